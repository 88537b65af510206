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

	static final String IN_THE_NAME_OF = "باسم";

	/** What is a party of its own beside another, and no further task of one office. */
	private static final int PARTIES = Trait.OFFICE.bit() | Trait.OFFICE_PLURAL.bit() | Trait.ORGANIZATION.bit()
			| Trait.GROUP.bit();

	/** Nouns that further nouns complete. */
	static final int CARRIERS = PARTIES | Trait.PORTFOLIO.bit();

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

	/** Nouns that the name of a place follows, known or not: مدينة يفرن. */
	private static final Set<String> LOCALITIES = Set.of("مدينه", "بلده", "قريه", "بلديه", "ولايه", "محافظه", "منطقه",
			"مقاطعه", "اقليم", "ناحيه", "حي", "دايره", "معتمديه", "جهه", "قبيله", "عشيره");

	/** Nouns that the name of a tribe follows, which men have too: قبيلة شمر. */
	private static final Set<String> CLANS = Set.of("قبيله", "عشيره", "عائله", "عايله", "اسره");

	/** First halves of the names of places: وادي الزيتون, بيت ساحور. */
	private static final Set<String> LANDSCAPES = Set.of("وادي", "جبل", "بيت", "دير", "عين", "بير", "خان", "كفر", "راس",
			"تل", "باب", "برج", "سوق", "خربه", "مرج", "سد", "مخيم", "جسر");

	/**
	 * Kinds of offices that a person can have or be sent by: مستشار ترامب, نجل صدام حسين.
	 */
	private static final Set<String> PERSONAL = Set.of("kin", "adviser", "deputy", "diplomat", "spokesperson");

	/** Nouns that the name of a firm follows. */
	private static final Set<String> COMPANIES = Set.of("شركه", "مجموعه", "مصرف", "بنك", "موسسه");

	/** The kind of سموه and معاليه, which nothing completes. */
	private static final String HONORIFIC = "honorific";

	private final Gazetteer gazetteer;

	private final NamePhrases names;

	private final Adjectives adjectives;

	private final Attachments attachments;

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
		this.attachments = new Attachments(this, gazetteer);
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

	/** The same behind a preposition, where only nouns that a list has are followed. */
	int bound(Words words, int t, int limit, boolean person) {
		return dependent(words, t, limit, person, BEHIND_PREPOSITION);
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
					.map((name) -> titled ? Namesakes.end(words, first, name.end(), here) : name.end())
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
				end = Math.max(end, this.attachments.bound(words, end + 1, limit, IN_THE_NAME_OF, true));
			}
		}
		else if (here.word().kind().equals(HONORIFIC)) {
			end = t + 1; // مكتب معاليه
		}
		else if (here.word().isAny(CARRIERS) && !words.form(t).endsWith(here.stem() + "ا")) {
			end = dependent(words, joined(words, t, here), limit, depth + 1);
			if (end == joined(words, t, here)) {
				end = adjectives(words, t + 1, limit, false);
			}
			if (end == t + 1 && end < limit
					&& (LOCALITIES.contains(here.base()) || here.is(Trait.ORGANIZATION) && !here.is(Trait.OFFICE))
					&& words.isUnheardOf(end, words.whole(end))) {
				end = adjectives(words, end + 1, limit, true);
			}
			if (end == t + 1 && CLANS.contains(here.base()) && words.isWord(end) && end < limit
					&& words.whole(end).word().isPersonalName()) {
				end++;
			}
			end = Math.max(end, namesake(words, t + 1, limit, here));
			if (end == t + 1 && COMPANIES.contains(here.base())) {
				end = trade(words, end, limit);
			}
			end = (end == t + 1) ? t : end;
		}
		else if (depth < BEHIND_PREPOSITION && !isTown(known) && isConstruct(words, t, here)) {
			end = dependent(words, t + 1, limit, depth + 1);
			end = (end > t + 1) ? end : LANDSCAPES.contains(here.base()) ? t + 2 : t;
		}
		if (known.isPresent() && (known.get().end() >= end || isComplete(words, t, known.get()))) {
			end = coordinate(words, adjectives(words, known.get().end(), limit, true), limit);
		}
		return end;
	}

	/**
	 * بحثت حركة فتح التحضيرات: a body or region whose proper name ends in a word that
	 * could be completed, and is not.
	 */
	private static boolean isComplete(Words words, int t, Gazetteer.Match known) {
		Reading last = words.whole(known.end() - 1);
		return (known.isOf(Known.Kind.ORGANIZATION) || known.isOf(Known.Kind.PLACE)) && known.end() > t + 1
				&& !last.definite() && !last.word().isAny(CARRIERS) && words.whole(known.end()).hasArticle();
	}

	/**
	 * بحث وجهاء شبوة الأوضاع: a place that is known by its name is completed by nothing.
	 */
	private static boolean isTown(Optional<Gazetteer.Match> known) {
		return known.flatMap((m) -> m.of(Known.Kind.PLACE)).filter((place) -> !place.doubtful()).isPresent();
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
	int coordinate(Words words, int t, int limit) {
		int partner = Portfolios.partner(words, t, limit);
		int noun = (partner > t) ? adjectives(words, partner, limit, true) : t;
		int end = Portfolios.abroad(words, Portfolios.adjective(words, noun, limit), limit);
		while (end < limit) {
			Reading joined = Adjectives.conjoined(words, end);
			if (joined != null && !joined.definite() && joined.is(Trait.PORTFOLIO)
					&& (!joined.word().isAny(PARTIES) || Bodies.isMinistry(joined))
					&& (!joined.beginsTitle() || words.whole(end + 1).is(Trait.COUNTRY))
					&& words.whole(end + 1).hasArticle()) {
				// وزير الخارجية وشؤون المغتربين, وزراء مياه وخارجية البلدين, but not
				// أعضاء المجلس ونقابة الأطباء
				end = Portfolios.abroad(words, adjectives(words, end + 2, limit, true), limit);
				continue;
			}
			if (joined == null || !joined.hasArticle()) {
				return end;
			}
			int after = adjectives(words, end + 1, limit, true);
			if (!Portfolios.goesOn(words, joined, after, limit)) {
				return end;
			}
			end = Portfolios.abroad(words, after, limit);
		}
		return end;
	}

	/** قادة فرنسا وألمانيا وإيطاليا: further states behind the one that a group is of. */
	int states(Words words, int t, int limit) {
		if (!words.whole(t - 1).is(Trait.COUNTRY) && !words.whole(t - 1).is(Trait.NATIONALITY)
				&& this.gazetteer.longest(words, t - 2, t, true).filter((m) -> m.end() == t && isState(m)).isEmpty()) {
			return t;
		}
		int end = t;
		while (end < limit) {
			Optional<Gazetteer.Match> next = this.gazetteer.longest(words, end, limit, true)
				.filter((m) -> m.reading().proclitics().equals("و"))
				.filter(NounPhrases::isState);
			if (next.isEmpty()) {
				return end;
			}
			end = next.get().end();
		}
		return end;
	}

	private static boolean isState(Gazetteer.Match match) {
		return match.of(Known.Kind.PLACE).filter((place) -> place.type().equals("country")).isPresent();
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
		return this.attachments.linked(words, t, limit, links);
	}

	/**
	 * Where the body or office that ل makes the owner of another body ends: [المكتب
	 * الإعلامي] لوزارة الدفاع, لرئيس الحكومة; but [قال المكتب الإعلامي] للوزير إن.
	 */
	int owner(Words words, int t, int limit) {
		return this.attachments.owner(words, t, limit);
	}

}
