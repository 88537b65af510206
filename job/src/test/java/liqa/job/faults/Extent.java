package liqa.job.faults;

import java.util.List;
import java.util.stream.IntStream;

/** How much is tried: a sample in the normal build, all of it with {@code -Pfaults}. */
final class Extent {

	private static final int SAMPLE = Integer.getInteger("faults", 2);

	private Extent() {
	}

	/** Some numbers of a range, the first and last among them. */
	static List<Integer> some(int first, int last) {
		int count = Math.max(1, Math.min(SAMPLE, last - first + 1));
		return IntStream.range(0, count)
			.map((i) -> (count == 1) ? first : first + (int) ((long) i * (last - first) / (count - 1)))
			.distinct()
			.boxed()
			.toList();
	}

	/** How many processes are killed at random. */
	static int kills() {
		return Integer.getInteger("kills", 1);
	}

	/** Whether everything is tried. */
	static boolean isWhole() {
		return SAMPLE > 2;
	}

	/** How many operations are left out between one that fails and the next. */
	static int stride(int sample) {
		return isWhole() ? 1 : sample;
	}

}
