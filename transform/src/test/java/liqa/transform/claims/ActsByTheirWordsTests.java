package liqa.transform.claims;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is done by a statement whose verb merely reports, as its words show.
 */
class ActsByTheirWordsTests {

	private static Told sami(String text) {
		return Told.text(text).man("سامي حداد");
	}

	@Test
	void whatMustNotBeIsDemanded() {
		assertThat(sami("وقال سامي حداد: \"لا يجوز أن يبقى الجسر مغلقا\".").claims())
			.containsExactly("سامي حداد | demand direct | لا يجوز أن يبقى الجسر مغلقا");
	}

	@Test
	void whoWillNotGetAwayIsWarned() {
		assertThat(sami("وقال سامي حداد إن بلاده لن تتسامح مع المخربين.").claims())
			.containsExactly("سامي حداد | warn indirect | بلاده لن تتسامح مع المخربين");
	}

	@Test
	void whoIsLeftToNobodyIsPromised() {
		assertThat(sami("وقال سامي حداد: \"لن نتخلى عن سكان القرية\".").claims())
			.containsExactly("سامي حداد | promise direct | لن نتخلى عن سكان القرية");
	}

	@Test
	void nonsenseIsDenied() {
		assertThat(sami("وقال سامي حداد إن هذا الكلام هراء.").claims())
			.containsExactly("سامي حداد | deny indirect | هذا الكلام هراء");
	}

}
