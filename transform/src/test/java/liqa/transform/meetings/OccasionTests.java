package liqa.transform.meetings;

import org.junit.jupiter.api.Test;

import liqa.ingest.lexicon.LexiconFolder;

/**
 * Meetings told by the way: as the occasion of a statement, as talks that go on, and of
 * circles that meet among themselves. Clippings as in {@link MeetingGrammarTests}.
 */
class OccasionTests {

	private final MeetingFinder finder = new MeetingFinder(LexiconFolder.packaged());

	@Test
	void whatIsAskedForOnAnOccasionIsNotTheMeeting() {
		expect("""
				دعا [الراوي] بعد محادثات مع [الحسني] إلى وقف القتال.
				= held meeting: الراوي × الحسني
				طالب [الراوي] في ختام لقاء مع [الحسني] بالإفراج عن المعتقلين.
				= held meeting: الراوي × الحسني
				طلب [الراوي] لقاء مع [الحسني].
				""");
	}

	@Test
	void anOccasionWithSomebodyTookPlace() {
		expect("""
				قال [الراوي] خلال غداء عمل مع [الحسني] إن الوقت مناسب.
				= held meeting: الراوي × الحسني
				أكد [الراوي] خلال جلسة مع [+لجنة الزراعة] أهمية الري.
				= held meeting: الراوي × لجنة الزراعة
				أشاد [كلاين] بالتقدم الذي أحرزه [الراوي] خلال مفاوضاته مع [الحسني].
				= held meeting: الراوي × الحسني
				نشرت المجلة صورة [الراوي] خلال جلسة تصوير مع [الحسني].
				""");
	}

	@Test
	void talksBetweenTwoPartiesTakePlace() {
		expect("""
				تتواصل المفاوضات بين [#حكومة الجبل] و[+فصائل الساحل].
				= held meeting: حكومة الجبل × فصائل الساحل
				أشار إلى مفاوضات تجري حاليا بين [#حكومة الجبل] و[+فصائل الساحل].
				= held meeting: حكومة الجبل × فصائل الساحل
				تستمر المفاوضات بين [+فصائل الساحل] في {البصرة} و[#حكومة الجبل].
				= held meeting: فصائل الساحل × حكومة الجبل @ البصرة
				فشلت المفاوضات بين [#حكومة الجبل] من جهة و[+فصائل الساحل] من جهة أخرى.
				= held meeting: حكومة الجبل × فصائل الساحل
				تسارعت المفاوضات من أجل الوصول إلى تفاهم يضمن تحسين شكل العلاقة بين [#حكومة الجبل] و[+فصائل الساحل].
				""");
	}

	@Test
	void bodiesAndGroupsTalkWithStates() {
		expect("""
				[+فصائل الساحل] تستأنف المفاوضات مع {إيران}.
				= held meeting: فصائل الساحل × إيران
				تجري [#حكومة الجبل] محادثات مع {إيران}.
				= held meeting: حكومة الجبل × إيران
				تجري [#حكومة الجبل] ~الاثنين|2020-11-23|future~ محادثات مع {إيران}.
				= planned meeting: حكومة الجبل × إيران 2020-11-23
				أجرى [الراوي] محادثات مع {إيران}.
				""");
	}

	@Test
	void whoseMeetingItIsMayFollowWithL() {
		expect("""
				جاء ذلك في ختام اجتماع ل[الراوي] مع [الحسني].
				= held meeting: الراوي × الحسني
				كشف المتحدث عن لقاء قريب ل[الراوي] ب[الحسني].
				= planned meeting: الراوي × الحسني
				""");
	}

	@Test
	void circlesMeetAmongThemselves() {
		expect("""
				اتفق [+وزراء المالية] خلال اجتماعهم في {بغداد} على الخطة.
				= held meeting: وزراء المالية @ بغداد
				كان [+وزراء المالية] قد اجتمعوا في {بغداد}.
				= held meeting: وزراء المالية @ بغداد
				تصدرت الأزمة مباحثات [+وزراء المالية] في {بغداد}.
				= held meeting: وزراء المالية @ بغداد
				أشاد [+المزارعون] خلال اجتماعهم بالمطر.
				""");
	}

	@Test
	void delegationsTalkWithOneAnother() {
		expect("""
				بحث [+وفد الشركة] و[+قادة الحزب] سبل التعاون.
				= held meeting: وفد الشركة × قادة الحزب
				تحدث [الراوي] هاتفيا مع [*رئيس البرلمان].
				= held call: الراوي × رئيس البرلمان
				""");
	}

	@Test
	void anAssemblyIsNoFixtureHoweverMuchIsSaidOfSport() {
		expect("""
				اجتمع [الراوي] مع [#لجنة المسابقات] لبحث مواعيد المباريات في الدوري.
				= held meeting: الراوي × لجنة المسابقات
				يلتقي [#نادي الجبل] مع [#نادي الساحل] في مباراة ضمن الدوري.
				""");
	}

	@Test
	void listsGoOnWithThen() {
		expect("""
				التقى [الراوي] [الحسني] ومن ثم [كلاين].
				= held meeting: الراوي × الحسني، كلاين
				دعا [الراوي] [+قادة الحزب] على مأدبة عشاء.
				= planned meeting: الراوي × قادة الحزب
				""");
	}

	private void expect(String clippings) {
		Clipping.expect(clippings, this.finder);
	}

}
