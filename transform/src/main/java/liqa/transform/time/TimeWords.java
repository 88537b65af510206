package liqa.transform.time;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import liqa.ingest.lexicon.Entry;
import liqa.ingest.lexicon.LexiconFolder;
import liqa.ingest.text.Folding;

/**
 * The words that say when, from {@code relative-dates.csv}. Thread-safe.
 */
final class TimeWords {

	private static final int LONGEST = 4;

	private final Map<String, Map<Kind, Integer>> phrases = new HashMap<>();

	private final Set<String> beginnings = new HashSet<>();

	/** What a word or phrase does; the file explains each. */
	enum Kind {

		DAY, PART, EDGE, LAST, NEXT, CURRENT, DAYS, WEEKS, MONTHS, YEARS, THE_WEEK, THE_MONTH, THE_YEAR, THE_DAYS,
		THE_WEEKS, THE_MONTHS, FEW, ABOUT, AGO, AHEAD, NUMBER, ORDINAL, YEAR_WORD, YEAR_BEFORE, MONTH_BEFORE, MATCH,
		NOT_DAY, NOT_AFTER, FUTURE, PAST, PRESENT, NO_VERB

	}

	/**
	 * A phrase found.
	 *
	 * @param value its number
	 * @param end index after its last word
	 */
	record Match(int value, int end) {
	}

	TimeWords(LexiconFolder lexicon) {
		for (Entry entry : lexicon.entries("relative-dates.csv")) {
			String words = Folding.fold(entry.require("words"));
			this.phrases.computeIfAbsent(words, (key) -> new EnumMap<>(Kind.class))
				.put(entry.oneOf("kind", Kind.class), value(entry));
			int space = words.indexOf(' ');
			this.beginnings.add((space < 0) ? words : words.substring(0, space));
		}
	}

	private static int value(Entry entry) {
		String cell = entry.get("value");
		if (!cell.matches("-?[0-9]{0,3}")) {
			throw entry.mistake("column 'value' holds '" + cell + "'; expected a number or nothing");
		}
		return cell.isEmpty() ? 0 : Integer.parseInt(cell);
	}

	/** The folded words that are, or begin, a phrase of any kind. */
	Set<String> beginnings() {
		return this.beginnings;
	}

	/** The folded phrases of a kind. */
	Set<String> of(Kind kind) {
		return this.phrases.keySet().stream().filter((phrase) -> is(kind, phrase)).collect(Collectors.toSet());
	}

	/** Whether a folded word is of a kind. */
	boolean is(Kind kind, String form) {
		Map<Kind, Integer> kinds = this.phrases.get(form);
		return kinds != null && kinds.containsKey(kind);
	}

	/** The longest phrase of a kind that begins at a word of a clause. */
	Optional<Match> match(Kind kind, Clause clause, int at) {
		String words = clause.form(at);
		if (!this.beginnings.contains(words)) {
			return Optional.empty();
		}
		Match found = null;
		for (int end = at + 1; true; end++) {
			Map<Kind, Integer> kinds = this.phrases.get(words);
			if (kinds != null && kinds.containsKey(kind)) {
				found = new Match(kinds.get(kind), end);
			}
			if (end - at == LONGEST || end >= clause.end()) {
				return Optional.ofNullable(found);
			}
			words = words + " " + clause.whole(end);
		}
	}

}
