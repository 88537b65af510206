package liqa.transform.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import liqa.ingest.lexicon.Entry;
import liqa.ingest.lexicon.LexiconFolder;
import liqa.ingest.text.Folding;

/**
 * The offices that known people hold or held, so that الرئيس الروسي can be بوتين in an
 * article that names him without his office. The time of the office does not matter here:
 * both are named in one article.
 */
final class KnownOffices {

	private static final Set<String> RULING = Set.of("head_of_state", "head_of_government");

	private final Map<String, List<OfficeKey>> offices = new HashMap<>();

	private final Map<String, Set<OfficeKey>> current = new HashMap<>();

	private final Set<String> rulers = new HashSet<>();

	KnownOffices(LexiconFolder lexicon, Vocabulary vocabulary, OfficeSynonyms synonyms) {
		for (Entry entry : lexicon.entries("offices.csv")) {
			String[] words = Folding.fold(entry.require("office")).split(" ");
			Word noun = vocabulary.word(bare(words[0]));
			if (noun.is(Trait.OFFICE)) {
				OfficeKey key = synonyms
					.usual(OfficeKey.of(noun.lemma(), content(words, vocabulary), entry.get("country")));
				List<OfficeKey> held = this.offices.computeIfAbsent(entry.require("person_id"),
						(id) -> new ArrayList<>(2));
				if (!held.contains(key)) {
					held.add(key);
				}
				if (entry.get("to").isEmpty()) {
					if (RULING.contains(entry.get("office_kind"))) {
						this.rulers.add(entry.get("person_id"));
					}
					this.current.computeIfAbsent(entry.get("person_id"), (id) -> new HashSet<>()).add(key);
				}
			}
		}
	}

	private static List<String> content(String[] words, Vocabulary vocabulary) {
		List<String> content = new ArrayList<>();
		for (int i = 1; i < words.length; i++) {
			String base = bare(words[i]);
			if (!vocabulary.word(base).isAny(Trait.NATIONALITY.bit() | Trait.COUNTRY.bit())) {
				content.add(base);
			}
		}
		return content;
	}

	private static String bare(String word) {
		return word.startsWith("ال") && word.length() > 3 ? word.substring(2) : word;
	}

	/** Whether a known person still holds an office like this one. */
	boolean holdsStill(String person, OfficeKey office) {
		return this.current.getOrDefault(person, Set.of()).stream().anyMatch((held) -> held.likeness(office) > 0);
	}

	/** Whether a known person rules a state to this day. */
	boolean rulesStill(String person) {
		return this.rulers.contains(person);
	}

	/** Whether a known person holds or held an office with this noun. */
	boolean holds(String person, String lemma) {
		return this.offices.getOrDefault(person, List.of()).stream().anyMatch((held) -> held.lemma().equals(lemma));
	}

	/** How well an office fits one that a known person holds or held: 0 not at all. */
	int likeness(String person, OfficeKey office) {
		int best = 0;
		for (OfficeKey held : this.offices.getOrDefault(person, List.of())) {
			best = Math.max(best, held.likeness(office));
		}
		return best;
	}

}
