package liqa.ingest.page;

import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import static org.assertj.core.api.Assertions.assertThat;

class PhrasesTests {

	@Example
	void aPhraseIsFoundWhereverItStandsEvenInsideLongerWords() {
		Phrases phrases = phrases(List.of("يمنع اعاده نشر", "تطبيقنا"));

		assertThat(phrases.in("ويمنع اعاده نشره دون اذن")).map(Furniture.Rule::words).contains("يمنع اعاده نشر");
		assertThat(phrases.in("حملوا تطبيقنا")).map(Furniture.Rule::words).contains("تطبيقنا");
		assertThat(phrases.in("يمنع نشر اعاده")).isEmpty();
	}

	@Property(tries = 2000)
	void theFirstPhraseThatWordsContainIsFound(@ForAll("words") List<String> list, @ForAll("words") List<String> text) {
		String words = String.join(" ", text);

		assertThat(phrases(list).in(words).map(Furniture.Rule::words))
			.isEqualTo(list.stream().filter(words::contains).findFirst());
	}

	@Provide
	Arbitrary<List<String>> words() {
		Arbitrary<String> word = Arbitraries.strings().withChars("ابت").ofMinLength(1).ofMaxLength(3);
		return word.list().ofMinSize(1).ofMaxSize(3).map((list) -> String.join(" ", list)).list().ofMaxSize(8);
	}

	private static Phrases phrases(List<String> list) {
		Phrases phrases = new Phrases();
		list.forEach((words) -> phrases.add(new Furniture.Rule(words, Furniture.Effect.DROP)));
		return phrases;
	}

}
