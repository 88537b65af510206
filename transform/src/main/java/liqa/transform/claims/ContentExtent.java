package liqa.transform.claims;

import java.util.Optional;
import java.util.Set;

import liqa.transform.names.Mention;
import liqa.transform.text.Token;

/**
 * Finds the exact extent of a statement: to the end of its quotation, or as far as its
 * sentence is not the reporter's again.
 */
final class ContentExtent {

	/** A quotation no longer than this may be a name or a word set apart: "العالم". */
	private static final int SHORT_QUOTATION = 4;

	/** Words between two quotations of one statement: "…" حول "…". */
	private static final int BETWEEN_QUOTATIONS = 4;

	/** Tokens of a subject that a pause parts from its verb, at most. */
	private static final int SUBJECT_ONLY = 4;

	/** The same with a relative clause of its own. */
	private static final int LONGEST_SUBJECT = 14;

	private static final Set<String> COPULAS = Set.of("هو", "هي", "كان", "كانت", "ليس", "ليست", "لن", "لم", "لا");

	private static final String QUOTE_MARKS = "\"“”«»‹›„‟";

	private final Page page;

	private final StatementBorders borders;

	ContentExtent(Page page) {
		this.page = page;
		this.borders = new StatementBorders(page);
	}

	/**
	 * The statement that begins at a complement.
	 * @param speaker who makes it, if that is known
	 */
	Content of(Complement complement, Optional<Mention> speaker) {
		int first = complement.first();
		int sentenceEnd = this.page.sentenceOf(first).end();
		if (this.page.opensQuote(first) && (encloses(first, sentenceEnd)
				|| complement.how() == Takes.PREDICATE && this.page.isPause(this.page.closeOf(first) + 1))) {
			return quoted(first);
		}
		boolean spoken = complement.how() == Takes.QUOTE;
		boolean clause = spoken || complement.how() == Takes.THAT;
		if (clause && this.page.isSign(first, QUOTE_MARKS)) { // never closed
			Content said = told(this.page.isThat(first + 1) ? first + 2 : first + 1, sentenceEnd, 0);
			return new Content(said.first(), said.end(), 0, true);
		}
		boolean inOwnWords = spoken && (!this.page.isThat(first) || this.page.isThatWe(first));
		if (spoken && !inOwnWords) { // وقال: إن
			first++;
		}
		Content said = told(first, endOf(first, sentenceEnd, !clause, speaker), complement.cut());
		return new Content(said.first(), said.end(), said.cut(), said.direct() || inOwnWords);
	}

	/** The statement from one token to before another, as far as its words go. */
	Content told(int from, int to, int cut) {
		int first = from;
		int end = to;
		while (first < end && !this.page.isWord(first) && !this.page.opensQuote(first) && !isNumber(first)) {
			first++;
		}
		while (end > first && isTrailing(end - 1, first)) {
			end--;
		}
		if (this.page.opensQuote(first) && this.page.closeOf(first) == end - 1) {
			return new Content(first + 1, end - 1, 0, true);
		}
		return new Content(first, end, (first == from) ? cut : 0, isMostlyQuoted(first, end));
	}

	private Content quoted(int open) {
		int first = open + 1;
		int end = this.page.closeOf(open);
		if (this.page.isThat(first) && !this.page.isThat(open - 1)) { // "إن الوقت حان"
			first++;
		}
		while (end > first && isTrailing(end - 1, first)) {
			end--;
		}
		return new Content(first, end, 0, true);
	}

	/** Whether the quotation that opens the statement is all of it. */
	private boolean encloses(int open, int sentenceEnd) {
		int after = this.page.closeOf(open) + 1;
		if (after < sentenceEnd && this.page.isWord(after) && (goesOn(after, sentenceEnd) || isPredicate(after))) {
			return false;
		}
		if (after - open - 2 > SHORT_QUOTATION) {
			return true;
		}
		return after >= sentenceEnd || this.page.isSign(after, ".!?؟")
				|| (this.page.isPause(after) && (after + 1 >= sentenceEnd || this.page.isRelative(after + 1)
						|| this.borders.isAfterQuotation(after + 1) || this.page.isConjoined(after + 1)));
	}

	/**
	 * "لا ينبغي عرقلة التحقيق" حول "قضية اختفاء": a second quotation goes on with the
	 * first.
	 */
	private boolean goesOn(int after, int sentenceEnd) {
		for (int i = after; i < Math.min(sentenceEnd, after + BETWEEN_QUOTATIONS); i++) {
			if (this.page.opensQuote(i)) {
				return true;
			}
			if (!this.page.isWord(i) || this.borders.isAt(i, false) || this.page.cueAt(i).isPresent()) {
				return false;
			}
		}
		return false;
	}

	/**
	 * إن "المنظومة الجديدة" تسمح بذلك: the verb behind the quotation belongs to the same
	 * statement.
	 */
	private boolean isPredicate(int after) {
		String form = this.page.form(after);
		boolean verb = form.length() > 3
				&& (form.startsWith("ي") || form.startsWith("ت") || form.startsWith("ست") || form.startsWith("سي"))
				&& !form.endsWith("ه") && this.page.mentionOver(after).isEmpty();
		return (verb || COPULAS.contains(form)) && this.page.cueAt(after).isEmpty()
				&& !this.borders.isAfterQuotation(after) && !this.page.is(WordClass.TIME, after);
	}

	/**
	 * أن الصين تعارض التدخل، وتدعو إلى: a verb that does not agree with the speaker goes
	 * on with the subject of his statement.
	 */
	private boolean goesOnWithin(int verb, int first, Optional<Mention> speaker) {
		Optional<Cue> cue = this.page.cueAt(verb)
			.filter((word) -> word.is(Cue.Shape.FINITE) && this.page.isConjoined(verb));
		Optional<Mention> subject = this.page.mentionFrom(first);
		if (cue.isEmpty() || subject.isEmpty() || speaker.isEmpty() || speaks(subject.get())) {
			return false;
		}
		boolean named = this.page.frameAt(verb)
			.flatMap(Frame::subject)
			.filter((other) -> !cue.get().verb().addressee() && this.page.agreement().before(cue.get(), other))
			.isPresent();
		return !named && (isPhrase(verb) || !this.page.agreement().after(cue.get(), speaker.get()))
				&& this.page.agreement().after(cue.get(), subject.get());
	}

	/** أن المشتبه بهم، | اعترفوا بكذا: no statement yet, but its subject and a pause. */
	private boolean isSubjectOnly(int first, int verb) {
		boolean relative = false; // نتائج الدراسة التي نشرت أمس، | تشير إلى
		for (int i = first + 1; i < verb - 1 && verb - first <= LONGEST_SUBJECT; i++) {
			if (this.page.isPause(i)) {
				return false;
			}
			relative |= this.page.isRelative(i);
		}
		return (relative || verb - first <= SUBJECT_ONLY) && this.page.isPause(verb - 1) && !this.page.isConjoined(verb)
				&& this.page.cueAt(verb).filter((cue) -> cue.is(Cue.Shape.FINITE) && !cue.verb().chains()).isPresent()
				&& this.page.frameAt(verb).filter((frame) -> frame.subject().isEmpty()).isPresent();
	}

	/** وعبر عن قلقه, وأكد حرصه: what a verb may do as well as say. */
	private boolean isPhrase(int verb) {
		return this.page.frameAt(verb)
			.filter((frame) -> frame.complement().how() == Takes.OBJECT || frame.complement().how() == Takes.ABOUT)
			.isPresent();
	}

	/**
	 * بحسب البيان، فإن الوزراء طالبوا بكذا، وشددوا على كذا: what the statement tells is
	 * itself said, so that the next verb brings the next thing said.
	 */
	private boolean speaks(Mention subject) {
		return this.page.cueAt(subject.end())
			.filter((verb) -> verb.is(Cue.Shape.FINITE) && this.page.agreement().after(verb, subject))
			.isPresent() && this.page.frameAt(subject.end()).isPresent();
	}

	private int endOf(int first, int sentenceEnd, boolean phrase, Optional<Mention> speaker) {
		boolean conceded = this.page.has(WordClass.CONCESSIVE, this.page.form(this.page.sentenceOf(first).first()));
		int i = first;
		while (i < sentenceEnd) {
			if (conceded && i > first && isMainClause(i)) {
				return i;
			}
			if (this.page.opensQuote(i) && this.page.closeOf(i) < sentenceEnd) {
				i = this.page.closeOf(i) + 1;
			}
			else if (this.page.closesQuote(i) || (i > first && this.borders.isAt(i, phrase)
					&& !goesOnWithin(i, first, speaker) && !isSubjectOnly(first, i))) {
				// A closing mark here ends a quotation that the statement stands in.
				return i;
			}
			else {
				i++;
			}
		}
		return sentenceEnd;
	}

	/** رغم أن الشركة أعربت عن استعدادها، إلا أنها غادرت: where the reporter goes on. */
	private boolean isMainClause(int i) {
		String form = this.page.form(i);
		return (form.equals("الا") || form.equals("غير") || form.equals("بيد")) && this.page.isThat(i + 1)
				|| form.startsWith("فان") && this.page.isPause(i - 1) || form.equals("لكن");
	}

	private boolean isNumber(int token) {
		return this.page.text().token(token).kind() == Token.Kind.NUMBER;
	}

	private boolean isTrailing(int token, int first) {
		if (this.page.isWord(token) || isNumber(token) || this.page.closesQuote(token)) {
			return false;
		}
		if (this.page.isSign(token, ")")) {
			return !isBracketOpened(first, token);
		}
		return !this.page.isSign(token, "؟?%");
	}

	private boolean isBracketOpened(int first, int token) {
		for (int i = token - 1; i >= first; i--) {
			if (this.page.isSign(i, "(")) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Whether the better part of a statement stands in quotation marks; in إن الأمر "سيئ"
	 * على الأرض the reporter tells it.
	 */
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
				inside += (i < until) ? 1 : 0;
			}
		}
		return words > 0 && inside * 5 >= words * 4;
	}

}
