package liqa.transform.meetings;

import org.junit.jupiter.api.Test;

import liqa.ingest.lexicon.LexiconFolder;

/**
 * Partners and subjects told in an unusual place: by a pronoun beside the verb of
 * holding, by و right after the verb, by who attended, by a journey that the clause is
 * about. Clippings as in {@link MeetingGrammarTests}.
 */
class PartnerTests {

	private final MeetingFinder finder = new MeetingFinder(LexiconFolder.packaged());

	@Test
	void aPronounBesideTheVerbOfHoldingIsThePartner() {
		expect("""
				رحب [الراوي] ب[الحسني]، وأجرى معه محادثات في {بغداد}.
				= held meeting: الراوي × الحسني @ بغداد
				رحب [الراوي] ب[الحسني]، وعقد لقاء معه في {بغداد}.
				= held meeting: الراوي × الحسني @ بغداد
				يزور [الراوي] {بغداد} بدعوة من [الحسني] الذي سيعقد معه محادثات.
				= held visit: الراوي @ بغداد 2020-11
				= planned meeting: الراوي × الحسني @ بغداد 2020-11
				""");
	}

	@Test
	void andRightAfterTheVerbIsWith() {
		expect("""
				# [الراوي] يبحث و[الحسني] الأزمة
				= held meeting: الراوي × الحسني
				[الراوي] يجتمع و[الحسني] في {بغداد}.
				= held meeting: الراوي × الحسني @ بغداد
				وكان [الراوي] قد تعرض و[الحسني] لمحاولة اغتيال.
				""");
	}

	@Test
	void whoAttendsAMeetingMeetsWhoHoldsIt() {
		expect("""
				عقد [الراوي] اجتماعا حضره [الحسني].
				= held meeting: الراوي × الحسني
				ترأس [الراوي] اجتماعا ل[#لجنة الطاقة] حضره [الحسني] و[كلاين].
				= held meeting: الراوي × الحسني، كلاين
				عقد [الراوي] اجتماعا مع [الحسني] حضره [كلاين].
				= held meeting: الراوي × الحسني
				عقد في {بغداد} اجتماع برئاسة [الراوي] حضره [الحسني].
				= held meeting: الراوي × الحسني @ بغداد
				""");
	}

	@Test
	void whoTravelsMeetsOnTheJourney() {
		expect("""
				أعلن [كلاين] أن زيارة [الراوي] إلى {بغداد} التي التقى خلالها [الحسني] كانت ناجحة.
				= held visit: الراوي @ بغداد
				= held meeting: الراوي × الحسني @ بغداد
				اجتمع [الراوي] الذي وصل إلى {بغداد} أمس مع [الحسني].
				= held meeting: الراوي × الحسني @ بغداد
				= held visit: الراوي @ بغداد
				زار [الراوي] {بغداد}، التقى خلالها [+مسؤولين كبارا]، ومنهم [الحسني] و[كلاين].
				= held visit: الراوي @ بغداد
				= held meeting: الراوي × الحسني، كلاين (مسؤولين كبارا) @ بغداد
				""");
	}

	@Test
	void severalMeetingsAreOfWhomTheSentenceIsAbout() {
		expect("""
				[+الوفد العماني] غادر المدينة بعد أسبوع من اللقاءات مع [+قادة الفصائل].
				= held meeting: الوفد العماني × قادة الفصائل
				استقر [الراوي] في قاعة الاجتماعات ب[#وزارة الخارجية].
				""");
	}

	@Test
	void whoComesToTalkMeets() {
		expect("""
				يصل [الراوي] إلى {بغداد} لبحث الملف مع [الحسني].
				= planned visit: الراوي @ بغداد 2020-11
				= planned meeting: الراوي × الحسني @ بغداد 2020-11
				توجه [الراوي] إلى {بغداد} للتشاور مع [+قادة الحزب].
				= held visit: الراوي @ بغداد
				= planned meeting: الراوي × قادة الحزب @ بغداد
				وصل [الراوي] إلى {بغداد}، وعقد لقاء مع [كلاين] لبحث الاتفاق مع [الحسني].
				= held visit: الراوي @ بغداد
				= held meeting: الراوي × كلاين @ بغداد
				دعا [الراوي] إلى لجنة لبحث الملف مع [الحسني].
				طالب [الراوي]، الموجود في {بغداد} للقاء [الحسني]، بإطلاق السجناء.
				= planned meeting: الراوي × الحسني
				""");
	}

	@Test
	void aCallMayBeToldByWhoGotIt() {
		expect("""
				جاء ذلك خلال اتصال هاتفي تلقاه [الراوي] من [الحسني].
				= held call: الحسني × الراوي
				أكد [الراوي]، خلال اتصال هاتفي تلقاه ~أمس|2020-11-20~ من [الحسني]، أهمية الحوار.
				= held call: الحسني × الراوي 2020-11-20
				جاء ذلك في الاتصال الهاتفي الذي تلقته [-حداد] من [الحسني].
				= held call: الحسني × حداد
				شكر [الراوي] الناس على رسائل تلقاها من [الحسني].
				""");
	}

	@Test
	void anAdjectiveWithItsNameBetweenCommasGoesOnAList() {
		expect("""
				يستضيف [الراوي] نظيريه الروسي، [كلاين]، والإيراني، [الحسني]، في {عمان}.
				= planned meeting: كلاين، الحسني × الراوي @ عمان
				التقى [الراوي] ب[+نظيريه الروسي]، [كلاين]، والإيراني، [الحسني]، في {عمان}.
				= held meeting: الراوي × كلاين، الحسني @ عمان
				انعقدت قمة بين [+الرئيسين الأميركي]، [كلاين]، والكوري الشمالي، [الحسني]، في {عمان}.
				= held meeting: كلاين × الحسني @ عمان
				التقى [الراوي] [+المسؤولين السعوديين]، ثم زار [كلاين] {عمان}.
				= held meeting: الراوي × المسؤولين السعوديين
				= held visit: كلاين @ عمان
				""");
	}

	@Test
	void withMayStandBeforeEachOfThePartners() {
		expect("""
				عقد [الراوي] اجتماعات مع [الحسني] ومع [+عدد من قادة الأحزاب].
				= held meeting: الراوي × الحسني، عدد من قادة الأحزاب
				أجرى [الراوي] محادثات مع [الحسني] وكذلك مع [كلاين].
				= held meeting: الراوي × الحسني، كلاين
				اجتمع [الراوي] مع [الحسني]. ومع وصول [كلاين] بدأ الحفل.
				= held meeting: الراوي × الحسني
				""");
	}

	private void expect(String clippings) {
		Clipping.expect(clippings, this.finder);
	}

}
