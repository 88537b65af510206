package liqa.transform;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import liqa.ingest.Article;
import liqa.ingest.ArticleReader;
import liqa.ingest.lexicon.LexiconFolder;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Signs that scraped pages leave anywhere in a sentence, some of which fold to nothing:
 * whatever they do to its meaning, the article is read and what is found still stands in
 * the text.
 */
class StraySignsTests {

	private static final LexiconFolder LEXICON = LexiconFolder.packaged();

	private static final ArticleReader READER = new ArticleReader(LEXICON);

	private static final Extractor EXTRACTOR = new Extractor(LEXICON);

	private static final List<String> SIGNS = List.of("ـ", "ـــ", "َ", "#", "(", ")", "\"", "«", "»", "،", ":", "-",
			"…", "؟", "12", "٪", "A", "ال", "و", "🙂");

	@ParameterizedTest
	@ValueSource(strings = {
			"التقى رئيس الحكومة سالم الجوهري أمس الأربعاء في بغداد وزير الخارجية التركي هاكان فيدان والوفد المرافق له",
			"أكد مدير عام الشركة الوطنية للكهرباء يانا كوندريسا في تصريح لوكالة الأنباء أن الأشغال ستنطلق قريبا",
			"وأضاف سالم الجوهري رئيس الغرفة التجارية، خلال مؤتمر صحفي، إن الأسعار مستقرة، مشيرا إلى أن السوق نشط",
			"ونقلت صحيفة النهر عن مصدر مطلع قوله إن الوفد سيزور طهران الأسبوع المقبل للقاء المسؤولين هناك",
			"من المقرر أن يستقبل الملك في الرياض غدا المبعوث الأممي إلى اليمن لبحث الهدنة، بحسب مصادر دبلوماسية" })
	void aSignThatStandsAnywhereInASentenceLosesNoArticle(String sentence) {
		String[] words = sentence.split(" ");
		for (int gap = 0; gap <= words.length; gap++) {
			for (String sign : SIGNS) {
				String before = String.join(" ", List.of(words).subList(0, gap));
				String after = String.join(" ", List.of(words).subList(gap, words.length));
				assertReads((before + " " + sign + " " + after).strip());
				assertReads((before + sign + after).strip());
			}
		}
	}

	private static void assertReads(String sentence) {
		String text = "خبر اليوم\n\n" + sentence + ".\n";
		int[] codePoints = text.codePoints().toArray();
		for (Article article : READER.read("page.txt", text.getBytes(StandardCharsets.UTF_8)).articles()) {
			Findings findings = EXTRACTOR.extract(article);
			assertThat(findings.parties()).as(sentence)
				.flatExtracting(Party::mentions)
				.allMatch((mention) -> mention.text()
					.equals(new String(codePoints, mention.span().start(),
							mention.span().end() - mention.span().start())));
		}
	}

}
