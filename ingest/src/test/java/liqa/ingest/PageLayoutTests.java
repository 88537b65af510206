package liqa.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import liqa.ingest.lexicon.LexiconFolder;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A table of the ways in which sites, papers and agencies lay out a page
 * ({@code layouts.txt}), each tried with outlets the lexicon knows and with others:
 * whatever the layout, headline, outlet, day and text are the same.
 */
class PageLayoutTests {

	private static final ArticleReader READER = new ArticleReader(LexiconFolder.packaged());

	private static final String TITLE = "وزير الخارجية يستقبل نظيره في العاصمة";

	private static final List<String> BODY = List.of(
			"استقبل وزير الخارجية نظيره في مقر الوزارة بالعاصمة، وبحث الجانبان سبل تعزيز العلاقات الثنائية بين البلدين.",
			"وقال الوزير في تصريح للصحفيين إن المباحثات كانت مثمرة وإن الجانبين اتفقا على عقد جولة ثانية قريبا.",
			"وكان الوزيران قد التقيا الشهر الماضي على هامش اجتماعات المنظمة الدولية في نيويورك.");

	private static final List<String> KNOWN = List.of("القدس العربي", "عكاظ", "البيان", "اليوم السابع", "الشرق الأوسط");

	/** Names that can be nothing but an outlet's, and those that might be a person's. */
	private static final List<String> CLEAR = List.of("مرسى نيوز", "الشاطئ");

	private static final List<String> VAGUE = List.of("منبر الضفاف", "صدى المرافئ");

	private static final Map<String, List<List<String>>> OUTLETS = Map.of("known", List.of(KNOWN), "clear",
			List.of(KNOWN, CLEAR), "all", List.of(KNOWN, CLEAR, VAGUE), "agency",
			List.of(List.of("رويترز", "قنا", "واس", "الأناضول", "وأت")), "latin",
			List.of(List.of("alkadha", "Almarsa News", "almarsa.net", "SkyNews")));

	static Stream<Arguments> pages() throws IOException {
		List<Arguments> pages = new ArrayList<>();
		try (InputStream in = PageLayoutTests.class.getResourceAsStream("layouts.txt")) {
			assertThat(in).isNotNull();
			String table = new String(in.readAllBytes(), StandardCharsets.UTF_8);
			for (String row : table.substring(table.indexOf("== ") + 3).split("\n== ")) {
				String[] head = row.substring(0, row.indexOf('\n')).split(" \\| ");
				String page = row.substring(row.indexOf('\n') + 1);
				OUTLETS.get(head[1])
					.forEach((outlets) -> outlets.forEach((outlet) -> pages.add(Arguments.of(head[0], outlet, page))));
			}
		}
		return pages.stream();
	}

	@ParameterizedTest(name = "{0}: {1}")
	@MethodSource("pages")
	void are_all_read_alike(String layout, String outlet, String page) {
		String text = page.replace("{title}", TITLE)
			.replace("{outlet}", outlet)
			.replace("{body}", String.join("\n", BODY));
		List<Article> articles = READER.read("a.txt", text.getBytes(StandardCharsets.UTF_8)).articles();
		assertThat(articles).hasSize(1);
		Article article = articles.get(0);
		assertThat(article.title()).get().asString().contains(TITLE);
		assertThat(article.outlet()).get().asString().contains(outlet).hasSizeLessThan(outlet.length() + 8);
		assertThat(article.published().date()).hasToString("2018-11-20");
		assertThat(article.blocks().stream().filter((block) -> block.role() != Block.Role.TITLE).map(article::textOf))
			.containsExactlyElementsOf(BODY);
	}

}
