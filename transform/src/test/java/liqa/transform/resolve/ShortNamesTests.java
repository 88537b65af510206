package liqa.transform.resolve;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import liqa.ingest.lexicon.LexiconFolder;
import liqa.transform.Findings;

import static liqa.transform.resolve.News.article;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Names of which outlets leave out one part or another, each in an article of its own
 * that gives the same office.
 */
class ShortNamesTests {

	private static final Resolver RESOLVER = new Resolver(LexiconFolder.packaged());

	@ParameterizedTest
	@CsvSource(delimiter = ';', textBlock = """
			كريم حسن النهرواني | كريم النهرواني | كريم حسن                     ; 1
			كريم حسن | كريم النهرواني | كريم حسن النهرواني                     ; 1
			كريم حسن | كريم النهرواني                                          ; 2
			كريم حسن النهرواني | كريم علي النهرواني | كريم النهرواني           ; 3
			كريم حسن النهرواني | كريم علي النهرواني | كريم حسن                 ; 2
			""")
	void areOneIfAFullNameHasThemAll(String names, int persons) {
		List<String> all = Stream.of(names.split("\\|")).map(String::strip).toList();
		List<Findings> news = IntStream.range(0, all.size())
			.mapToObj((n) -> article(n + ".txt").on("2021-03-0" + (n + 1))
				.personOf("IQ", all.get(n), "مدير مستشفى الوادي التعليمي")
				.said(all.get(n), "قولا لا يقوله غيره في " + n)
				.done())
			.toList();
		assertThat(RESOLVER.resolve(news, Published.nothing(), Decisions.none(), "2021-03-09").dossier().participants())
			.hasSize(persons);
	}

}
