package liqa.transform.claims;

import java.util.Optional;

import liqa.transform.claims.Voice.How;
import liqa.transform.claims.Voice.Reach;
import liqa.transform.names.Mention;
import liqa.transform.names.MentionType;
import liqa.transform.text.Sentence;

/**
 * Who speaks a quotation that no reporting word leads to: the tag before it (سامي حداد:
 * «…») or behind it («…»، قال سامي حداد), or, for one that is a whole sentence, whoever
 * spoke before.
 */
final class QuotationTag {

	/** Words between a speaker behind his words and the outlet he spoke to. */
	private static final int TO_OUTLET = 6;

	/** From the opening mark of a quotation of two words to the closing one. */
	private static final int SHORTEST = 3;

	private final Page page;

	private final Relays relays;

	private final DroppedSubject dropped;

	QuotationTag(Page page, Relays relays, DroppedSubject dropped) {
		this.page = page;
		this.relays = relays;
		this.dropped = dropped;
	}

	/** سامي حداد: «…»: whose words a quotation is, if only a colon says so. */
	Optional<Voice> namedBefore(int open, Sentence sentence) {
		if (!this.page.isColon(open - 1)) {
			return Optional.empty();
		}
		return this.page.mentionFrom(sentence.first())
			.filter((mention) -> mention.end() == open - 1 && mention.type() != MentionType.PLACE)
			.map((mention) -> new Voice(mention, How.BEFORE));
	}

	/**
	 * «…»، قال سامي حداد, «…» يضيف, «…» هذا ما قاله حداد: whose words a quotation is, if
	 * the verb stands behind it.
	 */
	Optional<Voice> namedAfter(int close, Sentence sentence, Floor floor) {
		int behind = this.page.isPause(close + 1) ? close + 2 : close + 1;
		Optional<Voice> signed = signed(behind, sentence);
		if (signed.isPresent()) {
			return signed;
		}
		int thus = Math.max(behind, this.page.end(WordClass.THUS, behind));
		int verb = this.page.is(WordClass.ADVERB, thus) ? thus + 1 : thus;
		Optional<Cue> cue = ((thus > behind) ? this.page.cueOf(verb) : this.page.cueAt(verb))
			.filter((word) -> word.is(Cue.Shape.FINITE) && word.takes(Takes.QUOTE) && !this.page.isConjoined(verb)
					&& verb < sentence.end());
		// «…»، قال فلان، «…»: the verb stands between the parts of one speech
		boolean brings = thus == behind && this.page.frameAt(verb)
			.filter((frame) -> !this.page.isPause(close + 1) || !this.page.opensQuote(frame.complement().first()))
			.isPresent();
		if (cue.isEmpty() || brings) {
			return Optional.empty();
		}
		Optional<Mention> subject = this.page.mentionFrom(this.page.opensQuote(verb + 1) ? verb + 2 : verb + 1)
			.filter((mention) -> this.page.isFree(mention) && mention.type() != MentionType.PLACE);
		if (subject.isPresent()) {
			return subject.map((mention) -> toldBehind(mention, cue.get(), sentence, floor));
		}
		return (this.page.isWord(verb + 1) && !this.page.isPreposition(verb + 1)) ? Optional.empty()
				: this.dropped.of(cue.get(), verb, floor);
	}

	/**
	 * "لن نتراجع"، قال سامي حداد: a few words that open the sentence, with a pause and
	 * the verb behind them; without these they would be a name or a word set apart.
	 */
	boolean isShortAndTagged(int open, Sentence sentence) {
		int close = this.page.closeOf(open);
		return open == sentence.first() && close - open >= SHORTEST && this.page.isPause(close + 1) && this.page
			.cueAt(close + 2)
			.filter((cue) -> cue.is(Cue.Shape.FINITE) && cue.takes(Takes.QUOTE) && !this.page.isConjoined(close + 2))
			.isPresent() && this.page.mentionFrom(close + 3).isPresent();
	}

	/** «…»، يقول سامي حداد | للجزيرة نت. */
	private Voice toldBehind(Mention speaker, Cue cue, Sentence sentence, Floor floor) {
		Voice voice = floor.last()
			.filter((last) -> last.speaker().party() == speaker.party()
					&& (cue.verb().chains() || last.reach() == Reach.TOLD))
			.map((last) -> last.goingOn(How.NAMED))
			.orElse(new Voice(speaker, How.NAMED));
		return this.relays.told(speaker.end(), Math.min(speaker.end() + TO_OUTLET, sentence.end()))
			.map((outlet) -> voice.through(outlet.party(), Reach.TOLD))
			.orElse(voice);
	}

	/** «…» - سامي حداد: a name alone behind a quotation. */
	private Optional<Voice> signed(int first, Sentence sentence) {
		return this.page.mentionFrom(first)
			.filter((mention) -> mention.type() != MentionType.PLACE && this.page.isPause(first - 1)
					&& (mention.end() >= sentence.end()
							|| mention.end() == sentence.end() - 1 && !this.page.isWord(mention.end())))
			.map((mention) -> new Voice(mention, How.NAMED));
	}

	/**
	 * A sentence that is nothing but a quotation goes on with what was said in the
	 * sentence before it.
	 */
	Optional<Voice> goesOnQuoted(int open, int close, Sentence sentence, Floor floor) {
		boolean whole = open == sentence.first()
				&& (close + 1 >= sentence.end() || close + 2 >= sentence.end() && !this.page.isWord(close + 1));
		int before = this.page.text().sentenceIndexOf(open) - 1;
		return whole ? floor.inSentence(before).map((voice) -> voice.goingOn(How.EARLIER)) : Optional.empty();
	}

}
