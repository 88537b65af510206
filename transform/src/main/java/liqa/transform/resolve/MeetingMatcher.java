package liqa.transform.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import liqa.transform.MeetingReport;

/**
 * Decides which reports are of one real meeting.
 */
final class MeetingMatcher {

	/** The reports of all articles, those of the same meeting in one set. */
	Matching match(Archive archive, DisjointSets participants) {
		DisjointSets sets = new DisjointSets(archive.meetings());
		Map<String, Integer> byKey = new HashMap<>();
		for (int m = 0; m < archive.meetings(); m++) {
			MeetingReport report = archive.meeting(m);
			if (!report.date().isDay()) {
				continue;
			}
			int article = archive.articleOfMeeting(m);
			TreeSet<Integer> parties = new TreeSet<>();
			report.side1().forEach((party) -> parties.add(participants.find(archive.party(article, party))));
			report.side2().forEach((party) -> parties.add(participants.find(archive.party(article, party))));
			String key = report.kind() + " " + report.date() + " " + parties
					+ (report.side2().isEmpty() ? report.place() : "");
			Integer first = byKey.putIfAbsent(key, m);
			if (first != null && archive.articleOfMeeting(first) != article) {
				sets.union(first, m);
			}
		}
		return new Matching(sets, List.of(), List.of());
	}

}
