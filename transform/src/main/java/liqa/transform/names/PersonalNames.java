package liqa.transform.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import liqa.ingest.lexicon.Entry;
import liqa.ingest.lexicon.LexiconFolder;
import liqa.ingest.text.Folding;

/**
 * The words that persons' names are made of: given names, what follows عبد, particles,
 * and every later part of the names of known people.
 */
final class PersonalNames {

	private final LexiconFolder lexicon;

	PersonalNames(LexiconFolder lexicon) {
		this.lexicon = lexicon;
	}

	void addTo(Vocabulary vocabulary) {
		for (Entry entry : this.lexicon.entries("given-names.csv")) {
			Trait trait = entry.get("ambiguous").equals("yes") ? Trait.GIVEN_OR_WORD : Trait.GIVEN;
			String name = Folding.fold(entry.require("name"));
			vocabulary.put(name, new Word(trait.bit(), name, "", false, Set.of(), "", entry.get("sex").equals("f")));
		}
		for (Entry entry : this.lexicon.entries("abd-names.csv")) {
			String name = Folding.fold(entry.require("name"));
			vocabulary.put(name, Trait.AFTER_ABD);
			vocabulary.put("عبد" + name, Trait.GIVEN);
		}
		for (Entry entry : this.lexicon.entries("name-particles.csv")) {
			vocabulary.put(entry.require("particle"), entry.oneOf("kind", Trait.class));
		}
		for (Entry entry : this.lexicon.entries("family-names.csv")) {
			vocabulary.put(entry.require("name"), Trait.FAMILY);
		}
		for (Entry entry : this.lexicon.entries("people.csv")) {
			List<String> names = new ArrayList<>(entry.list("variants"));
			names.add(entry.require("name"));
			for (String name : names) {
				String[] parts = Folding.fold(name).split(" ");
				for (int i = 1; i < parts.length; i++) {
					if (parts[i].length() > 1) {
						vocabulary.put(parts[i], Trait.FAMILY);
					}
				}
			}
		}
	}

}
