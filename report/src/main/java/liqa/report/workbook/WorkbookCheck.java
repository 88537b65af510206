package liqa.report.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFReader.SheetIterator;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableColumn;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.TableDocument;
import org.xml.sax.SAXException;

import liqa.report.Parallel;
import liqa.report.workbook.DataSheetWriter.Sheet;

/**
 * Reads a workbook that was just written, before anybody else does, and finds what would
 * make Excel offer to repair it. Reads as a stream: memory does not grow with the rows.
 */
public final class WorkbookCheck {

	private static final int LONGEST_NAME = 31;

	private static final String SHEETS = "xl/worksheets/sheet";

	/** Enough to see what is wrong. */
	private static final int MOST_FAULTS = 20;

	private final Map<String, SheetReading> sheets = new LinkedHashMap<>();

	private final List<String> faults = new ArrayList<>();

	private WorkbookCheck() {
	}

	/**
	 * Reads the workbook from end to end.
	 * @throws IOException if a part of it is damaged or breaks a limit of Excel; the
	 * message names the faults
	 */
	public static void check(Path file) throws IOException {
		try (Parallel one = new Parallel(1)) {
			check(file, Map.of(), Map.of(), one);
		}
	}

	/**
	 * The same, and that the sheets have the rows they should have.
	 * @param rows how many rows there are below the header, by sheet
	 * @param read sheets of which each block was read back when it was made, by the names
	 * of their parts; of them is only seen to it that the same bytes are in the file
	 * @param parallel what reads several sheets at a time
	 */
	static void check(Path file, Map<String, Integer> rows, Map<String, Sheet> read, Parallel parallel)
			throws IOException {
		WorkbookCheck check = new WorkbookCheck();
		try (OPCPackage parts = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
			check.readSheets(parts, readParts(file, read, parallel));
		}
		catch (OpenXML4JException | OpenXML4JRuntimeException | XmlException ex) {
			throw unreadable(file, ex);
		}
		check.compareLinks();
		check.compareRows(rows);
		if (!check.faults.isEmpty()) {
			throw new IOException("The workbook " + file + " is not sound: " + String.join("; ", check.faults));
		}
	}

	private static IOException unreadable(Path file, Exception ex) {
		return new IOException("The workbook " + file + " cannot be read back: " + ex.getMessage(), ex);
	}

	/** Reads every part to its end; gives what the sheets among them say. */
	private static Map<String, SheetReading> readParts(Path file, Map<String, Sheet> read, Parallel parallel)
			throws IOException {
		Map<String, SheetReading> readings = new HashMap<>();
		try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
			List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
			List<Callable<SheetReading>> work = new ArrayList<>();
			for (ZipArchiveEntry entry : entries) {
				Sheet sheet = read.get(entry.getName());
				work.add((sheet != null) ? () -> compare(file, zip, entry, sheet) : () -> readPart(file, zip, entry));
			}
			List<SheetReading> sheets = parallel.all(work);
			for (int i = 0; i < entries.size(); i++) {
				readings.put("/" + entries.get(i).getName(), sheets.get(i));
			}
		}
		return readings;
	}

	/** Whether a part is what was written. */
	private static SheetReading compare(Path file, ZipFile zip, ZipArchiveEntry entry, Sheet sheet) throws IOException {
		try (CheckedInputStream in = new CheckedInputStream(zip.getRawInputStream(entry), new CRC32())) {
			long length = in.transferTo(OutputStream.nullOutputStream());
			if (length != sheet.part().length() || in.getChecksum().getValue() != sheet.part().damage()
					|| entry.getCrc() != sheet.part().checksum() || entry.getSize() != sheet.part().size()) {
				throw damaged(file, entry);
			}
		}
		return sheet.reading();
	}

	private static SheetReading readPart(Path file, ZipFile zip, ZipArchiveEntry entry) throws IOException {
		try (CheckedInputStream in = new CheckedInputStream(zip.getInputStream(entry), new CRC32())) {
			SheetReading reading = new SheetReading();
			if (entry.getName().startsWith(SHEETS)) {
				reading = SheetReading.of(in);
			}
			else {
				in.transferTo(OutputStream.nullOutputStream());
			}
			if (in.getChecksum().getValue() != entry.getCrc()) {
				throw damaged(file, entry);
			}
			return reading;
		}
		catch (SAXException ex) {
			throw unreadable(file, ex);
		}
	}

	private static IOException damaged(Path file, ZipArchiveEntry entry) {
		return new IOException("The part " + entry.getName() + " of " + file + " is damaged");
	}

	private void readSheets(OPCPackage parts, Map<String, SheetReading> readings)
			throws IOException, OpenXML4JException, XmlException {
		for (SheetIterator all = new XSSFReader(parts).getSheetIterator(); all.hasNext();) {
			all.next().close();
			String name = all.getSheetName();
			SheetReading reading = Objects.requireNonNull(readings.get(all.getSheetPart().getPartName().getName()));
			this.sheets.put(name, reading);
			faultIf(name.length() > LONGEST_NAME, name, "the name of the sheet is too long");
			faultIf(reading.longest() > CellText.LONGEST, name, "a cell is too long");
			faultIf(reading.rows() > Layout.MOST_ROWS + 1, name, "too many rows");
			faultIf(reading.links() > SheetLinks.MOST_LINKS, name, "too many links");
			readTables(all.getSheetPart(), name, reading);
		}
	}

	/** A table must have the cells' own headers, and no more rows than there are. */
	private void readTables(PackagePart sheet, String name, SheetReading reading)
			throws IOException, OpenXML4JException, XmlException {
		for (PackageRelationship relation : sheet.getRelationshipsByType(XSSFRelation.TABLE.getRelation())) {
			try (InputStream in = sheet.getRelatedPart(relation).getInputStream()) {
				CTTable table = TableDocument.Factory.parse(in).getTable();
				List<String> columns = table.getTableColumns()
					.getTableColumnList()
					.stream()
					.map(CTTableColumn::getName)
					.toList();
				faultIf(!columns.equals(reading.header()), name, "the table's columns are not the header's cells");
				faultIf(Set.copyOf(columns).size() != columns.size(), name, "two columns have one name");
				int last = new AreaReference(table.getRef(), SpreadsheetVersion.EXCEL2007).getLastCell().getRow() + 1;
				faultIf(last != Math.max(2, reading.rows()), name, "the table ends elsewhere than the rows");
			}
		}
	}

	private void compareLinks() {
		this.sheets.forEach((name, reading) -> reading.farthestLinks().forEach((column, row) -> {
			String link = column + row;
			SheetReading target = (row > 0) ? this.sheets.get(new CellReference(link).getSheetName()) : null;
			faultIf(target == null || row > Math.max(1, target.rows()), name, "the link to " + link + " leads nowhere");
		}));
	}

	private void compareRows(Map<String, Integer> expected) {
		expected.forEach((name, rows) -> {
			SheetReading reading = this.sheets.get(name);
			faultIf(reading == null || reading.rows() != rows + 1, name, "there should be " + rows + " rows");
		});
	}

	private void faultIf(boolean wrong, String sheet, String fault) {
		if (wrong && this.faults.size() < MOST_FAULTS) {
			this.faults.add(sheet + ": " + fault);
		}
	}

}
