package liqa.transform.meetings;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import liqa.transform.names.Mention;

/**
 * Whose journey it is on which somebody is met: الوزير الذي قام بزيارة التقى خلالها
 * نظيره, زيارة للرئيس التقى فيها. The clause behind an indefinite noun needs no الذي;
 * that خلالها refers to the noun tells that the clause belongs to it (Wright, Grammar of
 * the Arabic Language II §172).
 */
final class Journeys {

	/** خلالها, فيها behind a verb: on the journey told before. */
	private static final Set<String> ON_IT = Set.of("خلالها", "فيها", "خلاله", "اثناءها");

	/**
	 * Between a journey and the clause about it stand where it led and how long it took.
	 */
	private static final int JOURNEY = 14;

	/** Between الذي and زيارة stands the verb that carries it. */
	private static final int CARRIED = 4;

	private final Page page;

	Journeys(Page page) {
		this.page = page;
	}

	/** The traveller of the journey on which a verb says that somebody was met. */
	Optional<Mention> traveller(int verb) {
		OptionalInt journey = ON_IT.contains(this.page.text().form(verb + 1)) ? before(verb) : OptionalInt.empty();
		return journey.isEmpty() ? Optional.empty() : owner(journey.getAsInt()).filter(this.page::isTraveller);
	}

	private OptionalInt before(int verb) {
		int start = Math.max(this.page.sentenceOf(verb).first(), verb - JOURNEY);
		for (int at = verb - 1; at >= start && !this.page.has(at, Cue.CONTENT); at--) {
			boolean journey = this.page.triggers(at)
				.stream()
				.anyMatch((t) -> !t.isVerb() && t.isTravel() && !t.definite() && t.pronoun() == Pronoun.NONE);
			if (journey) {
				return OptionalInt.of(at);
			}
		}
		return OptionalInt.empty();
	}

	/** زيارة للرئيس, الرئيس الذي قام بزيارة */
	private Optional<Mention> owner(int journey) {
		Optional<Mention> possessor = this.page.mentionFrom(journey + 1)
			.filter((m) -> m.proclitics().endsWith("ل") && !this.page.isPlace(m));
		if (possessor.isPresent()) {
			return possessor;
		}
		for (int at = journey - 1; at >= journey - CARRIED; at--) {
			if (this.page.has(at, Cue.RELATIVE)) {
				return this.page.mentionAt(this.page.beforeComma(at));
			}
		}
		return Optional.empty();
	}

}
