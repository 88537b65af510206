package liqa.transform.claims;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whom a source stands for that is referred to without having been introduced.
 */
class TheSameSourceTests {

	@Test
	void aSourceThatWasNotIntroducedIsWhoeverSpokeLast() {
		for (String same : new String[] { "المصدر ذاته", "المصدر نفسه", "ذات المصدر", "المصدر" }) {
			assertThat(Told.text("أعلنت شركة الري أن السد امتلأ.", "وأضاف " + same + " أن الضخ بدأ.")
				.body("شركة الري")
				.source(same)
				.claims()).as(same)
				.containsExactly("شركة الري | state indirect | السد امتلأ", "شركة الري | state indirect | الضخ بدأ");
		}
	}

	@Test
	void whatGoesOnAgreesWithTheSourceOrWithTheSpeaker() {
		assertThat(Told
			.text("أعلنت شركة الري أن السد امتلأ.", "وأضاف المصدر ذاته أن الضخ بدأ، مشيرة إلى أن الماء عذب.",
					"وأوضح أن القناة نظيفة.")
			.body("شركة الري")
			.source("المصدر ذاته")
			.speakers()).containsOnly("O! شركة الري").hasSize(4);
	}

	@Test
	void anAttributionMayNameItToo() {
		assertThat(Told.text("قال سامي حداد إن السد امتلأ.", "وبحسب المصدر نفسه، فإن الضخ بدأ.")
			.man("سامي حداد")
			.source("المصدر نفسه")
			.claims())
			.containsExactly("سامي حداد | state indirect | السد امتلأ", "سامي حداد | state indirect | الضخ بدأ");
	}

	@Test
	void aSourceThatWasIntroducedIsItself() {
		assertThat(
				Told.text("قال مصدر مطلع إن السد امتلأ.", "وأكدت شركة الري أن الماء عذب.", "وأضاف المصدر أن الضخ بدأ.")
					.source("مصدر مطلع", "المصدر")
					.body("شركة الري")
					.speakers())
			.containsExactly("A! مصدر مطلع", "O! شركة الري", "A! مصدر مطلع");
	}

	@Test
	void oneSourceIsNotSeveralNorSeveralOne() {
		assertThat(Told.text("أعلنت شركة الري أن السد امتلأ.", "وتشير المصادر إلى أن الضخ بدأ.")
			.body("شركة الري")
			.source("المصادر")
			.speakers()).containsExactly("O! شركة الري", "A! المصادر");
		assertThat(Told.text("قال المزارعون إن السد امتلأ.", "وأوضح المصدر أن الضخ بدأ.")
			.people("المزارعون")
			.source("المصدر")
			.speakers()).containsExactly("G! المزارعون", "A! المصدر");
	}

}
