package liqa.transform.claims;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

import liqa.transform.names.MarkedText;
import liqa.transform.names.Mention;
import liqa.transform.names.MentionType;
import liqa.transform.text.Quotation;
import liqa.transform.text.Sentence;
import liqa.transform.text.Text;
import liqa.transform.text.Token;

import org.jspecify.annotations.Nullable;

/**
 * One article as the grammar of statements looks at it: its tokens, and at each of them
 * the mention, reporting word, phrase or quotation that begins there.
 */
final class Page {

	/**
	 * أن and إن with their pronouns; unvowelled, unhamzated print does not tell them
	 * apart.
	 */
	private static final Set<String> THAT = Set.of("ان", "انه", "انها", "انهم", "انهما", "انهن", "انني", "اني", "اننا",
			"انك", "انكم", "كونه", "كونها", "كونهم");

	private static final Set<String> RELATIVE = Set.of("الذي", "التي", "الذين", "اللذين", "اللذان", "اللتين", "اللتان",
			"اللواتي", "حيث", "والذي", "والتي", "والذين", "واللذان", "واللذين", "واللتان", "واللتين");

	private static final Set<String> APPOSITION = Set.of("وهو", "وهي", "وهم", "وهما");

	/** Letters of Latin names as they are spelt in Arabic: سي إن بي سي. */
	private static final Set<String> LETTERS = Set.of("سي", "بي", "ان", "تي", "ام", "اف", "دي", "جي");

	private static final Set<String> WITHIN = Set.of("فيه", "فيها", "فيهما", "خلاله", "خلالها");

	private static final char FIRST_NOT_LATIN = 0x250;

	/** Words of a phrase that hands over to another speaker, at most. */
	private static final int LONGEST_TURN = 4;

	/** Adjectives between a subject and its verb, at most. */
	private static final int LONGEST_ADJECTIVES = 2;

	private final MarkedText marked;

	private final Text text;

	private final CueLexicon cues;

	private final ClaimWords words;

	private final int[] closing;

	private final ClaimWords.Beginnings beginnings;

	private final @Nullable Mention[] mentions;

	private final @Nullable Optional<Cue>[] cueAt;

	private final @Nullable Optional<Frame>[] frames;

	/** The frames read when the article was passed over before, as far as they hold. */
	private final @Nullable Optional<Frame>[] framesBefore;

	private final CueReader cueReader;

	private final Agreement agreement;

	Page(MarkedText marked, CueLexicon cues, ClaimWords words) {
		this(marked, cues, words, closings(marked.text()), words.beginnings(marked.text()));
	}

	@SuppressWarnings("unchecked")
	private Page(MarkedText marked, CueLexicon cues, ClaimWords words, int[] closing,
			ClaimWords.Beginnings beginnings) {
		this.marked = marked;
		this.text = marked.text();
		this.cues = cues;
		this.words = words;
		this.closing = closing;
		this.beginnings = beginnings;
		this.cueAt = new Optional[this.text.size()];
		this.frames = new Optional[this.text.size()];
		this.framesBefore = this.frames;
		this.mentions = new Mention[this.text.size()];
		for (Mention mention : marked.mentions()) {
			if (mention.end() > mention.first() + 1 || !is(WordClass.ADVERB, mention.first())) {
				Arrays.fill(this.mentions, mention.first(), mention.end(), mention);
			}
		}
		this.cueReader = new CueReader(this, cues);
		this.agreement = new Agreement(this);
	}

	/** An article that is passed over again. */
	@SuppressWarnings("unchecked")
	private Page(Page before) {
		this.marked = before.marked;
		this.text = before.text;
		this.cues = before.cues;
		this.words = before.words;
		this.closing = before.closing;
		this.beginnings = before.beginnings;
		this.cueAt = before.cueAt;
		this.frames = new Optional[before.frames.length];
		this.framesBefore = before.frames;
		this.mentions = before.mentions;
		this.cueReader = before.cueReader;
		this.agreement = before.agreement;
	}

	private static int[] closings(Text text) {
		int[] closing = new int[text.size()];
		Arrays.fill(closing, -1);
		for (Quotation quotation : text.quotations()) {
			closing[quotation.open()] = quotation.close();
		}
		return closing;
	}

	/**
	 * The same article with more people marked in it. What its words are stays; which of
	 * them are cues depends on the people, frames on who has spoken so far too.
	 */
	Page with(MarkedText more) {
		return (more == this.marked) ? new Page(this)
				: new Page(more, this.cues, this.words, this.closing, this.beginnings);
	}

	MarkedText marked() {
		return this.marked;
	}

	Text text() {
		return this.text;
	}

	Agreement agreement() {
		return this.agreement;
	}

	int size() {
		return this.text.size();
	}

	String form(int token) {
		return this.text.form(token);
	}

	boolean isWord(int token) {
		return token >= 0 && token < size() && this.text.token(token).isWord();
	}

	boolean isSign(int token, String signs) {
		return token >= 0 && token < size() && this.text.token(token).kind() == Token.Kind.SIGN
				&& signs.indexOf(form(token).charAt(0)) >= 0;
	}

	boolean isColon(int token) {
		return isSign(token, ":");
	}

	/** Whether the last letter of a word, folded to ه, is no pronoun: إشارة. */
	boolean endsInTaMarbuta(int token) {
		return this.text.raw().charAt(this.text.token(token).end() - 1) == 'ة';
	}

	/** وزير of الوزير; any other word as it is. */
	static String withoutArticle(String form) {
		return form.startsWith("ال") ? form.substring(2) : form;
	}

	/** لقائهم, بيانها: whether a pronoun of the third person ends a word. */
	boolean endsInPronoun(int token) {
		String form = form(token);
		return form.endsWith("ها") || form.endsWith("هم") || form.endsWith("ه") && !endsInTaMarbuta(token);
	}

	/** Whether a token is a number in digits. */
	boolean isNumber(int token) {
		return token < size() && this.text.token(token).kind() == Token.Kind.NUMBER;
	}

	/** Whether a token parts clauses: a comma, semicolon, dash or bracket. */
	boolean isPause(int token) {
		return isSign(token, "،,؛;-–—()");
	}

	/** Whether a sign has no space around it: the dot of العربية.نت. */
	boolean isInsideWord(int token) {
		return isWord(token - 1) && isWord(token + 1)
				&& this.text.token(token - 1).end() == this.text.token(token).start()
				&& this.text.token(token).end() == this.text.token(token + 1).start();
	}

	boolean opensQuote(int token) {
		return token >= 0 && token < size() && this.closing[token] >= 0;
	}

	/** The closing mark of the quotation that a token opens. */
	int closeOf(int open) {
		return this.closing[open];
	}

	boolean closesQuote(int token) {
		return token >= 0 && token < size() && this.text.token(token).kind() == Token.Kind.CLOSE_QUOTE;
	}

	Sentence sentenceOf(int token) {
		return this.text.sentenceOf(token);
	}

	Optional<Mention> mentionFrom(int token) {
		return mentionOver(token).filter((mention) -> mention.first() == token);
	}

	/** The first mention that begins at one of the tokens of a stretch. */
	Optional<Mention> firstMention(int from, int to) {
		for (int i = from; i < to; i++) {
			Optional<Mention> mention = mentionFrom(i);
			if (mention.isPresent()) {
				return mention;
			}
		}
		return Optional.empty();
	}

	/** The mention a token belongs to; a lone function word (عنه) is none. */
	Optional<Mention> mentionOver(int token) {
		return (token >= 0 && token < size()) ? Optional.ofNullable(this.mentions[token]) : Optional.empty();
	}

	/**
	 * Whether a token may report anything by itself, as a reporting word, or begin what
	 * tells who does. Most words do not, so that this is asked first.
	 */
	boolean mayReport(int token) {
		return this.beginnings.reporting().get(token);
	}

	/** The reporting word at a token; none inside a name such as مصدر قال or قائد. */
	Optional<Cue> cueAt(int token) {
		if (!this.text.holds(token)) {
			return Optional.empty();
		}
		if (!mayReport(token)) {
			return Optional.empty();
		}
		Optional<Cue> known = this.cueAt[token];
		if (known == null) {
			known = this.cueReader.at(token);
			this.cueAt[token] = known;
		}
		return known;
	}

	/** The same, or the word it is without the pronoun of what is said: ما | قاله. */
	Optional<Cue> cueOf(int token) {
		return cueAt(token).or(() -> this.text.holds(token) ? this.cues.withPronoun(form(token)) : Optional.empty());
	}

	/**
	 * The frame of the reporting word at a token, if there is one and a statement follows
	 * it.
	 */
	Optional<Frame> frameAt(int token) {
		if (!this.text.holds(token)) {
			return Optional.empty();
		}
		Optional<Frame> known = this.frames[token];
		if (known == null) {
			@Nullable Optional<Frame> before = this.agreement.isTaught() ? null : this.framesBefore[token];
			known = (before != null) ? before : cueAt(token).flatMap((cue) -> FrameReader.read(this, cue, token));
			this.frames[token] = known;
		}
		return known;
	}

	/** Whether the verb at a token denies, and is denied itself: لم | يستبعد. */
	boolean isUndenied(int token) {
		return this.cueReader.isUndenied(token);
	}

	/** Whether a verb may open a clause at a token: وبين الوزير, كما بين; not ما بين. */
	boolean opensClause(int token) {
		return this.cueReader.opensClause(token);
	}

	boolean isConjoined(int token) {
		return this.cues.isConjoined(this.text, token);
	}

	/**
	 * Whether a noun opens a statement put as a noun phrase, with or without article or
	 * pronoun: حرص, حرصه.
	 */
	boolean isMatter(String form) {
		return this.words.isMatter(form);
	}

	boolean is(WordClass kind, int token) {
		return end(kind, token) == token + 1;
	}

	boolean has(WordClass kind, String form) {
		return this.words.has(kind, form);
	}

	boolean starts(WordClass kind, int token) {
		return token >= 0 && token < size() && (this.beginnings.classes()[token] & kind.bit()) != 0;
	}

	int end(WordClass kind, int token) {
		return starts(kind, token) ? this.words.end(kind, this.text, token) : -1;
	}

	/** Whether a token is أن, إن, بأن or one of them with a pronoun. */
	boolean isThat(int token) {
		String form = form(token);
		return THAT.contains(form) && !isLetter(token) && !isAnne(token)
				|| (form.startsWith("ب") && THAT.contains(form.substring(1)));
	}

	/** Whether a token is written آن, as a name or time, and not أن. */
	private boolean isAnne(int token) {
		return this.text.raw().charAt(this.text.token(token).start()) == 'آ';
	}

	/** Whether a token is ألا, and not إلا: تعهد | ألا | يمدد حالة الطوارئ. */
	boolean isThatNot(int token) {
		return form(token).equals("الا") && this.text.raw().charAt(this.text.token(token).start()) == 'أ';
	}

	/** Whether a straight mark that nothing closes stands where one opens: قال "نجري. */
	boolean isLoneOpeningMark(int token) {
		return isSign(token, "\"”") && isWord(token + 1) && isWord(token + 2) && isWord(token + 3)
				&& !isPreposition(token - 1) && this.text.token(token).end() == this.text.token(token + 1).start()
				&& this.text.token(token - 1).end() < this.text.token(token).start();
	}

	/** Whether إن is a letter of a name: سي | إن | بي سي. */
	private boolean isLetter(int token) {
		return form(token).equals("ان") && (mentionOver(token).isPresent()
				|| LETTERS.contains(form(token - 1)) && LETTERS.contains(form(token + 1)));
	}

	/** Whether a token is إننا or إني, in which the speaker's own words begin. */
	boolean isThatWe(int token) {
		String form = form(token);
		return form.equals("اننا") || form.equals("انني") || form.equals("اني") || form.equals("انا");
	}

	/** Whether a token is أن after so many letters: فإن, وأنه. */
	boolean isThat(int token, int letters) {
		String form = form(token);
		return form.length() > letters && THAT.contains(form.substring(letters));
	}

	/**
	 * Whether a token is أن after a word that makes it no reported clause: بعد أن, إلا
	 * أن.
	 */
	boolean isUnreportedThat(int token) {
		// تصريحات خاصة أن, قناة خاصة أن
		boolean special = form(token - 1).equals("خاصه") && (is(WordClass.DOCUMENT, token - 2)
				|| is(WordClass.CONVERSATION, token - 2) || is(WordClass.OUTLET, token - 2));
		return !special && is(WordClass.NOT_THAT, token - 1);
	}

	/** Whether a mention is of an outlet that the lexicon has. */
	boolean isKnownOutlet(Mention mention) {
		return this.marked.party(mention).lexiconId().filter(this.words::isOutletId).isPresent();
	}

	/** بيان, and written as one with ل where a source is named: وفقا لبيان. */
	boolean isDocument(int token) {
		return is(WordClass.DOCUMENT, token)
				|| form(token).startsWith("ل") && isWord(token) && has(WordClass.DOCUMENT, toldName(token));
	}

	/**
	 * Whether a token is آخر or its like with a document behind it: وفقا | لآخر | حصيلة.
	 */
	boolean isLatestDocument(int token) {
		String form = form(token);
		return is(WordClass.DOCUMENT, token + 1)
				&& (is(WordClass.LATEST, token) || form.startsWith("ل") && has(WordClass.LATEST, form.substring(1)));
	}

	/** Whether a token is a mark behind which a name is set apart: «, (, /, '. */
	boolean setsApart(int token) {
		return opensQuote(token) || isSign(token, "(/'’‘");
	}

	/** لراديو, لقناة: to a medium, whose name comes behind. */
	boolean isOutletTold(int token) {
		String form = form(token);
		return form.startsWith("ل") && has(WordClass.OUTLET, form.substring(1));
	}

	/** The word that ل is written with, folded, its article restored. */
	String toldName(int token) {
		String form = form(token);
		return form.startsWith("لل") ? "ا" + form.substring(1) : form.substring(1);
	}

	/** Whether a folded word is one of everyday newspaper Arabic and no name. */
	boolean isOrdinary(String form) {
		return this.words.isOrdinary(form);
	}

	/** The outlet that a folded word alone may stand for where one is expected. */
	Optional<String> outlet(String form) {
		return this.words.outlet(form);
	}

	boolean isLatin(int token) {
		return isWord(token) && isLatin(form(token));
	}

	static boolean isLatin(String form) {
		for (int i = 0; i < form.length(); i++) {
			if (form.charAt(i) >= FIRST_NOT_LATIN) {
				return false;
			}
		}
		return true;
	}

	boolean isRelative(int token) {
		return RELATIVE.contains(form(token));
	}

	/** انتقد حداد، | وهو نائب سابق، القرار: what follows tells who he is. */
	boolean opensApposition(int token) {
		return APPOSITION.contains(form(token));
	}

	/** بيان جاء فيه, كلمة عبر فيها: the noun before is where it was said. */
	boolean isWithin(int token) {
		return WITHIN.contains(form(token));
	}

	boolean isPreposition(int token) {
		return is(WordClass.PREPOSITION, token);
	}

	/**
	 * Whether a mention stands where a subject can: not behind a preposition, written
	 * apart or as one with it.
	 */
	boolean isFree(Mention mention) {
		boolean setApart = opensQuote(mention.first() - 1) || isSign(mention.first() - 1, "(");
		int before = setApart ? mention.first() - 2 : mention.first() - 1;
		// عبر الوزير عن أسفه
		return !mention.proclitics().endsWith("ل") && !mention.proclitics().endsWith("ب")
				&& !mention.proclitics().endsWith("ك") && !form(before).equals("ل")
				&& (!isPreposition(before) || cueAt(before).isPresent() || isEachOf(before));
	}

	/**
	 * السفير | من جانبه | أكد: the token before a phrase that hands over, or the same.
	 */
	int beforeTurn(int last) {
		for (int first = last - 1; first > last - LONGEST_TURN && first > 0; first--) {
			if (end(WordClass.TURN, first) == last + 1) {
				return first - 1;
			}
		}
		return last;
	}

	/**
	 * The last token of the phrase whose adjectives end at a token: دراسة بريطانية |
	 * حديثة كشفت, المصريين | العاديين يقولون; the same token if none do.
	 */
	int beforeAdjectives(int last) {
		int i = last;
		while (i > last - LONGEST_ADJECTIVES && isWord(i) && mentionOver(i).isEmpty() && isAdjective(i)) {
			i--;
		}
		int noun = i;
		boolean agrees = noun < last && mentionOver(noun)
			.filter((of) -> of.type() != MentionType.PLACE && of.end() == noun + 1
					&& form(of.first()).startsWith("ال") == form(last).startsWith("ال"))
			.isPresent();
		return agrees ? i : last;
	}

	private boolean isAdjective(int token) {
		String form = form(token);
		return form.length() > 3 && !isPreposition(token) && !isRelative(token) && !isConjoined(token)
				&& (endsInTaMarbuta(token) || form.endsWith("ي") || form.endsWith("ين") || form.endsWith("ون"))
				&& cueAt(token).isEmpty();
	}

	/**
	 * السعودية | والإمارات | والبحرين: the first of those that و joins, up to a mention.
	 */
	Mention firstBeside(Mention last) {
		Mention first = last;
		while (first.isConjoined()) {
			Mention joined = first;
			Optional<Mention> before = mentionOver(first.first() - 1)
				.filter((one) -> one.end() == joined.first() && one.type() == joined.type());
			if (before.isEmpty()) {
				return first;
			}
			first = before.get();
		}
		return first;
	}

	/** أعلن | كل من | السعودية والإمارات. */
	boolean isEachOf(int of) {
		return form(of).equals("من") && (form(of - 1).equals("كل") || form(of - 1).equals("وكل"));
	}

}
