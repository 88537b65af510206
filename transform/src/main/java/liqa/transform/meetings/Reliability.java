package liqa.transform.meetings;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

import liqa.transform.MeetingKind;
import liqa.transform.Party;
import liqa.transform.PartyType;
import liqa.transform.names.MarkedText;

/**
 * How often an encounter is right that was read like this one: whether there was one at
 * all, between these parties on these sides, and told of once. The weights are those of a
 * logistic regression over 3,610 encounters found in real articles and judged one by one;
 * {@code docs/MEASURED.md} has how often each band was right.
 */
final class Reliability {

	/** How sure the way must be by which a subject was found that stands in its place. */
	private static final double IN_PLACE = 0.8;

	private static final double OF_ANY = 0.06;

	/** What an encounter may have for or against it. */
	private enum Sign {

		/** The subject stands beside the word of meeting. */
		SUBJECT_IN_PLACE(0.69),

		/** The subject goes on from the sentence before: والتقى. */
		SUBJECT_GOES_ON(-0.35),

		VISIT(0.22), CALL(0.61),

		/** Everybody is a person the lexicon knows. */
		ALL_KNOWN(1.16),

		/** Somebody is called by an office alone, or is a source. */
		UNNAMED(-1.09),

		/** Somebody has a name the lexicon does not know. */
		UNLISTED(-0.46),

		BODY(-0.39),

		/** All meet among themselves. */
		WITHOUT_SIDES(0.47),

		DAY(0.82), MONTH(0.45), PLACE(0.43),

		/** More than one passage tells of it. */
		TOLD_AGAIN(0.34);

		private final double weight;

		Sign(double weight) {
			this.weight = weight;
		}

	}

	private final MarkedText marked;

	Reliability(MarkedText marked) {
		this.marked = marked;
	}

	/** From 0 to 1, in hundredths. */
	double of(Encounter encounter) {
		double sum = OF_ANY + signs(encounter).stream().mapToDouble((sign) -> sign.weight).sum();
		return Math.round(100 / (1 + Math.exp(-sum))) / 100.0;
	}

	private Set<Sign> signs(Encounter encounter) {
		Set<Sign> signs = EnumSet.noneOf(Sign.class);
		if (encounter.confidence() >= IN_PLACE) {
			signs.add(Sign.SUBJECT_IN_PLACE);
		}
		else if (encounter.confidence() == ClauseReader.DROPPED) {
			signs.add(Sign.SUBJECT_GOES_ON);
		}
		if (encounter.isVisit()) {
			signs.add(Sign.VISIT);
		}
		else if (encounter.kind() == MeetingKind.CALL) {
			signs.add(Sign.CALL);
		}
		if (!encounter.isVisit() && encounter.side2().isEmpty()) {
			signs.add(Sign.WITHOUT_SIDES);
		}
		if (!encounter.isVisit() && encounter.place().isPresent()) {
			signs.add(Sign.PLACE);
		}
		encounter.time()
			.filter((time) -> time.date().isKnown())
			.ifPresent((time) -> signs.add(time.date().isDay() ? Sign.DAY : Sign.MONTH));
		if (encounter.passages().size() > 1) {
			signs.add(Sign.TOLD_AGAIN);
		}
		signs.addAll(signsOf(Stream.of(encounter.side1(), encounter.side2())
			.flatMap(Collection::stream)
			.map((party) -> this.marked.parties().get(party))
			.toList()));
		return signs;
	}

	private static Set<Sign> signsOf(Collection<Party> parties) {
		Set<Sign> signs = EnumSet.noneOf(Sign.class);
		if (parties.stream().allMatch(Reliability::isKnownPerson)) {
			signs.add(Sign.ALL_KNOWN);
		}
		if (parties.stream()
			.anyMatch((party) -> party.type() == PartyType.ANONYMOUS
					|| party.type() == PartyType.PERSON && !party.named())) {
			signs.add(Sign.UNNAMED);
		}
		if (parties.stream()
			.anyMatch((party) -> party.type() == PartyType.PERSON && party.named() && !isKnownPerson(party))) {
			signs.add(Sign.UNLISTED);
		}
		if (parties.stream().anyMatch((party) -> party.type() == PartyType.ORGANIZATION)) {
			signs.add(Sign.BODY);
		}
		return signs;
	}

	private static boolean isKnownPerson(Party party) {
		return party.type() == PartyType.PERSON && party.lexiconId().isPresent();
	}

}
