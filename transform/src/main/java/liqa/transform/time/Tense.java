package liqa.transform.time;

import java.util.Set;

import liqa.transform.time.TimeWords.Kind;

/**
 * Tells whether a clause looks ahead at some word, so that a bare الأربعاء there is the
 * next one: by the nearest verb before it, or else after it. Verbs in the future begin
 * with سـ (سيستقبل, ستعقد); words like المقرر and يعتزم do the same work.
 */
final class Tense {

	private static final int SHORTEST_FUTURE = 5;

	private static final int WORDS_AFTER = 6;

	/** خلال stands at most so many words before the day. */
	private static final int OCCASION = 4;

	/** What stands before the occasion of a statement, folded. */
	private static final Set<String> OCCASIONS = Set.of("خلال", "لدي", "اثناء", "عقب");

	private final TimeWords words;

	private final VerbForms verbs;

	Tense(TimeWords words, VerbForms verbs) {
		this.words = words;
		this.verbs = verbs;
	}

	/** What the nearest verb says. */
	enum Direction {

		PAST, PRESENT, FUTURE, OPEN

	}

	/** What the verb nearest to a stretch of words says. */
	Direction at(Clause clause, int from, int end) {
		if (isOfStatement(clause, from)) {
			return Direction.PAST;
		}
		Direction before = nearest(clause, from - 1, -1, -1);
		return (before != Direction.OPEN) ? before : nearest(clause, end, Math.min(clause.end(), end + WORDS_AFTER), 1);
	}

	/**
	 * أكد الوزير أن العمل سيبدأ، وذلك خلال لقائه الأحد السفير: on the occasion of what
	 * was said, and not of what will be.
	 */
	private boolean isOfStatement(Clause clause, int from) {
		int occasion = from - 1;
		while (occasion > from - OCCASION && !OCCASIONS.contains(clause.form(occasion))) {
			occasion--;
		}
		boolean apart = clause.whole(occasion - 1).equals("وذلك")
				|| clause.isSign(occasion - 1, "،,") && of(clause, occasion - 2) != Direction.FUTURE;
		if (!OCCASIONS.contains(clause.form(occasion)) || !apart) {
			return false;
		}
		int verb = 0;
		while (verb < occasion && of(clause, verb) == Direction.OPEN) {
			verb++;
		}
		return verb < occasion && of(clause, verb) == Direction.PAST;
	}

	/**
	 * A verb in the present leaves it open whether one farther off looks ahead: من المقرر
	 * أن يصل.
	 */
	private Direction nearest(Clause clause, int from, int end, int step) {
		Direction found = Direction.OPEN;
		for (int at = from; at != end && at >= 0 && at < clause.end(); at += step) {
			Direction said = of(clause, at);
			if (said == Direction.FUTURE || (said == Direction.PAST && found == Direction.OPEN)) {
				return said;
			}
			if (said == Direction.PAST) {
				return found;
			}
			found = (said == Direction.OPEN) ? found : said;
		}
		return found;
	}

	private Direction of(Clause clause, int at) {
		if (!clause.isWord(at) || clause.isNamed(at)) {
			return Direction.OPEN;
		}
		String form = clause.form(at);
		Direction whole = of(form);
		return (whole == Direction.OPEN && (form.startsWith("و") || form.startsWith("ف"))) ? of(form.substring(1))
				: whole;
	}

	private Direction of(String form) {
		if (this.words.is(Kind.FUTURE, form) || this.verbs.isFuture(form) || looksFuture(form)) {
			return Direction.FUTURE;
		}
		if (this.words.is(Kind.PAST, form) || this.verbs.isPerfect(form)) {
			return Direction.PAST;
		}
		return (this.words.is(Kind.PRESENT, form) || this.verbs.isImperfect(form)) ? Direction.PRESENT : Direction.OPEN;
	}

	private boolean looksFuture(String verb) {
		return verb.length() >= SHORTEST_FUTURE && verb.charAt(0) == 'س' && "يتن".indexOf(verb.charAt(1)) >= 0
				&& !this.words.is(Kind.NO_VERB, verb) && !this.verbs.isName(verb) && !verb.startsWith("سياس")
				&& !verb.startsWith("سينما") && !verb.startsWith("سيار") && !verb.startsWith("سناتور");
	}

}
