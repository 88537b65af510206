package liqa.transform.resolve;

import java.util.List;

import org.junit.jupiter.api.Test;

import liqa.ingest.lexicon.LexiconFolder;
import liqa.transform.Findings;

import static liqa.transform.resolve.News.article;
import static org.assertj.core.api.Assertions.assertThat;

class ResolverTests {

	private final Resolver resolver = new Resolver(LexiconFolder.packaged());

	@Test
	void oneMeetingInTwoArticlesIsOneRecordWithBothPassages() {
		Dossier dossier = resolve(
				article("a.txt").on("2021-03-02").met("سمير النجار", "خليل الحداد", "2021-03-01").done(),
				article("b.txt").on("2021-03-02").met("خليل الحداد", "سمير النجار", "2021-03-01").done());

		assertThat(dossier.participants()).extracting(Dossier.Participant::name)
			.containsExactlyInAnyOrder("سمير النجار", "خليل الحداد");
		assertThat(dossier.meetings()).singleElement().satisfies((meeting) -> {
			assertThat(meeting.evidence()).extracting(Dossier.MeetingEvidence::sourceFile)
				.containsExactly("a.txt", "b.txt");
			assertThat(meeting.independentSources()).isEqualTo(2);
			assertThat(meeting.confidence()).isEqualTo(0.96);
		});
	}

	@Test
	void theUnnamedSourcesOfTwoArticlesStayTwo() {
		Dossier dossier = resolve(article("a.txt").anonymous("مصدر مطلع").said("مصدر مطلع", "إن الاجتماع تأجل").done(),
				article("b.txt").anonymous("مصدر مطلع").said("مصدر مطلع", "إن الموازنة أقرت").done());

		assertThat(dossier.participants()).hasSize(2);
	}

	@Test
	void aFamilyNameInAnArticleIsWhoeverItNamesInFull() {
		Dossier dossier = resolve(article("a.txt").person("سمير النجاري")
			.person("النجاري")
			.said("سمير النجاري", "إن الاجتماع تأجل")
			.said("النجاري", "إن الموازنة أقرت")
			.done());

		assertThat(dossier.participants()).singleElement()
			.satisfies((participant) -> assertThat(participant.claims()).isEqualTo(2));
	}

	@Test
	void aFamilyNameThatTwoInAnArticleBearIsNeither() {
		Dossier dossier = resolve(article("a.txt").person("سمير النجاري")
			.person("خليل النجاري")
			.person("النجاري")
			.said("سمير النجاري", "إن الاجتماع تأجل")
			.said("خليل النجاري", "إن السدود امتلأت")
			.said("النجاري", "إن الموازنة أقرت")
			.done());

		assertThat(dossier.participants()).hasSize(3);
	}

	@Test
	void aCapitalSpeaksForItsCountry() {
		Dossier dossier = resolve(article("a.txt").body("طهران", "tehran").said("طهران", "إن المحادثات انتهت").done(),
				article("b.txt").body("إيران", "iran").said("إيران", "إن المحادثات لم تبدأ").done());

		assertThat(dossier.participants()).singleElement().extracting(Dossier.Participant::name).isEqualTo("إيران");
	}

	private Dossier resolve(Findings... findings) {
		return this.resolver.resolve(List.of(findings), Published.nothing(), Decisions.none(), "2021-03-03").dossier();
	}

}
