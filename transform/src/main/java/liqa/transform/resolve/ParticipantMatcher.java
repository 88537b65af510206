package liqa.transform.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import liqa.transform.Party;
import liqa.transform.PartyType;
import liqa.transform.text.Folding;

/**
 * Decides which parties of different articles are the same participant.
 */
final class ParticipantMatcher {

	/** The parties of all articles, the same participants in one set. */
	Matching match(Archive archive) {
		DisjointSets sets = new DisjointSets(archive.parties());
		Map<String, Integer> byKey = new HashMap<>();
		for (int p = 0; p < archive.parties(); p++) {
			Integer first = byKey.putIfAbsent(key(archive, p), p);
			if (first != null) {
				sets.union(first, p);
			}
		}
		return new Matching(sets, new ArrayList<>(), List.of());
	}

	/**
	 * Equal for the same participant: the lexicon's id, or type and name, or the
	 * article's own.
	 */
	static String key(Archive archive, int number) {
		Party party = archive.party(number);
		String type = party.type().name();
		if (party.lexiconId().isPresent()) {
			return type + ":" + party.lexiconId().get();
		}
		String name = Folding.fold(party.name()).strip();
		boolean proper = party.named() && (party.type() == PartyType.PERSON || party.type() == PartyType.ORGANIZATION);
		return proper ? type + "=" + name : type + "=" + name + "@" + archive.articleId(archive.articleOfParty(number));
	}

}
