package liqa.transform.text;

/**
 * A folded form, one object for all tokens that have it in whatever article, so that what
 * a room knows of the form can be {@link Spellings.Memo kept} and found without looking
 * the word up again.
 */
public final class Spelling {

	/** The number of a spelling that is not kept. */
	static final int UNKEPT = -1;

	private final String form;

	private final char[] letters;

	private final Spellings owner;

	private final int number;

	private final int hash;

	Spelling(char[] letters, int hash, Spellings owner, int number) {
		this.form = new String(letters);
		this.letters = letters;
		this.owner = owner;
		this.number = number;
		this.hash = hash;
	}

	/** The folded form. */
	public String form() {
		return this.form;
	}

	/** Who keeps it. */
	Spellings owner() {
		return this.owner;
	}

	/** Its number among those kept, {@link #UNKEPT} if it is not. */
	int number() {
		return this.number;
	}

	/** Whether it has these letters, so many of an array, and so this hash. */
	boolean is(char[] others, int length, int hashOfOthers) {
		if (this.hash != hashOfOthers || this.letters.length != length) {
			return false;
		}
		for (int i = 0; i < length; i++) {
			if (this.letters[i] != others[i]) {
				return false;
			}
		}
		return true;
	}

	@Override
	public String toString() {
		return this.form;
	}

}
