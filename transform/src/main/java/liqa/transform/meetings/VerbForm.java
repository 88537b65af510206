package liqa.transform.meetings;

/**
 * What the spelling of a verb tells.
 *
 * @param perfect whether it is the perfect (التقى) rather than the imperfect (يلتقي)
 * @param future whether it carries the future prefix (سيلتقي)
 * @param number how many its subject is
 * @param feminine whether its subject is feminine
 */
record VerbForm(boolean perfect, boolean future, Number number, boolean feminine) {

	/** Grammatical number. */
	enum Number {

		ONE, TWO, MANY

	}

}
