package liqa.transform.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;

/**
 * The records of one kind: sets of numbered things that are the same, each with its id.
 */
final class RecordSets {

	private final List<int[]> members;

	private final Clustering clustering;

	private final Naming naming;

	private final List<Naming.Name> names;

	private final List<List<String>> keys = new ArrayList<>();

	/** By the first thing of each set; empty for those left out. */
	private final String[] ids;

	/** What the things of one kind are known by. */
	interface Fingerprints {

		/** Fingerprints of a thing. */
		List<String> keys(int thing);

		/** How much of a record a thing makes up. */
		int weight(int thing);

		/** The id of a record that never had one. */
		String ownId(int[] things);

	}

	/**
	 * @param members the things of each record, ascending
	 * @param clustering what made them one
	 */
	RecordSets(Naming naming, List<int[]> members, Clustering clustering, Fingerprints fingerprints) {
		this.naming = naming;
		this.members = members;
		this.clustering = clustering;
		List<Naming.Nameless> nameless = new ArrayList<>(members.size());
		for (int[] set : members) {
			List<String> keys = new ArrayList<>();
			List<Integer> weights = new ArrayList<>();
			for (int thing : set) {
				for (String key : fingerprints.keys(thing)) {
					keys.add(key);
					weights.add(fingerprints.weight(thing));
				}
			}
			this.keys.add(keys);
			nameless.add(new Naming.Nameless(keys, weights, () -> fingerprints.ownId(set)));
		}
		this.names = naming.name(nameless);
		this.ids = new String[clustering.sets().size()];
		Arrays.fill(this.ids, "");
		for (int s = 0; s < members.size(); s++) {
			this.ids[clustering.find(members.get(s)[0])] = this.names.get(s).id();
		}
	}

	int size() {
		return this.members.size();
	}

	int[] members(int set) {
		return this.members.get(set);
	}

	Naming.Name name(int set) {
		return this.names.get(set);
	}

	/** The id of the record that a thing belongs to; empty if it is left out. */
	String idOf(int thing) {
		return this.ids[this.clustering.find(thing)];
	}

	IntFunction<String> ids() {
		return this::idOf;
	}

	/** The first thing of the set that a thing belongs to. */
	int setOf(int thing) {
		return this.clustering.find(thing);
	}

	/** What changed. */
	Changes changes(String run, List<Fields> fields) {
		return new Changes(run, this.naming, this.names, this.keys, fields);
	}

}
