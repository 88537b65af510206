package liqa.report.csv;

import java.io.BufferedWriter;
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

import com.opencsv.CSVWriter;

import liqa.report.table.Column;
import liqa.report.table.Table;

/** One CSV file while it is written. */
final class CsvFile implements Closeable {

	private static final char BYTE_ORDER_MARK = '\uFEFF';

	private static final int ROWS_BETWEEN_CHECKS = 1_000;

	private final CSVWriter csv;

	private CsvFile(CSVWriter csv) {
		this.csv = csv;
	}

	static CsvFile create(Path path) throws IOException {
		Writer writer = new BufferedWriter(new OutputStreamWriter(Files.newOutputStream(path), encoder()), 1 << 16);
		writer.write(BYTE_ORDER_MARK);
		// The escape character is the quote itself, as RFC 4180 has it; OpenCSV's readers
		// assume a backslash unless told otherwise.
		return new CsvFile(new CSVWriter(writer, ',', '"', '"', "\r\n"));
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
		this.csv.writeNext(columns.stream().map(Column::code).toArray(String[]::new), false);
		String[] cells = new String[columns.size()];
		long written = 0;
		for (Iterator<R> rows = table.rows().get().iterator(); rows.hasNext();) {
			R row = rows.next();
			for (int i = 0; i < cells.length; i++) {
				Column<R> column = columns.get(i);
				cells[i] = CsvCell.of(column.kind(), column.cell(row));
			}
			this.csv.writeNext(cells, false);
			if (++written % ROWS_BETWEEN_CHECKS == 0) {
				stopOnError();
			}
		}
		stopOnError();
	}

	/** OpenCSV keeps the exceptions of {@code writeNext} to itself until it is asked. */
	private void stopOnError() throws IOException {
		if (this.csv.checkError()) {
			throw this.csv.getException();
		}
	}

	@Override
	public void close() throws IOException {
		this.csv.close();
	}

}
