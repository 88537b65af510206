package liqa.transform.names;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Where the phrases of groups and bodies that are met begin and end, side by side. */
class MetPartiesTests {

	private static List<String> met(String sentence) {
		return Story.of(sentence)
			.phrases(MentionType.PERSON, MentionType.GROUP, MentionType.ORGANIZATION, MentionType.PLACE);
	}

	@Test
	void aBodyBesideAnotherIsNoPartOfIt() {
		assertThat(met("اجتمع نقيب الصيادلة مع أعضاء المجلس البلدي ونقابة الممرضين.")).containsExactly("نقيب الصيادلة",
				"أعضاء المجلس البلدي", "نقابة الممرضين");
		assertThat(met("التقى وزير الموارد المائية والري ووزراء المالية العرب."))
			.containsExactly("وزير الموارد المائية والري", "وزراء المالية العرب");
		assertThat(met("استقبل عميد الكلية المنظمة الدولية للهجرة.")).containsExactly("عميد الكلية",
				"المنظمة الدولية للهجرة");
		assertThat(met("استقبل رئيس الغرفة الهيئة العليا لحزب الأمة.")).containsExactly("رئيس الغرفة",
				"الهيئة العليا لحزب الأمة");
		assertThat(met("قابل المجلس الانتقالي والقيادي في حركة البناء.")).contains("المجلس الانتقالي");
		assertThat(met("التقى وفدا شبابيا وتنسيقية القوى المدنية.")).containsExactly("وفدا شبابيا",
				"تنسيقية القوى المدنية");
	}

	@Test
	void whatSeveralPeopleStandForIsTheirs() {
		assertThat(met("استقبلت الوزيرة ممثلي الأحزاب والقوى الوطنية.")).containsExactly("الوزيرة",
				"ممثلي الأحزاب والقوى الوطنية");
		assertThat(met("استقبلت الوزيرة عددا من الوزراء والنواب والسفير الكويتي.")).containsExactly("الوزيرة",
				"عددا من الوزراء والنواب", "السفير الكويتي");
		assertThat(met("استقبلت الوزيرة مشايخ وأعيان محافظة شبوة.")).containsExactly("الوزيرة",
				"مشايخ وأعيان محافظة شبوة");
		assertThat(met("وكان في استقباله أصحاب المعالي الوزراء.")).containsExactly("أصحاب المعالي الوزراء");
		assertThat(met("استقبلت الوزيرة نظراءها من العراق وسوريا والأردن.")).containsExactly("الوزيرة",
				"نظراءها من العراق وسوريا والأردن");
	}

	@Test
	void aParticipleTiesAPlaceOrATaskToAGroup() {
		assertThat(met("التقى السفراء العرب المعتمدين لدى تونس.")).containsExactly("السفراء العرب المعتمدين لدى تونس");
		assertThat(met("التقت الوزيرة القائمين على المهرجان والمتضررين من الفيضانات.")).containsExactly("الوزيرة",
				"القائمين على المهرجان", "المتضررين من الفيضانات");
		assertThat(met("التقت الوزيرة القائم بأعمال السفارة الهندية في بيروت.")).containsExactly("الوزيرة",
				"القائم بأعمال السفارة الهندية في بيروت");
	}

	@Test
	void aTownIsWhereTheyMet() {
		assertThat(met("التقى نائب وزير الخارجية الروسي في حلب لجنة الحوار."))
			.containsExactly("نائب وزير الخارجية الروسي", "حلب", "لجنة الحوار");
		assertThat(met("جاء ذلك خلال استقبال الوزيرة كتلة الوفاء النيابية في العاصمة التركية أنقرة."))
			.contains("كتلة الوفاء النيابية");
		assertThat(met("ناقش وجهاء محافظة شبوة الأوضاع الأمنية.")).containsExactly("وجهاء محافظة شبوة");
		assertThat(met("التقى والي جهة طنجة سمير الناصري وفدا من قبيلة شمر."))
			.containsExactly("والي جهة طنجة سمير الناصري", "وفدا من قبيلة شمر");
	}

	@Test
	void theDayOfAMeetingCountsNobody() {
		assertThat(met("قابل الوزير مساء أمس الأحد قادة الأحزاب السياسية.")).containsExactly("الوزير",
				"قادة الأحزاب السياسية");
	}

	@Test
	void aDelegationMayBeOfACallingOrANation() {
		assertThat(met("استقبل الوزير وفدا نقابيا من حركة البناء.")).containsExactly("الوزير",
				"وفدا نقابيا من حركة البناء");
		assertThat(met("استقبل الوزير وفدا عسكريا روسيا.")).containsExactly("الوزير", "وفدا عسكريا روسيا");
		assertThat(met("استقبل الوزير وفدا حكوميا سوريا ورئيس البلدية.")).containsExactly("الوزير", "وفدا حكوميا سوريا",
				"رئيس البلدية");
	}

	@Test
	void thoseWhoRunAFirmAreAPartyOnlyWhereTheyAreMet() {
		assertThat(met("اجتمعت الوزيرة مع إدارة شركة الأسمنت.")).containsExactly("الوزيرة", "إدارة شركة الأسمنت");
		assertThat(met("وتسلم مسؤولية إدارة شركة الأسمنت.")).doesNotContain("إدارة شركة الأسمنت");
	}

	@Test
	void aFairIsOfBooks() {
		assertThat(met("التقيا على هامش معرض الكتاب الدولي.")).isEmpty();
		assertThat(met("التقى الوزير رئيس اتحاد الكتاب العرب.")).containsExactly("الوزير", "رئيس اتحاد الكتاب العرب");
	}

	@Test
	void theOfficesOfTwoBehindATitleAreNoName() {
		assertThat(met("التقى الرئيس وزيري خارجية مصر والأردن.").get(0)).isEqualTo("الرئيس");
	}

	@Test
	void theStatesOfAGroupAndTheAdjectivesOfWhatItStandsForAreItsOwn() {
		assertThat(met("التقى الوزير دبلوماسيين من الولايات المتحدة وبريطانيا والإمارات.")).containsExactly("الوزير",
				"دبلوماسيين من الولايات المتحدة وبريطانيا والإمارات");
		assertThat(met("التقى الوزير قادة الكتل الفائزة.")).containsExactly("الوزير", "قادة الكتل الفائزة");
		assertThat(met("التقى الوزير مسؤولين كبارا الأسبوع الماضي.")).containsExactly("الوزير", "مسؤولين كبارا");
	}

	@Test
	void twoPortfoliosOfTwoMinistersAreTwoMinisters() {
		assertThat(met("التقى الرئيس وزيري الدفاع والداخلية وقائد الجيش.")).containsExactly("الرئيس", "وزيري الدفاع",
				"الداخلية", "قائد الجيش");
	}

}
