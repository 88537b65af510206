package liqa.transform.resolve;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Gathers places under keys, so that only those are compared that share one: the places
 * of a key are a block, in ascending order. Made of plain numbers, since there are
 * several keys to every report.
 */
final class Blocks {

	/** Key in the upper half, place in the lower. */
	private long[] entries = new long[1024];

	private int size;

	private int[] starts = {};

	/**
	 * Puts a place under a key; all of them before the first block is asked for.
	 * @param place from 0
	 */
	void add(int key, int place) {
		if (this.size == this.entries.length) {
			this.entries = Arrays.copyOf(this.entries, 2 * this.size);
		}
		this.entries[this.size++] = ((long) key << 32) | place;
	}

	/** The numbers of the blocks that have at least two places, for {@link #block}. */
	IntStream severals() {
		Arrays.sort(this.entries, 0, this.size);
		int[] found = new int[16];
		int count = 0;
		for (int start = 0, end; start < this.size; start = end) {
			end = start + 1;
			while (end < this.size && key(end) == key(start)) {
				end++;
			}
			if (end - start > 1) {
				found = (count + 2 > found.length) ? Arrays.copyOf(found, 2 * found.length) : found;
				found[count++] = start;
				found[count++] = end;
			}
		}
		this.starts = Arrays.copyOf(found, count);
		return IntStream.range(0, count / 2);
	}

	/** The places of a block, each once, ascending. */
	int[] block(int number) {
		int start = this.starts[2 * number];
		int[] places = new int[this.starts[2 * number + 1] - start];
		int count = 0;
		for (int i = 0; i < places.length; i++) {
			int place = (int) this.entries[start + i];
			if (count == 0 || places[count - 1] != place) {
				places[count++] = place;
			}
		}
		return (count == places.length) ? places : Arrays.copyOf(places, count);
	}

	private int key(int entry) {
		return (int) (this.entries[entry] >>> 32);
	}

}
