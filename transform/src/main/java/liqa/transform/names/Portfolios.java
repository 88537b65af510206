package liqa.transform.names;

import java.util.Set;

/**
 * How far the portfolio of an office goes: وزير الخارجية والمغتربين, وزير الشؤون الخارجية
 * والتعاون الإفريقي والمغاربة المقيمين بالخارج, وزير التسامح والتعايش.
 */
final class Portfolios {

	/** Where those live whom a minister looks after from home. */
	private static final Set<String> ABROAD = Set.of("بالخارج", "بالمهجر");

	private static final Set<String> AWAY = Set.of("الخارج", "المهجر");

	private static final String IN = "في";

	private static final String RESIDENT = "المقيمين";

	private static final String RELATIONS = "علاقات";

	private static final String WITH = "مع";

	/** What a noun joined to a portfolio is not. */
	private static final int OTHERS = Trait.OFFICE.bit() | Trait.OFFICE_PLURAL.bit() | Trait.ORGANIZATION.bit()
			| Trait.GROUP.bit() | Trait.SOURCE.bit() | Trait.NATIONALITY.bit() | Trait.COUNTRY.bit()
			| Trait.FUNCTION.bit() | Trait.GIVEN.bit() | Trait.FAMILY.bit() | Trait.VERB.bit()
			| Trait.MEETING_VERB.bit();

	private static final int GIVEN = Trait.GIVEN.bit() | Trait.GIVEN_OR_WORD.bit() | Trait.HEAD.bit();

	private Portfolios() {
	}

	/**
	 * Index after المقيمين بالخارج, في الخارج and the like, if they stand behind those
	 * whom an office is for; {@code t} if they do not.
	 */
	static int abroad(Words words, int t, int limit) {
		int place = words.form(t).equals(RESIDENT) ? t + 1 : t;
		if (place < limit && ABROAD.contains(words.form(place))) {
			return place + 1;
		}
		return (place + 1 < limit && words.form(place).equals(IN) && AWAY.contains(words.form(place + 1))) ? place + 2
				: t;
	}

	/**
	 * Whether a noun that و joins to a portfolio belongs to it.
	 * @param joined the noun, with the article
	 * @param after index after it and its adjectives
	 */
	static boolean goesOn(Words words, Reading joined, int after, int limit) {
		Word word = joined.word();
		if (word.isAny(Trait.OFFICE.bit() | Trait.ORGANIZATION.bit())) {
			return false;
		}
		if (word.is(Trait.PORTFOLIO) && !word.is(Trait.GROUP)) {
			return true;
		}
		boolean people = word.isAny(Trait.GROUP.bit() | Trait.NATIONALITY.bit() | Trait.OFFICE_PLURAL.bit());
		if (people && abroad(words, after, limit) > after) {
			return true;
		}
		if (people || word.is(Trait.PORTFOLIO)) {
			return isNamed(words, after, limit) || !word.is(Trait.OFFICE_PLURAL) && isJoined(words, after, limit);
		}
		// a noun that no list has: only where a name follows
		return !word.isAny(OTHERS) && joined.base().length() > 2 && isNamed(words, after, limit);
	}

	/**
	 * Index after an adjective that no list has and the holder's name shows: وزير الإنتاج
	 * الحربي | كريم حداد, وزير الاقتصاد الأخضر والرقمي; {@code t} if there is none.
	 */
	static int adjective(Words words, int t, int limit) {
		Reading here = words.whole(t);
		if (t >= limit || !words.isWord(t) || !here.hasArticle() || !words.whole(t - 1).hasArticle()
				|| here.beginsTitle() || here.word().isAny(OTHERS & ~Trait.FAMILY.bit())) {
			return t;
		}
		boolean relative = here.base().endsWith("ي") || here.base().endsWith("ه");
		Reading joined = Adjectives.conjoined(words, t + 1);
		boolean twice = joined != null && joined.hasArticle() && isNamed(words, t + 2, limit);
		return (relative && isNamed(words, t + 1, limit) || twice && !here.is(Trait.FAMILY)) ? t + 1 : t;
	}

	/**
	 * Index after those with whom a minister keeps up relations: وزير العلاقات | مع
	 * البرلمان; {@code t} if none stand there.
	 */
	static int partner(Words words, int t, int limit) {
		boolean relations = words.form(t - 1).endsWith(RELATIONS) && words.form(t).equals(WITH);
		return (relations && t + 1 < limit && words.whole(t + 1).hasArticle()) ? t + 2 : t;
	}

	/** Whether the holder is named next, perhaps behind a comma. */
	private static boolean isNamed(Words words, int t, int limit) {
		int name = words.isComma(t) ? t + 1 : t;
		return name < limit && words.isWord(name) && words.whole(name).word().isAny(GIVEN)
				&& !words.whole(name).definite() && !words.whole(name).is(Trait.FUNCTION);
	}

	/** والشباب | والرياضة: whether a further noun of the office stands next. */
	private static boolean isJoined(Words words, int t, int limit) {
		Reading next = (t < limit) ? Adjectives.conjoined(words, t) : null;
		return next != null && next.hasArticle() && next.is(Trait.PORTFOLIO) && !next.is(Trait.GROUP);
	}

}
