package liqa.transform.meetings;

import org.junit.jupiter.api.Test;

import liqa.transform.meetings.VerbForm.Number;

import static org.assertj.core.api.Assertions.assertThat;

class ConjugationTests {

	@Test
	void aVerbWithWeakEndingLosesItBeforeAnEnding() {
		assertThat(Conjugation.of("التقى", "يلتقي"))
			.containsKeys("التقي", "التقت", "التقيا", "التقوا", "يلتقي", "تلتقي", "يلتقيان", "يلتقون", "يلتق")
			.doesNotContainKeys("التقيت", "يلتقيون");
		assertThat(Conjugation.of("دعا", "يدعو")).containsKeys("دعا", "دعت", "دعوا", "يدعو", "يدعون")
			.doesNotContainKey("دعات");
	}

	@Test
	void aHollowVerbIsShortAfterNegation() {
		assertThat(Conjugation.of("زار", "يزور")).containsKeys("زارت", "زاروا", "يزورون", "يزر", "تزر");
	}

	@Test
	void aFormTellsTenseNumberAndGender() {
		assertThat(Conjugation.of("اجتمع", "يجتمع"))
			.containsEntry("اجتمعت", new VerbForm(true, false, Number.ONE, true))
			.containsEntry("يجتمعان", new VerbForm(false, false, Number.TWO, false))
			.containsEntry("اجتمعوا", new VerbForm(true, false, Number.MANY, false));
	}

}
