package liqa.transform.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import liqa.transform.ClaimReport;
import liqa.transform.MeetingReport;
import liqa.ingest.text.Folding;

/**
 * Fingerprints of reports, by which a record is known again in the next run, also when
 * its article was corrected in between: a meeting by its words or by its parties, a claim
 * by its words or by its first words. Offsets are no part of them, since any correction
 * moves those.
 */
final class ReportKeys {

	private static final int FIRST_WORDS = 5;

	private ReportKeys() {
	}

	/** The fingerprints of every meeting report. */
	static List<List<String>> ofMeetings(Archive archive) {
		return ofArticles(archive, (article, keys) -> {
			Map<String, Integer> seen = new HashMap<>();
			for (MeetingReport report : archive.article(article).meetings()) {
				String parties = report.kind() + " " + names(archive, article, report.side1()) + " and "
						+ names(archive, article, report.side2());
				keys.add(keys(archive.articleId(article), report.evidence().get(0).text(), parties, seen));
			}
		});
	}

	/** Puts the fingerprints of the reports of an article down. */
	private interface Fingerprinting {

		void add(int article, List<List<String>> keys);

	}

	private static List<List<String>> ofArticles(Archive archive, Fingerprinting fingerprinting) {
		return IntStream.range(0, archive.articles()).parallel().boxed().flatMap((article) -> {
			List<List<String>> keys = new ArrayList<>();
			fingerprinting.add(article, keys);
			return keys.stream();
		}).toList();
	}

	private static List<String> names(Archive archive, int article, List<Integer> side) {
		return side.stream().map((party) -> archive.party(archive.party(article, party)).name()).sorted().toList();
	}

	/** The fingerprints of every claim report. */
	static List<List<String>> ofClaims(Archive archive) {
		return ofArticles(archive, (article, keys) -> {
			Map<String, Integer> seen = new HashMap<>();
			for (ClaimReport report : archive.article(article).claims()) {
				String text = OneLine.of(report.content().text());
				keys.add(keys(archive.articleId(article), text, "first " + firstWords(text), seen));
			}
		});
	}

	private static String firstWords(String text) {
		int end = -1;
		for (int word = 0; word < FIRST_WORDS; word++) {
			end = text.indexOf(' ', end + 1);
			if (end < 0) {
				return text;
			}
		}
		return text.substring(0, end);
	}

	/** Of several alike in one article, the second has a number. */
	private static List<String> keys(String article, String words, String other, Map<String, Integer> seen) {
		String first = key(article, words, seen);
		return List.of(first, key(article, other, seen));
	}

	private static String key(String article, String words, Map<String, Integer> seen) {
		String hash = Ids.of("k", article + " " + Folding.fold(OneLine.of(words)));
		int times = seen.merge(hash, 1, Integer::sum);
		return (times == 1) ? hash : hash + "-" + times;
	}

}
