package liqa.transform.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import liqa.ingest.lexicon.Entry;
import liqa.ingest.lexicon.LexiconFolder;
import liqa.ingest.text.Folding;

/**
 * The words that names, offices and descriptions are made of, by folded form without
 * article.
 */
final class Vocabulary {

	/**
	 * Kinds of office nouns whose construct dual is no other word, or, as رئيسي "main",
	 * none that a noun follows.
	 */
	private static final Set<String> DUAL_IN_CONSTRUCT = Set.of("minister", "leader", "monarch", "diplomat", "head",
			"counterpart", "deputy", "commander");

	/** What a word keeps of its other traits when it is a function word too. */
	private static final int KEPT = Trait.PORTFOLIO.bit() | Trait.QUANTIFIER.bit() | Trait.SOURCE_ADJECTIVE.bit()
			| Trait.OFFICE_ADJECTIVE.bit() | Trait.REGNAL.bit() | Trait.VERB.bit() | Trait.MEETING_VERB.bit()
			| Trait.TRAVEL_VERB.bit() | Trait.SUBJECT_VERB.bit() | Trait.TELLING.bit() | Trait.GOING_ON.bit();

	/** Frames of verbs of travel: زار, وصل. */
	private static final Set<String> TRAVELS = Set.of("visit", "arrive");

	/** Frames of verbs that nobody is the object of: وصل, عقد, بحث مع. */
	private static final Set<String> WITHOUT_PERSON = Set.of("arrive", "hold", "talk", "speak", "attend", "sign", "be");

	private final Map<String, Word> words = new HashMap<>(40_000);

	Vocabulary(LexiconFolder lexicon) {
		readPlain(lexicon, "common-words.csv", "word", Trait.COMMON);
		readPlain(lexicon, "portfolio-nouns.csv", "noun", Trait.PORTFOLIO);
		readPlain(lexicon, "office-adjectives.csv", "adjective", Trait.OFFICE_ADJECTIVE);
		readPlain(lexicon, "source-adjectives.csv", "adjective", Trait.SOURCE_ADJECTIVE);
		readQuantifiers(lexicon);
		readOffices(lexicon);
		readGroups(lexicon);
		readBodies(lexicon);
		readSources(lexicon);
		readParticiples(lexicon);
		readNationalities(lexicon);
		new PersonalNames(lexicon).addTo(this);
		for (Entry entry : lexicon.entries("reporting-verbs.csv")) {
			readVerb(entry, "lemma", "present", Trait.VERB);
			List<String> takes = entry.list("takes");
			if (entry.get("addressee").isEmpty() && (takes.contains("that") || takes.contains("quote"))
					&& !takes.contains("document")) {
				readVerb(entry, "lemma", "present", Trait.TELLING);
			}
			if (entry.get("chains").equals("yes")) {
				readVerb(entry, "lemma", "present", Trait.GOING_ON);
			}
		}
		for (Entry entry : lexicon.entries("meeting-verbs.csv")) {
			readVerb(entry, "verb", "imperfect", Trait.MEETING_VERB);
			if (TRAVELS.contains(entry.get("frame"))) {
				readVerb(entry, "verb", "imperfect", Trait.TRAVEL_VERB);
			}
			if (WITHOUT_PERSON.contains(entry.get("frame"))) {
				readVerb(entry, "verb", "imperfect", Trait.SUBJECT_VERB);
			}
		}
		readFunctionWords(lexicon);
		for (Entry entry : lexicon.entries("honorifics.csv")) {
			String form = Folding.fold(entry.require("honorific"));
			this.words.put(form,
					new Word(Trait.OFFICE.bit(), form, "honorific", true, Set.of(), "", form.endsWith("ها")));
		}
	}

	/** What is known of a folded form without article. */
	Word word(String form) {
		return this.words.getOrDefault(form, Word.UNKNOWN);
	}

	private void readPlain(LexiconFolder lexicon, String file, String column, Trait trait) {
		for (Entry entry : lexicon.entries(file)) {
			put(entry.require(column), trait);
		}
	}

	private void readQuantifiers(LexiconFolder lexicon) {
		for (Entry entry : lexicon.entries("quantifiers.csv")) {
			String form = Folding.fold(entry.require("word"));
			put(form, new Word(Trait.QUANTIFIER.bit(), form, "", false, Set.copyOf(entry.list("link")), "", false));
		}
	}

	private void readOffices(LexiconFolder lexicon) {
		for (Entry entry : lexicon.entries("office-nouns.csv")) {
			String noun = Folding.fold(entry.require("noun"));
			String kind = entry.require("kind");
			String alone = entry.require("alone");
			Set<String> links = links(entry);
			put(noun, new Word(Trait.OFFICE.bit(), noun, kind, !alone.equals("no"), links, "", false));
			if (!entry.get("feminine").isEmpty()) {
				put(entry.get("feminine"),
						new Word(Trait.OFFICE.bit(), noun, kind, alone.equals("yes"), links, "", true));
			}
			for (String plural : entry.list("plural")) {
				for (String form : cases(Folding.fold(plural))) {
					put(form, new Word(Trait.OFFICE_PLURAL.bit(), noun, kind, true, links, "", false));
				}
			}
			// عمان is a town: nobody speaks of two uncles
			for (String dual : kind.equals("kin") ? List.<String>of() : cases(noun + "ان")) {
				put(dual, new Word(Trait.OFFICE_DUAL.bit(), noun, kind, true, links, "", false));
			}
			if (DUAL_IN_CONSTRUCT.contains(kind)) {
				put(noun + "ا", new Word(Trait.OFFICE_DUAL.bit(), noun, kind, true, links, "", false));
				put(noun + "ي", new Word(Trait.OFFICE_DUAL.bit(), noun, kind, true, links, "", false));
			}
		}
	}

	private static Set<String> links(Entry entry) {
		return entry.list("links").stream().map(Folding::fold).collect(Collectors.toUnmodifiableSet());
	}

	private void readGroups(LexiconFolder lexicon) {
		for (Entry entry : lexicon.entries("group-nouns.csv")) {
			String noun = Folding.fold(entry.require("noun"));
			boolean people = entry.get("people").equals("yes");
			boolean one = entry.get("number").equals("singular");
			String kind = one ? "collective" : people ? "people" : "things";
			for (String form : cases(noun)) {
				put(form, new Word(Trait.GROUP.bit(), noun, kind, one || people, Set.of(), "",
						one ? form.endsWith("ه") : !people));
			}
		}
	}

	private void readBodies(LexiconFolder lexicon) {
		for (Entry entry : lexicon.entries("organization-nouns.csv")) {
			String noun = Folding.fold(entry.require("noun"));
			int led = entry.get("led").equals("yes") ? Trait.LED.bit() : 0;
			put(noun, new Word(Trait.ORGANIZATION.bit() | led, noun, entry.require("kind"),
					entry.get("alone").equals("yes"), Set.of(), "", entry.get("gender").equals("f")));
		}
	}

	private void readSources(LexiconFolder lexicon) {
		for (Entry entry : lexicon.entries("source-nouns.csv")) {
			String noun = Folding.fold(entry.require("noun"));
			boolean many = entry.get("number").equals("plural");
			for (String form : cases(noun)) {
				put(form, new Word(Trait.SOURCE.bit(), noun, many ? "many" : "one", entry.get("alone").equals("yes"),
						Set.of(), "", many));
			}
		}
	}

	private void readParticiples(LexiconFolder lexicon) {
		for (Entry entry : lexicon.entries("participles.csv")) {
			String participle = Folding.fold(entry.require("participle"));
			List<String> forms = new ArrayList<>(cases(participle));
			if (!participle.endsWith("ون")) {
				forms.add(participle
						+ (participle.endsWith("ل") && participle.length() == 4 && participle.startsWith("مو") ? "يه"
								: "ه"));
			}
			for (String form : forms) {
				put(form, new Word(Trait.PARTICIPLE.bit(), participle, "participle", false, links(entry), "", false));
			}
		}
	}

	private void readNationalities(LexiconFolder lexicon) {
		for (Entry entry : lexicon.entries("nationalities.csv")) {
			String lemma = Folding.fold(entry.require("adjective"));
			List<String> forms = new ArrayList<>(entry.list("plural"));
			forms.add(lemma);
			forms.add(entry.get("feminine"));
			forms.addAll(cases(lemma + "ان"));
			for (String form : forms) {
				put(form, new Word(Trait.NATIONALITY.bit(), lemma, "", false, Set.of(), entry.get("country"), false));
			}
		}
		for (Entry entry : lexicon.entries("countries.csv")) {
			List<String> names = new ArrayList<>(entry.list("variants"));
			names.add(entry.require("name"));
			names.add(entry.get("capital"));
			for (String name : names) {
				String form = Folding.fold(name);
				if (form.indexOf(' ') < 0) {
					put(form.startsWith("ال") ? form.substring(2) : form,
							new Word(Trait.COUNTRY.bit(), form, "", false, Set.of(), entry.require("code"), false));
				}
			}
		}
	}

	/** The forms that stand before a subject: قال, قالت, يقول, تقول. */
	private void readVerb(Entry entry, String perfect, String imperfect, Trait trait) {
		String past = Folding.fold(entry.require(perfect));
		String present = Folding.fold(entry.get(imperfect));
		boolean weak = entry.get(perfect).endsWith("ى") || past.endsWith("ا");
		put(past, trait);
		put((weak ? past.substring(0, past.length() - 1) : past) + "ت", trait);
		if (present.length() > 1) {
			String feminine = "ت" + present.substring(1);
			for (String form : List.of(present, feminine, "س" + present, "س" + feminine)) {
				put(form, trait);
			}
		}
	}

	/** A function word may open a group (بعض) and name علي, which only context tells. */
	private void readFunctionWords(LexiconFolder lexicon) {
		for (Entry entry : lexicon.entries("function-words.csv")) {
			String form = Folding.fold(entry.require("word"));
			int kept = word(form).traits() & KEPT;
			int traits = Trait.COMMON.bit() | kept
					| (form.equals("علي") ? Trait.GIVEN_OR_WORD.bit() | Trait.FAMILY.bit() : Trait.FUNCTION.bit());
			this.words.put(form, new Word(traits, form, "", false, Set.of(), "", false));
		}
	}

	/**
	 * A sound plural or a dual also has an oblique form, and forms that lose the ن before
	 * a complement: مسؤولو الأمن, مسؤولي الأمن.
	 */
	static List<String> cases(String form) {
		if (form.isEmpty()) {
			return List.of();
		}
		String stem = form.substring(0, Math.max(0, form.length() - 2));
		if (form.endsWith("ون")) {
			return List.of(form, stem + "ين", stem + "و", stem + "ي");
		}
		return form.endsWith("ان") && stem.length() > 2 ? List.of(form, stem + "ين") : List.of(form);
	}

	void put(String spelling, Trait trait) {
		put(spelling, new Word(trait.bit(), Folding.fold(spelling), "", false, Set.of(), "", false));
	}

	void put(String spelling, Word word) {
		String form = Folding.fold(spelling);
		if (!form.isEmpty()) {
			this.words.merge(form, word, Word::and);
		}
	}

}
