package liqa.transform.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Set;

import liqa.ingest.Article;
import liqa.ingest.Block;

/**
 * Cuts an article's blocks into tokens, pairs the quotation marks of each block and finds
 * the sentences.
 */
final class Segmenter {

	private static final String OPENING = "“«‹„";

	private static final String CLOSING = "”»›";

	private static final String EITHER = "\"'‘’＂‟″";

	/** Words that a full stop shortens rather than ends: د. for doctor. */
	private static final Set<String> ABBREVIATED = Set.of("د", "م", "ا", "ا.د", "ج", "ت", "ص", "س", "ع", "ق", "هـ",
			"mr", "dr", "st", "no", "vs");

	/** A quotation longer than this was never closed; the mark is then ignored. */
	private static final int LONGEST_QUOTATION = 400;

	private final Article article;

	private final String raw;

	private final List<Token> tokens = new ArrayList<>();

	private final List<Quotation> quotations = new ArrayList<>();

	private final List<Sentence> sentences = new ArrayList<>();

	Segmenter(Article article) {
		this.article = article;
		this.raw = article.text();
	}

	Text segment() {
		for (int b = 0; b < this.article.blocks().size(); b++) {
			Block block = this.article.blocks().get(b);
			int first = this.tokens.size();
			tokenise(block.start(), block.end());
			pairQuotes(first);
			splitSentences(first, b, block.role());
		}
		this.quotations.sort(Comparator.comparingInt(Quotation::open));
		return new Text(this.raw, this.article.offset(), this.tokens, this.sentences, this.quotations);
	}

	private void tokenise(int start, int end) {
		int at = start;
		while (at < end) {
			char c = this.raw.charAt(at);
			if (isLetter(c)) {
				at = word(at, end);
			}
			else if (Character.isDigit(c)) {
				at = number(at, end);
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

	private int word(int start, int end) {
		int at = start + 1;
		while (at < end && (isLetter(this.raw.charAt(at)) || Folding.isIgnorable(this.raw.charAt(at))
				|| Character.isDigit(this.raw.charAt(at)) || isInnerMark(at, end))) {
			at++;
		}
		this.tokens.add(new Token(Token.Kind.WORD, start, at, Folding.fold(this.raw.substring(start, at))));
		return at;
	}

	/** An apostrophe or ampersand inside a Latin word, a dot inside an address. */
	private boolean isInnerMark(int at, int end) {
		char c = this.raw.charAt(at);
		return (c == '\'' || c == '’' || c == '&' || c == '@' || c == '.') && at + 1 < end
				&& isLatin(this.raw.charAt(at - 1)) && isLatin(this.raw.charAt(at + 1));
	}

	private int number(int start, int end) {
		int at = start + 1;
		while (at < end) {
			char c = this.raw.charAt(at);
			boolean inner = (c == '.' || c == ',' || c == '٫' || c == '٬' || c == ':') && at + 1 < end
					&& Character.isDigit(this.raw.charAt(at + 1));
			if (!Character.isDigit(c) && !inner) {
				break;
			}
			at++;
		}
		this.tokens.add(new Token(Token.Kind.NUMBER, start, at, Folding.fold(this.raw.substring(start, at))));
		return at;
	}

	private int sign(int start, int end) {
		char c = this.raw.charAt(start);
		int at = start + (Character.isHighSurrogate(c) && start + 1 < end ? 2 : 1);
		if (c == '.' || c == '…' || c == '-' || c == '–' || c == '—') {
			while (at < end && this.raw.charAt(at) == c) {
				at++;
			}
		}
		if ((c == '<' || c == '>' || c == '(' || c == ')' || c == '\'') && at < end && this.raw.charAt(at) == c
				&& c != '\'') {
			at++;
		}
		this.tokens.add(new Token(Token.Kind.SIGN, start, at, this.raw.substring(start, at)));
		return at;
	}

	private void pairQuotes(int first) {
		Deque<Integer> open = new ArrayDeque<>();
		for (int t = first; t < this.tokens.size(); t++) {
			Token token = this.tokens.get(t);
			if (token.kind() != Token.Kind.SIGN) {
				continue;
			}
			String sign = token.form();
			char c = sign.charAt(0);
			boolean mark = OPENING.indexOf(c) >= 0 || CLOSING.indexOf(c) >= 0 || EITHER.indexOf(c) >= 0
					|| sign.equals("<<") || sign.equals(">>") || sign.equals("((") || sign.equals("))");
			if (!mark || isApostrophe(token)) {
				continue;
			}
			int partner = partner(open, t, sign);
			if (partner >= 0) {
				while (open.peek() != partner) {
					open.pop();
				}
				open.pop();
				close(partner, t, open.size());
			}
			else if (opens(t, sign)) {
				open.push(t);
			}
		}
	}

	/** The open mark that this mark closes, or -1. */
	private int partner(Deque<Integer> open, int t, String sign) {
		for (int candidate : open) {
			String begun = this.tokens.get(candidate).form();
			if (t - candidate > LONGEST_QUOTATION) {
				continue;
			}
			if (begun.equals(sign)) {
				if (EITHER.indexOf(sign.charAt(0)) >= 0 && t > candidate + 1
						&& !(spaceBefore(t) && !spaceAfter(t) && !punctuationAfter(t))) {
					return candidate;
				}
				continue;
			}
			if (matches(begun, sign) && t > candidate + 1) {
				return candidate;
			}
		}
		return -1;
	}

	/** Pairs that occur in print, mistaken directions included: ”…“ and »…«. */
	private static boolean matches(String open, String close) {
		return switch (open) {
			case "“", "„", "‟" -> close.equals("”") || close.equals("\"") || close.equals("“");
			case "”" -> close.equals("“") || close.equals("\"");
			case "«" -> close.equals("»") || close.equals("\"");
			case "»" -> close.equals("«");
			case "‹" -> close.equals("›");
			case "›" -> close.equals("‹");
			case "‘" -> close.equals("’");
			case "’" -> close.equals("‘");
			case "\"" -> close.equals("”") || close.equals("“") || close.equals("»");
			case "<<" -> close.equals(">>");
			case ">>" -> close.equals("<<");
			case "((" -> close.equals("))");
			default -> false;
		};
	}

	private boolean opens(int t, String sign) {
		if (OPENING.contains(sign) || sign.equals("<<") || sign.equals("((")) {
			return true;
		}
		return !spaceAfter(t) || spaceBefore(t);
	}

	private boolean isApostrophe(Token token) {
		char c = token.form().charAt(0);
		return (c == '\'' || c == '’' || c == '‘') && token.start() > 0 && token.end() < this.raw.length()
				&& isLetter(this.raw.charAt(token.start() - 1)) && isLetter(this.raw.charAt(token.end()));
	}

	private boolean spaceBefore(int t) {
		int at = this.tokens.get(t).start();
		return at == 0 || !isLetter(this.raw.charAt(at - 1)) && !Character.isDigit(this.raw.charAt(at - 1))
				&& ".،,؛!?؟…)".indexOf(this.raw.charAt(at - 1)) < 0;
	}

	private boolean spaceAfter(int t) {
		int at = this.tokens.get(t).end();
		return at >= this.raw.length() || Character.isWhitespace(this.raw.charAt(at))
				|| Character.isSpaceChar(this.raw.charAt(at));
	}

	private boolean punctuationAfter(int t) {
		int at = this.tokens.get(t).end();
		return at < this.raw.length() && ".،,؛:!?؟…)".indexOf(this.raw.charAt(at)) >= 0;
	}

	private void close(int open, int close, int depth) {
		this.tokens.set(open, quote(this.tokens.get(open), Token.Kind.OPEN_QUOTE));
		this.tokens.set(close, quote(this.tokens.get(close), Token.Kind.CLOSE_QUOTE));
		this.quotations.add(new Quotation(open, close, depth));
	}

	private static Token quote(Token sign, Token.Kind kind) {
		return new Token(kind, sign.start(), sign.end(), sign.form());
	}

	private void splitSentences(int first, int block, Block.Role role) {
		int end = this.tokens.size();
		int[] depth = new int[end - first + 1];
		for (Quotation quotation : this.quotations) {
			if (quotation.open() >= first) {
				depth[quotation.open() - first]++;
				depth[quotation.close() - first]--;
			}
		}
		for (int i = 1; i < depth.length; i++) {
			depth[i] += depth[i - 1];
		}
		int start = first;
		for (int t = first; t < end; t++) {
			if (depth[t - first] == 0 && endsSentence(t, start)) {
				int after = t + 1;
				while (after < end && this.tokens.get(after).kind() == Token.Kind.CLOSE_QUOTE) {
					after++;
				}
				this.sentences.add(new Sentence(start, after, block, role));
				start = after;
				t = after - 1;
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
			case '.' -> !(t > start && this.tokens.get(t - 1).end() == token.start() && token.form().length() == 1
					&& ABBREVIATED.contains(this.tokens.get(t - 1).form()));
			case '!', '?', '؟', '۔' -> true;
			default -> false;
		};
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
		return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK && c != '\u0640';
	}

	private static boolean isLatin(char c) {
		return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
				|| c >= '\u00C0' && c <= '\u024F';
	}

	@Override
	public String toString() {
		return this.article.sourceFile() + "#" + this.article.part() + Arrays.asList(this.tokens.size());
	}

}
