package liqa.report;

import java.nio.file.Path;

import liqa.report.wording.Language;

/**
 * How reports are to be written.
 *
 * @param language the language of workbook and page
 * @param temporaryFolder a folder that nobody else uses; what a killed process leaves
 * there may be deleted
 */
public record ReportSettings(Language language, Path temporaryFolder) {
}
