package liqa.transform.names;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the name in apposition to an office that goes on further than its grammar can be
 * followed. Between a verb of speaking and what is said stands one speaker, whatever his
 * office is made of: قال رئيس مركز شباب الجلزون عمار خير الله إن.
 */
final class NamesAhead {

	/** Words from the noun of the office to the end of the name at most. */
	private static final int FARTHEST = 32;

	/** Words behind what was read of an office to the comma before its holder's name. */
	private static final int FARTHEST_APART = 16;

	private static final int LONGEST_QUOTE = 8;

	/** Prepositions that bind a body or place to an office. */
	private static final Set<String> WITHIN = Set.of("في", "لدي", "باسم", "عن");

	/** Relatives behind an office, folded. */
	private static final Set<String> RELATIVES = Set.of("الذي", "التي");

	/**
	 * Where a meeting begins, so that the next name is another party's: على هامش لقائه
	 * بفلان.
	 */
	private static final List<String> ENCOUNTERS = List.of("لقا", "اجتماع", "اتصال", "استقبال", "محادث", "مباحث",
			"زيار", "مكالم", "هامش", "جلس", "موتمر", "حديث", "تصريح", "بيان");

	/** Kinds of callings that stand before a name like titles. */
	private static final Set<String> CALLINGS = Set.of("profession", "diplomat", "rank", "cleric");

	private static final int VERBS = Trait.VERB.bit() | Trait.MEETING_VERB.bit();

	/** What an office is in or of. */
	static final int PLACED = Trait.ORGANIZATION.bit() | Trait.PORTFOLIO.bit() | Trait.COUNTRY.bit()
			| Trait.GROUP.bit();

	private final NamePhrases names;

	private final UnlistedNames unlisted;

	private final LeftoverNames left;

	private final Titles titles;

	private final Gazetteer gazetteer;

	NamesAhead(NamePhrases names, UnlistedNames unlisted, Titles titles, Gazetteer gazetteer) {
		this.names = names;
		this.unlisted = unlisted;
		this.titles = titles;
		this.gazetteer = gazetteer;
		this.left = new LeftoverNames(gazetteer);
	}

	/**
	 * Somebody's name with its titles.
	 *
	 * @param first index of the first title, or of the name if it has none
	 * @param name the name
	 */
	record Titled(int first, NamePhrases.Name name) {
	}

	/**
	 * The name of the speaker whose office begins at a token.
	 * @param from index after what has been read of the office
	 */
	Optional<Titled> of(Words words, int office, int from) {
		boolean told = Saying.isAccording(words, office);
		return of(words, office, from, (w, t, limit) -> at(w, t, limit, told))
			.or(() -> of(words, office, from, this::leftOver));
	}

	/** What a name is known by, where it may begin. */
	private interface Sight {

		Optional<Titled> at(Words words, int t, int limit);

	}

	private Optional<Titled> of(Words words, int office, int from, Sight sight) {
		int limit = Math.min(words.limit(office), office + FARTHEST);
		for (int t = from; t < limit; t++) {
			if (words.isOpenQuote(t)) {
				t = closing(words, t, limit);
			}
			else if (words.form(t).equals("(")) {
				t = closingBracket(words, t, limit);
			}
			if (words.isComma(t)) {
				return isClosed(words, t - 1) ? sight.at(words, t + 1, limit) : Optional.empty();
			}
			if (isClosed(words, t - 1) || isGiven(words, t)) {
				Optional<Titled> found = sight.at(words, t, limit);
				if (found.isPresent()) {
					return found;
				}
			}
			if (!goesOn(words, office, t)) {
				return Optional.empty();
			}
		}
		return Optional.empty();
	}

	/**
	 * The full name that stands between commas behind an office that goes on over more
	 * words: رئيس الغرفة الوطنية لأصحاب المخابز العصرية، سالم الجوهري، in whatever
	 * clause.
	 * @param from index after what has been read of the office
	 */
	Optional<Titled> apart(Words words, int office, int from) {
		int comma = comma(words, office, from);
		return (comma < 0) ? Optional.empty()
				: setApart(words, comma + 1, words.limit(office), Saying.isBy(words, office));
	}

	/** The comma that closes an office which goes on over more words, or -1. */
	int comma(Words words, int office, int from) {
		int limit = Math.min(words.limit(office), from + FARTHEST_APART);
		boolean related = false;
		int t = from;
		while (t < limit && !words.isComma(t)) {
			int end = words.form(t).equals("(") ? closingBracket(words, t, limit) : t;
			related |= t == from && RELATIVES.contains(words.form(t)) && Saying.isBy(words, office);
			if (end == t && !(related ? isRelated(words, t) : standsInside(words, office, from, t))) {
				return -1;
			}
			t = end + 1;
		}
		// الحزب الذي يتزعمه، رجل الدين فلان: whom the verb has as its subject
		return (t < limit && !(related && t <= from + 2)) ? t : -1;
	}

	/**
	 * Whether a word may stand in a relative clause behind an office: الطبيب الذي قاد
	 * الفريق، سالم الجوهري, but not المسؤول الذي التقى الوزير، سالم الجوهري.
	 */
	private boolean isRelated(Words words, int t) {
		for (Reading reading : words.readings(t)) {
			if (reading.is(Trait.OFFICE)) {
				return false;
			}
		}
		return words.isWord(t) && !isEncounter(words, t) && !Saying.isThat(words.form(t));
	}

	private static int closingBracket(Words words, int t, int limit) {
		int end = t + 1;
		while (end < limit && end < t + LONGEST_QUOTE && !words.form(end).equals(")")) {
			end++;
		}
		return (end < limit && words.form(end).equals(")")) ? end : t;
	}

	/**
	 * The name with its titles that begins behind a comma.
	 * @param speaks whether he is about to speak, so that nobody else can be named there
	 */
	private Optional<Titled> setApart(Words words, int t, int limit, boolean speaks) {
		int start = endOfTitles(words, t, limit);
		if (start >= limit || !words.isWord(start)) {
			return Optional.empty();
		}
		Optional<NamePhrases.Name> listed = listed(words, start, start > t);
		return listed.or(() -> unlisted(words, start))
			.or(() -> betweenCommas(words, start))
			.or(() -> this.left.at(words, start).filter((name) -> words.isComma(name.end())))
			.or(() -> this.unlisted.syllables(words, start))
			.or(() -> this.unlisted.twoWords(words, start))
			.filter((name) -> speaks && listed.isPresent() || Saying.isApart(words, name.end()))
			.map((name) -> new Titled(t, name));
	}

	/** سالم الجوهري: set apart, a name is one whose words mean other things too. */
	private Optional<NamePhrases.Name> betweenCommas(Words words, int t) {
		return listed(words, t, true)
			.filter((name) -> words.isComma(name.end()) || Saying.isRelative(words, name.end()));
	}

	/**
	 * Whether a word may be of an office that has been read only in part: its complement,
	 * and nothing that the verb takes beside its subject.
	 */
	private boolean standsInside(Words words, int office, int from, int t) {
		if (words.form(t).equals("#") || words.isQuote(t)) {
			return true;
		}
		if (!words.isWord(t)) {
			return false;
		}
		Reading here = words.whole(t);
		boolean follows = t > from || !words.whole(t - 1).definite() || Saying.isBy(words, office);
		boolean conjoined = words.form(t).startsWith("وال");
		if (here.is(Trait.FUNCTION)) {
			boolean place = WITHIN.contains(words.form(t)) || words.form(t).equals("من") || words.form(t).equals("تحت")
					|| isToPlace(words, t);
			return place && !words.isMet(office) && !words.whole(t + 1).isPossessed();
		}
		if (isEncounter(words, t) || here.isPossessed() || here.word().isAny(VERBS)
				|| !conjoined && (words.isVerb(t) || words.isFunction(t))) {
			return false;
		}
		if (here.is(Trait.OFFICE)) {
			return !here.hasArticle() && Saying.isBy(words, office) && isClosed(words, t - 1);
		}
		for (Reading reading : words.readings(t)) {
			if (reading.cut() > 0 && reading.is(Trait.OFFICE)) {
				return false;
			}
			if (reading.proclitics().equals("ب") || reading.proclitics().equals("ل")) {
				return !words.isMet(office);
			}
		}
		return follows || conjoined || here.hasArticle() || words.form(t).startsWith("لل");
	}

	/** Index of the end of a quotation inside an office: عضو لجنة «5+5» العسكرية. */
	private static int closing(Words words, int t, int limit) {
		int end = t + 1;
		while (end < limit - 1 && end < t + LONGEST_QUOTE && !words.isCloseQuote(end)) {
			end++;
		}
		return words.isCloseQuote(end) ? end : t;
	}

	/**
	 * The name that begins at a token with its titles.
	 * @param told whether what he says stands before him, so that nothing need follow
	 */
	private Optional<Titled> at(Words words, int t, int limit, boolean told) {
		int start = endOfTitles(words, t, limit);
		if (start >= limit || !words.isWord(start) || words.whole(start - 1).is(Trait.LINK)
				|| words.whole(start).is(Trait.LINK)
				|| this.gazetteer.longest(words, start, limit, true)
					.filter((m) -> m.isOf(Known.Kind.PLACE) && m.reading().proclitics().equals("ب"))
					.isPresent()) {
			return Optional.empty();
		}
		return listed(words, start, start > t).or(() -> unlisted(words, start))
			.or(() -> last(words, start))
			.or(() -> given(words, start))
			.map((name) -> withTail(words, name))
			.filter((name) -> Saying.isNext(words, name.end()) || Saying.isBetween(words, name.end())
					|| told && !words.isWord(name.end()))
			.map((name) -> new Titled(t, name));
	}

	/**
	 * رئيس النادي الأدبي بالواحة | الشاعر | سالم الجوهري: a calling between the office
	 * and a given name, like a title.
	 */
	private static boolean isCalling(Words words, int t) {
		Reading here = words.whole(t);
		return here.is(Trait.OFFICE) && here.hasArticle() && CALLINGS.contains(here.word().kind())
				&& words.whole(t + 1).is(Trait.GIVEN);
	}

	/** Index after titles, a calling or, behind a comma, whose countryman he is. */
	private int endOfTitles(Words words, int t, int limit) {
		Reading here = words.whole(t);
		boolean countryman = words.isComma(t - 1) && here.is(Trait.NATIONALITY) && here.hasArticle()
				&& !words.whole(t + 1).definite();
		return (countryman || isCalling(words, t)) ? t + 1 : this.titles.endOfAll(words, t, limit);
	}

	private Optional<Titled> leftOver(Words words, int t, int limit) {
		int start = this.titles.endOfAll(words, t, limit);
		return (start < limit && (words.isComma(t - 1) || isDefinite(words, t - 1) || isPlace(words, t - 1)))
				? this.left.at(words, start).map((name) -> new Titled(t, name)) : Optional.empty();
	}

	/** The words right behind a verb of speaking that may be a name before an office. */
	Optional<NamePhrases.Name> speaker(Words words, int t) {
		return words.isTelling(t - 1) ? this.left.from(words, t) : Optional.empty();
	}

	/** The words right behind an office that can't belong to it. */
	Optional<NamePhrases.Name> leftOver(Words words, int t) {
		return isDefinite(words, t - 1) ? this.left.at(words, t) : Optional.empty();
	}

	/**
	 * المتحدث الرسمي للهلال الأحمر بالواحة | عماد, السجون | نوف بنت محمد: a given name,
	 * but not in وزير الخارجية في عهد | فلان.
	 */
	private static boolean isGiven(Words words, int t) {
		Reading here = words.whole(t);
		Reading before = words.whole(t - 1);
		boolean governed = before.is(Trait.COMMON) && !before.definite() && !before.is(Trait.OFFICE)
				&& words.isFunction(t - 2);
		return (here.is(Trait.GIVEN) && !here.is(Trait.COMMON) || words.isSon(t + 1)) && !governed;
	}

	/**
	 * Right before what is said, words that are names and ordinary words too are names.
	 */
	private Optional<NamePhrases.Name> last(Words words, int t) {
		return listed(words, t, true)
			.filter((name) -> (isDefinite(words, t - 1) || words.isComma(t - 1)) && !words.whole(t).definite());
	}

	/** A given name and what can only be the last name behind it. */
	private Optional<NamePhrases.Name> given(Words words, int t) {
		return this.names.at(words, t, true)
			.filter((name) -> name.reading().cut() == 0 && name.reading().is(Trait.GIVEN))
			.map((name) -> LastNames.behindGiven(words, name, false))
			.filter(NamePhrases.Name::isFull);
	}

	/** A full name of words that lists have. */
	private Optional<NamePhrases.Name> listed(Words words, int t, boolean introduced) {
		return this.names.at(words, t, introduced).filter((name) -> name.isFull() && name.reading().cut() == 0);
	}

	/** Two or three words that nobody knows. */
	private Optional<NamePhrases.Name> unlisted(Words words, int t) {
		return this.unlisted.unknown(words, t).filter((name) -> name.reading().cut() == 0);
	}

	/**
	 * A speaker's name goes on to what is said: in قال محمود عبدي ورسمي إن no other word
	 * can stand there.
	 */
	static NamePhrases.Name withTail(Words words, NamePhrases.Name name) {
		int end = name.end();
		while (name.isFull() && end < name.end() + 2 && isTail(words, end)) {
			end++;
		}
		boolean said = isLast(words, end);
		return (end > name.end() && said)
				? new NamePhrases.Name(name.first(), end, name.reading(), name.known(), name.parts() + end - name.end())
				: name;
	}

	private static boolean isTail(Words words, int t) {
		Reading here = words.whole(t);
		String form = words.form(t);
		boolean name = here.word().traits() == 0 || here.word().isPersonalName() && !here.is(Trait.COMMON)
				|| (here.is(Trait.FAMILY) || here.word().traits() == 0) && here.hasArticle() && isLast(words, t + 1)
				|| here.is(Trait.COMMON) && !here.definite() && !here.is(Trait.FUNCTION)
						&& words.isUnheardOf(t + 1, words.whole(t + 1));
		boolean noun = here.word().isAny(NounPhrases.CARRIERS) && !(here.is(Trait.FAMILY) && here.hasArticle());
		return words.isWord(t) && name && !noun && !words.isFunction(t) && !form.startsWith("ل") && !form.endsWith("ا")
				&& (!words.isInflected(t) || here.hasArticle()) && !isConjoinedName(words, t)
				&& !Saying.isWith(words, t);
	}

	/** السمحان | أن, السمحان | ، أن. */
	private static boolean isLast(Words words, int t) {
		return Saying.isClauseNext(words, t) || words.isComma(t) && Saying.isThat(words.form(t + 1));
	}

	private static boolean isConjoinedName(Words words, int t) {
		for (Reading reading : words.readings(t)) {
			if (reading.isConjoined()) {
				return reading.beginsName() || reading.word().isPersonalName() || reading.word().isAny(VERBS);
			}
		}
		return false;
	}

	/** Whether a word can be the last of an office, so that a name may follow. */
	private static boolean isClosed(Words words, int t) {
		Reading here = words.whole(t);
		if (isDefinite(words, t)) {
			return true;
		}
		return words.isWord(t) && (words.whole(t - 1).is(Trait.ORGANIZATION) && !here.is(Trait.FUNCTION)
				|| !here.word().isAny(NounPhrases.CARRIERS) && !words.isCommon(t)
				|| here.word().isAny(Trait.NATIONALITY.bit() | Trait.COUNTRY.bit() | Trait.OFFICE_ADJECTIVE.bit()));
	}

	/** الشركة, بالمنستير, للصحفيين, فرنسا. */
	private static boolean isDefinite(Words words, int t) {
		if (words.whole(t).definite() || words.isCloseQuote(t) || words.whole(t).is(Trait.COUNTRY)) {
			return true;
		}
		for (Reading reading : words.readings(t)) {
			if (reading.cut() > 0 && !reading.isConjoined() && reading.hasArticle()) {
				return true;
			}
		}
		return false;
	}

	/** Whether a word may stand inside the phrase of an office. */
	private boolean goesOn(Words words, int office, int t) {
		if (words.isQuote(t)) {
			return true;
		}
		if (!words.isWord(t)) {
			return false;
		}
		Reading here = words.whole(t);
		if (isEncounter(words, t)) {
			return false;
		}
		if (here.is(Trait.FUNCTION)) {
			return words.form(t).equals("علي") || words.form(t).equals("باسم") || isToPlace(words, t)
					|| WITHIN.contains(words.form(t)) && !words.whole(t + 1).isPossessed()
							&& (words.whole(t + 1).word().isAny(PLACED) || words.whole(t + 1).hasArticle()
									|| isPlace(words, t + 1));
		}
		if (here.word().traits() == 0 && (words.isFunction(t) || words.isVerb(t)) || here.word().isAny(VERBS)
				|| here.is(Trait.COMMON) && here.base().startsWith("ي")) {
			return false;
		}
		if (here.is(Trait.OFFICE)) {
			// A further office of his, but whoever has the article is somebody else.
			return !here.hasArticle() && (isClosed(words, t - 1) || isPlace(words, t - 1));
		}
		for (Reading reading : words.readings(t)) {
			if (reading.cut() == 0 && reading.word().traits() != 0) {
				return true;
			}
			if (reading.cut() > 0 && reading.is(Trait.OFFICE)) {
				return reading.proclitics().equals("و") && AddedOffices.mayJoin(words, office, t, reading);
			}
		}
		return !words.form(t).startsWith("ب") || isPlace(words, t) || isBound(words, t);
	}

	/** بوزارة التجارة, بالشركة, but not بجهود الوزير. */
	private static boolean isBound(Words words, int t) {
		for (Reading reading : words.readings(t)) {
			if (reading.proclitics().equals("ب") && reading.word().traits() != 0) {
				return reading.hasArticle() || reading.word().isAny(PLACED);
			}
		}
		return true;
	}

	private static boolean isEncounter(Words words, int t) {
		for (Reading reading : words.readings(t)) {
			for (String noun : ENCOUNTERS) {
				if (reading.base().startsWith(noun)) {
					return true;
				}
			}
		}
		return false;
	}

	/** رئيس بعثة الصندوق إلى تونس: whether a place stands behind إلى. */
	private boolean isToPlace(Words words, int t) {
		return words.form(t).equals("الي") && isPlace(words, t + 1);
	}

	private boolean isPlace(Words words, int t) {
		return this.gazetteer.longest(words, t, words.limit(t), true)
			.filter((m) -> m.isOf(Known.Kind.PLACE))
			.isPresent();
	}

}
