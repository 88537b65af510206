package liqa.transform.names;

import java.util.Optional;

/**
 * Recognises persons: titles, offices and name in one phrase, in whatever order they
 * stand: وزير الخارجية التركي هاكان فيدان; نجيب ميقاتي، رئيس الحكومة.
 */
final class People {

	private final NamePhrases names;

	private final Offices offices;

	private final Titles titles;

	private final KnownOffices knownOffices;

	People(NamePhrases names, Offices offices, Titles titles, KnownOffices knownOffices) {
		this.names = names;
		this.offices = offices;
		this.titles = titles;
		this.knownOffices = knownOffices;
	}

	/** The person whose phrase begins at a token. */
	Optional<Draft> at(Words words, int t, ShortNames shortNames) {
		PersonPhrase phrase = new PersonPhrase(words, t);
		readTitlesAndOffices(phrase);
		readName(phrase, shortNames);
		if (phrase.isEmpty()) {
			return Optional.empty();
		}
		readFollowingOffice(phrase);
		return Optional.of(phrase.draft());
	}

	private void readTitlesAndOffices(PersonPhrase phrase) {
		Words words = phrase.words();
		boolean more = true;
		while (more && phrase.at() < phrase.limit() && words.isWord(phrase.at())) {
			int start = phrase.at();
			Optional<Role> office = phrase.isBegun()
					&& words.as(start, Trait.OFFICE).filter((r) -> r.proclitics().isEmpty()).isEmpty()
							? Optional.empty() : this.offices.at(words, start);
			more = readTitle(phrase, start, office)
					|| office.isPresent() && phrase.mayHold(office.get()) && phrase.hold(office.get());
		}
	}

	private boolean readTitle(PersonPhrase phrase, int start, Optional<Role> office) {
		for (Reading reading : phrase.words().readings(start)) {
			if (phrase.isBegun() && !reading.proclitics().isEmpty()) {
				return false;
			}
			int end = this.titles.end(phrase.words(), start, phrase.limit(), reading);
			if (end > start && (office.isEmpty() || end >= office.get().end())) {
				office.ifPresent(phrase::hold);
				phrase.bear(reading, end, this.titles.isFeminine(reading));
				return true;
			}
		}
		return false;
	}

	private void readName(PersonPhrase phrase, ShortNames shortNames) {
		Words words = phrase.words();
		boolean introduced = phrase.isBegun();
		int start = phrase.at();
		boolean apart = introduced && (words.isComma(start) || words.isQuote(start) || words.form(start).equals("-")
				|| words.form(start).equals(":"));
		start += apart ? 1 : 0;
		if (start >= phrase.limit()) {
			return;
		}
		Optional<NamePhrases.Name> found = this.names.at(words, start, introduced && !apart)
			.filter((name) -> !introduced || name.reading().proclitics().isEmpty())
			.filter((name) -> introduced || !name.isDoubtful() || name.isFull()
					|| ShortNames.mayBeName(words, name.first(), name.reading()));
		if (apart) {
			found = found.filter((name) -> name.isFull() && isApposition(phrase, name));
		}
		else {
			Optional<NamePhrases.Name> brief = shortNames.at(words, start, introduced)
				.filter((name) -> !introduced || name.reading().proclitics().isEmpty());
			if (brief.isPresent() && (found.isEmpty() || found.get().end() < brief.get().end()
					|| (found.get().end() == brief.get().end() && found.get().known().isEmpty()))) {
				phrase.name(brief.get(), false);
				return;
			}
		}
		found.ifPresent((name) -> phrase.name(name, name.isFull()));
	}

	/**
	 * Whether a name behind a comma belongs to the office before it: وزير الخارجية، هاكان
	 * فيدان، but not the next of a list.
	 */
	private boolean isApposition(PersonPhrase phrase, NamePhrases.Name name) {
		Words words = phrase.words();
		if (name.known().size() == 1) {
			return phrase.roles()
				.stream()
				.anyMatch((role) -> this.knownOffices.likeness(name.known().get(0).id(), role.key()) > 0);
		}
		return words.isComma(name.end()) || words.isQuote(name.end()) || words.form(name.end()).equals("-")
				|| words.form(name.end()).equals(".") || words.whole(name.end()).is(Trait.VERB);
	}

	/** نجيب ميقاتي، رئيس الحكومة: an office behind the name, unless a name follows it. */
	private void readFollowingOffice(PersonPhrase phrase) {
		NamePhrases.Name name = phrase.name().orElse(null);
		if (name == null || !name.isFull()) {
			return;
		}
		Words words = phrase.words();
		boolean apart = words.isComma(phrase.at());
		int start = phrase.at() + (apart ? 1 : 0);
		if (start >= phrase.limit() || !phrase.roles().isEmpty() && !apart) {
			return;
		}
		Optional<Role> office = this.offices.at(words, start)
			.filter((role) -> role.reading().proclitics().isEmpty() && !role.isBare() && !role.isCounterpart());
		if (office.isEmpty() || this.names.at(words, office.get().end(), true).isPresent()) {
			return;
		}
		boolean object = !apart && words.whole(phrase.first() - 1).is(Trait.VERB);
		if (object && name.known().size() == 1
				&& this.knownOffices.likeness(name.known().get(0).id(), office.get().key()) == 0) {
			// التقى هاكان فيدان وزير الخارجية السعودي: subject and object
			return;
		}
		phrase.hold(office.get());
	}

}
