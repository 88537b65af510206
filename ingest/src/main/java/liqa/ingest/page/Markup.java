package liqa.ingest.page;

import java.util.Locale;
import java.util.Set;

/**
 * What is left of HTML in a page: tags that part lines, and elements that hold no text.
 */
final class Markup {

	/** A longer tag is none, but a sign for "less than". */
	private static final int LONGEST_TAG = 1000;

	private static final Set<String> INLINE = Set.of("a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "em",
			"font", "i", "img", "mark", "q", "s", "small", "span", "strong", "sub", "sup", "u", "wbr");

	private static final Set<String> SILENT = Set.of("script", "style", "noscript", "iframe", "svg", "select");

	private Markup() {
	}

	/**
	 * The offset after the tag that parts a line at an offset, or after the whole of an
	 * element that holds no text; the offset itself if none does.
	 */
	static int afterBreak(String page, int at) {
		int end = afterTag(page, at);
		if (end == at) {
			return at;
		}
		String name = name(page, at);
		if (INLINE.contains(name)) {
			return at;
		}
		if (SILENT.contains(name) && page.charAt(at + 1) != '/' && page.charAt(end - 2) != '/') {
			int close = page.indexOf("</" + name, end);
			return (close < 0) ? page.length() : Math.max(end, afterTag(page, close));
		}
		return end;
	}

	/** The offset after a tag of any kind, or the offset itself if there is none. */
	static int afterTag(String page, int at) {
		if (page.charAt(at) != '<' || at + 2 >= page.length() || !begins(page.charAt(at + 1))) {
			return at;
		}
		int limit = Math.min(page.length(), at + LONGEST_TAG);
		for (int end = at + 1; end < limit; end++) {
			char c = page.charAt(end);
			if (c == '>') {
				return end + 1;
			}
			if (c == '<') {
				return at;
			}
		}
		return at;
	}

	private static boolean begins(char c) {
		return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '/' || c == '!';
	}

	private static String name(String page, int at) {
		int start = (page.charAt(at + 1) == '/') ? at + 2 : at + 1;
		int end = start;
		while (end < page.length() && Words.isLatin(page.charAt(end))) {
			end++;
		}
		return page.substring(start, end).toLowerCase(Locale.ROOT);
	}

}
