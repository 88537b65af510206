package liqa.report.workbook;

/**
 * Rows of a sheet as XML, without their numbers: a row and a cell that say no place stand
 * behind the one before, so that the same rows are the same bytes wherever they are.
 *
 * @see <a href=
 * "https://ecma-international.org/publications-and-standards/standards/ecma-376/">
 * ECMA-376, part 1, 18.3.1.4 and 18.3.1.73</a>
 */
final class SheetXml {

	private final XmlBytes rows = new XmlBytes(1 << 19);

	private final XmlBytes cells = new XmlBytes(1 << 14);

	/** Adds a cell with text to the row. */
	void text(int style, String text) {
		cell(style).ascii(" t=\"inlineStr\"><is><t");
		// Or the spaces would be lost.
		boolean padded = Character.isWhitespace(text.charAt(0))
				|| Character.isWhitespace(text.charAt(text.length() - 1));
		this.cells.ascii(padded ? " xml:space=\"preserve\">" : ">").text(text).ascii("</t></is></c>");
	}

	/** Adds a cell with a number to the row. */
	void number(int style, String number) {
		cell(style).ascii("><v>").ascii(number).ascii("</v></c>");
	}

	/** Adds a cell with nothing in it to the row. */
	void nothing(int style) {
		cell(style).ascii("/>");
	}

	private XmlBytes cell(int style) {
		return this.cells.ascii("<c s=\"").ascii(Integer.toString(style)).ascii("\"");
	}

	/** Ends a row that is as high as one line. */
	void endRow() {
		endRow("");
	}

	/**
	 * Ends a row.
	 * @param points its height
	 */
	void endRow(float points) {
		endRow(" customHeight=\"1\" ht=\"" + points + "\"");
	}

	private void endRow(String attributes) {
		this.rows.ascii("<row").ascii(attributes).ascii(">");
		this.rows.bytes(this.cells.array(), this.cells.length()).ascii("</row>");
		this.cells.clear();
	}

	/** The rows so far. */
	XmlBytes rows() {
		return this.rows;
	}

}
