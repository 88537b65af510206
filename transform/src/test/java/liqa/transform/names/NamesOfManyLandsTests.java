package liqa.transform.names;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Names whose parts are titles or ordinary words where other people live, and words that
 * look like names.
 */
class NamesOfManyLandsTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			قال الرئيس الموريتاني سيدي محمد ولد الداهي إن الحوار قريب.        | سيدي محمد ولد الداهي
			أعرب الناطق باسم الحكومة، سيدي ولد بوبو، عن أسفه.                  | سيدي ولد بوبو
			وقال سيدي ولد أحمد، وزير المالية، إن الميزانية جاهزة.              | سيدي ولد أحمد
			قال الوزير الأول مولاي ولد الأغظاف إن الحوار قريب.                 | مولاي ولد الأغظاف
			التقى الوزير أحمد ولد سيدي نظيره المالي.                           | أحمد ولد سيدي
			""")
	void sidiIsANameBeforeASonAndBehindOne(String sentence, String name) {
		assertThat(Story.of(sentence).names()).contains(name);
	}

	@Test
	void sidiBeforeATitleIsAnAddress() {
		Story story = Story.of("ورفع الأمير شكره إلى سيدي خادم الحرمين الشريفين وسيدي ولي العهد.");
		assertThat(story.names()).containsOnly("-");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			قال رئيس مجلس النواب آدم شيخ مادوبي إن الجلسة مؤجلة.  | آدم شيخ مادوبي
			قالت الوزيرة هالة شيخ أحمد إن المشروع جاهز.            | هالة شيخ أحمد
			""")
	void aSheikhWithoutArticleBetweenNamesIsANameToo(String sentence, String name) {
		assertThat(Story.of(sentence).names()).contains(name);
	}

	@Test
	void aSheikhOfSomethingIsAnOffice() {
		Story story = Story.of("وقال الحاج سعيد شيخ قبيلة العوامر إن الصلح قريب.");
		assertThat(story.names()).noneMatch((name) -> name.contains("شيخ"));
	}

	@Test
	void theMorningOfADayIsNobodysName() {
		Story story = Story.of("استقبل البابا بندكتوس صباح اليوم السفير، والتقى الرئيس جوزيف صباح الاثنين وفدا.",
				"وقال النائب صباح العبيدي إن القانون جاهز.");
		assertThat(story.names()).contains("بندكتوس", "جوزيف", "صباح العبيدي");
	}

	@ParameterizedTest
	@ValueSource(strings = { "وتقدم الملك المفدى باسمه واسم الشعب بالتهنئة.", "قال المتحدث باسمه إن الطريق مفتوح." })
	void inHisNameIsNoName(String sentence) {
		assertThat(Story.of(sentence).names()).containsOnly("-");
	}

	@Test
	void whoSpeaksInHisNameHasANameOfHisOwn() {
		Story story = Story.of("قال المتحدث باسمه تركي العمري إن الطريق مفتوح، وأيدته الدكتورة باسمة العلي.");
		assertThat(story.names()).containsExactly("تركي العمري", "باسمة العلي");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			قالت وزيرة الدولة، المكلفة بالشؤون الإفريقية، ناديا بنيوسف، إن الحوار قريب.  | ناديا بنيوسف
			وأكد الوزير لدى الرئاسة، المكلف بالعلاقات مع البرلمان، كمال حداد، أن النص جاهز. | كمال حداد
			""")
	void whatSomebodyIsInChargeOfMayStandBeforeHisName(String sentence, String name) {
		assertThat(Story.of(sentence).names()).containsExactly(name);
	}

	@Test
	void viewsThatAreExchangedAreNoBodies() {
		Story story = Story.of("تبادل الوزير والسفير وجهات النظر حول الانتخابات.");
		assertThat(story.phrases(MentionType.GROUP)).isEmpty();
	}

	@Test
	void aNameJoinedToAnotherIsOneThatTheTextHasByItself() {
		Story story = Story.of("اتصل الرئيس جون هولتون بالملك، وبحث الملك عبدالله وهولتون الأوضاع.");
		assertThat(story.names()).contains("عبدالله").doesNotContain("عبدالله وهولتون");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			قالت رئيسة البنك آن هولتن إن الاقتصاد ينمو.                  | آن هولتن
			التقى الوزير نظيرته السويدية آنا ليندكفيست.                   | آنا ليندكفيست
			""")
	void anneWrittenWithAMaddaIsNoParticle(String sentence, String name) {
		assertThat(Story.of(sentence).names()).contains(name);
	}

	@Test
	void theTimeThatHasComeIsNoName() {
		Story story = Story.of("قال الوزير إنه آن الأوان للحوار، وإن البلدين جاران وصديقان في آن واحد.");
		assertThat(story.names()).containsExactly("-");
	}

}
