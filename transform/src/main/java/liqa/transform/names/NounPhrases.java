package liqa.transform.names;

import java.util.Optional;
import java.util.Set;

/**
 * Where the phrase of an office, a body or a group ends: the nouns that depend on its
 * head one by one (رئيس لجنة الأمن والدفاع), their adjectives, and what a preposition
 * binds to them (السفير الإيراني لدى بغداد).
 */
final class NounPhrases {

	private static final int DEEPEST = 6;

	/**
	 * How deep what a preposition binds is: there only nouns that a list has are
	 * followed.
	 */
	private static final int BEHIND_PREPOSITION = 2;

	private static final int LONGEST_QUOTE = 8;

	private static final String IN_THE_NAME_OF = "باسم";

	private static final int CARRIERS = Trait.OFFICE.bit() | Trait.OFFICE_PLURAL.bit() | Trait.ORGANIZATION.bit()
			| Trait.PORTFOLIO.bit() | Trait.GROUP.bit();

	/** Institutions that are called after people. */
	private static final Set<String> NAMED_AFTER = Set.of("كرسي", "مركز", "جامعه", "موسسه", "جايزه", "مستشفي", "مدرسه",
			"كليه", "معهد", "مدينه", "مطار", "ميناء", "جامع", "مسجد", "برنامج", "مجمع", "نادي", "قاعه", "متحف", "قاعده",
			"استاد", "ملعب", "حي");

	/** Kinds of titles in the names of institutions: جامعة الملك سعود. */
	private static final Set<String> HONOURED = Set.of("monarch", "noble", "cleric", "rank", "profession", "heir");

	/** What is no noun that another completes. */
	private static final int NO_NOUN = Trait.GIVEN.bit() | Trait.GIVEN_OR_WORD.bit() | Trait.FAMILY.bit()
			| Trait.OFFICE_ADJECTIVE.bit() | Trait.SOURCE_ADJECTIVE.bit() | Trait.NATIONALITY.bit()
			| Trait.PARTICIPLE.bit() | Trait.FUNCTION.bit() | Trait.COUNTRY.bit();

	/** Nouns of several that a number counts. */
	private static final int SEVERAL = Trait.OFFICE_PLURAL.bit() | Trait.GROUP.bit() | Trait.SOURCE.bit();

	/** Nouns that the name of a place follows, known or not: مدينة يفرن. */
	private static final Set<String> LOCALITIES = Set.of("مدينه", "بلده", "قريه", "بلديه", "ولايه", "محافظه", "منطقه",
			"مقاطعه", "اقليم", "ناحيه", "حي", "دايره", "معتمديه");

	/** First halves of the names of places: وادي الزيتون, بيت ساحور. */
	private static final Set<String> LANDSCAPES = Set.of("وادي", "جبل", "بيت", "دير", "عين", "بير", "خان", "كفر", "راس",
			"تل", "باب", "برج", "سوق", "خربه", "مرج", "سد", "مخيم", "جسر");

	/** What an acting holder acts for: القائم بأعمال الوزير. */
	private static final Set<String> ACTING = Set.of("اعمال", "مهام");

	/** Prepositions that bind a place only where the head noun says so. */
	private static final Set<String> PLACED = Set.of("في", "لدي", "الي", "ب", "ل", "من");

	/** Kinds of places that an envoy is sent to, rather than arrives at. */
	private static final Set<String> SENT_TO = Set.of("country", "region");

	/**
	 * Kinds of offices that a person can have or be sent by: مستشار ترامب, نجل صدام حسين.
	 */
	private static final Set<String> PERSONAL = Set.of("kin", "adviser", "deputy", "diplomat", "spokesperson");

	/** What parties meet for, though ministries are called by it too: لبحث الأجور. */
	private static final Set<String> PURPOSES = Set.of("بحث", "مناقشه", "تباحث", "نقاش", "دراسه", "تشكيل", "متابعه",
			"استعراض", "تقييم", "تشاور", "سماح", "توقيع", "حضور", "مشاركه", "اجراء", "لقاء", "زياره", "تهنيه", "معرفه",
			"منع", "ايجاد", "تحديد", "تسليم", "وقف", "انهاء", "تجديد", "اطلاع");

	/** Nouns that the name of a firm follows. */
	private static final Set<String> COMPANIES = Set.of("شركه", "مجموعه", "مصرف", "بنك", "موسسه");

	/** Where people are met, rather than what they head. */
	private static final Set<String> BUILDINGS = Set.of("قصر", "مقر", "مبني", "منزل", "بيت", "فندق", "قاعه", "صالون",
			"دار", "سراي", "ديوان", "مدينه", "بلده", "قريه", "منتجع", "مطار", "احد");

	/** The kind of سموه and معاليه, which nothing completes. */
	private static final String HONORIFIC = "honorific";

	private static final String CAPITAL = "عاصمه";

	/** So many words stand between a verb of meeting and a building. */
	private static final int LONGEST_HEAD = 16;

	/** To whom officials speak, which is no part of their office: قال الوزير للصحفيين. */
	private static final Set<String> AUDIENCE = Set.of("صحفيين", "صحافيين", "اعلاميين", "مراسلين", "نواب", "صحافه",
			"حضور", "اعضاء");

	private final Gazetteer gazetteer;

	private final NamePhrases names;

	private final Adjectives adjectives;

	/** Whether the name behind an office inside the phrase is part of the phrase. */
	private final boolean withHolders;

	NounPhrases(Gazetteer gazetteer, NamePhrases names, Adjectives adjectives) {
		this(gazetteer, names, adjectives, true);
	}

	private NounPhrases(Gazetteer gazetteer, NamePhrases names, Adjectives adjectives, boolean withHolders) {
		this.gazetteer = gazetteer;
		this.names = names;
		this.adjectives = adjectives;
		this.withHolders = withHolders;
	}

	/**
	 * The same, but for a name behind an office inside the phrase: in نائب الرئيس
	 * الأمريكي مايك بنس it is his who has the outer office.
	 */
	NounPhrases withoutHolders() {
		return new NounPhrases(this.gazetteer, this.names, this.adjectives, false);
	}

	/** Whether a noun may be followed by the name of the person it belongs to. */
	static boolean takesPerson(Word noun) {
		return noun.is(Trait.LED) || PERSONAL.contains(noun.kind()) || noun.kind().equals("collective");
	}

	/**
	 * Where the nouns that depend on a head end, adjectives included.
	 * @param t index after the head
	 * @param person whether it may be a person's name
	 * @return {@code t} itself if nothing depends on the head
	 */
	int dependent(Words words, int t, int limit, boolean person) {
		return dependent(words, t, limit, person, 0);
	}

	private int dependent(Words words, int t, int limit, boolean person, int depth) {
		int end = dependent(words, t, limit, depth);
		if (end > t && person) {
			return withHolder(words, t, end, limit);
		}
		if (end == t && person && t < limit) {
			return this.names.at(words, t, false)
				.filter((name) -> name.reading().proclitics().isEmpty())
				.map(NamePhrases.Name::end)
				.orElse(t);
		}
		return end;
	}

	/**
	 * إدارة الرئيس الأميركي باراك أوباما, مركز الأمير سلطان: who holds an office inside a
	 * body's name.
	 */
	int withHolder(Words words, int t, int end, int limit) {
		if (!this.withHolders || end >= limit) {
			return end;
		}
		Reading office = words.whole(words.whole(t).is(Trait.OFFICE) ? t : headOf(words, t, end));
		if (!office.is(Trait.OFFICE) || office.word().links().contains(IN_THE_NAME_OF)
				|| !office.equals(words.whole(t)) && isNobodys(office.word())) {
			return end;
		}
		return this.names.at(words, end, true)
			.filter((name) -> name.reading().proclitics().isEmpty())
			.map(NamePhrases.Name::end)
			.orElse(end);
	}

	/** المعارضة, الشقيق: what behind another noun names no holder. */
	private static boolean isNobodys(Word office) {
		return office.isAny(Trait.GROUP.bit() | Trait.ORGANIZATION.bit()) || office.kind().equals("kin");
	}

	/** عائلة الإعلامي السعودي: the last noun, which the adjectives behind it have. */
	private static int headOf(Words words, int t, int end) {
		int at = end - 1;
		while (at > t && !words.whole(at).is(Trait.OFFICE)
				&& words.whole(at).word().isAny(Trait.NATIONALITY.bit() | Trait.OFFICE_ADJECTIVE.bit())
				&& words.whole(at).hasArticle()) {
			at--;
		}
		return words.whole(at).hasArticle() ? at : t;
	}

	/**
	 * مركز محمد بن راشد, كرسي المهندس عبد الله بقشان: where the name of the person that
	 * an institution is named after ends.
	 * @param t index after the noun of the institution
	 */
	int namesake(Words words, int t, int limit, Reading noun) {
		if (!NAMED_AFTER.contains(noun.base()) || noun.definite() || t >= limit) {
			return t;
		}
		Reading here = words.whole(t);
		boolean titled = here.hasArticle()
				&& (here.is(Trait.OFFICE) ? HONOURED.contains(here.word().kind()) : here.beginsTitle());
		int first = titled ? t + 1 : t;
		return (first >= limit) ? t
				: this.names.at(words, first, titled)
					.filter((name) -> name.reading().cut() == 0 && (name.isFull() || titled))
					.map(NamePhrases.Name::end)
					.orElse(t);
	}

	private int dependent(Words words, int t, int limit, int depth) {
		if (t >= limit || depth > DEEPEST) {
			return t;
		}
		if (words.isOpenQuote(t)) {
			int end = quoted(words, t, limit);
			return (end > t) ? adjectives(words, end, limit, true) : t;
		}
		if (!words.isWord(t)) {
			return t;
		}
		Reading here = words.whole(t);
		Optional<Gazetteer.Match> known = body(words, t, limit);
		int end = t;
		if (here.definite() && !here.is(Trait.GIVEN) && !here.is(Trait.FUNCTION) && !isPerson(words, t)) {
			// أعضاء إدارته [زعماء الكونغرس]: a noun with a pronoun has no further
			// genitive
			int after = here.isPossessed() && words.whole(t + 1).definite() ? dependent(words, t + 1, limit, depth + 1)
					: t + 1;
			end = coordinate(words, adjectives(words, Math.max(after, t + 1), limit, true), limit);
			if (here.is(Trait.OFFICE) && here.word().links().contains(IN_THE_NAME_OF)
					&& words.form(end).equals(IN_THE_NAME_OF)) {
				// نائبة المتحدث باسم الخارجية
				end = Math.max(end, bound(words, end + 1, limit, IN_THE_NAME_OF, true));
			}
		}
		else if (here.word().kind().equals(HONORIFIC)) {
			end = t + 1; // مكتب معاليه
		}
		else if (here.word().isAny(CARRIERS)) {
			end = dependent(words, joined(words, t, here), limit, depth + 1);
			if (end == joined(words, t, here)) {
				end = adjectives(words, t + 1, limit, false);
			}
			if (end == t + 1 && end < limit
					&& (LOCALITIES.contains(here.base()) || here.is(Trait.ORGANIZATION) && !here.is(Trait.OFFICE))
					&& words.isUnheardOf(end, words.whole(end))) {
				end = adjectives(words, end + 1, limit, true);
			}
			end = Math.max(end, namesake(words, t + 1, limit, here));
			if (end == t + 1 && COMPANIES.contains(here.base())) {
				end = trade(words, end, limit);
			}
			end = (end == t + 1) ? t : end;
		}
		else if (depth < BEHIND_PREPOSITION && isConstruct(words, t, here)) {
			end = dependent(words, t + 1, limit, depth + 1);
			end = (end > t + 1) ? end : LANDSCAPES.contains(here.base()) ? t + 2 : t;
		}
		if (known.isPresent() && known.get().end() >= end) {
			end = coordinate(words, adjectives(words, known.get().end(), limit, true), limit);
		}
		return end;
	}

	/** شركة تايم وورنر: the name of a firm, up to two words that no list has. */
	private static int trade(Words words, int t, int limit) {
		int end = t;
		while (end < Math.min(limit, t + 2) && words.isWord(end) && words.whole(end).word().traits() == 0
				&& !words.whole(end).hasArticle() && !words.isCommon(end) && !words.isVerb(end)) {
			end++;
		}
		return end;
	}

	/**
	 * Index after a noun that depends on a head and what stands between it and its own
	 * complement: تجارة وصناعة عمان, مدير عام الشؤون الفنية.
	 */
	private static int joined(Words words, int t, Reading noun) {
		Reading next = words.whole(t + 1);
		if (noun.is(Trait.OFFICE) && next.is(Trait.OFFICE_ADJECTIVE) && !next.definite() && !next.is(Trait.OFFICE)
				&& words.isWord(t + 2)) {
			return t + 2;
		}
		Reading second = Adjectives.conjoined(words, t + 1);
		return (noun.is(Trait.PORTFOLIO) && second != null && !second.definite() && second.is(Trait.PORTFOLIO)) ? t + 2
				: t + 1;
	}

	/** كرسي الدراسات, وادي الزيتون: a noun no list has, which the next one completes. */
	private static boolean isConstruct(Words words, int t, Reading here) {
		Reading next = words.whole(t + 1);
		if (LANDSCAPES.contains(here.base()) && (next.hasArticle() || words.isUnheardOf(t + 1, next))) {
			return true;
		}
		return next.hasArticle() && !next.is(Trait.OFFICE) && !here.word().isAny(NO_NOUN) && !isCut(words, t)
				&& here.base().length() > 2 && !isVerbal(here.base()) && !words.isFunction(t) && !words.isVerb(t)
				&& (here.is(Trait.COMMON) || here.word().traits() == 0 && !words.isInflected(t));
	}

	/** يقود, قادت, تقوده: the shape of a verb rather than a noun. */
	private static boolean isVerbal(String word) {
		return word.startsWith("ي") || word.endsWith("ت") && !word.endsWith("ات") || word.endsWith("ها")
				|| word.endsWith("هم") || word.startsWith("ت") && word.endsWith("ه");
	}

	/** لإطلاق, بأسماء: whether a particle can be cut off what is no word with it. */
	private static boolean isCut(Words words, int t) {
		Reading[] readings = words.readings(t);
		return readings.length > 1 && readings[0].word().traits() == 0;
	}

	private Optional<Gazetteer.Match> body(Words words, int t, int limit) {
		return this.gazetteer.longest(words, t, limit, false)
			.filter((m) -> m.reading().proclitics().isEmpty())
			.filter((m) -> m.end() - t > 1 || !words.whole(t).word().isAny(CARRIERS))
			.filter((m) -> m.known().stream().anyMatch((k) -> k.kind() != Known.Kind.PERSON));
	}

	/**
	 * A family name with the article is no noun: وزير الخارجية does not go on in الجبير.
	 */
	private boolean isPerson(Words words, int t) {
		return this.gazetteer.longest(words, t, words.limit(t), false)
			.filter((m) -> m.known().stream().allMatch((k) -> k.kind() == Known.Kind.PERSON && !k.doubtful()))
			.isPresent();
	}

	/** و with a further noun of the same office: وزير الثقافة والسياحة والآثار. */
	private int coordinate(Words words, int t, int limit) {
		int end = t;
		while (end < limit) {
			Reading joined = Adjectives.conjoined(words, end);
			if (joined != null && !joined.definite() && joined.is(Trait.PORTFOLIO)
					&& words.whole(end + 1).hasArticle()) {
				// وزير الخارجية وشؤون المغتربين
				end = adjectives(words, end + 2, limit, true);
				continue;
			}
			if (joined == null || !joined.hasArticle() || !joined.is(Trait.PORTFOLIO)
					|| joined.word().isAny(Trait.OFFICE.bit() | Trait.GROUP.bit() | Trait.ORGANIZATION.bit())) {
				return end;
			}
			end = adjectives(words, end + 1, limit, true);
		}
		return end;
	}

	/** قادة فرنسا وألمانيا وإيطاليا: further states behind the one that a group is of. */
	int states(Words words, int t, int limit) {
		if (!words.whole(t - 1).is(Trait.COUNTRY) && !words.whole(t - 1).is(Trait.NATIONALITY)) {
			return t;
		}
		int end = t;
		while (end < limit) {
			Optional<Gazetteer.Match> next = this.gazetteer.longest(words, end, limit, true)
				.filter((m) -> m.reading().proclitics().equals("و"))
				.filter((m) -> m.of(Known.Kind.PLACE).filter((place) -> place.type().equals("country")).isPresent());
			if (next.isEmpty()) {
				return end;
			}
			end = next.get().end();
		}
		return end;
	}

	int adjectives(Words words, int t, int limit, boolean definite) {
		return this.adjectives.end(words, t, limit, definite);
	}

	/** Where a short quotation that names something ends, or {@code t}. */
	int quoted(Words words, int t, int limit) {
		for (int end = t + 1; end < limit && end <= t + LONGEST_QUOTE; end++) {
			if (words.isCloseQuote(end)) {
				return (end > t + 1) ? end + 1 : t;
			}
			if (!words.isWord(end)) {
				return t;
			}
		}
		return t;
	}

	/**
	 * Where what a preposition binds to an office, body or group ends: السفير لدى بغداد,
	 * القيادي في حركة حماس, الفصائل الموالية لإيران.
	 * @param links the prepositions that the head noun allows; في and ب before a body are
	 * always allowed
	 */
	int linked(Words words, int t, int limit, Set<String> links) {
		int end = t;
		for (int i = 0; i < 3; i++) {
			int next = link(words, end, limit, links);
			if (next == end) {
				return participle(words, end, limit);
			}
			boolean placed = isPlace(words, end, limit);
			end = next;
			if (placed) {
				return end;
			}
		}
		return end;
	}

	/**
	 * Whether a place is what a preposition binds; the next place is where things happen.
	 */
	private boolean isPlace(Words words, int t, int limit) {
		boolean apart = words.whole(t).is(Trait.FUNCTION);
		return this.gazetteer.longest(words, apart ? t + 1 : t, limit, !apart)
			.filter((m) -> m.isOf(Known.Kind.PLACE))
			.isPresent();
	}

	/** المدعومة من إيران, مقرب من الحكومة. */
	private int participle(Words words, int t, int limit) {
		Reading here = words.whole(t);
		if (t >= limit || !here.is(Trait.PARTICIPLE) || here.word().isAny(Trait.NATIONALITY.bit())) {
			return t;
		}
		int end = link(words, t + 1, limit, here.word().links());
		if (end == t + 1 && here.word().links().contains("ب")) {
			end = task(words, t + 1, limit);
		}
		if (end > t + 1) {
			return end;
		}
		if (end == t + 1 && !words.form(t + 1).equals("في") && here.word().links().contains(words.form(t + 1))
				&& words.isWord(t + 2)) {
			end = object(words, t + 2, limit);
			if (end > t + 2) {
				return end;
			}
		}
		// الوفد المرافق له
		return words.form(t + 1).equals("له") || words.form(t + 1).equals("لها") || words.form(t + 1).equals("لهم")
				? t + 2 : t;
	}

	/** مطلعين على تقارير أمنية: what a participle is about. */
	private int object(Words words, int t, int limit) {
		Reading noun = words.whole(t);
		if (t >= limit || noun.is(Trait.FUNCTION) || !noun.is(Trait.COMMON) && noun.word().traits() == 0) {
			return t;
		}
		int end = dependent(words, t, limit, true);
		return (end > t) ? end : adjectives(words, t + 1, limit, noun.definite());
	}

	/** المكلف بالعلاقات الخارجية: what a task is. */
	private int task(Words words, int t, int limit) {
		for (Reading reading : words.readings(t)) {
			if (reading.proclitics().equals("ب") && (reading.definite() || reading.word().isAny(CARRIERS))) {
				int end = reading.definite() ? t + 1 : dependent(words, t + 1, limit, 0);
				return (end > t) ? coordinate(words, adjectives(words, end, limit, true), limit) : t;
			}
		}
		return t;
	}

	/**
	 * Whether somebody was met there, and nobody works there: behind a verb of meeting.
	 */
	private static boolean isWhere(Words words, int t, Reading noun) {
		if (noun.hasArticle() ? !noun.base().equals(CAPITAL) : !BUILDINGS.contains(noun.base())) {
			return false;
		}
		int at = t - 1;
		while (at > t - LONGEST_HEAD && words.isWord(at) && !words.isMeetingVerb(at)
				&& (!words.isFunction(at) || words.form(at).equals("من") || words.form(at).equals("مع"))) {
			at--;
		}
		return words.isMeetingVerb(at);
	}

	private int link(Words words, int t, int limit, Set<String> links) {
		if (t >= limit || !words.isWord(t)) {
			return t;
		}
		String form = words.form(t);
		if (form.startsWith(IN_THE_NAME_OF) && form.length() > IN_THE_NAME_OF.length()) {
			// الناطقة باسمهم
			return links.contains(IN_THE_NAME_OF) && words.whole(t).word().traits() == 0 ? t + 1 : t;
		}
		if (form.equals("في") && words.form(t + 1).startsWith("موتمر")) {
			// قال الوزير في مؤتمر صحفي: where he says it, not what he heads
			return t;
		}
		boolean allowed = links.contains(form) && form.length() > 1;
		if (allowed || form.equals("في") || form.equals("لدي")) {
			int end = bound(words, t + 1, limit, form, allowed);
			return (end > t + 1) ? end : t;
		}
		int byLi = attached(words, t, limit, "ل", links.contains("ل"));
		return (byLi > t) ? byLi : attached(words, t, limit, "ب", links.contains("ب"));
	}

	/**
	 * Where the body or office that ل makes the owner of another body ends: [المكتب
	 * الإعلامي] لوزارة الدفاع, لرئيس الحكومة; but [قال المكتب الإعلامي] للوزير إن.
	 */
	int owner(Words words, int t, int limit) {
		return (t < limit && words.isWord(t) && words.as(t, Trait.OFFICE).filter(Reading::definite).isEmpty())
				? attached(words, t, limit, "ل", false) : t;
	}

	/** What an attached preposition binds: بوزارة الدفاع, للأمم المتحدة. */
	private int attached(Words words, int t, int limit, String preposition, boolean anything) {
		Optional<Gazetteer.Match> known = this.gazetteer.longest(words, t, limit, true)
			.filter((m) -> m.reading().proclitics().equals(preposition))
			.filter((m) -> !m.isOf(Known.Kind.PERSON) || anything)
			.filter((m) -> !m.isOf(Known.Kind.PLACE) || anything);
		if (known.isEmpty() && words.whole(t).is(Trait.COMMON) && !words.form(t).startsWith("لل")) {
			return t;
		}
		boolean free = anything && !preposition.equals("ب");
		int nouns = free ? CARRIERS : preposition.equals("ل") ? CARRIERS | Trait.NATIONALITY.bit()
				: Trait.ORGANIZATION.bit() | (anything ? Trait.GROUP.bit() : 0);
		for (Reading reading : words.readings(t)) {
			boolean by = preposition.equals("ب");
			if (!reading.proclitics().equals(preposition) || preposition.equals("ل") && isOutlet(reading, known)
					|| reading.isPossessed() && (by || reading.is(Trait.OFFICE)) || by && isWhere(words, t, reading)
					|| PURPOSES.contains(reading.base()) || AUDIENCE.contains(reading.base())
							&& words.whole(t - 1).word().isAny(Trait.OFFICE.bit() | Trait.PORTFOLIO.bit())) {
				// المتحدث باسم الجيش لوكالة رويترز, أكد وزير الخارجية لنظيره,
				// التقى السفير الياباني بمكتبه, قال الوزير للصحفيين
				continue;
			}
			if (reading.hasArticle() && (reading.beginsTitle() || reading.is(Trait.OFFICE))
					&& words.whole(t + 1).word().isAny(Trait.GIVEN.bit() | Trait.GIVEN_OR_WORD.bit())) {
				// التقى الوزير بالشيخ سليم, قال الوزير للنائب سليم: somebody else
				return t;
			}
			int end = t;
			if (reading.definite() && (free || reading.word().isAny(nouns))) {
				end = coordinate(words, adjectives(words, t + 1, limit, true), limit);
			}
			else if (anything && ACTING.contains(reading.base())) {
				// القائم بأعمال السفارة
				end = Math.max(dependent(words, t + 1, limit, 0), t + 1);
			}
			else if (reading.word().isAny(nouns) && !(preposition.equals("ب") && isLeadership(words, t, reading))) {
				int complement = Math.max(dependent(words, t + 1, limit, 0), namesake(words, t + 1, limit, reading));
				end = (complement > t + 1) ? complement : t;
			}
			if (known.isPresent() && known.get().end() >= end) {
				end = coordinate(words, adjectives(words, known.get().end(), limit, true), limit);
			}
			if (end > t) {
				return end;
			}
		}
		return t;
	}

	/**
	 * Whether it is an outlet: to whom somebody spoke is no part of his office.
	 */
	private static boolean isOutlet(Reading reading, Optional<Gazetteer.Match> known) {
		return reading.word().kind().endsWith("media")
				|| known.filter((m) -> m.isOf(Known.Kind.OUTLET) && !m.isOf(Known.Kind.ORGANIZATION)).isPresent();
	}

	/** برئاسة فلان tells who led, برئاسة الجمهورية where somebody works. */
	static boolean isLeadership(Words words, int t, Reading reading) {
		boolean leads = reading.base().equals("رياسه") || reading.base().equals("قياده");
		Word next = words.whole(t + 1).word();
		return leads && !reading.hasArticle()
				&& (!next.is(Trait.PORTFOLIO) && !next.is(Trait.ORGANIZATION) || next.is(Trait.OFFICE));
	}

	/**
	 * What a preposition that stands alone binds: لدى بغداد, باسم الجيش, في حركة حماس.
	 */
	private int bound(Words words, int t, int limit, String preposition, boolean anything) {
		if (t >= limit) {
			return t;
		}
		Optional<Gazetteer.Match> known = this.gazetteer.longest(words, t, limit, false)
			.filter((m) -> m.reading().proclitics().isEmpty());
		Optional<Known> place = known.flatMap((m) -> m.of(Known.Kind.PLACE));
		if (place.isPresent() && PLACED.contains(preposition)
				&& (!anything || preposition.equals("الي") && !SENT_TO.contains(place.get().type()))) {
			// المبعوث الأممي إلى اليمن, but وصل المبعوث إلى مسقط
			return t;
		}
		if (anything && words.as(t, Trait.QUANTIFIER).isPresent()) {
			int counted = words.form(t + 1).equals("من") ? t + 2 : t + 1;
			if (counted < limit && words.whole(counted).word().isAny(SEVERAL)) {
				// وفد من تسعة وزراء, لجنة من ثلاثة من القضاة
				return Math.max(counted + 1, dependent(words, counted, limit, 0));
			}
		}
		Reading here = words.whole(t);
		if (preposition.equals("في") && (here.isPossessed() || isWhere(words, t - 1, here))) {
			// استقبل رئيس الحزب في مكتبه وفدا, التقى السفير الياباني في قصر بعبدا
			return t;
		}
		if (known.isPresent() || words.isOpenQuote(t) || anything && here.definite() || here.word().isAny(CARRIERS)) {
			return dependent(words, t, limit, anything, BEHIND_PREPOSITION);
		}
		return t;
	}

}
