package liqa.transform.names;

import java.util.Optional;
import java.util.Set;

/**
 * Reads the offices behind somebody's name, and tells whose they are: in نجيب ميقاتي،
 * رئيس الحكومة his own, in التقى هاكان فيدان وزير الخارجية السعودي that of whom he met.
 */
final class OfficesBehind {

	/** Kinds of offices of which one person hardly meets another's. */
	private static final Set<String> RULERS = Set.of("monarch", "noble", "heir");

	private final NamePhrases names;

	private final Offices offices;

	private final Titles titles;

	private final Gazetteer gazetteer;

	private final KnownOffices knownOffices;

	OfficesBehind(NamePhrases names, Offices offices, Titles titles, Gazetteer gazetteer, KnownOffices knownOffices) {
		this.names = names;
		this.offices = offices;
		this.titles = titles;
		this.gazetteer = gazetteer;
		this.knownOffices = knownOffices;
	}

	/** نجيب ميقاتي، رئيس الحكومة: an office behind the name, unless a name follows it. */
	boolean read(PersonPhrase phrase) {
		NamePhrases.Name name = phrase.name().orElse(null);
		if (name == null) {
			return false;
		}
		Words words = phrase.words();
		boolean apart = words.isComma(phrase.at());
		int start = phrase.at() + (apart ? 1 : 0);
		boolean held = phrase.roles().stream().anyMatch((role) -> !role.isBare() && role.first() < name.first());
		if (start >= phrase.limit() || held && !apart) {
			return false;
		}
		Optional<Role> office = this.offices.at(words, start)
			.filter((role) -> role.reading().proclitics().isEmpty() && !role.isBare() && !role.isCounterpart());
		if (office.isEmpty() || !name.isFull() && !phrase.isTitled(office.get()) || !phrase.mayHoldToo(office.get())
				|| phrase.isMan() && office.get().isWomans() || isNamed(words, office.get().end(), phrase.limit())) {
			return false;
		}
		if (!apart && isObject(phrase, name, office.get())) {
			return false;
		}
		return phrase.hold(office.get());
	}

	/**
	 * خالد الراوي ولي عهد الإمارة ونائب القائد الأعلى: a further office, unless a name
	 * follows it.
	 */
	boolean readAdded(PersonPhrase phrase) {
		Words words = phrase.words();
		NamePhrases.Name name = phrase.name().orElse(null);
		boolean held = name != null && phrase.roles().stream().anyMatch((role) -> role.first() > name.first());
		if (!held || phrase.at() >= phrase.limit() || !words.isWord(phrase.at())
				|| words.conjoined(phrase.at()) == null) {
			return false;
		}
		return this.offices.at(words, phrase.at())
			.filter((role) -> role.reading().proclitics().equals("و") && AddedOffices.isOfNamed(role))
			.filter((role) -> phrase.mayHoldToo(role) && !isNamed(words, role.end(), phrase.limit()))
			.filter(phrase::hold)
			.isPresent();
	}

	/**
	 * Whether an office right behind a name is another's, who is the object of the verb:
	 * التقى هاكان فيدان وزير الخارجية السعودي.
	 */
	private boolean isObject(PersonPhrase phrase, NamePhrases.Name name, Role office) {
		Words words = phrase.words();
		int verb = phrase.first() - 1;
		boolean alone = words.isSubjectVerb(verb) && !office.kind().equals("kin");
		if (!words.isVerb(verb) || words.isTelling(verb) || alone || phrase.isTitled(office)
				|| words.followsTravelVerb(phrase.first(), 2) && this.gazetteer.isPlace(words, office.end())) {
			// زار سامح الجندي وزير الصحة تونس
			return false;
		}
		if (name.known().size() == 1) {
			String id = name.known().get(0).id();
			// تميم بن حمد أمير البلاد
			boolean rules = RULERS.contains(office.kind()) && this.knownOffices.holds(id, office.key().lemma());
			return !rules && this.knownOffices.likeness(id, office.key()) == 0
					&& !ObjectsAhead.isNext(words, office.end());
		}
		return words.isMeetingVerb(verb) && !ObjectsAhead.isAhead(words, office.end());
	}

	/**
	 * Whether an office has its own name behind it, so that it is no name's before it.
	 */
	boolean isNamed(Words words, int t, int limit) {
		int at = this.titles.endOfAll(words, t, limit);
		if (at >= limit) {
			return false;
		}
		// القائم بأعمال السفارة في عمان خافيير إيبارولا
		int behind = (at == t) ? this.offices.placed(words, t, limit) : at;
		return this.names.at(words, at, true).filter((n) -> n.reading().proclitics().isEmpty()).isPresent()
				|| behind > at && behind < limit
						&& this.names.at(words, behind, true)
							.filter((n) -> n.isFull() && n.reading().proclitics().isEmpty())
							.isPresent();
	}

}
