package liqa.transform.names;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import liqa.transform.text.Clitics;
import liqa.transform.text.Text;
import liqa.transform.text.Token;

/**
 * The tokens of one text, each with its readings.
 */
final class Words {

	private static final Reading[] NONE = {};

	private static final Reading NOTHING = new Reading("", 0, "", "", false, Word.UNKNOWN);

	/** Pronouns that end a noun, longest first. */
	private static final List<String> PRONOUNS = List.of("هما", "هم", "ها", "هن", "نا", "ه");

	/** Nouns that a pronoun makes a party's: نظيره, زوجته, حكومتها, عائلته. */
	private static final int OWNED = Trait.OFFICE.bit() | Trait.OFFICE_PLURAL.bit() | Trait.GROUP.bit()
			| Trait.SOURCE.bit();

	private static final int ACCUSATIVE = Trait.OFFICE.bit() | Trait.GROUP.bit() | Trait.SOURCE.bit()
			| Trait.SOURCE_ADJECTIVE.bit() | Trait.NATIONALITY.bit();

	/** The sign of the indefinite accusative. */
	private static final char TANWIN = '\u064B';

	private final Text text;

	private final Vocabulary vocabulary;

	private final Reading[][] readings;

	private final int[] limits;

	Words(Text text, Vocabulary vocabulary) {
		this.text = text;
		this.vocabulary = vocabulary;
		this.readings = new Reading[text.size()][];
		this.limits = new int[text.size()];
		for (int t = 0; t < text.size(); t++) {
			this.readings[t] = text.token(t).isWord() ? read(text.token(t), vocabulary) : NONE;
			this.limits[t] = text.sentenceOf(t).end();
		}
	}

	private Reading[] read(Token token, Vocabulary vocabulary) {
		List<Clitics.Analysis> analyses = Clitics.analyses(token.form());
		Reading[] found = new Reading[analyses.size()];
		boolean known = false;
		for (int a = 0; a < found.length; a++) {
			found[a] = read(analyses.get(a), vocabulary);
			known |= (found[a].word().traits() & ~Trait.COMMON.bit()) != 0;
		}
		if (isWrittenAsPreposition(token)) {
			return new Reading[] { preposition(found[0]) };
		}
		boolean pronoun = this.text.raw().charAt(token.end() - 1) == 'ه';
		for (int a = 0; a < found.length; a++) {
			if (!known || pronoun && found[a].is(Trait.OFFICE)) {
				found[a] = inflected(found[a], vocabulary);
			}
		}
		return found;
	}

	private static Reading read(Clitics.Analysis analysis, Vocabulary vocabulary) {
		String stem = analysis.stem();
		Word word = vocabulary.word(stem);
		boolean definite = stem.length() > 3 && stem.startsWith("ال");
		String base = definite ? stem.substring(2) : stem;
		return new Reading(analysis.proclitics(), analysis.cut(), stem, base, definite,
				definite ? word.and(vocabulary.word(base).withArticle()) : word);
	}

	/**
	 * The noun before a pronoun (نظيره), where that is an office, a body or a group, and
	 * the noun in the accusative (وفدا); else the reading as it is.
	 */
	private static Reading inflected(Reading reading, Vocabulary vocabulary) {
		String stem = reading.stem();
		if (reading.definite()) {
			return reading;
		}
		for (String pronoun : PRONOUNS) {
			if (stem.endsWith(pronoun) && stem.length() > pronoun.length() + 2) {
				String noun = stem.substring(0, stem.length() - pronoun.length());
				noun = noun.endsWith("ت") ? noun.substring(0, noun.length() - 1) + "ه" : noun;
				Word word = vocabulary.word(noun);
				if (word.isAny(OWNED) || word.is(Trait.ORGANIZATION) && word.alone()) {
					return new Reading(reading.proclitics(), reading.cut(), stem, noun, true, word);
				}
			}
		}
		if (stem.endsWith("ا") && stem.length() > 3) {
			String noun = stem.substring(0, stem.length() - 1);
			Word word = vocabulary.word(noun);
			if (word.isAny(ACCUSATIVE)) {
				return new Reading(reading.proclitics(), reading.cut(), noun, noun, false, word);
			}
		}
		return reading;
	}

	/** على and إلى fold to the names علي and الي; the writing tells them apart. */
	private boolean isWrittenAsPreposition(Token token) {
		String form = token.form();
		return (form.endsWith("علي") || form.endsWith("الي")) && form.length() <= 4
				&& this.text.raw().charAt(token.end() - 1) == 'ى';
	}

	private static Reading preposition(Reading reading) {
		return new Reading("", 0, reading.stem(), reading.stem(), false,
				new Word(Trait.COMMON.bit() | Trait.FUNCTION.bit(), reading.stem(), "", false, Set.of(), "", false));
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
