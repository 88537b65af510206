package liqa.transform.meetings;

/**
 * What the spelling of a verb tells.
 *
 * @param perfect whether it is the perfect (التقى) rather than the imperfect (يلتقي)
 * @param future whether it carries the future prefix (سيلتقي)
 * @param number how many its subject is
 * @param feminine whether its subject is feminine
 * @param spoken whether its subject is the one who speaks (التقيت, سنلتقي)
 */
record VerbForm(boolean perfect, boolean future, Number number, boolean feminine, boolean spoken) {

	VerbForm(boolean perfect, boolean future, Number number, boolean feminine) {
		this(perfect, future, number, feminine, false);
	}

	/** Grammatical number. */
	enum Number {

		ONE, TWO, MANY

	}

}
