package liqa.transform.claims;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Outlets and people through whom a statement came, by the words that lead to them.
 */
class WhoPassedItOnTests {

	private static Told sami(String text) {
		return Told.text(text).man("سامي حداد");
	}

	@Test
	void anOutletGoesOnToQuoteWithoutBeingNamedAgain() {
		assertThat(sami("وذكرت قناة النهر أن الجسر أغلق. ونقلت عن سامي حداد قوله إن الطريق آمن.").body("قناة النهر")
			.claims()).containsExactly("قناة النهر | state indirect | الجسر أغلق",
					"سامي حداد < قناة النهر | state indirect | الطريق آمن");
	}

	@Test
	void anOutletIsTakenUpByItsNounWhenItQuotes() {
		assertThat(sami("وذكرت قناة النهر أن الجسر أغلق. ونقلت القناة عن سامي حداد أن الطريق آمن.").body("قناة النهر")
			.claims()).contains("سامي حداد < قناة النهر | state indirect | الطريق آمن");
	}

	@Test
	void anOutletAddsWhatItHasFromAnother() {
		assertThat(sami("وذكرت قناة النهر أن الجسر أغلق. وأضافت نقلا عن سامي حداد أن الطريق آمن.").body("قناة النهر")
			.claims()).contains("سامي حداد < قناة النهر | state indirect | الطريق آمن");
	}

	@Test
	void whoeverQuotesInThePassiveIsNotNamed() {
		assertThat(sami("وذكر موقع النهر أن الجسر أغلق. ونقل عن سامي حداد قوله إن الطريق آمن.").body("موقع النهر")
			.claims()).contains("سامي حداد | state indirect | الطريق آمن");
	}

	@Test
	void anotherNameInBracketsStandsBetweenOutletAndVerb() {
		assertThat(sami("وكانت وكالة النهر (Alnahr) نقلت عن سامي حداد أن الطريق آمن.").body("وكالة النهر").claims())
			.containsExactly("سامي حداد < وكالة النهر | state indirect | الطريق آمن");
	}

	@Test
	void whatIsQuotedMayBeAnyNounOfSaying() {
		assertThat(sami("ونقلت وكالة النهر عن سامي حداد إشارته إلى أن الطريق آمن.").body("وكالة النهر").claims())
			.containsExactly("سامي حداد < وكالة النهر | state indirect | الطريق آمن");
	}

	@Test
	void aBareNameBetweenTheVerbAndAnIsAnOutlet() {
		assertThat(sami("ونقلت تسكوم عن سامي حداد أن الطريق آمن.").claims())
			.containsExactly("سامي حداد < تسكوم | state indirect | الطريق آمن");
	}

	@Test
	void aSourceThatKeepsItsNameBackIsStillQuoted() {
		assertThat(Told.text("وذكرت وكالة النهر، نقلا عن مصدر لم يذكر اسمه، أن الطريق آمن.")
			.body("وكالة النهر")
			.source("مصدر")
			.claims()).containsExactly("مصدر < وكالة النهر | state indirect | الطريق آمن");
	}

	@Test
	void whoIsQuotedByOthersSpeaksThroughThem() {
		assertThat(sami("وأعلن سامي حداد، بحسب ما نقل عنه رامي نجار، أن الطريق آمن.").man("رامي نجار").claims())
			.containsExactly("سامي حداد < رامي نجار | state indirect | الطريق آمن");
	}

	@Test
	void theNounForAMediumStandsBeforeMarksOrBrackets() {
		assertThat(sami("وقال سامي حداد في مقابلة مع قناة (النهر) إن الطريق آمن.").claims())
			.containsExactly("سامي حداد < النهر | state indirect | الطريق آمن");
		assertThat(sami("وفي مقابلة مع قناة (النهر)، قال سامي حداد إن الطريق آمن.").claims())
			.containsExactly("سامي حداد < النهر | state indirect | الطريق آمن");
	}

	@Test
	void whatLooksLikeAPersonBehindTheNounForAMediumIsItsName() {
		assertThat(sami("وقال سامي حداد، حسب ما نقلته وكالة مارك أندروز، إن الطريق آمن.").man("مارك أندروز").claims())
			.containsExactly("سامي حداد < وكالة مارك أندروز | state indirect | الطريق آمن");
	}

	@Test
	void anOutletMayBeCalledByItsNameAloneBehindATalk() {
		assertThat(sami("وقال سامي حداد في مقابلة خاصة مع الجزيرة إن الطريق آمن.").claims())
			.containsExactly("سامي حداد < الجزيرة | state indirect | الطريق آمن");
	}

	@Test
	void severalMediaCarryWhatIsSaid() {
		assertThat(sami("وقال سامي حداد في تصريحات نقلتها صحف محلية إن الطريق آمن.").source("صحف محلية").claims())
			.containsExactly("سامي حداد < صحف محلية | state indirect | الطريق آمن");
		assertThat(sami("وقال سامي حداد في مقابلة نشرتها أمس صحيفة النهر إن الطريق آمن.").body("صحيفة النهر").claims())
			.containsExactly("سامي حداد < صحيفة النهر | state indirect | الطريق آمن");
	}

	@Test
	void anArticleIsWrittenInAPaper() {
		assertThat(sami("وقال سامي حداد في مقال بصحيفة (النهر) إن الطريق آمن.").claims())
			.containsExactly("سامي حداد < النهر | state indirect | الطريق آمن");
		assertThat(sami("وفي مقال نشر في صحيفة \"النهر\"، قال سامي حداد إن الطريق آمن.").claims())
			.containsExactly("سامي حداد < النهر | state indirect | الطريق آمن");
	}

	@Test
	void aTalkMayOpenAClause() {
		assertThat(sami("والأمر مختلف؛ ففي حديث لـ«النهر» قال سامي حداد إن الطريق آمن.").claims())
			.containsExactly("سامي حداد < النهر | state indirect | الطريق آمن");
	}

	@Test
	void whatASpokesmanAnnouncedCameThroughHim() {
		assertThat(sami("وندد سامي حداد بالهجوم، حسبما أعلن المتحدث باسم البلدية رامي نجار.")
			.man("المتحدث باسم البلدية رامي نجار")
			.claims()).contains("سامي حداد < المتحدث باسم البلدية رامي نجار | condemn indirect | الهجوم");
	}

	@Test
	void whatSomebodyCalledForCameThroughWhoTellsIt() {
		assertThat(sami("ودعا سامي حداد إلى الحوار، بحسب بيان للبلدية.").body("البلدية").claims()).containsExactly(
				"سامي حداد < البلدية | demand indirect | الحوار",
				"البلدية | state indirect | دعا سامي حداد إلى الحوار");
	}

	@Test
	void aSourceMayBeTakenUpByFaqad() {
		assertThat(sami("ووفقا لـ \"رويترز\"، فقد قال سامي حداد إن الطريق آمن.").outlet("رويترز", "reuters").claims())
			.containsExactly("سامي حداد < رويترز | state indirect | الطريق آمن");
	}

	@Test
	void onAnotherOccasionNobodyIsTold() {
		assertThat(sami("وقال سامي حداد لقناة النهر إن الجسر آمن. وخلال مؤتمر صحفي أكد سامي حداد أن الطريق طويل.")
			.body("قناة النهر")
			.claims()).containsExactly("سامي حداد < قناة النهر | state indirect | الجسر آمن",
					"سامي حداد | confirm indirect | الطريق طويل");
	}

	@Test
	void ourCorrespondentPassesOn() {
		assertThat(sami("وقال سامي حداد إن الطريق آمن، حسبما أفاد مراسلنا.").claims())
			.containsExactly("سامي حداد < مراسلنا | state indirect | الطريق آمن");
	}

	@Test
	void whoToldAnOutletGoesOnTellingItAsASource() {
		assertThat(
				sami("وقال سامي حداد لقناة النهر إن الجسر آمن. ووفقا لسامي حداد، فإن الطريق طويل.").body("قناة النهر")
					.claims())
			.containsExactly("سامي حداد < قناة النهر | state indirect | الجسر آمن",
					"سامي حداد < قناة النهر | state indirect | الطريق طويل");
	}

	@Test
	void aStatementReachesAnOutletInAClauseOfItsOwn() {
		assertThat(sami("وقال سامي حداد في بيان، ورد لـ\"النهر\"، إن الطريق آمن.").claims())
			.containsExactly("سامي حداد < النهر | state indirect | الطريق آمن");
		assertThat(sami("وقال سامي حداد في لقاء متلفز تابعته «النهر» إن الطريق آمن.").claims())
			.containsExactly("سامي حداد < النهر | state indirect | الطريق آمن");
	}

	@Test
	void twoOrdinaryWordsMayNameAnOutlet() {
		assertThat(sami("وقال سامي حداد لـ بغداد اليوم إن الطريق آمن.").place("بغداد").claims())
			.containsExactly("سامي حداد < بغداد اليوم | state indirect | الطريق آمن");
		assertThat(sami("وقال سامي حداد لـبغداد اليوم إن الطريق آمن.").place("بغداد").claims())
			.containsExactly("سامي حداد < بغداد اليوم | state indirect | الطريق آمن");
	}

	@Test
	void anOrdinaryWordBetweenSpeakerAndStatementIsAnOutlet() {
		assertThat(sami("وقال سامي حداد للميادين إن الطريق آمن.").claims())
			.containsExactly("سامي حداد < الميادين | state indirect | الطريق آمن");
		assertThat(sami("وقال سامي حداد للعالم إن الطريق آمن.").claims())
			.containsExactly("سامي حداد | state indirect | الطريق آمن");
	}

	@Test
	void anOutletIsSeenOnItsScreen() {
		assertThat(sami("وقال سامي حداد، عبر شاشة الجزيرة، إن الطريق آمن.").claims())
			.containsExactly("سامي حداد < الجزيرة | state indirect | الطريق آمن");
	}

	@Test
	void somebodyWritesInAPaper() {
		assertThat(sami("وكتب سامي حداد في صحيفة «النهر» أن الطريق آمن.").claims())
			.containsExactly("سامي حداد < النهر | state indirect | الطريق آمن");
	}

	@Test
	void whereEverybodyWritesForHimselfNothingIsPassedOn() {
		assertThat(sami("وقال سامي حداد عبر موقع تويتر إن الطريق آمن.").body("موقع تويتر").claims())
			.containsExactly("سامي حداد | state indirect | الطريق آمن");
	}

}
