package liqa.transform.resolve;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The few columns of a published row with their values, in order. There is one for every
 * id ever published, so that a hash table for each would be most of what is in memory.
 */
final class Fields extends AbstractMap<String, String> {

	/** Each name with its value behind it. */
	private final String[] pairs;

	private Fields(String[] pairs) {
		this.pairs = pairs;
	}

	/** Names and values by turns. */
	static Fields of(String... pairs) {
		return new Fields(pairs.clone());
	}

	static Fields copyOf(Map<String, String> map) {
		return (map instanceof Fields fields) ? fields
				: new Fields(map.entrySet()
					.stream()
					.flatMap((entry) -> Stream.of(entry.getKey(), entry.getValue()))
					.toArray(String[]::new));
	}

	@Override
	public boolean equals(Object other) {
		return (other instanceof Fields fields && Arrays.equals(this.pairs, fields.pairs)) || super.equals(other);
	}

	@Override
	public int hashCode() {
		return super.hashCode();
	}

	@Override
	public String getOrDefault(Object name, String otherwise) {
		for (int i = 0; i < this.pairs.length; i += 2) {
			if (this.pairs[i].equals(name)) {
				return this.pairs[i + 1];
			}
		}
		return otherwise;
	}

	@Override
	public Set<Map.Entry<String, String>> entrySet() {
		return new AbstractSet<>() {

			@Override
			public Iterator<Map.Entry<String, String>> iterator() {
				return IntStream.range(0, size())
					.mapToObj((i) -> Map.entry(Fields.this.pairs[2 * i], Fields.this.pairs[2 * i + 1]))
					.iterator();
			}

			@Override
			public int size() {
				return Fields.this.pairs.length / 2;
			}

		};
	}

}
