package liqa.ingest.page;

import java.util.Comparator;
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

	/** A head has no more lines than these. */
	private static final int LONGEST_HEAD = 24;

	/** Nor than these with its menus. */
	private static final int LONGEST_HEAD_WITH_MENUS = 100;

	private static final int LONGEST_BYLINE = 14;

	private static final int LONGEST_BESIDE = 6;

	private final Furniture furniture;

	private final DateLine.Reader dates;

	private final SourceFinder sources;

	private final SiteNames sites;

	HeadReader(Furniture furniture, DateLine.Reader dates, SourceFinder sources, SiteNames sites) {
		this.sites = sites;
		this.furniture = furniture;
		this.dates = dates;
		this.sources = sources;
	}

	/**
	 * Reads the head of the article whose lines begin at an index and end before another.
	 */
	Head read(List<Line> lines, int from, int to) {
		int zone = endOfZone(lines, from, to);
		Pass pass = new Pass(lines, new HeadLines(lines, from, zone));
		for (int i = from; i < zone; i++) {
			if (!lines.get(i).isBlank()) {
				pass.take(i);
			}
		}
		return pass.head();
	}

	/** One reading of one head: each line is asked in turn what it can be. */
	private final class Pass {

		private final List<Line> lines;

		private final HeadLines head;

		private Optional<String> byline = Optional.empty();

		private Optional<Source> source = Optional.empty();

		private PublishedDate published = PublishedDate.UNKNOWN;

		private boolean updated;

		/** The headline as the end of the path to the page. */
		private Optional<Line> path = Optional.empty();

		Pass(List<Line> lines, HeadLines head) {
			this.lines = lines;
			this.head = head;
		}

		void take(int at) {
			Line line = this.lines.get(at);
			Optional<Effect> effect = HeadReader.this.furniture.effect(line);
			if (isDate(line)) {
				this.head.markDate(at);
			}
			else if (isLabelled(line, effect) || isNeighbour(at, line) || isTown(line)) {
				this.head.mark(at);
			}
			else if (effect.isPresent()) {
				if (effect.get() == Effect.NAME) {
					this.head.dropNext(at);
				}
				if (effect.get() == Effect.CAPTION) {
					this.head.caption(at);
				}
				this.path = HeadReader.this.furniture.endOfPath(line)
					.filter((end) -> end.words() >= HeadLines.SHORTEST_TITLE)
					.or(() -> this.path);
			}
			else if (isOutlet(line)) {
				this.head.mark(at);
			}
			else {
				this.head.other(at, HeadReader.this.sites.isName(line.parts().get(0)));
			}
		}

		private boolean isDate(Line line) {
			Optional<DateLine> read = HeadReader.this.dates.read(line)
				.filter((date) -> date.pure() || date.labelled() || isBesideDate(line, date, this.head));
			if (read.isEmpty()) {
				return false;
			}
			DateLine date = read.get();
			if (!this.published.date().isKnown() || (this.updated && !date.updated())) {
				this.published = new PublishedDate(date.date(), PublishedDate.Basis.HEADER);
				this.updated = date.updated();
			}
			if (!date.pure()) {
				add(HeadReader.this.sources.publishedIn(line, date).or(() -> HeadReader.this.sources.ofByline(line)));
			}
			return true;
		}

		/** المصدر: كذا, كتب: فلان */
		private boolean isLabelled(Line line, Optional<Effect> effect) {
			if (effect.equals(Optional.of(Effect.SOURCE))) {
				add(HeadReader.this.sources.ofLabel(HeadReader.this.furniture.after(line, Effect.SOURCE)));
				return true;
			}
			if (effect.equals(Optional.of(Effect.BYLINE)) && line.words() <= LONGEST_BYLINE) {
				addByline(HeadReader.this.furniture.after(line, Effect.BYLINE));
				add(HeadReader.this.sources.ofByline(line));
				return true;
			}
			return false;
		}

		/** A name right below a date or an outlet. */
		private boolean isNeighbour(int at, Line line) {
			if (!this.head.touchesMark(at) || line.words() > LONGEST_BESIDE) {
				return false;
			}
			Optional<Source> found = HeadReader.this.sources.ofHeaderLine(line);
			add(found);
			return found.isPresent();
		}

		private boolean isTown(Line line) {
			if (!this.head.hasOther() || !(isByline(line) || HeadReader.this.sources.isTownLine(line)
					|| HeadReader.this.sources.isJointLine(line))) {
				return false;
			}
			addByline(line.text());
			add(HeadReader.this.sources.ofByline(line));
			return true;
		}

		private boolean isOutlet(Line line) {
			Optional<Source> found = HeadReader.this.sources.ofLine(line);
			add(found);
			if (found.isPresent() && line.words() > Words.count(found.get().name())) {
				addByline(line.text());
			}
			return found.isPresent();
		}

		private void add(Optional<Source> found) {
			this.source = Source.best(this.source, found);
		}

		private void addByline(String name) {
			this.byline = this.byline.or(() -> Optional.of(name)).filter((text) -> !text.isBlank());
		}

		Head head() {
			this.head.settle();
			for (int at : this.head.bylines()) {
				add(HeadReader.this.sources.ofHeaderLine(this.lines.get(at)));
				addByline(this.lines.get(at).text());
			}
			Optional<Line> title = (this.head.title() < 0) ? this.path
					: Optional.of(withoutSite(this.lines.get(this.head.title())));
			return new Head(title, this.source, this.byline, this.published,
					this.head.above().stream().map(this.lines::get).toList(), this.head.body());
		}

		/**
		 * The headline of a line that names the site as well, before or behind it: وزير
		 * الخارجية يزور كذا | كذا نيوز.
		 */
		private Line withoutSite(Line line) {
			List<Line> parts = line.parts();
			if (parts.size() < 2 || !line.isRow()) {
				return line;
			}
			Line longest = parts.stream().max(Comparator.comparingInt(Line::words)).orElse(line);
			boolean repeated = this.head.holds(longest.folded());
			for (Line part : parts) {
				Optional<Source> known = HeadReader.this.sources.ofLine(part);
				boolean site = (known.isPresent() && HeadReader.this.furniture.effect(part).isEmpty())
						|| HeadReader.this.sites.isName(part);
				if (!part.equals(longest) && (site
						|| repeated && parts.size() == 2 && HeadReader.this.furniture.effect(part).isEmpty())) {
					add(known.or(() -> Optional.of(new Source(part.text(), Rank.LIKELY_LINE))));
					return longest;
				}
			}
			return line;
		}

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
		int menus = 0;
		for (int i = from; i < to; i++) {
			Line line = lines.get(i);
			if (line.isBlank()) {
				continue;
			}
			if (line.isParagraph() && !this.furniture.effect(line).isPresent()
					&& !(seen == 0 && isFollowedByDateOrOutlet(lines, i + 1, to))) {
				return i;
			}
			boolean menu = this.furniture.effect(line).isPresent();
			seen += menu ? 0 : 1;
			menus += menu ? 1 : 0;
			if (seen == LONGEST_HEAD || seen + menus == LONGEST_HEAD_WITH_MENUS) {
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
