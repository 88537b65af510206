package liqa.transform.names;

import java.util.List;
import java.util.Set;

/**
 * Which words are names by their shape or by what stands around them.
 */
final class NameShapes {

	/**
	 * Particles written as one with the name behind them: أبوسهمين, بنعمر, بلقاسم,
	 * بوعرعارة.
	 */
	private static final List<String> FUSED = List.of("ابو", "ابي", "بن", "بل", "بو", "عبدال", "ولد");

	/**
	 * Second halves of given names, behind which the family name follows: نور الدين,
	 * فاطمة الزهراء.
	 */
	private static final Set<String> SECOND_HALVES = Set.of("الدين", "الزهراء", "الاسلام", "الله", "الحق", "الهدي",
			"الخير", "النبي", "العابدين", "النصر", "السعود", "الحسن", "الاله");

	/**
	 * Kinds of offices whose noun with the article is a family name too: الخطيب, القاضي.
	 */
	private static final Set<String> FAMILY_KINDS = Set.of("cleric", "judge", "noble", "monarch", "profession", "rank",
			"owner", "governor");

	/**
	 * Letters of a word that begins a foreigner's name though it has a meaning, at most.
	 */
	private static final int LONGEST_FOREIGN = 3;

	/** The same behind the office of an envoy. */
	private static final int LONGEST_ENVOY = 5;

	private static final int NO_LAST_NAME = Trait.FUNCTION.bit() | Trait.OFFICE.bit() | Trait.OFFICE_PLURAL.bit()
			| Trait.GROUP.bit() | Trait.SOURCE.bit() | Trait.QUANTIFIER.bit() | Trait.COUNTRY.bit()
			| Trait.OFFICE_ADJECTIVE.bit();

	private static final Set<String> FATHERS = Set.of("ابو", "بو");

	private static final int ADJECTIVES = Trait.OFFICE_ADJECTIVE.bit() | Trait.SOURCE_ADJECTIVE.bit()
			| Trait.PORTFOLIO.bit();

	private static final int NO_ADJECTIVE = Trait.FUNCTION.bit() | Trait.OFFICE.bit() | Trait.OFFICE_PLURAL.bit()
			| Trait.GROUP.bit() | Trait.ORGANIZATION.bit() | Trait.COUNTRY.bit();

	/**
	 * Kinds of offices behind which alone the bearer's family name stands: الوزير,
	 * النائب.
	 */
	private static final Set<String> CALLED_BY_FAMILY = Set.of("minister", "deputy", "rank", "cleric", "judge", "noble",
			"monarch", "diplomat", "governor");

	/** Kinds of titles whose bearers places and institutions are called after. */
	private static final Set<String> HOUSES = Set.of("monarch", "noble", "heir", "cleric");

	/** Times of day that people are called by too. */
	private static final Set<String> TIMES_OF_DAY = Set.of("صباح", "فجر", "ضحي", "مساء", "ليل");

	/**
	 * What a time of day may belong to, beside the days on which something is said.
	 */
	private static final Set<String> OTHER_DAYS = Set.of("الامس", "يوم", "غد", "الغد");

	private static final Set<String> SPANS = Set.of("الشهر", "الاسبوع", "العام", "السنه", "الليله", "اليوم");

	/** What tells which month or week. */
	private static final Set<String> BEHIND_SPAN = Set.of("الماضي", "الماضيه", "المقبل", "المقبله", "القادم", "القادمه",
			"الجاري", "الحالي", "الفايت", "الفارط", "المنصرم");

	private static final String POPE = "البابا";

	private NameShapes() {
	}

	/**
	 * حسن شيخ محمود: as people are called in Somalia and Kurdistan, no office, which goes
	 * on with what it is of (شيخ قبيلة) or has the article.
	 * @param introduced whether a title or office stands before the name
	 */
	static boolean isSheikhsSon(Words words, int t, boolean introduced) {
		Reading next = words.whole(t + 1);
		return words.form(t).equals("شيخ") && words.whole(t - 1).word().isGivenName() && t + 1 < words.limit(t)
				&& !next.definite() && !words.isCommon(t + 1)
				&& (next.word().isPersonalName() || introduced && words.isUnheardOf(t + 1, next));
	}

	/**
	 * الرئيس الموريتاني سيدي محمد, مولاي ولد أحمد: names among Moors and their
	 * neighbours, not the address (سيدي الأمير), which stands before titles.
	 */
	static boolean isSidi(Words words, int t) {
		if (!words.form(t).equals("سيدي") && !words.form(t).equals("مولاي")) {
			return false;
		}
		boolean given = words.whole(t + 1).is(Trait.GIVEN);
		return words.whole(given ? t + 2 : t + 1).is(Trait.LINK) || given && words.whole(t - 1).is(Trait.NATIONALITY);
	}

	/** فرنسيس | صباح اليوم: the morning, before what it is the morning of. */
	static boolean isTimeOfDay(Words words, int t) {
		String next = words.form(t + 1);
		return TIMES_OF_DAY.contains(words.form(t)) && (Saying.isDay(next) || OTHER_DAYS.contains(next));
	}

	/** آبي أحمد | الشهر الماضي, جون كيري | الأسبوع: when it was, and no family name. */
	static boolean isSpanOfTime(Words words, int t) {
		return SPANS.contains(words.form(t)) && (!words.isWord(t + 1) || BEHIND_SPAN.contains(words.form(t + 1)));
	}

	/**
	 * شمخاني | بزته: something of his, with a feminine noun's ending before the pronoun.
	 */
	static boolean isHis(Words words, int t, Reading here) {
		String form = words.form(t);
		return here.word().traits() == 0 && form.length() > 3 && !here.definite()
				&& (form.endsWith("تها") || form.endsWith("تهم")
						|| form.endsWith("ته") && words.text().raw().charAt(words.text().token(t).end() - 1) == 'ه');
	}

	/** البابا فرنسيس | الصفح: popes have no family name, though a number. */
	static boolean isBehindPope(Words words, int t, Reading here, int parts) {
		return parts == 1 && words.form(t - 2).endsWith(POPE) && here.hasArticle() && !here.is(Trait.REGNAL);
	}

	/**
	 * سعد بن سعيد الحجري: behind the father's name an adjective of origin is the
	 * family's.
	 */
	static boolean isFamilyOfSon(Words words, int t, Reading here) {
		return words.whole(t - 2).is(Trait.LINK) && words.whole(t - 1).word().isGivenName() && here.hasArticle()
				&& here.base().length() > 3 && here.base().endsWith("ي")
				&& !here.word().isAny(NamePhrases.BARRED | Trait.NATIONALITY.bit()) && !words.whole(t + 1).hasArticle();
	}

	/** كمال الدين: whether a word makes a name of whatever stands before it. */
	static boolean isSecondHalf(Reading word) {
		return word.cut() == 0 && word.stem().equals("الدين");
	}

	/**
	 * الدكتور السمحاني, الوزير الجوهري: an adjective that no list has is a family name
	 * behind a title; in القيادي التجمعي, مدرب المنتخب الفرعوني it says of what.
	 */
	static boolean isNisba(Words words, int t, Reading here) {
		return here.stem().endsWith("ي") && isCalledByFamily(words, t);
	}

	/**
	 * Whether a family name may stand alone at a token: behind a title or office, but not
	 * behind what the office is of, where another word is an object (رفع رئيس المدينة |
	 * الشكر).
	 */
	static boolean isCalledByFamily(Words words, int t) {
		Reading before = words.whole(t - 1);
		return before.beginsTitle() || !words.isWord(t - 1)
				|| before.is(Trait.OFFICE) && CALLED_BY_FAMILY.contains(before.word().kind());
	}

	/**
	 * السفير الكازاخستاني خيرات لاما, المدرب الإسباني بيب موراليس: behind the office of a
	 * foreigner a short word, whatever it means in Arabic, before one that nobody knows.
	 */
	static boolean isForeigners(Words words, int t, Reading here) {
		Reading next = words.whole(t + 1);
		Word office = words.whole(t - 2).word();
		int longest = office.kind().equals("diplomat") ? LONGEST_ENVOY : LONGEST_FOREIGN;
		return here.word().traits() == Trait.COMMON.bit() && !here.definite() && here.stem().length() <= longest
				&& !here.stem().endsWith("ه") && words.whole(t - 1).is(Trait.NATIONALITY) && office.is(Trait.OFFICE)
				&& !next.definite() && next.stem().length() > 2 && words.isUnheardOf(t + 1, next);
	}

	/**
	 * رئيس شركة | لعمار, المدير التنفيذي | لستارتك: whether ل or ب is written as one with
	 * a word that the lexicon knows or that the article has by itself.
	 */
	static boolean isGoverned(Words words, int t, Reading here) {
		String form = here.stem();
		if (here.cut() > 0 || form.length() < 4 || form.charAt(0) != 'ل' && form.charAt(0) != 'ب') {
			return false;
		}
		for (Reading reading : words.readings(t)) {
			if (reading.cut() == 1 && reading.word().isAny(~Trait.FAMILY.bit())) {
				return true;
			}
		}
		return words.has(form.substring(1));
	}

	/** الناشط | الأركاني | محمد حبيب: an adjective of relation that no list has. */
	static boolean isUnknownNisba(Words words, int t) {
		Reading here = words.whole(t);
		return words.isWord(t) && here.hasArticle() && here.stem().endsWith("ي") && words.isUnheardOf(t, here);
	}

	/** Whether a word that the lexicon does not know begins with a particle of names. */
	static boolean isFused(Reading word) {
		if (word.word().traits() != 0) {
			return false;
		}
		for (String particle : FUSED) {
			if (word.stem().startsWith(particle) && word.stem().length() > particle.length() + 2) {
				return true;
			}
		}
		return false;
	}

	/** سالم بنجلون: behind a given name, what else would be a word with ب. */
	static boolean isFusedLast(Words words, int t, Reading here) {
		return isFused(here) && !words.isCommon(t)
				&& words.whole(t - 1)
					.word()
					.isAny(Trait.GIVEN.bit() | Trait.GIVEN_OR_WORD.bit() | Trait.AFTER_ABD.bit());
	}

	/**
	 * Whether a name with the article, as last read, mostly has a further name behind it.
	 */
	static boolean isOpen(Words words, int t) {
		return SECOND_HALVES.contains(words.form(t)) || words.whole(t - 1).is(Trait.HEAD);
	}

	/**
	 * قال محمد السلامة مدير المكتب: a word between the given name of who speaks and his
	 * office is his family name, whatever it means elsewhere.
	 */
	static boolean isSpeakersLast(Words words, int t, Reading here) {
		if (!words.isTelling(t - 2) && !(words.whole(t - 2).is(Trait.HEAD) && words.isTelling(t - 3))
				|| here.word().isAny(NO_LAST_NAME) || words.isVerb(t)) {
			return false;
		}
		Reading given = words.whole(t - 1);
		if (!words.whole(t - 2).is(Trait.HEAD) && (given.is(Trait.COMMON) || !given.word().isGivenName())) {
			return false;
		}
		int office = words.isComma(t + 1) ? t + 2 : t + 1;
		Reading next = words.whole(office);
		return next.is(Trait.OFFICE) && next.cut() == 0 && !next.word().isGivenName() && words.limit(t - 1) > office;
	}

	/**
	 * أكد فهد بن سعود الجمعان أن: a word with the article between a name of several parts
	 * and what is said ends it, though it is a form of another word; {@link LastNames}
	 * has what stands behind a given name alone.
	 */
	static boolean isLastBeforeSaid(Words words, int t, Reading here) {
		Reading given = words.whole(t - 1);
		return Saying.isThat(words.form(t + 1)) && here.hasArticle() && here.cut() == 0
				&& !here.word().isAny(NO_LAST_NAME | Trait.NATIONALITY.bit()) && given.is(Trait.GIVEN)
				&& !given.is(Trait.COMMON) && words.whole(t - 2).is(Trait.LINK);
	}

	/**
	 * القيادي أحمد البحري: behind an office and a given name, an adjective that describes
	 * offices and bodies elsewhere is a family name; but not in مطار الملك فهد الدولي.
	 */
	static boolean isAdjectival(Words words, int t, Reading here) {
		Reading given = words.whole(t - 1);
		return here.hasArticle() && here.cut() == 0 && here.base().endsWith("ي") && here.word().isAny(ADJECTIVES)
				&& !here.word().isAny(NO_ADJECTIVE) && given.word().isGivenName() && !given.is(Trait.COMMON)
				&& !HOUSES.contains(words.whole(t - 2).word().kind()) && !words.whole(t + 1).hasArticle();
	}

	/**
	 * Whether a family name that is also an office or another word is the last part of a
	 * name here: المهندس عمر قاضي أكد, رنيم الخطيب.
	 */
	static boolean isLastName(Words words, int t, Reading here, boolean introduced) {
		Reading before = words.whole(t - 1);
		Reading next = words.whole(t + 1);
		boolean given = before.word().isGivenName() && !before.is(Trait.COMMON);
		if (!given || next.definite() || next.is(Trait.GIVEN) && !next.is(Trait.COMMON)) {
			return false;
		}
		if (here.hasArticle()) {
			return here.is(Trait.OFFICE) && FAMILY_KINDS.contains(here.word().kind());
		}
		boolean said = words.form(t + 1).equals("ان");
		boolean ends = said || words.isVerb(t + 1) || !words.isWord(t + 1);
		boolean last = introduced && here.is(Trait.FAMILY) ? ends : said && words.isTelling(t - 2);
		return last && here.is(Trait.COMMON) && !here.is(Trait.FUNCTION) && !here.definite()
				&& !here.stem().endsWith("ا");
	}

	/**
	 * سالم أبو عرب, إلياس بو صعب: behind a name whatever noun follows أبو makes a family
	 * name with it.
	 */
	static boolean isCalledFather(Words words, int t, int limit, Reading here) {
		return FATHERS.contains(here.base()) && t + 1 < limit && words.isWord(t + 1) && !words.isFunction(t + 1)
				&& words.whole(t + 1).cut() == 0 && !words.isVerb(t + 1);
	}

	/** أبو, آل and عبد name only with the next word: أبو الغيط, عبد المهدي. */
	static boolean isNamedByNext(Words words, int t, int limit, Reading here) {
		if (t + 1 >= limit || !words.isWord(t + 1)) {
			return false;
		}
		Reading next = words.whole(t + 1);
		if (here.base().equals("عبد")) {
			return next.is(Trait.AFTER_ABD) || (next.definite() && !next.is(Trait.COMMON));
		}
		if (here.base().equals("ال")) {
			// آل ثاني: an ordinal elsewhere
			return next.is(Trait.FAMILY) || next.is(Trait.GIVEN) || next.is(Trait.REGNAL) && !next.hasArticle();
		}
		return !next.word().isAny(NamePhrases.BARRED) && (next.definite() || next.word().isGivenName()
				|| next.is(Trait.FAMILY) || (here.base().equals("ابو") && !words.isCommon(t + 1)));
	}

	/**
	 * المتحدث الرسمي | باسم الشركة: on whose behalf somebody speaks, and no man called
	 * باسم.
	 */
	static boolean isInTheNameOf(Words words, int t) {
		if (!words.form(t).equals(NounPhrases.IN_THE_NAME_OF)) {
			return false;
		}
		int office = t - 1;
		while (office > 0 && words.whole(office).is(Trait.OFFICE_ADJECTIVE)) {
			office--;
		}
		return words.whole(office).word().links().contains(NounPhrases.IN_THE_NAME_OF);
	}

}
