package liqa.transform.resolve;

import java.util.List;
import java.util.Map;

/**
 * What has been published so far: each id that a reader may have noted down, what it
 * rested on and how its row read. One run hands it to the next, so that ids stay and
 * changes can be told. Rows are in the order of record and id.
 *
 * @param rows one for each id ever published
 */
public record Published(List<Row> rows) {

	public Published {
		rows = List.copyOf(rows);
	}

	/** Before the first run. */
	public static Published nothing() {
		return new Published(List.of());
	}

	/**
	 * One published id.
	 *
	 * @param record {@code article}, {@code participant}, {@code meeting} or
	 * {@code claim}
	 * @param id the id
	 * @param successor the id of the record that this one was merged into; empty if it
	 * was not
	 * @param current whether the last run published the record under this id
	 * @param firstSeen business date of the run that first published it
	 * @param keys fingerprints of what it rested on when it was last published
	 * @param fields the columns whose changes are told, as they read then
	 */
	public record Row(String record, String id, String successor, boolean current, String firstSeen, List<String> keys,
			Map<String, String> fields) {

		public Row {
			keys = List.copyOf(keys);
			fields = Fields.copyOf(fields);
		}

	}

}
