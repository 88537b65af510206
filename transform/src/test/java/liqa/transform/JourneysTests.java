package liqa.transform;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;

import liqa.ingest.ArticleReader;
import liqa.ingest.lexicon.LexiconFolder;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Journeys of officials and whom they meet there, as papers tell them in one sentence or
 * in several. The article is of Thursday 12 November 2020.
 */
class JourneysTests {

	private static final LexiconFolder LEXICON = LexiconFolder.packaged();

	private static final ArticleReader READER = new ArticleReader(LEXICON);

	private static final Extractor EXTRACTOR = new Extractor(LEXICON);

	private static final String MAN = "وزير النقل القطري خالد المنصوري";

	private static final String HOST = "وزير الدفاع التونسي حسن العوضي";

	@Test
	void anOfficeRightBehindTheNameOfWhoTravelsIsHis() {
		assertThat(told("توجه خالد المنصوري وزير النقل القطري أمس إلى تونس."))
			.containsExactly("held visit: خالد المنصوري @ تونس 2020-11-11");
		assertThat(told("زار خالد المنصوري وزير النقل القطري تونس أمس."))
			.containsExactly("held visit: خالد المنصوري @ تونس 2020-11-11");
		assertThat(told("يبدأ خالد المنصوري وزير النقل القطري غدا زيارة إلى تونس."))
			.containsExactly("planned visit: خالد المنصوري @ تونس 2020-11-13");
		assertThat(told("التقى خالد المنصوري وزير الدفاع التونسي في باريس."))
			.containsExactly("held meeting: خالد المنصوري × وزير الدفاع التونسي @ باريس");
	}

	@Test
	void aVisitMayBeWhatSomebodyDoes() {
		assertThat(told("قام " + MAN + " أمس بزيارة تونس."))
			.containsExactly("held visit: خالد المنصوري @ تونس 2020-11-11");
		assertThat(told("كشفت صحيفة عن قيام " + MAN + " أمس بزيارة تونس."))
			.containsExactly("held visit: خالد المنصوري @ تونس 2020-11-11");
		assertThat(told("اختتم " + MAN + " جولته بزيارة تونس أمس."))
			.containsExactly("held visit: خالد المنصوري @ تونس 2020-11-11");
		assertThat(told("يعتزم وزير النقل القطري، خالد المنصوري، زيارة تونس غدا."))
			.containsExactly("planned visit: خالد المنصوري @ تونس 2020-11-13");
		assertThat(told("تحدث " + MAN + " عن زيارة القدس.")).isEmpty();
	}

	@Test
	void theDestinationMayStandBehindADirection() {
		assertThat(told("غادر " + MAN + " أرض الوطن أمس في اتجاه مدينة روما للمشاركة في مؤتمر."))
			.containsExactly("held visit: خالد المنصوري @ روما 2020-11-11");
		assertThat(told("غادر " + MAN + " الدوحة أمس متوجها صوب روما."))
			.containsExactly("held visit: خالد المنصوري @ روما 2020-11-11");
		assertThat(told("حل " + MAN + " ضيفا على تونس أمس في زيارة قصيرة."))
			.containsExactly("held visit: خالد المنصوري @ تونس 2020-11-11");
		assertThat(told("صرح " + MAN + " قبل مغادرته إلى تونس أمس بأن العلاقات جيدة."))
			.containsExactly("held visit: خالد المنصوري @ تونس 2020-11-11");
	}

	@Test
	void whoReturnsWasWhereHeComesFrom() {
		assertThat(told("عاد " + MAN + " إلى بلاده قادما من تونس بعد زيارة رسمية."))
			.containsExactly("held visit: خالد المنصوري @ تونس");
		assertThat(told("عاد " + MAN + " من تونس أمس بعد زيارة عمل."))
			.containsExactly("held visit: خالد المنصوري @ تونس 2020-11-11");
		assertThat(told("غادر " + MAN + " تونس أمس عائدا إلى بلاده."))
			.containsExactly("held visit: خالد المنصوري @ تونس 2020-11-11");
		assertThat(told("أعلن " + MAN + " أن صاروخا أطلق قادما من صعدة.")).isEmpty();
	}

	@Test
	void whoLeftAfterAVisitMayBeTheHeadOfARelativeClause() {
		assertThat(told("أكد " + HOST + " أن " + MAN + "، الذي غادر تونس أمس بعد زيارة قصيرة، وقع الاتفاق."))
			.containsExactly("held visit: خالد المنصوري @ تونس 2020-11-11");
	}

	@Test
	void whatIsToldInThePerfectIsNoPlan() {
		String held = "held meeting: خالد المنصوري × حسن العوضي @  2020-11-11";
		assertThat(told("تمهيدا للمؤتمر المقبل، عقد " + MAN + "، أمس، لقاء مع " + HOST + ".")).containsExactly(held);
		assertThat(told(MAN + " الذي ستكون وزارته كبيرة، التقى أمس " + HOST + ".")).containsExactly(held);
		assertThat(told("ولم يستبعد " + MAN + " الذي أجرى محادثات أمس مع " + HOST + " تأجيل المشروع."))
			.containsExactly(held);
		assertThat(told("ناقش المجلس التحضير للزيارة التي قام بها " + MAN + " إلى تونس."))
			.containsExactly("held visit: خالد المنصوري @ تونس");
		assertThat(told("ومن المنتظر أن يعرض " + MAN + " نتائج مباحثاته مع " + HOST + " على المجلس في مايو المقبل."))
			.containsExactly("held meeting: خالد المنصوري × حسن العوضي @ ");
		assertThat(told("لن يطرح الملف خلال القمة، التي تعقد هذا الشهر بين " + MAN + " و" + HOST + "."))
			.containsExactly("planned meeting: خالد المنصوري × حسن العوضي @  2020-11");
		assertThat(told("من المقرر عقد لقاء بين " + MAN + " و" + HOST + " غدا."))
			.containsExactly("planned meeting: خالد المنصوري × حسن العوضي @  2020-11-13");
	}

	@Test
	void aJourneyMayBeAppointedInARelativeClause() {
		assertThat(told("رحب البرلمان بزيارة " + MAN + " التي تبدأ غدا الجمعة إلى تونس."))
			.containsExactly("planned visit: خالد المنصوري @ تونس 2020-11-13");
		assertThat(told("أعلن مسؤول أن زيارة " + MAN + " التي كانت مقررة غدا الجمعة إلى تونس ستتم في موعدها."))
			.containsExactly("planned visit: خالد المنصوري @ تونس 2020-11-13");
	}

	@Test
	void aTourHasStations() {
		assertThat(told("بدأ " + MAN + " أمس جولة تشمل كلا من الكويت والأردن.")).containsExactly(
				"held visit: خالد المنصوري @ الكويت 2020-11-11", "held visit: خالد المنصوري @ الأردن 2020-11-11");
		assertThat(told("بدأ " + MAN + " أمس رحلة تشمل العاصمة المصرية وتونس.")).containsExactly(
				"held visit: خالد المنصوري @ العاصمة المصرية 2020-11-11",
				"held visit: خالد المنصوري @ تونس 2020-11-11");
		assertThat(told("وصل " + MAN + " إلى تونس أمس في مستهل جولة تشمل أيضا الأردن."))
			.containsExactly("held visit: خالد المنصوري @ تونس 2020-11-11", "held visit: خالد المنصوري @ الأردن");
		assertThat(told("أعلن " + MAN + " استئناف الرحلات الجوية إلى تونس.")).isEmpty();
	}

	@Test
	void whoVisitsACountryIsRatherFromAbroad() {
		assertThat(told("التقى " + HOST + " أمس " + MAN + " بمناسبة زيارته إلى تونس.")).containsExactly(
				"held meeting: خالد المنصوري × حسن العوضي @ تونس 2020-11-11",
				"held visit: خالد المنصوري @ تونس 2020-11-11");
	}

	@Test
	void whoVisitsTheHostsLandIsWhomTheHostMet() {
		assertThat(told("اجتمع " + HOST + " أمس مع " + MAN + " والوفد المرافق له وذلك بمناسبة زيارته للبلاد."))
			.contains("held visit: خالد المنصوري @ البلاد 2020-11-11");
	}

	@Test
	void whoTravelsIsMetByOthersInTheSentencesBehind() {
		String journey = "وصل " + MAN + " إلى تونس أمس. ";
		String visit = "held visit: خالد المنصوري @ تونس 2020-11-11";
		String met = "held meeting: خالد المنصوري × حسن العوضي @ تونس 2020-11-11";
		assertThat(told(journey + "واستقبله لدى وصوله " + HOST + ".")).containsExactly(visit, met);
		assertThat(told(journey + "وبحث المسؤول مع " + HOST + " ملف الطاقة.")).containsExactly(visit, met);
		assertThat(told("استهل " + MAN + " زيارته إلى تونس أمس بلقاء " + HOST + ".")).containsExactly(visit, met);
		assertThat(told(journey + "ويتضمن برنامج الزيارة لقاء يجمعه مع " + HOST + ".")).containsExactly(visit,
				"planned meeting: خالد المنصوري × حسن العوضي @ تونس 2020-11");
		assertThat(told(journey + "واجتمع الوزير مع رئيس البرلمان التونسي عمار الراشدي. واستقبله " + HOST + "."))
			.contains("held meeting: خالد المنصوري × حسن العوضي @ تونس 2020-11");
		assertThat(told("تأتي زيارة " + MAN + " إلى تونس تلبية لدعوة. والتقى خلال الزيارة " + HOST + "."))
			.contains("held meeting: خالد المنصوري × حسن العوضي @ تونس");
	}

	@Test
	void theTownThatHostedAMeetingMayBeToldLater() {
		assertThat(told("التقى " + MAN + " " + HOST + " أمس. وتناول اللقاء، الذي احتضنته باريس، ملف الطاقة."))
			.containsExactly("held meeting: خالد المنصوري × حسن العوضي @ باريس 2020-11-11");
	}

	@Test
	void whatIsStillToComeInTheTextIsSoThoughTheHeadlineTellsItInThePresent() {
		byte[] file = ("وزير النقل القطري يزور تونس\n\nالخميس 12 نوفمبر 2020\n\nيزور " + MAN + " تونس غدا.\n")
			.getBytes(StandardCharsets.UTF_8);
		assertThat(lines(file)).containsExactly("planned visit: خالد المنصوري @ تونس 2020-11-13");
	}

	@Test
	void theDestinationMayStandBeforeTheRelativeClause() {
		assertThat(told("عقد المؤتمر في العاصمة الأردنية، عمان، التي وصل إليها " + MAN + " أمس."))
			.containsExactly("held visit: خالد المنصوري @ عمان 2020-11-11");
	}

	@Test
	void aSiteMayBeIndefinite() {
		assertThat(told("زار " + MAN + " أمس مخيما للاجئين في الأردن."))
			.containsExactly("held visit: خالد المنصوري @ مخيما 2020-11-11");
		assertThat(told("زارت اللجنة مقرها أمس.")).isEmpty();
	}

	@Test
	void aRelativeClauseIsNoDestination() {
		assertThat(told("وصل " + MAN + " الذي يقيم في الأردن إلى تونس أمس."))
			.containsExactly("held visit: خالد المنصوري @ تونس 2020-11-11");
	}

	@Test
	void aTourOfSeveralCountriesAndASeatAreVisited() {
		assertThat(told("تحدث " + MAN + " عن جولته الأخيرة في الكويت وتونس."))
			.containsExactly("held visit: خالد المنصوري @ الكويت", "held visit: خالد المنصوري @ تونس");
		assertThat(told("تلقى الرئيس التونسي عمار الراشدي تقريرا من " + MAN + " حول جولته الأخيرة في الكويت."))
			.containsExactly("held visit: خالد المنصوري @ الكويت");
		assertThat(told("زار " + MAN + " أمس مقر الهيئة العامة للنقل."))
			.containsExactly("held visit: خالد المنصوري @ مقر الهيئة العامة للنقل 2020-11-11");
		assertThat(told("زار " + MAN + " مكتبه أمس.")).isEmpty();
	}

	@Test
	void aLandIsCalledByItsNameRatherThanTheKingdom() {
		assertThat(told(
				"وصل " + MAN + " أمس في زيارة إلى المملكة. وكانت زيارة " + MAN + " إلى السعودية أمس مقررة منذ شهر."))
			.containsExactly("held visit: خالد المنصوري @ السعودية 2020-11-11");
	}

	@Test
	void whoIsReceivedOrSeenOffIsTheVisitor() {
		assertThat(told("ودع " + HOST + " أمس " + MAN + " في ختام زيارة رسمية لتونس.")).containsExactly(
				"held meeting: خالد المنصوري × حسن العوضي @ تونس 2020-11-11",
				"held visit: خالد المنصوري @ تونس 2020-11-11");
		assertThat(told("وصل " + MAN + " إلى تونس أمس رفقة وفد من رجال الأعمال. وفي اليوم ذاته، استقبله " + HOST + "."))
			.contains("held meeting: خالد المنصوري × حسن العوضي @ تونس 2020-11-11");
	}

	@Test
	void aMeetingIsHeldWhereTheGatheringBesideIt() {
		assertThat(told("على هامش المنتدى المنعقد في باريس، التقى " + MAN + " أمس " + HOST + "."))
			.containsExactly("held meeting: خالد المنصوري × حسن العوضي @ باريس 2020-11-11");
	}

	private static List<String> told(String sentences) {
		return lines(("عنوان الخبر\n\nالخميس 12 نوفمبر 2020\n\n" + sentences + "\n").getBytes(StandardCharsets.UTF_8));
	}

	/** Each report on a line: status kind: side 1 × side 2 @ place date. */
	private static List<String> lines(byte[] file) {
		return READER.read("a.txt", file)
			.articles()
			.stream()
			.map(EXTRACTOR::extract)
			.flatMap((findings) -> findings.meetings().stream().map((report) -> line(report, findings.parties())))
			.toList();
	}

	private static String line(MeetingReport report, List<Party> parties) {
		String side2 = report.side2().isEmpty() ? "" : " × " + names(report.side2(), parties);
		String date = report.date().isKnown() ? " " + report.date() : "";
		String kind = report.status().name().toLowerCase(java.util.Locale.ROOT) + " "
				+ report.kind().name().toLowerCase(java.util.Locale.ROOT);
		return kind + ": " + names(report.side1(), parties) + side2 + " @ " + report.place() + date;
	}

	private static String names(List<Integer> side, List<Party> parties) {
		return String.join("، ", side.stream().map((party) -> parties.get(party).name()).toList());
	}

}
