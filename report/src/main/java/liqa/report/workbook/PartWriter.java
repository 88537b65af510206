package liqa.report.workbook;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * One part of a workbook while it is compressed into a file of its own, so that parts can
 * be written at the same time and put into the workbook as they are.
 * <p>
 * Each block is compressed by itself and can stand behind any other: it ends at a whole
 * byte and refers to nothing before it.
 */
final class PartWriter implements Closeable {

	/** A block without content that says it is the last one. */
	private static final byte[] END = { 3, 0 };

	private final Path file;

	private final OutputStream out;

	// Rows are so alike that trying harder makes them a fifth smaller in four times the
	// time.
	private final Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);

	private final byte[] buffer = new byte[1 << 16];

	private final CRC32 checksum = new CRC32();

	private long size;

	PartWriter(Path file) throws IOException {
		this.file = file;
		this.out = new BufferedOutputStream(Files.newOutputStream(file), this.buffer.length);
	}

	/**
	 * A part that is whole.
	 *
	 * @param file its compressed content
	 * @param checksum of what was compressed
	 * @param size of what was compressed, in bytes
	 */
	record Part(Path file, long checksum, long size) {
	}

	void write(XmlBytes block) throws IOException {
		this.checksum.update(block.array(), 0, block.length());
		this.size += block.length();
		this.deflater.reset();
		this.deflater.setInput(block.array(), 0, block.length());
		int compressed;
		do {
			compressed = this.deflater.deflate(this.buffer, 0, this.buffer.length, Deflater.SYNC_FLUSH);
			this.out.write(this.buffer, 0, compressed);
		}
		while (compressed == this.buffer.length);
	}

	/** Ends the part; nothing can be written after it. */
	Part finish() throws IOException {
		this.out.write(END);
		this.out.flush();
		return new Part(this.file, this.checksum.getValue(), this.size);
	}

	@Override
	public void close() throws IOException {
		this.deflater.end();
		this.out.close();
	}

}
