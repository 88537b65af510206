package liqa.transform.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import liqa.ingest.PartialDate;
import liqa.ingest.lexicon.Entry;
import liqa.ingest.lexicon.LexiconFolder;
import liqa.transform.Party;
import liqa.transform.PartyType;
import liqa.ingest.text.Folding;

/**
 * Gathers the parties of an archive into personas, each party by itself: what the lexicon
 * knows by its id, who holds an office by the office's dates, full names by spelling and
 * country, bodies by name and country. Groups and anonymous sources stay with their
 * article: a مصدر مطلع here is not the one there.
 */
final class Personas {

	private static final Score SPELLING = Score.of("spelling of a name in the lexicon", 3);

	private static final String MINISTRY = Folding.fold("وزارة");

	private static final String GENERAL = Folding.fold("عامة");

	private static final Set<String> FOUNDED_BY_THE_STATE = Set.of(Folding.fold("هيئة"), Folding.fold("مديرية"),
			Folding.fold("رئاسة"), Folding.fold("مؤسسة"));

	private final GivenNames givenNames;

	private final KnownPeople people;

	private final KnownBodies bodies;

	private final Offices offices;

	private final Nations nations;

	private final HomePress homePress;

	private final Set<String> commonBodies = new HashSet<>();

	Personas(LexiconFolder lexicon, GivenNames givenNames, KnownPeople people, KnownBodies bodies, Offices offices,
			Nations nations, HomePress homePress) {
		this.homePress = homePress;
		this.givenNames = givenNames;
		this.people = people;
		this.bodies = bodies;
		this.offices = offices;
		this.nations = nations;
		for (Entry entry : lexicon.entries("common-bodies.csv")) {
			this.commonBodies.add(Nations.bare(Folding.fold(entry.require("noun"))));
		}
	}

	/**
	 * What was gathered: the personas, by the first party of each, and the persona of
	 * each party.
	 */
	record Gathered(List<Persona> personas, int[] ofParty, List<Recognition> recognised) {
	}

	/**
	 * A phrase that the lexicon knows a person by.
	 *
	 * @param persona the person
	 * @param phrase a spelling, or an office with the date of the article
	 * @param score what it was known by
	 */
	record Recognition(int persona, String phrase, Score score) {
	}

	/** The same, as long as the person has no number. */
	private record Phrase(String key, String phrase, Score score) {
	}

	/**
	 * Gathers the parties of all articles.
	 * @param subjects what they are about
	 */
	Gathered gather(Archive archive, Subjects subjects) {
		Face[] faces = new Face[archive.parties()];
		Arrays.parallelSetAll(faces, (p) -> face(archive, p, archive.articleOfParty(p)));
		Map<String, Integer> numbers = new HashMap<>();
		Stories stories = new Stories(archive);
		List<Persona> personas = new ArrayList<>();
		int[] ofParty = new int[faces.length];
		Set<Phrase> recognised = new LinkedHashSet<>();
		for (int p = 0; p < faces.length; p++) {
			int article = archive.articleOfParty(p);
			Face face = faces[p];
			face.recognised().ifPresent(recognised::add);
			Integer number = numbers.get(face.key());
			if (number == null) {
				number = personas.size();
				numbers.put(face.key(), number);
				personas.add(new Persona(face.key(), face.label(), face.lexiconId(), names(face), face.country(),
						face.lexiconId().isPresent() || archive.party(p).named() && !face.unclear(), stories,
						subjects));
			}
			ofParty[p] = number;
			personas.get(number).add(p, article, archive.day(article));
		}
		List<List<Offices.Office>> offices = IntStream.range(0, faces.length)
			.parallel()
			.mapToObj((p) -> offices(archive.party(p)))
			.toList();
		for (int p = 0; p < faces.length; p++) {
			Persona persona = personas.get(ofParty[p]);
			long day = archive.day(archive.articleOfParty(p));
			for (Offices.Office office : offices.get(p)) {
				if (this.offices.isSole(office)) {
					persona.addSoleOffice(office.toString(), day);
				}
				else {
					persona.addOffice(office.toString());
				}
			}
		}
		return new Gathered(personas, ofParty, recognised.stream()
			.map((phrase) -> new Recognition(numbers.getOrDefault(phrase.key(), 0), phrase.phrase(), phrase.score()))
			.toList());
	}

	/**
	 * How a party looks by itself.
	 *
	 * @param key equal for parties that are one participant on their face
	 * @param label what a reader is shown
	 * @param lexiconId id in the lexicon
	 * @param name its name, if it is a named person
	 * @param country ISO code, or empty
	 * @param unclear whether its name, if it has one, says no more than a description:
	 * groups, sources, وزارة الصحة without a country
	 * @param recognised what the lexicon knew it by, if that was no id
	 */
	private record Face(String key, String label, Optional<String> lexiconId, Optional<PersonName> name, String country,
			boolean unclear, Optional<Phrase> recognised) {

		Face recognisedBy(String phrase, Score score) {
			return new Face(this.key, this.label, this.lexiconId, this.name, this.country, this.unclear,
					Optional.of(new Phrase(this.key, phrase, score)));
		}

	}

	private Face face(Archive archive, int number, int article) {
		Party party = archive.party(number);
		String country = party.country().orElse("");
		String own = "@" + archive.articleId(article);
		if (party.lexiconId().isPresent()) {
			String id = party.lexiconId().get();
			return known(party.type(), (party.type() == PartyType.PERSON) ? id : this.bodies.speakingFor(id),
					party.name(), country);
		}
		String name = Folding.fold(party.name()).strip();
		return switch (party.type()) {
			case GROUP, ANONYMOUS -> plain(party, party.type() + "=" + name + own, country, true);
			case ORGANIZATION -> body(archive, number, name, own);
			case PERSON -> party.named() ? fullName(archive, number).map((full) -> face(archive, full, article))
				.or(() -> holder(archive, number))
				.orElseGet(() -> person(party, country, own)) : office(archive, number, own);
		};
	}

	/**
	 * Somebody who is called by the name of whoever held his office at the time, مولود
	 * شاووش أوغلو، وزير الخارجية التركي, or by the family name of whoever held one that
	 * stands without a name in the article.
	 */
	private Optional<Face> holder(Archive archive, int number) {
		Party party = archive.party(number);
		PersonName name = PersonName.of(party.name());
		if (name.isEmpty()) {
			return Optional.empty();
		}
		int article = archive.articleOfParty(number);
		PartialDate published = archive.published(article);
		List<Offices.Office> held = new ArrayList<>();
		party.roles().forEach((role) -> held.add(this.offices.read(role, party.country().orElse(""))));
		if (name.size() == 1 && !this.givenNames.isGivenName(name.last())) {
			for (int index = 0; index < archive.article(article).parties().size(); index++) {
				Party other = archive.article(article).parties().get(index);
				if (other.type() == PartyType.PERSON && !other.named()
						&& !archive.metBy(number).contains(archive.party(article, index))) {
					held.add(this.offices.read(other.name(), other.country().orElse("")));
				}
			}
		}
		return held.stream()
			.flatMap((office) -> this.offices.holder(office, published).stream())
			.filter((term) -> !meets(archive, number, term.person())
					&& this.people.isCalled(term.person(), name.last()))
			.findFirst()
			.map((term) -> known(PartyType.PERSON, term.person(), party.name(), party.country().orElse(""))
				.recognisedBy(party.name() + " (" + published + ")", Score.of("name of who was " + inOffice(term), 3)));
	}

	private static String inOffice(Offices.Term term) {
		return "in office from " + term.from() + (term.to().isKnown() ? " to " + term.to() : "");
	}

	private Face known(PartyType type, String id, String name, String country) {
		Optional<KnownPeople.Person> person = (type == PartyType.PERSON) ? this.people.person(id) : Optional.empty();
		return new Face(type + ":" + id, person.map(KnownPeople.Person::name).orElse(name), Optional.of(id),
				Optional.empty(), person.map(KnownPeople.Person::country).orElse(country), false, Optional.empty());
	}

	private static Face plain(Party party, String key, String country, boolean unclear) {
		return new Face(key, party.name(), Optional.empty(), Optional.empty(), country, unclear, Optional.empty());
	}

	/** The country an article gives a party, or else the one its outlet writes for. */
	private String countryOrHome(Archive archive, int number) {
		return archive.party(number)
			.country()
			.or(() -> archive.article(archive.articleOfParty(number)).outlet().flatMap(this.homePress::countryOf))
			.orElse("");
	}

	/**
	 * A body's name is enough, unless every country has a body of that name: وزارة
	 * الدفاع.
	 */
	private Face body(Archive archive, int number, String name, String own) {
		Party party = archive.party(number);
		List<String> words = new ArrayList<>();
		for (String word : name.split("[^\\p{L}\\p{Nd}]+")) {
			words.add(Nations.bare(word));
		}
		boolean common = this.commonBodies.contains(words.get(0));
		String country = (common && isOfTheState(words)) ? countryOrHome(archive, number) : party.country().orElse("");
		if (common && !country.isEmpty()) {
			// وزارة المالية المصرية, and وزارة المالية in an article that says of which
			// country
			words.removeIf((word) -> this.nations.of(word).filter(country::equals).isPresent());
			Optional<String> known = this.bodies.ofCountry(String.join(" ", words), country);
			if (known.isPresent()) {
				return known(PartyType.ORGANIZATION, known.get(), party.name(), country);
			}
		}
		String whose = common && country.isEmpty() ? own : common ? "/" + country : "";
		return plain(party, PartyType.ORGANIZATION + "=" + String.join(" ", words) + whose, country, whose.equals(own));
	}

	/**
	 * Whether a name is one of a ministry or of what the state has founded for the whole
	 * country: وزارة العمل, المديرية العامة للجوازات. What is called المحكمة العليا or
	 * مكتب المدعي العام at home may be a foreign one too.
	 */
	private static boolean isOfTheState(List<String> words) {
		return words.get(0).equals(MINISTRY) && words.size() > 1
				|| words.size() > 2 && words.get(1).equals(GENERAL) && FOUNDED_BY_THE_STATE.contains(words.get(0));
	}

	/**
	 * The only party of the article whose full name ends in the single name of another,
	 * as articles go on with a family name once they have given the full one.
	 */
	private static Optional<Integer> fullName(Archive archive, int number) {
		PersonName name = PersonName.of(archive.party(number).name());
		if (name.size() != 1) {
			return Optional.empty();
		}
		int article = archive.articleOfParty(number);
		List<Integer> found = new ArrayList<>();
		for (int index = 0; index < archive.article(article).parties().size(); index++) {
			Party other = archive.article(article).parties().get(index);
			PersonName full = PersonName.of(other.name());
			if (other.type() == PartyType.PERSON && other.named() && full.size() > 1
					&& full.last().equals(name.last())) {
				found.add(archive.party(article, index));
			}
		}
		return (found.size() == 1 && !archive.metBy(number).contains(found.get(0))) ? Optional.of(found.get(0))
				: Optional.empty();
	}

	private Face person(Party party, String country, String own) {
		PersonName name = PersonName.of(party.name());
		Optional<KnownPeople.Person> known = (name.size() < 2) ? Optional.empty()
				: this.people.named(name).or(() -> this.people.soundingLike(name, country));
		if (known.isPresent() && fits(known.get(), name, party)) {
			return known(PartyType.PERSON, known.get().id(), party.name(), country).recognisedBy(party.name(),
					SPELLING);
		}
		boolean apart = name.size() < 2 || this.givenNames.isCommon(name) && country.isEmpty()
				|| this.givenNames.isOfFrequentNames(name);
		String key = PartyType.PERSON + "=" + name.key() + (this.givenNames.isCommon(name) ? "" : "+") + "/" + country
				+ (apart ? own : "");
		return new Face(key, party.name(), Optional.empty(), Optional.of(name), country, false, Optional.empty());
	}

	/**
	 * A country that differs tells namesakes apart; two given names alone prove nothing,
	 * and a name that many bear, or that ends in a family name where his ends in a
	 * father's, nothing without an office.
	 */
	private boolean fits(KnownPeople.Person known, PersonName name, Party party) {
		if (party.roles().stream().anyMatch((role) -> this.offices.isLikeOneOf(known.id(), role))) {
			return isOfCountry(known, party) || party.country().isEmpty() && !isOfTwoFrequentNames(name);
		}
		boolean father = known.spellings()
			.stream()
			.anyMatch((own) -> own.key().equals(name.key()) && this.givenNames.isFamilyOfFather(own, name));
		return !father && (isOfCountry(known, party)
				|| party.country().isEmpty() && !isOfTwoFrequentNames(name) && !this.givenNames.isBorneByMany(name));
	}

	private static boolean isOfCountry(KnownPeople.Person known, Party party) {
		return party.country().orElse("").equals(known.country());
	}

	private boolean isOfTwoFrequentNames(PersonName name) {
		return this.givenNames.isCommon(name) && this.givenNames.isOfFrequentParts(name);
	}

	private Face office(Archive archive, int number, String own) {
		Party party = archive.party(number);
		String country = party.country().orElse("");
		PartialDate published = archive.published(archive.articleOfParty(number));
		Offices.Office office = this.offices.read(party.name(), country);
		Optional<Offices.Term> holder = this.offices.holder(office, published);
		if (holder.isPresent() && !meets(archive, number, holder.get().person())) {
			String id = holder.get().person();
			return known(PartyType.PERSON, id, party.name(), country)
				.recognisedBy(party.name() + " (" + published + ")", Score.of(inOffice(holder.get()), 3));
		}
		String name = Folding.fold(party.name()).strip();
		return plain(party, PartyType.PERSON + "~" + name + own, office.country(), true);
	}

	/** Whether a party meets a person in its article: nobody meets himself. */
	private static boolean meets(Archive archive, int number, String lexiconId) {
		return archive.metBy(number)
			.stream()
			.anyMatch((other) -> archive.party(other).lexiconId().filter(lexiconId::equals).isPresent());
	}

	/**
	 * The offices of a party that say who it is: held now, and of more than one word or
	 * the highest of a country, الرئيس الفلسطيني.
	 */
	private List<Offices.Office> offices(Party party) {
		if (party.type() != PartyType.PERSON) {
			return List.of();
		}
		List<String> phrases = new ArrayList<>(party.roles());
		if (!party.named()) {
			phrases.add(party.name());
		}
		return phrases.stream()
			.map((phrase) -> this.offices.read(phrase, party.country().orElse("")))
			.filter((office) -> office.now() && (office.name().indexOf(' ') > 0 || this.offices.isHighest(office)))
			.toList();
	}

	private List<PersonName> names(Face face) {
		if (face.name().isPresent()) {
			return face.name().filter((name) -> !name.isEmpty()).stream().toList();
		}
		return face.lexiconId().flatMap(this.people::person).map(KnownPeople.Person::spellings).orElse(List.of());
	}

}
