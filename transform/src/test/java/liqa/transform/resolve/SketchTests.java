package liqa.transform.resolve;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.minhash.MinHashFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

import liqa.ingest.Article;
import liqa.ingest.Block;
import liqa.ingest.PublishedDate;
import liqa.transform.text.Text;

import static org.assertj.core.api.Assertions.assertThat;

class SketchTests {

	private static final int WORDS_IN_A_ROW = 4;

	@Property(tries = 200)
	void aSketchHasTheValuesThatLuceneFinds(@ForAll("texts") String text) {
		assertThat(sketch(text)).isEqualTo(byLucene(text));
	}

	@Example
	void fourWordsFillEveryBucketWithTheirOnlyHash() {
		assertThat(sketch("وصل الوزير إلى بغداد")).hasSize(Sketch.SIZE)
			.containsOnly(sketch("وصل الوزير إلى بغداد").get(0));
	}

	@Example
	void threeWordsHaveNoSketch() {
		assertThat(sketch("وصل الوزير أمس")).isEmpty();
	}

	@Provide
	Arbitrary<String> texts() {
		Arbitrary<String> words = Arbitraries.strings().withChars("بتثجحخدذرزسشص").ofMinLength(1).ofMaxLength(9);
		return words.list().ofMinSize(WORDS_IN_A_ROW).ofMaxSize(300).map((list) -> String.join(" ", list));
	}

	private static List<Long> sketch(String body) {
		return Sketch.of(Text.of(new Article("a.txt", 1, body, 0, List.of(new Block(Block.Role.BODY, 0, body.length())),
				Optional.empty(), Optional.empty(), Optional.empty(), PublishedDate.UNKNOWN, "ar", "")));
	}

	private static List<Long> byLucene(String text) {
		List<Long> sketch = new ArrayList<>();
		try (TokenStream least = new MinHashFilter(new WordsInARow(text.split(" ")), 1, Sketch.SIZE, 1, true)) {
			CharTermAttribute term = least.addAttribute(CharTermAttribute.class);
			least.reset();
			while (least.incrementToken()) {
				long bits = 0;
				for (int i = 0; i < 4; i++) {
					bits = (bits << Character.SIZE) | term.charAt(i);
				}
				sketch.add(bits);
			}
			least.end();
		}
		catch (IOException ex) {
			throw new AssertionError("Words in memory cannot fail to be read", ex);
		}
		return sketch;
	}

	/** Every four words in a row as one token. */
	private static final class WordsInARow extends TokenStream {

		private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

		private final String[] words;

		private int at;

		private WordsInARow(String[] words) {
			this.words = words;
		}

		@Override
		public boolean incrementToken() {
			clearAttributes();
			if (this.at + WORDS_IN_A_ROW > this.words.length) {
				return false;
			}
			Arrays.stream(this.words, this.at, this.at + WORDS_IN_A_ROW)
				.forEach((word) -> this.term.append(word).append(' '));
			this.at++;
			return true;
		}

	}

}
