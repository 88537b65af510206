package liqa.transform.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/**
 * Pairs quotation marks as they occur in print, which is not as they should: «…», “…”,
 * but also ”…“, ”…”, »…«, »…», and the straight mark, which does not say which side it
 * is. Where the sign leaves it open, its neighbours tell: an opening mark stands before a
 * word and after a space, a colon or a clitic (لـ«…», و"…"), a closing mark after a word.
 */
final class QuotationMarks {

	/** A mark that found no partner within so many tokens was never closed. */
	private static final int LONGEST = 500;

	/** What may stand before an opening mark without a space. */
	private static final Set<String> CLITICS = Set.of("و", "ف", "ب", "ل", "ك", "ال", "لل", "وال", "بال", "ول", "وب",
			"كال", "فال");

	private final String raw;

	private final List<Token> tokens;

	private final List<Quotation> quotations = new ArrayList<>();

	private final Deque<Mark> open = new ArrayDeque<>();

	/** The first token of the block that is read. */
	private int block;

	/**
	 * @param raw the text
	 * @param tokens its tokens; marks become opening and closing ones as pairs are found
	 */
	QuotationMarks(String raw, List<Token> tokens) {
		this.raw = raw;
		this.tokens = tokens;
	}

	/**
	 * Pairs the marks of one block. A quotation may go on in the next block: only a mark
	 * that nothing closes there is given up.
	 */
	void pair(int first, int end) {
		this.block = first;
		for (int t = first; t < end; t++) {
			Family family = familyOf(this.tokens.get(t));
			if (family != Family.NONE) {
				meet(t, family);
			}
		}
	}

	/** The pairs found, by their opening mark, with the depth of each. */
	List<Quotation> quotations() {
		this.quotations.sort(Comparator.comparingInt(Quotation::open));
		List<Quotation> nested = new ArrayList<>(this.quotations.size());
		Deque<Quotation> around = new ArrayDeque<>();
		for (Quotation quotation : this.quotations) {
			while (!around.isEmpty() && around.element().close() < quotation.open()) {
				around.pop();
			}
			nested.add(new Quotation(quotation.open(), quotation.close(), around.size()));
			around.push(quotation);
		}
		return nested;
	}

	private void meet(int t, Family family) {
		this.open.removeIf((mark) -> t - mark.token > LONGEST);
		String sign = this.tokens.get(t).form();
		boolean opens = mayOpen(t);
		boolean closes = mayClose(t);
		for (Iterator<Mark> marks = this.open.iterator(); marks.hasNext();) {
			Mark mark = marks.next();
			if (mark.family != family || t == mark.token + 1) {
				continue;
			}
			if (mark.token < this.block && isLoose(t)) {
				break;
			}
			boolean sameSign = this.tokens.get(mark.token).is(sign);
			if (opens && !closes || (sameSign && family.isOpening(sign) && opens)) {
				break;
			}
			close(mark, t);
			return;
		}
		boolean sure = opens || family.isOpening(sign);
		if (sure) {
			this.open.removeIf((mark) -> !mark.sure && mark.family == family);
		}
		this.open.push(new Mark(t, family, sure));
	}

	private void close(Mark mark, int t) {
		while (!this.open.element().equals(mark)) {
			this.open.pop();
		}
		this.open.pop();
		this.tokens.set(mark.token, as(Token.Kind.OPEN_QUOTE, this.tokens.get(mark.token)));
		this.tokens.set(t, as(Token.Kind.CLOSE_QUOTE, this.tokens.get(t)));
		this.quotations.add(new Quotation(mark.token, t, 0));
	}

	private static Token as(Token.Kind kind, Token sign) {
		return new Token(kind, sign.start(), sign.end(), sign.spelling());
	}

	private boolean mayOpen(int t) {
		Token mark = this.tokens.get(t);
		if (isSpaceAt(mark.end()) || isPunctuationAt(mark.end())) {
			return false;
		}
		int before = mark.start() - 1;
		if (before < 0 || isSpaceAt(before) || !isWordAt(before) && ".،,؛!?؟…)".indexOf(this.raw.charAt(before)) < 0) {
			return true;
		}
		return followsClitic(t);
	}

	private boolean followsClitic(int t) {
		return t > 0 && this.tokens.get(t - 1).end() == this.tokens.get(t).start()
				&& CLITICS.contains(this.tokens.get(t - 1).form());
	}

	/** Nothing ends with a clitic: of «… لـ"المدينة" the straight mark opens. */
	private boolean mayClose(int t) {
		Token mark = this.tokens.get(t);
		if (followsClitic(t) && !isSpaceAt(mark.end()) && !isPunctuationAt(mark.end())) {
			return false;
		}
		return !isSpaceAt(mark.start() - 1) || isSpaceAt(mark.end()) || isPunctuationAt(mark.end());
	}

	/** Whether a mark stands between spaces, so that nothing tells what it closes. */
	private boolean isLoose(int t) {
		return isSpaceAt(this.tokens.get(t).start() - 1) && isSpaceAt(this.tokens.get(t).end());
	}

	private boolean isSpaceAt(int at) {
		return at < 0 || at >= this.raw.length() || Character.isWhitespace(this.raw.charAt(at))
				|| Character.isSpaceChar(this.raw.charAt(at));
	}

	private boolean isWordAt(int at) {
		return Character.isLetterOrDigit(this.raw.charAt(at)) && this.raw.charAt(at) != '\u0640';
	}

	private boolean isPunctuationAt(int at) {
		return at < this.raw.length() && ".،,؛:!?؟…)]/-".indexOf(this.raw.charAt(at)) >= 0;
	}

	private Family familyOf(Token token) {
		if (token.kind() != Token.Kind.SIGN) {
			return Family.NONE;
		}
		Family family = switch (token.form()) {
			case "“", "”", "„", "‟", "\"", "＂", "″" -> Family.DOUBLE;
			case "«", "»", "<<", ">>" -> Family.ANGLE;
			case "‹", "›" -> Family.SINGLE_ANGLE;
			case "'", "‘", "’" -> Family.SINGLE;
			case "((", "))" -> Family.BRACKET;
			default -> Family.NONE;
		};
		return (family == Family.SINGLE && isApostrophe(token)) ? Family.NONE : family;
	}

	private boolean isApostrophe(Token token) {
		return token.start() > 0 && token.end() < this.raw.length()
				&& Character.isLetter(this.raw.charAt(token.start() - 1))
				&& Character.isLetter(this.raw.charAt(token.end()));
	}

	/** Marks that close one another. */
	private enum Family {

		NONE, DOUBLE, ANGLE, SINGLE_ANGLE, SINGLE, BRACKET;

		boolean isOpening(String sign) {
			return "“„«‹‘((<<".contains(sign);
		}

	}

	/**
	 * A mark that waits for its partner.
	 *
	 * @param token its index
	 * @param family what can close it
	 * @param sure whether it can only be an opening mark
	 */
	private record Mark(int token, Family family, boolean sure) {
	}

}
