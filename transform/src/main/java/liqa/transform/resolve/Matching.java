package liqa.transform.resolve;

import java.util.List;

/**
 * Which of the numbered things of one kind are the same, and why.
 *
 * @param sets the things, those that are the same in one set
 * @param links the comparisons that joined two of them
 * @param doubts the comparisons that nearly did
 */
record Matching(DisjointSets sets, List<Link> links, List<Link> doubts) {

	/**
	 * A comparison.
	 *
	 * @param left the number of the one
	 * @param right the number of the other
	 * @param score what it found
	 */
	record Link(int left, int right, Score score) {
	}

}
