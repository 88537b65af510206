package liqa.report.csv;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Pattern;

import liqa.report.table.Column.Kind;

/** How a value is written into a CSV cell. */
final class CsvCell {

	private static final String SEPARATOR = " | ";

	private static final Pattern SPACES = Pattern.compile("\\s+");

	private CsvCell() {
	}

	static String of(Kind kind, Object value) {
		return switch (kind) {
			case IDS, LIST -> harmless(join((List<?>) value));
			case COUNT, DATE -> value.toString();
			case FIGURE -> BigDecimal.valueOf((Double) value).setScale(2, RoundingMode.HALF_UP).toPlainString();
			case DAY -> ((Optional<?>) value).map((day) -> ((LocalDate) day).toString()).orElse("");
			case ID, CODE, TEXT, QUOTE, TECHNICAL -> harmless((String) value);
		};
	}

	/**
	 * A list in a cell. An element that has the separator's bar in it gets a broken one,
	 * and its line ends become spaces, so that splitting the cell gives the elements
	 * back.
	 */
	private static String join(List<?> elements) {
		StringJoiner cell = new StringJoiner(SEPARATOR);
		elements.forEach((element) -> cell.add(element(element.toString())));
		return cell.toString();
	}

	private static String element(String text) {
		return isPlain(text) ? text : SPACES.matcher(text.replace('|', '¦')).replaceAll(" ").strip();
	}

	/** Most elements are, and need no search for spaces. */
	private static boolean isPlain(String text) {
		boolean space = true;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == '|' || c < ' ' || space && Character.isWhitespace(c)) {
				return false;
			}
			space = c == ' ';
		}
		return text.isEmpty() || !Character.isWhitespace(text.charAt(text.length() - 1));
	}

	/**
	 * Puts an apostrophe before text that a spreadsheet would run as a formula. News text
	 * does begin with a dash, and a scraped page can begin with anything; the full-width
	 * signs are what East Asian editions of Excel accept instead.
	 */
	private static String harmless(String text) {
		if (text.isEmpty()) {
			return text;
		}
		return switch (text.charAt(0)) {
			case '=', '+', '-', '@', '\t', '\r', '\uFF1D', '\uFF0B', '\uFF0D', '\uFF20' -> "'" + text;
			default -> text;
		};
	}

}
