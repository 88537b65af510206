package liqa.transform.meetings;

import java.util.List;
import java.util.Set;
import java.util.Optional;

import liqa.transform.names.Mention;
import liqa.transform.text.Token;

/** Tells where the clause of a word of meeting ends. */
final class ClauseEnd {

	/** Prepositions behind which no و joins anything, folded. */
	private static final Set<String> BEFORE_NOUNS = Set.of("لدي", "عند", "فور", "بعد", "قبل", "قبيل", "بعيد", "عقب",
			"اثر", "منذ", "خلال", "حين", "اثناء", "حال", "غداه");

	private final Page page;

	ClauseEnd(Page page) {
		this.page = page;
	}

	/** Whether the clause of a trigger ends before a token. */
	boolean stops(int at, int trigger, Trigger head, List<Argument> found) {
		Token token = this.page.text().token(at);
		if (token.kind() == Token.Kind.SIGN) {
			return token.form().equals(":") || token.form().equals("؛");
		}
		if (token.kind() == Token.Kind.OPEN_QUOTE) {
			return opensStatement(at);
		}
		if (this.page.has(at, Cue.CONTENT)) {
			return true;
		}
		if (this.page.has(at, Cue.RELATIVE)) {
			return !found.isEmpty();
		}
		if (!found.isEmpty() && isPurpose(at)) {
			return true;
		}
		boolean occurred = !head.isVerb() && found.isEmpty() && this.page.has(at, Cue.OCCURRED);
		if (this.page.has(at, Cue.BOUNDARY)) {
			return !occurred;
		}
		if (!head.isVerb() && found.isEmpty() && isAuxiliary(at)) {
			// اللقاء الذي كان مقررا بين الرئيسين
			return false;
		}
		// على هامش القمة لقاء: a noun with the article is complete
		boolean next = at > trigger + 1 || head.definite() && this.page.has(trigger - 1, Cue.MARGIN);
		if (!head.isVerb() && next && startsAnother(at, found)) {
			return true;
		}
		if (at > trigger + 1 && this.page.isVerb(at) && !this.page.has(at - 1, Cue.PREPOSITION)) {
			Trigger verb = this.page.triggers(at).get(0);
			boolean relative = verb.frame() == Frame.GET && verb.pronoun() != Pronoun.NONE;
			return !found.isEmpty() || verb.frame() != Frame.HOLD && !relative;
		}
		boolean paused = at > trigger + 1 && this.page.isComma(at - 1);
		return (!found.isEmpty() || paused) && token.isWord() && opensClause(at);
	}

	/**
	 * After a noun of meeting, another one or a verb of holding begins another report.
	 */
	private boolean startsAnother(int at, List<Argument> found) {
		for (Trigger other : this.page.triggers(at)) {
			boolean noun = !other.isVerb() && !other.isVerbal() && !other.isTravel()
					&& !this.page.has(at - 1, Cue.MARGIN);
			if (noun || !found.isEmpty() && other.isVerb() && other.frame() == Frame.HOLD) {
				return true;
			}
		}
		return false;
	}

	private boolean isAuxiliary(int at) {
		return this.page.has(at - 1, Cue.RELATIVE)
				&& this.page.triggers(at).stream().allMatch((t) -> t.frame() == Frame.BE);
	}

	/** A quotation that is more than a name in quotation marks. */
	private boolean opensStatement(int open) {
		for (int at = open + 1; at <= open + 3; at++) {
			if (at < this.page.size() && this.page.text().token(at).kind() == Token.Kind.CLOSE_QUOTE) {
				return false;
			}
		}
		Optional<Mention> mention = this.page.mentionAt(open + 1);
		return mention.isEmpty() || mention.get().end() < this.page.size()
				&& this.page.text().token(mention.get().end()).kind() != Token.Kind.CLOSE_QUOTE;
	}

	/** لتعزيز, لبحث: what they did it for. */
	private boolean isPurpose(int at) {
		String form = this.page.text().form(at);
		return form.length() > 4 && form.charAt(0) == 'ل' && form.charAt(1) != 'ل' && !this.page.has(at, Cue.VENUE)
				&& !this.page.has(at, Cue.FILLER) && !this.page.has(at, Cue.PREPOSITION);
	}

	/**
	 * A word with و that is no phrase: وأكد, واتفقا. What it begins is no longer the
	 * frame.
	 */
	private boolean opensClause(int at) {
		String form = this.page.text().form(at);
		if (BEFORE_NOUNS.contains(this.page.text().form(at - 1))) {
			return false; // لدى وصوله, بعد وفاة: the letter is one of the noun
		}
		return !this.page.has(at + 1, Cue.LEADING) && form.length() > 3 && form.charAt(0) == 'و'
				&& !form.startsWith("وال") && this.page.cues(at).isEmpty() && this.page.timeAt(at).isEmpty();
	}

}
