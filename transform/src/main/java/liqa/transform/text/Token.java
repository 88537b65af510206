package liqa.transform.text;

/**
 * A word, number or sign of an article.
 *
 * @param kind what it is
 * @param start offset of its first character in {@link Text#raw()}, in UTF-16 units
 * @param end offset after its last
 * @param spelling its folded form; that of a sign is the sign
 */
public record Token(Kind kind, int start, int end, Spelling spelling) {

	/** What a token is. */
	public enum Kind {

		WORD, NUMBER, OPEN_QUOTE, CLOSE_QUOTE, SIGN

	}

	/** The folded form. */
	public String form() {
		return this.spelling.form();
	}

	public boolean isWord() {
		return this.kind == Kind.WORD;
	}

	/** Whether its folded form is this one. */
	public boolean is(String form) {
		return form().equals(form);
	}

}
