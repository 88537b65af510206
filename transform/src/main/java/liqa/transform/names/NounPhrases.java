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

	private static final int LONGEST_QUOTE = 8;

	private static final String IN_THE_NAME_OF = "باسم";

	private static final int CARRIERS = Trait.OFFICE.bit() | Trait.OFFICE_PLURAL.bit() | Trait.ORGANIZATION.bit()
			| Trait.PORTFOLIO.bit() | Trait.GROUP.bit();

	/** Nouns of several that a number counts. */
	private static final int SEVERAL = Trait.OFFICE_PLURAL.bit() | Trait.GROUP.bit() | Trait.SOURCE.bit();

	/** Nouns that the name of a place follows, known or not: مدينة يفرن. */
	private static final Set<String> LOCALITIES = Set.of("مدينه", "بلده", "قريه", "بلديه", "ولايه", "محافظه", "منطقه",
			"مقاطعه", "اقليم", "ناحيه", "حي", "دايره", "معتمديه");

	/** What an acting holder acts for: القائم بأعمال الوزير. */
	private static final Set<String> ACTING = Set.of("اعمال", "مهام");

	/** Prepositions that bind a place only where the head noun says so. */
	private static final Set<String> PLACED = Set.of("في", "لدي", "الي", "ب", "ل", "من");

	/**
	 * Kinds of offices that a person can have or be sent by: مستشار ترامب, نجل صدام حسين.
	 */
	private static final Set<String> PERSONAL = Set.of("kin", "adviser", "deputy", "diplomat", "spokesperson");

	private final Gazetteer gazetteer;

	private final NamePhrases names;

	private final Adjectives adjectives;

	NounPhrases(Gazetteer gazetteer, NamePhrases names, Adjectives adjectives) {
		this.gazetteer = gazetteer;
		this.names = names;
		this.adjectives = adjectives;
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
		int end = dependent(words, t, limit, 0);
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
		if (end >= limit || !words.whole(t).is(Trait.OFFICE)) {
			return end;
		}
		return this.names.at(words, end, true)
			.filter((name) -> name.reading().proclitics().isEmpty())
			.map(NamePhrases.Name::end)
			.orElse(end);
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
			int after = here.isPossessed() ? dependent(words, t + 1, limit, depth + 1) : t + 1;
			end = coordinate(words, adjectives(words, Math.max(after, t + 1), limit, true), limit);
		}
		else if (here.word().isAny(CARRIERS)) {
			end = dependent(words, t + 1, limit, depth + 1);
			if (end == t + 1) {
				end = adjectives(words, t + 1, limit, false);
			}
			if (end == t + 1 && end < limit && LOCALITIES.contains(here.base())
					&& NamePhrases.isUnheardOf(words, end, words.whole(end))) {
				end = adjectives(words, end + 1, limit, true);
			}
			end = (end == t + 1) ? t : end;
		}
		if (known.isPresent() && known.get().end() >= end) {
			end = coordinate(words, adjectives(words, known.get().end(), limit, true), limit);
		}
		return end;
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
			next = (next == end) ? participle(words, end, limit) : next;
			if (next == end) {
				return end;
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
		// الوفد المرافق له
		return words.form(t + 1).equals("له") || words.form(t + 1).equals("لها") || words.form(t + 1).equals("لهم")
				? t + 2 : t;
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

	private int link(Words words, int t, int limit, Set<String> links) {
		if (t >= limit || !words.isWord(t)) {
			return t;
		}
		String form = words.form(t);
		if (form.startsWith(IN_THE_NAME_OF) && form.length() > IN_THE_NAME_OF.length()) {
			// الناطقة باسمهم
			return links.contains(IN_THE_NAME_OF) && words.whole(t).word().traits() == 0 ? t + 1 : t;
		}
		boolean allowed = links.contains(form) && form.length() > 1;
		if (allowed || form.equals("في") || form.equals("لدي")) {
			int end = bound(words, t + 1, limit, form, allowed);
			return (end > t + 1) ? end : t;
		}
		int byLi = attached(words, t, limit, "ل", links.contains("ل"));
		return (byLi > t) ? byLi : attached(words, t, limit, "ب", links.contains("ب"));
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
		int nouns = free ? CARRIERS
				: preposition.equals("ل") ? CARRIERS | Trait.NATIONALITY.bit() : Trait.ORGANIZATION.bit();
		for (Reading reading : words.readings(t)) {
			if (!reading.proclitics().equals(preposition) || preposition.equals("ل") && isOutlet(reading, known)) {
				continue;
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
				int complement = dependent(words, t + 1, limit, 0);
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
	 * المتحدث باسم الجيش لوكالة رويترز: to whom somebody spoke is no part of his office.
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
				&& (!anything || preposition.equals("الي") && !place.get().type().equals("country"))) {
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
		if (known.isPresent() || words.isOpenQuote(t) || anything && here.definite() || here.word().isAny(CARRIERS)) {
			return dependent(words, t, limit, anything);
		}
		return t;
	}

}
