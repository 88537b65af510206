package liqa.transform.claims;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What may stand between a verb and its statement, and what leads into it.
 */
class WaysIntoAStatementTests {

	private static Told sami(String text) {
		return Told.text(text).man("سامي حداد");
	}

	@Test
	void thatNotIsOneWord() {
		assertThat(sami("وتعهد سامي حداد ألا يغلق الجسر.").claims())
			.containsExactly("سامي حداد | promise indirect | ألا يغلق الجسر");
	}

	@Test
	void aPrepositionIsWrittenAsOneWithWhat() {
		assertThat(sami("وكشف سامي حداد عما دار في الاجتماع.").claims())
			.containsExactly("سامي حداد | state indirect | ما دار في الاجتماع");
		assertThat(sami("وأشاد سامي حداد بما تحقق هذا العام.").claims())
			.containsExactly("سامي حداد | praise indirect | ما تحقق هذا العام");
	}

	@Test
	void aNounOnlyCompletesTheVerb() {
		assertThat(sami("وقال سامي حداد إن الجسر آمن، لافتا النظر إلى أن العمل انتهى.").claims())
			.containsExactly("سامي حداد | state indirect | الجسر آمن", "سامي حداد | state indirect | العمل انتهى");
		assertThat(sami("ولفت سامي حداد إلى أن الجسر آمن. ولفت الانتباه إلى أن العمل انتهى.").claims())
			.containsExactly("سامي حداد | state indirect | الجسر آمن", "سامي حداد | state indirect | العمل انتهى");
	}

	@Test
	void whatItIsAboutStandsBetween() {
		assertThat(sami("وأشار سامي حداد بهذا الخصوص إلى أن الجسر آمن.").claims())
			.containsExactly("سامي حداد | state indirect | الجسر آمن");
		assertThat(sami("وقال سامي حداد إن الجسر آمن، مشيرا في هذا الصدد إلى انتهاء العمل.").claims())
			.containsExactly("سامي حداد | state indirect | الجسر آمن", "سامي حداد | state indirect | انتهاء العمل");
	}

	@Test
	void whoTheSpeakerIsStandsBetween() {
		assertThat(sami("وانتقد سامي حداد، وهو عضو في البرلمان، إغلاق الجسر.").claims())
			.containsExactly("سامي حداد | condemn indirect | إغلاق الجسر");
		assertThat(sami("وأعلن سامي حداد وهو من كبار الأعضاء معارضته للمشروع.").claims())
			.containsExactly("سامي حداد | state indirect | معارضته للمشروع");
	}

	@Test
	void aRelativeClauseStandsBetween() {
		assertThat(sami("وأكد سامي حداد في المؤتمر الذي عقد أمس، أن الجسر آمن.").claims())
			.containsExactly("سامي حداد | confirm indirect | الجسر آمن");
		assertThat(sami("وأكد سامي حداد خلال اجتماعه الذي استضافته المدينة ضرورة فتح الجسر.").claims())
			.containsExactly("سامي حداد | demand indirect | ضرورة فتح الجسر");
	}

	@Test
	void whoSaysItTooStandsBetween() {
		assertThat(Told.text("وأدانت البلدية والوزارة إغلاق الجسر.").body("البلدية").body("الوزارة").claims())
			.containsExactly("البلدية | condemn indirect | إغلاق الجسر");
	}

	@Test
	void anotherVerbIsNoObject() {
		assertThat(sami("وأكد سامي حداد، وقال إن الجسر آمن.").claims())
			.containsExactly("سامي حداد | state indirect | الجسر آمن");
	}

	@Test
	void flagsAreNoThreat() {
		assertThat(sami("ولوح سامي حداد بأعلام المدينة.").claims()).isEmpty();
		assertThat(sami("ولوح سامي حداد بإغلاق الجسر.").claims())
			.containsExactly("سامي حداد | warn indirect | إغلاق الجسر");
	}

	@Test
	void whomSomebodyHoldsResponsibleIsNotAResponsibleBody() {
		assertThat(sami("وحمل سامي حداد الشركة المسؤولية الكاملة عن إغلاق الجسر.").claims())
			.containsExactly("سامي حداد | allege indirect | الشركة المسؤولية الكاملة عن إغلاق الجسر");
	}

	@Test
	void whatSomebodyCallsOthersForStandsBehindThem() {
		assertThat(sami("قال سامي حداد إن الجسر آمن، داعيا عشاق السياحة لتنظيف المكان.").claims())
			.containsExactly("سامي حداد | state indirect | الجسر آمن", "سامي حداد | demand indirect | تنظيف المكان");
	}

	@Test
	void exceptIsNoVerb() {
		assertThat(Told.text("وأغلقت البلدية الجسور كلها، عدا الجسر القديم.").body("البلدية").claims()).isEmpty();
	}

	@Test
	void whatABookIsCalledNobodyIsBlamedFor() {
		assertThat(Told.text("وأصدر سامي حداد كتابا، ويحمل الكتاب عنوان \"تاريخ الجسور القديمة في المدينة\".")
			.man("سامي حداد")
			.claims()).isEmpty();
	}

	@Test
	void nothingLeadsIntoWhatBeginsAClause() {
		assertThat(sami("وقال سامي حداد يجب أن يفتح الجسر.").claims())
			.containsExactly("سامي حداد | demand indirect | يجب أن يفتح الجسر");
	}

	@Test
	void aQuotationIsNeverClosed() {
		assertThat(sami("وقال سامي حداد \"نعمل ليلا ونهارا لفتح الجسر.").claims())
			.containsExactly("سامي حداد | state direct | نعمل ليلا ونهارا لفتح الجسر");
	}

	@Test
	void whereItWasSaidStandsBeforeAnObject() {
		assertThat(Told.text("أعلنت البلدية في بيان رسمي الأحد إغلاق الجسر.").body("البلدية").claims())
			.containsExactly("البلدية | state indirect | إغلاق الجسر");
	}

	@Test
	void whatTheSpeakerDidMeanwhileStandsBetweenCommas() {
		assertThat(Told.text("وقالت ليلى مراد، متحدثة إلى الصحفيين قبيل الزيارة، إنها ستفتح الجسر.")
			.woman("ليلى مراد")
			.claims()).containsExactly("ليلى مراد | state indirect | ستفتح الجسر");
	}

	@Test
	void thoseAskedAreNoPartOfWhatTheyAreAskedFor() {
		assertThat(sami("وناشد سامي حداد المجتمع الدولي بإصلاح الجسر.").claims())
			.containsExactly("سامي حداد | demand indirect | إصلاح الجسر");
		assertThat(sami("وناشد سامي حداد الطلاب الجدد بعبور الجسر.").people("الطلاب").claims())
			.containsExactly("سامي حداد | demand indirect | عبور الجسر");
		assertThat(sami("ودعا سامي حداد الطلاب الجدد لعبور الجسر.").people("الطلاب").claims())
			.containsExactly("سامي حداد | demand indirect | عبور الجسر");
	}

	@Test
	void aQuestionIsAsked() {
		assertThat(sami("وتساءل سامي حداد كيف يفتح الجسر.").claims())
			.containsExactly("سامي حداد | state indirect | كيف يفتح الجسر");
	}

	@Test
	void anOpinionIsPutAsANoun() {
		assertThat(sami("ويرى سامي حداد عدم وجود خطر.").claims())
			.containsExactly("سامي حداد | state indirect | عدم وجود خطر");
	}

	@Test
	void whatIsFoundOutIsSaid() {
		assertThat(Told.text("ووجد الباحثون أن الجسر آمن.").people("الباحثون").claims())
			.containsExactly("الباحثون | state indirect | الجسر آمن");
	}

	@Test
	void aVerbThatIsANounElsewhereFollowsWhatWas() {
		assertThat(Told.text("وكان الاتحاد طالب أثناء البطولة الأخيرة بفتح الجسر.").man("الاتحاد").claims())
			.containsExactly("الاتحاد | demand indirect | فتح الجسر");
	}

	@Test
	void whoeverDoesSomethingSaysSoHimself() {
		assertThat(sami("قرر سامي حداد إغلاق الجسر، وفقا لما قاله خلال مؤتمر صحفي.").claims())
			.containsExactly("سامي حداد | state indirect | قرر سامي حداد إغلاق الجسر");
	}

	@Test
	void anAgencyThatSpiesPassesNothingOn() {
		assertThat(Told.text("قال سامي حداد الذي كان مديرا لوكالة الاستخبارات المركزية إن الجسر آمن.")
			.man("سامي حداد")
			.body("وكالة الاستخبارات المركزية")
			.claims()).containsExactly("سامي حداد | state indirect | الجسر آمن");
	}

	@Test
	void itsSubjectMayHaveARelativeClauseAndAPause() {
		assertThat(sami("وأكد سامي حداد أن نتائج الدراسة التي نشرت في المجلة، تشير إلى خطر.").claims())
			.containsExactly("سامي حداد | confirm indirect | نتائج الدراسة التي نشرت في المجلة، تشير إلى خطر");
	}

	@Test
	void aPronounIsWhatSomethingIsSaidOf() {
		assertThat(Told.text("زارت البلدية الجسر، واصفة ذلك بأنه نجاح لها.").body("البلدية").claims())
			.containsExactly("البلدية | state indirect | نجاح لها");
	}

	@Test
	void whereItWasSaidStandsBeforeTheAccused() {
		assertThat(Told.text("واتهمت البلدية في بيان لها الشركة بإغلاق الجسر.").body("البلدية").body("الشركة").claims())
			.containsExactly("البلدية | allege indirect | الشركة بإغلاق الجسر");
	}

	@Test
	void aPhraseEndsWhereSomethingElseIsSetAgainstIt() {
		assertThat(Told.text("أشادت البلدية بفتح الجسر ولكنها طالبت بإصلاح الطريق.").body("البلدية").claims())
			.containsExactly("البلدية | praise indirect | فتح الجسر", "البلدية | demand indirect | إصلاح الطريق");
	}

	@Test
	void whoBroughtWhatSomebodySaidPassedItOn() {
		assertThat(sami("وأوردت صحيفة النهر عن سامي حداد قوله: «الجسر آمن».").body("صحيفة النهر").claims())
			.containsExactly("سامي حداد < صحيفة النهر | state direct | الجسر آمن");
	}

	@Test
	void whoseCorrespondentAskedIsWhomItWasSaidTo() {
		assertThat(sami("وردا على سؤال صحيفة النهر، قال سامي حداد إن الجسر آمن.").body("صحيفة النهر").claims())
			.containsExactly("سامي حداد < صحيفة النهر | state indirect | الجسر آمن");
	}

	@Test
	void aSourceWithoutANameTellsTheSameOutletAfterOthersSpoke() {
		assertThat(Told
			.text("وقال مصدر أمني لصحيفة النهر إن الجسر آمن.", "وقال سامي حداد إن الطريق مغلق.",
					"وأكد المصدر أن العمل انتهى.")
			.source("مصدر أمني", "المصدر")
			.body("صحيفة النهر")
			.man("سامي حداد")
			.claims()).containsExactly("مصدر أمني < صحيفة النهر | state indirect | الجسر آمن",
					"سامي حداد | state indirect | الطريق مغلق",
					"مصدر أمني < صحيفة النهر | confirm indirect | العمل انتهى");
	}

	@Test
	void whomSomebodyMetWhileHeSpokeIsNotWhatHeSaid() {
		assertThat(sami("وثمن سامي حداد لدى استقباله بمكتبه اليوم رفيق عون، جهود المتطوعين.").man("رفيق عون").claims())
			.containsExactly("سامي حداد | praise indirect | جهود المتطوعين");
		assertThat(sami("وجدد سامي حداد خلال زيارته الوزارة حرص البلدية على الجسر.").body("الوزارة").claims())
			.containsExactly("سامي حداد | confirm indirect | حرص البلدية على الجسر");
	}

	@Test
	void whomAndWhereItWasSaidIsNotWhatWasSaid() {
		assertThat(sami("وجدد سامي حداد لوكالة النهر حرصه على الجسر.").body("وكالة النهر").claims())
			.containsExactly("سامي حداد < وكالة النهر | confirm indirect | حرصه على الجسر");
		assertThat(sami("وثمن سامي حداد أمس بمكتبه جهود المتطوعين.").claims())
			.containsExactly("سامي حداد | praise indirect | جهود المتطوعين");
	}

	@Test
	void whatTheSpeakerBelongsToIsNotWhatHeSaidIfThatFollows() {
		assertThat(Told.text("وأفاد المكتب الإعلامي بالمجلس البلدي، بأن الجسر آمن.").body("المكتب الإعلامي").claims())
			.containsExactly("المكتب الإعلامي | state indirect | الجسر آمن");
		assertThat(sami("وأشاد سامي حداد بالمتطوعين، مذكرا بأن الجسر آمن.").claims())
			.containsExactly("سامي حداد | praise indirect | المتطوعين", "سامي حداد | state indirect | الجسر آمن");
	}

	@Test
	void anneIsNoThat() {
		assertThat(Told.text("وقالت رئيسة البلدية آن هولتن إن الجسر آمن.").woman("رئيسة البلدية آن هولتن").claims())
			.containsExactly("رئيسة البلدية آن هولتن | state indirect | الجسر آمن");
	}

}
