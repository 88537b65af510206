package liqa.ingest.decode;

import java.util.Set;

import liqa.ingest.text.Folding;

/**
 * Tells Arabic text from other text in whatever script.
 */
final class Script {

	/** So many characters tell the language of all. */
	private static final int SAMPLE = 4_000;

	private static final int FEWEST_LETTERS = 20;

	private static final double SMALLEST_SHARE = 0.3;

	private static final double MOST_CONTROLS = 0.05;

	/**
	 * Short words without which hardly a line of Arabic goes, and those of Persian and
	 * Urdu.
	 */
	private static final Set<String> ARABIC = Set.of("في", "من", "على", "إلى", "الى", "أن", "ان", "عن", "التي", "الذي",
			"ما", "لا", "مع", "هذا", "هذه");

	private static final Set<String> OTHER = Set.of("است", "که", "را", "این", "برای", "می", "های", "از", "ہے", "کے",
			"کی", "میں", "نے", "کو", "بە", "لە", "کە", "ئەو", "دا");

	/** Letters of the longest word of both lists. */
	private static final int LONGEST_WORD = 4;

	private Script() {
	}

	/** The text itself, or why it can't be read as Arabic. */
	static Decoding check(Decoding.Readable readable) {
		String text = readable.text();
		if (text.isBlank()) {
			return new Decoding.Unreadable("empty", "The file has no text");
		}
		char[] sample = sample(text);
		int end = sample.length;
		int controls = 0;
		int arabic = 0;
		for (char c : sample) {
			if (isControl(c)) {
				controls++;
			}
			else if (isArabic(c)) {
				arabic++;
			}
		}
		if (controls > end * MOST_CONTROLS && controls > arabic) {
			return new Decoding.Unreadable("binary",
					"%d of the first %d characters are control characters".formatted(controls, end));
		}
		double share = arabicShare(sample);
		if (share < SMALLEST_SHARE) {
			return new Decoding.Unreadable("not-arabic",
					"%d Arabic letters, %.0f %% of all letters".formatted(arabic, 100 * share));
		}
		if (arabic < FEWEST_LETTERS) {
			return new Decoding.Unreadable("too-short",
					"Arabic, but %d letters are no article; at least %d are expected".formatted(arabic,
							FEWEST_LETTERS));
		}
		return isOtherLanguage(sample)
				? new Decoding.Unreadable("not-arabic", "Arabic script, but Persian, Kurdish or Urdu words") : readable;
	}

	/** The share of Arabic letters among the letters of the first part of a text. */
	static double arabicShare(String text) {
		return arabicShare(sample(text));
	}

	private static char[] sample(String text) {
		char[] sample = new char[Math.min(text.length(), SAMPLE)];
		text.getChars(0, sample.length, sample, 0);
		return sample;
	}

	private static double arabicShare(char[] sample) {
		int letters = 0;
		int arabic = 0;
		for (char c : sample) {
			if (isArabic(c)) {
				arabic++;
				letters++;
			}
			else if (Character.isLetter(c)) {
				letters++;
			}
		}
		return (letters == 0) ? 0 : (double) arabic / letters;
	}

	private static boolean isOtherLanguage(char[] sample) {
		int other = count(sample, OTHER);
		return other > 3 && other > count(sample, ARABIC);
	}

	private static int count(char[] sample, Set<String> words) {
		int count = 0;
		int at = 0;
		while (at < sample.length) {
			int end = at;
			while (end < sample.length && !isWhite(sample[end])) {
				end++;
			}
			if (end > at && end - at <= LONGEST_WORD && words.contains(new String(sample, at, end - at))) {
				count++;
			}
			at = end + 1;
		}
		return count;
	}

	private static boolean isWhite(char c) {
		return !Folding.isArabicLetter(c) && Character.isWhitespace(c);
	}

	private static boolean isArabic(char c) {
		return (c >= '\u0620' && c <= '\u064A') || (c >= '\u066E' && c <= '\u06D3') || (c >= '\uFB50' && c <= '\uFDFB')
				|| (c >= '\uFE70' && c <= '\uFEFC');
	}

	private static boolean isControl(char c) {
		return (c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f') || c == '\u007F'
				|| (c >= '\u0080' && c <= '\u009F' && c != '\u0085');
	}

}
