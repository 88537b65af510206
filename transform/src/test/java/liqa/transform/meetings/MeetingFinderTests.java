package liqa.transform.meetings;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import liqa.ingest.lexicon.LexiconFolder;
import liqa.transform.MeetingReport;

import static org.assertj.core.api.Assertions.assertThat;

class MeetingFinderTests {

	private static final String STORY = """
			# [الراوي] يستقبل [الحسني] ويزور {عمّان} ~غدا|2020-11-22|future~
			استقبل [الراوي] ~أمس|2020-11-20~ في مكتبه، [الحسني]، بحضور [-حداد]، لبحث أزمة المياه.
			وأضاف أنه لم يلتق [كلاين] خلال زيارته إلى {باريس} و{لندن}، وسيجتمع معه ومع [+قادة الكتل].
			وحضر اللقاء [#وزارة النقل] و[السفير كلاين=كلاين]، "وجرى الاجتماع" في {بيروت}.""";

	private final MeetingFinder finder = new MeetingFinder(LexiconFolder.packaged());

	@Test
	void evidenceIsCutFromTheSourceAsItStands() {
		Clipping clipping = new Clipping(STORY);
		List<MeetingReport> reports = clipping.read(this.finder);
		assertThat(reports).isNotEmpty();
		assertThat(reports).flatExtracting(MeetingReport::evidence)
			.allSatisfy(
					(passage) -> assertThat(clipping.source().substring(passage.span().start(), passage.span().end()))
						.isEqualTo(passage.text()));
	}

	@Test
	void wordsInAnyOrderAreReadWithoutHarm() {
		List<String> words = new ArrayList<>(List.of(STORY.replace("# ", "").split("(?<=[^\\]\\}~=]) (?![^\\[]*\\])")));
		Random random = new Random(7);
		for (int i = 0; i < 300; i++) {
			Collections.shuffle(words, random);
			assertThat(new Clipping(String.join(" ", words)).read(this.finder)).allSatisfy((report) -> {
				assertThat(Collections.disjoint(report.side1(), report.side2())).isTrue();
				assertThat(report.confidence()).isBetween(0.0, 1.0);
			});
		}
	}

	@Test
	void nothingStandsBeforeThePhraseThatOpensAnArticle() {
		assertThat(Clipping.meetingsIn("[الراوي] في لقاء مع صحفيين", this.finder)).isEmpty();
	}

}
