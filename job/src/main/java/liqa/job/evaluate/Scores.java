package liqa.job.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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
		this.hits.forEach((name, h) -> table
			.append(String.format(Locale.ROOT, "%-28s P %.3f  R %.3f  F1 %.3f   (tp %d fp %d fn %d)%n", name,
					h.precision(), h.recall(), h.f1(), h.right(), h.wrong(), h.missed())));
		this.shares.forEach((name, s) -> table
			.append(String.format(Locale.ROOT, "%-28s %.3f   (%d of %d)%n", name, s.value(), s.good(), s.all())));
		return table.toString();
	}

}
