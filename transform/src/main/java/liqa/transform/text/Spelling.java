package liqa.transform.text;

import org.jspecify.annotations.Nullable;

/**
 * A folded form, one object for all tokens that have it in whatever article, so that what
 * a room knows of the form can be {@link Spellings.Memo kept} and found without looking
 * the word up again.
 */
public final class Spelling {

	private final String form;

	private final Spellings owner;

	/**
	 * What each {@link Spellings.Memo} knows of it, side by side; of one not kept
	 * nothing.
	 */
	private final @Nullable Object[] known;

	private final long key;

	/**
	 * @param key the number it is found by
	 * @param memos how many keep what they know of it
	 */
	Spelling(String form, long key, Spellings owner, int memos) {
		this.form = form;
		this.owner = owner;
		this.known = new Object[memos];
		this.key = key;
	}

	/** The folded form. */
	public String form() {
		return this.form;
	}

	/** Who keeps it. */
	Spellings owner() {
		return this.owner;
	}

	/** What memos know of it, by their number; fewer than there are if it is not kept. */
	@Nullable Object[] known() {
		return this.known;
	}

	/** The number it is found by. */
	long key() {
		return this.key;
	}

	/** Whether it has these letters, so many of an array. */
	boolean has(char[] letters, int length) {
		if (this.form.length() != length) {
			return false;
		}
		for (int i = 0; i < length; i++) {
			if (this.form.charAt(i) != letters[i]) {
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
