package liqa.transform.meetings;

import org.junit.jupiter.api.Test;

import liqa.ingest.lexicon.LexiconFolder;

/**
 * Meetings that are announced, decided on or spoken of beside something else that has its
 * own day and its own speaker. A line is a clipping, as {@link Clipping} marks them.
 */
class AnnouncementTests {

	private final MeetingFinder finder = new MeetingFinder(LexiconFolder.packaged());

	@Test
	void theDayOfTheAnnouncementIsNotThatOfTheMeeting() {
		expect("""
				أعلنت [#الرئاسة]، ~مساء الخميس|2020-11-19~، انعقاد مباحثات بين [الراوي] و[الحسني]، ~الاثنين|2020-11-23|future~.
				= planned meeting: الراوي × الحسني 2020-11-23
				كشفت [#الرئاسة] ~أمس|2020-11-20~ عن لقاء بين [الراوي] و[الحسني] في {بغداد}.
				= held meeting: الراوي × الحسني @ بغداد
				أعلنت [#الرئاسة] ~أمس|2020-11-20~ خلال لقاء بين [الراوي] و[الحسني] موقفها.
				= held meeting: الراوي × الحسني 2020-11-20
				""");
	}

	@Test
	void whatSomebodySpeaksOfOnAJourneyHasItsOwnDay() {
		expect("""
				تحدث [الراوي]، في مستهل زيارته ل{دمشق}، عن اجتماع يعقد ~الاثنين|2020-11-23|future~ بين [الحسني] و[كلاين].
				= held visit: الراوي @ دمشق
				= planned meeting: الحسني × كلاين 2020-11-23
				""");
	}

	@Test
	void aVerbThatGoesOnHasItsOwnDayBehindIt() {
		expect("""
				سيجيب [الراوي] عن الأسئلة ~الأحد|2020-11-22|future~، وسيجتمع مع [الحسني] ~الاثنين|2020-11-23|future~.
				= planned meeting: الراوي × الحسني 2020-11-23
				تحدث [الراوي] ~أمس|2020-11-20~ والتقى [الحسني].
				= held meeting: الراوي × الحسني 2020-11-20
				تحدث [الراوي] ~أمس|2020-11-20~ والتقى [الحسني] لبحث زيارات ~الشهر المقبل|2020-12|future~.
				= held meeting: الراوي × الحسني 2020-11-20
				""");
	}

	@Test
	void whatIsDecidedOrArrangedIsStillToCome() {
		expect("""
				قرر [الراوي] عقد لقاء مع [+قادة الكتل].
				= planned meeting: الراوي × قادة الكتل
				تجري اتصالات لتنظيم قمة بين [الراوي] و[الحسني].
				= planned meeting: الراوي × الحسني
				أشار إلى اجتماع لم يحدد موعده، سيعقد بين [الراوي] و[الحسني].
				= planned meeting: الراوي × الحسني
				صدر البيان قبل ثلاثة أيام من قمة بين [الراوي] و[الحسني].
				= planned meeting: الراوي × الحسني
				أكد [الراوي] أن لقاءه مع [الحسني] سيبحث الملف.
				= planned meeting: الراوي × الحسني
				رأى أن قمة [الراوي] مع [الحسني] ستفتح الباب للسلام.
				= held meeting: الراوي × الحسني
				أدلى [الراوي] بتصريح قبل اجتماعه ~الاثنين|2020-11-16~ مع [الحسني].
				= planned meeting: الراوي × الحسني 2020-11-23
				نشرت الصحيفة تسجيلا لمكالمة [الراوي] مع [الحسني].
				= held call: الراوي × الحسني
				أكدت [-حداد] عزمها لقاء [الحسني] خلال مكالمة هاتفية مع [كلاين].
				= planned meeting: حداد × الحسني
				= held call: حداد × كلاين
				أعلنت [-حداد] عزمها لقاء [الحسني].
				= planned meeting: حداد × الحسني
				أعلنت [-حداد] اعتزامها زيارة {دمشق}.
				= planned visit: حداد @ دمشق
				قرر [الراوي] بعد لقاء مع [+قادة الكتل] تأجيل التصويت.
				= held meeting: الراوي × قادة الكتل
				""");
	}

	@Test
	void whoTellsOfAMeetingThatNobodyIsSaidToHoldIsNotThere() {
		expect("""
				قال [الراوي]: سيقام في اليوم الأخير لقاء مفتوح مع [الحسني].
				أضاف [الراوي] أن لقاء سينظم مع [الحسني].
				قال [الراوي] إنه سيكون هناك لقاءات مع [+الفصائل].
				قال [الراوي]: «هناك اجتماع متوقع مع [الحسني]».
				لم تسمح السلطات بإجراء اجتماعات مع [الحسني].
				أضاف [الراوي] أن الملف حسم خلال لقاء عقد مع [الحسني].
				= held meeting: الراوي × الحسني
				قال [الراوي] إن ممثلين عن الأهالي حضروا للقاء [الحسني].
				""");
	}

	@Test
	void aMeetingGoesOnBehindAComma() {
		expect("""
				يذكر أن اجتماعا عقد في سفارة {لبنان}، وضم [الراوي] و[+ممثلي الفصائل].
				= held meeting: الراوي × ممثلي الفصائل @ سفارة لبنان
				""");
	}

	@Test
	void whoActsTravelsAndNotWhomHeSpeaksTo() {
		expect("""
				أبلغ [الراوي] [الحسني] خلال زيارة ل{دمشق} موقفه.
				= held visit: الراوي @ دمشق
				كان [الراوي] أبلغ [الحسني] خلال زيارة إلى {دمشق} موقفه.
				= held visit: الراوي @ دمشق
				استقبل [الراوي] [كلاين]، في إطار زيارته للمملكة.
				= held meeting: كلاين × الراوي
				= held visit: كلاين @ المملكة
				جاءت زيارة [*الوزيرة الأولى] ل{مالطا} [-حداد] ل{دمشق}.
				= held visit: الوزيرة الأولى @ دمشق
				أوضح [الراوي] أن الصاروخ كان متجها إلى {دمشق}.
				في حال توجه [الراوي] إلى {دمشق} سيعلن ذلك.
				أكد [الراوي] الحرص على زيارة السياح لمدينة {دمشق}.
				قالت [-حداد] إن البلاد تعاني لما وصلت البلاد إليه.
				""");
	}

	@Test
	void whoIsNamedAfterBeforeActsNot() {
		expect("""
				وقبل [الراوي]، كان [الحسني] في لقاء مع [كلاين].
				= held meeting: الحسني × كلاين
				""");
	}

	@Test
	void whatIsCalledOffBehindOrOnlyOnAConditionIsNotToCome() {
		expect("""
				كان [الراوي] مستعدا للقاء [الحسني]، لكن الوفد ألغى هذا الاجتماع.
				= denied meeting: الراوي × الحسني
				أعلن المكتب أن [الراوي] لن يلتقي [الحسني] ما لم يعتذر.
				أعلن المكتب أن [الراوي] لن يلتقي [الحسني] في الجولة.
				= denied meeting: الراوي × الحسني
				هددت القيادة، ~أمس|2020-11-20~، بإلغاء القمة المرتقبة بين [الراوي] و[الحسني].
				= planned meeting: الراوي × الحسني
				تم التوصل إلى عقد قمة بين [الراوي] و[الحسني].
				= planned meeting: الراوي × الحسني
				""");
	}

	@Test
	void whatIsSpokenOfIsTheMeetingToldBefore() {
		expect("""
				من المقرر أن يجتمع [الراوي] مع [الحسني]. وقال [كلاين] إن المسألة لن تطرح في القمة بين [الراوي] و[الحسني].
				= planned meeting: الراوي × الحسني
				من المقرر أن يجتمع [الراوي] مع [الحسني]. ورأى [كلاين] أن لقاء [الراوي] مع [الحسني] ~أمس|2020-11-20~ كان مفيدا.
				= planned meeting: الراوي × الحسني
				= held meeting: الراوي × الحسني 2020-11-20
				""");
	}

	@Test
	void nobodyVisitsWhereHeIsAtHome() {
		expect("""
				غادر [الراوي] {القاهرة} عائدا إلى {دمشق}.
				= held visit: الراوي @ القاهرة
				قالت القناة إن [الراوي] غادر عائدا إلى {دمشق}.
				""");
	}

	private void expect(String clippings) {
		Clipping.expect(clippings, this.finder);
	}

}
