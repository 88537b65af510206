package liqa.transform.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Gives the records of one kind their ids. What was published keeps its id; of two
 * published records that became one, the id goes on whose evidence makes up more of it,
 * and the other becomes a former id; of a record that fell apart, the larger part keeps
 * the id. A record that was withdrawn and comes back has its old id again.
 */
final class Naming {

	private final String record;

	/** In the order of ids, as they were published. */
	private final Map<String, Published.Row> rows = new LinkedHashMap<>();

	/**
	 * A record in want of an id.
	 *
	 * @param keys fingerprints of what it rests on; no other record has one of them
	 * @param weights how much of it each of them makes up
	 * @param ownId the id it gets if it has none
	 */
	record Nameless(List<String> keys, List<Integer> weights, Supplier<String> ownId) {

		int weight() {
			return this.weights.stream().mapToInt(Integer::intValue).sum();
		}

	}

	/**
	 * A record's ids.
	 *
	 * @param id its id
	 * @param formerIds ids published earlier that now mean it
	 */
	record Name(String id, List<String> formerIds) {
	}

	Naming(String record, Published published) {
		this.record = record;
		for (Published.Row row : published.rows()) {
			if (row.record().equals(record)) {
				this.rows.put(row.id(), row);
			}
		}
	}

	/** What kind of record is named. */
	String record() {
		return this.record;
	}

	/** How much of a published record is in a record of now. */
	private record Share(String id, int of, int overlap) {
	}

	/** Names all records of the kind, in their order. */
	List<Name> name(List<Nameless> records) {
		Map<Integer, List<Share>> heirs = new HashMap<>();
		for (Share share : largestShares(records)) {
			heirs.computeIfAbsent(share.of(), (key) -> new ArrayList<>(1)).add(share);
		}
		Set<String> taken = new HashSet<>(this.rows.keySet());
		List<Name> names = new ArrayList<>(records.size());
		Map<String, List<String>> former = new HashMap<>();
		String[] ids = new String[records.size()];
		for (int r = 0; r < records.size(); r++) {
			List<Share> shares = heirs.getOrDefault(r, List.of());
			ids[r] = (shares.size() == 1) ? shares.get(0).id()
					: shares.stream().min(preferred()).map(Share::id).orElse("");
			List<String> others = new ArrayList<>();
			for (Share share : shares) {
				if (!share.id().equals(ids[r])) {
					others.add(share.id());
				}
			}
			if (!others.isEmpty()) {
				former.put(ids[r], others);
			}
		}
		for (int r = 0; r < records.size(); r++) {
			ids[r] = ids[r].isEmpty() ? free(records.get(r).ownId().get(), taken) : ids[r];
			names.add(new Name(ids[r], sorted(former.getOrDefault(ids[r], List.of()))));
		}
		return names;
	}

	private static List<String> sorted(List<String> ids) {
		return (ids.size() < 2) ? ids : ids.stream().sorted().toList();
	}

	/** A current id before a former one, then the larger share, then the older id. */
	private Comparator<Share> preferred() {
		return Comparator.comparing((Share share) -> !row(share).current())
			.thenComparing(Comparator.comparingInt(Share::overlap).reversed())
			.thenComparing((share) -> row(share).firstSeen())
			.thenComparing(Share::id);
	}

	private Published.Row row(Share share) {
		Published.Row row = this.rows.get(share.id());
		if (row == null) {
			throw new IllegalStateException("Only published ids have shares, not " + share.id());
		}
		return row;
	}

	/** For each published id the record that holds most of it. */
	private List<Share> largestShares(List<Nameless> records) {
		if (this.rows.isEmpty()) {
			return List.of();
		}
		Map<String, Holding> holdings = new HashMap<>(4 * records.size());
		for (int r = 0; r < records.size(); r++) {
			Nameless record = records.get(r);
			for (int k = 0; k < record.keys().size(); k++) {
				holdings.put(record.keys().get(k), new Holding(r, record.weights().get(k)));
			}
		}
		List<Share> shares = new ArrayList<>(this.rows.size());
		for (Published.Row row : this.rows.values()) {
			shares(row, holdings).stream()
				.min(Comparator.comparingInt(Share::overlap)
					.thenComparingInt((share) -> records.get(share.of()).weight())
					.reversed()
					.thenComparingInt(Share::of))
				.ifPresent(shares::add);
		}
		return shares;
	}

	/** Which record a fingerprint is of, and how much it weighs. */
	private record Holding(int record, int weight) {
	}

	/** What the records of now hold of a published one. */
	private static List<Share> shares(Published.Row row, Map<String, Holding> holdings) {
		List<Share> shares = new ArrayList<>(1);
		for (String key : row.keys()) {
			Holding holding = holdings.get(key);
			if (holding == null) {
				continue;
			}
			int at = 0;
			while (at < shares.size() && shares.get(at).of() != holding.record()) {
				at++;
			}
			if (at == shares.size()) {
				shares.add(new Share(row.id(), holding.record(), holding.weight()));
			}
			else {
				shares.set(at, new Share(row.id(), holding.record(), shares.get(at).overlap() + holding.weight()));
			}
		}
		return shares;
	}

	private static String free(String id, Set<String> taken) {
		String candidate = id;
		for (int n = 2; !taken.add(candidate); n++) {
			candidate = id + "-" + n;
		}
		return candidate;
	}

	/** What is to be remembered of ids that are no longer current. */
	List<Published.Row> retired(List<Name> names) {
		Map<String, String> successors = new HashMap<>();
		Set<String> current = new HashSet<>();
		for (Name name : names) {
			current.add(name.id());
			name.formerIds().forEach((id) -> successors.put(id, name.id()));
		}
		List<Published.Row> retired = new ArrayList<>();
		for (Published.Row row : this.rows.values()) {
			if (!current.contains(row.id())) {
				retired.add(new Published.Row(this.record, row.id(), successors.getOrDefault(row.id(), ""), false,
						row.firstSeen(), row.keys(), row.fields()));
			}
		}
		return retired;
	}

	/** When an id was first published, if it was. */
	String firstSeen(String id, String run) {
		Published.Row row = this.rows.get(id);
		return (row != null) ? row.firstSeen() : run;
	}

	/** What was published before, by id. */
	Map<String, Published.Row> before() {
		return this.rows;
	}

}
