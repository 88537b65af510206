package liqa.transform.claims;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import liqa.transform.claims.Voice.How;
import liqa.transform.claims.Voice.Reach;
import liqa.transform.PartyType;
import liqa.transform.names.Mention;
import liqa.transform.names.MentionType;

/**
 * Finds who makes a statement: the subject after the reporting word, the one before it,
 * or whoever a dropped subject refers back to.
 */
final class SpeakerFinder {

	/** What opens a sentence that first tells what is spoken of. */
	private static final Set<String> ABOUT = Set.of("وعن", "عن", "وحول", "حول", "وبشان", "بشان", "وبخصوص", "بخصوص");

	/** أن with what is spoken of. */
	private static final Set<String> OF_IT = Set.of("انه", "انها", "انهم", "انهما");

	/**
	 * Words between somebody quoted in a statement and his verb: الوزير خلال اللقاء أكد.
	 */
	private static final int TO_VERB = 4;

	/** Words of an adverb at most. */
	private static final int LONGEST_ADVERB = 4;

	private final Page page;

	private final Relays relays;

	private final Issuers issuers;

	private final PreverbalSubject preverbal;

	private final DroppedSubject dropped;

	private final Carriers carriers;

	private final SameSource same;

	SpeakerFinder(Page page, Relays relays, Issuers issuers, PreverbalSubject preverbal, DroppedSubject dropped,
			Carriers carriers) {
		this.page = page;
		this.relays = relays;
		this.issuers = issuers;
		this.preverbal = preverbal;
		this.dropped = dropped;
		this.carriers = carriers;
		this.same = new SameSource(page);
	}

	/** The voice behind a frame; empty if it can't be told. */
	Optional<Voice> find(Frame frame, Floor floor) {
		Optional<Voice> quoted = quotedBySubject(frame, floor);
		if (quoted.isPresent()) {
			return quoted;
		}
		boolean opens = floor.inSentence(this.page.text().sentenceIndexOf(frame.at())).isEmpty();
		OptionalInt through = this.relays.of(frame, opens);
		return (saysBefore(frame) ? this.preverbal.justBefore(frame) : Optional.<Voice>empty())
			.or(() -> named(frame, floor))
			.or(() -> unnamed(frame, floor))
			.map((voice) -> through.isPresent() ? voice.through(through.getAsInt(), Reach.TOLD)
					: throughDocument(voice, frame, floor));
	}

	/**
	 * قال فلان، حسب جريدة النهر، إن, قال فلان، بحسب بيان لمكتبه، إن, قال، وفق ما نقل عنه
	 * محاميه، إن: the source, or whoever issued the document, passes it on.
	 */
	private Voice throughDocument(Voice voice, Frame frame, Floor floor) {
		for (int i = frame.at() + 1; i < frame.complement().first(); i++) {
			int verb = this.page.end(WordClass.ATTRIBUTION_CLAUSE, i);
			if (verb > 0) {
				int behind = QuotedSources.isAboutHim(this.page.form(verb + 1)) ? verb + 2 : verb + 1;
				return this.page.mentionFrom(behind)
					.filter((by) -> by.party() != voice.speaker().party() && by.type() != MentionType.PLACE
							&& by.end() < frame.complement().first())
					.map((by) -> voice.through(by.party(), Reach.SENTENCE))
					.orElse(voice);
			}
			int document = QuotedSources.isAnswered(this.page, i) ? -1 : this.page.end(WordClass.ATTRIBUTION, i);
			Optional<Mention> source = (document > 0)
					? this.page.mentionFrom(this.page.setsApart(document) ? document + 1 : document) : Optional.empty();
			if (source.filter((by) -> by.party() != voice.speaker().party()).isPresent()) {
				return voice.through(source.get().party(), Reach.SENTENCE);
			}
			if (document > 0 && this.page.isDocument(document)) {
				return this.issuers.of(document)
					.or(floor::issuer)
					.filter((body) -> body.party() != voice.speaker().party())
					.map((body) -> voice.through(body.party(), Reach.SENTENCE))
					.orElse(voice);
			}
		}
		return voice;
	}

	/**
	 * قالت وكالة، نقلا عن مصدر، إن: the source speaks, the subject passes it on, or the
	 * outlet it takes up (وقالت الوكالة، وأضافت).
	 */
	private Optional<Voice> quotedBySubject(Frame frame, Floor floor) {
		for (int i = frame.at() + 1; i < frame.complement().first(); i++) {
			int after = this.page.end(WordClass.RELAY, i);
			Optional<Mention> source = (after > 0 && !QuotedSources.isAnswered(this.page, i))
					? this.page.mentionFrom(after) : Optional.empty();
			if (source.isPresent()) {
				Voice voice = new Voice(source.get(), How.NAMED);
				return Optional.of(frame.subject()
					.or(() -> this.preverbal.justBefore(frame).map(Voice::speaker))
					.map((subject) -> voice.through(subject.party(), Reach.ON))
					.orElseGet(() -> this.carriers.takenUp(voice, frame.at(), floor)));
			}
		}
		return Optional.empty();
	}

	private Optional<Voice> named(Frame frame, Floor floor) {
		if (frame.subject().isEmpty() || this.preverbal.judgesInRelativeClause(frame)) {
			return Optional.empty();
		}
		Mention subject = frame.subject().get();
		Optional<Voice> same = this.same.of(subject, floor);
		if (same.isPresent()) {
			return same;
		}
		if (this.issuers.isLoneReport(subject)) {
			return Optional.of(this.issuers.ofReport(frame, floor, subject));
		}
		if (frame.cue().verb().addressee() && frame.addressee().isEmpty() && frame.complement().how() != Takes.ACCUSE
				&& !frame.cue().object() && isRatherAddressed(frame, subject, floor)) {
			return Optional.empty();
		}
		Voice voice = new Voice(subject, How.NAMED);
		Optional<Voice> last = floor.last()
			.filter((before) -> before.speaker().party() == subject.party())
			.or(() -> confidant(subject, floor));
		boolean goesOn = frame.cue().verb().chains() || subject.type() == MentionType.ANONYMOUS
				|| last.filter((before) -> before.reach() == Reach.TOLD).isPresent() && !isElsewhere(frame);
		return Optional.of((goesOn && last.isPresent()) ? last.get().goingOn(How.NAMED) : voice);
	}

	/** بحسب المصدر ذاته: with whoever spoke last for a source that was not introduced. */
	QuotedSources.Source introduced(QuotedSources.Source source, Floor floor) {
		return this.same.of(source.speaker(), floor)
			.map((voice) -> new QuotedSources.Source(voice.speaker(), source.end(), source.relayed(),
					source.inDocument(), source.relay()))
			.orElse(source);
	}

	/** What somebody told an outlet the last, if he still has the word or has no name. */
	Optional<Voice> telling(Mention speaker, Floor floor) {
		return floor.last()
			.filter((last) -> last.speaker().party() == speaker.party() && last.reach() == Reach.TOLD)
			.or(() -> confidant(speaker, floor));
	}

	/**
	 * وأكد المصدر, after others spoke: a source without a name still tells the same
	 * outlet.
	 */
	private Optional<Voice> confidant(Mention subject, Floor floor) {
		return (this.page.marked().party(subject).type() == PartyType.ANONYMOUS) ? floor.lastTold(subject.party())
				: Optional.empty();
	}

	/**
	 * وقال فلان في بيان, وخلال مؤتمر صحفي قال, وكان فلان قد قال: on another occasion than
	 * what he told an outlet before.
	 */
	private boolean isElsewhere(Frame frame) {
		int first = this.page.sentenceOf(frame.at()).first();
		if (this.page.form(first).endsWith("في") || this.page.form(first).endsWith("خلال")) {
			if (isOtherOccasion(first) || isOtherOccasion(first + 1)) {
				return true;
			}
		}
		for (int i = frame.at() + 1; i < frame.complement().first(); i++) {
			if (isOtherOccasion(i)) {
				return true;
			}
		}
		String before = this.page.form(frame.at() - 1);
		return before.equals("قد") || before.equals("سبق") || before.endsWith("كان");
	}

	private boolean isOtherOccasion(int i) {
		boolean occasion = this.page.is(WordClass.DOCUMENT, i) || this.page.is(WordClass.CONVERSATION, i)
				|| this.page.starts(WordClass.MEDIUM, i) && !this.page.is(WordClass.CONVERSATION, i + 1);
		return occasion && !isDefinite(i) && !isHis(i);
	}

	/** وكان نتنياهو حث الكونغرس: what follows the verb is its object. */
	private boolean saysBefore(Frame frame) {
		return frame.cue().verb().addressee() && frame.addressee().isEmpty() && frame.complement().how() != Takes.ACCUSE
				&& !frame.cue().object();
	}

	/**
	 * ودعا المجتمع الدولي إلى: after a verb that takes an addressee, a lone body is the
	 * one spoken to when somebody else has the word.
	 */
	private boolean isRatherAddressed(Frame frame, Mention subject, Floor floor) {
		if (!this.page.agreement().before(frame.cue(), subject)) {
			return floor.lastAgreeing(frame.cue(), this.page.agreement()).isPresent();
		}
		if (subject.type() == MentionType.PERSON
				|| frame.complement().how() == Takes.THAT && !frame.cue().takes(Takes.OF)) {
			return false;
		}
		Optional<Voice> speaking = floor.lastAgreeing(frame.cue(), this.page.agreement());
		boolean goesOn = this.page.isConjoined(frame.at()) || this.page.form(frame.at() - 1).equals("كما")
				|| followsConjoinedAdverb(frame.at());
		return goesOn && !isNominative(frame.cue(), subject) && speaking.isPresent()
				&& speaking.get().speaker().party() != subject.party();
	}

	/** وفي الوقت نفسه | دعت السكان إلى. */
	private boolean followsConjoinedAdverb(int verb) {
		int last = this.page.isPause(verb - 1) ? verb - 2 : verb - 1;
		int before = beforeAdverb(last);
		return before < last && this.page.form(before + 1).startsWith("و");
	}

	/** The token before an adverb that ends with a token; the same one if none does. */
	private int beforeAdverb(int last) {
		for (int i = last; i >= Math.max(0, last - LONGEST_ADVERB); i--) {
			if (this.page.end(WordClass.ADVERB, i) == last + 1) {
				return i - 1;
			}
		}
		return last;
	}

	/**
	 * Whether a phrase shows the case of a subject: مسؤولون, عدد من كبار المسؤولين, دعا |
	 * الطرفان; but not دعت | السكان, who are no two.
	 */
	private boolean isNominative(Cue cue, Mention mention) {
		String first = this.page.form(mention.first());
		boolean two = first.endsWith("ان") && cue.feminine() == first.endsWith("تان");
		return first.endsWith("ون") || two || first.equals("عدد") || mention.end() - mention.first() > 4;
	}

	private Optional<Voice> unnamed(Frame frame, Floor floor) {
		Optional<Voice> about = this.preverbal.quotedBefore(frame);
		if (about.isPresent()) {
			return about;
		}
		if (frame.cue().takes(Takes.DOCUMENT) && this.page.isWithin(frame.at() + 1)) {
			return this.issuers.ofDocumentBefore(frame.at(), floor);
		}
		Optional<Voice> before = this.preverbal.justBefore(frame).or(() -> this.preverbal.occasionBefore(frame));
		if (before.isPresent()) {
			return before;
		}
		Optional<Voice> ahead = this.preverbal.namedAhead(frame);
		if (ahead.isPresent()) {
			return ahead;
		}
		if (this.preverbal.isInRelativeClause(frame)) {
			return this.preverbal.whoSays(frame); // but not الصحف التي انتقدت الاتفاق
		}
		if (frame.subject().isEmpty() && frame.unknownSubject()) {
			if (this.page.is(WordClass.OUTLET, frame.at() + 1) && this.page.form(frame.at() + 1).startsWith("ال")) {
				return this.relays.lastBefore(frame.at()).map((outlet) -> new Voice(outlet, How.EARLIER));
			}
			return isDocument(frame.at() + 1) || frame.cue().takes(Takes.DOCUMENT)
					? this.issuers.ofDocument(frame, floor) : Optional.empty();
		}
		if (frame.cue().takes(Takes.DOCUMENT)) {
			return this.issuers.ofDocument(frame, floor);
		}
		Optional<Voice> voice = this.dropped.of(frame.cue(), frame.at(), floor);
		return followsNoun(frame) ? voice.filter((by) -> tellsOfNoun(frame, by.speaker())) : voice;
	}

	/**
	 * أوقفت الشرطة رجلا | قالت إنه: what the subject of the sentence says of the noun
	 * right before the verb.
	 */
	private boolean tellsOfNoun(Frame frame, Mention speaker) {
		int at = frame.at();
		boolean herself = frame.cue().feminine() == this.page.form(at + 1).equals("انها");
		if (herself && !this.page.form(at - 1).endsWith("ا")) {
			return false; // اتصلت امرأة قالت إنها, but not نشر صورا قالت إنها
		}
		return !frame.cue().plural() && OF_IT.contains(this.page.form(at + 1)) && frame.complement().first() == at + 2
				&& !this.page.form(at - 1).startsWith("ال") && !this.page.is(WordClass.DOCUMENT, at - 1)
				&& speaker.first() >= this.page.sentenceOf(at).first() && speaker.end() < at;
	}

	/**
	 * Whether the verb's subject is a noun before it that is no known mention: دراسة
	 * قالت, المثل يقول; but in كلمة عبر فيها the noun is what it was said in.
	 */
	private boolean followsNoun(Frame frame) {
		if (!frame.cue().is(Cue.Shape.FINITE) || this.page.isConjoined(frame.at()) || frame.cue().object()
				|| this.page.isWithin(frame.at() + 1)) {
			return false;
		}
		int i = frame.at() - 1;
		int first = this.page.sentenceOf(frame.at()).first();
		boolean clause = frame.complement().how() == Takes.THAT || frame.complement().how() == Takes.QUOTE;
		if (clause && ABOUT.contains(this.page.form(first))) {
			return false; // وعن خطة الحكومة | قال
		}
		while (i >= first && (beforeAdverb(i) < i || this.page.is(WordClass.TIME, i))) {
			i = Math.min(beforeAdverb(i), i - 1);
		}
		return i >= first && this.page.isWord(i) && this.page.mentionOver(i).isEmpty() && !this.page.isRelative(i)
				&& !this.page.is(WordClass.LINK, i) && !this.page.is(WordClass.NEGATION, i);
	}

	private boolean isDocument(int token) {
		return this.page.is(WordClass.DOCUMENT, token)
				|| (this.page.form(token).equals("في") && this.page.is(WordClass.DOCUMENT, token + 1));
	}

	/** في حديثه, خلال مقابلته. */
	private boolean isHis(int token) {
		String form = this.page.form(token);
		return form.endsWith("ها") || form.endsWith("ه") && !this.page.endsInTaMarbuta(token);
	}

	private boolean isDefinite(int token) {
		return this.page.form(token).startsWith("ال");
	}

	/**
	 * قال المتحدث إن الوزير أكد كذا، مشددا على كذا: what goes on in the sentence is what
	 * the Minister said, as the spokesman passed it on.
	 */
	Optional<Voice> within(Content content, Voice outer) {
		Optional<Mention> subject = this.page.mentionFrom(content.first())
			.filter((mention) -> mention.party() != outer.speaker().party() && mention.type() != MentionType.PLACE);
		if (subject.isEmpty()) {
			return Optional.empty();
		}
		int last = Math.min(content.end(), subject.get().end() + TO_VERB);
		for (int i = subject.get().end(); i < last; i++) {
			Optional<Cue> cue = this.page.cueAt(i).filter((word) -> word.is(Cue.Shape.FINITE));
			if (cue.isPresent()) {
				return this.page.agreement().after(cue.get(), subject.get()) && this.page.frameAt(i).isPresent()
						? Optional
							.of(new Voice(subject.get(), How.NAMED).through(outer.speaker().party(), Reach.SENTENCE))
						: Optional.empty();
			}
			if (this.page.mentionFrom(i).isPresent() || this.page.isConjoined(i)) {
				break;
			}
		}
		return Optional.empty();
	}

}
