package liqa.transform.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import liqa.transform.ClaimReport;
import liqa.transform.text.Folding;

/**
 * Decides which reports are of one claim.
 */
final class ClaimMatcher {

	/** The reports of all articles, those of the same claim in one set. */
	Matching match(Archive archive, DisjointSets participants) {
		DisjointSets sets = new DisjointSets(archive.claims());
		Map<String, Integer> byKey = new HashMap<>();
		for (int c = 0; c < archive.claims(); c++) {
			ClaimReport report = archive.claim(c);
			int speaker = participants.find(archive.party(archive.articleOfClaim(c), report.speaker()));
			String key = speaker + " " + Folding.fold(report.content().text()).replaceAll("\\s+", " ").strip();
			Integer first = byKey.putIfAbsent(key, c);
			if (first != null) {
				sets.union(first, c);
			}
		}
		return new Matching(sets, List.of(), List.of());
	}

}
