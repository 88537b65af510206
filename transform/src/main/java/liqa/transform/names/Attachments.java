package liqa.transform.names;

import java.util.Optional;
import java.util.Set;

/**
 * Where what a preposition binds to an office, body or group ends: السفير لدى بغداد,
 * القيادي في حركة حماس, الفصائل الموالية لإيران.
 */
final class Attachments {

	/** What an agency that is an outlet is for: الوكالة الوطنية للإعلام. */
	private static final Set<String> NEWS = Set.of("للانباء", "للاعلام", "للصحافه");

	/** What an acting holder acts for: القائم بأعمال الوزير. */
	private static final Set<String> ACTING = Set.of("اعمال", "مهام");

	/** Prepositions that bind a place only where the head noun says so. */
	private static final Set<String> PLACED = Set.of("في", "لدي", "الي", "ب", "ل", "من");

	/** Kinds of places that an envoy is sent to, rather than arrives at. */
	private static final Set<String> SENT_TO = Set.of("country", "region");

	/** What parties meet for, though ministries are called by it too: لبحث الأجور. */
	private static final Set<String> PURPOSES = Set.of("بحث", "مناقشه", "تباحث", "نقاش", "دراسه", "تشكيل", "متابعه",
			"استعراض", "تقييم", "تشاور", "سماح", "توقيع", "حضور", "مشاركه", "اجراء", "لقاء", "زياره", "تهنيه", "معرفه",
			"منع", "ايجاد", "تحديد", "تسليم", "وقف", "انهاء", "تجديد", "اطلاع");

	/** Where people are met, rather than what they head. */
	private static final Set<String> BUILDINGS = Set.of("قصر", "مقر", "مبني", "منزل", "بيت", "فندق", "قاعه", "صالون",
			"دار", "سراي", "ديوان", "مدينه", "بلده", "قريه", "منتجع", "مطار", "احد");

	private static final String CAPITAL = "عاصمه";

	private static final String KINGDOM = "للمملكه";

	/** So many words stand between a verb of meeting and a building. */
	private static final int LONGEST_HEAD = 16;

	/** To whom officials speak, which is no part of their office: قال الوزير للصحفيين. */
	private static final Set<String> AUDIENCE = Set.of("صحفيين", "صحافيين", "اعلاميين", "مراسلين", "نواب", "صحافه",
			"حضور", "اعضاء");

	/**
	 * Who asks for an outlet, and belongs to nobody whom he asks: مصدر أمني لمراسل النهر.
	 */
	private static final Set<String> CORRESPONDENTS = Set.of("مراسل", "مراسله", "مندوب", "مندوبه", "موفد", "موفده");

	/** Verbs of passing on what another says. */
	private static final Set<String> CARRYING = Set.of("نقل", "نقلت", "ينقل", "تنقل", "نقلوا", "نقلا");

	/** So many words stand between such a verb and عن. */
	private static final int LONGEST_QUOTING = 10;

	/** Nouns of several that a number counts. */
	private static final int SEVERAL = Trait.OFFICE_PLURAL.bit() | Trait.GROUP.bit() | Trait.SOURCE.bit();

	/** Kinds of offices whose holders are under nobody in their own. */
	private static final Set<String> CHIEFS = Set.of("head", "minister", "monarch", "noble", "heir", "diplomat",
			"governor");

	private final NounPhrases phrases;

	private final Gazetteer gazetteer;

	Attachments(NounPhrases phrases, Gazetteer gazetteer) {
		this.phrases = phrases;
		this.gazetteer = gazetteer;
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
		if (t >= limit || !here.is(Trait.PARTICIPLE) || here.word().isAny(Trait.NATIONALITY.bit())
				|| Adjectives.isPlural(words, t, here)) {
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
		int end = this.phrases.dependent(words, t, limit, true);
		return (end > t) ? end : this.phrases.adjectives(words, t + 1, limit, noun.definite());
	}

	/** المكلف بالعلاقات الخارجية: what a task is. */
	private int task(Words words, int t, int limit) {
		for (Reading reading : words.readings(t)) {
			if (reading.proclitics().equals("ب")
					&& (reading.definite() || reading.word().isAny(NounPhrases.CARRIERS))) {
				int end = reading.definite() ? t + 1 : this.phrases.dependent(words, t + 1, limit, false);
				return (end > t)
						? this.phrases.coordinate(words, this.phrases.adjectives(words, end, limit, true), limit) : t;
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
		if (form.startsWith(NounPhrases.IN_THE_NAME_OF) && form.length() > NounPhrases.IN_THE_NAME_OF.length()) {
			// الناطقة باسمهم
			return links.contains(NounPhrases.IN_THE_NAME_OF) && words.whole(t).word().traits() == 0 ? t + 1 : t;
		}
		if (form.equals("في") && words.form(t + 1).startsWith("موتمر")) {
			// قال الوزير في مؤتمر صحفي: where he says it, not what he heads
			return t;
		}
		if (form.equals("في") && words.whole(t - 1).is(Trait.NATIONALITY) && words.whole(t - 1).hasArticle()
				&& BUILDINGS.contains(words.whole(t + 1).base())) {
			// الرئيس الأمريكي في مطار نيروبي: where he is
			return t;
		}
		if (form.equals("عن") && isQuoting(words, t)) {
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
	 * نقل الناطق باسم الحكومة | عن | الوزير قوله: the first عن behind the verb leads to
	 * whom somebody quotes, not to what he speaks for.
	 */
	static boolean isQuoting(Words words, int about) {
		for (int i = about - 1; i > Math.max(-1, about - LONGEST_QUOTING) && words.isWord(i); i--) {
			String form = words.form(i);
			if (form.equals("عن")) {
				return false;
			}
			if (CARRYING.contains(form.startsWith("و") || form.startsWith("ف") ? form.substring(1) : form)) {
				return true;
			}
		}
		return false;
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
		if (preposition.equals("ل") && !anything && known.isEmpty() && isLand(words, t, limit)) {
			// زيارة وفد الحركة للسعودية: where they go
			return t;
		}
		boolean free = anything && !preposition.equals("ب");
		int nouns = free ? NounPhrases.CARRIERS
				: preposition.equals("ل") ? NounPhrases.CARRIERS | Trait.NATIONALITY.bit()
						: Trait.ORGANIZATION.bit() | (anything ? Trait.GROUP.bit() : 0);
		for (Reading reading : words.readings(t)) {
			boolean by = preposition.equals("ب");
			if (!reading.proclitics().equals(preposition)
					|| preposition.equals("ل") && isOutlet(words, t, reading, known)
					|| reading.isPossessed() && (by || reading.is(Trait.OFFICE)) || by && isWhere(words, t, reading)
					|| preposition.equals("ل") && CORRESPONDENTS.contains(reading.base())
					|| PURPOSES.contains(reading.base()) || AUDIENCE.contains(reading.base())
							&& words.whole(t - 1).word().isAny(Trait.OFFICE.bit() | Trait.PORTFOLIO.bit())) {
				// المتحدث باسم الجيش لوكالة رويترز, أكد وزير الخارجية لنظيره,
				// التقى السفير الياباني بمكتبه, قال الوزير للصحفيين
				continue;
			}
			if (reading.hasArticle()
					&& (reading.beginsTitle() || reading.is(Trait.OFFICE) && !reading.is(Trait.ORGANIZATION))
					&& words.whole(t + 1).word().isGivenName()
					|| preposition.equals("ل") && isToAnother(words, t, reading)) {
				// التقى الوزير بالشيخ سليم, قال الوزير للنائب سليم: somebody else
				return t;
			}
			int end = t;
			if (reading.definite() && (free || reading.word().isAny(nouns))) {
				end = this.phrases.coordinate(words, this.phrases.adjectives(words, t + 1, limit, true), limit);
			}
			else if (anything && ACTING.contains(reading.base())) {
				// القائم بأعمال السفارة
				end = Math.max(this.phrases.dependent(words, t + 1, limit, false), t + 1);
			}
			else if (reading.word().isAny(nouns) && !(preposition.equals("ب") && isLeadership(words, t, reading))) {
				int complement = Math.max(this.phrases.dependent(words, t + 1, limit, false),
						this.phrases.namesake(words, t + 1, limit, reading));
				end = (complement > t + 1) ? complement : t;
			}
			if (known.isPresent() && known.get().end() >= end) {
				end = this.phrases.coordinate(words, this.phrases.adjectives(words, known.get().end(), limit, true),
						limit);
			}
			if (end > t) {
				return end;
			}
		}
		return t;
	}

	/**
	 * استقبال الرئيس | لوزير الخارجية, أكد الوزير | لسفير فرنسا: a chief is nobody's,
	 * unlike مستشار إعلامي لرئيس الحكومة.
	 */
	private static boolean isToAnother(Words words, int t, Reading reading) {
		Reading head = words.whole(t - 1);
		return reading.is(Trait.OFFICE) && head.is(Trait.OFFICE) && head.hasArticle()
				&& CHIEFS.contains(head.word().kind());
	}

	/** للسعودية, لمصر, للمملكة: a country and nothing behind it. */
	private boolean isLand(Words words, int t, int limit) {
		return words.form(t).equals(KINGDOM) && !words.whole(t + 1).hasArticle()
				|| this.gazetteer.longest(words, t, limit, true)
					.filter((m) -> m.of(Known.Kind.PLACE).filter((place) -> place.type().equals("country")).isPresent()
							&& m.reading().proclitics().equals("ل"))
					.filter((m) -> m.end() >= limit || !words.whole(m.end()).hasArticle())
					.isPresent();
	}

	/**
	 * Whether it is an outlet: to whom somebody spoke is no part of his office.
	 */
	private static boolean isOutlet(Words words, int t, Reading reading, Optional<Gazetteer.Match> known) {
		return reading.word().kind().endsWith("media") && !isAgency(words, t, reading)
				&& known.filter((m) -> !m.isOf(Known.Kind.OUTLET)).isEmpty()
				|| known.filter((m) -> m.isOf(Known.Kind.OUTLET) && !m.isOf(Known.Kind.ORGANIZATION)).isPresent();
	}

	/** للوكالة الوطنية للموانئ: an agency of the state that carries no news. */
	private static boolean isAgency(Words words, int t, Reading noun) {
		return noun.base().equals("وكاله") && noun.hasArticle() && words.whole(t + 1).hasArticle()
				&& words.form(t + 2).startsWith("لل") && !NEWS.contains(words.form(t + 2));
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
	int bound(Words words, int t, int limit, String preposition, boolean anything) {
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
				return Math.max(counted + 1, this.phrases.dependent(words, counted, limit, false));
			}
		}
		Reading here = words.whole(t);
		if (preposition.equals("في")
				&& (here.isPossessed() || isWhere(words, t - 1, here) || here.base().equals(CAPITAL))) {
			// استقبل رئيس الحزب في مكتبه وفدا, التقى السفير الياباني في قصر بعبدا
			return t;
		}
		if (known.isPresent() || words.isOpenQuote(t) || anything && here.definite()
				|| here.word().isAny(NounPhrases.CARRIERS)) {
			return this.phrases.bound(words, t, limit, anything);
		}
		return (preposition.equals(NounPhrases.IN_THE_NAME_OF) && isUnknownBody(words, t, here)) ? t + 1 : t;
	}

	/**
	 * المتحدث باسم | غرانتوس: one word that nobody knows, if none follows that may be the
	 * speaker's name.
	 */
	private static boolean isUnknownBody(Words words, int t, Reading here) {
		Reading next = words.whole(t + 1);
		return words.isUnheardOf(t, here)
				&& !(next.word().isPersonalName() || words.isWord(t + 1) && words.isUnheardOf(t + 1, next));
	}

}
