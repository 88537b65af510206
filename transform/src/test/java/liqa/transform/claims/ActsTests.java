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

	private static List<String> told(String text) {
		return Told.text(text).body("البلدية").claims();
	}

}
