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
	void aNameMisspeltOnceIsNoSecondHolderOfTheOffice() {
		Dossier dossier = resolve(article("a.txt").on("2021-03-01")
			.personOf("US", "أندرو غالوارث", "وزير النقل الأميركي")
			.personOf("US", "أندرو غالورث", "وزير النقل الأميركي")
			.said("أندرو غالوارث", "إن الطريق يفتح غدا")
			.said("أندرو غالورث", "إن الجسر يحتاج إلى صيانة")
			.done());

		assertThat(dossier.participants()).hasSize(1);
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

	@Test
	void aMinistryIsThatOfItsCountryOrOfItsArticle() {
		assertThat(resolve(ministry("a.txt", "", "وزارة الصحة"), ministry("b.txt", "", "وزارة الصحة")).participants())
			.hasSize(2);
		assertThat(resolve(ministry("a.txt", "TR", "وزارة المالية التركية"),
				ministry("b.txt", "EG", "وزارة المالية المصرية"))
			.participants()).hasSize(2);
		assertThat(resolve(ministry("a.txt", "YE", "وزارة التخطيط اليمنية"), ministry("b.txt", "YE", "وزارة التخطيط"))
			.participants()).hasSize(1);
		assertThat(resolve(ministry("a.txt", "IQ", "وزارة الداخلية")).participants()).singleElement()
			.extracting(Dossier.Participant::name)
			.isEqualTo("وزارة الداخلية العراقية");
	}

	private static Findings ministry(String file, String country, String name) {
		return article(file).bodyOf(country, name).said(name, "إن ما جاء في " + file + " صحيح").done();
	}

	@Test
	void aFamilyNameIsWhoeverHoldsTheOfficeThatTheArticleNames() {
		Dossier dossier = resolve(article("a.txt").on("2018-03-01")
			.officeOf("FR", "الرئيس الفرنسي")
			.person("ماكرون")
			.said("الرئيس الفرنسي", "إن الاجتماع تأجل")
			.said("ماكرون", "إن الموازنة أقرت")
			.done());

		assertThat(dossier.participants()).hasSize(1);
	}

	private Dossier resolve(Findings... findings) {
		return this.resolver.resolve(List.of(findings), Published.nothing(), Decisions.none(), "2021-03-03").dossier();
	}

}
