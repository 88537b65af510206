package liqa.transform.names;

import java.util.Set;

/**
 * Whether what can be an office with the article is the adjective of the noun before it,
 * with which it agrees: المؤتمر الصحفي المشترك, العقوبات الاقتصادية الأمريكية, السبب
 * الرئيس, القرار القاضي بتأجيل.
 */
final class Attributes {

	private static final int LISTED = Trait.OFFICE_ADJECTIVE.bit() | Trait.SOURCE_ADJECTIVE.bit();

	private static final int NO_THING = Trait.GIVEN.bit() | Trait.GIVEN_OR_WORD.bit() | Trait.FAMILY.bit()
			| Trait.OFFICE.bit() | Trait.FUNCTION.bit() | Trait.COUNTRY.bit();

	private static final int THINGS = Trait.COMMON.bit() | Trait.PORTFOLIO.bit() | Trait.ORGANIZATION.bit()
			| Trait.GROUP.bit();

	/** What is an adjective although no list of adjectives has it: الهدف الرئيس. */
	private static final Set<String> MAIN = Set.of("رييس", "رييسه");

	/** Kinds of offices whose nouns are participles that ب follows: القاضي بتأجيل. */
	private static final Set<String> PARTICIPLES = Set.of("judge", "spokesperson");

	/** Days, behind which somebody may be named: التقى الثلاثاء السياسي اللبناني. */
	private static final Set<String> DAYS = Set.of("اليوم", "الاحد", "الاثنين", "الثلاثاء", "الاربعاء", "الخميس",
			"الجمعه", "السبت", "الماضي", "الماضيه", "الاول", "المقبل", "المقبله");

	private Attributes() {
	}

	/** Whether an office with the article and without a name is nobody's. */
	static boolean isAttribute(Words words, Role office) {
		int t = office.first();
		if (!office.reading().hasArticle() || office.reading().cut() > 0 || words.isFirst(t) || !words.isWord(t - 1)
				|| !isAdjective(words, t, office)) {
			return false;
		}
		Reading before = noun(words, t - 1);
		return before.hasArticle() && before.word().isAny(THINGS) && !before.word().isAny(NO_THING)
				&& !words.whole(t - 1).word().isAny(NO_THING) && !DAYS.contains(words.form(t - 1)) && !words.isMet(t)
				&& isFeminine(before.base()) == isFeminine(office.reading().base());
	}

	private static boolean isAdjective(Words words, int t, Role office) {
		Word noun = office.reading().word();
		if (MAIN.contains(office.reading().base())) {
			return office.country().isEmpty() && !words.whole(t + 1).hasArticle();
		}
		String next = words.form(t + 1);
		boolean tied = PARTICIPLES.contains(noun.kind()) && next.startsWith("ب") && !next.startsWith("باسم")
				&& words.as(t + 1, Trait.ORGANIZATION).isEmpty();
		return tied || noun.isAny(LISTED);
	}

	/** The noun before, whatever is cut off it: بالضربة القاضية, والأسباب الرئيسة. */
	private static Reading noun(Words words, int t) {
		for (Reading reading : words.readings(t)) {
			if (reading.hasArticle() && reading.word().isAny(THINGS)) {
				return reading;
			}
		}
		return words.whole(t);
	}

	/**
	 * Plurals of things agree like feminines; a broken plural is not told by its form.
	 */
	private static boolean isFeminine(String base) {
		return base.endsWith("ه") || base.endsWith("ات");
	}

}
