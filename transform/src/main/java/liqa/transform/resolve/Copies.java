package liqa.transform.resolve;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Which articles are copies of one another, word for word or nearly: most of the wording
 * is the same. The original of a set of copies is the one published first; where dates do
 * not tell, the one whose path comes first.
 * <p>
 * Sketches are compared that agree in one of {@value #BANDS} bands of {@value #ROWS}
 * values (locality-sensitive hashing by banding; Leskovec, Rajaraman and Ullman, Mining
 * of Massive Datasets, 3.4), so that the work grows with the number of articles and not
 * with its square: of pairs alike by half 93 of 100 are compared, of pairs alike by a
 * tenth 2.
 */
final class Copies {

	private static final int ROWS = 3;

	private static final int BANDS = Sketch.SIZE / ROWS;

	/** The share of wording from which on an article is a copy. */
	private static final double COPY = 0.5;

	/** How many of the articles that share a band an article is compared with. */
	private static final int REACH = 20;

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
		for (int band = 0; band < BANDS; band++) {
			Blocks alike = alike(archive, band);
			alike.severals().forEach((block) -> joinCopies(archive, alike.block(block), same));
		}
		return new Copies(originals(archive, same));
	}

	private static Blocks alike(Archive archive, int band) {
		Blocks blocks = new Blocks();
		for (int a = 0; a < archive.articles(); a++) {
			List<Long> sketch = archive.article(a).sketch();
			if (sketch.size() == Sketch.SIZE) {
				long key = 0;
				for (int row = band * ROWS; row < (band + 1) * ROWS; row++) {
					key = 31 * key + sketch.get(row);
				}
				blocks.add(Long.hashCode(key), a);
			}
		}
		return blocks;
	}

	private static void joinCopies(Archive archive, int[] alike, DisjointSets same) {
		for (int i = 0; i < alike.length; i++) {
			for (int j = i + 1; j < Math.min(alike.length, i + 1 + REACH); j++) {
				int left = alike[i];
				int right = alike[j];
				if (!same.together(left, right)
						&& Sketch.similarity(archive.article(left).sketch(), archive.article(right).sketch()) >= COPY) {
					same.union(left, right);
				}
			}
		}
	}

	private static int[] originals(Archive archive, DisjointSets same) {
		int[] originals = new int[archive.articles()];
		Comparator<Integer> earlier = Comparator.comparing((Integer a) -> !archive.published(a).isDay())
			.thenComparing(archive::published)
			.thenComparing(Comparator.naturalOrder());
		for (int[] copies : same.sets()) {
			int original = IntStream.of(copies).boxed().min(earlier).orElseThrow();
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

}
