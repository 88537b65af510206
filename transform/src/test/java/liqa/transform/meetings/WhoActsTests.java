package liqa.transform.meetings;

import org.junit.jupiter.api.Test;

import liqa.ingest.lexicon.LexiconFolder;

/**
 * Who acts where a subject stands near that nobody marked, or where somebody speaks for
 * others. Clippings as in {@link MeetingGrammarTests}.
 */
class WhoActsTests {

	private final MeetingFinder finder = new MeetingFinder(LexiconFolder.packaged());

	@Test
	void whoeverActedBeforeDoesNotHoldWhatAnotherHolds() {
		expect("""
				استقال [الراوي]. وأجرت “المنارة” للسيارات مفاوضات مع [الحسني].
				استقال [الراوي]. وأجرى تاجر خلال المعرض محادثة مع [الحسني].
				استقال [الراوي] استنادا إلى لقاءات أجراها مؤلف الكتاب مع [الحسني].
				استقال [الراوي]. وأجرى خلال المعرض محادثة مع [الحسني].
				= held meeting: الراوي × الحسني
				استقال [الراوي] بعد لقاءات أجراها نيابة عن الحكومة مع [الحسني].
				= held meeting: الراوي × الحسني
				تناول [الراوي] طعام العشاء مع [الحسني].
				= held meeting: الراوي × الحسني
				""");
	}

	@Test
	void shortFormOfANameMeansWhomItNames() {
		expect("""
				أشادت [#الغرفة الوطنية للتجارة] بجلسة عمل عقدتها الغرفة مع [#وزارة الصناعة].
				= held meeting: الغرفة الوطنية للتجارة × وزارة الصناعة
				""");
	}

	@Test
	void whoIntendsAMeetingHoldsIt() {
		expect("""
				علق [الراوي] على اعتزام [الحسني] عقد قمة مع [كلاين].
				= planned meeting: الحسني × كلاين
				أكد [الراوي] أن {البحرين} تعتزم إجراء جولة ترويجية في {الصين}.
				يعتزم [الراوي] عقد لقاء مع [الحسني].
				= planned meeting: الراوي × الحسني
				""");
	}

	@Test
	void whoGoesThereMeetsAndNotWhomTheSentenceBeganWith() {
		expect("""
				ناقش [الراوي] الأزمة بينما توجه [كلاين] إلى {بروكسل} للقاء [الحسني].
				= held visit: كلاين @ بروكسل
				= planned meeting: كلاين × الحسني @ بروكسل
				ناقش [الراوي] الأزمة بينما يستعد [كلاين] للقاء [الحسني].
				= planned meeting: كلاين × الحسني
				""");
	}

	@Test
	void aSpokesmanTellsOfOthers() {
		expect("""
				زار [الراوي] {بغداد}. وقال [المتحدث باسم الرئاسة كمال سعد] إن الأمر معقد. وسيسافر بعد ذلك إلى {عمان}.
				= held visit: الراوي @ بغداد
				= planned visit: الراوي @ عمان
				وصل [المتحدث باسم الرئاسة كمال سعد] إلى {بغداد}.
				= held visit: المتحدث باسم الرئاسة كمال سعد @ بغداد
				""");
	}

	@Test
	void aSubjectThatNobodyMarkedActsInItsStatement() {
		expect("""
				استقال [الراوي]. وقال عضو في الحزب إن ممثلين ل[كلاين] يجرون محادثات مع [+دبلوماسيين عرب].
				""");
	}

	@Test
	void whoTravelsIsToldBehindTheJourneyThatOpensASentence() {
		expect("""
				استقال [الراوي]. وفي زيارة ل{فنزويلا}، قال [الحسني] إن السلام ممكن.
				= held visit: الحسني @ فنزويلا
				استقال [الراوي]. وفي زيارة إلى {كراكاس} للقاء [كلاين]، قال [الحسني] إن السلام ممكن.
				= held visit: الحسني @ كراكاس
				= planned meeting: الحسني × كلاين @ كراكاس
				""");
	}

	@Test
	void onAJourneyItsTravellerMeets() {
		expect("""
				تحدث [الراوي] عن [الحسني] الذي قام بزيارة إلى {بكين} التقى خلالها [كلاين].
				= held visit: الحسني @ بكين
				= held meeting: الحسني × كلاين @ بكين
				علق [الراوي] على زيارة ل[الحسني] إلى {بكين} التقى فيها [كلاين].
				= held visit: الحسني @ بكين
				= held meeting: الحسني × كلاين @ بكين
				""");
	}

	@Test
	void whoIsQuotedByAnotherMet() {
		expect("""
				ونقل [الراوي] عن [الحسني] قوله خلال لقائه [كلاين] إن الانتخابات قائمة.
				= held meeting: الحسني × كلاين
				""");
	}

	@Test
	void whatFollowsTheVerbIsItsSubjectIfAnObjectFollowsThatNobodyMarked() {
		expect("""
				استقال [الراوي]. وصافح [+المسؤولون] الناجين.
				استقال [الراوي]. واستقبل [الحسني] النقابات.
				استقال [الراوي] والتقى [الحسني] أمس.
				= held meeting: الراوي × الحسني
				""");
	}

	@Test
	void whoComesAlongIsNotTheSubject() {
		expect("""
				زار [الراوي] {بغداد}. وانتقل و[+الوفد المرافق له] إلى {أربيل}.
				= held visit: الراوي @ بغداد
				= held visit: الراوي (الوفد المرافق له) @ أربيل
				""");
	}

	private void expect(String clippings) {
		Clipping.expect(clippings, this.finder);
	}

}
