package liqa.transform.meetings;

import java.util.List;
import java.util.Optional;

import liqa.transform.meetings.Support.Held;
import liqa.transform.names.Mention;

/**
 * Who travelled where by a noun: زيارة البشير إلى القاهرة, وصوله إلى بغداد, قام بزيارة.
 */
final class NounTravel {

	private static final double EXPLICIT = 0.9;

	private static final double PRONOUN = 0.75;

	private static final double TOPIC = 0.65;

	private final Page page;

	private final Antecedents antecedents;

	private final Places places;

	NounTravel(Page page, Antecedents antecedents, Places places) {
		this.page = page;
		this.antecedents = antecedents;
		this.places = places;
	}

	/** The parts of a visit, if somebody and somewhere are told. */
	Optional<Roles> of(int noun, Trigger trigger, Cast cast, Optional<Held> held) {
		boolean bare = trigger.pronoun() != Pronoun.NONE || !cast.genitive().isEmpty();
		List<Place> destinations = this.places.destinations(noun, 25, bare, trigger.frame() == Frame.VISIT);
		if (destinations.isEmpty()) {
			return Optional.empty();
		}
		List<Mention> visitor = List.of();
		double confidence = EXPLICIT;
		if (trigger.pronoun() != Pronoun.NONE) {
			visitor = this.antecedents.antecedent(noun, trigger.pronoun(), (m) -> !this.page.isTraveller(m))
				.stream()
				.toList();
			confidence = PRONOUN;
		}
		else if (!cast.genitive().isEmpty()) {
			visitor = cast.genitive();
		}
		else if (held.isPresent()) {
			visitor = held.get().subject();
			confidence = held.get().confidence();
		}
		else if (!cast.to().isEmpty()) {
			visitor = cast.to();
		}
		else if (!trigger.definite() && trigger.frame() == Frame.VISIT) {
			visitor = (this.page.has(noun - 1, Cue.DURING) ? this.antecedents.actor(noun, this.page::isTraveller)
					: this.antecedents.topic(noun, this.page::isTraveller))
				.stream()
				.toList();
			confidence = TOPIC;
		}
		visitor = visitor.stream().filter(this.page::isTraveller).toList();
		if (visitor.isEmpty()) {
			return Optional.empty();
		}
		int end = Math.max(noun + 1, lastTokenOf(destinations.get(0), noun));
		int first = Math.min(held.map(Held::first).orElse(noun), noun);
		return Optional.of(new Roles(trigger.frame(), visitor, List.of(), cast.alsoPresent(), destinations, first, end,
				confidence));
	}

	private int lastTokenOf(Place place, int from) {
		int end = from;
		while (end < this.page.size() && this.page.text().token(end).end() <= place.stop()) {
			end++;
		}
		return end;
	}

}
