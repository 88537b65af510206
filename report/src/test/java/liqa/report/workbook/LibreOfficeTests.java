package liqa.report.workbook;

import java.io.FileInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import liqa.report.Parallel;
import liqa.report.RunFacts;
import liqa.report.sample.Samples;
import liqa.report.wording.Language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/**
 * What another program makes of the workbook; skipped where LibreOffice is not installed.
 */
class LibreOfficeTests {

	@TempDir
	Path folder;

	@Test
	void everyCellAndLinkSurvivesLibreOfficeAndAPdfCanBeMade() throws Exception {
		Path file = this.folder.resolve("liqa.xlsx");
		try (Parallel parallel = new Parallel(2)) {
			new WorkbookReport(Language.ARABIC, this.folder, Kept.nothing()).write(file, Samples.autumn(),
					Samples.rejects(), new RunFacts(LocalDate.of(2020, 11, 21), 1, "1.0.0", 7), parallel);
		}
		Path again = Files.createDirectory(this.folder.resolve("again"));
		convert("pdf", again, file);
		assertThat(again.resolve("liqa.pdf")).isNotEmptyFile();
		convert("xlsx", again, file);
		assertThat(contents(again.resolve("liqa.xlsx"))).isEqualTo(contents(file));
	}

	private static Map<String, String> contents(Path file) throws IOException {
		Map<String, String> contents = new TreeMap<>();
		try (FileInputStream in = new FileInputStream(file.toFile()); XSSFWorkbook book = new XSSFWorkbook(in)) {
			book.forEach((sheet) -> {
				String name = sheet.getSheetName();
				contents.put(name,
						"right to left: " + sheet.isRightToLeft() + ", links: " + sheet.getHyperlinkList().size());
				sheet.forEach((row) -> row.forEach((cell) -> {
					if (cell.getCellType() == CellType.STRING) {
						contents.put(name + "!" + cell.getAddress(), cell.getStringCellValue());
					}
					else if (cell.getCellType() == CellType.NUMERIC) {
						contents.put(name + "!" + cell.getAddress(), String.valueOf(cell.getNumericCellValue()));
					}
				}));
			});
		}
		return contents;
	}

	private void convert(String format, Path into, Path file) throws Exception {
		Process office;
		try {
			office = new ProcessBuilder("soffice", "-env:UserInstallation=" + this.folder.resolve("profile").toUri(),
					"--headless", "--convert-to", format, "--outdir", into.toString(), file.toString())
				.redirectOutput(ProcessBuilder.Redirect.DISCARD)
				.redirectError(ProcessBuilder.Redirect.DISCARD)
				.start();
		}
		catch (IOException ex) {
			assumeThat(false).as("LibreOffice is installed").isTrue();
			throw ex;
		}
		assertThat(office.waitFor(120, TimeUnit.SECONDS)).isTrue();
	}

}
