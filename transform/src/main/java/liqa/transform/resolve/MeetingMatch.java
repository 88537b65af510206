package liqa.transform.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import liqa.ingest.PartialDate;
import liqa.transform.MeetingKind;
import liqa.transform.MeetingStatus;

/**
 * Compares two reports of meetings: are they of one encounter? The parties carry the
 * most, the date decides. Two who meet again a week later have another meeting; one guest
 * who sees two hosts on a day has two.
 */
final class MeetingMatch {

	/** From here on two are the same. */
	static final double SAME = 2.0;

	/** From here on an analyst is asked. */
	static final double DOUBTFUL = 1.4;

	/**
	 * A guest stays this many days, and each of them may be told as that of the visit.
	 */
	static final long STAY = 3;

	/** Sentences of fewer words are said of many meetings. */
	private static final int SENTENCE = 6;

	/**
	 * How two reports compare, status left aside; empty if their parties have nothing in
	 * common.
	 */
	Optional<Score> compare(Encounter left, Encounter right) {
		boolean visits = left.report().kind() == MeetingKind.VISIT;
		if (visits != (right.report().kind() == MeetingKind.VISIT)) {
			return Optional.empty();
		}
		List<Score.Feature> features = new ArrayList<>();
		if (visits) {
			visitors(left, right, features);
		}
		else {
			parties(left, right, features);
		}
		if (features.isEmpty()) {
			return Optional.empty();
		}
		if (left.report().kind() != right.report().kind()) {
			features.add(new Score.Feature("in person here, by telephone there", -2.0));
		}
		if (left.report().status() == right.report().status()) {
			features.add(new Score.Feature("same status", 0.1));
		}
		when(left, right, visits, features);
		where(left, right, visits, features);
		about(left, right, features);
		told(left, right, features);
		return Optional.of(new Score(features));
	}

	private static void visitors(Encounter left, Encounter right, List<Score.Feature> features) {
		if (left.side1().known().stream().anyMatch(right.side1().known()::contains)) {
			features.add(new Score.Feature("same visitor", 1.8));
		}
	}

	private static void parties(Encounter left, Encounter right, List<Score.Feature> features) {
		List<Integer> shared = left.known().stream().filter(right.known()::contains).toList();
		boolean pair = false;
		double described = 0;
		boolean others = false;
		for (int participant : shared) {
			Encounter.Side one = left.partnersOf(participant);
			Encounter.Side other = right.partnersOf(participant);
			pair |= one.known().stream().anyMatch(other.known()::contains);
			described = Math.max(described, similarity(one.described(), other.described()));
			others |= !one.known().isEmpty() && !other.known().isEmpty();
		}
		if (pair) {
			features.add(new Score.Feature("same two parties", 2.0));
			if (described > 0 || similarity(left.described(), right.described()) > 0) {
				features.add(new Score.Feature("others described alike", 0.5));
			}
			else if (haveAWordInCommon(left.described(), right.described())) {
				features.add(new Score.Feature("others described with a word in common", 0.3));
			}
			else if (left.known().equals(right.known()) && left.described().isEmpty() && right.described().isEmpty()) {
				features.add(new Score.Feature("nobody else", 0.3));
			}
		}
		else if (!shared.isEmpty() && described > 0) {
			features.add(
					new Score.Feature("one party the same, the other described alike", (described >= 0.5) ? 1.5 : 1.0));
			if (others) {
				features.add(new Score.Feature("others named besides", -1.0));
			}
		}
	}

	private static boolean haveAWordInCommon(List<Words> left, List<Words> right) {
		return left.stream().anyMatch((one) -> right.stream().anyMatch((other) -> one.common(other) > 0));
	}

	private static double similarity(List<Words> left, List<Words> right) {
		double best = 0;
		for (Words one : left) {
			for (Words other : right) {
				best = Math.max(best, one.containment(other) >= 0.5 ? Math.max(0.3, one.similarity(other)) : 0);
			}
		}
		return best;
	}

	private static void when(Encounter left, Encounter right, boolean visits, List<Score.Feature> features) {
		PartialDate one = left.report().date();
		PartialDate other = right.report().date();
		if (one.isDay() && other.isDay()) {
			long apart = Math.abs(left.day() - right.day());
			features.add((apart == 0) ? new Score.Feature("same day", 1.5) : (visits && apart <= STAY)
					? new Score.Feature("days of one stay", (apart == 1) ? -0.2 : -0.4)
					: (apart == 1) ? new Score.Feature("a day apart", -0.4) : new Score.Feature("other days", -5));
		}
		else if (!one.mayBe(other)) {
			features.add(new Score.Feature("other months or years", -5));
		}
		else if (left.hasDay() && right.hasDay()) {
			features.add(apart(left, right));
		}
		else if (one.month() != 0 && other.month() != 0) {
			features.add(new Score.Feature("same month", 0.4));
		}
		else {
			features.add(new Score.Feature("nothing tells when", -0.8));
		}
	}

	/**
	 * One of two has no day of its own; its article appeared on a day, mostly soon after.
	 */
	private static Score.Feature apart(Encounter left, Encounter right) {
		boolean leftHasDay = left.report().date().isDay();
		boolean rightHasDay = right.report().date().isDay();
		long apart = Math.abs(left.day() - right.day());
		if (apart <= 3) {
			return new Score.Feature("reported within three days", (leftHasDay || rightHasDay) ? 0.8 : 0.5);
		}
		boolean month = left.report().date().month() != 0 || right.report().date().month() != 0;
		if (apart <= 7) {
			return new Score.Feature("reported within a week", month ? 0.2 : -0.3);
		}
		if (apart <= 31 && month) {
			return new Score.Feature("reported within a month", -0.2);
		}
		return new Score.Feature("reported long after one another", -2);
	}

	private static void where(Encounter left, Encounter right, boolean visits, List<Score.Feature> features) {
		String here = left.report().country();
		String there = right.report().country();
		if (!left.place().isEmpty() && left.place().containment(right.place()) >= 0.5) {
			features.add(new Score.Feature("same place", visits ? 0.6 : 0.4));
		}
		else if (!here.isEmpty() && here.equals(there)) {
			features.add(new Score.Feature("same country", visits ? 0.2 : 0.3));
		}
		else if (!here.isEmpty() && !there.isEmpty()) {
			features.add(new Score.Feature("other countries", visits ? -4 : -1.5));
		}
		else if (visits && (left.place().isEmpty() || right.place().isEmpty())) {
			features.add(new Score.Feature("place unknown", -0.8));
		}
		else if (!left.place().isEmpty() && !right.place().isEmpty()) {
			features.add(new Score.Feature("other places", visits ? -1.5 : -0.3));
		}
	}

	private static void about(Encounter left, Encounter right, List<Score.Feature> features) {
		if (left.topics().size() < 3 || right.topics().size() < 3) {
			return;
		}
		double alike = left.topics().containment(right.topics());
		if (alike >= 0.5) {
			features.add(new Score.Feature("same topics", 0.6));
		}
		else if (alike >= 0.25) {
			features.add(new Score.Feature("similar topics", 0.3));
		}
	}

	/**
	 * Copies, and what outlets take from one agency, tell one meeting in one sentence.
	 */
	private static void told(Encounter left, Encounter right, List<Score.Feature> features) {
		if (Math.min(left.sentence().length(), right.sentence().length()) >= SENTENCE
				&& left.sentence().similarity(right.sentence()) >= 0.5) {
			features.add(new Score.Feature("told in the same words", 1.0));
		}
		if (left.source() == right.source()) {
			features.add(new Score.Feature("in copies of one article", 0.5));
		}
	}

	/** Whether one report says that what the other reports has not been. */
	static boolean denies(Encounter left, Encounter right) {
		return (left.report().status() == MeetingStatus.DENIED) != (right.report().status() == MeetingStatus.DENIED);
	}

}
