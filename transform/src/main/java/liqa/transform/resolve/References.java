package liqa.transform.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Finds what a decision speaks of: the numbered things of this run that an id, a place or
 * a name stands for.
 */
final class References {

	private final Decisions.Record record;

	private final boolean asked;

	private final Map<String, List<Integer>> byKey = new HashMap<>();

	private final Map<String, Integer> byOwnId = new HashMap<>();

	private final Map<String, List<Integer>> byName = new HashMap<>();

	private final Map<String, List<String>> publishedKeys = new HashMap<>();

	private final List<String> warnings = new ArrayList<>();

	References(Decisions.Record record, Published published, Decisions decisions) {
		this.record = record;
		this.asked = !decisions.about(record).isEmpty();
		if (this.asked) {
			String code = record.code();
			published.rows()
				.stream()
				.filter((row) -> row.record().equals(code))
				.forEach((row) -> this.publishedKeys.put(row.id(), row.keys()));
		}
	}

	/** Whether any decision is about this kind of record: else nothing need be known. */
	boolean areAsked() {
		return this.asked;
	}

	/**
	 * Makes a thing known.
	 * @param number its number
	 * @param keys its fingerprints
	 * @param ownId the id it would have if a record rested on it alone
	 * @param names what else it can be called: places, names
	 */
	void add(int number, List<String> keys, String ownId, List<String> names) {
		keys.forEach((key) -> this.byKey.computeIfAbsent(key, (unused) -> new ArrayList<>(1)).add(number));
		this.byOwnId.putIfAbsent(ownId, number);
		names.forEach((name) -> this.byName.computeIfAbsent(Decisions.fold(name), (unused) -> new ArrayList<>(1))
			.add(number));
	}

	/**
	 * Everything a reference stands for, ascending; nothing if it is unknown or
	 * ambiguous.
	 */
	private List<Integer> find(String reference, long line) {
		TreeSet<Integer> found = new TreeSet<>();
		for (String key : this.publishedKeys.getOrDefault(reference, List.of())) {
			found.addAll(this.byKey.getOrDefault(key, List.of()));
		}
		if (found.isEmpty()) {
			Integer own = this.byOwnId.get(reference);
			if (own != null) {
				found.add(own);
			}
		}
		if (found.isEmpty()) {
			found.addAll(this.byName.getOrDefault(Decisions.fold(reference), List.of()));
		}
		if (found.isEmpty()) {
			this.warnings.add("line %d: there is no %s '%s'".formatted(line, this.record.code(), reference));
		}
		return List.copyOf(found);
	}

	/** The decisions on what is the same and what is not, in the numbers of this run. */
	Ruling ruling(Decisions decisions) {
		List<Ruling.Same> same = new ArrayList<>();
		List<Ruling.Different> different = new ArrayList<>();
		for (Decisions.Decision decision : decisions.about(this.record)) {
			switch (decision.verdict()) {
				case SAME -> {
					List<Integer> left = find(decision.left(), decision.line());
					List<Integer> right = find(decision.right(), decision.line());
					if (!left.isEmpty() && !right.isEmpty()) {
						same.add(new Ruling.Same(left.get(0), right.get(0), decision.line()));
					}
				}
				case DIFFERENT -> {
					List<Integer> left = new ArrayList<>(find(decision.left(), decision.line()));
					List<Integer> right = new ArrayList<>(find(decision.right(), decision.line()));
					List<Integer> both = left.stream().filter(right::contains).toList();
					left.removeAll(both);
					right.removeAll(both);
					different.add(new Ruling.Different(left, right, decision.line()));
				}
				default -> {
				}
			}
		}
		return new Ruling(same, different);
	}

	/** The things that are to be left out. */
	List<Integer> ignored(Decisions decisions) {
		return decisions.about(this.record)
			.stream()
			.filter((decision) -> decision.verdict() == Decisions.Verdict.IGNORE)
			.flatMap((decision) -> find(decision.left(), decision.line()).stream())
			.distinct()
			.toList();
	}

	/** The things that have another name, with it. */
	Map<Integer, String> renamed(Decisions decisions) {
		Map<Integer, String> names = new HashMap<>();
		for (Decisions.Decision decision : decisions.about(this.record)) {
			if (decision.verdict() == Decisions.Verdict.RENAME) {
				find(decision.left(), decision.line()).forEach((number) -> names.put(number, decision.name()));
			}
		}
		return names;
	}

	/** References that nothing answers to. */
	List<String> warnings() {
		return this.warnings.stream().distinct().toList();
	}

}
