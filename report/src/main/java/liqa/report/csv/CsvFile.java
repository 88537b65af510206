package liqa.report.csv;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

import liqa.report.table.Column;
import liqa.report.table.Table;

/**
 * One CSV file while it is written. A report has a hundred megabytes of it, and OpenCSV
 * looks at each cell five times before it writes it.
 */
final class CsvFile implements Closeable {

	private static final char BYTE_ORDER_MARK = '\uFEFF';

	private static final int BUFFER = 1 << 16;

	private final Writer writer;

	/** Whole lines that are not written yet. */
	private final StringBuilder lines = new StringBuilder(2 * BUFFER);

	private CsvFile(Writer writer) {
		this.writer = writer;
	}

	static CsvFile create(Path path) throws IOException {
		CsvFile file = new CsvFile(new OutputStreamWriter(Files.newOutputStream(path), encoder()));
		file.lines.append(BYTE_ORDER_MARK);
		return file;
	}

	/**
	 * Half a surrogate pair cannot be written in UTF-8. It becomes U+FFFD, one code point
	 * for one, so that offsets into the evidence hold.
	 */
	private static CharsetEncoder encoder() {
		return StandardCharsets.UTF_8.newEncoder()
			.onMalformedInput(CodingErrorAction.REPLACE)
			.replaceWith("\uFFFD".getBytes(StandardCharsets.UTF_8));
	}

	<R> void write(Table<R> table) throws IOException {
		List<Column<R>> columns = table.columns();
		for (int i = 0; i < columns.size(); i++) {
			add(i, columns.get(i).code());
		}
		endLine();
		for (Iterator<R> rows = table.rows().get().iterator(); rows.hasNext();) {
			R row = rows.next();
			for (int i = 0; i < columns.size(); i++) {
				Column<R> column = columns.get(i);
				add(i, CsvCell.of(column.kind(), column.cell(row)));
			}
			endLine();
		}
	}

	private void add(int column, String cell) {
		if (column > 0) {
			this.lines.append(',');
		}
		if (isPlain(cell)) {
			this.lines.append(cell);
		}
		else {
			this.lines.append('"').append(cell.replace("\"", "\"\"")).append('"');
		}
	}

	/** What RFC 4180 lets stand without quotes around it. */
	private static boolean isPlain(String cell) {
		for (int i = 0; i < cell.length(); i++) {
			char c = cell.charAt(i);
			if (c == '"' || c == ',' || c == '\n' || c == '\r') {
				return false;
			}
		}
		return true;
	}

	private void endLine() throws IOException {
		this.lines.append("\r\n");
		if (this.lines.length() > BUFFER) {
			flush();
		}
	}

	private void flush() throws IOException {
		this.writer.append(this.lines);
		this.lines.setLength(0);
	}

	@Override
	public void close() throws IOException {
		try (Writer closing = this.writer) {
			flush();
		}
	}

}
