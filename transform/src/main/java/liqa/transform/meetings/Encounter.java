package liqa.transform.meetings;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import liqa.transform.MeetingKind;
import liqa.transform.MeetingStatus;
import liqa.transform.time.TimeExpression;

/**
 * What one clause reports: the parties by number, and what it says of the encounter.
 *
 * @param frame the frame of the clause
 * @param kind how they met
 * @param kindSaid whether the clause says so, rather than leaving it open as بحث مع does
 * @param status whether it took place
 * @param tentative whether only tense or position tell the status, as in a headline
 * @param side1 who meets, travels or is received
 * @param side2 the other party
 * @param alsoPresent who merely attended
 * @param time when
 * @param place where
 * @param topics what about
 * @param passages the clauses: first token and token after the last
 * @param confidence how reliable the way is by which its parties were found; how often
 * such an encounter is right, {@link Reliability} says
 */
record Encounter(Frame frame, MeetingKind kind, boolean kindSaid, MeetingStatus status, boolean tentative,
		Set<Integer> side1, Set<Integer> side2, Set<Integer> alsoPresent, Optional<TimeExpression> time,
		Optional<Place> place, List<String> topics, List<int[]> passages, double confidence) {

	/** The pairs of those who met, each pair once. */
	Set<List<Integer>> pairs() {
		Set<List<Integer>> pairs = new LinkedHashSet<>();
		List<Integer> first = new ArrayList<>(this.side1);
		Collection<Integer> second = this.side2.isEmpty() ? this.side1 : this.side2;
		for (int a : first) {
			for (int b : second) {
				if (a != b) {
					pairs.add(List.of(Math.min(a, b), Math.max(a, b)));
				}
			}
		}
		return pairs;
	}

	/** The same, told in further passages. */
	Encounter toldIn(List<int[]> further) {
		List<int[]> all = new ArrayList<>(this.passages);
		all.addAll(further);
		return new Encounter(this.frame, this.kind, this.kindSaid, this.status, this.tentative, this.side1, this.side2,
				this.alsoPresent, this.time, this.place, this.topics, all, this.confidence);
	}

	/** The same with what is said of it later. */
	Encounter completed(Set<Integer> also, Optional<TimeExpression> when, Optional<Place> where, List<String> about,
			List<int[]> told) {
		return new Encounter(this.frame, this.kind, this.kindSaid, this.status, this.tentative, this.side1, this.side2,
				also, when, where, about, told, this.confidence);
	}

	/** The same, which did not take place after all. */
	Encounter denied() {
		return new Encounter(this.frame, this.kind, this.kindSaid, MeetingStatus.DENIED, false, this.side1, this.side2,
				this.alsoPresent, this.time, this.place, this.topics, this.passages, this.confidence);
	}

	/** The same at a time and place, for what it does not tell itself. */
	Encounter on(Optional<TimeExpression> when, Optional<Place> where) {
		return new Encounter(this.frame, this.kind, this.kindSaid, this.status, this.tentative, this.side1, this.side2,
				this.alsoPresent, this.time.or(() -> when), this.place.or(() -> where), this.topics, this.passages,
				this.confidence);
	}

	/** The same with its sides exchanged. */
	Encounter turned() {
		return new Encounter(this.frame, this.kind, this.kindSaid, this.status, this.tentative, this.side2, this.side1,
				this.alsoPresent, this.time, this.place, this.topics, this.passages, this.confidence);
	}

	/** Whether a party stands on one of the sides. */
	boolean hasPart(int party) {
		return this.side1.contains(party) || this.side2.contains(party);
	}

	boolean isVisit() {
		return this.kind == MeetingKind.VISIT;
	}

}
