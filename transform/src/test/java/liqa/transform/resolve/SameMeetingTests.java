package liqa.transform.resolve;

import java.util.List;

import org.junit.jupiter.api.Test;

import liqa.ingest.lexicon.LexiconFolder;
import liqa.transform.Findings;
import liqa.transform.MeetingKind;
import liqa.transform.MeetingStatus;

import static liqa.transform.resolve.News.article;
import static org.assertj.core.api.Assertions.assertThat;

class SameMeetingTests {

	private static final Resolver RESOLVER = new Resolver(LexiconFolder.packaged());

	private static final String GUEST = "سمير النجاري";

	private static final String HOST = "خليل الحدادي";

	private static final String OTHER_HOST = "ثامر الصفواني";

	@Test
	void anAnnouncementAndTheReportAfterwardsAreOneMeetingThatWasHeld() {
		Dossier dossier = resolve(article("a.txt").on("2021-02-28")
			.encounter(MeetingKind.MEETING, MeetingStatus.PLANNED, List.of(GUEST), List.of(HOST), "2021-03-01", "")
			.done(), article("b.txt").on("2021-03-02").met(GUEST, HOST, "2021-03-01").done());

		assertThat(dossier.meetings()).singleElement()
			.extracting(Dossier.Meeting::status)
			.isEqualTo(MeetingStatus.HELD);
	}

	@Test
	void aMeetingAWeekLaterIsAnotherOne() {
		Dossier dossier = resolve(article("a.txt").on("2021-03-01").met(GUEST, HOST, "2021-03-01").done(),
				article("b.txt").on("2021-03-08").met(GUEST, HOST, "2021-03-08").done());

		assertThat(dossier.meetings()).hasSize(2);
	}

	@Test
	void reportsAWeekApartWithoutADayOfTheirOwnAreNotJoined() {
		Dossier dossier = resolve(article("a.txt").on("2021-03-01").met(GUEST, HOST, "").done(),
				article("b.txt").on("2021-03-10").met(GUEST, HOST, "").done());

		assertThat(dossier.meetings()).hasSize(2);
	}

	@Test
	void aVisitHasSeveralDays() {
		assertThat(visits("2021-03-01", "2021-03-03", "بغداد")).hasSize(1);
		assertThat(visits("2021-03-01", "2021-03-05", "بغداد")).hasSize(2);
		assertThat(visits("2021-03-01", "2021-03-03", "أربيل")).hasSize(2);
	}

	private static List<Dossier.Meeting> visits(String day, String otherDay, String otherPlace) {
		return resolve(
				article("a.txt").on(day)
					.encounter(MeetingKind.VISIT, MeetingStatus.HELD, List.of(GUEST), List.of(), day, "بغداد")
					.done(),
				article("b.txt").on(otherDay)
					.encounter(MeetingKind.VISIT, MeetingStatus.HELD, List.of(GUEST), List.of(), otherDay, otherPlace)
					.done())
			.meetings();
	}

	@Test
	void aGuestWhoSeesTwoHostsOnADayHasTwoMeetings() {
		Dossier dossier = resolve(article("a.txt").on("2021-03-01").met(GUEST, HOST, "2021-03-01").done(),
				article("b.txt").on("2021-03-01").met(GUEST, OTHER_HOST, "2021-03-01").done());

		assertThat(dossier.meetings()).hasSize(2);
	}

	@Test
	void aDayAndItsMonthAreOneMeeting() {
		Dossier dossier = resolve(article("a.txt").on("2021-03-05").met(GUEST, HOST, "2021-03-01").done(),
				article("b.txt").on("2021-03-06").met(HOST, GUEST, "2021-03").done());

		assertThat(dossier.meetings()).singleElement()
			.satisfies((meeting) -> assertThat(meeting.date()).hasToString("2021-03-01"));
	}

	@Test
	void partiesThatOnlyOneReportNamesDoNotPartAMeeting() {
		Dossier dossier = resolve(article("a.txt").on("2021-03-01").met(GUEST, HOST, "2021-03-01").done(),
				article("b.txt").on("2021-03-01")
					.group("قادة الفصائل المسلحة")
					.encounter(MeetingKind.MEETING, MeetingStatus.HELD, List.of(GUEST),
							List.of(HOST, "قادة الفصائل المسلحة"), "2021-03-01", "بغداد")
					.done());

		assertThat(dossier.meetings()).singleElement()
			.satisfies((meeting) -> assertThat(meeting.participantIds()).hasSize(3));
	}

	@Test
	void groupsDescribedAlikeAreOneOnceTheyAreSaidToHaveMetTheSame() {
		Dossier dossier = resolve(
				article("a.txt").on("2021-03-01")
					.group("قادة الفصائل المسلحة")
					.met(GUEST, "قادة الفصائل المسلحة", "2021-03-01")
					.done(),
				article("b.txt").on("2021-03-01")
					.group("زعماء الفصائل المسلحة")
					.met(GUEST, "زعماء الفصائل المسلحة", "2021-03-01")
					.done(),
				article("c.txt").on("2021-06-01")
					.group("قادة الفصائل المسلحة")
					.met(HOST, "قادة الفصائل المسلحة", "2021-06-01")
					.done());

		assertThat(dossier.meetings()).hasSize(2);
		assertThat(dossier.participants()).hasSize(4);
		assertThat(dossier.merges()).filteredOn((merge) -> merge.record().equals("meeting"))
			.singleElement()
			.satisfies((merge) -> assertThat(merge.features()).contains("described alike", "same day"));
	}

	@Test
	void twoMeetingsThatOneArticleTellsApartStayTwo() {
		Dossier dossier = resolve(article("a.txt").on("2021-03-01").met(GUEST, HOST, "").met(GUEST, HOST, "").done(),
				article("b.txt").on("2021-03-01").met(GUEST, HOST, "").done());

		assertThat(dossier.meetings()).hasSize(2);
	}

	@Test
	void aCallIsNoMeetingInPerson() {
		Dossier dossier = resolve(article("a.txt").on("2021-03-01").met(GUEST, HOST, "2021-03-01").done(),
				article("b.txt").on("2021-03-01")
					.encounter(MeetingKind.CALL, MeetingStatus.HELD, List.of(GUEST), List.of(HOST), "2021-03-01", "")
					.done());

		assertThat(dossier.meetings()).hasSize(2);
	}

	@Test
	void aDenialStandsBesideWhatItDenies() {
		Dossier dossier = resolve(article("a.txt").on("2021-03-01").met(GUEST, HOST, "2021-03-01").done(),
				article("b.txt").on("2021-03-02")
					.encounter(MeetingKind.MEETING, MeetingStatus.DENIED, List.of(GUEST), List.of(HOST), "2021-03-01",
							"")
					.done());

		assertThat(dossier.meetings()).hasSize(2)
			.allSatisfy((meeting) -> assertThat(meeting.contradictedBy()).hasSize(1));
	}

	private static Dossier resolve(Findings... findings) {
		return RESOLVER.resolve(List.of(findings), Published.nothing(), Decisions.none(), "2021-03-03").dossier();
	}

}
