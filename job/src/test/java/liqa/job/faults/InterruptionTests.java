package liqa.job.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** What others do to a run while it goes on: look, start a second one, stop it. */
class InterruptionTests {

	private static final int ENOUGH_TO_BE_CAUGHT_AT_IT = 1500;

	@TempDir
	private Path folder;

	@Test
	void aRunCanBeWatchedKeepsOthersOutAndStopsOnSigterm() throws Exception {
		Site undisturbed = new Site(this.folder.resolve("undisturbed")).withArticles(ENOUGH_TO_BE_CAUGHT_AT_IT);
		assertThat(undisturbed.set("LIQA_CHUNK", 100).run().code()).isZero();

		Site site = new Site(this.folder.resolve("disturbed")).withArticles(ENOUGH_TO_BE_CAUGHT_AT_IT);
		site.set("LIQA_CHUNK", 2);
		Process run = started(site, "run", "--date", Site.DAY);
		assertThat(site.call("status", "--json").said()).contains("\"RUNNING\"").contains("\"perSecond\"");
		assertThat(site.call("history").said()).contains("RUNNING");
		assertThat(site.run()).satisfies((second) -> {
			assertThat(second.code()).isEqualTo(5);
			assertThat(second.said()).contains("Another run is going on");
		});
		assertThat(site.call("resume", "--dry-run").said()).contains("is going on");
		assertStops(site, run, Process::destroy);
		assertThat(site.lastRun().status()).isEqualTo("STOPPED");
		assertThat(site.call("resume", "--dry-run").said()).contains("Go on with run 2020-11-22-r1 at step");

		Process resumed = started(site, "resume");
		assertStops(site, resumed, (process) -> assertThat(site.call("stop").code()).isZero());
		site.set("LIQA_CHUNK", 100);
		assertThat(site.recovered().report()).isEqualTo(undisturbed.report());
		assertThat(site.run().said()).contains("Nothing new among 1500 files");
	}

	private Process started(Site site, String command, String... arguments) throws Exception {
		Process run = site.start(Files.createTempFile(this.folder, "said", ".txt"), command, arguments);
		Path records = site.state().resolve("runs");
		long before = Files.isDirectory(records) ? count(records) : 0;
		while (run.isAlive() && (!Files.isDirectory(records) || count(records) == before)) {
			Thread.sleep(20);
		}
		return run;
	}

	private static long count(Path folder) throws IOException {
		try (var files = Files.list(folder)) {
			return files.filter((file) -> file.toString().endsWith(".json")).count();
		}
	}

	/** A way to stop a process. */
	private interface Stop {

		void send(Process process) throws Exception;

	}

	private static void assertStops(Site site, Process run, Stop stop) throws Exception {
		assertThat(run.isAlive()).as("still at it").isTrue();
		stop.send(run);
		assertThat(run.waitFor(5, TimeUnit.SECONDS)).as("stops within five seconds").isTrue();
		assertThat(run.exitValue()).isEqualTo(3);
	}

}
