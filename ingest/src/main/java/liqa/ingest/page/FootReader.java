package liqa.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import liqa.ingest.PartialDate;
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
		boolean noText = after == to && !(to > from && lines.get(to - 1).isParagraph());
		for (int i = from; i < to; i++) {
			Line line = lines.get(i);
			if (i >= after) {
				best = Source.best(best, this.sources.ofTags(line));
			}
			if (line.isBlank() || line.words() > LONGEST_SIGNATURE || isSection(line)) {
				continue;
			}
			Optional<DateLine> date = (i >= after && line.hasDigit()) ? this.dates.read(line) : Optional.empty();
			if (date.isPresent()) {
				best = Source.best(best, besideDate(line, date.get()));
			}
			if (this.furniture.effect(line).equals(Optional.of(Effect.SOURCE))) {
				best = Source.best(best, this.sources.ofWholeName(line)
					.or(() -> this.sources.ofLabel(this.furniture.after(line, Effect.SOURCE))));
			}
			else if (i >= after || noText || isNameAlone(line)) {
				best = Source.best(best, this.sources.ofSignature(line, i >= after));
			}
		}
		return best;
	}

	/** A name between paragraphs; in brackets it is that of an agency's picture. */
	private boolean isNameAlone(Line line) {
		return line.text().charAt(0) != '(' && this.sources.ofLine(line).isPresent();
	}

	/** العالم is a section before it is a channel. */
	private boolean isSection(Line line) {
		return this.furniture.effect(line).filter((effect) -> effect == Effect.MENU).isPresent();
	}

	/** ( ومع 10/06/2019) */
	private Optional<Source> besideDate(Line line, DateLine date) {
		return (date.others() > LONGEST_BESIDE - 2 || line.endsSentence()) ? Optional.empty()
				: this.sources.ofSegments(line.text().substring(0, date.start()), Source.Rank.SIGNATURE);
	}

	/** The days that lines below the text tell, whatever else they say. */
	List<PartialDate> days(List<Line> lines, int from, int to) {
		List<PartialDate> days = new ArrayList<>();
		for (int i = afterText(lines, from, to); i < to; i++) {
			this.dates.read(lines.get(i)).map(DateLine::date).filter(PartialDate::isDay).ifPresent(days::add);
		}
		return days;
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
			if (this.sources.isSignature(line)) {
				continue;
			}
			boolean first = near++ == 0;
			list |= this.furniture.effect(line)
				.filter((effect) -> effect == Effect.LIST || effect == Effect.OTHERS || effect == Effect.STOP)
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
