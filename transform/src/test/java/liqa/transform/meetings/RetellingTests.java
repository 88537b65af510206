package liqa.transform.meetings;

import org.junit.jupiter.api.Test;

import liqa.ingest.lexicon.LexiconFolder;

/**
 * One encounter that an article tells of more than once, in other words or before and
 * after it. Clippings as in {@link MeetingGrammarTests}.
 */
class RetellingTests {

	private final MeetingFinder finder = new MeetingFinder(LexiconFolder.packaged());

	@Test
	void whoIsOnlyDescribedIsWhoWasNamed() {
		expect("""
				استقبل [الحسني] ~أمس|2020-11-20~ [الراوي] في مكتبه. وناقش [الحسني] مع [*المسؤول الأممي] سبل الإغاثة.
				= held meeting: الراوي × الحسني @ مكتبه 2020-11-20
				التقى [الحسني] [الراوي]. وذكر بيان أن [الحسني] استقبل [*موفد الأمين العام] واستمع منه إلى شرح.
				= held meeting: الحسني × الراوي
				""");
	}

	@Test
	void butNotWhoHoldsAnotherOfficeOrComesBesides() {
		expect("""
				التقى [الحسني] [الراوي]. وناقش [الحسني] مع [*القائد الميداني] سبل الإغاثة.
				= held meeting: الحسني × الراوي
				= held meeting: الحسني × القائد الميداني
				التقى [الحسني] [الراوي]. كما التقى [الحسني] [*المسؤول الأممي].
				= held meeting: الحسني × الراوي
				= held meeting: الحسني × المسؤول الأممي
				يجري [الحسني] ~غدا|2020-11-22|future~ محادثات مع [*المسؤول الأممي] قبل أن يلتقي [الراوي].
				= planned meeting: الحسني × المسؤول الأممي 2020-11-22
				= planned meeting: الحسني × الراوي 2020-11-22
				""");
	}

	@Test
	void aGroupIsThoseOfItWhoAreNamed() {
		expect("""
				التقى [الحسني] [الراوي] و[كلاين]. وتحدث [الحسني] عن لقائه مع [+المسؤولين الأوروبيين].
				= held meeting: الحسني × الراوي، كلاين
				اجتمع [الحسني] مع [+مستشاريه] في القصر. وأكد [الحسني] خلال اجتماعه مع عدد من [+مستشاريه]، وهم [الراوي] و[كلاين]، أن الهدنة باقية.
				= held meeting: الحسني × الراوي، كلاين (مستشاريه) @ القصر
				""");
	}

	@Test
	void aGroupIsOneUnderALongerAndAShorterName() {
		expect("""
				اجتمع [الحسني] مع [+مديري المدارس في الشمال]. وتم خلال الاجتماع مع [+مديري المدارس] عرض الخطة.
				= held meeting: الحسني × مديري المدارس في الشمال
				اجتمع [+وزراء مالية الرابطة] ~أمس|2020-11-20~. واختتم [+وزراء مالية دول الرابطة] اجتماعهم ~أمس|2020-11-20~ في {كندا}.
				= held meeting: وزراء مالية الرابطة @ كندا 2020-11-20
				اجتمع [+وزراء مالية الرابطة] ~أمس|2020-11-20~. وسبق اجتماعا ل[+وزراء مالية الدول الأعضاء] ~أمس|2020-11-20~ غداء.
				= held meeting: وزراء مالية الرابطة 2020-11-20
				اجتمع [+وزراء مالية الرابطة] ~أمس|2020-11-20~. واجتمع [+سفراء دول الرابطة] ~أمس|2020-11-20~.
				= held meeting: وزراء مالية الرابطة 2020-11-20
				= held meeting: سفراء دول الرابطة 2020-11-20
				""");
	}

	@Test
	void whatIsSpokenOfMayBeWhatIsPlanned() {
		expect("""
				تلمح الوكالة إلى قمة بين [الراوي] و[كلاين]. وسيجتمع [الراوي] مع [كلاين] ~الشهر المقبل|2020-12|future~.
				= planned meeting: الراوي × كلاين 2020-12
				اعتقل الناشط بعد لقاء بين [الراوي] و[كلاين]. وسيجتمع [الراوي] مع [كلاين] ~الشهر المقبل|2020-12|future~.
				= held meeting: الراوي × كلاين
				= planned meeting: الراوي × كلاين 2020-12
				""");
	}

	@Test
	void aPageIsWrittenBeforeAndAfter() {
		expect("""
				استقبل [الحسني] ~السبت|2020-11-21~ [الراوي]. ويبحث [الحسني] و[الراوي] ملف المياه.
				= held meeting: الراوي × الحسني 2020-11-21
				استقبل [الحسني] ~السبت|2020-11-21~ [الراوي] في القصر. ويبحث [الحسني] و[الراوي] في {موسكو} ملف المياه.
				= held meeting: الراوي × الحسني @ القصر 2020-11-21
				استقبل [الحسني] ~السبت|2020-11-21~ [الراوي]. وقال [الحسني] إنه سيلتقي [الراوي] مجددا.
				= held meeting: الراوي × الحسني 2020-11-21
				= planned meeting: الحسني × الراوي
				كان [الحسني] في استقبال [الراوي] بالمطار ~السبت|2020-11-21~. ويعقد [الحسني] و[الراوي] قمة.
				= held meeting: الراوي × الحسني @ المطار 2020-11-21
				= planned meeting: الحسني × الراوي
				""");
	}

	@Test
	void whatWasPlannedIsCalledOff() {
		expect("""
				كان من المقرر أن يلتقي [الراوي] ~اليوم|2020-11-21~ [كلاين]. ثم أعلن المكتب أن [الراوي] لن يلتقي [كلاين].
				= denied meeting: الراوي × كلاين 2020-11-21
				""");
	}

	@Test
	void aHeadlineDescribesWhoTravelsOrIsMet() {
		expect("""
				# [*المبعوث الدولي] يصل {عمان}
				وصل [الراوي] ~أمس|2020-11-20~ إلى {عمان}.
				= held visit: الراوي @ عمان 2020-11-20
				# [الحسني] يجتمع ب[+كبار مستشاريه]
				عقد [الحسني] اجتماعا مع [الراوي] و[كلاين].
				= held meeting: الحسني × الراوي، كلاين
				""");
	}

	private void expect(String clippings) {
		Clipping.expect(clippings, this.finder);
	}

}
