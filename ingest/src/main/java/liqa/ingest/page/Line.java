package liqa.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import liqa.ingest.date.Piece;
import liqa.ingest.text.Folding;

/**
 * A line of a page without the white space around it. What is costly to know is found out
 * when first asked for.
 */
final class Line {

	private static final String STOPS = ".!؟?…";

	private static final String GAPS = "|•·›‹←→";

	private static final String CLOSERS = "\"”“»«)]'’";

	private final String page;

	/** The characters of the page, one array for all its lines. */
	private final char[] letters;

	private final int start;

	private final int end;

	private final int words;

	private String folded = "";

	private List<Piece> pieces = List.of();

	private List<Line> parts = List.of();

	private Optional<Furniture.Effect> furniture = Optional.empty();

	private boolean furnitureKnown;

	private Line(String page, char[] letters, int start, int end) {
		this.page = page;
		this.letters = letters;
		this.start = start;
		this.end = end;
		this.words = countWords();
	}

	/** The lines of a page in order, blank ones included; tags of HTML part lines too. */
	static List<Line> of(String page) {
		char[] letters = page.toCharArray();
		List<Line> lines = new ArrayList<>();
		int start = 0;
		int at = 0;
		while (at < letters.length) {
			char c = letters[at];
			int after = isLineEnd(c) ? at + 1 : (c == '<') ? Markup.afterBreak(page, at) : at;
			if (after == at) {
				at++;
				continue;
			}
			if (c == '\r' && after < letters.length && letters[after] == '\n') {
				after++;
			}
			lines.add(trimmed(page, letters, start, at));
			start = after;
			at = after;
		}
		lines.add(trimmed(page, letters, start, letters.length));
		return lines;
	}

	/** Another piece of its page as a line, trimmed. */
	Line between(int from, int to) {
		return trimmed(this.page, this.letters, from, to);
	}

	private static Line trimmed(String page, char[] letters, int start, int end) {
		int from = start;
		int to = end;
		while (from < to && (isBlank(letters[from]) || letters[from] == '<')) {
			int after = Markup.afterTag(page, from);
			if (after > to || (after == from && letters[from] == '<')) {
				break;
			}
			from = Math.max(from + 1, after);
		}
		while (to > from && isBlank(letters[to - 1])) {
			to--;
		}
		return new Line(page, letters, from, to);
	}

	private static boolean isLineEnd(char c) {
		return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085' || c == '\f' || c == '\u000B';
	}

	private static boolean isBlank(char c) {
		return !Folding.isArabicLetter(c) && isNoLetter(c);
	}

	private static boolean isNoLetter(char c) {
		return c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c)
				|| (Folding.isIgnorable(c) && !isVowelSign(c)) || Character.isISOControl(c);
	}

	private static boolean isVowelSign(char c) {
		return Character.getType(c) == Character.NON_SPACING_MARK;
	}

	private int countWords() {
		int count = 0;
		boolean inside = false;
		for (int i = this.start; i < this.end; i++) {
			char c = this.letters[i];
			// a row of tatweel is a rule
			boolean letter = c != '\u0640' && (Folding.isArabicLetter(c) || c > ' ' && Character.isLetterOrDigit(c));
			if (letter && !inside) {
				count++;
			}
			// Signs inside a word, as in العربية.نت, split it no more than vowel signs do
			inside = letter || (inside && !isBlank(c));
		}
		return count;
	}

	String page() {
		return this.page;
	}

	/** The character at an offset of the page. */
	char at(int offset) {
		return this.letters[offset];
	}

	int start() {
		return this.start;
	}

	int end() {
		return this.end;
	}

	int length() {
		return this.end - this.start;
	}

	int words() {
		return this.words;
	}

	boolean isBlank() {
		return this.words == 0;
	}

	String text() {
		return this.page.substring(this.start, this.end);
	}

	/** Its folded words with single spaces between them, signs left out. */
	String folded() {
		if (this.folded.isEmpty() && this.words > 0) {
			this.folded = Words.folded(this.letters, this.start, this.end);
		}
		return this.folded;
	}

	/** Its pieces, offsets counted from the start of the line. */
	List<Piece> pieces() {
		if (this.pieces.isEmpty() && this.words > 0) {
			this.pieces = Piece.of(text());
		}
		return this.pieces;
	}

	/**
	 * The parts between the signs and gaps by which sites part what is no sentence: |, ›,
	 * », •, ::, tabs, several spaces, a slash with a space on either side.
	 */
	List<Line> parts() {
		if (this.parts.isEmpty() && this.words > 0) {
			this.parts = findParts();
		}
		return this.parts;
	}

	/** Whether signs and not only gaps part it. */
	boolean isRow() {
		return text().contains("::") || text().chars().anyMatch((c) -> GAPS.indexOf(c) >= 0);
	}

	private List<Line> findParts() {
		List<Line> parts = new ArrayList<>();
		int from = this.start;
		for (int i = this.start; i < this.end; i++) {
			int after = afterGap(i);
			if (after > i) {
				addPart(parts, from, i);
				from = after;
				i = after - 1;
			}
		}
		addPart(parts, from, this.end);
		return parts;
	}

	private void addPart(List<Line> parts, int from, int to) {
		Line part = between(from, to);
		if (!part.isBlank()) {
			parts.add(part);
		}
	}

	private int afterGap(int at) {
		char c = this.letters[at];
		if (Folding.isArabicLetter(c)) {
			return at;
		}
		if (GAPS.indexOf(c) >= 0) {
			return at + 1;
		}
		if (at + 1 >= this.end) {
			return at;
		}
		char next = this.letters[at + 1];
		if (Character.isWhitespace(c) && Character.isWhitespace(next) || c == ':' && next == ':') {
			return at + 2;
		}
		// «كذا» is a quotation, كذا » كذا a path
		boolean alone = at > this.start && isBlank(this.letters[at - 1]) && isBlank(next);
		return (alone && "»>/\\".indexOf(c) >= 0) ? at + 1 : at;
	}

	/** What it does as a line of the site, as found out when first asked for. */
	Optional<Furniture.Effect> furniture(Function<Line, Optional<Furniture.Effect>> find) {
		if (!this.furnitureKnown) {
			this.furniture = find.apply(this);
			this.furnitureKnown = true;
		}
		return this.furniture;
	}

	/** Whether a tag of HTML may stand in it. */
	boolean mayHoldTags() {
		for (int i = this.start; i < this.end; i++) {
			if (this.letters[i] == '<') {
				return true;
			}
		}
		return false;
	}

	boolean hasDigit() {
		for (int i = this.start; i < this.end; i++) {
			char c = this.letters[i];
			if (!Folding.isArabicLetter(c) && Character.isDigit(c)) {
				return true;
			}
		}
		return false;
	}

	/** Whether a sentence ends with it: a full stop, possibly inside closing marks. */
	boolean endsSentence() {
		int at = this.end - 1;
		while (at > this.start && (CLOSERS.indexOf(this.letters[at]) >= 0 || isBlank(this.letters[at]))) {
			at--;
		}
		return at > this.start && STOPS.indexOf(this.letters[at]) >= 0;
	}

	char last() {
		return (this.end > this.start) ? this.letters[this.end - 1] : ' ';
	}

	/** Whether it can only be running text: long, or a whole sentence of some length. */
	boolean isParagraph() {
		return this.words > 26 || (this.words > 11 && endsSentence() && !endsWithDots());
	}

	/** Headlines like to trail off: متوقعة.. */
	boolean endsWithDots() {
		return this.end - this.start > 2 && (last() == '…' || (last() == '.' && this.letters[this.end - 2] == '.'));
	}

	@Override
	public String toString() {
		return text();
	}

}
