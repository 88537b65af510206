package liqa.ingest.page;

import java.util.Arrays;

import liqa.ingest.text.Folding;

/**
 * Brings text that is compared to one form: folded words with single spaces between them.
 */
final class Words {

	private Words() {
	}

	static String folded(String text) {
		return folded(text.toCharArray(), 0, text.length());
	}

	/**
	 * Folded words; signs become white space, except inside a Latin word (aljazeera.net).
	 */
	static String folded(char[] text, int start, int end) {
		char[] words = new char[end - start];
		int length = 0;
		for (int i = start; i < end; i++) {
			char c = text[i];
			if (Folding.isArabicLetter(c)) {
				words[length++] = Folding.fold(c);
				continue;
			}
			if (c == ' ' || !Folding.isIgnorable(c)) {
				char f = Folding.fold(c);
				boolean word = c != ' ' && (Character.isLetterOrDigit(c) || (c == '.' || c == '+' || c == '&')
						&& i > start && i + 1 < end && isLatin(text[i - 1]) && isLatin(text[i + 1]));
				if (word && f == 0) {
					String several = Folding.fold(String.valueOf(c));
					words = Arrays.copyOf(words, words.length + several.length());
					several.getChars(0, several.length(), words, length);
					length += several.length();
				}
				else if (word) {
					words[length++] = f;
				}
				else if (length > 0 && words[length - 1] != ' ') {
					words[length++] = ' ';
				}
			}
		}
		return new String(words, 0, (length > 0 && words[length - 1] == ' ') ? length - 1 : length);
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
