package liqa.transform.claims;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import liqa.transform.claims.Voice.How;
import liqa.transform.claims.Voice.Reach;
import liqa.transform.names.Mention;
import liqa.transform.names.MentionType;
import liqa.transform.text.Sentence;

/**
 * Finds who makes a statement: the subject after the reporting word, the one before it,
 * or whoever a dropped subject refers back to.
 */
final class SpeakerFinder {

	/** Words of a sentence among which its subject begins. */
	private static final int SUBJECT_REACH = 5;

	/** Words of a phrase that may open a sentence before its verb. */
	private static final int OPENING = 10;

	/** Words between an occasion and the verb that tells what was said on it. */
	private static final int TO_OCCASION = 12;

	/** What opens a sentence that first tells what is spoken of. */
	private static final Set<String> ABOUT = Set.of("وعن", "عن", "وحول", "حول", "وبشان", "بشان", "وبخصوص", "بخصوص");

	/** What somebody receives from another who says something in it, folded. */
	private static final Set<String> RECEIVED = Set.of("اتصالا", "برقيه", "رساله", "مكالمه", "خطابا");

	/** Words from اتصالا to من and the caller. */
	private static final int TO_CALLER = 5;

	/**
	 * Conjunctions of a clause that comes before the one in which its subject is named.
	 */
	private static final Set<String> AHEAD = Set.of("فيما", "وفيما", "واذ", "اذ", "وبينما", "بينما", "وبعدما", "بعدما",
			"وبعد", "وعندما");

	/** Words between somebody and the relative clause about him. */
	private static final int TO_ANTECEDENT = 12;

	/** Words between a speaker behind his words and the outlet he spoke to. */
	private static final int TO_OUTLET = 6;

	private final Page page;

	private final Relays relays;

	SpeakerFinder(Page page, Relays relays) {
		this.page = page;
		this.relays = relays;
	}

	/** The voice behind a frame; empty if it can't be told. */
	Optional<Voice> find(Frame frame, Floor floor) {
		Optional<Voice> quoted = quotedBySubject(frame);
		if (quoted.isPresent()) {
			return quoted;
		}
		boolean opens = floor.inSentence(this.page.text().sentenceIndexOf(frame.at())).isEmpty();
		OptionalInt through = this.relays.of(frame, opens);
		return (saysBefore(frame) ? justBefore(frame) : Optional.<Voice>empty()).or(() -> named(frame, floor))
			.or(() -> unnamed(frame, floor))
			.map((voice) -> through.isPresent() ? voice.through(through.getAsInt(), Reach.TOLD)
					: throughDocument(voice, frame, floor));
	}

	/**
	 * قال فلان، حسب جريدة النهر، إن, قال فلان، بحسب بيان لمكتبه، إن: the source, or
	 * whoever issued the document, passes it on.
	 */
	private Voice throughDocument(Voice voice, Frame frame, Floor floor) {
		for (int i = frame.at() + 1; i < frame.complement().first(); i++) {
			int document = this.page.end(WordClass.ATTRIBUTION, i);
			Optional<Mention> source = (document > 0)
					? this.page.mentionFrom(this.page.setsApart(document) ? document + 1 : document) : Optional.empty();
			if (source.filter((by) -> by.party() != voice.speaker().party()).isPresent()) {
				return voice.through(source.get().party(), Reach.SENTENCE);
			}
			if (document > 0 && this.page.isDocument(document)) {
				return issuer(document).or(floor::issuer)
					.filter((body) -> body.party() != voice.speaker().party())
					.map((body) -> voice.through(body.party(), Reach.SENTENCE))
					.orElse(voice);
			}
		}
		return voice;
	}

	/** قالت وكالة، نقلا عن مصدر، إن: the source speaks, the subject passes it on. */
	private Optional<Voice> quotedBySubject(Frame frame) {
		for (int i = frame.at() + 1; i < frame.complement().first(); i++) {
			int after = this.page.end(WordClass.RELAY, i);
			Optional<Mention> source = (after > 0) ? this.page.mentionFrom(after) : Optional.empty();
			if (source.isPresent()) {
				Voice voice = new Voice(source.get(), How.NAMED);
				return Optional.of(frame.subject()
					.or(() -> justBefore(frame).map(Voice::speaker))
					.map((subject) -> voice.through(subject.party(), Reach.ON))
					.orElse(voice));
			}
		}
		return Optional.empty();
	}

	private Optional<Voice> named(Frame frame, Floor floor) {
		if (frame.subject().isEmpty() || judgesInRelativeClause(frame)) {
			return Optional.empty();
		}
		Mention subject = frame.subject().get();
		if (isLoneReport(subject)) {
			return Optional.of(document(frame, floor, subject));
		}
		if (frame.cue().verb().addressee() && frame.addressee().isEmpty() && frame.complement().how() != Takes.ACCUSE
				&& !frame.cue().object() && isRatherAddressed(frame, subject, floor)) {
			return Optional.empty();
		}
		Voice voice = new Voice(subject, How.NAMED);
		Optional<Voice> last = floor.last().filter((before) -> before.speaker().party() == subject.party());
		boolean goesOn = frame.cue().verb().chains() || subject.type() == MentionType.ANONYMOUS
				|| last.filter((before) -> before.reach() == Reach.TOLD).isPresent() && !isElsewhere(frame);
		return Optional.of((goesOn && last.isPresent()) ? last.get().goingOn(How.NAMED) : voice);
	}

	/**
	 * وقال فلان في بيان, وكان فلان قد قال: on another occasion than what he told an
	 * outlet before.
	 */
	private boolean isElsewhere(Frame frame) {
		for (int i = frame.at() + 1; i < frame.complement().first(); i++) {
			boolean occasion = this.page.is(WordClass.DOCUMENT, i) || this.page.is(WordClass.CONVERSATION, i)
					|| this.page.starts(WordClass.MEDIUM, i) && !this.page.is(WordClass.CONVERSATION, i + 1);
			if (occasion && !isDefinite(i) && !isHis(i)) {
				return true;
			}
		}
		String before = this.page.form(frame.at() - 1);
		return before.equals("قد") || before.equals("سبق") || before.endsWith("كان");
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
		boolean goesOn = this.page.isConjoined(frame.at()) || this.page.form(frame.at() - 1).equals("كما");
		return goesOn && !isNominative(subject) && speaking.isPresent()
				&& speaking.get().speaker().party() != subject.party();
	}

	/** Whether a phrase shows the case of a subject: مسؤولون, عدد من كبار المسؤولين. */
	private boolean isNominative(Mention mention) {
		String first = this.page.form(mention.first());
		return first.endsWith("ون") || first.endsWith("ان") || first.equals("عدد")
				|| mention.end() - mention.first() > 4;
	}

	private Optional<Voice> unnamed(Frame frame, Floor floor) {
		Optional<Voice> about = quotedBefore(frame);
		if (about.isPresent()) {
			return about;
		}
		if (frame.cue().takes(Takes.DOCUMENT) && this.page.isWithin(frame.at() + 1)) {
			return documentBefore(frame.at(), floor);
		}
		Optional<Voice> before = justBefore(frame).or(() -> occasionBefore(frame));
		if (before.isPresent()) {
			return before;
		}
		Optional<Voice> ahead = namedAhead(frame);
		if (ahead.isPresent()) {
			return ahead;
		}
		if (isInRelativeClause(frame)) {
			return whoSays(frame); // but not الصحف التي انتقدت الاتفاق
		}
		if (frame.subject().isEmpty() && frame.unknownSubject()) {
			if (this.page.is(WordClass.OUTLET, frame.at() + 1) && this.page.form(frame.at() + 1).startsWith("ال")) {
				return this.relays.lastBefore(frame.at()).map((outlet) -> new Voice(outlet, How.EARLIER));
			}
			return isDocument(frame.at() + 1) || frame.cue().takes(Takes.DOCUMENT) ? document(frame, floor)
					: Optional.empty();
		}
		if (frame.cue().takes(Takes.DOCUMENT)) {
			return document(frame, floor);
		}
		return followsNoun(frame) ? Optional.empty() : dropped(frame.cue(), frame.at(), floor);
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
		while (i >= first && (this.page.is(WordClass.ADVERB, i) || this.page.is(WordClass.TIME, i))) {
			i--;
		}
		return i >= first && this.page.isWord(i) && this.page.mentionOver(i).isEmpty() && !this.page.isRelative(i)
				&& !this.page.is(WordClass.LINK, i) && !this.page.is(WordClass.NEGATION, i);
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
	 * «…»، قال سامي حداد, «…» يضيف: whose words a quotation is, if the verb stands behind
	 * it.
	 */
	Optional<Voice> namedAfter(int close, Sentence sentence, Floor floor) {
		int behind = this.page.isPause(close + 1) ? close + 2 : close + 1;
		Optional<Voice> signed = signed(behind, sentence);
		if (signed.isPresent()) {
			return signed;
		}
		int thus = Math.max(behind, this.page.end(WordClass.THUS, behind));
		int verb = this.page.is(WordClass.ADVERB, thus) ? thus + 1 : thus;
		Optional<Cue> cue = this.page.cueAt(verb)
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
				: dropped(cue.get(), verb, floor);
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

	/** Who a cue with no subject of its own belongs to. */
	Optional<Voice> dropped(Cue cue, int at, Floor floor) {
		if (cue.verb().lemma().equals("اعتقد") && !cue.is(Cue.Shape.PARTICIPLE)
				&& floor.last().filter((last) -> last.speaker().type() == MentionType.PERSON).isEmpty()) {
			return Optional.empty(); // ويعتقد أنهما قتلا: nobody's belief
		}
		int index = this.page.text().sentenceIndexOf(at);
		int start = clauseStart(at);
		boolean clauseOfItsOwn = start > this.page.sentenceOf(at).first();
		if (floor.isLostIn(index)) {
			return Optional.empty();
		}
		Optional<Voice> goesOn = floor.outerInSentence(index)
			.filter((voice) -> cue.verb().chains() && !clauseOfItsOwn && !cue.plural()
					&& voice.speaker().type() == MentionType.PERSON);
		if (goesOn.isPresent()) {
			return goesOn.map((voice) -> voice.goingOn(How.SAME_SENTENCE)); // whatever
																			// his name
																			// tells of
																			// gender
		}
		boolean another = floor.inSentence(index).isPresent()
				&& floor.inSentence(index).filter((voice) -> this.page.agreement().after(cue, voice)).isEmpty();
		if (another && cue.is(Cue.Shape.PARTICIPLE) && !clauseOfItsOwn) {
			return Optional.empty(); // قال إن زوجته وصلت معربة عن قلقها
		}
		Optional<Voice> speaking = floor.inSentence(index).filter((voice) -> this.page.agreement().after(cue, voice));
		if (speaking.isPresent() && !clauseOfItsOwn) {
			return speaking.map((voice) -> voice.goingOn(How.SAME_SENTENCE));
		}
		Optional<Mention> topic = topic(cue, start, at);
		if (topic.isPresent()) {
			return topic.map((mention) -> onTopic(mention, floor));
		}
		if (speaking.isPresent()) {
			return speaking.map((voice) -> voice.goingOn(How.SAME_SENTENCE));
		}
		Optional<Mention> last = floor.topic().filter((mention) -> this.page.agreement().after(cue, mention));
		if (last.isPresent() && !cue.verb().chains()) {
			return last.map((mention) -> new Voice(mention, How.TOPIC));
		}
		return floor.lastAgreeing(cue, this.page.agreement()).map((voice) -> voice.goingOn(How.EARLIER));
	}

	/** عن الوزير | قوله إن: whose words they are, whatever the verb before. */
	private Optional<Voice> quotedBefore(Frame frame) {
		if (!frame.cue().is(Cue.Shape.MASDAR)) {
			return Optional.empty();
		}
		return this.page.mentionOver(frame.at() - 1)
			.filter((mention) -> this.page.form(mention.first() - 1).equals("عن")
					&& mention.type() != MentionType.PLACE)
			.map((mention) -> new Voice(mention, How.NAMED));
	}

	/** واستبعد حداد كذا، نافيا كذا: he still tells the outlet he told before. */
	private static Voice onTopic(Mention speaker, Floor floor) {
		return floor.last()
			.filter((last) -> last.speaker().party() == speaker.party() && last.reach() == Reach.TOLD)
			.map((last) -> last.goingOn(How.TOPIC))
			.orElse(new Voice(speaker, How.TOPIC));
	}

	/** الوزير قال, الوزير كان قد قال. */
	private Optional<Voice> justBefore(Frame frame) {
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
					.filter((mention) -> mention.first() >= first && this.page.isFree(mention)
							&& this.page.agreement().after(frame.cue(), mention))
					.map((mention) -> new Voice(mention, How.BEFORE));
	}

	/** النقيب الذي قال: whoever the relative clause is about, in whatever case. */
	private Optional<Voice> antecedent(Frame frame, int last) {
		return this.page.mentionOver(last)
			.filter((mention) -> mention.end() == last + 1 && this.page.agreement().after(frame.cue(), mention))
			.map((mention) -> new Voice(mention, How.BEFORE));
	}

	/** التي انتقدت, الذين طالبوا: what the clause is about is the subject of its verb. */
	private boolean isInRelativeClause(Frame frame) {
		int before = frame.at() - 1;
		return frame.cue().is(Cue.Shape.FINITE) && this.page.isRelative(before) && !this.page.form(before).equals("حيث")
				&& !frame.cue().object();
	}

	/**
	 * وفيما أكد أن الجسر آمن، قال | فلان | إن: the subject is named with the next verb.
	 */
	private Optional<Voice> namedAhead(Frame frame) {
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
	private Optional<Voice> whoSays(Frame frame) {
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
	private boolean judgesInRelativeClause(Frame frame) {
		return isInRelativeClause(frame) && frame.cue().takes(Takes.OBJECT) && !frame.cue().takes(Takes.QUOTE);
	}

	/** The first phrase of a clause that can be the subject of what follows in it. */
	private Optional<Mention> topic(Cue cue, int start, int before) {
		Optional<Mention> one = Optional.empty();
		for (int i = start; i < before; i++) {
			Optional<Mention> mention = this.page.mentionFrom(i)
				.filter((candidate) -> candidate.type() != MentionType.PLACE && this.page.isFree(candidate));
			if (mention.filter((candidate) -> this.page.agreement().after(cue, candidate)).isPresent()) {
				return mention;
			}
			if (one.isEmpty()) {
				one = mention;
			}
		}
		return cue.plural() ? one : Optional.empty(); // اتصل الملك بالرئيس، أكدا
	}

	/**
	 * The subject of a sentence, if it stands at its beginning: right behind the verb or
	 * before it.
	 */
	Optional<Mention> subject(Sentence sentence) {
		return subject(sentence.first(), sentence.end()).or(() -> {
			int first = sentence.first() + 1;
			while (first < Math.min(sentence.end(), sentence.first() + OPENING) && !this.page.isPause(first)) {
				first++;
			}
			// وفي اليوم الذي سبقه، بدا الوزير
			return this.page.isPause(first) ? subject(first + 1, sentence.end()) : Optional.empty();
		});
	}

	private Optional<Mention> subject(int first, int end) {
		for (int i = first; i < Math.min(end, first + SUBJECT_REACH); i++) {
			Optional<Mention> mention = this.page.mentionFrom(i);
			if (mention.isPresent() && mention.get().type() != MentionType.PLACE && this.page.isFree(mention.get())) {
				return mention;
			}
		}
		return Optional.empty();
	}

	/** قالت الوزارة في بيان: the subject of the clause in which a document is named. */
	Optional<Mention> subjectOf(int document) {
		if (!this.page.form(document - 1).equals("في")) {
			return Optional.empty();
		}
		for (int i = document - 2; i >= Math.max(this.page.sentenceOf(document).first(), document - 12); i--) {
			Optional<Mention> mention = this.page.mentionFrom(i);
			if (mention.isPresent()) {
				return mention.filter(this.page::isFree);
			}
		}
		return Optional.empty();
	}

	private int clauseStart(int at) {
		int first = this.page.sentenceOf(at).first();
		for (int i = at; i > first; i--) {
			if (this.page.isPause(i - 1) && (this.page.starts(WordClass.TURN, i) || this.page.is(WordClass.BREAK, i))) {
				return i;
			}
		}
		return first;
	}

	private boolean isDocument(int token) {
		return this.page.is(WordClass.DOCUMENT, token)
				|| (this.page.form(token).equals("في") && this.page.is(WordClass.DOCUMENT, token + 1));
	}

	/** التقرير, الدراسة: marked as one that speaks for itself, if nobody speaks by it. */
	private boolean isLoneReport(Mention subject) {
		return subject.type() == MentionType.ANONYMOUS && subject.end() == subject.first() + 1
				&& isDefinite(subject.first()) && this.page.is(WordClass.DOCUMENT, subject.first());
	}

	/** Who issued a report that is known from before; else it speaks for itself. */
	private Voice document(Frame frame, Floor floor, Mention report) {
		return document(frame, floor)
			.filter((voice) -> voice.speaker().type() != MentionType.PERSON
					&& !this.page.form(report.first()).equals("التقارير"))
			.orElse(new Voice(report, How.NAMED));
	}

	/** Who issued the document that speaks: البيان, بيان لوزارة الخارجية. */
	private Optional<Voice> document(Frame frame, Floor floor) {
		int start = frame.at() + 1;
		while (start < frame.complement().first() && !this.page.is(WordClass.DOCUMENT, start)) {
			start++;
		}
		if (start == frame.complement().first()) {
			return Optional.empty();
		}
		Optional<Mention> issuer = isDefinite(start) ? issuer(start) : firstMention(start, frame.complement().first());
		if (issuer.isPresent()) {
			return Optional.of(new Voice(issuer.get(), How.WRITTEN));
		}
		if (this.page.form(start).endsWith("تقرير") || this.page.form(start).endsWith("خبر")) {
			Optional<Mention> outlet = this.relays.lastBefore(frame.at());
			if (outlet.isPresent()) {
				return outlet.map((mention) -> new Voice(mention, How.EARLIER));
			}
		}
		return floor.issuer()
			.or(() -> floor.last().map(Voice::speaker))
			.map((mention) -> floor.last()
				.filter((last) -> last.speaker().party() == mention.party() && last.reach() == Reach.TOLD)
				.map((last) -> last.goingOn(How.WRITTEN)) // في بيان تلقته الوكالة. وأضاف
															// البيان
				.orElse(new Voice(mention, How.WRITTEN)));
	}

	/**
	 * مقابلة مع الوزير | قال فيها, حديث للوزير | قال فيه: whose words the occasion held;
	 * the outlet that published it passed them on.
	 */
	private Optional<Voice> occasionBefore(Frame frame) {
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
			Optional<Mention> held = occasion ? firstMention(i + 1, Math.min(i + 3, frame.at())) : Optional.empty();
			if (held.isPresent()) {
				Voice voice = new Voice(held.get(), How.BEFORE);
				return held
					.filter((of) -> of.type() == MentionType.PERSON && this.page.agreement().after(frame.cue(), of)
							&& (this.page.form(of.first() - 1).equals("مع") || of.proclitics().equals("ل")))
					.map((of) -> subject(sentence).filter(this.relays::isOutlet)
						.map((outlet) -> voice.through(outlet.party(), Reach.TOLD))
						.orElse(voice));
			}
		}
		return Optional.empty();
	}

	/** تلقى الملك اتصالا من الرئيس، | أعرب فيه عن: whoever called, or wrote. */
	private Optional<Voice> caller(Frame frame, Sentence sentence) {
		int called = sentence.first();
		while (called < frame.at() && !RECEIVED.contains(this.page.form(called))) {
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

	/** أصدر الحزب بيانا جاء فيه أن: whoever the sentence says issued it. */
	private Optional<Voice> documentBefore(int verb, Floor floor) {
		Optional<Mention> issuer = Optional.empty();
		for (int i = verb - 1; i > this.page.sentenceOf(verb).first() && issuer.isEmpty(); i--) {
			issuer = this.page.is(WordClass.DOCUMENT, i) ? issuer(i) : Optional.empty();
		}
		return issuer.or(() -> subject(this.page.sentenceOf(verb)).filter((mention) -> mention.first() < verb))
			.or(floor::issuer)
			.map((mention) -> new Voice(mention, How.WRITTEN));
	}

	private Optional<Mention> firstMention(int from, int to) {
		for (int i = from; i < to; i++) {
			Optional<Mention> mention = this.page.mentionFrom(i);
			if (mention.isPresent()) {
				return mention;
			}
		}
		return Optional.empty();
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
	 * Who issues the document named at a token: بيان لوزارة الخارجية, بيان صادر عن الحزب;
	 * but in دعا البيان القضاة إلى the judges are spoken to.
	 */
	Optional<Mention> issuer(int document) {
		boolean issuing = this.page.isRelative(document + 1); // التقرير الذي أصدرته
																// المؤسسة
		for (int i = document + 1; i <= document + 3; i++) {
			Optional<Mention> mention = this.page.mentionFrom(i);
			if (issuing && mention.isPresent()) {
				return mention.filter((body) -> body.type() == MentionType.ORGANIZATION);
			}
			if (mention.isPresent()) {
				boolean issues = i == document + 1 && !isDefinite(document) || mention.get().proclitics().endsWith("ل")
						|| this.page.form(i - 1).equals("عن") || this.page.form(i - 1).equals("من");
				return issues ? mention : Optional.empty();
			}
		}
		return Optional.empty();
	}

}
