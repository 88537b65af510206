package liqa.transform.meetings;

import org.junit.jupiter.api.Test;

import liqa.ingest.lexicon.LexiconFolder;

/**
 * How far the phrase of a place goes. Clippings as in {@link MeetingGrammarTests}.
 */
class SitePhraseTests {

	private final MeetingFinder finder = new MeetingFinder(LexiconFolder.packaged());

	@Test
	void roomIsCalledByWhatItIsThereFor() {
		expect("""
				اجتمع [الراوي] مع [الحسني] في قاعة الاجتماعات بالولاية لإنهاء الإجراءات.
				= held meeting: الراوي × الحسني @ قاعة الاجتماعات بالولاية
				اجتمع [الراوي] مع [الحسني] في قاعة الفندق.
				= held meeting: الراوي × الحسني @ قاعة الفندق
				""");
	}

	@Test
	void quotedNameIsClosed() {
		expect("""
				زار [الراوي] قصر "الريحان" التاريخي، في جولة.
				= held visit: الراوي @ قصر "الريحان" التاريخي
				زار [الراوي] مسجد (الريحان) في بداية الجولة.
				= held visit: الراوي @ مسجد (الريحان)
				التقى [الراوي] [الحسني] في قصر "الريحان" أثناء الجولة.
				= held meeting: الراوي × الحسني @ قصر "الريحان"
				""");
	}

	@Test
	void partOfALandGoesOn() {
		expect("""
				وصل [الراوي] إلى الشطر الشمالي من {قبرص}.
				= held visit: الراوي @ الشطر الشمالي من قبرص
				""");
	}

	@Test
	void whatIsSaidOfAnotherIsNoPartOfThePlace() {
		expect("""
				التقى [الراوي] [الحسني] في العاصمة المصرية المقرر عقد القمة فيها.
				= held meeting: الراوي × الحسني @ العاصمة المصرية
				التقى [الراوي] [الحسني] في مكتبه ب[#البرلمان] معتبرا ذلك مهما.
				= held meeting: الراوي × الحسني @ مكتبه بالبرلمان
				اجتمع [الراوي] مع [الحسني] في مقر إقامتها الريفي.
				= held meeting: الراوي × الحسني @ مقر إقامتها الريفي
				""");
	}

	private void expect(String clippings) {
		Clipping.expect(clippings, this.finder);
	}

}
