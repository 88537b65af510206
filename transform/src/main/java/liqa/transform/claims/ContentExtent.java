package liqa.transform.claims;

import java.util.Optional;

import liqa.transform.claims.Cue.Shape;
import liqa.transform.names.Mention;

/**
 * Finds where a statement ends: at the end of its quotation or sentence, or before the
 * next reporting word, attribution or change of speaker.
 */
final class ContentExtent {

	/** A quotation shorter than this may be a name or a word set apart: "العالم". */
	private static final int SHORT_QUOTATION = 4;

	private static final String QUOTE_MARKS = "\"“”«»‹›„‟";

	private final Page page;

	ContentExtent(Page page) {
		this.page = page;
	}

	/** The statement that begins at a complement. */
	Content of(Complement complement) {
		int first = complement.first();
		int sentenceEnd = this.page.sentenceOf(first).end();
		if (this.page.opensQuote(first) && encloses(first, sentenceEnd)) {
			return quoted(first, complement.cut());
		}
		if (complement.how() == Takes.QUOTE && this.page.isThat(first)) { // وقال: إن
			first++;
		}
		if (complement.how() == Takes.QUOTE && this.page.isSign(first, QUOTE_MARKS)) { // never
																						// closed
			Content said = told(first + 1, sentenceEnd, 0);
			return new Content(said.first(), said.end(), 0, true);
		}
		int end = endOf(first, sentenceEnd, complement.how() == Takes.QUOTE);
		return told(first, end, complement.cut());
	}

	/** The statement from one token to before another, as far as its words go. */
	Content told(int first, int end, int cut) {
		while (first < end && !this.page.isWord(first) && !this.page.opensQuote(first) && !isNumber(first)) {
			first++;
			cut = 0;
		}
		while (end > first && isTrailing(end - 1, first)) {
			end--;
		}
		if (this.page.opensQuote(first) && this.page.closeOf(first) == end - 1) {
			return new Content(first + 1, end - 1, 0, true);
		}
		return new Content(first, end, cut, isMostlyQuoted(first, end));
	}

	private boolean isNumber(int token) {
		return this.page.text().token(token).kind() == liqa.transform.text.Token.Kind.NUMBER;
	}

	private Content quoted(int open, int cut) {
		int first = open + 1;
		int end = this.page.closeOf(open);
		if (this.page.isThat(first) && !this.page.isThat(open - 1)) { // قائلا "إن الوقت
																		// حان"
			first++;
		}
		while (end > first && isTrailing(end - 1, first)) {
			end--;
		}
		return new Content(first, end, 0, true);
	}

	/** Whether the quotation that opens the statement is all of it. */
	private boolean encloses(int open, int sentenceEnd) {
		int close = this.page.closeOf(open);
		if (close - open - 1 > SHORT_QUOTATION) {
			return true;
		}
		int after = close + 1;
		return after >= sentenceEnd || this.page.isSign(after, ".!?؟") || (this.page.isPause(after)
				&& (after + 1 >= sentenceEnd || takesOver(after + 1) || this.page.isConjoined(after + 1)));
	}

	private int endOf(int first, int sentenceEnd, boolean afterColon) {
		int i = first;
		while (i < sentenceEnd) {
			if (this.page.opensQuote(i) && this.page.closeOf(i) < sentenceEnd) {
				i = this.page.closeOf(i) + 1;
				continue;
			}
			if (this.page.closesQuote(i)) { // the statement stands inside a quotation
											// that ends here
				return i;
			}
			if (i > first && breaksOff(i)) {
				return i;
			}
			i++;
		}
		return sentenceEnd;
	}

	private boolean breaksOff(int i) {
		if (!this.page.isWord(i)) {
			return false;
		}
		boolean paused = this.page.isPause(i - 1) || this.page.closesQuote(i - 1);
		if (paused && (this.page.starts(WordClass.TURN, i) || breaks(i) || this.page.starts(WordClass.AGENTLESS, i))) {
			return true;
		}
		if (this.page.form(i).equals("رغم") && this.page.isThat(i + 1) && speaksNext(i + 2)) {
			return true;
		}
		if (paused && isOwnWords(i)) {
			return true;
		}
		if (this.page.starts(WordClass.OWN_WORDS, i) && (paused || this.page.form(i).startsWith("حسب"))) {
			return true;
		}
		if (attributes(i, paused)) {
			return true;
		}
		if (this.page.form(i).equals("كما") && this.page.cueAt(i + 1).isPresent()) {
			return paused || takesOver(i + 1);
		}
		if (contrasts(i)) {
			return true;
		}
		return this.page.cueAt(i).filter((cue) -> takesOver(cue, i, paused)).isPresent();
	}

	/** بحسب ترجيحه, على حد تعبيرها: the source is whoever speaks already. */
	private boolean isOwnWords(int i) {
		int noun = this.page.end(WordClass.ATTRIBUTION, i);
		return noun > 0 && this.page.mentionFrom(noun).isEmpty() && !this.page.isWord(noun + 1)
				&& (this.page.form(noun).endsWith("ه") || this.page.form(noun).endsWith("ها")
						|| this.page.form(noun).endsWith("هم"));
	}

	/** لكنه أضاف أن: but no لكنه رفض, which goes on with the statement. */
	private boolean contrasts(int i) {
		int after = this.page.end(WordClass.CONTRAST, i);
		if (after < 0) {
			return false;
		}
		int verb = this.page.mentionFrom(after).map(Mention::end).orElse(after);
		return this.page.cueAt(verb)
			.flatMap((cue) -> FrameReader.read(this.page, cue, verb))
			.filter((frame) -> frame.complement().how() == Takes.THAT || frame.complement().how() == Takes.QUOTE)
			.isPresent();
	}

	/** Whether somebody else has the word right away: رغم أن خبراء يرون. */
	private boolean speaksNext(int i) {
		return this.page.mentionFrom(i).filter((mention) -> this.page.cueAt(mention.end()).isPresent()).isPresent()
				|| this.page.cueAt(i).isPresent() || this.page.cueAt(i + 1).isPresent();
	}

	/** فيما and its like break the statement off, but فيما يتعلق does not. */
	private boolean breaks(int i) {
		if (!this.page.starts(WordClass.BREAK, i)) {
			return false;
		}
		String next = this.page.form(i + 1);
		return !(this.page.form(i).endsWith("فيما") && (next.startsWith("يتعلق") || next.startsWith("يخص")
				|| next.startsWith("تعلق") || next.startsWith("يلي") || next.startsWith("بعد")));
	}

	/** بحسب and its like, when a source follows. */
	private boolean attributes(int i, boolean paused) {
		int after = this.page.end(WordClass.ATTRIBUTION_CLAUSE, i);
		if (after > 0) {
			return paused || this.page.cueAt(after).isPresent();
		}
		after = this.page.end(WordClass.ATTRIBUTION, i);
		if (after < 0) {
			return false;
		}
		Optional<Mention> source = this.page.mentionFrom(this.page.opensQuote(after) ? after + 1 : after);
		return source.isPresent() || (paused && this.page.is(WordClass.DOCUMENT, after));
	}

	private boolean takesOver(int i) {
		return this.page.cueAt(i).filter((cue) -> takesOver(cue, i, true)).isPresent()
				|| this.page.starts(WordClass.TURN, i) || this.page.starts(WordClass.BREAK, i)
				|| this.page.starts(WordClass.OWN_WORDS, i) || attributes(i, true);
	}

	/**
	 * Whether a reporting word inside the sentence is the reporter's, not the speaker's.
	 */
	private boolean takesOver(Cue cue, int i, boolean paused) {
		if (cue.is(Shape.MASDAR)) {
			return false;
		}
		if (cue.is(Shape.PARTICIPLE)) {
			return FrameReader.read(this.page, cue, i)
				.filter((frame) -> paused || frame.complement().first() <= i + 3)
				.isPresent();
		}
		if (cue.verb().chains()) {
			return (paused || this.page.isConjoined(i)) && FrameReader.read(this.page, cue, i).isPresent();
		}
		if (!paused) {
			return false;
		}
		if (!this.page.isConjoined(i) && saysInPassing(i)) {
			return true;
		}
		return FrameReader.read(this.page, cue, i).filter(this::isReporters).isPresent();
	}

	/** "…، يقول فلان": the verb and its subject stand alone behind the statement. */
	private boolean saysInPassing(int verb) {
		Optional<Mention> speaker = this.page.mentionFrom(verb + 1);
		return speaker.isPresent() && (!this.page.isWord(speaker.get().end())
				|| this.page.cueAt(speaker.get().end()).filter((cue) -> cue.is(Shape.PARTICIPLE)).isPresent());
	}

	/** Whether a verb behind a pause reports on the same level: وأشار إلى, but not وعبر عن قلقه. */
	private boolean isReporters(Frame frame) {
		return switch (frame.complement().how()) {
			case THAT, QUOTE -> true;
			case TO, ON -> true;
			default -> frame.subject().isPresent();
		};
	}

	private boolean isTrailing(int token, int first) {
		if (this.page.isWord(token) || isNumber(token)) {
			return false;
		}
		if (this.page.closesQuote(token)) {
			return false;
		}
		if (this.page.isSign(token, ")")) {
			return !isBracketOpened(first, token);
		}
		return !this.page.isSign(token, "؟?!%") || this.page.isSign(token, "!");
	}

	private boolean isBracketOpened(int first, int token) {
		for (int i = token - 1; i >= first; i--) {
			if (this.page.isSign(i, "(")) {
				return true;
			}
		}
		return false;
	}

	private boolean isMostlyQuoted(int first, int end) {
		int inside = 0;
		int words = 0;
		int until = -1;
		for (int i = first; i < end; i++) {
			if (this.page.opensQuote(i) && i > until) {
				until = this.page.closeOf(i);
			}
			if (this.page.isWord(i)) {
				words++;
				if (i < until) {
					inside++;
				}
			}
		}
		return words > 0 && inside * 2 >= words;
	}

}
