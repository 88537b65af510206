package liqa.report.workbook;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import liqa.ingest.PartialDate;

/**
 * Digests what the rows of a block show, so that rows that were written before are known
 * again. The digest begins with a secret, or somebody could make two texts that have the
 * same one.
 */
final class RowDigest {

	private final long secretHigh;

	private final long secretLow;

	private long high;

	private long low;

	private char[] characters = new char[1 << 10];

	RowDigest(long secretHigh, long secretLow) {
		this.secretHigh = secretHigh;
		this.secretLow = secretLow;
		clear();
	}

	/** What rows are known by. */
	record Key(long high, long low) {
	}

	/** Begins another block. */
	void clear() {
		this.high = this.secretHigh;
		this.low = this.secretLow;
	}

	/** The digest of all since the beginning of the block. */
	Key key() {
		return new Key(this.high, this.low);
	}

	void add(long value) {
		this.high = (this.high ^ value) * 0x9E3779B97F4A7C15L;
		this.high ^= this.high >>> 32;
		this.low = (this.low + value) * 0xC2B2AE3D27D4EB4FL;
		this.low ^= this.low >>> 29;
	}

	/** Adds a cell's value; each kind of value in a way that no other has. */
	void add(Object value) {
		if (value instanceof String text) {
			add(text);
		}
		else if (value instanceof List<?> list) {
			add(list.size());
			list.forEach(this::add);
		}
		else if (value instanceof PartialDate date) {
			add((date.year() * 100L + date.month()) * 100L + date.day());
		}
		else if (value instanceof Optional<?> day) {
			long number = day.map((known) -> ((LocalDate) known).toEpochDay()).orElse(Long.MIN_VALUE);
			add(number);
		}
		else if (value instanceof Integer count) {
			add(count.longValue());
		}
		else if (value instanceof Double figure) {
			add(Double.doubleToLongBits(figure));
		}
		else {
			throw new IllegalArgumentException("No cell holds a " + value.getClass());
		}
	}

	private void add(String text) {
		int length = text.length();
		add(length);
		if (this.characters.length < length) {
			this.characters = new char[2 * length];
		}
		char[] all = this.characters;
		text.getChars(0, length, all, 0);
		int i = 0;
		for (; i + 4 <= length; i += 4) {
			add(all[i] | (long) all[i + 1] << 16 | (long) all[i + 2] << 32 | (long) all[i + 3] << 48);
		}
		for (; i < length; i++) {
			add(all[i]);
		}
	}

}
