package liqa.ingest.date;

import java.util.ArrayList;
import java.util.List;

import liqa.ingest.text.Folding;

/**
 * A word, a number or a sign of a line.
 *
 * @param kind what it is
 * @param form its folded form
 * @param start offset of its first character
 * @param end offset after its last
 */
public record Piece(Kind kind, String form, int start, int end) {

	/** What a piece is. */
	public enum Kind {

		WORD, NUMBER, SIGN

	}

	/** Cuts a text; white space and invisible characters are no pieces. */
	public static List<Piece> of(CharSequence text) {
		List<Piece> pieces = new ArrayList<>();
		int at = 0;
		while (at < text.length()) {
			char c = text.charAt(at);
			int start = at++;
			if (Character.isDigit(c)) {
				while (at < text.length() && Character.isDigit(text.charAt(at))) {
					at++;
				}
				pieces.add(piece(Kind.NUMBER, text, start, at));
			}
			else if (Character.isLetter(c)) {
				while (at < text.length()
						&& (Character.isLetter(text.charAt(at)) || Folding.isIgnorable(text.charAt(at)))) {
					at++;
				}
				pieces.add(piece(Kind.WORD, text, start, at));
			}
			else if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && !Folding.isIgnorable(c)) {
				pieces.add(new Piece(Kind.SIGN, String.valueOf(c), start, at));
			}
		}
		return pieces;
	}

	private static Piece piece(Kind kind, CharSequence text, int start, int end) {
		return new Piece(kind, Folding.fold(text.subSequence(start, end)), start, end);
	}

	boolean isNumber() {
		return this.kind == Kind.NUMBER;
	}

	/** How many digits the number has. */
	int digits() {
		return this.form.length();
	}

	/**
	 * The number's value; -1 for a word, a sign or a number that can't be part of a date.
	 */
	int value() {
		if (!isNumber() || this.form.length() > 8) {
			return -1;
		}
		int value = 0;
		for (int i = 0; i < this.form.length(); i++) {
			int digit = this.form.charAt(i) - '0';
			if (digit < 0 || digit > 9) {
				return -1;
			}
			value = 10 * value + digit;
		}
		return value;
	}

	/** Whether it is a word, number or sign. */
	public boolean is(String sign) {
		return this.form.equals(sign);
	}

}
