package liqa.report.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import liqa.transform.PartyType;
import liqa.transform.resolve.Dossier.Participant;

/**
 * The participants of a dossier by id, for all the places where a reader wants to see a
 * name instead.
 */
public final class Names {

	private final Map<String, Participant> byId;

	public Names(List<Participant> participants) {
		this.byId = participants.stream().collect(Collectors.toMap(Participant::id, Function.identity()));
	}

	/**
	 * The name; for an id that is no participant, the id, so that the row is not lost.
	 */
	public String of(String id) {
		Participant participant = this.byId.get(id);
		return (participant != null) ? participant.name() : id;
	}

	public List<String> of(List<String> ids) {
		return ids.stream().map(this::of).toList();
	}

	public Optional<PartyType> typeOf(String id) {
		return Optional.ofNullable(this.byId.get(id)).map(Participant::type);
	}

}
