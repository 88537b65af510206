package liqa.transform.meetings;

import org.junit.jupiter.api.Test;

import liqa.ingest.lexicon.LexiconFolder;

/**
 * Whom others were there to receive or to see off, told by a pronoun. Clippings as in
 * {@link MeetingGrammarTests}.
 */
class GuestTests {

	private final MeetingFinder finder = new MeetingFinder(LexiconFolder.packaged());

	@Test
	void whoArrivedIsReceivedInEverySentence() {
		expect("""
				وصل [الراوي] إلى {بغداد}. وكان في استقباله [الحسني]. كما كان في استقباله [كلاين].
				= held visit: الراوي @ بغداد
				= held meeting: الراوي × الحسني @ بغداد
				= held meeting: الراوي × كلاين @ بغداد
				كان في استقبال [الراوي] لدى وصوله [الحسني]. وكذلك كان في استقباله [كلاين].
				= held meeting: الراوي × الحسني
				= held meeting: الراوي × كلاين
				""");
	}

	@Test
	void whoLeavesIsSeenOff() {
		expect("""
				غادر [الراوي] {بغداد}. وكان [الحسني] في وداع [الراوي]. كما كان في وداعه [كلاين].
				= held meeting: الراوي × الحسني
				= held meeting: الراوي × كلاين
				""");
	}

	@Test
	void whoGoesOnInTheClauseOfTheArrivalIsMeantAsBefore() {
		expect("""
				زار [الراوي] {بغداد}، ثم انتقل إلى {أربيل}، حيث كان في استقباله [الحسني].
				= held visit: الراوي @ بغداد
				= held visit: الراوي @ أربيل
				= held meeting: الراوي × الحسني
				""");
	}

	@Test
	void ofArrivalsWithoutANameNobodyIsReceived() {
		expect("""
				أشاد [الراوي] بالمشجعين. ووصل منسوبو النادي وكان في استقبالهم [الحسني].
				""");
	}

	private void expect(String clippings) {
		Clipping.expect(clippings, this.finder);
	}

}
