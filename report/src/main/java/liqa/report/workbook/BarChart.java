package liqa.report.workbook;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumFmt;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraph;

import liqa.report.wording.Language;

/** A bar chart over two columns of its own sheet: labels and numbers. */
final class BarChart {

	/** Charts stand beside their numbers, never over them. */
	private static final int FIRST_COLUMN = 3;

	private static final int LAST_COLUMN = 14;

	private static final byte[] GRID = { (byte) 0xD9, (byte) 0xD9, (byte) 0xD9 };

	/** A bar of nothing has no number, as a row of zeros says less than none. */
	private static final String NUMBERS_ABOVE_ZERO = "0;;";

	private final Language language;

	BarChart(Language language) {
		this.language = language;
	}

	/**
	 * Bars that stand, in the order of time, which runs the way the language is written.
	 * @param firstRow the row of the first label
	 * @param lastRow the row of the last one
	 */
	void standing(XSSFSheet sheet, String title, int firstRow, int lastRow) {
		XSSFChart chart = chart(sheet, title, firstRow, firstRow + 22);
		XDDFCategoryAxis labels = chart.createCategoryAxis(AxisPosition.BOTTOM);
		XDDFValueAxis numbers = chart
			.createValueAxis(this.language.isRightToLeft() ? AxisPosition.RIGHT : AxisPosition.LEFT);
		if (this.language.isRightToLeft()) {
			labels.setOrientation(AxisOrientation.MAX_MIN);
		}
		plot(sheet, chart, labels, numbers, BarDirection.COL, title, firstRow, lastRow);
	}

	/**
	 * Bars that lie, largest on top, labels where the language begins.
	 * @param firstRow the row of the first label
	 * @param lastRow the row of the last one
	 */
	void lying(XSSFSheet sheet, String title, int firstRow, int lastRow) {
		XSSFChart chart = chart(sheet, title, firstRow, firstRow + Math.max(12, (lastRow - firstRow + 1) * 2));
		boolean rightToLeft = this.language.isRightToLeft();
		XDDFCategoryAxis labels = chart.createCategoryAxis(rightToLeft ? AxisPosition.RIGHT : AxisPosition.LEFT);
		XDDFValueAxis numbers = chart.createValueAxis(AxisPosition.BOTTOM);
		labels.setOrientation(AxisOrientation.MAX_MIN);
		if (rightToLeft) {
			numbers.setOrientation(AxisOrientation.MAX_MIN);
		}
		plot(sheet, chart, labels, numbers, BarDirection.BAR, title, firstRow, lastRow);
	}

	private XSSFChart chart(XSSFSheet sheet, String title, int firstRow, int lastRow) {
		XSSFDrawing drawing = sheet.createDrawingPatriarch();
		XSSFChart chart = drawing
			.createChart(drawing.createAnchor(0, 0, 0, 0, FIRST_COLUMN, firstRow - 1, LAST_COLUMN, lastRow));
		chart.setTitleText(title);
		chart.setTitleOverlay(false);
		CTTextParagraph paragraph = chart.getCTChart().getTitle().getTx().getRich().getPArray(0);
		if (this.language.isRightToLeft()) {
			(paragraph.isSetPPr() ? paragraph.getPPr() : paragraph.addNewPPr()).setRtl(true);
		}
		for (CTRegularTextRun run : paragraph.getRArray()) {
			(run.isSetRPr() ? run.getRPr() : run.addNewRPr()).setLang(this.language.code());
		}
		drawing.getCTDrawing()
			.getTwoCellAnchorArray(0)
			.getGraphicFrame()
			.getNvGraphicFramePr()
			.getCNvPr()
			.setDescr(title);
		return chart;
	}

	private static void plot(XSSFSheet sheet, XSSFChart chart, XDDFCategoryAxis labels, XDDFValueAxis numbers,
			BarDirection direction, String title, int firstRow, int lastRow) {
		numbers.setCrosses(AxisCrosses.AUTO_ZERO);
		numbers.setCrossBetween(AxisCrossBetween.BETWEEN);
		numbers.setMinimum(0);
		numbers.setNumberFormat("0");
		numbers.getOrAddMajorGridProperties().setLineProperties(line(GRID));
		XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, labels, numbers);
		data.setBarDirection(direction);
		data.setVaryColors(false);
		data.setGapWidth(40);
		XDDFBarChartData.Series bars = (XDDFBarChartData.Series) data.addSeries(
				XDDFDataSourcesFactory.fromStringCellRange(sheet, new CellRangeAddress(firstRow, lastRow, 0, 0)),
				XDDFDataSourcesFactory.fromNumericCellRange(sheet, new CellRangeAddress(firstRow, lastRow, 1, 1)));
		bars.setTitle(title, null);
		// Without a fill of their own the bars are invisible in LibreOffice.
		bars.setFillProperties(fill(Styles.DARK));
		chart.plot(data);
		showNumbers(chart.getCTChart().getPlotArea().getBarChartArray(0).getSerArray(0));
	}

	private static void showNumbers(CTBarSer bars) {
		CTDLbls shown = bars.isSetDLbls() ? bars.getDLbls() : bars.addNewDLbls();
		CTNumFmt format = shown.addNewNumFmt();
		format.setFormatCode(NUMBERS_ABOVE_ZERO);
		format.setSourceLinked(false);
		shown.addNewShowLegendKey().setVal(false);
		shown.addNewShowVal().setVal(true);
		shown.addNewShowCatName().setVal(false);
		shown.addNewShowSerName().setVal(false);
		shown.addNewShowPercent().setVal(false);
		shown.addNewShowBubbleSize().setVal(false);
	}

	private static XDDFSolidFillProperties fill(byte[] rgb) {
		return new XDDFSolidFillProperties(XDDFColor.from(rgb));
	}

	private static XDDFLineProperties line(byte[] rgb) {
		XDDFLineProperties line = new XDDFLineProperties(fill(rgb));
		line.setWidth(0.5);
		return line;
	}

}
