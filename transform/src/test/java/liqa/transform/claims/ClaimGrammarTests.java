package liqa.transform.claims;

import java.util.List;
import java.util.Map;
import java.util.Random;

import liqa.transform.ClaimReport;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The grammar of statements, construction by construction.
 */
class ClaimGrammarTests {

	@Nested
	class AStatementIsHeldBy {

		@Test
		void aClauseBehindSubjectAndAdjuncts() {
			assertThat(Told.text("قال سامي حداد في مؤتمر صحفي اليوم السبت إن الجسر سيفتح قريبا.")
				.man("سامي حداد")
				.claims()).containsExactly("سامي حداد | state indirect | الجسر سيفتح قريبا");
		}

		@Test
		void noMoreThanTheSpeakersWords() {
			for (String reporters : List.of("غير أنه لم يقدم تفاصيل", "ولم يذكر تفاصيل", "ردا على سؤال حول الأزمة",
					"وكانت الشركة قد أغلقته الشهر الماضي", "الأمر الذي أثار جدلا", "غير أن الطريق لا يزال مغلقا")) {
				assertThat(Told.text("قال سامي حداد إن الجسر آمن، " + reporters + ".").man("سامي حداد").claims())
					.as(reporters)
					.contains("سامي حداد | state indirect | الجسر آمن");
			}
			assertThat(Told.text("وصرح سامي حداد أن \"الدعم محدود\" بالرغم من أن البلدية تقدم مساعدة.")
				.man("سامي حداد")
				.claims()).containsExactly("سامي حداد | state direct | الدعم محدود");
			assertThat(Told.text("ورغم أن سامي حداد أعرب عن استعداده للبقاء إلا أن آخرين غادروا.")
				.man("سامي حداد")
				.claims()).containsExactly("سامي حداد | promise indirect | استعداده للبقاء");
		}

		@Test
		void noOccasionBehindItsPreposition() {
			assertThat(Told.text("أكد سامي حداد على هامش المعرض أن الجسر آمن.").man("سامي حداد").claims())
				.containsExactly("سامي حداد | confirm indirect | الجسر آمن");
		}

		@Test
		void aQuotationBehindAColon() {
			assertThat(Told.text("وقال سامي حداد: «الجسر آمن. وسيفتح غدا».").man("سامي حداد").claims())
				.containsExactly("سامي حداد | state direct | الجسر آمن. وسيفتح غدا");
		}

		@Test
		void whateverFollowsAColonInTheFirstPersonAsIfQuoted() {
			assertThat(Told.text("وأضاف سامي حداد: نعمل ليلا ونهارا.").man("سامي حداد").claims())
				.containsExactly("سامي حداد | state direct | نعمل ليلا ونهارا");
		}

		@Test
		void behindAVerbThatWouldBeANounElsewhere() {
			assertThat(Told.text("قال سامي حداد إن الجسر آمن، وذكر أن الطريق مفتوح.").man("سامي حداد").claims())
				.containsExactly("سامي حداد | state indirect | الجسر آمن", "سامي حداد | state indirect | الطريق مفتوح");
			assertThat(Told.text("سامي حداد رد أن الجسر آمن.").man("سامي حداد").claims())
				.containsExactly("سامي حداد | state indirect | الجسر آمن");
		}

		@Test
		void aNounPhraseAsObject() {
			assertThat(Told.text("أكد سامي حداد حرص بلاده على السلام.").man("سامي حداد").claims())
				.containsExactly("سامي حداد | confirm indirect | حرص بلاده على السلام");
		}

		@Test
		void aNounPhraseBehindTheVerbsPreposition() {
			assertThat(Told.text("وأعربت ليلى مراد عن قلقها من الجفاف.").woman("ليلى مراد").claims())
				.containsExactly("ليلى مراد | state indirect | قلقها من الجفاف");
		}

		@Test
		void aWordWrittenAsOneWithItsPreposition() {
			assertThat(Told.text("وطالب سامي حداد الحكومة بتخفيض الضرائب.").man("سامي حداد").body("الحكومة").claims())
				.containsExactly("سامي حداد | demand indirect | تخفيض الضرائب");
		}

		@Test
		void somebodyAndWhatIsSaidOfHim() {
			assertThat(Told.text("واتهم سامي حداد الحكومة بالتقصير في حماية الغابات.")
				.man("سامي حداد")
				.body("الحكومة")
				.claims()).containsExactly("سامي حداد | allege indirect | الحكومة بالتقصير في حماية الغابات");
		}

		@Test
		void theSecondPrepositionIfTheFirstBelongsToAnAdjunct() {
			assertThat(
					Told.text("وأشار سامي حداد خلال زيارة إلى الميناء إلى أن العمل انتهى.").man("سامي حداد").claims())
				.containsExactly("سامي حداد | state indirect | العمل انتهى");
		}

	}

	@Nested
	class AStatementMayStandFartherOff {

		@Test
		void behindAnAdverbOfItsVerb() {
			assertThat(Told.text("ونفى سامي حداد بشدة هذه الاتهامات.").man("سامي حداد").claims())
				.containsExactly("سامي حداد | deny indirect | هذه الاتهامات");
		}

		@Test
		void inAQuotationThatIsPartOfAnObject() {
			assertThat(Told.text("وثمن سامي حداد \"الدور المحوري\" للمزارعين في حماية السد.").man("سامي حداد").claims())
				.containsExactly("سامي حداد | praise indirect | \"الدور المحوري\" للمزارعين في حماية السد");
		}

		@Test
		void behindANounOfSayingThatItsSpeakerStandsBefore() {
			assertThat(Told.text("واكتفى سامي حداد بالقول إن السد امتلأ.").man("سامي حداد").claims())
				.containsExactly("سامي حداد | state indirect | السد امتلأ");
		}

		@Test
		void behindAnAsideBetweenDashes() {
			assertThat(Told.text("وطالب سامي حداد -الذي كان يتحدث أمس في الميناء- بمراجعة العقود كلها.")
				.man("سامي حداد")
				.claims()).containsExactly("سامي حداد | demand indirect | مراجعة العقود كلها");
		}

		@Test
		void butNoCircumstanceIsIt() {
			assertThat(Told.text("أعلن سامي حداد قبيل منتصف الليل، محاطا بعدد من رفاقه.").man("سامي حداد").claims())
				.isEmpty();
		}

		@Test
		void aroundAVerbThatIsSaidInPassing() {
			assertThat(Told.text("وكان المجلس ناقش، يضيف سامي حداد، منشورا عن الأسعار.").man("سامي حداد").claims())
				.containsExactly("سامي حداد | state indirect | وكان المجلس ناقش، يضيف سامي حداد، منشورا عن الأسعار");
		}

	}

	@Nested
	class AStatementEnds {

		@Test
		void notBeforeWhatTheSpeakerHimselfCompares() {
			assertThat(Told.text("وأوضح سامي حداد أن الطرح مقبول، في حين أن الموعد بعيد.").man("سامي حداد").claims())
				.containsExactly("سامي حداد | state indirect | الطرح مقبول، في حين أن الموعد بعيد");
			assertThat(Told.text("وأوضح سامي حداد أن الوفد انتظر يومين، قبل أن يصل إلى المدينة.")
				.man("سامي حداد")
				.claims()).containsExactly("سامي حداد | state indirect | الوفد انتظر يومين، قبل أن يصل إلى المدينة");
			assertThat(
					Told.text("وأوضح سامي حداد أن الطرح مقبول، قبل أن يضيف أن الموعد بعيد.").man("سامي حداد").claims())
				.containsExactly("سامي حداد | state indirect | الطرح مقبول",
						"سامي حداد | state indirect | الموعد بعيد");
		}

		@Test
		void beforeWhatTheReporterTellsOfItsOutcome() {
			assertThat(Told.text("واتهم سامي حداد الحكومة بالتخطيط لانقلاب، وقد قتل كثيرون بعد ذلك.")
				.man("سامي حداد")
				.body("الحكومة")
				.claims()).containsExactly("سامي حداد | allege indirect | الحكومة بالتخطيط لانقلاب");
		}

		@Test
		void andAnotherMayFollowWithTheSameSpeaker() {
			assertThat(Told.text("وقال سامي حداد إن الجسر آمن. وذكر أن العمل انتهى، كما ذكر أن الطريق مفتوح.")
				.man("سامي حداد")
				.claims()).containsExactly("سامي حداد | state indirect | الجسر آمن",
						"سامي حداد | state indirect | العمل انتهى", "سامي حداد | state indirect | الطريق مفتوح");
		}

		@Test
		void beforeAParticipleThatBringsTheNext() {
			assertThat(Told.text("قال سامي حداد إن السد امتلأ، مشيرا إلى أن المزارعين سعداء، مؤكدا ضرورة الترشيد.")
				.man("سامي حداد")
				.claims()).containsExactly("سامي حداد | state indirect | السد امتلأ",
						"سامي حداد | state indirect | المزارعين سعداء", "سامي حداد | demand indirect | ضرورة الترشيد");
		}

		@Test
		void beforeWordsThatAttributeItToItsSpeaker() {
			assertThat(Told.text("قال سامي حداد إن السد امتلأ، على حد تعبيره.").man("سامي حداد").claims())
				.containsExactly("سامي حداد | state indirect | السد امتلأ");
		}

		@Test
		void beforeAParticipleThatNoCommaParts() {
			assertThat(Told.text("قال سامي حداد إن السد امتلأ كله داعيا المزارعين إلى الصبر.")
				.man("سامي حداد")
				.people("المزارعين")
				.claims())
				.containsExactly("سامي حداد | state indirect | السد امتلأ كله", "سامي حداد | demand indirect | الصبر");
		}

		@Test
		void beforeTheReportersRemarkOnIt() {
			assertThat(Told.text("وقال سامي حداد إن السد امتلأ، وهو ما ينفيه المزارعون.").man("سامي حداد").claims())
				.containsExactly("سامي حداد | state indirect | السد امتلأ");
		}

		@Test
		void beforeAnotherOnesTurnInTheSameSentence() {
			assertThat(Told.text("قال سامي حداد إن السد امتلأ، فيما أكدت ليلى مراد أن الماء عذب.")
				.man("سامي حداد")
				.woman("ليلى مراد")
				.claims())
				.containsExactly("سامي حداد | state indirect | السد امتلأ", "ليلى مراد | confirm indirect | الماء عذب");
		}

		@Test
		void notBeforeAReportInsideIt() {
			assertThat(Told.text("قال سامي حداد إن الوزارة التي أعلنت أن السد امتلأ أخطأت في الحساب.")
				.man("سامي حداد")
				.body("الوزارة")
				.claims())
				.containsExactly("سامي حداد | state indirect | الوزارة التي أعلنت أن السد امتلأ أخطأت في الحساب");
		}

		@Test
		void notBehindAQuotationThatIsItsSubject() {
			assertThat(Told.text("وقال سامي حداد إن \"المنظومة الجديدة للري كلها\" تسمح بخفض الكلفة.")
				.man("سامي حداد")
				.claims())
				.containsExactly("سامي حداد | state indirect | \"المنظومة الجديدة للري كلها\" تسمح بخفض الكلفة");
		}

		@Test
		void afterBothPartsOfABrokenQuotation() {
			assertThat(Told.text("وقال سامي حداد إن \"المشروع تأخر كثيرا هذا العام\" بسبب \"سوء الأحوال الجوية\".")
				.man("سامي حداد")
				.claims()).containsExactly(
						"سامي حداد | state direct | \"المشروع تأخر كثيرا هذا العام\" بسبب \"سوء الأحوال الجوية\"");
		}

	}

	@Nested
	class TheSpeakerIs {

		@Test
		void namedBeforeTheVerb() {
			assertThat(Told.text("لكن سامي حداد قال إن السد امتلأ.").man("سامي حداد").claims())
				.containsExactly("سامي حداد | state indirect | السد امتلأ");
		}

		@Test
		void theLastOneWhenTheSubjectIsDropped() {
			assertThat(Told.text("قال سامي حداد إن السد امتلأ.", "وأضاف أن الماء عذب.").man("سامي حداد").claims())
				.containsExactly("سامي حداد | state indirect | السد امتلأ", "سامي حداد | state indirect | الماء عذب");
		}

		@Test
		void theLastOneWhoAgreesWithTheVerb() {
			assertThat(
					Told.text("قالت ليلى مراد إن الماء عذب، فيما ذكر سامي حداد أن السد امتلأ.", "وأضافت أن الري بدأ.")
						.man("سامي حداد")
						.woman("ليلى مراد")
						.claims())
				.last()
				.isEqualTo("ليلى مراد | state indirect | الري بدأ");
		}

		@Test
		void theSubjectOfTheSentenceForAParticiple() {
			assertThat(Told.text("زار سامي حداد الميناء أمس، داعيا العمال إلى الصبر.").man("سامي حداد").claims())
				.containsExactly("سامي حداد | demand indirect | الصبر");
		}

		@Test
		void notTheOneSpokenTo() {
			assertThat(Told.text("قال سامي حداد إن السد امتلأ.", "ودعا المجتمع الدولي إلى المساعدة.")
				.man("سامي حداد")
				.people("المجتمع الدولي")
				.claims()).last().isEqualTo("سامي حداد | demand indirect | المساعدة");
		}

		@Test
		void theAntecedentOfARelativeClause() {
			assertThat(Told.text("وصل وفد برئاسة سامي حداد الذي قال إن السد امتلأ.").man("سامي حداد").claims())
				.containsExactly("سامي حداد | state indirect | السد امتلأ");
		}

		@Test
		void whoIssuedTheDocumentThatSpeaks() {
			assertThat(Told.text("أعلنت وزارة الري في بيان أن السد امتلأ.", "وأضاف البيان أن الري بدأ.")
				.body("وزارة الري")
				.claims()).last().isEqualTo("وزارة الري | state indirect | الري بدأ");
		}

		@Test
		void notThoseWhomADocumentSpeaksTo() {
			assertThat(Told
				.text("أعلنت وزارة الري في بيان أن السد امتلأ.", "ودعا البيان المزارعين إلى الصبر.",
						"وقال إن الري بدأ.")
				.body("وزارة الري")
				.people("المزارعين")
				.claims()).containsExactly("وزارة الري | state indirect | السد امتلأ",
						"وزارة الري | demand indirect | الصبر", "وزارة الري | state indirect | الري بدأ");
		}

		@Test
		void theFirstOfTwoWhenBothGoOn() {
			assertThat(Told.text("أعلن سامي حداد أن السد امتلأ.", "وقالا إن الري بدأ.").man("سامي حداد").claims())
				.last()
				.isEqualTo("سامي حداد | state indirect | الري بدأ");
		}

		@Test
		void whoIsQuotedInAStatementForTheRestOfItsSentence() {
			assertThat(Told
				.text("قال سامي حداد إن ليلى مراد أكدت أن السد امتلأ، مشددة على ضرورة الترشيد.", "وأضاف أن الري بدأ.")
				.man("سامي حداد")
				.woman("ليلى مراد")
				.claims()).containsExactly("سامي حداد | state indirect | ليلى مراد أكدت أن السد امتلأ",
						"ليلى مراد < سامي حداد | demand indirect | ضرورة الترشيد",
						"سامي حداد | state indirect | الري بدأ");
		}

		@Test
		void whoeverStandsBetweenTheVerbAndItsClause() {
			assertThat(Told.text("وقال الصيادون إن البحر هادئ، مؤكدين أن الموسم بدأ.").claims())
				.containsExactly("الصيادون | state indirect | البحر هادئ", "الصيادون | confirm indirect | الموسم بدأ");
		}

		@Test
		void whoeverBelongsToSomebodyNamed() {
			assertThat(Told
				.text("قال سامي حداد إن السد امتلأ.", "وقال محامي ليلى مراد إن الدعوى رفضت.", "وأضاف أنه سيستأنف.")
				.man("سامي حداد")
				.woman("ليلى مراد")
				.claims()).containsExactly("سامي حداد | state indirect | السد امتلأ",
						"محامي ليلى مراد | state indirect | الدعوى رفضت", "محامي ليلى مراد | state indirect | سيستأنف");
		}

		@Test
		void whoeverOpensTheSentenceWithAnArticle() {
			assertThat(Told.text("الصيادون أوضحوا أن البحر هادئ.").claims())
				.containsExactly("الصيادون | state indirect | البحر هادئ");
			assertThat(Told.text("وكان النادي قد أعلن سابقا أن الملعب مغلق.").claims())
				.containsExactly("النادي | state indirect | الملعب مغلق");
			assertThat(Told.text("الواقع يقول إن البحر هادئ.").claims()).isEmpty();
		}

		@Test
		void whoeverStandsBetweenAVerbThatMayBeANounAndItsClause() {
			assertThat(Told.text("فيما ذكر والده أن البحر هادئ.").claims())
				.containsExactly("والده | state indirect | البحر هادئ");
			assertThat(Told.text("وقال عدد من الصيادين إن البحر هادئ.").claims())
				.containsExactly("عدد من الصيادين | state indirect | البحر هادئ");
			assertThat(Told.text("وأشارت استطلاعات رأي إلى أن الحزب سيفوز.").claims())
				.containsExactly("استطلاعات رأي | state indirect | الحزب سيفوز");
		}

		@Test
		void aWomanWhoseShortNameDoesNotShowIt() {
			assertThat(Told.text("قالت ليلى مراد إن الماء عذب.", "وقالت مراد إن الري بدأ، مضيفة أن السد امتلأ.")
				.woman("ليلى مراد", "مراد")
				.claims()).hasSize(3).allMatch((claim) -> claim.startsWith("ليلى مراد"));
		}

	}

	@Nested
	class ASourceWithoutAVerb {

		@Test
		void opensTheSentence() {
			assertThat(Told.text("وبحسب مصدر أمني، فإن الطريق مغلق منذ الفجر.").source("مصدر أمني").claims())
				.containsExactly("مصدر أمني | state indirect | الطريق مغلق منذ الفجر");
		}

		@Test
		void followsTheSentence() {
			assertThat(Told.text("أغلق الطريق الساحلي منذ الفجر، حسبما أعلنت بلدية صور.").body("بلدية صور").claims())
				.containsExactly("بلدية صور | state indirect | أغلق الطريق الساحلي منذ الفجر");
		}

		@Test
		void standsInsideTheSentence() {
			assertThat(Told.text("رئيس المجلس، وفق بيان لوزارة الري، تلقى أمس رسالة من مزارعي الوادي كلهم.")
				.body("وزارة الري")
				.claims()).containsExactly("وزارة الري | state indirect | تلقى أمس رسالة من مزارعي الوادي كلهم");
		}

		@Test
		void isNoSourceIfItIsARule() {
			assertThat(Told.text("جرت الانتخابات وفق القانون الجديد بحضور مراقبين.").claims()).isEmpty();
		}

	}

	@Nested
	class ARelay {

		@Test
		void isToldBeforeTheSpeakerIsNamed() {
			assertThat(Told.text("وأكد لـ«الساحل» مسؤول أمني أن الجلسة ستعقد غدا.")
				.body("الساحل")
				.source("مسؤول أمني")
				.claims()).containsExactly("مسؤول أمني < الساحل | confirm indirect | الجلسة ستعقد غدا");
		}

		@Test
		void carriesAStatementAndTheOnesThatGoOn() {
			assertThat(Told
				.text("ونقلت قناة النهر عن سامي حداد قوله إن السد امتلأ.", "وأضاف أن الري بدأ.",
						"وقال سامي حداد إن الماء عذب.")
				.body("قناة النهر")
				.man("سامي حداد")
				.claims()).containsExactly("سامي حداد < قناة النهر | state indirect | السد امتلأ",
						"سامي حداد < قناة النهر | state indirect | الري بدأ", "سامي حداد | state indirect | الماء عذب");
		}

		@Test
		void isWhoIssuedTheDocumentItStandsIn() {
			assertThat(
					Told.text("أعلنت وزارة الري في بيان أن السد امتلأ.", "ونقل البيان عن سامي حداد قوله إن الري بدأ.")
						.body("وزارة الري")
						.man("سامي حداد")
						.claims())
				.last()
				.isEqualTo("سامي حداد < وزارة الري | state indirect | الري بدأ");
		}

		@Test
		void isTheOutletSpokenTo() {
			assertThat(Told.text("وقال سامي حداد لـ«الشروق» إن السد امتلأ.").man("سامي حداد").claims())
				.containsExactly("سامي حداد < الشروق | state indirect | السد امتلأ");
		}

		@Test
		void isTheOutletBehindLAndNotTheSpeaker() {
			assertThat(Told.text("غير أن سامي حداد، رفض ذكر اسمه، قال لـ (الشروق) إن السد امتلأ.")
				.man("سامي حداد")
				.body("الشروق")
				.claims()).noneMatch((claim) -> claim.startsWith("الشروق"));
		}

		@Test
		void isTheOutletAConversationWasHadWith() {
			assertThat(Told.text("ونفى سامي حداد، في اتصال هاتفي مع «الشروق»، صحة الأنباء.").man("سامي حداد").claims())
				.containsExactly("سامي حداد < الشروق | deny indirect | صحة الأنباء");
		}

		@Test
		void mayStandBeforeItsVerb() {
			assertThat(Told.text("وكانت قناة النهر نقلت عن سامي حداد قوله إن السد امتلأ.")
				.body("قناة النهر")
				.man("سامي حداد")
				.claims()).containsExactly("سامي حداد < قناة النهر | state indirect | السد امتلأ");
		}

		@Test
		void mayStandBetweenSpeakerAndStatement() {
			assertThat(Told.text("وأشار سامي حداد، حسب صحيفة النهر، إلى أن السد امتلأ.")
				.body("صحيفة النهر")
				.man("سامي حداد")
				.claims()).containsExactly("سامي حداد < صحيفة النهر | state indirect | السد امتلأ");
		}

		@Test
		void mayOpenTheSentenceWithItsSource() {
			assertThat(Told.text("ووفق ما نقلت صحيفة النهر عن سامي حداد، فإن السد امتلأ.")
				.body("صحيفة النهر")
				.man("سامي حداد")
				.claims()).containsExactly("سامي حداد < صحيفة النهر | state indirect | السد امتلأ");
		}

		@Test
		void isTheOutletNamedBehindTheStatement() {
			assertThat(Told.text("وقال سامي حداد إن السد امتلأ، وفق وكالة النهر.")
				.man("سامي حداد")
				.body("وكالة النهر")
				.claims()).containsExactly("سامي حداد < وكالة النهر | state indirect | السد امتلأ");
		}

		@Test
		void passesOnASourceNamedBetweenVerbAndStatement() {
			assertThat(Told.text("وقالت وكالة النهر، نقلا عن مصدر أمني، إن الطريق مغلق.")
				.body("وكالة النهر")
				.source("مصدر أمني")
				.claims()).containsExactly("مصدر أمني < وكالة النهر | state indirect | الطريق مغلق");
		}

	}

	@Nested
	class NothingIsClaimed {

		@Test
		void byNobody() {
			assertThat(Told.text("قال سامي حداد إن السد امتلأ.", "يذكر أن السد بني قبل عشرين عاما.")
				.man("سامي حداد")
				.claims()).hasSize(1);
			assertThat(Told.text("قال سامي حداد إن السد امتلأ.", "ويذكر أنه تم بناء السد قبل عشرين عاما.")
				.man("سامي حداد")
				.claims()).hasSize(1);
		}

		@Test
		void byWhoDidNotSayIt() {
			assertThat(Told.text("لم يقل سامي حداد إن السد امتلأ.").man("سامي حداد").claims()).isEmpty();
		}

		@Test
		void byWhoIsOnlyExpectedToSayIt() {
			assertThat(Told.text("وكان من المتوقع أن يعلن سامي حداد عن موقف جديد للوزارة.").man("سامي حداد").claims())
				.isEmpty();
		}

		@Test
		void byANumberBehindItsNoun() {
			assertThat(Told.text("وحقق سامي حداد فائضا قدره 61 مليون ليرة.").man("سامي حداد").claims()).isEmpty();
			assertThat(Told.text("ونفى سامي حداد ذلك، ولم توجه إليه اتهامات رسمية.").man("سامي حداد").claims())
				.isEmpty();
		}

		@Test
		void byAPrepositionThatLooksLikeAVerb() {
			assertThat(Told.text("توتر الحديث بين سامي حداد ووليد نصر بعد أن امتلأ السد.")
				.man("سامي حداد")
				.man("وليد نصر")
				.claims()).isEmpty();
		}

		@Test
		void twiceInTheSameWords() {
			assertThat(
					Told.text("قال سامي حداد إن السد امتلأ.", "قال سامي حداد إن السد امتلأ.").man("سامي حداد").claims())
				.hasSize(1);
		}

		@Test
		void inAPrayer() {
			assertThat(Told.text("ودعا الله أن يحفظ البلاد.").claims()).isEmpty();
		}

	}

	@Nested
	class AVerbMayHave {

		@Test
		void somebodyToAnswerForIt() {
			assertThat(Told.text("وحمل سامي حداد الحكومة مسؤولية الحريق.").man("سامي حداد").body("الحكومة").claims())
				.containsExactly("سامي حداد | allege indirect | الحكومة مسؤولية الحريق");
		}

		@Test
		void aPronounForObject() {
			assertThat(Told.text("وفي خطوة وصفها سامي حداد بأنها شجاعة، واعتبرتها ليلى مراد مغامرة كبيرة.")
				.man("سامي حداد")
				.woman("ليلى مراد")
				.claims())
				.containsExactly("سامي حداد | praise indirect | شجاعة", "ليلى مراد | state indirect | مغامرة كبيرة");
		}

		@Test
		void noPronounWhereTheLetterIsOneOfTheWord() {
			assertThat(Told.text("وسنحت لسامي حداد عدة فرص في الشوط الأول.").man("سامي حداد").claims()).isEmpty();
		}

		@Test
		void aNounOfSayingForObject() {
			assertThat(
					Told.text("ووجه سامي حداد انتقادات حادة للحكومة، وقدم الشكر للمتطوعين.").man("سامي حداد").claims())
				.containsExactly("سامي حداد | condemn indirect | انتقادات حادة للحكومة",
						"سامي حداد | state indirect | الشكر للمتطوعين");
		}

		@Test
		void aNounOfSayingThatBringsTheClause() {
			assertThat(Told.text("وأعاد سامي حداد التأكيد على أن الجسر آمن.").man("سامي حداد").claims())
				.containsExactly("سامي حداد | confirm indirect | الجسر آمن");
		}

		@Test
		void anotherVerbOfSayingBehindIt() {
			assertThat(Told.text("وقال سامي حداد إن الجسر آمن. ومضى يقول «سنفتحه قريبا».").man("سامي حداد").claims())
				.containsExactly("سامي حداد | state indirect | الجسر آمن", "سامي حداد | state direct | سنفتحه قريبا");
		}

		@Test
		void aPhraseOfTimeBeforeItsObject() {
			assertThat(Told.text("وقال سامي حداد إن الجسر آمن، نافيا في الوقت ذاته ما تناقلته المواقع.")
				.man("سامي حداد")
				.claims()).containsExactly("سامي حداد | state indirect | الجسر آمن",
						"سامي حداد | deny indirect | ما تناقلته المواقع");
		}

		@Test
		void itsSubjectBeforeItAndAnObjectBehind() {
			assertThat(Told.text("وكان سامي حداد قد أكد في وقت سابق زيارة ليلى مراد إلى الميناء.")
				.man("سامي حداد")
				.woman("ليلى مراد")
				.claims()).containsExactly("سامي حداد | confirm indirect | زيارة ليلى مراد إلى الميناء");
		}

		@Test
		void noStatementWhereTheFormIsANoun() {
			assertThat(Told.text("وأضاف المصدر الذي طلب عدم كشف اسمه أن الجسر آمن.").source("المصدر").claims())
				.containsExactly("المصدر | state indirect | الجسر آمن");
		}

	}

	@Nested
	class AQuotationWithoutAVerbBeforeIt {

		@Test
		void isHisWhomTheVerbBehindItNames() {
			assertThat(
					Told.text("«لن نترك أبناءنا وحدهم أبدا»، هكذا علق سامي حداد على القرار.").man("سامي حداد").claims())
				.containsExactly("سامي حداد | state direct | لن نترك أبناءنا وحدهم أبدا");
			assertThat(Told.text("«الوضع في المخيمات كارثي جدا»، قال سامي حداد، «ونحتاج إلى تمويل».")
				.man("سامي حداد")
				.claims()).containsExactly("سامي حداد | state direct | الوضع في المخيمات كارثي جدا",
						"سامي حداد | state direct | ونحتاج إلى تمويل");
			assertThat(Told.text("«نحن مستعدون للحوار مع الجميع» - سامي حداد").man("سامي حداد").claims())
				.containsExactly("سامي حداد | promise direct | نحن مستعدون للحوار مع الجميع");
			assertThat(
					Told.text("«الجسر آمن وسيفتح غدا»، قال سامي حداد، مضيفا أن العمل انتهى.").man("سامي حداد").claims())
				.containsExactly("سامي حداد | state direct | الجسر آمن وسيفتح غدا",
						"سامي حداد | state indirect | العمل انتهى");
		}

		@Test
		void isHisWhoseNameAndAColonOpenTheSentence() {
			assertThat(Told.text("سامي حداد: «الجسر آمن وسيفتح غدا».").man("سامي حداد").claims())
				.containsExactly("سامي حداد | state direct | الجسر آمن وسيفتح غدا");
		}

		@Test
		void goesOnWithTheSentenceBefore() {
			assertThat(Told.text("وقال سامي حداد إن العمل انتهى.", "«الجسر آمن وسيفتح غدا».").man("سامي حداد").claims())
				.containsExactly("سامي حداد | state indirect | العمل انتهى",
						"سامي حداد | state direct | الجسر آمن وسيفتح غدا");
		}

	}

	@Nested
	class NothingIsLost {

		@Test
		void behindAParticipleWithTheSamePreposition() {
			assertThat(Told.text("وحث سامي حداد الأهالي على الهدوء، مشددا على أن الجسر آمن.")
				.man("سامي حداد")
				.people("الأهالي")
				.claims())
				.containsExactly("سامي حداد | demand indirect | الهدوء", "سامي حداد | confirm indirect | الجسر آمن");
		}

		@Test
		void inQuotationMarksBehindAPreposition() {
			assertThat(Told.text("وندد سامي حداد بـ«سوق السلاح المتنقل»، وطالب بالتحقيق.").man("سامي حداد").claims())
				.containsExactly("سامي حداد | condemn direct | سوق السلاح المتنقل",
						"سامي حداد | demand indirect | التحقيق");
		}

		@Test
		void thatOthersTakeForSomethingElse() {
			assertThat(Told.text("وأكد سامي حداد أن الجسر أغلق، ما فسره مراقبون بأنه احتجاج على التأخير.")
				.man("سامي حداد")
				.people("مراقبون")
				.claims()).containsExactly("سامي حداد | confirm indirect | الجسر أغلق",
						"مراقبون | state indirect | احتجاج على التأخير");
		}

		@Test
		void thatADocumentSaysAsAnOutletReports() {
			assertThat(Told.text("ونقلت وكالة النهر عن بيان لوزارة الري أن الجسر آمن.")
				.body("وكالة النهر")
				.body("وزارة الري")
				.claims()).containsExactly("وزارة الري < وكالة النهر | state indirect | الجسر آمن");
		}

		@Test
		void whereTheOutletStandsBeforeTheSubject() {
			assertThat(Told.text("وقال لوكالة النهر وزير الري إن الجسر آمن.")
				.body("وكالة النهر")
				.man("وزير الري")
				.claims()).containsExactly("وزير الري < وكالة النهر | state indirect | الجسر آمن");
		}

	}

	@Nested
	class WhoPassedItOnIs {

		@Test
		void theOutletASourceWithoutAVerbSpokeTo() {
			assertThat(Told.text("وبحسب مصدر أمني لـ«سواحل» فإن الجسر آمن. وقال المصدر إن العمل انتهى.")
				.source("مصدر أمني", "المصدر")
				.claims()).containsExactly("مصدر أمني < سواحل | state indirect | الجسر آمن",
						"مصدر أمني < سواحل | state indirect | العمل انتهى");
		}

		@Test
		void theOutletThatLearntItFromASource() {
			assertThat(Told.text("وعلمت وكالة النهر من مصدر أمني أن الجسر آمن.")
				.body("وكالة النهر")
				.source("مصدر أمني")
				.claims()).containsExactly("مصدر أمني < وكالة النهر | state indirect | الجسر آمن");
		}

		@Test
		void theOutletThatAscribesItToHim() {
			assertThat(Told.text("ونسبت وكالة النهر إلى سامي حداد قوله إن الجسر آمن.")
				.body("وكالة النهر")
				.man("سامي حداد")
				.claims()).containsExactly("سامي حداد < وكالة النهر | state indirect | الجسر آمن");
		}

		@Test
		void theOutletNamedBehindHisPronoun() {
			assertThat(Told.text("وقال سامي حداد إن الجسر آمن، ونقلت عنه وكالة النهر قوله إن العمل انتهى.")
				.body("وكالة النهر")
				.man("سامي حداد")
				.claims()).containsExactly("سامي حداد | state indirect | الجسر آمن",
						"سامي حداد < وكالة النهر | state indirect | العمل انتهى");
		}

		@Test
		void theSourceOfTheSentenceThatNamesItsOwn() {
			assertThat(Told.text("وأغلق الجسر أمس، حسب ما أفادت وكالة النهر استنادا إلى مصدر أمني.")
				.body("وكالة النهر")
				.source("مصدر أمني")
				.claims()).containsExactly("مصدر أمني < وكالة النهر | state indirect | وأغلق الجسر أمس");
		}

		@Test
		void theOutletOfAConversationThatOpensTheSentence() {
			assertThat(Told.text("وفي مقابلة مع وكالة النهر، قال سامي حداد إن الجسر آمن، مضيفا أن العمل انتهى.")
				.body("وكالة النهر")
				.man("سامي حداد")
				.claims()).containsExactly("سامي حداد < وكالة النهر | state indirect | الجسر آمن",
						"سامي حداد < وكالة النهر | state indirect | العمل انتهى");
		}

		@Test
		void theOutletThatWasTold() {
			assertThat(Told.text("غير أن مصدرا أمنيا أبلغ وكالة النهر بأن الجسر آمن.")
				.body("وكالة النهر")
				.source("مصدرا أمنيا")
				.claims()).containsExactly("مصدرا أمنيا < وكالة النهر | state indirect | الجسر آمن");
		}

		@Test
		void whoIssuedTheDocumentSpokenOfBefore() {
			assertThat(Told.text("وأكدت وزارة الري في بيان أن الجسر آمن.", "ووفق البيان، أكد سامي حداد رفض الهدم.")
				.body("وزارة الري")
				.man("سامي حداد")
				.claims()).containsExactly("وزارة الري | confirm indirect | الجسر آمن",
						"سامي حداد < وزارة الري | confirm indirect | رفض الهدم");
		}

		@Test
		void aMediumWithoutAName() {
			assertThat(Told.text("ونقلت إذاعة محلية عن سامي حداد أن الجسر آمن.").man("سامي حداد").claims())
				.containsExactly("سامي حداد < إذاعة محلية | state indirect | الجسر آمن");
		}

	}

	/** Every way to say who passed it on, with outlets that no list knows. */
	@Nested
	class PassedOn {

		/** Reads what سامي حداد says and tells through whom: "outlet | statement". */
		private List<String> through(String text) {
			return Told.text(text.split("\n"))
				.man("سامي حداد", "حداد")
				.claims()
				.stream()
				.map((claim) -> claim.replaceFirst("^سامي حداد < ", "")
					.replaceFirst(" \\| \\w+ (in)?direct \\| ", " | "))
				.toList();
		}

		@Test
		void byAnOutletThatIsToldIt() {
			for (String told : List.of("لصحيفة محلية", "لموقع ساحل نيوز", "لـ«ساحل نيوز»", "في تصريح لإذاعة صوت الوادي",
					"في مقابلة مع \"ساحل نيوز\"", "في مقابلة أجرتها معه قناة تلفزيونية فرنسية",
					"ردا على سؤال لصحيفة محلية", "في رده على أسئلة صحيفة محلية",
					"خلال استضافته في برنامج \"المدار\" على قناة «ساحل نيوز»", "في مقال رأي في صحيفة محلية",
					"في بيان حصلت صحيفة محلية على نسخة منه", "في بيان وصل «ساحل نيوز» نسخة منه", "لقناة «إن.بي.إي»")) {
				assertThat(through("وقال سامي حداد " + told + " إن الجسر آمن، مضيفا أن العمل انتهى.")).as(told)
					.hasSize(2)
					.allMatch((claim) -> claim.matches(".*(ساحل نيوز|صحيفة محلية|صوت الوادي|فرنسية|إن.بي.إي) \\| .*"));
			}
			assertThat(through("وأبلغ سامي حداد «ساحل نيوز» أن الجسر آمن.")).containsExactly("ساحل نيوز | الجسر آمن");
			assertThat(through(
					"«الجسر آمن ولن يغلق»، يقول سامي حداد لـ«ساحل نيوز».\n«وسيفتح غدا أمام السيارات كلها»، يضيف حداد."))
				.containsExactly("ساحل نيوز | الجسر آمن ولن يغلق", "ساحل نيوز | وسيفتح غدا أمام السيارات كلها");
		}

		@Test
		void byAnOutletNamedBehindIt() {
			for (String behind : List.of("، وذلك في مقابلة مع صحيفة محلية.", "، في تصريح لصحيفة محلية.",
					". جاء ذلك في حديث لصحيفة محلية.", ". وجاءت تصريحاته خلال مقابلة مع صحيفة محلية.",
					"، نقلا عن صحيفة محلية.", "، وفق ما نقلت صحيفة محلية.", "، بحسب صحيفة محلية.")) {
				assertThat(through("وقال سامي حداد إن الجسر آمن" + behind)).as(behind)
					.containsExactly("صحيفة محلية | الجسر آمن");
			}
			assertThat(through("وهو ما أكده سامي حداد في تصريح لصحيفة محلية، قائلا إن الجسر آمن."))
				.containsExactly("صحيفة محلية | الجسر آمن");
		}

		@Test
		void byAnOutletThatCarriesIt() {
			for (String carries : List.of("ونقلت «ساحل نيوز» عن سامي حداد قوله إن الجسر آمن.",
					"وكانت «ساحل نيوز» قد نقلت عن سامي حداد أن الجسر آمن.",
					"وأوردت «ساحل نيوز» نقلا عن سامي حداد أن الجسر آمن.",
					"وعلمت «ساحل نيوز» من سامي حداد أن الجسر آمن.",
					"وأوضح سامي حداد، وفق ما نقلته عنه قناة «ساحل نيوز»، أن الجسر آمن.")) {
				assertThat(through(carries)).as(carries).containsExactly("ساحل نيوز | الجسر آمن");
			}
			assertThat(
					Told.text("ونقلت صحيفة محلية عن أحد سكان الحي قوله إن الجسر آمن. وأضاف أن العمل انتهى.").claims())
				.containsExactly("أحد سكان الحي < صحيفة محلية | state indirect | الجسر آمن",
						"أحد سكان الحي < صحيفة محلية | state indirect | العمل انتهى");
		}

		@Test
		void byWhoPublishedAConversationWithHim() {
			assertThat(Told.text("ونشرت صحيفة النهر مقابلة مع سامي حداد قال فيها إن الجسر آمن.")
				.body("صحيفة النهر")
				.man("سامي حداد")
				.claims()).containsExactly("سامي حداد < صحيفة النهر | state indirect | الجسر آمن");
			assertThat(Told.text("وأثار الجدل حديث لسامي حداد، قال فيه إن الجسر آمن.").man("سامي حداد").claims())
				.containsExactly("سامي حداد | state indirect | الجسر آمن");
		}

		@Test
		void asLongAsHeHasTheWord() {
			assertThat(through("وقال سامي حداد لصحيفة محلية إن الجسر آمن.\nوأكد حداد أن العمل انتهى.")).hasSize(2)
				.allMatch((claim) -> claim.startsWith("صحيفة محلية"));
			assertThat(through("وقال سامي حداد لصحيفة محلية إن الجسر آمن.\nوأكد حداد في بيان أن العمل انتهى."))
				.noneMatch((claim) -> claim.equals("صحيفة محلية | العمل انتهى"));
		}

		@Test
		void whereverHeGoesOn() {
			for (String on : List.of("وقال حداد في حديثه إن العمل انتهى.",
					"وأردف حداد قائلا: \"العمل انتهى منذ أيام\".", "وزار حداد الميناء، نافيا وجود خلاف.")) {
				assertThat(through("وقال سامي حداد لصحيفة محلية إن الجسر آمن. " + on)).as(on)
					.hasSize(2)
					.allMatch((claim) -> claim.startsWith("صحيفة محلية"));
			}
			assertThat(
					Told.text("وقالت وزارة الري في بيان تلقته صحيفة محلية إن الجسر آمن. وأضاف البيان أن العمل انتهى.")
						.body("وزارة الري")
						.claims())
				.hasSize(2)
				.allMatch((claim) -> claim.startsWith("وزارة الري < صحيفة محلية"));
		}

		@Test
		void byWhoTellsWhatHeSaid() {
			assertThat(Told.text("وبحسب بيان لوزارة الري، فإن سامي حداد أكد أن الجسر آمن، وشدد على أن العمل انتهى.")
				.body("وزارة الري")
				.man("سامي حداد")
				.claims()).containsExactly("وزارة الري | state indirect | سامي حداد أكد أن الجسر آمن",
						"سامي حداد < وزارة الري | confirm indirect | العمل انتهى");
		}

	}

	@Nested
	class WhatStandsBehindAName {

		@Test
		void inBracketsIsPassedOver() {
			assertThat(Told.text("واعتبرت هيئة السدود (هيس) أن السد آمن.").body("هيئة السدود").claims())
				.containsExactly("هيئة السدود | state indirect | السد آمن");
			assertThat(Told.text("وذكرت وكالة النهر (بنر)، الخميس، أن السد آمن.").body("وكالة النهر").claims())
				.containsExactly("وكالة النهر | state indirect | السد آمن");
		}

		@Test
		void asAnAppositionIsNoJudgement() {
			assertThat(Told.text("واعتبر سامي حداد، المتخصص بشؤون السدود في «معهد النهر»، أن السد آمن.")
				.man("سامي حداد")
				.claims()).containsExactly("سامي حداد | state indirect | السد آمن");
		}

		@Test
		void asAWishNotToBeNamedIsPassedOver() {
			assertThat(Told.text("وقال مصدر أمني طلب عدم ذكر اسمه إن الطريق مغلق.").source("مصدر أمني").claims())
				.containsExactly("مصدر أمني | state indirect | الطريق مغلق");
			assertThat(Told.text("وقال مصدر أمني رفض الكشف عن هويته إن الطريق مغلق.").source("مصدر أمني").claims())
				.containsExactly("مصدر أمني | state indirect | الطريق مغلق");
		}

		@Test
		void asTheOutletToldIsPassedOverBeforeAnObject() {
			assertThat(Told.text("ونفى سامي حداد لـ«الشروق» وجود أي خلاف.").man("سامي حداد").claims())
				.containsExactly("سامي حداد < الشروق | deny indirect | وجود أي خلاف");
			assertThat(Told.text("وأدان سامي حداد في تصريح لـ«الشروق» الهجوم على السوق.").man("سامي حداد").claims())
				.containsExactly("سامي حداد < الشروق | condemn indirect | الهجوم على السوق");
		}

		@Test
		void asAClauseAboutItIsPassedOver() {
			assertThat(Told.text("وقالت هيئة السدود، التي يعمل بها كثيرون وتبلغ قيمتها مليونا، إن السد آمن.")
				.body("هيئة السدود")
				.claims()).containsExactly("هيئة السدود | state indirect | السد آمن");
			assertThat(
					Told.text("وجاء في بلاغ لهيئة السدود أن المتهمين، اعترفوا بكل شيء.").body("هيئة السدود").claims())
				.containsExactly("هيئة السدود | state indirect | المتهمين، اعترفوا بكل شيء");
		}

		@Test
		void asAnotherSubjectIsNoObject() {
			assertThat(Told.text("واستنكر عدد من الأطباء والممرضين الهجوم على المستشفى.")
				.people("عدد من الأطباء")
				.claims()).containsExactly("عدد من الأطباء | condemn indirect | الهجوم على المستشفى");
		}

	}

	@Nested
	class AHolderOfAnOffice {

		@Test
		void isNamedBehindATitleOfWhichOnlyTheHeadIsKnown() {
			assertThat(Told.text("وقالت النائبة في مجلس الشعب ليلى مراد إن الجسر آمن.")
				.woman("النائبة")
				.woman("ليلى مراد")
				.claims()).hasSize(1);
			assertThat(
					Told.text("أكد المشرف على برنامج المياه الدكتور سامي حداد أن الجسر آمن.").man("سامي حداد").claims())
				.containsExactly("سامي حداد | confirm indirect | الجسر آمن");
		}

		@Test
		void isWhoeverStandsBetweenTheBodyAndTheStatement() {
			assertThat(Told.text("وقال رئيس بلدية الميناء سيف الدين أيدمير إن الجسر آمن. وأضاف أن العمل انتهى.")
				.body("بلدية الميناء")
				.claims()).containsExactly("سيف الدين أيدمير | state indirect | الجسر آمن",
						"سيف الدين أيدمير | state indirect | العمل انتهى");
		}

	}

	@Nested
	class AnOutletThatIsNoKnownName {

		@Test
		void isWhatStandsBehindAWordForWhatWasSaid() {
			assertThat(Told.text("وقال سامي حداد في تصريح لسواحلبريس إن الجسر آمن.").man("سامي حداد").claims())
				.containsExactly("سامي حداد < سواحلبريس | state indirect | الجسر آمن");
			assertThat(Told.text("وقال سامي حداد في تصريح لطلاب المدرسة إن الجسر آمن.").man("سامي حداد").claims())
				.containsExactly("سامي حداد | state indirect | الجسر آمن");
		}

		@Test
		void mayHaveADotInItsName() {
			assertThat(Told.text("وقال سامي حداد لـ«سواحل.نت» إن الجسر آمن.").man("سامي حداد").claims())
				.containsExactly("سامي حداد < سواحل.نت | state indirect | الجسر آمن");
		}

		@Test
		void isWrittenInLatinLetters() {
			assertThat(Told.text("وقال سامي حداد لـ XYZ إن الجسر آمن.").man("سامي حداد").claims())
				.containsExactly("سامي حداد < XYZ | state indirect | الجسر آمن".toLowerCase(java.util.Locale.ROOT));
		}

	}

	@Nested
	class ManyWordsOfNews {

		@Test
		void denyADenial() {
			assertThat(Told.text("لم يستبعد سامي حداد عقد قمة ثلاثية. ولم ينف وجود خلافات.").man("سامي حداد").claims())
				.containsExactly("سامي حداد | state indirect | عقد قمة ثلاثية",
						"سامي حداد | state indirect | وجود خلافات");
			assertThat(Told.text("وأكد سامي حداد أن الجسر آمن، ولا يستبعد حدوث تأخير.").man("سامي حداد").claims())
				.containsExactly("سامي حداد | confirm indirect | الجسر آمن", "سامي حداد | state indirect | حدوث تأخير");
		}

		@Test
		void doubtSomething() {
			assertThat(Told.text("وشكك سامي حداد في بيان في نزاهة الانتخابات.").man("سامي حداد").claims())
				.containsExactly("سامي حداد | allege indirect | نزاهة الانتخابات");
		}

		@Test
		void tellADocumentBeforeItsPronoun() {
			assertThat(Told.text("وأصدرت وزارة الصحة بيانا جاء فيه أن المستشفيات جاهزة.").body("وزارة الصحة").claims())
				.containsExactly("وزارة الصحة | state indirect | المستشفيات جاهزة");
		}

		@Test
		void lookLikeAPrepositionAndAreAVerb() {
			assertThat(Told.text("عبر سامي حداد عن أسفه. من جانبه ثمن كريم نصار جهود الجيش.")
				.man("سامي حداد")
				.man("كريم نصار")
				.claims())
				.containsExactly("سامي حداد | state indirect | أسفه", "كريم نصار | praise indirect | جهود الجيش");
		}

		@Test
		void lookLikeANounAndAreAParticiple() {
			assertThat(Told.text("وأوضحت المنظمة أن العدد تجاوز المليون، داعية المانحين إلى زيادة الدعم.")
				.body("المنظمة")
				.source("داعية المانحين")
				.claims()).containsExactly("المنظمة | state indirect | العدد تجاوز المليون",
						"المنظمة | demand indirect | زيادة الدعم");
		}

		@Test
		void standBetweenAVerbAndItsObject() {
			assertThat(Told.text("وأدان سامي حداد في كلمته استهداف المدنيين، نافيا بشكل قاطع حصول أي اتفاق.")
				.man("سامي حداد")
				.claims()).containsExactly("سامي حداد | condemn indirect | استهداف المدنيين",
						"سامي حداد | deny indirect | حصول أي اتفاق");
			assertThat(Told.text("وأكد الجانبان في ختام لقائهما ضرورة وقف القتال.").people("الجانبان").claims())
				.containsExactly("الجانبان | demand indirect | ضرورة وقف القتال");
		}

		@Test
		void areNoAdjectiveBehindAName() {
			assertThat(Told.text("كما أبرز سامي حداد الزخم الذي عرفته العلاقات.").man("سامي حداد").claims())
				.containsExactly("سامي حداد | state indirect | الزخم الذي عرفته العلاقات");
		}

		@Test
		void nameADocumentBehindAnAttribution() {
			assertThat(Told.text("زار الوفد أمس مدينة تبسة، وفق ما جاء في بلاغ صادر عن وزارة الصحة.")
				.body("وزارة الصحة")
				.claims()).containsExactly("وزارة الصحة | state indirect | زار الوفد أمس مدينة تبسة");
		}

	}

	@Nested
	class ReportsThatFollowOneAnother {

		@Test
		void doSoWithoutACommaBehindANounPhrase() {
			assertThat(
					Told.text("وهدد سامي حداد بالانسحاب من المحادثات وحذر من أن صبره نفد.").man("سامي حداد").claims())
				.containsExactly("سامي حداد | warn indirect | الانسحاب من المحادثات",
						"سامي حداد | warn indirect | صبره نفد");
		}

		@Test
		void areOneWhereTheVerbBelongsToTheSubjectOfTheStatement() {
			assertThat(Told.text("وقال سامي حداد إن الوزارة تعارض القرار، وتدعو الجميع إلى الحوار.")
				.man("سامي حداد")
				.body("الوزارة")
				.claims())
				.containsExactly("سامي حداد | state indirect | الوزارة تعارض القرار، وتدعو الجميع إلى الحوار");
		}

		@Test
		void doSoWithAnotherSubjectBeforeItsVerb() {
			assertThat(Told.text("وذكرت الصحيفة أن الوفود وصلت، فسامي حداد قال إنه متفائل.")
				.body("الصحيفة")
				.man("سامي حداد")
				.claims())
				.containsExactly("الصحيفة | state indirect | الوفود وصلت", "سامي حداد | state indirect | متفائل");
		}

		@Test
		void doSoInARelativeClauseWithTheSpeakersJudgement() {
			assertThat(Told.text("وقال سامي حداد إنه زار كريم نصار، الذي وصفه بأنه \"صديق\"، متسببا بضجة.")
				.man("سامي حداد")
				.man("كريم نصار")
				.claims())
				.containsExactly("سامي حداد | state indirect | زار كريم نصار", "سامي حداد | praise direct | صديق");
		}

	}

	@Nested
	class AnOutletIsNamed {

		@Test
		void behindThoseWhoWorkForItAndBehindItsWaves() {
			assertThat(Told.text("وأكد سامي حداد في تصريح لمبعوثة المنارة أن الزيارة ناجحة.").man("سامي حداد").claims())
				.containsExactly("سامي حداد < المنارة | confirm indirect | الزيارة ناجحة");
			assertThat(Told.text("وقال سامي حداد، في مداخلة على أمواج إذاعة النهر، إن الجسر آمن.")
				.man("سامي حداد")
				.body("إذاعة النهر")
				.claims()).containsExactly("سامي حداد < إذاعة النهر | state indirect | الجسر آمن");
			assertThat(Told.text("وقال سامي حداد، ضيف البرنامج على قناة النهر، إن الجسر آمن.")
				.man("سامي حداد")
				.body("قناة النهر")
				.claims()).containsExactly("سامي حداد < قناة النهر | state indirect | الجسر آمن");
		}

		@Test
		void betweenSignsOfManyKinds() {
			assertThat(Told.text("وذكر سامي حداد في بيان ورد لـ /النخيل/ أن الجسر آمن.").man("سامي حداد").claims())
				.containsExactly("سامي حداد < النخيل | state indirect | الجسر آمن");
			assertThat(Told.text("وقال سامي حداد في بيان تلقته (المدى) إن الجسر آمن.").man("سامي حداد").claims())
				.containsExactly("سامي حداد < المدى | state indirect | الجسر آمن");
			assertThat(Told.text("واشتعل حريق كبير شمال العاصمة، بحسب «نهر فاير».").claims())
				.containsExactly("نهر فاير | state indirect | واشتعل حريق كبير شمال العاصمة");
		}

		@Test
		void noMoreThanOnce() {
			assertThat(Told.text("وقالت صحيفة النهر إن الجسر أغلق. وغضب السكان بعد ذلك، وفقا للصحيفة.")
				.body("صحيفة النهر")
				.claims()).containsExactly("صحيفة النهر | state indirect | الجسر أغلق",
						"صحيفة النهر | state indirect | وغضب السكان بعد ذلك");
		}

		@Test
		void butNotAsWhoIsAskedForSomething() {
			assertThat(
					Told.text("وطالب سامي حداد صحيفة النهر بالاعتذار.").man("سامي حداد").body("صحيفة النهر").claims())
				.containsExactly("سامي حداد | demand indirect | الاعتذار");
		}

	}

	@Nested
	class ASourceIs {

		@Test
		void whoIssuedADocumentWrittenAsOneWithL() {
			assertThat(Told.text("واستقبل الوفد أمس في العاصمة، وفقا لبيان صادر عن وزارة الصحة.")
				.body("وزارة الصحة")
				.claims()).containsExactly("وزارة الصحة | state indirect | واستقبل الوفد أمس في العاصمة");
			assertThat(Told.text("ووفقا لنتائج أولية فاز الحزب بالمقعد.").body("الحزب").claims()).isEmpty();
		}

		@Test
		void aReportNamedForItself() {
			assertThat(Told.text("وحذر تقرير أممي من مجاعة وشيكة.").claims())
				.containsExactly("تقرير أممي | warn indirect | مجاعة وشيكة");
			assertThat(Told.text("وذكر تقرير للوزارة أن العدد ارتفع.").body("الوزارة").claims())
				.containsExactly("الوزارة | state indirect | العدد ارتفع");
		}

		@Test
		void aPlaceThatStandsForItsRulers() {
			assertThat(Told.text("وأغلقت الحدود أمس، بحسب بيونغ يانغ.").body("بيونغ يانغ").claims())
				.containsExactly("بيونغ يانغ | state indirect | وأغلقت الحدود أمس");
		}

		@Test
		void whoIsNamedBeforeHisWords() {
			assertThat(Told.text("لكن صحيفة محلية عن سامي حداد قوله إن الجسر آمن.").man("سامي حداد").claims())
				.containsExactly("سامي حداد | state indirect | الجسر آمن");
		}

		@Test
		void theSubjectThatToldItself() {
			assertThat(Told.text("أغلقت الشرطة الجسر أمام السيارات، بحسب ما أعلنت في بيان.").body("الشرطة").claims())
				.containsExactly("الشرطة | state indirect | أغلقت الشرطة الجسر أمام السيارات");
		}

		@Test
		void passedOverBetweenAVerbAndItsObject() {
			assertThat(Told.text("وأعلنت الشرطة، وفق ما نقلته عنها صحيفة النهر، توقيف خمسة أشخاص.")
				.body("الشرطة")
				.body("صحيفة النهر")
				.claims()).extracting((claim) -> claim.substring(claim.lastIndexOf('|') + 2))
				.containsExactly("توقيف خمسة أشخاص");
		}

	}

	@Nested
	class AnObjectIsSaid {

		@Test
		void behindTheWordsItIsSaidIn() {
			assertThat(Told.text("وأدانت الوزارة بأشد العبارات الهجوم على السوق.").body("الوزارة").claims())
				.containsExactly("الوزارة | condemn indirect | الهجوم على السوق");
			assertThat(Told.text("وثمن سامي حداد في كلمته الدعم المصري.").man("سامي حداد").claims())
				.containsExactly("سامي حداد | praise indirect | الدعم المصري");
		}

		@Test
		void whereItIsRejectedInWordsAndNotInDeed() {
			assertThat(Told.text("ورفض سامي حداد الاتهامات الموجهة إليه.").man("سامي حداد").claims())
				.containsExactly("سامي حداد | deny indirect | الاتهامات الموجهة إليه");
			assertThat(Told.text("ورفض سامي حداد الدعوة إلى العشاء.").man("سامي حداد").claims()).isEmpty();
		}

	}

	@Nested
	class TheActIs {

		@Test
		void anotherForANounPhraseThanForAClause() {
			assertThat(Told.text("ونوه سامي حداد إلى أن الجسر آمن، ونوه بالجهود المبذولة.").man("سامي حداد").claims())
				.containsExactly("سامي حداد | state indirect | الجسر آمن",
						"سامي حداد | praise indirect | الجهود المبذولة");
		}

		@Test
		void theVerbsWhenItJudges() {
			assertThat(Told.text("وأدان سامي حداد، أمس، الهجوم على المستشفى.").man("سامي حداد").claims())
				.containsExactly("سامي حداد | condemn indirect | الهجوم على المستشفى");
		}

		/** What سامي حداد does by each of these. */
		@Test
		void whatTheWordsShow() {
			Map<String, String> acts = Map.of("واصفا اللقاء بالجيد", "praise", "ووصف القرار بأنه خطير", "condemn",
					"وأكد التزام بلاده بالاتفاق", "confirm", "وأعرب عن التزامه بالاتفاق", "promise",
					"وقال إن أي خرق سيقابل بالرد", "warn", "وقال إن أي حل سياسي يفيد الناس", "state",
					"وقال إن العالم مطالب بالتحرك", "demand", "وقال إن العدد يقدر بمليون شخص", "state",
					"وقال إن ليلى مراد طالبت بالتحقيق", "state", "وقال إن بلاده ترحب بالاتفاق", "praise");
			acts.forEach((words,
					act) -> assertThat(Told.text("وحضر سامي حداد أمس. وقال سامي حداد إن الجسر آمن، " + words + ".")
						.man("سامي حداد")
						.woman("ليلى مراد")
						.claims()).as(words).last().asString().startsWith("سامي حداد | " + act));
		}

		@Test
		void theContentsWhenTheVerbMerelyReports() {
			assertThat(Told.text("وشدد سامي حداد على ضرورة حماية الغابات.").man("سامي حداد").claims())
				.containsExactly("سامي حداد | demand indirect | ضرورة حماية الغابات");
		}

	}

	@Test
	void aSpanCutsExactlyItsText() {
		String raw = "وطالب سامي حداد بالتهدئة.";
		ClaimReport claim = Told.text(raw).man("سامي حداد").reports().get(0);
		assertThat(raw.substring(claim.content().span().start(), claim.content().span().end()))
			.isEqualTo(claim.content().text())
			.isEqualTo("التهدئة");
	}

	/**
	 * Any order of these pieces is read without an exception, and every span stays
	 * inside.
	 */
	@Test
	void anyJumbleOfWordsAndSignsIsRead() {
		List<String> pieces = List.of("قال", "وأضاف", "مشيرا", "إلى", "أن", "إن", ":", "«", "»", "\"", "،", ".",
				"سامي حداد", "بحسب", "حسبما", "نقلت", "عن", "قوله", "كما", "لكنه", "فيما", "لـ", "(", ")", "وصف",
				"بأنه", "اتهم", "بـ", "طلب", "من", "البيان", "في", "على", "حد", "تعبيره", "ما", "الذي", "2015", "\n",
				"ضرورة");
		for (int seed = 0; seed < 3000; seed++) {
			Random random = new Random(seed);
			StringBuilder raw = new StringBuilder("بداية");
			for (int i = 0; i < 25; i++) {
				raw.append(' ').append(pieces.get(random.nextInt(pieces.size())));
			}
			for (ClaimReport claim : Told.text(raw.toString()).man("سامي حداد").reports()) {
				assertThat(raw.substring(claim.content().span().start(), claim.content().span().end()))
					.as(raw.toString())
					.isEqualTo(claim.content().text())
					.isNotBlank();
			}
		}
	}

}
