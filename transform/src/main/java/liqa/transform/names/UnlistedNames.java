package liqa.transform.names;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Names of words that no list has, where what stands around them shows that somebody is
 * named: between a verb of speaking and what is said, or set apart by commas.
 */
final class UnlistedNames {

	/** What may stand behind a speaker whom nobody knows. */
	private static final Set<String> BEHIND_SPEAKER = Set.of("ان", "ل", ":", "انه", "انها", "في", "،");

	/** What may also stand behind two names: قال سماح حديد أحد المنظمين. */
	private static final Set<String> BEHIND_FULL_NAME = Set.of("احد", "احدي", "وهو", "وهي", "(", "-", "–", "الذي",
			"التي", "خلال", "امام", "عبر", "من");

	/** Letters of a given name that is an Arabic word too, at most. */
	private static final int LONGEST_SYLLABLE = 4;

	private static final Set<String> SYLLABLES = Set.of("هي", "هو", "لي", "يي");

	private static final int PERSONS = Trait.GIVEN.bit() | Trait.GIVEN_OR_WORD.bit() | Trait.FAMILY.bit()
			| Trait.OFFICE.bit() | Trait.GROUP.bit() | Trait.FUNCTION.bit() | Trait.HEAD.bit();

	private static final int NO_LAST_NAME = Trait.OFFICE.bit() | Trait.GROUP.bit() | Trait.COUNTRY.bit()
			| Trait.NATIONALITY.bit() | Trait.OFFICE_ADJECTIVE.bit();

	private final Gazetteer gazetteer;

	UnlistedNames(Gazetteer gazetteer) {
		this.gazetteer = gazetteer;
	}

	/**
	 * Whether what {@link #quoted}, {@link #unknown} or {@link #syllables} finds may
	 * begin at a token.
	 */
	static boolean mayBegin(Words words, int t) {
		Reading here = words.whole(t);
		return (here.is(Trait.FAMILY) && !here.is(Trait.COMMON) || words.isUnheardOf(t, here) || isSyllable(words, t))
				&& (words.isReportingVerb(t - 1) || isNameless(words, t + 1) || words.whole(t + 1).is(Trait.LINK)
						|| words.isComma(t + 2));
	}

	/**
	 * Words nobody knows between a verb of speaking and what is said: قال سماح حديد إن.
	 */
	Optional<NamePhrases.Name> quoted(Words words, int first) {
		if (!words.isReportingVerb(first - 1) || this.gazetteer.longest(words, first, words.limit(first), true)
			.filter((m) -> m.isOf(Known.Kind.OUTLET))
			.isPresent() || isToldTo(words, first)) {
			return Optional.empty(); // عبر رويترز: the preposition
		}
		int end = isSyllable(words, first) ? first + 1 : first;
		while (end < words.limit(first) && end < first + 3
				&& (isNameless(words, end) || end > first && isForeign(words, end))
				&& !this.gazetteer.isOutletTold(words, end, words.limit(first))) {
			end++;
		}
		String next = words.form(end);
		boolean said = BEHIND_SPEAKER.contains(next) || words.isOpenQuote(end)
				|| this.gazetteer.isOutletTold(words, end, words.limit(first))
				|| end > first + 1 && (BEHIND_FULL_NAME.contains(next)
						|| words.whole(end).is(Trait.OFFICE) && words.isTelling(first - 1));
		boolean alone = end == first + 1 && !words.whole(first).is(Trait.FAMILY)
				&& (next.equals("في") || next.equals("،") || words.whole(first).definite()
						|| isManner(words.form(first)) || isBoth(words, first));
		return (end > first && said && !alone)
				? Optional.of(new NamePhrases.Name(first, end, words.whole(first), List.of(), end - first))
				: Optional.empty();
	}

	/**
	 * قال بيب غوارديولا, قالت نيها بيروليا: a short word, whatever it means in Arabic,
	 * before one that nobody knows.
	 */
	private static boolean isSyllable(Words words, int t) {
		Reading here = words.whole(t);
		Reading next = words.whole(t + 1);
		return words.isWord(t) && here.stem().length() <= LONGEST_SYLLABLE && !here.definite() && !words.isFunction(t)
				&& !words.isVerb(t) && !here.word().isAny(NamePhrases.BARRED | Trait.NATIONALITY.bit())
				&& words.isUnheardOf(t + 1, next) && !next.definite() && next.stem().length() > LONGEST_SYLLABLE;
	}

	/**
	 * وتابع | ممازحا: an active participle of a derived verb in the accusative tells how
	 * it was said.
	 */
	static boolean isManner(String form) {
		return form.length() > 4 && form.startsWith("م") && form.endsWith("ا") && "اوي".indexOf(form.charAt(1)) < 0;
	}

	/** ذكرت | صحيفتا «أ» و«ب»: the dual of a body's noun before their names. */
	private static boolean isBoth(Words words, int t) {
		String form = words.form(t);
		return (form.endsWith("تا") || form.endsWith("تي")) && words.isOpenQuote(t + 1);
	}

	/** قال | لهاني السباعي: to whom he said it. */
	private static boolean isToldTo(Words words, int t) {
		for (Reading reading : words.readings(t)) {
			if (reading.proclitics().equals("ل") && reading.word().isGivenName()) {
				return true;
			}
		}
		return false;
	}

	/** Two or three words that nobody knows. */
	Optional<NamePhrases.Name> unknown(Words words, int first) {
		int end = first;
		while (end < words.limit(first) && end < first + 4
				&& !this.gazetteer.isOutletTold(words, end, words.limit(first))
				&& (isNameless(words, end) && end < first + 3
						|| end > first && words.whole(end).is(Trait.LINK) && isNameless(words, end + 1)
						|| end > first + 1 && words.whole(end - 1).is(Trait.LINK) && isNameless(words, end))) {
			end++;
		}
		if (end <= first + 1 || NameShapes.isInTheNameOf(words, first)) {
			return Optional.empty();
		}
		Reading joined = Adjectives.conjoined(words, first);
		Reading reading = (joined == null || joined.stem().length() < 4) ? words.whole(first) : joined;
		return Optional.of(new NamePhrases.Name(first, end, reading, List.of(), end - first));
	}

	/**
	 * ليو هي: two syllables of East Asia, of which the second may be a particle, before a
	 * comma.
	 */
	Optional<NamePhrases.Name> syllables(Words words, int first) {
		Reading here = words.whole(first);
		boolean named = words.isUnheardOf(first, here) && !here.definite()
				|| here.word().isPersonalName() && !here.is(Trait.COMMON);
		Reading next = words.whole(first + 1);
		boolean syllable = SYLLABLES.contains(words.form(first + 1))
				|| words.isUnheardOf(first + 1, next) && !next.definite();
		return (named && syllable && here.stem().length() < 5 && first + 2 < words.limit(first)
				&& words.isComma(first + 2)) ? Optional.of(new NamePhrases.Name(first, first + 2, here, List.of(), 2))
						: Optional.empty();
	}

	/**
	 * كاتي والدمان, جيريمي هنت: between commas behind somebody's office, where nobody
	 * else can be named, a last name that looks like a word with و, or behind a given
	 * name any word without article.
	 */
	Optional<NamePhrases.Name> twoWords(Words words, int first) {
		Reading given = words.whole(first);
		Reading last = words.whole(first + 1);
		Reading joined = Adjectives.conjoined(words, first + 1);
		boolean looksJoined = joined != null && last.word().traits() == 0 && !joined.word().isAny(PERSONS)
				&& (!joined.hasArticle() || joined.word().traits() == 0) && !joined.isPossessed();
		boolean unlisted = joined != null && joined.word().traits() == 0 && !joined.beginsName();
		boolean known = given.is(Trait.GIVEN) && !given.is(Trait.COMMON);
		boolean any = known && joined == null && !last.definite() && !last.word().isAny(NO_LAST_NAME)
				&& (!words.isFunction(first + 1) || SYLLABLES.contains(words.form(first + 1)));
		return (isNameless(words, first) && !given.definite() && words.isWord(first + 1) && words.isComma(first + 2)
				&& first + 2 < words.limit(first) && (any || looksJoined && (known || unlisted)))
						? Optional.of(new NamePhrases.Name(first, first + 2, words.whole(first), List.of(), 2))
						: Optional.empty();
	}

	/**
	 * هيو لوفيت: what no list has and looks like a form of a word, behind a given name.
	 */
	private static boolean isForeign(Words words, int t) {
		Reading here = words.whole(t);
		return words.isWord(t) && here.word().traits() == 0 && !words.isCommon(t) && here.stem().length() > 3
				&& !here.definite() && words.whole(t - 1).is(Trait.GIVEN) && !words.whole(t - 1).is(Trait.COMMON)
				&& !isPlural(here.stem());
	}

	private static boolean isPlural(String stem) {
		return stem.endsWith("ون") || stem.endsWith("ين") || stem.endsWith("ات") || stem.endsWith("ها")
				|| stem.endsWith("هم") || stem.endsWith("ته");
	}

	private static boolean isNameless(Words words, int t) {
		Reading here = words.whole(t);
		return words.isWord(t)
				&& (words.isUnheardOf(t, here) && here.base().length() > 3 || here.word().isPersonalName()
						&& !here.is(Trait.COMMON) && !here.word().isAny(NamePhrases.BARRED | Trait.NATIONALITY.bit()));
	}

}
