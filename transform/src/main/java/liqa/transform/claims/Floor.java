package liqa.transform.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import liqa.transform.names.Mention;

/**
 * Who had the word so far in an article: what a dropped subject (وأضاف) refers back to.
 */
final class Floor {

	/**
	 * How many turns back a dropped subject can reach past speakers that do not agree.
	 */
	private static final int MEMORY = 3;

	private final List<Voice> turns = new ArrayList<>();

	/** The sentence of the last turn. */
	private int sentence = -1;

	/** Whether somebody unknown spoke last, so that وأضاف would be his. */
	private boolean lost;

	/** Who issued the last document that was spoken of. */
	private Optional<Mention> issuer = Optional.empty();

	/** Who is quoted in the last statement, for the rest of its sentence. */
	private Optional<Voice> quoted = Optional.empty();

	private Optional<Mention> topic = Optional.empty();

	void takes(Voice voice, int sentence) {
		if (this.quoted.filter((by) -> by.speaker().party() == voice.speaker().party()).isPresent()
				&& this.sentence == sentence) {
			return; // still the one quoted, not one who has the word afterwards
		}
		this.quoted = Optional.empty();
		this.turns.add(voice);
		this.sentence = sentence;
		this.lost = false;
	}

	/** وذلك في مقابلة مع القناة: who spoke last did so to an outlet. */
	void tells(int outlet) {
		if (!this.turns.isEmpty() && !this.lost) {
			int last = this.turns.size() - 1;
			this.turns.set(last, this.turns.get(last).through(outlet, Voice.Reach.TOLD));
		}
	}

	void issues(Mention body) {
		this.issuer = Optional.of(body);
	}

	Optional<Mention> issuer() {
		return this.issuer;
	}

	/** Somebody who can't be told spoke; what goes on with a dropped subject is his. */
	void isLost(int sentence) {
		this.lost = true;
		this.sentence = sentence;
	}

	boolean isLostIn(int sentence) {
		return this.lost && this.sentence == sentence;
	}

	/** Remembers the subject of a sentence in which nobody spoke. */
	void topic(Optional<Mention> subject) {
		this.topic = subject;
	}

	Optional<Mention> topic() {
		return this.topic;
	}

	/** Somebody is quoted in the statement that was made last. */
	void quotes(Voice voice) {
		this.quoted = Optional.of(voice);
	}

	/**
	 * Who has the word in this sentence: who is quoted in its last statement, or made it.
	 */
	Optional<Voice> inSentence(int index) {
		if (this.sentence == index && this.quoted.isPresent() && !this.lost) {
			return this.quoted;
		}
		return (this.sentence == index && !this.turns.isEmpty() && !this.lost)
				? Optional.of(this.turns.get(this.turns.size() - 1)) : Optional.empty();
	}

	/** Who made a statement in this sentence, whoever is quoted in it. */
	Optional<Voice> outerInSentence(int index) {
		return (this.sentence == index) ? last() : Optional.empty();
	}

	Optional<Voice> last() {
		return (this.turns.isEmpty() || this.lost) ? Optional.empty()
				: Optional.of(this.turns.get(this.turns.size() - 1));
	}

	/** What somebody said last, if he told it to an outlet. */
	Optional<Voice> lastTold(int party) {
		for (int turn = this.turns.size() - 1; turn >= 0; turn--) {
			Voice voice = this.turns.get(turn);
			if (voice.speaker().party() == party) {
				return (voice.reach() == Voice.Reach.TOLD) ? Optional.of(voice) : Optional.empty();
			}
		}
		return Optional.empty();
	}

	/** The latest speaker a cue with a dropped subject agrees with. */
	Optional<Voice> lastAgreeing(Cue cue, Agreement agreement) {
		if (this.lost) {
			return Optional.empty();
		}
		for (int back = 1; back <= Math.min(MEMORY, this.turns.size()); back++) {
			Voice voice = this.turns.get(this.turns.size() - back);
			if (agreement.after(cue, voice)) {
				return Optional.of(voice);
			}
		}
		// أعلن الرئيس ورئيسة الوزراء، وقالا: the first of them stands for both
		return cue.plural() ? last() : Optional.empty();
	}

}
