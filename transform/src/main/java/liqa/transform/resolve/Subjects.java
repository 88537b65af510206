package liqa.transform.resolve;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import liqa.transform.Party;

/**
 * How much two articles are about one thing, whoever tells it: the words of their titles,
 * of those who take part and of what is said that both have, rare ones counting more than
 * frequent ones (cosine of inverse document frequencies; Spärck Jones 1972). Two who are
 * called أحمد الغامدي are one if both articles are about the bees of الباحة, and nothing
 * tells it if the one is about bees and the other about schools.
 */
final class Subjects {

	/** The share from which on two articles are about one thing. */
	static final double ONE = 0.06;

	/**
	 * Who is in more pairs of articles than this has been in some of one subject anyway.
	 */
	private static final int MANY = 200;

	/**
	 * The weight of what they have in common from which on it tells anything: that of two
	 * words of which one in some dozens of statements has one. In a handful of articles
	 * no word is known to be rare.
	 */
	private static final double LEAST = 8;

	private static final int BUCKETS = 1 << 20;

	private final Archive archive;

	private final Wording[] claims;

	/**
	 * How many statements and titles have a word, by the lowest bits of its hash.
	 */
	private final int[] frequencies = new int[BUCKETS];

	private final Map<Integer, int[]> words = new HashMap<>();

	/**
	 * @param claims the wording of each claim
	 */
	Subjects(Archive archive, Wording[] claims) {
		this.archive = archive;
		this.claims = claims;
		for (Wording claim : claims) {
			count(claim);
		}
		for (int article = 0; article < archive.articles(); article++) {
			archive.article(article).title().map(Wording::of).ifPresent(this::count);
		}
	}

	private void count(Wording text) {
		for (int word : text.words()) {
			this.frequencies[word & BUCKETS - 1]++;
		}
	}

	/** The wording of all claims. */
	static Wording[] wordings(Archive archive) {
		return IntStream.range(0, archive.claims())
			.parallel()
			.mapToObj((claim) -> Wording.of(archive.claim(claim).content().text()))
			.toArray(Wording[]::new);
	}

	/**
	 * The largest share that an article of the one list has in common with one of the
	 * other.
	 * @param names the names of those who are compared, which tell nothing of the subject
	 */
	double shared(List<Integer> articles, List<Integer> others, String names) {
		if ((long) articles.size() * others.size() > MANY) {
			return 0;
		}
		int[] own = Wording.of(names).words();
		double most = 0;
		for (int article : articles) {
			for (int other : others) {
				most = Math.max(most, (article != other) ? shared(words(article), words(other), own) : 0);
			}
		}
		return most;
	}

	private double shared(int[] left, int[] right, int[] own) {
		double both = 0;
		double here = 0;
		for (int word : left) {
			if (Arrays.binarySearch(own, word) < 0) {
				double weight = weight(word);
				here += weight;
				both += (Arrays.binarySearch(right, word) >= 0) ? weight : 0;
			}
		}
		double there = 0;
		for (int word : right) {
			there += (Arrays.binarySearch(own, word) < 0) ? weight(word) : 0;
		}
		return (both < LEAST) ? 0 : both / Math.sqrt(here * there);
	}

	private double weight(int word) {
		double all = this.claims.length + this.archive.articles();
		return Math.log((all + 1) / (this.frequencies[word & BUCKETS - 1] + 1));
	}

	private int[] words(int article) {
		return this.words.computeIfAbsent(article, (unused) -> {
			StringBuilder named = new StringBuilder(this.archive.article(article).title().orElse(""));
			for (Party party : this.archive.article(article).parties()) {
				named.append(' ').append(party.name());
			}
			int first = this.archive.firstClaim(article);
			int end = first + this.archive.article(article).claims().size();
			return IntStream
				.concat(Arrays.stream(Wording.of(named.toString()).words()),
						Arrays.stream(this.claims, first, end).flatMapToInt((claim) -> Arrays.stream(claim.words())))
				.sorted()
				.distinct()
				.toArray();
		});
	}

}
