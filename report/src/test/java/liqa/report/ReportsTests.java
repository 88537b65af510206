package liqa.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import liqa.report.sample.Samples;
import liqa.report.wording.Language;
import liqa.report.workbook.Kept;

import static org.assertj.core.api.Assertions.assertThat;

class ReportsTests {

	private static final RunFacts RUN = new RunFacts(LocalDate.of(2020, 11, 21), 1, "1.0.0", 7);

	@TempDir
	Path folder;

	@TempDir
	Path temporary;

	@Test
	void everyFileOfTheFolderIsListedWithItsSizeAndChecksum() throws Exception {
		write();
		JsonNode listed = new JsonMapper().readTree(Files.readString(this.folder.resolve("datapackage.json")));
		Map<String, String> checksums = new TreeMap<>();
		for (JsonNode resource : listed.get("resources")) {
			Path file = this.folder.resolve(resource.get("path").asString());
			assertThat(resource.get("bytes").asLong()).isEqualTo(Files.size(file));
			checksums.put(file.getFileName().toString(), resource.get("hash").asString());
		}
		Map<String, String> expected = checksums();
		expected.remove("datapackage.json");
		assertThat(checksums).isEqualTo(expected);
		assertThat(checksums).containsKeys("meetings.csv", "merges.csv", "decisions-template.csv", "nodes.csv",
				"edges.csv", "meetings.graphml", "meetings.gexf", "entities.ftm.json", "liqa.xlsx");
	}

	@Test
	void tablesAreListedWithTheirRowsAndColumns() throws Exception {
		write();
		JsonNode listed = new JsonMapper().readTree(Files.readString(this.folder.resolve("datapackage.json")));
		for (JsonNode resource : listed.get("resources")) {
			if (resource.get("path").asString().equals("meetings.csv")) {
				assertThat(resource.get("rows").asInt()).isEqualTo(6);
				assertThat(resource.get("schema").get("fields").get(4).get("name").asString()).isEqualTo("date_from");
				assertThat(resource.get("schema").get("fields").get(4).get("type").asString()).isEqualTo("date");
			}
		}
	}

	@Test
	void theSameArgumentsGiveTheSameBytesInEveryFileHoweverManyAreWrittenAtATime() throws Exception {
		write(1);
		Map<String, String> first = checksums();
		for (int threads : List.of(1, 2, 8)) {
			write(threads);
			assertThat(checksums()).isEqualTo(first);
		}
	}

	private void write() throws IOException {
		write(2);
	}

	private void write(int threads) throws IOException {
		new Reports(new ReportSettings(Language.ARABIC, this.temporary, Kept.nothing(), threads)).write(this.folder,
				Samples.autumn(), Samples.rejects(), RUN);
	}

	private Map<String, String> checksums() throws Exception {
		Map<String, String> checksums = new TreeMap<>();
		try (Stream<Path> files = Files.list(this.folder)) {
			for (Path file : files.toList()) {
				byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
				checksums.put(file.getFileName().toString(), "sha256:" + HexFormat.of().formatHex(digest));
			}
		}
		return checksums;
	}

}
