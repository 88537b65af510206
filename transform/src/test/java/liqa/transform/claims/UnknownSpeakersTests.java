package liqa.transform.claims;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Which words behind a verb of saying are a speaker, though no list has them, and what
 * kind.
 */
class UnknownSpeakersTests {

	@ParameterizedTest
	@ValueSource(strings = { "الأطفال يحملون الحقائب، إن البرد شديد.", "وهم يكتبون هذه القصص أن الليل طويل.",
			"ويؤكد تجربة أن الطريق آمن.", "قال بهدوء شديد: \"الطريق آمن\".", "قالت لزميلاتها: \"الطريق آمن\".",
			"وقال والدموع في عينيه: \"الطريق آمن\".", "ويتابع مقطع فيديو عن البحر في المساء أن الطريق آمن." })
	void whatTheVerbGovernsIsNone(String text) {
		assertThat(Told.text(text).speakers()).isEmpty();
	}

	@Test
	void whoeverStandsBeforeTheVerbLeavesItNoOther() {
		assertThat(Told.text("الوزارة تحذر السائقين من الضباب.").body("الوزارة").speakers()).containsOnly("O! الوزارة");
	}

	@Test
	void whoIsAskedIsNone() {
		assertThat(Told.text("قال سالم إن الطريق آمن.", "ودعا الجميع إلى الصبر.").man("سالم").speakers())
			.containsExactly("P! سالم", "P! سالم");
	}

	@Test
	void whoeverSeveralTellIsNone() {
		assertThat(Told.text("الحراس أبلغوا الفريق أن الباب مغلق.").people("الحراس").speakers())
			.containsExactly("G! الحراس");
	}

	@Test
	void aDemonstrativeStandsBeforeTheSpeaker() {
		assertThat(Told.text("وأكدت هذه المصادر أن الباب مغلق.").people("المصادر").speakers())
			.containsExactly("G! المصادر");
	}

	@Test
	void aSubjectEndsWhereSomethingElseBegins() {
		assertThat(Told.text("وقالت خديجة وهي معلمة: \"الدرس سهل\".").speakers()).containsExactly("P خديجة");
		assertThat(Told.text("وقال رجال أعمال شاركوا في الملتقى إن السوق هادئة.").speakers())
			.containsExactly("G رجال أعمال");
		assertThat(Told.text("وأعلن نادي الواحة بحسابه أن المباراة غدا.").speakers()).containsExactly("O نادي الواحة");
	}

	@Test
	void everydayWordsNameNobody() {
		assertThat(Told.text("وقال سائق حافلة إن الطريق آمن.").speakers()).containsExactly("A سائق حافلة");
		assertThat(Told.text("وتقول لائحة الاتهام إن الباب كسر.").speakers()).containsExactly("A لائحة الاتهام");
		assertThat(Told.text("وقالت عائلة سالم إن الباب كسر.").man("سالم").speakers()).containsExactly("G عائلة سالم");
	}

	@Test
	void aWordThatIsNoneOfThemIsAName() {
		assertThat(Told.text("وقال ستاثاكيسون إن الاتفاق قريب.").speakers()).containsExactly("P ستاثاكيسون");
		assertThat(Told.text("وأعلنت \"ناشيونال كوستا\" أن المتحف مغلق.").speakers())
			.containsExactly("O ناشيونال كوستا");
	}

	@Test
	void aStatementWhoseIssuerIsNotNamedSpeaksForItself() {
		assertThat(Told.text("وأفاد بيان رسمي، أمس، أن الجسر آمن. وأضاف البيان أن العمل انتهى.").speakers())
			.containsExactly("A بيان رسمي", "A بيان رسمي");
		assertThat(Told.text("وبحسب بيان مشترك، فإن الجسر آمن.").speakers()).containsExactly("A بيان مشترك");
		assertThat(Told.text("وأصدرت وزارة الري بيانا جديدا.", "وأضاف بيان الوزارة أن الجسر آمن.")
			.body("وزارة الري", "الوزارة")
			.speakers()).containsExactly("O! وزارة الري");
	}

	@Test
	void whereADocumentCameToIsNothingItSays() {
		assertThat(Told.text("وذكر بيان لمكتب المحافظ ورد لوكالة النهر أن الجسر آمن.")
			.body("مكتب المحافظ")
			.outlet("وكالة النهر", "nahr")
			.claims()).containsExactly("مكتب المحافظ < وكالة النهر | state indirect | الجسر آمن");
	}

	@Test
	void severalPeopleBeforeAVerbInThePluralSayIt() {
		assertThat(Told.text("قال سالم إن السد آمن، لكن معارضين قالوا إن الطريق مغلق.").man("سالم").speakers())
			.containsExactly("P! سالم", "G معارضين");
		assertThat(Told.text("قال سالم إن السد آمن، إلا أن متضررين يؤكدون أن الطريق مغلق.").man("سالم").speakers())
			.containsExactly("P! سالم", "G متضررين");
	}

	@Test
	void whatTurnedOutNobodySays() {
		assertThat(Told.text("وأعلنت الوزارة فتح الطريق.", "وبعد الفحص تبين أن الجسر آمن.", "وتبين للجنة أن السد آمن.")
			.body("الوزارة")
			.claims()).containsExactly("الوزارة | state indirect | فتح الطريق");
		assertThat(Told.text("وتبين الوزارة أن الجسر آمن.").body("الوزارة").speakers()).containsExactly("O! الوزارة");
		assertThat(Told.text("تقول هدى إن الجسر آمن.", "وتبين أن الطريق مفتوح.").woman("هدى").speakers())
			.containsExactly("P! هدى", "P! هدى");
	}

}
