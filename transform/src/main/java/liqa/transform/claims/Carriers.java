package liqa.transform.claims;

import java.util.Optional;

import liqa.transform.claims.Voice.How;
import liqa.transform.claims.Voice.Reach;
import liqa.transform.names.Mention;
import liqa.transform.names.MentionType;

/**
 * Who carried what another says, wherever the verb of passing on has its subject: behind
 * it (نقلت القناة عن), before it (وكانت القناة نقلت عن), as a noun that takes up an
 * outlet (ونقلت القناة عن) or not at all (ونقلت عن), when whoever told the last goes on.
 */
final class Carriers {

	/** Tokens of another name in brackets behind an outlet's, at most. */
	private static final int LONGEST_BRACKET = 6;

	private final Page page;

	private final Relays relays;

	Carriers(Page page, Relays relays) {
		this.page = page;
		this.relays = relays;
	}

	/** Who speaks in a relayed frame, through whom; the last speaker for عنه. */
	Optional<Voice> voice(int verb, Frame frame, Floor floor) {
		Optional<Mention> named = frame.subject();
		int sentence = this.page.text().sentenceIndexOf(verb);
		Optional<Mention> speaker = named.or(() -> floor.inSentence(sentence).map(Voice::speaker))
			.or(floor::topic)
			.or(() -> floor.last().map(Voice::speaker));
		return speaker.map((mention) -> {
			Voice voice = new Voice(mention, named.isPresent() ? How.NAMED : How.EARLIER);
			for (int i = verb + 1; i < named.map(Mention::first).orElse(frame.complement().first()); i++) {
				Optional<Mention> relay = this.page.mentionFrom(i).filter((other) -> other.party() != mention.party());
				if (relay.isPresent()) {
					return voice.through(relay.get().party(), Reach.ON);
				}
				if (this.page.is(WordClass.DOCUMENT, i) && floor.issuer().isPresent()) {
					// ونقل البيان عن
					return voice.through(floor.issuer().get().party(), Reach.ON);
				}
			}
			return before(verb, mention).map((relay) -> voice.through(relay.party(), Reach.ON))
				.orElseGet(() -> named.isPresent() ? takenUp(voice, verb, floor) : voice);
		});
	}

	/** وكانت القناة نقلت عن فلان قوله: who passes it on stands before the verb. */
	private Optional<Mention> before(int verb, Mention speaker) {
		int first = this.page.sentenceOf(verb).first();
		int last = verb - 1;
		while (last > first && this.page.mentionOver(last).isEmpty() && this.page.is(WordClass.ADVERB, last)) {
			last--; // كانت القناة قد نقلت
		}
		last = beforeBracket(last, first);
		if (this.page.closesQuote(last) && this.page.mentionOver(--last).isEmpty()) {
			while (last > first && !this.page.opensQuote(last)) {
				last--;
			}
			last--; // هيئة البث "كان" نقلت
		}
		return this.page.mentionOver(last)
			.filter((relay) -> relay.first() >= first && relay.party() != speaker.party() && this.page.isFree(relay)
					&& relay.type() != MentionType.PLACE);
	}

	/** وكالة النهر | (ALNAHR) نقلت: the token before another name in brackets. */
	private int beforeBracket(int last, int first) {
		if (this.page.isSign(last, ")") && this.page.mentionOver(last).isEmpty()) {
			for (int i = last - 1; i > Math.max(first, last - LONGEST_BRACKET); i--) {
				if (this.page.isSign(i, "(")) {
					return this.page.mentionOver(i - 1).isPresent() || this.page.closesQuote(i - 1) ? i - 1 : last - 1;
				}
			}
		}
		return last;
	}

	/**
	 * ونقلت الصحيفة عن, وأضافت نقلا عن: a source through the outlet that the subject of a
	 * verb takes up; through nobody if none is.
	 */
	Voice takenUp(Voice source, int verb, Floor floor) {
		boolean noun = this.page.is(WordClass.OUTLET, verb + 1) && this.page.form(verb + 1).startsWith("ال");
		Optional<Integer> outlet = noun ? this.relays.lastBefore(verb).map(Mention::party)
				: isFeminine(verb) ? floor.last().flatMap(this::carrierOf) : Optional.empty();
		return outlet.filter((party) -> party != source.speaker().party())
			.map((party) -> source.through(party, Reach.ON))
			.orElse(source);
	}

	/**
	 * The outlet that told the last, or carried it; نقل without ت may as well be passive.
	 */
	private Optional<Integer> carrierOf(Voice last) {
		if (this.relays.isOutlet(last.speaker())) {
			return Optional.of(last.speaker().party());
		}
		return (last.reach() == Reach.ON && last.relay().isPresent()) ? Optional.of(last.relay().getAsInt())
				: Optional.empty();
	}

	private boolean isFeminine(int verb) {
		return this.page.form(verb).endsWith("ت");
	}

}
