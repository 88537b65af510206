package liqa.transform.resolve;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The participants of a run: personas and which of them are one.
 */
final class Participants implements RecordSets.Fingerprints {

	private final List<Persona> personas;

	private final int[] personaOfParty;

	private final Clustering clustering;

	Participants(List<Persona> personas, int[] personaOfParty, Clustering clustering) {
		this.personas = personas;
		this.personaOfParty = personaOfParty;
		this.clustering = clustering;
	}

	List<Persona> personas() {
		return this.personas;
	}

	Persona persona(int number) {
		return this.personas.get(number);
	}

	Clustering clustering() {
		return this.clustering;
	}

	/** The persona of a party. */
	int personaOf(int party) {
		return this.personaOfParty[party];
	}

	/** The participant of each party, by the number of its first persona. */
	int[] ofParties() {
		int[] participants = new int[this.personaOfParty.length];
		for (int p = 0; p < participants.length; p++) {
			participants[p] = this.clustering.find(this.personaOfParty[p]);
		}
		return participants;
	}

	/** By participant: whether it is known by a name, and not only by a description. */
	boolean[] named() {
		boolean[] named = new boolean[this.personas.size()];
		for (int p = 0; p < named.length; p++) {
			named[this.clustering.find(p)] |= this.personas.get(p).isNamed();
		}
		return named;
	}

	@Override
	public List<String> keys(int persona) {
		return List.of(this.personas.get(persona).key());
	}

	@Override
	public int weight(int persona) {
		return this.personas.get(persona).parties().size();
	}

	/** That of somebody the lexicon knows, if there is one among them. */
	@Override
	public String ownId(int[] personas) {
		return IntStream.of(personas)
			.mapToObj(this.personas::get)
			.filter((persona) -> persona.lexiconId().isPresent())
			.findFirst()
			.orElse(this.personas.get(personas[0]))
			.ownId();
	}

}
