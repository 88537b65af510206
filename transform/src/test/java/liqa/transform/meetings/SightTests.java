package liqa.transform.meetings;

import org.junit.jupiter.api.Test;

import liqa.ingest.lexicon.LexiconFolder;

/**
 * Visits to what has no name: buildings, grounds, sickbeds. Clippings as in
 * {@link MeetingGrammarTests}.
 */
class SightTests {

	private final MeetingFinder finder = new MeetingFinder(LexiconFolder.packaged());

	@Test
	void oneOrSomeOfManyAreVisited() {
		expect("""
				زار [السفير الراوي=الراوي] أحد المساجد ~أمس|2020-11-20~.
				= held visit: الراوي @ أحد المساجد 2020-11-20
				تفقد [السفير الراوي=الراوي] عددا من مدارس المدينة.
				= held visit: الراوي @ عددا من مدارس المدينة
				قام [السفير الراوي=الراوي] بزيارة إلى إحدى المزارع.
				= held visit: الراوي @ إحدى المزارع
				قال [السفير الراوي=الراوي] خلال زيارته لبعض المصانع إن العمل يتقدم.
				= held visit: الراوي @ بعض المصانع
				زار [السفير الراوي=الراوي] أحد أصدقائه.
				""");
	}

	@Test
	void whatEverybodyKnowsIsVisitedByTheArticle() {
		expect("""
				زار [السفير الراوي=الراوي] المستشفى الجديد في {عمان}.
				= held visit: الراوي @ المستشفى الجديد في عمان
				قال [السفير الراوي=الراوي] أثناء تفقده المصنع إن العمل يتقدم.
				= held visit: الراوي @ المصنع
				زار [السفير الراوي=الراوي]، المعرض ~أمس|2020-11-20~.
				= held visit: الراوي @ المعرض 2020-11-20
				قام [السفير الراوي=الراوي] بتفقد المخيم.
				= held visit: الراوي @ المخيم
				زار [+وفد من الحركة]، الجناح السياسي للحزب، {عمان}.
				= held visit: وفد من الحركة @ عمان
				قال [السفير الراوي=الراوي] إن زيارته الأولى محطة مهمة.
				وعد [السفير الراوي=الراوي]، الذي زار المدرسة ~أمس|2020-11-20~، بالمساعدة.
				= held visit: الراوي @ المدرسة 2020-11-20
				قال [السفير الراوي=الراوي] إن المعرض مهم. وزار المعرض 80 ألف زائر.
				""");
	}

	@Test
	void aBodyIsVisitedByWhoeverStandsBeforeTheVisit() {
		expect("""
				قام [السفير الراوي=الراوي] بزيارة [#مركز الأطفال] في {عمان}.
				= held visit: الراوي @ مركز الأطفال
				""");
	}

	@Test
	void whoLiesInAHospitalIsVisitedThere() {
		expect("""
				زار [السفير الراوي=الراوي] المصابين في [#مستشفى الملك حسين].
				= held visit: الراوي @ مستشفى الملك حسين
				زار [السفير الراوي=الراوي] ~أمس|2020-11-20~ ب[#مستشفى الملك حسين] المصابين من الحريق.
				= held visit: الراوي @ مستشفى الملك حسين 2020-11-20
				قام [السفير الراوي=الراوي] بزيارة [+الجرحى في مستشفى المدينة].
				= held visit: الراوي @ مستشفى المدينة
				زار [السفير الراوي=الراوي] المرضى.
				""");
	}

	@Test
	void groupsOfOfficialsTravelIfItIsToldWhoTheyAre() {
		expect("""
				وصل [+مسؤولون يابانيون] إلى {بغداد} ~أمس|2020-11-20~.
				= held visit: مسؤولون يابانيون @ بغداد 2020-11-20
				زار [+فريق من الخبراء الدوليين] {بغداد}.
				= held visit: فريق من الخبراء الدوليين @ بغداد
				وصل [+المسؤولون] إلى {بغداد}.
				وصل [+فريق الكرة] إلى {بغداد} قبل المباراة.
				""");
	}

	@Test
	void theLandAndTownsThatNoListHasAreVisited() {
		expect("""
				أكد [كلاين] أن زيارة [السفير الراوي=الراوي] المملكة كانت للعمرة.
				= held visit: الراوي @ المملكة
				زار [السفير الراوي=الراوي] مدينة شمباتيا ~أمس|2020-11-20~.
				= held visit: الراوي @ مدينة شمباتيا 2020-11-20
				""");
	}

	private void expect(String clippings) {
		Clipping.expect(clippings, this.finder);
	}

}
