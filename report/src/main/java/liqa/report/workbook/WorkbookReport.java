package liqa.report.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import liqa.ingest.Reject;
import liqa.report.Parallel;
import liqa.report.RunFacts;
import liqa.report.table.Column;
import liqa.report.wording.Language;
import liqa.report.wording.Wording;
import liqa.report.workbook.DataSheetWriter.Sheet;
import liqa.transform.resolve.Dossier;

/**
 * Writes the analysts' workbook. The same dossier and facts give the same bytes.
 */
public final class WorkbookReport {

	/** What has more is printed two pages wide, to stay readable. */
	private static final int COLUMNS_ON_A_PAGE = 10;

	private static final int WIDTH_UNIT = 256;

	private static final String OVERVIEW = "overview";

	/** Pictures come after the records and before the bookkeeping. */
	private static final String SHEET_BEFORE_PICTURES = DataSheets.EVIDENCE;

	private final Wording wording;

	private final Path temporaryFolder;

	private final Kept kept;

	private final int rowsPerSheet;

	private final int linksPerSheet;

	/**
	 * @param language the language of headers, labels and explanations
	 * @param temporaryFolder a folder that nobody else uses; what a killed process leaves
	 * there may be deleted
	 * @param kept what is kept of one report for the next
	 */
	public WorkbookReport(Language language, Path temporaryFolder, Kept kept) {
		this(language, temporaryFolder, kept, Layout.MOST_ROWS, SheetLinks.MOST_LINKS);
	}

	WorkbookReport(Language language, Path temporaryFolder, Kept kept, int rowsPerSheet, int linksPerSheet) {
		this.wording = new Wording(language);
		this.kept = kept;
		this.temporaryFolder = temporaryFolder;
		this.rowsPerSheet = rowsPerSheet;
		this.linksPerSheet = linksPerSheet;
	}

	/**
	 * Writes the workbook beside its place, reads it back, and moves it into place, so
	 * that there is a whole workbook or none.
	 * @param parallel what writes several sheets at a time
	 * @throws IOException if it cannot be written, or is not what was meant to be written
	 */
	public void write(Path file, Dossier dossier, List<Reject> rejects, RunFacts run, Parallel parallel)
			throws IOException {
		Path aside = file.resolveSibling("." + file.getFileName() + ".part");
		Path parts = Files.createTempDirectory(this.temporaryFolder, "workbook");
		try {
			writeAside(aside, parts, dossier, rejects, run, parallel);
			Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		}
		finally {
			Files.deleteIfExists(aside);
			delete(parts);
		}
	}

	private static void delete(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			for (Path file : files.toList()) {
				Files.delete(file);
			}
		}
		Files.delete(folder);
	}

	private void writeAside(Path aside, Path parts, Dossier dossier, List<Reject> rejects, RunFacts run,
			Parallel parallel) throws IOException {
		List<DataSheet<?>> data = new DataSheets(dossier, rejects, this.wording).all();
		Layout layout = new Layout(data, this.wording, this.rowsPerSheet);
		try (XSSFWorkbook book = new XSSFWorkbook()) {
			describe(book, run);
			createSheets(book, data, layout);
			Styles styles = new Styles(book, this.wording.language());
			CellText cellText = new CellText(this.wording.phrase("cut.mark"));
			writePictures(book, new PictureSheets(dossier, this.wording, styles, cellText));
			List<Sheet> sheets = parallel.all(rows(data, layout, styles, frames(book), parts));
			new OverviewSheet(sheet(book, OVERVIEW), styles, this.wording, layout).write(dossier, rejects.size(), run,
					limits(data, layout, sheets, cellText));
			Map<String, Sheet> written = new HashMap<>();
			sheets.forEach((sheet) -> written.put(partName(book, sheet.name()), sheet));
			Packing.pack(bytes(book), written, aside);
			WorkbookCheck.check(aside, expectedRows(data, layout), written, parallel);
			for (Sheet sheet : sheets) {
				sheet.kept().keep(sheet.part().file());
			}
		}
	}

	/** The work of writing the rows of every data sheet. */
	private List<Callable<Sheet>> rows(List<DataSheet<?>> data, Layout layout, Styles styles,
			Map<String, SheetFrame> frames, Path parts) {
		List<Callable<Sheet>> work = new ArrayList<>();
		for (DataSheet<?> sheet : data) {
			List<String> names = layout.names(sheet.key());
			for (int i = 0; i < names.size(); i++) {
				int number = i;
				SheetFrame frame = Objects.requireNonNull(frames.get(names.get(i)), names.get(i));
				String part = sheet.key() + "-" + number;
				work.add(() -> {
					try (KeptBlocks kept = this.kept.open(part)) {
						return new DataSheetWriter<>(sheet, layout, styles, this.wording, this.linksPerSheet, kept)
							.write(number, frame, parts.resolve(part));
					}
				});
			}
		}
		return work;
	}

	/** What POI makes of each sheet. */
	private static Map<String, SheetFrame> frames(XSSFWorkbook book) throws IOException {
		Map<String, byte[]> contentByPart = new HashMap<>();
		try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(bytes(book)))) {
			for (ZipEntry entry = parts.getNextEntry(); entry != null; entry = parts.getNextEntry()) {
				contentByPart.put(entry.getName(), parts.readAllBytes());
			}
		}
		Map<String, SheetFrame> frames = new HashMap<>();
		book.forEach((sheet) -> {
			String part = partName(book, sheet.getSheetName());
			byte[] content = Objects.requireNonNull(contentByPart.get(part), part);
			SheetFrame.of(content).ifPresent((frame) -> frames.put(sheet.getSheetName(), frame));
		});
		return frames;
	}

	private static byte[] bytes(XSSFWorkbook book) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
		book.write(bytes);
		return bytes.toByteArray();
	}

	private static String partName(XSSFWorkbook book, String sheet) {
		return book.getSheet(sheet).getPackagePart().getPartName().getName().substring(1);
	}

	private void describe(XSSFWorkbook book, RunFacts run) throws IOException {
		POIXMLProperties.CoreProperties core = book.getProperties().getCoreProperties();
		// The day instead of the time, or no two workbooks would be equal.
		String day = run.businessDate() + "T00:00:00Z";
		try {
			core.setCreated(day);
			core.setModified(day);
		}
		catch (InvalidFormatException ex) {
			throw new IOException(ex);
		}
		core.setCreator("Liqa");
		core.setTitle(this.wording.phrase("overview.title"));
		POIXMLProperties.CustomProperties custom = book.getProperties().getCustomProperties();
		custom.addProperty("business-date", run.businessDate().toString());
		custom.addProperty("revision", run.revision());
		custom.addProperty("version", run.version());
	}

	private void createSheets(XSSFWorkbook book, List<DataSheet<?>> sheets, Layout layout) {
		createSheet(book, this.wording.phrase("sheet." + OVERVIEW));
		for (DataSheet<?> sheet : sheets) {
			List<String> names = layout.names(sheet.key());
			for (int i = 0; i < names.size(); i++) {
				createDataSheet(book, names.get(i), sheet, (i == 0) ? sheet.key() : sheet.key() + "_" + (i + 1),
						layout.rows(sheet.key(), i));
			}
			if (sheet.key().equals(SHEET_BEFORE_PICTURES)) {
				PictureSheets.KEYS.forEach((key) -> createSheet(book, this.wording.phrase("sheet." + key)));
			}
		}
	}

	private void createDataSheet(XSSFWorkbook book, String name, DataSheet<?> data, String tableName, int rows) {
		XSSFSheet sheet = createSheet(book, name);
		sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
		List<String> codes = data.table().columns().stream().map(Column::code).toList();
		if (codes.size() > COLUMNS_ON_A_PAGE) {
			sheet.setRepeatingColumns(CellRangeAddress.valueOf("A:A"));
			sheet.getPrintSetup().setFitWidth((short) 2);
		}
		for (int i = 0; i < codes.size(); i++) {
			sheet.setColumnWidth(i, this.wording.width(data.key(), codes.get(i)) * WIDTH_UNIT);
		}
		sheet.createFreezePane(1, 1);
		sheet.setDimensionOverride(new CellRangeAddress(0, rows, 0, codes.size() - 1));
		List<String> headers = codes.stream().map((code) -> this.wording.header(data.key(), code)).toList();
		TableMarkup.mark(sheet, tableName, headers, rows);
	}

	private XSSFSheet createSheet(XSSFWorkbook book, String name) {
		XSSFSheet sheet = book.createSheet(name);
		sheet.setRightToLeft(this.wording.language().isRightToLeft());
		sheet.setFitToPage(true);
		PrintSetup print = sheet.getPrintSetup();
		print.setLandscape(true);
		print.setPaperSize(PrintSetup.A4_PAPERSIZE);
		print.setFitWidth((short) 1);
		print.setFitHeight((short) 0);
		// Nothing but numbers and a slash: words around them come out in the wrong order.
		sheet.getFooter().setCenter("&P / &N");
		return sheet;
	}

	private void writePictures(XSSFWorkbook book, PictureSheets pictures) {
		pictures.writeMonths(sheet(book, PictureSheets.MONTHS));
		pictures.writePeople(sheet(book, PictureSheets.PEOPLE));
		pictures.writeMatrix(sheet(book, PictureSheets.MATRIX));
		pictures.writeOutlets(sheet(book, PictureSheets.OUTLETS));
	}

	private XSSFSheet sheet(XSSFWorkbook book, String key) {
		return book.getSheet(this.wording.phrase("sheet." + key));
	}

	private List<String> limits(List<DataSheet<?>> data, Layout layout, List<Sheet> sheets, CellText pictures) {
		List<String> limits = new ArrayList<>();
		for (DataSheet<?> sheet : data) {
			List<String> names = layout.names(sheet.key());
			if (names.size() > 1) {
				limits.add(this.wording.phrase("overview.limits.rows", names.get(0),
						String.join(" | ", names.subList(1, names.size()))));
			}
		}
		sheets.stream()
			.filter((sheet) -> sheet.linksLeftOut() > 0)
			.sorted(Comparator.comparing(Sheet::name))
			.forEach((sheet) -> limits
				.add(this.wording.phrase("overview.limits.links", sheet.name(), sheet.linksLeftOut())));
		int cut = pictures.cut() + sheets.stream().mapToInt(Sheet::cut).sum();
		if (cut > 0) {
			limits.add(this.wording.phrase("overview.limits.cut", cut));
		}
		int replaced = pictures.replaced() + sheets.stream().mapToInt(Sheet::replaced).sum();
		if (replaced > 0) {
			limits.add(this.wording.phrase("overview.limits.replaced", replaced));
		}
		return limits;
	}

	private static Map<String, Integer> expectedRows(List<DataSheet<?>> data, Layout layout) {
		Map<String, Integer> expected = new TreeMap<>();
		for (DataSheet<?> sheet : data) {
			List<String> names = layout.names(sheet.key());
			for (int i = 0; i < names.size(); i++) {
				expected.put(names.get(i), layout.rows(sheet.key(), i));
			}
		}
		return expected;
	}

}
