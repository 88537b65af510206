package liqa.ingest.lexicon;

import java.util.Arrays;
import java.util.List;

/**
 * One row of a lexicon file.
 *
 * @param file the name of the file, for messages
 * @param line the line the row starts on, from 1
 * @param columns the names of the columns
 * @param cells a cell for each column, without blanks at its ends
 */
public record Entry(String file, long line, List<String> columns, List<String> cells) {

	/**
	 * The cell of a column; empty when the cell is.
	 * @throws LexiconException if the file has no such column
	 */
	public String get(String column) {
		int at = this.columns.indexOf(column);
		if (at < 0) {
			throw mistake("there is no column '" + column + "'; the columns are " + this.columns);
		}
		return this.cells.get(at);
	}

	/**
	 * The cell of a column that must not be empty.
	 * @throws LexiconException if it is empty
	 */
	public String require(String column) {
		String cell = get(column);
		if (cell.isEmpty()) {
			throw mistake("column '" + column + "' must not be empty");
		}
		return cell;
	}

	/** The values of a cell that holds a list joined with {@code |}. */
	public List<String> list(String column) {
		return Arrays.stream(get(column).split("\\|")).map(String::trim).filter((value) -> !value.isEmpty()).toList();
	}

	/**
	 * The constant a cell names in lower case, with {@code -} or {@code _} between words.
	 * @throws LexiconException if it names none
	 */
	public <E extends Enum<E>> E oneOf(String column, Class<E> type) {
		String name = get(column).toUpperCase(java.util.Locale.ROOT).replace('-', '_');
		for (E constant : type.getEnumConstants()) {
			if (constant.name().equals(name)) {
				return constant;
			}
		}
		throw mistake("column '" + column + "' holds '" + get(column) + "'; expected one of "
				+ Arrays.toString(type.getEnumConstants()).toLowerCase(java.util.Locale.ROOT));
	}

	/** A mistake in this row, to be thrown. */
	public LexiconException mistake(String expected) {
		return new LexiconException(this.file, this.line, expected);
	}

}
