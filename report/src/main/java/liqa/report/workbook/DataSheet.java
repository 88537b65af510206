package liqa.report.workbook;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import liqa.report.table.Table;

/**
 * A sheet of rows: its table, and which of its cells lead to a row of another sheet.
 *
 * @param <R> what a row is made from
 * @param key the stable name of the sheet
 * @param table its columns and rows
 * @param links by column, the row that the cell leads to
 */
record DataSheet<R>(String key, Table<R> table, Map<String, Function<R, Optional<Target>>> links) {

	/** A sheet without links. */
	DataSheet(String key, Table<R> table) {
		this(key, table, Map.of());
	}

	/**
	 * A row of a data sheet.
	 *
	 * @param sheet the stable name of the sheet
	 * @param row its place among the rows, from 0
	 */
	record Target(String sheet, int row) {
	}

	/** The same sheet with one more column whose cells are links. */
	DataSheet<R> link(String column, Function<R, Optional<Target>> target) {
		Map<String, Function<R, Optional<Target>>> all = new LinkedHashMap<>(this.links);
		all.put(column, target);
		return new DataSheet<>(this.key, this.table, all);
	}

	int countRows() {
		return (int) this.table.rows().get().count();
	}

}
