package liqa.transform.claims;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What is done by a statement, where the reporting verb leaves it open. */
class ActsTests {

	@Test
	void anAllegationThatIsNegatedIsDenied() {
		assertThat(told("وقالت البلدية إن الشركة ليست متورطة في الحريق."))
			.containsExactly("البلدية | deny indirect | الشركة ليست متورطة في الحريق");
		assertThat(told("وقالت البلدية إن القرار ليس سوى انتقام سياسي."))
			.containsExactly("البلدية | condemn indirect | القرار ليس سوى انتقام سياسي");
	}

	@Test
	void aDangerThatIsNegatedIsNoWarning() {
		assertThat(told("وقالت البلدية إن التسرب لا يهدد السكان."))
			.containsExactly("البلدية | state indirect | التسرب لا يهدد السكان");
		assertThat(told("وقالت البلدية إن التسرب لا يزال يهدد السكان."))
			.containsExactly("البلدية | warn indirect | التسرب لا يزال يهدد السكان");
	}

	@Test
	void aDemandMayFollowALongSubject() {
		assertThat(told("وقالت البلدية إن أعمال صيانة الجسر القديم في الشمال يجب أن تبدأ فورا."))
			.containsExactly("البلدية | demand indirect | أعمال صيانة الجسر القديم في الشمال يجب أن تبدأ فورا");
	}

	@Test
	void whatWeDoStandsBehindThePronoun() {
		assertThat(told("وقالت البلدية: «نحن نحذر من إغلاق الجسر»."))
			.containsExactly("البلدية | warn direct | نحن نحذر من إغلاق الجسر");
	}

	@Test
	void aNounOfSayingShowsWhatIsDone() {
		assertThat(told("وأعربت البلدية عن استنكارها لإغلاق الجسر."))
			.containsExactly("البلدية | condemn indirect | استنكارها لإغلاق الجسر");
	}

	@Test
	void aNounOfSayingThatIsSpokenOfShowsNothing() {
		assertThat(told("وقالت البلدية إن دعوة التجار إلى الإضراب فشلت."))
			.containsExactly("البلدية | state indirect | دعوة التجار إلى الإضراب فشلت");
		assertThat(told("ووجهت البلدية دعوة إلى التجار."))
			.containsExactly("البلدية | demand indirect | دعوة إلى التجار");
	}

	@Test
	void whatSomebodySaysThatHeDoesIsDone() {
		assertThat(told("وقالت البلدية إنها ترفض الرسوم الجديدة."))
			.containsExactly("البلدية | deny indirect | ترفض الرسوم الجديدة");
		assertThat(told("وقالت البلدية إن التجار يرفضون الرسوم الجديدة."))
			.containsExactly("البلدية | state indirect | التجار يرفضون الرسوم الجديدة");
	}

	@Test
	void whatABodyDoesStandsBehindItsName() {
		assertThat(told("وقالت البلدية إن المجلس يدين إغلاق الجسر."))
			.containsExactly("البلدية | condemn indirect | المجلس يدين إغلاق الجسر");
		assertThat(told("وقالت البلدية إن الفريق يدين بالفوز لحارسه."))
			.containsExactly("البلدية | state indirect | الفريق يدين بالفوز لحارسه");
	}

	@Test
	void aThreatMayBeACondition() {
		assertThat(told("وقالت البلدية: «إذا لم يفتح الجسر غدا فسنغلق السوق»."))
			.containsExactly("البلدية | warn direct | إذا لم يفتح الجسر غدا فسنغلق السوق");
	}

	@Test
	void whatOnlyDescribesANounIsNotSaid() {
		assertThat(told("وقالت البلدية إن الفرق أزالت الصخور التي تهدد السكان."))
			.containsExactly("البلدية | state indirect | الفرق أزالت الصخور التي تهدد السكان");
		assertThat(told("وقالت البلدية إن النفايات أتلفت بصورة غير قانونية."))
			.containsExactly("البلدية | state indirect | النفايات أتلفت بصورة غير قانونية");
	}

	@Test
	void whatHadToBeAndWhatIsAskedIsNotDemanded() {
		assertThat(told("وقالت البلدية إنه كان من الضروري إغلاق الجسر."))
			.containsExactly("البلدية | state indirect | كان من الضروري إغلاق الجسر");
		assertThat(told("وقالت البلدية: «لماذا يجب أن يغلق الجسر؟»."))
			.containsExactly("البلدية | state direct | لماذا يجب أن يغلق الجسر؟");
	}

	@Test
	void demandsAreNotWhatIsAskedOfSomebody() {
		assertThat(told("وقالت البلدية إن مطالب التجار كثيرة."))
			.containsExactly("البلدية | state indirect | مطالب التجار كثيرة");
		assertThat(told("وقالت البلدية إن المجلس مطالب بفتح الجسر."))
			.containsExactly("البلدية | demand indirect | المجلس مطالب بفتح الجسر");
	}

	@Test
	void theFutureMayBeTwoWords() {
		assertThat(told("وقالت البلدية: «سوف نواصل إصلاح الجسر»."))
			.containsExactly("البلدية | promise direct | سوف نواصل إصلاح الجسر");
	}

	@Test
	void theCaseOfANounMakesNoDifference() {
		assertThat(told("واعتبرت البلدية القرار اعتداء صارخا على السكان."))
			.containsExactly("البلدية | condemn indirect | القرار اعتداء صارخا على السكان");
	}

	private static List<String> told(String text) {
		return Told.text(text).body("البلدية").claims();
	}

}
