package liqa.report.workbook;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

import liqa.report.RunFacts;
import liqa.report.wording.Wording;
import liqa.transform.MeetingStatus;
import liqa.transform.resolve.Dossier;
import liqa.transform.resolve.Dossier.Change;

/** The first sheet: what was read, what was found, what changed, how to read the rest. */
final class OverviewSheet {

	private static final int WIDTH_UNIT = 256;

	private static final int HOW_TO_READ_LINES = 6;

	private final XSSFSheet sheet;

	private final Styles styles;

	private final Wording wording;

	private final Layout layout;

	private int rows;

	OverviewSheet(XSSFSheet sheet, Styles styles, Wording wording, Layout layout) {
		this.sheet = sheet;
		this.styles = styles;
		this.wording = wording;
		this.layout = layout;
		sheet.setColumnWidth(0, 32 * WIDTH_UNIT);
		sheet.setColumnWidth(1, 100 * WIDTH_UNIT);
	}

	/**
	 * Writes the sheet.
	 * @param rejects how many inputs were rejected
	 * @param limits what the reader must know about limits that this workbook met
	 */
	void write(Dossier dossier, int rejects, RunFacts run, List<String> limits) {
		title();
		this.rows++;
		item("overview.run", run.businessDate().toString());
		item("overview.revision", run.revision());
		item("overview.version", run.version());
		item("overview.files", run.files());
		List<LocalDate> period = new Figures(dossier).period();
		if (!period.isEmpty()) {
			item("overview.first", period.get(0).toString());
			item("overview.last", period.get(1).toString());
		}
		this.rows++;
		counts(dossier, rejects);
		this.rows++;
		heading("overview.changed");
		changes(dossier.changes());
		this.rows++;
		heading("overview.how");
		for (int i = 1; i <= HOW_TO_READ_LINES; i++) {
			line(String.valueOf(i), this.wording.phrase("overview.how." + i));
		}
		if (!limits.isEmpty()) {
			this.rows++;
			heading("overview.limits");
			for (int i = 0; i < limits.size(); i++) {
				line(String.valueOf(i + 1), limits.get(i));
			}
		}
	}

	private void counts(Dossier dossier, int rejects) {
		linked("overview.articles", dossier.articles().size(), DataSheets.ARTICLES);
		item("overview.copies",
				(int) dossier.articles().stream().filter((article) -> article.duplicateOf().isPresent()).count());
		for (MeetingStatus status : MeetingStatus.values()) {
			linked("overview." + status.name().toLowerCase(Locale.ROOT),
					(int) dossier.meetings().stream().filter((meeting) -> meeting.status() == status).count(),
					DataSheets.MEETINGS);
		}
		linked("overview.participants", dossier.participants().size(), DataSheets.PARTICIPANTS);
		linked("overview.claims", dossier.claims().size(), DataSheets.CLAIMS);
		linked("overview.evidence", (int) EvidenceRow.in(dossier).count(), DataSheets.EVIDENCE);
		linked("overview.changes", dossier.changes().size(), DataSheets.CHANGES);
		linked("overview.doubtful", dossier.doubtful().size(), DataSheets.DOUBTFUL);
		linked("overview.rejects", rejects, DataSheets.REJECTS);
	}

	private void changes(List<Change> changes) {
		if (changes.isEmpty()) {
			line("", this.wording.phrase("overview.changed.none"));
			return;
		}
		Map<String, Map<String, Integer>> byRecord = new TreeMap<>();
		for (Change change : changes) {
			byRecord.computeIfAbsent(change.record(), (key) -> new TreeMap<>()).merge(change.change(), 1, Integer::sum);
		}
		byRecord.forEach((record, counts) -> {
			List<String> parts = counts.entrySet()
				.stream()
				.map((entry) -> this.wording.phrase("overview.changed.line",
						this.wording.label("change", entry.getKey()), entry.getValue()))
				.toList();
			line(this.wording.label("record", record), String.join(" | ", parts));
		});
	}

	private void title() {
		XSSFCell cell = this.sheet.createRow(this.rows++).createCell(0);
		cell.setCellValue(this.wording.phrase("overview.title"));
		cell.setCellStyle(this.styles.title());
	}

	private void heading(String phrase) {
		XSSFCell cell = this.sheet.createRow(this.rows++).createCell(0);
		cell.setCellValue(this.wording.phrase(phrase));
		cell.setCellStyle(this.styles.heading());
	}

	private void item(String phrase, String value) {
		line(this.wording.phrase(phrase), value);
	}

	private XSSFCell item(String phrase, int value) {
		XSSFCell cell = line(this.wording.phrase(phrase), "");
		cell.setCellValue(value);
		return cell;
	}

	private void linked(String phrase, int value, String sheetKey) {
		link(item(phrase, value), sheetKey);
	}

	private void link(XSSFCell cell, String sheetKey) {
		XSSFHyperlink link = this.sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
		link.setAddress(Layout.address(this.layout.names(sheetKey).get(0), 0));
		cell.setHyperlink(link);
		cell.setCellStyle(this.styles.link());
	}

	private XSSFCell line(String label, String value) {
		XSSFRow row = this.sheet.createRow(this.rows++);
		XSSFCell name = row.createCell(0);
		name.setCellValue(label);
		name.setCellStyle(this.styles.value());
		XSSFCell cell = row.createCell(1);
		cell.setCellValue(value);
		cell.setCellStyle(this.styles.value());
		return cell;
	}

}
