package liqa.ingest.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import liqa.ingest.lexicon.Entry;
import liqa.ingest.lexicon.LexiconFolder;

/**
 * The words by which lines are known that belong to the site and not to the article, from
 * {@code furniture.csv}, and the forms such lines have: rows of menu words (سياسة |
 * اقتصاد | رياضة), the path to the page (الرئيسية » سياسة), counters (345 مشاهدة) and
 * captions (فلان - أرشيفية).
 */
final class Furniture {

	/** A longer line that begins with such words is running text all the same. */
	private static final int LONGEST_BEGUN = 18;

	private static final int LONGEST_HOLDING = 120;

	private static final int LONGEST_CAPTION = 15;

	private static final int LONGEST_COUNTER = 6;

	/** What stands after تقرير: or خاص: is a headline if it is longer than a name. */
	private static final int LONGEST_NAME = 4;

	private static final int FEWEST_IN_ROW = 3;

	private static final int LONGEST_IN_ROW = 3;

	private static final int LONGEST_ROW = 40;

	private static final int LONGEST_PHRASE = 5;

	private static final Pattern NUMBER = Pattern.compile("[0-9][0-9kmك]*");

	private static final Pattern SPACES = Pattern.compile(" +");

	private final Map<String, Effect> whole = new HashMap<>();

	private final Set<String> wholeBeginnings = new HashSet<>();

	private final Map<String, Effect> counters = new HashMap<>();

	private final Map<String, List<Rule>> beginnings = new HashMap<>();

	private final Map<String, List<Rule>> labels = new HashMap<>();

	private final Map<String, List<Rule>> ends = new HashMap<>();

	private final Phrases within = new Phrases();

	private final Set<String> homeBeginnings = new HashSet<>();

	/** What such a line does. */
	enum Effect {

		/** It goes. */
		DROP,
		/**
		 * It goes unless it stands inside the text, where الأخبار may be a broken line.
		 */
		MENU,
		/** It goes unless nothing else can be the headline: صورة: كذا. */
		CAPTION,
		/** It goes like a menu; it also begins the path to the page. */
		HOME,
		/** It goes, and so does a name below it. */
		NAME,
		/** It goes, and so does what follows up to the next paragraph. */
		LIST,
		/**
		 * Like a list; what others wrote follows: readers, or the site about the author.
		 */
		OTHERS,
		/** The article ends above it. */
		STOP,
		/** What follows the words names the outlet. */
		SOURCE,
		/** What follows the words names the reporter. */
		BYLINE

	}

	private enum Where {

		WHOLE, START, LABEL, END, COUNTER, WITHIN

	}

	record Rule(String words, Effect effect) {
	}

	Furniture(LexiconFolder lexicon) {
		for (Entry entry : lexicon.entries("furniture.csv")) {
			String words = Words.folded(entry.require("text"));
			Effect effect = entry.oneOf("effect", Effect.class);
			switch (entry.oneOf("where", Where.class)) {
				case WHOLE -> {
					this.whole.put(words, effect);
					this.wholeBeginnings.add(firstWord(words));
					if (effect == Effect.HOME) {
						this.homeBeginnings.add(firstWord(words));
					}
				}
				case COUNTER -> this.counters.put(words, effect);
				case START -> add(this.beginnings, firstWord(words), new Rule(words, effect));
				case LABEL -> add(this.labels, firstWord(words), new Rule(words, effect));
				case END -> add(this.ends, lastWord(words), new Rule(words, effect));
				case WITHIN -> this.within.add(new Rule(words, effect));
			}
		}
	}

	private static String firstWord(String words) {
		int space = words.indexOf(' ');
		return (space < 0) ? words : words.substring(0, space);
	}

	private static String lastWord(String words) {
		return words.substring(words.lastIndexOf(' ') + 1);
	}

	private static void add(Map<String, List<Rule>> rules, String word, Rule rule) {
		rules.computeIfAbsent(word, (key) -> new ArrayList<>()).add(rule);
	}

	/** Whether folded words by themselves are such a line: a section, a button. */
	boolean isWords(String words) {
		if (this.whole.containsKey(words) || this.counters.containsKey(words)) {
			return true;
		}
		String first = firstWord(words);
		return isBegun(this.beginnings.get(first), words) || isBegun(this.labels.get(first), words);
	}

	private static boolean isBegun(@Nullable List<Rule> rules, String words) {
		return rules != null && rules.stream()
			.anyMatch((rule) -> words.equals(rule.words)
					|| rule.effect == Effect.BYLINE && words.startsWith(rule.words + " "));
	}

	/** What a line does if it is furniture. */
	Optional<Effect> effect(Line line) {
		return line.furniture(this::find);
	}

	private Optional<Effect> find(Line line) {
		if (line.words() > LONGEST_HOLDING || line.isBlank()) {
			return Optional.empty();
		}
		String words = line.folded();
		Effect exact = this.whole.get(words);
		if (exact != null) {
			return Optional.of(exact);
		}
		if (line.words() <= LONGEST_BEGUN) {
			Optional<Effect> found = ofShort(line, words);
			if (found.isPresent()) {
				return found;
			}
		}
		Optional<Effect> site = endOfPath(line).map((end) -> Effect.DROP).or(() -> row(line, words));
		if (site.isPresent()) {
			return site;
		}
		return this.within.in(words).map(Rule::effect);
	}

	private Optional<Effect> ofShort(Line line, String words) {
		for (Rule rule : this.beginnings.getOrDefault(firstWord(words), List.of())) {
			if (words.startsWith(rule.words)
					&& (words.length() == rule.words.length() || words.charAt(rule.words.length()) == ' ')) {
				return Optional.of(rule.effect);
			}
		}
		for (Rule rule : this.labels.getOrDefault(firstWord(words), List.of())) {
			if (labelEnd(line.text(), rule.words) >= 0
					&& (rule.effect != Effect.BYLINE || words(words, rule.words.length()) <= LONGEST_NAME)) {
				return Optional.of(rule.effect);
			}
		}
		if (isBracketed(line) || isTags(line) || line.text().indexOf('©') >= 0) {
			return Optional.of(Effect.DROP);
		}
		if (isCaption(line, words)) {
			return Optional.of(Effect.CAPTION);
		}
		return counter(line, words);
	}

	/** How many words follow, those of one letter apart: د فلان الفلاني. */
	private static long words(String words, int from) {
		return Arrays.stream(words.substring(from).split(" ")).filter((word) -> word.length() > 1).count();
	}

	/** [صورة: كذا], [مكان الإعلان] */
	private static boolean isBracketed(Line line) {
		return line.text().charAt(0) == '[' && line.last() == ']' && line.text().indexOf(']') == line.length() - 1;
	}

	/** #كذا #كذا_وكذا */
	private static boolean isTags(Line line) {
		String text = line.text();
		return text.charAt(0) == '#'
				&& Arrays.stream(text.split("[\\s\\u00A0]+")).allMatch((word) -> word.startsWith("#"));
	}

	/** فلان الفلاني - أرشيفية */
	private boolean isCaption(Line line, String words) {
		return line.words() <= LONGEST_CAPTION && !line.endsSentence()
				&& this.ends.getOrDefault(lastWord(words), List.of())
					.stream()
					.anyMatch((rule) -> words.endsWith(" " + rule.words) && standsApart(line, rule.words));
	}

	/** Whether a sign stands before the last words: (أرشيف), - أرشيفية. */
	private static boolean standsApart(Line line, String words) {
		String text = line.text();
		int count = words.split(" ").length;
		int at = text.length();
		for (int seen = 0; seen < count && at > 0; seen++) {
			while (at > 0 && !Character.isLetterOrDigit(text.charAt(at - 1))) {
				at--;
			}
			while (at > 0 && text.charAt(at - 1) != ' ' && "()-–|/:".indexOf(text.charAt(at - 1)) < 0) {
				at--;
			}
		}
		while (at > 0 && text.charAt(at - 1) == ' ') {
			at--;
		}
		return at > 0 && "()-–—|/:".indexOf(text.charAt(at - 1)) >= 0;
	}

	/** 345 مشاهدة, التعليقات (2), منذ 3 ساعات: the words without the numbers. */
	private Optional<Effect> counter(Line line, String words) {
		if (line.words() > LONGEST_COUNTER || !line.hasDigit()) {
			return Optional.empty();
		}
		String unit = SPACES.matcher(NUMBER.matcher(words).replaceAll(" ").strip()).replaceAll(" ");
		return Optional.ofNullable(this.counters.get(unit));
	}

	/**
	 * The end of a path to the page, which may be the headline: الرئيسية » سياسة » كذا.
	 */
	Optional<Line> endOfPath(Line line) {
		if (!this.homeBeginnings.contains(firstWord(line.folded())) && !line.mayHoldTags()) {
			return Optional.empty();
		}
		List<Line> parts = line.parts();
		return (parts.size() > 1 && this.whole.get(parts.get(0).folded()) == Effect.HOME)
				? Optional.of(parts.get(parts.size() - 1)) : Optional.empty();
	}

	/** سياسة | اقتصاد | رياضة, or nothing but words that are such lines by themselves. */
	private Optional<Effect> row(Line line, String words) {
		List<Line> parts = line.hasDigit() || line.endsSentence() ? List.of() : line.parts();
		if (parts.size() >= FEWEST_IN_ROW && parts.stream().allMatch((part) -> part.words() <= LONGEST_IN_ROW)) {
			long known = parts.stream().filter((part) -> this.whole.containsKey(part.folded())).count();
			// Gaps alone also come about in headlines that were set by hand
			if (known * 2 >= parts.size() || line.isRow()) {
				return Optional.of(Effect.DROP);
			}
		}
		return (line.words() <= LONGEST_ROW) ? ofPhrases(words) : Optional.empty();
	}

	private Optional<Effect> ofPhrases(String words) {
		if (!this.wholeBeginnings.contains(firstWord(words))) {
			return Optional.empty();
		}
		String[] all = words.split(" ");
		int phrases = 0;
		int menu = 0;
		int at = 0;
		while (at < all.length) {
			int next = at;
			for (int end = Math.min(all.length, at + LONGEST_PHRASE); end > at && next == at; end--) {
				String phrase = String.join(" ", Arrays.asList(all).subList(at, end));
				Effect known = this.whole.get(phrase);
				next = (known != null) ? end : at;
				menu += (known == Effect.MENU || known == Effect.HOME) ? 1 : 0;
			}
			if (next == at) {
				return Optional.empty();
			}
			at = next;
			phrases++;
		}
		// مشاركة دولية may as well be a sub-heading
		return (phrases < 2) ? Optional.empty()
				: Optional.of((menu == 0 || phrases >= FEWEST_IN_ROW) ? Effect.DROP : Effect.MENU);
	}

	/**
	 * What follows the words of a {@link Effect#SOURCE} or {@link Effect#BYLINE} line.
	 */
	String after(Line line, Effect effect) {
		String text = line.text();
		for (int end = 1; end < text.length(); end++) {
			if (isLabelEnd(text, end) && effect(Words.folded(text.substring(0, end)), effect)) {
				return text.substring(end).replaceFirst("^[\\s:|/\\-–—\\u00A0]+", "");
			}
		}
		return "";
	}

	private static boolean isLabelEnd(String text, int end) {
		return !Character.isLetterOrDigit(text.charAt(end)) && Character.isLetterOrDigit(text.charAt(end - 1));
	}

	private boolean effect(String words, Effect effect) {
		return Stream.of(this.beginnings, this.labels)
			.flatMap((rules) -> rules.getOrDefault(firstWord(words), List.of()).stream())
			.anyMatch((rule) -> rule.effect == effect && rule.words.equals(words));
	}

	/**
	 * The offset after folded words at the beginning of a text if a colon, bar or dash
	 * follows them, else -1.
	 */
	private static int labelEnd(String text, String words) {
		for (int end = 1; end < text.length(); end++) {
			if (isLabelEnd(text, end) && Words.folded(text.substring(0, end)).equals(words)) {
				int sign = end;
				while (sign < text.length() && Character.isSpaceChar(text.charAt(sign))) {
					sign++;
				}
				return (sign < text.length() && ":|-–—/".indexOf(text.charAt(sign)) >= 0) ? sign : -1;
			}
		}
		return -1;
	}

}
