package liqa.transform.names;

import java.util.Set;

/**
 * Whether somebody who may be the object of a verb of meeting stands further on, so that
 * what stands between is its subject's: استقبل محمود الكيلاني رئيس الجامعة وفدا من
 * الطلبة, but استقبل محمود الكيلاني السفير الفرنسي.
 */
final class ObjectsAhead {

	/** Words between the subject's office and the object at most. */
	private static final int FARTHEST = 14;

	private static final int PARTIES = Trait.OFFICE.bit() | Trait.OFFICE_PLURAL.bit() | Trait.OFFICE_DUAL.bit()
			| Trait.GROUP.bit();

	/** Where another clause begins, whose parties are not the verb's. */
	private static final Set<String> ELSEWHERE = Set.of("حيث", "الذي", "التي", "الذين", "ان", "انه", "انها", "بحضور",
			"برفقه", "فيما", "بينما", "لبحث", "لمناقشه");

	/** استقبل سالم الجوهري أمس السفير: it stands between parties and governs none. */
	private static final String YESTERDAY = "امس";

	private ObjectsAhead() {
	}

	/**
	 * Whether a party that no noun and no preposition but ب and مع governs stands ahead.
	 */
	static boolean isAhead(Words words, int from) {
		return isAhead(words, from, true);
	}

	/**
	 * Whether such a party stands ahead without مع: استقبل رئيس الحكومة وزير الصحة سالم
	 * الجوهري مع وفد has two parties before it.
	 */
	static boolean isAheadItself(Words words, int from) {
		return isAhead(words, from, false);
	}

	private static boolean isAhead(Words words, int from, boolean with) {
		int limit = Math.min(words.limit(from - 1), from + FARTHEST);
		boolean free = true;
		for (int t = from; t < limit; t++) {
			if (!words.isWord(t)) {
				free |= words.isComma(t);
				continue;
			}
			if (words.form(t).equals("مع") || words.form(t).equals("كلا")) {
				return with;
			}
			if (ELSEWHERE.contains(words.form(t)) || words.isVerb(t)) {
				return false;
			}
			if (isParty(words, t, free)) {
				return true;
			}
			Reading here = words.whole(t);
			free = here.definite() || words.form(t).equals(YESTERDAY) || here.is(Trait.COUNTRY)
					|| here.beginsName() && !here.is(Trait.FUNCTION);
		}
		return false;
	}

	/** Whether a party begins right at a token. */
	static boolean isNext(Words words, int t) {
		return words.isWord(t) && t < words.limit(t - 1) && isParty(words, t, true);
	}

	/** Whether a party begins at a token, behind a word that it does not complete. */
	private static boolean isParty(Words words, int t, boolean free) {
		for (Reading reading : words.readings(t)) {
			boolean plain = reading.cut() == 0 && free;
			boolean by = reading.proclitics().equals("ب") && !words.whole(t).is(Trait.COMMON);
			if ((plain || by) && (reading.word().isAny(PARTIES) || plain && reading.beginsTitle())
					&& !reading.is(Trait.OFFICE_ADJECTIVE)) {
				return true;
			}
		}
		return false;
	}

}
