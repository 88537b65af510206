package liqa.ingest;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import liqa.ingest.lexicon.LexiconFolder;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Datelines in the manner of the agencies; each is read off the text it stands before.
 */
class DatelineTests {

	private static final ArticleReader READER = new ArticleReader(LexiconFolder.packaged());

	private static final String TEXT = "استقبل وزير الخارجية نظيره في مقر الوزارة بالعاصمة، وبحث الجانبان سبل "
			+ "تعزيز العلاقات الثنائية بين البلدين.";

	private static Article read(String dateline) {
		return read(dateline, "");
	}

	private static Article read(String dateline, String rest) {
		String page = "وزير الخارجية يستقبل نظيره في العاصمة\n\n" + dateline + " " + TEXT + "\n" + rest;
		return READER.read("a.txt", page.getBytes(StandardCharsets.UTF_8)).articles().get(0);
	}

	private static List<String> body(Article article) {
		return article.blocks()
			.stream()
			.filter((block) -> block.role() == Block.Role.BODY)
			.map(article::textOf)
			.toList();
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', textBlock = """
			القاهرة في 3 مارس 2014 /أ ش أ/ ; أ ش أ ; 2014-03-03
			عمان 12 أيار 2013 (بترا) -- ; بترا ; 2013-05-12
			الكويت - 5 - 2 - 2013 (كونا) -- ; كونا ; 2013-02-05
			أبوظبي في 5 فبراير 2018 / وام / ; وام ; 2018-02-05
			الجزائر 5 جانفي 2012 (وأج) - ; وأج ; 2012-01-05
			رام الله 4-5-2021 وفا- ; وفا ; 2021-05-04
			القاهرة20-1-2012وفا- ; وفا ; 2012-01-20
			تونس 10 جوان 2019 (وات) - ; وات ; 2019-06-10
			الخرطوم 6-3-2012م (سونا) - ; سونا ; 2012-03-06
			بيروت في ١٢ أيار ٢٠١٩ /وطنية/ ; وطنية ; 2019-05-12
			موسكو، 7 مايو 2016 - سبوتنيك. ; سبوتنيك ; 2016-05-07
			الرياض 12 ربيع الأول 1435 هـ الموافق 13 يناير 2014 م واس ; واس ; 2014-01-13
			مسقط في 16 ربيع الآخر 1437هـ الموافق 26 يناير 2016م / العمانية / ; العمانية ; 2016-01-26
			""")
	void tells_outlet_and_day(String dateline, String outlet, String day) {
		Article article = read(dateline);
		assertThat(article.outlet()).contains(outlet);
		assertThat(article.published().date()).hasToString(day);
		assertThat(body(article)).containsExactly(TEXT);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', textBlock = """
			عمان 12 أيار (بترا)- ; بترا
			الكويت – 5 – 2 (كونا) -- ; كونا
			الدوحة في 03 مارس /قنا/ ; قنا
			أبوظبي في 5 فبراير/وام/ ; وام
			طهران / 5 آذار / مارس / ارنا - ; ارنا
			دمشق-سانا ; سانا
			غزة - صفا ; صفا
			بغداد/واع ; واع
			الجزائر - واج - ; واج
			بغداد/ شفق نيوز/ ; شفق نيوز
			بيروت (رويترز) - ; رويترز
			أنقرة/ الأناضول ; الأناضول
			أنقرة/ فلان الفلاني/ الأناضول ; الأناضول
			بيروت - "المدائن" - ; المدائن
			المدائن نت - ; المدائن نت
			كذا أونلاين(علوم): ; كذا أونلاين
			إيلاف من لندن: ; إيلاف
			الناصرة ـ «القدس العربي» من هاني الصافوري: ; القدس العربي
			الناصرة ـ «منبر الضفاف» من هاني الصافوري: ; منبر الضفاف
			الضفيرة (منبر الضفاف) - ; منبر الضفاف
			(منبر الضفاف) – ; منبر الضفاف
			غزة / منبر الضفاف / ; منبر الضفاف
			""")
	void tells_the_outlet_where_it_gives_no_year(String dateline, String outlet) {
		Article article = read(dateline);
		assertThat(article.outlet()).contains(outlet);
		assertThat(article.published().date().isKnown()).isFalse();
		assertThat(body(article)).containsExactly(TEXT);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', textBlock = """
			الدوحة في 03 مارس /قنا/ ; وذلك للمشاركة في منتدى الدوحة للحوكمة 2022. ; 2022-03-03
			الكويت – 5 – 2 (كونا) -- ; وكان الوزير قد زار العاصمة في 28 يناير 2014. ; 2014-02-05
			عمان 12 أيار (بترا)- ; وتحدث الوزير اليوم الأحد عن خطة 2013. ; 2013-05-12
			عمان 12 أيار (بترا)- ; وأقرت ميزانية العام الجاري 2013. ; 2013-05-12
			""")
	void tells_the_day_where_the_text_proves_its_year(String dateline, String proof, String day) {
		assertThat(read(dateline, proof).published())
			.isEqualTo(new PublishedDate(PartialDate.of(LocalDate.parse(day)), PublishedDate.Basis.INFERRED));
	}

	@ParameterizedTest
	@ValueSource(strings = { "وتحدث الوزير عن رؤية 2030.", "وتحدث الوزير اليوم الاثنين عن خطة 2013.",
			"وتستعد البلاد لمؤتمر المناخ 2023.", "وكان ذلك في ذكرى اتفاق 1 أيار 2004.",
			"وذلك في شهر أيار.\nجميع الحقوق محفوظة 2013" })
	void tells_no_day_where_nothing_proves_the_year(String rest) {
		assertThat(read("عمان 12 أيار (بترا)-", rest).published().date().isDay()).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "وكالات -", "باريس/14 ماي 2018/وكالات-" })
	void names_no_outlet_where_several_agencies_were_used(String dateline) {
		Article article = read(dateline);
		assertThat(article.outlet()).isEmpty();
		assertThat(body(article)).containsExactly(TEXT);
	}

	@ParameterizedTest
	@ValueSource(strings = { "دمشق - بيروت خط جديد للحافلات.", "قناة السويس: الملاحة منتظمة.",
			"بغداد: \"نحن هنا\" قال الوزير.", "ذكرت شبكة (سي إن إن) التلفزيونية أن الوزير وصل.",
			"إن جوهر استراتيجيتنا (الآسيوية) -وهو الأهم- لم يتغير.", "في 3 أكتوبر/تشرين الأول أعلن الوزير." })
	void is_not_seen_in_a_first_sentence(String sentence) {
		Article article = read(sentence);
		assertThat(article.outlet()).isEmpty();
		assertThat(body(article)).containsExactly(sentence + " " + TEXT);
	}

	@ParameterizedTest
	@ValueSource(strings = { "{بغداد: الفرات نيوز} ", "وطنية (سياسة) - ", "صحيفة المرفأ - " })
	void may_stand_in_braces_or_with_its_section(String dateline) {
		Article article = read(dateline + "الحياة تعود إلى المدينة القديمة.");
		assertThat(article.outlet()).get().asString().matches("الفرات نيوز|وطنية|صحيفة المرفأ");
		assertThat(body(article)).containsExactly("الحياة تعود إلى المدينة القديمة. " + TEXT);
	}

	@ParameterizedTest
	@ValueSource(strings = { "دمشق - ", "الرباط – ", "الخرطوم 17 أغسطس 2014 — ", "عمان - أحمد الخطيب - " })
	void names_no_outlet_where_it_is_a_town(String dateline) {
		Article article = read(dateline + "الحياة تعود إلى المدينة القديمة.");
		assertThat(article.outlet()).isEmpty();
		assertThat(body(article)).containsExactly("الحياة تعود إلى المدينة القديمة. " + TEXT);
	}

	@ParameterizedTest
	@ValueSource(strings = { "دبي (رويترز)-- في 3 أكتوبر/تشرين الأول أعلن" })
	void ends_before_the_date_of_the_first_sentence(String beginning) {
		assertThat(body(read(beginning))).first().asString().startsWith("في 3 أكتوبر");
	}

}
