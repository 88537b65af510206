package liqa.transform.claims;

/**
 * What a word or phrase does around a statement; {@code claim-words.csv} explains each.
 */
enum WordClass {

	CONVERSATION, PREPOSITION, ADVERB, TIME, NOT_THAT, NEGATION, TURN, BREAK, AGENTLESS, ATTRIBUTION,
	ATTRIBUTION_CLAUSE, OWN_WORDS, RELAY, DOCUMENT, OUTLET, STAND_IN, BODY, LINK, CONTRAST, MEDIUM, PUBLISHED,
	QUANTIFIER, MATTER, NOT_WITH, VOICED, BURDEN, THUS, REFUSED, CLAUSE, ISSUED, QUESTION, AGENCY, OCCASION, CONCESSIVE,
	BELITTLED, OPINION, RECEIVED, APPEARANCE, RECEIVING, POINTING, LATEST, SEVERAL, NOBODY, IDIOM, PLATFORM;

	/** The bit of this class in a set of classes. */
	long bit() {
		return 1L << ordinal();
	}

}
