package liqa.transform;

import java.util.List;

import liqa.ingest.PartialDate;

/**
 * One encounter as one article reports it, all passages about it together.
 *
 * @param kind how they met
 * @param status whether it took place
 * @param side1 who meets, visits or is received: indexes into {@link Findings#parties()};
 * everybody, if the meeting has no sides
 * @param side2 the other party
 * @param alsoPresent who merely attended, or whose presence is unclear
 * @param date when, resolved
 * @param dateText the expression that says when, as written; empty if there is none
 * @param place where, as written; empty if the text does not say
 * @param country ISO 3166 code of the place's country, or empty
 * @param topics what it was about, as written
 * @param evidence the clauses that report it, at least one
 * @param confidence 0 to 1
 */
public record MeetingReport(MeetingKind kind, MeetingStatus status, List<Integer> side1, List<Integer> side2,
		List<Integer> alsoPresent, PartialDate date, String dateText, String place, String country, List<String> topics,
		List<Passage> evidence, double confidence) {

	public MeetingReport {
		side1 = List.copyOf(side1);
		side2 = List.copyOf(side2);
		alsoPresent = List.copyOf(alsoPresent);
		topics = List.copyOf(topics);
		evidence = List.copyOf(evidence);
		if (side1.isEmpty() || evidence.isEmpty()) {
			throw new IllegalArgumentException("A meeting has somebody on side 1 and a passage that reports it");
		}
	}

}
