package liqa.report.workbook;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A sheet without rows, as POI writes it, cut at the places of the rows and of the links.
 *
 * @param beforeRows all up to the rows
 * @param beforeLinks all between rows and links
 * @param end the rest
 */
record SheetFrame(String beforeRows, String beforeLinks, String end) {

	private static final String NO_ROWS = "<sheetData/>";

	/** What follows the links of a sheet, if there are any. */
	private static final String BEHIND_LINKS = "<pageMargins";

	/** Cuts a sheet, if it has no rows. */
	static Optional<SheetFrame> of(byte[] sheet) {
		String xml = new String(sheet, StandardCharsets.UTF_8);
		int rows = xml.indexOf(NO_ROWS);
		int links = xml.indexOf(BEHIND_LINKS, rows);
		if (rows < 0 || links < 0) {
			return Optional.empty();
		}
		return Optional.of(new SheetFrame(xml.substring(0, rows) + "<sheetData>",
				"</sheetData>" + xml.substring(rows + NO_ROWS.length(), links), xml.substring(links)));
	}

}
