package liqa.transform.claims;

import java.util.Optional;
import java.util.Set;

import liqa.transform.claims.Voice.How;
import liqa.transform.claims.Voice.Reach;
import liqa.transform.names.Mention;
import liqa.transform.names.MentionType;
import liqa.transform.text.Sentence;

/**
 * The subject that stands before its reporting word: the phrase right before it (الوزير
 * قال), the antecedent of its relative clause (النقيب الذي قال), whoever held the
 * occasion it refers to (مقابلة مع الوزير قال فيها).
 */
final class PreverbalSubject {

	/** Words between an occasion and the verb that tells what was said on it. */
	private static final int TO_OCCASION = 12;

	/** Words from اتصالا to من and the caller. */
	private static final int TO_CALLER = 5;

	/**
	 * Conjunctions of a clause that comes before the one in which its subject is named.
	 */
	private static final Set<String> AHEAD = Set.of("فيما", "وفيما", "واذ", "اذ", "وبينما", "بينما", "وبعدما", "بعدما",
			"وبعد", "وعندما");

	/** Words between somebody and the relative clause about him. */
	private static final int TO_ANTECEDENT = 12;

	private final Page page;

	private final SentenceSubject subjects;

	private final Relays relays;

	PreverbalSubject(Page page, SentenceSubject subjects, Relays relays) {
		this.page = page;
		this.subjects = subjects;
		this.relays = relays;
	}

	/** عن الوزير | قوله إن: whose words they are, whatever the verb before. */
	Optional<Voice> quotedBefore(Frame frame) {
		if (!frame.cue().is(Cue.Shape.MASDAR)) {
			return Optional.empty();
		}
		return this.page.mentionOver(frame.at() - 1)
			.filter((mention) -> this.page.form(mention.first() - 1).equals("عن")
					&& mention.type() != MentionType.PLACE)
			.map((mention) -> new Voice(mention, How.NAMED));
	}

	/** الوزير قال, الوزير كان قد قال. */
	Optional<Voice> justBefore(Frame frame) {
		boolean bySaying = this.page.form(frame.at()).startsWith("بال");
		if (!bySaying && !frame.cue().is(Cue.Shape.FINITE) || this.page.isConjoined(frame.at())
				|| frame.cue().object()) {
			return Optional.empty();
		}
		int i = frame.at() - 1;
		int first = this.page.sentenceOf(frame.at()).first();
		if (bySaying) {
			return this.page.mentionOver(i).filter(this.page::isFree).map((mention) -> new Voice(mention, How.BEFORE));
		}
		if (this.page.isRelative(i)) {
			return antecedent(frame, this.page.isPause(i - 1) ? i - 2 : i - 1);
		}
		while (i >= first && this.page.mentionOver(i).isEmpty()
				&& (this.page.is(WordClass.ADVERB, i) || this.page.is(WordClass.TIME, i) || this.page.isPause(i))) {
			i--;
		}
		i = this.page.beforeTurn(i);
		return (i < first) ? Optional.empty()
				: this.page.mentionOver(this.page.beforeAdjectives(i))
					.filter((mention) -> mention.first() >= first)
					.flatMap((mention) -> ofSeveral(frame.cue(), mention))
					.map((mention) -> new Voice(mention, How.BEFORE));
	}

	/** فرنسا وإيطاليا | دعتا: of several side by side before their verb the first. */
	private Optional<Mention> ofSeveral(Cue cue, Mention last) {
		Mention first = this.page.firstBeside(last);
		boolean several = first != last && this.page.isFree(first);
		boolean agrees = this.page.agreement().after(cue, last) || several && cue.plural();
		return (agrees && this.page.isFree(last)) ? Optional.of(several ? first : last) : Optional.empty();
	}

	/** النقيب الذي قال: whoever the relative clause is about, in whatever case. */
	private Optional<Voice> antecedent(Frame frame, int last) {
		return this.page.mentionOver(last)
			.filter((mention) -> mention.end() == last + 1 && this.page.agreement().after(frame.cue(), mention))
			.map((mention) -> new Voice(mention, How.BEFORE));
	}

	/** التي انتقدت, الذين طالبوا: what the clause is about is the subject of its verb. */
	boolean isInRelativeClause(Frame frame) {
		int before = frame.at() - 1;
		return frame.cue().is(Cue.Shape.FINITE) && this.page.isRelative(before) && !this.page.form(before).equals("حيث")
				&& !frame.cue().object();
	}

	/**
	 * وفيما أكد أن الجسر آمن، قال | فلان | إن: the subject is named with the next verb.
	 */
	Optional<Voice> namedAhead(Frame frame) {
		Sentence sentence = this.page.sentenceOf(frame.at());
		boolean opens = frame.cue().is(Cue.Shape.FINITE) && frame.at() == sentence.first() + 1
				&& AHEAD.contains(this.page.form(sentence.first())) && !frame.unknownSubject();
		for (int i = frame.complement().first(); opens && i < sentence.end(); i++) {
			Optional<Cue> next = this.page.cueAt(i).filter((cue) -> cue.is(Cue.Shape.FINITE));
			if (next.isPresent() && !this.page.isConjoined(i) && this.page.isPause(i - 1)) {
				return this.page.mentionFrom(i + 1)
					.filter((by) -> by.type() != MentionType.PLACE && this.page.isFree(by)
							&& this.page.agreement().after(frame.cue(), by))
					.map((by) -> new Voice(by, How.BEFORE));
			}
		}
		return Optional.empty();
	}

	/** فلان رئيس المصلحة بالجهة | الذي قال: the person named last, before more words. */
	Optional<Voice> whoSays(Frame frame) {
		boolean clause = frame.complement().how() == Takes.THAT || frame.complement().how() == Takes.QUOTE;
		boolean several = frame.cue().plural(); // مشائخ المحافظة | الذين أكدوا وقوفهم
		boolean says = several || frame.cue().takes(Takes.QUOTE) && clause;
		int first = Math.max(this.page.sentenceOf(frame.at()).first(), frame.at() - TO_ANTECEDENT);
		for (int i = frame.at() - 2; says && i >= first; i--) {
			Optional<Mention> person = this.page.mentionFrom(i)
				.filter((of) -> of.type() == MentionType.PERSON || several && of.type() == MentionType.GROUP);
			if (person.isPresent()) {
				return person.filter((of) -> this.page.agreement().after(frame.cue(), of))
					.map((of) -> new Voice(of, How.BEFORE));
			}
		}
		return Optional.empty();
	}

	/** التي تنتقد | السلطة: a verb that judges has its object behind it there. */
	boolean judgesInRelativeClause(Frame frame) {
		return isInRelativeClause(frame) && frame.cue().takes(Takes.OBJECT) && !frame.cue().takes(Takes.QUOTE);
	}

	/**
	 * مقابلة مع الوزير | قال فيها, حديث للوزير | قال فيه, تصريحات الوزير التي | قال فيها:
	 * whose words the occasion held; the outlet that published it passed them on.
	 */
	Optional<Voice> occasionBefore(Frame frame) {
		if (!this.page.isWithin(frame.at() + 1) || !frame.cue().is(Cue.Shape.FINITE) || frame.cue().object()) {
			return Optional.empty();
		}
		Sentence sentence = this.page.sentenceOf(frame.at());
		Optional<Voice> caller = caller(frame, sentence);
		if (caller.isPresent()) {
			return caller;
		}
		for (int i = frame.at() - 1; i >= Math.max(sentence.first(), frame.at() - TO_OCCASION); i--) {
			boolean occasion = this.page.is(WordClass.CONVERSATION, i) || this.page.is(WordClass.DOCUMENT, i);
			Optional<Mention> held = occasion ? this.page.firstMention(i + 1, Math.min(i + 3, frame.at()))
					: Optional.empty();
			if (held.isPresent()) {
				Voice voice = new Voice(held.get(), How.BEFORE);
				return held
					.filter((of) -> of.type() == MentionType.PERSON && this.page.agreement().after(frame.cue(), of)
							&& (this.page.form(of.first() - 1).equals("مع") || of.proclitics().equals("ل")
									|| this.page.is(WordClass.DOCUMENT, of.first() - 1)))
					.map((of) -> this.subjects.of(sentence)
						.filter(this.relays::isOutlet)
						.map((outlet) -> voice.through(outlet.party(), Reach.TOLD))
						.orElse(voice));
			}
		}
		return Optional.empty();
	}

	/** تلقى الملك اتصالا من الرئيس، | أعرب فيه عن: whoever called, or wrote. */
	private Optional<Voice> caller(Frame frame, Sentence sentence) {
		int called = sentence.first();
		while (called < frame.at() && !this.page.has(WordClass.RECEIVED, this.page.form(called))) {
			called++;
		}
		for (int i = called + 1; i < Math.min(frame.at(), called + TO_CALLER); i++) {
			if (this.page.form(i).equals("من")) {
				return this.page.mentionFrom(i + 1)
					.filter((by) -> by.type() != MentionType.PLACE && this.page.agreement().after(frame.cue(), by))
					.map((by) -> new Voice(by, How.BEFORE));
			}
		}
		return Optional.empty();
	}

}
