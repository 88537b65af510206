package liqa.transform.meetings;

import java.util.Set;

import liqa.transform.names.Mention;
import liqa.transform.names.MentionType;

/** Tells of what goes on while it is told, though its verb is in the imperfect. */
final class Ongoing {

	/** In the imperfect they tell of what is going on, folded. */
	private static final Set<String> LASTING = Set.of("واصل", "تفاوض");

	/** What bodies have with each other for months, folded. */
	private static final Set<String> TALKS = Set.of("محادثات", "مباحثات", "مفاوضات", "مشاورات");

	/** المفاوضات الحالية, المشاورات مستمرة: they have begun, folded. */
	private static final Set<String> CURRENT = Set.of("الحاليه", "الحالي", "الجاريه", "الجاري", "المستمره", "مستمره",
			"جاريه", "المتواصله", "متواصله");

	private static final String LEAD = "اجري";

	private final Page page;

	Ongoing(Page page) {
		this.page = page;
	}

	/**
	 * ويجري حاليا مشاورات, المفاوضات الجارية: a word of today right before or behind.
	 */
	boolean holds(int token) {
		return isCurrent(token) || this.page.hasBetween(token - 4, token + 3, Cue.ONGOING);
	}

	boolean isCurrent(int noun) {
		return CURRENT.contains(this.page.text().form(noun + 1));
	}

	/** يعقد حاليا جلسات, ويتفاوض الوزير مع, يواصل المحادثات: it has begun. */
	boolean isBegun(int first, int token) {
		boolean lasting = this.page.triggers(first).stream().anyMatch((t) -> LASTING.contains(t.lemma()))
				&& this.page.triggers(first).stream().noneMatch((t) -> t.verb().map(VerbForm::future).orElse(false));
		return lasting || this.page.hasBetween(first, token + 3, Cue.ONGOING);
	}

	/** تجري الحكومة محادثات مع حلفائها: without a day bodies have been at it for long. */
	boolean isBetweenBodies(int first, int token, Roles roles) {
		boolean leads = this.page.triggers(first).stream().anyMatch((t) -> t.lemma().equals(LEAD))
				&& TALKS.contains(this.page.text().form(token));
		return leads && (roles.side1().stream().noneMatch(Ongoing::isPerson)
				|| roles.side2().stream().noneMatch(Ongoing::isPerson));
	}

	private static boolean isPerson(Mention mention) {
		return mention.type() == MentionType.PERSON;
	}

}
