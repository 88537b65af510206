package liqa.transform.names;

/**
 * An office phrase as it stands in a text: رئيس الوزراء العراقي.
 *
 * @param first index of its first token
 * @param end index after its last
 * @param reading how its first token is read
 * @param key what makes it the same office as another phrase
 */
record Role(int first, int end, Reading reading, OfficeKey key) {

	/** The kind of its noun, such as {@code minister}. */
	String kind() {
		return this.reading.word().kind();
	}

	/** ISO code of the country it names, or empty. */
	String country() {
		return this.key.country();
	}

	/** Whether it is the noun with the article or a pronoun and nothing else: الوزير. */
	boolean isBare() {
		return this.end == this.first + 1;
	}

	/** Whether only a woman has it: السفيرة. */
	boolean isWomans() {
		return this.reading.word().feminine();
	}

	/** نظيره الفرنسي: the same office of another country. */
	boolean isCounterpart() {
		return kind().equals("counterpart");
	}

}
