package liqa.report.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

import org.apache.poi.ss.usermodel.CellStyle;
import org.xml.sax.SAXException;

import liqa.ingest.PartialDate;
import liqa.report.table.Column;
import liqa.report.table.Column.Kind;
import liqa.report.wording.Wording;
import liqa.report.workbook.DataSheet.Target;
import liqa.report.workbook.KeptBlocks.Block;
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

	/** Rows that are compressed in one go at most. */
	private static final int LONGEST_BLOCK = 1_024;

	/**
	 * Which of the ids begin a block, one of so many. So blocks end at the same rows
	 * whatever comes before, and most are the same in the next report.
	 */
	private static final int IDS_TO_A_BLOCK = 128;

	private final DataSheet<R> data;

	private final Layout layout;

	private final Styles styles;

	private final Wording wording;

	private final CellText cellText;

	private final SheetLinks links;

	private final List<DataColumn<R>> columns;

	private final SheetXml xml = new SheetXml();

	private final KeptBlocks kept;

	private final RowDigest digest;

	/** The rows of a block until it is whole. */
	private final List<Row> block = new ArrayList<>();

	/** The place of the column by which blocks are cut, or -1. */
	private final int idColumn;

	private String lastId = "";

	/**
	 * @param kept blocks of the last report, and where those of this one are noted
	 */
	DataSheetWriter(DataSheet<R> data, Layout layout, Styles styles, Wording wording, int mostLinks, KeptBlocks kept) {
		this.data = data;
		this.layout = layout;
		this.styles = styles;
		this.wording = wording;
		this.cellText = new CellText(wording.phrase("cut.mark"));
		this.links = new SheetLinks(mostLinks);
		this.columns = data.table().columns().stream().map(this::column).toList();
		this.kept = kept;
		this.digest = kept.digest();
		this.idColumn = this.columns.stream().map((column) -> column.column().kind()).toList().indexOf(Kind.ID);
	}

	/**
	 * What a row shows.
	 *
	 * @param cells the values of its cells
	 * @param links a bit for each cell that is a link
	 */
	private record Row(Object[] cells, long links) {
	}

	/**
	 * A sheet that is written.
	 *
	 * @param name its name
	 * @param part its compressed XML
	 * @param reading what it says
	 * @param kept its blocks, for the next report
	 * @param linksLeftOut how many links there was no room for
	 * @param cut how many texts were cut
	 * @param replaced how many characters were replaced
	 */
	record Sheet(String name, Part part, SheetReading reading, KeptBlocks kept, int linksLeftOut, int cut,
			int replaced) {
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
			XmlBytes start = new XmlBytes(1 << 12).markup(frame.beforeRows());
			writeHeader();
			start.bytes(this.xml.rows().array(), this.xml.rows().length());
			this.xml.rows().clear();
			part.write(start);
			Tally tally = new Tally();
			int row = 0;
			for (Iterator<R> rows = rows(number); rows.hasNext();) {
				Row next = row(++row, rows.next());
				if (beginsBlock(next)) {
					writeBlock(part, tally);
				}
				add(next);
			}
			writeBlock(part, tally);
			XmlBytes end = new XmlBytes(1 << 12).markup(frame.beforeLinks())
				.markup(this.links.element())
				.markup(frame.end());
			part.write(end);
			SheetReading reading = SheetReading
				.of(new SequenceInputStream(new ByteArrayInputStream(start.array(), 0, start.length()),
						new ByteArrayInputStream(end.array(), 0, end.length())));
			reading.addRows(tally.rows, tally.longest);
			return new Sheet(name, part.finish(), reading, this.kept, this.links.leftOut(), tally.cut, tally.replaced);
		}
		catch (SAXException ex) {
			throw new IOException("The sheet " + name + " cannot be read back: " + ex.getMessage(), ex);
		}
	}

	/** What the blocks of a sheet have together. */
	private static final class Tally {

		private int rows;

		private int longest;

		private int cut;

		private int replaced;

		void add(Block block) {
			this.rows += block.rows();
			this.longest = Math.max(this.longest, block.longest());
			this.cut += block.cut();
			this.replaced += block.replaced();
		}

	}

	private Row row(int number, R record) {
		Object[] cells = new Object[this.columns.size()];
		long links = 0;
		for (int i = 0; i < cells.length; i++) {
			DataColumn<R> column = this.columns.get(i);
			Optional<Target> target = column.target().apply(record);
			if (target.isPresent() && this.links.add(number, i, this.layout.address(target.get()))) {
				links |= 1L << i;
			}
			cells[i] = column.column().cell(record);
		}
		return new Row(cells, links);
	}

	private boolean beginsBlock(Row row) {
		String id = (this.idColumn < 0) ? "" : (String) row.cells()[this.idColumn];
		boolean same = id.equals(this.lastId);
		this.lastId = id;
		int bits = id.hashCode() * 0x9E3779B1;
		return this.block.size() == LONGEST_BLOCK
				|| !same && Integer.remainderUnsigned(bits >>> 7, IDS_TO_A_BLOCK) == 0;
	}

	private void add(Row row) {
		this.digest.add(row.links());
		for (Object cell : row.cells()) {
			this.digest.add(cell);
		}
		this.block.add(row);
	}

	private void writeBlock(PartWriter part, Tally tally) throws IOException, SAXException {
		if (this.block.isEmpty()) {
			return;
		}
		long place = part.length();
		Optional<Block> known = this.kept.find(this.digest.key());
		Optional<byte[]> bytes = known.isPresent() ? this.kept.bytes(known.get()) : Optional.empty();
		Block written;
		if (bytes.isPresent()) {
			written = known.get().movedTo(place);
			part.add(bytes.get(), written.checksum(), written.size());
		}
		else {
			written = compress(part, place);
		}
		this.kept.note(written);
		tally.add(written);
		this.digest.clear();
		this.block.clear();
	}

	private Block compress(PartWriter part, long place) throws IOException, SAXException {
		int cut = this.cellText.cut();
		int replaced = this.cellText.replaced();
		this.block.forEach(this::writeRow);
		XmlBytes rows = this.xml.rows();
		byte[] bytes = part.write(rows);
		long checksum = KeptBlocks.checksum(rows.array(), rows.length());
		SheetReading reading = readBack(bytes, checksum);
		if (reading.rows() != this.block.size()) {
			throw new SAXException(this.block.size() + " rows became " + reading.rows());
		}
		Block written = new Block(this.digest.key(), place, bytes.length,
				(int) KeptBlocks.checksum(bytes, bytes.length), checksum, rows.length(), reading.rows(),
				reading.longest(), this.cellText.cut() - cut, this.cellText.replaced() - replaced);
		rows.clear();
		return written;
	}

	/** Reads rows from their compressed bytes, as a spreadsheet would. */
	private static SheetReading readBack(byte[] bytes, long checksum) throws IOException, SAXException {
		InputStream whole = new SequenceInputStream(new ByteArrayInputStream(bytes),
				new ByteArrayInputStream(PartWriter.END));
		Inflater inflater = new Inflater(true);
		try (CheckedInputStream rows = new CheckedInputStream(new InflaterInputStream(whole, inflater, 1 << 14),
				new CRC32())) {
			SheetReading reading = SheetReading.ofRows(rows);
			if (rows.getChecksum().getValue() != checksum) {
				throw new IOException("Rows were damaged when they were compressed");
			}
			return reading;
		}
		finally {
			inflater.end();
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

	private void writeRow(Row row) {
		RowHeight height = new RowHeight();
		for (int i = 0; i < this.columns.size(); i++) {
			DataColumn<R> column = this.columns.get(i);
			boolean isLink = (row.links() & 1L << i) != 0;
			writeCell(isLink ? column.linkStyle() : column.style(), column, row.cells()[i], height);
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
