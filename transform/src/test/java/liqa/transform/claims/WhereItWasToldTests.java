package liqa.transform.claims;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Through whom a statement came, and the sources that stand in unusual places.
 */
class WhereItWasToldTests {

	private static Told sami(String text) {
		return Told.text(text).man("سامي حداد");
	}

	@Test
	void aSourceAloneInItsSentencePassedOnTheOneBefore() {
		assertThat(sami("وقال سامي حداد: \"الجسر آمن تماما\". حسب رويترز.").outlet("رويترز", "reuters").claims())
			.containsExactly("سامي حداد < رويترز | state direct | الجسر آمن تماما");
	}

	@Test
	void anOutletIsTakenUpByItsNoun() {
		assertThat(
				sami("وذكرت شبكة النهر أن الجسر أغلق. وقال سامي حداد للشبكة إن الجسر آمن.").body("شبكة النهر").claims())
			.containsExactly("شبكة النهر | state indirect | الجسر أغلق",
					"سامي حداد < شبكة النهر | state indirect | الجسر آمن");
	}

	@Test
	void asAnOutletCarriedItStandsBetweenCommas() {
		assertThat(sami("وقال سامي حداد، كما نقلت عنه وكالة النهر، إن الجسر آمن.").body("وكالة النهر").claims())
			.containsExactly("سامي حداد < وكالة النهر | state indirect | الجسر آمن");
	}

	@Test
	void whoIsAccusedStandsBehindTheOutlet() {
		assertThat(sami("واتهم سامي حداد في مقابلة مع قناة النهر البلدية بالتقصير.").body("قناة النهر")
			.body("البلدية")
			.claims()).containsExactly("سامي حداد < قناة النهر | allege indirect | البلدية بالتقصير");
	}

	@Test
	void whoGotACopyOfADocumentStandsBeforeWhoIsAsked() {
		assertThat(sami("وطالب سامي حداد في بيان تلقت \"النهر\" نسخة منه البلدية بفتح الجسر.").body("البلدية").claims())
			.containsExactly("سامي حداد < النهر | demand indirect | فتح الجسر");
	}

	@Test
	void anotherNameOfTheOutletIsNotWhatWasSaid() {
		assertThat(sami("وقال سامي حداد لإذاعة النهر \"ن.ه.ر\" \"الجسر آمن لكل المارة\".").body("إذاعة النهر").claims())
			.containsExactly("سامي حداد < إذاعة النهر | state direct | الجسر آمن لكل المارة");
	}

	@Test
	void aNumberIsNoOutlet() {
		assertThat(Told.text("وقالت البلدية إنها رممت الجسر وفقا لـ17 معيارا.").body("البلدية").claims())
			.containsExactly("البلدية | state indirect | رممت الجسر وفقا لـ17 معيارا");
	}

	@Test
	void whatIsAnsweredIsNoSource() {
		assertThat(sami("وقال سامي حداد تعقيبا على ما جاء على لسان رامي نجار: \"لن نغلق هذا الجسر\".").man("رامي نجار")
			.claims()).containsExactly("سامي حداد | state direct | لن نغلق هذا الجسر");
	}

	@Test
	void fewWordsAreAQuotationBeforeAPauseAndItsVerb() {
		assertThat(sami("\"الجسر آمن\"، قال سامي حداد في تصريح لقناة النهر.").body("قناة النهر").claims())
			.containsExactly("سامي حداد < قناة النهر | state direct | الجسر آمن");
		assertThat(sami("\"الجسر آمن\"، بحسب سامي حداد.").claims())
			.containsExactly("سامي حداد | state direct | الجسر آمن");
	}

	@Test
	void whatSomebodyIsCalledIsNoAllegation() {
		assertThat(Told.text("وقال عامل يدعى سامي حداد إن الجسر آمن.").man("سامي حداد").claims())
			.containsExactly("سامي حداد | state indirect | الجسر آمن");
	}

	@Test
	void theSubjectTellsWhatHisObjectIs() {
		assertThat(Told.text("وأوقفت البلدية سائقا قالت إنه خالف القانون.").body("البلدية").claims())
			.containsExactly("البلدية | state indirect | خالف القانون");
	}

	@Test
	void onlyThePlaceStandsBeforeASource() {
		assertThat(Told.text("ففي عمان وبحسب البلدية، يعبر الجسر ألف شخص.").body("البلدية").place("عمان").claims())
			.containsExactly("البلدية | state indirect | يعبر الجسر ألف شخص");
	}

	@Test
	void somebodyGoesSoFarAsToSay() {
		assertThat(sami("وذهب سامي حداد إلى القول إن الجسر آمن.").claims())
			.containsExactly("سامي حداد | state indirect | الجسر آمن");
	}

	@Test
	void figuresSpeakForThemselves() {
		assertThat(Told.text("وأشارت البيانات إلى أن الجسر آمن.").claims())
			.containsExactly("البيانات | state indirect | الجسر آمن");
	}

	@Test
	void aStatementStandsBehindItsOrigin() {
		assertThat(sami("وأفادت وكالة النهر نقلا عن سامي حداد بأن الجسر آمن.").body("وكالة النهر").claims())
			.containsExactly("سامي حداد < وكالة النهر | state indirect | الجسر آمن");
	}

	@Test
	void whoseWordsTheyAreIsToldByANoun() {
		assertThat(sami("وبحسب وصف سامي حداد فإن الجسر آمن.").claims())
			.containsExactly("سامي حداد | state indirect | الجسر آمن");
	}

	@Test
	void ourCorrespondentIsASource() {
		assertThat(Told.text("وبحسب مراسلنا، فإن الجسر آمن.").claims())
			.containsExactly("مراسلنا | state indirect | الجسر آمن");
	}

	@Test
	void whoGotADocumentDidNotIssueIt() {
		assertThat(
				Told.text("وأغلقت البلدية الجسر. وقالت البلدية إن الطريق طويل. وأوضح بلاغ توصلت به النهر أن الجسر آمن.")
					.body("البلدية")
					.body("النهر")
					.claims())
			.contains("البلدية < النهر | state indirect | الجسر آمن");
	}

	@Test
	void aWomanSpeaksOfHerself() {
		assertThat(Told.text("واتصلت بالبلدية امرأة قالت إنها عبرت الجسر.").body("البلدية").claims()).isEmpty();
	}

}
