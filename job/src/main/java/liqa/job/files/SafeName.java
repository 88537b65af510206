package liqa.job.files;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * How a path is written in reports: with {@code /}, and with whatever could break a line,
 * turn the reading direction or is no character at all as {@code %XX}, so that two names
 * never look the same.
 */
final class SafeName {

	private SafeName() {
	}

	/** The name of a path relative to the input folder. */
	static String of(Path relative) {
		StringBuilder safe = new StringBuilder();
		for (Path part : relative) {
			if (!safe.isEmpty()) {
				safe.append('/');
			}
			append(part.toString(), safe);
		}
		return safe.toString();
	}

	private static void append(String name, StringBuilder safe) {
		for (int i = 0; i < name.length();) {
			int character = name.codePointAt(i);
			int next = i + Character.charCount(character);
			if (isUnsafe(character) || (character == '%' && looksEscaped(name, next))) {
				escape(character, safe);
			}
			else {
				safe.appendCodePoint(character);
			}
			i = next;
		}
	}

	private static boolean looksEscaped(String name, int at) {
		return at + 1 < name.length() && Character.digit(name.charAt(at), 16) >= 0
				&& Character.digit(name.charAt(at + 1), 16) >= 0;
	}

	/** Controls, direction marks and overrides, line separators, broken encodings. */
	private static boolean isUnsafe(int character) {
		return switch (Character.getType(character)) {
			case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR,
					Character.UNASSIGNED ->
				true;
			// ZWNJ and ZWJ are letters' business; every other format character may hide
			// something.
			case Character.FORMAT -> character != 0x200C && character != 0x200D;
			default -> character == 0xFFFD;
		};
	}

	private static void escape(int character, StringBuilder safe) {
		String text = Character.isSurrogate((char) character) && character < 0x10000 ? "\uFFFD"
				: Character.toString(character);
		for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
			safe.append('%').append("%02X".formatted(b & 0xFF));
		}
	}

}
