package liqa.transform.names;

/** What a phrase names. */
public enum MentionType {

	/** A person by name, or an office holder by office. */
	PERSON,
	/** A plural or collective party: قادة الفصائل, وفد من عائلته. */
	GROUP,
	/** A named body. */
	ORGANIZATION,
	/** An unnamed source: مصدر مطلع. */
	ANONYMOUS,
	/** A country, town or site; it may stand for its government (إسرائيل قالت). */
	PLACE

}
