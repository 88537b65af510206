package liqa.transform.names;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Where a person's name begins and ends.
 * <p>
 * A name is known from the lexicon, or it begins with a given name, or a title or office
 * before it introduces it. It goes on over names, particles (بن, أبو, آل, عبد) and words
 * nobody knows, and ends before a frequent word: قال محمد الدليمي إن.
 */
final class NamePhrases {

	/** So many words of office and title stand before a name. */
	private static final int LONGEST_OFFICE = 7;

	private static final int LONGEST = 5;

	/** A name with بن or آل may be longer: أحمد بن عبده عثمان آل دهل العسيري. */
	private static final int LONGEST_LINKED = 8;

	private static final int NAMES = Trait.GIVEN.bit() | Trait.GIVEN_OR_WORD.bit() | Trait.FAMILY.bit()
			| Trait.HEAD.bit();

	/** Words that are never part of a name unless they are names themselves. */
	static final int BARRED = Trait.OFFICE.bit() | Trait.OFFICE_PLURAL.bit() | Trait.GROUP.bit()
			| Trait.ORGANIZATION.bit() | Trait.SOURCE.bit() | Trait.QUANTIFIER.bit() | Trait.OFFICE_ADJECTIVE.bit()
			| Trait.PORTFOLIO.bit() | Trait.FUNCTION.bit() | Trait.COUNTRY.bit();

	private static final Set<String> ROMANCE = Set.of("لا", "لوس", "لاس");

	/** The kind of offices that rule a place. */
	private static final String GOVERNOR = "governor";

	private final Gazetteer gazetteer;

	NamePhrases(Gazetteer gazetteer) {
		this.gazetteer = gazetteer;
	}

	/**
	 * A person's name.
	 *
	 * @param first index of its first token
	 * @param end index after its last
	 * @param reading how its first token is read
	 * @param known whom the lexicon knows by exactly this name
	 * @param parts how many names it has
	 */
	record Name(int first, int end, Reading reading, List<Known> known, int parts) {

		boolean isDoubtful() {
			return !this.known.isEmpty() && this.known.stream().allMatch(Known::doubtful);
		}

		boolean isFull() {
			return this.parts > 1;
		}

	}

	/**
	 * The name that begins at a token.
	 * @param introduced whether a title or office stands before it, so that words nobody
	 * knows may be names
	 */
	Optional<Name> at(Words words, int first, boolean introduced) {
		if (!words.isWord(first) || NameShapes.isInTheNameOf(words, first)) {
			return Optional.empty();
		}
		int limit = words.limit(first);
		Gazetteer.Match any = this.gazetteer.longest(words, first, limit, true).orElse(null);
		if (any == null && !introduced && !mayBeGiven(words, first)) {
			return Optional.empty();
		}
		Gazetteer.Match known = (any != null && any.isOf(Known.Kind.PERSON)
				&& (any.reading().cut() == 0 || !isDemand(words, first))
				&& (any.end() > first + 1 || !words.whole(first).is(Trait.FUNCTION))) ? any : null;
		if (known == null && any != null && any.isOf(Known.Kind.PLACE)
				&& (any.reading().definite() || !any.reading().word().isGivenName())
				&& (any.reading().cut() == 0 || !words.whole(first).word().isGivenName())) {
			// دمشق, but not كلاوس, which لاوس is a part of
			return Optional.empty();
		}
		Name grown = null;
		for (Reading reading : words.readings(first)) {
			if (reading.cut() > 0 && (introduced || words.whole(first).is(Trait.FUNCTION) || isDemand(words, first)
					|| words.whole(first).is(Trait.COMMON) && !(reading.isConjoined() && reading.is(Trait.GIVEN)))) {
				break;
			}
			grown = grow(words, first, limit, reading, introduced);
			if (grown != null) {
				break;
			}
		}
		if (known == null) {
			return Optional.ofNullable(grown);
		}
		if (introduced && !known.reading().proclitics().isEmpty()) {
			return Optional.empty();
		}
		if (grown != null && grown.end() > known.end() && grown.reading().cut() == known.reading().cut()) {
			boolean goesOn = known.end() - first > 1 && words.whole(known.end()).is(Trait.LINK);
			return Optional.of(goesOn ? new Name(first, grown.end(), grown.reading(), people(known), grown.parts())
					: known.end() - first > 1 && !reaches(words, known.end()) && named(words, first, known).isFull()
							? named(words, first, known) : grown);
		}
		return Optional.of(named(words, first, known));
	}

	/**
	 * Whether a name that nothing introduces may begin at a token. Most words begin none,
	 * so that this is asked first.
	 */
	boolean mayBegin(Words words, int t) {
		return mayBeGiven(words, t) || this.gazetteer.longest(words, t, words.limit(t), true)
			.filter((match) -> match.isOf(Known.Kind.PERSON))
			.isPresent() || UnlistedNames.mayBegin(words, t);
	}

	private static boolean mayBeGiven(Words words, int t) {
		return words.opening(t).mayOpenName() || words.isSon(t + 1);
	}

	/** وطالب الحسن بلوحات: the verb that opens a sentence, and no man called طالب. */
	private static boolean isDemand(Words words, int t) {
		return words.isFirst(t) && words.form(t).startsWith("و") && words.isReportingVerb(t);
	}

	/**
	 * Whether a name that the lexicon knows may still go on: محمد علي حسن, but not مسعود
	 * بارزاني before another person's name.
	 */
	private static boolean reaches(Words words, int t) {
		Word word = words.whole(t).word();
		if (word.is(Trait.GIVEN)) {
			return words.whole(t - 1).word().isGivenName();
		}
		return word.is(Trait.HEAD) || word.is(Trait.TAIL) || word.is(Trait.REGNAL)
				|| (word.is(Trait.FAMILY) && !word.is(Trait.COMMON) && !word.is(Trait.NATIONALITY));
	}

	private static Name named(Words words, int first, Gazetteer.Match match) {
		int parts = 0;
		for (int t = first; t < match.end(); t++) {
			if (words.isWord(t) && !words.whole(t).is(Trait.HEAD) && !words.whole(t).is(Trait.LINK)) {
				parts++;
			}
		}
		return new Name(first, match.end(), match.reading(), people(match), parts);
	}

	private static List<Known> people(Gazetteer.Match match) {
		return match.known().stream().filter((k) -> k.kind() == Known.Kind.PERSON).toList();
	}

	private @Nullable Name grow(Words words, int first, int limit, Reading reading, boolean introduced) {
		int parts = 0;
		int sure = 0;
		int t = first;
		boolean linked = false;
		while (t < limit && parts < (linked ? LONGEST_LINKED : LONGEST)) {
			Reading here = (t == first) ? reading : words.whole(t);
			if (t > first && parts > 0 && words.isHyphen(t)) {
				// كيم جونغ-أون
				t += 2;
				continue;
			}
			if (t > first && !words.isWord(t)
					|| parts > 1 && words.isMeetingVerb(first - 1) && isFamous(words, t, limit)) {
				// التقت كيم كارداشيان ترامب: subject and object
				break;
			}
			if (parts > 1 && words.followsMeetingVerb(first, LONGEST_OFFICE) && isAnotherKnown(words, t, limit)) {
				// استقبل السفير خالد المنصوري عمار الحكيم: subject and object
				break;
			}
			if (t > first && parts > 0 && isWhere(words, t, limit, first, parts)) {
				break;
			}
			if (parts > 0 && (NameShapes.isTimeOfDay(words, t) || NameShapes.isSpanOfTime(words, t)
					|| NameShapes.isHis(words, t, here) || NameShapes.isBehindPope(words, t, here, parts))) {
				// استقبل البابا فرنسيس صباح اليوم
				break;
			}
			if (parts > 0 && here.word().traits() == 0 && words.form(t).startsWith("بال") && words.form(t).length() > 5
					&& words.followsMeetingVerb(first, LONGEST_OFFICE)) {
				// التقى شكري بالصفدي: whom he met
				break;
			}
			if (parts > 1 && here.definite() && here.beginsTitle() && words.whole(t + 1).word().isGivenName()) {
				// استقبل سامح الجندي الشيخ حسن العوضي: the title of another
				break;
			}
			if ((parts > 0 || introduced) && this.gazetteer.isOutletTold(words, t, limit)) {
				// قال يوليوس باراتا لرويترز: to whom he said it
				break;
			}
			boolean rules = parts == 0 || here.word().kind().equals(GOVERNOR);
			if (here.is(Trait.OFFICE)
					&& (words.whole(t + 1).is(Trait.OFFICE_ADJECTIVE) || rules && isOverPlace(words, t, here))) {
				// التقى الوزير الأمين العام, رئيس مجلس الوزراء حاكم دبي: an office,
				// though الأمين and حاكم are names too
				break;
			}
			if (here.is(Trait.HEAD) && NameShapes.isNamedByNext(words, t, limit, here)
					|| parts > 0 && NameShapes.isCalledFather(words, t, limit, here)) {
				linked |= parts > 0;
				parts++;
				sure++;
				t += 2;
			}
			else if (t + 1 < limit && words.isNameOfGod(t)) {
				parts++;
				sure++;
				t += 2;
			}
			else if (here.is(Trait.LINK) && !here.hasArticle() && t + 1 < limit && words.isWord(t + 1)
					&& (parts > 0 || introduced) && (mayFollowLink(words.whole(t + 1)) || isRomance(words, t))) {
				int over = words.whole(t + 1).is(Trait.HEAD) || isRomance(words, t) || words.isNameOfGod(t + 1) ? 3 : 2;
				if (t + over > limit || !words.isWord(t + over - 1)) {
					break;
				}
				linked = true;
				parts++;
				sure++;
				t += over;
			}
			else if (parts > 0 && isDutch(words, t) || parts == 1 && NameShapes.isSheikhsSon(words, t, introduced)) {
				linked = true;
				parts++;
				t += 2;
			}
			else if ((here.is(Trait.TAIL) && parts > 0) || (here.is(Trait.REGNAL) && parts > 0 && sure > 0)) {
				t++;
				if (here.is(Trait.REGNAL)) {
					break;
				}
			}
			else {
				int weight = isSyllable(words, t, parts, introduced) ? 1
						: NameWeight.of(words, t, here, parts, introduced);
				if (weight == 0) {
					break;
				}
				parts++;
				sure += (weight > 1) ? 1 : 0;
				t++;
			}
		}
		if (t > first + 1 && words.whole(t - 1).is(Trait.LINK) && !words.whole(t - 2).is(Trait.LINK)) {
			// عبدالله بن: a link without what it links, but محمد ولد سيدي
			t--;
			parts--;
		}
		boolean enough = introduced ? parts > 1 || parts == 1 && !isThing(reading) : (parts > 1 && sure > 0);
		if (enough && !introduced && reading.is(Trait.COMMON) && isSomebody(words, first + 1, limit)) {
			// لقاء بومبيو: the meeting of Pompeo
			return null;
		}
		return enough ? new Name(first, t, reading, List.of(), parts) : null;
	}

	/**
	 * التقى محمد علي بطبرية, زار سامح شكري صوفيا: whether the name of a place begins at a
	 * token, with ب or as the object of a verb.
	 */
	private boolean isWhere(Words words, int t, int limit, int first, int parts) {
		for (Reading reading : words.readings(t)) {
			boolean bare = reading.cut() == 0;
			if (reading.beginsName() && (bare ? parts > 1 : reading.proclitics().equals("ب"))) {
				boolean travels = bare && words.followsTravelVerb(first, LONGEST_OFFICE);
				boolean name = !travels && words.whole(t).word().isAny(NAMES);
				return this.gazetteer.longest(words, t, limit, true)
					.filter((m) -> m.reading().cut() == reading.cut() && m.isOf(Known.Kind.PLACE))
					.filter((m) -> !name || !bare && m.of(Known.Kind.PLACE).orElseThrow().type().equals("capital"))
					.filter((m) -> travels || !bare
							|| !m.isOf(Known.Kind.PERSON) && m.known().stream().noneMatch(Known::doubtful))
					.isPresent();
			}
		}
		return false;
	}

	/**
	 * حاكم دبي: what may be an office is one, if a place that is no name depends on it.
	 */
	private boolean isOverPlace(Words words, int t, Reading here) {
		Word next = words.whole(t + 1).word();
		boolean name = next.isGivenName() || next.is(Trait.FAMILY) && !here.word().kind().equals(GOVERNOR);
		return !here.definite() && !name && this.gazetteer.isPlace(words, t + 1);
	}

	/** Whether the full name of somebody known begins at a token. */
	private boolean isAnotherKnown(Words words, int t, int limit) {
		return t + 1 < limit && this.gazetteer.longest(words, t, limit, false)
			.filter((m) -> m.end() > t + 1 && m.isOf(Known.Kind.PERSON)
					&& m.known().stream().noneMatch(Known::doubtful))
			.isPresent();
	}

	/** Whether a family name alone stands for somebody everybody knows. */
	private boolean isFamous(Words words, int t, int limit) {
		return words.whole(t).word().traits() == Trait.FAMILY.bit() && this.gazetteer.longest(words, t, limit, false)
			.filter((m) -> m.end() == t + 1 && m.isOf(Known.Kind.PERSON)
					&& m.known().stream().noneMatch(Known::doubtful))
			.isPresent();
	}

	/**
	 * بدأ الوزير زيارة: somebody's family name, but after an office the ordinary word.
	 */
	private static boolean isThing(Reading reading) {
		return reading.is(Trait.COMMON) && !reading.word().isGivenName() && !reading.definite()
				&& reading.stem().endsWith("ه");
	}

	private boolean isSomebody(Words words, int t, int limit) {
		return t < limit && this.gazetteer.longest(words, t, limit, false)
			.filter((m) -> m.isOf(Known.Kind.PERSON) && m.reading().proclitics().isEmpty())
			.isPresent();
	}

	/**
	 * لي هوي, بارك جونغ هو: a particle that begins or ends a name of East Asia, where no
	 * particle can stand.
	 */
	private static boolean isSyllable(Words words, int t, int parts, boolean introduced) {
		if (!introduced || !words.whole(t).is(Trait.FUNCTION)) {
			return false;
		}
		Reading next = words.whole(t + 1);
		boolean named = words.isUnheardOf(t + 1, next) || next.word().isPersonalName() && !next.is(Trait.COMMON);
		return parts == 0 && words.form(t).equals("لي") && words.isWord(t + 1) && !next.definite() && named || parts > 1
				&& words.form(t).equals("هو") && !words.isWord(t + 1) && words.isUnheardOf(t - 1, words.whole(t - 1));
	}

	/** بن مساعد: what is an office elsewhere is a name behind بن. */
	private static boolean mayFollowLink(Reading next) {
		int barred = BARRED & ~(Trait.OFFICE.bit() | Trait.OFFICE_ADJECTIVE.bit());
		return !next.word().isAny(BARRED) || next.is(Trait.OFFICE) && !next.definite() && !next.word().isAny(barred);
	}

	/** كارلوس دي لا ريبا: an article of another language behind its particle. */
	private static boolean isRomance(Words words, int t) {
		return words.form(t).equals("دي") && ROMANCE.contains(words.form(t + 1)) && !words.isFunction(t + 2);
	}

	/** بيتر فان هولدن: no فإن, which has a hamza and goes before other words. */
	private static boolean isDutch(Words words, int t) {
		Reading next = words.whole(t + 1);
		return words.form(t).equals("فان") && words.text().raw().charAt(words.text().token(t).start() + 1) == 'ا'
				&& !next.definite() && t + 1 < words.limit(t)
				&& (words.isUnheardOf(t + 1, next) || next.is(Trait.FAMILY) && !next.is(Trait.COMMON));
	}

}
