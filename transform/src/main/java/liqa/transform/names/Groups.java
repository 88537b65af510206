package liqa.transform.names;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Recognises parties of several: عدد من قادة الفصائل المسلحة, المسؤولان الأمنيان, وفد من
 * عائلته.
 */
final class Groups {

	private static final Set<String> LINKS = Set.of("من", "عن", "باسم", "داخل");

	private static final Set<String> DEFINITE_LINKS = Set.of("عن", "داخل");

	private static final Set<String> IN_CHARGE = Set.of("عن", "داخل", "علي");

	private static final Set<String> TOWNS = Set.of("مدينه", "العاصمه", "بلده", "قريه");

	private static final int HEADS = Trait.OFFICE_PLURAL.bit() | Trait.OFFICE_DUAL.bit() | Trait.GROUP.bit();

	/** What a group may belong to: أعضاء لحزب كذا. */
	private static final int OWNERS = HEADS | Trait.ORGANIZATION.bit() | Trait.OFFICE.bit() | Trait.COUNTRY.bit()
			| Trait.NATIONALITY.bit() | Trait.FUNCTION.bit();

	private static final String WRITERS = "كتاب";

	private static final String FAIR = "معرض";

	private static final String KIN = "ذوون";

	/** رجال أعمال */
	private static final String BUSINESS = "اعمال";

	private static final String COUNTERPART = "نظير";

	/** أصحاب المعالي الوزراء: those who have a title, and who they are. */
	private static final String BEARER = "صاحب";

	private static final String RESISTANCE = "مقاومه";

	/** أحد قادة الحزب; with the article it is a day: التقى أمس الأحد قادة الحزب. */
	private static final String ONE = "احد";

	/** الفريق الأول لكرة القدم. */
	private static final String BALL = "لكره";

	/** تبادلا وجهات النظر: no bodies joined with و. */
	private static final String VIEWS = "وجهات";

	private static final Set<String> PARTNERS = Set.of("مع", "ومع");

	/** Behind what people stand who are met or heard. */
	private static final Set<String> ATTRIBUTING = Set.of("مع", "ومع", "بحسب", "حسب", "وفق");

	private static final Set<String> SIDES = Set.of("جانب", "طرف");

	/** Plurals that are mostly spoken of in general: التعاون مع الدول. */
	private static final Set<String> STATES = Set.of("دول", "بلدان", "جهات", "حكومات");

	/** What tells who leads a delegation or who is in it. */
	private static final Set<String> LED = Set.of("برياسه", "بقياده", "يضم", "ضم", "يمثل", "يراسه", "تراسه", "يتراسه",
			"يقوده", "برفقه", "مكون", "مولف", "يتكون");

	/** What an adjective that no list has may be beside. */
	private static final int QUALIFYING = Trait.COMMON.bit() | Trait.PARTICIPLE.bit() | Trait.OFFICE.bit();

	private final NounPhrases phrases;

	private final Offices offices;

	Groups(NounPhrases phrases, Offices offices) {
		this.phrases = phrases;
		this.offices = offices;
	}

	/** The group whose phrase begins at a token. */
	Optional<Draft> at(Words words, int first) {
		int limit = words.limit(first);
		int head = first;
		if (words.form(first).equals(VIEWS)) {
			return Optional.empty();
		}
		Reading start = null;
		while (head < limit) {
			int after = quantifier(words, head, limit, head == first);
			if (after == head) {
				break;
			}
			if (head == first) {
				start = words.as(first, Trait.QUANTIFIER).orElseThrow();
			}
			head = after;
		}
		boolean counted = head > first;
		Optional<Reading> noun = head(words, head, counted);
		if (noun.isEmpty() && counted) {
			// ممثلين عن المجتمع المدني: the word that may count is the noun itself
			counted = false;
			head = first;
			start = null;
			noun = head(words, head, false);
		}
		if (noun.isEmpty()) {
			return side(words, first, limit);
		}
		Reading reading = noun.get();
		if (isConstructDual(reading) && this.phrases.dependent(words, head + 1, limit, false) == head + 1) {
			// انتخب رئيسا للحكومة
			return Optional.empty();
		}
		int end = extent(words, head, limit, reading);
		if (end == head + 1 && isLed(reading)) {
			end = delegates(words, end, limit);
		}
		end = compound(words, end - 1, limit);
		if (counted) {
			end = further(words, end, limit);
		}
		if (end == head + 1 && isLed(reading) && words.form(end).endsWith("ضم") && end + 1 < limit) {
			// وفدا يضم ثلاثة خبراء
			end = at(words, end + 1).map(Draft::end).orElse(end);
		}
		boolean bare = end == head + 1 && !(isLed(reading) && LED.contains(words.form(end)));
		if (bare && !counted && !standsAlone(reading) && !isSubject(words, head, reading)) {
			return Optional.empty();
		}
		// ممثلون عن النقابات: the people, not what they speak for
		boolean several = reading.is(Trait.OFFICE_DUAL) || !reading.is(Trait.GROUP)
				|| reading.word().kind().equals("people") || reading.is(Trait.OFFICE_PLURAL)
				|| start != null && start.is(Trait.OFFICE_PLURAL);
		Role role = this.offices.role(words, head, end, reading);
		return Optional.of(Draft.of(MentionType.GROUP, Form.DESCRIPTION, first, role, (start == null) ? reading : start,
				List.of(), several));
	}

	/** الجانب, الطرف: a party if a nationality follows. */
	static boolean isSide(Reading reading) {
		return reading.hasArticle() && SIDES.contains(reading.base());
	}

	/** الجانب الفرنسي: a state as a party, but not الجانب الاقتصادي. */
	private Optional<Draft> side(Words words, int t, int limit) {
		for (Reading reading : words.readings(t)) {
			Reading nation = words.whole(t + 1);
			if (isSide(reading) && t + 1 < limit && nation.is(Trait.NATIONALITY) && nation.hasArticle()
					&& !nation.word().country().isEmpty()) {
				int end = this.phrases.adjectives(words, t + 1, limit, true);
				return Optional.of(Draft.of(MentionType.GROUP, Form.DESCRIPTION, t,
						this.offices.role(words, t, end, reading), reading, List.of(), false));
			}
		}
		return Optional.empty();
	}

	/** وزيرا, رئيسي: a dual that only the noun behind it tells from other forms. */
	private static boolean isConstructDual(Reading noun) {
		return noun.is(Trait.OFFICE_DUAL) && !noun.word().isAny(Trait.OFFICE_PLURAL.bit() | Trait.GROUP.bit())
				&& !noun.definite() && !noun.base().endsWith("ن");
	}

	/** وفد, which may be a party without article. */
	private static boolean isLed(Reading noun) {
		return noun.word().kind().equals("collective") && noun.base().startsWith("وفد") && !noun.definite();
	}

	/**
	 * Where the phrase of a delegation from among words that no list has ends: وفدا من
	 * الرواد.
	 */
	private int delegates(Words words, int t, int limit) {
		if (!words.form(t).equals("من") || t + 1 >= limit || !words.isWord(t + 1) || words.isFunction(t + 1)) {
			return t;
		}
		int end = this.phrases.dependent(words, t + 2, limit, false);
		return (end > t + 2 && !words.whole(t + 1).definite()) ? end
				: this.phrases.adjectives(words, t + 2, limit, words.whole(t + 1).definite());
	}

	/** عدد من الوزراء والنواب: further people whom the quantity counts too. */
	private int further(Words words, int t, int limit) {
		int end = t;
		while (end < limit && words.whole(end - 1).hasArticle()) {
			Reading joined = Adjectives.conjoined(words, end);
			boolean people = joined != null && joined.hasArticle()
					&& (joined.is(Trait.OFFICE_PLURAL) || joined.is(Trait.GROUP) && !joined.word().feminine());
			if (!people) {
				return end;
			}
			end = this.phrases.linked(words, this.phrases.adjectives(words, end + 1, limit, true), limit,
					DEFINITE_LINKS);
		}
		return end;
	}

	/** ممثلي الأحزاب والقوى الوطنية: further bodies that the same people stand for. */
	private int bodies(Words words, int first, int t, int limit, Reading people) {
		int end = t;
		while (end > first && end < limit && people.is(Trait.OFFICE_PLURAL) && isThings(words.whole(first))) {
			Reading joined = Adjectives.conjoined(words, end);
			if (joined == null || !isThings(joined)) {
				return end;
			}
			end = this.phrases.adjectives(words, end + 1, limit, true);
		}
		return end;
	}

	private static boolean isThings(Reading noun) {
		return noun.hasArticle()
				&& (noun.is(Trait.GROUP) ? noun.word().kind().equals("things") : noun.base().endsWith("ات")
						&& !noun.word().isAny(Trait.OFFICE_PLURAL.bit() | Trait.ORGANIZATION.bit()));
	}

	/** أصحاب المعالي | الوزراء: who those are that have a title. */
	private int bearers(Words words, int t, int limit, Reading noun) {
		Reading who = words.whole(t);
		boolean named = noun.word().lemma().equals(BEARER) && t < limit && who.hasArticle()
				&& who.word().isAny(Trait.OFFICE_PLURAL.bit() | Trait.GROUP.bit());
		return named ? further(words, this.phrases.adjectives(words, t + 1, limit, true), limit) : t;
	}

	/** مشايخ وأعيان المحافظة: nouns of several that the same noun completes. */
	private int joined(Words words, int head, int limit) {
		int end = head + 1;
		while (end < limit) {
			Reading joined = Adjectives.conjoined(words, end);
			if (joined == null || joined.definite()
					|| !joined.word().isAny(Trait.OFFICE_PLURAL.bit() | Trait.GROUP.bit())
					|| joined.word().kind().equals("collective")) {
				break;
			}
			end++;
		}
		int complement = (end > head + 1) ? this.phrases.dependent(words, end, limit, false) : end;
		return (complement > end) ? complement : head + 1;
	}

	/**
	 * رجال أعمال, رؤساء بلديات: an indefinite plural that says of what the people before
	 * it are, who have no ن of their own.
	 */
	private int compound(Words words, int head, int limit) {
		Reading people = words.whole(head);
		int at = head + 1;
		boolean several = people.is(Trait.OFFICE_PLURAL)
				|| people.is(Trait.GROUP) && people.word().kind().equals("people");
		if (!several || people.definite() || isComplete(people) || at >= limit || !words.isWord(at)) {
			return at;
		}
		String form = words.form(at);
		boolean plural = form.equals(BUSINESS) || form.length() > 4 && form.endsWith("ات");
		return (plural && !words.whole(at).definite() && words.whole(at).cut() == 0 && !words.isVerb(at))
				? this.phrases.adjectives(words, at + 1, limit, false) : at;
	}

	private static boolean isComplete(Reading noun) {
		return noun.base().endsWith("ون") && noun.base().length() > 4;
	}

	private int extent(Words words, int head, int limit, Reading reading) {
		int end;
		if (reading.definite() || reading.isPossessed()) {
			end = this.phrases.adjectives(words, head + 1, limit, true);
			while (end > head + 1 && words.whole(end - 1).beginsTitle()) {
				// ضم مستشاريه الدكتور فلان
				end--;
			}
		}
		else {
			// مصرفيون: with its ن a plural of people has nothing in the genitive behind
			// it
			end = isComplete(reading) && !words.isOpenQuote(head + 1) ? head + 1
					: this.phrases.dependent(words, head + 1, limit, NounPhrases.takesPerson(reading.word()));
			if (end == head + 1) {
				end = joined(words, head, limit);
			}
			if (end == head + 1) {
				end = this.phrases.adjectives(words, head + 1, limit, false);
			}
			end = reading.is(Trait.OFFICE_DUAL) ? end : this.phrases.states(words, end, limit);
			end = bodies(words, head + 1, end, limit, reading);
			end = bearers(words, end, limit, reading);
			if (end > head + 1 && words.whole(end - 1).hasArticle()) {
				// مؤيدي حكومة الرئيس فلان, محامو الرئيس السابق فلان
				end = this.phrases.withHolder(words, head + 1, end, limit);
			}
		}
		end = opposed(words, head, end, limit, true);
		end = qualified(words, head, end, limit, reading);
		if (words.form(end).equals("في") && TOWNS.contains(words.form(end + 1))) {
			// التقى قادة المعارضة في مدينة حلب: where they met
			return end;
		}
		if (!reading.is(Trait.ORGANIZATION) && isPurpose(words, end)) {
			return end;
		}
		int linked = this.phrases.linked(words, end, limit, links(reading));
		if (linked == end) {
			// اللاجئين المقيمين في قواعد القوات: whatever the participle is tied to
			return opposed(words, head, end, limit, false);
		}
		// نظراؤه من مصر والأردن
		return words.form(end).equals("من") ? this.phrases.states(words, linked, limit) : linked;
	}

	/**
	 * المسؤولون عن الملف, نظراؤه من مصر, القائمون على المهرجان: what binds something to a
	 * group. القادة في بغداد are where they were met.
	 */
	private static Set<String> links(Reading noun) {
		if (!noun.definite() || noun.word().lemma().equals(COUNTERPART)) {
			return LINKS;
		}
		if (noun.is(Trait.PARTICIPLE) && !noun.is(Trait.OFFICE_DUAL)) {
			return noun.word().links();
		}
		return noun.word().links().contains("علي") ? IN_CHARGE : DEFINITE_LINKS;
	}

	/** بحث الطرفان لتنسيق المواقف: what for, which is no part of who. */
	private static boolean isPurpose(Words words, int t) {
		if (!words.form(t).startsWith("ل") || words.form(t).startsWith("لل") || words.form(t).equals(BALL)) {
			return false;
		}
		for (Reading reading : words.readings(t)) {
			if (reading.beginsName() || reading.word().isAny(OWNERS)) {
				return false;
			}
		}
		return true;
	}

	/**
	 * نواب أردنيون معارضون, الأعضاء المعزولون: a plural of people behind another is its
	 * adjective.
	 */
	private static int opposed(Words words, int head, int t, int limit, boolean untied) {
		int end = t;
		while (end < limit && words.isWord(end)) {
			Reading here = words.whole(end);
			String ending = here.stem().substring(Math.max(0, here.stem().length() - 2));
			boolean plural = (ending.equals("ون") || ending.equals("ين"))
					&& here.word().isAny(Trait.GROUP.bit() | Trait.OFFICE_PLURAL.bit());
			Reading before = words.whole(end - 1);
			// مسؤولون أمريكيون [ممثلين عن الحركة]: another case is another party
			boolean other = words.whole(end - 1).stem().endsWith("ون") && ending.equals("ين");
			boolean tied = untied && here.is(Trait.PARTICIPLE) && Adjectives.isTied(words, end, here);
			if (!plural || other || tied || here.hasArticle() != before.hasArticle()
					|| before.hasArticle() != words.whole(head).hasArticle() && end > head + 1) {
				return end;
			}
			end++;
		}
		return end;
	}

	/**
	 * القيادات الوسيطة, الأطراف المتنازعة: behind a plural of things with the article, a
	 * word with the shape of a feminine adjective is its adjective.
	 */
	private int qualified(Words words, int head, int t, int limit, Reading noun) {
		boolean own = noun.is(Trait.GROUP) && noun.word().feminine() && t <= head + 2;
		if (t >= limit || !words.whole(t - 1).definite() || !own && !isThings(words.whole(t - 1))) {
			return t;
		}
		Reading here = words.whole(t);
		String base = here.base();
		boolean shaped = base.length() > 4 && base.endsWith("ه") && !base.endsWith("يه")
				&& (base.startsWith("م") || base.length() == 5 && (base.charAt(1) == 'ا' || base.charAt(2) == 'ي'));
		boolean adjective = here.hasArticle() && shaped && (here.word().traits() & ~QUALIFYING) == 0;
		return adjective ? this.phrases.adjectives(words, t + 1, limit, true) : t;
	}

	private static Optional<Reading> head(Words words, int t, boolean counted) {
		for (Reading reading : words.readings(t)) {
			if (counted && !reading.proclitics().isEmpty()) {
				break;
			}
			if (reading.base().equals(WRITERS) && isBook(words, t)
					|| reading.word().lemma().equals(KIN) && reading.isPossessed()) {
				// معرض الكتاب الدولي, فقدوا ذويهم
				continue;
			}
			if (reading.base().equals(RESISTANCE) && !reading.hasArticle()) {
				// مقاومة الفقر: what is done, not who does it
				continue;
			}
			if (reading.word().isAny(Trait.OFFICE.bit() | Trait.OFFICE_DUAL.bit()) && reading.hasArticle()
					&& (reading.stem().endsWith("ي") || reading.stem().endsWith("و"))) {
				// المحامي is one lawyer, محامي النقابة may be several; الرئيسي is main
				continue;
			}
			if ((reading.word().isAny(HEADS) || isPeople(words, t, reading))
					&& !(reading.cut() > 0 && words.whole(t).is(Trait.COMMON))) {
				return Optional.of(reading);
			}
		}
		return Optional.empty();
	}

	/**
	 * معرض الكتاب, الكتاب الدولي: a book and no writers, who are not spoken of as one.
	 */
	private static boolean isBook(Words words, int t) {
		Reading next = words.whole(t + 1);
		return words.form(t - 1).endsWith(FAIR) || next.hasArticle() && next.base().endsWith("ي");
	}

	/** الأميركيون, الحوثيين: a nation, where no noun stands before its adjective. */
	private static boolean isPeople(Words words, int t, Reading reading) {
		String stem = reading.stem();
		return reading.is(Trait.NATIONALITY) && reading.hasArticle() && (stem.endsWith("ون") || stem.endsWith("ين"))
				&& !(reading.proclitics().isEmpty() && words.whole(t - 1).definite());
	}

	/**
	 * وقالت السلطات إن, اجتمع مع النقابات: a plural right behind its verb, or with whom.
	 */
	private static boolean isSubject(Words words, int t, Reading reading) {
		if (!reading.definite() && reading.proclitics().isEmpty() && reading.base().endsWith("ين")
				&& (reading.is(Trait.OFFICE_PLURAL) || reading.word().kind().equals("people"))
				&& (ATTRIBUTING.contains(words.form(t - 1)) || words.isMeetingVerb(t - 1))) {
			// التقى مسؤولين, بحسب مسؤولين
			return true;
		}
		return reading.hasArticle() && reading.proclitics().isEmpty()
				&& (words.isVerb(t - 1) || PARTNERS.contains(words.form(t - 1)) && !STATES.contains(reading.base()));
	}

	/** The two sides, the delegation, the officials: parties without a further word. */
	private static boolean standsAlone(Reading reading) {
		return reading.definite() && (reading.word().alone() || reading.is(Trait.NATIONALITY))
				|| reading.word().alone() && reading.stem().endsWith("ون");
	}

	/** Index after a quantifier with its preposition, or {@code t}. */
	private static int quantifier(Words words, int t, int limit, boolean mayBeCut) {
		Optional<Reading> found = words.as(t, Trait.QUANTIFIER)
			.filter((r) -> mayBeCut || r.proclitics().isEmpty())
			.filter((r) -> !r.base().equals(ONE) || !r.hasArticle())
			.filter((r) -> !r.is(Trait.GROUP) || words.form(t + 1).equals("من"))
			.filter((r) -> r.word().links().isEmpty() || r.word().links().contains(words.form(t + 1)));
		if (found.isEmpty()) {
			return t;
		}
		int after = words.form(t + 1).equals("من") || words.form(t + 1).equals("عن") ? t + 2 : t + 1;
		return (after < limit && words.isWord(after)) ? after : t;
	}

}
