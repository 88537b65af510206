package liqa.transform.names;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The adjectives that belong to a noun: nationalities, those of offices and sources, and
 * any frequent relative adjective.
 */
final class Adjectives {

	private static final int LISTED = Trait.NATIONALITY.bit() | Trait.OFFICE_ADJECTIVE.bit()
			| Trait.SOURCE_ADJECTIVE.bit();

	private static final int NOUNS = Trait.OFFICE.bit() | Trait.OFFICE_PLURAL.bit() | Trait.ORGANIZATION.bit()
			| Trait.GROUP.bit() | Trait.PORTFOLIO.bit();

	/** What a relative adjective in the accusative may be besides. */
	private static final int RELATIVE = LISTED | Trait.COMMON.bit() | Trait.OFFICE.bit();

	/** Endings of number and gender, longest first. */
	private static final List<String> ENDINGS = List.of("تان", "تين", "ون", "ين", "ان", "ات", "ه");

	private static final Set<String> DIRECTIONS = Set.of("الجنوب", "الشمال", "شمال", "جنوب", "غرب", "شرق");

	private static final String ORGANISING = "منظمه";

	/** Nouns with the ending of relative adjectives: حمل الحكومة | المسؤولية. */
	private static final Set<String> ABSTRACT = Set.of("مسووليه", "مسيوليه", "قضيه", "اهميه", "اتفاقيه", "حريه",
			"كيفيه", "كميه");

	/** The noun itself, said again: المصدر نفسه. */
	private static final Set<String> SAME = Set.of("نفسه", "نفسها", "نفسهم", "ذاته", "ذاتها", "ذاتهم", "عينه", "عينها");

	/** The same before its noun: نفس المصدر, ذات المصادر. */
	private static final Set<String> SAME_AHEAD = Set.of("نفس", "ذات");

	private final Vocabulary vocabulary;

	Adjectives(Vocabulary vocabulary) {
		this.vocabulary = vocabulary;
	}

	/**
	 * Where the adjectives that begin at a token end.
	 * @param definite whether they must have the article
	 * @return {@code t} if there are none
	 */
	int end(Words words, int t, int limit, boolean definite) {
		int end = t;
		while (end < limit && words.isWord(end)) {
			Reading here = words.whole(end);
			if (definite && SAME.contains(here.stem())) {
				return end + 1;
			}
			if (definite && DIRECTIONS.contains(here.stem()) && words.whole(end + 1).is(Trait.NATIONALITY)) {
				// الجنوب إفريقي, الكوري الجنوبي
				end += 2;
				continue;
			}
			if (definite && here.base().equals("منتهيه") && words.form(end + 1).startsWith("ولايت")) {
				end += 2;
				continue;
			}
			if (end > t - 1 && here.is(Trait.PARTICIPLE) && isTied(words, end, here)) {
				return end;
			}
			if (definite && here.is(Trait.COUNTRY) && here.base().endsWith("ه")
					&& !words.whole(end - 1).base().endsWith("ه") && words.isTravelledTo(end)) {
				// زار وزير الدفاع السعودية
				return end;
			}
			if (definite
					&& (isBodyAgain(words, end, here) || isHolder(words, end, here) || isPlural(words, end, here))) {
				return end;
			}
			if (!definite && isAccusative(words, end, here)) {
				end++;
				continue;
			}
			if (here.hasArticle() == definite && !here.isPossessed() && isAdjective(here, definite)
					&& (definite || !isAnother(words, end))) {
				end += here.base().startsWith("رفيع") && words.form(end + 1).equals("المستوي") ? 2 : 1;
				continue;
			}
			if (end == t || !isConjoined(words, end, definite)) {
				return end;
			}
			end++;
		}
		return end;
	}

	/**
	 * قابل منتجو الألبان المفوض العام: an office, which is an adjective behind another
	 * alone, as in الأمين العام المساعد.
	 */
	private static boolean isHolder(Words words, int t, Reading here) {
		return here.is(Trait.OFFICE) && here.word().isAny(LISTED) && !here.base().endsWith("ي")
				&& !here.base().endsWith("يه") && words.whole(t + 1).is(Trait.OFFICE_ADJECTIVE)
				&& words.whole(t + 1).hasArticle() && !words.whole(t - 1).word().isAny(Trait.OFFICE.bit() | LISTED);
	}

	/** استقبلت الوزيرة القائمين على المعرض: not one person but others. */
	static boolean isPlural(Words words, int t, Reading here) {
		Word office = words.whole(t - 1).word();
		return (here.base().endsWith("ين") || here.base().endsWith("ون"))
				&& here.word().isAny(Trait.GROUP.bit() | Trait.OFFICE_PLURAL.bit()) && office.is(Trait.OFFICE)
				&& !office.isAny(Trait.GROUP.bit() | Trait.OFFICE_PLURAL.bit() | LISTED);
	}

	/**
	 * استقبل عميد الكلية المنظمة الدولية, رئيس الغرفة الهيئة العليا: a body, and no
	 * adjective, though it ends like one; but اللجنة المنظمة.
	 */
	private boolean isBodyAgain(Words words, int t, Reading here) {
		if (!here.hasArticle() || !here.is(Trait.ORGANIZATION) || !here.word().kind().equals("body")) {
			return false;
		}
		Reading next = words.whole(t + 1);
		return !here.word().isAny(LISTED)
				|| here.base().equals(ORGANISING) && next.hasArticle() && isAdjective(next, true);
	}

	/**
	 * وفدا برلمانيا والهيئة العليا, وفدا شبابيا وتنسيقية القوى: another noun, though it
	 * ends like an indefinite adjective.
	 */
	private static boolean isAnother(Words words, int t) {
		Reading joined = words.conjoined(t);
		return joined != null && (joined.hasArticle()
				|| joined.word().isAny(NOUNS) && (!joined.word().isAny(LISTED) || words.whole(t + 1).definite()));
	}

	/**
	 * وفدا عسكريا روسيا, وفدا شبابيا: behind an accusative a relative adjective, and no
	 * country.
	 */
	private boolean isAccusative(Words words, int t, Reading here) {
		String form = words.form(t);
		if (!form.endsWith("يا") || form.length() < 5 || !words.form(t - 1).endsWith("ا")) {
			return false;
		}
		return here.is(Trait.COUNTRY) ? this.vocabulary.word(form.substring(0, form.length() - 1)).is(Trait.NATIONALITY)
				: (here.word().traits() & ~RELATIVE) == 0;
	}

	/** المكلفة بالتكوين: a participle that its preposition follows. */
	static boolean isTied(Words words, int t, Reading participle) {
		String next = words.form(t + 1);
		for (String link : participle.word().links()) {
			if (next.equals(link) || link.length() == 1 && next.startsWith(link) && !words.whole(t + 1).definite()) {
				return true;
			}
		}
		return false;
	}

	private boolean isAdjective(Reading here, boolean definite) {
		Word word = here.word();
		if (word.isAny(LISTED)) {
			return !word.is(Trait.FUNCTION) || word.is(Trait.SOURCE_ADJECTIVE) || here.hasArticle();
		}
		if (word.is(Trait.FUNCTION) || word.is(Trait.OFFICE) && !definite || word.is(Trait.GIVEN)) {
			return false;
		}
		String base = here.base();
		if (ABSTRACT.contains(base)) {
			return false;
		}
		if (word.is(Trait.COMMON) && base.length() > 3 && definite && (base.endsWith("ي") || base.endsWith("يه"))) {
			return true;
		}
		if (word.traits() == 0 && base.length() > 4 && base.endsWith("يه")) {
			// الجامعة اليسوعية, مصادر فصائلية: a feminine relative adjective is no name
			return definite == here.hasArticle();
		}
		for (String ending : ENDINGS) {
			if (base.endsWith(ending) && base.length() > ending.length() + 2) {
				String stem = base.substring(0, base.length() - ending.length());
				if (this.vocabulary.word(stem).isAny(LISTED)) {
					return !word.isAny(NOUNS);
				}
			}
		}
		return false;
	}

	/** و and a further adjective of the same noun: القوى السياسية والأمنية. */
	private boolean isConjoined(Words words, int t, boolean definite) {
		Reading joined = conjoined(words, t);
		if (joined == null || joined.hasArticle() != definite || !isAdjective(joined, definite)) {
			return false;
		}
		if (joined.is(Trait.OFFICE) && joined.word().links().contains(words.form(t + 1))) {
			// المجلس الانتقالي والقيادي في الحزب: somebody else
			return false;
		}
		// المستشارة السياسية والإعلامية: behind an adjective like it no noun
		return !joined.word().isAny(NOUNS) || joined.word().isAny(LISTED) && words.whole(t - 1).word().isAny(LISTED)
				&& joined.base().endsWith("ي") == words.whole(t - 1).base().endsWith("ي")
				&& joined.base().endsWith("يه") == words.whole(t - 1).base().endsWith("يه");
	}

	/** Whether a word says that a noun is meant again and nothing else. */
	static boolean isSame(String form) {
		return SAME.contains(form);
	}

	/** Whether a word does so in front of its noun. */
	static boolean isSameAhead(String form) {
		return SAME_AHEAD.contains(form);
	}

	/**
	 * The reading of a token that cuts off و and nothing else, unless the whole is a
	 * frequent word of its own.
	 */
	static @Nullable Reading conjoined(Words words, int t) {
		return words.whole(t).is(Trait.COMMON) ? null : words.conjoined(t);
	}

}
