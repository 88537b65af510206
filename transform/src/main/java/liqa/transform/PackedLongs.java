package liqa.transform;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/**
 * An immutable list of numbers without an object for each. An article has a sketch of
 * sixty, and the findings of all articles are in memory at once.
 */
final class PackedLongs extends AbstractList<Long> implements RandomAccess {

	private final long[] values;

	private PackedLongs(long[] values) {
		this.values = values;
	}

	static List<Long> copyOf(List<Long> list) {
		return (list instanceof PackedLongs packed) ? packed
				: new PackedLongs(list.stream().mapToLong(Long::longValue).toArray());
	}

	@Override
	public Long get(int index) {
		return this.values[index];
	}

	@Override
	public int size() {
		return this.values.length;
	}

}
