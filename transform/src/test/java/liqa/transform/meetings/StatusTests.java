package liqa.transform.meetings;

import org.junit.jupiter.api.Test;

import liqa.ingest.lexicon.LexiconFolder;

/**
 * Whether a meeting is over, goes on or is still to come, by what stands around its word.
 * A line is a clipping, as {@link Clipping} marks them.
 */
class StatusTests {

	private final MeetingFinder finder = new MeetingFinder(LexiconFolder.packaged());

	@Test
	void whatIsToldBeforeAMeetingLeavesItToCome() {
		expect("""
				جاءت الخطوة قبل أسبوع من عقد القمة بين [الراوي] و[الحسني].
				= planned meeting: الراوي × الحسني
				أدلى [الراوي] بتصريح قبل ساعات من أول لقاء له مع [الحسني].
				= planned meeting: الراوي × الحسني
				قال [الراوي] قبل بدء اجتماع مع [الحسني] إن الطريق طويل.
				= planned meeting: الراوي × الحسني
				يأتي ذلك قبل قمة بين [الراوي] و[الحسني].
				= planned meeting: الراوي × الحسني
				طرحت الفكرة ~في نيسان|2020-04~ قبل قمة بين [الراوي] و[الحسني].
				= held meeting: الراوي × الحسني 2020-04
				كان [كلاين] قد حذر من ذلك قبل أيام من القمة بين [الراوي] و[الحسني].
				= held meeting: الراوي × الحسني
				""");
	}

	@Test
	void whatWasToldOnItsEveIsTheSameWhenItIsHeld() {
		expect("""
				هدد [كلاين]، قبل قمة ل[+وزراء المالية] في {بغداد}، بالاستقالة. واتفق [+وزراء المالية] خلال اجتماعهم على الخطة.
				= held meeting: وزراء المالية @ بغداد
				""");
	}

	@Test
	void whatFollowedAMeetingLeavesItOverWhateverIsPlanned() {
		expect("""
				من المتوقع أن تفتح القاعدة خلال أيام، وذلك بعد اتصال هاتفي جرى بين [الراوي] و[الحسني].
				= held call: الراوي × الحسني
				ألغي الإضراب الذي كان مقررا غدا، عقب جلسة تفاوضية بين [#وزارة الصحة] و[#نقابة الأطباء].
				= held meeting: وزارة الصحة × نقابة الأطباء
				أعلن [الراوي] بعد لقاء مع [الحسني] تأجيل البطولة إلى ~العام المقبل|2021|future~.
				= held meeting: الراوي × الحسني
				سيعلن القرار بعد محادثات ~غدا|2020-11-22|future~ بين [الراوي] و[الحسني].
				= planned meeting: الراوي × الحسني 2020-11-22
				""");
	}

	@Test
	void whatIsAgreedIntendedOrOnTheProgrammeIsToCome() {
		expect("""
				ذكرت الصحيفة أن [الراوي] وافق على الاجتماع مع [الحسني].
				= planned meeting: الراوي × الحسني
				أعطى [الراوي] موافقته أمس على عقد قمة مع [الحسني].
				= planned meeting: الراوي × الحسني
				يشمل جدول أعمال الجولة لقاءات ل[الراوي] مع [الحسني].
				= planned meeting: الراوي × الحسني
				تحدث عن نية [الراوي] عقد لقاء مع [الحسني].
				= planned meeting: الراوي × الحسني
				تهدد الخلافات بإفساد المحادثات المحتملة بين [الراوي] و[الحسني].
				= planned meeting: الراوي × الحسني
				وافق [الراوي] على الخطة خلال لقاء مع [الحسني].
				= held meeting: الراوي × الحسني
				""");
	}

	@Test
	void whatAMeetingWillBringTogetherIsToCome() {
		expect("""
				مهد الطريق للقمة التي ستجمع بين [الراوي] و[الحسني].
				= planned meeting: الراوي × الحسني
				تفاءل [الراوي] حيال القمة التي يفترض أن تجمعه مع [الحسني].
				= planned meeting: الراوي × الحسني
				أكد المتحدث أن القمة بين [الراوي] و[الحسني]، ستشمل عشاء رسميا.
				= planned meeting: الراوي × الحسني
				""");
	}

	@Test
	void whatGoesOnIsHeld() {
		expect("""
				وصل [الراوي] ~اليوم|2020-11-21~ إلى {دمشق}، حيث يعقد حاليا اجتماعا مع [الحسني].
				= held visit: الراوي @ دمشق 2020-11-21
				= held meeting: الراوي × الحسني @ دمشق 2020-11-21
				المشاورات مستمرة بين [#حكومة الجبل] و[+فصائل الساحل].
				= held meeting: حكومة الجبل × فصائل الساحل
				قال [كلاين] في {دمشق}، حيث يزور [الراوي] {سوريا}، إن العلاقات قوية.
				= held visit: الراوي @ سوريا
				""");
	}

	@Test
	void forWhatIsDoneOneIsThankedOrBlamed() {
		expect("""
				شكر المغرب [الراوي] لاستقباله [الحسني].
				= held meeting: الحسني × الراوي
				رد [الراوي] على انتقادات وجهت للقائه مع [الحسني].
				= held meeting: الراوي × الحسني
				وصل [الراوي] إلى {دمشق} للقاء [الحسني].
				= held visit: الراوي @ دمشق
				= planned meeting: الراوي × الحسني @ دمشق
				""");
	}

	private void expect(String clippings) {
		Clipping.expect(clippings, this.finder);
	}

}
