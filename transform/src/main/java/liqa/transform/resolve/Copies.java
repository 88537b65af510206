package liqa.transform.resolve;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which articles are copies of one another. The original of a set of copies is the one
 * published first; where dates do not tell, the one whose path comes first.
 */
final class Copies {

	private final int[] originals;

	private Copies(int[] originals) {
		this.originals = originals;
	}

	static Copies among(Archive archive) {
		DisjointSets same = new DisjointSets(archive.articles());
		Map<String, Integer> byContent = new HashMap<>();
		for (int a = 0; a < archive.articles(); a++) {
			Integer first = byContent.putIfAbsent(archive.article(a).contentHash(), a);
			if (first != null) {
				same.union(first, a);
			}
		}
		return new Copies(originals(archive, same));
	}

	private static int[] originals(Archive archive, DisjointSets same) {
		int[] originals = new int[archive.articles()];
		Comparator<Integer> earlier = Comparator.comparing((Integer a) -> !archive.published(a).isKnown())
			.thenComparing((a) -> archive.published(a))
			.thenComparing(Comparator.naturalOrder());
		for (int[] copies : same.sets()) {
			int original = java.util.Arrays.stream(copies).boxed().min(earlier).orElseThrow();
			for (int copy : copies) {
				originals[copy] = original;
			}
		}
		return originals;
	}

	/** The article that an article is a copy of; itself if it is none. */
	int originalOf(int article) {
		return this.originals[article];
	}

	boolean isCopy(int article) {
		return this.originals[article] != article;
	}

	/** How many of some articles are no copies of one another. */
	int independent(List<Integer> articles) {
		return (int) articles.stream().mapToInt(this::originalOf).distinct().count();
	}

}
