package liqa.transform.names;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Two parties that one dual names. */
class PairsTests {

	@Test
	void twoAdjectivesOfADualAreTwoHolders() {
		Story story = Story.of("بحث الرئيسان الروسي والتركي الوضع، ثم استقبل الوزير السفيرين الهندي والياباني.",
				"وعاد الرئيس التركي إلى أنقرة.");
		assertThat(story.phrases(MentionType.PERSON)).containsExactly("الرئيسان الروسي", "التركي", "الوزير",
				"السفيرين الهندي", "الياباني", "الرئيس التركي");
		assertThat(story.sameAs("الرئيس التركي")).containsExactly("التركي", "الرئيس التركي");
	}

	@Test
	void eachOfTwoHoldersHasHisName() {
		Story story = Story.of("بحث وزيرا الخارجية المصري سامي شكرالله والأردني أيهم الصفوري تطورات الأزمة.");
		assertThat(story.phrases(MentionType.PERSON)).containsExactly("وزيرا الخارجية المصري سامي شكرالله",
				"الأردني أيهم الصفوري");
	}

	@Test
	void twoCountriesOfADualAreTwoHoldersAndTwoCounterparts() {
		Story story = Story
			.of("عقد وزيرا خارجية مصر والأردن اجتماعا، وأكد لافتور بعد محادثات مع نظيريه السويدي والفنلندي دعمه.");
		assertThat(story.phrases(MentionType.PERSON)).contains("وزيرا خارجية مصر", "الأردن", "نظيريه السويدي",
				"الفنلندي");
	}

	@Test
	void twoDelegationsAreTwoGroups() {
		Story story = Story.of("عقد وفدا الحكومة والمعارضة جولة جديدة، واستقبل الوزير وفدا من النقابة.");
		assertThat(story.phrases(MentionType.GROUP)).containsExactly("وفدا الحكومة", "المعارضة", "وفدا من النقابة");
	}

	@Test
	void theySpeakWithOneVoice() {
		Story story = Story.of("قال وزيرا الدفاع الأمريكي والتركي إن المنطقة آمنة.");
		assertThat(story.phrases(MentionType.GROUP)).containsExactly("وزيرا الدفاع الأمريكي والتركي");
	}

	@Test
	void anOfficeSomebodyGetsIsNoPair() {
		Story story = Story.of("انتخب البرلمان رئيسا للمجلس وعين وزيرا للخارجية، وكان هدفه الرئيسي السلام.");
		assertThat(story.phrases(MentionType.GROUP)).isEmpty();
	}

	@Test
	void twoHoldersStandBetweenEachOther() {
		assertThat(Story.of("عقدت قمة بين الرئيسين المصري سليم الدوخي والفرنسي جان ديلار في باريس.").names())
			.containsExactly("سليم الدوخي", "جان ديلار");
		assertThat(Story.of("وجرت مباحثات بين وزيري خارجية مصر والأردن.").phrases(MentionType.PERSON)).hasSize(2);
		assertThat(Story.of("وجرت مباحثات بين مندوبي مصر والأردن ولبنان.").phrases(MentionType.PERSON)).isEmpty();
	}

}
