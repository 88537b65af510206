package liqa.transform.meetings;

import org.junit.jupiter.api.Test;

import liqa.transform.meetings.VerbForm.Number;

import static org.assertj.core.api.Assertions.assertThat;

class ConjugationTests {

	@Test
	void aVerbWithWeakEndingLosesItBeforeAnEnding() {
		assertThat(Conjugation.of("التقى", "يلتقي"))
			.containsKeys("التقي", "التقت", "التقيا", "التقوا", "يلتقي", "تلتقي", "يلتقيان", "يلتقون", "يلتق")
			.doesNotContainKey("يلتقيون");
		assertThat(Conjugation.of("دعا", "يدعو")).containsKeys("دعا", "دعت", "دعوا", "يدعو", "يدعون")
			.doesNotContainKey("دعات");
	}

	@Test
	void aHollowVerbIsShortAfterNegation() {
		assertThat(Conjugation.of("زار", "يزور")).containsKeys("زارت", "زاروا", "يزورون", "يزر", "تزر");
	}

	@Test
	void whoSpeaksIsSubjectOfTheFirstPerson() {
		assertThat(Conjugation.of("التقى", "يلتقي"))
			.containsEntry("التقيت", new VerbForm(true, false, Number.ONE, false, true))
			.containsEntry("التقينا", new VerbForm(true, false, Number.MANY, false, true))
			.containsEntry("سنلتقي", new VerbForm(false, true, Number.MANY, false, true))
			.containsEntry("سالتقي", new VerbForm(false, true, Number.ONE, false, true))
			.doesNotContainKey("نلتقي");
		assertThat(Conjugation.of("دعا", "يدعو")).containsKeys("دعوت", "دعونا").doesNotContainKey("دعيت");
		assertThat(Conjugation.of("عقد", "يعقد")).containsKeys("عقدنا", "سنعقد");
		assertThat(Conjugation.of("زار", "يزور")).doesNotContainKeys("زارنا", "زرت");
	}

	@Test
	void aFormTellsTenseNumberAndGender() {
		assertThat(Conjugation.of("اجتمع", "يجتمع"))
			.containsEntry("اجتمعت", new VerbForm(true, false, Number.ONE, true))
			.containsEntry("يجتمعان", new VerbForm(false, false, Number.TWO, false))
			.containsEntry("اجتمعوا", new VerbForm(true, false, Number.MANY, false));
	}

}
