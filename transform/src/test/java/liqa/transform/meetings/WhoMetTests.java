package liqa.transform.meetings;

import org.junit.jupiter.api.Test;

import liqa.ingest.lexicon.LexiconFolder;

/**
 * Who stands on which side where something parts the words of one clause or joins those
 * of two. A line is a clipping, as {@link Clipping} marks them.
 */
class WhoMetTests {

	private final MeetingFinder finder = new MeetingFinder(LexiconFolder.packaged());

	@Test
	void aTownThatPartsTwoSubjectsIsNoneOfThem() {
		expect("""
				شكلت الحدود محور المباحثات التي أجراها، أمس ب{الرباط}، [الراوي]، و[الحسني].
				= held meeting: الراوي × الحسني @ الرباط
				ترأس [الراوي] في {جدة}، و[الحسني]، الاجتماع الأول.
				= held meeting: الراوي × الحسني @ جدة
				""");
	}

	@Test
	void whatAndJoinsIsNotTheSubjectOfTheRelativeClauseBefore() {
		expect("""
				هنأ [كلاين] [الراوي] الذي هاتفه أمس و[الحسني].
				= held call: كلاين × الراوي
				التقى [الراوي] [الحسني] بعد أسبوع من التوتر بين الجارين و[+العضوين المؤسسين].
				= held meeting: الراوي × الحسني
				""");
	}

	@Test
	void theLastOfTwoIsTheSubjectOfASingularVerb() {
		expect("""
				انتقد [كلاين] خصومه، و[الراوي] أجرى لقاء مع [الحسني].
				= held meeting: الراوي × الحسني
				""");
	}

	@Test
	void aNameThatNobodyMarkedIsTheSubjectBetweenTwoAuxiliaries() {
		expect("""
				أشاد [الراوي] بالفريق. وكان سميثسون قد اجتمع مع [الحسني].
				أشاد [الراوي] بالفريق. وكان قد اجتمع مع [الحسني].
				= held meeting: الراوي × الحسني
				""");
	}

	@Test
	void whatIsBoundBeforeAnAttributeIsNoPartner() {
		expect("""
				يعقد [الراوي] اجتماعا غدا حول العلاقة الجديدة مع [#الاتحاد].
				أكد [الراوي] أنهم يعملون على بحث شراكة استراتيجية مع [#الشركة].
				يعقد [الراوي] اجتماعا غدا مع [#الاتحاد].
				= planned meeting: الراوي × الاتحاد
				""");
	}

	@Test
	void aTitleThatNobodyKnowsStandsBetweenTheWordAndTheName() {
		expect("""
				بحضور الموسيقي البارز [الراوي]، استقبلت [#الأكاديمية] [-ماي].
				= held meeting: ماي × الأكاديمية
				اجتمع [الراوي] أمس مع المفكر الكبير [الحسني].
				= held meeting: الراوي × الحسني
				""");
	}

	@Test
	void whoHoldsAPressConferenceWithAnotherMeetsHim() {
		expect("""
				وقال [الراوي] خلال مؤتمر صحفي جمعه ب[الحسني] إن الحوار مستمر.
				= held meeting: الراوي × الحسني
				أكد [الراوي] في مؤتمر صحفي عقده قبل قليل في {عمان} مع [الحسني] دعمه.
				= held meeting: الراوي × الحسني @ عمان
				أكد [الراوي] في مؤتمر صحفي عقده قبل قليل في {عمان} دعمه ل[الحسني].
				""");
	}

	@Test
	void whatIsAbleReceivedOrOfferedIsNotMet() {
		expect("""
				قدم [الراوي] مقترحا قابلا للتطوير أيده [الحسني].
				قدم [الراوي] مقترحا قابل للتطوير أيده [الحسني].
				عرض [الراوي] على [#الائتلاف] تقاسم السلطة مع [الحسني].
				""");
	}

	@Test
	void whoseDoingItWasMeetsOnTheOccasion() {
		expect("""
				اعتبر [كلاين] أن أداء [الراوي] في مؤتمر صحفي بعد قمة مع [الحسني] كان ضعيفا.
				= held meeting: الراوي × الحسني
				وقال إن رد [الراوي] على [الحسني] ولدى استقباله [-ماي] كان واضحا.
				= held meeting: ماي × الراوي
				""");
	}

	@Test
	void aStateThatCallsOffAMeetingIsMeant() {
		expect("""
				وصل [الراوي] أمس. وكانت {كوريا} ألغت اجتماعا مع [*نائب الرئيس].
				وصل [الراوي] أمس. وكان قد ألغى اجتماعا مع [*نائب الرئيس].
				= denied meeting: الراوي × نائب الرئيس
				""");
	}

	@Test
	void bodiesWhoseMeetingsACityHostsDoNotMeetOneAnother() {
		expect("""
				تشتهر المدينة باستضافة اجتماعات [#الصندوق] و[#البنك].
				شارك [الراوي] في اجتماع [#اللجنة الاقتصادية] ب[#البرلمان].
				= held meeting: الراوي × اللجنة الاقتصادية
				""");
	}

	@Test
	void aDelegationIsSpokenOfAsMany() {
		expect("""
				انتقدت الصحيفة زيارة [+وفد من الجماعة] ولقائهم ب[الحسني].
				= held meeting: وفد من الجماعة × الحسني
				أشاد [الراوي] ب[+الزوار] الذين يجتمعون معه كل مساء.
				= held meeting: الزوار × الراوي
				""");
	}

	@Test
	void twoOfficesToldTogetherMeetOneAnother() {
		expect("""
				استقبل [كلاين] [-ماي]. كما التقى [*وزيرا خارجية الأردن] و[*العراق] في {روما}.
				= held meeting: ماي × كلاين
				= held meeting: وزيرا خارجية الأردن × العراق @ روما
				""");
	}

	private void expect(String cases) {
		Clipping.expect(cases, this.finder);
	}

}
