package liqa.transform.claims;

import java.util.Optional;

import liqa.transform.claims.Voice.How;
import liqa.transform.claims.Voice.Reach;
import liqa.transform.names.Mention;
import liqa.transform.names.MentionType;

/**
 * Whom a reporting word without a subject of its own refers back to: whoever has the word
 * in its sentence, what its clause is about, or whoever spoke last and agrees with it.
 */
final class DroppedSubject {

	private final Page page;

	private final SentenceSubject subjects;

	DroppedSubject(Page page, SentenceSubject subjects) {
		this.page = page;
		this.subjects = subjects;
	}

	/** Who a cue with no subject of its own belongs to. */
	Optional<Voice> of(Cue cue, int at, Floor floor) {
		if (cue.verb().lemma().equals("اعتقد") && !cue.is(Cue.Shape.PARTICIPLE)
				&& floor.last().filter((last) -> last.speaker().type() == MentionType.PERSON).isEmpty()) {
			return Optional.empty(); // ويعتقد أنهما قتلا: nobody's belief
		}
		int index = this.page.text().sentenceIndexOf(at);
		int start = this.subjects.clauseStart(at);
		boolean clauseOfItsOwn = start > this.page.sentenceOf(at).first();
		if (floor.isLostIn(index)) {
			return Optional.empty();
		}
		Optional<Voice> goesOn = floor.outerInSentence(index)
			.filter((voice) -> cue.verb().chains() && !clauseOfItsOwn && !cue.plural()
					&& voice.speaker().type() == MentionType.PERSON);
		if (goesOn.isPresent()) {
			// whatever his name tells of gender
			return goesOn.map((voice) -> voice.goingOn(How.SAME_SENTENCE));
		}
		boolean another = floor.inSentence(index).isPresent()
				&& floor.inSentence(index).filter((voice) -> this.page.agreement().after(cue, voice)).isEmpty();
		if (another && cue.is(Cue.Shape.PARTICIPLE) && !clauseOfItsOwn) {
			// قال إن زوجته وصلت معربة عن قلقها
			return floor.outerInSentence(index)
				.filter((voice) -> this.page.agreement().after(cue, voice) || isBodyAmongNone(cue, at, voice))
				.map((voice) -> voice.goingOn(How.SAME_SENTENCE));
		}
		Optional<Voice> speaking = floor.inSentence(index).filter((voice) -> this.page.agreement().after(cue, voice));
		if (speaking.isPresent() && !clauseOfItsOwn) {
			return speaking.map((voice) -> voice.goingOn(How.SAME_SENTENCE));
		}
		Optional<Mention> topic = this.subjects.topic(cue, start, at);
		if (topic.isPresent()) {
			return topic.map((mention) -> onTopic(mention, floor));
		}
		if (speaking.isPresent()) {
			return speaking.map((voice) -> voice.goingOn(How.SAME_SENTENCE));
		}
		Optional<Mention> last = floor.topic().filter((mention) -> this.page.agreement().after(cue, mention));
		if (last.isPresent() && !cue.verb().chains()) {
			return last.map((mention) -> onTopic(mention, floor));
		}
		return floor.lastAgreeing(cue, this.page.agreement()).map((voice) -> voice.goingOn(How.EARLIER));
	}

	/**
	 * أوضحت الوزارة كذا، مشيرا إلى أن: the press often leaves the participle masculine
	 * where a body speaks; unless a man was named since, who may be the one.
	 */
	private boolean isBodyAmongNone(Cue cue, int at, Voice voice) {
		if (cue.feminine() || cue.plural() || !cue.takes(Takes.QUOTE)
				|| voice.speaker().type() != MentionType.ORGANIZATION) {
			return false;
		}
		int first = Math.max(this.page.sentenceOf(at).first(), voice.speaker().end());
		for (int i = first; i < at; i++) {
			if (this.page.mentionFrom(i)
				.filter((mention) -> mention.type() != MentionType.PLACE && this.page.agreement().after(cue, mention))
				.isPresent()) {
				return false;
			}
		}
		return true;
	}

	/** واستبعد حداد كذا، نافيا كذا: he still tells the outlet he told before. */
	private static Voice onTopic(Mention speaker, Floor floor) {
		return floor.last()
			.filter((last) -> last.speaker().party() == speaker.party() && last.reach() == Reach.TOLD)
			.map((last) -> last.goingOn(How.TOPIC))
			.orElse(new Voice(speaker, How.TOPIC));
	}

}
