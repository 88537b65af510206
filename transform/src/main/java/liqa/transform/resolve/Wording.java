package liqa.transform.resolve;

import java.util.Arrays;

import liqa.ingest.text.Folding;

/**
 * The wording of a statement as numbers: a hash for each word of some length and for each
 * two words in a row, sorted, each once. Quotation marks, vowel signs and spelling
 * variants are gone.
 *
 * @param words hashes of the longer words
 * @param pairs hashes of two words in a row
 * @param text hash of the whole
 * @param length how many words it has
 */
record Wording(int[] words, int[] pairs, int text, int length) {

	/** Shorter words are mostly particles, which all statements share. */
	private static final int CONTENT_LETTERS = 4;

	private static final int BLOCK_KEYS = 4;

	static Wording of(String statement) {
		int[] words = new int[16];
		int[] contentWords = new int[16];
		int length = 0;
		int content = 0;
		int hash = 0;
		int letters = 0;
		String folded = Folding.fold(statement);
		for (int i = 0; i <= folded.length(); i++) {
			if (i < folded.length() && Character.isLetterOrDigit(folded.charAt(i))) {
				hash = 31 * hash + folded.charAt(i);
				letters++;
			}
			else if (letters > 0) {
				words = (length == words.length) ? Arrays.copyOf(words, 2 * length) : words;
				contentWords = (content == contentWords.length) ? Arrays.copyOf(contentWords, 2 * content)
						: contentWords;
				words[length++] = mix(hash);
				if (letters >= CONTENT_LETTERS) {
					contentWords[content++] = mix(hash);
				}
				hash = 0;
				letters = 0;
			}
		}
		int[] pairs = new int[Math.max(0, length - 1)];
		int text = 0;
		for (int w = 0; w < length; w++) {
			text = mix(31 * text + words[w]);
			if (w > 0) {
				pairs[w - 1] = mix(31 * words[w - 1] + words[w]);
			}
		}
		return new Wording(sorted(Arrays.copyOf(contentWords, content)), sorted(pairs), text, length);
	}

	/**
	 * Spreads the bits, so that the lowest hashes are a random sample (finalizer of
	 * MurmurHash3).
	 */
	private static int mix(int hash) {
		int h = hash;
		h = (h ^ (h >>> 16)) * 0x85ebca6b;
		h = (h ^ (h >>> 13)) * 0xc2b2ae35;
		return h ^ (h >>> 16);
	}

	private static int[] sorted(int[] hashes) {
		Arrays.sort(hashes);
		int once = 0;
		for (int i = 0; i < hashes.length; i++) {
			if (i == 0 || hashes[i] != hashes[i - 1]) {
				hashes[once++] = hashes[i];
			}
		}
		return (once == hashes.length) ? hashes : Arrays.copyOf(hashes, once);
	}

	/**
	 * The lowest hashes of a set: two sets that have most in common share one of them,
	 * which makes them keys to find the like by (bottom-k sketch, Cohen and Kaplan 2007).
	 */
	static int[] lowest(int[] hashes) {
		return Arrays.copyOf(hashes, Math.min(BLOCK_KEYS, hashes.length));
	}

	boolean isLiterally(Wording other) {
		return this.text == other.text && this.length == other.length;
	}

	/** The share of two words in a row that both have, 0 to 1. */
	double similarity(Wording other) {
		int common = common(this.pairs, other.pairs);
		int all = this.pairs.length + other.pairs.length - common;
		return (all == 0) ? 0 : (double) common / all;
	}

	/**
	 * The share of the shorter one's two words in a row that the longer one has, 0 to 1.
	 */
	double containment(Wording other) {
		int least = Math.min(this.pairs.length, other.pairs.length);
		return (least == 0) ? 0 : (double) common(this.pairs, other.pairs) / least;
	}

	int commonWords(Wording other) {
		return common(this.words, other.words);
	}

	private static int common(int[] left, int[] right) {
		int common = 0;
		for (int i = 0, j = 0; i < left.length && j < right.length;) {
			if (left[i] == right[j]) {
				common++;
				i++;
				j++;
			}
			else if (left[i] < right[j]) {
				i++;
			}
			else {
				j++;
			}
		}
		return common;
	}

}
