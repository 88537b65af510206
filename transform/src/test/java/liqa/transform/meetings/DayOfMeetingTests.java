package liqa.transform.meetings;

import org.junit.jupiter.api.Test;

import liqa.ingest.lexicon.LexiconFolder;

/**
 * Which of the days of a sentence is that of the meeting. Clippings as in
 * {@link MeetingGrammarTests}.
 */
class DayOfMeetingTests {

	private final MeetingFinder finder = new MeetingFinder(LexiconFolder.packaged());

	@Test
	void yearOfABudgetIsNotThatOfTheMeeting() {
		expect("""
				ناقشت اللجنة ميزانية ~عام 2018|2018~ خلال لقاء [الراوي] مع [الحسني].
				= held meeting: الراوي × الحسني
				بعد المصادقة على ميزانية الدولة ~للعام 2018|2018~ التقى [الراوي] [الحسني].
				= held meeting: الراوي × الحسني
				في ~عام 2018|2018~ التقى [الراوي] [الحسني].
				= held meeting: الراوي × الحسني 2018
				وفي ~2018|2018~، عقد [الراوي] محادثات مع [الحسني].
				= held meeting: الراوي × الحسني 2018
				""");
	}

	@Test
	void dayRightBehindThePartiesComesBeforeThatOfTheSentence() {
		expect("""
				أعلنت الحكومة، ~الخميس|2020-11-19~، تكلفة القمة التي جمعت [الراوي] و[الحسني] في ~12 نوفمبر|2020-11-12~.
				= held meeting: الراوي × الحسني 2020-11-12
				شرح المتحدث ~أمس|2020-11-20~ أسباب زيارة [الراوي] إلى {أثينا} ~الأربعاء|2020-11-18~.
				= held visit: الراوي @ أثينا 2020-11-18
				أكد المتحدث رحيل القوات في ~أكتوبر|2020-10~ خلال محادثة هاتفية جرت ~الخميس|2020-11-19~ بين [الراوي] و[الحسني].
				= held call: الراوي × الحسني 2020-11-19
				""");
	}

	@Test
	void dayIsReckonedFromWhatCameAfterOrBefore() {
		expect("""
				أعلن القرار ~الخميس|2020-11-19~ غداة لقاء بين [الراوي] و[الحسني].
				= held meeting: الراوي × الحسني 2020-11-18
				صدر البيان ~الخميس|2020-11-19~ بعد يومين من لقاء بين [الراوي] و[الحسني].
				= held meeting: الراوي × الحسني 2020-11-17
				صدر البيان ~الخميس|2020-11-19~ بعد أيام من لقاء بين [الراوي] و[الحسني].
				= held meeting: الراوي × الحسني
				صدر البيان ~الخميس|2020-11-19~ بعد لقاء بين [الراوي] و[الحسني].
				= held meeting: الراوي × الحسني 2020-11-19
				""");
	}

	@Test
	void dayOfAStatementIsNotThatOfWhatIsToCome() {
		expect("""
				ألمح المتحدث ~أمس|2020-11-20~ إلى أن [الراوي] سيلتقي [الحسني].
				= planned meeting: الراوي × الحسني
				من المقرر ~السبت|2020-11-21~ أن يلتقي [الراوي] [الحسني].
				= planned meeting: الراوي × الحسني 2020-11-21
				كشفت الصحيفة ~أمس|2020-11-20~ تفاصيل جديدة حول اللقاء السري الذي جمع [الراوي] ب[الحسني].
				= held meeting: الراوي × الحسني
				""");
	}

	@Test
	void whoComesFromATownWasThereBefore() {
		expect("""
				وصل [الراوي] ~أمس|2020-11-20~ إلى {أثينا} قادما من {صوفيا}.
				= held visit: الراوي @ أثينا 2020-11-20
				= held visit: الراوي @ صوفيا
				""");
	}

	@Test
	void appointedDayMayStandBehindThePlace() {
		expect("""
				تحضر الوزارة ~اليوم|2020-11-21~ لقمة [+زعماء الساحل] المقررة في {أثينا} في ~أوائل ديسمبر|2020-12|future~.
				= planned meeting: زعماء الساحل @ أثينا 2020-12
				""");
	}

	private void expect(String clippings) {
		Clipping.expect(clippings, this.finder);
	}

}
