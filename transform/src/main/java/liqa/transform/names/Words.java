package liqa.transform.names;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;

import liqa.transform.text.Sentence;
import liqa.transform.text.Text;
import liqa.transform.text.Token;

import org.jspecify.annotations.Nullable;

/**
 * The tokens of one text, each with its readings.
 */
final class Words {

	private static final Reading NOTHING = new Reading("", 0, "", "", false, Word.UNKNOWN, null, false);

	/** So many words tell who travels, and when, before the place. */
	private static final int LONGEST_JOURNEY = 12;

	/** So many words and signs tell the day at most. */
	private static final int LONGEST_DAY = 6;

	/** What somebody may be called by. */
	private static final int PARTIES = Trait.OFFICE.bit() | Trait.GROUP.bit() | Trait.GIVEN.bit() | Trait.FAMILY.bit()
			| Trait.OFFICE_PLURAL.bit() | Trait.ORGANIZATION.bit();

	/** The sign of the indefinite accusative. */
	private static final char TANWIN = '\u064B';

	private final Text text;

	private final Vocabulary vocabulary;

	private final Readings[] readings;

	/** Where the phrase of a party may begin, by what the lexicon says. */
	private final BitSet openings;

	private final int[] limits;

	/** The longest names known in each sentence, with and without proclitics. */
	private final @Nullable Optional<Gazetteer.Match>[] known;

	@SuppressWarnings("unchecked")
	Words(Text text, ReadingTable table) {
		this.text = text;
		this.vocabulary = table.vocabulary();
		this.readings = new Readings[text.size()];
		this.openings = new BitSet(text.size());
		this.limits = new int[text.size()];
		this.known = new Optional[2 * text.size()];
		boolean dotted = isDotted(text);
		for (int t = 0; t < text.size(); t++) {
			this.readings[t] = read(text, text.token(t), table, dotted);
			if (this.readings[t].mayOpen()) {
				this.openings.set(t);
			}
			if (this.readings[t].isSon() && isWord(t - 1)) {
				// بن and بنت make a name of whatever stands before them
				this.openings.set(t - 1);
			}
		}
		for (Sentence sentence : text.sentences()) {
			Arrays.fill(this.limits, sentence.first(), sentence.end(), sentence.end());
		}
	}

	private static Readings read(Text text, Token token, ReadingTable table, boolean dotted) {
		if (!token.isWord()) {
			return Readings.NONE;
		}
		if (ReadingTable.isImam(token.form(), text.raw(), token.start())) {
			return table.ofImam(token.spelling());
		}
		if (ReadingTable.isAnne(token.form(), text.raw(), token.start())) {
			return table.ofAnne(token.spelling());
		}
		return ReadingTable.isRadical(token.form(), text.raw(), token.start()) ? table.ofRadical(token.spelling())
				: table.of(token.spelling(), text.raw().charAt(token.end() - 1), dotted);
	}

	/** Whether a text writes final ي and ى apart, so that its علي is the name. */
	private static boolean isDotted(Text text) {
		for (int t = 0; t < text.size(); t++) {
			Token token = text.token(t);
			if (token.isWord() && ReadingTable.isDotless(token.form(), text.raw().charAt(token.end() - 1))) {
				return true;
			}
		}
		return false;
	}

	/**
	 * The first token from one on with which the phrase of a party may begin, by what the
	 * lexicon says; -1 if there is none.
	 */
	int nextOpening(int from) {
		return this.openings.nextSetBit(from);
	}

	/** What may begin with a token, by what the lexicon says. */
	Readings opening(int token) {
		return this.readings[token];
	}

	/**
	 * Whether a token and the next are one given name with الله, by some written لله: فتح
	 * الله, عطا لله.
	 */
	boolean isNameOfGod(int token) {
		String next = form(token + 1);
		return (next.equals("الله") || next.equals("لله")) && isWord(token)
				&& this.vocabulary.word(whole(token).stem() + " الله").isGivenName();
	}

	/** Whether a token is بن or بنت. */
	boolean isSon(int token) {
		return at(token).isSon();
	}

	Text text() {
		return this.text;
	}

	int size() {
		return this.readings.length;
	}

	/** Index after the last token of the sentence a token stands in. */
	int limit(int token) {
		return this.limits[token];
	}

	/** Whether a sentence begins with a token. */
	boolean isFirst(int token) {
		return token == 0 || this.limits[token - 1] <= token;
	}

	/**
	 * The longest name known to the lexicon at a token, {@code null} if it has not been
	 * looked for.
	 */
	@Nullable Optional<Gazetteer.Match> known(int token, boolean cutClitics) {
		return this.known[2 * token + (cutClitics ? 1 : 0)];
	}

	void keep(int token, boolean cutClitics, Optional<Gazetteer.Match> name) {
		this.known[2 * token + (cutClitics ? 1 : 0)] = name;
	}

	/** Every reading of a token, least cut first; none for a sign or number. */
	Reading[] readings(int token) {
		return at(token).all();
	}

	private Readings at(int token) {
		return (token >= 0 && token < this.readings.length) ? this.readings[token] : Readings.NONE;
	}

	/** The reading that cuts nothing. */
	Reading whole(int token) {
		Reading[] all = readings(token);
		return (all.length > 0) ? all[0] : NOTHING;
	}

	/** The first reading with a trait. */
	Optional<Reading> as(int token, Trait trait) {
		if (at(token).has(trait)) {
			for (Reading reading : readings(token)) {
				if (reading.is(trait)) {
					return Optional.of(reading);
				}
			}
		}
		return Optional.empty();
	}

	/** Whether some reading of a token is a frequent word that is no name. */
	boolean isCommon(int token) {
		return at(token).isCommon();
	}

	/**
	 * Whether a token that the lexicon does not know is a form of a frequent word that it
	 * does: يوقعان, الرسامين, أبلغه, or in the accusative as names hardly are (قائداً).
	 */
	boolean isInflected(int token) {
		if (at(token).isInflected(this.vocabulary)) {
			return true;
		}
		return hasTanwin(token);
	}

	private boolean hasTanwin(int token) {
		int last = this.text.token(token).end() - 1;
		return this.text.raw().charAt(last) == TANWIN || last > 0 && this.text.raw().charAt(last - 1) == TANWIN;
	}

	/**
	 * Whether a token is a word that the lexicon knows in no reading, of a length that
	 * names have.
	 */
	boolean isUnheardOf(int token, Reading here) {
		if (here.word().traits() != 0 || here.base().length() < 2) {
			return false;
		}
		Readings all = at(token);
		boolean unheard = (here == whole(token)) ? all.isUnheardOf(form(token), this.vocabulary)
				: all.isUnheardOf(here, form(token), this.vocabulary);
		return unheard && !hasTanwin(token);
	}

	/**
	 * Whether some reading of a token is a particle or pronoun, with a conjunction
	 * perhaps.
	 */
	boolean isFunction(int token) {
		return at(token).hasPlainly(Trait.FUNCTION);
	}

	/** Whether a token is a verb of speaking or meeting, with a conjunction perhaps. */
	boolean isVerb(int token) {
		return at(token).isVerb();
	}

	/** Whether a token is a verb of speaking: قال, وأضافت. */
	boolean isReportingVerb(int token) {
		return at(token).hasPlainly(Trait.VERB);
	}

	/** Whether a token is a verb behind which only the speaker can be named: قال. */
	boolean isTelling(int token) {
		return at(token).hasPlainly(Trait.TELLING);
	}

	/** Whether a token is a verb by which whoever spoke last goes on: وأضاف, وتابع. */
	boolean isGoingOn(int token) {
		return at(token).hasPlainly(Trait.GOING_ON);
	}

	/** Whether a token is a verb of meeting: التقى, واستقبل. */
	boolean isMeetingVerb(int token) {
		return at(token).hasPlainly(Trait.MEETING_VERB);
	}

	/** Whether a token is a verb of meeting that nobody is the object of: وصل, عقد. */
	boolean isSubjectVerb(int token) {
		return at(token).hasPlainly(Trait.SUBJECT_VERB);
	}

	/**
	 * Whether a verb of meeting or travel stands at most so many words before a token and
	 * no particle, preposition or sign between, so that offices and names fill the gap.
	 */
	boolean followsMeetingVerb(int token, int reach) {
		return isMeetingVerb(meetingVerbBefore(token, reach));
	}

	/** The same, where the verb tells of travel: زار الوزير. */
	boolean followsTravelVerb(int token, int reach) {
		return at(meetingVerbBefore(token, reach)).hasPlainly(Trait.TRAVEL_VERB);
	}

	/**
	 * Whether a verb of meeting stands before a token, with nothing but ordinary words
	 * between, as those for a day: استقبل مساء أمس الأول.
	 */
	boolean isMet(int token) {
		int at = token - 1;
		while (at > token - LONGEST_DAY && !isMeetingVerb(at) && isOrdinary(at)) {
			at--;
		}
		return isMeetingVerb(at);
	}

	private boolean isOrdinary(int token) {
		Reading here = whole(token);
		return here.is(Trait.COMMON) && !here.word().isAny(PARTIES) && !isVerb(token) || !isWord(token);
	}

	/** Whether a verb of travel stands before a token in its sentence, not far off. */
	boolean isTravelledTo(int token) {
		int first = Math.max(token - LONGEST_JOURNEY, 0);
		for (int at = token - 1; at >= first && limit(at) == limit(token); at--) {
			if (at(at).hasPlainly(Trait.TRAVEL_VERB)) {
				return true;
			}
		}
		return false;
	}

	private int meetingVerbBefore(int token, int reach) {
		int at = token - 1;
		while (at > token - reach && isWord(at) && !isFunction(at) && !isMeetingVerb(at)) {
			at--;
		}
		return at;
	}

	/** The reading of a token that cuts off و and nothing else. */
	@Nullable Reading conjoined(int token) {
		for (Reading reading : readings(token)) {
			if (reading.proclitics().equals("و")) {
				return reading;
			}
		}
		return null;
	}

	/** Whether the text has a word in just this form somewhere. */
	boolean has(String form) {
		for (int t = 0; t < size(); t++) {
			if (form(t).equals(form)) {
				return true;
			}
		}
		return false;
	}

	boolean isWord(int token) {
		return at(token) != Readings.NONE;
	}

	/**
	 * Whether a hyphen joins the words around it: جاي-إن; with spaces only syllables, as
	 * in كي - مون.
	 */
	boolean isHyphen(int token) {
		if (token < 1 || token + 1 >= size() || !form(token).equals("-") || !isWord(token + 1)) {
			return false;
		}
		return this.text.token(token - 1).end() == this.text.token(token).start()
				&& this.text.token(token).end() == this.text.token(token + 1).start()
				|| form(token - 1).length() < 5 && form(token + 1).length() < 5 && !isCommon(token + 1)
						&& !whole(token + 1).definite();
	}

	boolean isQuote(int token) {
		if (token < 0 || token >= size()) {
			return false;
		}
		Token.Kind kind = this.text.token(token).kind();
		return kind == Token.Kind.OPEN_QUOTE || kind == Token.Kind.CLOSE_QUOTE;
	}

	boolean isOpenQuote(int token) {
		return token >= 0 && token < size() && this.text.token(token).kind() == Token.Kind.OPEN_QUOTE;
	}

	boolean isCloseQuote(int token) {
		return token >= 0 && token < size() && this.text.token(token).kind() == Token.Kind.CLOSE_QUOTE;
	}

	boolean isComma(int token) {
		String form = this.text.form(token);
		return form.equals("،") || form.equals(",");
	}

	String form(int token) {
		return this.text.form(token);
	}

}
