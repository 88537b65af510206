package liqa.transform.names;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class NamesAheadTests {

	@ParameterizedTest
	@CsvSource(
			textBlock = """
					قال رئيس مركز شباب الزيتونة عمار خير الله إن البطولة ناجحة., عمار خير الله
					صرح رئيس قسم الأشعة التشخيصية في مستشفى الكرامة الدكتور مهند العيسوي لوكالة الأنباء بأن الأجهزة متوقفة., مهند العيسوي
					أكد أمين سر المجلس المركزي لحركة البناء ماجد الفتياني أن الموقف ثابت., ماجد الفتياني
					أوضح مساعد مدير عام الشؤون الفنية في البلدية خليفة المرر أن المشروع انتهى., خليفة المرر
					قال النائب الأول لرئيس غرفة تجارة وصناعة عمان رضا بن جمعة آل صالح إن القطاع ينمو., رضا بن جمعة آل صالح
					أكد رئيس بلدية وادي الزيتون عيسى قصراوي أن الطريق فتح., عيسى قصراوي
					قال مدير التنظيم على مستوى وزارة التجارة، عبد القادر آيت حمودة، إن الأسعار مستقرة., عبد القادر آيت حمودة
					وقالت نائبة المتحدث باسم الخارجية كارول دانفيل إن بلادها على تواصل., كارول دانفيل
					قال رئيس ولاية الساحل محمود عبدي ورسمي إن القمة ناجحة., محمود عبدي ورسمي
					قال نائب رئيس مجلس الوزراء ووزير الدولة لشؤون الدفاع خالد العطوة إن الأمر مهم., خالد العطوة
					""")
	void whoeverStandsBetweenAVerbOfSpeakingAndWhatIsSaidIsOneSpeaker(String sentence, String name) {
		assertThat(Story.of(sentence).names()).containsExactly(name);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			قال أمين عام حزب الإصلاح وأمين عام اتحاد العمال المهندس وليد السباعي إن الإضراب مستمر.
			أوضح مدير العلاقات العامة والمتحدث الإعلامي بالبلدية سعد العتيقي أن الطريق مغلق.
			أكد رئيس الغرفة التجارية ورئيس اتحاد الغرف سامر الدبسي أن السوق نشط.
			استقبل وزير الدولة وعضو مجلس الوزراء فهد الحميضان وفدا.
			""")
	void anOfficeAddedBeforeTheNameIsTheSamePersons(String sentence) {
		assertThat(Story.of(sentence).phrases(MentionType.PERSON)).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			استقبل رئيس مجلس الوزراء وزير الداخلية خالد المزيني أمس السفير الفرنسي., 2
			استقبل الرئيس المدير العام للشركة الوطنية للكهرباء مراد بن صغير أمس السفير الألماني., 2
			استقبل رئيس مجلس الوزراء وزير الداخلية خالد المزيني., 2
			استقبل رئيس الوزراء وزير الصحة منير الخطيبي مع وفد من الأطباء., 2
			أعلن محافظ المدينة وقائد الشرطة سعد العتيقي أن الطريق مغلق., 2
			اجتمع مدير الشرطة وقائد القوة سعد العتيقي., 2
			أكد مساعد مدير الميناء والناطق الرسمي باسم محاكم الجهة أن الأمر مهم., 2
			""")
	void ofTwoOfficesWithOneNameBothAreHisOnlyIfNobodyElseIsMet(String sentence, int persons) {
		assertThat(Story.of(sentence).phrases(MentionType.PERSON)).hasSize(persons);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			وأوضحت المسؤولة المحلية يانا كوندريسا أن السيول جرفت البيوت.   | يانا كوندريسا
			أكد مدير مركز الزهور بالفيصلي مدلج المدلج أن الفريق جاهز.      | مدلج المدلج
			وأكد رئيس القادسية معدي الشاهري أن الجدول طويل.                | معدي الشاهري
			وقال مدير المجلة، إتيان غيربيل، ردا على سؤال إن الخبر صحيح.    | إتيان غيربيل
			وأكدت عضو مجلس الشورى الدكتورة منى آل مشعيط أن النظام قديم.    | منى آل مشعيط
			قال المتحدث باسم حزب النهر أيلان بيلكور في بيان إن النواب أحرار. | أيلان بيلكور
			""")
	void wordsWithoutArticleBehindAnOfficeThatEndsWithItAreAName(String sentence, String name) {
		assertThat(Story.of(sentence).names()).containsExactly(name);
	}

	@ParameterizedTest
	@ValueSource(strings = { "قال رئيس البلدية قرب ماربولين إن الطريق مغلق.",
			"قال مدير الشركة صباح السبت إن العمل بدأ.", "أكد وزير المالية، بحضور كوندريسا، أن الميزانية جاهزة.",
			"أعلن وزير الصحة حينها لاحقا أن الدواء وصل.", "أكد وزير الصحة، لوسائل كوندريسا، أن الدواء وصل." })
	void whatMayBeAnAdverbIsNoName(String sentence) {
		assertThat(Story.of(sentence).names()).containsOnly("-");
	}

	@ParameterizedTest
	@ValueSource(strings = { "قال رئيس البلدية ـ حفظه الله ـ إن الطريق مغلق.",
			"أكد سالم ـ حفظه الله ـ مدير المركز أن الطريق مغلق.", "قال المدير يانا ـ كوندريسا إن الطريق مغلق." })
	void aLengtheningSignAloneIsNoPartOfAName(String sentence) {
		assertThat(Story.of(sentence).names()).noneMatch((name) -> name.contains("ـ"));
	}

	@Test
	void theOfficesBeforeANameAreAllHis() {
		Story story = Story
			.of("أوضح المشرف على كرسي المهندس سالم باحمدان لأبحاث النخيل رئيس اللجنة المنظمة لملتقى التمور الدكتور "
					+ "أحمد بن عبدالله العازمي أن الملتقى يستمر يومين.", "وأكد المشرف أن الدخول مجاني.");
		assertThat(story.names()).containsExactly("أحمد بن عبدالله العازمي", "-");
		assertThat(story.sameAs("المشرف")).hasSize(2);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			أكد رئيس الحكومة على هامش لقائه بوزير الخارجية سامي البرغوثي أن الأمر مهم.
			رحب وزير الخارجية بسفير فرنسا سامي البرغوثي، وأكد الأهمية.
			أعلن وزير الخارجية وصول المبعوث سامي البرغوثي.
			أكد رئيس الحكومة ورئيس البرلمان سامي البرغوثي أن الأمر مهم.
			أشاد رئيس الحكومة بجهود وزير الصحة سامي البرغوثي، مؤكدا أن الأمر مهم.
			دعا رئيس الحكومة وزير الصحة سامي البرغوثي إلى الاستقالة.
			""")
	void whomTheSpeakerMeetsOrMentionsIsSomebodyElse(String sentence) {
		assertThat(Story.of(sentence).names()).containsExactly("-", "سامي البرغوثي");
	}

	@Test
	void whoAnInstitutionIsNamedAfterIsNobodyInTheText() {
		Story story = Story.of("زار الوفد جامعة محمد الخامس.", "وقال مدير مستشفى الأمير سلطان إن القسم جاهز.");
		assertThat(story.names()).containsExactly("-");
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			أشاد رئيس مركز شباب الجلزون عمار خير الله بالبطولة., عمار خير الله
			أعلن عضو اللجنة المشتركة «6+6» الفريق خيري التميمي أن اللجنة ستجتمع., خيري التميمي
			قال والي الجهة بالنيابة سامي البرغوثي إن الأمر مهم., سامي البرغوثي
			""")
	void whatBelongsToTheOfficeIsPassedOver(String sentence, String name) {
		assertThat(Story.of(sentence).names()).containsExactly(name);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';',
			textBlock = """
					استقبل الوالي المدير الفني لنادي النهر الساحلي، سالم الجوهري، في مكتبه.; -|سالم الجوهري
					كان منسق الأمم المتحدة للشؤون الإنسانية والإغاثة، مارك هولدن، قد حذر من الأمر.; مارك هولدن
					قال رئيس الاتحاد الدولي لكرة السلة (الفيبا)، هاكان مومجي، الجمعة، إن البطولة ناجحة.; هاكان مومجي
					قال الكاتب العام للجامعة العامة للنسيج والملابس والأحذية، الحبيب الجوهري، إن الأمر مهم.; الحبيب الجوهري
					انتقد رئيس جمعية حماة البيئة، هاكان مومجي تواصل انقطاع الماء.; هاكان مومجي
					أكد نائب رئيس الغرفة الوطنية لأصحاب المخابز المنضوية تحت اتحاد الصناعة، سالم الجوهري، أن الأمر مهم.; سالم الجوهري
					""")
	void aNameSetApartBehindAnOfficeIsItsHoldersHoweverFarItGoesOn(String sentence, String names) {
		assertThat(Story.of(sentence).names()).containsExactly(names.split("\\|"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';',
			textBlock = """
					قال المدير العام لمستشفى الملك خالد للعيون، استشاري طب العيون الدكتور محمود الجوهري، إن القسم جاهز.; محمود الجوهري
					أعلن المتحدث باسم تحالف «البناء» بقيادة قاسم الراوي، النائب محمود الجوهري أن الأمر مهم.; محمود الجوهري
					قال الطبيب الذي قاد الفريق المشرف على العملية، هاكان مومجي، إن المريض بخير.; هاكان مومجي
					قال المتحدث باسم الحزب الذي يتزعمه، رجل الدين قاسم الراوي، إن الأمر مهم.; -|قاسم الراوي
					قال المسؤول الذي التقى الوزير، محمود الجوهري، إن الأمر مهم.; -|محمود الجوهري
					استبعد مدرب الفريق الأول بنادي الاتحاد، حارس المرمى فواز الراوي، والمهاجم محمود الجوهري.; -|فواز الراوي|محمود الجوهري
					""")
	void aFurtherOfficeWithTheNameOfBothOrARelativeClauseMayStandBetween(String sentence, String names) {
		assertThat(Story.of(sentence).names()).endsWith(names.split("\\|"));
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			قال رئيس النادي الذي وصل أمس إن الأمر مهم، محمود الجوهري، كعادته.
			حضر مدير الشرطة ووجهاء المنطقة، ثم محمود الجوهري.
			""")
	void aNameBehindACommaIsAnothersWhereTheClauseHasGoneOn(String sentence) {
		assertThat(Story.of(sentence).names()).containsExactly("-", "محمود الجوهري");
	}

	@Test
	void aTitleIntroducesTheNameBehindAnOfficeOfManyWords() {
		Story story = Story.of("ندد الرئيس العام لهيئة الأمر بالمعروف والنهي عن المنكر الشيخ سالم الجوهري، بالهجوم.",
				"واستنكر المشرف العام على البرنامج وعضو هيئة الخبراء في الجامعة الدكتور حسن العوضي، الحادث.");
		assertThat(story.names()).containsExactly("سالم الجوهري", "حسن العوضي");
	}

	@Test
	void butNotTheNameOfWhomSomethingIsCalledAfterOrIsToldSomething() {
		Story story = Story.of("ونفى الداعية الإماراتي وإمام مسجد الشيخ زايد سالم، الخبر.",
				"وجدد نائب الرئيس شكره وتقديره لسمو الشيخ سيف الجوهري، على الدعم.");
		assertThat(story.names()).startsWith("-").doesNotContain("زايد سالم");
		assertThat(story.sameAs("نائب الرئيس")).hasSize(1);
	}

	@Test
	void eachOfSeveralOfficesBeforeANameIsItsHolders() {
		Story story = Story.of(
				"وعبر المستشار في الديوان الأميري والمشرف العام على مركز الواحة للإغاثة الدكتور سالم الجوهري، عن سعادته.",
				"وأكد المشرف العام على مركز الواحة أن العمل بدأ.");
		assertThat(story.sameAs("المشرف العام على مركز الواحة")).hasSize(2);
	}

}
