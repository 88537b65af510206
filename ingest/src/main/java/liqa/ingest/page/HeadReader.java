package liqa.ingest.page;

import java.util.List;
import java.util.Optional;

import liqa.ingest.PublishedDate;
import liqa.ingest.page.Furniture.Effect;
import liqa.ingest.page.Source.Rank;

/**
 * Reads the head of an article: which line is the headline, which lines name outlet,
 * reporter and date, and where the body begins.
 * <p>
 * A head is known by its date and outlet lines, which stand close together. Lines that
 * touch them are bylines, lines further up are headline and kicker. Without such lines
 * the first short line is the headline, if a paragraph follows.
 */
final class HeadReader {

	/** A head has no more lines than these, menus included. */
	private static final int LONGEST_HEAD = 24;

	private static final int LONGEST_BYLINE = 14;

	private static final int LONGEST_BESIDE = 6;

	private final Furniture furniture;

	private final DateLine.Reader dates;

	private final SourceFinder sources;

	HeadReader(Furniture furniture, DateLine.Reader dates, SourceFinder sources) {
		this.furniture = furniture;
		this.dates = dates;
		this.sources = sources;
	}

	/**
	 * Reads the head of the article whose lines begin at an index and end before another.
	 */
	Head read(List<Line> lines, int from, int to) {
		int zone = endOfZone(lines, from, to);
		HeadLines head = new HeadLines(lines, from, zone);
		Optional<String> byline = Optional.empty();
		Optional<Source> source = Optional.empty();
		PublishedDate published = PublishedDate.UNKNOWN;
		boolean updated = false;
		for (int i = from; i < zone; i++) {
			Line line = lines.get(i);
			if (line.isBlank()) {
				continue;
			}
			Optional<Effect> effect = this.furniture.effect(line);
			Optional<DateLine> date = this.dates.read(line);
			if (date.isPresent()
					&& (date.get().pure() || date.get().labelled() || isBesideDate(line, date.get(), head))) {
				if (!published.date().isKnown() || (updated && !date.get().updated())) {
					published = new PublishedDate(date.get().date(), PublishedDate.Basis.HEADER);
					updated = date.get().updated();
				}
				if (!date.get().pure()) {
					source = Source.best(source, this.sources.ofSegments(line.text(), Rank.BYLINE));
				}
				head.markDate(i);
			}
			else if (effect.isPresent() && effect.get() == Effect.SOURCE) {
				source = Source.best(source, this.sources.ofLabel(this.furniture.after(line, Effect.SOURCE)));
				head.mark(i);
			}
			else if (effect.isPresent() && effect.get() == Effect.BYLINE && line.words() <= LONGEST_BYLINE) {
				byline = byline.or(() -> Optional.of(this.furniture.after(line, Effect.BYLINE)));
				head.mark(i);
			}
			else if (head.touchesMark(i) && line.words() <= LONGEST_BESIDE
					&& this.sources.ofHeaderLine(line).isPresent()) {
				source = Source.best(source, this.sources.ofHeaderLine(line));
				head.mark(i);
			}
			else if (head.hasOther() && (isByline(line) || this.sources.isTownLine(line))) {
				byline = byline.or(() -> Optional.of(line.text()));
				source = Source.best(source, this.sources.ofTownLine(line));
				head.mark(i);
			}
			else if (effect.isPresent()) {
				if (effect.get() == Effect.NAME) {
					head.dropNext(i);
				}
			}
			else if (this.sources.ofLine(line).isPresent()) {
				Source found = this.sources.ofLine(line).get();
				if (line.words() > Words.count(found.name())) {
					byline = byline.or(() -> Optional.of(line.text()));
				}
				source = Source.best(source, Optional.of(found));
				head.mark(i);
			}
			else {
				head.other(i);
			}
		}
		head.settle();
		for (int i : head.bylines()) {
			source = Source.best(source, this.sources.ofHeaderLine(lines.get(i)));
			byline = byline.or(() -> Optional.of(lines.get(i).text()));
		}
		Optional<Line> title = (head.title() < 0) ? Optional.empty() : Optional.of(lines.get(head.title()));
		return new Head(title, source.map(Source::name), byline.filter((name) -> !name.isBlank()), published,
				head.body());
	}

	/** Town, outlet and reporter before a colon: عمان - كذا - فلان:. */
	private static boolean isByline(Line line) {
		return line.last() == ':' && line.words() <= LONGEST_BYLINE / 2
				&& line.text().chars().anyMatch((c) -> "-–—/".indexOf(c) >= 0);
	}

	/**
	 * A date with a town or a reporter beside it, below the headline: القاهرة 12 مارس
	 * 2019 - كذا.
	 */
	private static boolean isBesideDate(Line line, DateLine date, HeadLines head) {
		return head.hasOther() && !head.hasDate() && date.others() <= LONGEST_BESIDE && !line.endsSentence();
	}

	/**
	 * The index after the last line the head can reach: that of the first paragraph. A
	 * long headline looks like one; what follows it tells.
	 */
	private int endOfZone(List<Line> lines, int from, int to) {
		int seen = 0;
		for (int i = from; i < to; i++) {
			Line line = lines.get(i);
			if (line.isBlank()) {
				continue;
			}
			if (line.isParagraph() && !this.furniture.effect(line).isPresent()
					&& !(seen == 0 && isFollowedByDateOrOutlet(lines, i + 1, to))) {
				return i;
			}
			if (++seen == LONGEST_HEAD) {
				return i + 1;
			}
		}
		return to;
	}

	private boolean isFollowedByDateOrOutlet(List<Line> lines, int from, int to) {
		int seen = 0;
		for (int i = from; i < to && seen < 3; i++) {
			Line line = lines.get(i);
			if (line.isBlank()) {
				continue;
			}
			if (line.isParagraph()) {
				return false;
			}
			if (this.dates.read(line).filter(DateLine::pure).isPresent() || this.sources.ofLine(line).isPresent()) {
				return true;
			}
			seen++;
		}
		return false;
	}

}
