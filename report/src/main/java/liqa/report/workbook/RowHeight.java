package liqa.report.workbook;

/**
 * How high a row must be to show its wrapped text. Excel finds that out for itself when
 * it opens a file, LibreOffice does not; and a row as high as its longest text would push
 * its neighbours off the screen. Counted in characters, so that no fonts are needed: an
 * Arabic letter is on average as wide as a digit at most, which is the unit of column
 * widths.
 */
final class RowHeight {

	private static final float POINTS_A_LINE = 15;

	private static final int MOST_LINES = 12;

	/** Letters are narrower than digits, but lines end at words. */
	private static final double FILLED = 1.05;

	private int lines = 1;

	/**
	 * Takes a cell into account.
	 * @param width the width of its column in characters
	 */
	void add(String text, int width) {
		int needed = 0;
		int start = 0;
		while (start <= text.length() && needed < MOST_LINES) {
			int end = text.indexOf('\n', start);
			int length = ((end < 0) ? text.length() : end) - start;
			needed += Math.max(1, (int) Math.ceil(length / (width * FILLED)));
			start = (end < 0) ? text.length() + 1 : end + 1;
		}
		this.lines = Math.max(this.lines, Math.min(MOST_LINES, needed));
	}

	boolean isMoreThanOneLine() {
		return this.lines > 1;
	}

	float points() {
		return this.lines * POINTS_A_LINE;
	}

}
