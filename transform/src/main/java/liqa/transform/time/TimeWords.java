package liqa.transform.time;

import java.util.EnumMap;
import java.util.EnumSet;
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

	private final Map<String, Map<Kind, Integer>> phrases = new HashMap<>();

	/** With what an expression of time can begin; the other kinds only go on with one. */
	private static final Set<Kind> OPENING = EnumSet.of(Kind.DAY, Kind.PART, Kind.EDGE, Kind.CURRENT, Kind.THE_WEEK,
			Kind.THE_MONTH, Kind.THE_YEAR, Kind.THE_DAYS, Kind.THE_WEEKS, Kind.THE_MONTHS, Kind.AGO, Kind.AHEAD,
			Kind.ORDINAL, Kind.YEAR_WORD);

	private final Set<String> beginnings = new HashSet<>();

	private final Set<String> openings = new HashSet<>();

	/** Words with which a longer phrase begins. */
	private final Set<String> unfinished = new HashSet<>();

	/** What a word or phrase does; the file explains each. */
	enum Kind {

		DAY, PART, EDGE, LAST, NEXT, CURRENT, HOURS, DAYS, WEEKS, MONTHS, YEARS, THE_WEEK, THE_MONTH, THE_YEAR,
		THE_DAYS, THE_WEEKS, THE_MONTHS, FEW, ABOUT, AGO, AHEAD, NUMBER, ORDINAL, YEAR_WORD, YEAR_BEFORE, MONTH_BEFORE,
		MATCH, NOT_DAY, NOT_AFTER, OUTLET_BEFORE, FUTURE, PAST, PRESENT, NO_VERB

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
			for (int space = words.indexOf(' '); space >= 0; space = words.indexOf(' ', space + 1)) {
				this.unfinished.add(words.substring(0, space));
			}
			String first = words.split(" ", 2)[0];
			this.beginnings.add(first);
			if (OPENING.contains(entry.oneOf("kind", Kind.class))) {
				this.openings.add(first);
			}
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

	/**
	 * The folded words that are, or begin, a phrase with which an expression can begin.
	 */
	Set<String> openings() {
		return this.openings;
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
		return Optional.ofNullable(clause.phrases(at, this).get(kind));
	}

	/** The longest phrase of each kind that begins at a word of a clause. */
	Map<Kind, Match> phrases(Clause clause, int at) {
		String words = clause.form(at);
		if (!this.beginnings.contains(words)) {
			return Map.of();
		}
		Map<Kind, Match> found = new EnumMap<>(Kind.class);
		for (int end = at + 1; true; end++) {
			for (Map.Entry<Kind, Integer> kind : this.phrases.getOrDefault(words, Map.of()).entrySet()) {
				found.put(kind.getKey(), new Match(kind.getValue(), end));
			}
			if (end >= clause.end() || !this.unfinished.contains(words)) {
				return found;
			}
			words = words + " " + clause.whole(end);
		}
	}

}
