package liqa.report;

import java.nio.file.Path;

import liqa.report.wording.Language;
import liqa.report.workbook.Kept;

/**
 * How reports are to be written.
 *
 * @param language the language of workbook and page
 * @param temporaryFolder a folder that nobody else uses; what a killed process leaves
 * there may be deleted
 * @param kept what is kept of one report for the next
 * @param threads how many files are written at the same time; the files are the same
 * whatever the number
 */
public record ReportSettings(Language language, Path temporaryFolder, Kept kept, int threads) {

	public ReportSettings {
		if (threads < 1) {
			throw new IllegalArgumentException("There must be a thread, not " + threads);
		}
	}

}
