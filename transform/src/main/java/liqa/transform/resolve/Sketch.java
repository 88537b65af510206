package liqa.transform.resolve;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

import liqa.ingest.Block;
import liqa.transform.text.Sentence;
import liqa.transform.text.Text;
import liqa.transform.text.Token;
import org.apache.commons.codec.digest.MurmurHash3;

/**
 * A sketch of an article's wording, by which copies are found: of the hashes of every
 * four words in a row the least in each of {@value #SIZE} buckets (one-permutation
 * MinHash with rotation, bit by bit what Lucene's {@code MinHashFilter} gives). The share
 * of equal values in two sketches estimates the share of wording in common. Titles are
 * left out, since outlets write their own.
 */
public final class Sketch {

	/** How many values a sketch has. */
	static final int SIZE = 60;

	private static final int WORDS_IN_A_ROW = 4;

	/** Buckets share the values of 32 bits evenly, the last one has fewer. */
	private static final long BUCKET_WIDTH = (1L << 32) / SIZE + 1;

	/** What each hash is shifted by: the hash of the number of the only permutation. */
	private static final long SHIFT = MurmurHash3.hash128x64(new byte[Integer.BYTES], 0, Integer.BYTES, 0)[1];

	private Sketch() {
	}

	/** The sketch of an article; empty if it has fewer than four words. */
	public static List<Long> of(Text text) {
		List<String> words = new ArrayList<>(text.size());
		int size = 0;
		for (Sentence sentence : text.sentences()) {
			for (int t = sentence.first(); sentence.role() == Block.Role.BODY && t < sentence.end(); t++) {
				Token token = text.token(t);
				if (token.isWord()) {
					words.add(token.form());
					size += token.form().length() + 1;
				}
			}
		}
		return (words.size() < WORDS_IN_A_ROW) ? List.of() : leastHashes(words, size);
	}

	/**
	 * The least hash of every four words in a row, a space behind each, in each bucket;
	 * an empty bucket takes that of the next one.
	 * @param size the characters of all words with their spaces
	 */
	private static List<Long> leastHashes(List<String> words, int size) {
		char[] chars = new char[size];
		int[] starts = new int[words.size() + 1];
		for (int w = 0; w < words.size(); w++) {
			String word = words.get(w);
			int end = starts[w] + word.length();
			word.getChars(0, word.length(), chars, starts[w]);
			chars[end] = ' ';
			starts[w + 1] = end + 1;
		}
		ByteBuffer bytes = ByteBuffer.allocate(size * Character.BYTES).order(ByteOrder.LITTLE_ENDIAN);
		bytes.asCharBuffer().put(chars);
		long[] least = new long[SIZE];
		boolean[] filled = new boolean[SIZE];
		for (int i = 0; i + WORDS_IN_A_ROW < starts.length; i++) {
			int length = (starts[i + WORDS_IN_A_ROW] - starts[i]) * Character.BYTES;
			long hash = MurmurHash3.hash128x64(bytes.array(), starts[i] * Character.BYTES, length, 0)[1] * 37 + SHIFT;
			int bucket = (int) ((hash >>> 32) / BUCKET_WIDTH);
			if (!filled[bucket] || Long.compareUnsigned(hash, least[bucket]) < 0) {
				least[bucket] = hash;
				filled[bucket] = true;
			}
		}
		List<Long> sketch = new ArrayList<>(SIZE);
		for (int bucket = 0; bucket < SIZE; bucket++) {
			int next = bucket;
			while (!filled[next]) {
				next = (next + 1) % SIZE;
			}
			sketch.add(least[next]);
		}
		return sketch;
	}

	/** The share of equal values, 0 to 1. */
	static double similarity(List<Long> left, List<Long> right) {
		if (left.isEmpty() || left.size() != right.size()) {
			return 0;
		}
		int equal = 0;
		for (int i = 0; i < left.size(); i++) {
			equal += left.get(i).equals(right.get(i)) ? 1 : 0;
		}
		return (double) equal / left.size();
	}

}
