package liqa.ingest;

/**
 * A passage of a decoded source file, counted in Unicode code points from the start of
 * the file, byte order mark not counted and line ends as they are.
 *
 * @param start offset of the first code point
 * @param end offset after the last code point
 */
public record Span(int start, int end) implements Comparable<Span> {

	public Span {
		if (start < 0 || end < start) {
			throw new IllegalArgumentException("A span runs forward from 0, not from " + start + " to " + end);
		}
	}

	/** The number of code points the two spans have in common. */
	public int overlap(Span other) {
		return Math.max(0, Math.min(this.end, other.end) - Math.max(this.start, other.start));
	}

	public int length() {
		return this.end - this.start;
	}

	@Override
	public int compareTo(Span other) {
		return (this.start != other.start) ? Integer.compare(this.start, other.start)
				: Integer.compare(this.end, other.end);
	}

}
