package liqa.transform.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
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
 * @param published when the article appeared
 * @param place the words of its place
 * @param topics the words of its topics
 * @param sentence the wording of the first passage that reports it
 */
record Encounter(int article, int source, MeetingReport report, Side side1, Side side2, PartialDate published,
		Words place, Words topics, Wording sentence) {

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

	/** Everybody who has a name. */
	TreeSet<Integer> known() {
		TreeSet<Integer> all = new TreeSet<>(this.side1.known());
		all.addAll(this.side2.known());
		return all;
	}

	List<Words> described() {
		List<Words> all = new ArrayList<>(this.side1.described());
		all.addAll(this.side2.described());
		return all;
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

	/**
	 * A day near the meeting: its own, or that of the article if it may be, or the middle
	 * of its month.
	 */
	OptionalLong day() {
		PartialDate date = this.report.date();
		if (date.isDay()) {
			return OptionalLong.of(date.from().orElseThrow().toEpochDay());
		}
		if (this.published.isDay() && (!date.isKnown() || date.mayBe(this.published))) {
			return OptionalLong.of(this.published.from().orElseThrow().toEpochDay());
		}
		if (date.month() != 0) {
			return OptionalLong.of(date.from().orElseThrow().toEpochDay() + 14);
		}
		return OptionalLong.empty();
	}

}
