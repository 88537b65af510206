package liqa.transform.meetings;

import java.util.Set;

import liqa.transform.names.MentionType;

/**
 * Words that are spelled like words of meeting and mean something else where they stand:
 * لقمة العيش is no summit, حلقة وصل is a link and nobody who arrives.
 */
final class OtherSenses {

	/** What goes with a morsel, folded. */
	private static final Set<String> EATEN = Set.of("سايغه", "سائغه", "العيش", "عيش", "عيشه", "عيشهم", "الخبز", "خبز");

	/** What links, folded. */
	private static final Set<String> LINKS = Set.of("حلقه", "همزه", "صله", "نقطه");

	/** What has a top, folded. */
	private static final Set<String> TOPS = Set.of("الجبل", "الجبال", "جبل", "جبال", "الهرم", "هرم", "السلطه",
			"الاولويات", "الترتيب", "المجد", "السعاده", "عطايه", "عطائه");

	/** Verbs that mean to discuss or, before عن, to look for, folded. */
	private static final Set<String> SEARCH = Set.of("بحث", "بحثت", "بحثوا", "يبحث", "تبحث", "يبحثون", "يبحثان",
			"نبحث");

	/** Between such a verb and عن stands who looks for something. */
	private static final int FOR = 7;

	private final Page page;

	OtherSenses(Page page) {
		this.page = page;
	}

	/** Whether a word of meeting is none where it stands. */
	boolean hold(int token) {
		String form = form(token);
		// على رأس وفد: at the head of it
		boolean head = form.equals("راس") && form(token - 1).equals("علي");
		// مقر إقامته: where he lives, and not that she held it
		boolean seat = this.page.has(token, Cue.VENUE) && this.page.has(token - 1, Cue.VENUE);
		// لقاء أجر: in exchange for it
		boolean price = this.page.has(token + 1, Cue.PRICE) && form.endsWith("لقاء");
		// بحثا عن مقابر: in search of them
		boolean search = form.equals("بحثا") && form(token + 1).equals("عن");
		boolean morsel = form.endsWith("لقمه") && EATEN.contains(form(token + 1));
		boolean link = form.equals("وصل") && LINKS.contains(form(token - 1));
		boolean top = (form.endsWith("قمه") || form.endsWith("قمم")) && TOPS.contains(form(token + 1));
		return head || seat || price || search || morsel || link || top || isAble(token, form) || isSearch(token);
	}

	/** يبحث الفريق عن مدرب: he looks for one. */
	private boolean isSearch(int token) {
		if (!SEARCH.contains(this.page.formWithoutAnd(token))) {
			return false;
		}
		for (int at = token + 1; at <= token + FOR && !form(at).equals("مع") && !this.page.isComma(at); at++) {
			if (form(at).equals("عن")) {
				return true;
			}
		}
		return false;
	}

	/** قابل للتطوير: able */
	private boolean isAble(int token, String form) {
		return form.endsWith("قابل") && form(token + 1).startsWith("ل")
				&& this.page.mentionFrom(token + 1).filter((m) -> m.type() == MentionType.PERSON).isEmpty();
	}

	private String form(int token) {
		return this.page.text().form(token);
	}

}
