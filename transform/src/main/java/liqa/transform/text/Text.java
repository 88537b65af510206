package liqa.transform.text;

import java.util.List;

import liqa.ingest.Article;
import liqa.ingest.Span;
import liqa.ingest.text.Folding;

/**
 * An article cut into tokens, quotations and sentences. Immutable. Indexes count tokens
 * over the whole article; only blocks that are to be read have tokens.
 */
public final class Text {

	private final String raw;

	private final int offset;

	private final Token[] tokens;

	private final String[] forms;

	private final List<Sentence> sentences;

	private final List<Quotation> quotations;

	private final int[] sentenceOf;

	/** The place of each UTF-16 unit in code points; empty when both count the same. */
	private final int[] codePoints;

	Text(String raw, int offset, List<Token> tokens, List<Sentence> sentences, List<Quotation> quotations) {
		this.raw = raw;
		this.offset = offset;
		this.tokens = tokens.toArray(Token[]::new);
		this.forms = new String[this.tokens.length];
		for (int t = 0; t < this.forms.length; t++) {
			this.forms[t] = this.tokens[t].form();
		}
		this.sentences = List.copyOf(sentences);
		this.quotations = List.copyOf(quotations);
		this.sentenceOf = new int[tokens.size()];
		for (int s = 0; s < sentences.size(); s++) {
			for (int t = sentences.get(s).first(); t < sentences.get(s).end(); t++) {
				this.sentenceOf[t] = s;
			}
		}
		this.codePoints = (raw.codePointCount(0, raw.length()) == raw.length()) ? new int[0] : codePoints(raw);
	}

	/** Cuts an article. */
	public static Text of(Article article) {
		return of(article, Spellings.keepingNone());
	}

	/**
	 * Cuts an article.
	 * @param spellings keeps the spellings of its tokens, so that rooms need not look
	 * them up again
	 */
	public static Text of(Article article, Spellings spellings) {
		return new Segmenter(article, spellings).segment();
	}

	private static int[] codePoints(String raw) {
		int[] counts = new int[raw.length() + 1];
		for (int i = 0, count = 0; i < raw.length(); i++) {
			counts[i] = count;
			if (!(Character.isHighSurrogate(raw.charAt(i)) && i + 1 < raw.length()
					&& Character.isLowSurrogate(raw.charAt(i + 1)))) {
				count++;
			}
			counts[i + 1] = count;
		}
		return counts;
	}

	/** The article's piece of the source, as it stands there. */
	public String raw() {
		return this.raw;
	}

	public List<Token> tokens() {
		return List.of(this.tokens);
	}

	public Token token(int index) {
		return this.tokens[index];
	}

	public int size() {
		return this.tokens.length;
	}

	public List<Sentence> sentences() {
		return this.sentences;
	}

	/** The sentence a token stands in. */
	public Sentence sentenceOf(int token) {
		return this.sentences.get(this.sentenceOf[token]);
	}

	/** The index of the sentence a token stands in. */
	public int sentenceIndexOf(int token) {
		return this.sentenceOf[token];
	}

	/** All quotations, by their opening mark. */
	public List<Quotation> quotations() {
		return this.quotations;
	}

	/** The folded form of a token, or an empty text for an index outside the article. */
	public String form(int token) {
		return holds(token) ? this.forms[token] : "";
	}

	/** Whether an index is that of a token. */
	public boolean holds(int token) {
		return token >= 0 && token < this.forms.length;
	}

	/** The spelling of a token. */
	public Spelling spelling(int token) {
		return this.tokens[token].spelling();
	}

	/** The characters from a token to before another, as they stand in the source. */
	public String cut(int first, int end) {
		return (first >= end) ? "" : this.raw.substring(token(first).start(), token(end - 1).end());
	}

	/** The place in the source file of the tokens from one to before another. */
	public Span span(int first, int end) {
		return spanOfChars(token(first).start(), token(end - 1).end());
	}

	/**
	 * The place in the source file of a piece of {@link #raw()}.
	 * @param start first UTF-16 unit
	 * @param end unit after the last
	 */
	public Span spanOfChars(int start, int end) {
		return (this.codePoints.length == 0) ? new Span(this.offset + start, this.offset + end)
				: new Span(this.offset + this.codePoints[start], this.offset + this.codePoints[end]);
	}

	/**
	 * Where in {@link #raw()} a token goes on after its first letters.
	 * @param letters how many letters of the token's folded form to pass
	 * @return the UTF-16 offset of the next letter
	 */
	public int after(int token, int letters) {
		Token t = token(token);
		int at = t.start();
		for (int passed = 0; at < t.end(); at++) {
			int folded = lettersOf(this.raw.charAt(at));
			if (folded > 0 && passed >= letters) {
				break;
			}
			passed += folded;
		}
		return at;
	}

	/** How many letters of a folded form a character gives. */
	private static int lettersOf(char c) {
		if (c == ' ' || Folding.isIgnorable(c)) {
			return 0;
		}
		return (Folding.fold(c) != 0) ? 1 : Folding.fold(String.valueOf(c)).length();
	}

}
