package liqa.transform.claims;

import java.util.OptionalInt;

import liqa.transform.names.Mention;

/**
 * Who makes a statement and through whom.
 *
 * @param speaker the phrase that names the speaker
 * @param relay the party that passed it on
 * @param how how the speaker was found
 */
record Voice(Mention speaker, OptionalInt relay, How how) {

	/** How a speaker was found, the surest way first. */
	enum How {

		/** Named with the reporting word. */
		NAMED(1.0),
		/** Named before the reporting word: الوزير قال. */
		BEFORE(0.95),
		/** The speaker of the statement before, in the same sentence. */
		SAME_SENTENCE(0.95),
		/** The subject of the sentence. */
		TOPIC(0.8),
		/** The speaker of an earlier sentence. */
		EARLIER(0.85);

		private final double trust;

		How(double trust) {
			this.trust = trust;
		}

		double trust() {
			return this.trust;
		}

	}

}
