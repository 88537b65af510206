package liqa.job.faults;

import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Files of the folder {@code -Drestless=} that others write to while the program reads
 * them; what becomes of one stands in its name.
 */
final class Restless {

	private static final String FOLDER = System.getProperty("restless", "/nowhere");

	private static final Set<Path> MOVED = ConcurrentHashMap.newKeySet();

	private Restless() {
	}

	/** A file is about to be opened. */
	static void beforeOpening(Path path) {
		if (is(path, "gone-before")) {
			new File(path.toString()).delete();
		}
	}

	/** A file was opened and not yet read. */
	static void afterOpening(Path path) throws IOException {
		if (is(path, "gone-after")) {
			new File(path.toString()).delete();
		}
		if (is(path, "growing") || (is(path, "grown-once") && MOVED.add(path))) {
			try (FileOutputStream out = new FileOutputStream(new File(path.toString()), true)) {
				out.write(' ');
			}
		}
		if (is(path, "truncated")) {
			new FileOutputStream(new File(path.toString())).close();
		}
	}

	private static boolean is(Path path, String kind) {
		return path.startsWith(FOLDER) && path.getFileName().toString().startsWith(kind);
	}

}
