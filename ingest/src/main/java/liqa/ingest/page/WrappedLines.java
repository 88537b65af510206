package liqa.ingest.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import liqa.ingest.lexicon.Entry;
import liqa.ingest.lexicon.LexiconFolder;
import liqa.ingest.text.Folding;

/**
 * Joins lines that a site broke in mid-sentence. Three kinds of page do so:
 * <ul>
 * <li>lines of one width, into which the next word would not have fitted;</li>
 * <li>lines cut by length with a full stop set at every cut, which is seen by quotation
 * marks that open in one line and close in another;</li>
 * <li>single breaks where a link stood, seen by a word that ends no sentence, as in
 * جريدة.</li>
 * </ul>
 * A line end inside a joined line is never the end of a sentence, whatever stands before
 * it.
 */
final class WrappedLines {

	private static final String QUOTES = "\"“”„«»";

	private static final int FEWEST_LINES = 5;

	private static final int LONGEST_WIDTH = 160;

	/** How long a full line is at least, as a share of the longest. */
	private static final double NEARLY = 0.9;

	/** A quotation that runs over more lines was never closed. */
	private static final int LONGEST_QUOTATION = 3;

	private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);

	private enum Kind {

		NO_END, NO_START, START

	}

	WrappedLines(LexiconFolder lexicon) {
		for (Entry entry : lexicon.entries("line-breaks.csv")) {
			this.words.computeIfAbsent(entry.oneOf("kind", Kind.class), (kind) -> new HashSet<>())
				.add(Words.folded(entry.require("words")));
		}
	}

	/** The lines, those that belong together as one. */
	List<Line> join(List<Line> lines) {
		if (lines.size() < 2) {
			return lines;
		}
		boolean[] joined = new boolean[lines.size()];
		boolean width = hasOneWidth(lines);
		boolean[] open = openQuotations(lines);
		boolean cut = isCutByLength(lines, open);
		for (int i = 1; i < lines.size(); i++) {
			Line above = lines.get(i - 1);
			Line line = lines.get(i);
			if (!areNeighbours(above, line)) {
				continue;
			}
			joined[i] = (width && !above.endsSentence() && isFull(above, line, longest(lines)))
					|| (cut && isCutHere(above, line, open[i - 1])) || isLooseEnd(above, line);
		}
		return merge(lines, joined);
	}

	private static List<Line> merge(List<Line> lines, boolean[] joined) {
		List<Line> merged = new ArrayList<>();
		for (int i = 0; i < lines.size(); i++) {
			if (joined[i]) {
				Line above = merged.remove(merged.size() - 1);
				merged.add(above.between(above.start(), lines.get(i).end()));
			}
			else {
				merged.add(lines.get(i));
			}
		}
		return merged;
	}

	/** Whether one line end and nothing else stands between two lines. */
	private static boolean areNeighbours(Line above, Line line) {
		int ends = 0;
		for (int i = above.end(); i < line.start(); i++) {
			char c = above.at(i);
			ends += (c == '\n' || (c == '\r' && above.at(i + 1) != '\n')) ? 1 : 0;
			if (Character.isLetterOrDigit(c)) {
				return false;
			}
		}
		return ends == 1;
	}

	private static int longest(List<Line> lines) {
		return lines.stream().mapToInt(Line::length).max().orElse(0);
	}

	private static boolean hasOneWidth(List<Line> lines) {
		int longest = longest(lines);
		if (lines.size() < FEWEST_LINES || longest > LONGEST_WIDTH) {
			return false;
		}
		int full = 0;
		int open = 0;
		for (int i = 1; i < lines.size(); i++) {
			if (!lines.get(i - 1).endsSentence()) {
				open++;
				full += isFull(lines.get(i - 1), lines.get(i), longest) ? 1 : 0;
			}
		}
		return open >= FEWEST_LINES - 1 && full >= 0.8 * open && open * 2 > lines.size();
	}

	/**
	 * Whether the first word of the next line would have made a line longer than nearly
	 * any: letters differ in width, so that the longest line has more of them than
	 * others.
	 */
	private static boolean isFull(Line line, Line next, int longest) {
		String text = next.text();
		int space = text.indexOf(' ');
		return line.length() + 1 + ((space < 0) ? text.length() : space) > longest * NEARLY;
	}

	/** For each line whether a quotation is open at its end. */
	private static boolean[] openQuotations(List<Line> lines) {
		boolean[] open = new boolean[lines.size()];
		boolean inside = false;
		int since = 0;
		for (int i = 0; i < lines.size(); i++) {
			inside ^= countQuotes(lines.get(i)) % 2 == 1;
			since = inside ? since + 1 : 0;
			if (since > LONGEST_QUOTATION) {
				inside = false;
				since = 0;
			}
			open[i] = inside;
		}
		return open;
	}

	private static int countQuotes(Line line) {
		int marks = 0;
		for (int i = line.start(); i < line.end(); i++) {
			char c = line.at(i);
			marks += (!Folding.isArabicLetter(c) && QUOTES.indexOf(c) >= 0) ? 1 : 0;
		}
		return marks;
	}

	private static boolean isCutByLength(List<Line> lines, boolean[] open) {
		int across = 0;
		int words = 0;
		for (int i = 0; i + 1 < lines.size(); i++) {
			across += (open[i] && lines.get(i).endsSentence() && areNeighbours(lines.get(i), lines.get(i + 1))) ? 1 : 0;
			words += lines.get(i).words();
		}
		return across >= 2 && across * 7 >= lines.size() - 1 && words <= 24 * lines.size();
	}

	/**
	 * In a text cut by length: the next line goes on unless it begins like a paragraph.
	 */
	private boolean isCutHere(Line above, Line line, boolean open) {
		if (open) {
			return true;
		}
		boolean heading = line.words() < 8 && !line.endsSentence() || above.words() < 8 && !above.endsSentence();
		String words = line.folded();
		boolean begins = words.startsWith("و") || begins(Kind.START, words);
		return !heading && !begins;
	}

	private boolean isLooseEnd(Line above, Line line) {
		if (above.endsSentence() || !Character.isLetter(above.last()) || above.words() < 4) {
			return false;
		}
		String end = above.text();
		end = Words.folded(end.substring(end.lastIndexOf(' ') + 1));
		return this.words.getOrDefault(Kind.NO_END, Set.of()).contains(end) || begins(Kind.NO_START, line.folded());
	}

	private boolean begins(Kind kind, String words) {
		int first = words.indexOf(' ');
		int second = (first < 0) ? -1 : words.indexOf(' ', first + 1);
		Set<String> known = this.words.getOrDefault(kind, Set.of());
		return known.contains((first < 0) ? words : words.substring(0, first))
				|| (second > 0 && known.contains(words.substring(0, second)));
	}

}
