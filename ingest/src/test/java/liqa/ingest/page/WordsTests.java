package liqa.ingest.page;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class WordsTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			  آخر الأخبار:   «عاجل»!  | اخر الاخبار عاجل
			  مُحمّد ـــ وﷲ أعلم        | محمد والله اعلم
			  Aljazeera.net / العربية.نت | aljazeera.net العربيه نت
			  ٣٫٥ و12.5               | 3 5 و12.5
			  R&D + A+B                | r&d a+b
			  * * *                    | ''
			""")
	void wordsAreFoldedAndSignsPartThem(String written, String folded) {
		assertThat(Words.folded(written)).isEqualTo(folded);
	}

}
