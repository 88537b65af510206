package liqa.transform.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import liqa.ingest.lexicon.Entry;
import liqa.ingest.lexicon.LexiconFolder;
import liqa.transform.text.Folding;
import liqa.transform.text.Text;

/**
 * The words and phrases around statements, looked up by what they do.
 */
final class ClaimWords {

	/** For each class the phrases by their first word, the longest first. */
	private final Map<WordClass, Map<String, List<String[]>>> phrases = new EnumMap<>(WordClass.class);

	ClaimWords(LexiconFolder lexicon) {
		for (WordClass kind : WordClass.values()) {
			this.phrases.put(kind, new HashMap<>());
		}
		for (Entry row : lexicon.entries("claim-words.csv")) {
			String[] words = Folding.fold(row.require("phrase")).split(" ");
			this.phrases.get(row.oneOf("class", WordClass.class))
				.computeIfAbsent(words[0], (first) -> new ArrayList<>())
				.add(words);
		}
		for (Map<String, List<String[]>> byFirst : this.phrases.values()) {
			byFirst.values().forEach((list) -> list.sort(Comparator.comparingInt((String[] words) -> -words.length)));
		}
	}

	/** Whether a token is a word of this class, with or without و or ف in front. */
	boolean is(WordClass kind, Text text, int token) {
		return end(kind, text, token) == token + 1;
	}

	/** Whether a folded word is of this class. */
	boolean has(WordClass kind, String form) {
		List<String[]> found = this.phrases.get(kind).getOrDefault(form, List.of());
		return !found.isEmpty() && found.get(found.size() - 1).length == 1;
	}

	/** Whether a word or phrase of this class begins at a token. */
	boolean starts(WordClass kind, Text text, int token) {
		return end(kind, text, token) > token;
	}

	/** The index after the longest phrase of this class at a token; -1 if there is none. */
	int end(WordClass kind, Text text, int token) {
		if (token < 0 || token >= text.size() || !text.token(token).isWord()) {
			return -1;
		}
		Map<String, List<String[]>> byFirst = this.phrases.get(kind);
		String form = text.form(token);
		int end = longest(byFirst.getOrDefault(form, List.of()), text, token);
		if (end < 0 && form.length() > 2 && (form.charAt(0) == 'و' || form.charAt(0) == 'ف')) {
			end = longest(byFirst.getOrDefault(form.substring(1), List.of()), text, token);
		}
		return end;
	}

	private static int longest(List<String[]> candidates, Text text, int token) {
		for (String[] words : candidates) {
			int matched = 1;
			while (matched < words.length && text.form(token + matched).equals(words[matched])) {
				matched++;
			}
			if (matched == words.length) {
				return token + matched;
			}
		}
		return -1;
	}

}
