package liqa.ingest;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import liqa.ingest.lexicon.LexiconFolder;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Where a page names its outlet; none of the names is known to the lexicon.
 */
class OutletTests {

	private static final ArticleReader READER = new ArticleReader(LexiconFolder.packaged());

	private static final String TITLE = "وزير الخارجية يستقبل نظيره في العاصمة";

	private static final String FIRST = "استقبل وزير الخارجية نظيره في مقر الوزارة بالعاصمة، وبحث الجانبان سبل "
			+ "تعزيز العلاقات الثنائية بين البلدين.";

	private static final String SECOND = "وقال الوزير في تصريح للصحفيين إن المباحثات كانت مثمرة وإن الجانبين اتفقا "
			+ "على عقد جولة ثانية قريبا.";

	private static Article read(String page) {
		List<Article> articles = READER.read("a.txt", page.getBytes(StandardCharsets.UTF_8)).articles();
		assertThat(articles).hasSize(1);
		assertThat(articles.get(0).title()).contains(TITLE);
		return articles.get(0);
	}

	@ParameterizedTest
	@ValueSource(strings = { "%s\nخاص - المرفأ\n\n%s\n%s", "%s\nالمرفأ - متابعات\n\n%s\n%s", "%s\nالمرفأ/خاص\n\n%s\n%s",
			"%s\nوكالات - المرفأ\n\n%s\n%s", "%s\nالرياض: المرفأ\n\n%s\n%s", "%s\nأربيل ( المرفأ ) -\n%s\n%s",
			"%s\nنشر في المرفأ يوم 10 - 08 - 2012\n%s\n%s", "%s\n\n%s\n%s\nنقلا عن المرفأ",
			"%s\n\n%s\n%s\nجميع الحقوق محفوظة للمرفأ © 2019", "%s\n\n%s\n%s\n© 2019 المرفأ. جميع الحقوق محفوظة",
			"%s\n\n%s\n%s\nوقال مصدر مطلع لـ«المرفأ» إن جولة ثالثة من المباحثات ستعقد في الأسابيع المقبلة." })
	void stands_beside_the_way_of_work_the_town_or_the_date(String page) {
		assertThat(read(page.formatted(TITLE, FIRST, SECOND)).outlet()).contains("المرفأ");
	}

	@ParameterizedTest
	@ValueSource(strings = { "شبكة المرفأ الإعلامية\nسياسة | اقتصاد | رياضة\n%s\n16 سبتمبر 2015\n%s\n%s",
			"%s | شبكة المرفأ الإعلامية\n16 سبتمبر 2015\n%s\n%s", "شبكة المرفأ الإعلامية :: %s\n\n%s\n%s" })
	void is_seen_above_the_headline_by_its_words(String page) {
		assertThat(read(page.formatted(TITLE, FIRST, SECOND)).outlet()).contains("شبكة المرفأ الإعلامية");
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"صوت المرفأ\n%s\n%s\n%s\nوأكد الوزير لـ\"صوت المرفأ\" أن الجولة الثانية ستعقد في الأسابيع القليلة المقبلة.",
			"صوت المرفأ | سياسة\n%s\n%s\n%s\nجميع الحقوق محفوظة لموقع صوت المرفأ 2019" })
	void is_seen_above_the_headline_by_its_second_mention(String page) {
		assertThat(read(page.formatted(TITLE, FIRST, SECOND)).outlet()).contains("صوت المرفأ");
	}

	@Test
	void is_no_kicker_and_no_agency_that_is_spoken_to() {
		assertThat(
				read("زيارة رسمية\n" + TITLE + "\n\n" + FIRST + "\nوقال مصدر لـ«رويترز» إن الجولة الثانية من المباحثات "
						+ "ستعقد في الأسابيع القليلة المقبلة.")
					.outlet())
			.isEmpty();
	}

	@Test
	void a_month_that_is_also_a_paper_is_none_inside_a_line() {
		assertThat(read(TITLE + "\n\n" + FIRST + "\nبعد إسقاط المقاتلة في 24 نوفمبر/ تشرين\nالثاني الماضي.").outlet())
			.isEmpty();
	}

	@Test
	void the_site_stands_before_the_agency_whose_text_it_prints() {
		assertThat(read("موقع المرفأ\n" + TITLE + "\n\nعمان 12 أيار (بترا)- " + FIRST + "\n" + SECOND
				+ "\nجميع الحقوق محفوظة لموقع المرفأ")
			.outlet()).contains("المرفأ");
	}

	@ParameterizedTest
	@ValueSource(strings = { "نشر يوم 22 جانفي 2019 - 18:40", "22-01-2019 13:07",
			"نُشر في: 22 كانون الثاني 2019، 17:42", "شارك\nفيسبوك\nPublié le 22/01/2019", "المرفأ - 22 يناير 2019",
			"أخبار ذات صلة\nقمة مرتقبة في العاصمة\n20 يناير 2019\nتاريخ النشر: 22 يناير 2019" })
	void a_date_may_stand_below_the_text(String below) {
		Article article = read(TITLE + "\n\n" + FIRST + "\n" + SECOND + "\n" + below);
		assertThat(article.published().date()).hasToString("2019-01-22");
	}

	@ParameterizedTest
	@ValueSource(strings = { "أخبار ذات صلة\nقمة مرتقبة في العاصمة\n20 يناير 2019", "جميع الحقوق محفوظة © 2019" })
	void the_date_of_another_article_or_of_the_site_is_none(String below) {
		Article article = read(TITLE + "\n\n" + FIRST + "\n" + SECOND + "\n" + below);
		assertThat(article.published()).isEqualTo(PublishedDate.UNKNOWN);
	}

	@Test
	void above_the_first_article_is_that_of_the_second_too() {
		String page = "شبكة المرفأ الإعلامية\nسياسة | اقتصاد | رياضة\n" + TITLE + "\n22 يناير 2019\n" + FIRST + "\n"
				+ SECOND + "\n\nرئيس البرلمان يدعو الكتل إلى جلسة طارئة\n21 يناير 2019\n"
				+ FIRST.replace("وزير", "رئيس") + "\n";
		assertThat(READER.read("a.txt", page.getBytes(StandardCharsets.UTF_8)).articles()).hasSize(2)
			.allSatisfy((article) -> assertThat(article.outlet()).contains("شبكة المرفأ الإعلامية"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "كتبت- منى الصافوري:", "العالم", "Toggle navigation", "Article information", "TT", "Admin",
			"Share on Facebook", "+A -A", "قراءة دقيقتين", "محرر الأخبار" })
	void is_no_word_of_the_site_and_no_reporter(String line) {
		assertThat(read(TITLE + "\n22 يناير 2019\n" + line + "\n" + FIRST + "\n" + SECOND).outlet()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "أخبار الخليج\nسياسة\n%s\n22 يناير 2019\n%s\n%s|أخبار الخليج",
			"المرفأ\n22 يناير 2019\n%s\n%s\n%s|المرفأ", "%s\nالمرفأ نت\n%s\n%s|المرفأ نت",
			"%s\n22 يناير 2019\nالشارقة: «الخليج»\n%s\n%s|الخليج",
			"%s\n\nبغداد - almarfa.net\n22 يناير 2019\n%s\n%s|almarfa.net",
			"%s\n22 يناير 2019\nالمرفأ (نواكشوط) - %s\n%s\nتابعونا على صفحة موقع المرفأ|المرفأ",
			"%s\n22 يناير 2019\nصورة من المكان\nبغداد/ المرفأ نيوز - %s\n%s|المرفأ نيوز",
			"%s\nالرباط – %s\n%s\n( ومع 22/01/2019)|ومع" })
	void stands_where_sites_print_it(String page) {
		String[] parts = page.split("\\|");
		assertThat(read(parts[0].formatted(TITLE, FIRST, SECOND)).outlet()).contains(parts[1]);
	}

	@ParameterizedTest
	@ValueSource(strings = { "الوزير في ختام المباحثات © أ ف ب", "© Sputnik . هاني الصافوري",
			"الوزير يصافح نظيره (أ ف ب)", "صورة: فرانس برس", "(الأناضول)" })
	void is_not_whose_picture_it_is(String credit) {
		assertThat(read(TITLE + "\n22 يناير 2019\n" + credit + "\n" + FIRST + "\n" + SECOND).outlet()).isEmpty();
	}

}
