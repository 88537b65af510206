package liqa.transform.names;

import org.jspecify.annotations.Nullable;

/**
 * One way to read a token: what is cut off it and what the lexicon knows of the rest.
 *
 * @param proclitics the letters cut off before it
 * @param cut how many letters of the token's form are cut off as written
 * @param stem the rest, with the article if it has one
 * @param base the rest without article and pronoun
 * @param definite whether it has the article or a pronoun: الوزير, نظيره
 * @param word what is known of the base
 * @param names the names the lexicon knows that begin with the stem, if any
 * @param beginsTitle whether the stem is or begins a title
 */
record Reading(String proclitics, int cut, String stem, String base, boolean definite, Word word,
		Gazetteer.@Nullable Names names, boolean beginsTitle) {

	boolean is(Trait trait) {
		return this.word.is(trait);
	}

	boolean beginsName() {
		return this.names != null;
	}

	boolean hasArticle() {
		return this.definite && this.stem.endsWith(this.base);
	}

	/** Whether a pronoun ends it: نظيره, زوجته. */
	boolean isPossessed() {
		return this.definite && !this.stem.endsWith(this.base);
	}

	/** Whether nothing is cut off, or a conjunction. */
	boolean isPlain() {
		return this.cut == 0 || isConjoined();
	}

	/** Whether nothing but a conjunction is cut off. */
	boolean isConjoined() {
		return this.proclitics.equals("و") || this.proclitics.equals("ف");
	}

}
