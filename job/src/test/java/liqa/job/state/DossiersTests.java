package liqa.job.state;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import liqa.ingest.PublishedDate;
import liqa.transform.resolve.Dossier;
import liqa.transform.resolve.Published;
import liqa.transform.resolve.Resolution;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DossiersTests {

	private static final Run MONDAY = new Run(LocalDate.of(2020, 11, 23), 1);

	private static final Run TUESDAY = new Run(LocalDate.of(2020, 11, 24), 1);

	private static final Run WEDNESDAY = new Run(LocalDate.of(2020, 11, 25), 1);

	@TempDir
	private Path folder;

	private StateFolder state = new StateFolder(Path.of("."));

	private StateDatabase database;

	@BeforeEach
	void open() {
		this.state = new StateFolder(this.folder);
		this.database = StateDatabase.open(this.state);
	}

	@AfterEach
	void close() {
		this.database.close();
	}

	@Test
	void aDossierIsReadBackByAnotherProcess() throws IOException {
		resolve(MONDAY, "لقاء في بغداد");
		assertThat(dossiers().dossier(MONDAY)).isEqualTo(dossier("لقاء في بغداد"));
	}

	@Test
	void anAttemptThatWasStoredIsReplacedByTheNext() throws IOException {
		resolve(MONDAY, "المحاولة الأولى");
		resolve(MONDAY, "المحاولة الثانية");
		assertThat(dossiers().dossier(MONDAY)).isEqualTo(dossier("المحاولة الثانية"));
		assertThat(files()).isEqualTo(1);
	}

	@Test
	void theFileOfARunGoesWhenNoRowNamesItAnyMore() throws IOException {
		resolve(MONDAY, "الاثنين");
		dossiers().keepOnly(MONDAY);
		resolve(TUESDAY, "الثلاثاء");
		dossiers().keepOnly(TUESDAY);
		assertThat(files()).isEqualTo(2);
		resolve(WEDNESDAY, "الأربعاء");
		assertThat(files()).isEqualTo(2);
		assertThat(dossiers().dossier(TUESDAY)).isEqualTo(dossier("الثلاثاء"));
		assertThat(dossiers().dossier(WEDNESDAY)).isEqualTo(dossier("الأربعاء"));
	}

	@Test
	void aRunThatTakesADossierOverHasItsFileToo() throws IOException {
		resolve(MONDAY, "الاثنين");
		dossiers().copy(MONDAY, MONDAY.next());
		dossiers().keepOnly(MONDAY.next());
		assertThat(dossiers().dossier(MONDAY.next())).isEqualTo(dossier("الاثنين"));
	}

	@Test
	void aDossierThatIsGoneIsToldWithWhatHelps() throws IOException {
		resolve(MONDAY, "الاثنين");
		try (Stream<Path> files = Files.list(this.state.dossiers())) {
			Files.delete(files.findFirst().orElseThrow());
		}
		assertThatExceptionOfType(StateException.class).isThrownBy(() -> dossiers().dossier(MONDAY))
			.withMessageContaining("rerun --from resolve");
	}

	@Test
	void aDossierThatAnEarlierVersionPutIntoTheDatabaseIsReadFromThere() {
		byte[] before = new Codec().encode(dossier("من قبل"));
		this.database.jdbc().sql("ALTER TABLE DOSSIER DROP COLUMN FILE").update();
		this.database.jdbc().sql("ALTER TABLE DOSSIER ALTER COLUMN DOSSIER SET NOT NULL").update();
		this.database.jdbc().sql("DROP INDEX FINDINGS_EXTRACTOR").update();
		this.database.jdbc().sql("UPDATE LIQA_SCHEMA SET VERSION = 1").update();
		this.database.jdbc()
			.sql("INSERT INTO DOSSIER (RUN, DOSSIER, PUBLISHED) VALUES (?, ?, ?)")
			.params(MONDAY.label(), before, before)
			.update();
		this.database.close();
		open();
		assertThat(dossiers().dossier(MONDAY)).isEqualTo(dossier("من قبل"));
	}

	/** Each time as another process does it. */
	private Dossiers dossiers() {
		return new Dossiers(this.database, new Codec(), this.state);
	}

	private void resolve(Run run, String title) throws IOException {
		Dossiers dossiers = dossiers();
		dossiers.store(run, dossiers.draft(run, new Resolution(dossier(title), Published.nothing(), List.of())));
	}

	private long files() throws IOException {
		try (Stream<Path> files = Files.list(this.state.dossiers())) {
			return files.count();
		}
	}

	private static Dossier dossier(String title) {
		Dossier.ArticleRecord article = new Dossier.ArticleRecord("a-1", "1.txt", 1, title, "وكالة الفرات",
				PublishedDate.UNKNOWN, "ar", Optional.empty(), "2020-11-23", "00");
		return new Dossier(List.of(article), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
	}

}
