package liqa.transform.names;

import java.util.Optional;

import liqa.transform.text.Text;
import liqa.transform.text.Token;

/**
 * The tokens of one text, each with its readings.
 */
final class Words {

	private static final Reading[] NONE = {};

	private static final Reading NOTHING = new Reading("", 0, "", "", false, Word.UNKNOWN);

	/** The sign of the indefinite accusative. */
	private static final char TANWIN = '\u064B';

	private final Text text;

	private final Vocabulary vocabulary;

	private final Reading[][] readings;

	private final boolean[] mayOpen;

	private final int[] limits;

	Words(Text text, ReadingTable table) {
		this.text = text;
		this.vocabulary = table.vocabulary();
		this.readings = new Reading[text.size()][];
		this.mayOpen = new boolean[text.size()];
		this.limits = new int[text.size()];
		for (int t = 0; t < text.size(); t++) {
			Token token = text.token(t);
			this.readings[t] = NONE;
			if (token.isWord()) {
				ReadingTable.Forms forms = table.forms(token.form(), text.raw().charAt(token.end() - 1));
				this.readings[t] = forms.readings();
				this.mayOpen[t] = forms.mayOpen();
			}
			this.limits[t] = text.sentenceOf(t).end();
		}
	}

	/** Whether the phrase of a party may begin with a token, by what the lexicon says. */
	boolean mayOpen(int token) {
		return this.mayOpen[token];
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

	/** Every reading of a token, least cut first; none for a sign or number. */
	Reading[] readings(int token) {
		return (token >= 0 && token < this.readings.length) ? this.readings[token] : NONE;
	}

	/** The reading that cuts nothing. */
	Reading whole(int token) {
		Reading[] all = readings(token);
		return (all.length > 0) ? all[0] : NOTHING;
	}

	/** The first reading with a trait. */
	Optional<Reading> as(int token, Trait trait) {
		for (Reading reading : readings(token)) {
			if (reading.is(trait)) {
				return Optional.of(reading);
			}
		}
		return Optional.empty();
	}

	/** Whether some reading of a token is a frequent word that is no name. */
	boolean isCommon(int token) {
		for (Reading reading : readings(token)) {
			if (reading.is(Trait.COMMON) && reading.stem().length() > 1) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Whether a token that the lexicon does not know is a form of a frequent word that it
	 * does: يوقعان, الرسامين, أبلغه, or in the accusative as names hardly are (قائداً).
	 */
	boolean isInflected(int token) {
		for (Reading reading : readings(token)) {
			if (Endings.isInflected(reading.base(), this.vocabulary)) {
				return true;
			}
		}
		int last = this.text.token(token).end() - 1;
		return this.text.raw().charAt(last) == TANWIN || last > 0 && this.text.raw().charAt(last - 1) == TANWIN;
	}

	/**
	 * Whether some reading of a token is a particle or pronoun, with a conjunction
	 * perhaps.
	 */
	boolean isFunction(int token) {
		for (Reading reading : readings(token)) {
			if (reading.is(Trait.FUNCTION) && (reading.cut() == 0 || reading.isConjoined())) {
				return true;
			}
		}
		return false;
	}

	/** Whether a token is a verb of speaking or meeting, with a conjunction perhaps. */
	boolean isVerb(int token) {
		for (Reading reading : readings(token)) {
			if ((reading.is(Trait.VERB) || reading.is(Trait.MEETING_VERB))
					&& (reading.cut() == 0 || reading.isConjoined())) {
				return true;
			}
		}
		return false;
	}

	/** Whether a token is a verb of speaking: قال, وأضافت. */
	boolean isReportingVerb(int token) {
		for (Reading reading : readings(token)) {
			if (reading.is(Trait.VERB) && (reading.cut() == 0 || reading.isConjoined())) {
				return true;
			}
		}
		return false;
	}

	/** Whether a token is a verb of meeting: التقى, واستقبل. */
	boolean isMeetingVerb(int token) {
		for (Reading reading : readings(token)) {
			if (reading.is(Trait.MEETING_VERB) && (reading.cut() == 0 || reading.isConjoined())) {
				return true;
			}
		}
		return false;
	}

	boolean isWord(int token) {
		return readings(token).length > 0;
	}

	/** Whether a hyphen joins the words around it: جاي-إن. */
	boolean isHyphen(int token) {
		if (token < 1 || token + 1 >= size() || !form(token).equals("-") || !isWord(token + 1)) {
			return false;
		}
		return this.text.token(token - 1).end() == this.text.token(token).start()
				&& this.text.token(token).end() == this.text.token(token + 1).start();
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
