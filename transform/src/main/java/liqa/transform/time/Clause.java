package liqa.transform.time;

import java.util.ArrayList;
import java.util.List;

import liqa.ingest.date.CalendarNames;
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

	/** Reads a sentence. Indexes of the clause count from the sentence's first token. */
	Clause(Text text, Sentence sentence, TimeWords words, CalendarNames names) {
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
			String form = token.isWord() ? bare(token.form(), words, names) : token.form();
			this.pieces.add(new Piece(kind, form, token.start(), token.end()));
		}
	}

	private static String bare(String form, TimeWords words, CalendarNames names) {
		if (isKnown(form, words, names) || form.length() < 3 || "وفبلك".indexOf(form.charAt(0)) < 0) {
			return form;
		}
		for (Clitics.Analysis analysis : Clitics.analyses(form)) {
			String stem = analysis.stem();
			String cut = analysis.proclitics();
			// Not every ل is a preposition: لامس is no yesterday
			boolean safe = cut.equals("و") || cut.equals("ف") || stem.startsWith("ال") || names.beginsMonth(stem)
					|| words.is(TimeWords.Kind.YEAR_WORD, stem);
			if (safe && isKnown(stem, words, names)) {
				return stem;
			}
		}
		return form;
	}

	private static boolean isKnown(String form, TimeWords words, CalendarNames names) {
		return words.begins(form) || names.beginsMonth(form) || names.weekday(form).isPresent();
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
