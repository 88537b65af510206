package liqa.transform.claims;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import liqa.ingest.Block;
import liqa.transform.Act;
import liqa.transform.ClaimReport;
import liqa.transform.claims.Voice.How;
import liqa.transform.claims.Voice.Reach;
import liqa.transform.names.Mention;
import liqa.transform.names.MentionType;
import liqa.transform.text.Sentence;

/**
 * One pass over one article, sentence by sentence and word by word: every reporting word
 * whose statement and speaker can be told gives a claim. Words inside a statement report
 * nothing of their own.
 */
final class ClaimPass {

	/** How often a source without a verb is rightly read. */
	private static final double RELIABILITY_OF_SOURCES = 0.85;

	/** Words between a source that opens a sentence and فإن. */
	private static final int TO_CLAUSE = 14;

	/** Words between a source and the outlet it spoke to. */
	private static final int TO_OUTLET = 8;

	/** Words that a sentence must have before a source that follows it. */
	private static final int SHORTEST = 3;

	/** A quotation longer than this that nobody is known to have said is passed over. */
	private static final int LONG_QUOTATION = 4;

	/** What is less sure than this is no claim. */
	private static final double LEAST_CONFIDENCE = 0.5;

	/** Words of a subject before its verb, at most: دراسة جديدة | كشفت. */
	private static final int LONGEST_SUBJECT_BEFORE = 5;

	/** Whose office it is to tell what others say: حسبما أعلن المتحدث باسم الحكومة. */
	private static final Set<String> VOICES = Set.of("متحدث", "متحدثه", "ناطق", "ناطقه", "مراسل", "مراسله", "محامي",
			"محاميه");

	private final Page page;

	private final ContentExtent extent;

	private final Relays relays;

	private final SentenceSubject subjects;

	private final Issuers issuers;

	private final QuotationTag tags;

	private final SpeakerFinder speakers;

	private final QuotedSources sources;

	private final Carriers carriers;

	private final Floor floor = new Floor();

	private final ClaimList claims;

	private final Audience audience;

	/** Tokens before this one have been read. */
	private int read;

	ClaimPass(Page page, CueLexicon cues, ActReader acts) {
		this.page = page;
		this.extent = new ContentExtent(page);
		this.relays = new Relays(page);
		this.subjects = new SentenceSubject(page);
		this.issuers = new Issuers(page, this.subjects, this.relays);
		DroppedSubject dropped = new DroppedSubject(page, this.subjects);
		this.tags = new QuotationTag(page, this.relays, dropped);
		this.carriers = new Carriers(page, this.relays);
		this.speakers = new SpeakerFinder(page, this.relays, this.issuers,
				new PreverbalSubject(page, this.subjects, this.relays), dropped, this.carriers);
		this.sources = new QuotedSources(page, cues);
		this.claims = new ClaimList(page.text(), acts, this.floor);
		this.audience = new Audience(page, this.relays, this.claims, this.floor);
	}

	List<ClaimReport> run() {
		for (Sentence sentence : this.page.text().sentences()) {
			if (sentence.role() == Block.Role.BODY) {
				read(sentence);
			}
		}
		return this.claims.claims();
	}

	private void read(Sentence sentence) {
		int before = this.claims.size();
		this.read = Math.max(this.read, sentence.first());
		while (this.read < sentence.end()) {
			step(this.read, sentence);
		}
		boolean silent = this.claims.size() == before;
		this.floor.topic(silent ? this.subjects.of(sentence) : Optional.empty());
	}

	private void step(int i, Sentence sentence) {
		this.read = i + 1;
		if (!this.page.isWord(i)) {
			if (this.page.opensQuote(i)
					&& (this.page.closeOf(i) - i > LONG_QUOTATION || this.tags.isShortAndTagged(i, sentence))) {
				this.read = Math.min(this.page.closeOf(i) + 1, sentence.end());
				quotation(i, sentence);
			}
			return;
		}
		if (!this.page.mayReport(i)) {
			if (i == sentence.first()) {
				opensQuotation(i);
			}
			return;
		}
		if (this.page.is(WordClass.DOCUMENT, i)) {
			this.issuers.of(i).or(() -> this.subjects.subjectOf(i)).ifPresent(this.floor::issues);
		}
		if (this.page.is(WordClass.CONVERSATION, i)) {
			this.audience.hears(i, sentence);
		}
		if (this.page.starts(WordClass.AGENTLESS, i)) {
			this.read = this.page.end(WordClass.AGENTLESS, i);
			return;
		}
		if (i == sentence.first() && opensQuotation(i)) {
			return;
		}
		if (this.claims.in(sentence) == 0 && this.sources.saysInPassing(i)) {
			tellsInPassing(i, sentence);
			return;
		}
		Optional<QuotedSources.Source> source = this.sources.at(i)
			.or(() -> this.sources.inLastDocument(i, this.floor))
			.or(() -> lastOutlet(i))
			.or(() -> ownWords(i, sentence))
			.map(this.sources::throughItself)
			.map((found) -> this.speakers.introduced(found, this.floor))
			.map(this::toldTo);
		if (source.isPresent()) {
			attribute(source.get(), i, sentence);
			return;
		}
		Optional<Frame> relayed = this.sources.relayed(i);
		if (relayed.isPresent()) {
			claim(relayed.get(), this.carriers.voice(i, relayed.get(), this.floor));
		}
		else if (!this.page.is(WordClass.NEGATION, i - 1) || isWhat(i) || this.page.isUndenied(i)) {
			this.page.frameAt(i)
				.filter((frame) -> !frame.cue().is(Cue.Shape.MASDAR) || this.sources.isSaying(frame))
				.ifPresent((frame) -> claim(frame,
						this.speakers.find(frame, this.floor)
							.map(this.sources::throughOpener)
							.map((voice) -> this.audience.through(voice, sentence))));
		}
	}

	/** وفقا للموقع: the outlet named last. */
	private Optional<QuotedSources.Source> lastOutlet(int token) {
		int outlet = this.page.end(WordClass.ATTRIBUTION, token);
		boolean definite = outlet > 0 && this.page.isWord(outlet) && !this.page.isWord(outlet + 1)
				&& (this.page.is(WordClass.OUTLET, outlet) && this.page.form(outlet).startsWith("ال")
						|| this.page.form(outlet).startsWith("لل")
								&& this.page.has(WordClass.OUTLET, this.page.toldName(outlet)));
		return definite ? this.relays.lastBefore(token)
			.map((named) -> new QuotedSources.Source(named, outlet + 1, false, false)) : Optional.empty();
	}

	/** ألقت الشرطة القبض عليه، بحسب ما أعلنت في بيان: the subject says it himself. */
	private Optional<QuotedSources.Source> ownWords(int token, Sentence sentence) {
		int verb = this.page.end(WordClass.ATTRIBUTION_CLAUSE, token);
		Optional<Cue> cue = (verb > 0 && (this.page.isPause(token - 1) || this.page.form(token - 1).equals("وذلك")))
				? this.page.cueOf(verb) : Optional.empty();
		boolean alone = cue.isPresent() && (!this.page.isWord(verb + 1) || this.page.isPreposition(verb + 1));
		return alone ? this.subjects.of(sentence)
			.filter((subject) -> subject.first() < token && this.page.agreement().after(cue.get(), subject))
			.map((subject) -> new QuotedSources.Source(subject, verb + 1, false, false)) : Optional.empty();
	}

	/**
	 * Whether a sentence is a name, a colon and what its bearer says: the quotation is
	 * read next.
	 */
	private boolean opensQuotation(int first) {
		Optional<Mention> speaker = this.page.mentionFrom(first);
		if (speaker.isEmpty() || !this.page.isColon(speaker.get().end())
				|| !this.page.opensQuote(speaker.get().end() + 1)) {
			return false;
		}
		this.read = speaker.get().end() + 1;
		return true;
	}

	/** ما فسره مراقبون بأنه: what they took it for, no negation. */
	private boolean isWhat(int verb) {
		return this.page.form(verb - 1).equals("ما") && this.page.cueAt(verb).filter(Cue::object).isPresent();
	}

	/** A quotation that no reporting word before it brings. */
	private void quotation(int open, Sentence sentence) {
		int close = this.page.closeOf(open);
		if (close >= sentence.end() || close - open < LONG_QUOTATION && !this.tags.isShortAndTagged(open, sentence)) {
			return;
		}
		Optional<Voice> voice = this.tags.namedBefore(open, sentence)
			.or(() -> this.tags.namedAfter(close, sentence, this.floor))
			.or(() -> this.tags.goesOnQuoted(open, close, sentence, this.floor));
		voice.ifPresent(
				(by) -> this.claims.add(new Content(open + 1, close, 0, true), by, Act.STATE, RELIABILITY_OF_SOURCES));
	}

	private void claim(Frame frame, Optional<Voice> found) {
		Content content = this.extent.of(frame.complement(), found.map(Voice::speaker));
		if (found.isEmpty()) {
			if (!takesWord(frame)) {
				return; // what follows may be somebody's yet: عن الفكرة التي راودته قال
			}
			this.floor.isLost(this.page.text().sentenceIndexOf(frame.at()));
		}
		else if (!content.isEmpty()) {
			Voice voice = found.get();
			if (voice.how() == How.NAMED) {
				frame.subject()
					.filter((subject) -> subject.party() == voice.speaker().party())
					.ifPresent((subject) -> this.page.agreement().learn(frame.cue(), subject));
				if (mentionsDocument(frame)) {
					this.floor.issues(voice.speaker());
				}
			}
			double confidence = frame.cue().verb().reliability() * voice.how().trust();
			if (confidence < LEAST_CONFIDENCE) {
				return; // فبشرت بكذا: a rare verb, and nobody named with it
			}
			Optional<Voice> inner = this.speakers.within(content, voice);
			this.claims.add(content, voice, frame.cue().verb().act(frame.complement().how()),
					inner.isPresent() ? Manner.QUOTING : isJudgement(frame) ? Manner.JUDGING : Manner.PLAIN,
					confidence);
			inner.ifPresent(this.floor::quotes);
		}
		this.read = Math.max(this.read, content.end());
	}

	/**
	 * Whether somebody unknown has the word from here on: ذكرت دراسة أن, but not شائعات
	 * تحدثت عن, الشائعات التي تحدثت عن, ما تردد عن.
	 */
	private boolean takesWord(Frame frame) {
		int verb = frame.at();
		boolean within = this.page.isRelative(verb - 1) || this.page.form(verb - 1).equals("ما");
		return !within
				&& (this.page.opensClause(verb) || verb - this.page.sentenceOf(verb).first() <= LONGEST_SUBJECT_BEFORE);
	}

	/** واصفا اللقاء بالجيد, اعتبرها خطوة شجاعة. */
	private static boolean isJudgement(Frame frame) {
		Takes how = frame.complement().how();
		return how == Takes.PREDICATE || frame.cue().takes(Takes.PREDICATE)
				&& (how == Takes.OBJECT || how == Takes.WITH || how == Takes.THAT && frame.cue().object());
	}

	/** أعلنت الوزارة في بيان: she is the one who speaks when البيان does. */
	private boolean mentionsDocument(Frame frame) {
		for (int i = frame.at() + 1; i < frame.complement().first(); i++) {
			if (this.page.is(WordClass.DOCUMENT, i)) {
				return true;
			}
		}
		return false;
	}

	/** بحسب مصدر لـ"الوطن", وفق ما أعلن الوزير لوكالة النهر: the outlet he said it to. */
	private QuotedSources.Source toldTo(QuotedSources.Source source) {
		int end = source.end();
		while (end < source.end() + TO_OUTLET && this.page.isWord(end) && !this.page.isThat(end)
				&& !this.page.isThat(end, 1)) {
			end++;
		}
		if (source.relay().isPresent()) {
			return source;
		}
		return this.relays.told(source.end(), end + 2)
			.filter((outlet) -> outlet.party() != source.speaker().party())
			.map((outlet) -> new QuotedSources.Source(source.speaker(),
					this.page.closesQuote(outlet.end()) ? outlet.end() + 1 : outlet.end(), source.relayed(),
					source.inDocument(), Optional.of(outlet)))
			.orElse(source);
	}

	/**
	 * قال مصدر لقناة النهر كذا. وبحسب المصدر، فإن: who told an outlet the last goes on
	 * telling it.
	 */
	private Voice voiceOf(QuotedSources.Source source) {
		Voice voice = source.voice();
		return voice.relay().isPresent() || source.inDocument() ? voice
				: this.speakers.telling(source.speaker(), this.floor)
					.map((told) -> voice.through(told.relay().orElseThrow(), Reach.TOLD))
					.orElse(voice);
	}

	/** Reads an attribution without a reporting verb: بحسب مصدر, حسبما أعلن الوزير. */
	private void attribute(QuotedSources.Source source, int at, Sentence sentence) {
		Mention speaker = source.speaker();
		this.read = source.end();
		if (source.inDocument()) {
			this.floor.issues(speaker);
		}
		if (at <= sentence.first() + 1 || followsPlace(at, sentence)) {
			if (!isWhole(source, sentence) || !relaysBefore(speaker, sentence)) {
				open(source, sentence);
			}
			return;
		}
		int inSentence = this.claims.in(sentence);
		boolean tells = inSentence == 1 && opensWithReport(sentence, at);
		// دعا الوزير إلى اجتماع، حسبما أعلن مكتبه: what he called for came through it too
		boolean passed = passesOn(speaker) && this.claims.relay(sentence, speaker.party());
		boolean relays = !tells && passed;
		if (!relays && (inSentence == 0 || tells)) {
			Content before = this.extent.told(sentence.first(), at, conjunction(sentence.first()));
			Content after = (this.page.isPause(source.end()) && this.page.isPause(at - 1)
					&& !this.page.isRelative(source.end() + 1))
							? this.extent.of(new Complement(Takes.THAT, source.end() + 1, 0), Optional.of(speaker))
							: before;
			boolean inserted = after.end() - after.first() > before.end() - before.first()
					|| after != before && this.page.opensQuote(source.end() + 1);
			Content content = inserted ? after : before;
			boolean quoted = this.page.opensQuote(sentence.first()) && this.page.closesQuote(content.end());
			if (content.end() - content.first() >= (quoted ? SHORTEST - 1 : SHORTEST)) {
				this.claims.add(content, voiceOf(source), Act.STATE, RELIABILITY_OF_SOURCES);
				this.read = Math.max(this.read, inserted ? content.end() : this.read);
			}
		}
	}

	/**
	 * وفي اليمن | بحسب الأمم المتحدة، يحتاج: only where it is stands before the source.
	 */
	private boolean followsPlace(int at, Sentence sentence) {
		int last = this.page.isPause(at - 1) ? at - 1 : at;
		return this.page.form(sentence.first()).endsWith("في") && this.page.mentionFrom(sentence.first() + 1)
			.filter((place) -> place.type() == MentionType.PLACE && place.end() == last)
			.isPresent();
	}

	/** حسب رويترز.: whether the source is all there is of a sentence. */
	private boolean isWhole(QuotedSources.Source source, Sentence sentence) {
		return source.end() >= sentence.end() || source.end() == sentence.end() - 1 && !this.page.isWord(source.end());
	}

	/**
	 * قال الوزير كذا. | حسب رويترز.: a source set apart passed on what stands before it.
	 */
	private boolean relaysBefore(Mention source, Sentence sentence) {
		int index = this.page.text().sentenceIndexOf(sentence.first());
		if (index == 0 || !passesOn(source) || this.floor.outerInSentence(index - 1).isEmpty()) {
			return false;
		}
		return this.claims.relay(this.page.text().sentences().get(index - 1), source.party());
	}

	/**
	 * وكان الوزير تطرق، يضيف فلان، إلى المنشور: the sentence around is what he said.
	 */
	private void tellsInPassing(int verb, Sentence sentence) {
		Mention speaker = this.page.mentionFrom(verb + 1).orElseThrow();
		int end = (this.page.isWord(speaker.end() + 1)) ? sentence.end() : verb;
		Content content = this.extent.told(sentence.first(), end, conjunction(sentence.first()));
		boolean begun = verb > sentence.first() + SHORTEST && !this.page.opensQuote(sentence.first());
		if (begun && content.end() - content.first() >= SHORTEST) {
			this.claims.add(content, new Voice(speaker, How.NAMED), Act.STATE, RELIABILITY_OF_SOURCES);
			this.read = sentence.end();
		}
	}

	/** Reads a sentence that a source opens: its statement, or those it passes on. */
	private void open(QuotedSources.Source source, Sentence sentence) {
		int first = source.end();
		while (first < sentence.end() && this.page.isPause(first)) {
			first++;
		}
		int clause = clauseWithFa(first, sentence);
		if (clause == first && this.page.form(first).equals("فقد")
				&& this.page.cueAt(first + 1).filter((cue) -> cue.is(Cue.Shape.FINITE)).isPresent()) {
			clause = -1; // وفقا لرويترز، فقد | قالت الوزارة إن
			first++;
		}
		if (clause < 0 && this.sources.speaksSoon(first, sentence.end())
				&& (source.relayed() || source.inDocument() || this.relays.isOutlet(source.speaker()))) {
			this.sources.openedBy(source);
			return;
		}
		// وجاء على لسان الوزير | أن
		int that = this.page.isThat(first) ? first + 1 : first;
		int said = (clause >= 0) ? clause + 1 : afterColon(that, sentence);
		if (said >= sentence.end()) {
			return;
		}
		Content content = this.extent.of(new Complement(Takes.THAT, said, 0), Optional.of(source.speaker()));
		if (!content.isEmpty()) {
			Voice voice = voiceOf(source);
			Optional<Voice> inner = this.speakers.within(content, voice);
			this.claims.add(content, voice, Act.STATE, inner.isPresent() ? Manner.QUOTING : Manner.PLAIN,
					RELIABILITY_OF_SOURCES);
			inner.ifPresent(this.floor::quotes);
			this.read = Math.max(this.read, content.end());
		}
	}

	/**
	 * وبحسب بيان الوزارة الصادر اليوم: «…»; the same token if no quotation follows so.
	 */
	private int afterColon(int first, Sentence sentence) {
		for (int i = first; i < Math.min(sentence.end(), first + TO_OUTLET) && this.page.cueAt(i).isEmpty(); i++) {
			if (this.page.isColon(i) && this.page.opensQuote(i + 1)) {
				return i + 1;
			}
		}
		return first;
	}

	/**
	 * Where فإن stands after a source: وبحسب عضو طلب عدم ذكر اسمه، فإن; -1 if nowhere.
	 */
	private int clauseWithFa(int first, Sentence sentence) {
		for (int i = first; i < Math.min(sentence.end(), first + TO_CLAUSE); i++) {
			if (this.page.form(i).startsWith("ف") && this.page.isThat(i, 1)
					|| i == first && this.page.form(i).equals("فقد")) {
				return i;
			}
		}
		return -1;
	}

	/** Whether a source named behind a statement is one that reports those of others. */
	private boolean passesOn(Mention source) {
		if (this.relays.isPlatform(source)) {
			return false; // حسبما جاء في حسابه على تويتر
		}
		return source.type() == MentionType.ORGANIZATION || source.type() == MentionType.ANONYMOUS
				|| this.relays.isOutlet(source) || VOICES.contains(Page.withoutArticle(this.page.form(source.first())));
	}

	/**
	 * دعت ماي إلى اجتماع، حسبما أعلن مكتبها: what the sentence reports is itself told by
	 * the source, if a verb of doing by words opens the sentence.
	 */
	private boolean opensWithReport(Sentence sentence, int attribution) {
		for (int i = sentence.first(); i < Math.min(sentence.first() + 3, attribution); i++) {
			Optional<Cue> cue = this.page.cueAt(i);
			if (cue.isPresent()) {
				return !cue.get().takes(Takes.QUOTE) && !cue.get().takes(Takes.THAT) || cue.get().takes(Takes.TO);
			}
		}
		return false;
	}

	/** How many letters of a sentence's first word only tie it to the one before: ومن. */
	private int conjunction(int token) {
		return (this.page.form(token).startsWith("و")
				&& (this.page.isPreposition(token) || this.page.cueAt(token).isPresent())) ? 1 : 0;
	}

}
