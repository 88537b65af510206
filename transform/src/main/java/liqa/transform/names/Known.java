package liqa.transform.names;

/**
 * An entry of the people, organizations, outlets or places file under one of its names.
 *
 * @param kind what it is
 * @param id its id in the file
 * @param name its usual name
 * @param country ISO code of its country, or empty
 * @param type the kind column of the file, such as {@code capital}; of people the sex,
 * {@code m} or {@code f}, if the file tells
 * @param whole whether the name it was found under is its usual name or as full as that,
 * rather than a short form
 * @param doubtful whether that name proves nothing without context
 */
record Known(Kind kind, String id, String name, String country, String type, boolean whole, boolean doubtful) {

	/** Whether verbs agree with it as with a woman. */
	boolean isWoman() {
		return this.kind == Kind.PERSON && this.type.equals("f");
	}

	/**
	 * Whether every country has a body of that name, so that the name tells nothing of
	 * which: وزارة الداخلية.
	 */
	boolean isOfEveryCountry() {
		return this.kind == Kind.ORGANIZATION && this.type.equals("ministry") && this.country.isEmpty();
	}

	/** Which file it stands in. */
	enum Kind {

		PERSON, ORGANIZATION, OUTLET, PLACE

	}

}
