package liqa.transform.meetings;

/** What a phrase is introduced by, which tells its part in the clause. */
enum Marker {

	/** Nothing: a subject or object. */
	BARE,
	/** The noun of meeting itself, which the phrase completes: لقاء قاآني. */
	GENITIVE,
	/** مع */
	WITH,
	/** ب */
	BY,
	/** إلى or ل */
	TO,
	/** من */
	FROM,
	/** بين */
	BETWEEN,
	/** في */
	IN,
	/** من قبل, من طرف after a passive: who did it */
	AGENT,
	/** بمشاركة */
	JOINING,
	/** إلى جانب */
	BESIDE,
	/** بحضور, يرافقه */
	COMPANION,
	/** برئاسة: who chairs it. */
	CHAIRING,
	/** يتقدمهم: the members of the group before it */
	LEADING,
	/** حضره, بمن في ذلك and other prepositions: not part of the frame. */
	OTHER

}
