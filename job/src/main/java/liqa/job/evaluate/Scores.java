package liqa.job.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The figures of an evaluation. Filled by one {@link Scorer}, then only read.
 */
public final class Scores {

	private int files;

	private final Map<String, Hits> hits = new LinkedHashMap<>();

	private final Map<String, Share> shares = new TreeMap<>();

	private final List<String> errors = new ArrayList<>();

	void file(String name) {
		this.files++;
		this.errors.add(name);
	}

	void add(String figure, int right, int wrong, int missed) {
		this.hits.merge(figure, Hits.NONE.plus(right, wrong, missed),
				(before, more) -> before.plus(more.right(), more.wrong(), more.missed()));
	}

	void add(String figure, boolean right) {
		this.shares.put(figure, this.shares.getOrDefault(figure, Share.NONE).plus(right));
	}

	void error(String message) {
		this.errors.add("    " + message);
	}

	/** How many texts were compared. */
	public int files() {
		return this.files;
	}

	/** A figure of precision and recall; empty counts when nothing was counted. */
	public Hits hits(String figure) {
		return this.hits.getOrDefault(figure, Hits.NONE);
	}

	/** A figure that is a share; empty counts when nothing was counted. */
	public Share share(String figure) {
		return this.shares.getOrDefault(figure, Share.NONE);
	}

	/** Every miss and every false hit, under the name of its file. */
	public List<String> errors() {
		return List.copyOf(this.errors);
	}

	/** The table that people read. */
	public String table() {
		StringBuilder table = new StringBuilder(this.files + " files\n");
		this.hits.forEach((name, h) -> row(table, name, "P %s  R %s  F1 %s   (tp %d fp %d fn %d)".formatted(
				rounded(h.precision()), rounded(h.recall()), rounded(h.f1()), h.right(), h.wrong(), h.missed())));
		row(table, Scorer.SAME_PERSON, share(Scorer.SAME_PERSON));
		this.shares.forEach((name, share) -> {
			if (!name.equals(Scorer.SAME_PERSON)) {
				row(table, name, share);
			}
		});
		return table.toString();
	}

	private static void row(StringBuilder table, String name, Share share) {
		row(table, name, "%s   (%d of %d)".formatted(rounded(share.value()), share.good(), share.all()));
	}

	private static void row(StringBuilder table, String name, String figures) {
		table.append("%-28s %s%n".formatted(name, figures));
	}

	private static String rounded(double value) {
		return new BigDecimal(value).setScale(3, RoundingMode.HALF_EVEN).toPlainString();
	}

}
