package liqa.report.workbook;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

import liqa.ingest.PartialDate;
import liqa.report.table.Column;
import liqa.report.wording.Wording;
import liqa.report.workbook.DataSheet.Target;

/** Streams the rows of data sheets into a workbook whose sheets exist already. */
final class DataSheetWriter {

	/** More than this on one sheet and Excel refuses the file. */
	static final int MOST_LINKS = 65_530;

	/** Spreadsheets count days from 1900, and take that year for a leap year. */
	private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

	private static final int WIDTH_UNIT = 256;

	/** Two lines, for the narrow columns of numbers. */
	private static final int HEADER_HEIGHT = 34;

	private final SXSSFWorkbook book;

	private final Layout layout;

	private final Styles styles;

	private final Wording wording;

	private final CellText cellText;

	private final SheetLinks links;

	DataSheetWriter(SXSSFWorkbook book, Layout layout, Styles styles, Wording wording, CellText cellText,
			SheetLinks links) {
		this.book = book;
		this.layout = layout;
		this.styles = styles;
		this.wording = wording;
		this.cellText = cellText;
		this.links = links;
	}

	<R> void write(DataSheet<R> data) {
		List<Column<R>> columns = data.table().columns();
		List<String> headers = columns.stream()
			.map((column) -> this.wording.header(data.key(), column.code()))
			.toList();
		int[] widths = columns.stream().mapToInt((column) -> this.wording.width(data.key(), column.code())).toArray();
		Iterator<R> rows = data.table().rows().get().iterator();
		List<String> names = this.layout.names(data.key());
		for (int part = 0; part < names.size(); part++) {
			SXSSFSheet sheet = this.book.getSheet(names.get(part));
			writeHeader(sheet, headers, widths);
			int written = 0;
			while (rows.hasNext() && written < this.layout.rowsPerSheet()) {
				writeRow(sheet.createRow(++written), rows.next(), data, widths);
			}
			String tableName = (part == 0) ? data.key() : data.key() + "_" + (part + 1);
			TableMarkup.mark(this.book.getXSSFWorkbook().getSheet(names.get(part)), tableName, headers, written);
		}
	}

	private void writeHeader(SXSSFSheet sheet, List<String> headers, int[] widths) {
		Row row = sheet.createRow(0);
		row.setHeightInPoints(HEADER_HEIGHT);
		for (int i = 0; i < headers.size(); i++) {
			Cell cell = row.createCell(i);
			cell.setCellValue(headers.get(i));
			cell.setCellStyle(this.styles.header());
			sheet.setColumnWidth(i, widths[i] * WIDTH_UNIT);
		}
		sheet.createFreezePane(1, 1);
	}

	private <R> void writeRow(Row row, R record, DataSheet<R> data, int[] widths) {
		List<Column<R>> columns = data.table().columns();
		RowHeight height = new RowHeight();
		for (int i = 0; i < columns.size(); i++) {
			Column<R> column = columns.get(i);
			Cell cell = row.createCell(i);
			cell.setCellStyle(fill(cell, column, column.cell(record)));
			if (cell.getCellType() == CellType.STRING) {
				height.add(cell.getStringCellValue(), widths[i]);
			}
			Function<R, Optional<Target>> target = data.links().get(column.code());
			if (target != null) {
				target.apply(record).map(this.layout::address).ifPresent((location) -> link(cell, location));
			}
		}
		if (height.isMoreThanOneLine()) {
			row.setHeightInPoints(height.points());
		}
	}

	private void link(Cell cell, String location) {
		if (this.links.add(cell.getSheet().getSheetName(), cell.getRowIndex(), cell.getColumnIndex(), location)) {
			boolean isNumber = cell.getCellType() == CellType.NUMERIC;
			cell.setCellStyle(isNumber ? this.styles.countLink() : this.styles.link());
		}
	}

	/** Gives a cell its value, and says how it is to look. */
	private CellStyle fill(Cell cell, Column<?> column, Object value) {
		return switch (column.kind()) {
			case COUNT -> {
				cell.setCellValue((Integer) value);
				yield this.styles.count();
			}
			case FIGURE -> {
				cell.setCellValue(Math.round((Double) value * 100) / 100.0);
				yield this.styles.figure();
			}
			case DAY -> {
				((Optional<?>) value).ifPresent((day) -> fillDay(cell, (LocalDate) day));
				yield this.styles.day();
			}
			case DATE -> {
				PartialDate date = (PartialDate) value;
				if (date.isDay()) {
					date.from().ifPresent((day) -> fillDay(cell, day));
				}
				else {
					fillText(cell, date.toString());
				}
				yield this.styles.day();
			}
			case CODE -> {
				fillText(cell, this.wording.label(column.code(), (String) value));
				yield this.styles.text();
			}
			case TEXT, QUOTE -> {
				fillText(cell, (String) value);
				yield this.styles.text();
			}
			case LIST -> {
				fillText(cell, joined(value));
				yield this.styles.text();
			}
			case IDS -> {
				fillText(cell, joined(value));
				yield this.styles.technical();
			}
			case ID, TECHNICAL -> {
				fillText(cell, (String) value);
				yield this.styles.technical();
			}
		};
	}

	private static String joined(Object list) {
		return ((List<?>) list).stream().map(Object::toString).collect(Collectors.joining(" | "));
	}

	private void fillDay(Cell cell, LocalDate day) {
		if (day.isBefore(FIRST_DAY)) {
			fillText(cell, day.toString());
		}
		else {
			cell.setCellValue(day);
		}
	}

	/** An empty text leaves the cell empty, so that filters count it as such. */
	private void fillText(Cell cell, String text) {
		if (!text.isEmpty()) {
			cell.setCellValue(this.cellText.of(text));
		}
	}

}
