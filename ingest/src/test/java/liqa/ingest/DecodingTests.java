package liqa.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import liqa.ingest.lexicon.LexiconFolder;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever bytes a file holds: articles, or a reason why not.
 */
class DecodingTests {

	private static final ArticleReader READER = new ArticleReader(LexiconFolder.packaged());

	private static final String PAGE = """
			وزير الخارجية يستقبل نظيره في العاصمة

			استقبل وزير الخارجية نظيره في مقر الوزارة بالعاصمة، وبحث الجانبان سبل تعزيز العلاقات بين البلدين.
			وقال الوزير إن المباحثات كانت مثمرة.
			""";

	private static Reading read(byte[] content) {
		return READER.read("a.txt", content);
	}

	private static void assertRejected(byte[] content, String reason) {
		Reading reading = read(content);
		assertThat(reading.articles()).isEmpty();
		assertThat(reading.rejects()).singleElement().satisfies((reject) -> {
			assertThat(reject.reason()).isEqualTo(reason);
			assertThat(reject.detail()).isNotBlank();
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "windows-1256", "ISO-8859-6", "UTF-16LE", "UTF-16BE", "UTF-16", "UTF-32BE" })
	void every_usual_encoding_is_read_alike(String charset) {
		String page = charset.equals("UTF-32BE") ? "\uFEFF" + PAGE : PAGE;
		Reading reading = read(page.getBytes(Charset.forName(charset)));
		assertThat(reading.rejects()).isEmpty();
		assertThat(reading.articles()).singleElement().extracting(Article::text).isEqualTo(PAGE);
	}

	@Test
	void a_byte_order_mark_is_no_part_of_the_text() {
		assertThat(read(("\uFEFF" + PAGE).getBytes(StandardCharsets.UTF_8)).articles().get(0).text()).isEqualTo(PAGE);
		assertThat(read(("\uFEFF" + PAGE).getBytes(StandardCharsets.UTF_16LE)).articles().get(0).text())
			.isEqualTo(PAGE);
	}

	@Test
	void a_file_that_breaks_off_is_read_and_reported() {
		byte[] whole = PAGE.getBytes(StandardCharsets.UTF_8);
		byte[] cut = Arrays.copyOf(whole, whole.length - 3);
		Reading reading = read(cut);
		assertThat(reading.articles()).hasSize(1);
		assertThat(reading.rejects()).singleElement()
			.matches((reject) -> reject.reason().equals("damaged") && reject.detail().contains("breaks off"));
	}

	@Test
	void a_few_broken_bytes_are_reported_and_the_rest_is_read() {
		byte[] content = PAGE.getBytes(StandardCharsets.UTF_8);
		content[40] = (byte) 0xFF;
		Reading reading = read(content);
		assertThat(reading.articles()).singleElement().matches((article) -> article.text().contains("\uFFFD"));
		assertThat(reading.rejects()).singleElement().matches((reject) -> reject.reason().equals("damaged"));
	}

	@Test
	void line_ends_of_every_kind_stay_as_they_are() {
		for (String end : new String[] { "\r\n", "\r", "\n", "\u2028" }) {
			String page = PAGE.replace("\n", end);
			Article article = read(page.getBytes(StandardCharsets.UTF_8)).articles().get(0);
			assertThat(article.text()).isEqualTo(page);
			assertThat(article.blocks()).hasSize(3);
		}
	}

	@Test
	void what_is_no_text_is_rejected_as_such() throws IOException {
		ByteArrayOutputStream zip = new ByteArrayOutputStream();
		try (ZipOutputStream out = new ZipOutputStream(zip)) {
			out.putNextEntry(new ZipEntry("a.txt"));
			out.write(PAGE.getBytes(StandardCharsets.UTF_8));
		}
		assertRejected(zip.toByteArray(), "binary");
		assertRejected("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII), "binary");
		byte[] noise = new byte[4096];
		for (int i = 0; i < noise.length; i++) {
			noise[i] = (byte) (i % 7);
		}
		assertRejected(noise, "binary");
	}

	@ParameterizedTest
	@CsvSource({ "'',empty", "' \n\r\n\t ',empty",
			"The minister met his counterpart in the capital yesterday.,not-arabic", "وزير,too-short",
			"'وزیر امور خارجه گفت که این دیدار را برای همکاری است و از آن که می را',not-arabic" })
	void what_is_no_arabic_text_is_rejected_as_such(String text, String reason) {
		assertRejected(text.getBytes(StandardCharsets.UTF_8), reason);
	}

	@Test
	void a_byte_order_mark_alone_is_an_empty_file() {
		assertRejected(new byte[] { (byte) 0xEF, (byte) 0xBB, (byte) 0xBF }, "empty");
		assertRejected(new byte[] { (byte) 0xFF, (byte) 0xFE }, "empty");
	}

	@Property(tries = 500)
	void no_bytes_are_ever_lost_or_fatal(@ForAll byte[] content) {
		assertWhole(read(content));
	}

	@Property(tries = 300)
	void no_damage_to_a_page_is_ever_fatal(@ForAll("damaged") byte[] content) {
		assertWhole(read(content));
	}

	@Property(tries = 500)
	void no_text_is_ever_fatal(@ForAll("texts") String text) {
		assertWhole(read(text.getBytes(StandardCharsets.UTF_8)));
		assertWhole(read(text.getBytes(StandardCharsets.UTF_16LE)));
	}

	/** Blocks in order, none overlapping another, inside the text. */
	private static void assertWhole(Reading reading) {
		assertThat(reading.articles().size() + reading.rejects().size()).isPositive();
		for (Article article : reading.articles()) {
			int at = 0;
			for (Block block : article.blocks()) {
				assertThat(block.start()).isGreaterThanOrEqualTo(at);
				assertThat(block.end()).isGreaterThan(block.start());
				at = block.end();
			}
			assertThat(article.blocks()).isNotEmpty();
		}
	}

	@Provide
	Arbitrary<byte[]> damaged() {
		byte[] page = PAGE.getBytes(StandardCharsets.UTF_8);
		Arbitrary<Integer> place = Arbitraries.integers().between(0, page.length - 1);
		return place.flatMap((at) -> Arbitraries.bytes().flatMap((value) -> place.map((end) -> {
			byte[] copy = Arrays.copyOf(page, Math.max(1, end));
			copy[Math.min(at, copy.length - 1)] = value;
			return copy;
		})));
	}

	@Provide
	Arbitrary<String> texts() {
		Arbitrary<String> word = Arbitraries.of("وزير", "الخارجية", "قال", "إن", "استقبل", "2020-11-21", "21", "نوفمبر",
				"2020", "الأربعاء", "\n", "\n\n", "\r\n", ".", ":", "-", "/", "(", ")", "\"", "المصدر:", "اقرأ أيضا",
				"alkadha", "بغداد", "واس", "هـ", "26 شوال 1436", "\uFEFF", "\u0000", "<p>", "</p>", "<script>",
				"&quot;", "…", "في", "اليوم", "أمس", "\uD83D", "30/02/2020", "٣١/١٢/٢٠٢٠", "99999999999999999999");
		return word.list().ofMaxSize(80).map((words) -> String.join(" ", words));
	}

}
