package liqa.transform.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import liqa.ingest.lexicon.Entry;
import liqa.ingest.lexicon.LexiconFolder;
import liqa.ingest.text.Folding;

/**
 * Words for parties of several that the press uses in turn: زعماء الميليشيات for قادة
 * الفصائل, الإعلام for وسائل الإعلام.
 */
final class GroupSynonyms {

	/** How many or how varied they are, which says nothing of who they are. */
	private static final Set<String> QUANTITIES = Set.of("مختلف", "مختلفه", "مختلفين", "مختلفون", "متعدد", "متعدده",
			"متعددين", "عديد", "عديده", "عديدين", "عده", "كبار", "كافه", "جميع");

	private final Map<String, OfficeKey> heads = new HashMap<>();

	private final Map<String, String> complements = new HashMap<>();

	GroupSynonyms(LexiconFolder lexicon, Vocabulary vocabulary) {
		for (Entry entry : lexicon.entries("group-synonyms.csv")) {
			String word = Folding.fold(entry.require("word"));
			String[] same = Folding.fold(entry.require("same")).split(" ");
			if (same.length == 1) {
				this.complements.put(word, same[0]);
			}
			Set<String> rest = new HashSet<>();
			for (int i = 1; i < same.length; i++) {
				rest.add(same[i]);
			}
			this.heads.put(lemma(word, vocabulary), new OfficeKey(lemma(same[0], vocabulary), rest, ""));
		}
	}

	private static String lemma(String noun, Vocabulary vocabulary) {
		String lemma = vocabulary.word(noun).lemma();
		return lemma.isEmpty() ? noun : lemma;
	}

	/** A group without what tells how many are in it: عدد من الفصائل, فصائل مختلفة. */
	static OfficeKey uncounted(OfficeKey key) {
		Set<String> content = new HashSet<>(key.content());
		content.removeAll(QUANTITIES);
		return new OfficeKey(key.lemma(), content, key.country());
	}

	/** The usual words for what a phrase names. A noun alone stays what it is. */
	OfficeKey usual(OfficeKey key) {
		if (key.isBare()) {
			return key;
		}
		OfficeKey head = this.heads.getOrDefault(key.lemma(), new OfficeKey(key.lemma(), Set.of(), ""));
		Set<String> content = new HashSet<>(head.content());
		for (String word : key.content()) {
			content.add(this.complements.getOrDefault(word, word));
		}
		return new OfficeKey(head.lemma(), content, key.country());
	}

}
