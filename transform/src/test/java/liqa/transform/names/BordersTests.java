package liqa.transform.names;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Where the phrases of groups, sources and people end. */
class BordersTests {

	@Test
	void whatAGroupDoesSomethingForIsNoPartOfIt() {
		assertThat(Story.of("اجتمع الطرفان لتنسيق المواقف.").phrases(MentionType.GROUP)).containsExactly("الطرفان");
		assertThat(Story.of("وتعاونت الجهات المعنية لتطوير النظام.").phrases(MentionType.GROUP))
			.containsExactly("الجهات المعنية");
		assertThat(Story.of("وفاز الفريق الأول لكرة القدم.").phrases(MentionType.GROUP))
			.containsExactly("الفريق الأول لكرة القدم");
	}

	@Test
	void theHolderOfAnOfficeInsideAPhraseBelongsToIt() {
		assertThat(Story.of("وقالت مصادر مقربة من عائلة الإعلامي اللبناني سليم الدوخي إنه بخير.")
			.phrases(MentionType.ANONYMOUS, MentionType.PERSON))
			.containsExactly("مصادر مقربة من عائلة الإعلامي اللبناني سليم الدوخي");
		assertThat(Story.of("وقال محامو الرئيس البرازيلي الأسبق سليم الدوخي إن الحكم جائر.").phrases(MentionType.GROUP))
			.containsExactly("محامو الرئيس البرازيلي الأسبق سليم الدوخي");
	}

	@Test
	void anAdverbBehindAnOfficeIsNoName() {
		assertThat(Story.of("استقبل المسؤول الأممي فور وصوله الوفد.").phrases(MentionType.PERSON))
			.containsExactly("المسؤول الأممي");
	}

	@Test
	void peopleWithoutArticleAreAPartyWhereTheyAreMetOrHeard() {
		assertThat(Story.of("وفي العاصمة التقى مسؤولين، وعقد لقاء مع صحافيين.").phrases(MentionType.GROUP))
			.containsExactly("مسؤولين", "صحافيين");
		assertThat(Story.of("وبلغ عدد القتلى ثلاثة بحسب مسعفين.").phrases(MentionType.GROUP)).containsExactly("مسعفين");
		assertThat(Story.of("واعتقل ثلاثة بتهمة إخفاء مسلحين.").phrases(MentionType.GROUP)).isEmpty();
	}

	@Test
	void theSeatOfAGovernmentIsASource() {
		assertThat(Story.of("وتأجلت الزيارة بحسب البيت الأبيض.").phrases(MentionType.PLACE))
			.containsExactly("البيت الأبيض");
	}

	@Test
	void aNameWrittenAsOneOrApartIsOne() {
		Story story = Story.of("قال سليم عبدالباقي إن القصف مستمر.", "وأضاف عبد الباقي أن العدد كبير.");
		assertThat(story.sameAs("سليم عبدالباقي")).containsExactly("سليم عبدالباقي", "عبد الباقي");
		Story other = Story.of("قال سليم أبو الريش إن القصف مستمر.", "وأضاف أبوالريش أن العدد كبير.");
		assertThat(other.sameAs("سليم أبو الريش")).containsExactly("سليم أبو الريش", "أبوالريش");
	}

	@Test
	void aPlaceBehindANameIsNobodysShortName() {
		Story story = Story.of("وسجل نجم الفريق سليم الدوخي برشلونة هدفا.", "ووصل المنتخب إلى برشلونة.");
		assertThat(story.phrases(MentionType.PLACE)).contains("برشلونة");
	}

	@Test
	void aRelativeIsCalledByASingleName() {
		assertThat(Story.of("وقال والد سليم إن ابنه بخير.").phrases(MentionType.PERSON)).contains("والد سليم");
		assertThat(Story.of("واستقالت زوجة دوخالوف من المنصب.").phrases(MentionType.PERSON))
			.containsExactly("زوجة دوخالوف");
		assertThat(Story.of("لديها بيت جميل وزوج ومال كثير.").phrases(MentionType.PERSON)).isEmpty();
	}

	@Test
	void behindAGivenNameAnAdjectiveIsAFamilyName() {
		assertThat(Story.of("قال القيادي أحمد البحري إن الوضع صعب.").names()).containsExactly("أحمد البحري");
		assertThat(Story.of("هبطت الطائرة في مطار الملك فهد الدولي.").names()).doesNotContain("فهد الدولي");
	}

	@Test
	void whomAPlaceOrAPrizeIsCalledAfterTakesNoPart() {
		assertThat(Story.of("وصل الوفد إلى مطار الملك خالد، وعبر شارع سليم الدوخي.").phrases(MentionType.PERSON))
			.isEmpty();
		assertThat(Story.of("وصلت الدعوة عن طريق سليم الدوخي.").names()).containsExactly("سليم الدوخي");
	}

	@Test
	void programmesCampaignsAndRanksAreNoBodies() {
		assertThat(Story.of("وافقت الدولة على تقييد برنامجها النووي وبدأت حملتها التوعوية واحتلت المركز الرابع.")
			.phrases(MentionType.ORGANIZATION)).isEmpty();
		assertThat(Story.of("وقال حزبه إن المركز أعلن ذلك.").phrases(MentionType.ORGANIZATION)).containsExactly("حزبه",
				"المركز");
	}

	@Test
	void whoResistsIsAGroupAndResistingNone() {
		assertThat(Story.of("تقدم الجيش الوطني والمقاومة الشعبية.").phrases(MentionType.GROUP))
			.containsExactly("المقاومة الشعبية");
		assertThat(Story.of("ترمي الخطة إلى مقاومة الفقر.").phrases(MentionType.GROUP)).isEmpty();
	}

	@Test
	void aNameGoesOnBehindItsLink() {
		assertThat(Story.of("استقبل الأمير عبدالله بن مساعد الضيوف.").names()).containsExactly("عبدالله بن مساعد");
		assertThat(Story.of("قال الكاتب الأمريكي المخضرم بوب دوخلر إن الكتاب صدر.").names())
			.containsExactly("بوب دوخلر");
	}

	@Test
	void noNameGoesOnOverWhatStandsBehindIt() {
		assertThat(Story.of("طلب البابا فرنسيس الصفح من الجميع خلال زيارة إلى دبلن.").names()).contains("فرنسيس");
		assertThat(Story.of("التقى رئيس الوزراء رامي حمدان الشهر الماضي الوزير.").names()).contains("رامي حمدان");
		assertThat(Story.of("ارتدى اللواء شمراني بزته العسكرية خلال لقائه الوزير.").names()).contains("شمراني");
	}

	@Test
	void behindTheFathersNameAnAdjectiveOfOriginIsTheFamilys() {
		assertThat(Story.of("استقبل الأمير رئيس الفرع الشيخ سعد بن سعيد الحجري أمس.").names())
			.contains("سعد بن سعيد الحجري");
	}

	@Test
	void whatKindOfBodyItIsBelongsToItsPhrase() {
		Story story = Story.of("اجتمع المدرب خالد العمري مع الجهاز الفني والإداري أمس.");
		assertThat(story.phrases(MentionType.ORGANIZATION)).containsExactly("الجهاز الفني والإداري");
	}

}
