package liqa.transform.resolve;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import liqa.ingest.lexicon.LexiconFolder;

import static org.assertj.core.api.Assertions.assertThat;

class RomanisationTests {

	private static final LexiconFolder LEXICON = LexiconFolder.packaged();

	private static final Romanisation ROMANISATION = new Romanisation(LEXICON,
			new KnownPeople(LEXICON, new Transcriptions(new GivenNames(LEXICON), new Nations(LEXICON))));

	@ParameterizedTest
	@CsvSource({ "حسين السوداني,Hussein al-Sudani", "كريم زوراني,Karim Zurani" })
	void partsAreLookedUpOrSpelledOutWithTheirWrittenVowels(String name, String latin) {
		assertThat(ROMANISATION.of(name)).isEqualTo(latin);
	}

	@ParameterizedTest
	@CsvSource({ "حسين الضثقبي", "خصفق حسين" })
	void aNameWithAPartWhoseVowelsAreUnknownStaysEmpty(String name) {
		assertThat(ROMANISATION.of(name)).isEmpty();
	}

}
