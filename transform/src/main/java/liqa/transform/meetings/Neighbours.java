package liqa.transform.meetings;

import java.util.Set;

import liqa.transform.time.TimeExpression;

/**
 * Tells when an expression of time belongs to what stands beside it and not to the
 * meeting of its clause: قانون المالية لسنة 2017, منذ عام 2011, ثورة 25 يناير.
 */
final class Neighbours {

	/**
	 * قبل and the event behind it stand at most so many words before the day of the
	 * event.
	 */
	private static final int EVENT_WORDS = 7;

	/** لبحث and what they spoke of stand as near to each other as this. */
	private static final int NEXT = 3;

	/** Words between a noun and its year, folded. */
	private static final Set<String> YEAR = Set.of("عام", "لعام", "سنه", "لسنه", "في", "العام");

	private final Page page;

	Neighbours(Page page) {
		this.page = page;
	}

	/**
	 * منذ عام 2011, حتى 2021 tell of a state; قبل نهائي الكأس يوم الأحد of another event,
	 * unless it is قبل مغادرته.
	 */
	boolean own(TimeExpression time, int token) {
		String before = this.page.text().form(time.first() - 1);
		if (before.equals("عام") || before.equals("في")) {
			before = this.page.text().form(time.first() - 2);
		}
		if (before.equals("منذ") || before.equals("حتي") || before.equals("لغايه") || isLasting(time)) {
			return true;
		}
		if (before.equals("بحلول") && this.page.mentionIndexAt(time.first() - 2) < 0) {
			// لوقف الحرب بحلول يونيو, but not تجمع قمة الرئيسين بحلول يونيو
			return true;
		}
		if (isOfTopic(token, time) || isSince(token, time) || isNamedAfter(time) || isYearOfAnother(time, token)) {
			return true;
		}
		for (int at = time.first() - 2; at > Math.max(token, time.first() - EVENT_WORDS); at--) {
			if (this.page.text().form(at).equals("قبل")) {
				return !this.page.text().form(at + 1).endsWith("ه")
						|| this.page.text().cut(at + 1, at + 2).endsWith("ة");
			}
			if (this.page.mentionIndexAt(at) >= 0 || this.page.isComma(at)) {
				return false;
			}
		}
		return false;
	}

	/** الحرب المستمرة منذ أربعة أشهر: how long something else has lasted. */
	private boolean isLasting(TimeExpression time) {
		int before = time.first() - 1;
		return this.page.text().form(time.first()).equals("منذ") && this.page.text().form(before).startsWith("ال")
				&& this.page.mentionIndexAt(before) < 0 && this.page.isUnknown(before);
	}

	/** للمرة الأولى منذ سيطرة المسلحين عليها في مارس: the day of what was before. */
	private boolean isSince(int token, TimeExpression time) {
		for (int at = time.first() - 1; at > Math.max(token, time.first() - EVENT_WORDS); at--) {
			if (this.page.text().form(at).equals("منذ")) {
				return this.page.timeAt(at + 1).isEmpty();
			}
			if (this.page.isComma(at) || !this.page.triggers(at).isEmpty()) {
				break;
			}
		}
		return false;
	}

	/**
	 * الاتفاق الموقع عام 2015, الانتخابات الرئاسية عام 2016: the year of what is named.
	 */
	private boolean isYearOfAnother(TimeExpression time, int token) {
		boolean year = time.date().isKnown() && time.date().month() == 0;
		if (!year) {
			return false;
		}
		if (time.end() <= token && this.page.hasBetween(time.end(), token, Cue.CONTENT)) {
			// أعلن خلال عام 2016 أن زيارته: the year in which it was said
			return true;
		}
		boolean written = this.page.text().cut(time.first(), time.end()).chars().anyMatch(Character::isDigit);
		int noun = time.first() - 1;
		int start = this.page.sentenceOf(time.first()).first();
		while (noun > start && (YEAR.contains(this.page.text().form(noun)) || this.page.isQuiet(noun))) {
			noun--;
		}
		if (noun < start || this.page.mentionIndexAt(noun) >= 0 || !this.page.triggers(noun).isEmpty()) {
			return false;
		}
		boolean another = this.page.isUnknown(noun) || this.page.has(noun, Cue.EVENT);
		return another && (time.first() > token ? written : isAttribute(time, noun));
	}

	/**
	 * ميزانية عام 2018, ميزانية الدولة للعام 2018, حج هذا العام before the word of
	 * meeting, but not قام رئيس الوفد عام 2018 بزيارة.
	 */
	private boolean isAttribute(TimeExpression time, int noun) {
		boolean of = this.page.text().form(time.first()).startsWith("ل")
				|| this.page.text().form(time.first() - 1).startsWith("ل");
		String form = this.page.text().form(noun);
		// وفي عام 2018 زار
		boolean genitive = noun == time.first() - 1 && !this.page.isOtherVerb(noun) && !form.startsWith("ال")
				&& !form.endsWith("في");
		return of || genitive;
	}

	/** لبحث تداعيات هجوم الخميس: the day of what they spoke of. */
	private boolean isOfTopic(int token, TimeExpression time) {
		int event = time.first() - 1;
		if (event <= token + 1 || !this.page.isUnknown(event) || this.page.mentionIndexAt(event) >= 0
				|| this.page.text().form(event).startsWith("ال") || this.page.isOtherVerb(event)) {
			return false;
		}
		for (int at = event - 1; at > Math.max(token, event - NEXT); at--) {
			if (this.page.has(at, Cue.TOPIC)) {
				return true;
			}
		}
		return false;
	}

	/** ثورة 25 يناير, قوى 14 آذار: the day is part of a name. */
	private boolean isNamedAfter(TimeExpression time) {
		int before = time.first() - 1;
		while (this.page.isQuiet(before)) {
			before--;
		}
		return this.page.has(before, Cue.EVENT)
				&& this.page.text().cut(time.first(), time.end()).chars().anyMatch(Character::isDigit);
	}

}
