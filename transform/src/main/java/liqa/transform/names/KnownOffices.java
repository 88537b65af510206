package liqa.transform.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import liqa.ingest.lexicon.Entry;
import liqa.ingest.lexicon.LexiconFolder;
import liqa.transform.text.Folding;

/**
 * The offices that known people hold or held, so that الرئيس الروسي can be بوتين in an
 * article that names him without his office. The time of the office does not matter here:
 * both are named in one article.
 */
final class KnownOffices {

	private final Map<String, List<OfficeKey>> offices = new HashMap<>();

	KnownOffices(LexiconFolder lexicon, Vocabulary vocabulary) {
		for (Entry entry : lexicon.entries("offices.csv")) {
			List<String> words = Arrays.asList(Folding.fold(entry.require("office")).split(" "));
			String head = words.get(0);
			Word noun = vocabulary.word(head.startsWith("ال") ? head.substring(2) : head);
			if (noun.is(Trait.OFFICE)) {
				OfficeKey key = OfficeKey.of(noun.lemma(), words.subList(1, words.size()), entry.get("country"),
						vocabulary);
				List<OfficeKey> held = this.offices.computeIfAbsent(entry.require("person_id"),
						(id) -> new ArrayList<>(2));
				if (!held.contains(key)) {
					held.add(key);
				}
			}
		}
	}

	List<OfficeKey> of(String person) {
		return this.offices.getOrDefault(person, List.of());
	}

}
