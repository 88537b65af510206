package liqa.report.workbook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import liqa.report.workbook.DataSheet.Target;

/** Which row of a sheet is the first that has an id. */
final class RecordRows {

	private final String sheet;

	private final Map<String, Integer> rowById = new HashMap<>();

	private int size;

	RecordRows(String sheet) {
		this.sheet = sheet;
	}

	/** Rows of which each has its own id. */
	static <R> RecordRows of(String sheet, List<R> rows, Function<R, String> id) {
		RecordRows places = new RecordRows(sheet);
		rows.forEach((row) -> places.add(id.apply(row), 1));
		return places;
	}

	/** Notes that the next rows have this id. */
	void add(String id, int rows) {
		if (rows > 0) {
			this.rowById.putIfAbsent(id, this.size);
		}
		this.size += rows;
	}

	Optional<Target> of(String id) {
		return Optional.ofNullable(this.rowById.get(id)).map((row) -> new Target(this.sheet, row));
	}

}
