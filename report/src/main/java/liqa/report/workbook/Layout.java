package liqa.report.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import liqa.report.workbook.DataSheet.Target;
import liqa.report.wording.Wording;

/**
 * Over which sheets the rows of each data sheet run, and thereby the cell in which each
 * row begins. A sheet takes 1,048,575 rows below its header; what is more goes on in a
 * numbered one.
 */
final class Layout {

	static final int MOST_ROWS = 1_048_575;

	private final int rowsPerSheet;

	private final Map<String, List<String>> namesByKey = new LinkedHashMap<>();

	private final Map<String, Integer> rowsByKey = new LinkedHashMap<>();

	Layout(List<DataSheet<?>> sheets, Wording wording, int rowsPerSheet) {
		this.rowsPerSheet = rowsPerSheet;
		for (DataSheet<?> sheet : sheets) {
			String name = wording.phrase("sheet." + sheet.key());
			int rows = sheet.countRows();
			int parts = Math.max(1, (rows + rowsPerSheet - 1) / rowsPerSheet);
			List<String> names = new ArrayList<>(List.of(name));
			for (int part = 2; part <= parts; part++) {
				names.add(name + " " + part);
			}
			this.namesByKey.put(sheet.key(), names);
			this.rowsByKey.put(sheet.key(), rows);
		}
	}

	/** The names of the sheets that hold the rows of a data sheet. */
	List<String> names(String key) {
		return Objects.requireNonNull(this.namesByKey.get(key), key);
	}

	/** How many rows one of these sheets holds below its header. */
	int rows(String key, int number) {
		int all = Objects.requireNonNull(this.rowsByKey.get(key), key);
		return Math.min(this.rowsPerSheet, all - number * this.rowsPerSheet);
	}

	int rowsPerSheet() {
		return this.rowsPerSheet;
	}

	/**
	 * Where a link to a row leads, as spreadsheets write it. The name is always quoted:
	 * it has spaces and letters that a bare name may not have.
	 */
	String address(Target target) {
		String name = names(target.sheet()).get(target.row() / this.rowsPerSheet);
		return address(name, target.row() % this.rowsPerSheet + 1);
	}

	/** Where a link to the top of a sheet leads. */
	static String address(String sheetName, int row) {
		return "'" + sheetName.replace("'", "''") + "'!A" + (row + 1);
	}

}
