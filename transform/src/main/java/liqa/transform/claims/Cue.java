package liqa.transform.claims;

/**
 * One inflected form of a reporting verb: a word that may bring a statement.
 *
 * @param verb the verb it belongs to
 * @param shape which of its forms it is
 * @param feminine whether its subject is feminine singular, or a plural of things
 * @param plural whether its subject was named before and is plural or dual: قالوا, مؤكدين
 * @param homograph whether it is another word as often: بين
 * @param object whether a pronoun is its object: اتهمه, وصفها
 */
record Cue(ReportingVerb verb, Shape shape, boolean feminine, boolean plural, boolean homograph, boolean object) {

	/** The forms of a verb that report speech. */
	enum Shape {

		/** قال, يقول, سيقول. */
		FINITE,
		/** مشيرا, مؤكدة, داعين. */
		PARTICIPLE,
		/** قوله, تأكيد. */
		MASDAR

	}

	boolean is(Shape other) {
		return this.shape == other;
	}

	boolean takes(Takes how) {
		return this.verb.takes(how);
	}

}
