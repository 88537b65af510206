package liqa.job.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every operation on a file in state and output fails in turn: once, ever after, or with
 * the end of the process, which is a crash before and after each rename. What is left is
 * gone on from, and the report has the same bytes as if nothing had been.
 */
class FileFaultTests {

	private static final int ARTICLES = 3;

	@TempDir
	private static Path folder;

	private static Map<String, String> undisturbed = Map.of();

	@BeforeAll
	static void runOnceUndisturbed() throws IOException {
		Site site = new Site(folder.resolve("undisturbed")).withArticles(ARTICLES);
		assertThat(site.run().code()).isZero();
		undisturbed = site.report();
	}

	@Test
	void operationsOnTheOutputFolderFail() throws IOException {
		failEach("out", "ever");
		failEach("out", "halt");
		if (Extent.isWhole()) {
			failEach("out", "once");
		}
	}

	@Test
	void operationsOnTheStateFolderFail() throws IOException {
		failEach("state", "halt");
		if (Extent.isWhole()) {
			failEach("state", "ever");
			failEach("state", "once");
		}
	}

	/** Fails the n-th operation, n growing until a run has fewer. */
	private static void failEach(String where, String how) throws IOException {
		for (int at = 1; true; at += Extent.stride(where.equals("out") ? 61 : 83)) {
			String what = "operation " + at + " in " + where + " fails: " + how;
			String name = where + "-" + how + "-" + at;
			Site site = new Site(folder.resolve(name)).withArticles(ARTICLES);
			Site.Ended ended = site
				.withFaultyFiles("-Dmishap.below=" + folder.resolve(name).resolve(where), "-Dmishap.at=" + at,
						"-Dmishap.how=" + how)
				.run();
			assertThat(ended.said()).as(what).doesNotContain("\tat ");
			assertThat(ended.code()).as(what + ": " + ended.said()).isIn(0, 1, 75, CrashInitializer.CRASHED);
			assertThat(site.recovered().report()).as(what).isEqualTo(undisturbed);
			assertThat(site.leftovers()).as(what).isEqualTo(List.of());
			if (!Files.exists(folder.resolve(name).resolve(where + Mishap.MARK))) {
				assertThat(ended.code()).as("nothing failed any more").isZero();
				return;
			}
		}
	}

}
