package liqa.transform;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import liqa.ingest.ArticleReader;
import liqa.ingest.lexicon.Entry;
import liqa.ingest.lexicon.LexiconFolder;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every way to tell the day with every way to tell the place, before and after one
 * another and around every part of the clause. The article is of Thursday 12 November
 * 2020.
 */
class DaysAndPlacesTests {

	private static final LexiconFolder LEXICON = LexiconFolder.packaged();

	private static final ArticleReader READER = new ArticleReader(LEXICON);

	private static final Extractor EXTRACTOR = new Extractor(LEXICON);

	private static final String MAN = "وزير النقل سامح الجندي";

	private static final String OTHER = "السفير حسن العوضي";

	/** What tells the day, and the day. */
	private static final List<List<String>> DAYS = List.of(List.of("أمس", "2020-11-11"), List.of("اليوم", "2020-11-12"),
			List.of("اليوم الخميس", "2020-11-12"), List.of("يوم أمس الأربعاء", "2020-11-11"),
			List.of("مساء الأربعاء", "2020-11-11"), List.of("، الثلاثاء،", "2020-11-10"),
			List.of("أول من أمس", "2020-11-10"), List.of("(الأحد)", "2020-11-08"),
			List.of("في 8 نوفمبر الجاري", "2020-11-08"), List.of("قبل يومين", "2020-11-10"),
			List.of("الشهر الماضي", "2020-10"), List.of("بتاريخ 3 تشرين الثاني 2020", "2020-11-03"));

	/** What tells the place, and the place. */
	private static final List<List<String>> PLACES = List.of(List.of("في بغداد", "بغداد"), List.of("بالرياض", "الرياض"),
			List.of("بجدة", "جدة"), List.of("بمدينة جدة", "جدة"), List.of("في العاصمة العراقية بغداد", "بغداد"),
			List.of("بالعاصمة بغداد", "بغداد"), List.of("في العاصمة القطرية", "العاصمة القطرية"),
			List.of("بقصر بعبدا", "قصر بعبدا"), List.of("في مكتبه", "مكتبه"), List.of("في منزله", "منزله"),
			List.of("بمكتبه في الوزارة", "مكتبه في الوزارة"), List.of("في مقر إقامته", "مقر إقامته"),
			List.of("في أحد فنادق بيروت", "فنادق بيروت"));

	/** Where day and place may stand. */
	private static final List<String> CLAUSES = List.of("التقى %d " + MAN + " %p " + OTHER + ".",
			"التقى " + MAN + " " + OTHER + " %p %d.", "التقى " + MAN + " " + OTHER + " %d %p.",
			MAN + " التقى %d %p " + OTHER + " لبحث التعاون.", "أكد البيان أن " + MAN + " استقبل %d " + OTHER + " %p.",
			"عقد " + MAN + " %p اجتماعا %d مع " + OTHER + ".",
			MAN + "، الذي وصل في مارس، اجتمع %p مع " + OTHER + " %d.");

	@Test
	void areReadInEveryOrder() {
		List<String> wrong = new ArrayList<>();
		for (List<String> day : DAYS) {
			for (List<String> place : PLACES) {
				for (String clause : CLAUSES) {
					String sentence = clause.replace("%d", day.get(0))
						.replace("%p", place.get(0))
						.replace("،،", "،")
						.replace(" ،", "،")
						.replace("،.", ".");
					if (!told(sentence).equals(List.of(day.get(1) + " " + place.get(1)))) {
						wrong.add(sentence + " " + told(sentence));
					}
				}
			}
		}
		assertThat(wrong).isEmpty();
	}

	@Test
	void townsAreNoPartOfTheNameBeforeThem() {
		List<String> wrong = new ArrayList<>();
		for (Entry row : LEXICON.entries("places.csv")) {
			String town = row.require("name");
			if (row.get("kind").equals("capital") && !town.contains(" ")) {
				Stream
					.of("التقى " + MAN + " " + OTHER + " ب" + town + " أمس.",
							"التقى " + MAN + " " + OTHER + " في مدينة " + town + " أمس.",
							"زار " + MAN + " " + town + " أمس.", "وصل " + MAN + " إلى " + town + " أمس.")
					.filter((sentence) -> told(sentence).stream()
						.noneMatch((told) -> told.startsWith("2020-11-11 ") && told.endsWith(town)))
					.forEach((sentence) -> wrong.add(sentence + " " + told(sentence)));
			}
		}
		assertThat(wrong).isEmpty();
	}

	@Test
	void nameOfATownBeforeTodayIsAnOutletOnlyWhereNoPrepositionStands() {
		assertThat(told("التقى " + MAN + " " + OTHER + " في عدن اليوم.")).containsExactly("2020-11-12 عدن");
		assertThat(told("زار " + MAN + " بغداد أمس.")).containsExactly("2020-11-11 بغداد");
		assertThat(told("وصل إلى مدينة عدن اليوم " + MAN + ".")).containsExactly("2020-11-12 مدينة عدن");
		assertThat(told("التقى " + MAN + " " + OTHER + " بحسب ما ذكرته بغداد اليوم.")).containsExactly("unknown ");
	}

	@Test
	void journeysGoToSitesTownsAndWhatIsPointedTo() {
		assertThat(told("تفقد " + MAN + " أمس مستشفى الملك فهد في جازان."))
			.containsExactly("2020-11-11 مستشفى الملك فهد");
		assertThat(told("قام " + MAN + " أمس بجولة تفقدية في مستشفى الملك فهد."))
			.containsExactly("2020-11-11 مستشفى الملك فهد");
		assertThat(told("زار " + MAN + " الثلاثاء مواقع أثرية في تدمر."))
			.containsExactly("2020-11-10 مواقع أثرية في تدمر");
		assertThat(told("أثنى " + MAN + " خلال زيارته أمس لمدارس الحي القديم بجازان على المعلمين."))
			.containsExactly("2020-11-11 مدارس الحي القديم بجازان");
		assertThat(told("زار " + MAN + " السبت هذه المدينة الساحلية.")).containsExactly("2020-11-07 هذه المدينة");
		assertThat(told("وصل " + MAN + " أمس على رأس وفد رفيع إلى موسكو.")).containsExactly("2020-11-11 موسكو");
		assertThat(told("أكد " + MAN + " خلال زيارته تونس أن التعاون مستمر.")).containsExactly("unknown تونس");
		assertThat(told("وصل " + MAN + " إلى الحفل برفقة فرقة من المغنيين القوقاز.")).isEmpty();
		assertThat(told("تفقد الشركة أمس السيطرة على السوق في بغداد.")).isEmpty();
		assertThat(told("قام " + MAN + " أمس بجولة تفقدية على مستشفى الملك فهد."))
			.containsExactly("2020-11-11 مستشفى الملك فهد");
		assertThat(told("قام " + MAN + " أمس بزيارة لمستشفى الملك فهد."))
			.containsExactly("2020-11-11 مستشفى الملك فهد");
		assertThat(told("قام " + MAN + " أمس بزيارة إلى مستشفى الملك فهد."))
			.containsExactly("2020-11-11 مستشفى الملك فهد");
		assertThat(told("تحدث " + MAN + " عن العراق الذي زاره أمس.")).containsExactly("2020-11-11 العراق");
		assertThat(told("وكانت أول زيارة خارجية يقوم بها " + MAN + " منذ تعيينه سفيرا للصين.")).isEmpty();
	}

	@Test
	void townSpokenOfIsTheOneThatWasNamed() {
		assertThat(told("وصل " + MAN + " أمس إلى مدينة تعز في زيارة هي الأولى للمدينة منذ مارس."))
			.containsExactly("2020-11-11 مدينة تعز");
		assertThat(told("وصل " + MAN + " أمس إلى تعز. وقال الجندي إن زيارته للمحافظة جاءت لتفقد المشاريع."))
			.containsExactly("2020-11-11 تعز");
		assertThat(told("زار " + MAN + " أمس تعز. وعبر الجندي عن سعادته بزيارة هذه المدينة."))
			.containsExactly("2020-11-11 تعز");
		assertThat(
				told("زار " + MAN + " أمس مستشفى الملك فهد. وقال الجندي إن العمل مستمر. والتقى الجندي " + OTHER + "."))
			.containsExactly("2020-11-11 مستشفى الملك فهد", "2020-11 ");
	}

	@Test
	void dayMayBeToldInHoursOrBySomethingThatIsStillGoingOn() {
		String meet = "سيلتقي " + MAN + " " + OTHER + " ";
		assertThat(told(meet + "خلال الـ48 ساعة المقبلة.")).containsExactly("2020-11 ");
		assertThat(told(meet + "في غضون أيام.")).containsExactly("2020-11 ");
		assertThat(told("التقى " + MAN + " " + OTHER + " قبل ساعات.")).containsExactly("2020-11-12 ");
		assertThat(told("استقبل " + MAN + " " + OTHER + " البارحة الأولى.")).containsExactly("2020-11-10 ");
		assertThat(told("بحث " + MAN + " مع " + OTHER + " الأزمة المستمرة منذ أربعة أشهر."))
			.containsExactly("unknown ");
		assertThat(told("أعلن " + MAN + "، الأحد، أن الطريق مفتوح، وذلك في لقاء مع " + OTHER + "."))
			.containsExactly("2020-11-08 ");
		assertThat(told("استقبل " + MAN + " أمس " + OTHER + ". واستقبل الجندي في وقت لاحق وفدا من النقابات."))
			.containsExactly("2020-11-11 ", "2020-11-11 ");
	}

	@Test
	void placeMayBeThatOfARelativeClauseOrHerOffice() {
		assertThat(told("عاد " + MAN + " من بيروت التي التقى فيها " + OTHER + ".")).contains("unknown بيروت");
		assertThat(told("استقبلت الوزيرة ليلى حداد في مكتبها السفيرة سلمى الراوي.")).containsExactly("unknown مكتبها");
	}

	@Test
	void whenAndWhereItIsHeldMayBeToldBehindItsTopic() {
		assertThat(told("أعلن بيان أن اجتماعا بين " + MAN + " و" + OTHER + " حول الحدود سيعقد في جنيف الشهر المقبل."))
			.containsExactly("2020-12 جنيف");
		assertThat(told("وتم الاتفاق خلال لقاء " + MAN + " و" + OTHER + " بشأن الأزمة الذي عقد في جنيف الشهر الماضي."))
			.containsExactly("2020-10 جنيف");
		assertThat(told("وأضاف أن لقاء بين " + MAN + " و" + OTHER
				+ "، كان مقررا عقده في جنيف يوم 20 نوفمبر، تأجل لأسباب فنية."))
			.containsExactly("2020-11-20 جنيف");
		assertThat(told("أبدى البرلمان تفاؤلا تجاه محادثات " + MAN + " مع " + OTHER + "، والتي اختتمت في الخرطوم أمس."))
			.containsExactly("2020-11-11 الخرطوم");
		assertThat(told("بحث " + MAN + " الملف مع " + OTHER + " خلال اجتماع في جنيف أمس."))
			.containsExactly("2020-11-11 جنيف");
		assertThat(told("أعلن بيان عن لقاء مرتقب بين " + MAN + " و" + OTHER
				+ ". ومن المتوقع أن ينعقد هذا اللقاء في تونس الشهر المقبل."))
			.containsExactly("2020-12 تونس");
	}

	@Test
	void dayOfWhatWasBeforeIsNotTheirs() {
		assertThat(told("وصل " + MAN + " إلى تعز للمرة الأولى منذ سيطرة المسلحين عليها في مارس."))
			.containsExactly("unknown تعز");
		assertThat(told("عقد " + MAN + " لقاء مع " + OTHER + " في جدة أمس والذي جاء بعد أشهر من التحضير."))
			.containsExactly("2020-11-11 جدة");
	}

	@Test
	void whoeverTravelsMayStandBeforeOrAfterDayAndPlace() {
		assertThat(told("زار الشهر الماضي النائب حسام الدليمي جدة.")).containsExactly("2020-10 جدة");
		assertThat(told("وصل إلى بغداد الأسبوع الماضي النائب حسام الدليمي.")).containsExactly("2020-11 بغداد");
		assertThat(told("حل " + MAN + " أمس بتونس.")).containsExactly("2020-11-11 تونس");
		assertThat(told("زار وفد من صندوق النقد الدولي السعودية أمس.")).containsExactly("2020-11-11 السعودية");
		assertThat(told("زار وزير المالية السعودية بغداد أمس.")).containsExactly("2020-11-11 بغداد");
		assertThat(told("اختتمت أمس زيارة وزير الدفاع لبكين.")).containsExactly("2020-11-11 بكين");
		assertThat(told("يعتزم " + MAN + " زيارة مدينة أربيل غدا.")).containsExactly("2020-11-13 أربيل");
		assertThat(told("يستعد " + MAN + " لزيارة العاصمة القطرية الدوحة غدا.")).containsExactly("2020-11-13 الدوحة");
		assertThat(told("الزيارة التي قام بها وفد برئاسة الوزير سامح الجندي إلى القاهرة أمس كانت مثمرة."))
			.containsExactly("2020-11-11 القاهرة");
		assertThat(told("وأثناء زيارة إلى بيروت أمس، تحدث " + MAN + " إلى السفير."))
			.containsExactly("2020-11-11 بيروت");
		assertThat(told("استقبل بقصر الحكومة الأمين العام للاتحاد سامح الجندي.")).isEmpty();
	}

	@Test
	void dayOfAMeetingMayBeToldBeforeIt() {
		assertThat(told("قال " + MAN + " أمس إن الطريق مفتوح. وأضاف الجندي خلال لقائه " + OTHER + " أن العمل مستمر."))
			.containsExactly("2020-11-11 ");
		assertThat(told("أكد " + MAN + "، الثلاثاء، أن الطريق مفتوح. وجاءت تصريحات الجندي خلال لقائه " + OTHER + "."))
			.containsExactly("2020-11-10 ");
		assertThat(told("استقبل " + MAN + " أمس " + OTHER + ". ثم التقى الجندي وفدا من النقابات."))
			.containsExactly("2020-11-11 ", "2020-11-11 ");
		assertThat(told("شرح " + MAN + " خطة أطلقت في فبراير الماضي، وذلك خلال لقائه " + OTHER + "."))
			.containsExactly("2020-02 ");
		assertThat(told("شرح " + MAN + " الخطة التي أطلقت في فبراير الماضي، وذلك خلال لقائه " + OTHER + "."))
			.containsExactly("unknown ");
		assertThat(told("التقى " + MAN + " " + OTHER + " وتحدث معه عن ثورة 25 يناير.")).containsExactly("unknown ");
	}

	@Test
	void dayAndPlaceMayBeToldLater() {
		String met = "التقى " + MAN + " " + OTHER + ". ";
		assertThat(told(met + "وقال الجندي إن الاجتماع الذي عقد في باريس أمس كان مثمرا."))
			.containsExactly("2020-11-11 باريس");
		assertThat(told(met + "وكان الاجتماع الذي جمع الرجلين قد أجري الثلاثاء في العاصمة الفنلندية هلسنكي."))
			.containsExactly("2020-11-10 هلسنكي");
		assertThat(told(met + "وخلال اللقاء جرى بحث الوضع في ليبيا.")).containsExactly("unknown ");
		assertThat(told("أعلن " + MAN + " أنه سيتوجه إلى طهران. والزيارة مقررة في 25 نوفمبر."))
			.containsExactly("2020-11-25 طهران");
		assertThat(told("زار " + MAN + " باريس. واستمرت الزيارة التي بدأت الثلاثاء يومين."))
			.containsExactly("2020-11-10 باريس");
		assertThat(told("يقوم " + MAN + " بزيارة تهدف إلى مناقشة ملف إيران.")).isEmpty();
	}

	/** Day and place of each meeting. */
	private static List<String> told(String sentence) {
		byte[] file = ("عنوان الخبر\n\nالخميس 12 نوفمبر 2020\n\n" + sentence + "\n").getBytes(StandardCharsets.UTF_8);
		return READER.read("a.txt", file)
			.articles()
			.stream()
			.flatMap((article) -> EXTRACTOR.extract(article).meetings().stream())
			.map((met) -> (met.date().isKnown() ? met.date() : "unknown") + " " + met.place())
			.toList();
	}

}
