package liqa.transform.resolve;

/**
 * Passages as one line: an article may break a name over two.
 */
final class OneLine {

	private OneLine() {
	}

	/** A passage with single spaces for all white space. */
	static String of(String passage) {
		StringBuilder line = new StringBuilder(passage.length());
		boolean space = false;
		for (int i = 0; i < passage.length(); i++) {
			char c = passage.charAt(i);
			if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
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

}
