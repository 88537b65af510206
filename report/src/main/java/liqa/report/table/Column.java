package liqa.report.table;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import liqa.ingest.PartialDate;

/**
 * One column of a table.
 *
 * @param <R> what a row is made from
 * @param code the stable name: the header in CSV, the key of its explanation
 * @param kind what its cells hold, and thereby the type of {@code value}
 * @param value the cell of a row
 */
public record Column<R>(String code, Kind kind, Function<? super R, ?> value) {

	/** What the cells of a column hold. */
	public enum Kind {

		/** An identifier: a {@link String}, read from left to right. */
		ID,
		/** Identifiers: a {@link List} of them. */
		IDS,
		/** A word of a fixed vocabulary: its code as a {@link String}. */
		CODE,
		/** A short text: {@link String}. */
		TEXT,
		/** Words of the source, character for character: {@link String}. */
		QUOTE,
		/** Several short texts: a {@link List} of them. */
		LIST,
		/** A number of things: {@link Integer}. */
		COUNT,
		/** A figure with two decimals: {@link Double}. */
		FIGURE,
		/** A date as precise as it is known: {@link PartialDate}. */
		DATE,
		/** A whole day, if known: an {@link Optional} of {@link LocalDate}. */
		DAY,
		/** Something for machines, such as a hash or a file name: {@link String}. */
		TECHNICAL

	}

	/** The cell of a row, of the type that {@link #kind()} promises. */
	public Object cell(R row) {
		return this.value.apply(row);
	}

}
