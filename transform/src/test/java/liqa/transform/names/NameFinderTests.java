package liqa.transform.names;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class NameFinderTests {

	@Test
	void titleOfficeAndNameAreOnePhrase() {
		Story story = Story.of("استقبل وزير الخارجية التركي هاكان فيدان، اليوم، رئيس حزب الريحان الدكتور سالم الدوخي.",
				"وقال الناطق باسم وزارة الدفاع العميد الركن ناصر المعشوقي إن الحدود آمنة.");
		assertThat(story.phrases(MentionType.PERSON)).containsExactly("وزير الخارجية التركي هاكان فيدان",
				"رئيس حزب الريحان الدكتور سالم الدوخي", "الناطق باسم وزارة الدفاع العميد الركن ناصر المعشوقي");
		assertThat(story.names()).containsExactly("هاكان فيدان", "سالم الدوخي", "ناصر المعشوقي");
	}

	@Test
	void whereSomebodyTravelsIsAPlaceThoughItsNameMayBeAWord() {
		Story story = Story.of("زار الرئيس الفرنسي إيمانويل ماكرون سيول أمس.", "وسيزور الوزير مسقط الأسبوع المقبل.",
				"وقال إنه سيزور عمان الأسبوع المقبل.", "ويزور المغرب بعد مصر.");
		assertThat(story.phrases(MentionType.PLACE)).containsExactly("سيول", "مسقط", "عمان", "المغرب", "مصر");
		assertThat(Story.of("وتشكلت بعد ذلك مباشرة سيول جارفة.").phrases(MentionType.PLACE)).isEmpty();
	}

	@Test
	void officesThatAreNamesTooStandInLists() {
		Story story = Story.of("حضر وزير النقل سامح الجندي والأمين العام للاتحاد حسن العوضي والشيخ سالم الراشدي.",
				"والتقى الوزير الأمين العام للاتحاد.");
		assertThat(story.phrases(MentionType.PERSON)).containsExactly("وزير النقل سامح الجندي",
				"الأمين العام للاتحاد حسن العوضي", "الشيخ سالم الراشدي", "الوزير", "الأمين العام للاتحاد");
	}

	@Test
	void aTitleBehindAFullNameBelongsToTheNextOne() {
		assertThat(Story.of("استقبل وزير النقل سامح الجندي الشيخ حسن العوضي.").names()).containsExactly("سامح الجندي",
				"حسن العوضي");
	}

	@Test
	void twoFullNamesBehindAVerbOfMeetingAreTwoPeople() {
		Story story = Story.of("استقبل السفير خالد المنصوري عمار الحكيم في مكتبه.",
				"والتقت نادية مراد السفير خالد المنصوري.");
		assertThat(story.names()).containsExactly("خالد المنصوري", "عمار الحكيم", "نادية مراد", "خالد المنصوري");
	}

	@Test
	void aTitleBehindAPrepositionBeginsAnotherPerson() {
		assertThat(Story.of("التقى الوزير بالنائب سليم عون.").phrases(MentionType.PERSON)).containsExactly("الوزير",
				"النائب سليم عون");
		assertThat(Story.of("التقى الوزير باللواء سليم عون.").phrases(MentionType.PERSON)).containsExactly("الوزير",
				"اللواء سليم عون");
		assertThat(Story.of("قال الوزير للنائب سليم عون إن الوضع صعب.").phrases(MentionType.PERSON))
			.containsExactly("الوزير", "للنائب سليم عون");
	}

	@Test
	void whomAShortNameMeetsIsNoPartOfIt() {
		assertThat(Story.of("التقى شكري بالصفدي في عمان.").phrases(MentionType.PERSON)).containsExactly("شكري");
		assertThat(Story.of("جرى لقاء قائد الجيش جوزيف عون مع النواب.").phrases(MentionType.PERSON))
			.containsExactly("قائد الجيش جوزيف عون");
	}

	@Test
	void aGroupIsCalledByAllThatSaysWhoseItIs() {
		assertThat(Story.of("التقى الوزير مؤيدي حكومة الرئيس حسن العوضي في عدن.").phrases(MentionType.GROUP))
			.containsExactly("مؤيدي حكومة الرئيس حسن العوضي");
		assertThat(Story.of("زار وفد الحركة الرئيس حسن العوضي.").phrases(MentionType.GROUP))
			.containsExactly("وفد الحركة");
		assertThat(Story.of("قال مدير شركة فولكس فاغن إن الأزمة انتهت.").phrases(MentionType.PERSON))
			.containsExactly("مدير شركة فولكس فاغن");
	}

	@Test
	void aMinistryMayBeSomebodysOwn() {
		assertThat(
				Story.of("تتابع واشنطن زيارة وزير خارجيتها سيرغي لافروف إلى بيونغ يانغ.").phrases(MentionType.PERSON))
			.containsExactly("وزير خارجيتها سيرغي لافروف");
		assertThat(Story.of("التقى الملك ووزير خارجيته أيمن الصفدي الرئيس الفرنسي.").phrases(MentionType.PERSON))
			.containsExactly("الملك", "وزير خارجيته أيمن الصفدي", "الرئيس الفرنسي");
	}

	@Test
	void whoGovernsOneLandIsNotInOfficeForAnother() {
		assertThat(Story.of("نجحت الزيارة التي قام بها رئيس كوريا الجنوبية للإمارات.").phrases(MentionType.PERSON))
			.containsExactly("رئيس كوريا الجنوبية");
		assertThat(Story.of("نجحت الزيارة التي قام بها الرئيس الصيني للمملكة.").phrases(MentionType.PERSON))
			.containsExactly("الرئيس الصيني");
		assertThat(Story.of("قال السفير الصيني للعراق إن الزيارة ناجحة.").phrases(MentionType.PERSON))
			.containsExactly("السفير الصيني للعراق");
	}

	@Test
	void whatCanBeAWomansCallingIsABodyUnlessSheIsNamed() {
		assertThat(Story.of("قالت مؤسسة النقد العربي السعودي إن الأرباح ارتفعت.").phrases(MentionType.ORGANIZATION))
			.containsExactly("مؤسسة النقد العربي السعودي");
		assertThat(Story.of("أكدت المعارضة السورية المسلحة أن الهدنة انتهت.").phrases(MentionType.GROUP))
			.containsExactly("المعارضة السورية المسلحة");
		assertThat(Story.of("قالت مؤسسة الحزب ليلى حداد إن الوضع صعب.").phrases(MentionType.PERSON))
			.containsExactly("مؤسسة الحزب ليلى حداد");
	}

	@Test
	void aPluralWithItsNunHasNothingInTheGenitive() {
		assertThat(Story.of("توقع مصرفيون المزيد من النمو.").phrases(MentionType.GROUP)).containsExactly("مصرفيون");
		assertThat(Story.of("أعلن مسؤولون أكراد التوصل إلى اتفاق.").phrases(MentionType.GROUP))
			.containsExactly("مسؤولون أكراد");
	}

	@Test
	void anImamIsNoPreposition() {
		Story story = Story.of("قال إمام وخطيب الجامع الكبير الشيخ سالم الراشدي إن الصبر واجب.",
				"ووقف أمام الشيخ سالم الراشدي جمع من الناس.");
		assertThat(story.phrases(MentionType.PERSON)).containsExactly("إمام وخطيب الجامع الكبير الشيخ سالم الراشدي",
				"الشيخ سالم الراشدي");
	}

	@Test
	void titlesMayBeLettersWithFullStops() {
		Story story = Story.of("استقبل أ.د أحمد المنصوري شيخ الطريقة السفير م. سالم العوضي.",
				"وحضر أ. د. خالد الراشدي ود.نورة الحسيني.");
		assertThat(story.names()).containsExactly("أحمد المنصوري", "سالم العوضي", "خالد الراشدي", "نورة الحسيني");
		assertThat(story.phrases(MentionType.PERSON)).contains("أ.د أحمد المنصوري شيخ الطريقة", "أ. د. خالد الراشدي");
	}

	@Test
	void anOfficeMayFollowItsHolder() {
		Story story = Story.of("وصل نجيب ميقاتي، رئيس الحكومة اللبنانية، إلى باريس.",
				"وأوضح سامي البرغوثي مدير مركز الدراسات الإقليمية أن الحوار مستمر.");
		assertThat(story.phrases(MentionType.PERSON)).containsExactly("نجيب ميقاتي، رئيس الحكومة اللبنانية",
				"سامي البرغوثي مدير مركز الدراسات الإقليمية");
		assertThat(story.party("نجيب ميقاتي، رئيس الحكومة اللبنانية").roles())
			.containsExactly("رئيس الحكومة اللبنانية");
	}

	@Test
	void theObjectOfAMeetingIsNoAppositionToItsSubject() {
		Story story = Story.of("التقى هاكان فيدان وزير الخارجية السعودي الأمير فيصل بن فرحان في جدة.");
		assertThat(story.phrases(MentionType.PERSON)).containsExactly("هاكان فيدان",
				"وزير الخارجية السعودي الأمير فيصل بن فرحان");
	}

	@Test
	void aNameBehindACommaBelongsToTheOfficeBeforeIt() {
		Story story = Story.of("أعلن وزير الصحة العراقي، الدكتور عادل المحمداوي، فتح المراكز.");
		assertThat(story.phrases(MentionType.PERSON)).containsExactly("وزير الصحة العراقي، الدكتور عادل المحمداوي");
		assertThat(story.party("وزير الصحة العراقي، الدكتور عادل المحمداوي").name()).isEqualTo("عادل المحمداوي");
	}

	@Test
	void guestAfterAnOfficeIsNobodyElsesOffice() {
		Story story = Story
			.of("استقبل وزير الخارجية السفير الهندي، ثم النائب ميشال خوري (كتلة الوسط) والنائب آلان عون.");
		assertThat(story.phrases(MentionType.PERSON)).containsExactly("وزير الخارجية", "السفير الهندي",
				"النائب ميشال خوري", "النائب آلان عون");
	}

	@Test
	void occasionOfAStatementIsNoPartOfAnOffice() {
		Story story = Story.of("جاءت تصريحات الوزير في مؤتمر صحفي مع نظيره الأردني كمال درويش.");
		assertThat(story.phrases(MentionType.PERSON)).containsExactly("الوزير", "نظيره الأردني كمال درويش");
	}

	@Test
	void journeyAfterAnOfficeIsNoName() {
		Story story = Story.of("بدأ جورج أوسبورن الوزير المالي البريطاني زيارة لباريس.");
		assertThat(story.phrases(MentionType.PERSON)).noneMatch((phrase) -> phrase.endsWith("زيارة"));
	}

	@Test
	void everyoneOfALongListIsAMentionOfHisOwn() {
		Story story = Story.of("حضر الاجتماع وزير المالية محمد الجدعان، ووزير التجارة الدكتور ماجد القصبي، "
				+ "ومحافظ البنك المركزي أيمن السياري، والسفير الأمريكي لدى المملكة مايكل راتني، وصالح الخولاني، "
				+ "وعبد الغني الجرادي وعدد من المسؤولين.");
		assertThat(story.phrases(MentionType.PERSON, MentionType.GROUP)).containsExactly("وزير المالية محمد الجدعان",
				"وزير التجارة الدكتور ماجد القصبي", "محافظ البنك المركزي أيمن السياري",
				"السفير الأمريكي لدى المملكة مايكل راتني", "صالح الخولاني", "عبد الغني الجرادي", "عدد من المسؤولين");
		assertThat(story.mention("عبد الغني الجرادي").proclitics()).isEqualTo("و");
		assertThat(story.mention("عبد الغني الجرادي").isConjoined()).isTrue();
	}

	@Test
	void proclitcsAreCutOffButNamesThatBeginLikeThemAreNot() {
		Story story = Story.of("أكد فلاديمير بوتين ووليد جنبلاط دعمهما لمصطفى الكاظمي.",
				"ورحب جنبلاط ببوتين وبالكاظمي، كما رحب كمال درويش بهما.");
		assertThat(story.phrases(MentionType.PERSON)).containsExactly("فلاديمير بوتين", "وليد جنبلاط", "مصطفى الكاظمي",
				"جنبلاط", "بوتين", "الكاظمي", "كمال درويش");
		assertThat(story.mention("بوتين").proclitics()).isEqualTo("ب");
		assertThat(story.mention("كمال درويش").proclitics()).isEmpty();
	}

	@Test
	void theArticleHiddenByAPrepositionStaysWithTheWord() {
		Story story = Story.of("سلم السفير رسالة للرئيس الروسي فلاديمير بوتين.");
		Mention president = story.mention("للرئيس الروسي فلاديمير بوتين");
		assertThat(president.proclitics()).isEqualTo("ل");
		assertThat(story.party("للرئيس الروسي فلاديمير بوتين").name()).isEqualTo("فلاديمير بوتين");
	}

	@Test
	void namesAreReadThroughTheirParticles() {
		Story story = Story
			.of("هنأ الشيخ خليفة بن راشد آل مزروع الأمين العام أحمد أبو الغيط والوزير عبد الرحمن بن عبد الله.");
		assertThat(story.names()).containsExactly("خليفة بن راشد آل مزروع", "أحمد أبو الغيط", "عبد الرحمن بن عبد الله");
	}

	@Test
	void aNameEndsBeforeAnOrdinaryWord() {
		Story story = Story.of("قال محمد العبيدي يوم الثلاثاء إن الأسعار سترتفع. وأعرب كريم الناصري عن أمله.");
		assertThat(story.names()).containsExactly("محمد العبيدي", "كريم الناصري");
	}

	@Test
	void namesNobodyKnowsAreFoundBetweenAVerbOfSpeakingAndWhatIsSaid() {
		assertThat(Story.of("قالت ماريسكا فاندربول إن التقرير صحيح.").names()).containsExactly("ماريسكا فاندربول");
	}

	@Test
	void anOrdinaryWordIsNoGivenName() {
		assertThat(Story.of("بعد لقاء ترامب ومحادثات كريم النفس مع وعد الحكومة تحسين جودة الخدمات").names())
			.containsExactly("ترامب");
	}

	@Test
	void officesWithoutANameReachToTheirLastComplement() {
		Story story = Story.of("اجتمع قائد فيلق القدس في الحرس الثوري الإيراني مع محافظ البنك المركزي "
				+ "ووزير التعليم العالي والبحث العلمي والمتحدث باسم الجيش الإسرائيلي والسفير الياباني لدى بغداد.");
		assertThat(story.phrases(MentionType.PERSON)).containsExactly("قائد فيلق القدس في الحرس الثوري الإيراني",
				"محافظ البنك المركزي", "وزير التعليم العالي والبحث العلمي", "المتحدث باسم الجيش الإسرائيلي",
				"السفير الياباني لدى بغداد");
		assertThat(story.party("السفير الياباني لدى بغداد").named()).isFalse();
		assertThat(story.party("السفير الياباني لدى بغداد").country()).contains("JP");
	}

	@Test
	void aNameInsideAnOfficeIsNotItsHolder() {
		Story story = Story.of("أعلن مستشار الرئيس الأمريكي دونالد ترامب أن القرار نهائي.");
		assertThat(story.phrases(MentionType.PERSON)).containsExactly("مستشار الرئيس الأمريكي دونالد ترامب");
		assertThat(story.names()).containsExactly("-");
	}

	@Test
	void anAdjectiveBehindItsNounIsNobody() {
		assertThat(Story.of("دعا المجلس السياسي إلى مؤتمر صحفي مشترك حول الحزب الحاكم ومن المقرر عقده غدا.").names())
			.isEmpty();
	}

	@Test
	void groupsSourcesAndBodiesAreToldApart() {
		Story story = Story.of("قال مصدر مطلع إن عددا من قادة الفصائل المسلحة الموالية لإيران زاروا وزارة الدفاع.",
				"وذكرت تقارير صحفية ووسائل إعلام عبرية أن مسؤولا أمريكيا رفيع المستوى في البنتاغون التقى الوفد المرافق له.",
				"ونقلت قناة \"العالم\" عن شهود عيان أن المسؤولين الأمنيين نفوا ذلك.");
		assertThat(story.phrases(MentionType.ANONYMOUS)).containsExactly("مصدر مطلع", "تقارير صحفية",
				"وسائل إعلام عبرية", "مسؤولا أمريكيا رفيع المستوى في البنتاغون", "شهود عيان");
		assertThat(story.phrases(MentionType.GROUP)).containsExactly("عددا من قادة الفصائل المسلحة الموالية لإيران",
				"الوفد المرافق له", "المسؤولين الأمنيين");
		assertThat(story.phrases(MentionType.ORGANIZATION)).containsExactly("وزارة الدفاع", "قناة \"العالم\"");
	}

	@Test
	void theNumberOfSourcesAndOfAGroupBelongsToThem() {
		Story story = Story
			.of("ونقلت قناة النهر عن ثلاثة مصادر مطلعة أن الاتفاق قريب، ورحب به أربعة مسؤولين أميركيين.");
		assertThat(story.phrases(MentionType.ANONYMOUS)).containsExactly("ثلاثة مصادر مطلعة");
		assertThat(story.phrases(MentionType.GROUP)).containsExactly("أربعة مسؤولين أميركيين");
	}

	@Test
	void officesAreReadInTheSpellingsOfEveryCountry() {
		assertThat(Story.of("قال مسئول مصرى كبير إن وزير الشئون النيابية ومسئولين آخرين حضروا.")
			.phrases(MentionType.PERSON, MentionType.GROUP, MentionType.ANONYMOUS))
			.containsExactly("مسئول مصرى كبير", "وزير الشئون النيابية", "مسئولين آخرين");
		assertThat(
				Story.of("استقبل كاتب الدولة لحسن السعدي والعميد طيار سامي الحاج صاحبة السمو الملكي الأميرة للا مريم.")
					.names())
			.contains("لحسن السعدي", "سامي الحاج", "مريم");
	}

	@Test
	void agreementIsThatOfTheHead() {
		Story story = Story
			.of("رحبت وزارة الخارجية والمستشارة أنغيلا ميركل، وأكد الوزيران أن مصادر أمنية علمت من العراق.");
		assertThat(story.mention("وزارة الخارجية").feminine()).isTrue();
		assertThat(story.mention("المستشارة أنغيلا ميركل").feminine()).isTrue();
		assertThat(story.mention("الوزيران").plural()).isTrue();
		assertThat(story.mention("مصادر أمنية").feminine()).isTrue();
		assertThat(story.mention("العراق").feminine()).isFalse();
		assertThat(
				Story.of("قال وزير التربية ناجي السباعي إن الأمر مهم.").mention("وزير التربية ناجي السباعي").feminine())
			.isFalse();
	}

	@Test
	void mentionsNeverOverlapAndLieInTheirSentence() {
		Story story = Story
			.of("التقى رئيس الوزراء العراقي، محمد شياع السوداني. وزير النفط حيان عبد الغني حضر، وقال: \"نعم\".");
		int end = 0;
		for (Mention mention : story.marked().mentions()) {
			assertThat(mention.first()).isGreaterThanOrEqualTo(end);
			assertThat(story.marked().text().sentenceIndexOf(mention.first()))
				.isEqualTo(story.marked().text().sentenceIndexOf(mention.end() - 1));
			end = mention.end();
		}
	}

	@Test
	void aNameBehindAnOfficeInsideAnOfficeIsHisWhoHasTheOuterOne() {
		Story story = Story.of("قال مستشار الرئيس الفلسطيني حمدان الهبارش إن القدس خط أحمر.",
				"والتقى مساعد وزير الخارجية الأمريكي كلاوس شتاينبرغن رئيس البرلمان.");
		assertThat(story.names()).containsExactly("حمدان الهبارش", "كلاوس شتاينبرغن", "-");
	}

	@Test
	void anOfficeRightBehindTheSubjectOfAMeetingIsHisIfAnObjectFollows() {
		assertThat(Story.of("استقبل محمود الكيلاني رئيس الجامعة وفدا من الطلبة.").phrases(MentionType.PERSON))
			.containsExactly("محمود الكيلاني رئيس الجامعة");
		assertThat(Story.of("استقبل محمود الكيلاني السفير الفرنسي.").phrases(MentionType.PERSON))
			.containsExactly("محمود الكيلاني", "السفير الفرنسي");
		assertThat(Story.of("قال محمود الكيلاني رئيس الجامعة إن الدراسة بدأت.").phrases(MentionType.PERSON))
			.containsExactly("محمود الكيلاني رئيس الجامعة");
		assertThat(Story.of("استقبل المطران إلياس خوري السفيرة الأميركية.").phrases(MentionType.PERSON))
			.containsExactly("المطران إلياس خوري", "السفيرة الأميركية");
	}

	@Test
	void aBareMinisterOrAnAddressEndsThePhraseBeforeAnotherOffice() {
		assertThat(Story.of("التقى الوزير سفير مملكة النرويج لدى السودان أندريه ستيانسن.").phrases(MentionType.PERSON))
			.containsExactly("الوزير", "سفير مملكة النرويج لدى السودان أندريه ستيانسن");
		assertThat(Story.of("استقبل معالي وزير العدل سعادة السفير الإيطالي.").phrases(MentionType.PERSON))
			.containsExactly("معالي وزير العدل", "سعادة السفير الإيطالي");
		assertThat(Story.of("التقى الوزير نظيره بجمهورية مالي؛ عبدولاي ديوبارا.").phrases(MentionType.PERSON))
			.containsExactly("الوزير", "نظيره بجمهورية مالي؛ عبدولاي ديوبارا");
	}

	@Test
	void aPrinceMayHaveHisTitleAsOfficeToo() {
		Story story = Story.of("استقبل صاحب السمو الملكي الأمير ماجد بن سعود أمير منطقة عسير السفير الياباني.");
		assertThat(story.phrases(MentionType.PERSON))
			.containsExactly("صاحب السمو الملكي الأمير ماجد بن سعود أمير منطقة عسير", "السفير الياباني");
	}

	@Test
	void anEnvoyIsSentToARegionAndAnEastAsianNameBeginsWithAParticle() {
		Story story = Story
			.of("التقى الأمين العام المبعوث الصيني إلى الشرق الأوسط تشاي جون، ثم سفير جمهورية كوريا لي تشانغ.");
		assertThat(story.names()).containsExactly("-", "تشاي جون", "لي تشانغ");
	}

	@Test
	void aDeputyOfTheHeadOfGovernmentHasAMinistryToo() {
		assertThat(Story.of("استقبل نائب رئيس مجلس الوزراء ووزير الدفاع الشيخ أحمد الفهيد السفير الألماني.")
			.phrases(MentionType.PERSON))
			.containsExactly("نائب رئيس مجلس الوزراء ووزير الدفاع الشيخ أحمد الفهيد", "السفير الألماني");
	}

	@Test
	void aGovernorsTownNeedNotBeKnown() {
		assertThat(Story.of("اجتمع محافظ بلجرشاي سفر بن سويد الغامدي مع المشايخ.").phrases(MentionType.PERSON))
			.containsExactly("محافظ بلجرشاي سفر بن سويد الغامدي");
	}

	@Test
	void aBrotherOfAKingIsNoFurtherParty() {
		assertThat(Story.of("تلقى أمير البلاد اتصالا هاتفيا من أخيه ملك الأردن عبد الله الثاني.")
			.phrases(MentionType.PERSON)).containsExactly("أمير البلاد", "أخيه ملك الأردن عبد الله الثاني");
	}

	@Test
	void aNameBetweenQuotationMarksBehindTheComma() {
		Story story = Story.of("قال عضو لجنة الدفاع في البرلمان الليبي، \"طارق الزنتاني\"، إن الجلسة تأجلت.");
		assertThat(story.party("عضو لجنة الدفاع في البرلمان الليبي، \"طارق الزنتاني").name())
			.isEqualTo("طارق الزنتاني");
	}

	@Test
	void aVerbThatOpensASentenceIsNoGivenName() {
		Story story = Story.of("قال المواطن أحمد الحسن إن الشارع مزدحم. وطالب الحسن بلوحات.");
		assertThat(story.sameAs("الحسن")).containsExactly("المواطن أحمد الحسن", "الحسن");
	}

	@Test
	void anOfficeRightBehindANameIsHisWhereTheVerbHasNoObject() {
		assertThat(Story.of("وصل خالد المنصوري وزير النقل القطري إلى تونس.").phrases(MentionType.PERSON))
			.containsExactly("خالد المنصوري وزير النقل القطري");
		assertThat(Story.of("زار خالد المنصوري وزير النقل القطري تونس.").phrases(MentionType.PERSON))
			.containsExactly("خالد المنصوري وزير النقل القطري");
		assertThat(Story.of("التقى خالد المنصوري وزير النقل القطري في تونس.").phrases(MentionType.PERSON))
			.containsExactly("خالد المنصوري", "وزير النقل القطري");
	}

	@Test
	void anEnvoyAndTheMinisterHeMeetsAreTwo() {
		assertThat(Story.of("والتقى المبعوث الأممي وزير النقل القطري سامح الجندي.").phrases(MentionType.PERSON))
			.containsExactly("المبعوث الأممي", "وزير النقل القطري سامح الجندي");
	}

	@Test
	void aFamilyNameMayBeWrittenAsOneWithItsParticle() {
		assertThat(Story.of("استقبل وزير الصحة سالم بنجدية السفير الياباني.").names()).containsExactly("سالم بنجدية",
				"-");
		assertThat(Story.of("أشاد سالم الدوخي بنجاح المؤتمر.").names()).containsExactly("سالم الدوخي");
	}

	@ParameterizedTest
	@ValueSource(strings = { "وزير الخارجية والمغتربين",
			"وزير الشؤون الخارجية والتعاون الإفريقي والمغاربة المقيمين بالخارج",
			"وزير الشؤون الخارجية والهجرة والتونسيين بالخارج", "وزير الخارجية والهجرة وشؤون المصريين بالخارج",
			"وزير الشؤون الخارجية والجالية الوطنية بالخارج", "وزير الثقافة والشباب والرياضة الناطق الرسمي باسم الحكومة",
			"وزير التجهيز والنقل واللوجستيك والماء", "وزير التسامح والتعايش", "وزير الإنتاج الحربي",
			"وزير القوى العاملة", "وزير الداخلية والجماعات المحلية والتهيئة العمرانية",
			"وزير العلاقات مع الهيئات الدستورية والمجتمع المدني", "وزير شؤون الأسرى والمحررين",
			"وزير الصحة العامة والسكان", "مدير جامعة الملك سعود", "رئيسة جامعة الأميرة نورة بنت عبد الرحمن",
			"قائد قوة جازان", "المدير العام للوكالة الوطنية للموانئ" })
	void aPortfolioGoesAsFarAsTheNameOfItsHolder(String office) {
		for (String sentence : List.of("والتقى %s كريم العلوي وفدا من الشركة.",
				"والتقى %s، كريم العلوي، وفدا من الشركة.")) {
			Story story = Story.of(sentence.formatted(office));
			assertThat(story.phrases(MentionType.PERSON).get(0)).as(sentence.formatted(office))
				.startsWith(office)
				.endsWith("كريم العلوي");
		}
	}

	@Test
	void aNameSetApartBehindAnOfficeMayBeOfWordsThatMeanOtherThings() {
		Story story = Story.of("قال وزير المالية، سالم الجوهري، إن الاتفاق قريب.");
		assertThat(story.party("وزير المالية، سالم الجوهري").name()).isEqualTo("سالم الجوهري");
	}

	@Test
	void aFamilyNameThatIsANationalityTooBehindItsBearersTitle() {
		Story story = Story.of("قال اللواء منصور التركي إن الحادث قيد المتابعة. وأضاف اللواء التركي أن التحقيق مستمر.");
		assertThat(story.sameAs("اللواء التركي")).containsExactly("اللواء منصور التركي", "اللواء التركي");
	}

	@Test
	void aCompanyIsCalledByItsNameAlone() {
		Story story = Story.of("وأعلن موقع سوروش وقف الخدمة. وتقول سوروش إن لديها خمسة ملايين مشترك.");
		assertThat(story.sameAs("سوروش")).containsExactly("موقع سوروش", "سوروش");
	}

	@Test
	void anOfficeBehindLamIsShownWithItsArticle() {
		Story story = Story.of("وقدم الشكر للرئيس التنفيذي لشركة النور سالم الحربي.");
		assertThat(story.party("للرئيس التنفيذي لشركة النور سالم الحربي").roles())
			.containsExactly("الرئيس التنفيذي لشركة النور");
	}

}
