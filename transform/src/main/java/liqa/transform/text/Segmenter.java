package liqa.transform.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import liqa.ingest.Article;
import liqa.ingest.Block;
import liqa.ingest.text.Folding;

/**
 * Cuts an article's blocks into tokens, pairs the quotation marks of each block and finds
 * the sentences.
 */
final class Segmenter {

	/** Words that a full stop shortens rather than ends: د. for doctor. */
	private static final Set<String> ABBREVIATED = Set.of("ا.د", "هـ", "mr", "dr", "st", "no", "vs");

	private static final Set<String> QUOTE_ENTITIES = Set.of("&quot;", "&laquo;", "&raquo;", "&ldquo;", "&rdquo;",
			"&#34;", "&#8220;", "&#8221;");

	private static final int LONGEST_TAG = 1000;

	private static final int LONGEST_ENTITY = 10;

	private final Article article;

	private final String raw;

	private final char[] chars;

	private final List<Token> tokens = new ArrayList<>();

	private final List<Sentence> sentences = new ArrayList<>();

	private final Spellings spellings;

	/** The folded letters of the token that is being read. */
	private char[] letters = new char[64];

	Segmenter(Article article, Spellings spellings) {
		this.article = article;
		this.spellings = spellings;
		this.raw = article.text();
		this.chars = this.raw.toCharArray();
	}

	Text segment() {
		QuotationMarks quotes = new QuotationMarks(this.raw, this.tokens);
		List<Integer> blockStarts = new ArrayList<>();
		for (int b = 0; b < this.article.blocks().size(); b++) {
			Block block = this.article.blocks().get(b);
			int first = this.tokens.size();
			tokenise(block.start(), block.end());
			quotes.pair(first, this.tokens.size());
			blockStarts.add(first);
		}
		List<Quotation> quotations = quotes.quotations();
		int[] depth = depths(quotations);
		for (int b = 0; b < blockStarts.size(); b++) {
			int end = (b + 1 < blockStarts.size()) ? blockStarts.get(b + 1) : this.tokens.size();
			splitSentences(blockStarts.get(b), end, b, this.article.blocks().get(b).role(), depth);
		}
		return new Text(this.raw, this.article.offset(), this.tokens, this.sentences, quotations);
	}

	private void tokenise(int start, int end) {
		int at = start;
		while (at < end) {
			char c = this.chars[at];
			if (c == ' ') {
				at++;
			}
			else if (isLetter(c)) {
				at = word(at, end);
			}
			else if (Character.isDigit(c)) {
				at = number(at, end);
			}
			else if (afterMarkup(at, end) > at) {
				at = markup(at, afterMarkup(at, end));
			}
			else {
				if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && !Folding.isIgnorable(c) && c != '#'
						&& c != '_') {
					at = sign(at, end);
				}
				else {
					at++;
				}
			}
		}
	}

	/**
	 * The offset after a tag or an entity such as {@code &nbsp;} that a site left in its
	 * text, or the same offset.
	 */
	private int afterMarkup(int at, int end) {
		char c = this.chars[at];
		if ((c != '<' && c != '&') || at + 2 >= end || !isMarkupStart(this.chars[at + 1])) {
			return at;
		}
		char close = (c == '<') ? '>' : ';';
		int limit = Math.min(end, at + ((c == '<') ? LONGEST_TAG : LONGEST_ENTITY));
		for (int i = at + 1; i < limit; i++) {
			char inner = this.chars[i];
			if (inner == close) {
				return i + 1;
			}
			if (c == '&' && !isLatin(inner) && inner != '#' || inner == '<') {
				return at;
			}
		}
		return at;
	}

	private static boolean isMarkupStart(char c) {
		return isLatin(c) || c == '/' || c == '#';
	}

	/** Passes markup; an entity that stands for a quotation mark is one. */
	private int markup(int start, int end) {
		if (QUOTE_ENTITIES.contains(this.raw.substring(start, end))) {
			this.letters[0] = '"';
			this.tokens.add(new Token(Token.Kind.SIGN, start, end, this.spellings.of(this.letters, 1)));
		}
		return end;
	}

	private int word(int start, int end) {
		int at = afterConjunction(start, end) + 1;
		while (at < end && (isLetter(this.chars[at]) || Folding.isIgnorable(this.chars[at])
				|| Character.isDigit(this.chars[at]) || isInnerMark(at, end))) {
			at++;
		}
		this.tokens.add(new Token(Token.Kind.WORD, start, at, folded(start, at)));
		return at;
	}

	/** The folded spelling of some characters, without spaces. */
	private Spelling folded(int start, int end) {
		makeRoom(end - start);
		int length = 0;
		for (int i = start; i < end; i++) {
			char c = this.chars[i];
			char folded = Folding.fold(c);
			if (folded == 0 && !Folding.isIgnorable(c)) {
				return spelled(Folding.fold(this.raw.substring(start, end)).replace(" ", ""));
			}
			if (folded != 0 && folded != ' ') {
				this.letters[length++] = folded;
			}
		}
		return this.spellings.of(this.letters, length);
	}

	private Spelling spelled(String form) {
		makeRoom(form.length());
		form.getChars(0, form.length(), this.letters, 0);
		return this.spellings.of(this.letters, form.length());
	}

	private void makeRoom(int length) {
		if (this.letters.length < length) {
			this.letters = new char[length];
		}
	}

	/**
	 * Some outlets, above all Algerian ones, write و apart from its word: مالية و اقتصاد.
	 * The two are one token, as everywhere else.
	 * @return the offset of the word behind a و that stands alone, or the same offset
	 */
	private int afterConjunction(int start, int end) {
		int at = start + 1;
		if (this.chars[start] != 'و' || at >= end || this.chars[at] != ' ') {
			return start;
		}
		while (at < end && this.chars[at] == ' ') {
			at++;
		}
		return (at < end && isLetter(this.chars[at]) && !isLatin(this.chars[at])) ? at : start;
	}

	/** An apostrophe or ampersand inside a Latin word, a dot inside an address. */
	private boolean isInnerMark(int at, int end) {
		char c = this.chars[at];
		return (c == '\'' || c == '’' || c == '&' || c == '@' || c == '.') && at + 1 < end
				&& isLatin(this.chars[at - 1]) && isLatin(this.chars[at + 1]);
	}

	private int number(int start, int end) {
		int at = start + 1;
		while (at < end) {
			char c = this.chars[at];
			boolean inner = (c == '.' || c == ',' || c == '٫' || c == '٬' || c == ':') && at + 1 < end
					&& Character.isDigit(this.chars[at + 1]);
			if (!Character.isDigit(c) && !inner) {
				break;
			}
			at++;
		}
		this.tokens.add(new Token(Token.Kind.NUMBER, start, at, folded(start, at)));
		return at;
	}

	private int sign(int start, int end) {
		char c = this.chars[start];
		int at = start + (Character.isHighSurrogate(c) && start + 1 < end ? 2 : 1);
		if (c == '.' || c == '…' || c == '-' || c == '–' || c == '—') {
			while (at < end && this.chars[at] == c) {
				at++;
			}
		}
		if ((c == '<' || c == '>' || c == '(' || c == ')' || c == '\'') && at < end && this.chars[at] == c
				&& c != '\'') {
			at++;
		}
		this.tokens.add(new Token(Token.Kind.SIGN, start, at, spelled(this.raw.substring(start, at))));
		return at;
	}

	/** For each token how many quotations it stands in. */
	private int[] depths(List<Quotation> quotations) {
		int[] depth = new int[this.tokens.size() + 1];
		for (Quotation quotation : quotations) {
			depth[quotation.open()]++;
			depth[quotation.close()]--;
		}
		for (int i = 1; i < depth.length; i++) {
			depth[i] += depth[i - 1];
		}
		return depth;
	}

	private void splitSentences(int first, int end, int block, Block.Role role, int[] depth) {
		int start = first;
		for (int t = first; t < end; t++) {
			if (depth[t] == 0 && endsSentence(t, start)) {
				this.sentences.add(new Sentence(start, t + 1, block, role));
				start = t + 1;
			}
		}
		if (start < end) {
			this.sentences.add(new Sentence(start, end, block, role));
		}
	}

	private boolean endsSentence(int t, int start) {
		Token token = this.tokens.get(t);
		if (token.kind() == Token.Kind.CLOSE_QUOTE) {
			return t > start + 1 && endsWithStop(t - 1) && startsSentence(t + 1);
		}
		if (token.kind() != Token.Kind.SIGN) {
			return false;
		}
		return switch (token.form().charAt(0)) {
			case '.' -> !(t > start && isAbbreviation(t)) && !isAtBreak(t);
			case '!', '?', '؟', '۔' -> true;
			default -> false;
		};
	}

	/** د. محمد, ك. ج. ألفونس, (أ.ف.ب): a full stop that belongs to the letters before. */
	private boolean isAbbreviation(int stop) {
		Token sign = this.tokens.get(stop);
		Token before = this.tokens.get(stop - 1);
		boolean adjoins = before.end() == sign.start() && sign.form().length() == 1;
		boolean inside = stop + 1 < this.tokens.size() && this.tokens.get(stop + 1).start() == sign.end();
		boolean initial = before.form().length() == 1 && before.isWord() && (inside || !before.form().equals("و"));
		return adjoins && (initial || ABBREVIATED.contains(before.form()));
	}

	/**
	 * A full stop that a site set where it broke a line; a block's own paragraphs are
	 * blocks.
	 */
	private boolean isAtBreak(int t) {
		int end = (t + 1 < this.tokens.size()) ? this.tokens.get(t + 1).start() : this.tokens.get(t).end();
		return this.raw.substring(this.tokens.get(t).end(), end).indexOf('\n') >= 0;
	}

	private boolean endsWithStop(int t) {
		String form = this.tokens.get(t).form();
		return form.equals(".") || form.equals("؟") || form.equals("!") || form.equals("?");
	}

	/**
	 * After a quotation that ends with a full stop the sentence goes on only when a comma
	 * or a lower conjunction follows: "… ." وأضاف starts a new one.
	 */
	private boolean startsSentence(int t) {
		if (t >= this.tokens.size()) {
			return true;
		}
		Token next = this.tokens.get(t);
		return next.isWord() && next.form().startsWith("و");
	}

	private static boolean isLetter(char c) {
		return c >= 'ء' && c <= 'ي' || Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
	}

	private static boolean isLatin(char c) {
		return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
				|| c >= '\u00C0' && c <= '\u024F';
	}

}
