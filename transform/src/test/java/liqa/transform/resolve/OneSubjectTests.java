package liqa.transform.resolve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import liqa.ingest.lexicon.LexiconFolder;
import liqa.transform.Findings;
import liqa.transform.PartyType;

import static liqa.transform.resolve.News.article;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who is called alike in two articles about one thing, none of which copies a word of the
 * other, and in two about different things.
 */
class OneSubjectTests {

	private static final Resolver RESOLVER = new Resolver(LexiconFolder.packaged());

	private static final String HONEY = "إن النحالين عرضوا في الوادي خمسين نوعا من العسل";

	private static final String MORE_HONEY = "إن زوار الوادي ذاقوا العسل وشكروا جميع النحالين";

	private static final String TRAINS = "إن القطارات ستصل في موعدها بعد صيانة القضبان";

	/** What other articles of these days are about. */
	private static final List<String> OTHERS = List.of("إن الأمطار تأخرت هذا العام عن موعدها",
			"إن أسعار الخبز لن ترتفع قبل الشتاء", "إن المدرسة الجديدة تفتح أبوابها غدا",
			"إن صيانة الجسر تنتهي في الخريف", "إن الفريق عاد من معسكره دون إصابات");

	@ParameterizedTest
	@CsvSource(delimiter = ';', textBlock = """
			أحمد الغامدي             ; أحمد الغامدي
			عبد الله الزهراني        ; عبد الله بن محمد الزهراني
			أندريس ماسياسو           ; أندريس ماثياسو
			أحمد محمد                ; أحمد محمد
			""")
	void areOneInArticlesAboutOneThing(String left, String right) {
		assertThat(persons(news(left, HONEY, right, MORE_HONEY))).isOne();
		assertThat(persons(news(left, HONEY, right, TRAINS))).isEqualTo(2);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', textBlock = """
			إبراهيم بن محمد          ; إبراهيم بن محمد الدوعاني
			عبد العزيز آل سعود       ; عبد العزيز بن سعود
			النهرواني                ; كريم النهرواني
			حسن النهرواني            ; حسين النهرواني
			""")
	void areTwoIfTheirNamesLeaveMoreOpen(String left, String right) {
		assertThat(persons(news(left, HONEY, right, MORE_HONEY))).isEqualTo(2);
	}

	@Test
	void aHandfulOfArticlesTellsOfNoWordThatItIsRare() {
		assertThat(persons(List.of(told("a.txt", "أحمد الغامدي", HONEY), told("b.txt", "أحمد الغامدي", MORE_HONEY))))
			.isEqualTo(2);
	}

	@Test
	void areOneInWhateverOrderTheArticlesCome() {
		List<Findings> news = new ArrayList<>(news("أحمد الغامدي", HONEY, "أحمد الغامدي", MORE_HONEY));
		for (int order = 0; order < 5; order++) {
			Collections.shuffle(news, new Random(order));
			assertThat(persons(news)).isOne();
		}
	}

	private static List<Findings> news(String left, String said, String right, String saidToo) {
		List<Findings> news = new ArrayList<>(List.of(told("a.txt", left, said), told("b.txt", right, saidToo)));
		for (int other = 0; other < 60; other++) {
			news.add(article("other" + other + ".txt").on("2021-03-01")
				.anonymous("مصدر محلي")
				.said("مصدر محلي", OTHERS.get(other % OTHERS.size()))
				.done());
		}
		return news;
	}

	private static Findings told(String file, String who, String what) {
		return article(file).on("2021-03-01").person(who).said(who, what).done();
	}

	private static long persons(List<Findings> news) {
		return RESOLVER.resolve(news, Published.nothing(), Decisions.none(), "2021-03-03")
			.dossier()
			.participants()
			.stream()
			.filter((participant) -> participant.type() == PartyType.PERSON)
			.count();
	}

}
