package liqa.transform.time;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

import liqa.ingest.date.Piece;
import liqa.transform.text.Sentence;
import liqa.transform.text.Text;
import liqa.transform.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * A sentence as the grammar of time reads it: words of time without the conjunctions and
 * prepositions that are written as one with them, so that والأربعاء reads الأربعاء.
 */
final class Clause {

	private final int first;

	private final Text text;

	private final List<Piece> pieces;

	/** The phrases that begin at each word, as far as somebody asked. */
	private final @Nullable Map<TimeWords.Kind, TimeWords.Match>[] phrases;

	private final BareWords words;

	private final BitSet named;

	/**
	 * Reads a sentence. Indexes of the clause count from the sentence's first token.
	 * @param named the tokens of the article that belong to names of persons
	 */
	@SuppressWarnings("unchecked")
	Clause(Text text, Sentence sentence, BareWords words, BitSet named) {
		this.first = sentence.first();
		this.text = text;
		this.words = words;
		this.named = named;
		this.pieces = new ArrayList<>(sentence.end() - sentence.first());
		this.phrases = new Map[sentence.end() - sentence.first()];
		for (int t = sentence.first(); t < sentence.end(); t++) {
			Token token = text.token(t);
			Piece.Kind kind = switch (token.kind()) {
				case WORD -> Piece.Kind.WORD;
				case NUMBER -> Piece.Kind.NUMBER;
				default -> Piece.Kind.SIGN;
			};
			String form = token.isWord() ? words.of(token.spelling()) : token.form();
			if (isNumberWithArticle(form)) {
				kind = Piece.Kind.NUMBER;
				form = form.substring(2);
			}
			this.pieces.add(new Piece(kind, form, token.start(), token.end()));
		}
	}

	/** ال12 من الشهر */
	private static boolean isNumberWithArticle(String form) {
		return form.length() > 2 && form.length() < 5 && form.startsWith("ال") && isNumber(form, 2);
	}

	private static boolean isNumber(String form, int first) {
		for (int i = first; i < form.length(); i++) {
			if (form.charAt(i) < '0' || form.charAt(i) > '9') {
				return false;
			}
		}
		return true;
	}

	/** The next index from one on where an expression can begin, or -1. */
	int nextBeginning(int at) {
		for (int next = at; next < this.pieces.size(); next++) {
			if (this.pieces.get(next).kind() == Piece.Kind.NUMBER
					|| this.words.mayBegin(this.text.token(token(next)))) {
				return next;
			}
		}
		return -1;
	}

	/** The phrases that say when at a word, the longest of each kind. */
	Map<TimeWords.Kind, TimeWords.Match> phrases(int at, TimeWords lexicon) {
		if (at < 0 || at >= this.phrases.length) {
			return Map.of();
		}
		Map<TimeWords.Kind, TimeWords.Match> known = this.phrases[at];
		if (known == null) {
			known = lexicon.phrases(this, at);
			this.phrases[at] = known;
		}
		return known;
	}

	/** The word at an index, an empty text outside the sentence. */
	String form(int at) {
		return (at >= 0 && at < this.pieces.size()) ? this.pieces.get(at).form() : "";
	}

	/** The word at an index with whatever is written as one with it. */
	String whole(int at) {
		return (at >= 0 && at < this.pieces.size()) ? this.text.form(token(at)) : "";
	}

	boolean isWord(int at) {
		return at >= 0 && at < this.pieces.size() && this.pieces.get(at).kind() == Piece.Kind.WORD;
	}

	boolean isSign(int at, String signs) {
		return at >= 0 && at < this.pieces.size() && this.pieces.get(at).kind() == Piece.Kind.SIGN
				&& signs.contains(form(at));
	}

	/** The value of a whole number of up to four digits, و before it perhaps, or -1. */
	int number(int at) {
		String form = form(at);
		if (form.startsWith("و")) {
			form = form.substring(1);
		}
		if (form.isEmpty() || form.length() > 4 || !isNumber(form, 0)) {
			return -1;
		}
		return Integer.parseInt(form);
	}

	List<Piece> pieces() {
		return this.pieces;
	}

	int end() {
		return this.pieces.size();
	}

	/** Whether a word belongs to the name of a person. */
	boolean isNamed(int at) {
		return this.named.get(token(at));
	}

	/** The token of the article at an index of the clause. */
	int token(int at) {
		return this.first + at;
	}

}
