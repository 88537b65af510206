package liqa.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import liqa.ingest.Reject;
import liqa.report.csv.CsvReports;
import liqa.report.network.FollowTheMoney;
import liqa.report.network.NetworkReports;
import liqa.report.page.PageReport;
import liqa.report.table.DossierTables;
import liqa.report.table.Table;
import liqa.report.workbook.WorkbookReport;
import liqa.transform.resolve.Dossier;

/**
 * Writes all that one run leaves for its readers: CSV files, workbook, network files,
 * page, and a list of them with checksums.
 */
public final class Reports {

	/** The file that most users ever see. */
	public static final String WORKBOOK = "liqa.xlsx";

	/** The page to look at without any program but a browser. */
	public static final String PAGE = "report.html";

	/** The list of the other files. */
	public static final String LIST = "datapackage.json";

	private final ReportSettings settings;

	public Reports(ReportSettings settings) {
		this.settings = settings;
	}

	/**
	 * Writes every file into a folder. The same arguments give the same bytes.
	 * @param folder an existing folder that readers do not look into yet
	 * @throws IOException if a file cannot be written to its end, or the workbook is not
	 * sound when it is read back
	 */
	public void write(Path folder, Dossier dossier, List<Reject> rejects, RunFacts run) throws IOException {
		NetworkReports network = new NetworkReports(dossier);
		List<Table<?>> tables = new ArrayList<>(new DossierTables(dossier, rejects).all());
		tables.addAll(network.tables());
		try (Parallel parallel = new Parallel(this.settings.threads())) {
			DataPackage list = new DataPackage();
			List<CompletableFuture<Void>> files = new ArrayList<>();
			CsvReports csv = new CsvReports();
			for (Table<?> table : tables) {
				Path file = folder.resolve(table.name() + ".csv");
				files.add(start(parallel, () -> csv.write(folder, table), () -> list.add(file)));
			}
			files.add(start(parallel, () -> network.write(folder)));
			files.add(start(parallel, () -> new FollowTheMoney().write(folder, dossier),
					() -> list.add(folder.resolve(FollowTheMoney.FILE))));
			files.add(start(parallel,
					() -> new PageReport(this.settings.language()).write(folder.resolve(PAGE), dossier, run),
					() -> list.add(folder.resolve(PAGE))));
			new WorkbookReport(this.settings.language(), this.settings.temporaryFolder(), this.settings.kept())
				.write(folder.resolve(WORKBOOK), dossier, rejects, run, parallel);
			Parallel.results(files);
			list.write(folder, tables, run, parallel);
		}
	}

	private interface Writing {

		void write() throws IOException;

	}

	private static CompletableFuture<Void> start(Parallel parallel, Writing... oneAfterTheOther) {
		return parallel.start(() -> {
			for (Writing writing : oneAfterTheOther) {
				writing.write();
			}
			return null;
		});
	}

}
