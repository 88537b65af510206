package liqa.transform.claims;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import liqa.ingest.lexicon.Entry;
import liqa.ingest.lexicon.LexiconFolder;
import liqa.ingest.text.Folding;
import liqa.transform.text.Spellings;
import liqa.transform.text.Text;

/**
 * The words and phrases around statements, looked up by what they do.
 */
final class ClaimWords {

	private record Phrase(WordClass kind, List<String> words) {

		boolean standsAt(Text text, int token) {
			for (int w = 1; w < this.words.size(); w++) {
				if (!text.form(token + w).equals(this.words.get(w))) {
					return false;
				}
			}
			return true;
		}

	}

	/** The phrases by their first word, the longest first. */
	private final Map<String, List<Phrase>> phrases = new HashMap<>();

	/**
	 * The outlets whose name is a word or two, and the bare tokens they go by, folded.
	 */
	private final Map<String, String> outletTokens = new HashMap<>();

	private final Set<String> outlets = new HashSet<>();

	private final Set<String> ordinary = new HashSet<>();

	private final CueLexicon cues;

	private final Spellings.Memo<First> firsts;

	/**
	 * What may begin with a form, with or without و or ف in front.
	 *
	 * @param classes those of the form as a word, one bit for each
	 * @param longer the phrases of several words, by the second
	 */
	private record First(long classes, Map<String, List<Phrase>> longer) {

		/** Most words: one object for them all stays close at hand. */
		private static final First OF_NOTHING = new First(0, Map.of());

	}

	ClaimWords(LexiconFolder lexicon, Spellings spellings, CueLexicon cues) {
		this.cues = cues;
		this.firsts = spellings.memo(this::first);
		lexicon.entries("common-words.csv").forEach((row) -> this.ordinary.add(Folding.fold(row.require("word"))));
		for (Entry row : lexicon.entries("outlets.csv")) {
			String id = row.require("id");
			this.outlets.add(id);
			putOutlet(row.require("name"), id);
			row.list("variants").forEach((variant) -> putOutlet(variant, id));
		}
		lexicon.entries("source-tokens.csv")
			.forEach((row) -> putOutlet(row.require("token"), row.require("outlet_id")));
		for (Entry row : lexicon.entries("claim-words.csv")) {
			List<String> words = List.of(Folding.fold(row.require("phrase")).split(" "));
			this.phrases.computeIfAbsent(words.get(0), (first) -> new ArrayList<>())
				.add(new Phrase(row.oneOf("class", WordClass.class), words));
		}
		this.phrases.values().forEach((list) -> list.sort(Comparator.comparingInt((phrase) -> -phrase.words().size())));
	}

	private void putOutlet(String name, String id) {
		String folded = Folding.fold(name);
		if (folded.indexOf(' ') == folded.lastIndexOf(' ')) {
			this.outletTokens.putIfAbsent(folded, id);
		}
	}

	/**
	 * The outlet that a folded word alone, or two with a space between, may stand for
	 * where one is expected: واع, بغداد اليوم.
	 */
	Optional<String> outlet(String form) {
		return Optional.ofNullable(this.outletTokens.get(form));
	}

	/** Whether a folded word is one of everyday newspaper Arabic and no name. */
	boolean isOrdinary(String form) {
		return this.ordinary.contains(form);
	}

	/** Whether an id of the lexicon is that of an outlet. */
	boolean isOutletId(String id) {
		return this.outlets.contains(id);
	}

	/**
	 * What begins at the tokens of a text.
	 *
	 * @param classes for each token the classes of which a word or phrase begins there,
	 * one bit for each
	 * @param reporting the tokens that may be a reporting word, begin a phrase around
	 * statements, or pass something on: few of the words of an article
	 */
	record Beginnings(long[] classes, BitSet reporting) {
	}

	/** What begins at the tokens of a text. */
	Beginnings beginnings(Text text) {
		long[] classes = new long[text.size()];
		BitSet reporting = new BitSet(classes.length);
		for (int token = 0; token < classes.length; token++) {
			First first = this.firsts.of(text.spelling(token));
			if (first != First.OF_NOTHING) {
				classes[token] = first.classes() | longer(first, text, token);
				reporting.set(token);
			}
		}
		return new Beginnings(classes, reporting);
	}

	private static long longer(First first, Text text, int token) {
		long classes = 0;
		if (!first.longer().isEmpty()) {
			for (Phrase phrase : first.longer().getOrDefault(text.form(token + 1), List.of())) {
				if (phrase.standsAt(text, token)) {
					classes |= phrase.kind().bit();
				}
			}
		}
		return classes;
	}

	private First first(String form) {
		List<Phrase> begun = new ArrayList<>(this.phrases.getOrDefault(form, List.of()));
		if (CueLexicon.mayBeConjoined(form)) {
			begun.addAll(this.phrases.getOrDefault(form.substring(1), List.of()));
		}
		long classes = 0;
		Map<String, List<Phrase>> longer = new HashMap<>();
		for (Phrase phrase : begun) {
			if (phrase.words().size() == 1) {
				classes |= phrase.kind().bit();
			}
			else {
				longer.computeIfAbsent(phrase.words().get(1), (second) -> new ArrayList<>()).add(phrase);
			}
		}
		boolean nothing = begun.isEmpty() && !this.cues.mayBe(form) && !QuotedSources.mayPassOn(form);
		return nothing ? First.OF_NOTHING : new First(classes, longer.isEmpty() ? Map.of() : longer);
	}

	/** Whether a folded word is of this class. */
	boolean has(WordClass kind, String form) {
		for (Phrase phrase : this.phrases.getOrDefault(form, List.of())) {
			if (phrase.kind() == kind && phrase.words().size() == 1) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Whether a noun opens a statement, with or without article or pronoun: حرص, حرصه.
	 */
	boolean isMatter(String form) {
		if (has(WordClass.MATTER, form)) {
			return true;
		}
		if (form.startsWith("ال") && has(WordClass.MATTER, form.substring(2))) {
			return true;
		}
		for (String pronoun : new String[] { "ه", "ها", "هم", "هما" }) {
			if (form.length() > pronoun.length() + 2 && form.endsWith(pronoun)) {
				String stem = form.substring(0, form.length() - pronoun.length());
				if (has(WordClass.MATTER, stem)
						|| (stem.endsWith("ت") && has(WordClass.MATTER, stem.substring(0, stem.length() - 1) + "ه"))) {
					return true;
				}
			}
		}
		return false;
	}

	/**
	 * The index after the longest phrase of this class at a token; -1 if there is none.
	 */
	int end(WordClass kind, Text text, int token) {
		String form = text.form(token);
		int end = end(kind, form, text, token);
		return (end < 0 && CueLexicon.mayBeConjoined(form)) ? end(kind, form.substring(1), text, token) : end;
	}

	private int end(WordClass kind, String first, Text text, int token) {
		for (Phrase phrase : this.phrases.getOrDefault(first, List.of())) {
			if (phrase.kind() == kind && phrase.standsAt(text, token)) {
				return token + phrase.words().size();
			}
		}
		return -1;
	}

}
