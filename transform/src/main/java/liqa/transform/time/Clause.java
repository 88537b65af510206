package liqa.transform.time;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

import liqa.ingest.date.Piece;
import liqa.transform.text.Clitics;
import liqa.transform.text.Sentence;
import liqa.transform.text.Text;
import liqa.transform.text.Token;

/**
 * A sentence as the grammar of time reads it: words of time without the conjunctions and
 * prepositions that are written as one with them, so that والأربعاء reads الأربعاء.
 */
final class Clause {

	private final int first;

	private final Text text;

	private final List<Piece> pieces;

	/** Where an expression can begin: few of the words of an article say when. */
	private final BitSet beginnings = new BitSet();

	/**
	 * Reads a sentence. Indexes of the clause count from the sentence's first token.
	 * @param beginnings every word that is or begins an expression of time
	 * @param cuttable those from which any preposition may be cut, not only one before
	 * the article
	 */
	Clause(Text text, Sentence sentence, Set<String> beginnings, Set<String> cuttable) {
		this.first = sentence.first();
		this.text = text;
		this.pieces = new ArrayList<>(sentence.end() - sentence.first());
		for (int t = sentence.first(); t < sentence.end(); t++) {
			Token token = text.token(t);
			Piece.Kind kind = switch (token.kind()) {
				case WORD -> Piece.Kind.WORD;
				case NUMBER -> Piece.Kind.NUMBER;
				default -> Piece.Kind.SIGN;
			};
			String form = token.isWord() ? bare(token.form(), beginnings, cuttable) : token.form();
			if (kind == Piece.Kind.NUMBER || (kind == Piece.Kind.WORD && beginnings.contains(form))) {
				this.beginnings.set(t - this.first);
			}
			this.pieces.add(new Piece(kind, form, token.start(), token.end()));
		}
	}

	private static String bare(String form, Set<String> beginnings, Set<String> cuttable) {
		if (beginnings.contains(form) || form.length() < 3 || "وفبلك".indexOf(form.charAt(0)) < 0) {
			return form;
		}
		for (Clitics.Analysis analysis : Clitics.analyses(form)) {
			String stem = analysis.stem();
			String cut = analysis.proclitics();
			// Not every ل is a preposition: لامس is no yesterday
			boolean safe = cut.equals("و") || cut.equals("ف") || stem.startsWith("ال") || cuttable.contains(stem);
			if (safe && beginnings.contains(stem)) {
				return stem;
			}
		}
		return form;
	}

	/** The next index from one on where an expression can begin, or -1. */
	int nextBeginning(int at) {
		return this.beginnings.nextSetBit(at);
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

	/** The value of a whole number of up to four digits, or -1. */
	int number(int at) {
		String form = form(at);
		if (form.isEmpty() || form.length() > 4 || !form.chars().allMatch((c) -> c >= '0' && c <= '9')) {
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

	/** The token of the article at an index of the clause. */
	int token(int at) {
		return this.first + at;
	}

}
