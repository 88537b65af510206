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

	@Test
	void whoActsRightBeforeTheOccasionMeets() {
		expect("""
				تأتي زيارة [كلاين] التي أكدها [الراوي] خلال لقائه [الحسني] أمس.
				= held meeting: الراوي × الحسني
				أوضح [كلاين] أنه رفض القرار الذي اتخذه [الراوي] بأن يقابل [الحسني].
				= held meeting: الراوي × الحسني
				انتقد [كلاين] الأزمة. وتأتي تصريحات [الراوي] عشية مباحثات يعقدها مع [الحسني].
				= planned meeting: الراوي × الحسني
				""");
	}

	@Test
	void aStatementThatGoesOnKeepsWhomItIsAbout() {
		expect("""
				قال [كلاين] إن [الراوي] وصل وأنه بحث مع [الحسني] الأزمة.
				= held meeting: الراوي × الحسني
				قال [كلاين] إنه بحث مع [الحسني] الأزمة.
				= held meeting: كلاين × الحسني
				""");
	}

	@Test
	void namesThatNobodyMarkedDoNotEndAList() {
		expect("""
				التقى [الراوي] ب[كلاين] وعصام الراقي و[الحسني] أمس.
				= held meeting: الراوي × كلاين، الحسني
				التقى [الراوي] ب[*مدير التوعية] والتوجيه و[الحسني] أمس.
				= held meeting: الراوي × مدير التوعية، الحسني
				التقى [الراوي] ب[كلاين] ظهرا و[الحسني] يراقب.
				= held meeting: الراوي × كلاين
				""");
	}

	@Test
	void aGroupOfWhomSomeAreNamedIsMet() {
		expect("""
				تستمر زيارة [الراوي] إلى {طهران} يومين يلتقي خلالها [+خمسة وزراء]، بينهم [الحسني].
				= held visit: الراوي @ طهران
				= planned meeting: الراوي × الحسني (خمسة وزراء) @ طهران
				اجتمع [+عدد من المسؤولين] مع [#اللجنة]، ومن بينهم [+مسؤولو النادي].
				= held meeting: عدد من المسؤولين × اللجنة
				""");
	}

	@Test
	void theUnnamedSourceMeetsWhomItReceives() {
		expect("""
				شكر [+الوفد] الحاضرين. وأكد [?مصدر رسمي] على هامش لقائه [+وفدا من الصحافة] ذلك.
				""");
	}

	@Test
	void whatGoesBeforeTheMainClausePointsAhead() {
		expect("""
				وبضغط من عملية بدأها [كلاين]، وإثر مفاوضات مع [+مسؤولين روس]، وافقت [+الفصائل المحلية] على التسوية.
				= held meeting: الفصائل المحلية × مسؤولين روس
				وأكد [الراوي]، بحضور [الحسني]، استعداده. جاء ذلك خلال لقائه [+التجار]، التي جرت بحضور [الحسني].
				= held meeting: الراوي × التجار
				""");
	}

	@Test
	void thePublicOfAConferenceOrASeasonDoesNotMeet() {
		expect("""
				شارك في المؤتمر [+شخصيات سياسية] و[+خبراء دوليون].
				تناول [الراوي] استقبال [+السياح] من طرف [+مهنيي القطاع].
				انتقد [الراوي] القرار من دون تشاور مع [+الهيئات].
				""");
	}

	@Test
	void nobodyElseMeetsWhomAnUnmarkedNameMeets() {
		expect("""
				استقبل [كلاين] [-ماي]. "الفجر" التقت [الحسني].
				= held meeting: ماي × كلاين
				أبلغ [كلاين] الحكومة: لقد التقى [الحسني] بالمعتصمين أمس.
				أبلغ [كلاين] الحكومة: لقد التقى [الحسني] مع معتصمين أمس.
				وقال [كلاين]: الهدف هو الإعداد للقاء جديد مع [الحسني].
				""");
	}

	@Test
	void twoOfWhomARelativeClauseTellsBothMeet() {
		expect("""
				يغيب عن القمة [الراوي] و[كلاين] اللذان التقيا ب[الحسني] في {روما}.
				= held meeting: الراوي، كلاين × الحسني @ روما
				""");
	}

	@Test
	void whatIsReceivedOrSharedInIsNoParty() {
		expect("""
				وكان في استقبال الطائرة [+عدد من المسؤولين]، فيما أعلن [الراوي] بدء الرحلات.
				والتقى [الراوي] خلال مشاركته [+مجموعة من الكشافة].
				= held meeting: الراوي × مجموعة من الكشافة
				وصل [الراوي]. ومن المنتظر أن يلتقي الرباعي الأحزاب، حسب ما علمته "[#الصحيفة]".
				انتهت القمة بخلاف بين [#الشركة] و[#النقابة].
				""");
	}

	@Test
	void whoIsSentMeetsAndNotWhoSends() {
		expect("""
				وكان [كلاين] أرسل [الراوي] إلى {بغداد} للقاء [الحسني].
				= planned meeting: الراوي × الحسني
				وأوفدت [#الحكومة] [الراوي] للقاء [الحسني].
				= planned meeting: الراوي × الحسني
				وصل [كلاين] إلى {بغداد} للقاء [الحسني].
				= held visit: كلاين @ بغداد
				= planned meeting: كلاين × الحسني @ بغداد
				""");
	}

	@Test
	void whoHasMeetingsHoldsThem() {
		expect("""
				أكدت [-ماي] دعمها. وقد كان ل[الراوي] بالمناسبة لقاءات مع [+عدد من المسؤولين].
				= held meeting: الراوي × عدد من المسؤولين
				قال [الراوي] إن الاجتماع الأخير يمثل بداية جيدة للتعاون بين [#الوزارة] و[#الإقليم].
				""");
	}

	private void expect(String cases) {
		Clipping.expect(cases, this.finder);
	}

}
