package liqa.transform.names;

import java.util.Set;
import java.util.stream.Stream;

/**
 * The last name of a speaker whose given name stands behind his office or title: between
 * it and what he says there is place for nothing else, so that words that mean other
 * things too are his name: أوضح المهندس محمد العمرة أن, أكد أمين الاتحاد أحمد الخميس أن.
 */
final class LastNames {

	private static final int LONGEST = 2;

	/** Letters that a name that no list has may have at least. */
	private static final int SHORTEST = 4;

	/** و and ل join and govern what they begin, ي and س make it a verb. */
	private static final String NO_NAMES_BEGIN = "وليس";

	private static final int NO_NAME = Trait.OFFICE.bit() | Trait.OFFICE_PLURAL.bit() | Trait.QUANTIFIER.bit()
			| Trait.COUNTRY.bit() | Trait.SOURCE.bit() | Trait.VERB.bit() | Trait.MEETING_VERB.bit();

	/** Kinds of titles behind which a given name alone says who it is. */
	private static final Set<String> CALLED_BY_GIVEN = Set.of("noble", "monarch", "heir", "cleric");

	private LastNames() {
	}

	/**
	 * The name with what can only be its last part, if it is a given name alone.
	 * @param speaks whether a verb of speaking stands before his office
	 */
	static NamePhrases.Name behindGiven(Words words, NamePhrases.Name given, boolean speaks) {
		Reading first = words.whole(given.first());
		if (given.isFull() || !given.known().isEmpty() || !first.word().isGivenName() && !first.is(Trait.HEAD)) {
			return given;
		}
		int end = end(words, given.end(), speaks);
		return (end == given.end()) ? given : new NamePhrases.Name(given.first(), end, given.reading(), given.known(),
				given.parts() + end - given.end());
	}

	private static int end(Words words, int t, boolean speaks) {
		for (int end = t + 1; end <= t + LONGEST && end < words.limit(t); end++) {
			Reading last = words.whole(end - 1);
			boolean family = end > t + 1 && last.hasArticle()
					&& (last.is(Trait.FAMILY) || NameShapes.isUnknownNisba(words, end - 1));
			if (!(last.hasArticle() ? mayBeLast(words, end - 1, speaks) : mayBeInner(words, end - 1))
					|| end > t + 1 && !family) {
				break;
			}
			if (last.hasArticle() && isBeforeStatement(words, end)) {
				return end;
			}
		}
		boolean last = speaks && mayBeBare(words, t) && Saying.isThat(words.form(t + 1))
				|| isOfNoList(words, t) && isApart(words, t + 1);
		return last ? t + 1 : t;
	}

	/** Whether nothing of a name can follow: a sign, what is said, an office. */
	private static boolean isApart(Words words, int t) {
		return !words.isWord(t) || Saying.isApart(words, t)
				|| words.whole(t).is(Trait.OFFICE) && words.whole(t).definite();
	}

	/**
	 * هاري ترومان، كمال فغالي إلى, بدر السمحان المدير: a word that no list has, though a
	 * particle or an ending may be read into it; but بثقة, كرئيس, يحاول, مبتسما.
	 */
	private static boolean isOfNoList(Words words, int t) {
		Reading here = words.whole(t);
		String form = words.form(t);
		if (!words.isWord(t) || here.word().traits() != 0 || form.length() < SHORTEST || words.isVerb(t)
				|| NO_NAMES_BEGIN.indexOf(form.charAt(0)) >= 0 || form.startsWith("بال") || isPossessed(form)
				|| form.startsWith("م") && form.endsWith("ا")) {
			return false;
		}
		for (Reading reading : words.readings(t)) {
			if (reading.cut() > 0 && !reading.proclitics().equals("ف") && reading.word().traits() != 0) {
				return false;
			}
		}
		return true;
	}

	private static boolean isPossessed(String form) {
		return form.endsWith("ه") || form.endsWith("ها") || form.endsWith("هم");
	}

	/** تياغو موتا, جلال كريفة: also what looks like a form of another word. */
	private static boolean mayBeBare(Words words, int t) {
		Reading here = words.whole(t);
		boolean adverb = here.is(Trait.COMMON) && (here.stem().endsWith("ا") || here.stem().endsWith("ه"))
				|| UnlistedNames.isManner(words.form(t));
		return words.isWord(t) && !here.hasArticle() && !words.isFunction(t) && !words.isVerb(t) && !adverb
				&& !here.word().isAny(NO_NAME) && Stream.of(words.readings(t))
					.allMatch((reading) -> reading.cut() == 0 || reading.word().traits() == 0);
	}

	private static boolean isBeforeStatement(Words words, int t) {
		return Saying.isClauseNext(words, t) || words.isComma(t) && Saying.isThat(words.form(t + 1));
	}

	/** With the article anything that is no office: العمرة, الخميس. */
	private static boolean mayBeLast(Words words, int t, boolean speaks) {
		Reading here = words.whole(t);
		// قال الأمير خالد الخميس إن: whom one title and a given name are enough for
		boolean day = words.isFunction(t) && (!speaks || CALLED_BY_GIVEN.contains(words.whole(t - 2).word().kind()));
		return here.cut() == 0 && !day && (here.is(Trait.FAMILY) || !here.word().isAny(NO_NAME));
	}

	/** سالم مرضي | العنزي. */
	private static boolean mayBeInner(Words words, int t) {
		Reading here = words.whole(t);
		return words.isWord(t) && !here.is(Trait.FUNCTION) && !words.isFunction(t) && !words.isVerb(t)
				&& !here.word().isAny(NO_NAME) && !here.stem().endsWith("ا") && !isBound(words, t);
	}

	/** بتحسين, لوزارة: a word behind a particle. */
	private static boolean isBound(Words words, int t) {
		for (Reading reading : words.readings(t)) {
			if (reading.cut() > 0 && (reading.word().traits() != 0 || reading.hasArticle())) {
				return true;
			}
		}
		return false;
	}

}
