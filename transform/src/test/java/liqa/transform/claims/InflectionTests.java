package liqa.transform.claims;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class InflectionTests {

	@Test
	void theWeakPastLosesItsLastRadical() {
		assertThat(forms(Inflection.past("دعا"))).containsExactly("دعا", "دعت", "دعتا", "دعوا", "دعوا");
		assertThat(forms(Inflection.past("نفى"))).contains("نفي", "نفت", "نفوا");
	}

	@Test
	void thePresentHasItsFutureAndItsPlural() {
		assertThat(forms(Inflection.present("يدعو"))).contains("يدعو", "تدعو", "سيدعو", "ستدعو", "يدعون", "يدعوان");
	}

	@Test
	void theParticipleStandsInTheAccusative() {
		assertThat(forms(Inflection.participle("داعي"))).containsExactly("داعيا", "داعيه", "داعين", "داعيتين",
				"داعيات");
	}

	@Test
	void theVerbalNounTakesPronouns() {
		assertThat(forms(Inflection.masdar("دعوة"))).containsExactly("دعوه", "دعوته", "دعوتها", "دعوتهم", "دعوتهما",
				"الدعوه");
	}

	@Test
	void aVerbWithoutAFormHasNone() {
		assertThat(Inflection.participle("")).isEmpty();
	}

	private static List<String> forms(List<Inflection.Form> forms) {
		return forms.stream().map(Inflection.Form::folded).toList();
	}

}
