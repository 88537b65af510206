package liqa.transform.meetings;

/** What a phrase is introduced by, which tells its part in the clause. */
enum Marker {

	/** Nothing: a subject or object. */
	BARE,
	/** A noun in construct state: the phrase completes it (لقاء قاآني, مقر الوزارة). */
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
	/** بحضور, يرافقه */
	COMPANION,
	/** يتقدمهم: the members of the group before it */
	LEADING,
	/** حضره, بمن في ذلك and other prepositions: not part of the frame. */
	OTHER

}
