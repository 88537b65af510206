package liqa.transform.meetings;

import org.junit.jupiter.api.Test;

import liqa.ingest.lexicon.LexiconFolder;

/**
 * Meetings of somebody whom a pronoun means with somebody who is named, and of those whom
 * a summit brought together. Clippings as in {@link MeetingGrammarTests}.
 */
class CounterpartTests {

	private final MeetingFinder finder = new MeetingFinder(LexiconFolder.packaged());

	@Test
	void behindBetweenHimStandsWhomHeMeets() {
		expect("""
				رحب [الراوي] بالقمة المرتقبة بينه وبين [الحسني].
				= planned meeting: الراوي × الحسني
				تحدثت [-حداد] عن الاجتماع الذي جرى بينها وبين [الحسني].
				= held meeting: حداد × الحسني
				كشف [الراوي] تفاصيل المحادثات التي تمت بينه وبين [الحسني] و[كلاين].
				= held meeting: الراوي × الحسني، كلاين
				""");
	}

	@Test
	void thePronounIsWhoIsNamedRightBeforeTheNoun() {
		expect("""
				أعلن [كلاين] عن أسفه بعد قرار [الراوي] إلغاء القمة المقررة بينه وبين [الحسني].
				= denied meeting: الراوي × الحسني
				أعلن [الراوي] سروره لكلمة [كلاين] مشيرا إلى أن موعد القمة بينه وبين [الحسني] قريب.
				= planned meeting: الراوي × الحسني
				""");
	}

	@Test
	void aDifferenceBetweenTwoIsNoMeeting() {
		expect("""
				شرح [الراوي] الخلاف بينه وبين [الحسني] في مقال.
				غادر [الراوي] من دون أن تكون هناك لقاءات بينه وبين [+قادة الفصائل].
				قال [الراوي] إن المفاوضات جارية بينه وبين [#نادي الشعلة].
				""");
	}

	@Test
	void aMeetingThatIsDecidedOnHasItsPartnerBehindTheNoun() {
		expect("""
				يعتزم [الراوي] الاجتماع ب[الحسني].
				= planned meeting: الراوي × الحسني
				افتتح [الراوي] اللقاء بالترحيب بالحضور.
				""");
	}

	@Test
	void aSummitOfABodyBringsTogetherItsStates() {
		expect("""
				جاء ذلك في ختام قمة [#مجموعة السبع] التي جمعت {كندا} و{اليابان} و{فرنسا}.
				= held meeting: كندا، اليابان، فرنسا
				جاء ذلك في ختام قمة [#مجموعة السبع] التي تضم {كندا} و{اليابان} و{فرنسا}.
				""");
	}

	private void expect(String expectation) {
		Clipping.expect(expectation, this.finder);
	}

}
