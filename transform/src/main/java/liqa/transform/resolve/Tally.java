package liqa.transform.resolve;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Counts texts, the most frequent first; of equally frequent ones the first by code
 * point.
 */
final class Tally {

	private final Map<String, Integer> counts = new TreeMap<>();

	void add(String text) {
		if (!text.isBlank()) {
			this.counts.merge(text.strip(), 1, Integer::sum);
		}
	}

	boolean isEmpty() {
		return this.counts.isEmpty();
	}

	int count(String text) {
		return this.counts.getOrDefault(text, 0);
	}

	/** The most frequent text, or an empty one. */
	String first() {
		List<String> all = all();
		return all.isEmpty() ? "" : all.get(0);
	}

	/** Every text once. */
	List<String> all() {
		if (this.counts.size() < 2) {
			return List.copyOf(this.counts.keySet());
		}
		return this.counts.entrySet()
			.stream()
			.sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
				.thenComparing(Map.Entry.comparingByKey()))
			.map(Map.Entry::getKey)
			.toList();
	}

}
