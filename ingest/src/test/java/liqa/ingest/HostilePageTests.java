package liqa.ingest;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import liqa.ingest.lexicon.LexiconFolder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/**
 * Three hundred thousand characters of whatever must not take more processor time than an
 * article may; anything quadratic would take hours.
 */
class HostilePageTests {

	private static final ArticleReader READER = new ArticleReader(LexiconFolder.packaged());

	private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

	private static final int SIZE = 300_000;

	private static final String WORDS = "وزير الخارجية يستقبل نظيره في العاصمة ";

	@ParameterizedTest
	@ValueSource(strings = { "\"", "\n", "\r\n \n", "<", "<a ", "<script>", "<p>", "</", "&quot;", "(", "٢",
			"21/11/2020 ", "21/", "2020-11-21\n", "نوفمبر ", "نوفمبر 2020\n", "اليوم ", "المصدر: ", "المصدر:\n",
			"بغداد/ ", "واس - ", "اقرأ أيضا\n", "قال: \"كذا\n", "رئيس التحرير\n",
			"عنوان من أربع كلمات هنا\n21 نوفمبر 2020\n", "\u0640", "\u064B", "\uFEFF", "\uD83D\uDE00", "\u202E",
			"قال كذا في\n", "alkadha\n", "كلمة. ", "كلمة.\n" })
	void takes_no_longer_than_its_length(String piece) {
		String hostile = piece.repeat(SIZE / piece.length());
		for (String page : new String[] { WORDS + "\n" + hostile, hostile + WORDS,
				WORDS + "\n\n" + WORDS.repeat(9) + ".\n" + hostile }) {
			Reading reading = assertTimeoutPreemptively(Duration.ofMinutes(1), () -> {
				long before = THREADS.getCurrentThreadCpuTime();
				Reading read = READER.read("a.txt", page.getBytes(StandardCharsets.UTF_8));
				assertThat(Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - before))
					.isLessThan(Duration.ofSeconds(5));
				return read;
			});
			assertThat(reading.articles().size() + reading.rejects().size()).isPositive();
		}
	}

}
