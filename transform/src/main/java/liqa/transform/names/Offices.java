package liqa.transform.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Recognises office phrases.
 */
final class Offices {

	private static final int ADJECTIVAL = Trait.COMMON.bit() | Trait.OFFICE_ADJECTIVE.bit()
			| Trait.SOURCE_ADJECTIVE.bit();

	private static final int LISTED = Trait.OFFICE_ADJECTIVE.bit() | Trait.SOURCE_ADJECTIVE.bit();

	/** Callings behind which ل tells to whom they spoke: قال مسؤول تركي لرويترز. */
	private static final Set<String> TOLD = Set.of("official", "diplomat", "politician", "leader", "rank", "profession",
			"spokesperson", "minister");

	/** Who holds an office for another: والي الجهة بالنيابة. */
	private static final Set<String> ACTING = Set.of("بالنيابه", "بالانابه", "بالوكاله", "بالتكليف");

	/** When somebody held it: عضو مجلس الشورى سابقا. */
	private static final Set<String> WHEN = Set.of("سابقا", "حاليا");

	/** What a chargé is in charge of: القائمة بالأعمال. */
	private static final Set<String> CHARGES = Set.of("باعمال", "بالاعمال", "بمهام");

	private static final String COMMAND = "امر";

	/**
	 * استقبل الوزير النائب عن الدائرة: somebody else, and no adjective of the minister.
	 */
	private static final String FOR = "عن";

	private static final Set<String> TOWNS = Set.of("city", "capital");

	/** Kinds of offices that are held at a body or for a state, and not in a town. */
	private static final Set<String> NOWHERE = Set.of("deputy", "adviser");

	private static final Set<String> REGIONS = Set.of("منطقه", "محافظه", "ولايه", "مدينه", "عاصمه", "جهه", "اقليم",
			"اماره", "مملكه", "سلطنه", "جمهوريه", "دوله");

	private static final Set<String> QUARTERS = Set.of("الشرقيه", "الغربيه", "الشماليه", "الجنوبيه", "الوسطي");

	private static final Set<String> GOVERNORS = Set.of("governor");

	private final NounPhrases phrases;

	/** For offices of those who may be named behind another's office. */
	private final NounPhrases nameless;

	/** Last words of what tells a day, folded: التقى الشهر الماضي النائب فلان. */
	private static final Set<String> DAYS = Set.of("اليوم", "الماضي", "الماضيه", "المقبل", "المقبله", "القادم",
			"الجاري", "الحالي", "الاحد", "الاثنين", "الثلاثاء", "الاربعاء", "الخميس", "الجمعه", "السبت", "الاول");

	/** Kinds of offices that there are for finance. */
	private static final Set<String> FINANCIERS = Set.of("profession", "adviser", "manager", "official");

	/** Kinds of offices that one land has, and no other. */
	private static final Set<String> STATESMEN = Set.of("head", "minister", "monarch", "heir");

	/** The land that is spoken of, as somewhere to go to, folded. */
	private static final Set<String> HERE = Set.of("للمملكه", "للبلاد", "للسلطنه");

	private static final Set<String> REPORTERS = Set.of("للصحفيين", "للصحافيين", "للاعلاميين", "للمراسلين");

	private static final String SON = "ابن";

	private static final String VISIT = "زياره";

	/** What somebody spoken of by his title does: استقبال سموه, زيارة معاليه. */
	private static final Set<String> ENCOUNTERS = Set.of("استقبال", "لقاء", "اجتماع", VISIT);

	private final Gazetteer gazetteer;

	private final Vocabulary vocabulary;

	private final OfficeSynonyms synonyms;

	Offices(NounPhrases phrases, Gazetteer gazetteer, Vocabulary vocabulary, OfficeSynonyms synonyms) {
		this.vocabulary = vocabulary;
		this.synonyms = synonyms;
		this.phrases = phrases;
		this.nameless = phrases.withoutHolders();
		this.gazetteer = gazetteer;
	}

	/**
	 * التقى نائب الوزير في دمشق نظيره: a town is where a deputy or adviser is met, a
	 * state or body where he works.
	 */
	private boolean isInTown(Words words, int t, int limit, Word office) {
		return NOWHERE.contains(office.kind()) && words.form(t).equals("في")
				&& this.gazetteer.longest(words, t + 1, limit, false)
					.flatMap((m) -> m.of(Known.Kind.PLACE))
					.filter((place) -> TOWNS.contains(place.type()))
					.isPresent();
	}

	/** The office phrase that begins at a token; one without article has a complement. */
	Optional<Role> at(Words words, int t) {
		Optional<Reading> found = noun(words, t);
		if (found.isEmpty()) {
			return Optional.empty();
		}
		Reading reading = found.get();
		NounPhrases phrases = reading.word().kind().equals("kin") ? this.phrases : this.nameless;
		int limit = words.limit(t);
		int end = t + 1;
		if (reading.word().kind().equals("honorific")) {
			return isSpokenOf(words, t) ? Optional.of(role(words, t, end, reading)) : Optional.empty();
		}
		if (reading.hasArticle()) {
			end = phrases.adjectives(words, end, limit, true);
			if (end == t + 1 && !reading.word().alone() && qualifiesNoun(words, t, reading)
					&& (words.whole(t - 1).definite() && (!words.form(end).equals(FOR) || reading.word().isAny(LISTED))
							|| phrases.linked(words, end, limit, reading.word().links()) == end)) {
				return Optional.empty();
			}
		}
		else if (isAccusative(words, t, reading) || isGivenName(words, t, reading)) {
			return Optional.empty();
		}
		else {
			end = joinedNoun(words, end);
			int complement = reading.isPossessed() ? end
					: phrases.dependent(words, end, limit, NounPhrases.takesPerson(reading.word()));
			if (complement == end && GOVERNORS.contains(reading.word().kind()) && end < limit
					&& words.isUnheardOf(end, words.whole(end)) && !words.isVerb(end)) {
				// محافظ بلجرشي
				complement = end + 1;
			}
			if (complement == end && reading.word().kind().equals("kin") && !reading.isPossessed() && end < limit
					&& isCalled(words, end, reading)) {
				// والدة جوليان, زوجة سكريبال
				complement = end + 1;
			}
			if (complement == end && !reading.isPossessed()) {
				return Optional.empty();
			}
			end = (complement > end) ? complement : phrases.adjectives(words, end, limit, true);
		}
		end += ACTING.contains(words.form(end)) && end < limit ? 1 : 0;
		if (!isDestination(words, t, end, limit, reading) && !isToReporters(words, end)) {
			end = phrases.linked(words, end, limit,
					isInTown(words, end, limit, reading.word()) ? Set.of() : reading.word().links());
		}
		end += end < limit && (ACTING.contains(words.form(end)) || WHEN.contains(words.form(end))) ? 1 : 0;
		if (end == t + 1 && reading.word().kind().equals("counterpart")) {
			// نظيرته بمملكة النرويج
			end = placed(words, end, limit);
		}
		return Optional.of(role(words, t, end, reading));
	}

	/**
	 * Whether a word can only be the name of whose relative somebody is; behind زوج and
	 * ابن words that nobody knows may be anything.
	 */
	private static boolean isCalled(Words words, int t, Reading relative) {
		Reading here = words.whole(t);
		boolean name = here.word().isAny(Trait.GIVEN.bit() | Trait.FAMILY.bit()) && !here.is(Trait.COMMON);
		boolean clear = relative.stem().length() > 3 && !relative.stem().startsWith(SON);
		return words.isWord(t) && !here.definite() && !words.isVerb(t) && relative.stem().length() > 2
				&& here.stem().length() > 2 && (name || clear && words.isUnheardOf(t, here));
	}

	/** أكد سعادته, استقبال سعادته names somebody, أعرب عن سعادته does not. */
	private static boolean isSpokenOf(Words words, int t) {
		return !words.isWord(t - 1) || ENCOUNTERS.stream().anyMatch(words.form(t - 1)::endsWith) || words.isVerb(t - 1)
				|| words.isFunction(t - 1) && !words.form(t - 1).equals("عن") || !words.isCommon(t - 1);
	}

	/** رئيسا: an office somebody gets, not a holder; nothing depends on it without ل. */
	private static boolean isAccusative(Words words, int t, Reading reading) {
		return words.form(t).endsWith(reading.stem() + "ا");
	}

	/**
	 * مساعد العيبان: a given name that is an office noun too, before a family name; but
	 * حاكم دبي governs a place.
	 */
	private boolean isGivenName(Words words, int t, Reading reading) {
		Word next = words.whole(t + 1).word();
		boolean governs = this.gazetteer.isPlace(words, t + 1)
				&& (next.traits() == 0 || GOVERNORS.contains(reading.word().kind()));
		return reading.word().isGivenName() && words.isWord(t + 1) && !governs
				&& (next.traits() == 0 && !words.isCommon(t + 1) || next.traits() == Trait.FAMILY.bit());
	}

	/** إمام وخطيب المسجد الحرام: a second noun before what both depend on. */
	private static int joinedNoun(Words words, int t) {
		Reading adjective = words.whole(t);
		if (adjective.is(Trait.OFFICE_ADJECTIVE) && !adjective.definite() && words.isWord(t + 1)
				&& !adjective.is(Trait.OFFICE) && !adjective.is(Trait.PORTFOLIO)) {
			// مدير عام صندوق التنمية, نائب أول رئيس الحزب
			return t + 1;
		}
		Reading joined = Adjectives.conjoined(words, t);
		return (joined != null && joined.is(Trait.OFFICE) && !joined.definite() && words.whole(t + 1).definite())
				? t + 1 : t;
	}

	/** مسؤول أمريكي, متحدث باسم الجيش: an office noun that singles nobody out. */
	Optional<Role> indefinite(Words words, int t) {
		Optional<Reading> found = noun(words, t).filter((reading) -> !reading.definite());
		if (found.isEmpty()) {
			return Optional.empty();
		}
		Reading reading = found.get();
		int limit = words.limit(t);
		int end = this.phrases.adjectives(words, t + 1, limit, false);
		end = this.phrases.linked(words, end, limit,
				TOLD.contains(reading.word().kind()) ? Set.of("عن", "ب", "لدي", "باسم", "من") : reading.word().links());
		return (end == t + 1) ? Optional.empty() : Optional.of(role(words, t, end, reading));
	}

	/**
	 * An office noun inside the phrase of another, with what depends on it before
	 * {@code end}.
	 */
	Optional<Role> within(Words words, int t, int end) {
		return words.as(t, Trait.OFFICE)
			.filter((reading) -> reading.cut() == 0 || !words.whole(t).is(Trait.COMMON))
			.map((reading) -> role(words, t, end, reading));
	}

	/** Where the place behind an office ends: رئيس المحكمة [بالرياض]. */
	int placed(Words words, int t, int limit) {
		boolean in = words.form(t).equals("في");
		int first = in ? t + 1 : t;
		if (first >= limit) {
			return t;
		}
		return this.gazetteer.longest(words, first, limit, true)
			.filter((m) -> m.isOf(Known.Kind.PLACE) && m.reading().proclitics().equals(in ? "" : "ب"))
			.map(Gazetteer.Match::end)
			.orElseGet(() -> region(words, first, limit, in ? "ال" : "بال").orElse(t));
	}

	/**
	 * مدير الدفاع المدني [بالمنطقة الشرقية]: the region that everybody knows is meant.
	 */
	private static Optional<Integer> region(Words words, int t, int limit, String article) {
		String form = words.form(t);
		if (!form.startsWith(article) || !REGIONS.contains(form.substring(article.length()))) {
			return Optional.empty();
		}
		return Optional.of((t + 1 < limit && QUARTERS.contains(words.form(t + 1))) ? t + 2 : t + 1);
	}

	private static Optional<Reading> noun(Words words, int t) {
		return words.as(t, Trait.OFFICE)
			.filter((reading) -> reading.cut() == 0 || !words.whole(t).is(Trait.COMMON))
			.filter((reading) -> !reading.word().kind().equals("counterpart") || reading.isPossessed())
			.filter((reading) -> !reading.base().equals(COMMAND) || isCommander(words, t, reading));
	}

	/** آمر is a commander, أمر what he says. */
	private static boolean isCommander(Words words, int t, Reading reading) {
		int start = words.text().token(t).start();
		int hamza = words.text().raw().indexOf(reading.hasArticle() ? 'آ' : 'أ', start);
		boolean written = hamza >= 0 && hamza < words.text().token(t).end();
		return written == reading.hasArticle();
	}

	/**
	 * زيارة وزير الدفاع لبكين: where the journey went, not where he is minister. Nor is
	 * whoever governs one land for another (رئيس الوزراء الياباني للصين); an ambassador
	 * has both.
	 */
	private boolean isDestination(Words words, int office, int t, int limit, Reading noun) {
		if (t >= limit) {
			return false;
		}
		boolean visit = words.form(office - 1).endsWith(VISIT);
		boolean ofAnotherLand = STATESMEN.contains(noun.word().kind()) && !country(words, office, t).isEmpty();
		boolean place = this.gazetteer.longest(words, t, limit, true)
			.filter((m) -> m.reading().proclitics().equals("ل") && m.isOf(Known.Kind.PLACE))
			.isPresent();
		return (visit || ofAnotherLand) && place || ofAnotherLand && HERE.contains(words.form(t));
	}

	/** قال الرئيس الروسي للصحفيين: whom he told, not whose president he is. */
	private static boolean isToReporters(Words words, int t) {
		return REPORTERS.contains(words.form(t))
				&& words.whole(t - 1).word().isAny(Trait.NATIONALITY.bit() | Trait.OFFICE.bit());
	}

	/** المجلس السياسي: an adjective like the noun before it is no politician. */
	private static boolean qualifiesNoun(Words words, int t, Reading reading) {
		if (CHARGES.contains(words.form(t + 1))) {
			// استقبل الوزير القائم بأعمال السفارة
			return false;
		}
		if (words.isVerb(t - 1) && reading.proclitics().isEmpty() || reading.proclitics().endsWith("ب")
				|| reading.proclitics().endsWith("ل")) {
			// قال النائب إن, التقى الوزير بالنائب
			return false;
		}
		Reading next = words.whole(t + 1);
		boolean given = next.is(Trait.GIVEN)
				|| next.is(Trait.GIVEN_OR_WORD) && reading.proclitics().equals("و") && words.isWord(t + 2);
		boolean apart = DAYS.contains(words.form(t - 1)) || words.isMeetingVerb(t - 2) || !reading.word().isAny(LISTED);
		boolean named = words.isWord(t + 1) && next.cut() == 0 && given && (apart || !words.whole(t - 1).definite());
		if (named || words.isFirst(t) || !words.isWord(t - 1) || words.isFunction(t - 1)) {
			// ثم النائب ميشال فلان, (حزب كذا) والنائب فلان: there is no noun before it
			return false;
		}
		Reading before = words.whole(t - 1);
		if (!reading.proclitics().isEmpty() && before.is(Trait.OFFICE) && before.hasArticle()) {
			// الكاتب والمحلل
			return false;
		}
		return reading.word().isAny(ADJECTIVAL) || reading.proclitics().isEmpty() && before.definite();
	}

	/** A noun with what depends on it, as an office or like one. */
	Role role(Words words, int first, int end, Reading reading) {
		List<String> content = new ArrayList<>();
		String country = "";
		int t = first + 1;
		while (t < end) {
			Optional<Gazetteer.Match> known = words.isWord(t) ? this.gazetteer.longest(words, t, end, true)
				.filter((m) -> m.isOf(Known.Kind.PLACE) || m.end() > m.first() + 1) : Optional.empty();
			String named = known.map(Offices::countryOf).orElse("");
			boolean place = known.isPresent() && known.get().of(Known.Kind.PLACE).filter(Offices::isState).isPresent();
			Reading here = content(words, t);
			Word pair = (t + 1 < end) ? ofTwoWords(words, t, here) : Word.UNKNOWN;
			if (pair.is(Trait.NATIONALITY)) {
				country = country.isEmpty() ? pair.country() : country;
				t += 2;
			}
			else if (here.is(Trait.NATIONALITY) && !here.word().country().isEmpty()
					&& !isFinancial(here, words.whole(t - 1), reading)) {
				country = country.isEmpty() ? here.word().country() : country;
				t++;
			}
			else if (place && (country.isEmpty() || country.equals(named))) {
				country = named;
				t = known.get().end();
			}
			else if (place) {
				// السفير البريطاني لدى العراق, سفير بريطانيا في بغداد
				content.add(named);
				t = known.get().end();
			}
			else {
				if (country.isEmpty() && !named.isEmpty()) {
					country = named;
				}
				if (words.isWord(t) && !Adjectives.isSame(words.form(t))) {
					content.add(here.is(Trait.NATIONALITY) ? here.word().lemma() : here.base());
				}
				t++;
			}
		}
		OfficeKey key = OfficeKey.of(reading.word().lemma(), content, country);
		return new Role(first, end, reading, this.synonyms.usual(key));
	}

	/** الكوري الشمالي, البوسني الصربي: a nationality of two words. */
	private Word ofTwoWords(Words words, int t, Reading here) {
		return this.vocabulary.word(here.base() + " " + words.whole(t + 1).base());
	}

	/** Where a nationality that begins at a token ends. */
	int nationalityEnd(Words words, int t, Reading here) {
		return ofTwoWords(words, t, here).is(Trait.NATIONALITY) ? t + 2 : t + 1;
	}

	private static Reading content(Words words, int t) {
		for (Reading reading : words.readings(t)) {
			if (reading.word().traits() != 0 && (reading.proclitics().isEmpty() || !words.whole(t).is(Trait.COMMON))) {
				return reading;
			}
		}
		return words.whole(t);
	}

	/**
	 * وزير المالية الهندي, الشؤون المالية, المستشار المالي: of finance and not of Mali,
	 * but for الحكومة المالية, الرئيس المالي.
	 */
	private static boolean isFinancial(Reading here, Reading before, Reading office) {
		return here.is(Trait.PORTFOLIO) && !(before.hasArticle() && before.is(Trait.ORGANIZATION))
				|| here.is(Trait.OFFICE_ADJECTIVE) && FINANCIERS.contains(office.word().kind());
	}

	private static boolean isState(Known place) {
		return place.type().equals("country") || place.type().equals("capital");
	}

	private static String countryOf(Gazetteer.Match match) {
		return match.of(Known.Kind.PLACE).or(() -> match.of(Known.Kind.ORGANIZATION)).map(Known::country).orElse("");
	}

	/**
	 * The country that a phrase names, by adjective or by name; empty if it names none.
	 */
	String country(Words words, int first, int end) {
		for (int t = first; t < end; t++) {
			for (Reading reading : words.readings(t)) {
				Word pair = (t + 1 < end) ? ofTwoWords(words, t, reading) : Word.UNKNOWN;
				if (pair.is(Trait.NATIONALITY)) {
					return pair.country();
				}
				if (reading.is(Trait.NATIONALITY) && !reading.word().country().isEmpty()) {
					return reading.word().country();
				}
			}
			String named = words.isWord(t)
					? this.gazetteer.longest(words, t, end, true).map(Offices::countryOf).orElse("") : "";
			if (!named.isEmpty()) {
				return named;
			}
		}
		return "";
	}

}
