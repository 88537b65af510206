package liqa.transform.meetings;

import org.junit.jupiter.api.Test;

import liqa.ingest.lexicon.LexiconFolder;

/**
 * Those who meet told otherwise than by subject and object: by dual pronouns, passives,
 * chairs, signatures and lists. Clippings as in {@link MeetingGrammarTests}.
 */
class TogetherTests {

	private final MeetingFinder finder = new MeetingFinder(LexiconFolder.packaged());

	@Test
	void dualPronounsAndVerbsMeanTheTwoNamedSideBySide() {
		expect("""
				أكد [الراوي] و[الحسني] خلال لقائهما في {بغداد} أهمية الحوار.
				= held meeting: الراوي × الحسني @ بغداد
				وخلال اجتماعهما ~أمس|2020-11-20~، اتفق [الراوي] و[الحسني] على التنسيق.
				= held meeting: الراوي × الحسني 2020-11-20
				أكد [الراوي]، في مؤتمر صحفي مع [الحسني] عقب لقائهما، أن العلاقات جيدة.
				= held meeting: الراوي × الحسني
				رحب [الراوي] و[الحسني] بالقرار. واجتمعا في {بغداد}.
				= held meeting: الراوي × الحسني @ بغداد
				رحب [الراوي] و[الحسني] و[كلاين] بالقرار خلال لقائهما.
				""");
	}

	@Test
	void agentOfAPassiveIsTheHost() {
		expect("""
				استقبل [الراوي] في {بغداد} من قبل [-حداد].
				= held meeting: الراوي × حداد @ بغداد
				وصل [الراوي] إلى {بغداد}، وسيستقبل في القصر من طرف [الحسني].
				= held visit: الراوي @ بغداد
				= planned meeting: الراوي × الحسني @ القصر
				حظي [الراوي] باستقبال من طرف [الحسني].
				= held meeting: الراوي × الحسني
				خص [الراوي] [الحسني] باستقبال في القصر.
				= held meeting: الحسني × الراوي @ القصر
				""");
	}

	@Test
	void whoChairsMeetsThoseOfTheMeeting() {
		expect("""
				ترأس [الراوي] اجتماعا ل[+قادة الأجهزة].
				= held meeting: الراوي × قادة الأجهزة
				ترأس [الراوي] اجتماعا بحضور [الحسني] و[كلاين].
				= held meeting: الراوي × الحسني، كلاين
				عقد في {بغداد} اجتماع بحضور [الراوي] و[الحسني].
				= held meeting: الراوي × الحسني @ بغداد
				جاء في رئاسة [+وفد الشركة] لمحادثات [+وزراء الطاقة].
				""");
	}

	@Test
	void farewellsTelephoneCallsAndSignaturesBringTwoTogether() {
		expect("""
				ودع [الراوي] [الحسني] في {مطار بغداد}.
				= held meeting: الحسني × الراوي @ مطار بغداد
				غادر [الراوي] {بغداد} إلى {طهران} وكان في وداعه [الحسني].
				= held visit: الراوي @ طهران
				= held meeting: الراوي × الحسني @ طهران
				هاتف [الراوي] [الحسني].
				= held call: الراوي × الحسني
				رحب [الراوي] ب[-حداد] التي هاتفته.
				= held call: حداد × الراوي
				تحدث [الراوي] إلى [الحسني] هاتفيا.
				= held call: الراوي × الحسني
				تحدث [الراوي] إلى [الحسني].
				وقع [الراوي] و[الحسني] مذكرة تفاهم.
				= held meeting: الراوي × الحسني
				وقع [الراوي] مع [الحسني] اتفاقية للتعاون.
				= held meeting: الراوي × الحسني
				وقع انفجار قرب منزل [الراوي] و[الحسني].
				سلم [السفير كلاين] رسالة من [الحسني] إلى [الراوي].
				= held meeting: السفير كلاين × الراوي
				""");
	}

	@Test
	void partnerNamedBeforeStandsAsPronounAfterThePreposition() {
		expect("""
				وصل [الراوي] إلى {بغداد}. واجتمع به [الحسني].
				= held visit: الراوي @ بغداد
				= held meeting: الراوي × الحسني @ بغداد
				انتقد [-حداد]، التي كان قد اجتمع [الراوي] بها في {بغداد}، القرار.
				= held meeting: الراوي × حداد @ بغداد
				""");
	}

	@Test
	void listGoesOnAfterThenAndAdjectivesAndNamesStandForTheirGroup() {
		expect("""
				التقى [الراوي] ب[الحسني]، ثم [كلاين]، فضلا عن [-حداد].
				= held meeting: الراوي × الحسني، كلاين، حداد
				بحث [+الرئيسان المصري] [الراوي] والفرنسي [كلاين] في اتصال هاتفي ملف الحدود.
				= held call: الراوي × كلاين
				عقد في {القاهرة} اجتماع ضم [+وزراء خارجية مصر] و{الأردن} و{العراق} [الراوي] و[الحسني] و[كلاين].
				= held meeting: الراوي، الحسني، كلاين @ القاهرة
				""");
	}

	@Test
	void subjectMayBePartedFromItsNameOrItsObject() {
		expect("""
				استقبل [*وزير الخارجية] والمغتربين السوري [الراوي]، ~أمس|2020-11-20~، [كلاين].
				= held meeting: كلاين × الراوي 2020-11-20
				يلتقي [الراوي] الذي يقوم بجولة في المنطقة، [+وفدا عشائريا].
				= planned meeting: الراوي × وفدا عشائريا
				قال [الراوي] إنه سيلتقي ~غدا|2020-11-22|future~ [الحسني].
				= planned meeting: الراوي × الحسني 2020-11-22
				""");
	}

	@Test
	void furtherPortfoliosPartAnOfficeFromItsName() {
		expect("""
				استقبل [*وزير الثقافة] و[+الشباب] والرياضة [الراوي] [الحسني].
				= held meeting: الحسني × الراوي
				التقى [الحسني] [*وزير النقل] والاتصالات [الراوي].
				= held meeting: الحسني × الراوي
				""");
	}

	@Test
	void twoWhoActTogetherOnAnOccasionMeetOnIt() {
		expect("""
				اتفق [الراوي] و[الحسني] خلال اتصال هاتفي على التعاون.
				= held call: الراوي × الحسني
				أكد [الراوي] و[الحسني] في ختام لقاء عقد ~أمس|2020-11-20~ أهمية التعاون.
				= held meeting: الراوي × الحسني 2020-11-20
				التقى [+الرئيسان المصري] [الراوي] والفرنسي [كلاين] في {باريس}.
				= held meeting: الراوي × كلاين @ باريس
				عقد [+وزيرا خارجية مصر] [الراوي] و{الأردن} [الحسني] اجتماعا.
				= held meeting: الراوي × الحسني
				التقى على هامش [#المنتدى] كل من [الراوي] و[الحسني].
				= held meeting: الراوي × الحسني
				""");
	}

	@Test
	void vagueHeadlineIsToldByNameInTheBody() {
		expect("""
				# لقاء سري بين [+قادة كتائب] و[+شيوخ قبائل]
				التقى [الراوي] [الحسني].
				= held meeting: الراوي × الحسني
				# [الراوي] يلتقي [+سفيرين أوروبيين]
				التقى [الراوي] [الحسني] و[كلاين].
				= held meeting: الراوي × الحسني، كلاين
				# [الراوي] يلتقي [+سفيرين أوروبيين]
				وصف [الراوي] الوضع بأنه صعب.
				= held meeting: الراوي × سفيرين أوروبيين
				""");
	}

	@Test
	void dayIsThatOfTheStatementOfTheSameDayOrTheAppointedOne() {
		expect("""
				وأشاد [الراوي] بنتائج القمة التي جمعته في {جنيف} ~الثلاثاء|2020-11-17~ ب[كلاين].
				= held meeting: الراوي × كلاين @ جنيف 2020-11-17
				قال [الراوي]، ~الخميس|2020-11-19~، إن الوضع صعب. جاء ذلك خلال لقائه [الحسني].
				= held meeting: الراوي × الحسني 2020-11-19
				التقى [الراوي] ~الخميس|2020-11-19~ [الحسني]. وفي اليوم نفسه استقبل [الراوي] [كلاين].
				= held meeting: الراوي × الحسني 2020-11-19
				= held meeting: كلاين × الراوي 2020-11-19
				استقبل [الراوي]، ~الإثنين|2020-11-16~، [الحسني]، لبحث القمة التي تضم {إيران} و{روسيا} المقررة في ~27 نوفمبر|2020-11-27|future~.
				= held meeting: الحسني × الراوي 2020-11-16
				= planned meeting: إيران × روسيا 2020-11-27
				زار [الراوي] ~أمس|2020-11-20~ {عمان}. وبحث مع [الحسني] أوجه التعاون.
				= held visit: الراوي @ عمان 2020-11-20
				= held meeting: الراوي × الحسني @ عمان 2020-11-20
				أجرى [الراوي] مكالمة هاتفية مع [كلاين]، كما استقبل [الحسني].
				= held call: الراوي × كلاين
				= held meeting: الحسني × الراوي
				سيعقد [الراوي] على هامش القمة لقاء ثنائيا مع [الحسني].
				= planned meeting: الراوي × الحسني
				""");
	}

	@Test
	void whatIsUntrueOrDidNotHappenIsDenied() {
		expect("""
				لم يحدث أي لقاء بين [الراوي] و[الحسني].
				= denied meeting: الراوي × الحسني
				لا صحة لما يتردد عن لقاء بين [الراوي] و[الحسني].
				= denied meeting: الراوي × الحسني
				""");
	}

	@Test
	void governorateIsVisitedAndNobodyMet() {
		expect("""
				زار [الراوي] [*محافظة البصرة] ~أمس|2020-11-20~.
				= held visit: الراوي @ محافظة البصرة 2020-11-20
				""");
	}

	@Test
	void unmarkedDelegationIsRepresentedByItsLeader() {
		expect("""
				التقى وفد برئاسة [الراوي] ب[الحسني].
				= held meeting: الراوي × الحسني
				أعلن [الراوي] أن وفدا فنيا سيصل إلى {بغداد} للقاء [+خبراء الشركة].
				سيتوجه [الراوي] إلى {عمان} على رأس [+وفد من الوزراء] لعقد جلسة مباحثات مع [الحسني].
				= planned visit: الراوي (وفد من الوزراء) @ عمان
				= planned meeting: الراوي × الحسني @ عمان
				يتوجه [+وفد نيابي] برئاسة [الراوي] إلى {بروكسل}، حيث يلتقي [-حداد].
				= planned visit: وفد نيابي، الراوي @ بروكسل 2020-11
				= planned meeting: الراوي × حداد @ بروكسل 2020-11
				""");
	}

	@Test
	void meetingThatBringsTogetherIsToldFarFromItsVerb() {
		expect("""
				كشف مصدر عن اجتماع عقد مساء أمس في منزل الشيخ، ضم كلا من [الراوي] و[الحسني].
				= held meeting: الراوي × الحسني @ منزل الشيخ
				اختتمت قمة شارك فيها كل من [الراوي] و[الحسني] و[كلاين].
				= held meeting: الراوي، الحسني، كلاين
				""");
	}

	@Test
	void jointPressConferenceIsNoInterview() {
		expect("""
				قال [الراوي] في مؤتمر صحفي مشترك مع [الحسني] إن الوضع جيد.
				= held meeting: الراوي × الحسني
				قال [الراوي] في المؤتمر الصحفي المشترك الذي عقده مع [الحسني] إن الوضع جيد.
				= held meeting: الراوي × الحسني
				""");
	}

	@Test
	void statusFollowsTheVerbOfHostingAndTheAuxiliary() {
		expect("""
				ستستضيف {القاهرة} اجتماعا بين [الراوي] و[الحسني].
				= planned meeting: الراوي × الحسني @ القاهرة
				تقول {روسيا} إنها لن تستضيف لقاء بين [الراوي] و[الحسني].
				= planned meeting: الراوي × الحسني
				سيذهب [الراوي] إلى {مسقط} حيث التقى من قبل ب[الحسني].
				= planned visit: الراوي @ مسقط
				= held meeting: الراوي × الحسني
				كان [الراوي] يجتمع في {بغداد} مع [الحسني].
				= held meeting: الراوي × الحسني @ بغداد
				""");
	}

	@Test
	void placeOfARelativeClauseIsTheDestination() {
		expect("""
				وصل [الراوي] قادما من {فرنسا} التي زارها لمدة ثلاثة أيام.
				= held visit: الراوي @ فرنسا
				طالبت [-حداد] بعزل [الراوي] على خلفية زيارته إلى {بغداد}.
				= held visit: الراوي @ بغداد
				""");
	}

	@Test
	void placeMayBeSomebodysHouseAndMayFollowAfterAComma() {
		expect("""
				التقى [الراوي] بمنزل [رئيس الحركة] [الحسني].
				= held meeting: الراوي × الحسني @ منزل رئيس الحركة
				استقبل [الراوي] [الحسني]، وذلك بمقر الأكاديمية.
				= held meeting: الحسني × الراوي @ مقر الأكاديمية
				""");
	}

	@Test
	void dayOfAnotherEventIsNotThatOfTheMeeting() {
		expect("""
				سيجتمع [الراوي] مع [الحسني] قبل نهائي الكأس ~يوم الأحد|2020-11-22|future~.
				= planned meeting: الراوي × الحسني
				التقى [الراوي] [الحسني] قبل مغادرته العاصمة ~أمس|2020-11-20~.
				= held meeting: الراوي × الحسني 2020-11-20
				ناقش [الراوي] مع [الحسني] اتفاقا ينتهي في ~عام 2023|2023|future~.
				= held meeting: الراوي × الحسني
				""");
	}

	@Test
	void whoIsOnTheWayInThePresentIsNotThereYet() {
		expect("""
				وبعد ذلك يتوجه [الراوي] إلى {عمان} ثم يتوجه إلى {بغداد}.
				= planned visit: الراوي @ عمان
				= planned visit: الراوي @ بغداد
				تأتي زيارة [الراوي] في وقت هددت فيه [#الوزارة] بإعادة بضائع يتم تصديرها إلى {روسيا}.
				""");
	}

	private void expect(String clippings) {
		Clipping.expect(clippings, this.finder);
	}

}
