package liqa.job.faults;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Which operation on a file goes wrong, and how. Operations are counted below the folder
 * {@code -Dmishap.below}; the one of number {@code -Dmishap.at} fails, with
 * {@code -Dmishap.how=once}, {@code ever} (all that come after, too) or {@code halt} (the
 * process ends there). With {@code -Dmishap.renames} only the moments before and after
 * each rename count.
 */
final class Mishap {

	private static final String BELOW = System.getProperty("mishap.below", "/nowhere");

	private static final int AT = Integer.getInteger("mishap.at", Integer.MAX_VALUE);

	private static final boolean ONLY_RENAMES = System.getProperty("mishap.renames") != null;

	private static final String HOW = System.getProperty("mishap.how", "once");

	/** Ends the name of a file that tells that something went wrong. */
	static final String MARK = "-mishap";

	private static final AtomicInteger COUNT = new AtomicInteger();

	private Mishap() {
	}

	/** Any operation, unless only renames are counted. */
	static void at(Path path) throws IOException {
		if (!ONLY_RENAMES) {
			count(path);
		}
	}

	/** The moment before or after a rename, if only these are counted. */
	static void atRename(Path path) throws IOException {
		if (ONLY_RENAMES) {
			count(path);
		}
	}

	private static void count(Path path) throws IOException {
		if (!path.toString().startsWith(BELOW)) {
			return;
		}
		int number = COUNT.incrementAndGet();
		if (number < AT || (number > AT && !HOW.equals("ever"))) {
			return;
		}
		new File(BELOW + MARK).createNewFile();
		if (HOW.equals("halt")) {
			Runtime.getRuntime().halt(CrashInitializer.CRASHED);
		}
		throw new FileSystemException(path.toString(), null, "No space left on device");
	}

}
