package liqa.transform.resolve;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import liqa.ingest.lexicon.LexiconFolder;
import liqa.transform.Findings;

import static liqa.transform.resolve.News.article;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Bodies whose country no article says, told as {@code outlet: body}, or says, told as
 * {@code outlet: body/country}.
 */
class HomePressTests {

	private static final Resolver RESOLVER = new Resolver(LexiconFolder.packaged());

	@ParameterizedTest
	@CsvSource(delimiter = ';', textBlock = """
			okaz: وزارة الإسكان                      ; alriyadh: وزارة الإسكان
			okaz: وزارة الإسكان                      ; SkyNews: وزارة الإسكان/SA
			hespress.com: وزارة الإسكان              ; febrayer.com: وزارة الإسكان
			okaz: الهيئة العامة للمراعي              ; sabq: الهيئة العامة للمراعي
			""")
	void areOneAtHome(String left, String right) {
		assertThat(bodies(left, right)).isOne();
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', textBlock = """
			okaz: وزارة الإسكان                      ; hespress.com: وزارة الإسكان
			okaz: وزارة الإسكان                      ; alriyadh: وزارة الإسكان/JO
			SkyNews: وزارة الإسكان                   ; SkyNews: وزارة الإسكان
			aawsat: وزارة الإسكان                    ; aawsat: وزارة الإسكان
			okaz: المحكمة العليا                     ; alriyadh: المحكمة العليا
			okaz: مكتب المدعي العام                  ; alriyadh: مكتب المدعي العام
			okaz: الهيئة العامة                      ; alriyadh: الهيئة العامة
			""")
	void areTwoAbroadOrWhereForeignOnesAreCalledSo(String left, String right) {
		assertThat(bodies(left, right)).isEqualTo(2);
	}

	private static int bodies(String left, String right) {
		return RESOLVER
			.resolve(List.of(told("a.txt", left), told("b.txt", right)), Published.nothing(), Decisions.none(),
					"2021-03-03")
			.dossier()
			.participants()
			.size();
	}

	private static Findings told(String file, String what) {
		String[] cells = what.split(": |/");
		return article(file).by(cells[0])
			.on("2021-03-01")
			.bodyOf((cells.length > 2) ? cells[2] : "", cells[1])
			.said(cells[1], "قولا لا يقوله غيره في " + file)
			.done();
	}

}
