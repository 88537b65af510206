package liqa.transform.resolve;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Joins numbered things that are the same into sets: what analysts decided first, then
 * what was compared, the surest first, so that the outcome does not depend on the order
 * of the comparisons. Before two sets become one, whatever forbids it is asked.
 */
final class Clustering {

	private final DisjointSets sets;

	private final Veto veto;

	/** The members of each set of several, by its lowest member. */
	private final Map<Integer, List<Integer>> members = new HashMap<>();

	/** For each decision, the two sides that must stay apart; by member. */
	private final Map<Integer, BitSet> lefts = new HashMap<>();

	private final Map<Integer, BitSet> rights = new HashMap<>();

	private final List<Link> links = new ArrayList<>();

	private final List<Link> doubts = new ArrayList<>();

	private final List<String> conflicts = new ArrayList<>();

	/**
	 * What forbids that two sets become one, though two of their members look the same.
	 */
	interface Veto {

		/** Whether two sets must not become one. */
		boolean forbids(List<Integer> left, List<Integer> right);

	}

	Clustering(int size, Ruling ruling, Veto veto) {
		this.sets = new DisjointSets(size);
		this.veto = veto;
		for (int d = 0; d < ruling.different().size(); d++) {
			int decision = d;
			Ruling.Different apart = ruling.different().get(d);
			apart.left().forEach((member) -> mark(this.lefts, member, decision));
			apart.right().forEach((member) -> mark(this.rights, member, decision));
		}
		for (Ruling.Same same : ruling.same()) {
			if (isDecidedApart(same.left(), same.right())) {
				this.conflicts.add("line " + same.line() + ": an earlier or later line keeps these two apart");
			}
			else if (unite(same.left(), same.right())) {
				this.links.add(new Link(same.left(), same.right(), Score.of("decided in line " + same.line(), 10)));
			}
		}
	}

	private static void mark(Map<Integer, BitSet> marks, int member, int decision) {
		marks.computeIfAbsent(member, (key) -> new BitSet()).set(decision);
	}

	int find(int member) {
		return this.sets.find(member);
	}

	DisjointSets sets() {
		return this.sets;
	}

	/** The comparisons that joined sets, decisions included. */
	List<Link> links() {
		return this.links;
	}

	/**
	 * The comparisons an analyst is asked about: near misses, and those that were
	 * forbidden.
	 */
	List<Link> doubts() {
		return this.doubts.stream().filter((doubt) -> !this.sets.together(doubt.left(), doubt.right())).toList();
	}

	/** Decisions that contradict one another. */
	List<String> conflicts() {
		return this.conflicts;
	}

	/**
	 * Joins what comparisons found.
	 * @param found comparisons in any order
	 * @param same the score from which on two are the same
	 * @param doubtful the score from which on an analyst is asked, no higher than that
	 */
	void join(List<Link> found, double same, double doubtful) {
		List<Ranked> surestFirst = found.stream()
			.map((link) -> new Ranked(link.score().sum(), link))
			.filter((ranked) -> ranked.score() >= doubtful)
			.sorted(Ranked.SUREST_FIRST)
			.toList();
		for (Ranked ranked : surestFirst) {
			Link link = ranked.link();
			if (ranked.score() >= same) {
				join(link);
			}
			else if (!isDecidedApart(link.left(), link.right())) {
				this.doubts.add(link);
			}
		}
	}

	/** A comparison with its sum, which is not added up anew whenever two are sorted. */
	private record Ranked(double score, Link link) {

		private static final Comparator<Ranked> SUREST_FIRST = Comparator
			.comparingDouble((Ranked ranked) -> -ranked.score())
			.thenComparingInt((ranked) -> Math.min(ranked.link().left(), ranked.link().right()))
			.thenComparingInt((ranked) -> Math.max(ranked.link().left(), ranked.link().right()));

	}

	private void join(Link link) {
		if (this.sets.together(link.left(), link.right()) || isDecidedApart(link.left(), link.right())) {
			return;
		}
		if (this.veto.forbids(members(link.left()), members(link.right()))) {
			this.doubts.add(link);
			return;
		}
		unite(link.left(), link.right());
		this.links.add(link);
	}

	private boolean unite(int left, int right) {
		List<Integer> one = members(left);
		List<Integer> other = members(right);
		int a = this.sets.find(left);
		int b = this.sets.find(right);
		if (!this.sets.union(a, b)) {
			return false;
		}
		List<Integer> larger = new ArrayList<>((one.size() < other.size()) ? other : one);
		larger.addAll((one.size() < other.size()) ? one : other);
		this.members.remove(Math.max(a, b));
		this.members.put(Math.min(a, b), larger);
		return true;
	}

	private List<Integer> members(int member) {
		int root = this.sets.find(member);
		return this.members.getOrDefault(root, List.of(root));
	}

	private boolean isDecidedApart(int left, int right) {
		if (this.lefts.isEmpty()) {
			return false;
		}
		BitSet leftOfOne = marks(this.lefts, left);
		BitSet rightOfOne = marks(this.rights, left);
		leftOfOne.and(marks(this.rights, right));
		rightOfOne.and(marks(this.lefts, right));
		return !leftOfOne.isEmpty() || !rightOfOne.isEmpty();
	}

	private BitSet marks(Map<Integer, BitSet> marks, int member) {
		BitSet all = new BitSet();
		for (int other : members(member)) {
			BitSet own = marks.get(other);
			if (own != null) {
				all.or(own);
			}
		}
		return all;
	}

}
