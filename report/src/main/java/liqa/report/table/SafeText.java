package liqa.report.table;

/** Which characters a reader's programs cannot take, or should not be shown. */
public final class SafeText {

	private SafeText() {
	}

	/**
	 * Control characters, halves of surrogate pairs and the two that are no characters.
	 */
	public static boolean isForbiddenInXml(int c) {
		return (c < ' ' && c != '\t' && c != '\n' && c != '\r')
				|| (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) || c == 0xFFFE || c == 0xFFFF;
	}

	/**
	 * Embeddings, overrides and isolates, which can make a reader see another order than
	 * the one that is stored. The marks U+200E, U+200F and U+061C are none of them.
	 */
	public static boolean reordersText(int c) {
		return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
	}

	/** The text with U+FFFD for what XML forbids, and without what reorders it. */
	public static String of(String text) {
		if (isSafe(text)) {
			return text;
		}
		StringBuilder safe = new StringBuilder(text.length());
		text.codePoints()
			.filter((c) -> !reordersText(c))
			.map((c) -> isForbiddenInXml(c) ? 0xFFFD : c)
			.forEach(safe::appendCodePoint);
		return safe.toString();
	}

	/** Nearly all texts are: no code points are put together for them. */
	private static boolean isSafe(String text) {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			boolean pair = Character.isHighSurrogate(c) && i + 1 < text.length()
					&& Character.isLowSurrogate(text.charAt(i + 1));
			if (pair) {
				i++;
			}
			else if (isForbiddenInXml(c) || reordersText(c)) {
				return false;
			}
		}
		return true;
	}

}
