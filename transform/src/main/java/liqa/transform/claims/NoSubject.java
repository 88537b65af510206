package liqa.transform.claims;

import java.util.Set;

/**
 * What tells that words behind a verb of saying, of which no list knows whom they name,
 * are not its subject. A verb before its subject is singular (Wright, Arabic Grammar II,
 * §142), and agrees with a noun in ة right behind it; what a preposition governs is none;
 * and whoever stands before the verb leaves it no other.
 */
final class NoSubject {

	/** Verbs that have an object as often as a statement: يحمل, يتابع, يكتب. */
	private static final Set<String> WITH_OBJECT = Set.of("حمل", "كتب", "تابع", "واصل", "تحدث", "أعلم", "ختم", "اختتم",
			"نشر", "روى", "نقل", "طلب");

	/** Pronouns as they are written behind a noun. */
	private static final Set<String> PRONOUNS = Set.of("ه", "ها", "هم", "هما", "هن");

	/** Men, or several, though their noun ends in ة. */
	private static final Set<String> MEN = Set.of("خليفه", "علامه", "عمده", "اسطوره", "قاده", "ساده", "اساتذه", "طلبه",
			"صبيه", "قضاه", "دعاه", "رواه", "حماه", "ولاه", "عده", "ثلاثه", "اربعه", "خمسه", "سته", "سبعه", "ثمانيه",
			"تسعه", "عشره", "كافه");

	/** Words that never stand within a subject. */
	private static final Set<String> BREAKS = Set.of("وهو", "وهي", "وهم", "وهما", "احد", "احدي", "صلي", "رضي", "رحمه",
			"لم", "لا", "لن", "ما", "ممن", "مما", "عما", "كان", "كانت", "اذا", "عندما", "هو", "هي");

	/** Letters of a noun in ة at least. */
	private static final int SHORTEST = 3;

	private final Page page;

	NoSubject(Page page) {
		this.page = page;
	}

	/** Whether the words from a token on are not the subject of the verb. */
	boolean is(int first, int end, Frame frame) {
		return frame.cue().plural() || isGoverned(this.page, first) || disagrees(first, frame.cue())
				|| isObject(end, frame) || followsSubject(frame);
	}

	/** الوزير يتابع | مشروع الطريق: the subject stands before the verb. */
	private boolean followsSubject(Frame frame) {
		return !this.page.isConjoined(frame.at()) && !frame.cue().object()
				&& FrameReader.subjectBefore(this.page, frame.cue(), frame.at()) != null;
	}

	/**
	 * Whether a word begins something else behind a subject of which it cannot be part:
	 * السيدة | لصحيفة محلية, النادي | بموقعه, كيلو | وهو من المعارضين, رجال أعمال |
	 * شاركوا.
	 */
	boolean begins(int token) {
		String form = this.page.form(token);
		boolean told = form.startsWith("ل")
				&& (form.startsWith("لل") || this.page.has(WordClass.OUTLET, form.substring(1)));
		return told || BREAKS.contains(form) || this.page.is(WordClass.ISSUED, token)
				|| form.length() > 4 && form.endsWith("وا")
				|| form.startsWith("ب") && form.endsWith("ه") && !this.page.endsInTaMarbuta(token);
	}

	/** يحمل | درجة جامعية, كشف | الأشعة: no subject of a verb that is not feminine. */
	private boolean disagrees(int first, Cue cue) {
		String form = this.page.form(first);
		String stem = Page.withoutArticle(form);
		boolean feminine = this.page.endsInTaMarbuta(first) || stem.length() > SHORTEST + 1 && stem.endsWith("ات");
		return !cue.feminine() && feminine && stem.length() >= SHORTEST && this.page.isOrdinary(stem)
				&& !MEN.contains(stem);
	}

	/** يحملون | الجنسية, يتابع | مقطع فيديو ... أن: no statement follows at once. */
	private boolean isObject(int end, Frame frame) {
		return WITH_OBJECT.contains(frame.cue().verb().lemma()) && frame.complement().first() > end + 1;
	}

	/**
	 * ببرود, لزملائه, والدموع: a preposition or و that is written as one with an ordinary
	 * word.
	 */
	static boolean isGoverned(Page page, int token) {
		String form = page.form(token);
		if (form.length() < 4 || page.isOrdinary(form) || "بلو".indexOf(form.charAt(0)) < 0) {
			return false;
		}
		String rest = form.startsWith("لل") ? form.substring(2) : form.substring(1);
		return isOrdinary(page, rest) || rest.startsWith("ال") && isOrdinary(page, rest.substring(2))
				|| Page.isLatin(rest);
	}

	/** زملائه, بصفته: with or without a pronoun. */
	static boolean isOrdinary(Page page, String form) {
		if (form.length() > 2 && page.isOrdinary(form)) {
			return true;
		}
		for (String pronoun : PRONOUNS) {
			String noun = form.endsWith(pronoun) ? form.substring(0, form.length() - pronoun.length()) : "";
			if (noun.length() > 2 && (page.isOrdinary(noun)
					|| noun.endsWith("ت") && page.isOrdinary(noun.substring(0, noun.length() - 1) + "ه"))) {
				return true;
			}
		}
		return false;
	}

}
