package liqa.ingest;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import liqa.ingest.Block.Role;
import liqa.ingest.lexicon.LexiconFolder;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What sites put above, between and below an article; it is never read, wherever it
 * stands.
 */
class SiteFurnitureTests {

	private static final ArticleReader READER = new ArticleReader(LexiconFolder.packaged());

	private static final String TITLE = "وزير الخارجية يستقبل نظيره في العاصمة";

	private static final String FIRST = "استقبل وزير الخارجية نظيره في مقر الوزارة بالعاصمة، وبحث الجانبان سبل "
			+ "تعزيز العلاقات الثنائية بين البلدين.";

	private static final String SECOND = "وقال الوزير في تصريح للصحفيين إن المباحثات كانت مثمرة وإن الجانبين اتفقا "
			+ "على عقد جولة ثانية قريبا.";

	private static Article only(String... lines) {
		List<Article> articles = READER.read("a.txt", String.join("\n", lines).getBytes(StandardCharsets.UTF_8))
			.articles();
		assertThat(articles).hasSize(1);
		return articles.get(0);
	}

	private static List<String> read(Article article) {
		return article.blocks().stream().filter((block) -> block.role() != Role.TITLE).map(article::textOf).toList();
	}

	@ParameterizedTest
	@ValueSource(strings = { "فيسبوك تويتر واتساب", "Facebook Twitter WhatsApp Print", "A+ A-", "حجم الخط ع ع", "طباعة",
			"345 مشاهدة", "شوهد 1,234 مرة", "التعليقات (2)", "0 تعليقات", "3 دقائق للقراءة", "منذ 3 ساعات",
			"[مكان الإعلان 300x250]", "[صورة: الوزير في مكتبه]", "#وزارة_الخارجية #العاصمة", "فلان الفلاني - أرشيفية",
			"وزير الخارجية في المطار (أرشيف)", "وزير الخارجية في المطار (رويترز)",
			"صورة | جانب من المباحثات في العاصمة", "الصورة: الأناضول", "كلمات دالة: #العاصمة", "À lire aussi",
			"Tous droits réservés", "We use cookies to improve your experience", "الوضع الليلي",
			"لا يسمح بالاقتباس أو إعادة النشر إلا بإذن خطي مسبق", "تصميم وتطوير: شركة كذا",
			"محليات | سياسة | اقتصاد | رأي | مجتمع", "رمز الخبر 84404512", "آخر تحديث قبل 3 ساعة",
			"تخطى قصص مقترحة وواصل القراءة", "Our Standards: The Thomson Reuters Trust Principles.",
			"أدخل بريدك الإلكتروني ليصلك جديدنا", "Share on WhatsApp", "س م/ح ك", "وكالة الأناضول/أحمد الصافوري",
			"الأخبار المنشورة على الصفحة الرسمية لوكالة كذا، هي اختصار لجزء من الأخبار التي تعرض للمشتركين." })
	void is_not_read(String furniture) {
		assertThat(read(only(TITLE, "2020-11-21", furniture, FIRST, SECOND))).containsExactly(FIRST, SECOND);
		assertThat(read(only(TITLE, "2020-11-21", FIRST, furniture, SECOND))).containsExactly(FIRST, SECOND);
		assertThat(read(only(TITLE, "2020-11-21", FIRST, SECOND, furniture))).containsExactly(FIRST, SECOND);
	}

	@ParameterizedTest
	@ValueSource(strings = { "الرئيسية | محليات | كذا وكذا | رأي", "بث مباشر | عاجل | English | Türkçe",
			"القائمة  الرئيسية  محليات  برلمان  عربي ودولي  أحزاب", "الصفحة الرئيسية » سياسة » " + TITLE,
			"الرئيسية / سياسة / تقارير", "Home > News > Politics", "تخطى إلى المحتوى" })
	void a_menu_or_a_path_above_the_headline_is_no_headline(String menu) {
		Article article = only(menu, TITLE, FIRST, SECOND);
		assertThat(article.title()).contains(TITLE);
		assertThat(read(article)).containsExactly(FIRST, SECOND);
	}

	@Test
	void a_long_menu_of_one_word_a_line_does_not_hide_the_headline() {
		String menu = "سياسة\nاقتصاد\nرياضة\nفن\nثقافة\nصحة\nبيئة\nتعليم\nعلوم\nتقنية\nسيارات\nسفر\n".repeat(3);
		assertThat(only(menu + TITLE, FIRST, SECOND).title()).contains(TITLE);
	}

	@Test
	void the_end_of_the_path_is_the_headline_where_there_is_no_other() {
		assertThat(only("الرئيسية » سياسة » " + TITLE, FIRST, SECOND).title()).contains(TITLE);
	}

	@Test
	void a_path_with_dashes_before_the_headline_is_no_part_of_it() {
		assertThat(only("الرئيسية - محليات - " + TITLE, "الساعة 11:18 صباحا", FIRST, SECOND).title()).contains(TITLE);
	}

	@ParameterizedTest
	@ValueSource(strings = { "لم يتم العثور على نتائج البحث", "الساعة 11:18 صباحا", "وطنية", "نشر بتاريخ:" })
	void an_empty_search_the_time_a_section_and_a_label_are_neither_headline_nor_outlet(String furniture) {
		Article article = only(furniture, "", TITLE, "2020-11-21", "", FIRST, SECOND);
		assertThat(article.title()).contains(TITLE);
		assertThat(article.outlet()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "تقرير: حكومة على الورق وخصوم لم يلتقوا بعد", "تقرير دولي يحذر من مجاعة في الجنوب",
			"تحقيق أوروبي في صفقة الغاز", "خاص: وزير الخارجية يستعد لزيارة الجنوب", "حوار مفتوح بين الحكومة والنقابات",
			"صور: مصافحات غيرت وجه التاريخ", "جحيم البركان  يتسرب لمحطة للطاقة  الحرارية  في الجزيرة" })
	void a_headline_may_begin_with_a_word_of_the_trade(String headline) {
		Article article = only(headline, "2020-11-21", FIRST, SECOND);
		assertThat(article.title()).contains(headline);
		assertThat(article.byline()).isEmpty();
	}

	@Test
	void the_same_words_before_a_name_are_a_byline() {
		Article article = only(TITLE, "تقرير: فلان الفلاني", "2020-11-21", FIRST, SECOND);
		assertThat(article.title()).contains(TITLE);
		assertThat(article.byline()).contains("فلان الفلاني");
	}

}
