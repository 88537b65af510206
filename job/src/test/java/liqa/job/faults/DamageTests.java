package liqa.job.faults;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** Things that are broken or missing: the message says what, and mending it is enough. */
class DamageTests {

	@TempDir
	private static Path before;

	@TempDir
	private Path folder;

	private Site site;

	@BeforeAll
	static void oneNightHasBeen() throws IOException {
		Site site = new Site(before.resolve("site")).withArticles(3);
		assertThat(site.run().code()).isZero();
	}

	@BeforeEach
	void anotherComes() throws IOException {
		FileSystemUtils.copyRecursively(before.resolve("site"), this.folder.resolve("site"));
		this.site = new Site(this.folder.resolve("site"));
		// A link was copied as what it leads to.
		FileSystemUtils.deleteRecursively(this.site.output().resolve("latest"));
		Files.createSymbolicLink(this.site.output().resolve("latest"), Path.of("2020-11-22-r1"));
		this.site.write("004.txt", News.article(4));
	}

	@Test
	void aTruncatedStateIsToldAndRestoredFromTheCopyOfTheNightBefore() throws IOException {
		assertThat(this.site.run().said()).contains("2020-11-22-r2");
		Path database = this.site.state().resolve("liqa.mv.db");
		try (FileChannel channel = FileChannel.open(database, StandardOpenOption.WRITE)) {
			channel.truncate(5000);
		}
		Site.Ended broken = this.site.run();
		assertThat(broken.code()).isEqualTo(1);
		assertThat(broken.said()).contains("can't be opened").contains("liqa restore").doesNotContain("\tat ");
		assertThat(this.site.call("restore").code()).isZero();
		assertThat(this.site.lastRun().run()).as("what the copy knows").isEqualTo("2020-11-22-r1");
		Site.Ended mended = this.site.run();
		assertThat(mended.said()).contains("4 files").contains("2020-11-22-r3");
		assertThat(mended.code()).isZero();
	}

	@Test
	void aStateOfALaterVersionIsLeftAlone() throws Exception {
		String url = "jdbc:h2:file:" + this.site.state().resolve("liqa");
		try (Connection connection = DriverManager.getConnection(url, "sa", "")) {
			connection.createStatement().execute("UPDATE LIQA_SCHEMA SET VERSION = 99");
		}
		Site.Ended ended = this.site.run();
		assertThat(ended.code()).isEqualTo(1);
		assertThat(ended.said()).contains("written by a later version");
	}

	@Test
	void anOutputFolderThatCannotBeWrittenFailsTheRunAndResumeGoesOn() throws IOException {
		Path away = this.folder.resolve("away");
		Files.move(this.site.output(), away);
		Files.writeString(this.site.output(), "not a folder");
		Site.Ended ended = this.site.run();
		assertThat(ended.code()).isEqualTo(1);
		assertThat(ended.said()).doesNotContain("\tat ");
		Files.delete(this.site.output());
		Files.move(away, this.site.output());
		assertThat(this.site.run().said()).contains("4 files").contains("2020-11-22-r2");
	}

	@Test
	void mistakesInSettingsLexiconAndDecisionsAreToldWithTheirPlace() throws IOException {
		Path config = this.site.config();
		Files.writeString(config.resolve("decisions.csv"), """
				record,decision,left,right,name
				participant,perhaps,p-1,p-2,
				""");
		Site.Ended ended = this.site.run();
		assertThat(ended.said()).contains("decisions.csv, line 2");
		assertThat(ended.code()).isEqualTo(2);
		Files.delete(config.resolve("decisions.csv"));
		assertThat(this.site.set("LIQA_KEEP_REPORTS", 0).run()).satisfies((wrong) -> {
			assertThat(wrong.code()).isEqualTo(2);
			assertThat(wrong.said()).contains("liqa.keep.reports must be at least 1");
		});
	}

	@Test
	void anEmptyInputFolderIsTakenForALostDisk() throws IOException {
		for (int i = 1; i <= 4; i++) {
			Files.delete(this.site.input().resolve("00" + i + ".txt"));
		}
		Site.Ended ended = this.site.run();
		assertThat(ended.code()).isEqualTo(1);
		assertThat(ended.said()).contains("--accept-removals");
		assertThat(this.site.call("run", "--date", Site.DAY, "--accept-removals").code()).isZero();
		assertThat(this.site.text("articles.csv").lines()).hasSize(1);
	}

}
