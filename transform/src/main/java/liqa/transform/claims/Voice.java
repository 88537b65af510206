package liqa.transform.claims;

import java.util.OptionalInt;

import liqa.transform.names.Mention;

/**
 * Who makes a statement and through whom.
 *
 * @param speaker the phrase that names the speaker
 * @param relay the party that passed it on
 * @param reach how far the relay holds
 * @param how how the speaker was found
 */
record Voice(Mention speaker, OptionalInt relay, Reach reach, How how) {

	Voice(Mention speaker, How how) {
		this(speaker, OptionalInt.empty(), Reach.STATEMENT, how);
	}

	/** The same voice as it came through somebody. */
	Voice through(int party, Reach far) {
		return new Voice(this.speaker, OptionalInt.of(party), far, this.how);
	}

	/** Whether who passes it on is who speaks: the outlet that quotes its own report. */
	boolean isRelayedByItself() {
		return this.relay.isPresent() && this.relay.getAsInt() == this.speaker.party();
	}

	/** The same voice in a statement that goes on with it. */
	Voice goingOn(How found) {
		if (this.how == How.WRITTEN) {
			return this;
		}
		boolean kept = this.reach == Reach.ON || this.reach == Reach.TOLD
				|| (this.reach == Reach.SENTENCE && found == How.SAME_SENTENCE);
		return kept ? new Voice(this.speaker, this.relay, this.reach, found) : new Voice(this.speaker, found);
	}

	/** How far a relay holds. */
	enum Reach {

		/** For one statement alone. */
		STATEMENT,
		/**
		 * قال لقناة العربية: as long as he has the word, also where he is named again.
		 */
		TOLD,
		/** بحسب وكالة: for its sentence. */
		SENTENCE,
		/** نقلت القناة عن: as long as nobody else has the word. */
		ON

	}

	/** How a speaker was found, the surest way first. */
	enum How {

		/** Named with the reporting word. */
		NAMED(1.0),
		/** Named before the reporting word: الوزير قال. */
		BEFORE(0.95),
		/**
		 * Whoever issued the document that speaks. What goes on may agree with either:
		 * دعا البيان، وقال, وقالت.
		 */
		WRITTEN(0.85),
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
