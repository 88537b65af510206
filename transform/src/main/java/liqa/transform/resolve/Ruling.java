package liqa.transform.resolve;

import java.util.List;

/**
 * What analysts decided about the numbered things of one kind.
 *
 * @param same pairs that are the same
 * @param different pairs of which nobody of the one is somebody of the other
 */
record Ruling(List<Same> same, List<Different> different) {

	static final Ruling NONE = new Ruling(List.of(), List.of());

	Ruling {
		same = List.copyOf(same);
		different = List.copyOf(different);
	}

	/**
	 * @param left one of the one
	 * @param right one of the other
	 * @param line where it was decided
	 */
	record Same(int left, int right, long line) {
	}

	/**
	 * @param left everything the one rests on
	 * @param right everything the other rests on
	 * @param line where it was decided
	 */
	record Different(List<Integer> left, List<Integer> right, long line) {
	}

}
