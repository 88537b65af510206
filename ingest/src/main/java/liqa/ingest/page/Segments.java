package liqa.ingest.page;

import java.util.ArrayList;
import java.util.List;

/**
 * The parts of a line of names between dashes, slashes, brackets, quotation marks and
 * gaps: القاهرة - «كذا» / فلان.
 */
final class Segments {

	/** Signs between names, datelines' included. */
	static final String SEPARATORS = "-–—ـ/:|(){}[]«»\"“”،,+•*";

	private Segments() {
	}

	static List<String> of(String text) {
		List<String> segments = new ArrayList<>();
		int at = 0;
		for (int i = 0; i <= text.length(); i++) {
			if (i == text.length() || isSeparator(text, i)) {
				String segment = bare(text.substring(at, i));
				if (!segment.isEmpty()) {
					segments.add(segment);
				}
				at = i + 1;
			}
		}
		return segments;
	}

	/** A tatweel is a dash only where it stands alone; several spaces part as well. */
	private static boolean isSeparator(String text, int at) {
		char c = text.charAt(at);
		if (Character.isWhitespace(c)) {
			return c == '\t' || at + 1 < text.length() && Character.isWhitespace(text.charAt(at + 1));
		}
		return SEPARATORS.indexOf(c) >= 0 && (c != 'ـ' || at == 0 || at + 1 == text.length()
				|| !Character.isLetter(text.charAt(at - 1)) || !Character.isLetter(text.charAt(at + 1)));
	}

	/** Without the signs around it. */
	static String bare(String text) {
		int from = 0;
		int to = text.length();
		while (from < to && !Character.isLetterOrDigit(text.charAt(from))) {
			from++;
		}
		while (to > from && !Character.isLetterOrDigit(text.charAt(to - 1))) {
			to--;
		}
		return text.substring(from, to);
	}

	/** الشارقة: «الخليج» */
	static boolean isQuoted(String text, String segment) {
		return text.contains("«" + segment + "»") || text.contains("\"" + segment + "\"")
				|| text.contains("“" + segment + "”");
	}

	/** القاهرة - "كذا", أربيل (كذا) - */
	static boolean isEnclosed(String text, String segment) {
		int at = text.indexOf(segment);
		String before = text.substring(0, at).strip();
		String after = text.substring(at + segment.length()).strip();
		return before.endsWith("\"") || before.endsWith("“") || before.endsWith("«")
				|| before.endsWith("(") && after.matches("\\)\\s*[-–—:/]+");
	}

	/** 2018 - 11 - 20 */
	static boolean isBetweenDigits(String text, int at) {
		int before = at - 1;
		int after = at + 1;
		while (before > 0 && text.charAt(before) == ' ') {
			before--;
		}
		while (after + 1 < text.length() && text.charAt(after) == ' ') {
			after++;
		}
		return Character.isDigit(text.charAt(before)) && Character.isDigit(text.charAt(after));
	}

}
