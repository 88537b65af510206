package liqa.report.workbook;

import org.apache.poi.ss.util.CellReference;

/**
 * The links of a sheet, kept as the XML they become. POI's own objects take more than a
 * kilobyte a link, so that a large report would not fit into its memory; this takes about
 * the hundred bytes that are written.
 */
final class SheetLinks {

	/** More than this on one sheet and Excel refuses the file. */
	static final int MOST_LINKS = 65_530;

	private final int mostLinks;

	private final StringBuilder xml = new StringBuilder();

	private int count;

	private int leftOut;

	/**
	 * @param mostLinks how many the sheet can have
	 */
	SheetLinks(int mostLinks) {
		this.mostLinks = mostLinks;
	}

	/**
	 * Adds a link from a cell, if there is room.
	 * @param location where it leads, as spreadsheets write it
	 * @return whether it was added
	 */
	boolean add(int row, int column, String location) {
		if (this.count == this.mostLinks) {
			this.leftOut++;
			return false;
		}
		this.count++;
		this.xml.append("<hyperlink ref=\"")
			.append(CellReference.convertNumToColString(column))
			.append(row + 1)
			.append("\" location=\"")
			.append(escape(location))
			.append("\"/>");
		return true;
	}

	private static String escape(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
	}

	/** How many links there was no room for. */
	int leftOut() {
		return this.leftOut;
	}

	/** The element that holds the links; empty if there are none. */
	String element() {
		return (this.count > 0) ? "<hyperlinks>" + this.xml + "</hyperlinks>" : "";
	}

}
