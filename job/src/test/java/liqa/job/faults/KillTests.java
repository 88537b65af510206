package liqa.job.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A run that is killed and resumed leaves the same bytes as one that was not, wherever it
 * was killed. The normal build kills at a few places, {@code -Pfaults} everywhere.
 */
class KillTests {

	private static final int ARTICLES = 7;

	@TempDir
	private static Path folder;

	private static Map<String, String> undisturbed = Map.of();

	private static int commits;

	@BeforeAll
	static void runOnceUndisturbed() throws IOException {
		Site site = new Site(folder.resolve("undisturbed")).withArticles(ARTICLES);
		Site.Ended ended = site.with("-Dcrash.count=yes").run();
		assertThat(ended.code()).as(ended.said()).isZero();
		Matcher counted = Pattern.compile("COMMITS (\\d+)").matcher(ended.said());
		assertThat(counted.find()).isTrue();
		commits = Integer.parseInt(counted.group(1));
		undisturbed = site.report();
		assertThat(site.text("meetings.csv")).as("something to lose").contains("2020-11");
	}

	@Test
	void killedAfterAnyCommit() throws IOException {
		for (int commit : Extent.some(1, commits)) {
			Site site = site("after-" + commit);
			assertThat(site.with("-Dcrash.after=" + commit).run().code()).isEqualTo(CrashInitializer.CRASHED);
			assertRecovers(site, "killed after commit " + commit);
		}
	}

	@Test
	void killedBeforeAnyCommit() throws IOException {
		for (int commit : Extent.some(commits / 2, commits)) {
			Site site = site("before-" + commit);
			assertThat(site.with("-Dcrash.before=" + commit).run().code()).isEqualTo(CrashInitializer.CRASHED);
			assertRecovers(site, "killed before commit " + commit);
		}
	}

	@Test
	void outOfMemoryAtACommit() throws IOException {
		// In the midst of ingest; 14 is that of a chunk itself, the others are
		// bookkeeping.
		for (int commit : Extent.isWhole() ? Extent.some(5, commits - 10) : List.of(13, 14)) {
			Site site = site("memory-" + commit);
			assertThat(site.with("-Dcrash.memory=" + commit).run()).satisfies((failed) -> {
				assertThat(failed.code()).isEqualTo(1);
				assertThat(failed.said()).contains("OutOfMemoryError").contains("LIQA_JAVA_OPTS=-Xmx1g");
			});
			assertThat(site.call("status", "--check").code()).isEqualTo(1);
			assertThat(site.call("history").said()).containsAnyOf("FAILED", "DIED").doesNotContain("UNKNOWN");
			assertThat(site.call("resume", "--dry-run").said())
				.containsIgnoringCase("go on with run 2020-11-22-r1 at step");
			assertRecovers(site, "out of memory at commit " + commit);
		}
	}

	@Test
	void killedThreeTimesInARow_theLastTwiceWhileResuming() throws IOException {
		for (int commit : Extent.isWhole() ? Extent.some(5, commits - 10) : List.of(5)) {
			Site site = site("thrice-" + commit);
			assertThat(site.with("-Dcrash.after=" + commit).run().code()).isEqualTo(CrashInitializer.CRASHED);
			// 2 and 5 lie before the first chunk of a restart: recovery and its new
			// execution.
			site.with("-Dcrash.after=2").resume();
			site.with("-Dcrash.after=5").resume();
			assertRecovers(site, "killed after commit " + commit + ", then while resuming");
		}
	}

	@Test
	void killedAtAnyTime() throws Exception {
		Random random = new Random(20201122);
		for (int i = 0; i < Extent.kills(); i++) {
			Site site = site("random-" + i);
			Path said = Files.createFile(folder.resolve("said-" + i));
			for (int kills = 1 + random.nextInt(2); kills > 0; kills--) {
				Process process = site.start(said, "run", "--date", Site.DAY);
				int millis = 200 + random.nextInt(2000);
				process.waitFor(millis, TimeUnit.MILLISECONDS);
				process.destroyForcibly().waitFor();
			}
			assertRecovers(site, "killed at random, number " + i);
		}
	}

	private static Site site(String name) throws IOException {
		return new Site(folder.resolve(name)).withArticles(ARTICLES);
	}

	private static void assertRecovers(Site site, String how) throws IOException {
		assertThat(site.recovered().report()).as(how).isEqualTo(undisturbed);
		assertThat(site.leftovers()).as(how).isEqualTo(List.of());
		assertThat(site.lastRun().status()).as(how).isEqualTo("COMPLETED");
	}

}
