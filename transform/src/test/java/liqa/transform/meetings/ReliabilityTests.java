package liqa.transform.meetings;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;

import liqa.ingest.ArticleReader;
import liqa.ingest.lexicon.LexiconFolder;
import liqa.transform.Extractor;
import liqa.transform.MeetingReport;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How sure the program is of what it reads. The article is of Thursday 12 November 2020.
 */
class ReliabilityTests {

	private static final LexiconFolder LEXICON = LexiconFolder.packaged();

	private static final ArticleReader READER = new ArticleReader(LEXICON);

	private static final Extractor EXTRACTOR = new Extractor(LEXICON);

	private static final String KNOWN = "التقى الرئيس الفرنسي إيمانويل ماكرون المستشارة الألمانية أنغيلا ميركل";

	@Test
	void twoWhomTheLexiconKnowsOnADayAreNearlyAlwaysRight() {
		assertThat(confidence(KNOWN + " أمس الأربعاء في باريس.")).isGreaterThan(0.93);
	}

	@Test
	void aDayAndAPlaceSpeakForAMeeting() {
		assertThat(confidence(KNOWN + " أمس الأربعاء.")).isGreaterThan(confidence(KNOWN + "."));
		assertThat(confidence(KNOWN + " في باريس.")).isGreaterThan(confidence(KNOWN + "."));
	}

	@Test
	void whoIsCalledByAnOfficeAloneMayBeSomebodyElse() {
		String unlisted = "التقى رئيس الغرفة سامح الجندي رئيس الجمعية حسن العوضي.";
		String unnamed = "التقى رئيس الغرفة سامح الجندي رئيس الجمعية الخيرية.";
		assertThat(confidence(unlisted)).isLessThan(confidence(KNOWN + "."));
		assertThat(confidence(unnamed)).isLessThan(confidence(unlisted));
	}

	@Test
	void aSubjectThatGoesOnFromBeforeIsLessSureThanOneInItsPlace() {
		String before = "وصل الوزير سامح الجندي. ";
		assertThat(confidence(before + "واجتمع بالسفير حسن العوضي."))
			.isLessThan(confidence(before + "واجتمع الوزير سامح الجندي بالسفير حسن العوضي."));
	}

	/** That of the last meeting told. */
	private static double confidence(String body) {
		String page = "خبر اليوم\n2020-11-12\n\n" + body + "\n";
		List<MeetingReport> meetings = EXTRACTOR
			.extract(READER.read("a.txt", page.getBytes(StandardCharsets.UTF_8)).articles().get(0))
			.meetings();
		assertThat(meetings).as(body).isNotEmpty();
		return meetings.get(meetings.size() - 1).confidence();
	}

}
