package liqa.transform.names;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class CoreferenceTests {

	@Test
	void familyNameSpellingVariantAndOfficeStandForTheFullName() {
		Story story = Story.of("زار قائد فيلق القدس إسماعيل قاآني بغداد. وقال قآني إن الزيارة ناجحة.",
				"ثم غادر قائد فيلق القدس المدينة.");
		assertThat(story.sameAs("قآني")).containsExactly("قائد فيلق القدس إسماعيل قاآني", "قآني", "قائد فيلق القدس");
		assertThat(story.party("قآني").name()).isEqualTo("إسماعيل قاآني");
	}

	@Test
	void aHeadlineMayNameSomebodyBeforeTheFullName() {
		Story story = Story.of("العرموطي يلتقي وفدا نيابيا", "التقى الوزير ياسين العرموطي وفدا نيابيا.");
		assertThat(story.sameAs("العرموطي")).containsExactly("العرموطي", "الوزير ياسين العرموطي");
	}

	@Test
	void twoKnownBodiesAreTwo() {
		Story story = Story.of("بحسب اليونيسف في بيان.", "وقالت مايكروسوفت أمس السبت إنها تراجع سياستها.");
		assertThat(story.sameAs("مايكروسوفت")).containsExactly("مايكروسوفت");
	}

	@Test
	void namesakesStayApart() {
		Story story = Story.of("التقى مسعود بارزاني نيجيرفان بارزاني. وقال مسعود بارزاني إن الاتفاق قريب.");
		assertThat(story.sameAs("نيجيرفان بارزاني")).containsExactly("نيجيرفان بارزاني");
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', textBlock = """
			محمد بن حمود النايف
			عبد الله بن فهد بن عبد الله
			عبد العزيز بن عبد الله السلمان
			""")
	void whoseFatherHasTheNameOfAKnownOnesFatherIsAnother(String name) {
		assertThat(Story.of("افتتح " + name + " المعرض.").party(name).lexiconId()).isEmpty();
	}

	@Test
	void aMiddleNameMakesNobodyAnother() {
		assertThat(Story.of("قال أنور بن محمد قرقاش إن الحل سياسي.").party("أنور بن محمد قرقاش").lexiconId())
			.contains("anwar-gargash");
	}

	@Test
	void aFamilyNameAloneIsTheRulers() {
		Story story = Story.of("زار رئيس الوزراء فريد درمول المرفأ.", "وافتتحت شقيقته هيلا درمول معرضا.",
				"وقال اللواء سمير درمول إن الطريق آمنة. وأضاف درمول أن الحركة عادية.",
				"وسافر درمول إلى باريس، وعاد اللواء درمول إلى مكتبه.");
		assertThat(story.sameAs("رئيس الوزراء فريد درمول")).hasSize(2);
		assertThat(story.sameAs("اللواء درمول")).containsExactly("اللواء سمير درمول", "درمول", "اللواء درمول");
	}

	@Test
	void aRulerMentionedInPassingLeavesHisNameToWhoeverTheArticleIsAbout() {
		Story story = Story.of("وصل الوزير عادل درمول إلى روما.", "وذكّر بزيارة الرئيس فريد درمول.", "ووصل الوفد معه.",
				"وقال عادل درمول إن الزيارة مثمرة. ثم غادر درمول المدينة.");
		assertThat(story.sameAs("درمول")).contains("الوزير عادل درمول");
	}

	@Test
	void whoRulesToThisDayIsMeantWhereverHeIsNamed() {
		Story story = Story.of("وصل كيم يونغ تشول إلى نيويورك.", "وكان كيم جونغ أون وافق على القمة مع ترامب.",
				"وعاد كيم يونغ تشول إلى الفندق.", "وستبدأ القمة مع كيم غدا.");
		assertThat(story.sameAs("كيم")).containsExactly("كيم جونغ أون", "كيم");
	}

	@Test
	void aKingIsCalledByTitleAndGivenName() {
		Story story = Story.of("استقبل الملك سلمان بن عبدالعزيز الأمير محمد بن سلمان. وأكد الملك سلمان دعمه.",
				"وشدد جلالته على الحوار.");
		assertThat(story.sameAs("الملك سلمان")).containsExactly("الملك سلمان بن عبدالعزيز", "الملك سلمان", "جلالته");
	}

	@Test
	void aSonIsNotHisFather() {
		Story story = Story.of("كذب دونالد ترامب الخبر. وحضر دونالد ترامب الابن اللقاء.");
		assertThat(story.sameAs("دونالد ترامب الابن")).containsExactly("دونالد ترامب الابن");
	}

	@Test
	void anOfficeGoesToItsHolderOfTheSameCountry() {
		Story story = Story.of("بحث وزير الخارجية المصري سامح شكري مع نظيره القبرصي نيكوس بابادوس ملف الطاقة.",
				"وشكر الوزير القبرصي القاهرة، ثم أشاد وزير خارجية قبرص بالحوار.");
		assertThat(story.sameAs("الوزير القبرصي")).containsExactly("نظيره القبرصي نيكوس بابادوس", "الوزير القبرصي",
				"وزير خارجية قبرص");
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';',
			textBlock = """
					قال سالم الهاشمي، لاعب الوسط، إن المباراة صعبة. وأضاف اللاعب الدولي أن الجمهور رائع.; اللاعب الدولي
					قال المدرب سالم الهاشمي إن الفريق جاهز. وشارك حمد العلوي في المران. وتابع المدير الفني المخضرم: «سنلعب».; المدير الفني المخضرم
					قالت ليلى الهاشمي، أستاذة التاريخ، إن الكتاب مهم. وأضافت الباحثة في الأدب العربي أنه قديم.; الباحثة في الأدب العربي
					""")
	void whoeverSpokeLastGoesOnUnderAnotherDescription(String text, String description) {
		assertThat(Story.of(text).sameAs(description)).anyMatch((phrase) -> phrase.contains("الهاشمي"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';',
			textBlock = """
					قال سالم الهاشمي إن الحزب باق. وأعرب المسؤول السياسي ذاته عن رفضه الحوار.; المسؤول السياسي ذاته
					قالت ليلى الهاشمي إن المبادرة مهمة. وقالت الشرطة إنها آمنة. وتتميز، وفق المتحدثة نفسها، بمشاركة الشباب.; المتحدثة نفسها
					قال سالم الهاشمي إن الجسر مغلق. وبحسب المصدر نفسه فإن الجسر قديم.; المصدر نفسه
					قال سالم الهاشمي إن الجسر مغلق. وأضاف نفس المصدر أن الجسر قديم.; نفس المصدر
					""")
	void theSameIsWhoeverWasHeardLast(String text, String description) {
		assertThat(Story.of(text).sameAs(description)).anyMatch((phrase) -> phrase.contains("الهاشمي"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', textBlock = """
			قال مصدر أمني إن الطريق مغلق. وقال سالم الهاشمي إن الجرحى كثر. وأضاف المصدر ذاته أن الجسر مغلق.; المصدر ذاته
			قال سالم الهاشمي إن الجسر مغلق. وقال الرئيس نفسه إن الجسر مفتوح.; الرئيس نفسه
			قال سالم الهاشمي إن الجسر مغلق. وقالت المصادر ذاتها إن الجسر قديم.; المصادر ذاتها
			""")
	void butASourceIsTheSameSourceAndWhoRulesIsMeantHimself(String text, String description) {
		assertThat(Story.of(text).sameAs(description)).noneMatch((phrase) -> phrase.contains("الهاشمي"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';',
			textBlock = """
					قال سالم الهاشمي، رئيس نادي الشروق، إن اللاعب باق. وأضاف رئيس نادي الوحدة أن العقد انتهى.; رئيس نادي الوحدة
					قال سالم الهاشمي، لاعب الوسط، إن المباراة صعبة. وأضافت والدة اللاعب أنها فخورة به.; والدة اللاعب
					قال سالم الهاشمي إن المباراة صعبة. وقالت عائلة اللاعب إنها فخورة. ويضيف محامي العائلة أن القضية انتهت.; محامي العائلة
					""")
	void butNobodyGoesOnUnderTheOfficeOfAnother(String text, String description) {
		assertThat(Story.of(text).sameAs(description)).noneMatch((phrase) -> phrase.contains("الهاشمي"));
	}

	@Test
	void theOfficeOfAKnownPersonIsKnown() {
		Story story = Story.of("قال بوتين إن موسكو مستعدة. وأضاف الرئيس الروسي أنه متفائل.");
		assertThat(story.sameAs("الرئيس الروسي")).containsExactly("بوتين", "الرئيس الروسي");
	}

	@Test
	void aBareOfficePointsToWhoeverHeldItLast() {
		Story story = Story
			.of("اجتمعت وزيرة الثقافة ليلى الهاشمي بوزير المالية سعد الكواري. وقال الوزير إن الميزانية كافية، "
					+ "وأوضحت الوزيرة أن المهرجان قائم.");
		assertThat(story.sameAs("الوزير")).containsExactly("وزير المالية سعد الكواري", "الوزير");
		assertThat(story.sameAs("الوزيرة")).containsExactly("وزيرة الثقافة ليلى الهاشمي", "الوزيرة");
	}

	@Test
	void oneOfficeUnderItsOtherNamesIsOne() {
		Story story = Story.of("استقبل رئيس مجلس الوزراء العراقي علي الموزاني الوفد. وأكد رئيس الحكومة العراقية موقفه، "
				+ "فيما غادر رئيس وزراء العراق إلى أربيل.");
		assertThat(story.sameAs("رئيس الحكومة العراقية")).containsExactly("رئيس مجلس الوزراء العراقي علي الموزاني",
				"رئيس الحكومة العراقية", "رئيس وزراء العراق");
	}

	@Test
	void theSourceIsTheLastUnnamedOne() {
		Story story = Story.of("قال مصدر أمني إن الهجوم فشل. وأضاف المصدر أن التحقيق جار. وقال مسؤول أمريكي شيئا، "
				+ "وتابع المسؤول حديثه.");
		assertThat(story.sameAs("المصدر")).containsExactly("مصدر أمني", "المصدر");
		assertThat(story.sameAs("المسؤول")).containsExactly("مسؤول أمريكي", "المسؤول");
	}

	@Test
	void aCapitalSpeaksForItsCountry() {
		Story story = Story.of("أعلنت القاهرة موقفها. وقالت مصر إن السد مشكلة.");
		assertThat(story.sameAs("القاهرة")).containsExactly("القاهرة", "مصر");
		assertThat(story.party("القاهرة").name()).isEqualTo("مصر");
	}

	@Test
	void aBodyWithTheArticleIsTheLastOneOfItsKind() {
		Story story = Story.of("أصدرت وزارة الداخلية العراقية بيانا. وأكدت الوزارة أن الوضع مستقر.");
		assertThat(story.sameAs("الوزارة")).containsExactly("وزارة الداخلية العراقية", "الوزارة");
	}

	@Test
	void aCallingWithoutHolderIsNoParty() {
		Story story = Story.of("سجل اللاعب هدفا ثم عاد المهندس إلى عمله.");
		assertThat(story.marked().mentions()).isEmpty();
	}

	@Test
	void partsOfALongOrHyphenedNameStandForIt() {
		Story story = Story
			.of("استقبلت الوزيرة رباب الخوالدي الصويلحي الزعيم كيم جونغ-أون. وقالت الخوالدي إن جونغ أون متفائل.");
		assertThat(story.sameAs("الخوالدي")).containsExactly("الوزيرة رباب الخوالدي الصويلحي", "الخوالدي");
		assertThat(story.sameAs("جونغ أون")).containsExactly("الزعيم كيم جونغ-أون", "جونغ أون");
	}

	@Test
	void anOfficeWithoutACountryIsThatOfTheCountryTheArticleIsAbout() {
		Story story = Story.of("استقبل وزير الدفاع سليم الراوي في بغداد نظيره الفرنسي جان ديبون.",
				"وقال وزير الدفاع إن العراق يرحب بالتعاون، وإن الجيش العراقي في بغداد قادر.");
		assertThat(story.sameAs("وزير الدفاع")).containsExactly("وزير الدفاع سليم الراوي", "وزير الدفاع");
	}

	@Test
	void happinessIsNoExcellency() {
		Story story = Story.of("أعرب السفير علي المزروعي عن سعادته بالزيارة. وأكد سعادته متانة العلاقات.");
		assertThat(story.sameAs("سعادته")).containsExactly("السفير علي المزروعي", "سعادته");
	}

	@Test
	void aCallingSpeaksOnForWhoeverSpokeLast() {
		Story story = Story.of("قال مدير التنظيم بوزارة التجارة سامي البرغوثي إن الأسعار مستقرة.",
				"وأضاف المسؤول أن العمل مستمر.");
		assertThat(story.sameAs("المسؤول")).hasSize(2);
	}

	@Test
	void aCallingOfTheOtherSexIsSomebodyElse() {
		Story story = Story.of("قالت الباحثة ليلى مراد إن الأمر مهم.", "وأضاف المسؤول أن الأمر خطير.");
		assertThat(story.sameAs("الباحثة ليلى مراد")).hasSize(1);
	}

	@Test
	void aSourceMayBeTakenUpByLessThanItWasCalled() {
		Story story = Story.of("قال مسؤول حكومي أردني إن القصف مستمر.", "وأضاف المسؤول الحكومي أن الأمر خطير.");
		assertThat(story.sameAs("المسؤول الحكومي")).hasSize(2);
	}

	@Test
	void theSameSourceIsTheSource() {
		Story story = Story.of("أفاد مصدر في وزارة الري بأن القرار مؤجل. وأوضح المصدر نفسه أن اللجنة ستجتمع.",
				"وأضاف نفس المصدر أن الموعد قريب، وختم المصدر ذاته بالقول إن الأمر محسوم.");
		assertThat(story.sameAs("المصدر نفسه")).containsExactly("مصدر في وزارة الري", "المصدر نفسه", "نفس المصدر",
				"المصدر ذاته");
	}

	@Test
	void aTitleWithAPronounPointsToWhoeverWasGivenIt() {
		Story story = Story.of("استقبل معالي وزير العدل سعادة السفير الإيطالي، وأعرب سعادته عن شكره.",
				"وأكد معاليه متانة العلاقات.");
		assertThat(story.sameAs("سعادته")).containsExactly("سعادة السفير الإيطالي", "سعادته");
		assertThat(story.sameAs("معاليه")).containsExactly("معالي وزير العدل", "معاليه");
	}

	@Test
	void hisHighnessIsTheHostRatherThanWhoIsAlsoThere() {
		Story story = Story.of("كرم الأمير ماجد بن سعود أمير المنطقة بحضور نائبه الأمير زياد بن فهد المتفوقين.",
				"وهنأ سموه الفائزين.");
		assertThat(story.sameAs("سموه")).containsExactly("الأمير ماجد بن سعود أمير المنطقة", "سموه");
	}

	@Test
	void aWomansOfficeIsNoMans() {
		Story story = Story.of("التقى نائب الرئيس الصيني خه شيانغ الوفد. وذكرت نائبة رئيس الشركة أن المصنع جاهز.");
		assertThat(story.sameAs("نائبة رئيس الشركة")).containsExactly("نائبة رئيس الشركة");
	}

	@Test
	void aKnownBodyNamedTwiceIsOne() {
		Story story = Story.of("قالت حماس إن الهدنة مستمرة. وأعلنت حركة حماس موقفها. وجرت اتصالات بين حماس وإسرائيل.");
		assertThat(story.sameAs("حركة حماس")).containsExactly("حماس", "حركة حماس", "حماس");
	}

	@Test
	void aFirstNameThatIsAWordTooStandsForItsFullName() {
		Story story = Story
			.of("القمة مع كيم جونغ أون قائمة. وقال ترامب بعد لقائه مع كيم إن القمة بين كيم وترامب مفيدة.");
		assertThat(story.sameAs("كيم جونغ أون")).containsExactly("كيم جونغ أون", "كيم", "كيم");
	}

	@Test
	void inEastAsiaTheFamilyNameComesFirst() {
		Story story = Story.of("التقى الرئيس مون جيه إن الزعيم كيم جونغ أون. وعقدت قمة مع مون، ثم قمة بين كيم ومون.");
		assertThat(story.sameAs("مون")).containsExactly("الرئيس مون جيه إن", "مون", "مون");
		assertThat(story.sameAs("كيم")).containsExactly("الزعيم كيم جونغ أون", "كيم");
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			عبدالله السعيدي     | عبد الله السعيدي
			فؤاد أبوشريدة       | فؤاد أبو شريدة
			مارتن كلاوغيت       | مارتن كلاوغيث
			روجيه تورمبيرغ      | روجيه تورمبيرج
			عادل بنسالمي        | عادل بن سالمي
			نجيب ريكاسينس       | نجيب ريكاسيس
			خالد الداوودي       | خالد الداودي
			""", delimiter = '|')
	void twoSpellingsOfANameAreOnePerson(String first, String second) {
		Story story = Story.of("قال الدكتور " + first + " إن الاتفاق قريب.",
				"وأكد الدكتور " + second + " أن الحوار ضروري.");
		assertThat(story.sameAs("الدكتور " + first)).hasSize(2);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			عبد الحكيم ناجي | عبد الحليم ناجي
			حسن الرديني     | حسين الرديني
			محمد ناصر       | محمد نصار
			جابر العيدي     | جبار العيدي
			""", delimiter = '|')
	void namesThatAreAlikeAreTwo(String first, String second) {
		Story story = Story.of("قال الدكتور " + first + " إن الاتفاق قريب.",
				"وأكد الدكتور " + second + " أن الحوار ضروري.");
		assertThat(story.sameAs("الدكتور " + first)).hasSize(1);
	}

	@Test
	void aMinistersGuestIsTheOtherMinister() {
		Story story = Story.of("استقبل وزير الخارجية المصري سامح عبد ربه وزير خارجية فنلندا تومي كالينين في القاهرة.",
				"وأحاط الوزير نظيره الفنلندي بالتطورات في مصر.", "وأعرب الوزير الضيف عن تقديره لدور مصر.",
				"ويتوجه وزير الخارجية الفنلندي غدا إلى دمشق.");
		assertThat(story.sameAs("وزير الخارجية الفنلندي")).contains("نظيره الفنلندي", "الوزير الضيف",
				"وزير خارجية فنلندا تومي كالينين");
	}

	@Test
	void aFamilyNameThatIsACallingIsWhoeverBearsIt() {
		Story story = Story.of("بحث وزير الخارجية فريد المعلم مع الوفد الضيف آفاق التعاون.",
				"وأوضح المعلم أن الزيارة ناجحة.");
		assertThat(story.sameAs("المعلم")).containsExactly("وزير الخارجية فريد المعلم", "المعلم");
		Story kuwait = Story.of("اجتمع الشيخ جابر سالم الحمد الصباح مع الأمين العام.",
				"وأكد السالم حرص بلاده على التعاون.");
		assertThat(kuwait.sameAs("السالم")).containsExactly("الشيخ جابر سالم الحمد الصباح", "السالم");
	}

	@Test
	void aDelegationAndItsMembersAreOneParty() {
		Story story = Story.of("الرئيس يستقبل وفدا برلمانيا تشيليا", "استقبل الرئيس وفد مجلس النواب التشيلي صباحا.",
				"وعبر أعضاء الوفد عن ارتياحهم.", "وبحث الوزير مع أعضاء الوفد الضيف التعاون.");
		assertThat(story.sameAs("أعضاء الوفد")).containsExactly("وفدا برلمانيا تشيليا", "وفد مجلس النواب التشيلي",
				"أعضاء الوفد", "أعضاء الوفد الضيف");
		Story sources = Story.of("قالت مصادر عراقية إن اللقاء تم.", "وأضافت المصادر السياسية العراقية أنه كان قصيرا.");
		assertThat(sources.sameAs("مصادر عراقية")).hasSize(2);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			قادة الفصائل المسلحة       | وأكد قادة الفصائل أن العمل مستمر.         | قادة الفصائل
			المفوضية العليا للانتخابات | وأكدت مفوضية الانتخابات أن العمل مستمر.   | مفوضية الانتخابات
			وزارة الخارجية الأمريكية   | وأكدت الخارجية أن العمل مستمر.            | الخارجية
			وزارة الداخلية             | وأوضحت الداخلية أن العمل مستمر.           | الداخلية
			حزب الإصلاح الديمقراطي     | وأكد الإصلاح الديمقراطي أن العمل مستمر.   | الإصلاح الديمقراطي
			مجلس النواب العراقي        | وأكد البرلمان أن العمل مستمر.             | البرلمان
			السعودية                   | وأكدت الرياض أن العمل مستمر.              | الرياض
			حلف شمال الأطلسي           | وأكد الحلف أن العمل مستمر.                | الحلف
			""", delimiter = '|')
	void aBodyIsCalledByLess(String body, String later, String called) {
		Story story = Story.of("تتابع " + body + " هذا الملف منذ سنوات.", later);
		assertThat(story.sameAs(called)).contains(body);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			وزير النفط الأردني يبحث مع نظيره السويدي العلاقات | نظيره السويدي
			وزير النفط يلتقي وزير النفط السويدي              | وزير النفط السويدي
			القصيري يبحث مع نظيره السويدي العلاقات           | نظيره السويدي
			وزير النفط السويدي: العلاقات ممتازة              | وزير النفط السويدي
			""", delimiter = '|')
	void hostAndGuestAreTwo(String headline, String guest) {
		Story story = Story.of(headline,
				"تلقى وزير النفط الأردني سامر القصيري اتصالا هاتفيا من نظيره السويدي يوهان سترومبلاد في عمان.",
				"وأضاف وزير النفط السويدي أن بلاده تدعم الحوار.", "ومن جانبه، أكد الوزير السويدي أن الوضع صعب.",
				"وشكر سترومبلاد نظيره الأردني على حفاوته.", "وقال القصيري إن العمل مستمر.");
		assertThat(story.sameAs("وزير النفط الأردني سامر القصيري")).contains("القصيري", "نظيره الأردني")
			.doesNotContain(guest, "سترومبلاد", "الوزير السويدي");
		assertThat(story.sameAs("سترومبلاد")).contains(guest, "الوزير السويدي", "وزير النفط السويدي",
				"نظيره السويدي يوهان سترومبلاد");
	}

	@Test
	void theHeadOfACouncilIsCalledByIt() {
		Story story = Story.of("استقبل رئيس مجلس النواب الأردني سامر القصيري رئيس مجلس نواب هولندا بيتر فان هولدن.",
				"وأكد رئيس المجلس الهولندي أن بلاده تدعم الحوار.", "وقال فان هولدن إن الوضع صعب.");
		assertThat(story.sameAs("فان هولدن")).containsExactly("رئيس مجلس نواب هولندا بيتر فان هولدن",
				"رئيس المجلس الهولندي", "فان هولدن");
	}

	@Test
	void theHeadsOfTwoInternationalBodiesAreTwo() {
		Story story = Story.of("قال الأمين العام للاتحاد الدولي للمواصلات سليم الدوخي إن العمل مستمر.",
				"وقال الأمين العام للأمم المتحدة إن السلام مهم.");
		assertThat(story.sameAs("الأمين العام للأمم المتحدة")).containsExactly("الأمين العام للأمم المتحدة");
		Story envoy = Story.of("قال المبعوث الدولي سليم الدوخي إن السلام قريب.", "وأكد المبعوث الأممي أن الحل سياسي.");
		assertThat(envoy.sameAs("المبعوث الأممي")).hasSize(2);
	}

	@Test
	void anOfficialOfACountryIsTheUnnamedOneAndNotItsPresident() {
		Story story = Story.of("قال مسؤول أميركي كبير إن الرئيس دونالد ترامب حذر إيران.",
				"وذكر المسؤول الأميركي أن الخطوة قريبة.", "وأضاف المتحدث أن الهدف كان محدودا.");
		assertThat(story.sameAs("المسؤول الأميركي")).containsExactly("مسؤول أميركي كبير", "المسؤول الأميركي",
				"المتحدث");
	}

	@Test
	void anOfficialOfACountryIsNeverItsRuler() {
		Story story = Story.of("حذر الرئيس دونالد ترامب إيران أمس.", "وذكر المسؤول الأميركي أن الخطوة قريبة.");
		assertThat(story.sameAs("المسؤول الأميركي")).containsExactly("المسؤول الأميركي");
	}

	@Test
	void anOfficialGoesOnForWhoTravelledLast() {
		Story story = Story.of("وصل نائب رئيس الوزراء القطري سامح الجندي إلى تونس.",
				"وبحث المسؤول مع وزير الدفاع التونسي حسن العوضي ملف الطاقة.");
		assertThat(story.sameAs("المسؤول")).containsExactly("نائب رئيس الوزراء القطري سامح الجندي", "المسؤول");
		Story envoy = Story.of("زارت المديرة التنفيذية لبرنامج الأغذية العالمي كارول بيرغمان تونس.",
				"والتقت المسؤولة الأممية وزير الدفاع التونسي حسن العوضي.");
		assertThat(envoy.sameAs("المسؤولة الأممية")).hasSize(2);
	}

	@Test
	void aMinistryOfTheArticleIsTheOneItSaysTheCountryOf() {
		Story story = Story.of("أعلنت وزارة الداخلية العراقية انتهاء العملية.", "وأكدت وزارة الداخلية أن الوضع مستقر.");
		assertThat(story.sameAs("وزارة الداخلية")).containsExactly("وزارة الداخلية العراقية", "وزارة الداخلية");
		assertThat(Story.of("أعلنت وزارة الزراعة بدء الموسم.").party("وزارة الزراعة").lexiconId()).isEmpty();
	}

	@Test
	void financeIsNotMali() {
		Story story = Story.of("قال وزير المالية الهندي راجيش فيرمان إن النمو مستمر.",
				"وأضاف الوزير الهندي أن الدين تراجع.");
		assertThat(story.sameAs("الوزير الهندي")).containsExactly("وزير المالية الهندي راجيش فيرمان", "الوزير الهندي");
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			السفير الهولندي لدى العراق   | سفير هولندا في بغداد
			المتحدث باسم الخارجية الهولندية | الناطق باسم الخارجية
			المتحدث باسم الخارجية الهولندية | المتحدث باسم الوزارة
			رئيس حزب الوفاق              | زعيم الحزب
			زعيم حركة البناء             | رئيس الحركة
			عضو مجلس النواب              | النائب
			""", delimiter = '|')
	void anOfficeIsCalledByItsOtherNames(String office, String other) {
		Story story = Story.of("قال " + office + " باتريك فاندربول إن الحوار مستمر.",
				"وأكد " + other + " أن الاتفاق قريب.");
		assertThat(story.sameAs(other)).containsExactly(office + " باتريك فاندربول", other);
	}

	@Test
	void financialIsNotMaliAndMaliIsNotFinancial() {
		assertThat(Story.of("قال المستشار المالي سامر القصيري إن النمو مستمر.")
			.party("المستشار المالي سامر القصيري")
			.country()).isEmpty();
		assertThat(Story.of("قال مدير إدارة الشؤون المالية سامر القصيري إن النمو مستمر.")
			.party("مدير إدارة الشؤون المالية سامر القصيري")
			.country()).isEmpty();
		assertThat(Story.of("قال وزير الخزانة والمالية التركي جلال دميرجان إن النمو مستمر.")
			.party("وزير الخزانة والمالية التركي جلال دميرجان")
			.country()).contains("TR");
		assertThat(Story.of("قال رئيس الحكومة المالية إن النمو مستمر.").party("رئيس الحكومة المالية").country())
			.contains("ML");
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			منظمة أطباء بلا حدود | المنظمة الإنسانية
			الجيش السوداني       | القوات المسلحة
			وفد من صندوق النقد الدولي | وفد صندوق النقد
			""", delimiter = '|')
	void aBodyIsCalledByItsKindOrItsOtherName(String body, String other) {
		Story story = Story.of("قال " + body + " إن الحوار مستمر.", "وأكد " + other + " أن الاتفاق قريب.");
		assertThat(story.sameAs(other)).containsExactly(body, other);
	}

	@Test
	void thePresidentRatherThanTheSpeakerIsThePresident() {
		Story story = Story.of("التقى الرئيس الفرنسي جان لومبار رئيس البرلمان اللبناني نقولا مرعبي.",
				"وأكد الرئيس أن الدعم مستمر.");
		assertThat(story.sameAs("الرئيس")).containsExactly("الرئيس الفرنسي جان لومبار", "الرئيس");
	}

	@Test
	void theFirstWordOfAFamilyNameTellsNothingOfAWoman() {
		Story story = Story.of("قال سنان كايا أوغلو، الرئيس التركي، إن الحوار مستمر.",
				"واعتبر كايا أوغلو أن الاتفاق قريب.", "وتابع الرئيس قائلا إن الحل سياسي.");
		assertThat(story.sameAs("الرئيس")).contains("كايا أوغلو");
	}

	@Test
	void aDutchFamilyNameIsMoreThanItsArticles() {
		Story story = Story.of("قال الوزير الهولندي يان فان دير ميولن إن الحوار مستمر.",
				"وأضاف فان دير ميولن أن الاتفاق قريب.");
		assertThat(story.sameAs("فان دير ميولن")).hasSize(2);
	}

	@Test
	void twoGivenNamesMayBeWrittenAsOne() {
		Story story = Story.of("قال حميد رضا صادقي نجاد إن الحوار مستمر.", "وأضاف حميدرضا صادقي نجاد أن الاتفاق قريب.");
		assertThat(story.sameAs("حميدرضا صادقي نجاد")).hasSize(2);
	}

	@Test
	void anOfficeOfStateIsThatOfTheOnlyCountryTheArticleIsAbout() {
		Story story = Story.of("أكد رئيس الوزراء أن العراق ماض في الإعمار.",
				"وتشهد بغداد حراكا سياسيا، فيما أعلنت وزارة النفط زيادة الإنتاج.");
		assertThat(story.party("رئيس الوزراء").country()).contains("IQ");
		assertThat(story.party("وزارة النفط").country()).contains("IQ");
		Story two = Story.of("أكد رئيس الوزراء أن العراق ماض في الإعمار.", "وتشهد بغداد ودمشق وسوريا حراكا سياسيا.");
		assertThat(two.party("رئيس الوزراء").country()).isEmpty();
	}

	@Test
	void aNamesakeIsNotWhoIsFamousByTheFamilyName() {
		Story story = Story.of("قال رئيس نادي الساحل هشام مرسي إن المباراة صعبة.", "وأضاف مرسي أن الفريق جاهز.");
		assertThat(story.sameAs("مرسي")).containsExactly("رئيس نادي الساحل هشام مرسي", "مرسي");
		assertThat(story.party("مرسي").lexiconId()).isEmpty();
		Story coach = Story.of("قال المدرب زين الدين زيدان إن المباراة صعبة.");
		assertThat(coach.party("المدرب زين الدين زيدان").lexiconId()).isEmpty();
		Story famous = Story.of("أكد الرئيس محمد مرسي أن الدستور جاهز.", "وأضاف مرسي أن الموعد قريب.");
		assertThat(famous.party("مرسي").lexiconId()).contains("mohamed-morsi");
	}

	@Test
	void theSameSeveralAreCalledByOtherNouns() {
		Story story = Story.of("أكد عدد من قادة الميليشيات المحلية أن الهدنة صامدة.",
				"وقال زعماء ميليشيات محلية مختلفة إن الاتفاق قريب.");
		assertThat(story.sameAs("زعماء ميليشيات محلية مختلفة")).hasSize(2);
		Story bare = Story.of("قال الزعماء الأفارقة إن الحوار مستمر.", "وأكد الزعماء أن الاتفاق قريب.");
		assertThat(bare.sameAs("الزعماء")).hasSize(2);
		Story press = Story.of("قالت وسائل إعلام سودانية إن المطار أغلق.", "وذكر الإعلام السوداني أن الرحلات ألغيت.");
		assertThat(press.sameAs("الإعلام السوداني")).hasSize(2);
	}

	@Test
	void severalOfAnotherKindOrCountryAreOthers() {
		Story story = Story.of("قال قادة الأحزاب الكردية إن الحوار مستمر.",
				"وأكد قادة الفصائل الكردية أن الهدنة صامدة.");
		assertThat(story.sameAs("قادة الفصائل الكردية")).containsExactly("قادة الفصائل الكردية");
		Story nations = Story.of("قالت وسائل إعلام سودانية إن المطار أغلق.", "وذكر الإعلام التشادي أن الرحلات ألغيت.");
		assertThat(nations.sameAs("الإعلام التشادي")).containsExactly("الإعلام التشادي");
	}

	@Test
	void aNameInQuotationMarksIsThatOfTheSameBody() {
		Story story = Story.of("قالت شركة \"واحة النخيل\" السودانية المتخصصة إنها ستبني مصنعا.",
				"وأكدت شركة \"واحة النخيل\" السودانية أن العمل بدأ.");
		assertThat(story.sameAs("شركة \"واحة النخيل\" السودانية")).hasSize(2);
	}

	@Test
	void theChurchIsTheOneNamedBefore() {
		Story story = Story.of("رحبت الكنيسة القبطية بالزيارة.", "وأكدت الكنيسة أن الحوار مستمر.");
		assertThat(story.sameAs("الكنيسة")).hasSize(2);
	}

	@Test
	void aMinisterOfACountryIsTheOneKnownToBeFromThere() {
		Story story = Story.of("رحب وزير الدولة للشؤون الخارجية أنور قرقاش بالاتفاق.",
				"ودعا الوزير الإماراتي إلى ضبط النفس، فيما قال الوزير العماني إن الحوار مستمر.");
		assertThat(story.sameAs("الوزير الإماراتي")).containsExactly("وزير الدولة للشؤون الخارجية أنور قرقاش",
				"الوزير الإماراتي");
		assertThat(story.sameAs("الوزير العماني")).containsExactly("الوزير العماني");
	}

	@Test
	void aBareOfficeInALaterClauseIsTheOneOfThatSentence() {
		Story story = Story
			.of("أعلن محافظ عدن سالم الكثيري وصول السفينة، وكان المحافظ قد أعلن في وقت سابق أن الميناء مغلق.");
		assertThat(story.sameAs("المحافظ")).containsExactly("محافظ عدن سالم الكثيري", "المحافظ");
		Story host = Story.of("استقبل وزير الثقافة التونسي الوزير الموريتاني سيدي ولد محمد في مكتبه.");
		assertThat(host.sameAs("وزير الثقافة التونسي")).hasSize(1);
	}

	@Test
	void theSameSpokeswomanIsTheOneBefore() {
		Story story = Story.of("قالت المتحدثة باسم البلدية سعاد مرزوق إن الطريق مغلق.",
				"وأضافت المتحدثة ذاتها أن العمل مستمر.");
		assertThat(story.sameAs("المتحدثة ذاتها")).hasSize(2);
	}

	@Test
	void aBodyThatTheHeadlineCallsByItsKindIsTheOneTheTextNames() {
		Story story = Story.of("ميثاق المنظمة يحظر التدخل", "قالت منظمة التعاون الإسلامي إن الميثاق واضح.",
				"وأكدت المنظمة موقفها.");
		assertThat(story.sameAs("المنظمة")).containsExactly("المنظمة", "منظمة التعاون الإسلامي", "المنظمة");
	}

	@Test
	void teamsOfTwoCountriesAreTwoThoughTheOneWasCalledTheTeam() {
		Story story = Story.of("قال الفريق المصري إنه مستعد. وقال الفريق إنه سيصل غدا. وقال الفريق المغربي إنه جاهز.");
		assertThat(story.sameAs("الفريق")).containsExactly("الفريق المصري", "الفريق");
		assertThat(story.sameAs("الفريق المغربي")).containsExactly("الفريق المغربي");
	}

}
