package liqa.transform.names;

import java.util.List;
import java.util.Optional;

import liqa.transform.text.Clitics;
import liqa.transform.text.Text;
import liqa.transform.text.Token;

/**
 * The tokens of one text, each with its readings.
 */
final class Words {

	private static final Reading[] NONE = {};

	private static final Reading NOTHING = new Reading("", 0, "", false, Word.UNKNOWN);

	private final Text text;

	private final Reading[][] readings;

	private final int[] limits;

	Words(Text text, Vocabulary vocabulary) {
		this.text = text;
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
		for (int a = 0; a < found.length; a++) {
			Clitics.Analysis analysis = analyses.get(a);
			String stem = analysis.stem();
			Word word = vocabulary.word(stem);
			boolean definite = stem.length() > 3 && stem.startsWith("ال");
			if (definite) {
				word = word.and(vocabulary.word(stem.substring(2)));
			}
			found[a] = new Reading(analysis.proclitics(), analysis.cut(), stem, definite, word);
		}
		return isParticleWithAlefMaqsura(token) ? new Reading[] { preposition(found[0]) } : found;
	}

	/** على and إلى fold to the names علي and الي; the writing tells them apart. */
	private boolean isParticleWithAlefMaqsura(Token token) {
		String form = token.form();
		return (form.endsWith("علي") || form.endsWith("الي")) && form.length() <= 4
				&& this.text.raw().charAt(token.end() - 1) == 'ى';
	}

	private static Reading preposition(Reading reading) {
		return new Reading("", 0, reading.stem(), false,
				new Word(Trait.COMMON.bit(), reading.stem(), "", java.util.Set.of(), "", false));
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
