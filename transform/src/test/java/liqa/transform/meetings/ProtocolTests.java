package liqa.transform.meetings;

import org.junit.jupiter.api.Test;

import liqa.ingest.lexicon.LexiconFolder;

/**
 * What news of presidents and ministers tells of delegations, receptions and journeys.
 * Clippings as in {@link MeetingGrammarTests}.
 */
class ProtocolTests {

	private final MeetingFinder finder = new MeetingFinder(LexiconFolder.packaged());

	@Test
	void leaderOfADelegationStandsBesideIt() {
		expect("""
				اللقاء الذي جمع [الراوي] ب[+الوفد] برئاسة اللواء [الحسني] كان مثمرا.
				= held meeting: الراوي × الوفد، الحسني
				من المزمع أن يتوجه [+وفد فني]، يضم أربعة خبراء ويرأسه [الحسني]، إلى {بغداد} للاجتماع ب[-حداد].
				= planned visit: وفد فني، الحسني @ بغداد
				= planned meeting: الحسني × حداد @ بغداد
				كما التقى ثلاثة من [+ممثلي الشركات]، برئاسة [الحسني]، [+مسؤولين في الوكالة].
				= held meeting: ممثلي الشركات، الحسني × مسؤولين في الوكالة
				الاجتماع ضم [+وفدا من ستة أعضاء] بقيادة [الحسني].
				استقبل [الراوي] [الحسني] و[+الوفد المرافق له] الذي وصل إلى السلطنة أمس.
				= held meeting: الحسني × الراوي (الوفد المرافق له)
				= held visit: الحسني @ السلطنة
				""");
	}

	@Test
	void listGoesOnAfterCounterpartAndAttribute() {
		expect("""
				عقد [الراوي] و[نظيره الروسي يوري بيلوف=بيلوف] اجتماعا منفصلا.
				= held meeting: الراوي × بيلوف
				استقبل [الراوي] كلا من [سفير الهند=سينغ] المعتمد لدى {السلطنة} و[سفير الصين=وانغ]، كل على انفراد.
				= held meeting: سينغ، وانغ × الراوي
				# [الراوي] يستقبل [-حداد] و[الحسني] يجتمع مع [كلاين]
				= held meeting: حداد × الراوي
				= held meeting: الحسني × كلاين
				""");
	}

	@Test
	void receptionWithTheHostNamedLast() {
		expect("""
				كان في استقبال [الراوي] لدى وصوله إلى المطار [الحسني].
				= held meeting: الراوي × الحسني @ المطار
				= held visit: الراوي @ المطار
				""");
	}

	@Test
	void credentialsLettersAndBanquetsBringPeopleTogether() {
		expect("""
				تسلم [الراوي] ~اليوم|2020-11-21~ أوراق اعتماد [السفير كلاين].
				= held meeting: السفير كلاين × الراوي 2020-11-21
				قدم [السفير كلاين] أوراق اعتماده إلى [الراوي].
				= held meeting: السفير كلاين × الراوي
				تلقى [الراوي] رسالة خطية من [الحسني] سلمها له [السفير كلاين].
				= held meeting: السفير كلاين × الراوي
				أقام [الراوي] مأدبة عشاء على شرف [الحسني].
				= held meeting: الراوي × الحسني
				تلقى [الراوي] برقية تهنئة من [الحسني].
				""");
	}

	@Test
	void journeyWithItsStationsItsEndOrOnlyItsCountry() {
		expect("""
				يبدأ [الراوي] ~غدا|2020-11-22|future~ جولة تشمل {السعودية} و{مصر}.
				= planned visit: الراوي @ السعودية 2020-11-22
				= planned visit: الراوي @ مصر 2020-11-22
				مضى شهران على الزيارة التي أداها [الراوي] ل{نواكشوط}.
				= held visit: الراوي @ نواكشوط
				غادر [+الوفد الأمني] {غزة} ~الثلاثاء|2020-11-17~ بعد زيارة استمرت ساعات.
				= held visit: الوفد الأمني @ غزة 2020-11-17
				غادر [الراوي] {بغداد} متوجها إلى {طهران}.
				= held visit: الراوي @ طهران
				التقى [الراوي] [الحسني] الذي يزور البلاد حاليا.
				= held meeting: الحسني × الراوي
				= held visit: الحسني @ البلاد
				""");
	}

	@Test
	void destinationThatCompletesTheNounOrIsAnUnknownTown() {
		expect("""
				يعتزم [الراوي] زيارة المنطقة خلال ~اليومين المقبلين|2020-11|future~.
				= planned visit: الراوي @ المنطقة 2020-11
				يعتزم [الراوي] زيارة {بغداد}.
				= planned visit: الراوي @ بغداد
				تحدث [الراوي] عن زيارة {القدس} وعن أهلها.
				وصلت [#بعثة المنتخب] إلى {الدوحة}.
				الزيارة التي قام بها [+وفد من الشركة] لمنطقة بلارة، كانت قصيرة.
				= held visit: وفد من الشركة @ منطقة بلارة
				وصل [الراوي] ~الأربعاء|2020-11-18~ إلى {طهران} في زيارة يلتقي خلالها [الحسني].
				= held visit: الراوي @ طهران 2020-11-18
				= planned meeting: الراوي × الحسني @ طهران 2020-11-18
				كانت {القاهرة} قد استضافت لقاء جمع [الراوي] و[الحسني].
				= held meeting: الراوي × الحسني @ القاهرة
				""");
	}

	@Test
	void participantsAndGuestsOfAHost() {
		expect("""
				ستعقد [#غرفة الأعمال] اجتماعها بمشاركة [+أصحاب الأعمال].
				= planned meeting: غرفة الأعمال × أصحاب الأعمال
				شارك [+وفد برلماني] في اجتماع [#اللجنة السياسية].
				= held meeting: وفد برلماني × اللجنة السياسية
				استضاف [الراوي] [الحسني] في حفل عشاء.
				= held meeting: الحسني × الراوي
				يشهد الاحتفال [الراوي] و[الحسني].
				قال [الراوي] في اتصال هاتفي مع [#راديو الشاطئ] إن الوضع صعب.
				""");
	}

	@Test
	void nounWithAVerbOfHappeningOrAFutureVerbAfterIt() {
		expect("""
				جاء ذلك بعد لقاء جرى بين [الراوي] و[الحسني].
				= held meeting: الراوي × الحسني
				تأجل اللقاء الذي كان مقررا بين [الراوي] و[الحسني].
				= planned meeting: الراوي × الحسني
				كشف [الراوي] عن لقاء سيعقده في {روصو} مع [+ممثلي الاتحاد].
				= planned meeting: الراوي × ممثلي الاتحاد @ روصو
				ومن المقرر أن تجمع القمة [الراوي] و[الحسني].
				= planned meeting: الراوي × الحسني
				""");
	}

	private void expect(String clippings) {
		Clipping.expect(clippings, this.finder);
	}

}
