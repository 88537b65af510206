package liqa.job.evaluate;

/**
 * How many of those that could be right are right.
 *
 * @param good right ones
 * @param all all of them
 */
public record Share(int good, int all) {

	static final Share NONE = new Share(0, 0);

	Share plus(boolean right) {
		return new Share(this.good + (right ? 1 : 0), this.all + 1);
	}

	/** The share, 0 when there is none. */
	public double value() {
		return (this.all == 0) ? 0 : (double) this.good / this.all;
	}

}
