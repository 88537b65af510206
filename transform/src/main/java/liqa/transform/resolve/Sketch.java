package liqa.transform.resolve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.minhash.MinHashFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

import liqa.ingest.Block;
import liqa.transform.text.Text;
import liqa.transform.text.Token;

/**
 * A sketch of an article's wording, by which copies are found: of the hashes of every
 * four words in a row the least in each of {@value #SIZE} buckets (one-permutation
 * MinHash with rotation, Lucene's {@link MinHashFilter}). The share of equal values in
 * two sketches estimates the share of wording in common. Titles are left out, since
 * outlets write their own.
 */
public final class Sketch {

	/** How many values a sketch has. */
	static final int SIZE = 60;

	private static final int WORDS_IN_A_ROW = 4;

	private Sketch() {
	}

	/** The sketch of an article; empty if it has fewer than four words. */
	public static List<Long> of(Text text) {
		List<String> words = new ArrayList<>();
		for (int t = 0; t < text.size(); t++) {
			Token token = text.token(t);
			if (token.isWord() && text.sentenceOf(t).role() == Block.Role.BODY) {
				words.add(token.form());
			}
		}
		return (words.size() < WORDS_IN_A_ROW) ? List.of() : leastHashes(words);
	}

	private static List<Long> leastHashes(List<String> words) {
		List<Long> sketch = new ArrayList<>(SIZE);
		try (TokenStream least = new MinHashFilter(new WordsInARow(words), 1, SIZE, 1, true)) {
			CharTermAttribute term = least.addAttribute(CharTermAttribute.class);
			least.reset();
			while (least.incrementToken()) {
				sketch.add(first64Bits(term));
			}
			least.end();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Words in memory cannot fail to be read", ex);
		}
		return sketch;
	}

	/** The filter writes each 128-bit hash as eight characters. */
	private static long first64Bits(CharTermAttribute term) {
		long bits = 0;
		for (int i = 0; i < 4; i++) {
			bits = (bits << Character.SIZE) | term.charAt(i);
		}
		return bits;
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

	/** Every four words in a row as one token. */
	private static final class WordsInARow extends TokenStream {

		private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

		private final List<String> words;

		private int at;

		WordsInARow(List<String> words) {
			this.words = words;
		}

		@Override
		public boolean incrementToken() {
			clearAttributes();
			if (this.at + WORDS_IN_A_ROW > this.words.size()) {
				return false;
			}
			for (int i = this.at; i < this.at + WORDS_IN_A_ROW; i++) {
				this.term.append(this.words.get(i)).append(' ');
			}
			this.at++;
			return true;
		}

	}

}
