package liqa.report.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

import liqa.ingest.PartialDate;
import liqa.report.table.Column.Kind;

/**
 * A table of a report: what its rows are and which columns it has.
 *
 * @param <R> what a row is made from
 * @param name the stable name: the CSV file without its ending
 * @param rows the rows in order, made anew at each call, so that no writer has to hold
 * all of them
 * @param columns the columns in order
 */
public record Table<R>(String name, Supplier<Stream<R>> rows, List<Column<R>> columns) {

	public Table {
		columns = List.copyOf(columns);
	}

	/** Starts the description of a table over the elements of a list. */
	public static <R> Builder<R> of(String name, List<R> rows) {
		return new Builder<>(name, rows::stream);
	}

	/** Starts the description of a table whose rows are made while they are written. */
	public static <R> Builder<R> of(String name, Supplier<Stream<R>> rows) {
		return new Builder<>(name, rows);
	}

	private Column<R> column(String code) {
		return this.columns.stream()
			.filter((column) -> column.code().equals(code))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("No column " + code + " in " + this.name));
	}

	/** Names the columns one after the other, each with what its cells hold. */
	public static final class Builder<R> {

		private final String name;

		private final Supplier<Stream<R>> rows;

		private final List<Column<R>> columns = new ArrayList<>();

		private Builder(String name, Supplier<Stream<R>> rows) {
			this.name = name;
			this.rows = rows;
		}

		public Builder<R> id(String code, Function<R, String> value) {
			return add(code, Kind.ID, value);
		}

		public Builder<R> ids(String code, Function<R, List<String>> value) {
			return add(code, Kind.IDS, value);
		}

		/** A value of an enum; its lower-case name is the code. */
		public Builder<R> choice(String code, Function<R, ? extends Enum<?>> value) {
			return add(code, Kind.CODE, (row) -> Codes.of(value.apply(row)));
		}

		public Builder<R> code(String code, Function<R, String> value) {
			return add(code, Kind.CODE, value);
		}

		public Builder<R> text(String code, Function<R, String> value) {
			return add(code, Kind.TEXT, value);
		}

		public Builder<R> quote(String code, Function<R, String> value) {
			return add(code, Kind.QUOTE, value);
		}

		public Builder<R> list(String code, Function<R, List<String>> value) {
			return add(code, Kind.LIST, value);
		}

		public Builder<R> count(String code, ToIntFunction<R> value) {
			return add(code, Kind.COUNT, value::applyAsInt);
		}

		public Builder<R> figure(String code, ToDoubleFunction<R> value) {
			return add(code, Kind.FIGURE, value::applyAsDouble);
		}

		public Builder<R> date(String code, Function<R, PartialDate> value) {
			return add(code, Kind.DATE, value);
		}

		public Builder<R> day(String code, Function<R, Optional<LocalDate>> value) {
			return add(code, Kind.DAY, value);
		}

		public Builder<R> technical(String code, Function<R, String> value) {
			return add(code, Kind.TECHNICAL, value);
		}

		/**
		 * Takes columns over from a table with the same rows, in the order in which they
		 * are named here.
		 * @throws IllegalArgumentException if the other table has no such column
		 */
		public Builder<R> columnsOf(Table<R> other, String... codes) {
			for (String code : codes) {
				this.columns.add(other.column(code));
			}
			return this;
		}

		private Builder<R> add(String code, Kind kind, Function<R, ?> value) {
			this.columns.add(new Column<>(code, kind, value));
			return this;
		}

		public Table<R> build() {
			return new Table<>(this.name, this.rows, this.columns);
		}

	}

}
