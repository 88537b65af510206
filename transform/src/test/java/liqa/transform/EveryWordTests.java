package liqa.transform;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import liqa.ingest.ArticleReader;
import liqa.ingest.lexicon.Entry;
import liqa.ingest.lexicon.LexiconFolder;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Each word of the lexicon in the plainest sentence there is for it: a word that another
 * file takes for something else (والأمين, عمان) shows here at once.
 */
class EveryWordTests {

	private static final LexiconFolder LEXICON = LexiconFolder.packaged();

	private static final ArticleReader READER = new ArticleReader(LEXICON);

	private static final Extractor EXTRACTOR = new Extractor(LEXICON);

	private static final String MAN = "سامح الجندي";

	private static final String OTHER = "حسن العوضي";

	private static final String WOMAN = "نورة الجندي";

	@Test
	void everyOfficeNamesItsHolderInAList() {
		// Popes have no family name.
		assertThat(LEXICON.entries("office-nouns.csv")
			.stream()
			.filter((row) -> !row.get("kind").equals("kin") && !row.get("noun").equals("بابا")))
			.allSatisfy((row) -> assertMet("التقى وزير النقل " + MAN + " و" + definite(row.require("noun")) + " "
					+ OTHER + " السفير خالد المنصوري في مكتبه.", MAN, OTHER));
	}

	@Test
	void everyCountryHasMinistersAndAmbassadorsAndIsVisited() {
		Set<String> twoWords = Set.of("الرأس الأخضر", "تيمور الشرقية", "ترينيداد وتوباغو");
		assertThat(LEXICON.entries("countries.csv")).allSatisfy((row) -> {
			String country = row.require("name");
			assertMet("التقى وزير النقل " + MAN + " وزير خارجية " + country + " " + OTHER + ".", MAN, OTHER);
			assertMet("استقبل وزير النقل " + MAN + " سفير " + country + " لدى بغداد " + OTHER + ".", MAN, OTHER);
			if (!twoWords.contains(country)) {
				assertMet("زار السفير " + MAN + " " + country + " أمس.", MAN);
			}
		});
	}

	@Test
	void everyNationalityHasAPresidentAndACounterpart() {
		assertThat(LEXICON.entries("nationalities.csv")
			.stream()
			.map((row) -> row.require("adjective"))
			.filter((adjective) -> !adjective.contains(" "))).allSatisfy((adjective) -> {
				assertMet("التقى وزير النقل " + MAN + " الرئيس " + definite(adjective) + " " + OTHER + ".", MAN, OTHER);
				assertMet("التقى وزير النقل " + MAN + " نظيره " + definite(adjective) + " " + OTHER + ".", MAN, OTHER);
			});
	}

	@Test
	void everyVerbOfMeetingTellsInEveryTenseAndPosition() {
		for (Entry row : LEXICON.entries("meeting-verbs.csv")) {
			String verb = row.require("verb");
			if (Set.of("meet", "receive", "talk", "call").contains(row.get("frame")) && !verb.equals("تبادل")) {
				row.list("partner").forEach((partner) -> assertTells(verb, row.get("imperfect"), with(partner)));
			}
		}
	}

	private static void assertTells(String verb, String imperfect, String other) {
		String man = "الوزير " + MAN;
		Stream.of(verb, "و" + verb, imperfect, "و" + imperfect, "س" + imperfect)
			.forEach((form) -> assertMet(form + " " + man + " " + other + " في بغداد.", MAN, OTHER));
		assertMet(man + " " + verb + " " + other + ".", MAN, OTHER);
		assertMet("قال " + man + " إن الاتفاق قريب. و" + verb + " " + other + ".", MAN, OTHER);
		assertMet("من المقرر أن " + imperfect + " " + man + " " + other + " غدا.", MAN, OTHER);
		assertMet("وكان " + man + " قد " + verb + " " + other + " الأسبوع الماضي.", MAN, OTHER);
		for (String between : List.of(" اليوم ", "، أمس الاثنين، ", " في مكتبه ببغداد ", " لدى وصوله إلى بغداد ",
				"، الذي يزور بغداد حاليا، ", " على هامش القمة العربية ", " والوفد المرافق له ")) {
			assertMet(verb + " " + man + between + other + ".", MAN, OTHER);
		}
	}

	@Test
	void womenOfTheLexiconAreSubjectsOfVerbsInTheFeminine() {
		List<Entry> women = LEXICON.entries("people.csv").stream().filter((row) -> row.get("sex").equals("f")).toList();
		List<String> missed = new ArrayList<>();
		for (Entry row : women) {
			if (met("التقت " + row.require("name") + " السفير " + OTHER + " في بغداد.").noneMatch(OTHER::equals)) {
				missed.add(row.require("name"));
			}
		}
		// Some begin with a word of grammar, such as من and في
		assertThat(missed).hasSizeLessThan(women.size() / 50);
		assertMet("التقت الوزيرة " + WOMAN + " السفير " + OTHER + ".", WOMAN, OTHER);
	}

	private static String definite(String noun) {
		return noun.startsWith("ال") ? noun : "ال" + noun;
	}

	private static String with(String partner) {
		String ambassador = "السفير " + OTHER;
		return switch (partner) {
			case "object" -> ambassador;
			case "ب" -> "ب" + ambassador;
			case "ل" -> "ل" + ambassador.substring(1);
			default -> partner + " " + ambassador;
		};
	}

	private static void assertMet(String sentence, String... parties) {
		assertThat(met(sentence)).as(sentence).contains(parties);
	}

	/** Everybody in a meeting or visit that a sentence tells. */
	private static Stream<String> met(String sentence) {
		byte[] page = ("عنوان\n\nبغداد - 12 آذار/مارس 2019\n\n" + sentence + "\n").getBytes(StandardCharsets.UTF_8);
		return READER.read("a.txt", page)
			.articles()
			.stream()
			.map(EXTRACTOR::extract)
			.flatMap((found) -> found.meetings()
				.stream()
				.flatMap((meeting) -> Stream.concat(meeting.side1().stream(), meeting.side2().stream()))
				.map((party) -> found.parties().get(party).name()));
	}

}
