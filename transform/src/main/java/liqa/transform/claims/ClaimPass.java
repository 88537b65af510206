package liqa.transform.claims;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import liqa.ingest.Block;
import liqa.transform.Act;
import liqa.transform.ClaimForm;
import liqa.transform.ClaimReport;
import liqa.transform.Passage;
import liqa.transform.claims.Voice.How;
import liqa.transform.names.Mention;
import liqa.transform.names.MentionType;
import liqa.transform.text.Folding;
import liqa.transform.text.Sentence;
import liqa.transform.text.Text;

/**
 * One pass over one article, sentence by sentence and from right to left as it is read:
 * every reporting word whose statement and speaker can be told gives a claim. Words
 * inside a statement report nothing of their own.
 */
final class ClaimPass {

	/** Words between a source that opens a sentence and فإن. */
	private static final int TO_CLAUSE = 14;

	private final Page page;

	private final ActReader acts;

	private final ContentExtent extent;

	private final Relays relays;

	private final SpeakerFinder speakers;

	private final QuotedSources sources;

	private final Floor floor = new Floor();

	private final List<ClaimReport> claims = new ArrayList<>();

	private final Set<String> said = new HashSet<>();

	/** Tokens before this one have been read. */
	private int read;

	/** Where the reporter's own words began that no statement has used yet. */
	private int own;

	ClaimPass(Page page, CueLexicon cues, ActReader acts) {
		this.page = page;
		this.acts = acts;
		this.extent = new ContentExtent(page);
		this.relays = new Relays(page);
		this.speakers = new SpeakerFinder(page, this.relays);
		this.sources = new QuotedSources(page, cues, this.relays);
	}

	List<ClaimReport> run() {
		for (Sentence sentence : this.page.text().sentences()) {
			if (sentence.role() == Block.Role.BODY) {
				read(sentence);
			}
		}
		return this.claims;
	}

	private void read(Sentence sentence) {
		int before = this.claims.size();
		this.own = sentence.first();
		this.read = Math.max(this.read, sentence.first());
		while (this.read < sentence.end()) {
			step(this.read, sentence);
		}
		if (this.claims.size() == before) {
			this.floor.topic(this.speakers.subject(sentence));
		}
		else {
			this.floor.topic(Optional.empty());
		}
	}

	private void step(int i, Sentence sentence) {
		this.read = i + 1;
		if (!this.page.isWord(i)) {
			if (this.page.opensQuote(i) && this.page.closeOf(i) - i > 4) {
				this.read = Math.min(this.page.closeOf(i) + 1, sentence.end());
			}
			return;
		}
		if (this.page.is(WordClass.DOCUMENT, i)) {
			this.speakers.issuer(i).or(() -> this.speakers.subjectOf(i)).ifPresent(this.floor::issues);
		}
		int agentless = this.page.end(WordClass.AGENTLESS, i);
		if (agentless > 0) {
			this.read = agentless;
			return;
		}
		if (sourced(i, sentence)) {
			return;
		}
		Optional<Frame> relayed = this.sources.relayed(i);
		if (relayed.isPresent()) {
			this.sources.relayedVoice(i, relayed.get(), this.floor)
				.ifPresentOrElse((voice) -> claim(relayed.get(), voice), () -> unclaimed(relayed.get()));
			return;
		}
		Optional<Cue> cue = this.page.cueAt(i);
		if (cue.isEmpty() || this.page.is(WordClass.NEGATION, i - 1)) {
			return;
		}
		this.page.frameAt(i).filter((frame) -> isLikely(frame, sentence)).ifPresent((frame) -> {
			Optional<Voice> voice = this.speakers.find(frame, this.floor).map(this::throughOpener);
			voice.ifPresentOrElse((found) -> claim(frame, found), () -> unclaimed(frame));
		});
	}

	private Voice throughOpener(Voice voice) {
		Optional<Mention> quoted = this.sources.takeQuoted();
		if (quoted.isPresent()) {
			return new Voice(quoted.get(), OptionalInt.of(voice.speaker().party()), voice.how());
		}
		OptionalInt opener = this.sources.takeOpener();
		return opener.isPresent() ? new Voice(voice.speaker(), opener, voice.how()) : voice;
	}

	/** Whether a frame that was read is meant as one: بين الوزيرين is no بيّن. */
	private boolean isLikely(Frame frame, Sentence sentence) {
		if (frame.cue().is(Cue.Shape.MASDAR)) {
			return this.sources.isSaying(frame);
		}
		return true;
	}

	private void unclaimed(Frame frame) {
		Content content = this.extent.of(frame.complement());
		this.floor.isLost(this.page.text().sentenceIndexOf(frame.at()));
		passOver(content);
	}

	private void claim(Frame frame, Voice voice) {
		Content content = this.extent.of(frame.complement());
		if (content.isEmpty()) {
			return;
		}
		if (voice.how() == How.NAMED && mentionsDocument(frame)) {
			this.floor.issues(voice.speaker());
		}
		if (voice.how() == How.NAMED) {
			this.page.agreement().learn(frame.cue(), voice.speaker());
		}
		double confidence = frame.cue().verb().reliability() * voice.how().trust();
		add(content, voice, frame.cue().verb().act(), confidence);
		passOver(content);
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

	private void passOver(Content content) {
		this.read = Math.max(this.read, content.end());
		this.own = this.read;
	}

	private void add(Content content, Voice voice, Act reported, double confidence) {
		Text text = this.page.text();
		int start = (content.cut() > 0) ? text.after(content.first(), content.cut())
				: text.token(content.first()).start();
		int stop = text.token(content.end() - 1).end();
		if (stop <= start) {
			return;
		}
		this.floor.takes(voice, text.sentenceIndexOf(content.first()));
		String words = text.raw().substring(start, stop);
		if (!this.said.add(voice.speaker().party() + Folding.fold(words))) {
			return;
		}
		Act act = this.acts.read(reported, text, content);
		ClaimForm form = content.direct() ? ClaimForm.DIRECT : ClaimForm.INDIRECT;
		this.claims.add(new ClaimReport(new Passage(text.spanOfChars(start, stop), words), voice.speaker().party(),
				voice.relay(), act, form, confidence));
	}

	/** Reads an attribution without a reporting verb: بحسب مصدر, حسبما أعلن الوزير. */
	private boolean sourced(int i, Sentence sentence) {
		Optional<QuotedSources.Source> source = this.sources.at(i);
		if (source.isEmpty()) {
			return false;
		}
		Mention speaker = source.get().speaker();
		this.read = source.get().end();
		for (int t = i; t < speaker.first(); t++) {
			if (this.page.is(WordClass.DOCUMENT, t)) {
				this.floor.issues(speaker);
			}
		}
		boolean opening = i == sentence.first() || (this.own == sentence.first() && i - this.own <= 1);
		if (opening) {
			opens(source.get(), sentence);
			return true;
		}
		long inSentence = claimsIn(sentence);
		boolean tells = inSentence == 1 && nestedIn(sentence, i);
		if (!tells && passesOn(speaker) && relayTo(sentence, speaker)) {
			return true;
		}
		if (inSentence == 0 || tells) {
			Content content = this.extent.told(sentence.first(), i, cutOf(sentence.first()));
			if (!content.isEmpty() && content.end() - content.first() >= 3) {
				add(content, new Voice(speaker, OptionalInt.empty(), How.NAMED), Act.STATE, 0.85);
			}
			this.own = this.read;
		}
		return true;
	}

	private void opens(QuotedSources.Source source, Sentence sentence) {
		int first = source.end();
		while (first < sentence.end() && this.page.isPause(first)) {
			first++;
		}
		for (int i = first; i < Math.min(sentence.end(), first + TO_CLAUSE); i++) { // وبحسب
																					// عضو
																					// طلب
																					// عدم
																					// ذكر
																					// اسمه،
																					// فإن
			if (this.page.form(i).startsWith("ف") && this.page.isThat(i, 1)) {
				first = i;
				break;
			}
		}
		boolean marked = this.page.form(first).startsWith("ف") && this.page.isThat(first, 1);
		if (!marked && this.sources.speaksSoon(first, sentence.end())) {
			if (this.relays.isOutlet(source.speaker())) {
				this.sources.openedBy(source.speaker());
				return;
			}
			if (source.relayed()) {
				this.sources.quotedBy(source.speaker());
				return;
			}
		}
		int said = marked ? first + 1 : first;
		if (said >= sentence.end()) {
			return;
		}
		Content content = this.extent.of(new Complement(Takes.THAT, said, 0));
		if (!content.isEmpty()) {
			add(content, new Voice(source.speaker(), OptionalInt.empty(), How.NAMED), Act.STATE, 0.85);
			passOver(content);
		}
	}

	/** Whether a source named behind a statement is one that reports those of others. */
	private boolean passesOn(Mention source) {
		return source.type() == MentionType.ORGANIZATION || source.type() == MentionType.ANONYMOUS
				|| this.relays.isOutlet(source);
	}

	/** "…", وفق وكالة: the outlet after a statement passed it on. */
	private boolean relayTo(Sentence sentence, Mention outlet) {
		if (this.claims.isEmpty()) {
			return false;
		}
		int last = this.claims.size() - 1;
		ClaimReport claim = this.claims.get(last);
		Text text = this.page.text();
		boolean here = claim.content().span().start() >= text.span(sentence.first(), sentence.end()).start();
		if (!here) {
			return false;
		}
		if (claim.speaker() != outlet.party() && claim.relay().isEmpty()) {
			this.claims.set(last, new ClaimReport(claim.content(), claim.speaker(), OptionalInt.of(outlet.party()),
					claim.act(), claim.form(), claim.confidence()));
		}
		return true;
	}

	private long claimsIn(Sentence sentence) {
		int start = this.page.text().span(sentence.first(), sentence.end()).start();
		return this.claims.stream().filter((claim) -> claim.content().span().start() >= start).count();
	}

	/**
	 * دعت ماي إلى اجتماع، حسبما أعلن مكتبها: what the sentence reports is itself told by
	 * the source, if the reporting verb opens the sentence.
	 */
	private boolean nestedIn(Sentence sentence, int attribution) {
		for (int i = sentence.first(); i < Math.min(sentence.first() + 3, attribution); i++) {
			Optional<Cue> cue = this.page.cueAt(i);
			if (cue.isPresent()) {
				return !cue.get().takes(Takes.QUOTE) || cue.get().takes(Takes.TO);
			}
		}
		return false;
	}

	/**
	 * How many letters of a sentence's first word only tie it to the one before: ومن
	 * المتوقع.
	 */
	private int cutOf(int token) {
		String form = this.page.form(token);
		boolean conjoined = form.startsWith("و")
				&& (this.page.isPreposition(token) || this.page.cueAt(token).isPresent());
		return conjoined ? 1 : 0;
	}

}
