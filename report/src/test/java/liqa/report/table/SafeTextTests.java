package liqa.report.table;

import java.util.Random;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SafeTextTests {

	/** The halves of a surrogate pair stand beside each other now and then. */
	private static final String LETTERS = "اب x\t\n\uD83D\uDE00\uD83D\uDE00\u0000\u0008\uFFFE\u202E\u200F\u2066";

	@Test
	void whatXmlForbidsIsReplacedAndWhatReordersTextIsLeftOut() {
		assertThat(SafeText.of("لقاء\u0000 في \u202Eبغداد\uD83D")).isEqualTo("لقاء\uFFFD في بغداد\uFFFD");
		assertThat(SafeText.of("لقاء \uD83D\uDE00\u200F")).isEqualTo("لقاء \uD83D\uDE00\u200F");
	}

	@Test
	void textIsLeftAloneIfNoCodePointOfItIsForbidden() {
		Random random = new Random(20201121);
		for (int round = 0; round < 50_000; round++) {
			String text = random.ints(random.nextInt(6), 0, LETTERS.length())
				.mapToObj((i) -> LETTERS.substring(i, i + 1))
				.collect(Collectors.joining());
			boolean safe = text.codePoints().noneMatch((c) -> SafeText.isForbiddenInXml(c) || SafeText.reordersText(c));
			assertThat(SafeText.of(text).equals(text)).isEqualTo(safe);
		}
	}

}
