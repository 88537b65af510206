package liqa.report.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.TempFile;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import liqa.ingest.Reject;
import liqa.report.RunFacts;
import liqa.report.wording.Language;
import liqa.report.wording.Wording;
import liqa.transform.resolve.Dossier;

/**
 * Writes the analysts' workbook. The same dossier and facts give the same bytes.
 */
public final class WorkbookReport {

	private static final int ROWS_IN_MEMORY = 100;

	/** What has more is printed two pages wide, to stay readable. */
	private static final int COLUMNS_ON_A_PAGE = 10;

	private static final String OVERVIEW = "overview";

	/** Pictures come after the records and before the bookkeeping. */
	private static final String SHEET_BEFORE_PICTURES = DataSheets.EVIDENCE;

	private final Wording wording;

	private final Path temporaryFolder;

	private final int rowsPerSheet;

	private final int linksPerSheet;

	/**
	 * @param language the language of headers, labels and explanations
	 * @param temporaryFolder a folder that nobody else uses; what a killed process leaves
	 * there may be deleted
	 */
	public WorkbookReport(Language language, Path temporaryFolder) {
		this(language, temporaryFolder, Layout.MOST_ROWS, DataSheetWriter.MOST_LINKS);
	}

	WorkbookReport(Language language, Path temporaryFolder, int rowsPerSheet, int linksPerSheet) {
		this.wording = new Wording(language);
		this.temporaryFolder = temporaryFolder;
		this.rowsPerSheet = rowsPerSheet;
		this.linksPerSheet = linksPerSheet;
	}

	/**
	 * Writes the workbook beside its place, reads it back, and moves it into place, so
	 * that there is a whole workbook or none.
	 * @throws IOException if it cannot be written, or is not what was meant to be written
	 */
	public void write(Path file, Dossier dossier, List<Reject> rejects, RunFacts run) throws IOException {
		Path aside = file.resolveSibling("." + file.getFileName() + ".part");
		Path loose = Files.createTempFile(this.temporaryFolder, "workbook", ".xlsx");
		try {
			TempFile.withStrategy(new DefaultTempFileCreationStrategy(this.temporaryFolder.toFile()),
					() -> writeAside(loose, aside, dossier, rejects, run));
			Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		}
		catch (UncheckedIOException ex) {
			throw ex.getCause();
		}
		finally {
			Files.deleteIfExists(loose);
			Files.deleteIfExists(aside);
		}
	}

	private Path writeAside(Path loose, Path aside, Dossier dossier, List<Reject> rejects, RunFacts run) {
		DataSheets dataSheets = new DataSheets(dossier, rejects, this.wording);
		List<DataSheet<?>> sheets = dataSheets.all();
		Layout layout = new Layout(sheets, this.wording, this.rowsPerSheet);
		try (XSSFWorkbook book = new XSSFWorkbook()) {
			describe(book, run);
			createSheets(book, sheets, layout);
			Styles styles = new Styles(book, this.wording.language());
			CellText cellText = new CellText(this.wording.phrase("cut.mark"));
			writePictures(book, new PictureSheets(dossier, this.wording, styles, cellText));
			SheetLinks links = new SheetLinks(this.linksPerSheet);
			try (SXSSFWorkbook streaming = new LooseWorkbook(book, ROWS_IN_MEMORY)) {
				DataSheetWriter writer = new DataSheetWriter(streaming, layout, styles, this.wording, cellText, links);
				sheets.forEach(writer::write);
				new OverviewSheet(sheet(book, OVERVIEW), styles, this.wording, layout).write(dossier, rejects.size(),
						run, limits(sheets, layout, links, cellText));
				try (OutputStream out = Files.newOutputStream(loose)) {
					streaming.write(out);
				}
			}
			Packing.pack(loose, aside, elements(book, links));
			WorkbookCheck.check(aside, expectedRows(sheets, layout));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return aside;
	}

	private static Map<String, byte[]> elements(XSSFWorkbook book, SheetLinks links) {
		Map<String, byte[]> elements = new TreeMap<>();
		book.forEach((sheet) -> {
			byte[] element = links.element(sheet.getSheetName());
			if (element.length > 0) {
				elements.put(((XSSFSheet) sheet).getPackagePart().getPartName().getName().substring(1), element);
			}
		});
		return elements;
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
			layout.names(sheet.key()).forEach((name) -> createDataSheet(book, name, sheet.table().columns().size()));
			if (sheet.key().equals(SHEET_BEFORE_PICTURES)) {
				PictureSheets.KEYS.forEach((key) -> createSheet(book, this.wording.phrase("sheet." + key)));
			}
		}
	}

	private void createDataSheet(XSSFWorkbook book, String name, int columns) {
		XSSFSheet sheet = createSheet(book, name);
		sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
		if (columns > COLUMNS_ON_A_PAGE) {
			sheet.setRepeatingColumns(CellRangeAddress.valueOf("A:A"));
			sheet.getPrintSetup().setFitWidth((short) 2);
		}
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

	private List<String> limits(List<DataSheet<?>> sheets, Layout layout, SheetLinks links, CellText cellText) {
		List<String> limits = new ArrayList<>();
		for (DataSheet<?> sheet : sheets) {
			List<String> names = layout.names(sheet.key());
			if (names.size() > 1) {
				limits.add(this.wording.phrase("overview.limits.rows", names.get(0),
						String.join(" | ", names.subList(1, names.size()))));
			}
		}
		links.leftOut()
			.forEach((sheet, cells) -> limits.add(this.wording.phrase("overview.limits.links", sheet, cells)));
		if (cellText.cut() > 0) {
			limits.add(this.wording.phrase("overview.limits.cut", cellText.cut()));
		}
		if (cellText.replaced() > 0) {
			limits.add(this.wording.phrase("overview.limits.replaced", cellText.replaced()));
		}
		return limits;
	}

	private Map<String, Integer> expectedRows(List<DataSheet<?>> sheets, Layout layout) {
		Map<String, Integer> expected = new TreeMap<>();
		for (DataSheet<?> sheet : sheets) {
			int left = sheet.countRows();
			for (String name : layout.names(sheet.key())) {
				expected.put(name, Math.min(left, this.rowsPerSheet));
				left -= Math.min(left, this.rowsPerSheet);
			}
		}
		return expected;
	}

}
