package liqa.report.workbook;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
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
 * byte and refers to nothing before it. So a block can be used again in another report.
 */
final class PartWriter implements Closeable {

	/** A block without content that says it is the last one. */
	static final byte[] END = { 3, 0 };

	private final Path file;

	private final OutputStream out;

	// Rows are so alike that trying harder makes them a fifth smaller in four times the
	// time.
	private final Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);

	private final byte[] buffer = new byte[1 << 16];

	private final CRC32 damage = new CRC32();

	private long checksum;

	private long size;

	private long length;

	PartWriter(Path file) throws IOException {
		this.file = file;
		this.out = new BufferedOutputStream(Files.newOutputStream(file), this.buffer.length);
	}

	/**
	 * A part that is whole.
	 *
	 * @param file its compressed content
	 * @param length how many bytes that is
	 * @param damage a checksum of the compressed content
	 * @param checksum of what was compressed
	 * @param size of what was compressed, in bytes
	 */
	record Part(Path file, long length, long damage, long checksum, long size) {
	}

	/** Where the next block begins. */
	long length() {
		return this.length;
	}

	/** Compresses a block and adds it; gives its compressed bytes. */
	byte[] write(XmlBytes block) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream(block.length() / 6);
		this.deflater.reset();
		this.deflater.setInput(block.array(), 0, block.length());
		int compressed;
		do {
			compressed = this.deflater.deflate(this.buffer, 0, this.buffer.length, Deflater.SYNC_FLUSH);
			bytes.write(this.buffer, 0, compressed);
		}
		while (compressed == this.buffer.length);
		byte[] all = bytes.toByteArray();
		add(all, KeptBlocks.checksum(block.array(), block.length()), block.length());
		return all;
	}

	/**
	 * Adds a block that was compressed before.
	 * @param content the checksum of what was compressed
	 * @param bytes how many bytes that was
	 */
	void add(byte[] compressed, long content, long bytes) throws IOException {
		this.out.write(compressed);
		this.damage.update(compressed);
		this.length += compressed.length;
		this.checksum = Checksums.combine(this.checksum, content, bytes);
		this.size += bytes;
	}

	/** Ends the part; nothing can be written after it. */
	Part finish() throws IOException {
		add(END, 0, 0);
		this.out.flush();
		return new Part(this.file, this.length, this.damage.getValue(), this.checksum, this.size);
	}

	@Override
	public void close() throws IOException {
		this.deflater.end();
		this.out.close();
	}

}
