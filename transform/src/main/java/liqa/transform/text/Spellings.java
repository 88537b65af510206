package liqa.transform.text;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

import liqa.ingest.text.Folding;
import org.jspecify.annotations.Nullable;

/**
 * The spellings met so far: a few ten thousand make up nearly all of the news. Those met
 * first are kept. Thread-safe.
 */
public final class Spellings {

	/**
	 * More spellings than these are made anew each time, so that memory stays bounded: of
	 * the words of 20,000 articles one in twenty.
	 */
	private static final int MOST = 120_000;

	/** The most letters whose key is theirs alone. */
	private static final int SHORT = 10;

	/** So many bits tell the letters of Arabic apart. */
	private static final int BITS = 6;

	private static final char BEFORE_FIRST = 'ء' - 1;

	/** An odd number without pattern, which spreads keys over the table. */
	private static final long SPREAD = 0x9E3779B97F4A7C15L;

	private static final Spellings KEEPING_NONE = new Spellings(0);

	private final int most;

	/**
	 * A hash table with open addressing. Read without a lock: a spelling is immutable,
	 * and whoever misses one that another thread has just put here looks again with it.
	 */
	private final @Nullable Spelling[] table;

	private volatile int count;

	private final AtomicInteger memos = new AtomicInteger();

	public Spellings() {
		this(MOST);
	}

	private Spellings(int most) {
		this.most = most;
		this.table = new Spelling[(most == 0) ? 0 : Integer.highestOneBit(most) * 4];
	}

	/** Makes each spelling anew, for a single text. */
	static Spellings keepingNone() {
		return KEEPING_NONE;
	}

	/**
	 * The spelling of some folded letters.
	 * @param letters holds the letters at its beginning
	 * @param length how many there are
	 */
	Spelling of(char[] letters, int length) {
		long key = key(letters, length);
		Spelling known = find(letters, length, key);
		if (known != null) {
			return known;
		}
		String form = new String(letters, 0, length);
		return (this.count < this.most) ? add(form, letters, key) : new Spelling(form, key, this, 0);
	}

	/**
	 * A number for some letters. That of up to {@value #SHORT} letters of Arabic, which
	 * nearly all words are, is theirs alone and positive: they need not be compared one
	 * by one.
	 */
	private static long key(char[] letters, int length) {
		long key = 0;
		boolean own = length <= SHORT;
		for (int i = 0; i < length; i++) {
			own &= Folding.isArabicLetter(letters[i]);
			key = (own ? key << BITS : key * 31) + letters[i] - BEFORE_FIRST;
		}
		return own ? key : key | Long.MIN_VALUE;
	}

	private @Nullable Spelling find(char[] letters, int length, long key) {
		if (this.most == 0) {
			return null;
		}
		int slot = slot(key);
		Spelling known = this.table[slot];
		while (known != null && !(known.key() == key && (key >= 0 || known.has(letters, length)))) {
			slot = next(slot);
			known = this.table[slot];
		}
		return known;
	}

	private synchronized Spelling add(String form, char[] letters, long key) {
		Spelling known = find(letters, form.length(), key);
		if (known != null) {
			return known;
		}
		if (this.count >= this.most) {
			return new Spelling(form, key, this, 0);
		}
		int slot = slot(key);
		while (this.table[slot] != null) {
			slot = next(slot);
		}
		Spelling added = new Spelling(form, key, this, this.memos.get());
		this.table[slot] = added;
		this.count++;
		return added;
	}

	private int slot(long key) {
		return (int) ((key * SPREAD) >>> 40) & (this.table.length - 1);
	}

	private int next(int slot) {
		return (slot + 1) & (this.table.length - 1);
	}

	/**
	 * Keeps what a room finds out about each spelling. To be called before texts are
	 * read: of spellings met earlier nothing is kept.
	 * @param find tells it by the folded form; gives immutable values
	 */
	public <T> Memo<T> memo(Function<String, T> find) {
		return new Memo<>(this, this.memos.getAndIncrement(), find);
	}

	/**
	 * What a room knows of the spellings, found once for each that is kept. Thread-safe.
	 *
	 * @param <T> what it knows: an immutable value, since threads pass it to one another
	 * without a lock
	 */
	public static final class Memo<T> {

		private final Spellings spellings;

		private final int number;

		private final Function<String, T> find;

		private Memo(Spellings spellings, int number, Function<String, T> find) {
			this.spellings = spellings;
			this.number = number;
			this.find = find;
		}

		/** What is known of a spelling, kept here or not. */
		@SuppressWarnings("unchecked")
		public T of(Spelling spelling) {
			@Nullable Object[] kept = spelling.known();
			if (this.number >= kept.length || spelling.owner() != this.spellings) {
				return this.find.apply(spelling.form());
			}
			Object known = kept[this.number];
			if (known == null) {
				known = this.find.apply(spelling.form());
				kept[this.number] = known;
			}
			return (T) known;
		}

	}

}
