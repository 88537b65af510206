package liqa.transform.text;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import liqa.ingest.Article;
import liqa.ingest.Block;
import liqa.ingest.PublishedDate;

import static org.assertj.core.api.Assertions.assertThat;

class SpellingsTests {

	private final Spellings spellings = new Spellings();

	@Test
	void oneWordInTwoSpellingsOfTwoArticlesIsOneObject() {
		assertThat(read("أكّد الوزير", this.spellings).spelling(0))
			.isSameAs(read("ثم اكد", this.spellings).spelling(1));
	}

	@Test
	void aConjunctionWrittenApartIsPartOfItsWord() {
		assertThat(read("مالية و اقتصاد", this.spellings).form(1)).isEqualTo("واقتصاد");
	}

	@Test
	void aLigatureIsTheLettersItStandsFor() {
		assertThat(read("السﻼم", this.spellings).form(0)).isEqualTo("السلام");
	}

	@Test
	void wordsThatDifferInOneLetterAreTwo() {
		String words = "كتب كتاب كتابا كتابان الاستثمار الاستثمارا والاستثمارات والاستثماران والاستثمارية كتب2 كتب3 a b ab";
		Text first = read(words, this.spellings);
		Text second = read(words, this.spellings);

		assertThat(first.tokens()).extracting(Token::form).containsExactly(words.replace('ة', 'ه').split(" "));
		assertThat(second.tokens()).extracting(Token::spelling)
			.doesNotHaveDuplicates()
			.containsExactlyElementsOf(first.tokens().stream().map(Token::spelling).toList());
	}

	@Test
	void whatIsKnownOfAWordIsFoundOnce() {
		AtomicInteger asked = new AtomicInteger();
		Spellings.Memo<Integer> lengths = this.spellings.memo((form) -> {
			asked.incrementAndGet();
			return form.length();
		});
		Text text = read("قال ثم قال", this.spellings);

		assertThat(IntStream.range(0, 3).map((t) -> lengths.of(text.spelling(t)))).containsExactly(3, 2, 3);
		assertThat(asked).hasValue(2);
	}

	@Test
	void wordsOfAnotherTextAreUnderstoodThoughNotKept() {
		Spellings.Memo<Integer> lengths = this.spellings.memo(String::length);
		read("بغداد", this.spellings);

		assertThat(lengths.of(read("دمشق", new Spellings()).spelling(0))).isEqualTo(4);
		assertThat(lengths.of(read("بيروت", Spellings.keepingNone()).spelling(0))).isEqualTo(5);
	}

	@Test
	void moreWordsThanAreKeptAreReadAllTheSame() {
		String many = String.join(" ", IntStream.range(0, 130_000).mapToObj(Integer::toString).toList());
		Spellings.Memo<Integer> numbers = this.spellings.memo(Integer::valueOf);
		Text text = read(many, this.spellings);

		assertThat(IntStream.range(0, 130_000)).allMatch((t) -> numbers.of(text.spelling(t)).equals(t));
	}

	@Test
	void threadsThatReadTheSameWordsAgreeOnThem() {
		String many = String.join(" ", IntStream.range(0, 5_000).mapToObj((n) -> "كلمة" + n).toList());
		List<Text> texts = IntStream.range(0, 8).parallel().mapToObj((n) -> read(many, this.spellings)).toList();

		assertThat(texts).allSatisfy((text) -> assertThat(IntStream.range(0, 5_000))
			.allMatch((t) -> text.spelling(t) == texts.get(0).spelling(t)));
	}

	private static Text read(String body, Spellings spellings) {
		return Text.of(
				new Article("a.txt", 1, body, 0, List.of(new Block(Block.Role.BODY, 0, body.length())),
						Optional.empty(), Optional.empty(), Optional.empty(), PublishedDate.UNKNOWN, "ar", ""),
				spellings);
	}

}
