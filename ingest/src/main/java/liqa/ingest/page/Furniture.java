package liqa.ingest.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import liqa.ingest.lexicon.Entry;
import liqa.ingest.lexicon.LexiconFolder;

/**
 * The words by which lines are known that belong to the site and not to the article, from
 * {@code furniture.csv}.
 */
final class Furniture {

	/** A longer line that begins with such words is running text all the same. */
	private static final int LONGEST_BEGUN = 18;

	private static final int LONGEST_HOLDING = 120;

	private final Map<String, Effect> whole = new HashMap<>();

	private final Map<String, List<Rule>> beginnings = new HashMap<>();

	private final List<Rule> within = new ArrayList<>();

	/** What such a line does. */
	enum Effect {

		/** It goes. */
		DROP,
		/**
		 * It goes unless it stands inside the text, where الأخبار may be a broken line.
		 */
		MENU,
		/** It goes, and so does a name below it. */
		NAME,
		/** It goes, and so does what follows up to the next paragraph. */
		LIST,
		/** The article ends above it. */
		STOP,
		/** What follows the words names the outlet. */
		SOURCE,
		/** What follows the words names the reporter. */
		BYLINE

	}

	private enum Where {

		WHOLE, START, WITHIN

	}

	private record Rule(String words, Effect effect) {
	}

	Furniture(LexiconFolder lexicon) {
		for (Entry entry : lexicon.entries("furniture.csv")) {
			String words = Words.folded(entry.require("text"));
			Effect effect = entry.oneOf("effect", Effect.class);
			switch (entry.oneOf("where", Where.class)) {
				case WHOLE -> this.whole.put(words, effect);
				case START -> this.beginnings.computeIfAbsent(firstWord(words), (key) -> new ArrayList<>())
					.add(new Rule(words, effect));
				case WITHIN -> this.within.add(new Rule(words, effect));
			}
		}
	}

	private static String firstWord(String words) {
		int space = words.indexOf(' ');
		return (space < 0) ? words : words.substring(0, space);
	}

	/** What a line does if it is furniture. */
	Optional<Effect> effect(Line line) {
		if (line.words() > LONGEST_HOLDING || line.isBlank()) {
			return Optional.empty();
		}
		String words = line.folded();
		Effect exact = this.whole.get(words);
		if (exact != null) {
			return Optional.of(exact);
		}
		if (line.words() <= LONGEST_BEGUN) {
			for (Rule rule : this.beginnings.getOrDefault(firstWord(words), List.of())) {
				if (words.startsWith(rule.words)
						&& (words.length() == rule.words.length() || words.charAt(rule.words.length()) == ' ')) {
					return Optional.of(rule.effect);
				}
			}
		}
		for (Rule rule : this.within) {
			if (words.contains(rule.words)) {
				return Optional.of(rule.effect);
			}
		}
		return Optional.empty();
	}

	/**
	 * What follows the words of a {@link Effect#SOURCE} or {@link Effect#BYLINE} line.
	 */
	String after(Line line, Effect effect) {
		String text = line.text();
		for (int end = 1; end < text.length(); end++) {
			if (isLabelEnd(text, end) && effect(Words.folded(text, 0, end), effect)) {
				return text.substring(end).replaceFirst("^[\\s:|/\\-–—\\u00A0]+", "");
			}
		}
		return "";
	}

	private static boolean isLabelEnd(String text, int end) {
		return !Character.isLetterOrDigit(text.charAt(end)) && Character.isLetterOrDigit(text.charAt(end - 1));
	}

	private boolean effect(String words, Effect effect) {
		return this.beginnings.getOrDefault(firstWord(words), List.of())
			.stream()
			.anyMatch((rule) -> rule.effect == effect && rule.words.equals(words));
	}

}
