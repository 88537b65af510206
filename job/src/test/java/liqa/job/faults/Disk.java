package liqa.job.faults;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Assumptions;

/** A small disk of its own in the place of a folder, in memory. */
final class Disk implements AutoCloseable {

	private final Path folder;

	private Disk(Path folder) {
		this.folder = folder;
	}

	/** Mounts one; where that is not allowed, the test is skipped. */
	static Disk at(Path folder, String size) throws Exception {
		Files.createDirectories(folder);
		boolean mounted = command("mount", "-t", "tmpfs", "-o", "size=" + size, "liqa", folder.toString());
		Assumptions.assumeTrue(mounted, "Mounting a disk is not allowed here");
		return new Disk(folder);
	}

	/** Fills it up to so many bytes. */
	Disk fillExcept(long free) throws IOException {
		long filler = Files.getFileStore(this.folder).getUsableSpace() - free;
		try (OutputStream out = Files.newOutputStream(filler())) {
			out.write(new byte[Math.toIntExact(Math.max(0, filler))]);
		}
		return this;
	}

	/** Somebody makes room. */
	void empty() throws IOException {
		Files.delete(filler());
	}

	void makeReadOnly(boolean readOnly) throws Exception {
		boolean done = command("mount", "-o", "remount," + (readOnly ? "ro" : "rw"), this.folder.toString());
		Assumptions.assumeTrue(done, "Mounting a disk again is not allowed here");
	}

	private Path filler() {
		return this.folder.resolve("filler");
	}

	@Override
	public void close() throws Exception {
		command("umount", "-l", this.folder.toString());
	}

	private static boolean command(String... line) throws Exception {
		try {
			Process process = new ProcessBuilder(line).redirectErrorStream(true)
				.redirectOutput(ProcessBuilder.Redirect.DISCARD)
				.start();
			return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
		}
		catch (IOException ex) {
			return false;
		}
	}

}
