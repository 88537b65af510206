package liqa.report.workbook;

import java.io.OutputStream;
import java.util.zip.Deflater;

import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook that is written without compression, because it is packed again anyway. */
final class LooseWorkbook extends SXSSFWorkbook {

	LooseWorkbook(XSSFWorkbook book, int rowsInMemory) {
		super(book, rowsInMemory);
	}

	@Override
	protected ZipArchiveOutputStream createArchiveOutputStream(OutputStream out) {
		ZipArchiveOutputStream archive = super.createArchiveOutputStream(out);
		archive.setLevel(Deflater.NO_COMPRESSION);
		return archive;
	}

}
