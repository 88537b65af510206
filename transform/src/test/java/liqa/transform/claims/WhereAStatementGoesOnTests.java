package liqa.transform.claims;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Clauses behind a comma that may be the speaker's or the reporter's.
 */
class WhereAStatementGoesOnTests {

	@Test
	void theSpeakerSetsOneThingAgainstAnother() {
		for (String clause : List.of("فيما بلغت تكلفة الطريق مليونين", "بينما يبدأ العمل في النفق غدا",
				"في حين تستكمل المرحلة الثانية العام المقبل", "فيما الجسر القديم بحاجة إلى صيانة")) {
			assertThat(said("تكلفة السد بلغت مليونا، " + clause)).containsExactly("تكلفة السد بلغت مليونا، " + clause);
		}
	}

	@Test
	void theReporterTellsWhatOthersSayOrDoOrLeave() {
		for (String clause : List.of("فيما أكدت ليلى مراد أن الماء عذب", "بينما زارت ليلى مراد السد",
				"فيما ليلى مراد تنتظر", "فيما لم تعلن الشركة موعدا", "في حين قالت ليلى مراد إن الماء عذب")) {
			assertThat(said("تكلفة السد بلغت مليونا، " + clause)).as(clause).contains("تكلفة السد بلغت مليونا");
		}
	}

	@Test
	void theSpeakerAddsWhatWasDoneAsWell() {
		assertThat(said("المركز استقبل الجرحى، كما قدم الدعم لأسرهم"))
			.containsExactly("المركز استقبل الجرحى، كما قدم الدعم لأسرهم");
		for (String clause : List.of("كما قدم الشكر للأطباء", "كما أكد أن العلاج مجاني", "كما قال شهود",
				"كما طلب من الأسر الصبر", "كما وجه الدعوة للأطباء لزيارة المركز")) {
			assertThat(said("المركز استقبل الجرحى، " + clause)).as(clause).contains("المركز استقبل الجرحى");
		}
	}

	@Test
	void theSpeakerSaysWhatComesOfIt() {
		for (String clause : List.of("الأمر الذي يؤدي إلى نقص المياه", "وهو ما يعني تأخر الري",
				"وهو الأمر الذي سيضر بالمزارعين")) {
			assertThat(said("السد متوقف، " + clause)).containsExactly("السد متوقف، " + clause);
		}
	}

	@Test
	void theReporterTellsWhatCameOfTheStatement() {
		for (String clause : List.of("الأمر الذي أثار جدلا", "وهو ما نفته الشركة", "الأمر الذي رفضه المزارعون",
				"وهو ما لم يحدث", "وهو ما حدث بالفعل", "وهو ما ساندته ليلى مراد", "وهو ما رد عليه المزارعون")) {
			assertThat(said("السد متوقف، " + clause)).as(clause).containsExactly("السد متوقف");
		}
	}

	@Test
	void aNounPhraseGoesOnWithNoClause() {
		assertThat(Told.text("دعا سامي حداد إلى تأجيل العمل، بينما يستمر الضخ.").man("سامي حداد").claims())
			.containsExactly("سامي حداد | demand indirect | تأجيل العمل");
		assertThat(Told.text("دعا سامي حداد إلى تأجيل العمل، الأمر الذي يضر بالسد.").man("سامي حداد").claims())
			.containsExactly("سامي حداد | demand indirect | تأجيل العمل");
	}

	@Test
	void howItWasSaidEndsTheStatementEvenWhereItsObjectIsNotRead() {
		for (String manner : List.of("داعيا المزارعين الصبر", "معتبرا ذلك خسارة", "محملا الشركة المسؤولية")) {
			assertThat(said("السد متوقف، " + manner)).as(manner).contains("السد متوقف");
		}
	}

	private static List<String> said(String statement) {
		return Told.text("قال سامي حداد إن " + statement + ".")
			.man("سامي حداد")
			.woman("ليلى مراد")
			.claims()
			.stream()
			.filter((claim) -> claim.startsWith("سامي حداد"))
			.map((claim) -> claim.substring(claim.lastIndexOf("| ") + 2))
			.toList();
	}

}
