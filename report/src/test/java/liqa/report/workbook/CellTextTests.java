package liqa.report.workbook;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class CellTextTests {

	private final CellText cellText = new CellText("…");

	@Test
	void ordinaryArabicTextStaysAsItIs() {
		String text = "التقى \"قاآني\"،\u200F (2020) مع\u200C ه؟ 𝒜\t=1+1";
		assertThat(this.cellText.of(text)).isEqualTo(text);
		assertThat(this.cellText.replaced()).isZero();
	}

	@Test
	void controlCharactersAndHalvesOfPairsAreReplacedAndCounted() {
		assertThat(this.cellText.of("أ\u0000ب\u001Bج\uD83Dد\uDE00ه\uFFFE"))
			.isEqualTo("أ\uFFFDب\uFFFDج\uFFFDد\uFFFDه\uFFFD");
		assertThat(this.cellText.replaced()).isEqualTo(5);
	}

	@Test
	void overridesThatReorderTextAreLeftOutAndMarksStay() {
		assertThat(this.cellText.of("\u202Eمن\u202C \u2067إلى\u2069 \u200Eabc\u200F\u061C"))
			.isEqualTo("من إلى \u200Eabc\u200F\u061C");
	}

	@Test
	void everyLineEndBecomesALineFeedAndTheManyBecomeSpaces() {
		assertThat(this.cellText.of("أ\r\nب\rج\nد")).isEqualTo("أ\nب\nج\nد");
		String many = this.cellText.of("س\n".repeat(300));
		assertThat(many.chars().filter((c) -> c == '\n').count()).isEqualTo(253);
		assertThat(many).hasSize(600);
	}

	@ParameterizedTest
	@CsvSource({ "_x0041_, _x005F_x0041_", "a_x00e9_b, a_x005F_x00e9_b", "_x41_, _x41_", "__x0041__, __x005F_x0041__",
			"_x005F_, _x005F_x005F_" })
	void whatASpreadsheetWouldReadAsAnEscapeIsEscaped(String text, String written) {
		assertThat(this.cellText.of(text)).isEqualTo(written);
	}

	@Test
	void whatIsTooLongIsCutWithAMark() {
		String longest = "س".repeat(32_767);
		assertThat(this.cellText.of(longest)).isEqualTo(longest);
		assertThat(this.cellText.cut()).isZero();
		assertThat(this.cellText.of(longest + "س")).hasSize(32_767).endsWith("س…");
		assertThat(this.cellText.cut()).isEqualTo(1);
	}

	@Test
	void aCutSplitsNeitherAPairNorAnEscape() {
		for (int shift = 0; shift < 20; shift++) {
			String pairs = "س".repeat(shift) + "😀".repeat(20_000);
			String cutPairs = this.cellText.of(pairs);
			assertThat(cutPairs.replace("…", "")).isEqualTo(pairs.substring(0, cutPairs.length() - 1));
			assertThat(Character.isHighSurrogate(cutPairs.charAt(cutPairs.length() - 2))).isFalse();
			String cutEscapes = this.cellText.of("س".repeat(shift) + "_x0041_".repeat(5_000));
			assertThat(cutEscapes.length()).isBetween(32_740, 32_767);
			assertThat(cutEscapes.substring(shift)).matches("(_x005F_x0041_)*(_x005F_)?[x0-9A-F_]*…")
				.doesNotContain("_x005…");
		}
	}

}
