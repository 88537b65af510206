package liqa.transform.names;

import java.util.List;

/**
 * Endings and beginnings that inflect Arabic verbs and nouns, to tell a rare form of a
 * frequent word from a name.
 */
final class Endings {

	/** Pronouns, duals, plurals and feminines, longest first. */
	private static final List<String> SUFFIXES = List.of("تهما", "تها", "تهم", "هما", "يات", "ته", "ها", "هم", "نا",
			"ون", "ين", "ان", "ات", "وا", "وه", "يه", "ه", "ا", "ت");

	/** What makes an imperfect of another person, with the future particle or without. */
	private static final List<String> PREFIXES = List.of("سي", "ست", "سن", "سا", "ت", "ن", "ا");

	private Endings() {
	}

	/** Whether a word is an inflected form of one that is common and no name. */
	static boolean isInflected(String word, Vocabulary vocabulary) {
		if (isImperfect(word, vocabulary)) {
			return true;
		}
		for (String suffix : SUFFIXES) {
			if (word.endsWith(suffix) && word.length() > suffix.length() + 2) {
				String stem = word.substring(0, word.length() - suffix.length());
				if (isPlain(stem, vocabulary) || suffix.startsWith("ت") && isPlain(stem + "ه", vocabulary)
						|| suffix.equals("وه") && isPlain(stem + "وا", vocabulary) || isImperfect(stem, vocabulary)) {
					return true;
				}
			}
		}
		return false;
	}

	private static boolean isImperfect(String word, Vocabulary vocabulary) {
		for (String prefix : PREFIXES) {
			if (word.startsWith(prefix) && word.length() > prefix.length() + 2) {
				String third = "ي" + word.substring(prefix.length());
				if (isPlain(third, vocabulary)) {
					return true;
				}
			}
		}
		return false;
	}

	/** A frequent word of at least three letters that names nobody. */
	private static boolean isPlain(String word, Vocabulary vocabulary) {
		Word known = vocabulary.word(word);
		return word.length() > 2 && known.is(Trait.COMMON) && !known.isPersonalName();
	}

}
