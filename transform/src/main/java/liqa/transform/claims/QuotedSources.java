package liqa.transform.claims;

import java.util.Optional;
import java.util.Set;

import liqa.transform.claims.Voice.How;
import liqa.transform.claims.Voice.Reach;
import liqa.transform.names.Mention;
import liqa.transform.names.MentionType;

/**
 * Reads the ways to name a source that are no plain verb with its subject: بحسب مصدر,
 * حسبما أعلن الوزير, نقلت القناة عن الوزير قوله, and nouns of saying.
 */
final class QuotedSources {

	private static final Set<String> CARRY = Set.of("نقل", "نقلت", "ينقل", "تنقل", "نقلوا", "نسب", "نسبت", "ينسب",
			"تنسب");

	/** نسبت الصحيفة إلى مسؤول قوله, نسب للوزير القول. */
	private static final Set<String> ASCRIBE = Set.of("نسب", "نسبت", "ونسب", "ونسبت", "فنسب", "فنسبت");

	/**
	 * أوردت الصحيفة عن مسؤول قوله: verbs that have a statement of their own elsewhere.
	 */
	private static final Set<String> CITE = Set.of("اورد", "اوردت", "واورد", "واوردت", "ذكر", "ذكرت", "وذكر", "وذكرت",
			"بث", "بثت", "وبث", "وبثت", "نشر", "نشرت", "ونشر", "ونشرت", "افاد", "افادت", "وافاد", "وافادت");

	static final Set<String> SAYING = Set.of("قوله", "قولها", "قولهم", "قولهما");

	/** علمت الصحيفة من مصادر أن. */
	private static final Set<String> LEARN = Set.of("علم", "علمت", "وعلم", "وعلمت", "علمته");

	/** كما نقلت الوكالة. */
	private static final String AS = "كما";

	private static final Set<String> ABOUT_HIM = Set.of("عنه", "عنها", "عنهم", "عنهما");

	/** Words between نقلت and عن at most. */
	private static final int REACH = 14;

	/** Words between بالقول and its statement that say where it was made. */
	private static final int LONGEST_PLACE = 9;

	private final Page page;

	private final Cue saying;

	private Optional<Source> opener = Optional.empty();

	QuotedSources(Page page, CueLexicon cues) {
		this.page = page;
		this.saying = cues.saying();
	}

	/**
	 * Somebody to whom the words around are attributed.
	 *
	 * @param speaker who
	 * @param end index after the attribution
	 * @param relayed whether the words say that somebody passed on what the source said:
	 * نقلا عن
	 * @param inDocument whether the source said it in a document: بحسب بيان الوزارة
	 * @param relay who passed on what the source said, if that is told as well
	 */
	record Source(Mention speaker, int end, boolean relayed, boolean inDocument, Optional<Mention> relay) {

		Source(Mention speaker, int end, boolean relayed, boolean inDocument) {
			this(speaker, end, relayed, inDocument, Optional.empty());
		}

		Voice voice() {
			Voice voice = new Voice(this.speaker, How.NAMED);
			return this.relay.map((by) -> voice.through(by.party(), Reach.ON)).orElse(voice);
		}

	}

	/** The source named by an attribution that begins at a token. */
	Optional<Source> at(int token) {
		int verb = this.page.end(WordClass.ATTRIBUTION_CLAUSE, token);
		if (verb > 0) {
			boolean remark = !this.page.form(token).equals("علي") || this.page.isPause(token - 1);
			return remark ? carried(verb).or(() -> afterVerb(verb)) : Optional.empty();
		}
		if (this.page.form(token).equals(AS)
				&& (isCarrying(this.page.form(token + 1)) || this.page.cueAt(token + 1).isPresent())) {
			return afterVerb(token + 1).filter((source) -> isRemark(token, source));
		}
		int named = this.page.end(WordClass.ATTRIBUTION, token);
		if (named < 0 || isAnswered(this.page, token)) {
			return Optional.empty();
		}
		boolean apart = this.page.form(named).equals("ل"); // وفقا | لـ | "النهر"
		int after = apart || this.page.isLatestDocument(named) ? named + 1 : named;
		if (this.page.isDocument(after) && isLast(after)) {
			return Optional.empty(); // whoever issued it, if that is known
		}
		if (this.page.isDocument(after)) {
			return inDocument(after).or(() -> this.page.mentionFrom(after)
				.map((mention) -> new Source(mention, endOfClauseOn(mention.end()), false, false)));
		}
		boolean relayed = this.page.end(WordClass.RELAY, token) == named;
		int name = this.page.isOutletTold(after) ? after + 1 : after;
		return this.page.mentionFrom(after)
			.or(() -> this.page.mentionFrom(this.page.setsApart(name) ? name + 1 : name))
			.filter((mention) -> mention.type() != MentionType.PLACE || speaks(mention))
			// وفقا لـ«مؤشر الفساد»: what only the marks show is no source
			.filter((mention) -> !apart || mention.first() == after || this.page.isKnownOutlet(mention))
			.map((mention) -> new Source(mention, afterSource(mention), relayed, false));
	}

	/**
	 * وأغلق الجسر، كما أعلن الوزير أمس. كما ذكر مصدر لوكالة النهر: the verb has no
	 * statement of its own.
	 */
	private boolean isRemark(int token, Source source) {
		int end = source.end();
		if (this.page.isPause(token - 1) && (!this.page.isWord(end) || this.page.is(WordClass.TIME, end))) {
			return true;
		}
		int told = this.page.form(end).equals("ل") || this.page.isOutletTold(end)
				|| this.page.mentionFrom(end).filter((outlet) -> outlet.proclitics().equals("ل")).isPresent() ? end
						: -1;
		int limit = this.page.sentenceOf(token).end();
		int last = (told > 0) ? told + 1 : end;
		while (last < Math.min(limit, end + REACH) && told > 0 && this.page.mentionOver(last).isPresent()) {
			last++;
		}
		boolean ends = last >= limit || !this.page.isWord(last) && last + 1 >= limit;
		return ends && token > this.page.sentenceOf(token).first() + 2 && (told > 0 || this.page.isPause(token - 1));
	}

	/**
	 * تعقيبا على ما جاء | على لسان | الوزير: what a statement answers, no source of it.
	 */
	static boolean isAnswered(Page page, int token) {
		return page.form(token - 2).equals("ما") && page.form(token - 3).equals("علي") && page.isWord(token - 4)
				&& page.starts(WordClass.RELAY, token);
	}

	/** بحسب بيونغ يانغ، فإن: a place that stands for those who govern there. */
	private boolean speaks(Mention place) {
		return !this.page.isWord(place.end()) || this.page.isThat(place.end(), 1);
	}

	/** وفق ما نقلت صحيفة عن مصدر: the source spoke, and the paper passed it on. */
	private Optional<Source> carried(int verb) {
		if (!isCarrying(this.page.form(verb)) && !LEARN.contains(this.page.form(verb))) {
			return Optional.empty();
		}
		for (int i = verb + 1; i < Math.min(verb + REACH, this.page.sentenceOf(verb).end()); i++) {
			Mention source = this.page.mentionFrom(i).orElse(null);
			int before = this.page.opensQuote(i - 1) ? i - 2 : i - 1;
			if (source != null && i > verb + 1 && leadsToSource(verb, before)) {
				return Optional
					.of(new Source(source, afterSource(source), false, false, afterVerb(verb).map(Source::speaker)));
			}
			if (this.page.isThat(i) || this.page.isSign(i, ".") && !this.page.isInsideWord(i)) {
				break;
			}
		}
		return Optional.empty();
	}

	private boolean leadsToSource(int verb, int before) {
		return this.page.form(before).equals(LEARN.contains(this.page.form(verb)) ? "من" : "عن");
	}

	/**
	 * على ما أوردت صحيفة نقلا عن دبلوماسيين, استنادا إلى بيان الوزارة: who is named
	 * behind the source said it, and the source passed it on.
	 */
	Source throughItself(Source source) {
		int i = source.end();
		int after = this.page.end(WordClass.RELAY, i);
		if (after < 0 && this.page.form(i).equals("استنادا") && this.page.form(i + 1).equals("الي")) {
			after = i + 2;
		}
		return ((after > 0) ? this.page.mentionFrom(after) : Optional.<Mention>empty())
			.filter((origin) -> origin.party() != source.speaker().party() && origin.type() != MentionType.PLACE)
			.map((origin) -> new Source(origin, afterSource(origin), false, false, Optional.of(source.speaker())))
			.orElse(source);
	}

	/** Past the quotation mark behind a name, and نفسه, ذاتها. */
	private int afterSource(Mention mention) {
		boolean closed = this.page.closesQuote(mention.end())
				|| this.page.setsApart(mention.first() - 1) && !this.page.isWord(mention.end());
		int end = closed ? mention.end() + 1 : mention.end();
		return isSame(end) ? end + 1 : end;
	}

	/** حسبما أعلن مصدر: the verb, perhaps a pronoun on it, then the source. */
	private Optional<Source> afterVerb(int verb) {
		for (int i = verb + 1; i < Math.min(verb + 5, this.page.size()); i++) {
			if (this.page.is(WordClass.DOCUMENT, i)) {
				Optional<Source> issuer = inDocument(i);
				return issuer.isPresent() ? issuer : this.page.mentionFrom(i)
					.map((mention) -> new Source(mention, endOfClauseOn(mention.end()), false, false));
			}
			Mention mention = this.page.mentionFrom(i).orElse(null);
			if (mention != null) {
				// ورد في صحيفة
				boolean within = this.page.form(verb + 1).equals("في")
						&& this.page.is(WordClass.OUTLET, mention.first());
				return within || this.page.isFree(mention)
						? Optional.of(new Source(mention, afterSource(mention), false, false)) : Optional.empty();
			}
			if (this.page.isPause(i) || this.page.isSign(i, ".")) {
				return Optional.empty();
			}
		}
		return Optional.empty();
	}

	/** بحسب دراسة | أجرتها الجامعة|، فإن: up to the pause, if one is near. */
	private int endOfClauseOn(int end) {
		for (int i = end; i < end + REACH && this.page.isWord(i) && !this.page.isThat(i, 1); i++) {
			if (!this.page.isWord(i + 1) || this.page.isThat(i + 1, 1)) {
				return i + 1;
			}
		}
		return end;
	}

	/** بحسب بيان لوزارة الداخلية. */
	private Optional<Source> inDocument(int document) {
		for (int i = document + 1; i < Math.min(document + 6, this.page.size()); i++) {
			Mention mention = this.page.mentionFrom(i).orElse(null);
			if (mention != null) {
				return isIssuer(mention, document) ? Optional.of(new Source(mention, mention.end(), false, true))
						: Optional.empty();
			}
			if (this.page.isSign(i, ".،:") || this.page.isThat(i, 1)) {
				break;
			}
		}
		return Optional.empty();
	}

	/**
	 * بيان الوزارة, بيان رسمي للوزارة, بيان صادر عنها, أصدرته أمس الوزارة; but not وفقا
	 * لنتائج أولية فاز الحزب.
	 */
	private boolean isIssuer(Mention mention, int document) {
		int before = mention.first() - 1;
		while (before > document && this.page.is(WordClass.TIME, before)) {
			before--;
		}
		String form = this.page.form(before);
		return before == document || mention.proclitics().endsWith("ل") || this.page.isPreposition(before)
				|| this.page.isPause(before) || this.page.setsApart(before) || form.endsWith("ها")
				|| form.endsWith("ه") && !this.page.endsInTaMarbuta(before) || this.page.is(WordClass.OUTLET, before)
				|| this.page.is(WordClass.BODY, before);
	}

	/** The frame of "نقلت X عن Y قوله إن" whose verb is at a token. */
	Optional<Frame> relayed(int token) {
		boolean learns = LEARN.contains(this.page.form(token)) && !this.page.isPreposition(token - 1);
		boolean cites = CITE.contains(this.page.form(token));
		if (!isCarrying(this.page.form(token)) && !learns && !cites) {
			return Optional.empty();
		}
		boolean ascribes = ASCRIBE.contains(this.page.form(token));
		int end = Math.min(this.page.sentenceOf(token).end(), token + REACH + 1);
		for (int i = token + 1; i < end; i++) {
			Mention mention = this.page.mentionOver(i).orElse(null);
			if (mention == null && leadsToSource(token, i - 1) && this.page.is(WordClass.DOCUMENT, i)) {
				return inDocumentOf(i);
			}
			boolean source = leadsToSource(token, i - 1) || ascribes && mention != null
					&& (this.page.form(i - 1).equals("الي") || mention.proclitics().endsWith("ل"));
			if (cites && (mention == null || !source || !SAYING.contains(this.page.form(mention.end())))) {
				continue;
			}
			if (mention != null && mention.first() == i && i > token + 1 && source) {
				Optional<Frame> noun = nounBehind(mention);
				if (noun.isPresent()) {
					return noun;
				}
				return FrameReader.read(this.page, this.saying, mention.end() - 1)
					.map((frame) -> new Frame(frame.cue(), frame.at(), Optional.of(mention), Optional.empty(), false,
							frame.complement()));
			}
			if (mention == null && ABOUT_HIM.contains(this.page.form(i))) {
				return aboutHim(i);
			}
			if (mention == null && this.page.form(i).equals("قول") && this.page.mentionFrom(i + 1).isPresent()) {
				Mention speaker = this.page.mentionFrom(i + 1).get();
				return FrameReader.read(this.page, this.saying, speaker.end() - 1)
					.map((frame) -> new Frame(frame.cue(), frame.at(), Optional.of(speaker), Optional.empty(), false,
							frame.complement()));
			}
		}
		return Optional.empty();
	}

	/** نقلت القناة عن مصدر | إشارته إلى أن: another noun than قوله is the source's. */
	private Optional<Frame> nounBehind(Mention source) {
		int noun = source.end();
		return this.page.endsInPronoun(noun) && !SAYING.contains(this.page.form(noun)) ? this.page.frameAt(noun)
			.filter((frame) -> frame.cue().is(Cue.Shape.MASDAR))
			.map((frame) -> new Frame(frame.cue(), frame.at(), Optional.of(source), Optional.empty(), false,
					frame.complement()))
				: Optional.empty();
	}

	/** نقلت القناة عن بيان للوزارة أن: whoever issued the document says it. */
	private Optional<Frame> inDocumentOf(int document) {
		return inDocument(document).map(Source::speaker)
			.flatMap((issuer) -> FrameReader.read(this.page, this.saying, issuer.end() - 1)
				.map((frame) -> new Frame(frame.cue(), frame.at(), Optional.of(issuer), Optional.empty(), false,
						frame.complement())));
	}

	/** ونقلت عنه | قوله إن, ونقلت عنه | وكالة النهر قوله إن, ونقل عنه | أن. */
	private Optional<Frame> aboutHim(int him) {
		if (this.page.cueAt(him + 1).isPresent()) {
			return FrameReader.read(this.page, this.saying, him + 1);
		}
		return FrameReader.read(this.page, this.saying, him)
			.map((frame) -> new Frame(frame.cue(), frame.at(), Optional.empty(), Optional.empty(), false,
					frame.complement()));
	}

	static boolean isAboutHim(String form) {
		return ABOUT_HIM.contains(form);
	}

	/** Whether a word says that somebody learns something from a source: علمت. */
	static boolean isLearning(String form) {
		return LEARN.contains(form);
	}

	/** Whether a word says that somebody passes something on: نقلت, ونقل, نقلته. */
	static boolean isCarrying(String form) {
		return CARRY.contains(form) || (form.startsWith("و") && CARRY.contains(form.substring(1)))
				|| (form.endsWith("ه") && CARRY.contains(form.substring(0, form.length() - 1)));
	}

	/**
	 * Whether a word may say that somebody passes on what another says: نقلت, علمت, كما.
	 */
	static boolean mayPassOn(String form) {
		return isCarrying(form) || LEARN.contains(form) || CITE.contains(form) || form.equals(AS);
	}

	/**
	 * Whether a noun of saying has its speaker and its statement: قوله إن, إعلان الوزير
	 * أن.
	 */
	boolean isSaying(Frame frame) {
		boolean clause = frame.complement().how() == Takes.THAT || frame.complement().how() == Takes.QUOTE;
		boolean hasPronoun = (this.page.form(frame.at()).endsWith("ه") && !this.page.endsInTaMarbuta(frame.at()))
				|| this.page.form(frame.at()).endsWith("ها") || this.page.form(frame.at()).endsWith("هم");
		boolean towards = this.page.form(frame.at()).equals("القول") && this.page.form(frame.at() - 1).equals("الي");
		if (towards || this.page.form(frame.at()).startsWith("بال")) {
			// اكتفى الوزير بالقول إن, ذهب الوزير إلى القول إن
			boolean near = frame.complement().first() - frame.at() <= 2;
			// بالقول في اتصال مع
			boolean where = this.page.isPreposition(frame.at() + 1)
					&& frame.complement().first() - frame.at() <= LONGEST_PLACE;
			return clause && (near || where);
		}
		if (this.page.form(frame.at()).startsWith("ال")) {
			return false; // التأكيد: nobody's
		}
		boolean named = frame.subject().isPresent() && frame.subject().get().first() <= frame.at() + 3;
		boolean close = frame.complement().first() - frame.at() <= 12;
		if (named) {
			return clause && close || frame.complement().how() == Takes.OBJECT;
		}
		return hasPronoun && clause && frame.complement().first() - frame.at() <= 4;
	}

	/** "…، يضيف فلان، …": a verb of saying and its subject stand alone between pauses. */
	boolean saysInPassing(int verb) {
		Cue cue = this.page.cueAt(verb).orElse(null);
		if (cue == null || !cue.is(Cue.Shape.FINITE) || !cue.takes(Takes.QUOTE) || this.page.isConjoined(verb)
				|| !this.page.isPause(verb - 1) || this.page.frameAt(verb).isPresent()) {
			return false;
		}
		Optional<Mention> speaker = this.page.mentionFrom(verb + 1);
		return speaker.isPresent()
				&& (this.page.isPause(speaker.get().end()) || this.page.isSign(speaker.get().end(), "."));
	}

	/** Whether somebody else speaks soon: وبحسب وكالة رويترز، قال الوزير إن. */
	boolean speaksSoon(int first, int end) {
		for (int i = first; i < Math.min(end, first + 8); i++) {
			Cue cue = this.page.cueAt(i).orElse(null);
			if (cue != null && !cue.is(Cue.Shape.MASDAR)) {
				return this.page.frameAt(i).isPresent();
			}
		}
		return false;
	}

	/** وبحسب البيان: whoever issued the last document, if none is named with it. */
	Optional<Source> inLastDocument(int token, Floor floor) {
		int said = this.page.end(WordClass.ATTRIBUTION_CLAUSE, token);
		int named = this.page.end(WordClass.ATTRIBUTION, token);
		int document = (said > 0 && this.page.cueAt(said).isPresent()) ? said + 1
				// وفق نص | البيان
				: (named > 0 && this.page.isLatestDocument(named)) ? named + 1 : named;
		if (document < 0 || !isLast(document)) {
			return Optional.empty();
		}
		boolean longer = isSame(document + 1) || this.page.isWord(document + 1) && !this.page.isThat(document + 1, 1);
		int end = longer ? document + 2 : document + 1;
		return floor.issuer()
			.filter((issuer) -> issuer.type() != MentionType.PERSON || !longer || isSame(document + 1))
			.or(() -> this.page.mentionFrom(document))
			.map((issuer) -> new Source(issuer, end, false, true));
	}

	/** البيان, التقرير نفسه: a document that was spoken of before. */
	private boolean isLast(int document) {
		boolean definite = this.page.isDocument(document)
				&& (this.page.form(document).startsWith("ال") || this.page.form(document).startsWith("لل"));
		boolean adjective = this.page.form(document + 1).startsWith("ال")
				&& (!this.page.isWord(document + 2) || this.page.isThat(document + 2, 1))
				&& this.page.mentionFrom(document + 1).isEmpty(); // البيان الأوروبي
		return definite && (adjective || !this.page.isWord(document + 1) || isSame(document + 1)
				|| this.page.isThat(document + 1, 1) && !this.page.isThat(document + 1));
	}

	private boolean isSame(int token) {
		return this.page.form(token).startsWith("نفس") || this.page.form(token).startsWith("ذات");
	}

	/** Remembers the source that opened the sentence, for who speaks next in it. */
	void openedBy(Source source) {
		this.opener = Optional.of(source);
	}

	/**
	 * A voice as the source that opened the sentence makes it: بحسب وكالة، قال فلان
	 * passes him on; نقلا عن مصدر، قالت الصحيفة is said by the source and passed on by
	 * the paper.
	 */
	Voice throughOpener(Voice voice) {
		Optional<Source> by = this.opener;
		this.opener = Optional.empty();
		if (by.isEmpty()) {
			return voice;
		}
		Mention source = by.get().speaker();
		if (source.party() == voice.speaker().party()) {
			return voice;
		}
		return by.get().relayed() ? new Voice(source, voice.how()).through(voice.speaker().party(), Reach.ON)
				: voice.through(source.party(), Reach.SENTENCE);
	}

}
