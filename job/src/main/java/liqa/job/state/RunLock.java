package liqa.job.state;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

import org.jspecify.annotations.Nullable;

/**
 * The right to run over a state folder. It is a lock of the operating system, so it dies
 * with the process that holds it: whoever gets it knows that no other run is alive.
 */
public final class RunLock implements AutoCloseable {

	/** Longer than {@link #isHeld} needs to look, shorter than an operator's patience. */
	private static final Duration PATIENCE = Duration.ofMillis(500);

	private final FileChannel channel;

	private RunLock(FileChannel channel) {
		this.channel = channel;
	}

	/**
	 * Takes the lock.
	 * @throws LockedException if another process holds it
	 * @throws StateException if the folder cannot be written
	 */
	public static RunLock acquire(StateFolder folder) {
		Path file = folder.lock();
		try {
			Files.createDirectories(folder.root());
			FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
			if (lock(channel) == null) {
				channel.close();
				throw new LockedException(
						"Another run is going on over " + folder.root() + "; 'liqa status' shows how far it is.");
			}
			return new RunLock(channel);
		}
		catch (IOException ex) {
			throw new StateException("The state folder " + folder.root() + " can't be written: " + ex, ex);
		}
	}

	private static @Nullable FileLock lock(FileChannel channel) throws IOException {
		long end = System.nanoTime() + PATIENCE.toNanos();
		while (true) {
			FileLock lock = channel.tryLock();
			if (lock != null || System.nanoTime() > end) {
				return lock;
			}
			try {
				Thread.sleep(20);
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
				return null;
			}
		}
	}

	/** Whether some process holds the lock now. */
	public static boolean isHeld(StateFolder folder) {
		if (!Files.exists(folder.lock())) {
			return false;
		}
		try (FileChannel channel = FileChannel.open(folder.lock(), StandardOpenOption.WRITE)) {
			FileLock lock = channel.tryLock();
			return lock == null;
		}
		catch (IOException ex) {
			return false;
		}
	}

	@Override
	public void close() {
		try {
			this.channel.close();
		}
		catch (IOException ex) {
			throw new StateException("The lock can't be released: " + ex, ex);
		}
	}

}
