package liqa.transform.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import liqa.transform.Act;

/**
 * Compares two reports of claims: are they of one statement? Wording decides; who is like
 * in topic but not in words says something of his own.
 */
final class ClaimMatch {

	/** From here on two are the same. */
	static final double SAME = 2.0;

	/** From here on an analyst is asked. */
	static final double DOUBTFUL = 1.7;

	/** Fewer words than this are said again by others: على جاهزيته. */
	private static final int SHORT = 5;

	private static final int DENIED_WORDS = 4;

	/** How two reports compare; empty if their words differ. */
	Optional<Score> compare(Statement left, Statement right) {
		Optional<Score.Feature> wording = wording(left.wording(), right.wording());
		if (wording.isEmpty()) {
			return Optional.empty();
		}
		List<Score.Feature> features = new ArrayList<>();
		features.add(wording.get());
		speaker(left, right, features);
		if (left.article() == right.article()) {
			features.add(new Score.Feature("in one article", 0.5));
		}
		else if (left.source() == right.source()) {
			features.add(new Score.Feature("in copies of one article", 1.0));
		}
		else if (left.hasDay() && right.hasDay()) {
			long apart = Math.abs(left.day() - right.day());
			features.add((apart <= 3) ? new Score.Feature("within three days", 0.5)
					: new Score.Feature((apart <= 14) ? "within two weeks" : "weeks apart", (apart <= 14) ? 0 : -1.5));
		}
		if (Math.min(left.wording().length(), right.wording().length()) < SHORT) {
			features.add(new Score.Feature("few words", -0.8));
		}
		return Optional.of(new Score(features));
	}

	private static Optional<Score.Feature> wording(Wording left, Wording right) {
		if (left.isLiterally(right)) {
			return Optional.of(new Score.Feature("same words", 2.0));
		}
		double alike = left.similarity(right);
		if (alike >= 0.75) {
			return Optional.of(new Score.Feature("nearly the same words", 1.5));
		}
		if (alike >= 0.5) {
			return Optional.of(new Score.Feature("mostly the same words", 0.8));
		}
		if (Math.min(left.length(), right.length()) >= 2 * SHORT && left.containment(right) >= 0.85) {
			return Optional.of(new Score.Feature("one is part of the other", 0.8));
		}
		return Optional.empty();
	}

	private static void speaker(Statement left, Statement right, List<Score.Feature> features) {
		if (left.speaker() == right.speaker()) {
			features.add(new Score.Feature("same speaker", 1.0));
		}
		else if (left.relay() == right.speaker() || right.relay() == left.speaker()) {
			features.add(new Score.Feature("speaker of the one relays the other", 0.3));
		}
		else if (left.named() && right.named()) {
			features.add(new Score.Feature("different speakers", -2.0));
		}
		else if (left.speakerWords().containment(right.speakerWords()) >= 0.5) {
			features.add(new Score.Feature("speakers described alike", 0.6));
		}
		else {
			features.add(new Score.Feature("speaker unnamed", 0));
		}
	}

	/** Whether the one is a denial of what the other says, close in time. */
	static boolean denies(Statement left, Statement right) {
		if ((left.act() == Act.DENY) == (right.act() == Act.DENY)) {
			return false;
		}
		int common = left.wording().commonWords(right.wording());
		int least = Math.min(left.wording().words().length, right.wording().words().length);
		return left.isWithin(14, right) && common >= DENIED_WORDS && common >= 0.6 * least;
	}

}
