package liqa.transform.meetings;

/** How a word of meeting assigns parts to the parties around it. */
enum Frame {

	/** The subject meets the partner: التقى قاآني الكاظمي. */
	MEET,
	/** The subject is host, the object guest: استقبل الملك سلمان الحريري. */
	RECEIVE,
	/** A meeting when the subject talks with a partner: بحث الوزير مع نظيره. */
	TALK,
	/** The same, when the partner is a person by name: تحدث مع السيسي. */
	SPEAK,
	/** By telephone: اتصل الرئيس بنظيره. */
	CALL,
	/** Travels to the object, or meets it if it is a person: زار الوزير بغداد. */
	VISIT,
	/** Travels to a destination: وصل البشير إلى القاهرة. */
	ARRIVE,
	/** The noun after it says what the subject held: عقد اجتماعا مع. */
	HOLD,
	/** Like {@link #HOLD}, but the partner began: تلقى اتصالا من. */
	GET,
	/** The subject calls the object to a meeting: دعت ماي حكومتها إلى اجتماع. */
	INVITE,
	/** Brings its objects together: اجتماع ضم الوزيرين. */
	JOIN,
	/** Its subject was there: حضر اللقاء وزير الخارجية. */
	ATTEND,
	/** The subject hands something to somebody: رسالة سلمها له السفير. */
	DELIVER,
	/** The subject tells its object something in person: أطلع المبعوث الرئيس على. */
	BRIEF,
	/** Several sign an agreement: وقع الوزيران اتفاقية. */
	SIGN,
	/** Its subject is the place: شهدت بغداد اجتماعا بين. */
	HOST,
	/** Only with a noun of receiving: كان في استقباله الرئيس المصري. */
	BE

}
