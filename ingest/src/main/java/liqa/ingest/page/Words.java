package liqa.ingest.page;

import liqa.ingest.text.Folding;

/**
 * Brings text that is compared to one form: folded words with single spaces between them.
 */
final class Words {

	private Words() {
	}

	static String folded(CharSequence text) {
		return folded(text, 0, text.length());
	}

	/**
	 * Folded words; signs become white space, except inside a Latin word (aljazeera.net).
	 */
	static String folded(CharSequence text, int start, int end) {
		StringBuilder words = new StringBuilder(end - start);
		for (int i = start; i < end; i++) {
			char c = text.charAt(i);
			if (Folding.isArabicLetter(c)) {
				words.append(Folding.fold(c));
				continue;
			}
			if (Folding.isIgnorable(c)) {
				continue;
			}
			char f = Folding.fold(c);
			boolean word = Character.isLetterOrDigit(c) || (c == '.' || c == '+' || c == '&') && i > start
					&& i + 1 < end && isLatin(text.charAt(i - 1)) && isLatin(text.charAt(i + 1));
			if (word && f != 0) {
				words.append(f);
			}
			else if (word) {
				words.append(Folding.fold(String.valueOf(c)));
			}
			else if (words.length() > 0 && words.charAt(words.length() - 1) != ' ') {
				words.append(' ');
			}
		}
		int length = words.length();
		return (length > 0 && words.charAt(length - 1) == ' ') ? words.substring(0, length - 1) : words.toString();
	}

	/** How many words a text has. */
	static int count(String text) {
		String words = folded(text);
		return words.isEmpty() ? 0 : words.split(" ").length;
	}

	static boolean isLatin(char c) {
		return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
	}

}
