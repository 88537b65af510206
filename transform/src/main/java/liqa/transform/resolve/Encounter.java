package liqa.transform.resolve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import liqa.ingest.PartialDate;
import liqa.transform.MeetingReport;

/**
 * One report of a meeting, made ready for comparison.
 *
 * @param article the number of its article
 * @param source the article that its article is a copy of, or its own
 * @param report what it says
 * @param side1 side 1
 * @param side2 side 2
 * @param known everybody who has a name, on either side
 * @param described the words for everybody who has none
 * @param day a day near the meeting, counted as in {@link Archive#day}
 * @param place the words of its place
 * @param topics the words of its topics
 * @param sentence the wording of the first passage that reports it
 */
record Encounter(int article, int source, MeetingReport report, Side side1, Side side2, Set<Integer> known,
		List<Words> described, long day, Words place, Words topics, Wording sentence) {

	/**
	 * @param published when the article appeared
	 */
	static Encounter of(int article, int source, MeetingReport report, Side side1, Side side2, PartialDate published) {
		TreeSet<Integer> known = new TreeSet<>(side1.known());
		known.addAll(side2.known());
		List<Words> described = new ArrayList<>(side1.described());
		described.addAll(side2.described());
		return new Encounter(article, source, report, side1, side2, Collections.unmodifiableSet(known),
				List.copyOf(described), day(report.date(), published), Words.of(report.place()),
				Words.of(String.join(" ", report.topics())), Wording.of(report.evidence().get(0).text()));
	}

	/**
	 * One side of a meeting.
	 *
	 * @param known participants that have a name of their own
	 * @param described the words for those who have none
	 */
	record Side(TreeSet<Integer> known, List<Words> described) {

		boolean isEmpty() {
			return this.known.isEmpty() && this.described.isEmpty();
		}

	}

	boolean hasSides() {
		return !this.side2.isEmpty();
	}

	/**
	 * Those on the side that does not have a participant; everybody else, if there are no
	 * sides.
	 */
	Side partnersOf(int participant) {
		if (hasSides()) {
			return this.side1.known().contains(participant) ? this.side2 : this.side1;
		}
		TreeSet<Integer> others = new TreeSet<>(this.side1.known());
		others.remove(participant);
		return new Side(others, this.side1.described());
	}

	boolean hasDay() {
		return this.day != Archive.NO_DAY;
	}

	/** Whether two were so many days apart at most; true if that isn't known. */
	boolean isWithin(long days, Encounter other) {
		return !hasDay() || !other.hasDay() || Math.abs(this.day - other.day) <= days;
	}

	/**
	 * A day near a meeting, counted as in {@link Archive#day}: its own, or that of the
	 * article if it may be, or the middle of its month.
	 */
	private static long day(PartialDate date, PartialDate published) {
		if (date.isDay()) {
			return Archive.day(date);
		}
		if (published.isDay() && (!date.isKnown() || date.mayBe(published))) {
			return Archive.day(published);
		}
		return (date.month() != 0) ? Archive.day(new PartialDate(date.year(), date.month(), 15)) : Archive.NO_DAY;
	}

}
