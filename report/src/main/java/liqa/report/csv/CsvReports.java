package liqa.report.csv;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import liqa.ingest.Reject;
import liqa.report.table.DossierTables;
import liqa.report.table.Table;
import liqa.transform.resolve.Dossier;

/**
 * Writes a dossier as CSV files, one a table: UTF-8 with a byte order mark, without which
 * Excel shows Arabic as gibberish on a double click; comma, CRLF and quoting by RFC 4180.
 */
public final class CsvReports {

	/**
	 * Writes every table into a folder, over files of the same name.
	 * @param folder an existing folder
	 * @throws IOException if a file cannot be written to its end
	 */
	public void write(Path folder, Dossier dossier, List<Reject> rejects) throws IOException {
		for (Table<?> table : new DossierTables(dossier, rejects).all()) {
			write(folder, table);
		}
	}

	/**
	 * Writes one table into a file that has its name.
	 * @throws IOException if the file cannot be written to its end
	 */
	public <R> void write(Path folder, Table<R> table) throws IOException {
		try (CsvFile file = CsvFile.create(folder.resolve(table.name() + ".csv"))) {
			file.write(table);
		}
	}

}
