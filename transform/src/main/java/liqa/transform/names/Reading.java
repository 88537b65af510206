package liqa.transform.names;

/**
 * One way to read a token: what is cut off it and what the lexicon knows of the rest.
 *
 * @param proclitics the letters cut off
 * @param cut how many letters of the token's form are cut off as written
 * @param stem the rest, with the article if it has one
 * @param definite whether the rest has the article
 * @param word what is known of the rest
 */
record Reading(String proclitics, int cut, String stem, boolean definite, Word word) {

	boolean is(Trait trait) {
		return this.word.is(trait);
	}

	/** The rest without article. */
	String base() {
		return this.definite ? this.stem.substring(2) : this.stem;
	}

	/** Whether nothing but a conjunction is cut off. */
	boolean isConjoined() {
		return this.proclitics.equals("و") || this.proclitics.equals("ف");
	}

}
