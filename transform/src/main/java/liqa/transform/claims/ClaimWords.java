package liqa.transform.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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

	private final Set<String> outlets = new HashSet<>();

	private final Spellings.Memo<First> firsts;

	/**
	 * What may begin with a form, with or without و or ف in front.
	 *
	 * @param classes those of the form as a word, one bit for each
	 * @param longer the phrases of several words
	 */
	private record First(int classes, List<Phrase> longer) {

		/** Most words: one object for them all stays close at hand. */
		private static final First OF_NOTHING = new First(0, List.of());

	}

	ClaimWords(LexiconFolder lexicon, Spellings spellings) {
		this.firsts = spellings.memo(this::first);
		lexicon.entries("outlets.csv").forEach((row) -> this.outlets.add(row.require("id")));
		for (Entry row : lexicon.entries("claim-words.csv")) {
			List<String> words = List.of(Folding.fold(row.require("phrase")).split(" "));
			this.phrases.computeIfAbsent(words.get(0), (first) -> new ArrayList<>())
				.add(new Phrase(row.oneOf("class", WordClass.class), words));
		}
		this.phrases.values().forEach((list) -> list.sort(Comparator.comparingInt((phrase) -> -phrase.words().size())));
	}

	/** Whether an id of the lexicon is that of an outlet. */
	boolean isOutletId(String id) {
		return this.outlets.contains(id);
	}

	/** The classes of which a word or phrase begins at a token, one bit for each. */
	int classes(Text text, int token) {
		First first = this.firsts.of(text.spelling(token));
		if (first.longer().isEmpty()) {
			return first.classes();
		}
		int classes = first.classes();
		for (Phrase phrase : first.longer()) {
			if (phrase.standsAt(text, token)) {
				classes |= phrase.kind().bit();
			}
		}
		return classes;
	}

	private First first(String form) {
		List<Phrase> begun = new ArrayList<>(this.phrases.getOrDefault(form, List.of()));
		if (CueLexicon.mayBeConjoined(form)) {
			begun.addAll(this.phrases.getOrDefault(form.substring(1), List.of()));
		}
		int classes = 0;
		List<Phrase> longer = new ArrayList<>();
		for (Phrase phrase : begun) {
			if (phrase.words().size() == 1) {
				classes |= phrase.kind().bit();
			}
			else {
				longer.add(phrase);
			}
		}
		return (classes == 0 && longer.isEmpty()) ? First.OF_NOTHING : new First(classes, List.copyOf(longer));
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
