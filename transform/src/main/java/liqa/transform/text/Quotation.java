package liqa.transform.text;

/**
 * A pair of quotation marks and what stands between them.
 *
 * @param open index of the opening mark's token
 * @param close index of the closing mark's token; the index after the block's last token
 * when the mark was never closed
 * @param depth 0 for an outermost quotation, 1 for one inside it
 */
public record Quotation(int open, int close, int depth) {

	/** Index of the first token inside. */
	public int first() {
		return this.open + 1;
	}

	/** How many tokens stand inside. */
	public int length() {
		return this.close - this.open - 1;
	}

	/** Whether a token stands inside. */
	public boolean holds(int token) {
		return token > this.open && token < this.close;
	}

}
