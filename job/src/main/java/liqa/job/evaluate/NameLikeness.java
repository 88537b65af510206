package liqa.job.evaluate;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;

/**
 * When two names count as the same to the scorer: wider than the program's own folding,
 * so that a title more or an article less is no error.
 */
final class NameLikeness {

	private static final String FROM = "أإآٱىةؤئگڤپ";

	private static final String TO = "اااايهويكفب";

	private static final double SHARED_WORDS = 0.6;

	private NameLikeness() {
	}

	/** Words without marks, vowel signs, hamza and article. */
	static String fold(String text) {
		String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
		StringBuilder letters = new StringBuilder(plain.length());
		plain.codePoints()
			.filter((c) -> Character.getType(c) != Character.NON_SPACING_MARK && c != 'ـ')
			.forEach((c) -> {
				int at = FROM.indexOf(c);
				int folded = (at >= 0) ? TO.charAt(at) : c;
				letters.appendCodePoint(isWordCharacter(folded) || isSpace(folded) ? folded : ' ');
			});
		StringJoiner words = new StringJoiner(" ");
		for (String word : words(letters.toString())) {
			String whole = (word.startsWith("لل") && length(word) > 4) ? "ال" + word.substring(2) : word;
			words.add((whole.startsWith("ال") && length(whole) > 4) ? whole.substring(2) : whole);
		}
		return words.toString();
	}

	/** Whether a folded name of the output means the same as a folded one of the gold. */
	static boolean same(String output, String gold) {
		if (output.isEmpty() || gold.isEmpty()) {
			return false;
		}
		if (sameForm(output, gold)) {
			return true;
		}
		return "وفبلك".indexOf(output.charAt(0)) >= 0 && length(output) > 4
				&& sameForm(fold(output.substring(1)), gold);
	}

	private static boolean sameForm(String output, String gold) {
		if (output.equals(gold)) {
			return true;
		}
		List<String> x = words(output);
		List<String> y = words(gold);
		if (x.isEmpty() || y.isEmpty()) {
			return false;
		}
		Set<String> left = new HashSet<>(x);
		Set<String> right = new HashSet<>(y);
		Set<String> both = new HashSet<>(left);
		both.retainAll(right);
		Set<String> either = new HashSet<>(left);
		either.addAll(right);
		if ((double) both.size() / either.size() >= SHARED_WORDS) {
			return true;
		}
		String lastOfX = x.get(x.size() - 1);
		String lastOfY = y.get(y.size() - 1);
		return (x.size() >= 2 && lastOfX.equals(lastOfY) && right.containsAll(left))
				|| (y.size() >= 2 && lastOfX.equals(lastOfY) && left.containsAll(right))
				|| (y.size() == 1 && lastOfX.equals(y.get(0)))
				|| (x.size() == 1 && y.size() >= 2 && x.get(0).equals(lastOfY));
	}

	/** The text's words, white space of every kind between them. */
	static List<String> words(String text) {
		return Arrays.stream(text.split("[\\s\\p{Z}\\u001c-\\u001f\\u0085]+"))
			.filter((word) -> !word.isEmpty())
			.toList();
	}

	private static boolean isWordCharacter(int c) {
		return Character.isLetterOrDigit(c) || c == '_' || Character.getType(c) == Character.OTHER_NUMBER
				|| Character.getType(c) == Character.LETTER_NUMBER;
	}

	private static boolean isSpace(int c) {
		return Character.isWhitespace(c) || Character.isSpaceChar(c);
	}

	private static int length(String text) {
		return text.codePointCount(0, text.length());
	}

}
