package liqa.transform.claims;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import liqa.transform.ClaimReport;
import liqa.transform.Party;
import liqa.transform.PartyType;

/**
 * How often a statement is right that was read like this one: whether it was made, by
 * this speaker, in these words. The weights are those of a logistic regression over 900
 * statements of real articles judged one by one; {@code docs/MEASURED.md} has how often
 * each band was right.
 */
final class Reliability {

	private static final double OF_ANY = -1.18;

	/** Of how sure the verb and the way are by which the speaker was found. */
	private static final double OF_READING = 2.43;

	/** Words of a content that hardly says anything. */
	private static final int SHORT = 3;

	/** Words of a content that may have run on. */
	private static final int LONG = 30;

	/** What a statement may have for or against it. */
	private enum Sign {

		/** A person the lexicon knows. */
		KNOWN(1.48),

		/** A person with a name the lexicon does not know. */
		UNLISTED(0.84),

		/** A person called by an office alone, who often is one the article names. */
		UNNAMED(-1.48),

		/** A body with a proper name. */
		BODY(0.46),

		SOURCE(0.4),

		/** The article speaks of the speaker once. */
		NEVER_AGAIN(-0.3),

		FEW_WORDS(-0.87), MANY_WORDS(-0.35);

		private final double weight;

		Sign(double weight) {
			this.weight = weight;
		}

	}

	private final List<Party> parties;

	/**
	 * @param parties those that the speakers are indexes into
	 */
	Reliability(List<Party> parties) {
		this.parties = parties;
	}

	/** A statement that says so far how sure the reading was, as sure as it is. */
	ClaimReport rated(ClaimReport claim) {
		return new ClaimReport(claim.content(), claim.speaker(), claim.relay(), claim.act(), claim.form(), of(claim));
	}

	/** From 0 to 1, in hundredths. */
	private double of(ClaimReport claim) {
		double sum = OF_ANY + OF_READING * claim.confidence()
				+ signs(claim).stream().mapToDouble((sign) -> sign.weight).sum();
		return Math.round(100 / (1 + Math.exp(-sum))) / 100.0;
	}

	private Set<Sign> signs(ClaimReport claim) {
		Party speaker = this.parties.get(claim.speaker());
		Set<Sign> signs = EnumSet.noneOf(Sign.class);
		if (speaker.type() == PartyType.PERSON) {
			signs.add(!speaker.named() ? Sign.UNNAMED : speaker.lexiconId().isPresent() ? Sign.KNOWN : Sign.UNLISTED);
		}
		else if (speaker.type() == PartyType.ANONYMOUS) {
			signs.add(Sign.SOURCE);
		}
		else if (speaker.type() == PartyType.ORGANIZATION && speaker.named()) {
			signs.add(Sign.BODY);
		}
		if (speaker.mentions().size() == 1) {
			signs.add(Sign.NEVER_AGAIN);
		}
		int words = claim.content().text().split("\\s+").length;
		if (words <= SHORT) {
			signs.add(Sign.FEW_WORDS);
		}
		else if (words > LONG) {
			signs.add(Sign.MANY_WORDS);
		}
		return signs;
	}

}
