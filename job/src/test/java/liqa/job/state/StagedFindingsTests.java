package liqa.job.state;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import liqa.ingest.PublishedDate;
import liqa.job.state.StagedFindings.Extracted;
import liqa.transform.Findings;

import static org.assertj.core.api.Assertions.assertThat;

class StagedFindingsTests {

	private final Codec codec = new Codec();

	@TempDir
	private Path folder;

	private StateDatabase database;

	private StagedFindings findings;

	@BeforeEach
	void threeOfFourArticlesWereExtracted() {
		this.database = StateDatabase.open(new StateFolder(this.folder));
		this.findings = new StagedFindings(this.database, this.codec);
		for (int i = 1; i <= 4; i++) {
			this.database.jdbc()
				.sql("INSERT INTO SOURCE_FILE (ID, PATH, STAMP, CONTENT_HASH, READER) VALUES (?, ?, '', '', '')")
				.params(i, i + ".txt")
				.update();
			this.database.jdbc()
				.sql("INSERT INTO ARTICLE (ID, FILE_ID, PART, BODY) VALUES (?, ?, 1, X'00')")
				.params(i, i)
				.update();
		}
		this.findings.store(List.of(extracted(1, "أول"), extracted(2, "ثان"), extracted(3, "ثالث")), "v1");
	}

	@AfterEach
	void close() {
		this.database.close();
	}

	@Test
	void whatWasReadAheadIsTakenOnlyWhereNothingChangedSince() {
		StagedFindings tonight = new StagedFindings(this.database, this.codec);
		Map<Long, Findings> before = tonight.foundBy("v1");
		tonight.store(List.of(extracted(2, "ثان مصحح"), extracted(4, "جديد")), "v1");
		this.database.jdbc().sql("DELETE FROM ARTICLE WHERE ID = 3").update();

		List<Findings> all = tonight.all(before);

		assertThat(all).extracting((found) -> found.title().orElseThrow())
			.containsExactlyInAnyOrder("أول", "ثان مصحح", "جديد");
		assertThat(all).contains(before.get(1L));
		assertThat(all).containsExactlyInAnyOrderElementsOf(this.findings.all(Map.of()));
	}

	@Test
	void anArticleThatWasGivenUpHasNoFindings() {
		Map<Long, Findings> before = this.findings.foundBy("v1");
		this.findings.store(List.of(new Extracted(1, 1, Optional.empty(), Optional.empty())), "v1");

		assertThat(this.findings.all(before)).hasSize(2);
	}

	@Test
	void whatAnotherVersionFoundIsNotReadAhead() {
		this.findings.store(List.of(extracted(1, "أول")), "v2");

		assertThat(this.findings.foundBy("v2")).containsOnlyKeys(1L);
		assertThat(this.findings.all(Map.of())).hasSize(3);
	}

	private Extracted extracted(long row, String title) {
		Findings found = new Findings(row + ".txt", 1, Optional.of(title), Optional.empty(), PublishedDate.UNKNOWN,
				"ar", "hash", List.of(), List.of(), List.of(), List.of());
		return new Extracted(row, row, Optional.of(this.codec.encode(found)), Optional.empty());
	}

}
