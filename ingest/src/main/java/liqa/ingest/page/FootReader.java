package liqa.ingest.page;

import java.util.List;
import java.util.Optional;

import liqa.ingest.PublishedDate;
import liqa.ingest.page.Furniture.Effect;

/**
 * Reads what stands below the body of an article: its source, a signature, and the date
 * where a site prints it at the end.
 */
final class FootReader {

	private static final int LONGEST_SIGNATURE = 10;

	/** A date without a label is the article's own only so near the text. */
	private static final int NEAREST = 2;

	private static final int LONGEST_BESIDE = 4;

	private final Furniture furniture;

	private final DateLine.Reader dates;

	private final SourceFinder sources;

	FootReader(Furniture furniture, DateLine.Reader dates, SourceFinder sources) {
		this.furniture = furniture;
		this.dates = dates;
		this.sources = sources;
	}

	/** An outlet below the text: المصدر: كذا, or a signature in the last line. */
	Optional<Source> source(List<Line> lines, int from, int to) {
		Optional<Source> best = Optional.empty();
		int after = afterText(lines, from, to);
		for (int i = from; i < to; i++) {
			Line line = lines.get(i);
			if (i >= after) {
				best = Source.best(best, this.sources.ofTags(line));
			}
			if (line.isBlank() || line.words() > LONGEST_SIGNATURE) {
				continue;
			}
			if (this.furniture.effect(line).equals(Optional.of(Effect.SOURCE))) {
				best = Source.best(best, this.sources.ofWholeName(line)
					.or(() -> this.sources.ofLabel(this.furniture.after(line, Effect.SOURCE))));
			}
			else {
				best = Source.best(best, this.sources.ofSignature(line, i >= after));
			}
		}
		return best;
	}

	/**
	 * The day below the text: نشر يوم 22 جانفي 2019, or a date alone right below it. The
	 * dates of related headlines are none.
	 */
	PublishedDate published(List<Line> lines, int from, int to) {
		PublishedDate updated = PublishedDate.UNKNOWN;
		boolean list = false;
		int near = 0;
		for (int i = afterText(lines, from, to); i < to; i++) {
			Line line = lines.get(i);
			if (line.isBlank()) {
				continue;
			}
			boolean first = near++ == 0;
			list |= this.furniture.effect(line)
				.filter((effect) -> effect == Effect.LIST || effect == Effect.STOP)
				.isPresent();
			Optional<DateLine> date = this.dates.read(line)
				.filter((found) -> found.date().isDay() && isOwn(line, found, first))
				.filter(list || near > NEAREST ? DateLine::labelled : (found) -> true);
			if (date.isPresent() && !date.get().updated()) {
				return new PublishedDate(date.get().date(), PublishedDate.Basis.HEADER);
			}
			if (date.isPresent() && !updated.date().isKnown()) {
				updated = new PublishedDate(date.get().date(), PublishedDate.Basis.HEADER);
			}
		}
		return updated;
	}

	/** A date alone, or with a town or an outlet beside it. */
	private boolean isOwn(Line line, DateLine date, boolean first) {
		return date.pure() || !line.endsSentence() && date.others() <= LONGEST_BESIDE && (first || date.labelled()
				|| this.sources.ofByline(line).isPresent() || this.sources.beginsWithOutlet(line));
	}

	private int afterText(List<Line> lines, int from, int to) {
		int after = to;
		for (int i = to - 1; i >= from; i--) {
			Line line = lines.get(i);
			if (line.isParagraph() && this.furniture.effect(line).isEmpty()) {
				return i + 1;
			}
		}
		return after;
	}

}
