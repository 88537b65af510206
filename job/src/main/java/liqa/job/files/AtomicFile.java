package liqa.job.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Writing so that a reader sees the old content or the new, and a crash leaves one of
 * them.
 */
public final class AtomicFile {

	private AtomicFile() {
	}

	/** Replaces the content of a file. */
	public static void write(Path file, byte[] content) throws IOException {
		Path part = file.resolveSibling("." + file.getFileName() + ".part");
		Files.write(part, content);
		Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
	}

	/** Forces a file or folder to the disk. */
	public static void sync(Path path) throws IOException {
		boolean folder = Files.isDirectory(path);
		try (FileChannel channel = FileChannel.open(path,
				folder ? StandardOpenOption.READ : StandardOpenOption.WRITE)) {
			channel.force(true);
		}
		catch (IOException ex) {
			// Windows can't open a folder; what is in it is on the disk all the same.
			if (!folder) {
				throw ex;
			}
		}
	}

}
