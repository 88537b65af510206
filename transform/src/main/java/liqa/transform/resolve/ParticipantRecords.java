package liqa.transform.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import liqa.transform.Party;
import liqa.transform.PartyType;
import liqa.transform.Passage;

/**
 * Writes down participants: the name that is shown, its spellings, roles and mentions.
 */
final class ParticipantRecords {

	private final Archive archive;

	private final Copies copies;

	private final KnownPeople people;

	private final KnownBodies bodies;

	private final Romanisation romanisation;

	ParticipantRecords(Archive archive, Copies copies, KnownPeople people, KnownBodies bodies,
			Romanisation romanisation) {
		this.archive = archive;
		this.copies = copies;
		this.people = people;
		this.bodies = bodies;
		this.romanisation = romanisation;
	}

	/**
	 * One participant.
	 * @param personas what it is made of, in order
	 * @param rename the name an analyst gave it
	 * @param meetings how many meetings it takes part in
	 * @param claims how many claims it makes
	 */
	Dossier.Participant participant(Naming.Name ids, List<Persona> personas, Optional<String> rename, int meetings,
			int claims) {
		Tally roles = new Tally();
		Tally variants = new Tally();
		Tally names = new Tally();
		Tally descriptions = new Tally();
		Tally countries = new Tally();
		Map<PartyType, Integer> types = new EnumMap<>(PartyType.class);
		Sources sources = new Sources(this.archive, this.copies);
		List<Dossier.ParticipantMention> mentions = new ArrayList<>();
		int[] parties = personas.stream()
			.flatMapToInt((persona) -> persona.parties().stream().mapToInt(Integer::intValue))
			.sorted()
			.toArray();
		for (int number : parties) {
			Party party = this.archive.party(number);
			int article = this.archive.articleOfParty(number);
			(party.named() ? names : descriptions).add(OneLine.of(party.name()));
			party.roles().forEach((role) -> roles.add(OneLine.of(role)));
			party.country().ifPresent(countries::add);
			types.merge(party.type(), 1, Integer::sum);
			sources.add(article, 1);
			for (Passage mention : party.mentions()) {
				variants.add(OneLine.of(mention.text()));
				mentions.add(new Dossier.ParticipantMention(this.archive.articleId(article),
						this.archive.article(article).sourceFile(), mention.span(), mention.text()));
			}
		}
		PartyType type = MostFrequent.of(types);
		Optional<Persona> known = personas.stream().filter((persona) -> persona.lexiconId().isPresent()).findFirst();
		Optional<KnownBodies.Body> entry = known.flatMap((persona) -> entry(persona, type));
		String name = rename.or(() -> entry.map(KnownBodies.Body::name))
			.orElseGet(() -> fullest(names.isEmpty() ? descriptions : names));
		String latin = entry.map(KnownBodies.Body::nameLatin)
			.filter((spelling) -> !spelling.isEmpty())
			.orElseGet(() -> (type == PartyType.PERSON && !names.isEmpty()) ? this.romanisation.of(name) : "");
		String country = entry.map(KnownBodies.Body::country)
			.filter((code) -> !code.isEmpty())
			.orElseGet(countries::first);
		return new Dossier.Participant(ids.id(), name, latin, type, roles.all(), country, variants.all(), meetings,
				claims, sources.articles(), sources.firstReported(), sources.lastReported(), ids.formerIds(), mentions);
	}

	private Optional<KnownBodies.Body> entry(Persona persona, PartyType type) {
		String id = persona.lexiconId().orElseThrow();
		return (type == PartyType.PERSON)
				? this.people.person(id)
					.map((person) -> new KnownBodies.Body(person.name(), person.nameLatin(), person.country()))
				: this.bodies.body(id);
	}

	/** The name with the most parts; of several, the most frequent. */
	private static String fullest(Tally names) {
		List<String> all = names.all();
		return (all.size() == 1) ? all.get(0)
				: all.stream()
					.max(Comparator.comparingInt((String name) -> PersonName.of(name).size())
						.thenComparingInt(names::count)
						.thenComparing(Comparator.reverseOrder()))
					.orElseThrow();
	}

}
