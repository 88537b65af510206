package liqa.transform.meetings;

import java.util.Set;

import liqa.ingest.PublishedDate;
import liqa.transform.time.TimeExpression;

/**
 * Tells when a sentence is about what came before a meeting, so that the meeting itself
 * is still to come: قبل ثلاثة أيام من القمة, قبل عقد قمة, قبل أول لقاء بينهما.
 */
final class Eve {

	/** قبل and how long before stand at most so many words before من and the meeting. */
	private static final int DAYS = 5;

	/** Older than so many days is what was before a meeting of the past. */
	private static final int PAST = 7;

	/** How long before, folded. */
	private static final Set<String> UNITS = Set.of("ايام", "يوم", "يوما", "يومين", "ساعات", "ساعه", "ساعتين", "اسبوع",
			"اسبوعين", "اسابيع", "شهر", "شهرين", "اشهر");

	/** What stands between قبل and a meeting that has not begun, folded. */
	private static final Set<String> BEGINNING = Set.of("عقد", "انعقاد", "اجراء", "بدء", "بدايه", "انطلاق", "افتتاح",
			"اول");

	private static final Set<String> BEFORE = Set.of("قبل", "قبيل", "عشيه");

	private final Page page;

	Eve(Page page) {
		this.page = page;
	}

	/** Whether a noun of meeting stands behind a word for before. */
	boolean holds(int noun, Trigger trigger, PublishedDate published) {
		if (trigger.isVerb() || isOfThePast(noun, published)) {
			return false;
		}
		int head = noun;
		while (head > 0 && BEGINNING.contains(this.page.text().form(head - 1))) {
			head--;
		}
		boolean before = BEFORE.contains(this.page.formWithoutAnd(head - 1));
		boolean indefinite = !trigger.definite() && trigger.pronoun() == Pronoun.NONE && !trigger.isTravel();
		return before ? head < noun || indefinite : isDaysAhead(head);
	}

	/** قبل ثلاثة أيام من قمة بين فلان وفلان: what is told happened before it. */
	private boolean isDaysAhead(int head) {
		if (!this.page.text().form(head - 1).equals("من")) {
			return false;
		}
		for (int at = head - 2; at >= Math.max(0, head - DAYS); at--) {
			if (this.page.formWithoutAnd(at).equals("قبل")) {
				return UNITS.contains(this.page.text().form(head - 2)) || UNITS.contains(this.page.text().form(at + 1));
			}
			if (this.page.mentionIndexAt(at) >= 0 || this.page.isComma(at)) {
				break;
			}
		}
		return false;
	}

	/**
	 * طرحت الفكرة في العام الماضي قبل قمة, كان الوزير قد صرح قبل لقاء: all of it is over.
	 */
	private boolean isOfThePast(int noun, PublishedDate published) {
		int start = this.page.sentenceOf(noun).first();
		for (int at = start; at < noun; at++) {
			if (this.page.text().form(at).equals("قد") && this.page.mentionIndexAt(at) < 0) {
				return true;
			}
		}
		return this.page.timesAround(noun)
			.stream()
			.filter((time) -> time.first() >= start && time.end() <= this.page.sentenceOf(noun).end())
			.anyMatch((time) -> isPast(time, published));
	}

	private static boolean isPast(TimeExpression time, PublishedDate published) {
		return time.date()
			.to()
			.flatMap((to) -> published.date().from().map((today) -> to.isBefore(today.minusDays(PAST))))
			.orElse(false);
	}

}
