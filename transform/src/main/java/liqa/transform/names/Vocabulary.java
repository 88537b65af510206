package liqa.transform.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import liqa.ingest.lexicon.Entry;
import liqa.ingest.lexicon.LexiconFolder;
import liqa.transform.text.Folding;

/**
 * The words that names, offices and descriptions are made of, by folded form without
 * article.
 */
final class Vocabulary {

	/**
	 * Kinds of office nouns whose construct dual is no other word, unlike رئيسي "main".
	 */
	private static final Set<String> DUAL_IN_CONSTRUCT = Set.of("minister", "leader", "monarch", "diplomat");

	private final Map<String, Word> words = new HashMap<>(40_000);

	Vocabulary(LexiconFolder lexicon) {
		for (Entry entry : lexicon.entries("common-words.csv")) {
			put(entry.require("word"), word(Trait.COMMON, entry.get("word")));
		}
		for (Entry entry : lexicon.entries("portfolio-nouns.csv")) {
			put(entry.require("noun"), word(Trait.PORTFOLIO, entry.get("noun")));
		}
		for (Entry entry : lexicon.entries("office-adjectives.csv")) {
			put(entry.require("adjective"), word(Trait.OFFICE_ADJECTIVE, entry.get("adjective")));
		}
		for (Entry entry : lexicon.entries("source-adjectives.csv")) {
			put(entry.require("adjective"), word(Trait.SOURCE_ADJECTIVE, entry.get("adjective")));
		}
		for (Entry entry : lexicon.entries("quantifiers.csv")) {
			put(entry.require("word"), word(Trait.QUANTIFIER, entry.get("word")));
		}
		readOffices(lexicon);
		readBodies(lexicon);
		readNationalities(lexicon);
		readNames(lexicon);
		for (Entry entry : lexicon.entries("function-words.csv")) {
			String form = Folding.fold(entry.require("word"));
			this.words.put(form,
					new Word(Trait.FUNCTION.bit() | Trait.COMMON.bit() | kept(form), form, "", Set.of(), "", false));
		}
	}

	/**
	 * A function word may open a group (بعض, كل) or name علي, which only context tells.
	 */
	private int kept(String form) {
		int quantifier = word(form).traits() & Trait.QUANTIFIER.bit();
		return form.equals("علي") ? Trait.GIVEN_OR_WORD.bit() | Trait.FAMILY.bit() : quantifier;
	}

	/** What is known of a folded form without article. */
	Word word(String form) {
		return this.words.getOrDefault(form, Word.UNKNOWN);
	}

	private void readOffices(LexiconFolder lexicon) {
		for (Entry entry : lexicon.entries("office-nouns.csv")) {
			String noun = Folding.fold(entry.require("noun"));
			String kind = entry.require("kind");
			Set<String> links = entry.list("links").stream().map(Folding::fold).collect(Collectors.toUnmodifiableSet());
			put(noun, new Word(Trait.OFFICE.bit(), noun, kind, links, "", false));
			if (!entry.get("feminine").isEmpty()) {
				put(entry.get("feminine"), new Word(Trait.OFFICE.bit(), noun, kind, links, "", true));
			}
			for (String plural : inflectedPlurals(Folding.fold(entry.get("plural")))) {
				put(plural, new Word(Trait.OFFICE_PLURAL.bit(), noun, kind, links, "", false));
			}
			for (String ending : List.of("ان", "ين")) {
				put(noun + ending, new Word(Trait.OFFICE_DUAL.bit(), noun, kind, links, "", false));
			}
			if (DUAL_IN_CONSTRUCT.contains(kind)) {
				put(noun + "ا", new Word(Trait.OFFICE_DUAL.bit(), noun, kind, links, "", false));
				put(noun + "ي", new Word(Trait.OFFICE_DUAL.bit(), noun, kind, links, "", false));
			}
		}
	}

	private void readBodies(LexiconFolder lexicon) {
		for (Entry entry : lexicon.entries("organization-nouns.csv")) {
			String noun = Folding.fold(entry.require("noun"));
			put(noun, new Word(Trait.ORGANIZATION.bit(), noun, entry.get("kind") + ":" + entry.get("alone"), Set.of(),
					"", entry.get("gender").equals("f")));
		}
		for (Entry entry : lexicon.entries("group-nouns.csv")) {
			boolean people = entry.get("people").equals("yes");
			boolean one = entry.get("number").equals("singular");
			for (String form : inflectedPlurals(Folding.fold(entry.require("noun")))) {
				put(form,
						new Word(Trait.GROUP.bit(), Folding.fold(entry.get("noun")),
								one ? "collective" : people ? "people" : "things", Set.of(), "",
								one ? form.endsWith("ه") : !people));
			}
		}
		for (Entry entry : lexicon.entries("source-nouns.csv")) {
			boolean one = entry.get("number").equals("singular");
			for (String form : inflectedPlurals(Folding.fold(entry.require("noun")))) {
				put(form, new Word(Trait.SOURCE.bit(), Folding.fold(entry.get("noun")),
						(one ? "one:" : "many:") + entry.get("alone"), Set.of(), "", !one));
			}
		}
	}

	private void readNationalities(LexiconFolder lexicon) {
		for (Entry entry : lexicon.entries("nationalities.csv")) {
			String country = entry.get("country");
			List<String> forms = new ArrayList<>(entry.list("plural"));
			forms.add(entry.require("adjective"));
			forms.add(entry.get("feminine"));
			forms.add(entry.get("adjective") + "ان");
			forms.add(entry.get("adjective") + "ين");
			for (String form : forms) {
				put(form, new Word(Trait.NATIONALITY.bit(), Folding.fold(entry.get("adjective")), "", Set.of(), country,
						false));
			}
		}
	}

	private void readNames(LexiconFolder lexicon) {
		for (Entry entry : lexicon.entries("given-names.csv")) {
			Trait trait = entry.get("ambiguous").equals("yes") ? Trait.GIVEN_OR_WORD : Trait.GIVEN;
			put(entry.require("name"), new Word(trait.bit(), Folding.fold(entry.get("name")), "", Set.of(), "",
					entry.get("sex").equals("f")));
		}
		for (Entry entry : lexicon.entries("abd-names.csv")) {
			String name = Folding.fold(entry.require("name"));
			put(name, word(Trait.AFTER_ABD, name));
			put("عبد" + name, word(Trait.GIVEN, "عبد" + name));
		}
		for (Entry entry : lexicon.entries("name-particles.csv")) {
			Trait trait = entry.oneOf("kind", Trait.class);
			put(entry.require("particle"), word(trait, entry.get("particle")));
		}
		for (Entry entry : lexicon.entries("people.csv")) {
			List<String> names = new ArrayList<>(entry.list("variants"));
			names.add(entry.require("name"));
			for (String name : names) {
				String[] parts = Folding.fold(name).split(" ");
				for (int i = 1; i < parts.length; i++) {
					put(parts[i], word(Trait.FAMILY, parts[i]));
				}
			}
		}
	}

	/**
	 * The forms of a plural: a sound one also ends in ين and, before its complement, in و
	 * or ي (مسؤولو الأمن, مسؤولي الأمن).
	 */
	private static List<String> inflectedPlurals(String plural) {
		if (plural.isEmpty()) {
			return List.of();
		}
		if (!plural.endsWith("ون")) {
			return List.of(plural);
		}
		String stem = plural.substring(0, plural.length() - 2);
		return List.of(plural, stem + "ين", stem + "و", stem + "ي");
	}

	private static Word word(Trait trait, String form) {
		return new Word(trait.bit(), Folding.fold(form), "", Set.of(), "", false);
	}

	private void put(String spelling, Word word) {
		String form = Folding.fold(spelling);
		if (!form.isEmpty()) {
			this.words.merge(form, word, Word::and);
		}
	}

}
