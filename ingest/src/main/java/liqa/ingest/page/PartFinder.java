package liqa.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import liqa.ingest.date.CalendarSystem;
import liqa.ingest.page.Furniture.Effect;

/**
 * Finds where a second article begins below the first: a headline with a date line, or
 * with a text that begins with its own outlet, and a paragraph after it.
 */
final class PartFinder {

	private static final int SHORTEST_HEADLINE = 4;

	private static final int LONGEST_HEADLINE = 30;

	private static final int SHORTEST_RULE = 3;

	private static final String RULES = "\u0640_-=*—–•~#";

	private static final int LONGEST_BESIDE = 4;

	/** A longer paragraph below a headline is no note. */
	private static final int LONGEST_SUBHEADED = 26;

	private final Furniture furniture;

	private final DateLine.Reader dates;

	private final SourceFinder sources;

	private final DatelineReader datelines;

	PartFinder(Furniture furniture, DateLine.Reader dates, SourceFinder sources, DatelineReader datelines) {
		this.datelines = datelines;
		this.furniture = furniture;
		this.dates = dates;
		this.sources = sources;
	}

	/**
	 * Indexes of the lines where further articles begin.
	 * @param body index of the first line of the first article's body
	 */
	List<Integer> find(List<Line> lines, int body) {
		List<Integer> starts = new ArrayList<>();
		boolean hasBody = false;
		boolean afterMarker = false;
		boolean afterRule = false;
		boolean comments = false;
		for (int i = Math.max(1, body); i < lines.size(); i++) {
			Line line = lines.get(i);
			if (line.isBlank()) {
				afterRule |= i + 1 < lines.size()
						&& isRule(line.page(), lines.get(i - 1).end(), lines.get(i + 1).start());
				continue;
			}
			Optional<Effect> effect = this.furniture.effect(line);
			boolean marker = effect.filter((e) -> e == Effect.LIST || e == Effect.OTHERS || e == Effect.STOP)
				.isPresent();
			afterMarker |= marker;
			comments |= marker && (line.folded().contains("تعليق") || line.folded().contains("comment"));
			if (line.isParagraph() && effect.isEmpty()) {
				hasBody = true;
			}
			if (!hasBody) {
				continue;
			}
			int start = start(lines, body, i, afterMarker, afterRule, comments);
			if (start >= 0 && (starts.isEmpty() || start > starts.get(starts.size() - 1))) {
				starts.add(start);
				hasBody = line.isParagraph();
				afterMarker = false;
				afterRule = false;
			}
			afterRule &= !line.isParagraph();
		}
		return starts;
	}

	/**
	 * Where the article begins whose head a line belongs to, -1 if it belongs to none.
	 */
	private int start(List<Line> lines, int body, int at, boolean afterMarker, boolean afterRule, boolean comments) {
		Line line = lines.get(at);
		if (line.isParagraph()) {
			int headline = headlineAbove(lines, body, at);
			if (headline < 0) {
				return -1;
			}
			boolean apart = afterMarker || afterRule;
			Optional<Dateline> dateline = this.datelines.read(line.text())
				.filter((found) -> found.source().isPresent());
			boolean proven = dateline.isPresent() ? apart || isDated(line, dateline.get())
					: afterRule && !comments && line.words() > LONGEST_SUBHEADED && line.text().charAt(0) != '*'
							&& next(lines, at + 1) > 0 && lines.get(next(lines, at + 1)).isParagraph();
			return proven ? headline : -1;
		}
		Optional<DateLine> date = this.dates.read(line);
		if (date.filter(DateLine::isOneDay).isPresent()
				|| !comments && date.filter((found) -> isHead(line, found)).isPresent()
				|| (afterMarker || afterRule) && !comments
						&& this.furniture.effect(line).filter((effect) -> effect == Effect.BYLINE).isPresent()) {
			int headline = headlineAbove(lines, body, at);
			if (headline >= 0) {
				return isFollowedByText(lines, at + 1) ? headline : -1;
			}
			// a date above the headline
			int next = next(lines, at + 1);
			return (afterMarker || afterRule) && !comments && date.isPresent() && next > 0
					&& isHeadline(lines.get(next)) && next(lines, next + 1) > 0
					&& lines.get(next(lines, next + 1)).isParagraph() ? at : -1;
		}
		return -1;
	}

	/** A line of signs: ـــــــــ, * * *. */
	private static boolean isRule(String page, int from, int to) {
		int signs = 0;
		for (int i = from; i < to; i++) {
			signs += (RULES.indexOf(page.charAt(i)) >= 0) ? 1 : 0;
		}
		return signs >= SHORTEST_RULE;
	}

	/** كولومبو 17 أبريل 2025 (شينخوا) */
	private boolean isDated(Line line, Dateline dateline) {
		return this.dates.read(line.between(line.start(), line.start() + dateline.end()))
			.filter((date) -> date.date().isDay())
			.isPresent();
	}

	/** A date with label, section, town or Hijri date beside it. */
	private boolean isHead(Line line, DateLine date) {
		return date.date().isDay() && !line.endsSentence() && date.calendar() == CalendarSystem.GREGORIAN
				&& (date.pure() && date.dates() <= 2 || date.labelled() && date.others() <= LONGEST_BESIDE
						|| isRow(line, date));
	}

	/** كذا | 20 نوفمبر 2018 | سياسة */
	private boolean isRow(Line line, DateLine date) {
		return date.others() <= LONGEST_BESIDE && date.dates() == 1
				&& this.sources.parts(line)
					.stream()
					.allMatch((part) -> this.dates.read(part).filter(DateLine::pure).isPresent() || part.hasDigit()
							|| this.furniture.effect(part).isPresent() || this.sources.ofLine(part).isPresent());
	}

	private static int next(List<Line> lines, int from) {
		for (int i = from; i < lines.size(); i++) {
			if (!lines.get(i).isBlank()) {
				return i;
			}
		}
		return -1;
	}

	private boolean isHeadline(Line line) {
		return !(line.last() == '.' && !line.endsWithDots()) && this.dates.read(line).isEmpty()
				&& line.words() >= SHORTEST_HEADLINE && line.words() <= LONGEST_HEADLINE && !line.isParagraph()
				&& this.furniture.effect(line).isEmpty() && this.sources.ofLine(line).isEmpty();
	}

	/**
	 * The headline above a date line or dateline; only outlet or byline may stand
	 * between.
	 */
	private int headlineAbove(List<Line> lines, int first, int from) {
		int seen = 0;
		for (int i = from - 1; i > first && seen < 3; i--) {
			Line line = lines.get(i);
			if (line.isBlank()) {
				continue;
			}
			seen++;
			if (line.isParagraph()) {
				return -1;
			}
			Optional<Effect> effect = this.furniture.effect(line);
			if (effect.filter((e) -> e != Effect.BYLINE && e != Effect.SOURCE).isPresent()) {
				return -1;
			}
			boolean byline = effect.isEmpty() && (this.sources.isTownLine(line) || this.sources.isReporter(line));
			if (isHeadline(line) && !byline) {
				return isHeadlineAbove(lines, first, i) ? i - 1 : i;
			}
			if (effect.isEmpty() && !byline && this.sources.ofHeaderLine(line).isEmpty()) {
				return -1;
			}
		}
		return -1;
	}

	/** Whether a line is a sub-headline with the headline touching it. */
	private boolean isHeadlineAbove(List<Line> lines, int first, int at) {
		Line above = lines.get(at - 1);
		return at - 1 > first && !above.isBlank() && isHeadline(above) && !above.endsSentence()
				&& above.words() > lines.get(at).words();
	}

	private boolean isFollowedByText(List<Line> lines, int from) {
		int seen = 0;
		for (int i = from; i < lines.size() && seen < 4; i++) {
			Line line = lines.get(i);
			if (line.isBlank()) {
				continue;
			}
			if (line.isParagraph()) {
				return !line.endsWithDots();
			}
			seen++;
		}
		return false;
	}

}
