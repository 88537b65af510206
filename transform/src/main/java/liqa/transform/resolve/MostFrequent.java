package liqa.transform.resolve;

import java.util.Collections;
import java.util.Comparator;
import java.util.Map;

/**
 * What most reports say, where they differ.
 */
final class MostFrequent {

	private MostFrequent() {
	}

	/** The constant counted most; of several, the first declared. */
	static <E extends Enum<E>> E of(Map<E, Integer> counts) {
		return Collections
			.max(counts.entrySet(),
					Map.Entry.<E, Integer>comparingByValue()
						.thenComparing(Map.Entry.<E, Integer>comparingByKey(Comparator.reverseOrder())))
			.getKey();
	}

}
