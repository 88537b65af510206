package liqa.transform.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import liqa.ingest.lexicon.Entry;
import liqa.ingest.lexicon.LexiconFolder;
import liqa.ingest.text.Folding;

/**
 * Offices that the press calls by another name: رئيس الدبلوماسية for وزير الخارجية,
 * العاهل for الملك.
 */
final class OfficeSynonyms {

	private final Map<OfficeKey, OfficeKey> same = new HashMap<>();

	OfficeSynonyms(LexiconFolder lexicon, Vocabulary vocabulary) {
		for (Entry entry : lexicon.entries("office-synonyms.csv")) {
			OfficeKey other = key(entry.require("office"), "", vocabulary);
			this.same.put(other, key(entry.require("same"), entry.get("country"), vocabulary));
		}
	}

	private static OfficeKey key(String office, String country, Vocabulary vocabulary) {
		String[] words = Folding.fold(office).split(" ");
		List<String> rest = new ArrayList<>();
		for (int i = 1; i < words.length; i++) {
			rest.add(bare(words[i]));
		}
		return OfficeKey.of(vocabulary.word(bare(words[0])).lemma(), rest, country);
	}

	static String bare(String word) {
		return word.startsWith("ال") && word.length() > 3 ? word.substring(2) : word;
	}

	/** The usual name of an office. */
	OfficeKey usual(OfficeKey office) {
		OfficeKey usual = this.same.get(office.in(""));
		if (usual == null) {
			OfficeKey noun = this.same.get(new OfficeKey(office.lemma(), Set.of(), ""));
			// الناطق باسم الوزارة, as الناطق
			return (noun == null || !noun.content().isEmpty()) ? office
					: new OfficeKey(noun.lemma(), office.content(), office.country());
		}
		return usual.in(office.country().isEmpty() ? usual.country() : office.country());
	}

}
