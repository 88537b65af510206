package liqa.transform.time;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import liqa.ingest.Article;
import liqa.ingest.Block;
import liqa.ingest.PartialDate;
import liqa.ingest.PublishedDate;
import liqa.ingest.lexicon.LexiconFolder;
import liqa.transform.text.Text;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Sentences that appeared on Saturday 21 November 2020, unless they say otherwise.
 */
class TimeFinderTests {

	private static final TimeFinder FINDER = new TimeFinder(LexiconFolder.packaged());

	private static final String SATURDAY = "2020-11-21";

	/**
	 * Every expression of a sentence as {@code words = date}, with + if it points ahead.
	 */
	private static List<String> read(String published, String sentence) {
		Text text = text(sentence);
		return FINDER.find(text, published(published))
			.stream()
			.map((time) -> text.cut(time.first(), time.end()) + " = " + time.date() + (time.future() ? " +" : ""))
			.toList();
	}

	private static PublishedDate published(String day) {
		return new PublishedDate(PartialDate.parse(day), PublishedDate.Basis.HEADER);
	}

	private static Text text(String sentence) {
		Article article = new Article("a.txt", 1, sentence, 0,
				List.of(new Block(Block.Role.BODY, 0, sentence.length())), Optional.empty(), Optional.empty(),
				Optional.empty(), PublishedDate.UNKNOWN, "ar", "");
		return Text.of(article);
	}

	@Nested
	class Days {

		@ParameterizedTest
		@CsvSource({ "استقبل الوزير السفير اليوم في مكتبه, اليوم = 2020-11-21",
				"وصل الوفد أمس إلى العاصمة, أمس = 2020-11-20",
				"وصل الوفد أمس الأول إلى العاصمة, أمس الأول = 2020-11-19",
				"وصل الوفد أول من أمس, أول من أمس = 2020-11-19", "يصل الوفد غدا, غدا = 2020-11-22 +",
				"يغادر الوفد بعد غد, بعد غد = 2020-11-23 +", "اجتمع الوزيران مساء أمس, مساء أمس = 2020-11-20",
				"اجتمع الوزيران ظهر اليوم, ظهر اليوم = 2020-11-21",
				"اجتمعا الليلة الماضية في القصر, الليلة الماضية = 2020-11-20",
				"وأمس التقى الوزير نظيره, وأمس = 2020-11-20" })
		void counted_from_the_articles_own(String sentence, String expected) {
			assertThat(read(SATURDAY, sentence)).containsExactly(expected);
		}

		@ParameterizedTest
		@CsvSource({ "وفي اليوم التالي غادر الوفد", "يصادف اليوم العالمي للمرأة", "قالت صحيفة اليوم إن الوفد وصل",
				"وفي ذلك اليوم غادر الوفد", "لامس الحضور أهمية اللقاء" })
		void that_are_no_day_of_this_week_are_left_out(String sentence) {
			assertThat(read(SATURDAY, sentence)).isEmpty();
		}

		@Test
		void agree_with_the_weekday_beside_them_rather_than_with_the_date_line() {
			// Written on Friday, published on Saturday
			assertThat(read(SATURDAY, "استقبل الوزير اليوم الجمعة نظيره")).containsExactly("اليوم الجمعة = 2020-11-20");
			assertThat(read(SATURDAY, "استقبل الوزير أمس (الجمعة) نظيره")).containsExactly("أمس (الجمعة) = 2020-11-20");
			assertThat(read(SATURDAY, "يستقبل الوزير غدا الأحد نظيره")).containsExactly("غدا الأحد = 2020-11-22 +");
		}

	}

	@Nested
	class Tenses {

		@ParameterizedTest
		@CsvSource({ "انتقدت نيكولا ستورجن الاثنين المتشددين, الاثنين = 2020-11-16",
				"رحب ينس ستولتنبرغ الاثنين بالقرار, الاثنين = 2020-11-16",
				"ووقعوا الاثنين اتفاقا, الاثنين = 2020-11-16", "سيوقعان الاثنين اتفاقا, الاثنين = 2020-11-23 +",
				"من المفترض أن تعقد القمة الاثنين, الاثنين = 2020-11-23 +" })
		void ofAnyKnownVerbTellWhichWeekdayIsMeantAndNamesTellNothing(String sentence, String expected) {
			assertThat(read(SATURDAY, sentence)).containsExactly(expected);
		}

	}

	@Nested
	class SeveralDays {

		@ParameterizedTest
		@CsvSource({ "زار الوفد العاصمة يومي 3 و4 نوفمبر, يومي 3 و4 نوفمبر = 2020-11",
				"زار الوفد العاصمة من 28 إلى 30 أكتوبر الماضي, 28 إلى 30 أكتوبر الماضي = 2020-10",
				"عقدت القمة في 18-20 تشرين الثاني 2019, 18-20 تشرين الثاني 2019 = 2019-11",
				"تعقد القمة بين 5 و7 كانون الأول المقبل, 5 و7 كانون الأول المقبل = 2020-12 +" })
		void of_one_month_leave_the_day_open(String sentence, String expected) {
			assertThat(read(SATURDAY, sentence)).containsExactly(expected);
		}

	}

	@Nested
	class Weekdays {

		@ParameterizedTest
		@CsvSource({ "زار القائد بغداد الأربعاء الماضي, الأربعاء الماضي = 2020-11-18",
				"زار القائد بغداد السبت الماضي, السبت الماضي = 2020-11-14",
				"زار القائد بغداد يوم الأربعاء المنصرم, يوم الأربعاء المنصرم = 2020-11-18",
				"زار القائد بغداد الأربعاء, الأربعاء = 2020-11-18", "زار القائد بغداد السبت, السبت = 2020-11-21",
				"التقى الرئيس نظيره مساء الخميس, مساء الخميس = 2020-11-19",
				"يجتمع الطرفان الثلاثاء المقبل, الثلاثاء المقبل = 2020-11-24 +",
				"يجتمع الطرفان يوم السبت القادم, يوم السبت القادم = 2020-11-28 +",
				"عقدت الجلسة يوم الثلاثاء الموافق 17 نوفمبر, يوم الثلاثاء الموافق 17 نوفمبر = 2020-11-17",
				"عقدت الجلسة الأربعاء 18 نوفمبر 2020 في بغداد, الأربعاء 18 نوفمبر 2020 = 2020-11-18",
				"عقدت الجلسة الأربعاء (18 تشرين الثاني) في بغداد, الأربعاء (18 تشرين الثاني) = 2020-11-18" })
		void are_the_last_or_the_next_as_their_words_say(String sentence, String expected) {
			assertThat(read(SATURDAY, sentence)).containsExactly(expected);
		}

		@Test
		void are_the_next_where_the_clause_looks_ahead() {
			assertThat(read(SATURDAY, "أعلنت الرئاسة في بيان الجمعة أن الرئيس سيستقبل الاثنين نظيره"))
				.containsExactly("الجمعة = 2020-11-20", "الاثنين = 2020-11-23 +");
			assertThat(read(SATURDAY, "من المقرر أن يصل الوفد الخميس")).containsExactly("الخميس = 2020-11-26 +");
			assertThat(read(SATURDAY, "يلتقي الرئيسان الأحد في القصر")).containsExactly("الأحد = 2020-11-22 +");
		}

		@Test
		void are_past_where_the_name_of_a_person_looks_like_a_verb_ahead() {
			Text text = text("هاجمت رئيسة الوزراء نيكولا ستورجن الاثنين خصومها");
			BitSet named = new BitSet();
			named.set(3, 5);
			assertThat(FINDER.find(text, text.sentences().get(0), published(SATURDAY), named)).singleElement()
				.extracting((time) -> time.date().toString())
				.isEqualTo("2020-11-16");
		}

		@Test
		void are_past_where_a_word_only_looks_like_a_verb_ahead() {
			assertThat(read(SATURDAY, "تناول لقاء الاثنين سياسات البلدين")).containsExactly("الاثنين = 2020-11-16");
		}

	}

	@Nested
	class Months {

		@ParameterizedTest
		@CsvSource({ "زار بغداد في 18 نوفمبر, 18 نوفمبر = 2020-11-18",
				"زار بغداد في 18 تشرين الثاني الماضي, 18 تشرين الثاني الماضي = 2020-11-18",
				"زار بغداد في 20 ديسمبر الماضي, 20 ديسمبر الماضي = 2019-12-20",
				"زار بغداد نهاية شهر تشرين الأول الماضي, نهاية شهر تشرين الأول الماضي = 2020-10",
				"زار بغداد في شهر آب المنصرم, شهر آب المنصرم = 2020-08",
				"اغتيل مطلع يناير/كانون الثاني الماضي, مطلع يناير/كانون الثاني الماضي = 2020-01",
				"زارها في أبريل (نيسان) الماضي, أبريل (نيسان) الماضي = 2020-04",
				"تعقد القمة في نيسان/أبريل المقبل, نيسان/أبريل المقبل = 2021-04 +",
				"وقع الاتفاق في نوفمبر/تشرين الثاني 2019, نوفمبر/تشرين الثاني 2019 = 2019-11",
				"وقع الاتفاق في فبراير, فبراير = 2020-02", "وقع الاتفاق في 13 غشت ماضي, 13 غشت ماضي = 2020-08-13",
				"تعقد الدورة في 30 نونبر الحالي, 30 نونبر الحالي = 2020-11-30 +",
				"وقع الاتفاق في الخامس من أكتوبر, الخامس من أكتوبر = 2020-10-05",
				"وقع الاتفاق في الحادي والعشرين من شهر جويلية, الحادي والعشرين من شهر جويلية = 2020-07-21",
				"تلتقي اللجنة في 5 ديسمبر, 5 ديسمبر = 2020-12-05 +",
				"وقع الاتفاق في 3 من الشهر الجاري, 3 من الشهر الجاري = 2020-11-03",
				"وقع الاتفاق في 3 الجاري, 3 الجاري = 2020-11-03",
				"وقع الاتفاق في ال12 من الشهر الجاري, ال12 من الشهر الجاري = 2020-11-12",
				"وقع الاتفاق في الـ 12 من نوفمبر, 12 من نوفمبر = 2020-11-12",
				"وقع الاتفاق في 26 شوال 1436 هـ, 26 شوال 1436 هـ = 2015-08-11" })
		void take_their_year_from_the_article_where_they_have_none(String sentence, String expected) {
			assertThat(read(SATURDAY, sentence)).containsExactly(expected);
		}

		@ParameterizedTest
		@CsvSource({ "التقى تيريزا ماي في لندن", "مارس ضغوطا على الحكومة", "قال أب العائلة إن ابنه وصل",
				"استشهد 30 شخصا في القصف" })
		void that_are_other_words_as_well_need_a_sign(String sentence) {
			assertThat(read(SATURDAY, sentence)).isEmpty();
		}

	}

	@Nested
	class Longer_times {

		@ParameterizedTest
		@CsvSource({ "اجتمعا الشهر الماضي, الشهر الماضي = 2020-10", "اجتمعا في العام الماضي, العام الماضي = 2019",
				"يجتمعان الشهر المقبل, الشهر المقبل = 2020-12 +", "اجتمعا الأسبوع الماضي, الأسبوع الماضي = 2020-11",
				"اجتمعا مطلع الشهر الجاري, مطلع الشهر الجاري = 2020-11",
				"اجتمعا في بداية هذا العام, بداية هذا العام = 2020", "اجتمعا قبل يومين, قبل يومين = 2020-11-19",
				"اجتمعا منذ ثلاثة أيام, منذ ثلاثة أيام = 2020-11-18", "اجتمعا قبل 5 أيام, قبل 5 أيام = 2020-11-16",
				"اجتمعا قبل أسبوع, قبل أسبوع = 2020-11", "اجتمعا قبل شهرين, قبل شهرين = 2020-09",
				"اجتمعا قبل ثلاث سنوات, قبل ثلاث سنوات = 2017", "اجتمعا عام 2014, عام 2014 = 2014",
				"اجتمعا في 2015, 2015 = 2015", "اجتمعا في صيف 2015, صيف 2015 = 2015",
				"اجتمعا في 2020/11/18 سرا, 2020/11/18 = 2020-11-18",
				"اجتمعا خلال الأيام القليلة الماضية, الأيام القليلة الماضية = 2020-11",
				"اجتمعا في الأشهر الماضية, الأشهر الماضية = 2020",
				"يجتمعان خلال الأيام المقبلة, الأيام المقبلة = 2020-11 +",
				"اجتمعا في أيلول [سبتمبر] الماضي, أيلول [سبتمبر] الماضي = 2020-09" })
		void are_as_precise_as_they_can_be(String sentence, String expected) {
			assertThat(read(SATURDAY, sentence)).containsExactly(expected);
		}

		@ParameterizedTest
		@CsvSource({ "غادر قبل يومين من الانتخابات", "غادر بعد أسبوعين من عودة السفير", "شارك 2015 شخصا في الحفل",
				"شدد الأمين العام على ذلك" })
		void that_count_from_something_else_are_left_out(String sentence) {
			assertThat(read(SATURDAY, sentence)).isEmpty();
		}

	}

	@Test
	void what_counts_from_an_unknown_day_stays_unknown_and_a_full_date_does_not() {
		assertThat(read("", "زار بغداد الأربعاء الماضي")).containsExactly("الأربعاء الماضي = ");
		assertThat(read("", "زار بغداد في نهاية شهر تشرين الثاني الماضي"))
			.containsExactly("نهاية شهر تشرين الثاني الماضي = ");
		assertThat(read("", "زار بغداد في 18 نوفمبر 2020")).containsExactly("18 نوفمبر 2020 = 2020-11-18");
	}

	@Test
	void a_month_is_enough_to_count_months_from() {
		assertThat(read("2020-11", "اجتمعا الشهر الماضي ويجتمعان غدا")).containsExactly("الشهر الماضي = 2020-10",
				"غدا =  +");
	}

	@Test
	void what_lies_before_the_calendar_has_no_date() {
		assertThat(read(SATURDAY, "بنيت المدينة قبل 2500 عام على ضفة النهر")).isIn(List.of(),
				List.of("قبل 2500 عام = "));
	}

	@Test
	void no_expression_reaches_over_the_end_of_a_sentence() {
		assertThat(read(SATURDAY, "اجتمعا الأربعاء. الماضي لا يعود.")).containsExactly("الأربعاء = 2020-11-18");
	}

	@Nested
	class SeveralDaysAndEnds {

		@ParameterizedTest
		@CsvSource({ "يجتمع الوزيران يومي الأربعاء والخميس المقبلين, يومي الأربعاء والخميس المقبلين = 2020-11 +",
				"اجتمع الوزيران من الأحد إلى الثلاثاء, الأحد إلى الثلاثاء = 2020-11",
				"التقى الوفدان في 3 ربيع الآخر الموافق 18 نوفمبر, 3 ربيع الآخر الموافق 18 نوفمبر = 2020-11-18",
				"سيصل الوفد خلال أيام, خلال أيام = 2020-11 +", "أرجئ اللقاء إلى الثلاثاء, الثلاثاء = 2020-11-24 +" })
		void tellTheMonth(String sentence, String expected) {
			assertThat(read(SATURDAY, sentence)).containsExactly(expected);
		}

		@Test
		void endOfTheMonthIsStillToComeInTheMiddleOfIt() {
			assertThat(read("2020-11-12", "لقاء نهاية الشهر الجاري")).containsExactly("نهاية الشهر الجاري = 2020-11 +");
			assertThat(read("2020-11-28", "لقاء نهاية الشهر الجاري")).containsExactly("نهاية الشهر الجاري = 2020-11");
			assertThat(read("2020-11-12", "لقاء مطلع الشهر الجاري")).containsExactly("مطلع الشهر الجاري = 2020-11");
		}

		@Test
		void dayOfAnOccasionIsThatOfTheStatement() {
			assertThat(read(SATURDAY, "أكد الوزير أن العمل سيبدأ قريبا، وذلك خلال لقائه الاثنين السفير"))
				.containsExactly("الاثنين = 2020-11-16");
			assertThat(read(SATURDAY, "أعلن المتحدث أن الوزير سيبحث، خلال لقائه الاثنين السفير، الملف"))
				.containsExactly("الاثنين = 2020-11-23 +");
		}

	}

}
