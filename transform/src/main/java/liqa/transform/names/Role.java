package liqa.transform.names;

/**
 * An office phrase as it stands in a text: رئيس الوزراء العراقي.
 *
 * @param first index of its first token
 * @param end index after its last
 * @param reading how its first token is read
 * @param lemma the office noun, masculine singular, folded
 * @param kind the kind of that noun
 * @param country ISO code of the country it names, or empty
 */
record Role(int first, int end, Reading reading, String lemma, String kind, String country) {

	/** Whether it is the noun with the article and nothing else: الوزير. */
	boolean isBare() {
		return this.end == this.first + 1;
	}

}
