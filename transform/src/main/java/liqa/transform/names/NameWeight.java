package liqa.transform.names;

import java.util.Set;

/**
 * How much a word speaks for being a part of a name, by what it is and by what stands
 * around it.
 */
final class NameWeight {

	private static final Set<String> BEHIND_ALI = Set.of("في", "عن", "الي", "مع", "قد", "لم", "لن", "انه", "خلال");

	/** The name, and the preposition على as it is folded. */
	private static final String ALI = "علي";

	/** Prepositions that على does not stand behind. */
	private static final Set<String> BEFORE_ALI = Set.of("مع", "عن", "الي", "بين", "لدي");

	private NameWeight() {
	}

	/** How much a word speaks for being a name here: 0 not at all, 2 by itself. */
	static int of(Words words, int t, Reading here, int parts, boolean introduced) {
		Word word = here.word();
		if (parts == 1 && NameShapes.isSpeakersLast(words, t, here)) {
			return 1;
		}
		if (introduced && parts == 1 && NameShapes.isAdjectival(words, t, here) || parts > 1
				&& (NameShapes.isLastBeforeSaid(words, t, here) || NameShapes.isFamilyOfSon(words, t, here))) {
			return 1;
		}
		if (parts == 0 && word.is(Trait.OFFICE_DUAL) && words.whole(t + 1).is(Trait.PORTFOLIO)) {
			// التقى الرئيس وزيري خارجية البلدين
			return 0;
		}
		if (word.is(Trait.FUNCTION) && (parts == 0 || !word.is(Trait.FAMILY)) || parts > 0 && here.definite()
				&& word.isAny(NamePhrases.BARRED) && (!word.is(Trait.FAMILY) || words.whole(t + 1).definite())) {
			return 0;
		}
		if (parts > 1 && word.is(Trait.OFFICE) && !here.definite() && isComplement(words.whole(t + 1))) {
			// جمال بن عمر مساعد الأمين العام
			return 0;
		}
		if (word.is(Trait.GIVEN) && !word.is(Trait.COMMON)) {
			return 2;
		}
		if (parts == 0 && words.isSon(t + 1) && !word.isAny(NamePhrases.BARRED) && here.stem().length() > 1
				&& (!words.isCommon(t) || word.is(Trait.FAMILY)) && !isCutName(words, t, here)) {
			return 2;
		}
		if (parts == 0 && word.isAny(Trait.ORGANIZATION.bit() | Trait.GROUP.bit() | Trait.SOURCE.bit())) {
			return 0;
		}
		if (parts > 1 && words.whole(t - 1).hasArticle() && !here.definite() && !NameShapes.isOpen(words, t - 1)) {
			// الشيخ عبدالعزيز العفالق بتكريم الفائزين
			return 0;
		}
		if (parts == 0) {
			if (word.isGivenName()) {
				return isGiven(words, t, word, introduced) ? 2 : 0;
			}
			if (!introduced) {
				return 0;
			}
			if (NameShapes.isForeigners(words, t, here)) {
				return 1;
			}
			if (word.is(Trait.COMMON) && !here.definite() && here.stem().endsWith("ا")) {
				// قال الوزير ردا على سؤال: an adverb
				return 0;
			}
			if (word.is(Trait.FAMILY) && !word.is(Trait.NATIONALITY) && !word.isAny(NamePhrases.BARRED)) {
				return here.definite() && word.is(Trait.COMMON) && !NameShapes.isCalledByFamily(words, t) ? 0 : 2;
			}
			return words.isUnheardOf(t, here) && (!here.definite() || NameShapes.isNisba(words, t, here))
					&& !isPossessedAndJoined(here) && !isJoined(words, t, parts)
					&& !NameShapes.isGoverned(words, t, here) ? 1 : 0;
		}
		if (introduced && parts == 1 && here.hasArticle() && word.is(Trait.COMMON) && !word.isAny(NamePhrases.BARRED)
				&& !word.is(Trait.NATIONALITY) && words.whole(t - 1).word().isGivenName()) {
			// العميد عبدالمحسن الطويل
			return 1;
		}
		if (parts == 1 && (word.is(Trait.FAMILY) || words.isTelling(t - 2))
				&& NameShapes.isLastName(words, t, here, introduced)) {
			return 1;
		}
		if (word.is(Trait.OFFICE) && !here.definite() && parts > 1 && !nextIsName(words, t + 1)) {
			// سعد الحقباني وزير العمل
			return 0;
		}
		if (isSoundPlural(here) || isPossessedAndJoined(here) || isPresent(here) || isJoined(words, t, parts)
				|| UnlistedNames.isManner(words.form(t)) && Saying.isThat(words.form(t + 1))) {
			return 0;
		}
		if (word.isGivenName()) {
			return word.is(Trait.COMMON) && parts > 1 && !nextIsName(words, t + 1) && !isAli(words, t) ? 0 : 1;
		}
		if (word.is(Trait.FAMILY) && !word.isAny(NamePhrases.BARRED)) {
			return (parts > 1 && (word.is(Trait.COMMON) && !here.definite() || word.is(Trait.NATIONALITY))) ? 0
					: (word.is(Trait.COMMON) && !here.definite()) ? 0 : 1;
		}
		if (here.definite() && parts == 1 && !word.isAny(NamePhrases.BARRED) && !word.is(Trait.NATIONALITY)
				&& here.stem().endsWith("ي") && !word.is(Trait.COMMON)) {
			return 1;
		}
		return NameShapes.isFusedLast(words, t, here) || words.isUnheardOf(t, here) ? 1 : 0;
	}

	/**
	 * وسعد بن محمد, لقيس بن سعد: whether a given name is left of what no list has as a
	 * whole.
	 */
	private static boolean isCutName(Words words, int t, Reading here) {
		if (here.cut() > 0 || here.word().traits() != 0) {
			return false;
		}
		for (Reading reading : words.readings(t)) {
			if (reading.cut() > 0 && reading.word().isGivenName()) {
				return true;
			}
		}
		return false;
	}

	/**
	 * صلاح وأيوانيس, جواد علي وشاكيل: behind a name, و before what no list has joins
	 * another name. Only behind a single one it may be a radical (جوناثان ويلكس), unless
	 * the text has the rest by itself (مايكل وهولدن), and before a hamza never.
	 */
	private static boolean isJoined(Words words, int t, int parts) {
		String form = words.form(t);
		if (form.length() < 4 || form.charAt(0) != 'و' || words.whole(t).word().traits() != 0) {
			return false;
		}
		char second = words.text().raw().charAt(words.text().token(t).start() + 1);
		return parts > 1 || second == 'أ' || second == 'إ' || second == 'آ' || words.has(form.substring(1));
	}

	/** تتوسط, تستقبل: a verb in the present that no list has. */
	private static boolean isPresent(Reading here) {
		return here.word().traits() == 0 && here.stem().length() > 4
				&& (here.stem().startsWith("تت") || here.stem().startsWith("تست") || here.stem().startsWith("يست"));
	}

	/** وتوابعها: something of what was named before. */
	private static boolean isPossessedAndJoined(Reading here) {
		return here.stem().startsWith("و") && here.stem().endsWith("ها") && here.stem().length() > 5;
	}

	/** المتفوقين: several of a kind, whom somebody met or is one of. */
	private static boolean isSoundPlural(Reading here) {
		String stem = here.stem();
		return here.hasArticle() && here.word().traits() == 0 && here.base().length() > 5 && here.base().startsWith("م")
				&& (stem.endsWith("ين") || stem.endsWith("ون"));
	}

	/** Whether a given name that is also a word is one here. */
	private static boolean isGiven(Words words, int t, Word word, boolean introduced) {
		Reading next = words.whole(t + 1);
		if (word.is(Trait.COMMON)) {
			boolean named = introduced || words.isTelling(t - 1);
			boolean unknown = words.isUnheardOf(t + 1, next) && !next.definite() && next.stem().length() > 2;
			if (unknown && words.form(t).equals(ALI) && BEFORE_ALI.contains(words.form(t - 1))) {
				return true;
			}
			if (named && unknown && (words.form(t + 2).equals("ان") || words.isVerb(t + 2) || words.isComma(t + 2))) {
				// الدكتور رزق زغيب إن, قالت لطيفة أخرباش إن
				return true;
			}
			if (named && next.hasArticle() && !next.word().isAny(NamePhrases.BARRED)
					&& (Saying.isClauseNext(words, t + 2)
							|| words.isComma(t + 2) && Saying.isThat(words.form(t + 3)))) {
				// تيسير المفرج، أن
				return true;
			}
			if (introduced && words.whole(t - 1).definite()
					&& (unknown || next.word().traits() == Trait.FAMILY.bit() && next.cut() == 0)) {
				// رئيسها إسلام كاريموف
				return true;
			}
			// صالح الخولاني, but not تحسين جودة الخدمات
			if (named && next.hasArticle()
					&& (words.isUnheardOf(t + 1, next) || next.is(Trait.FAMILY) && !next.is(Trait.NATIONALITY))) {
				return true;
			}
			return next.is(Trait.GIVEN) && !next.is(Trait.COMMON) || next.is(Trait.LINK)
					|| NameShapes.isFused(next) && !words.isCommon(t + 1) || isFamilyLike(next)
							&& (next.is(Trait.FAMILY) && !next.is(Trait.NATIONALITY) || words.isUnheardOf(t + 1, next));
		}
		return introduced || nextIsName(words, t + 1) || words.isUnheardOf(t + 1, next) || NameShapes.isSecondHalf(next)
				|| NameShapes.isSpeakersLast(words, t + 1, next);
	}

	/** نجاح محمد علي إن: the name, since what follows is nothing that على governs. */
	private static boolean isAli(Words words, int t) {
		return words.form(t).equals(ALI) && (!words.isWord(t + 1) || words.isVerb(t + 1)
				|| BEHIND_ALI.contains(words.form(t + 1)) || words.form(t + 1).equals("ان")
						&& words.text().raw().charAt(words.text().token(t + 1).start()) == 'إ');
	}

	/** الخولاني: a definite word in ي that is no adjective the lexicon knows. */
	private static boolean isFamilyLike(Reading reading) {
		return reading.hasArticle() && reading.stem().endsWith("ي");
	}

	/** What depends on an office: الأمين in مساعد الأمين, حرس in قائد حرس الحدود. */
	private static boolean isComplement(Reading next) {
		return next.hasArticle()
				&& next.word()
					.isAny(Trait.OFFICE.bit() | Trait.PORTFOLIO.bit() | Trait.ORGANIZATION.bit()
							| Trait.OFFICE_PLURAL.bit())
				|| next.cut() == 0 && next.is(Trait.ORGANIZATION) && !next.word().isPersonalName();
	}

	private static boolean nextIsName(Words words, int t) {
		Word word = words.whole(t).word();
		return word.is(Trait.GIVEN) && !word.is(Trait.COMMON) || word.is(Trait.LINK)
				|| (word.is(Trait.FAMILY) && !word.is(Trait.COMMON) && !word.is(Trait.NATIONALITY));
	}

}
