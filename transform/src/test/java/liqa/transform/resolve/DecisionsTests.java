package liqa.transform.resolve;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import liqa.ingest.lexicon.Entry;
import liqa.ingest.lexicon.LexiconException;
import liqa.ingest.lexicon.LexiconFolder;
import liqa.transform.Findings;

import static liqa.transform.resolve.News.article;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

class DecisionsTests {

	private static final Resolver RESOLVER = new Resolver(LexiconFolder.packaged());

	private final List<Findings> news = List.of(
			article("a.txt").on("2021-03-01").met("سمير النجاري", "خليل الحدادي", "2021-03-01").done(),
			article("b.txt").on("2021-03-01").met("نزار فاضل النجاري", "خليل الحدادي", "2021-03-01").done(),
			article("c.txt").on("2021-03-09").met("سمير النجاري", "خليل الحدادي", "2021-03-09").done());

	@Test
	void whatAnAnalystJoinsIsOneFromThenOn() {
		Resolution before = resolve(Published.nothing(), Decisions.none());
		String shorter = id(before.dossier(), "سمير النجاري");
		String longer = id(before.dossier(), "نزار فاضل النجاري");

		Resolution after = resolve(before.published(), decisions("participant,same," + shorter + "," + longer + ","));

		assertThat(after.dossier().participants()).hasSize(2);
		assertThat(after.dossier().participants()).filteredOn((who) -> who.name().equals("نزار فاضل النجاري"))
			.singleElement()
			.satisfies((who) -> {
				assertThat(who.id()).isEqualTo(shorter);
				assertThat(who.formerIds()).containsExactly(longer);
				assertThat(who.meetings()).isEqualTo(2);
			});
		assertThat(after.dossier().changes())
			.extracting(Dossier.Change::change, Dossier.Change::recordId, Dossier.Change::after)
			.contains(tuple("merged", longer, shorter));
		assertThat(after.dossier().merges()).extracting(Dossier.Merge::features)
			.anyMatch((features) -> features.contains("decided in line 2"));
	}

	@Test
	void whatAnAnalystPartsStaysApartInEveryRun() {
		Resolution before = resolve(Published.nothing(), Decisions.none());
		Decisions decisions = decisions("meeting,different,a.txt#1@26,b.txt#1@31,",
				"participant,same,سمير النجاري,نزار فاضل النجاري,");

		Resolution after = resolve(before.published(), decisions);
		Resolution again = resolve(after.published(), decisions);

		assertThat(after.warnings()).isEmpty();
		assertThat(after.dossier().meetings()).hasSize(3);
		assertThat(again.dossier().changes()).isEmpty();
		assertThat(resolve(before.published(), decisions("participant,same,سمير النجاري,نزار فاضل النجاري,")).dossier()
			.meetings()).hasSize(2);
	}

	@Test
	void aDecisionCanSpeakOfAnIdThatIsNoLongerCurrent() {
		Resolution before = resolve(Published.nothing(), Decisions.none());
		String shorter = id(before.dossier(), "سمير النجاري");
		String longer = id(before.dossier(), "نزار فاضل النجاري");
		Resolution joined = resolve(before.published(), decisions("participant,same," + shorter + "," + longer + ","));

		Dossier renamed = resolve(joined.published(), decisions("participant,same," + shorter + "," + longer + ",",
				"participant,rename," + longer + ",,النجاري الأكبر"))
			.dossier();

		assertThat(renamed.participants()).extracting(Dossier.Participant::name).contains("النجاري الأكبر");
	}

	@Test
	void whoIsToBeIgnoredIsGoneAndSoAreHisMeetings() {
		Dossier dossier = resolve(Published.nothing(), decisions("participant,ignore,نزار فاضل النجاري,,")).dossier();

		assertThat(dossier.participants()).extracting(Dossier.Participant::name)
			.containsExactlyInAnyOrder("سمير النجاري", "خليل الحدادي");
		assertThat(dossier.meetings()).hasSize(2);
	}

	@Test
	void aDecisionAboutNobodyIsReportedWithItsLine() {
		assertThat(resolve(Published.nothing(), decisions("participant,ignore,p-none,,")).warnings())
			.containsExactly("line 2: there is no participant 'p-none'");
	}

	@Test
	void decisionsThatContradictOneAnotherAreRefusedWithTheirLines() {
		assertThatExceptionOfType(LexiconException.class)
			.isThrownBy(() -> decisions("participant,same,p-1,p-2,", "participant,same,p-2,p-3,",
					"participant,different,p-3,p-1,"))
			.withMessage("decisions.csv, line 4: contradicts line 2 to line 3, by which they are the same");
	}

	@Test
	void twoNamesForOneAreRefused() {
		assertThatExceptionOfType(LexiconException.class).isThrownBy(
				() -> decisions("participant,rename,p-1,,أ", "participant,same,p-1,p-2,", "participant,rename,p-2,,ب"))
			.withMessage("decisions.csv, line 4: gives another name than line 2: أ");
	}

	@Test
	void aRowWithoutADecisionDecidesNothing() {
		assertThat(decisions("participant,,p-1,p-2,").about(Decisions.Record.PARTICIPANT)).isEmpty();
	}

	private Resolution resolve(Published published, Decisions decisions) {
		return RESOLVER.resolve(this.news, published, decisions, "2021-03-10");
	}

	private static String id(Dossier dossier, String name) {
		return dossier.participants()
			.stream()
			.filter((participant) -> participant.name().equals(name))
			.findFirst()
			.orElseThrow()
			.id();
	}

	/**
	 * Rows as they stand in the file: record,decision,left,right,name. The header is line
	 * 1.
	 */
	private static Decisions decisions(String... rows) {
		List<String> columns = List.of("record", "decision", "left", "right", "name");
		List<Entry> entries = new ArrayList<>();
		for (String row : rows) {
			entries.add(new Entry("decisions.csv", entries.size() + 2, columns, List.of(row.split(",", -1))));
		}
		return Decisions.of(entries);
	}

}
