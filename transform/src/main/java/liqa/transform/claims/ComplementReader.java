package liqa.transform.claims;

import java.util.Optional;
import java.util.Set;

/**
 * Tells whether the statement of a reporting word begins at a token: with أن, a colon or
 * a quotation mark, or as a noun phrase behind a preposition or as object.
 */
final class ComplementReader {

	/** Tokens from a name between quotation marks to the أن behind it. */
	private static final int TO_THAT = 14;

	/** A quotation shorter than this may be a name or a word set apart. */
	private static final int SHORT_QUOTATION = 4;

	/** Tokens of a name between quotation marks, dots included, at most. */
	private static final int LONGEST_SET_APART = 8;

	/** Verbs behind which a name is set apart. */
	private static final Set<String> CALLED = Set.of("يدعي", "تدعي", "ويدعي", "وتدعي", "يسمي", "تسمي", "اسمه", "اسمها");

	private static final String OPENING_MARKS = "«“„";

	private final Page page;

	private final Walk walk;

	private final Cue cue;

	private final Recipients recipients;

	private final PrepositionalComplement prepositional;

	private final NominalComplement nominal;

	ComplementReader(Page page, Walk walk, Recipients recipients) {
		this.page = page;
		this.walk = walk;
		this.cue = walk.cue;
		this.recipients = recipients;
		this.prepositional = new PrepositionalComplement(page, walk);
		this.nominal = new NominalComplement(page, walk, this.prepositional);
	}

	Optional<Complement> at(int i) {
		if (this.page.isColon(i) || this.page.opensQuote(i)) {
			return spokenAt(i);
		}
		boolean opens = this.page.isSign(i, OPENING_MARKS) || this.page.isLoneOpeningMark(i);
		if (opens && this.cue.takes(Takes.QUOTE) && i + 1 < this.walk.limit) {
			return Complement.at(Takes.QUOTE, i, 0); // never closed
		}
		if (!this.page.isWord(i)) {
			return Optional.empty();
		}
		if (this.page.isThat(i)) {
			return thatAt(i);
		}
		if (this.page.isThatNot(i) && this.cue.takes(Takes.THAT)) {
			return Complement.at(Takes.THAT, i, 0);
		}
		if (opensStatement(i)) {
			return Complement.at(Takes.THAT, i, 0);
		}
		return whatAfter(i).or(() -> this.prepositional.at(i, this.page.form(i)))
			.or(() -> this.nominal.at(i, this.page.form(i)));
	}

	/** وقال | يجب أن, ويقول الوزير | لا مانع: no أن leads to what is said. */
	private boolean opensStatement(int i) {
		String lemma = this.cue.verb().lemma();
		boolean asks = lemma.equals("تساءل") && this.page.is(WordClass.QUESTION, i);
		return (asks || lemma.equals("قال") && this.page.is(WordClass.CLAUSE, i)) && !this.walk.cue.is(Cue.Shape.MASDAR)
				&& (this.walk.isFinite() || asks) && i == this.walk.looseSlot
				&& (asks || this.walk.subject != null || this.page.isConjoined(this.walk.at));
	}

	/** كشف | عما | حدث, حذر | مما | يجري, أشاد | بما | تحقق: two words written as one. */
	private Optional<Complement> whatAfter(int i) {
		Takes how = switch (this.page.form(i)) {
			case "عما" -> Takes.ABOUT;
			case "مما" -> Takes.OF;
			case "بما" -> Takes.WITH;
			default -> Takes.OBJECT;
		};
		return (how != Takes.OBJECT && this.cue.takes(how) && i == this.walk.looseSlot) ? Complement.at(how, i, 1)
				: Optional.empty();
	}

	private Optional<Complement> spokenAt(int i) {
		boolean quotes = this.cue.takes(Takes.QUOTE);
		if (this.page.isColon(i)) {
			return (quotes && i + 1 < this.page.size()) ? Complement.at(Takes.QUOTE, i + 1, 0) : Optional.empty();
		}
		if (this.walk.fallback != null && this.page.closeOf(i) - i <= SHORT_QUOTATION || this.recipients.namesOutlet(i)
				|| isNameBeforeStatement(i)) {
			// دعت في بيان إلى وقف "التحريض", قال لقناة "إيه.بي.سي"
			return Optional.empty();
		}
		boolean name = this.page.mentionOver(i).isPresent() || isAddressed(i)
				|| this.page.mentionFrom(i + 1).filter((mention) -> mention.end() >= this.page.closeOf(i)).isPresent();
		if (name || isQuotedSubject(i) || !(quotes || this.cue.takes(Takes.THAT)) || this.page.isPreposition(i - 1)) {
			return Optional.empty();
		}
		if (!quotes && this.cue.takes(Takes.OBJECT) && i == this.walk.looseSlot
				&& this.page.isWord(this.page.closeOf(i) + 1)) {
			// ثمن الوزير "الدور المحوري" للجزائر
			return Complement.at(Takes.OBJECT, i, 0);
		}
		return (this.page.closeOf(i) - i > SHORT_QUOTATION || isStatement(i)) ? Complement.at(Takes.QUOTE, i, 0)
				: Optional.empty();
	}

	/**
	 * قال لهيئة الإذاعة | "بي.بي.سي" | "لن نتراجع": a few words set apart behind a name,
	 * if the statement follows right behind them.
	 */
	private boolean isNameBeforeStatement(int open) {
		int close = this.page.closeOf(open);
		if (CALLED.contains(this.page.form(open - 1))) {
			return true; // شركة تدعى | "النهر"
		}
		return close - open <= LONGEST_SET_APART && this.page.mentionOver(open - 1).isPresent()
				&& (this.page.isColon(close + 1) || this.page.opensQuote(close + 1));
	}

	/**
	 * أعلنت | "النهر"، الشركة الأم، | أن: a name right behind the verb, if أن follows.
	 */
	private boolean isQuotedSubject(int open) {
		boolean behind = open == this.walk.at + 1 && this.page.closeOf(open) - open <= SHORT_QUOTATION
				&& this.page.isPause(this.page.closeOf(open) + 1);
		for (int i = open; behind && i < Math.min(this.walk.limit, open + TO_THAT); i++) {
			if (this.page.isThat(i)) {
				return true;
			}
		}
		return false;
	}

	/** أبلغ فلان | «الشروق» | أن: a name set apart where the one spoken to stands. */
	boolean isAddressed(int open) {
		return this.page.opensQuote(open) && this.cue.verb().addressee() && this.walk.subject != null
				&& this.walk.subject.end() == open && this.page.closeOf(open) - open <= SHORT_QUOTATION
				&& this.page.isThat(this.page.closeOf(open) + 1);
	}

	/**
	 * Whether a short quotation stands where the statement does, at the end of its
	 * clause.
	 */
	private boolean isStatement(int open) {
		int after = this.page.closeOf(open) + 1;
		int end = this.page.sentenceOf(open).end();
		boolean named = this.walk.subject != null || open == this.walk.looseSlot;
		boolean last = after + 1 >= end;
		return named && (last || (!this.walk.inPhrase && (this.page.isPause(after) || this.page.isSign(after, "."))));
	}

	private Optional<Complement> thatAt(int i) {
		if (this.prepositional.hasObject(i) && this.page.form(i).startsWith("ب")
				&& this.prepositional.isDescribing(i, this.page.form(i))) {
			return Complement.at(this.page.opensQuote(i + 1) ? Takes.PREDICATE : Takes.THAT, i + 1, 0);
		}
		if (!this.cue.takes(Takes.THAT) || this.page.isUnreportedThat(i) || i + 1 >= this.page.size()) {
			return Optional.empty();
		}
		String before = this.page.form(i - 1);
		boolean ruled = before.equals("الي") || before.equals("علي") || before.equals("من") || before.equals("عن");
		return (ruled && i - 1 > this.walk.at && !this.prepositional.takesAfter(before)) ? Optional.empty()
				: Complement.at(Takes.THAT, i + 1, 0);
	}

}
