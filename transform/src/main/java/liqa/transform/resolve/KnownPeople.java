package liqa.transform.resolve;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import liqa.ingest.lexicon.Entry;
import liqa.ingest.lexicon.LexiconFolder;

/**
 * The persons of the lexicon, found by any spelling of their full names.
 */
final class KnownPeople {

	private final Map<String, Person> byId = new HashMap<>();

	private final Map<String, TreeSet<String>> byName = new HashMap<>();

	private final Map<String, TreeSet<String>> bySound = new HashMap<>();

	/**
	 * A person of the lexicon.
	 *
	 * @param id the lexicon's key
	 * @param name usual full name
	 * @param nameLatin usual spelling in Latin letters
	 * @param country ISO code, or empty
	 * @param spellings the name and its variants, cut into parts
	 */
	record Person(String id, String name, String nameLatin, String country, List<PersonName> spellings) {
	}

	private final Transcriptions transcriptions;

	KnownPeople(LexiconFolder lexicon, Transcriptions transcriptions) {
		this.transcriptions = transcriptions;
		for (Entry entry : lexicon.entries("people.csv")) {
			List<PersonName> spellings = Stream
				.concat(Stream.of(entry.require("name")), entry.list("variants").stream())
				.map(PersonName::of)
				.filter((name) -> !name.isEmpty())
				.distinct()
				.toList();
			Person person = new Person(entry.require("id"), entry.get("name"), entry.get("name_latin"),
					entry.get("country"), spellings);
			this.byId.put(person.id(), person);
			spellings.stream().filter((name) -> name.size() > 1).forEach((name) -> index(name, person));
		}
	}

	private void index(PersonName name, Person person) {
		this.byName.computeIfAbsent(name.key(), (key) -> new TreeSet<>()).add(person.id());
		if (this.transcriptions.mayBeOf(name)) {
			this.bySound.computeIfAbsent(name.sound(), (key) -> new TreeSet<>()).add(person.id());
		}
	}

	Optional<Person> person(String id) {
		return Optional.ofNullable(this.byId.get(id));
	}

	/** Whether somebody's full name ends in a family name. */
	boolean isCalled(String id, String family) {
		return person(id).stream()
			.flatMap((person) -> person.spellings().stream())
			.anyMatch((spelling) -> spelling.size() > 1 && spelling.last().equals(family));
	}

	/** The only person with this full name. */
	Optional<Person> named(PersonName name) {
		return only(this.byName.get(name.key()));
	}

	/**
	 * The only person whose name is a transcription of the same foreign name.
	 * @param country ISO code of whoever is looked for, or empty
	 */
	Optional<Person> soundingLike(PersonName name, String country) {
		List<Person> alike = this.bySound.getOrDefault(name.sound(), new TreeSet<>())
			.stream()
			.flatMap((id) -> person(id).stream())
			.filter((person) -> person.spellings()
				.stream()
				.anyMatch((spelling) -> this.transcriptions.areOfOneName(spelling, person.country(), name, country)))
			.toList();
		return (alike.size() == 1) ? Optional.of(alike.get(0)) : Optional.empty();
	}

	private Optional<Person> only(@Nullable TreeSet<String> ids) {
		return (ids != null && ids.size() == 1) ? person(ids.first()) : Optional.empty();
	}

	/** Everybody, for those who learn spellings from the lexicon. */
	List<Person> everybody() {
		return this.byId.values().stream().sorted(Comparator.comparing(Person::id)).toList();
	}

}
