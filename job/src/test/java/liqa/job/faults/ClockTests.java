package liqa.job.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import liqa.job.runs.RunLog;
import liqa.job.runs.RunRecord;
import liqa.job.state.StateFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The clock does what it likes; nothing is lost and nothing is done twice by it. */
class ClockTests {

	private static final int ARTICLES = 5;

	@TempDir
	private Path folder;

	/** A run that is not asked for a date takes that of its beginning and keeps it. */
	@Test
	void midnightInTheMidstOfARunChangesNothingInIt() throws IOException {
		LocalDate today = LocalDate.now(ZoneOffset.UTC);
		Site site = site("midnight");
		assertThat(site.with("-Dclock.jump=PT24H", "-Dclock.at=9").call("run").said()).contains(today + "-r1");
		assertThat(site.report()).isEqualTo(undisturbed("that-day", today));

		Site killed = site("killed");
		assertThat(killed.with("-Dclock.jump=PT24H", "-Dclock.at=9", "-Dcrash.after=12").call("run").code())
			.isEqualTo(CrashInitializer.CRASHED);
		assertThat(killed.with("-Dclock.jump=PT24H").call("resume").said()).contains(today + "-r1");
		assertThat(killed.report()).as("resumed on the next day").isEqualTo(site.report());
	}

	@Test
	void theRunOfTheNextDayTakesOverWhatTheOneBeforeLeftOff() throws IOException {
		LocalDate tomorrow = LocalDate.now(ZoneOffset.UTC).plusDays(1);
		Site site = site("killed");
		assertThat(site.with("-Dcrash.after=12").call("run").code()).isEqualTo(CrashInitializer.CRASHED);
		assertThat(site.with("-Dclock.jump=PT24H").call("run").said()).contains(tomorrow + "-r1");
		assertThat(site.report()).isEqualTo(undisturbed("next-day", tomorrow));
		assertThat(records(site)).extracting(RunRecord::status).containsExactly("COMPLETED", "ABANDONED");
	}

	/**
	 * Spring Batch takes for a step's last execution the one that was made last by the
	 * clock.
	 */
	@Test
	void theClockIsSetBackBetweenAndWithinTheAttempts() throws IOException {
		Site site = site("back");
		assertThat(site.with("-Dclock.jump=PT15H", "-Dcrash.after=12").run().code())
			.isEqualTo(CrashInitializer.CRASHED);
		assertThat(site.with("-Dclock.jump=PT-12H", "-Dcrash.after=12").resume().code())
			.isEqualTo(CrashInitializer.CRASHED);
		assertThat(site.with("-Dclock.jump=PT-17H", "-Dclock.at=3").resume().code()).isZero();
		assertThat(site.report()).isEqualTo(undisturbed("back-undisturbed", LocalDate.parse(Site.DAY)));
		assertThat(site.call("show", "3").said()).contains("COMPLETED").doesNotContain(" -");
		assertThat(site.text("run.json")).doesNotContainPattern("\"(extract|resolve|export)\" : -");

		site.write("new.txt", News.article(6));
		Site.Ended next = site.with("-Dclock.jump=P-3D").call("run", "--date", "2020-11-19");
		assertThat(next.said()).as("a day before the last").contains("6 files").contains("2020-11-19-r1");
		assertThat(site.output().resolve("latest").toRealPath()).hasFileName("2020-11-19-r1");
		assertThat(site.with().call("run", "--date", "2020-11-19").said()).contains("Nothing new among 6 files");
	}

	@Test
	void theNewestCopyIsTheLastMadeAndOldHistoryIsForgotten() throws IOException {
		Site site = site("copies").set("LIQA_KEEP_BACKUPS", 2);
		assertThat(site.with("-Dclock.jump=PT17H").run().code()).isZero();
		for (String jump : List.of("PT17H", "PT17H", "PT-17H")) {
			assertThat(site.with("-Dclock.jump=" + jump).call("rerun", "--from", "publish").code()).isZero();
		}
		assertThat(site.with().call("restore").code()).isZero();
		assertThat(site.lastRun().run()).as("what the last copy knows").isEqualTo("2020-11-22-r3");
		assertThat(records(site)).hasSize(3);
		assertThat(site.with("-Dclock.jump=P500D").call("rerun", "--from", "publish").code()).isZero();
		assertThat(records(site)).as("all but the last are more than 400 days old").hasSize(1);
		assertThat(Files.isDirectory(site.output().resolve("2020-11-22-r1"))).as("reports have their own rule")
			.isTrue();
	}

	private Site site(String name) throws IOException {
		return new Site(this.folder.resolve(name)).withArticles(ARTICLES);
	}

	private Map<String, String> undisturbed(String name, LocalDate day) throws IOException {
		Site site = site(name);
		assertThat(site.call("run", "--date", day.toString()).code()).isZero();
		return site.report();
	}

	private static List<RunRecord> records(Site site) {
		return new RunLog(new StateFolder(site.state())).newest(100);
	}

}
