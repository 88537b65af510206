package liqa.report.workbook;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import liqa.report.table.SafeText;

/**
 * Makes text fit for a cell of a workbook, and counts what it had to change. The CSV
 * files keep every character; here:
 * <ul>
 * <li>line ends become line feeds, and from the 254th on spaces, as Excel takes 253;</li>
 * <li>characters that XML forbids (controls, halves of surrogate pairs, U+FFFE) become
 * U+FFFD;</li>
 * <li>embeddings, overrides and isolates (U+202A to U+202E, U+2066 to U+2069) are left
 * out, because they can reorder what an analyst sees; the marks U+200E, U+200F and
 * U+061C, which good Arabic text uses, stay;</li>
 * <li>{@code _x0041_}, which spreadsheets read as the letter A, is written
 * {@code _x005F_x0041_};</li>
 * <li>what is longer than 32,767 characters is cut, with a mark.</li>
 * </ul>
 */
final class CellText {

	static final int LONGEST = 32_767;

	private static final int MOST_LINE_FEEDS = 253;

	private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

	private static final String ESCAPED_UNDERSCORE = "_x005F_";

	private final String cutMark;

	private int cut;

	private int replaced;

	CellText(String cutMark) {
		this.cutMark = cutMark;
	}

	String of(String text) {
		String clean = escape(isClean(text) ? text : clean(text));
		if (clean.length() <= LONGEST) {
			return clean;
		}
		this.cut++;
		return clean.substring(0, endBefore(clean, LONGEST - this.cutMark.length())) + this.cutMark;
	}

	/** Most texts are, and need no copy. */
	private static boolean isClean(String text) {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == '\n' || c == '\r' || SafeText.isForbiddenInXml(c) || SafeText.reordersText(c)) {
				return false;
			}
		}
		return true;
	}

	private String clean(String text) {
		StringBuilder clean = new StringBuilder(text.length());
		int lineFeeds = 0;
		for (int i = 0; i < text.length(); i++) {
			int c = text.codePointAt(i);
			if (c == '\r' || c == '\n') {
				if (c == '\n' && i > 0 && text.charAt(i - 1) == '\r') {
					continue;
				}
				clean.append((++lineFeeds <= MOST_LINE_FEEDS) ? '\n' : ' ');
			}
			else if (SafeText.isForbiddenInXml(c)) {
				clean.append('\uFFFD');
				this.replaced++;
			}
			else if (!SafeText.reordersText(c)) {
				clean.appendCodePoint(c);
				i += Character.charCount(c) - 1;
			}
		}
		return clean.toString();
	}

	private static String escape(String text) {
		if (text.indexOf("_x") < 0) {
			return text;
		}
		return LOOKS_ESCAPED.matcher(text).replaceAll(Matcher.quoteReplacement(ESCAPED_UNDERSCORE));
	}

	/** The last place up to {@code end} that splits neither a pair nor an escape. */
	private static int endBefore(String text, int end) {
		int escape = text.lastIndexOf(ESCAPED_UNDERSCORE, end);
		if (escape >= 0 && escape < end && escape + ESCAPED_UNDERSCORE.length() > end) {
			return escape;
		}
		return Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
	}

	/** How many cells were cut so far. */
	int cut() {
		return this.cut;
	}

	/** How many characters were replaced so far. */
	int replaced() {
		return this.replaced;
	}

}
