package liqa.transform.claims;

/**
 * The exact extent of a statement.
 *
 * @param first index of its first token
 * @param end index after its last
 * @param cut letters of the first token that do not belong to it
 * @param direct whether quotation marks hold it, or most of it
 */
record Content(int first, int end, int cut, boolean direct) {

	boolean isEmpty() {
		return this.end <= this.first;
	}

}
