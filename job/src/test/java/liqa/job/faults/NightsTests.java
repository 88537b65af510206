package liqa.job.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** What one night leaves to the next. */
class NightsTests {

	@TempDir
	private Path folder;

	@Test
	void theNumberOfThreadsDoesNotShowInTheReport() throws IOException {
		Site one = new Site(this.folder.resolve("one")).withArticles(40).set("LIQA_THREADS", 1);
		Site eight = new Site(this.folder.resolve("eight")).withArticles(40).set("LIQA_THREADS", 8);
		Site two = new Site(this.folder.resolve("two")).withArticles(40).set("LIQA_THREADS", 2).set("LIQA_CHUNK", 7);
		for (Site site : List.of(one, two, eight)) {
			assertThat(site.run().code()).isZero();
		}
		assertThat(eight.report()).isEqualTo(one.report());
		assertThat(two.report()).isEqualTo(one.report());
	}

	@Test
	void onlyWhatChangedIsReadAndTheDossierIsThatOfOneRunOverAll() throws IOException {
		Site once = new Site(this.folder.resolve("once")).withArticles(8);
		assertThat(once.run().code()).isZero();

		Site nights = new Site(this.folder.resolve("nights")).withArticles(5);
		nights.write("009.txt", News.article(9));
		assertThat(nights.call("run", "--date", "2020-11-20").code()).isZero();
		for (int i = 6; i <= 8; i++) {
			nights.write("00" + i + ".txt", News.article(i));
		}
		nights.write("002.txt", News.article(9));
		assertThat(nights.call("run", "--date", "2020-11-21").said()).contains("9 files");
		assertThat(nights.lastRun().steps().get(0).read()).as("three new files and a changed one").isEqualTo(4);
		nights.write("002.txt", News.article(2));
		Files.delete(nights.input().resolve("009.txt"));
		assertThat(nights.run().said()).contains("8 files");
		assertThat(content(nights)).isEqualTo(content(once));

		Files.setLastModifiedTime(nights.input().resolve("001.txt"), FileTime.from(Instant.now().plusSeconds(9)));
		assertThat(nights.run().said()).as("touched, not changed").contains("Nothing new among 8 files");
		assertThat(nights.call("rerun", "--from", "extract").said()).contains("2020-11-22-r2");
		assertThat(nights.lastRun().steps()).extracting("name").startsWith("extract");
		assertThat(nights.call("rerun", "--from", "publish").said()).contains("2020-11-22-r3");
		assertThat(content(nights)).isEqualTo(content(once));
	}

	/**
	 * What was found, without the ids, which stay what they were when first published.
	 */
	private static String content(Site site) throws IOException {
		StringBuilder content = new StringBuilder();
		for (String table : List.of("mentions.csv", "meeting_evidence.csv", "claim_evidence.csv")) {
			content.append(site.text(table).replaceAll("\\b[mc]-[a-z0-9]{12}\\b", "id"));
		}
		return content.toString();
	}

	@Test
	void oldReportsAndCopiesOfTheStateAreRemoved() throws IOException {
		Site site = new Site(this.folder.resolve("site")).withArticles(1)
			.set("LIQA_KEEP_REPORTS", 1)
			.set("LIQA_KEEP_BACKUPS", 1);
		assertThat(site.run().code()).isZero();
		for (int i = 0; i < 2; i++) {
			assertThat(site.call("rerun", "--from", "export").code()).isZero();
		}
		try (var reports = Files.list(site.output())) {
			assertThat(reports.map((path) -> path.getFileName().toString())).containsExactlyInAnyOrder("2020-11-22-r3",
					"latest");
		}
		try (var backups = Files.list(site.state().resolve("backups"))) {
			assertThat(backups).hasSize(1);
		}
	}

}
