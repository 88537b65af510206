package liqa.transform.meetings;

import java.util.List;
import java.util.stream.Stream;

import liqa.transform.names.Mention;

/**
 * Who has which part in what one clause reports.
 *
 * @param frame the frame that was found
 * @param side1 who meets, travels or is received
 * @param side2 the other party; empty for a gathering
 * @param alsoPresent who merely attended
 * @param destinations where a traveller went
 * @param first index of the first token of the clause
 * @param end index after its last token
 * @param confidence how reliable the way is by which they were found
 */
record Roles(Frame frame, List<Mention> side1, List<Mention> side2, List<Mention> alsoPresent, List<Place> destinations,
		int first, int end, double confidence) {

	Roles {
		side1 = List.copyOf(side1);
		side2 = List.copyOf(side2);
		alsoPresent = List.copyOf(alsoPresent);
		destinations = List.copyOf(destinations);
	}

	/** Whether it says that somebody met somebody. */
	boolean isEncounter() {
		return this.destinations.isEmpty() && !this.side1.isEmpty() && (!this.side2.isEmpty() || this.side1.size() > 1);
	}

	boolean isTravel() {
		return this.side2.isEmpty() && this.side1.size() >= 1 && !this.destinations.isEmpty();
	}

	/** Whether a party takes part or attends. */
	boolean holds(int party) {
		return Stream.of(this.side1, this.side2, this.alsoPresent)
			.flatMap(List::stream)
			.anyMatch((mention) -> mention.party() == party);
	}

	/** The same, told from an earlier token on. */
	Roles from(int earlier) {
		return new Roles(this.frame, this.side1, this.side2, this.alsoPresent, this.destinations,
				Math.min(earlier, this.first), this.end, this.confidence);
	}

	/** The same, told up to a later token. */
	Roles upTo(int later) {
		return new Roles(this.frame, this.side1, this.side2, this.alsoPresent, this.destinations, this.first,
				Math.max(later, this.end), this.confidence);
	}

	/** The same by another frame. */
	Roles as(Frame other) {
		return new Roles(other, this.side1, this.side2, this.alsoPresent, this.destinations, this.first, this.end,
				this.confidence);
	}

}
