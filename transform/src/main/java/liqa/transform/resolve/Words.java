package liqa.transform.resolve;

import java.util.LinkedHashSet;
import java.util.Set;

import liqa.ingest.text.Folding;

/**
 * The words of a phrase, folded and without articles, for comparing phrases that no
 * lexicon knows: قادة الفصائل المسلحة and زعماء الفصائل المسلحة have two of three in
 * common.
 *
 * @param all the words, in the order of the phrase
 */
record Words(Set<String> all) {

	static final Words NONE = new Words(Set.of());

	/** Shorter words are prepositions and the like. */
	private static final int SHORTEST = 3;

	static Words of(String phrase) {
		Set<String> words = new LinkedHashSet<>();
		StringBuilder word = new StringBuilder();
		String folded = Folding.fold(phrase);
		for (int i = 0; i <= folded.length(); i++) {
			if (i < folded.length() && Character.isLetterOrDigit(folded.charAt(i))) {
				word.append(folded.charAt(i));
			}
			else {
				if (word.length() >= SHORTEST) {
					words.add(Nations.bare(withoutAnd(word.toString())));
				}
				word.setLength(0);
			}
		}
		return words.isEmpty() ? NONE : new Words(words);
	}

	/** Without the conjunction that is written as one with the word: هدنة, وهدنة. */
	private static String withoutAnd(String word) {
		return (word.length() > SHORTEST + 1 && word.charAt(0) == 'و') ? word.substring(1) : word;
	}

	boolean isEmpty() {
		return this.all.isEmpty();
	}

	int size() {
		return this.all.size();
	}

	int common(Words other) {
		int common = 0;
		for (String word : this.all) {
			common += other.all.contains(word) ? 1 : 0;
		}
		return common;
	}

	/** The share of the words of both that both have, 0 to 1. */
	double similarity(Words other) {
		int common = common(other);
		return (common == 0) ? 0 : (double) common / (size() + other.size() - common);
	}

	/** The share of the shorter one's words that the longer one has, 0 to 1. */
	double containment(Words other) {
		int common = common(other);
		return (common == 0) ? 0 : (double) common / Math.min(size(), other.size());
	}

}
