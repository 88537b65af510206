package liqa.transform.claims;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Speakers that only the verb and the words around it show, and who goes on speaking.
 */
class SpeakersByTheVerbTests {

	private static final String MORNING = "هطل المطر على المدينة صباح اليوم.";

	@Nested
	class SpeaksForItself {

		@Test
		void aReportBehindItsVerb() {
			assertThat(Told.text("أظهر تقرير اقتصادي أن الأسعار ارتفعت.").claims())
				.containsExactly("تقرير اقتصادي | state indirect | الأسعار ارتفعت");
			assertThat(Told.text("كشف مسح، اليوم الخميس، أن الأسعار ارتفعت.").claims())
				.containsExactly("مسح | state indirect | الأسعار ارتفعت");
		}

		@Test
		void aReportBeforeItsVerb() {
			assertThat(Told.text("إحصاءات جديدة تشير إلى أن الأسعار ارتفعت.").claims())
				.containsExactly("إحصاءات جديدة | state indirect | الأسعار ارتفعت");
			assertThat(Told.text("يأمل التجار في الربح، إلا أن دراسة حديثة كشفت أن الأسعار ارتفعت.").claims())
				.contains("دراسة حديثة | state indirect | الأسعار ارتفعت");
		}

		@Test
		void aReportThatIsSpokenOfAgain() {
			assertThat(Told.text(MORNING, "وأوضح التقرير أن النهر فاض.", "وبحسب التقرير فإن الجسر أغلق.").claims())
				.containsExactly("التقرير | state indirect | النهر فاض", "التقرير | state indirect | الجسر أغلق");
		}

		@Test
		void aReportAsSourceOfWhatIsTold() {
			assertThat(Told.text("وارتفعت الأسعار العام الماضي، وفقا لتقرير أممي.").claims())
				.containsExactly("تقرير أممي | state indirect | وارتفعت الأسعار العام الماضي");
		}

		@Test
		void butNotAReportWhoseAuthorIsNamed() {
			assertThat(Told.text("كشف تقرير صادر عن البنك المركزي أن الأسعار ارتفعت.").body("البنك المركزي").claims())
				.containsExactly("البنك المركزي | state indirect | الأسعار ارتفعت");
			assertThat(
					Told.text("وكشف التقرير الذي أصدرته مؤسسة النقد، أن الأسعار ارتفعت.").body("مؤسسة النقد").claims())
				.containsExactly("مؤسسة النقد | state indirect | الأسعار ارتفعت");
		}

	}

	@Nested
	class SeveralSpeak {

		@Test
		void asManyAsANumberTells() {
			assertThat(Told.text("ونددت 120 دولة بالقرار.").claims())
				.containsExactly("120 دولة | condemn indirect | القرار");
		}

		@Test
		void asAReportThatABodyMade() {
			assertThat(Told.text("وجد استطلاع أجراه اتحاد الصناعة أن الأسعار ارتفعت.").body("اتحاد الصناعة").claims())
				.noneMatch((claim) -> claim.contains("أجراه |"));
		}

		@Test
		void butNotAShareOfThem() {
			assertThat(Told.text("قال 51 بالمئة إن السعر مرتفع.").claims()).isEmpty();
		}

		@Test
		void moreThanOneOfThem() {
			assertThat(Told.text("ذكر أكثر من مصدر أن الجسر آمن.").source("مصدر").claims())
				.containsExactly("أكثر من مصدر | state indirect | الجسر آمن");
		}

		@Test
		void eachOfTwoAndTheFirstStandsForThem() {
			assertThat(Told.text("أكد كل من سامي حداد وفؤاد سالم أن الجسر آمن، مشيرين إلى تحسن الطقس.")
				.man("سامي حداد")
				.man("فؤاد سالم")
				.claims())
				.containsExactly("سامي حداد | confirm indirect | الجسر آمن", "سامي حداد | state indirect | تحسن الطقس");
		}

		@Test
		void inAnAdjectiveOfTheirsBeforeTheVerb() {
			assertThat(Told.text("رغم أن المصريين العاديين يقولون إنهم بخير.").people("المصريين").claims())
				.containsExactly("المصريين | state indirect | بخير");
		}

	}

	@Nested
	class GoesOnSpeaking {

		@Test
		void whoeverIsQuotedByAWomanOrABody() {
			assertThat(Told
				.text("ونقلت وكالة النهر على لسان سامي حداد قوله إن الجسر آمن.", "وتابع قائلا: «الطريق مفتوح للجميع».")
				.man("سامي حداد")
				.body("وكالة النهر")
				.claims()).containsExactly("سامي حداد < وكالة النهر | state indirect | الجسر آمن",
						"سامي حداد < وكالة النهر | state direct | الطريق مفتوح للجميع");
		}

		@Test
		void theSubjectPastARelativeClauseWithAVerbOfItsOwn() {
			assertThat(Told.text("نفى سامي حداد الشائعات التي تحدثت عن رحيله، مؤكدا استمراره في العمل.")
				.man("سامي حداد")
				.claims()).contains("سامي حداد | confirm indirect | استمراره في العمل");
		}

		@Test
		void withAQuestion() {
			assertThat(Told.text("قال سامي حداد إن الجسر آمن.", "ومضى متسائلا: «أين نحن من كل هذا اليوم؟»")
				.man("سامي حداد")
				.claims()).contains("سامي حداد | state direct | أين نحن من كل هذا اليوم؟");
		}

	}

	@Nested
	class GoesOnWithAParticiple {

		@Test
		void thatAgreesWithHimAndNotWithWhomHeQuotes() {
			assertThat(Told.text("وقال سامي حداد إن السكان سيساعدون البلدية، مشيرا إلى أن الجسر آمن.")
				.man("سامي حداد")
				.people("السكان")
				.claims()).contains("سامي حداد | state indirect | الجسر آمن");
		}

		@Test
		void thatIsMasculineThoughABodySpeaks() {
			assertThat(Told.text("وأوضحت البلدية أن العمل انتهى، مشيرا إلى أن الجسر آمن.").body("البلدية").claims())
				.containsExactly("البلدية | state indirect | العمل انتهى", "البلدية | state indirect | الجسر آمن");
		}

		@Test
		void butNotWhereAManWasNamedMeanwhile() {
			assertThat(Told.text("وأوضحت البلدية أن الشرطة أوقفت سامي حداد، مشيرا إلى أن الجسر آمن.")
				.body("البلدية")
				.man("سامي حداد")
				.claims()).noneMatch((claim) -> claim.startsWith("البلدية") && claim.endsWith("الجسر آمن"));
		}

	}

	@Nested
	class IsNamedFarFromTheVerb {

		@Test
		void behindTheNextOne() {
			assertThat(Told.text("وفيما أكد أن الجسر آمن، قال سامي حداد إن الطريق مفتوح.").man("سامي حداد").claims())
				.containsExactly("سامي حداد | confirm indirect | الجسر آمن",
						"سامي حداد | state indirect | الطريق مفتوح");
		}

		@Test
		void asWhoeverCalled() {
			assertThat(Told.text("تلقى فؤاد سالم اتصالا هاتفيا من سامي حداد، أعرب فيه عن قلقه.")
				.man("فؤاد سالم")
				.man("سامي حداد")
				.claims()).containsExactly("سامي حداد | state indirect | قلقه");
		}

		@Test
		void beforeATurn() {
			assertThat(Told.text("سامي حداد من جانبه أكد أن الجسر آمن.").man("سامي حداد").claims())
				.containsExactly("سامي حداد | confirm indirect | الجسر آمن");
		}

		@Test
		void andNotAsThoseWhoAreAsked() {
			assertThat(Told.text("أغلقت البلدية الجسر، وحثت شركاتها، الخميس، على الصبر.").body("البلدية").claims())
				.containsExactly("البلدية | demand indirect | الصبر");
			assertThat(Told.text("قال سامي حداد إن الجسر آمن.", "ودعا المهندسين والعمال إلى الصبر.")
				.man("سامي حداد")
				.people("المهندسين")
				.claims()).contains("سامي حداد | demand indirect | الصبر");
		}

		@Test
		void betweenQuotationMarks() {
			assertThat(Told.text("أعلنت \"نيلوفر\"، الشركة الكبرى، الاثنين، أن الجسر آمن.").claims())
				.containsExactly("نيلوفر | state indirect | الجسر آمن");
		}

	}

	@Nested
	class WhoAddsSomething {

		@Test
		void isWhoeverSpokeAndNotWhoIsQuotedByHim() {
			assertThat(Told.text("قال سامي حداد إن فؤاد سالم طالب بفتح الجسر، وأضاف أن الطريق مفتوح.")
				.man("سامي حداد")
				.man("فؤاد سالم")
				.claims()).contains("سامي حداد | state indirect | الطريق مفتوح");
		}

	}

	@Nested
	class ABareVerb {

		@Test
		void isOneBesideItsSubjectThoughItCouldBeANoun() {
			assertThat(Told.text("وفي لقاء الأسبوع الماضي وصف سامي حداد الجسر بأنه خطر.").man("سامي حداد").claims())
				.containsExactly("سامي حداد | state indirect | الجسر بأنه خطر");
			assertThat(Told.text("وحول الوضع العام ذكر سامي حداد أن الجسر آمن.").man("سامي حداد").claims())
				.containsExactly("سامي حداد | state indirect | الجسر آمن");
		}

		@Test
		void goesOnBehindWhatItIsAbout() {
			assertThat(Told.text("قال سامي حداد إن الجسر آمن.", "وعن خطة المدينة قال: «هناك خطة لفتح الطريق».")
				.man("سامي حداد")
				.claims()).contains("سامي حداد | state direct | هناك خطة لفتح الطريق");
		}

	}

	@Nested
	class InARelativeClause {

		@Test
		void thePersonNamedLastSpeaks() {
			assertThat(Told.text("وحضر سامي حداد رئيس المصلحة بالجهة الذي قال إن الجسر آمن.").man("سامي حداد").claims())
				.containsExactly("سامي حداد | state indirect | الجسر آمن");
			assertThat(Told.text("والتقى سامي حداد سكان القرية والوادي الذين عبروا عن قلقهم.")
				.man("سامي حداد")
				.people("سكان القرية")
				.claims()).containsExactly("سكان القرية | state indirect | قلقهم");
		}

		@Test
		void whatItIsAboutJudgesAndNotWhoStandsBehindTheVerb() {
			assertThat(
					Told.text("وصلت البلدية التي انتقدت الحكومة إلى اتفاق.").body("البلدية").body("الحكومة").claims())
				.contains("البلدية | condemn indirect | الحكومة إلى اتفاق");
		}

		@Test
		void nobodyNamedEarlierSpeaks() {
			assertThat(Told.text("قال سامي حداد إن الجسر آمن.", "وأغلقت الصحف التي انتقدت الاتفاق.")
				.man("سامي حداد")
				.claims()).containsExactly("سامي حداد | state indirect | الجسر آمن");
		}

		@Test
		void andTheVerbBehindItSpeaksAllTheSame() {
			assertThat(Told.text("وبشأن الأنباء التي تتحدث عن إغلاق الجسر قال سامي حداد إن الجسر آمن.")
				.man("سامي حداد")
				.claims()).contains("سامي حداد | state indirect | الجسر آمن");
		}

	}

	@Nested
	class NobodySpeaks {

		@Test
		void whereSomethingIsBelieved() {
			assertThat(
					Told.text("قالت البلدية إن الجسر آمن.", "ويعتقد أن رجلين غرقا في النهر.").body("البلدية").claims())
				.containsExactly("البلدية | state indirect | الجسر آمن");
		}

		@Test
		void asWasExpected() {
			assertThat(Told.text("قال سامي حداد إن الجسر لم يفتح كما كان متوقعا بل أغلق.").man("سامي حداد").claims())
				.containsExactly("سامي حداد | state indirect | الجسر لم يفتح كما كان متوقعا بل أغلق");
		}

		@Test
		void inWhatTheWriterThinks() {
			assertThat(Told.text("زار سامي حداد الجسر.", "وهنا أعتقد أن الجسر آمن.").man("سامي حداد").claims())
				.isEmpty();
		}

		@Test
		void whereSomethingMovesUs() {
			assertThat(Told.text("زار سامي حداد الجسر، ما يدعونا إلى مناقشة الأمر.").man("سامي حداد").claims())
				.isEmpty();
		}

		@Test
		void byAPropertyOfTheSpeaker() {
			assertThat(Told.text("تدرب اللاعب طويلا حيث أكد تصميمه القوي على انتزاع الفوز.").claims()).isEmpty();
		}

	}

	@Nested
	class OfSeveralTheFirst {

		@Test
		void beforeTheirVerb() {
			assertThat(Told.text("وكانت شركة النهر وشركة البحر دعتا في وقت سابق إلى التهدئة.")
				.body("شركة النهر")
				.body("شركة البحر")
				.claims()).containsExactly("شركة النهر | demand indirect | التهدئة");
		}

		@Test
		void alsoForTheParticipleBehindTheVerbOfBoth() {
			assertThat(Told.text("اتصل سامي حداد بكريم نصار أكدا خلاله أهمية التنسيق، مشددين على أن العلاقة قوية.")
				.man("سامي حداد")
				.man("كريم نصار")
				.claims()).contains("سامي حداد | confirm indirect | العلاقة قوية");
		}

	}

	@Nested
	class AnOutletIsTold {

		@Test
		void beforeWhoTellsIt() {
			assertThat(Told.text("وأبلغ «عكاظ» مصدر مطلع في الوزارة أن النتائج ستعلن غدا.")
				.outlet("عكاظ", "okaz")
				.source("مصدر مطلع في الوزارة")
				.claims()).containsExactly("مصدر مطلع في الوزارة < عكاظ | state indirect | النتائج ستعلن غدا");
		}

	}

	@Nested
	class APaperIssues {

		@Test
		void theReportBeforeItsNameSetApart() {
			assertThat(Told.text("وذكر مقال \"النهر الأزرق\" أن الشركات ربحت كثيرا.").claims())
				.containsExactly("النهر الأزرق | state indirect | الشركات ربحت كثيرا");
		}

		@Test
		void theLatestCount() {
			assertThat(Told.text("وبحسب آخر حصيلة صدرت عن وزارة الصحة، الجمعة، فإن المعارك أوقعت قتلى.")
				.body("وزارة الصحة")
				.claims()).containsExactly("وزارة الصحة | state indirect | المعارك أوقعت قتلى");
		}

	}

	@Test
	void severalAndBodiesAreNoPersons() {
		assertThat(Told.text("قال أنصار الفريق إن المدرب جيد.").speakers()).containsExactly("G أنصار الفريق");
		assertThat(Told.text("أعلن مربو الدواجن أن الأعلاف ارتفعت.").speakers()).containsExactly("G مربو الدواجن");
		assertThat(Told.text("أكدت الحركتان أن الحل سياسي.").speakers()).containsExactly("G الحركتان");
		assertThat(Told.text("أعلنت أكبر نقابة في البلاد أن الإضراب مستمر.").speakers())
			.containsExactly("O أكبر نقابة");
		assertThat(Told.text("ذكرت منظومة النقل أن الخط جاهز.").speakers()).containsExactly("O منظومة النقل");
	}

	@Test
	void ordinaryWordsAreNoName() {
		assertThat(Told.text("قال المدرب الشاب إن الفريق جاهز.").speakers()).containsExactly("A المدرب الشاب");
	}

	@Test
	void whatIsToldOrAskedForDoesNotSpeak() {
		assertThat(Told.text(MORNING, "وكشف تفاصيل عن الخطة المقبلة.").speakers()).isEmpty();
		assertThat(Told.text("اقرأ المزيد: النهر يفيض على المدينة.").speakers()).isEmpty();
	}

	@Test
	void whatSomebodySaidStandsBeforeTheWordsThatSayItWasHis() {
		assertThat(Told.text("\"النادي يعرف رغبتي، أريد الرحيل\"، هذا ما قاله سامي حداد بعد المباراة.")
			.man("سامي حداد")
			.claims()).containsExactly("سامي حداد | state direct | النادي يعرف رغبتي، أريد الرحيل");
	}

	@Test
	void theReporterGoesOnBehindAnAdverb() {
		assertThat(Told.text("أكدت وزارة النقل أن الجسر آمن، وفي الوقت ذاته دعت السكان إلى الهدوء.")
			.body("وزارة النقل")
			.people("السكان")
			.claims())
			.containsExactly("وزارة النقل | confirm indirect | الجسر آمن", "وزارة النقل | demand indirect | الهدوء");
	}

	@Test
	void whoseStatementsTheyAreInWhichItWasSaid() {
		assertThat(Told.text("نشرت وزارة النهر تصريحات سامي حداد التي قال فيها: \"على المدينة الالتزام بالقانون\".")
			.body("وزارة النهر")
			.man("سامي حداد")
			.claims()).containsExactly("سامي حداد | state direct | على المدينة الالتزام بالقانون");
	}

	@Test
	void howItWasSaidAndWhatTheVerbHasForItsObjectSpeakNot() {
		assertThat(Told.text("وقال بجدية إن الجسر آمن.").claims()).isEmpty();
		assertThat(Told.text("ولفت الأنظار إلى أن الجسر آمن.").claims()).isEmpty();
		assertThat(Told.text("وأكمل كلامه بأن الجسر آمن.").claims()).isEmpty();
		assertThat(Told.text("وطلب المساعدة من البلدية في إصلاح الطريق.").body("البلدية").claims()).isEmpty();
	}

	@Test
	void whoGoesOnWithHisSayingIsWhoSpokeLast() {
		assertThat(Told.text("قال سامي حداد إن الجسر آمن.", "وأضاف قوله إن الطريق مفتوح.").man("سامي حداد").claims())
			.containsExactly("سامي حداد | state indirect | الجسر آمن", "سامي حداد | state indirect | الطريق مفتوح");
	}

}
