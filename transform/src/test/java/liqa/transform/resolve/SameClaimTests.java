package liqa.transform.resolve;

import java.util.List;

import org.junit.jupiter.api.Test;

import liqa.ingest.lexicon.LexiconFolder;
import liqa.transform.Act;
import liqa.transform.Findings;

import static liqa.transform.resolve.News.article;
import static org.assertj.core.api.Assertions.assertThat;

class SameClaimTests {

	private static final Resolver RESOLVER = new Resolver(LexiconFolder.packaged());

	private static final String SAID = "الحكومة ستعلن موازنة العام المقبل بعد اجتماع اللجنة المالية خلال أيام قليلة";

	private static final String SPEAKER = "سمير النجاري";

	@Test
	void whatTwoOutletsTellInNearlyTheSameWordsIsOneClaimInItsFullestWording() {
		Dossier dossier = resolve(article("a.txt").on("2021-03-01").said(SPEAKER, SAID).done(),
				article("b.txt").on("2021-03-02").said(SPEAKER, SAID + " جدا").done());

		assertThat(dossier.claims()).singleElement().satisfies((claim) -> {
			assertThat(claim.text()).isEqualTo(SAID + " جدا");
			assertThat(claim.evidence()).hasSize(2);
		});
	}

	@Test
	void whatOneArticleRepeatsIsOneClaim() {
		assertThat(resolve(article("a.txt").said(SPEAKER, SAID).said(SPEAKER, SAID).done()).claims()).hasSize(1);
	}

	@Test
	void whatIsOnlyLikeInTopicIsAnotherClaim() {
		Dossier dossier = resolve(article("a.txt").on("2021-03-01").said(SPEAKER, SAID).done(),
				article("b.txt").on("2021-03-01")
					.said(SPEAKER, "موازنة العام المقبل التي ستعلنها الحكومة لا تكفي رواتب الموظفين")
					.done());

		assertThat(dossier.claims()).hasSize(2);
	}

	@Test
	void theSameWordsFromTwoSpeakersAreTwoClaims() {
		Dossier dossier = resolve(article("a.txt").on("2021-03-01").said(SPEAKER, SAID).done(),
				article("b.txt").on("2021-03-01").said("خليل الحدادي", SAID).done(),
				article("c.txt").on("2021-03-01").anonymous("مصدر حكومي").said("مصدر حكومي", SAID).done());

		assertThat(dossier.claims()).hasSize(2);
	}

	@Test
	void aDenialInTheWordsOfTheClaimIsShownBesideIt() {
		Dossier dossier = resolve(article("a.txt").on("2021-03-01").said(SPEAKER, SAID).done(),
				article("b.txt").on("2021-03-02")
					.said("خليل الحدادي", Act.DENY,
							"أن تكون الحكومة ستعلن موازنة العام المقبل بعد اجتماع اللجنة المالية")
					.done());

		assertThat(dossier.claims()).hasSize(2).allSatisfy((claim) -> assertThat(claim.contradictedBy()).hasSize(1));
	}

	private static Dossier resolve(Findings... findings) {
		return RESOLVER.resolve(List.of(findings), Published.nothing(), Decisions.none(), "2021-03-03").dossier();
	}

}
