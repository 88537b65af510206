package liqa.transform.claims;

/** What can hold the statement that a reporting word brings. */
enum Takes {

	/** A clause with أن or إن. */
	THAT,
	/** A quotation, or whatever follows a colon. */
	QUOTE,
	/** A bare noun phrase: أكد حرص بلاده. */
	OBJECT,
	/** A phrase after إلى: أشار إلى اتفاق. */
	TO,
	/** A phrase after على: شدد على ضرورة. */
	ON,
	/** A phrase after عن: أعرب عن أسفه. */
	ABOUT,
	/** A phrase after من: حذر من عواقب. */
	OF,
	/** A phrase after في: شكك في نزاهة الانتخابات. */
	IN,
	/** A phrase after ب: طالب بإجراء. */
	WITH,
	/** A phrase after ل: دعا لاجتماع. */
	FOR,
	/** Somebody or something and what is said of it: وصف القرار بأنه خاطئ. */
	PREDICATE,
	/** Somebody and what he is accused of: اتهم الحكومة بالتقصير. */
	ACCUSE,
	/** Somebody and what he has to answer for: حمل الحكومة مسؤولية الفشل. */
	BURDEN,
	/** طلب من فلان شيئا. */
	REQUEST,
	/**
	 * A noun of saying, as object or after ب: وجه تحذيرا, تقدم بالشكر. What is done by it
	 * is what the noun tells.
	 */
	VOICED,
	/** Something that is rejected in words: رفض الاتهامات, but not رفض الدعوة. */
	REFUSED,
	/** A document named after it, which says the rest: جاء في البيان أن. */
	DOCUMENT

}
