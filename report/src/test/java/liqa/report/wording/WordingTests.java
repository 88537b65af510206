package liqa.report.wording;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import liqa.ingest.PublishedDate;
import liqa.report.sample.Samples;
import liqa.report.table.Codes;
import liqa.report.table.Column;
import liqa.report.table.DossierTables;
import liqa.report.table.Table;
import liqa.transform.Act;
import liqa.transform.ClaimForm;
import liqa.transform.MeetingKind;
import liqa.transform.MeetingStatus;
import liqa.transform.PartyType;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class WordingTests {

	@ParameterizedTest
	@EnumSource
	void everyColumnOfEveryTableIsWordedAndExplained(Language language) {
		Wording wording = new Wording(language);
		for (Table<?> table : new DossierTables(Samples.autumn(), List.of()).all()) {
			Set<String> headers = new HashSet<>();
			for (Column<?> column : table.columns()) {
				assertThat(wording.explanation(table.name(), column.code(), language)).as(column.code()).isNotBlank();
				assertThat(wording.header(table.name(), column.code())).as(column.code()).isNotBlank();
				assertThat(headers.add(wording.header(table.name(), column.code())))
					.as("one header for two columns of " + table.name())
					.isTrue();
				assertThat(wording.width(table.name(), column.code())).isBetween(6, 100);
			}
		}
	}

	@ParameterizedTest
	@EnumSource
	void everyCodeThatTheExtractionKnowsHasALabel(Language language) {
		Wording wording = new Wording(language);
		assertLabels(wording, "kind", MeetingKind.values());
		assertLabels(wording, "status", MeetingStatus.values());
		assertLabels(wording, "type", PartyType.values());
		assertLabels(wording, "speaker_type", PartyType.values());
		assertLabels(wording, "act", Act.values());
		assertLabels(wording, "form", ClaimForm.values());
		assertLabels(wording, "published_basis", PublishedDate.Basis.values());
	}

	private static void assertLabels(Wording wording, String column, Enum<?>[] values) {
		for (Enum<?> value : values) {
			assertThat(wording.codes()).as(column + " " + value)
				.anyMatch((code) -> code.column().equals(column) && code.code().equals(Codes.of(value)));
		}
	}

	@Test
	void anUnknownCodeIsShownAsItIs() {
		assertThat(new Wording(Language.ARABIC).label("reason", "not-arabic")).isEqualTo("not-arabic");
	}

	@Test
	void theLanguageIsChosenByItsCode() {
		assertThat(Language.of(" AR ")).isEqualTo(Language.ARABIC);
		assertThat(Language.of("en")).isEqualTo(Language.ENGLISH);
		assertThatIllegalArgumentException().isThrownBy(() -> Language.of("fr")).withMessageContaining("'fr'");
	}

	@Test
	void thePhrasesOfTheTwoLanguagesHaveTheSameGaps() {
		Wording arabic = new Wording(Language.ARABIC);
		Wording english = new Wording(Language.ENGLISH);
		for (String key : List.of("overview.limits.rows", "overview.limits.links", "months.note", "people.note",
				"matrix.note", "outlets.note")) {
			assertThat(arabic.phrase(key, "AAA", "BBB")).contains("AAA", "BBB").doesNotContain("{");
			assertThat(english.phrase(key, "AAA", "BBB")).contains("AAA", "BBB").doesNotContain("{");
		}
	}

}
