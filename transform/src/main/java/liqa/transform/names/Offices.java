package liqa.transform.names;

import java.util.Optional;

/**
 * Recognises office phrases.
 */
final class Offices {

	private final NounPhrases phrases;

	private final Gazetteer gazetteer;

	Offices(NounPhrases phrases, Gazetteer gazetteer) {
		this.phrases = phrases;
		this.gazetteer = gazetteer;
	}

	/** The office phrase that begins at a token; one without article has a complement. */
	Optional<Role> at(Words words, int t) {
		Optional<Reading> found = words.as(t, Trait.OFFICE);
		if (found.isEmpty() || (words.whole(t).is(Trait.COMMON) && found.get().cut() > 0)) {
			return Optional.empty();
		}
		Reading reading = found.get();
		int limit = words.limit(t);
		int end;
		if (reading.definite()) {
			end = this.phrases.adjectives(words, t + 1, limit, true);
		}
		else {
			end = this.phrases.complement(words, t + 1, limit);
			if (end == t + 1) {
				return Optional.empty();
			}
		}
		end = this.phrases.linked(words, end, limit, reading.word().links());
		return Optional
			.of(new Role(t, end, reading, reading.word().lemma(), reading.word().kind(), country(words, t + 1, end)));
	}

	/** مسؤول أمريكي, متحدث باسم الجيش: an office noun that singles nobody out. */
	Optional<Role> indefinite(Words words, int t) {
		Optional<Reading> found = words.as(t, Trait.OFFICE).filter((reading) -> !reading.definite());
		if (found.isEmpty() || (words.whole(t).is(Trait.COMMON) && found.get().cut() > 0)) {
			return Optional.empty();
		}
		Reading reading = found.get();
		int limit = words.limit(t);
		int end = this.phrases.adjectives(words, t + 1, limit, false);
		end = this.phrases.linked(words, end, limit, reading.word().links());
		if (end == t + 1) {
			return Optional.empty();
		}
		return Optional
			.of(new Role(t, end, reading, reading.word().lemma(), reading.word().kind(), country(words, t + 1, end)));
	}

	/**
	 * The country that a phrase names, by adjective or by name; empty if it names none.
	 */
	String country(Words words, int first, int end) {
		String country = "";
		for (int t = first; t < end; t++) {
			for (Reading reading : words.readings(t)) {
				if (reading.is(Trait.NATIONALITY) && country.isEmpty()) {
					country = reading.word().country();
				}
			}
			if (country.isEmpty() && words.isWord(t)) {
				country = this.gazetteer.longest(words, t, end, true)
					.flatMap((m) -> m.of(Known.Kind.PLACE).or(() -> m.of(Known.Kind.ORGANIZATION)))
					.map(Known::country)
					.orElse("");
			}
		}
		return country;
	}

}
