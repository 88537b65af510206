package liqa.transform;

import java.util.List;
import java.util.Optional;

/**
 * One person, group, organization or anonymous source as one article speaks of it: all
 * phrases the article uses for it.
 *
 * @param type what it is
 * @param name the fullest proper form in the article, without titles and clitics; for a
 * party without a proper name the description or office as written
 * @param named whether {@code name} is a proper name, rather than an office or a
 * description
 * @param lexiconId the id in the people, organizations, outlets or places file, if it is
 * known there
 * @param country ISO 3166 code of the country the article or the lexicon gives it
 * @param roles offices and titles the article gives it, as written
 * @param mentions every phrase for it, by place
 */
public record Party(PartyType type, String name, boolean named, Optional<String> lexiconId, Optional<String> country,
		List<String> roles, List<Passage> mentions) {

	public Party {
		roles = List.copyOf(roles);
		mentions = List.copyOf(mentions);
		if (name.isBlank()) {
			throw new IllegalArgumentException("A party has a name, an office or a description");
		}
	}

}
