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

	@Test
	void eachOfTwoIsCalledAsIfHeStoodAlone() {
		Story story = Story.of("عقدت محادثات بين وزيري خارجية اليونان ومقدونيا، واستقبل الملك وزيري الدفاع والداخلية.");
		assertThat(story.party("وزيري خارجية اليونان").name()).isEqualTo("وزير خارجية اليونان");
		assertThat(story.party("مقدونيا").name()).isEqualTo("وزير خارجية مقدونيا");
		assertThat(story.party("وزيري الدفاع").name()).isEqualTo("وزير الدفاع");
		assertThat(story.party("الداخلية").name()).isEqualTo("وزير الداخلية");
		assertThat(story.party("الداخلية").roles()).containsExactly("وزير الداخلية");
		story = Story.of("وأجرى لافتور محادثات مع نظيريه السويدي والكوري الشمالي.");
		assertThat(story.party("نظيريه السويدي").name()).isEqualTo("نظيره السويدي");
		assertThat(story.party("الكوري الشمالي").name()).isEqualTo("نظيره الكوري الشمالي");
		assertThat(story.party("الكوري الشمالي").country()).contains("KP");
	}

	@Test
	void aNationalityOfTwoWordsStandsBeforeTheSecondName() {
		Story story = Story.of("عقد الزعيمان الكوري الشمالي كيم جونغ أون والكوري الجنوبي مون جيه إن اجتماعا أمس.");
		assertThat(story.phrases(MentionType.PERSON)).containsExactly("الزعيمان الكوري الشمالي كيم جونغ أون",
				"الكوري الجنوبي مون جيه إن");
	}

	@Test
	void thePresidentOfAStateIsItsLeader() {
		Story story = Story.of("التقى الرئيس دونالد ترامب الزعيم كيم جونغ أون أمس.",
				"وكانت القمة بين الرئيسين الأمريكي والكوري الشمالي ناجحة.");
		assertThat(story.sameAs("الكوري الشمالي")).contains("الزعيم كيم جونغ أون");
	}

}
