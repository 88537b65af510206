package liqa.report.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;

import liqa.report.workbook.RowDigest.Key;
import org.jspecify.annotations.Nullable;

/**
 * The blocks of rows of a sheet that the last report had, compressed and found sound, by
 * what their rows show. It only saves time: what is missing or damaged is written anew,
 * with the same bytes.
 */
final class KeptBlocks implements Closeable {

	private static final int MAGIC = 0x4C514231;

	private final @Nullable Path folder;

	private final String name;

	private final String version;

	private final Map<Key, Block> before = new HashMap<>();

	private final List<Block> now = new ArrayList<>();

	private @Nullable FileChannel content;

	private long secretHigh;

	private long secretLow;

	private KeptBlocks(@Nullable Path folder, String name, String version) {
		this.folder = folder;
		this.name = name;
		this.version = version;
	}

	/**
	 * A block of rows.
	 *
	 * @param key what its rows show
	 * @param at where its compressed bytes begin
	 * @param length how many they are
	 * @param damage a checksum of them
	 * @param checksum that of what was compressed
	 * @param size of what was compressed, in bytes
	 * @param rows how many rows it has
	 * @param longest the length of the longest text
	 * @param cut how many texts were cut
	 * @param replaced how many characters were replaced
	 */
	record Block(Key key, long at, int length, int damage, long checksum, int size, int rows, int longest, int cut,
			int replaced) {

		/** The same block in another place. */
		Block movedTo(long place) {
			return new Block(this.key, place, this.length, this.damage, this.checksum, this.size, this.rows,
					this.longest, this.cut, this.replaced);
		}

		private void write(DataOutputStream out) throws IOException {
			out.writeLong(this.key.high());
			out.writeLong(this.key.low());
			out.writeLong(this.at);
			out.writeInt(this.length);
			out.writeInt(this.damage);
			out.writeLong(this.checksum);
			out.writeInt(this.size);
			out.writeInt(this.rows);
			out.writeInt(this.longest);
			out.writeInt(this.cut);
			out.writeInt(this.replaced);
		}

		private static Block read(DataInputStream in) throws IOException {
			return new Block(new Key(in.readLong(), in.readLong()), in.readLong(), in.readInt(), in.readInt(),
					in.readLong(), in.readInt(), in.readInt(), in.readInt(), in.readInt(), in.readInt());
		}

	}

	/** Keeps nothing and knows nothing. */
	static KeptBlocks none() {
		return new KeptBlocks(null, "", "");
	}

	/**
	 * Opens what was kept of a sheet.
	 * @param folder where blocks are kept
	 * @param name the sheet
	 * @param version of everything but the rows that the bytes depend on; blocks of
	 * another one are unknown
	 */
	static KeptBlocks open(Path folder, String name, String version) throws IOException {
		KeptBlocks blocks = new KeptBlocks(folder, name, version);
		if (!blocks.readIndex(folder)) {
			SecureRandom random = new SecureRandom();
			blocks.secretHigh = random.nextLong();
			blocks.secretLow = random.nextLong();
		}
		return blocks;
	}

	private boolean readIndex(Path into) throws IOException {
		Path index = into.resolve(this.name + ".index");
		Path blocks = into.resolve(this.name + ".blocks");
		if (!Files.exists(index) || !Files.exists(blocks)) {
			return false;
		}
		byte[] bytes = Files.readAllBytes(index);
		if (bytes.length < Long.BYTES || ByteBuffer.wrap(bytes).getLong(bytes.length - Long.BYTES) != checksum(bytes,
				bytes.length - Long.BYTES)) {
			return false;
		}
		try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
			if (in.readInt() != MAGIC || !in.readUTF().equals(this.version)) {
				return false;
			}
			this.secretHigh = in.readLong();
			this.secretLow = in.readLong();
			for (int count = in.readInt(); count > 0; count--) {
				Block block = Block.read(in);
				this.before.put(block.key(), block);
			}
		}
		this.content = FileChannel.open(blocks);
		return true;
	}

	RowDigest digest() {
		return new RowDigest(this.secretHigh, this.secretLow);
	}

	/** What the rows of the blocks show that were written before. */
	Set<Key> keys() {
		return this.before.keySet();
	}

	/** A block that was written before. */
	Optional<Block> find(Key key) {
		return Optional.ofNullable(this.before.get(key));
	}

	/** The compressed bytes of such a block, unless they were damaged since. */
	Optional<byte[]> bytes(Block block) throws IOException {
		byte[] bytes = new byte[block.length()];
		ByteBuffer buffer = ByteBuffer.wrap(bytes);
		FileChannel from = this.content;
		while (from != null && buffer.hasRemaining() && from.read(buffer, block.at() + buffer.position()) >= 0) {
			// Until it is full, or the file ends too early.
		}
		boolean sound = !buffer.hasRemaining() && (int) checksum(bytes, bytes.length) == block.damage();
		return sound ? Optional.of(bytes) : Optional.empty();
	}

	static long checksum(byte[] bytes, int length) {
		CRC32 checksum = new CRC32();
		checksum.update(bytes, 0, length);
		return checksum.getValue();
	}

	/** Notes a block of the report that is written. */
	void note(Block block) {
		this.now.add(block);
	}

	/**
	 * Keeps the blocks that were noted for the next report.
	 * @param blocks the file they are in, which is taken away
	 */
	void keep(Path blocks) throws IOException {
		Path into = this.folder;
		if (into == null) {
			return;
		}
		close();
		Files.createDirectories(into);
		Path index = into.resolve(this.name + ".index");
		// A block of this file under an index of another one would be found damaged.
		Files.move(blocks, into.resolve(this.name + ".blocks"), StandardCopyOption.REPLACE_EXISTING);
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (DataOutputStream out = new DataOutputStream(bytes)) {
			out.writeInt(MAGIC);
			out.writeUTF(this.version);
			out.writeLong(this.secretHigh);
			out.writeLong(this.secretLow);
			out.writeInt(this.now.size());
			for (Block block : this.now) {
				block.write(out);
			}
			out.writeLong(checksum(bytes.toByteArray(), bytes.size()));
		}
		Files.write(index, bytes.toByteArray());
	}

	@Override
	public void close() throws IOException {
		if (this.content != null) {
			this.content.close();
		}
	}

}
