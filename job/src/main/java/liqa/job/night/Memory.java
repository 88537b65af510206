package liqa.job.night;

/**
 * The memory that Java was given, as an operator can change it. A run holds all it knows
 * in it, so that what sufficed for years can be too little one night.
 */
public final class Memory {

	private Memory() {
	}

	/** Whether something, or whatever caused it, is a lack of memory. */
	public static boolean isLacking(Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof OutOfMemoryError) {
				return true;
			}
		}
		return false;
	}

	/** What to do about it: give Java twice as much, in whole gigabytes. */
	public static String advice() {
		long megabytes = Runtime.getRuntime().maxMemory() >> 20;
		long gigabytes = Math.max(1, (2 * megabytes + 1023) / 1024);
		return "Java had %d MB at most; LIQA_JAVA_OPTS=-Xmx%dg gives it %d GB".formatted(megabytes, gigabytes,
				gigabytes);
	}

}
