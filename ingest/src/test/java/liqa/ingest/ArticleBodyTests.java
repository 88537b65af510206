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
 * What of a page is read, and what is left to the site.
 */
class ArticleBodyTests {

	private static final ArticleReader READER = new ArticleReader(LexiconFolder.packaged());

	private static final String TITLE = "وزير الخارجية يستقبل نظيره في العاصمة";

	private static final String FIRST = "استقبل وزير الخارجية نظيره في مقر الوزارة بالعاصمة، وبحث الجانبان سبل "
			+ "تعزيز العلاقات الثنائية بين البلدين.";

	private static final String SECOND = "وقال الوزير في تصريح للصحفيين إن المباحثات كانت مثمرة وإن الجانبين اتفقا "
			+ "على عقد جولة ثانية قريبا.";

	private static final String THIRD = "وأضاف أن بلاده تتطلع إلى مواصلة التنسيق في المحافل الدولية خلال المرحلة المقبلة.";

	private static List<Article> read(String... lines) {
		return READER.read("a.txt", String.join("\n", lines).getBytes(StandardCharsets.UTF_8)).articles();
	}

	private static List<String> passages(Article article, Role role) {
		return article.blocks().stream().filter((block) -> block.role() == role).map(article::textOf).toList();
	}

	private static List<String> body(String... lines) {
		List<Article> articles = read(lines);
		assertThat(articles).hasSize(1);
		return passages(articles.get(0), Role.BODY);
	}

	@Test
	void menus_tags_links_and_related_headlines_are_not_read() {
		assertThat(body("الرئيسية", "سياسة", TITLE, "2020-11-21", "", FIRST, "اقرأ أيضا: رئيس الوزراء يزور الجنوب",
				SECOND, THIRD, "رابط الخبر: " + TITLE, "", "كلمات مفتاحية", "", "وزير الخارجية العاصمة", "",
				"رئيس البرلمان يلتقي وفدا من النواب", "", "قمة مرتقبة في العاصمة"))
			.containsExactly(FIRST, SECOND, THIRD);
	}

	@Test
	void a_list_of_related_headlines_inside_a_text_does_not_end_it() {
		assertThat(body(TITLE, "", FIRST, "", "اقرأ أيضا", "قمة مرتقبة في العاصمة", "رئيس البرلمان يلتقي وفدا", "",
				SECOND))
			.containsExactly(FIRST, SECOND);
	}

	@ParameterizedTest
	@ValueSource(strings = { "التعليقات", "تعليقات الزوار", "اترك تعليقا", "Comments", "عن الكاتب" })
	void what_others_write_below_a_text_is_not_read(String label) {
		assertThat(body(TITLE, "2020-11-21", "", FIRST, SECOND, label, "أبو أحمد", "22 نوفمبر 2020 الساعة 10:12",
				"هذا الكلام غير صحيح وعلى الحكومة أن تحاسب المسؤولين عن هذه الأخطاء التي تتكرر كل عام."))
			.containsExactly(FIRST, SECOND);
		assertThat(body(TITLE, "2020-11-21", label, "", FIRST, SECOND)).containsExactly(FIRST, SECOND);
	}

	@Test
	void nothing_is_read_below_the_sign_of_the_end() {
		assertThat(body(TITLE, "", FIRST, SECOND, "// انتهى //", "17:18 ت م", "جميع الأخبار")).containsExactly(FIRST,
				SECOND);
	}

	@Test
	void related_headlines_without_a_sign_are_left_out_below_a_text_that_sets_its_full_stops() {
		assertThat(body(TITLE, "", FIRST, SECOND, THIRD, "", "رئيس البرلمان يلتقي وفدا من النواب",
				"قمة مرتقبة في العاصمة"))
			.containsExactly(FIRST, SECOND, THIRD);
	}

	@Test
	void captions_that_repeat_a_name_are_not_read() {
		assertThat(body(TITLE, "", "فلان الفلاني،", "فلان الفلاني، وزير الخارجية", FIRST, "", "فلان الفلاني",
				"فلان الفلاني", "", SECOND))
			.doesNotContain("فلان الفلاني،", "فلان الفلاني")
			.contains(FIRST, SECOND);
	}

	@Test
	void a_line_between_paragraphs_is_a_sub_heading() {
		Article article = read(TITLE, "", FIRST, "مباحثات موسعة في القصر", SECOND, THIRD).get(0);
		assertThat(passages(article, Role.SUBHEADING)).containsExactly("مباحثات موسعة في القصر");
		assertThat(passages(article, Role.BODY)).containsExactly(FIRST, SECOND, THIRD);
	}

	@Test
	void a_menu_word_inside_the_text_is_a_line_of_the_text() {
		String broken = "وجاء ذلك في بيان نشرته يوم أمس على صفحتها الأولى جريدة";
		assertThat(
				body(TITLE, "", broken, "الأخبار", "التي تصدر في العاصمة منذ سنوات طويلة وتوزع في المدن كلها.", SECOND))
			.anyMatch((block) -> block.contains("الأخبار"));
	}

	@Test
	void repeated_paragraphs_are_read_once() {
		assertThat(body(FIRST, SECOND, THIRD, SECOND, THIRD)).containsExactly(FIRST, SECOND, THIRD);
	}

	@Test
	void a_second_article_has_its_own_headline_date_and_outlet() {
		List<Article> articles = read(TITLE, "تاريخ النشر: 21 نوفمبر 2020", "بغداد/ كذا نيوز- " + FIRST, SECOND,
				"المصدر: كذا نيوز", "إقرأ أيضاً:", "رئيس البرلمان يلتقي وفدا من النواب", "12 دجنبر، 2025",
				"القاهرة (الفلانية) - " + THIRD, "قال النائب إن اللقاء كان مثمرا وإن الوفد سيعود في الأسبوع المقبل.");
		assertThat(articles).hasSize(2);
		assertThat(articles.get(0).published().date()).hasToString("2020-11-21");
		assertThat(passages(articles.get(0), Role.BODY)).containsExactly(FIRST, SECOND);
		assertThat(articles.get(1).part()).isEqualTo(2);
		assertThat(articles.get(1).title()).contains("رئيس البرلمان يلتقي وفدا من النواب");
		assertThat(articles.get(1).published().date()).hasToString("2025-12-12");
		assertThat(articles.get(1).outlet()).contains("الفلانية");
		assertThat(passages(articles.get(1), Role.BODY)).hasSize(2).first().isEqualTo(THIRD);
	}

	@Test
	void related_headlines_with_dates_are_no_second_article() {
		assertThat(read(TITLE, "2020-11-21", "", FIRST, SECOND, "أخبار ذات صلة", "رئيس البرلمان يلتقي وفدا من النواب",
				"20 نوفمبر 2020", "قمة مرتقبة في العاصمة قريبا", "19 نوفمبر 2020"))
			.hasSize(1);
	}

	@Test
	void lines_of_one_width_are_one_paragraph() {
		List<String> body = body(TITLE, "", "استقبل وزير الخارجية نظيره في مقر الوزارة",
				"بالعاصمة، وبحث الجانبان سبل تعزيز العلاقات", "الثنائية بين البلدين، كما تناول اللقاء مستجدات",
				"الأوضاع في المنطقة والجهود المبذولة لتحقيق", "السلام، واتفق الوزيران على عقد جولة ثانية من",
				"المباحثات في الأسابيع المقبلة.");
		assertThat(body).hasSize(1).first().asString().contains("الوزارة\nبالعاصمة");
	}

	@Test
	void lines_of_nearly_one_width_are_one_paragraph() {
		assertThat(body("عنوان قصير للخبر", "", "أعلنت وزارة الري أمس أن السد امتلأ",
				"كله بعد أمطار الأسبوع الماضي التي", "لم تشهد المنطقة مثلها منذ عشرين سنة",
				"وأن المزارعين سيحصلون على الماء", "الذي يحتاجون إليه حتى نهاية", "الصيف القادم إن شاء الله."))
			.hasSize(1);
	}

	@Test
	void lines_cut_with_a_full_stop_are_joined_where_quotations_show_it() {
		List<String> body = body(TITLE, "",
				"وقال الوزير إن \"زيارة الوفد إلى العاصمة تفتح بابا جديدا للتعاون بين البلدين.",
				"وهي خطوة مهمة على طريق السلام في المنطقة كلها\".",
				"وأضاف أن \"المباحثات التي جرت في القصر كانت صريحة ومثمرة.",
				"وتناولت ملفات الأمن والاقتصاد والحدود المشتركة\".",
				"من شأنها تعزيز الثقة بين الجانبين في المرحلة المقبلة.");
		assertThat(body).hasSize(2);
		assertThat(body.get(0)).contains("البلدين.\nوهي خطوة");
	}

	@Test
	void a_line_that_ends_with_a_word_no_sentence_ends_with_goes_on_in_the_next() {
		assertThat(body(TITLE, "", "وجاء ذلك في حديث أدلى به الوزير للصحفيين ونقلته جريدة",
				"الفلانية في عددها الصادر صباح اليوم.", SECOND))
			.hasSize(2);
	}

	@Test
	void every_block_is_found_again_at_its_place_in_code_points() {
		String page = "\uFEFF" + TITLE + " \uD83D\uDE00\r\n2020-11-21\r\n\r\n" + FIRST + "\r\n\uD83D\uDE00 " + SECOND
				+ "\r\n";
		Article article = READER.read("a.txt", page.getBytes(StandardCharsets.UTF_8)).articles().get(0);
		assertThat(article.offset()).isZero();
		assertThat(page.substring(1)).isEqualTo(article.text());
		assertThat(passages(article, Role.BODY)).containsExactly(FIRST, "\uD83D\uDE00 " + SECOND);
	}

	@Test
	void a_later_part_knows_how_many_code_points_stand_before_it() {
		String first = TITLE + " \uD83D\uDE00\n21 نوفمبر 2020\n" + FIRST + "\n";
		String second = "رئيس البرلمان يلتقي وفدا من النواب\n22 نوفمبر 2020\n" + SECOND;
		List<Article> articles = read(first + second);
		assertThat(articles).hasSize(2);
		assertThat(articles.get(1).offset()).isEqualTo(first.codePointCount(0, first.length()));
	}

	@Test
	void what_is_left_of_markup_parts_paragraphs_and_is_not_read() {
		String page = "<html><head><title>" + TITLE
				+ "</title><script>var a = 'قال الوزير إن المباحثات انتهت';</script></head>" + "<body><p>" + FIRST
				+ "</p><p class=\"b\">" + SECOND + "<br/>" + THIRD + "</p></body></html>";
		Article article = read(page).get(0);
		assertThat(article.title()).contains(TITLE);
		assertThat(passages(article, Role.BODY)).containsExactly(FIRST, SECOND, THIRD);
	}

	@Test
	void equal_texts_have_equal_hashes_whatever_stands_around_them() {
		assertThat(read(TITLE, "2020-11-21", "", FIRST).get(0).contentHash())
			.isEqualTo(read("الرئيسية", TITLE, "", "2020-11-22", "", FIRST, "شارك").get(0).contentHash())
			.isNotEqualTo(read(TITLE, "", SECOND).get(0).contentHash())
			.hasSize(64);
	}

	@ParameterizedTest
	@ValueSource(strings = { "%s\nالاثنين 11 ربيع الأول 1440هـ - 19 نوفمبر 2018م\n%s",
			"ــــــــــــ\n%s\nكتب: سامي البرقاوي\n%s", "ــــــــــــ\n\n%s\nعمان - بترا - %s",
			"* * *\n%s\nكولومبو 19 نوفمبر 2018 (شينخوا) %s", "%s\nكولومبو 19 نوفمبر 2018 (شينخوا) %s",
			"أخبار ذات صلة\n%s\nعكاظ | 19 نوفمبر 2018 | سياسة\n%s", "كلمات مفتاحية\n\n%s\n19 نوفمبر 2018 - سياسة\n%s",
			"ــــــــــــ\n19 نوفمبر 2018\n%s\n%s" })
	void a_second_article_has_its_own_head(String second) {
		String headline = "رئيس البرلمان يدعو الكتل إلى جلسة طارئة الأسبوع المقبل";
		String text = "دعا رئيس البرلمان رؤساء الكتل إلى جلسة طارئة تعقد الأسبوع المقبل لمناقشة مشروع الموازنة، وطلب من وزير "
				+ "المالية أن يحضر معه تقريرا مفصلا عن الإيرادات والنفقات في العام الماضي.";
		List<Article> articles = read(TITLE, "20 نوفمبر 2018", "", FIRST, SECOND, THIRD, "",
				second.formatted(headline, text));
		assertThat(articles).extracting((article) -> article.title().orElse("")).containsExactly(TITLE, headline);
		assertThat(passages(articles.get(1), Role.BODY)).containsExactly(text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "ــــــــــــ\n* كاتب وباحث في الشؤون الدولية",
			"التعليقات\nهاني الصافوري\n19 نوفمبر 2018\nحياكم الله على هذا الجهد الطيب ونتمنى أن يستمر العمل حتى يتحقق ما يريده "
					+ "الناس جميعا في هذا البلد الكريم.\nسامي - 19 نوفمبر 2018\nالكلام وحده لا يكفي.",
			"أخبار ذات صلة\nقمة مرتقبة في العاصمة الأسبوع المقبل\n19 نوفمبر 2018\nالبرلمان يقر قانون الموازنة\n18 نوفمبر 2018" })
	void notes_comments_and_other_headlines_are_no_second_article(String below) {
		assertThat(read(TITLE, "20 نوفمبر 2018", "", FIRST, SECOND, THIRD, "", below)).hasSize(1);
	}

}
