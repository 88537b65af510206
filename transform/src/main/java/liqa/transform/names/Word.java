package liqa.transform.names;

import java.util.Set;

/**
 * What the lexicon knows of a word, its article taken off.
 *
 * @param traits the {@link Trait traits} as a set of bits
 * @param lemma the masculine singular of an office noun, folded; else the word itself
 * @param kind the kind of an office noun or of a body's noun; empty for other words
 * @param alone whether the noun with the article and nothing else may point back to
 * somebody
 * @param links the prepositions, folded, that may bind a place or body to an office noun
 * @param country the country of a nationality, or empty
 * @param feminine whether verbs agree with it as feminine singular
 */
record Word(int traits, String lemma, String kind, boolean alone, Set<String> links, String country, boolean feminine) {

	private static final int GIVEN = Trait.GIVEN.bit() | Trait.GIVEN_OR_WORD.bit();

	/** What a word is only without article: الحوار is no particle, النقل no verb. */
	private static final int BARE = GIVEN | Trait.FUNCTION.bit() | Trait.VERB.bit() | Trait.MEETING_VERB.bit()
			| Trait.LINK.bit();

	static final Word UNKNOWN = new Word(0, "", "", false, Set.of(), "", false);

	boolean is(Trait trait) {
		return (this.traits & trait.bit()) != 0;
	}

	boolean isAny(int traits) {
		return (this.traits & traits) != 0;
	}

	/** Whether it is a given name, if perhaps another word as well: نادية. */
	boolean isGivenName() {
		return isAny(GIVEN);
	}

	/** Whether it is a given or family name, if perhaps another word as well. */
	boolean isPersonalName() {
		return isAny(GIVEN | Trait.FAMILY.bit());
	}

	/** What is left of it behind the article, which given names and verbs hardly have. */
	Word withArticle() {
		int rest = this.traits & ~BARE;
		return (rest == this.traits) ? this
				: new Word(rest, this.lemma, this.kind, this.alone, this.links, this.country, this.feminine);
	}

	/** This word with what another reading of the same letters adds. */
	Word and(Word other) {
		Word lead = this.kind.isEmpty() ? other : this;
		Word rest = this.kind.isEmpty() ? this : other;
		return new Word(this.traits | other.traits, lead.lemma, lead.kind, lead.alone,
				lead.links.isEmpty() ? rest.links : lead.links, this.country.isEmpty() ? other.country : this.country,
				lead.kind.isEmpty() ? (this.feminine || other.feminine) : lead.feminine);
	}

}
