package liqa.transform.names;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Names that no list has, told by their shape and by what stands around them. */
class UnknownNamesTests {

	@Test
	void aParticleWrittenAsOneWithItsNameIsPartOfAName() {
		Story story = Story.of("قال رئيس المؤتمر الوطني نوري أبوسعدين إن الجلسة مؤجلة.",
				"واستقبل الرئيس جمال بنعلاوة مساعد الأمين العام للأمم المتحدة.");
		assertThat(story.names()).containsExactly("نوري أبوسعدين", "جمال بنعلاوة", "-");
	}

	@Test
	void aFamilyNameThatIsACallingOrAnotherWordEndsTheName() {
		Story story = Story.of("أما الباحثة في مركز الدراسات رنيم الخطيب فاعتبرت أن الزيارات كثيرة.",
				"وأكد مسؤول القطاع المهندس عمر شديد أن اللجنة مستقلة.", "ورأت المستشارة أمال العمري أن الحوار ضروري.");
		assertThat(story.names()).containsExactly("رنيم الخطيب", "عمر شديد", "أمال العمري");
	}

	@Test
	void aFamilyNameStandsBehindAGivenNameOfTwoWords() {
		Story story = Story.of("قالت الوزيرة فاطمة الزهراء زرهوني إن المشروع جاهز، وأيدها السيد نور الدين بدوان.");
		assertThat(story.names()).containsExactly("فاطمة الزهراء زرهوني", "نور الدين بدوان");
	}

	@Test
	void twoWordsNobodyKnowsBetweenCommasAreWhoHoldsTheOffice() {
		Story story = Story.of("دعا رئيس الجمعية الوطنية، فرونسوار باراديل، إلى الحوار.");
		assertThat(story.phrases(MentionType.PERSON)).containsExactly("رئيس الجمعية الوطنية، فرونسوار باراديل");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			أكد جو هارتويل حارس مرمى الفريق أنه جاهز.                  | جو هارتويل
			وأضاف لطفي عز الدين عضو الهيئة الوطنية أن السجون ضيقة.      | لطفي عز الدين
			وقال تيجان سياري، مدير المركز، إن كل شيء على ما يرام.       | تيجان سياري
			""")
	void wordsBetweenAVerbOfSpeakingAndAnOfficeAreItsHoldersName(String sentence, String name) {
		assertThat(Story.of(sentence).names()).contains(name);
	}

	@ParameterizedTest
	@ValueSource(strings = { "قال سائق شاحنة مدير المركز أوقفه إن الطريق مغلق.",
			"أعلن بيان عسكري رئيس الأركان وقعه أن الجسر آمن.", "أكد حضور كوندريسا رئيس الوزراء." })
	void ordinaryWordsThereAreNot(String sentence) {
		assertThat(Story.of(sentence).names()).containsOnly("-");
	}

	@Test
	void onWhoseBehalfSomebodySpeaksIsNoManCalledBasim() {
		assertThat(Story.of("وقال الناطق باسم هذه الهيئة إن الطريق مفتوح.").phrases(MentionType.PERSON))
			.containsExactly("الناطق");
		assertThat(Story.of("وقال المتحدث الرسمي باسم غرانتوس إن المصنع مفتوح.").phrases(MentionType.PERSON))
			.containsExactly("المتحدث الرسمي باسم غرانتوس");
		assertThat(Story.of("وأعرب رئيس الوزراء باسمه واسم حكومته عن شكره.").phrases(MentionType.PERSON))
			.containsExactly("رئيس الوزراء");
		assertThat(Story.of("وقال الفنان باسم حداد إن المسرح مفتوح.").names()).containsExactly("باسم حداد");
	}

	@Test
	void twoWordsNobodyKnowsBehindThePlaceOfAnOfficeAreWhoHoldsIt() {
		Story story = Story.of("حضر رئيس البرلمان في جمهورية الشيشان ماغمير داؤدوبا، وعاد أمس.");
		assertThat(story.names()).contains("ماغمير داؤدوبا");
	}

	@Test
	void whereFinalYaIsWrittenWithDotsAliIsAName() {
		Story dotted = Story.of("وقال علي سعيد المجدلي إن الاتفاق قريب، وأثنى على فؤاد رجب وعلي سالم الكتبي.");
		assertThat(dotted.phrases(MentionType.PERSON)).containsExactly("علي سعيد المجدلي", "فؤاد رجب",
				"علي سالم الكتبي");
		Story dotless = Story.of("وأثني الوزير علي موقف الحكومة، واطلع علي الطلب.");
		assertThat(dotless.phrases(MentionType.PERSON)).containsExactly("الوزير");
	}

	@Test
	void aDefiniteWordBehindAGivenNameThatATitleIntroducesIsTheFamilyName() {
		Story story = Story.of("وأوضح الدكتور سليم الجسر في تصريح أن المشفى جاهز.");
		assertThat(story.names()).containsExactly("سليم الجسر");
	}

	@Test
	void aRegionBetweenOfficeAndNameBelongsToTheOffice() {
		Story story = Story.of("ذكر مدير عام الدفاع المدني بالمنطقة الشرقية العميد مسفر الجعيد أن الحريق أخمد.",
				"وزار مدير الصحة في المحافظة الدكتور رامي الخولي المستشفى.");
		assertThat(story.phrases(MentionType.PERSON)).containsExactly(
				"مدير عام الدفاع المدني بالمنطقة الشرقية العميد مسفر الجعيد",
				"مدير الصحة في المحافظة الدكتور رامي الخولي");
	}

	@Test
	void aTownAndADayAreNoOutletUnlessOneIsSpokenOf() {
		Story town = Story.of("وصل إلى بغداد اليوم وزير الخارجية.");
		assertThat(town.phrases(MentionType.PLACE)).containsExactly("بغداد");
		Story outlet = Story.of("ونقلت بغداد اليوم عن الوزير، وقال لـ«بغداد اليوم» إنه غادر.");
		assertThat(outlet.phrases(MentionType.ORGANIZATION)).containsExactly("بغداد اليوم", "بغداد اليوم");
	}

	@Test
	void aParticleIsNobodyWhateverItIsSpeltLike() {
		assertThat(Story.of("قال عنه زميله إنه غادر.").marked().mentions()).isEmpty();
		Story told = Story.of("وقال الحميضي الدويسان لـ«الشاطئ» إن الملف مغلق.");
		assertThat(told.names()).containsExactly("الحميضي الدويسان");
	}

	@Test
	void aNameOfTwoSyllablesBeforeItsOffice() {
		Story story = Story.of("قبل المحادثات مع ليو هي، نائب رئيس وزراء الصين، عقد الوفد اجتماعا.");
		assertThat(story.names()).containsExactly("ليو هي");
	}

	@Test
	void aNameEndsBeforeTheObjectOfTheMeetingAndBeforeAVerb() {
		assertThat(Story.of("والتقت كيم كرداشيان ترامب في واشنطن.").names()).containsExactly("كيم كرداشيان", "ترامب");
		assertThat(Story.of("كيم كرداشيان تتوسط لدى ترامب.").names()).containsExactly("كيم كرداشيان", "ترامب");
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			قال الكاتب والمحلل السياسي رامز بدوي إن الوضع صعب.                      | رامز بدوي
			المحامي شادن عويضة أكد أن الوضع صعب.                                   | شادن عويضة
			جرى ذلك خلال لقاء النائب عن كتلة البناء عماد نصار في بيروت.             | عماد نصار
			استقبل وزير الزراعة والري عماد نصار وفدا من المزارعين.                  | عماد نصار
			قال كمال الدين صبري إن الوضع صعب.                                      | كمال الدين صبري
			قالت لطيفة أخرباش إن الوضع صعب.                                        | لطيفة أخرباش
			أكد زياد أسود أن الوضع صعب.                                            | زياد أسود
			وقال نجاح محمد علي إن الوضع صعب.                                       | نجاح محمد علي
			قال أحمد بن عبده عثمان آل دهل العسيري إن الوضع صعب.                    | أحمد بن عبده عثمان آل دهل العسيري
			برئاسة السيدة أليخاندرا سيبولدينا رئيسة المجلس.                         | أليخاندرا سيبولدينا
			وحضر السفير التشيلي كارلوس دي لا ريدا اللقاء.                           | كارلوس دي لا ريدا
			أكد خالد السلامة مدير المكتب أن الوضع صعب.                              | خالد السلامة
			وقال شادي صدر ، المدير التنفيذي للمنظمة إن الوضع صعب.                   | شادي صدر
			أعلن رئيسها إسلام كاريموف انسحابه من الاتفاق.                           | إسلام كاريموف
			قال هيو لوفيت الباحث في المعهد إن الوضع صعب.                           | هيو لوفيت
			وأضاف المتحدث باسم الحزب كيم يونج - وو أن الوضع صعب.                   | كيم يونج - وو
			أشاد اللاعب فيليبي كوتيرو المنضم حديثا بالفريق.                        | فيليبي كوتيرو
			""", delimiter = '|')
	void aNameEndsWhereItDoes(String sentence, String name) {
		assertThat(Story.of(sentence).names()).contains(name);
	}

	@Test
	void aParticleBeforeAGivenNameIsCutThoughBinFollows() {
		Story story = Story.of("حضر فهد بن سالم وسعد بن مطلق وقدم التهنئة لقيس بن سليم.");
		assertThat(story.phrases(MentionType.PERSON)).containsExactly("فهد بن سالم", "سعد بن مطلق", "قيس بن سليم");
	}

	@Test
	void whoIsJoinedByWaIsSomebodyElse() {
		Story story = Story.of("التقى الرئيس آبي أحمد وإيسايس أفورقين في أسمرة.");
		assertThat(story.names()).contains("آبي أحمد").doesNotContain("آبي أحمد وإيسايس");
	}

	@Test
	void anOrderIsNoCommander() {
		assertThat(Story.of("إن هذا الأمر يقلق كثيرين.").phrases(MentionType.PERSON)).isEmpty();
		assertThat(Story.of("قال آمر اللواء الثاني سالم بركات إن الوضع هادئ.").names()).containsExactly("سالم بركات");
	}

	@Test
	void howSomethingWasSaidIsNoPartOfTheName() {
		Story story = Story.of("وختم سالم الرويس بالقول إن المشروع جاهز.");
		assertThat(story.names()).containsExactly("سالم الرويس");
	}

	@Test
	void aNameWithServantIsOneNameBeforeAFamilyName() {
		Story story = Story.of("قال رئيس المجلس عبد الوهاب بوكروم إن المشروع جاهز.",
				"وأضاف عبد الوهاب بوكروم أن العمل مستمر.", "وأكد النائب عبد العالي بنجلون أن الموعد قريب.");
		assertThat(story.names()).containsExactly("عبد الوهاب بوكروم", "عبد الوهاب بوكروم", "عبد العالي بنجلون");
	}

	@Test
	void whomSomebodyTellsIsNoPartOfHisOffice() {
		Story story = Story.of("وقال الرئيس الروسي للصحفيين إن القمة ناجحة.");
		assertThat(story.phrases(MentionType.PERSON)).containsExactly("الرئيس الروسي");
	}

	@Test
	void aWordThatNoListHasBelongsToTheOfficeWhereTheNameComesLater() {
		Story story = Story.of("قال مدير شركة غلف تالنتو، سالم الجوهري، إن العمل بدأ.",
				"وأوضح المتحدث الرسمي لهيئة الهلال الأحمر بالواحة عماد الجوهري أن المصابين بخير.");
		assertThat(story.names()).containsExactly("سالم الجوهري", "عماد الجوهري");
	}

	@Test
	void whatAnOfficeIsOfIsNoName() {
		Story story = Story.of("ورفع رئيس المدينة الشكر للجميع.", "وأكد القيادي التجمعاتي أن اللقاء قريب.",
				"وأعلنت شركة ستارتكنو أرباحها، فيما قال المدير التنفيذي لستارتكنو إن العام جيد.");
		assertThat(story.names()).containsOnly("-");
	}

	@Test
	void anAdjectiveThatNoListHasStandsBetweenOfficeAndName() {
		Story story = Story.of("ووصف الناشط الأركاناوي محمد نور حبيب الوضع بالصعب.");
		assertThat(story.phrases(MentionType.PERSON)).containsExactly("الناشط الأركاناوي محمد نور حبيب");
		assertThat(story.names()).containsExactly("محمد نور حبيب");
	}

	@Test
	void whateverStandsBeforeADaughterOfSomebodyIsAName() {
		Story story = Story.of("وأوضحت مديرة السجون للإشراف النسوي نوفا بنت محمد الجوهري أن العمل بدأ.");
		assertThat(story.names()).containsExactly("نوفا بنت محمد الجوهري");
	}

	@Test
	void aShortWordBeforeOneThatNobodyKnowsBeginsAForeignersName() {
		Story story = Story.of("وقال المدرب الإسباني بيب موراليسو إن الفريق جاهز.", "وأضاف موراليسو أنه راض.");
		assertThat(story.names()).containsExactly("بيب موراليسو", "موراليسو");
		assertThat(Story.of("وقالت نيها بيروليانا إن الطريق آمن.").names()).containsExactly("نيها بيروليانا");
	}

	@Test
	void howSomethingWasSaidIsNoName() {
		assertThat(Story.of("وتابع مستطردا: \"الطريق آمن\".").names()).isEmpty();
		assertThat(Story.of("وذكرت صحيفتا \"النهر\" و\"الجسر\" أن الطريق آمن.").names()).isEmpty();
	}

	@Test
	void anOfficeThatIsAGivenNameTooEndsTheNameWhereABodyDependsOnIt() {
		Story story = Story.of("وقال العميد محمد بن سالم الجوهري قائد حرس الحدود إن الطريق آمن.");
		assertThat(story.names()).containsExactly("محمد بن سالم الجوهري");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			وأوضح مدير الحملة الدكتور بدر السمحان أن العمل بدأ.         | بدر السمحان
			وأكد رئيس الغرفة فهد بن سعود الجمعان أن العمل بدأ.          | فهد بن سعود الجمعان
			وقال مدير عام الهيئة المهندس محمد العمرة إن العمل بدأ.      | محمد العمرة
			""")
	void aWordWithTheArticleBetweenAGivenNameAndWhatIsSaidIsTheFamilyName(String sentence, String name) {
		assertThat(Story.of(sentence).names()).containsExactly(name);
	}

	@Test
	void whatAPlaceCalledAfterAKingIsLikeIsNot() {
		assertThat(Story.of("وقالت مدينة الملك عبدالله الاقتصادية إن العمل بدأ.").names())
			.doesNotContain("عبدالله الاقتصادية");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			وقال المدير سليمان فتح الله إن العمل بدأ.            | سليمان فتح الله
			وقال المدير فالح بن عطا لله الحمودي إن العمل بدأ.    | فالح بن عطا لله الحمودي
			وقال الناطق سالم أبو عرب إن العمل بدأ.               | سالم أبو عرب
			وقال الوزير محمد بو صعب إن العمل بدأ.                | محمد بو صعب
			""")
	void theWordsAroundAllahAndBehindAboAreOneName(String sentence, String name) {
		assertThat(Story.of(sentence).names()).containsExactly(name);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			وأوضح نائب رئيس النادي الدكتور جلال كريفة أن العمل بدأ.     | جلال كريفة
			وقال المتحدث كريم حينئذ إن العمل بدأ.                      | كريم
			وقال الوزير خالد مبتسما إن العمل بدأ.                      | خالد
			وقال المدير سعيد صراحة إن العمل بدأ.                       | سعيد
			""")
	void aWordBetweenASpeakersGivenNameAndWhatHeSaysIsHisNameUnlessItTellsWhenOrHow(String sentence, String name) {
		assertThat(Story.of(sentence).names()).containsExactly(name);
	}

}
