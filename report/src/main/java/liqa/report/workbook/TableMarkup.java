package liqa.report.workbook;

import java.util.List;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableColumn;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableStyleInfo;

/**
 * Marks the rows of a sheet as a table, with filter and banding. Excel offers to repair a
 * workbook whose table does not fit its cells: the columns must be named exactly as the
 * header cells, and there must be a row below them.
 */
final class TableMarkup {

	private static final String STYLE = "TableStyleLight9";

	private TableMarkup() {
	}

	/**
	 * Marks a table that begins in the first cell of the sheet.
	 * @param name the table's name: ASCII letters, digits and underscores, unique in the
	 * workbook
	 * @param rows how many rows are below the header
	 */
	static void mark(XSSFSheet sheet, String name, List<String> headers, int rows) {
		CellReference end = new CellReference(Math.max(1, rows), headers.size() - 1);
		AreaReference area = new AreaReference(new CellReference(0, 0), end, SpreadsheetVersion.EXCEL2007);
		XSSFTable table = sheet.createTable(area);
		table.setName(name);
		table.setDisplayName(name);
		CTTable markup = table.getCTTable();
		markup.addNewAutoFilter().setRef(area.formatAsString());
		List<CTTableColumn> columns = markup.getTableColumns().getTableColumnList();
		for (int i = 0; i < headers.size(); i++) {
			columns.get(i).setName(headers.get(i));
		}
		// XSSFTable.setStyleName would read all of Excel's 144 built-in styles for it.
		CTTableStyleInfo style = markup.addNewTableStyleInfo();
		style.setName(STYLE);
		style.setShowRowStripes(true);
	}

}
