package liqa.transform.meetings;

import org.junit.jupiter.api.Test;

import liqa.ingest.lexicon.LexiconFolder;

/**
 * What somebody tells of himself: a verb in the first person has the speaker as subject.
 * Clippings as in {@link MeetingGrammarTests}.
 */
class SpeakerTests {

	private final MeetingFinder finder = new MeetingFinder(LexiconFolder.packaged());

	@Test
	void whoIsQuotedMeetsWhomHeSaysHeMet() {
		expect("""
				قال [الراوي]: "التقيت ~أمس|2020-11-20~ [الحسني]".
				= held meeting: الراوي × الحسني 2020-11-20
				وأضافت [-حداد] "سألتقي [الحسني] في {بغداد}".
				= planned meeting: حداد × الحسني @ بغداد
				قال [الراوي] للصحفيين: "أجريت محادثات مع [الحسني]".
				= held meeting: الراوي × الحسني
				قال [الراوي] في مؤتمر صحفي: "تحدثنا طويلا وعقدنا اجتماعا مع [الحسني] و[كلاين]".
				= held meeting: الراوي × الحسني، كلاين
				""");
	}

	@Test
	void aColonOpensWhatIsSaidAsWell() {
		expect("""
				كتب [الراوي] في حسابه: اجتمعت في {بغداد} مع [الحسني].
				= held meeting: الراوي × الحسني @ بغداد
				قال [الراوي]: اجتمعت [#لجنة الطاقة] مع [الحسني].
				= held meeting: لجنة الطاقة × الحسني
				""");
	}

	@Test
	void whoSpeaksIsNotToldWithoutHisName() {
		expect("""
				التقيت [الحسني] قبل سنوات.
				قال شيخ من القرية إن الناس طيبون وإنني التقيت [الحسني].
				قال [الراوي]: "نحن نتفاوض مع [#وزارة الطاقة]".
				""");
	}

	private void expect(String expectation) {
		Clipping.expect(expectation, this.finder);
	}

}
