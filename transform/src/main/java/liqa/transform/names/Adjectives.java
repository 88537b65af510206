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

	/** Endings of number and gender, longest first. */
	private static final List<String> ENDINGS = List.of("تان", "تين", "ون", "ين", "ان", "ات", "ه");

	private static final Set<String> DIRECTIONS = Set.of("الجنوب", "الشمال", "شمال", "جنوب", "غرب", "شرق");

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
			if (here.hasArticle() == definite && !here.isPossessed() && isAdjective(here, definite)) {
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

	/** المكلفة بالتكوين: a participle that its preposition follows. */
	private static boolean isTied(Words words, int t, Reading participle) {
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
