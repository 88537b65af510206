package liqa.job.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Files change, shrink and vanish while they are read. */
class RestlessInputTests {

	@TempDir
	private Path folder;

	@Test
	void whatWasNotReadWholeIsRejectedWithTheReasonAndReadTheNextTime() throws IOException {
		Site site = new Site(this.folder.resolve("site")).withArticles(2);
		for (String name : new String[] { "gone-before", "gone-after", "growing", "grown-once", "truncated" }) {
			site.write(name + ".txt", News.article(name.length()));
		}
		assertThat(site.withFaultyFiles("-Drestless=" + site.input()).run().code()).isZero();
		assertThat(site.text("rejects.csv").lines().skip(1)).satisfiesExactly(
				(row) -> assertThat(row).startsWith("gone-after.txt,ingest,vanished,"),
				(row) -> assertThat(row).startsWith("gone-before.txt,ingest,vanished,"),
				(row) -> assertThat(row).startsWith("growing.txt,ingest,changing,"),
				(row) -> assertThat(row).startsWith("truncated.txt,ingest,"));
		assertThat(site.text("articles.csv")).contains("001.txt", "002.txt", "grown-once.txt")
			.doesNotContain("growing.txt", "gone", "truncated");

		Files.writeString(site.input().resolve("truncated.txt"), News.article(9));
		assertThat(site.with().run().said()).contains("5 files: 5 articles").contains("0 rejects");

		Site quiet = new Site(this.folder.resolve("quiet")).withArticles(2);
		for (String name : new String[] { "growing", "grown-once", "truncated" }) {
			Files.copy(site.input().resolve(name + ".txt"), quiet.input().resolve(name + ".txt"));
		}
		assertThat(quiet.run().code()).isZero();
		assertThat(site.text("mentions.csv")).as("as if it had always been quiet")
			.isEqualTo(quiet.text("mentions.csv"));
	}

}
