package liqa.job.evaluate;

/**
 * How many were found rightly, wrongly, and not at all.
 *
 * @param right found, and so in the gold
 * @param wrong found, but not in the gold
 * @param missed in the gold, but not found
 */
public record Hits(int right, int wrong, int missed) {

	static final Hits NONE = new Hits(0, 0, 0);

	Hits plus(int moreRight, int moreWrong, int moreMissed) {
		return new Hits(this.right + moreRight, this.wrong + moreWrong, this.missed + moreMissed);
	}

	/** The share of what was found that is right. */
	public double precision() {
		return (this.right + this.wrong == 0) ? 0 : (double) this.right / (this.right + this.wrong);
	}

	/** The share of the gold that was found. */
	public double recall() {
		return (this.right + this.missed == 0) ? 0 : (double) this.right / (this.right + this.missed);
	}

	/** The harmonic mean of both. */
	public double f1() {
		return (this.right == 0) ? 0 : 2.0 * this.right / (2 * this.right + this.wrong + this.missed);
	}

}
