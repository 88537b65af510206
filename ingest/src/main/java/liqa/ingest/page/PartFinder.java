package liqa.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import liqa.ingest.page.Furniture.Effect;

/**
 * Finds where a second article begins below the first: a headline with a date line, or
 * with a text that begins with its own outlet, and a paragraph after it.
 */
final class PartFinder {

	private static final int SHORTEST_HEADLINE = 4;

	private static final int LONGEST_HEADLINE = 30;

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
		for (int i = body; i < lines.size(); i++) {
			Line line = lines.get(i);
			if (line.isBlank()) {
				continue;
			}
			Optional<Effect> effect = this.furniture.effect(line);
			afterMarker |= effect.filter((e) -> e == Effect.LIST || e == Effect.STOP).isPresent();
			if (line.isParagraph() && effect.isEmpty()) {
				hasBody = true;
			}
			if (!hasBody) {
				continue;
			}
			int headline = -1;
			if (!line.isParagraph() && this.dates.read(line).filter(DateLine::isOneDay).isPresent()) {
				headline = headlineAbove(lines, body, i);
			}
			else if (afterMarker && line.isParagraph()
					&& this.datelines.read(line.text()).flatMap(Dateline::source).isPresent()) {
				headline = headlineAbove(lines, body, i);
				if (headline >= 0) {
					starts.add(headline);
					hasBody = true;
					afterMarker = false;
				}
				continue;
			}
			if (headline >= 0 && isFollowedByText(lines, i + 1)
					&& (starts.isEmpty() || headline > starts.get(starts.size() - 1))) {
				starts.add(headline);
				hasBody = false;
				afterMarker = false;
			}
		}
		return starts;
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
			Optional<Effect> effect = this.furniture.effect(line);
			if (line.isParagraph() || effect.filter((e) -> e != Effect.BYLINE && e != Effect.SOURCE).isPresent()) {
				return -1;
			}
			if (line.words() >= SHORTEST_HEADLINE && line.words() <= LONGEST_HEADLINE && effect.isEmpty()
					&& this.sources.ofLine(line).isEmpty()) {
				return i;
			}
			if (effect.isEmpty() && this.sources.ofHeaderLine(line).isEmpty()) {
				return -1;
			}
		}
		return -1;
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
