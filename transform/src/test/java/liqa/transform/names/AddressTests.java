package liqa.transform.names;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** How protocol speaks of those who were named before, and to whom. */
class AddressTests {

	@Test
	void aTitleWithAPronounIsSomebodyWhereHeIsReceivedOrTravels() {
		Story story = Story.of("وصل سمو الأمير فهد السالم إلى بيروت.",
				"وكان في استقبال سموه وزير التخطيط أشرف الحداد. وتأتي زيارة سموه بدعوة من الحكومة.");
		assertThat(story.sameAs("سموه")).containsExactly("سمو الأمير فهد السالم", "سموه", "سموه");
		assertThat(story.phrases(MentionType.PERSON)).contains("وزير التخطيط أشرف الحداد");
	}

	@Test
	void joyIsNobody() {
		assertThat(Story.of("وأعرب الوزير عن سعادته بالنتائج.").phrases(MentionType.PERSON)).containsExactly("الوزير");
	}

	@Test
	void aChiefIsNobodysUnlikeAnAdviser() {
		assertThat(Story.of("وتم ذلك خلال استقبال الرئيس لوزير الري سامي حداد.").phrases(MentionType.PERSON))
			.containsExactly("الرئيس", "وزير الري سامي حداد");
		assertThat(Story.of("وأكد الوزير للسفير الفرنسي أن الجسر آمن.").phrases(MentionType.PERSON))
			.containsExactly("الوزير", "للسفير الفرنسي");
		assertThat(Story.of("وقال المستشار الإعلامي لرئيس الحكومة إن الجسر آمن.").phrases(MentionType.PERSON))
			.containsExactly("المستشار الإعلامي لرئيس الحكومة");
	}

	@Test
	void behindAPrepositionAliIsAName() {
		Story story = Story.of("والتقى الوزير مع علي شكوريان رئيس الوفد.");
		assertThat(story.names()).contains("علي شكوريان");
	}

	@Test
	void whoRulesAPlaceIsNotCalledByIt() {
		Story behind = Story.of("واستقبل الشيخ راشد بن سعيد حاكم دبي وزير الثقافة.");
		assertThat(behind.names()).contains("راشد بن سعيد");
		Story before = Story.of("وقال نائب رئيس الدولة رئيس مجلس الوزراء حاكم دبي الشيخ راشد بن سعيد إن العمل مستمر.");
		assertThat(before.names()).containsExactly("راشد بن سعيد");
	}

}
