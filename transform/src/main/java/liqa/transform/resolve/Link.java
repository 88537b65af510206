package liqa.transform.resolve;

/**
 * A comparison of two numbered things.
 *
 * @param left the number of the one
 * @param right the number of the other
 * @param score what it found
 */
record Link(int left, int right, Score score) {
}
