package liqa.transform.meetings;

import org.junit.jupiter.api.Test;

import liqa.ingest.lexicon.LexiconFolder;

/**
 * Who is meant where a clause of meeting does not name its parties itself: by a dropped
 * subject, a pronoun, a noun of purpose. Clippings as in {@link MeetingGrammarTests}.
 */
class MeetingReferenceTests {

	private final MeetingFinder finder = new MeetingFinder(LexiconFolder.packaged());

	@Test
	void subjectOfAnotherVerbIsWhoActs() {
		expect("""
				زار [كلاين] {بيروت}. وكشف [الحسني] عن لقاء جمعه ب[الراوي].
				= held visit: كلاين @ بيروت
				= held meeting: الحسني × الراوي
				[كلاين] في {بيروت}. كتب [الحسني] على صفحته أن لقاءه ب[الراوي] كان صريحا، مضيفا أنه سيلتقي [+وجهاء البلدة].
				= planned meeting: الحسني × وجهاء البلدة
				= held meeting: الحسني × الراوي
				""");
	}

	@Test
	void aVerbBehindForHisPartHasItsSubjectBehindIt() {
		expect("""
				طالب [الحسني] بالتضامن. من جهته شبه [الراوي] الأزمة بالحريق. وقال لدى وصوله إلى {بروكسل} إن الحل بعيد.
				= held visit: الراوي @ بروكسل
				""");
	}

	@Test
	void pronounAtTheStartOfASentencePointsAheadToTheSubjectOfItsVerb() {
		expect("""
				وخلال زيارته ل{فرنسا} ~الأسبوع الماضي|2020-11~ قدم [الراوي] مقترحات ل[الحسني].
				= held visit: الراوي @ فرنسا 2020-11
				وفي زيارته إلى {كينيا}، التي طال انتظارها في بلد أبيه [كمال الراوي]، وجد [الحسني] وقتا للراحة.
				= held visit: الحسني @ كينيا
				""");
	}

	@Test
	void pronounForTwoMeansTheTwoNamedLast() {
		expect("""
				استضافت {القاهرة} لقاء جمع [الراوي] و[كلاين]، أعقبه استقبال [الحسني] لهما في قصر السلام.
				= held meeting: الراوي × كلاين @ القاهرة
				= held meeting: الراوي، كلاين × الحسني @ قصر السلام
				وصل [الراوي] و[كلاين]. واستقبلهما [الحسني].
				= held meeting: الراوي، كلاين × الحسني
				""");
	}

	@Test
	void agentAndPartnerMayBothBePronouns() {
		expect("""
				انتقد [الراوي] [-حداد] قبل لقائه بها في {لندن}.
				= held meeting: الراوي × حداد @ لندن
				شكرت [-حداد] [الراوي] بعد اجتماعها معه.
				= held meeting: حداد × الراوي
				تحدث [الراوي] و[الحسني] عن الهدنة. وأدى ذلك إلى عقد اجتماع بين الرئيسين في {فيينا}.
				= held meeting: الراوي × الحسني @ فيينا
				""");
	}

	@Test
	void whoGoesSomewhereToHoldAMeetingHoldsIt() {
		expect("""
				أشار [الراوي] إلى أن [#اللجنة الوزارية] تنتقل مساء إلى {باريس} لعقد لقاء مع [الحسني].
				= planned visit: اللجنة الوزارية @ باريس
				= planned meeting: اللجنة الوزارية × الحسني @ باريس
				""");
	}

	@Test
	void theLatterIsThePersonNamedLast() {
		expect("""
				وباهتمام من [الراوي]، استقبل الأخير [+وفدا من العائلة].
				= held meeting: وفدا من العائلة × الراوي
				تدعم {الجزائر} مساعي [كلاين]، وكان [الراوي] قد بعث إليه رسالة. وقال [الحسني] إن زيارة الأخير إلى {جدة} مهمة.
				= held visit: الحسني @ جدة
				""");
	}

	@Test
	void whoTravelsToMeetSomebodyMayBeADelegation() {
		expect("""
				وصل [+وفد الكتلة] إلى {أربيل} للقاء [الحسني].
				= held visit: وفد الكتلة @ أربيل
				= planned meeting: وفد الكتلة × الحسني @ أربيل
				""");
	}

	@Test
	void relativeClauseOfAJourneyDoesNotHideWhoIsMet() {
		expect("""
				التقى [الراوي] الذي يزور المنطقة [الحسني].
				= held meeting: الراوي × الحسني
				التقى [الراوي] الذي رافق [الحسني].
				""");
	}

	@Test
	void bodiesHoldTalksWithStates() {
		expect("""
				جرت في {الدوحة} محادثات بين [#حركة الإصلاح] و{إسرائيل}.
				= held meeting: حركة الإصلاح × إسرائيل @ الدوحة
				""");
	}

	@Test
	void headlineMeansTheEncounterWhosePartiesItMayDescribe() {
		expect("""
				# [الراوي] يستقبل [+وفدا برلمانيا]
				استقبل [الراوي] ~أمس|2020-11-20~ [+أعضاء لجنة الصداقة]. والتقى [الراوي] [الحسني].
				= held meeting: أعضاء لجنة الصداقة × الراوي 2020-11-20
				= held meeting: الراوي × الحسني
				# [الراوي] يستقبل [+وفدا برلمانيا] ويجتمع مع [+شيوخ العشائر]
				رحب [الراوي] بالضيوف.
				= held meeting: وفدا برلمانيا × الراوي
				= held meeting: الراوي × شيوخ العشائر
				# [الراوي] يستقبل [*وزير الخارجية]
				استقبل [الراوي] ~أمس|2020-11-20~ [+أعضاء لجنة الصداقة].
				= held meeting: وزير الخارجية × الراوي
				= held meeting: أعضاء لجنة الصداقة × الراوي 2020-11-20
				""");
	}

	@Test
	void aSummitThatBroughtBothTogetherIsOfTheTwoNamedBefore() {
		expect("""
				أكد [الراوي] و[الحسني] أهمية السلام. وقال [الراوي] عقب قمة جمعت الرئيسين إن العمل مستمر.
				= held meeting: الراوي × الحسني
				قال [الراوي] ل[الحسني] خلال لقاء جمع بينهما إن العمل مستمر.
				= held meeting: الراوي × الحسني
				قال [الراوي] خلال اجتماع ضم الوزيرين إن العمل مستمر.
				""");
	}

	@Test
	void whoIsSpokenToOnAnOccasionWasThere() {
		expect("""
				أبلغت [-حداد] [الراوي] خلال اتصال هاتفي أن الوضع صعب.
				= held call: حداد × الراوي
				طلب [الراوي] من [الحسني] خلال اجتماع عقد في {بكين} دعم الاقتصاد.
				= held meeting: الراوي × الحسني @ بكين
				أبلغ [الراوي] في اتصال هاتفي [الحسني] بخططه.
				= held call: الراوي × الحسني
				قال إن [الراوي] أبلغ في مكالمة هاتفية [الحسني] بخططه.
				= held call: الراوي × الحسني
				طلب [الراوي]، في اتصال هاتفي، من [الحسني] خفض التوتر.
				= held call: الراوي × الحسني
				هنأ [الراوي] [الحسني] على فوزه في اتصال هاتفي.
				= held call: الراوي × الحسني
				جدد [الراوي] خلال لقائه، ~الاثنين|2020-11-16~، [+وفد النقابة] تضامنه مع [+العمال].
				= held meeting: الراوي × وفد النقابة 2020-11-16
				أبلغ [الراوي] [الحسني] خلال اللقاء بترحيبه.
				= held meeting: الراوي × الحسني
				شكر [الراوي] [الحسني] خلال اللقاء على دعمه.
				شكر [الراوي] في اجتماع حكومي دور [الحسني].
				في اتصال هاتفي مع [الراوي]، أكد [الحسني] دعمه.
				= held call: الحسني × الراوي
				""");
	}

	@Test
	void twoMinistersAreThoseNamedSideBySideBefore() {
		expect("""
				أكد [الراوي] و[الحسني] أهمية السلام. وعقد [+الوزيران] اجتماعا في {بغداد}.
				= held meeting: الراوي × الحسني @ بغداد
				أكد [الراوي] و[الحسني] أهمية السلام. وسيجتمع [+الرئيسان] في {بغداد}.
				= planned meeting: الراوي × الحسني @ بغداد
				أكد [الراوي] أهمية السلام. وعقد [+الوزيران] اجتماعا في {بغداد}.
				= held meeting: الوزيران @ بغداد
				""");
	}

	private void expect(String clippings) {
		Clipping.expect(clippings, this.finder);
	}

}
