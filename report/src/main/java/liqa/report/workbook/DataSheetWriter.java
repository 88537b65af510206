package liqa.report.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.apache.poi.ss.usermodel.CellStyle;

import liqa.ingest.PartialDate;
import liqa.report.table.Column;
import liqa.report.table.Column.Kind;
import liqa.report.wording.Wording;
import liqa.report.workbook.DataSheet.Target;
import liqa.report.workbook.PartWriter.Part;

/**
 * Streams rows of a data sheet into the frame that POI made for them. POI's own streaming
 * takes several times as long: it keeps an object for each cell, writes all of it twice
 * and uses one processor.
 *
 * @param <R> what a row is made from
 */
final class DataSheetWriter<R> {

	/** Two lines, for the narrow columns of numbers. */
	private static final float HEADER_HEIGHT = 34;

	/** Spreadsheets count days from 1900, and take that year for a leap year. */
	private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

	/** What they call the first day of 1970. */
	private static final long DAY_OF_EPOCH = 25_569;

	/** Bytes that are compressed in one go. */
	private static final int BLOCK = 1 << 18;

	private final DataSheet<R> data;

	private final Layout layout;

	private final Styles styles;

	private final Wording wording;

	private final CellText cellText;

	private final SheetLinks links;

	private final List<DataColumn<R>> columns;

	private final SheetXml xml = new SheetXml();

	DataSheetWriter(DataSheet<R> data, Layout layout, Styles styles, Wording wording, int mostLinks) {
		this.data = data;
		this.layout = layout;
		this.styles = styles;
		this.wording = wording;
		this.cellText = new CellText(wording.phrase("cut.mark"));
		this.links = new SheetLinks(mostLinks);
		this.columns = data.table().columns().stream().map(this::column).toList();
	}

	/**
	 * A sheet that is written.
	 *
	 * @param name its name
	 * @param part its compressed XML
	 * @param linksLeftOut how many links there was no room for
	 * @param cut how many texts were cut
	 * @param replaced how many characters were replaced
	 */
	record Sheet(String name, Part part, int linksLeftOut, int cut, int replaced) {
	}

	/** A column, and what is the same in all its cells. */
	private record DataColumn<R>(Column<R> column, int width, int style, int linkStyle,
			Function<R, Optional<Target>> target, Map<String, String> labels) {

		String label(String code, Wording wording) {
			return this.labels.computeIfAbsent(code, (key) -> wording.label(this.column.code(), key));
		}

	}

	private DataColumn<R> column(Column<R> column) {
		CellStyle linkStyle = (column.kind() == Kind.COUNT) ? this.styles.countLink() : this.styles.link();
		return new DataColumn<>(column, this.wording.width(this.data.key(), column.code()),
				style(column.kind()).getIndex(), linkStyle.getIndex(),
				this.data.links().getOrDefault(column.code(), (row) -> Optional.empty()), new HashMap<>());
	}

	private CellStyle style(Kind kind) {
		return switch (kind) {
			case COUNT -> this.styles.count();
			case FIGURE -> this.styles.figure();
			case DAY, DATE -> this.styles.day();
			case CODE, TEXT, QUOTE, LIST -> this.styles.text();
			case ID, IDS, TECHNICAL -> this.styles.technical();
		};
	}

	/**
	 * Writes the rows of one of the sheets over which the data run.
	 * @param number which of them, from 0
	 * @param file where the compressed XML goes
	 */
	Sheet write(int number, SheetFrame frame, Path file) throws IOException {
		String name = this.layout.names(this.data.key()).get(number);
		try (PartWriter part = new PartWriter(file)) {
			part.write(new XmlBytes(1 << 12).markup(frame.beforeRows()));
			writeHeader();
			int row = 0;
			for (Iterator<R> rows = rows(number); rows.hasNext();) {
				writeRow(++row, rows.next());
				if (this.xml.rows().length() >= BLOCK) {
					part.write(this.xml.rows());
					this.xml.rows().clear();
				}
			}
			part.write(this.xml.rows());
			part.write(
					new XmlBytes(1 << 12).markup(frame.beforeLinks()).markup(this.links.element()).markup(frame.end()));
			return new Sheet(name, part.finish(), this.links.leftOut(), this.cellText.cut(), this.cellText.replaced());
		}
	}

	private Iterator<R> rows(int number) {
		int rowsPerSheet = this.layout.rowsPerSheet();
		return this.data.table().rows().get().skip((long) number * rowsPerSheet).limit(rowsPerSheet).iterator();
	}

	private void writeHeader() {
		for (DataColumn<R> column : this.columns) {
			this.xml.text(this.styles.header().getIndex(),
					this.wording.header(this.data.key(), column.column().code()));
		}
		this.xml.endRow(HEADER_HEIGHT);
	}

	private void writeRow(int row, R record) {
		RowHeight height = new RowHeight();
		for (int i = 0; i < this.columns.size(); i++) {
			DataColumn<R> column = this.columns.get(i);
			Optional<Target> target = column.target().apply(record);
			boolean isLink = target.isPresent() && this.links.add(row, i, this.layout.address(target.get()));
			int style = isLink ? column.linkStyle() : column.style();
			writeCell(style, column, column.column().cell(record), height);
		}
		if (height.isMoreThanOneLine()) {
			this.xml.endRow(height.points());
		}
		else {
			this.xml.endRow();
		}
	}

	private void writeCell(int style, DataColumn<R> column, Object value, RowHeight height) {
		switch (column.column().kind()) {
			case COUNT -> this.xml.number(style, value.toString());
			case FIGURE -> this.xml.number(style, String.valueOf(Math.round((Double) value * 100) / 100.0));
			case DAY -> writeDay(style, column, (Optional<?>) value, height);
			case DATE -> {
				PartialDate date = (PartialDate) value;
				if (date.isDay()) {
					writeDay(style, column, date.from(), height);
				}
				else {
					writeText(style, column, date.toString(), height);
				}
			}
			case CODE -> writeText(style, column, column.label((String) value, this.wording), height);
			case LIST, IDS -> writeText(style, column, joined((List<?>) value), height);
			case ID, TEXT, QUOTE, TECHNICAL -> writeText(style, column, (String) value, height);
		}
	}

	private static String joined(List<?> list) {
		return list.isEmpty() ? "" : list.stream().map(Object::toString).collect(Collectors.joining(" | "));
	}

	private void writeDay(int style, DataColumn<R> column, Optional<?> known, RowHeight height) {
		if (known.isPresent() && !((LocalDate) known.get()).isBefore(FIRST_DAY)) {
			this.xml.number(style, Long.toString(((LocalDate) known.get()).toEpochDay() + DAY_OF_EPOCH));
		}
		else {
			writeText(style, column, known.map(Object::toString).orElse(""), height);
		}
	}

	/** An empty text leaves the cell empty, so that filters count it as such. */
	private void writeText(int style, DataColumn<R> column, String text, RowHeight height) {
		if (text.isEmpty()) {
			this.xml.nothing(style);
			return;
		}
		String clean = this.cellText.of(text);
		if (clean.isEmpty()) {
			this.xml.nothing(style);
			return;
		}
		height.add(clean, column.width());
		this.xml.text(style, clean);
	}

}
