package liqa.report.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Enumeration;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Packs a workbook that was written loosely: compresses it, puts the links into its
 * sheets, and gives every part the same time, so that equal content gives equal bytes.
 */
final class Packing {

	/** The earliest time that a zip file can hold. */
	private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

	/**
	 * What follows the links in a sheet. POI writes it in every sheet, behind all rows.
	 */
	private static final String BEHIND_LINKS = "<pageMargins";

	/** More than what any sheet has behind its rows. */
	private static final int TAIL = 64 * 1024;

	private Packing() {
	}

	/**
	 * @param links the elements to put into sheets, by the name of the part
	 * @throws IOException if a sheet has no place for its links
	 */
	static void pack(Path loose, Path packed, Map<String, byte[]> links) throws IOException {
		try (ZipFile from = new ZipFile(loose.toFile());
				ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(packed))) {
			for (Enumeration<? extends ZipEntry> entries = from.entries(); entries.hasMoreElements();) {
				ZipEntry entry = entries.nextElement();
				ZipEntry copy = new ZipEntry(entry.getName());
				copy.setTimeLocal(TIME);
				to.putNextEntry(copy);
				try (InputStream in = from.getInputStream(entry)) {
					byte[] element = links.get(entry.getName());
					if (element == null) {
						in.transferTo(to);
					}
					else {
						copyWithLinks(in, entry.getSize(), to, element);
					}
				}
				to.closeEntry();
			}
		}
	}

	private static void copyWithLinks(InputStream in, long size, OutputStream out, byte[] element) throws IOException {
		byte[] buffer = new byte[TAIL];
		for (long left = Math.max(0, size - TAIL); left > 0;) {
			int read = in.readNBytes(buffer, 0, (int) Math.min(left, buffer.length));
			out.write(buffer, 0, read);
			left -= read;
		}
		// One character a byte, so that nothing is changed on the way.
		String tail = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
		int place = tail.lastIndexOf(BEHIND_LINKS);
		if (place < 0) {
			throw new IOException("A sheet has no place for links");
		}
		out.write(tail.substring(0, place).getBytes(StandardCharsets.ISO_8859_1));
		out.write(element);
		out.write(tail.substring(place).getBytes(StandardCharsets.ISO_8859_1));
	}

}
