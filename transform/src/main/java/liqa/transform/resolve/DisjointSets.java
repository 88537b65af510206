package liqa.transform.resolve;

import java.util.ArrayList;
import java.util.List;

/**
 * Sets of numbers that can only be joined, never parted. A set is known by its lowest
 * member, so that the outcome does not depend on the order of the unions.
 */
final class DisjointSets {

	private final int[] parent;

	DisjointSets(int size) {
		this.parent = new int[size];
		for (int i = 0; i < size; i++) {
			this.parent[i] = i;
		}
	}

	int size() {
		return this.parent.length;
	}

	/** The lowest member of the set a number is in. */
	int find(int member) {
		int root = member;
		while (this.parent[root] != root) {
			root = this.parent[root];
		}
		for (int at = member; at != root;) {
			int next = this.parent[at];
			this.parent[at] = root;
			at = next;
		}
		return root;
	}

	boolean together(int left, int right) {
		return find(left) == find(right);
	}

	/** Joins two sets; false if they were one already. */
	boolean union(int left, int right) {
		int a = find(left);
		int b = find(right);
		if (a == b) {
			return false;
		}
		this.parent[Math.max(a, b)] = Math.min(a, b);
		return true;
	}

	/** Every set, its members ascending, the sets by their lowest member. */
	List<int[]> sets() {
		int[] count = new int[this.parent.length];
		for (int i = 0; i < this.parent.length; i++) {
			count[find(i)]++;
		}
		int[][] members = new int[this.parent.length][];
		List<int[]> sets = new ArrayList<>();
		for (int i = 0; i < this.parent.length; i++) {
			int root = this.parent[i];
			if (members[root] == null) {
				members[root] = new int[count[root]];
				sets.add(members[root]);
				count[root] = 0;
			}
			members[root][count[root]++] = i;
		}
		return sets;
	}

}
