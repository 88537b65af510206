package liqa.ingest;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import liqa.ingest.PublishedDate.Basis;
import liqa.ingest.lexicon.LexiconFolder;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Heads as outlets of many countries write them; every one tells the same headline and
 * the same day.
 */
class ArticleHeadTests {

	private static final ArticleReader READER = new ArticleReader(LexiconFolder.packaged());

	private static final String TITLE = "وزير الخارجية يستقبل نظيره في العاصمة";

	private static final String BODY = """
			استقبل وزير الخارجية نظيره في مقر الوزارة بالعاصمة، وبحث الجانبان سبل تعزيز العلاقات الثنائية بين البلدين.
			وقال الوزير في تصريح للصحفيين إن المباحثات كانت مثمرة وإن الجانبين اتفقا على عقد جولة ثانية قريبا.
			""";

	private static Article only(String page) {
		return only("a.txt", page);
	}

	private static Article only(String name, String page) {
		Reading reading = READER.read(name, page.getBytes(StandardCharsets.UTF_8));
		assertThat(reading.articles()).hasSize(1);
		return reading.articles().get(0);
	}

	private static List<String> body(Article article) {
		return article.blocks()
			.stream()
			.filter((block) -> block.role() == Block.Role.BODY)
			.map(article::textOf)
			.toList();
	}

	@ParameterizedTest
	@ValueSource(strings = { "2020-11-21 18:35:52", "Sat, 21 Nov 2020 11:07:43 +0000",
			"Sat, 21 Nov 2020 23:56:01 +0400", "2020-11-21T20:19:00+01:00", "21/11/2020", "21-11-2020", "21.11.2020",
			"2020/11/21 18:35", "11/21/2020 6:35 PM", "السبت 21 نوفمبر 2020 06:00 م", "السبت، 21 نوفمبر 2020 06:35 م",
			"تاريخ النشر: 21st, November 2020 GMT", "تاريخ النشر: 21.11.2020 | 18:35 GMT | أخبار العالم العربي",
			"21 نونبر، 2020", "٢١ تشرين الثاني ٢٠٢٠", "21 نوفمبر/ تشرين الثاني 2020",
			"21 تشرين الثاني/نوفمبر 2020 - 18:35",
			"نشر في: السبت 21 نوفمبر 2020 - 6:35 م | آخر تحديث: الأحد 22 نوفمبر 2020 - 9:00 ص",
			"نُشر: 18:24-21 نوفمبر 2020 م ـ 06 ربيع الثاني 1442 هـ", "6 ربيع الآخر 1442هـ",
			"06-04-1442 هـ الموافق 21-11-2020", "Saturday, November 21, 2020", "نوفمبر 21, 2020 على الساعة 17:34",
			"آخر تحديث: 21 نوفمبر 2020 الساعة 08 مساء بتوقيت مكة المكرمة",
			"12:45 GMT 21.11.2020 (محدثة: 13:00 GMT 22.11.2020)", "أضيف بتاريخ: 21 - 11 - 2020",
			"السبت 21/11/2020 الساعة 6:30 مساءً", "السبت 6 ربيع الآخر 1442هـ - 21 نوفمبر 2020م - العدد 16589",
			"نشر في: 21 نوفمبر ,2020: 12:00 ص GST", "GMT 10:33 2020 السبت 21 نوفمبر", "Nov 21, 2020 at 10:33",
			"21/11/2020 - 10:33 ص | عدد القراءات: 1234", "العدد 1234 - السبت 21 نوفمبر 2020",
			"السبت 21 نوفمبر 2020 العدد: 1234 السنة 12", "21 نوفمبر 2020 - 1:23 م - سياسة",
			"أخبار عربية | 21 نوفمبر 2020", "Published On 21/11/2020", "السبت،21 تشرين الثاني(نوفمبر) 2020",
			"آخر تحديث 10:33 (مكة المكرمة) - السبت 21/11/2020 م", "[21/نوفمبر/2020]", "بغداد - 21 تشرين الثاني 2020",
			"بواسطة هاني الصافوري - 21 نوفمبر 2020", "هاني الصافوري | 21 نوفمبر 2020 | 10:33",
			"21 تشرين الثاني نوفمبر 2020", "السبت, 21 تشرين2/نوفمبر 2020 11:42", "السبت, 21 نوفمبر, 2020 إلى 12:41",
			"Le samedi 21 novembre 2020 à 10h30", "السبت 6 من ربيع الآخر 1442 هــ 21 نوفمبر 2020 السنة 141 العدد 47418",
			"السبت - 6 ربيع الآخر 1442 هـ - 21 نوفمبر 2020 مـ رقم العدد [15404]", "منذ سنتين 21 نوفمبر، 2020" })
	void any_date_line_tells_the_day(String date) {
		Article article = only(TITLE + "\n\n" + date + "\n\n" + BODY);
		assertThat(article.published()).isEqualTo(new PublishedDate(new PartialDate(2020, 11, 21), Basis.HEADER));
		assertThat(article.title()).contains(TITLE);
		assertThat(body(article)).hasSize(2).first().asString().startsWith("استقبل وزير");
	}

	@Test
	void a_weekday_beside_a_numeric_date_decides_what_is_day_and_what_is_month() {
		assertThat(only(TITLE + "\n\nالجمعة 04/05/2018\n\n" + BODY).published().date()).hasToString("2018-05-04");
		assertThat(only(TITLE + "\n\nThursday 04/05/2018\n\n" + BODY).published().date()).hasToString("2018-04-05");
		assertThat(only(TITLE + "\n\n04/05/2018\n\n" + BODY).published().date()).hasToString("2018-05-04");
	}

	@Test
	void the_day_of_publication_beats_the_day_of_a_change() {
		Article article = only(TITLE + "\nآخر تحديث: 23 نوفمبر 2020\nتاريخ النشر: 21 نوفمبر 2020\n\n" + BODY);
		assertThat(article.published().date()).hasToString("2020-11-21");
	}

	@ParameterizedTest
	@ValueSource(strings = { "خان يونس 21-11-2020 وفا- ", "القاهرة 21 نوفمبر 2020 (شينخوا) -- ",
			"بغداد/ 21 تشرين الثاني 2020/ نينا: " })
	void a_dateline_tells_day_and_outlet_and_is_no_part_of_the_text(String dateline) {
		Article article = only(TITLE + "\n\n" + dateline + BODY);
		assertThat(article.published()).isEqualTo(new PublishedDate(new PartialDate(2020, 11, 21), Basis.TEXT));
		assertThat(article.outlet()).isPresent();
		assertThat(body(article)).first().asString().startsWith("استقبل وزير");
	}

	@Test
	void today_beside_a_full_date_proves_the_day() {
		assertThat(only(TITLE + "\n\nفي العاصمة، اليوم السبت 21 نوفمبر 2020، " + BODY).published())
			.isEqualTo(new PublishedDate(new PartialDate(2020, 11, 21), Basis.TEXT));
		assertThat(only(TITLE + "\n\nفي العاصمة، أمس الجمعة (20 نوفمبر 2020)، " + BODY).published().date())
			.hasToString("2020-11-21");
	}

	@Test
	void a_past_weekday_with_its_date_proves_the_month_and_the_current_year_itself() {
		assertThat(only(TITLE + "\n\nفي العاصمة الأربعاء الماضي 18 نوفمبر 2020، " + BODY).published())
			.isEqualTo(new PublishedDate(PartialDate.ofMonth(2020, 11), Basis.INFERRED));
		assertThat(only(TITLE + "\n\nفي خطة العام الجاري 2020، " + BODY).published())
			.isEqualTo(new PublishedDate(PartialDate.ofYear(2020), Basis.INFERRED));
	}

	@Test
	void a_date_the_text_only_mentions_proves_nothing() {
		String page = TITLE + "\n\nمنذ هجمات 11 سبتمبر 2001 تغيرت السياسة كثيرا في هذا البلد.\n" + BODY;
		assertThat(only(page).published()).isEqualTo(PublishedDate.UNKNOWN);
	}

	@Test
	void a_files_name_tells_the_day_where_nothing_in_it_does() {
		String page = TITLE + "\n\n" + BODY;
		assertThat(only("2020/2020-11-21_kadha.txt", page).published())
			.isEqualTo(new PublishedDate(new PartialDate(2020, 11, 21), Basis.FILE));
		assertThat(only("kadha-20201121.txt", page).published().date()).hasToString("2020-11-21");
		assertThat(only("2020/11/21/kadha.txt", page).published().date()).hasToString("2020-11-21");
		assertThat(only("001_a32cd46c20201121d6.txt", page).published()).isEqualTo(PublishedDate.UNKNOWN);
	}

	@ParameterizedTest
	@ValueSource(strings = { "%s\n\nalkadha\nجدة - واس\n2020-11-21 18:35:52\n\n%s", "%s\n\n2020-11-21\nalkadha\n\n%s",
			"%s\n\nالقاهرة - فلان الفلاني\nSat, 21 Nov 2020 11:07:43 +0000\nalkadha\n\n%s",
			"%s\n21 نوفمبر 2020\n\n%s\nالمصدر: alkadha", "%s\n\n%s\nالمصدر | alkadha\n\nكلمات مفتاحية\n\nكلمة أخرى" })
	void an_outlet_nobody_knows_is_found_by_its_place(String page) {
		Article article = only(page.formatted(TITLE, BODY));
		assertThat(article.outlet()).contains("alkadha");
		assertThat(article.title()).contains(TITLE);
		assertThat(body(article)).hasSize(2);
	}

	@ParameterizedTest
	@ValueSource(strings = { "%s\n21 نوفمبر 2020\nوكالة كذا نيوز\n\n%s", "%s\n\nبغداد/ كذا نيوز- %s",
			"%s\n21 نوفمبر 2020\n\n%s\nالمصدر: كذا نيوز + وكالات" })
	void an_arabic_name_nobody_knows_is_found_by_its_words(String page) {
		assertThat(only(page.formatted(TITLE, BODY)).outlet()).get().asString().endsWith("كذا نيوز");
	}

	@Test
	void an_agency_beside_the_town_gives_way_to_the_outlet_that_printed_it() {
		Article article = only(TITLE + "\n\nالرياض - واس\n2020-11-21\nعكاظ\n\n" + BODY);
		assertThat(article.outlet()).contains("عكاظ");
		assertThat(article.byline()).contains("الرياض - واس");
	}

	@Test
	void a_reporter_named_by_a_label_is_the_byline() {
		assertThat(only(TITLE + "\nكتب: فلان الفلاني\n21 نوفمبر 2020\n\n" + BODY).byline()).contains("فلان الفلاني");
	}

	@Test
	void menus_above_the_headline_are_no_headline() {
		String page = "الرئيسية\nسياسة\nرئيس مجلس الإدارة\nفلان الفلاني\n\n" + TITLE + "\n\nنشر\n" + BODY;
		assertThat(only(page).title()).contains(TITLE);
	}

	@ParameterizedTest
	@ValueSource(strings = { "السبت 21 نوفمبر 2020", "أخبار عربية | 21 نوفمبر 2020", "21 نوفمبر 2020 - 1:23 م - سياسة",
			"العدد 1234 - السبت 21 نوفمبر 2020", "بغداد - 21 تشرين الثاني 2020",
			"هاني الصافوري | 21 نوفمبر 2020 | 10:33", "كتب - هاني الصافوري: السبت 21 نوفمبر 2020 10:33 ص" })
	void a_date_line_may_stand_above_the_headline(String date) {
		Article article = only(date + "\n" + TITLE + "\n\n" + BODY);
		assertThat(article.title()).contains(TITLE);
		assertThat(article.published().date()).hasToString("2020-11-21");
	}

	@ParameterizedTest
	@ValueSource(strings = { "السبت, 21 نوفمبر, 2020 إلى 12:41", "Le samedi 21 novembre 2020 à 10h30",
			"السبت 6 من ربيع الآخر 1442 هــ 21 نوفمبر 2020 السنة 141 العدد 47418", "منذ سنتين 21 نوفمبر، 2020" })
	void a_long_date_line_above_the_headline_is_no_headline(String date) {
		Article article = only("مرسى نيوز\n" + date + "\n" + TITLE + "\n" + BODY);
		assertThat(article.title()).contains(TITLE);
		assertThat(article.outlet()).contains("مرسى نيوز");
		assertThat(article.published().date()).hasToString("2020-11-21");
	}

	@ParameterizedTest
	@ValueSource(strings = { "أحمد الصافوري يستقبل وفد البلدية", "خالد الصافوري في العاصمة للقاء الوزير",
			"يوسف الصافوري يبحث ملف المياه مع نظيره" })
	void a_headline_may_begin_with_a_name(String title) {
		Article article = only("كذا نيوز\n" + title + "\n21 نوفمبر 2020\n" + BODY);
		assertThat(article.title()).contains(title);
		assertThat(article.outlet()).contains("كذا نيوز");
	}

	@Test
	void of_headline_and_sub_headline_above_a_date_the_first_is_the_headline() {
		Article article = only("السعودية وروسيا توقعان اتفاقية للطاقة\nمصادر تؤكد أن الاتفاق سيعلن خلال أيام\n"
				+ "21 نوفمبر 2020\n" + BODY);
		assertThat(article.title()).contains("السعودية وروسيا توقعان اتفاقية للطاقة");
	}

	@Test
	void a_date_inside_a_headline_is_that_of_its_event() {
		String title = "في 20 مارس 2003 بدأت الحرب على البلاد";
		Article article = only("كذا نيوز\n\n" + title + "\n\n21 نوفمبر 2020\n\n" + BODY);
		assertThat(article.title()).contains(title);
		assertThat(article.published().date()).hasToString("2020-11-21");
	}

	@Test
	void a_dateline_without_a_year_is_told_it_by_the_date_below_the_text() {
		Article article = only(TITLE + "\n\nالقاهرة 21 نوفمبر تشرين الثاني (رويترز) - " + BODY
				+ "(إعداد فلان للنشرة العربية)\nللتواصل معنا\n21 نوفمبر تشرين الثاني 2020\n");
		assertThat(article.published()).isEqualTo(new PublishedDate(new PartialDate(2020, 11, 21), Basis.INFERRED));
	}

	@Test
	void a_headline_that_ends_with_its_date_is_no_date_line() {
		Article article = only("أسعار العملات في أسواق العاصمة اليوم 21 نوفمبر 2020\n\n" + BODY);
		assertThat(article.title()).contains("أسعار العملات في أسواق العاصمة اليوم 21 نوفمبر 2020");
	}

	@Test
	void a_headline_broken_like_the_lines_below_it_is_one() {
		String title = "وزير الخارجية يستقبل نظيره في مقر\nالوزارة ويبحث معه ملفات المنطقة";
		String body = """
				استقبل وزير الخارجية نظيره في مقر
				الوزارة بالعاصمة، وبحث الجانبان سبل
				تعزيز العلاقات الثنائية بين البلدين.
				وقال الوزير في تصريح للصحفيين إن
				المباحثات كانت مثمرة وإن الجانبين
				اتفقا على عقد جولة ثانية قريبا.
				""";
		assertThat(only(title + "\n\n21 نوفمبر 2020\n\n" + body).title()).contains(title);
	}

	@Test
	void a_signature_below_a_text_of_short_lines_is_no_head() {
		String body = """
				استقبل وزير الخارجية نظيره في مقر الوزارة بالعاصمة، وبحث الجانبان
				سبل تعزيز العلاقات الثنائية بين البلدين في مجالات الطاقة والنقل.
				وقال الوزير في تصريح للصحفيين إن المباحثات كانت مثمرة وإن الجانبين
				اتفقا على عقد جولة ثانية قريبا في العاصمة الأخرى بحضور الخبراء.
				وكان الوزيران قد التقيا الشهر الماضي على هامش اجتماعات المنظمة
				الدولية في نيويورك.
				""";
		Article article = only(TITLE + "\n\nالدوحة في 21 نوفمبر 2020 /قنا/ " + body + "/قنا/\n");
		assertThat(article.title()).contains(TITLE);
		assertThat(article.published().date()).hasToString("2020-11-21");
		assertThat(body(article)).first().asString().startsWith("استقبل وزير");
	}

	@Test
	void a_text_that_begins_with_a_paragraph_has_no_title() {
		Article article = only(BODY);
		assertThat(article.title()).isEmpty();
		assertThat(body(article)).hasSize(2);
	}

}
