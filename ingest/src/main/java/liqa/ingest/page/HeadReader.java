package liqa.ingest.page;

import java.util.ArrayList;
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

	private static final int LONGEST_ROW = 24;

	/** A longer line above a menu is no name of a site. */
	private static final int LONGEST_SITE = 3;

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
		Pass pass = new Pass(lines, new HeadLines(lines, from, zone, this.sources));
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

		/** Whether the date stands above the headline, where a site prints today's. */
		private boolean dateAbove;

		private boolean moved;

		/**
		 * Whether the date stands in the line of an issue, where a section is no name.
		 */
		private boolean issue;

		/** What may be names of the site. */
		private final List<String> names = new ArrayList<>();

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
				this.head.markDate(at, this.moved);
				this.moved = false;
			}
			else if (isPicture(line, effect)) {
				this.head.caption(at);
			}
			else if (HeadReader.this.dates.isTime(line) || isLabelled(line, effect) || isNeighbour(at, line)
					|| isTown(line)) {
				this.head.mark(at);
			}
			else if (effect.isPresent() && !isSiteAbove(line)) {
				if (effect.get() == Effect.NAME) {
					this.head.dropNext(at);
				}
				if (effect.get() == Effect.LIST || effect.get() == Effect.OTHERS) {
					this.head.list(at);
				}
				if (effect.get() == Effect.MENU || effect.get() == Effect.HOME || line.parts().size() > 1) {
					this.head.menu(at, line.parts().size() > 1);
				}
				this.path = HeadReader.this.furniture.endOfPath(line)
					.filter((end) -> end.words() >= HeadLines.SHORTEST_TITLE)
					.or(() -> this.path);
			}
			else if (isOutlet(line) || isSiteBelow(line)) {
				this.head.mark(at);
			}
			else {
				this.head.other(at, HeadReader.this.sites.isName(line.parts().get(0)));
			}
		}

		/** The caption or the credit of a picture names no outlet, wherever it stands. */
		private boolean isPicture(Line line, Optional<Effect> effect) {
			return effect.filter((found) -> found == Effect.CAPTION).isPresent()
					|| HeadReader.this.sources.isCredited(line);
		}

		private boolean isDate(Line line) {
			Optional<DateLine> read = HeadReader.this.dates.read(line)
				.filter((date) -> date.pure() || date.labelled() || isBesideDate(line, date, this.head)
						|| isDateline(line, date, this.head) || isDateRow(line, date) || isBylineDate(line, date));
			if (read.isEmpty()) {
				return false;
			}
			DateLine date = read.get();
			boolean ofSite = this.published.date().isDay() && this.dateAbove && this.head.hasHeadline()
					&& date.date().isDay();
			if (!this.published.date().isKnown() || (this.updated && !date.updated()) || ofSite && !date.updated()) {
				this.published = new PublishedDate(date.date(), PublishedDate.Basis.HEADER);
				this.updated = date.updated();
				this.dateAbove = !this.head.hasHeadline();
				this.moved |= ofSite;
			}
			if (!date.pure()) {
				add(HeadReader.this.sources.publishedIn(line, date)
					.or(() -> HeadReader.this.sources.ofByline(line))
					.or(() -> HeadReader.this.sources.afterDate(line, date))
					.or(() -> guess(line)));
			}
			return true;
		}

		/**
		 * A line whose parts are a date and sections, counters, an issue or a name: كذا |
		 * 12 مارس 2019 | سياسة, جريدة كذا - العدد 4512 - 12/3/2019.
		 */
		private boolean isDateRow(Line line, DateLine date) {
			if (line.words() > LONGEST_ROW || !date.date().isDay() || line.endsSentence()) {
				return false;
			}
			boolean dated = false;
			boolean issue = false;
			boolean known = true;
			boolean foreign = false;
			for (Line part : HeadReader.this.sources.parts(line)) {
				boolean pure = HeadReader.this.dates.read(part).filter(DateLine::pure).isPresent();
				dated |= pure;
				boolean number = HeadReader.this.sources.isIssue(part);
				issue |= number;
				known &= pure || number || HeadReader.this.furniture.effect(part).isPresent()
						|| part.words() <= LONGEST_SITE
								&& (part.hasDigit() || HeadReader.this.sources.isBesideDate(part));
				foreign |= !pure && part.words() > LONGEST_BESIDE - 1;
			}
			this.issue = issue;
			return dated && !foreign && (issue || known || this.head.hasOther() && !this.head.hasDate());
		}

		private Optional<Source> guess(Line line) {
			List<String> found = HeadReader.this.sources.candidates(line.text());
			this.names.addAll(found);
			return (found.isEmpty() || this.issue) ? Optional.empty()
					: Optional.of(new Source(found.get(0), Rank.GUESS));
		}

		/** المصدر: كذا, كتب: فلان */
		private boolean isLabelled(Line line, Optional<Effect> effect) {
			if (effect.equals(Optional.of(Effect.SOURCE))) {
				add(HeadReader.this.sources.ofWholeName(line)
					.or(() -> HeadReader.this.sources.ofLabel(HeadReader.this.furniture.after(line, Effect.SOURCE))));
				return true;
			}
			if (effect.equals(Optional.of(Effect.BYLINE)) && line.words() <= LONGEST_BYLINE) {
				addByline(HeadReader.this.furniture.after(line, Effect.BYLINE));
				add(HeadReader.this.sources.ofLabelledByline(line));
				return true;
			}
			return false;
		}

		/** A name right below a date or an outlet. */
		private boolean isNeighbour(int at, Line line) {
			if (!this.head.touchesMark(at) || line.words() > LONGEST_BESIDE) {
				return false;
			}
			// العالم, a section of most sites
			Optional<Source> found = HeadReader.this.sources.ofHeaderLine(line)
				.filter((source) -> source.rank() != Rank.GUESS);
			add(found);
			if (found.isEmpty() && line.words() <= LONGEST_SITE && this.head.hasOther()
					&& this.lines.get(at - 1).hasDigit()) {
				Optional<Source> guess = guess(line);
				add(guess);
				return guess.isPresent();
			}
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

		/**
		 * أخبار الخليج in the first line: a paper, though its words are those of a menu.
		 */
		private boolean isSiteAbove(Line line) {
			return !this.head.hasOther() && HeadReader.this.sources.isSurelyOutlet(line);
		}

		/** كذا نيوز right below the headline, where nobody knows it. */
		private boolean isSiteBelow(Line line) {
			boolean site = this.head.hasHeadline() && HeadReader.this.sites.isSurelyName(line)
					&& HeadReader.this.sources.parts(line).size() == 1;
			if (site) {
				add(Optional.of(new Source(Segments.bare(line.text()), Rank.LIKELY_LINE)));
			}
			return site;
		}

		private void add(Optional<Source> found) {
			this.source = Source.best(this.source, found);
		}

		private void addByline(String name) {
			this.byline = this.byline.or(() -> Optional.of(name)).filter((text) -> !text.isBlank());
		}

		Head head() {
			this.head.settle(this.path);
			for (int at : this.head.bylines()) {
				Line line = this.lines.get(at);
				add(HeadReader.this.sources.ofHeaderLine(line)
					.or(() -> (line.words() <= LONGEST_BESIDE) ? guess(line) : Optional.empty()));
				addByline(line.text());
			}
			Optional<Line> title = (this.head.title() < 0) ? this.path : Optional.of(title());
			List<Line> above = this.head.above().stream().map(this.lines::get).toList();
			title.ifPresent((line) -> above.forEach((other) -> addSiteBeside(line, other)));
			if (title.isPresent() && !above.isEmpty() && above.get(0).words() == 1 && isFirst(above.get(0))) {
				add(guess(above.get(0)));
			}
			if (this.head.isAboveMenu() && !above.isEmpty() && above.get(0).words() <= LONGEST_SITE) {
				add(guess(above.get(0)));
			}
			return new Head(title, this.source, this.byline, this.published, above, this.names, this.head.body());
		}

		private boolean isFirst(Line line) {
			return this.lines.stream().filter((other) -> !other.isBlank()).findFirst().filter(line::equals).isPresent();
		}

		private Line title() {
			Line first = this.lines.get(this.head.title());
			int last = this.head.lastOfTitle();
			return (last == this.head.title()) ? withoutSite(first)
					: first.between(first.start(), this.lines.get(last).end());
		}

		/**
		 * The site's name in the title of the page, where the headline follows by itself:
		 * وزير الخارجية يزور كذا - سياسة - كذا نيوز.
		 */
		private void addSiteBeside(Line title, Line other) {
			if (other.words() <= title.words() || !other.folded().contains(title.folded())) {
				return;
			}
			List<Line> parts = HeadReader.this.sources.parts(other);
			boolean last = !parts.get(parts.size() - 1).folded().equals(title.folded());
			Line name = parts.get(last ? parts.size() - 1 : 0);
			Optional<Source> known = HeadReader.this.sources.ofLine(name);
			add(known.isPresent() ? known
					: HeadReader.this.sources.guess(name.text()).map((site) -> new Source(site.name(), Rank.SITE)));
		}

		/**
		 * The headline of a line that names the site as well, before or behind it: وزير
		 * الخارجية يزور كذا | كذا نيوز.
		 */
		private Line withoutSite(Line line) {
			List<Line> parts = line.isRow() ? line.parts() : HeadReader.this.sources.parts(line);
			if (parts.size() < 2) {
				return line;
			}
			Line longest = parts.stream().max(Comparator.comparingInt(Line::words)).orElse(line);
			if (HeadReader.this.furniture.effect(parts.get(0)).filter((effect) -> effect == Effect.HOME).isPresent()
					&& longest.equals(parts.get(parts.size() - 1))) {
				// الرئيسية - محليات - وزير الخارجية يزور كذا
				return longest;
			}
			boolean repeated = this.head.holds(longest.folded());
			for (Line part : List.of(parts.get(parts.size() - 1), parts.get(0))) {
				if (part.equals(longest) || HeadReader.this.furniture.effect(part).isPresent()) {
					continue;
				}
				Optional<Source> known = HeadReader.this.sources.ofLine(part);
				if (known.isPresent() || HeadReader.this.sites.isName(part)
						|| line.isRow() && repeated && parts.size() == 2) {
					add(known.or(() -> Optional.of(new Source(part.text(), Rank.LIKELY_LINE))));
					return longest;
				}
				Optional<Source> guess = guess(part);
				if (line.isRow() && parts.size() == 2 && part.words() <= LONGEST_SITE && guess.isPresent()) {
					add(guess);
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
		return head.hasOther() && !head.hasDate() && !line.endsSentence()
				&& (date.others() < LONGEST_BESIDE / 2 || date.others() <= LONGEST_BESIDE
						&& line.text().chars().anyMatch((c) -> "-–—/|:،,()".indexOf(c) >= 0));
	}

	/** كتب هاني الصافوري - 20 نوفمبر 2018 */
	private boolean isBylineDate(Line line, DateLine date) {
		return date.date().isDay() && date.others() <= LONGEST_BESIDE && !line.endsSentence()
				&& this.furniture.effect(line).filter((effect) -> effect == Effect.BYLINE).isPresent();
	}

	/** A second dateline, with nothing but town and outlet. */
	private boolean isDateline(Line line, DateLine date, HeadLines head) {
		return head.hasOther() && date.others() <= LONGEST_BESIDE / 2 && !line.endsSentence()
				&& (this.sources.ofSegments(line.text(), Rank.BYLINE).isPresent()
						|| this.sources.afterDate(line, date).isPresent());
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
