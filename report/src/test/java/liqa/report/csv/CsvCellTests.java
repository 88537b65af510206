package liqa.report.csv;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import liqa.report.table.Column.Kind;

import static org.assertj.core.api.Assertions.assertThat;

class CsvCellTests {

	private static final String LETTERS = "ابت 12|¦\t\n\r\f\u000B\u0085\u00A0\u2003\u3000\u001C\u200F\u0000";

	@Test
	void elementsOfAListAreOnOneLineAndHaveNoBar() {
		assertThat(CsvCell.of(Kind.LIST, List.of("سد النهضة | مياه النيل", " في\r\nبغداد ", "لقاء  ثان")))
			.isEqualTo("سد النهضة ¦ مياه النيل | في بغداد | لقاء ثان");
		assertThat(CsvCell.of(Kind.LIST, List.of())).isEmpty();
		assertThat(CsvCell.of(Kind.IDS, List.of("p-1", "", "p-2"))).isEqualTo("p-1 |  | p-2");
	}

	@Test
	void whatIsTakenForPlainIsWhatASearchForSpacesWouldLeave() {
		Random random = new Random(20201121);
		for (int round = 0; round < 50_000; round++) {
			String element = random.ints(random.nextInt(6), 0, LETTERS.length())
				.mapToObj((i) -> LETTERS.substring(i, i + 1))
				.collect(Collectors.joining());
			assertThat(CsvCell.of(Kind.LIST, List.of("ا", element)))
				.isEqualTo("ا | " + element.replace('|', '¦').replaceAll("\\s+", " ").strip());
		}
	}

}
