package liqa.job.files;

import java.util.List;

/** Failures that are nobody's mistake and may be gone when one tries again. */
public final class Shortage {

	/** As the systems word them; Java has no types for them. */
	private static final List<String> SIGNS = List.of("No space left on device",
			"There is not enough space on the disk", "Disk quota exceeded", "Too many open files", "Stale file handle");

	private Shortage() {
	}

	/** Whether something, or whatever caused it, is a shortage. */
	public static boolean caused(Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			String message = String.valueOf(cause.getMessage());
			if (SIGNS.stream().anyMatch(message::contains)) {
				return true;
			}
		}
		return false;
	}

}
