package liqa.report.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

import liqa.report.workbook.DataSheetWriter.Sheet;
import liqa.report.workbook.PartWriter.Part;

/**
 * Packs a workbook: what POI wrote, with the parts that were written beside it, each with
 * the same time, so that equal content gives equal bytes.
 */
final class Packing {

	/**
	 * Any day after the earliest that a zip file can hold: Java takes that one for a time
	 * before it and adds the time zone's own.
	 */
	private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

	private Packing() {
	}

	/**
	 * Writes the workbook.
	 * @param book the zip file that POI wrote
	 * @param parts what takes the place of parts in it, by their names
	 */
	static void pack(byte[] book, Map<String, Sheet> parts, Path file) throws IOException {
		try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(book));
				ZipArchiveOutputStream to = new ZipArchiveOutputStream(file)) {
			to.setUseZip64(Zip64Mode.AsNeeded);
			for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
				ZipArchiveEntry copy = new ZipArchiveEntry(entry.getName());
				copy.setMethod(ZipEntry.DEFLATED);
				copy.setTimeLocal(TIME);
				Sheet sheet = parts.get(entry.getName());
				if (sheet == null) {
					to.putArchiveEntry(copy);
					from.transferTo(to);
					to.closeArchiveEntry();
				}
				else {
					Part part = sheet.part();
					copy.setCrc(part.checksum());
					copy.setSize(part.size());
					copy.setCompressedSize(part.length());
					try (InputStream compressed = Files.newInputStream(part.file())) {
						to.addRawArchiveEntry(copy, compressed);
					}
				}
			}
		}
	}

}
