package liqa.transform.names;

import java.util.List;
import java.util.Optional;

/**
 * Recognises bodies: ministries, parties, companies, outlets, armies.
 */
final class Bodies {

	private final Gazetteer gazetteer;

	private final NounPhrases phrases;

	private final Offices offices;

	Bodies(Gazetteer gazetteer, NounPhrases phrases, Offices offices) {
		this.gazetteer = gazetteer;
		this.phrases = phrases;
		this.offices = offices;
	}

	/** The body whose phrase begins at a token. */
	Optional<Draft> at(Words words, int t) {
		int limit = words.limit(t);
		Optional<Gazetteer.Match> known = this.gazetteer.longest(words, t, limit, true)
			.filter((m) -> m.isOf(Known.Kind.ORGANIZATION) || m.isOf(Known.Kind.OUTLET))
			.filter((m) -> !m.known().stream().allMatch(Known::doubtful));
		Optional<Reading> noun = words.as(t, Trait.ORGANIZATION)
			.filter((r) -> r.cut() == 0 || !words.whole(t).is(Trait.COMMON));
		int phrase = noun.map((reading) -> phrase(words, t, limit, reading)).orElse(t);
		if (known.isPresent() && known.get().end() >= phrase) {
			return Optional.of(named(words, t, limit, known.get()));
		}
		if (phrase > t + 1 && noun.isPresent()) {
			Optional<Known> entry = known.filter((m) -> m.end() > t + 1).flatMap((m) -> m.known().stream().findFirst());
			String country = this.offices.country(words, t + 1, phrase);
			return Optional.of(new Draft(MentionType.ORGANIZATION, Form.NAME, t, phrase, noun.get(), t, phrase,
					List.of(), entry.filter((k) -> phrase - known.get().end() <= 1).stream().toList(), country, false,
					noun.get().word().feminine()));
		}
		if (noun.isPresent() && noun.get().definite() && noun.get().word().kind().endsWith(":yes")) {
			return Optional.of(new Draft(MentionType.ORGANIZATION, Form.DESCRIPTION, t, t + 1, noun.get(), t, t,
					List.of(), List.of(), "", false, noun.get().word().feminine()));
		}
		return Optional.empty();
	}

	private Draft named(Words words, int t, int limit, Gazetteer.Match match) {
		int end = this.phrases.adjectives(words, match.end(), limit, true);
		List<Known> known = match.known()
			.stream()
			.filter((k) -> k.kind() == Known.Kind.ORGANIZATION || k.kind() == Known.Kind.OUTLET)
			.toList();
		boolean feminine = match.reading().word().feminine() || match.reading().stem().endsWith("ه");
		return new Draft(MentionType.ORGANIZATION, Form.NAME, t, end, match.reading(), t, end, List.of(), known,
				known.get(0).country(), false, feminine);
	}

	private int phrase(Words words, int t, int limit, Reading noun) {
		int end;
		if (noun.definite()) {
			end = this.phrases.adjectives(words, t + 1, limit, true);
			if (words.isOpenQuote(end)) {
				end = this.phrases.quoted(words, end, limit);
			}
			return end;
		}
		end = this.phrases.complement(words, t + 1, limit);
		if (end == t + 1) {
			end = properName(words, t + 1, limit);
		}
		return this.phrases.linked(words, end, limit, java.util.Set.of());
	}

	/** A name nobody knows after the noun: صحيفة هآرتس, شركة هواوي. */
	private static int properName(Words words, int t, int limit) {
		int end = t;
		while (end < limit && end < t + 3 && words.isWord(end) && words.whole(end).word().traits() == 0
				&& !words.isCommon(end)) {
			end++;
		}
		return end;
	}

}
