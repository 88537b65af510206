package liqa.transform.names;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Where the phrases of parties without a name begin and end. */
class GroupsAndSourcesTests {

	@Test
	void groupEndsBeforeAnotherCaseAPurposeAndATown() {
		assertThat(Story.of("التقى مسؤولون أمريكيون ممثلين عن حركة طالبان في الدوحة.").phrases(MentionType.GROUP))
			.containsExactly("مسؤولون أمريكيون", "ممثلين عن حركة طالبان");
		assertThat(Story.of("اجتمع الرئيس مع قادة الأحزاب السياسية لبحث تشكيل الحكومة.").phrases(MentionType.GROUP))
			.containsExactly("قادة الأحزاب السياسية");
		assertThat(Story.of("التقى أعضاء إدارته زعماء الكونغرس.").phrases(MentionType.GROUP))
			.containsExactly("أعضاء إدارته", "زعماء الكونغرس");
		assertThat(Story.of("اجتمع بمستشاريه الدكتور أحمد العبيدي.").phrases(MentionType.GROUP))
			.containsExactly("مستشاريه");
		assertThat(Story.of("التقى بعض نظرائه الأوروبيين في مدينة إنزبروك.").phrases(MentionType.GROUP))
			.containsExactly("بعض نظرائه الأوروبيين");
		assertThat(Story.of("التقى بعض الأطراف السياسية داخل البرلمان.").phrases(MentionType.GROUP))
			.containsExactly("بعض الأطراف السياسية داخل البرلمان");
	}

	@Test
	void aDelegationIsOfWhomANumberCountsOrAPlaceSends() {
		Story story = Story.of("استقبل الوزير وفدا من تسعة وزراء وأربعة من العمد.",
				"وزار وفد من منطقة نينغشوا الصينية الميناء.");
		assertThat(story.phrases(MentionType.GROUP)).containsExactly("وفدا من تسعة وزراء", "أربعة من العمد",
				"وفد من منطقة نينغشوا الصينية");
	}

	@Test
	void whereSomebodyOfACountryIsBelongsNotToHim() {
		assertThat(Story.of("هبطت طائرة الرئيس الكيني في مطار لشبونة الدولي.").phrases(MentionType.PERSON))
			.containsExactly("الرئيس الكيني");
	}

	@Test
	void aDelegationEndsBeforeTheLandItGoesTo() {
		assertThat(Story.of("تأتي زيارة وفد الجمعية للسعودية ضمن جولة.").phrases(MentionType.GROUP))
			.containsExactly("وفد الجمعية");
		assertThat(Story.of("وصل وفد من البنك الأفريقي للمملكة أمس.").phrases(MentionType.GROUP))
			.containsExactly("وفد من البنك الأفريقي");
	}

	@Test
	void aWordThatMayCountIsTheNounWhereNoneFollows() {
		Story story = Story.of("التقى المبعوث ممثلين عن المجتمع المدني، وعددا من مشائخ القبائل، وعدد من رشداء القرى.");
		assertThat(story.phrases(MentionType.GROUP)).containsExactly("ممثلين عن المجتمع المدني",
				"عددا من مشائخ القبائل", "عدد من رشداء القرى");
	}

	@Test
	void counterpartsOfAPluralAreAGroup() {
		Story story = Story.of("اجتمع الوزير مع نظرائه في رابطة دول جنوب شرق آسيا، ثم مع أعضائها.");
		assertThat(story.phrases(MentionType.GROUP)).contains("نظرائه في رابطة دول جنوب شرق آسيا");
	}

	@Test
	void aPluralRightBehindItsVerbSpeaks() {
		assertThat(Story.of("وقالت السلطات إن العدد كبير.").phrases(MentionType.GROUP)).containsExactly("السلطات");
		assertThat(Story.of("اتسعت صلاحيات السلطات.").phrases(MentionType.GROUP)).isEmpty();
	}

	@Test
	void aRelativeAdjectiveThatNoListHasBelongsToItsSource() {
		Story story = Story.of("وأشار مصدر ملعبوي مطلع إلى الأمر.", "وقال مسؤول من مكتب الرئاسة إن الملف مغلق.");
		assertThat(story.phrases(MentionType.ANONYMOUS)).containsExactly("مصدر ملعبوي مطلع", "مسؤول من مكتب الرئاسة");
	}

	@Test
	void aCallingBehindItsVerbHasANameOrPointsBack() {
		Story story = Story.of("قال الباحث بمؤسسة العلوم في برلين راينهارد فون كيسلبرغ إن الجانبين اتفقا.",
				"وأكدت النائبة سعاد البرجي ذلك. وأضافت النائبة أن الحل قريب.");
		assertThat(story.names()).containsExactly("راينهارد فون كيسلبرغ", "سعاد البرجي", "-");
		assertThat(story.sameAs("النائبة")).containsExactly("النائبة سعاد البرجي", "النائبة");
	}

	@Test
	void anOfficeGoesOnOverAPlaceAndAnAdjectiveNobodyKnows() {
		Story story = Story.of("قال عضو مجلس النواب عن مدينة زفران ميلود المسلاتي إن المجلس سيصوت.",
				"وقال أستاذ القانون الدستوري في الجامعة الملعبوية الدكتور رزق زغيبان إن السؤال مهم.");
		assertThat(story.phrases(MentionType.PERSON)).containsExactly("عضو مجلس النواب عن مدينة زفران ميلود المسلاتي",
				"أستاذ القانون الدستوري في الجامعة الملعبوية الدكتور رزق زغيبان");
	}

	@Test
	void aWorthOrAVerbSpeltLikeACallingIsNobody() {
		Story story = Story.of("بلغت قيمة التداولات مليارا.", "وطالب الوزير الحكومة بالرد.");
		assertThat(story.phrases(MentionType.PERSON)).containsExactly("الوزير");
	}

	@Test
	void aGroupMayBeOfSeveralStates() {
		Story story = Story.of("قال قادة فرنسا وألمانيا وإيطاليا إن الحل سياسي.");
		assertThat(story.phrases(MentionType.GROUP)).containsExactly("قادة فرنسا وألمانيا وإيطاليا");
	}

	@Test
	void aPluralOfPeopleBehindAnotherIsItsAdjective() {
		Story story = Story.of("قال نواب أردنيون معارضون إن القانون سيئ.", "والتقى الوزير بعثة فنية من خمسة خبراء.");
		assertThat(story.phrases(MentionType.GROUP)).containsExactly("نواب أردنيون معارضون", "بعثة فنية من خمسة خبراء");
	}

	@Test
	void sourcesMayBeCloseToSomebodyOrInABody() {
		Story story = Story.of("قال مقربون منه إن الرجل بخير.", "وقال مصدر بالمعارضة السورية إن القصف توقف.");
		assertThat(story.phrases(MentionType.ANONYMOUS)).containsExactly("مقربون منه", "مصدر بالمعارضة السورية");
	}

	@Test
	void aBodyMayBelongToAnother() {
		Story story = Story.of("نفى المكتب الإعلامي لكتيبة الفتح الخبر.", "أكدت رابطة أمهات المعتقلين أن الملف عالق.");
		assertThat(story.phrases(MentionType.ORGANIZATION)).containsExactly("المكتب الإعلامي لكتيبة الفتح",
				"رابطة أمهات المعتقلين");
	}

	@Test
	void anAdjectiveBehindAPluralOfThingsIsKnownByItsShape() {
		Story story = Story.of("قال أحد القيادات الوسيطة في الحركة إن الخلاف كبير، ودعت الأطراف المتنازعة إلى الحوار.");
		assertThat(story.phrases(MentionType.GROUP)).containsExactly("أحد القيادات الوسيطة في الحركة",
				"الأطراف المتنازعة");
	}

	@Test
	void aPressOfficeBelongsToAnOffice() {
		Story story = Story.of("أعلن المكتب الإعلامي لرئيس الحكومة أن الزيارة تأجلت.");
		assertThat(story.phrases(MentionType.ORGANIZATION)).containsExactly("المكتب الإعلامي لرئيس الحكومة");
	}

	@Test
	void aDelegationMayBeAPartyByWhoLeadsIt() {
		Story story = Story.of("استقبل الوزير وفدا برئاسة ميتسوهيرو فوروساوا.",
				"واجتمع مع كبار مستشاريه للأمن القومي، ومع النقابات.");
		assertThat(story.phrases(MentionType.GROUP)).containsExactly("وفدا", "كبار مستشاريه للأمن القومي", "النقابات");
		assertThat(story.names()).containsExactly("-", "ميتسوهيرو فوروساوا");
	}

	@Test
	void theSideOfAStateIsAParty() {
		assertThat(Story.of("أجرى الوفد مباحثات مع الجانب الفرنسي حول الجانب الاقتصادي.").phrases(MentionType.GROUP))
			.containsExactly("الوفد", "الجانب الفرنسي");
	}

	@Test
	void aDelegationNamesWhomItHolds() {
		assertThat(Story.of("ناقشت الوزيرة مع وفد يضم ثلاثة خبراء من منظمة اليونسكو ملف المتحف.")
			.phrases(MentionType.GROUP)).containsExactly("وفد يضم ثلاثة خبراء من منظمة اليونسكو");
	}

	@Test
	void aBodyThatIsAWordTooIsOneWhereNoManSpeaks() {
		assertThat(Story.of("جرت مفاوضات مع طالبان في الدوحة.").phrases(MentionType.ORGANIZATION))
			.containsExactly("طالبان");
	}

	@Test
	void aDeputyOrMinisterWithoutANameIsASource() {
		Story story = Story.of("قال نائب عن الحزب الحاكم إن القانون سيمر، وأكد وزير سابق أن الحكومة ستسقط.",
				"وقال مساعد بارز للرئيس إن القرار نهائي، وقال نائب رئيس البرلمان حسن كريمان إن الجلسة غدا.");
		assertThat(story.phrases(MentionType.ANONYMOUS)).containsExactly("نائب عن الحزب الحاكم", "وزير سابق",
				"مساعد بارز للرئيس");
	}

	@Test
	void aBodyOfDoubtfulNameIsOneWhereItSpeaks() {
		assertThat(Story.of("وأكد الأزهر أن الشريعة واضحة.").phrases(MentionType.ORGANIZATION))
			.containsExactly("الأزهر");
	}

	@Test
	void whoQuotesEndsBeforeWhomHeQuotes() {
		Story story = Story.of("نقل النواب عن الرئيس أحمد العبيدي أن الطريق آمن.",
				"ونقل الناطق باسم الحكومة عن الوزير سليم حداد قوله إن الجسر مغلق.");
		assertThat(story.phrases(MentionType.GROUP)).containsExactly("النواب");
		assertThat(story.phrases(MentionType.PERSON)).containsExactly("الرئيس أحمد العبيدي", "الناطق باسم الحكومة",
				"الوزير سليم حداد");
	}

	@Test
	void aSourceEndsBeforeTheCorrespondentItSpokeTo() {
		assertThat(Story.of("أكد مصدر أمني لمراسل الوكالة أن الطريق آمن.").phrases(MentionType.ANONYMOUS))
			.containsExactly("مصدر أمني");
	}

	@Test
	void anIndefinitePluralSaysOfWhatPeopleAre() {
		assertThat(Story
			.of("التقى الوزير بثلاثة رجال أعمال في القاهرة.", "واستقبل وفدا من تسعة رؤساء بلديات في القضاء.",
					"وقال مسؤولون سابقون إن إجراءات جديدة ستصدر.")
			.phrases(MentionType.GROUP))
			.containsExactly("ثلاثة رجال أعمال", "وفدا من تسعة رؤساء بلديات", "مسؤولون سابقون");
	}

}
