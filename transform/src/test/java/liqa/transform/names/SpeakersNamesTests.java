package liqa.transform.names;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Names that only their place between a verb of speaking and a statement shows. */
class SpeakersNamesTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			قال لـ«الصباح» مدير مركز الزهور بالواحة سالم الجوهري إن الموسم بدأ.          | سالم الجوهري
			وأوضح ذلك المتحدث الرسمي لهيئة الإغاثة بالواحة سالم الجوهري أن الفرق وصلت.    | سالم الجوهري
			أعلن أمس مدير شؤون الطلاب بالمدرسة سالم الجوهري أن الدراسة بدأت.              | سالم الجوهري
			""")
	void whomItWasToldAndWhenMayStandBetweenVerbAndSpeaker(String sentence, String name) {
		assertThat(Story.of(sentence).names()).containsExactly(name);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					وذكر مدير إدارة العلاقات بالمؤسسة ناصر الجوهري، أن التعديل مهم.               | ناصر الجوهري
					قال رئيس بعثة صندوق التنمية إلى تونس، سالم الجوهري، إن المشروع كبير.           | سالم الجوهري
					أكد عضو مجلس الشورى سابقا نجيب الجوهري أن التطوع مهم.                         | نجيب الجوهري
					وقالت المتحدثة باسم وزارة الأمن الداخلي، كاتي والدرمان، السبت، إن الأزمة كبيرة. | كاتي والدرمان
					قالت الباحثة الاقتصادية سمينا أحمد إن الدراسة حديثة.                          | سمينا أحمد
					ويقول الباحث في جامعة إلينوي، يان لي، إن الصحراء واسعة.                       | يان لي
					أعلن رئيس النادي الأدبي بمنطقة الواحة الشاعر حسن بن محمد الجوهري في الجلسة موعد الملتقى. | حسن بن محمد الجوهري
					وفي رده على تصريح النائب بمجلس نواب الشعب، سالم الجوهري والذي وصفه بالخطأ، سكت. | سالم الجوهري
					قال كبير الباحثين في الدراسة توماس كيلدارف من المركز إن النوم مهم.             | توماس كيلدارف
					""")
	void aNameStandsBehindAnOfficeOfManyWords(String sentence, String name) {
		assertThat(Story.of(sentence).names()).contains(name).doesNotContain("-");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			وقال وزير الخارجية البريطاني، جيريمي هنت، إن العلاقات جيدة.                | جيريمي هنت
			وأفادت تقارير بأن المبعوث الأمريكي، كينيث وورد، وصل إلى المدينة.            | كينيث وورد
			صرح رئيس لجنة التشريع العام، الطيب المدني، بأن المشروع جيد.                 | الطيب المدني
			وقال المدير الفني للنهر، الأرجنتيني هيكتور كوندريسا، إن الفوز مهم.          | هيكتور كوندريسا
			وقالت مسؤولة العلاقات العامة في المكتب، ميشيل لي، في حديث للصحيفة إن الخبر صحيح. | ميشيل لي
			صرح المتحدث الرسمي لهيئة مكافحة الفساد «نزاهة» عبدالرحمن العجلان، أن الأمر انتهى. | عبدالرحمن العجلان
			وأوضح المدير الإقليمي للحملة الدكتور بدر عبدالرحمن السمحان أن العيادات جاهزة. | بدر عبدالرحمن السمحان
			وأوضح المتحدث الرسمي لوزارة العمل تيسير المفرج، أن الوزارة تعمل.            | تيسير المفرج
			""")
	void wordsThatMeanOtherThingsAreANameWhereNothingElseCanStand(String sentence, String name) {
		assertThat(Story.of(sentence).names()).containsExactly(name);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			توقف العمل، وفق ما ذكره رئيس غرفة النسيج ونائب رئيس اتحاد الصناعة بالقصرين عمر الجوهري.   | عمر الجوهري
			توقف العمل، بحسب الرئيس السابق لـ"نادي النهر" كريستيان أجاكسون.                          | كريستيان أجاكسون
			ووفقا لرئيس قسم المنافع ومعالجة الكبريت في المعمل، المهندس تركي الجوهري، فهناك ثلاثون عاملا. | تركي الجوهري
			ونقلت الصحيفة عن مدير إدارة الصيانة والتشغيل بالواحة كمال الجوهري قوله إن العمل توقف.      | كمال الجوهري
			""")
	void behindWhoseWordsWereToldBeforeNothingNeedFollowTheName(String sentence, String name) {
		assertThat(Story.of(sentence).names()).containsExactly(name);
	}

	@Test
	void whatMayBeTheObjectOfTheVerbIsNoSpeakersName() {
		assertThat(Story.of("أكد رئيس البلدية أهمية تكريم كمال الجوهري.").names()).first().isEqualTo("-");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					اعتبر الخبير الاقتصادي ووزير المالية الأسبق حسين الجوهري أن القرار خاطئ.              | حسين الجوهري
					أكد رئيس الحكومة الأسبق ورئيس حزب النهر، مهدي الجوهري، أن المبادرة جيدة.              | مهدي الجوهري
					أكد عضو مجلس الشورى السابق والكاتب والإعلامي حمد بن عبدالله القاضي أن الأمر انتهى.     | حمد بن عبدالله القاضي
					""")
	void ofOfficesThatWaJoinsBeforeOneNameAllAreHis(String sentence, String name) {
		assertThat(Story.of(sentence).names()).containsExactly(name);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			أوضح المهندس محمد العمرة أن الباص جديد.                       | محمد العمرة
			أكد أمين عام الاتحاد السعودي أحمد الخميس أن القرار صائب.       | أحمد الخميس
			وأوضح مدير الإسعاف خالد مرضي العنزي أن الفرق وصلت.             | خالد مرضي العنزي
			""")
	void behindTheGivenNameOfWhoSpeaksAnyWordIsHisLastName(String sentence, String name) {
		assertThat(Story.of(sentence).names()).containsExactly(name);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', textBlock = """
			وقال الرئيس هاري ترومان، وهو يغادر: «العالم واسع».; هاري ترومان
			وأشار الخبير كمال فغالي إلى أن النسبة لم تتغير.; كمال فغالي
			وقال السفير ميشال فرعون في تصريح صحفي إنه سعيد.; ميشال فرعون
			وقال الدكتور بدر السمحان المدير الإقليمي للحملة إن العيادات مفتوحة.; بدر السمحان
			""")
	void aLastNameThatNoListHasMayLookLikeAParticleWithAWord(String sentence, String name) {
		assertThat(Story.of(sentence).names()).contains(name);
	}

	@ParameterizedTest
	@ValueSource(strings = { "وقال الوزير سالم بثقة: «الجسر آمن».", "وقال الدكتور سالم كرئيس للجنة إن الجسر آمن.",
			"وكان الوزير سالم يحاول، منذ عام، فتح الجسر." })
	void butWhatIsAParticleAndAWordIsNoLastName(String sentence) {
		assertThat(Story.of(sentence).names()).allMatch("سالم"::equals);
	}

	@ParameterizedTest
	@ValueSource(strings = { "قال الأمير خالد الخميس إن الأمر انتهى.", "قالت المحامية سلمى أمس إن الأمر انتهى.",
			"قال المدرب محمد مؤكدا أن الأمر انتهى." })
	void aDayAndAMannerAreNoLastName(String sentence) {
		assertThat(Story.of(sentence).names()).allMatch((name) -> !name.contains(" "));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			وحيا رئيس الاتحاد الدولي للسباحة (فينا) محمد الجوهري الفريق.                        | محمد الجوهري
			وذكر المحلل البارز في شركة الأبحاث "غافيكال"، سالم الجوهري، أن التجار يخافون.         | سالم الجوهري
			بحث أمين عام التنظيم الشعبي الناصري الدكتور سالم الجوهري الأوضاع مع مطران صيدا.       | سالم الجوهري
			""")
	void whatABodyIsCalledBelongsToTheOffice(String sentence, String name) {
		assertThat(Story.of(sentence).names()).startsWith(name);
	}

	@Test
	void whoIsNamedBehindAnotherOfficeInsideIsNotTheSpeaker() {
		assertThat(Story.of("قال مستشار للرئيس التركي رجب طيب أردوغان إن المحافظ باق.").phrases(MentionType.PERSON))
			.doesNotContain("مستشار للرئيس التركي رجب طيب أردوغان");
	}

	@ParameterizedTest
	@ValueSource(strings = { "دخل الفريق عيادة الطبيب السابق للرئيس ترامب.",
			"قال المحامي السابق للرئيس الأمريكي دونالد ترامب إن المكتب أغلق." })
	void aPresidentInsideAnOfficeIsNotItsHolder(String sentence) {
		assertThat(Story.of(sentence).names()).containsExactly("-");
	}

	@Test
	void theNextWordIsOfAGovernorsOffice() {
		assertThat(Story.of("وذكر حاكم لوغانسك سيرغي كوندريسا أمس أن القصف توقف.").names())
			.containsExactly("سيرغي كوندريسا");
	}

	@Test
	void aTownBehindAnOfficeIsNoGivenName() {
		assertThat(Story.of("وأبان مدير المكتب الرئيس لرعاية الشباب بالأحساء يوسف الخميس، أن البرنامج بدأ.").names())
			.noneMatch((name) -> name.startsWith("بالأحساء"));
	}

}
