package liqa.transform.names;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import liqa.ingest.lexicon.Entry;
import liqa.ingest.lexicon.LexiconFolder;
import liqa.ingest.text.Folding;

/**
 * Titles with a pronoun, which point back to somebody of a certain rank: جلالته to a
 * king, معاليه to a minister.
 */
final class Honorifics {

	private final Map<String, Set<String>> offices = new HashMap<>();

	Honorifics(LexiconFolder lexicon) {
		for (Entry entry : lexicon.entries("honorifics.csv")) {
			this.offices.put(Folding.fold(entry.require("honorific")),
					entry.list("offices").stream().map(Folding::fold).collect(Collectors.toUnmodifiableSet()));
		}
	}

	/** The title itself: سمو of سموه, معالي of معاليها, فخامة of فخامته. */
	static String title(String form) {
		String stem = form.substring(0, form.length() - (form.endsWith("ها") ? 2 : 1));
		return stem.endsWith("ت") ? stem.substring(0, stem.length() - 1) + "ه" : stem;
	}

	/** The office nouns, folded, of whom a word may mean; none if it is no such title. */
	Set<String> offices(String form) {
		return this.offices.getOrDefault(form, Set.of());
	}

}
