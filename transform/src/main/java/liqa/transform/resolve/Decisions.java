package liqa.transform.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import liqa.ingest.lexicon.Entry;
import liqa.ingest.lexicon.LexiconException;
import liqa.ingest.text.Folding;

/**
 * The analysts' word: which records are the same, which are not, what a participant is
 * called and what is to be left out. It outranks every rule, in every run.
 * <p>
 * A record is named by its id, present or former; by the place of a passage it rests on
 * ({@code path/file.txt#1@2040}, as merges and doubts show it); or, if it is a
 * participant, by its name, when only one has that name.
 */
public final class Decisions {

	private static final Decisions NONE = new Decisions(List.of());

	private final List<Decision> decisions;

	private Decisions(List<Decision> decisions) {
		this.decisions = List.copyOf(decisions);
	}

	/** What is decided about the records named. */
	enum Verdict {

		SAME, DIFFERENT, RENAME, IGNORE

	}

	/** What kind of record a decision is about. */
	enum Record {

		PARTICIPANT, MEETING, CLAIM;

		/** The code in the output. */
		String code() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

	/**
	 * One decision.
	 *
	 * @param record what kind of record it is about
	 * @param verdict what is decided
	 * @param left the record
	 * @param right the other record, of {@code SAME} and {@code DIFFERENT}
	 * @param name the name, of {@code RENAME}
	 * @param line its line in the file
	 */
	record Decision(Record record, Verdict verdict, String left, String right, String name, long line) {
	}

	/** Nobody has decided anything. */
	public static Decisions none() {
		return NONE;
	}

	/**
	 * Reads decisions. Columns: {@code record} (participant, meeting, claim),
	 * {@code decision} (same, different, rename, ignore; rows without one are undecided
	 * and passed over), {@code left}, {@code right}, {@code name}; others are for the
	 * reader.
	 * @throws LexiconException at the first row that is not understood or contradicts an
	 * earlier one, with its line
	 */
	public static Decisions of(List<Entry> rows) {
		List<Decision> decisions = new ArrayList<>();
		for (Entry row : rows) {
			if (!row.get("decision").isEmpty()) {
				decisions.add(decision(row));
			}
		}
		refuseContradictions(rows, decisions);
		return new Decisions(decisions);
	}

	private static Decision decision(Entry row) {
		Record record = row.oneOf("record", Record.class);
		Verdict verdict = row.oneOf("decision", Verdict.class);
		String left = row.require("left");
		boolean pair = verdict == Verdict.SAME || verdict == Verdict.DIFFERENT;
		String right = pair ? row.require("right") : "";
		if (pair && fold(left).equals(fold(right))) {
			throw row.mistake("'left' and 'right' must name two records, not '%s' twice".formatted(left));
		}
		if (verdict == Verdict.RENAME && record != Record.PARTICIPANT) {
			throw row.mistake("only a participant has a name to change");
		}
		String name = (verdict == Verdict.RENAME) ? row.require("name") : "";
		return new Decision(record, verdict, left, right, name, row.line());
	}

	private static void refuseContradictions(List<Entry> rows, List<Decision> decisions) {
		for (Record record : Record.values()) {
			List<Decision> some = decisions.stream().filter((decision) -> decision.record() == record).toList();
			Map<String, Integer> numbers = new HashMap<>();
			for (Decision decision : some) {
				numbers.computeIfAbsent(fold(decision.left()), (key) -> numbers.size());
				numbers.computeIfAbsent(fold(decision.right()), (key) -> numbers.size());
			}
			DisjointSets same = new DisjointSets(numbers.size());
			for (Decision decision : some) {
				if (decision.verdict() == Verdict.SAME) {
					same.union(number(numbers, decision.left()), number(numbers, decision.right()));
				}
			}
			Map<Integer, Decision> renamed = new HashMap<>();
			for (Decision decision : some) {
				if (decision.verdict() == Verdict.DIFFERENT
						&& same.together(number(numbers, decision.left()), number(numbers, decision.right()))) {
					throw mistake(rows, decision, "contradicts " + chain(some, decision, numbers));
				}
				if (decision.verdict() == Verdict.RENAME) {
					Decision other = renamed.putIfAbsent(same.find(number(numbers, decision.left())), decision);
					if (other != null && !other.name().equals(decision.name())) {
						throw mistake(rows, decision,
								"gives another name than line %d: %s".formatted(other.line(), other.name()));
					}
				}
			}
		}
	}

	private static int number(Map<String, Integer> numbers, String reference) {
		return Optional.ofNullable(numbers.get(fold(reference))).orElseThrow();
	}

	/** The lines that together say the opposite. */
	private static String chain(List<Decision> some, Decision different, Map<String, Integer> numbers) {
		DisjointSets grown = new DisjointSets(numbers.size());
		List<String> lines = new ArrayList<>();
		for (Decision decision : some) {
			if (decision.verdict() == Verdict.SAME) {
				lines.add("line " + decision.line());
				grown.union(number(numbers, decision.left()), number(numbers, decision.right()));
				if (grown.together(number(numbers, different.left()), number(numbers, different.right()))) {
					break;
				}
			}
		}
		return (lines.size() == 1) ? lines.get(0) + ", which says they are the same"
				: "%s to %s, by which they are the same".formatted(lines.get(0), lines.get(lines.size() - 1));
	}

	private static LexiconException mistake(List<Entry> rows, Decision decision, String what) {
		return rows.stream().filter((row) -> row.line() == decision.line()).findFirst().orElseThrow().mistake(what);
	}

	/** References are compared without regard to case and spelling variants. */
	static String fold(String reference) {
		return Folding.fold(reference).strip();
	}

	/** The decisions about one kind of record, in the order of the file. */
	List<Decision> about(Record record) {
		return this.decisions.stream().filter((decision) -> decision.record() == record).toList();
	}

}
