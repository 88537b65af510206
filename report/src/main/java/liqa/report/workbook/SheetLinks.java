package liqa.report.workbook;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

import org.apache.poi.ss.util.CellReference;

/**
 * The links of the data sheets, kept as the XML they become. POI's own objects take more
 * than a kilobyte a link, so that a large report would not fit into its memory; this
 * takes about the hundred bytes that are written.
 */
final class SheetLinks {

	private final int mostLinks;

	private final Map<String, StringBuilder> xmlBySheet = new HashMap<>();

	private final Map<String, Integer> countBySheet = new HashMap<>();

	private final Map<String, Integer> leftOutBySheet = new TreeMap<>();

	/**
	 * @param mostLinks how many a sheet can have
	 */
	SheetLinks(int mostLinks) {
		this.mostLinks = mostLinks;
	}

	/**
	 * Adds a link from a cell, if there is room.
	 * @param location where it leads, as spreadsheets write it
	 * @return whether it was added
	 */
	boolean add(String sheet, int row, int column, String location) {
		if (this.countBySheet.merge(sheet, 1, Integer::sum) > this.mostLinks) {
			this.leftOutBySheet.merge(sheet, 1, Integer::sum);
			return false;
		}
		this.xmlBySheet.computeIfAbsent(sheet, (key) -> new StringBuilder())
			.append("<hyperlink ref=\"")
			.append(new CellReference(row, column).formatAsString())
			.append("\" location=\"")
			.append(escape(location))
			.append("\"/>");
		return true;
	}

	private static String escape(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
	}

	/** How many links there was no room for, by sheet. */
	Map<String, Integer> leftOut() {
		return Collections.unmodifiableMap(this.leftOutBySheet);
	}

	/** The element that holds the links of a sheet; empty if it has none. */
	byte[] element(String sheet) {
		StringBuilder xml = this.xmlBySheet.get(sheet);
		return (xml != null) ? ("<hyperlinks>" + xml + "</hyperlinks>").getBytes(StandardCharsets.UTF_8) : new byte[0];
	}

}
