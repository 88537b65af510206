package liqa.report.workbook;

import java.io.FileInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFTableColumn;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import liqa.ingest.Reject;
import liqa.report.Parallel;
import liqa.report.RunFacts;
import liqa.report.sample.DossierBuilder;
import liqa.report.sample.Samples;
import liqa.report.wording.Language;
import liqa.transform.resolve.Dossier;

import static liqa.report.sample.ClaimBuilder.aClaim;
import static liqa.report.sample.DossierBuilder.aDossier;
import static liqa.report.sample.MeetingBuilder.aMeeting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

class WorkbookReportTests {

	private static final RunFacts RUN = new RunFacts(LocalDate.of(2020, 11, 21), 2, "1.0.0", 7);

	private static final List<String> DATA_SHEETS = List.of("اللقاءات", "المشاركون", "المشاركات", "التصريحات", "الأدلة",
			"التغييرات", "أسباب الدمج", "بحاجة إلى قرار", "المقالات", "الملفات المرفوضة", "دليل الأعمدة",
			"دليل الرموز");

	@TempDir
	Path folder;

	@TempDir
	Path temporary;

	@Test
	void sheetsAreInReadingOrderFromRightToLeftAndNoneIsHidden() throws Exception {
		try (XSSFWorkbook book = autumn(Language.ARABIC)) {
			assertThat(names(book)).containsExactly("ملخص", "اللقاءات", "المشاركون", "المشاركات", "التصريحات", "الأدلة",
					"اللقاءات بالأشهر", "الأكثر لقاءً", "من التقى من", "الوسائل والتصريحات", "التغييرات", "أسباب الدمج",
					"بحاجة إلى قرار", "المقالات", "الملفات المرفوضة", "دليل الأعمدة", "دليل الرموز");
			for (int i = 0; i < book.getNumberOfSheets(); i++) {
				XSSFSheet sheet = book.getSheetAt(i);
				assertThat(sheet.isRightToLeft()).as(sheet.getSheetName()).isTrue();
				assertThat(book.isSheetHidden(i) || book.isSheetVeryHidden(i)).isFalse();
				assertThat(sheet.getNumMergedRegions()).isZero();
				assertThat(sheet.isSelected()).isEqualTo(i == 0);
			}
			assertThat(book.getActiveSheetIndex()).isZero();
		}
	}

	@Test
	void theEnglishWorkbookHasEnglishHeadersAndRunsFromLeftToRight() throws Exception {
		try (XSSFWorkbook book = autumn(Language.ENGLISH)) {
			assertThat(names(book)).contains("Overview", "Meetings", "Who met whom", "Columns explained");
			assertThat(book.getSheet("Meetings").isRightToLeft()).isFalse();
			assertThat(text(book.getSheet("Meetings").getRow(0).getCell(4))).isEqualTo("Kind");
			assertThat(text(book.getSheet("Meetings").getRow(1).getCell(6))).startsWith("إسماعيل قاآني");
		}
	}

	@Test
	void everyDataSheetIsATableWithFilterBandingAndAFrozenHeader() throws Exception {
		try (XSSFWorkbook book = autumn(Language.ARABIC)) {
			Set<String> tableNames = new HashSet<>();
			for (String name : DATA_SHEETS) {
				XSSFSheet sheet = book.getSheet(name);
				XSSFTable table = sheet.getTables().get(0);
				assertThat(table.getDisplayName()).matches("[a-z_0-9]+");
				assertThat(tableNames.add(table.getDisplayName())).isTrue();
				assertThat(table.getColumns().stream().map(XSSFTableColumn::getName)).doesNotHaveDuplicates()
					.containsExactlyElementsOf(texts(sheet.getRow(0)));
				assertThat(table.getEndRowIndex()).isEqualTo(Math.max(1, sheet.getLastRowNum()));
				assertThat(table.getCTTable().getAutoFilter().getRef()).isEqualTo(table.getCTTable().getRef());
				assertThat(table.getStyle().isShowRowStripes()).isTrue();
				assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
				assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
				assertThat(sheet.getCTWorksheet().isSetAutoFilter()).as("a second filter under the table's own")
					.isFalse();
				Row header = sheet.getRow(0);
				assertThat(header.getCell(0).getCellStyle().getWrapText()).isTrue();
			}
		}
	}

	@Test
	void datesAreDatesNumbersAreNumbersAndAPartialDateStaysText() throws Exception {
		try (XSSFWorkbook book = autumn(Language.ARABIC)) {
			Row exact = book.getSheet("اللقاءات").getRow(1);
			assertThat(text(exact.getCell(1))).isEqualTo("2020-11-18");
			assertThat(DateUtil.isCellDateFormatted(exact.getCell(2))).isTrue();
			assertThat(exact.getCell(2).getLocalDateTimeCellValue()).isEqualTo(LocalDateTime.of(2020, 11, 18, 0, 0));
			Row month = book.getSheet("اللقاءات").getRow(2);
			assertThat(text(month.getCell(1))).isEqualTo("2020-11");
			assertThat(month.getCell(3).getLocalDateTimeCellValue()).isEqualTo(LocalDateTime.of(2020, 11, 30, 0, 0));
			Row unknown = book.getSheet("اللقاءات").getRow(5);
			assertThat(unknown.getCell(2).getCellType()).isEqualTo(CellType.BLANK);
			assertThat(exact.getCell(13).getNumericCellValue()).isEqualTo(0.87);
			assertThat(exact.getCell(9).getCellType()).isEqualTo(CellType.NUMERIC);
		}
	}

	@Test
	void codesAreShownInTheReadersWords() throws Exception {
		try (XSSFWorkbook book = autumn(Language.ARABIC)) {
			XSSFSheet meetings = book.getSheet("اللقاءات");
			assertThat(text(meetings.getRow(3).getCell(4))).isEqualTo("اتصال");
			assertThat(text(meetings.getRow(5).getCell(5))).isEqualTo("منفي");
			assertThat(text(book.getSheet("التغييرات").getRow(2).getCell(4))).isEqualTo("التاريخ");
		}
	}

	@Test
	void aMeetingLeadsToItsEvidenceAndTheEvidenceLeadsBack() throws Exception {
		try (XSSFWorkbook book = autumn(Language.ARABIC)) {
			for (String name : List.of("اللقاءات", "التصريحات")) {
				XSSFSheet sheet = book.getSheet(name);
				int evidenceColumn = texts(sheet.getRow(0)).indexOf("الأدلة");
				for (int i = 1; i <= sheet.getLastRowNum(); i++) {
					XSSFCell id = sheet.getRow(i).getCell(0);
					XSSFCell evidence = followed(book, sheet.getRow(i).getCell(evidenceColumn));
					assertThat(text(evidence)).isEqualTo(text(id));
					assertThat(followed(book, evidence)).isEqualTo(id);
				}
			}
		}
	}

	@Test
	void aParticipantLeadsToItsMeetingsAndClaims() throws Exception {
		try (XSSFWorkbook book = autumn(Language.ARABIC)) {
			Row minister = book.getSheet("المشاركون").getRow(2);
			XSSFCell meeting = followed(book, (XSSFCell) minister.getCell(4));
			assertThat(texts(meeting.getRow()).subList(0, 5)).containsExactly("P2", "مصطفى الكاظمي", "طرف ثان", "لقاء",
					"M1");
			assertThat(text(followed(book, meeting.getRow().getCell(4)))).isEqualTo("M1");
			XSSFCell claim = followed(book, (XSSFCell) minister.getCell(5));
			assertThat(texts(claim.getRow()).subList(0, 5)).containsExactly("P2", "مصطفى الكاظمي", "متحدث", "تصريح",
					"C1");
		}
	}

	@Test
	void textThatLooksLikeAFormulaStaysTextAndDirtIsCleaned() throws Exception {
		Dossier dossier = aDossier().article("A1", "وكالة", "2020-11-19", "=1+1")
			.organization("P1", "@وكالة\u202E", "")
			.claim(aClaim("C1").by("P1").saying("_x0041_\u0007قال").in("A1"))
			.claim(aClaim("C2").by("P1").saying("س".repeat(40_000)).in("A1"))
			.build();
		try (XSSFWorkbook book = write(dossier, reportIn(Language.ARABIC))) {
			Cell title = book.getSheet("المقالات").getRow(1).getCell(3);
			assertThat(title.getCellType()).isEqualTo(CellType.STRING);
			assertThat(text(title)).isEqualTo("=1+1");
			assertThat(text(book.getSheet("المشاركون").getRow(1).getCell(1))).isEqualTo("@وكالة");
			assertThat(text(book.getSheet("التصريحات").getRow(1).getCell(5))).isEqualTo("_x0041_\uFFFDقال");
			assertThat(text(book.getSheet("التصريحات").getRow(2).getCell(5))).hasSize(32_767)
				.endsWith("[النص كامل في ملف CSV]");
			assertThat(allText(book.getSheet("ملخص"))).anyMatch((line) -> line.contains("32767"))
				.anyMatch((line) -> line.startsWith("محارف لا يقبلها"));
		}
	}

	@Test
	void rowsBeyondTheLimitGoOnInANumberedSheetAndTheOverviewSaysSo() throws Exception {
		WorkbookReport small = new WorkbookReport(Language.ARABIC, this.temporary, Kept.nothing(), 5, 3);
		try (XSSFWorkbook book = write(Samples.autumn(), small)) {
			assertThat(names(book)).contains("الأدلة", "الأدلة 2", "الأدلة 3", "اللقاءات 2");
			assertThat(book.getSheet("الأدلة 2").getLastRowNum()).isEqualTo(5);
			assertThat(book.getSheet("الأدلة 2").getTables().get(0).getDisplayName()).isEqualTo("evidence_2");
			assertThat(allText(book.getSheet("ملخص"))).contains("ورقة «الأدلة» تتمتها في الأدلة 2 | الأدلة 3");
			XSSFCell sixth = book.getSheet("اللقاءات 2").getRow(1).getCell(9);
			assertThat(text(followed(book, sixth))).isEqualTo("M6");
			assertThat(followed(book, sixth).getSheet().getSheetName()).isEqualTo("الأدلة 2");
		}
	}

	@Test
	void linksBeyondTheLimitAreLeftOutButTheIdStays() throws Exception {
		WorkbookReport small = new WorkbookReport(Language.ARABIC, this.temporary, Kept.nothing(), 100, 3);
		try (XSSFWorkbook book = write(Samples.autumn(), small)) {
			XSSFSheet evidence = book.getSheet("الأدلة");
			assertThat(evidence.getHyperlinkList()).hasSize(3);
			assertThat(text(evidence.getRow(4).getCell(0))).isNotEmpty();
			assertThat(allText(book.getSheet("ملخص"))).anyMatch((line) -> line.startsWith("ورقة «الأدلة»: 9 "));
		}
	}

	@Test
	void picturesHaveAChartWithAFillAndAltText() throws Exception {
		try (XSSFWorkbook book = autumn(Language.ARABIC)) {
			for (String name : List.of("اللقاءات بالأشهر", "الأكثر لقاءً", "الوسائل والتصريحات")) {
				XSSFChart chart = book.getSheet(name).getDrawingPatriarch().getCharts().get(0);
				var bars = chart.getCTChart().getPlotArea().getBarChartArray(0).getSerArray(0);
				assertThat(bars.getSpPr().getSolidFill().getSrgbClr().getVal()).isEqualTo(Styles.DARK);
				assertThat(bars.getVal().getNumRef().getNumCache().sizeOfPtArray()).isPositive();
				assertThat(book.getSheet(name)
					.getDrawingPatriarch()
					.getCTDrawing()
					.getTwoCellAnchorArray(0)
					.getGraphicFrame()
					.getNvGraphicFramePr()
					.getCNvPr()
					.getDescr()).isNotBlank();
			}
		}
	}

	@Test
	void monthsWithoutMeetingsAreZeroAndOnlyHeldMeetingsCount() throws Exception {
		try (XSSFWorkbook book = autumn(Language.ARABIC)) {
			XSSFSheet months = book.getSheet("اللقاءات بالأشهر");
			assertThat(IntStream.rangeClosed(4, 7).mapToObj((row) -> text(months.getRow(row).getCell(0))))
				.containsExactly("2020-09", "2020-10", "2020-11", "2020-12");
			assertThat(
					IntStream.rangeClosed(4, 7).mapToObj((row) -> months.getRow(row).getCell(1).getNumericCellValue()))
				.containsExactly(1.0, 0.0, 2.0, 1.0);
		}
	}

	@Test
	void theMatrixIsSymmetricAndHoldsAtMostThirty() throws Exception {
		DossierBuilder many = aDossier().article("A1", "وكالة", "2020-11-19", "قمة");
		for (int i = 0; i < 45; i++) {
			many.person("P" + i, "مشارك " + i, "", "IQ", "نائب", "مشارك " + i);
			many.meeting(
					aMeeting("M" + i).of("P" + i).with("P" + (i * 7 + 1) % 45).on("2020-11").reportedIn("A1", "التقى"));
		}
		try (XSSFWorkbook book = write(many.build(), reportIn(Language.ARABIC))) {
			XSSFSheet matrix = book.getSheet("من التقى من");
			assertThat(matrix.getLastRowNum()).isEqualTo(33);
			assertThat(matrix.getRow(3).getLastCellNum()).isEqualTo((short) 31);
			for (int i = 0; i < 30; i++) {
				for (int j = 0; j < 30; j++) {
					assertThat(matrix.getRow(4 + i).getCell(1 + j).toString())
						.isEqualTo(matrix.getRow(4 + j).getCell(1 + i).toString());
				}
			}
			assertThat(matrix.getSheetConditionalFormatting().getNumConditionalFormattings()).isEqualTo(1);
		}
	}

	@Test
	void everyColumnAndEveryCodeIsExplainedInBothLanguages() throws Exception {
		try (XSSFWorkbook book = autumn(Language.ARABIC)) {
			List<String> explained = new ArrayList<>();
			book.getSheet("دليل الأعمدة")
				.forEach((row) -> explained.add(text(row.getCell(0)) + "/" + text(row.getCell(1))));
			for (String name : DATA_SHEETS.subList(0, 10)) {
				texts(book.getSheet(name).getRow(0))
					.forEach((header) -> assertThat(explained).contains(name + "/" + header));
			}
			for (String name : List.of("دليل الأعمدة", "دليل الرموز")) {
				book.getSheet(name)
					.forEach((row) -> assertThat(texts(row)).as("row " + row.getRowNum()).doesNotContain(""));
			}
		}
	}

	@Test
	void anEmptyDossierStillGivesASoundWorkbook() throws Exception {
		Dossier nothing = new Dossier(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
		Path file = this.folder.resolve("liqa.xlsx");
		write(file, nothing, List.of(), reportIn(Language.ARABIC));
		WorkbookCheck.check(file);
	}

	@Test
	void theSameDossierGivesTheSameBytes() throws Exception {
		byte[] first = bytes();
		Thread.sleep(2_100); // zip entries and document properties count seconds
		assertThat(bytes()).isEqualTo(first);
	}

	@Test
	void nothingIsLeftBesideTheWorkbookOrInTheTemporaryFolder() throws Exception {
		autumn(Language.ARABIC).close();
		try (Stream<Path> left = Files.walk(this.temporary)) {
			assertThat(left.filter(Files::isRegularFile)).isEmpty();
		}
		try (Stream<Path> files = Files.list(this.folder)) {
			assertThat(files.map((file) -> file.getFileName().toString())).containsExactly("liqa.xlsx");
		}
	}

	@Test
	void aDamagedWorkbookIsFoundOut() throws Exception {
		autumn(Language.ARABIC).close();
		Path file = this.folder.resolve("liqa.xlsx");
		byte[] bytes = Files.readAllBytes(file);
		for (int at : List.of(bytes.length / 4, bytes.length / 2)) {
			byte[] damaged = bytes.clone();
			for (int i = 0; i < 40; i++) {
				damaged[at + i] ^= 0x55;
			}
			Path copy = Files.write(this.folder.resolve("damaged.xlsx"), damaged);
			assertThatIOException().as("damage at " + at).isThrownBy(() -> WorkbookCheck.check(copy));
		}
		Path half = Files.write(this.folder.resolve("half.xlsx"), Arrays.copyOf(bytes, bytes.length / 2));
		assertThatIOException().isThrownBy(() -> WorkbookCheck.check(half));
	}

	@Test
	void aLinkThatLeadsNowhereIsFoundOut() throws Exception {
		try (XSSFWorkbook book = autumn(Language.ARABIC)) {
			book.getSheet("اللقاءات").getHyperlinkList().get(0).setAddress("'الأدلة'!A999");
			Path changed = this.folder.resolve("changed.xlsx");
			try (var out = Files.newOutputStream(changed)) {
				book.write(out);
			}
			assertThatIOException().isThrownBy(() -> WorkbookCheck.check(changed))
				.withMessageContaining("'الأدلة'!A999 leads nowhere");
		}
	}

	@Test
	void rowsThatAreMissingAreFoundOut() throws Exception {
		autumn(Language.ARABIC).close();
		Path file = this.folder.resolve("liqa.xlsx");
		try (Parallel one = new Parallel(1)) {
			WorkbookCheck.check(file, Map.of("اللقاءات", 6), Map.of(), one);
			assertThatIOException().isThrownBy(() -> WorkbookCheck.check(file, Map.of("اللقاءات", 7), Map.of(), one))
				.withMessageContaining("there should be 7 rows");
		}
	}

	private byte[] bytes() throws IOException {
		Path file = this.folder.resolve("liqa.xlsx");
		write(file, Samples.autumn(), Samples.rejects(), reportIn(Language.ARABIC));
		return Files.readAllBytes(file);
	}

	private XSSFWorkbook autumn(Language language) throws IOException {
		return write(Samples.autumn(), reportIn(language));
	}

	private WorkbookReport reportIn(Language language) {
		return new WorkbookReport(language, this.temporary, Kept.nothing());
	}

	private XSSFWorkbook write(Dossier dossier, WorkbookReport report) throws IOException {
		Path file = this.folder.resolve("liqa.xlsx");
		write(file, dossier, Samples.rejects(), report);
		try (FileInputStream in = new FileInputStream(file.toFile())) {
			return new XSSFWorkbook(in);
		}
	}

	private static void write(Path file, Dossier dossier, List<Reject> rejects, WorkbookReport report)
			throws IOException {
		try (Parallel parallel = new Parallel(2)) {
			report.write(file, dossier, rejects, RUN, parallel);
		}
	}

	private static List<String> names(XSSFWorkbook book) {
		return IntStream.range(0, book.getNumberOfSheets()).mapToObj(book::getSheetName).toList();
	}

	private static XSSFCell followed(XSSFWorkbook book, XSSFCell from) {
		assertThat(from.getHyperlink()).as("link in " + from.getReference()).isNotNull();
		CellReference to = new CellReference(from.getHyperlink().getLocation());
		return book.getSheet(to.getSheetName()).getRow(to.getRow()).getCell(to.getCol());
	}

	private static String text(Cell cell) {
		return (cell.getCellType() == CellType.STRING) ? cell.getStringCellValue() : cell.toString();
	}

	private static List<String> texts(Row row) {
		return IntStream.range(0, row.getLastCellNum()).mapToObj((i) -> text(row.getCell(i))).toList();
	}

	private static List<String> allText(XSSFSheet sheet) {
		List<String> all = new ArrayList<>();
		sheet.forEach((row) -> row.forEach((cell) -> all.add(text(cell))));
		return all;
	}

}
