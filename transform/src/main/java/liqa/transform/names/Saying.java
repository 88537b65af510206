package liqa.transform.names;

import java.util.Set;

/**
 * What stands around somebody who speaks: the verb before him, and behind him where his
 * statement begins.
 */
final class Saying {

	/** What introduces somebody whose statement follows, beside verbs of speaking. */
	private static final Set<String> SPEAKING = Set.of("كان", "وكان", "وكانت", "كانت");

	/** Behind which a speaker's statement has been told already: بحسب فلان. */
	private static final Set<String> ACCORDING = Set.of("حسب", "بحسب", "وفق", "وحسب", "وبحسب", "ووفق", "ذكره", "ذكرته",
			"اكده", "اكدته", "اعلنه", "اعلنته", "اوضحه", "اوضحته", "قاله", "قالته");

	/** The same, where ل follows: وفقا لفلان. */
	private static final Set<String> ACCORDING_TO = Set.of("وفقا", "ووفقا", "طبقا", "وطبقا");

	private static final String ABOUT_WHOM = "عن";

	/** What begins the statement behind its speaker. */
	private static final Set<String> THAT = Set.of("ان", "انه", "انها", "انهم", "ل", ":", "بان", "بانه", "بانها", "قد",
			"قوله", "قولها");

	/** With what follows a verb that takes no clause: أشار إلى, كشف عن. */
	private static final Set<String> ABOUT = Set.of("الي", "علي", "عن");

	/** How it was said: في تصريح. */
	private static final Set<String> MANNERS = Set.of("في", "خلال", "عبر", "ان");

	private static final Set<String> RELATIVES = Set.of("الذي", "التي", "والذي", "والتي");

	/** What may stand between a name and the statement. */
	private static final Set<String> BETWEEN = Set.of("الذي", "التي", "والذي", "والتي", "وهو", "وهي", "من", "احد",
			"احدي");

	/** What stands for a statement told before: أوضح ذلك رئيس البلدية. */
	private static final Set<String> SAID = Set.of("ذلك", "به", "بذلك");

	/** Whom it was told, where the name of the outlet follows apart: قال لـ«الصباح». */
	private static final String TO = "ل";

	private static final Set<String> ASKERS = Set.of("له", "لها", "لنا", "لهم", "للصحفيين", "للصحافيين", "للاعلاميين");

	private static final Set<String> DAYS = Set.of("اليوم", "امس", "السبت", "الاحد", "الاثنين", "الثلاثاء", "الاربعاء",
			"الخميس", "الجمعه");

	private static final String DAY = "يوم";

	private static final int LONGEST_OUTLET = 4;

	private Saying() {
	}

	/** Whether a folded word tells on which day: أمس, الخميس. */
	static boolean isDay(String form) {
		return DAYS.contains(form);
	}

	/** Whether whoever is named at a token is about to speak. */
	static boolean isBy(Words words, int t) {
		if (words.isTelling(t - 1) && !words.isMeetingVerb(t - 1) || SPEAKING.contains(words.form(t - 1))
				|| isAccording(words, t)
				|| words.form(t - 1).equals(ABOUT_WHOM) && Attachments.isQuoting(words, t - 1)) {
			return true;
		}
		int verb = beforeInsertion(words, t) - 1;
		return verb < t - 1 && words.isTelling(verb) && !words.isMeetingVerb(verb);
	}

	/**
	 * Whether what somebody says stands before him, so that nothing need follow his name:
	 * بحسب سالم الجوهري.
	 */
	static boolean isAccording(Words words, int t) {
		return ACCORDING.contains(words.form(t - 1)) || SAID.contains(words.form(t - 1)) && words.isTelling(t - 2)
				|| ACCORDING_TO.contains(words.form(t - 1)) && words.form(t).startsWith("ل");
	}

	/**
	 * Index of what stands between a verb of speaking and its subject, or the subject
	 * itself: قال لـ«الصباح» رئيس البلدية, أعلن أمس رئيس البلدية.
	 */
	private static int beforeInsertion(Words words, int t) {
		int last = t - 1;
		String form = words.form(last);
		if (SAID.contains(form) || ASKERS.contains(form)) {
			return last;
		}
		if (isDay(form)) {
			return words.form(last - 1).equals(DAY) ? last - 1 : last;
		}
		if (words.isCloseQuote(last)) {
			int open = last - 1;
			while (open > last - LONGEST_OUTLET && words.isWord(open)) {
				open--;
			}
			return words.isOpenQuote(open) && words.form(open - 1).equals(TO) ? open - 1 : t;
		}
		return t;
	}

	/** Whether the statement of whoever ends before a token may begin there. */
	static boolean isNext(Words words, int t) {
		if (words.isComma(t) || words.form(t).equals("؛")) {
			String next = words.form(t + 1);
			return THAT.contains(next) || MANNERS.contains(next) || ABOUT.contains(next);
		}
		String form = words.form(t);
		return THAT.contains(form) || words.isOpenQuote(t) || form.equals("(")
				|| words.whole(t).is(Trait.FUNCTION) && (ABOUT.contains(form) || MANNERS.contains(form))
				|| isToOutlet(words, t) || isWith(words, t);
	}

	/**
	 * Whether something may begin at a token that stands between a speaker's name and his
	 * statement: قال سالم الجوهري الذي حضر الحفل إن, أكد سالم الجوهري أمس أن.
	 */
	static boolean isBetween(Words words, int t) {
		return BETWEEN.contains(words.form(t)) || isDay(words.form(t)) || words.form(t).equals(DAY);
	}

	/** Whether a clause of statement begins at a token, or the outlet is told. */
	static boolean isClauseNext(Words words, int t) {
		String form = words.form(t);
		return isThat(form) && !form.equals(TO) || isToOutlet(words, t);
	}

	static boolean isThat(String form) {
		return THAT.contains(form);
	}

	/** Whether a name that ends before a token is set apart from what follows. */
	static boolean isApart(Words words, int t) {
		return words.isComma(t) || isNext(words, t) || isAddressed(words, t) || isRelative(words, t);
	}

	/** سالم الجوهري | الذي حضر. */
	static boolean isRelative(Words words, int t) {
		return RELATIVES.contains(words.form(t));
	}

	/** سالم الجوهري | لمراسل الجريدة, | بتأخير الأشغال: what the verb takes. */
	private static boolean isAddressed(Words words, int t) {
		String form = words.form(t);
		return words.isWord(t) && form.length() > 4 && (form.startsWith("ل") || form.startsWith("ب"))
				&& words.whole(t).word().traits() == 0;
	}

	/** أشاد فلان بالبطولة. */
	static boolean isWith(Words words, int t) {
		for (Reading reading : words.readings(t)) {
			if (reading.proclitics().equals("ب") && reading.hasArticle()) {
				return true;
			}
		}
		return false;
	}

	/** قال فلان لوكالة الأنباء: to whom it was said. */
	private static boolean isToOutlet(Words words, int t) {
		return words.as(t, Trait.ORGANIZATION)
			.filter((reading) -> reading.proclitics().equals("ل") && reading.word().kind().endsWith("media"))
			.isPresent();
	}

}
