package liqa.job.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** What an operator may read in the log, and what must never stand there. */
class LogTests {

	@TempDir
	private Path folder;

	@Test
	void anEventIsALineWithItsExecutionAndWithoutAWordOfAnyArticle() throws IOException {
		Site site = new Site(this.folder).withArticles(5);
		site.write("سطر\nثان.txt", News.article(6));
		Files.write(site.input().resolve("مقطوع.txt"), new byte[] { (byte) 0xD9, 0, 0, 1, 2, (byte) 0xFF });
		assertThat(site.with("-Dcrash.after=12").run().code()).isEqualTo(CrashInitializer.CRASHED);
		assertThat(site.with().resume().code()).isZero();

		assertThat(log(site)).hasSizeGreaterThan(10)
			.allSatisfy((line) -> assertThat(line).matches("\\S+Z +(INFO|WARN|ERROR) \\[\\d+] \\w+ +: [^\\n]+")
				.doesNotContainPattern("\\p{IsArabic}"))
			.anySatisfy((line) -> assertThat(line).contains("[1]", "begins at step ingest"))
			.anySatisfy((line) -> assertThat(line).contains("[2]", "Run ends COMPLETED"));
	}

	@Test
	void bySettingAnEventIsAJsonObject() throws IOException {
		Site site = new Site(this.folder).withArticles(2).set("LOGGING_STRUCTURED_FORMAT_FILE", "ecs");
		assertThat(site.run().code()).isZero();
		JsonMapper json = new JsonMapper();
		for (String line : log(site)) {
			JsonNode event = json.readTree(line);
			assertThat(event.path("message").asString()).isNotBlank();
			assertThat(event.path("execution").asString()).as(line).isEqualTo("1");
		}
	}

	private static List<String> log(Site site) throws IOException {
		return Files.readAllLines(site.state().resolve("log").resolve("liqa.log"));
	}

}
