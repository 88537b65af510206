package liqa.transform.names;

import java.util.Optional;

/**
 * Gives a person's phrase the name that stands further on than its office could be read,
 * and to the office what stands before it.
 */
final class FarNames {

	private final NamePhrases names;

	private final NamesAhead ahead;

	private final Offices offices;

	private final Titles titles;

	private final Gazetteer gazetteer;

	FarNames(NamePhrases names, NamesAhead ahead, Offices offices, Titles titles, Gazetteer gazetteer) {
		this.names = names;
		this.ahead = ahead;
		this.offices = offices;
		this.titles = titles;
		this.gazetteer = gazetteer;
	}

	/** The rest of a speaker's name, up to what he says. */
	void last(PersonPhrase phrase, NamePhrases.Name name) {
		Words words = phrase.words();
		NamePhrases.Name whole = (name.first() > phrase.first()) ? LastNames.behindGiven(words, name, true) : name;
		phrase.name(NamesAhead.withTail(words, whole), phrase.isFull() || whole.end() > name.end());
	}

	/**
	 * أمين عام التنظيم الشعبي الناصري | الدكتور سالم الجوهري: a family name that is an
	 * adjective of the body, if a title and a full name come next.
	 */
	void titled(PersonPhrase phrase) {
		Words words = phrase.words();
		NamePhrases.Name word = phrase.name().orElseThrow();
		boolean adjective = word.end() == word.first() + 1 && word.known().isEmpty() && word.reading().hasArticle()
				&& words.whole(word.first() - 1).hasArticle() && !phrase.roles().isEmpty();
		Role last = adjective ? phrase.roles().get(phrase.roles().size() - 1) : null;
		if (last == null || last.end() != word.first() || last.isBare()) {
			return;
		}
		int start = this.titles.endOfAll(words, word.end(), phrase.limit());
		if (start == word.end() || start >= phrase.limit()) {
			return;
		}
		this.names.at(words, start, true)
			.filter((name) -> name.isFull() && name.reading().cut() == 0)
			.ifPresent((name) -> {
				phrase.own(word);
				bearTitles(phrase, new NamesAhead.Titled(word.end(), name));
				phrase.name(identified(phrase, name), true);
			});
	}

	/**
	 * مدير شركة غلف تالنت، سالم الجوهري، and مدير مؤسسة صوامع الغلال المهندس سالم الجوهري
	 * إن: a word that no list has belongs to the office where the name comes later.
	 */
	void beyond(PersonPhrase phrase) {
		Words words = phrase.words();
		NamePhrases.Name word = phrase.name().orElseThrow();
		Optional<NamesAhead.Titled> beyond = Saying.isBy(words, phrase.first())
				? this.ahead.of(words, phrase.first(), word.end()) : Optional.empty();
		beyond.or(() -> this.ahead.apart(words, phrase.first(), word.end())).ifPresent((found) -> {
			phrase.own(word);
			take(phrase, found);
		});
	}

	/** رئيس شركة | غلف: one word that no list has, right behind what an office is of. */
	static boolean mayBelongToOffice(PersonPhrase phrase) {
		NamePhrases.Name word = phrase.name().orElseThrow();
		if (phrase.roles().isEmpty() || word.end() > word.first() + 1 || word.reading().word().traits() != 0) {
			return false;
		}
		Role last = phrase.roles().get(phrase.roles().size() - 1);
		return !last.isBare() && last.end() == word.first();
	}

	/**
	 * رئيس مركز شباب الجلزون عمار خير الله: the name of a speaker whose office goes on
	 * over words that no list has.
	 */
	void ahead(PersonPhrase phrase) {
		Words words = phrase.words();
		Optional<Reading> noun = phrase.roles().isEmpty() && !phrase.isBegun() ? words.as(phrase.first(), Trait.OFFICE)
			.filter((reading) -> reading.proclitics().isEmpty() && !reading.is(Trait.GROUP)) : Optional.empty();
		if (phrase.roles().isEmpty() && noun.isEmpty()
				|| phrase.roles().stream().anyMatch((role) -> role.kind().equals("kin"))
				|| noun.isPresent() && isOfOffice(words, phrase.first() + 1)) {
			return;
		}
		// حاكم لوغانسك | سيرغي: a governor's office is of the next word
		boolean placed = noun.filter((reading) -> reading.word().kind().equals("governor")).isPresent();
		int from = Math.max(phrase.at(), phrase.first() + (placed ? 2 : 1));
		this.ahead.of(words, phrase.first(), from).ifPresent((found) -> {
			noun.ifPresent((reading) -> phrase.hold(this.offices.role(words, phrase.first(), from, reading)));
			take(phrase, found);
		});
	}

	/** Gives the phrase a name further on, and its office what stands before the name. */
	void take(PersonPhrase phrase, NamesAhead.Titled found) {
		holdUpTo(phrase, found.first());
		bearTitles(phrase, found);
		phrase.name(identified(phrase, found.name()), true);
	}

	/** مستشار | للرئيس التركي رجب طيب أردوغان: the name of another's office behind. */
	private static boolean isOfOffice(Words words, int t) {
		return words.as(t, Trait.OFFICE).filter((reading) -> words.form(t).startsWith("ل")).isPresent();
	}

	private void bearTitles(PersonPhrase phrase, NamesAhead.Titled found) {
		int at = found.first();
		while (at < found.name().first()) {
			Reading title = phrase.words().whole(at);
			// at least one word: الشاعر is a calling that stands like a title
			at = Math.max(at + 1, this.titles.end(phrase.words(), at, phrase.limit(), title));
			phrase.bear(title, at, this.titles.isFeminine(title));
		}
	}

	/**
	 * The offices up to a name: [المشرف على كرسي أبحاث النحل] [رئيس اللجنة المنظمة], with
	 * و or without.
	 */
	void holdUpTo(PersonPhrase phrase, int end) {
		Words words = phrase.words();
		int first = phrase.roles().get(phrase.roles().size() - 1).first();
		Reading noun = phrase.roles().get(phrase.roles().size() - 1).reading();
		for (int t = first + 2; t < end; t++) {
			Reading joined = words.conjoined(t);
			Reading next = (joined != null && joined.is(Trait.OFFICE)) ? joined : words.whole(t);
			boolean further = !next.definite() && words.whole(t - 1).definite() || next == joined;
			if (further && next.is(Trait.OFFICE)) {
				phrase.extendOffice(this.offices.role(words, first, t, noun));
				first = t;
				noun = next;
				phrase.hold(this.offices.role(words, first, end, noun));
			}
		}
		phrase.extendOffice(this.offices.role(words, first, words.isComma(end - 1) ? end - 1 : end, noun));
	}

	/** الملك سلمان: title and name may together be known where the name alone is not. */
	NamePhrases.Name identified(PersonPhrase phrase, NamePhrases.Name name) {
		if (!name.known().isEmpty() || name.first() == phrase.first()) {
			return name;
		}
		return this.gazetteer.longest(phrase.words(), name.first() - 1, phrase.limit(), true)
			.filter((match) -> match.end() == name.end() && match.isOf(Known.Kind.PERSON))
			.map((match) -> new NamePhrases.Name(name.first(), name.end(), name.reading(), match.known(), name.parts()))
			.orElse(name);
	}

}
