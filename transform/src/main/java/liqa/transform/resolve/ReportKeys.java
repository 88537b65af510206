package liqa.transform.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

import liqa.ingest.text.Folding;
import liqa.transform.ClaimReport;
import liqa.transform.Findings;
import liqa.transform.MeetingReport;

/**
 * Fingerprints of reports, by which a record is known again in the next run, also when
 * its article was corrected in between: a meeting by its words or by its parties, a claim
 * by its words or by its first words. Offsets are no part of them, since any correction
 * moves those.
 */
public final class ReportKeys {

	private static final int FIRST_WORDS = 5;

	/** By how many a report is known. */
	private static final int EACH = 2;

	private ReportKeys() {
	}

	/**
	 * The fingerprints of all reports of an article, those of its meetings first. They
	 * are made when it is extracted and kept with it: to make them for every article each
	 * night is a tenth of a night.
	 */
	public static List<String> of(Findings article) {
		String id = id(article);
		List<String> keys = new ArrayList<>(EACH * (article.meetings().size() + article.claims().size()));
		Map<String, Integer> seen = new HashMap<>();
		for (MeetingReport report : article.meetings()) {
			String parties = report.kind() + " " + names(article, report.side1()) + " and "
					+ names(article, report.side2());
			keys.add(key(id, report.evidence().get(0).text(), seen));
			keys.add(key(id, parties, seen));
		}
		seen.clear();
		for (ClaimReport report : article.claims()) {
			String text = OneLine.of(report.content().text());
			keys.add(key(id, text, seen));
			keys.add(key(id, "first " + firstWords(text), seen));
		}
		return keys;
	}

	/** The id of an article. */
	static String id(Findings article) {
		return Ids.of("a", article.sourceFile() + "#" + article.part());
	}

	/** The fingerprints of every meeting report. */
	static List<List<String>> ofMeetings(Archive archive) {
		return ofReports(archive, (article) -> 0, (article) -> article.meetings().size());
	}

	/** The fingerprints of every claim report. */
	static List<List<String>> ofClaims(Archive archive) {
		return ofReports(archive, (article) -> article.meetings().size(), (article) -> article.claims().size());
	}

	private static List<List<String>> ofReports(Archive archive, ToIntFunction<Findings> first,
			ToIntFunction<Findings> count) {
		return IntStream.range(0, archive.articles()).parallel().mapToObj(archive::article).flatMap((article) -> {
			List<String> keys = article.fingerprints().isEmpty() ? of(article) : article.fingerprints();
			int start = first.applyAsInt(article);
			return IntStream.range(start, start + count.applyAsInt(article))
				.mapToObj((report) -> List.of(keys.get(EACH * report), keys.get(EACH * report + 1)));
		}).toList();
	}

	private static List<String> names(Findings article, List<Integer> side) {
		return side.stream().map((party) -> article.parties().get(party).name()).sorted().toList();
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
	private static String key(String article, String words, Map<String, Integer> seen) {
		String hash = Ids.of("k", article + " " + Folding.fold(OneLine.of(words)));
		int times = seen.merge(hash, 1, Integer::sum);
		return (times == 1) ? hash : hash + "-" + times;
	}

}
