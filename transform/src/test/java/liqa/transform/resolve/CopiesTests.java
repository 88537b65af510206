package liqa.transform.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;

import liqa.ingest.Article;
import liqa.ingest.Block;
import liqa.ingest.PublishedDate;
import liqa.ingest.lexicon.LexiconFolder;
import liqa.transform.Findings;
import liqa.transform.text.Text;

import static liqa.transform.resolve.News.article;
import static org.assertj.core.api.Assertions.assertThat;

class CopiesTests {

	private static final Resolver RESOLVER = new Resolver(LexiconFolder.packaged());

	private static final String STORY = words(200, 1);

	@Test
	void aStoryWithAnotherFirstSentenceIsACopyOfTheOneThatCameFirst() {
		Dossier dossier = resolve(
				article("a.txt").on("2021-03-02").withSketch(sketch(words(15, 2) + " " + STORY)).done(),
				article("b.txt").on("2021-03-01").withSketch(sketch(STORY)).done(),
				article("c.txt").on("2021-03-01").withSketch(sketch(words(200, 3))).done());

		assertThat(dossier.articles()).extracting(Dossier.ArticleRecord::duplicateOf)
			.containsExactly(Optional.of(dossier.articles().get(1).id()), Optional.empty(), Optional.empty());
	}

	@Test
	void aStoryOfWhichAFifthIsSharedIsNoCopy() {
		assertThat(Sketch.similarity(sketch(STORY + " " + words(400, 4)), sketch(STORY + " " + words(400, 5))))
			.isBetween(0.05, 0.4);
	}

	@Test
	void copiesAreOneSourceHoweverManyOutletsPrintThem() {
		Dossier dossier = resolve(
				article("a.txt").on("2021-03-01")
					.withSketch(sketch(STORY))
					.met("سمير النجاري", "خليل الحدادي", "2021-03-01")
					.done(),
				article("b.txt").on("2021-03-02")
					.withSketch(sketch(STORY))
					.met("سمير النجاري", "خليل الحدادي", "2021-03-01")
					.done(),
				article("c.txt").on("2021-03-02")
					.withSketch(sketch(words(200, 6)))
					.met("سمير النجاري", "خليل الحدادي", "2021-03-01")
					.done());

		assertThat(dossier.meetings()).singleElement().satisfies((meeting) -> {
			assertThat(meeting.articles()).isEqualTo(3);
			assertThat(meeting.independentSources()).isEqualTo(2);
			assertThat(meeting.confidence()).isEqualTo(0.96);
		});
	}

	@Test
	void theUnnamedSourceOfACopyIsThatOfTheOriginal() {
		Dossier dossier = resolve(
				article("a.txt").on("2021-03-01")
					.withSketch(sketch(STORY))
					.anonymous("مصدر مطلع")
					.said("مصدر مطلع", "إن الاجتماع تأجل")
					.done(),
				article("b.txt").on("2021-03-02")
					.withSketch(sketch(STORY))
					.anonymous("مصدر مطلع")
					.said("مصدر مطلع", "إن الاجتماع تأجل")
					.done());

		assertThat(dossier.participants()).hasSize(1);
		assertThat(dossier.claims()).hasSize(1);
	}

	private static Dossier resolve(Findings... findings) {
		return RESOLVER.resolve(List.of(findings), Published.nothing(), Decisions.none(), "2021-03-03").dossier();
	}

	private static List<Long> sketch(String body) {
		return Sketch.of(Text.of(new Article("a.txt", 1, body, 0, List.of(new Block(Block.Role.BODY, 0, body.length())),
				Optional.empty(), Optional.empty(), Optional.empty(), PublishedDate.UNKNOWN, "ar", "")));
	}

	/** So many words that no two texts have in common by chance. */
	private static String words(int count, long seed) {
		Random random = new Random(seed);
		List<String> words = new ArrayList<>();
		for (int w = 0; w < count; w++) {
			StringBuilder word = new StringBuilder();
			for (int letter = 0; letter < 6; letter++) {
				word.append("بتثجحخدذرزسشصضطظعغفقكلمن".charAt(random.nextInt(24)));
			}
			words.add(word.toString());
		}
		return String.join(" ", words);
	}

}
