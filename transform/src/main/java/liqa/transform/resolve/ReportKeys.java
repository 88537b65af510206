package liqa.transform.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
		List<List<String>> keys = new ArrayList<>(archive.meetings());
		Map<String, Integer> seen = new HashMap<>();
		for (int m = 0; m < archive.meetings(); m++) {
			MeetingReport report = archive.meeting(m);
			int article = archive.articleOfMeeting(m);
			String parties = report.kind() + " " + names(archive, article, report.side1()) + " and "
					+ names(archive, article, report.side2());
			keys.add(keys(archive.articleId(article), report.evidence().get(0).text(), parties, seen));
		}
		return keys;
	}

	private static List<String> names(Archive archive, int article, List<Integer> side) {
		return side.stream().map((party) -> archive.party(archive.party(article, party)).name()).sorted().toList();
	}

	/** The fingerprints of every claim report. */
	static List<List<String>> ofClaims(Archive archive) {
		List<List<String>> keys = new ArrayList<>(archive.claims());
		Map<String, Integer> seen = new HashMap<>();
		for (int c = 0; c < archive.claims(); c++) {
			ClaimReport report = archive.claim(c);
			int article = archive.articleOfClaim(c);
			String text = OneLine.of(report.content().text());
			String[] words = text.split(" ", FIRST_WORDS + 1);
			String first = String.join(" ", List.of(words).subList(0, Math.min(FIRST_WORDS, words.length)));
			keys.add(keys(archive.articleId(article), text, "first " + first, seen));
		}
		return keys;
	}

	/** Of several alike in one article, the second has a number. */
	private static List<String> keys(String article, String words, String other, Map<String, Integer> seen) {
		List<String> keys = new ArrayList<>(2);
		for (String key : List.of(words, other)) {
			String hash = Ids.of("k", article + " " + Folding.fold(OneLine.of(key)));
			int times = seen.merge(hash, 1, Integer::sum);
			keys.add((times == 1) ? hash : hash + "-" + times);
		}
		return keys;
	}

}
