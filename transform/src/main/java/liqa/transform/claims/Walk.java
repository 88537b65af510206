package liqa.transform.claims;

import liqa.transform.names.Mention;

import org.jspecify.annotations.Nullable;

/**
 * What is known so far on the way from a reporting word to its statement.
 */
final class Walk {

	final Cue cue;

	final int at;

	final int limit;

	@Nullable Mention subject;

	/** The subject, if it stands before the verb: الوزير قد أكد. */
	@Nullable Mention before;

	@Nullable Mention addressee;

	/** Whether the addressee stands before the subject: أبلغ | الصحيفة | مصدر. */
	boolean toldFirst;

	/** Whether the way leads through a phrase in which nobody is the subject. */
	boolean inPhrase;

	/** Whether a noun stands where the subject belongs that is no known mention. */
	boolean unknownSubject;

	/** Where an object would stand, right behind verb or subject. */
	int slot;

	/** The same, with pauses and times passed over. */
	int looseSlot;

	/** A noun phrase that was passed and is the statement if nothing better comes. */
	@Nullable Complement fallback;

	Walk(Cue cue, int at, int limit) {
		this.cue = cue;
		this.at = at;
		this.limit = limit;
		this.slot = at + 1;
		this.looseSlot = at + 1;
	}

	boolean isFinite() {
		return this.cue.is(Cue.Shape.FINITE);
	}

	/** Whether who says it is known to stand nearby, so that a noun is the object. */
	boolean hasSubject() {
		return this.subject != null || this.before != null || isParticiple();
	}

	boolean isParticiple() {
		return this.cue.is(Cue.Shape.PARTICIPLE);
	}

	/**
	 * Goes on to a token; the place of an object moves along if it was reached and pauses
	 * go before it.
	 */
	void passPause(int from, int to) {
		if (from == this.looseSlot) {
			this.looseSlot = to;
		}
	}

	/** Takes a phrase as subject; the object would follow it. */
	void subjectIs(Mention mention) {
		this.subject = mention;
		this.unknownSubject = false;
		this.slot = mention.end();
		this.looseSlot = mention.end();
	}

	void addresseeIs(Mention mention) {
		this.addressee = mention;
		this.slot = mention.end();
		this.looseSlot = mention.end();
	}

}
