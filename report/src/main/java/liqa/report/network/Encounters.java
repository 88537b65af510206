package liqa.report.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import liqa.transform.MeetingKind;
import liqa.transform.MeetingStatus;
import liqa.transform.resolve.Dossier.Meeting;
import liqa.transform.resolve.Dossier.MeetingEvidence;

/**
 * Each two parties that met, with the meetings in which they did. Only meetings and calls
 * that were held count. Side 1 met side 2; in a gathering without sides everybody met
 * everybody. Who was also present met nobody by that.
 */
public final class Encounters {

	/**
	 * Above this a gathering without sides, such as a summit, says little about who met
	 * whom and would swamp the picture with its pairs.
	 */
	static final int LARGEST_GATHERING = 40;

	private final List<Encounter> all;

	private Encounters(List<Encounter> all) {
		this.all = all;
	}

	/**
	 * Two parties that met.
	 *
	 * @param left participant id, the lesser of the two
	 * @param right participant id
	 * @param meetings where they met, in the order of the dossier
	 */
	public record Encounter(String left, String right, List<Meeting> meetings) {

		public Encounter {
			meetings = List.copyOf(meetings);
		}

		/** How often they met. */
		public int count() {
			return this.meetings.size();
		}

	}

	private record Pair(String left, String right) {

		static Pair of(String one, String other) {
			return (one.compareTo(other) <= 0) ? new Pair(one, other) : new Pair(other, one);
		}

	}

	/** Counts who met whom. */
	public static Encounters in(List<Meeting> meetings) {
		Map<Pair, List<Meeting>> byPair = new LinkedHashMap<>();
		for (Meeting meeting : meetings) {
			if (meeting.status() == MeetingStatus.HELD && meeting.kind() != MeetingKind.VISIT) {
				for (Pair pair : pairs(meeting)) {
					byPair.computeIfAbsent(pair, (key) -> new ArrayList<>()).add(meeting);
				}
			}
		}
		return new Encounters(byPair.entrySet()
			.stream()
			.map((entry) -> new Encounter(entry.getKey().left(), entry.getKey().right(), entry.getValue()))
			.sorted(Comparator.comparing(Encounter::left).thenComparing(Encounter::right))
			.toList());
	}

	private static Set<Pair> pairs(Meeting meeting) {
		Set<Pair> pairs = new LinkedHashSet<>();
		for (MeetingEvidence evidence : meeting.evidence()) {
			List<String> side1 = evidence.side1();
			if (!evidence.side2().isEmpty()) {
				side1.forEach((one) -> evidence.side2().forEach((other) -> pairs.add(Pair.of(one, other))));
			}
			else if (side1.size() <= LARGEST_GATHERING) {
				for (int i = 0; i < side1.size(); i++) {
					for (int j = i + 1; j < side1.size(); j++) {
						pairs.add(Pair.of(side1.get(i), side1.get(j)));
					}
				}
			}
		}
		pairs.removeIf((pair) -> pair.left().equals(pair.right()));
		return pairs;
	}

	/** All of them, by the ids of the two. */
	public List<Encounter> all() {
		return this.all;
	}

	/** Those who met anybody, most active first. */
	public List<String> mostActive() {
		Map<String, Integer> counts = new LinkedHashMap<>();
		for (Encounter encounter : this.all) {
			counts.merge(encounter.left(), encounter.count(), Integer::sum);
			counts.merge(encounter.right(), encounter.count(), Integer::sum);
		}
		return counts.entrySet()
			.stream()
			.sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
			.map(Map.Entry::getKey)
			.toList();
	}

}
