package liqa.transform.resolve;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import liqa.ingest.PartialDate;

/**
 * The articles a record rests on, and what follows from them: outlets, counts, first and
 * last report, confidence. Copies of one article count as one source.
 */
final class Sources {

	/** Nothing that a machine read is certain, however many outlets report it. */
	private static final double HIGHEST = 0.99;

	private final Archive archive;

	private final Copies copies;

	private final Set<Integer> articles = new LinkedHashSet<>();

	private final Map<Integer, Double> surest = new HashMap<>();

	Sources(Archive archive, Copies copies) {
		this.archive = archive;
		this.copies = copies;
	}

	void add(int article, double confidence) {
		this.articles.add(article);
		this.surest.merge(this.copies.originalOf(article), confidence, Math::max);
	}

	int articles() {
		return this.articles.size();
	}

	int independent() {
		return this.surest.size();
	}

	/** The outlets, in the order of the articles. */
	List<String> outlets() {
		return this.articles.stream()
			.sorted()
			.flatMap((article) -> this.archive.article(article).outlet().stream())
			.distinct()
			.toList();
	}

	PartialDate firstReported() {
		return this.articles.stream()
			.map(this.archive::published)
			.filter(PartialDate::isKnown)
			.min(PartialDate::compareTo)
			.orElse(PartialDate.UNKNOWN);
	}

	PartialDate lastReported() {
		return this.articles.stream()
			.map(this.archive::published)
			.max(PartialDate::compareTo)
			.orElse(PartialDate.UNKNOWN);
	}

	/**
	 * That not all independent sources err: one minus the product of their doubts, each
	 * as sure as its surest report.
	 */
	double confidence() {
		double doubt = 1;
		for (double sure : this.surest.values().stream().sorted().toList()) {
			doubt *= 1 - sure;
		}
		return Math.round(Math.min(HIGHEST, 1 - doubt) * 100) / 100.0;
	}

}
