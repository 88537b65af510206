package liqa.transform.resolve;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import liqa.ingest.lexicon.LexiconFolder;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static liqa.transform.resolve.News.article;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who is called nearly alike in two articles that have some of their wording in common,
 * and in two that have none.
 */
class OneStoryTests {

	private static final Resolver RESOLVER = new Resolver(LexiconFolder.packaged());

	@ParameterizedTest
	@CsvSource(delimiter = ';', textBlock = """
			أحمد الغامدي             ; أحمد الغامدي
			عبد الله الزهراني        ; عبد الله بن محمد الزهراني
			أندريس ماسياسو           ; أندريس ماثياسو
			ستيف غولدشتاينر          ; ستيف غولدستينر
			النهرواني                ; كريم النهرواني
			أحمد بن محمد             ; أحمد محمد
			""")
	void areOnePersonInOneStoryAlone(String left, String right) {
		assertThat(participants(left, right, 6)).isOne();
		assertThat(participants(left, right, 0)).isEqualTo(2);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', textBlock = """
			كريم النهرواني           ; سالم النهرواني
			حسن النهرواني            ; محمد النهرواني
			سعد                      ; كريم سعد
			علي بن محمد الدوعاني     ; محمد بن علي الدوعاني
			""")
	void areTwoPersonsOfOneStory(String left, String right) {
		assertThat(participants(left, right, 6)).isEqualTo(2);
	}

	/**
	 * How many two are.
	 * @param common how many of the values of their articles' sketches are the same
	 */
	private static int participants(String left, String right, int common) {
		return RESOLVER.resolve(List.of(
				article("a.txt").on("2021-03-01")
					.withSketch(sketch(common, 100))
					.said(left, "إن السوق يفتح غدا أبوابه للزوار")
					.done(),
				article("b.txt").on("2021-03-02")
					.withSketch(sketch(common, 200))
					.said(right, "إن الطريق يحتاج إلى صيانة عاجلة")
					.done()),
				Published.nothing(), Decisions.none(), "2021-03-03")
			.dossier()
			.participants()
			.size();
	}

	private static List<Long> sketch(int common, long others) {
		return LongStream
			.concat(LongStream.range(0, common),
					IntStream.range(common, Sketch.SIZE).mapToLong((value) -> others + value))
			.boxed()
			.toList();
	}

}
