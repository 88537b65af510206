package liqa.transform.resolve;

/**
 * Passages as one line: an article may break a name over two.
 */
final class OneLine {

	private OneLine() {
	}

	/** A passage with single spaces for all white space. */
	static String of(String passage) {
		return isOneLine(passage) ? passage : joined(passage);
	}

	/** Most passages are: those are not copied. */
	private static boolean isOneLine(String passage) {
		boolean space = true;
		for (int i = 0; i < passage.length(); i++) {
			char c = passage.charAt(i);
			boolean white = isSpace(c);
			if (white && (space || c != ' ')) {
				return false;
			}
			space = white;
		}
		return !space || passage.isEmpty();
	}

	private static String joined(String passage) {
		StringBuilder line = new StringBuilder(passage.length());
		boolean space = false;
		for (int i = 0; i < passage.length(); i++) {
			char c = passage.charAt(i);
			if (isSpace(c)) {
				space = true;
			}
			else {
				if (space && !line.isEmpty()) {
					line.append(' ');
				}
				line.append(c);
				space = false;
			}
		}
		return line.toString();
	}

	private static boolean isSpace(char c) {
		boolean letter = c >= '\u0600' && c <= '\u06FF' || c > ' ' && c < '\u007F';
		return !letter && (Character.isWhitespace(c) || Character.isSpaceChar(c));
	}

}
