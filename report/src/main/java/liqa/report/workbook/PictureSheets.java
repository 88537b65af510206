package liqa.report.workbook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.poi.ss.usermodel.ColorScaleFormatting;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.ConditionalFormattingThreshold.RangeType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;

import liqa.report.network.Encounters;
import liqa.report.network.Encounters.Encounter;
import liqa.report.table.Names;
import liqa.report.wording.Wording;
import liqa.report.workbook.Figures.Count;
import liqa.report.workbook.Figures.Months;
import liqa.transform.resolve.Dossier;

/** The sheets with pictures: each has a title, a note, its numbers and the picture. */
final class PictureSheets {

	static final String MONTHS = "months";

	static final String PEOPLE = "people";

	static final String MATRIX = "matrix";

	static final String OUTLETS = "outlets";

	/** In the order of the workbook. */
	static final List<String> KEYS = List.of(MONTHS, PEOPLE, MATRIX, OUTLETS);

	private static final int MOST_BARS = 20;

	private static final int MOST_IN_MATRIX = 30;

	private static final int HEADER_ROW = 3;

	private static final int WIDTH_UNIT = 256;

	private static final int NAME_WIDTH = 46;

	private static final int NAME_HEIGHT = 160;

	private static final byte[] FEW = { (byte) 0xF1, (byte) 0xF7, (byte) 0xF8 };

	private static final byte[] MANY = { (byte) 0x6F, (byte) 0xB3, (byte) 0xC4 };

	private final Dossier dossier;

	private final Figures figures;

	private final Wording wording;

	private final Styles styles;

	private final CellText cellText;

	private final BarChart charts;

	PictureSheets(Dossier dossier, Wording wording, Styles styles, CellText cellText) {
		this.dossier = dossier;
		this.figures = new Figures(dossier);
		this.wording = wording;
		this.styles = styles;
		this.cellText = cellText;
		this.charts = new BarChart(wording.language());
	}

	void writeMonths(XSSFSheet sheet) {
		Months months = this.figures.heldByMonth();
		String title = this.wording.phrase("months.title");
		writeHead(sheet, title, this.wording.phrase("months.note", months.undated(), months.earlier()));
		int last = writeCounts(sheet, this.wording.phrase("months.month"), this.wording.phrase("months.count"),
				months.counts());
		if (!months.counts().isEmpty()) {
			this.charts.standing(sheet, title, HEADER_ROW + 1, last);
		}
	}

	void writePeople(XSSFSheet sheet) {
		writeBars(sheet, "people", this.wording.header("", "participant"), this.wording.header("", "meetings"),
				this.figures.heldByParticipant());
	}

	void writeOutlets(XSSFSheet sheet) {
		writeBars(sheet, "outlets", this.wording.header("", "outlet"), this.wording.header("", "claims"),
				this.figures.claimsByOutlet());
	}

	private void writeBars(XSSFSheet sheet, String key, String label, String number, List<Count> all) {
		List<Count> shown = all.stream().limit(MOST_BARS).toList();
		String title = this.wording.phrase(key + ".title");
		writeHead(sheet, title, this.wording.phrase(key + ".note", shown.size(), all.size()));
		int last = writeCounts(sheet, label, number, shown);
		if (!shown.isEmpty()) {
			this.charts.lying(sheet, title, HEADER_ROW + 1, last);
		}
	}

	private void writeHead(XSSFSheet sheet, String title, String note) {
		XSSFCell head = sheet.createRow(0).createCell(0);
		head.setCellValue(title);
		head.setCellStyle(this.styles.title());
		XSSFCell line = sheet.createRow(1).createCell(0);
		line.setCellValue(note);
		line.setCellStyle(this.styles.note());
	}

	private int writeCounts(XSSFSheet sheet, String label, String number, List<Count> counts) {
		sheet.setColumnWidth(0, NAME_WIDTH * WIDTH_UNIT);
		sheet.setColumnWidth(1, 14 * WIDTH_UNIT);
		XSSFRow header = sheet.createRow(HEADER_ROW);
		writeText(header, 0, label).setCellStyle(this.styles.header());
		writeText(header, 1, number).setCellStyle(this.styles.header());
		int last = HEADER_ROW;
		for (Count count : counts) {
			XSSFRow row = sheet.createRow(++last);
			writeText(row, 0, count.label()).setCellStyle(this.styles.text());
			XSSFCell cell = row.createCell(1);
			cell.setCellValue(count.number());
			cell.setCellStyle(this.styles.count());
		}
		return last;
	}

	private XSSFCell writeText(XSSFRow row, int column, String text) {
		XSSFCell cell = row.createCell(column);
		cell.setCellValue(this.cellText.of(text));
		return cell;
	}

	void writeMatrix(XSSFSheet sheet) {
		Encounters encounters = Encounters.in(this.dossier.meetings());
		List<String> everybody = encounters.mostActive();
		List<String> shown = everybody.stream().limit(MOST_IN_MATRIX).toList();
		if (shown.isEmpty()) {
			writeHead(sheet, this.wording.phrase("matrix.title"), this.wording.phrase("matrix.none"));
			return;
		}
		writeHead(sheet, this.wording.phrase("matrix.title"),
				this.wording.phrase("matrix.note", shown.size(), everybody.size()));
		writeMatrixNames(sheet, shown);
		Map<String, Integer> places = new HashMap<>();
		shown.forEach((id) -> places.put(id, places.size()));
		for (Encounter encounter : encounters.all()) {
			Integer left = places.get(encounter.left());
			Integer right = places.get(encounter.right());
			if (left != null && right != null) {
				writeMeetings(sheet, left, right, encounter.count());
				writeMeetings(sheet, right, left, encounter.count());
			}
		}
		colour(sheet, new CellRangeAddress(HEADER_ROW + 1, HEADER_ROW + shown.size(), 1, shown.size()));
		sheet.createFreezePane(1, HEADER_ROW + 1);
	}

	private void writeMatrixNames(XSSFSheet sheet, List<String> ids) {
		Names names = new Names(this.dossier.participants());
		sheet.setColumnWidth(0, NAME_WIDTH * WIDTH_UNIT);
		XSSFRow header = sheet.createRow(HEADER_ROW);
		header.setHeightInPoints(NAME_HEIGHT);
		writeText(header, 0, this.wording.header("", "participant")).setCellStyle(this.styles.header());
		for (int i = 0; i < ids.size(); i++) {
			sheet.setColumnWidth(i + 1, 5 * WIDTH_UNIT);
			writeText(header, i + 1, names.of(ids.get(i))).setCellStyle(this.styles.upright());
			XSSFRow row = sheet.createRow(HEADER_ROW + 1 + i);
			writeText(row, 0, names.of(ids.get(i))).setCellStyle(this.styles.text());
			for (int j = 0; j < ids.size(); j++) {
				row.createCell(j + 1).setCellStyle((i == j) ? this.styles.nothing() : this.styles.centred());
			}
		}
	}

	private static void writeMeetings(XSSFSheet sheet, int row, int column, int count) {
		sheet.getRow(HEADER_ROW + 1 + row).getCell(column + 1).setCellValue(count);
	}

	/** The more meetings, the deeper the colour; the number stays in the cell. */
	private static void colour(XSSFSheet sheet, CellRangeAddress cells) {
		XSSFSheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
		ConditionalFormattingRule rule = formatting.createConditionalFormattingColorScaleRule();
		ColorScaleFormatting scale = rule.getColorScaleFormatting();
		scale.setNumControlPoints(2);
		scale.getThresholds()[0].setRangeType(RangeType.MIN);
		scale.getThresholds()[1].setRangeType(RangeType.MAX);
		scale.setColors(new XSSFColor[] { Styles.colour(FEW), Styles.colour(MANY) });
		formatting.addConditionalFormatting(new CellRangeAddress[] { cells }, rule);
	}

}
