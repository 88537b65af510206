package liqa.transform.names;

import java.util.Optional;
import java.util.Set;

/**
 * Recognises persons: titles, offices and name in one phrase, in whatever order they
 * stand: وزير الخارجية التركي هاكان فيدان; نجيب ميقاتي، رئيس الحكومة.
 */
final class People {

	/** Kinds of callings whose noun with the article is a family name too: المعلم. */
	private static final Set<String> FAMILY_KINDS = Set.of("profession", "judge", "owner", "person", "senior");

	/** What the leader of a delegation stands behind. */
	private static final Set<String> LED_BY = Set.of("برياسه", "بقياده", "يراسه", "تراسه", "يتراسه", "راسه", "يقوده",
			"تقوده", "بزعامه", "قاده");

	private static final Set<String> CHARGED = Set.of("المكلف", "المكلفه");

	/** Words of what somebody is in charge of, commas included, at most. */
	private static final int LONGEST_CHARGE = 10;

	private final NamePhrases names;

	private final UnlistedNames unlisted;

	private final Offices offices;

	private final Titles titles;

	private final Gazetteer gazetteer;

	private final KnownOffices knownOffices;

	private final OfficeHomographs homographs;

	private final NamesAhead ahead;

	private final TitledAhead titledAhead;

	private final OfficesBehind behind;

	private final Insertions insertions;

	private final FarNames far;

	People(NamePhrases names, Offices offices, Titles titles, Gazetteer gazetteer, KnownOffices knownOffices,
			OfficeHomographs homographs) {
		this.names = names;
		this.unlisted = new UnlistedNames(gazetteer);
		this.offices = offices;
		this.titles = titles;
		this.gazetteer = gazetteer;
		this.knownOffices = knownOffices;
		this.homographs = homographs;
		this.ahead = new NamesAhead(names, this.unlisted, titles, gazetteer);
		this.titledAhead = new TitledAhead(names, titles, gazetteer);
		this.insertions = new Insertions(names, titles);
		this.far = new FarNames(names, this.ahead, offices, titles, gazetteer);
		this.behind = new OfficesBehind(names, offices, titles, gazetteer, knownOffices);
	}

	/** The person whose phrase begins at a token. */
	Optional<Draft> at(Words words, int t, ShortNames shortNames) {
		if (!mayOpen(words, t, shortNames)) {
			return Optional.empty();
		}
		PersonPhrase phrase = new PersonPhrase(words, t);
		if (!shortNames.mayOpen(t) || !readFamilyName(phrase, shortNames)) {
			readTitlesAndOffices(phrase, shortNames);
		}
		while (readAddedOffice(phrase)) {
			readTitlesAndOffices(phrase, shortNames);
		}
		if (this.insertions.end(phrase) > phrase.at()) {
			Role last = phrase.roles().get(phrase.roles().size() - 1);
			phrase.extendOffice(this.offices.role(words, last.first(), this.insertions.end(phrase), last.reading()));
		}
		if (!readName(phrase, shortNames)) {
			if (phrase.isBegun()) {
				readNameBehindPlace(phrase, shortNames);
			}
		}
		else if (FarNames.mayBelongToOffice(phrase)) {
			this.far.beyond(phrase);
		}
		else {
			this.far.titled(phrase);
		}
		if (Saying.isBy(words, t)) {
			phrase.name().ifPresentOrElse((name) -> this.far.last(phrase, name), () -> this.far.ahead(phrase));
		}
		else {
			phrase.name()
				.map((name) -> (name.first() > t) ? LastNames.behindGiven(words, name, false) : name)
				.filter((name) -> name.end() > phrase.at())
				.ifPresent((name) -> phrase.name(name, true));
		}
		if (phrase.name().isEmpty() && !phrase.roles().isEmpty() && !isBody(phrase)) {
			readNameFarApart(phrase, shortNames);
		}
		if (phrase.isEmpty() || isBody(phrase)) {
			return Optional.empty();
		}
		while (this.behind.read(phrase) || this.behind.readAdded(phrase)) {
			continue;
		}
		return Optional.of(phrase.draft());
	}

	/** Whether the phrase of a person may begin at a token: with most words none does. */
	private boolean mayOpen(Words words, int t, ShortNames shortNames) {
		return words.opening(t).mayOpenOffice() || this.names.mayBegin(words, t) || shortNames.mayOpen(t)
				|| LED_BY.contains(words.form(t - 1));
	}

	/**
	 * مؤسسة النقد, المعارضة السورية, فريق الخبراء: what can be a calling is a body or a
	 * thing, if no name tells who has it.
	 */
	private boolean isBody(PersonPhrase phrase) {
		if (phrase.name().isPresent() || phrase.roles().isEmpty()) {
			return false;
		}
		Reading noun = phrase.roles().get(0).reading();
		return this.homographs.isThing(phrase.words(), phrase.roles().get(0))
				|| Attributes.isAttribute(phrase.words(), phrase.roles().get(0)) || noun.base().endsWith("ه")
						&& !noun.isPossessed() && noun.word().isAny(Trait.ORGANIZATION.bit() | Trait.GROUP.bit());
	}

	private void readTitlesAndOffices(PersonPhrase phrase, ShortNames shortNames) {
		Words words = phrase.words();
		boolean more = true;
		while (more && phrase.at() < phrase.limit() && words.isWord(phrase.at())) {
			int start = phrase.at();
			boolean none = phrase.isBegun() && !startsPlainly(words, start) || isKnown(words, start)
					|| shortNames.isTitled(words, start);
			Optional<Role> office = none ? Optional.empty() : this.offices.at(words, start);
			more = readTitle(phrase, start, office)
					|| office.isPresent() && phrase.mayHold(office.get()) && phrase.hold(office.get());
		}
	}

	/** نائب رئيس الوزراء ووزير الدفاع أحمد الفهد: a further office, with the name. */
	private boolean readAddedOffice(PersonPhrase phrase) {
		Words words = phrase.words();
		if (phrase.roles().isEmpty() || !words.isWord(phrase.at()) || words.conjoined(phrase.at()) == null) {
			return false;
		}
		return this.offices.at(words, phrase.at())
			.filter((role) -> role.reading().proclitics().equals("و"))
			.filter((role) -> AddedOffices.isSamePersons(phrase, role))
			// الناطق الرسمي باسم المحاكم: the preposition, though it is a given name too
			.filter((role) -> this.behind.isNamed(words, role.end(), phrase.limit())
					&& !words.form(role.end()).equals(NounPhrases.IN_THE_NAME_OF))
			.filter(phrase::hold)
			.isPresent();
	}

	/** شيخة حسينة, عقيلة صالح: whether somebody known is called like an office. */
	private boolean isKnown(Words words, int t) {
		Reading here = words.whole(t);
		return here.beginsName() && here.is(Trait.OFFICE) && !here.hasArticle()
				&& this.gazetteer.longest(words, t, words.limit(t), false)
					.filter((match) -> match.end() > t + 1 && match.reading().cut() == 0
							&& match.isOf(Known.Kind.PERSON) && match.known().stream().noneMatch(Known::doubtful))
					.isPresent();
	}

	private static boolean startsPlainly(Words words, int t) {
		return words.as(t, Trait.OFFICE).filter((reading) -> reading.proclitics().isEmpty()).isPresent();
	}

	private boolean readTitle(PersonPhrase phrase, int start, Optional<Role> office) {
		for (Reading reading : phrase.words().readings(start)) {
			if (phrase.isBegun() && !reading.proclitics().isEmpty()) {
				return false;
			}
			int end = this.titles.end(phrase.words(), start, phrase.limit(), reading);
			if (end > start && isAddressOfAnother(phrase, reading, end)) {
				return false;
			}
			if (end > start && (office.isEmpty() || end >= office.get().end())) {
				// صاحب السمو is a title, no office
				office.filter((role) -> !role.kind().equals("owner")).ifPresent(phrase::hold);
				phrase.bear(reading, end, this.titles.isFeminine(reading));
				return true;
			}
		}
		return false;
	}

	/** وزير العدل سعادة السفير الإيطالي: an address behind an office, and an office. */
	private boolean isAddressOfAnother(PersonPhrase phrase, Reading address, int end) {
		return !phrase.roles().isEmpty() && !address.definite() && address.stem().length() > 2
				&& this.offices.at(phrase.words(), end).filter((role) -> !role.isBare()).isPresent();
	}

	/**
	 * أوضح المعلم, of وليد المعلم: a calling that is somebody's family name in the
	 * article is he, where it stands alone.
	 */
	private boolean readFamilyName(PersonPhrase phrase, ShortNames shortNames) {
		Words words = phrase.words();
		Reading here = words.as(phrase.first(), Trait.OFFICE).orElse(null);
		if (here == null || !here.hasArticle() || !FAMILY_KINDS.contains(here.word().kind())
				|| words.whole(phrase.first() + 1).hasArticle()) {
			return false;
		}
		Optional<NamePhrases.Name> name = shortNames.at(words, phrase.first(), true)
			.filter((found) -> found.end() == phrase.first() + 1)
			.filter((found) -> this.names.at(words, found.end(), true).isEmpty());
		name.ifPresent((found) -> phrase.name(this.far.identified(phrase, found), false));
		return name.isPresent();
	}

	private boolean readName(PersonPhrase phrase, ShortNames shortNames) {
		Words words = phrase.words();
		boolean introduced = phrase.isBegun();
		if (introduced && isMark(words, phrase.at())) {
			return readNameApart(phrase);
		}
		int start = phrase.at();
		if (start >= phrase.limit() || NameShapes.isInTheNameOf(words, start)) {
			return false;
		}
		Optional<NamePhrases.Name> found = this.names.at(words, start, introduced)
			.filter((name) -> !introduced || name.reading().proclitics().isEmpty())
			.filter((name) -> introduced || !name.isDoubtful() && !isWordToo(words, name) || name.isFull()
					|| ShortNames.mayBeName(words, name.first(), name.reading()));
		if (found.isEmpty() && !introduced) {
			found = this.unlisted.quoted(words, start).or(() -> apposed(words, start)).or(() -> leading(words, start));
		}
		Optional<NamePhrases.Name> brief = shortNames.at(words, start, introduced)
			.filter((name) -> !introduced || name.reading().proclitics().isEmpty());
		if (brief.isPresent() && found.isEmpty() && !phrase.roles().isEmpty() && Saying.isBy(words, phrase.first())) {
			// معدي الشاهري, where the article knows معدي alone too
			found = this.ahead.leftOver(words, start);
		}
		if (brief.isPresent() && (found.isEmpty() || isEnough(words, brief.get(), found.get()))) {
			phrase.name(this.far.identified(phrase, brief.get()), false);
			return true;
		}
		found.ifPresent((name) -> phrase.name(this.far.identified(phrase, name), name.isFull()));
		found.flatMap((name) -> ownerOfOffice(phrase, name)).ifPresent((owner) -> {
			phrase.own(owner);
			readName(phrase, shortNames);
		});
		return phrase.name().isPresent();
	}

	/** A family name that is a given name or a word too: مشيرة. */
	private static boolean isWordToo(Words words, NamePhrases.Name name) {
		Word word = name.reading().word();
		boolean famous = !name.known().isEmpty() && !name.isDoubtful() && word.is(Trait.FAMILY) && !word.isGivenName()
				&& name.reading().isPlain();
		return !famous && name.end() == name.first() + 1
				&& name.reading().word().isAny(Trait.GIVEN.bit() | Trait.GIVEN_OR_WORD.bit() | Trait.COMMON.bit())
				|| name.reading().cut() > 0 && words.whole(name.first()).is(Trait.COMMON);
	}

	/**
	 * برئاسة ميتسوهيرو فوروساوا: two words nobody knows where only a leader can stand.
	 */
	private Optional<NamePhrases.Name> leading(Words words, int start) {
		return LED_BY.contains(words.form(start - 1)) ? this.unlisted.unknown(words, start)
			.or(() -> this.names.at(words, start, true).filter(NamePhrases.Name::isFull))
			.filter((name) -> name.reading().cut() == 0) : Optional.empty();
	}

	/**
	 * Two words nobody knows before an office: إيسارا ثاناوث، رئيس ديوان الحكومة; behind
	 * a verb of speaking they may be known as others: أكد جو هارت حارس المرمى.
	 */
	private Optional<NamePhrases.Name> apposed(Words words, int start) {
		return this.unlisted.unknown(words, start)
			.or(() -> this.unlisted.syllables(words, start))
			.filter((name) -> isBeforeOffice(words, name))
			.or(() -> this.ahead.speaker(words, start).filter((name) -> isBeforeOffice(words, name)));
	}

	private boolean isBeforeOffice(Words words, NamePhrases.Name name) {
		int next = words.isComma(name.end()) ? name.end() + 1 : name.end();
		return next < words.limit(name.first()) && this.offices.at(words, next)
			.filter((role) -> role.reading().proclitics().isEmpty() && !role.isBare())
			.isPresent();
	}

	/**
	 * Whether a short name known from the article is all of the name: as long as what
	 * else is read here, or, if it has two words, all but a word nobody knows (جونغ أون
	 * متفائل).
	 */
	private static boolean isEnough(Words words, NamePhrases.Name brief, NamePhrases.Name found) {
		if (found.end() <= brief.end()) {
			return found.end() < brief.end() || found.known().isEmpty();
		}
		// but عبد الوهاب is one name, behind which the family's follows
		boolean several = brief.end() > brief.first() + (words.whole(brief.first()).is(Trait.HEAD) ? 2 : 1);
		return several && found.known().isEmpty() && found.end() == brief.end() + 1
				&& words.whole(brief.end()).word().traits() == 0 && !words.whole(brief.end()).definite();
	}

	private static boolean isMark(Words words, int t) {
		return words.isComma(t) || words.isQuote(t) || words.form(t).equals("؛") || words.form(t).equals("-")
				|| words.form(t).equals(":") || words.form(t).equals("(");
	}

	/**
	 * وزيرة الدولة، المكلفة بالإعلام، ريما الحداد: past what the holder of an office is
	 * in charge of, up to the second comma; the same token if there is none.
	 */
	private static int endOfCharge(Words words, int comma, int limit) {
		boolean charge = words.isComma(comma) && CHARGED.contains(words.form(comma + 1))
				&& words.form(comma + 2).startsWith("ب");
		for (int t = comma + 3; charge && t < Math.min(limit, comma + LONGEST_CHARGE); t++) {
			if (words.isComma(t)) {
				return t;
			}
		}
		return comma;
	}

	/**
	 * وزير الخارجية، الدكتور هاكان فيدان: a full name behind a comma, with its titles.
	 */
	private boolean readNameApart(PersonPhrase phrase) {
		Words words = phrase.words();
		int charge = endOfCharge(words, phrase.at(), phrase.limit());
		if (charge > phrase.at() && !phrase.roles().isEmpty()) {
			int office = phrase.at();
			phrase.extendOffice(charge);
			if (!readNameApart(phrase)) {
				phrase.extendOffice(office);
			}
			return phrase.name().isPresent();
		}
		boolean quoted = words.isComma(phrase.at()) && words.isOpenQuote(phrase.at() + 1);
		int start = quoted ? phrase.at() + 2 : phrase.at() + 1;
		int titled = this.titles.endOfAll(words, start, phrase.limit());
		if (titled >= phrase.limit()) {
			return false;
		}
		Optional<NamePhrases.Name> found = this.names.at(words, titled, titled > start || words.isOpenQuote(start - 1))
			.filter((name) -> name.reading().proclitics().isEmpty())
			.filter((name) -> name.isFull() && isApposition(phrase, name)
					|| (name.isFull() || !quoted) && words.isOpenQuote(name.first() - 1)
							&& words.isCloseQuote(name.end()) && !Insertions.isOfBody(phrase, name));
		if (found.isEmpty() && words.isComma(start - 1)) {
			found = betweenCommas(words, titled).or(() -> this.unlisted.twoWords(words, titled));
		}
		if (found.isEmpty() && words.isComma(start - 1) && titled == start) {
			// رئيس الجمعية الوطنية، فرونسوا بارادي، دعا
			found = this.unlisted.unknown(words, start)
				.filter((name) -> name.reading().proclitics().isEmpty() && isApposition(phrase, name));
		}
		found.ifPresent((name) -> phrase.name(name, true));
		return found.isPresent();
	}

	/**
	 * وزير المالية، سالم الجوهري، وفدا and رئيس المحكمة، القاضي سالم الجوهري، وفدا: set
	 * apart, a name is one whose words mean other things too.
	 */
	private Optional<NamePhrases.Name> betweenCommas(Words words, int t) {
		Reading first = words.whole(t);
		boolean titled = first.is(Trait.OFFICE) && first.hasArticle();
		return this.names.at(words, titled ? t + 1 : t, true)
			.filter((name) -> name.isFull() && name.reading().proclitics().isEmpty() && words.isComma(name.end()));
	}

	/**
	 * The office that a name belongs to where it is not that of the phrase: in مستشار
	 * الرئيس الأمريكي دونالد ترامب the name is the president's.
	 */
	private Optional<NamePhrases.Name> ownerOfOffice(PersonPhrase phrase, NamePhrases.Name name) {
		if (phrase.roles().size() != 1 || name.known().size() != 1) {
			return Optional.empty();
		}
		Role role = phrase.roles().get(0);
		Words words = phrase.words();
		String id = name.known().get(0).id();
		for (int t = role.end() - 1; t > role.first(); t--) {
			Optional<Role> inner = this.offices.within(words, t, role.end());
			if (inner.isPresent()) {
				boolean own = this.knownOffices.likeness(id, role.key()) > 0;
				// الطبيب السابق للرئيس | دونالد ترامب: an office of no country that is
				// said
				boolean bare = inner.get().isBare() && this.knownOffices.holds(id, inner.get().key().lemma());
				boolean others = bare || this.knownOffices.likeness(id, inner.get().key()) > 0;
				return (!own && others) ? Optional.of(name) : Optional.empty();
			}
		}
		return Optional.empty();
	}

	/**
	 * رئيس المحكمة بالرياض الشيخ فلان, الناشط الأركاني فلان: a place between office and
	 * name belongs to the office, and an adjective that no list has.
	 */
	private void readNameBehindPlace(PersonPhrase phrase, ShortNames shortNames) {
		Words words = phrase.words();
		int placed = this.offices.placed(words, phrase.at(), phrase.limit());
		int end = (placed == phrase.at() && NameShapes.isUnknownNisba(words, placed)) ? placed + 1 : placed;
		if (end == phrase.at() || phrase.roles().isEmpty()) {
			return;
		}
		PersonPhrase further = new PersonPhrase(words, end);
		Optional<Role> none = Optional.empty();
		while (further.at() < phrase.limit() && words.isWord(further.at()) && words.whole(further.at()).cut() == 0
				&& readTitle(further, further.at(), none)) {
			continue;
		}
		boolean titled = further.isBegun();
		Optional<NamePhrases.Name> name = isMark(words, further.at()) && !titled ? Optional.empty()
				: this.names.at(words, Math.min(further.at(), words.size() - 1), titled)
					.filter((n) -> n.isFull() && n.reading().proclitics().isEmpty())
					// حضر رئيس البرلمان في جمهورية الشيشان ماغمد داؤدوف، ونائبه
					.or(() -> this.unlisted.unknown(words, Math.min(further.at(), words.size() - 1))
						.filter((n) -> n.reading().proclitics().isEmpty() && !words.isWord(n.end())));
		if (name.isPresent()) {
			phrase.extendOffice(end);
			phrase.name(name.get(), true);
		}
		else if (isMark(words, end)) {
			int at = phrase.at();
			phrase.extendOffice(end);
			if (!readNameApart(phrase)) {
				phrase.extendOffice(at);
			}
		}
	}

	/**
	 * المدير الفني لنادي النهر الساحلي، سالم الجوهري، أول من: a name set apart behind an
	 * office that goes on further than its grammar can be followed.
	 */
	private void readNameFarApart(PersonPhrase phrase, ShortNames shortNames) {
		Words words = phrase.words();
		if (phrase.roles().stream().anyMatch((role) -> role.kind().equals("kin") || role.isCounterpart())) {
			return;
		}
		boolean subject = words.isReportingVerb(phrase.first() - 1) && !words.isMeetingVerb(phrase.first() - 1);
		Optional<NamesAhead.Titled> apart = this.ahead.apart(words, phrase.first(), phrase.at())
			.or(() -> subject ? this.titledAhead.of(words, phrase.first(), phrase.at()) : Optional.empty());
		apart.ifPresent((found) -> {
			this.far.take(phrase, found);
		});
		if (apart.isEmpty() && Saying.isBy(words, phrase.first())) {
			readOfficeApart(phrase, shortNames);
		}
	}

	/**
	 * المدير العام للمستشفى، استشاري طب العيون الدكتور سالم الجوهري، إن: a further office
	 * with the name of both between the first and what its holder says.
	 */
	private void readOfficeApart(PersonPhrase phrase, ShortNames shortNames) {
		Words words = phrase.words();
		int comma = this.ahead.comma(words, phrase.first(), phrase.at());
		if (comma < 0 || comma + 1 >= phrase.limit() || words.whole(comma + 1).cut() > 0) {
			return;
		}
		PersonPhrase other = new PersonPhrase(words, comma + 1);
		readTitlesAndOffices(other, shortNames);
		if (other.roles().isEmpty() || !other.roles().stream().allMatch(phrase::mayHoldToo)) {
			return;
		}
		if (!readName(other, shortNames)) {
			this.ahead.apart(words, other.first(), other.at()).ifPresent((found) -> other.name(found.name(), true));
		}
		// استبعد المدرب «فلان»، الحارس فواز، والمهاجم: a list
		boolean listed = words.isComma(other.at()) && words.form(other.at() + 1).startsWith("و");
		boolean set = other.isFull() && !listed && Saying.isApart(words, other.at());
		other.name().filter((name) -> set).ifPresent((name) -> {
			this.far.holdUpTo(phrase, comma);
			other.roles().forEach(phrase::hold);
			phrase.name(this.far.identified(phrase, name), true);
		});
	}

	/**
	 * Whether a name behind a comma belongs to the office before it: وزير الخارجية، هاكان
	 * فيدان، but not the next of a list.
	 */
	private boolean isApposition(PersonPhrase phrase, NamePhrases.Name name) {
		Words words = phrase.words();
		if (name.known().size() == 1 && phrase.roles()
			.stream()
			.anyMatch((role) -> this.knownOffices.likeness(name.known().get(0).id(), role.key()) > 0)) {
			return true;
		}
		int next = name.end();
		return !words.isWord(next) || words.isVerb(next)
				|| words.isFunction(next) && Adjectives.conjoined(words, next) == null;
	}

}
