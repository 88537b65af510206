package liqa.job.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * People read reports while new ones are published: {@code latest} always leads to a
 * whole one, whose files are those its {@code run.json} tells of.
 */
class PublicationTests {

	private static final JsonMapper JSON = new JsonMapper();

	@TempDir
	private Path folder;

	@Test
	void aReaderNeverSeesAMixOfTwoReports() throws Exception {
		Site site = new Site(this.folder).withArticles(3);
		assertThat(site.run().code()).isZero();
		AtomicBoolean going = new AtomicBoolean(true);
		CompletableFuture<Set<String>> reader = CompletableFuture.supplyAsync(() -> {
			Set<String> seen = new TreeSet<>();
			while (going.get()) {
				seen.add(readWhole(site.output()));
			}
			seen.add(readWhole(site.output()));
			return seen;
		});
		for (int i = 4; i < (Extent.isWhole() ? 50 : 6); i++) {
			site.write(i + ".txt", News.article(i));
			assertThat(site.run().code()).isZero();
		}
		going.set(false);
		assertThat(reader.get()).contains("2020-11-22-r1", "2020-11-22-r2", "2020-11-22-r3");
	}

	/** Reads the newest report as one should: the link once, then the files. */
	private static String readWhole(Path output) {
		try {
			Path report = output.resolve("latest").toRealPath();
			JsonNode run = JSON.readTree(Files.readAllBytes(report.resolve("run.json")));
			Set<String> named = new TreeSet<>(Set.of("run.json"));
			for (JsonNode file : run.path("files")) {
				named.add(file.path("name").asString());
				byte[] content = Files.readAllBytes(report.resolve(file.path("name").asString()));
				assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content)))
					.isEqualTo(file.path("sha256").asString());
			}
			try (var files = Files.list(report)) {
				assertThat(files.map((file) -> file.getFileName().toString()).toList())
					.containsExactlyInAnyOrderElementsOf(named);
			}
			assertThat(run.path("run").asString()).isEqualTo(report.getFileName().toString());
			return run.path("run").asString();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (java.security.NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
