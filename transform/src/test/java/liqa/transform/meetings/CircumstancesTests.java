package liqa.transform.meetings;

import org.junit.jupiter.api.Test;

import liqa.ingest.lexicon.LexiconFolder;

/**
 * When and where they met, and whether it came to that. Clippings as in
 * {@link MeetingGrammarTests}.
 */
class CircumstancesTests {

	private final MeetingFinder finder = new MeetingFinder(LexiconFolder.packaged());

	@Test
	void townMayStandBehindTheCommaAfterTheCapital() {
		expect("""
				اجتمع [الراوي] مع [الحسني] في العاصمة المجرية، {بودابست}، أمس.
				= held meeting: الراوي × الحسني @ بودابست
				وصل [الراوي] إلى العاصمة المجرية، {بودابست}.
				= held visit: الراوي @ بودابست
				استضافت العاصمة المجرية محادثات بين [+وفد الحركة] و[الحسني].
				= held meeting: وفد الحركة × الحسني @ العاصمة المجرية
				""");
	}

	@Test
	void aSiteKeepsTheMarkThatClosesItsName() {
		expect("""
				اجتمع [الراوي] مع [الحسني] في مقر دار «الياسمين».
				= held meeting: الراوي × الحسني @ مقر دار «الياسمين»
				اجتمع [الراوي] مع [الحسني] في قصر «الياسمين» التاريخي، أمس.
				= held meeting: الراوي × الحسني @ قصر «الياسمين» التاريخي
				اجتمع [الراوي] مع [الحسني] في قصر «الياسمين» مؤكدا دعمه.
				= held meeting: الراوي × الحسني @ قصر «الياسمين»
				""");
	}

	@Test
	void meetingIsCalledByItsTown() {
		expect("""
				شكلت محادثات {أستانا} بين [+وفد المعارضة] و[+وفد الحكومة] خطوة مهمة.
				= held meeting: وفد المعارضة × وفد الحكومة @ أستانا
				التقى [الراوي] نظيره [الحسني] على هامش قمة {سوتشي}.
				= held meeting: الراوي × الحسني @ سوتشي
				""");
	}

	@Test
	void whatIsSaidOfAMeetingLaterTellsWhereItIs() {
		expect("""
				التقى [الراوي] [الحسني]. وأوضح بيان أن المباحثات، التي جرت في {أثينا}، تناولت التدريب.
				= held meeting: الراوي × الحسني @ أثينا
				سيلتقي [الراوي] [الحسني]. وقال المتحدث إن اللقاء سيعقد في {أثينا}.
				= planned meeting: الراوي × الحسني @ أثينا
				سيلتقي [الراوي] [الحسني]. وأضاف أن القمة ستعقد في ~22 نوفمبر|2020-11-22|future~.
				= planned meeting: الراوي × الحسني 2020-11-22
				""");
	}

	@Test
	void relativeClauseOfHoldingTellsTheDay() {
		expect("""
				كشف مصدر تفاصيل اللقاء الذي عقده [الراوي] ~أمس|2020-11-20~ مع [الحسني].
				= held meeting: الراوي × الحسني 2020-11-20
				كشف مصدر تفاصيل المحادثات المغلقة التي أجراها [الراوي]، ~الخميس|2020-11-19~، في {أثينا} مع [الحسني].
				= held meeting: الراوي × الحسني @ أثينا 2020-11-19
				كان اللقاء الذي جرى ~أمس|2020-11-20~ بين [الراوي] و[الحسني] مثمرا.
				= held meeting: الراوي × الحسني 2020-11-20
				التقى [الراوي] [الحسني] الذي عقد ~أمس|2020-11-20~ مؤتمرا صحفيا.
				= held meeting: الراوي × الحسني
				""");
	}

	@Test
	void meetingOfOneDayIsToldOnce() {
		expect("""
				سيلتقي [الراوي] ~السبت|2020-11-21~ [الحسني]. واستقبل [الحسني] ~السبت|2020-11-21~ [الراوي].
				= held meeting: الراوي × الحسني 2020-11-21
				التقى [الراوي] [الحسني] في {أثينا}. وأعلن المتحدث التحضير للقاء ثان بين [الراوي] و[الحسني] في {جنيف}.
				= held meeting: الراوي × الحسني @ أثينا
				= planned meeting: الراوي × الحسني @ جنيف
				""");
	}

	@Test
	void placeMayBeAnUnlistedTownOrFollowTheTopic() {
		expect("""
				اجتمع [الراوي] مع [الحسني] في مدينة شحات.
				= held meeting: الراوي × الحسني @ مدينة شحات
				اجتمع [الراوي] مع [الحسني]، مساء ~أمس|2020-11-20~، على مأدبة عشاء في فندق السلام.
				= held meeting: الراوي × الحسني @ فندق السلام 2020-11-20
				عقد [الراوي] مع [الحسني] جلسة مباحثات ثنائية في قصر المشرف.
				= held meeting: الراوي × الحسني @ قصر المشرف
				ناقش [الراوي] مع [الحسني] سبل إنهاء الأزمة في الجنوب، وذلك في مقر إقامته.
				= held meeting: الراوي × الحسني @ مقر إقامته
				استضاف فندق الواحة لقاء بين [الراوي] و[الحسني].
				= held meeting: الراوي × الحسني @ فندق الواحة
				""");
	}

	@Test
	void placeApartBelongsToTheTalksAndThatOfTheTopicDoesNot() {
		expect("""
				بدأت مشاورات بين [+وفد الحكومة] و[+وفد المعارضة] حول فتح الطرق، بالعاصمة {عمّان}.
				= held meeting: وفد الحكومة × وفد المعارضة @ عمّان
				بحث [الراوي] مع [الحسني] في العاصمة المجرية {بودابست} ملف التدريب.
				= held meeting: الراوي × الحسني @ بودابست
				تبحث [#الشركة] فرص التوسع في {أفريقيا} مع [الحسني].
				= planned meeting: الشركة × الحسني
				""");
	}

	@Test
	void airportOnTheWayIsNotWhereTheyMeet() {
		expect("""
				وصل [الراوي] إلى المطار. وسيلتقي [الراوي] [الحسني].
				= planned meeting: الراوي × الحسني
				""");
	}

	@Test
	void dayOfTheTopicIsNotThatOfTheMeeting() {
		expect("""
				اجتمع [الراوي] مع [الحسني] لبحث تداعيات هجوم ~الخميس الماضي|2020-11-19~.
				= held meeting: الراوي × الحسني
				""");
	}

	@Test
	void dayOfTheNextStationOrOfADenialIsNotThatOfTheVisit() {
		expect("""
				عاد [الراوي] ~أمس|2020-11-20~ إلى البلاد بعد زيارة إلى {صوفيا}.
				= held visit: الراوي @ صوفيا
				غادر [الراوي] {صوفيا} ~أمس|2020-11-20~ بعد زيارة استمرت يومين.
				= held visit: الراوي @ صوفيا 2020-11-20
				بدأ [الراوي] ~أمس|2020-11-20~ زيارة إلى {صوفيا} ضمن جولة تشمل {أثينا}.
				= held visit: الراوي @ صوفيا 2020-11-20
				= held visit: الراوي @ أثينا
				نفى [الراوي]، ~أمس|2020-11-20~، لقاءه ب[الحسني].
				= denied meeting: الراوي × الحسني
				أجرت [+وفود الساحل] محادثات مع [الحسني] لوقف الحرب بحلول ~25 نوفمبر|2020-11-25|future~.
				= held meeting: وفود الساحل × الحسني
				من المقرر أن تجمع قمة [الراوي] و[الحسني] بحلول ~25 نوفمبر|2020-11-25|future~.
				= planned meeting: الراوي × الحسني 2020-11-25
				""");
	}

	@Test
	void whatIsNotHeldIsDenied() {
		expect("""
				لم يعقد [الراوي] أي لقاء مع [الحسني].
				= denied meeting: الراوي × الحسني
				تعذر لقاء [الراوي] ب[الحسني].
				= denied meeting: الراوي × الحسني
				""");
	}

	@Test
	void siteEndsBeforeWhatIsSaidOfAnother() {
		expect("""
				هدف اجتماع [الراوي] مع [الحسني] في مقر المفوضية هو التعاون.
				= held meeting: الراوي × الحسني @ مقر المفوضية
				""");
	}

	@Test
	void putOffMeansTheNewDay() {
		expect("""
				اللقاء الذي كان مقررا ~غدا|2020-11-22|future~ بين [الراوي] و[الحسني] أرجئ إلى ~مطلع الشهر المقبل|2020-12|future~.
				= planned meeting: الراوي × الحسني 2020-12
				أجلت زيارة [الراوي] إلى {أثينا}، التي كانت مقررة ~غدا|2020-11-22|future~، إلى ~الشهر المقبل|2020-12|future~.
				= planned visit: الراوي @ أثينا 2020-12
				""");
	}

	@Test
	void whatNobodyRulesOutIsPlanned() {
		expect("""
				لم يستبعد المتحدث أن يلتقي [الراوي] [الحسني].
				= planned meeting: الراوي × الحسني
				استبعد المتحدث أن يلتقي [الراوي] [الحسني].
				= denied meeting: الراوي × الحسني
				""");
	}

	@Test
	void occasionOfWhatIsToComeIsToCome() {
		expect("""
				قال البيان إن [الراوي] سيوقع خلال زيارته ل{المغرب} الاتفاقية.
				= planned visit: الراوي @ المغرب
				قال البيان إن [الراوي] سيلتقي خلال زيارته ل{المغرب} [الحسني].
				= planned meeting: الراوي × الحسني @ المغرب
				= planned visit: الراوي @ المغرب
				""");
	}

	@Test
	void eveOfAJourneyMayBeOver() {
		expect("""
				قبيل زيارة [الراوي] إلى {بيرو}، ~أواخر الشهر الماضي|2020-10~، أُقرت الاتفاقية.
				= held visit: الراوي @ بيرو 2020-10
				قبيل زيارة [الراوي] إلى {بيرو}، أُقرت الاتفاقية.
				= planned visit: الراوي @ بيرو
				""");
	}

	@Test
	void circleOfOthersIsAMeetingOfItsOwn() {
		expect("""
				تحدث [كلاين] أمام اجتماع [+سفراء القارة] في {جنيف}. والتقى [الراوي] [الحسني].
				= held meeting: سفراء القارة @ جنيف
				= held meeting: الراوي × الحسني
				التقى [الراوي] [الحسني]. وجرت محادثات [+الزعيمين] في {جنيف}.
				= held meeting: الراوي × الحسني @ جنيف
				""");
	}

	private void expect(String clippings) {
		Clipping.expect(clippings, this.finder);
	}

}
