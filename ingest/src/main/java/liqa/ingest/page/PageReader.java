package liqa.ingest.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import liqa.ingest.Block;
import liqa.ingest.PublishedDate;
import liqa.ingest.date.CalendarNames;
import liqa.ingest.lexicon.LexiconFolder;

/**
 * Reads a decoded page into its articles. Thread-safe.
 */
public final class PageReader {

	/** A date that stands later in a paragraph is no dateline. */
	private static final int LONGEST_DATELINE = 80;

	private static final int MOST_ABOVE_TEXT = 3;

	private final HeadReader heads;

	private final PartFinder parts;

	private final BodyReader bodies;

	private final FootReader feet;

	private final SiteNames sites;

	private final DateLine.Reader dates;

	private final DatelineReader datelines;

	private final TextDates textDates;

	private final YearlessDates yearless;

	/**
	 * @throws liqa.ingest.lexicon.LexiconException if a lexicon file has a mistake
	 */
	public PageReader(LexiconFolder lexicon) {
		HeaderWords words = new HeaderWords(lexicon);
		Furniture furniture = new Furniture(lexicon);
		CalendarNames names = new CalendarNames(lexicon);
		this.dates = new DateLine.Reader(names, words);
		this.textDates = new TextDates(names, words);
		this.yearless = new YearlessDates(names, words);
		OutletNames outlets = new OutletNames(lexicon, words);
		SourceFinder sources = new SourceFinder(outlets, words, names, furniture);
		this.datelines = new DatelineReader(outlets, words, names, furniture);
		this.sites = new SiteNames(outlets, words);
		this.heads = new HeadReader(furniture, this.dates, sources, this.sites);
		this.feet = new FootReader(furniture, this.dates, sources);
		this.parts = new PartFinder(furniture, this.dates, sources, this.datelines);
		this.bodies = new BodyReader(furniture, this.dates, sources, new WrappedLines(lexicon));
	}

	/** The articles of a page in order; none if no line of it is to be read. */
	public List<Part> read(String page) {
		List<Line> lines = Line.of(page);
		Head first = this.heads.read(lines, 0, lines.size());
		List<Integer> starts = new ArrayList<>();
		starts.add(0);
		starts.addAll(this.parts.find(lines, first.body()));
		starts.add(lines.size());
		List<Part> found = new ArrayList<>();
		Set<Long> seen = new HashSet<>();
		Optional<Source> owner = this.sites.owner(lines);
		Optional<Source> above = Optional.empty();
		for (int i = 0; i + 1 < starts.size(); i++) {
			int from = starts.get(i);
			int to = starts.get(i + 1);
			Head head = (i == 0) ? first : this.heads.read(lines, from, to);
			int start = found.isEmpty() ? 0 : lines.get(from).start();
			int end = (to < lines.size()) ? lines.get(to).start() : page.length();
			Optional<Source> site = above;
			Optional<Read> read = read(lines, head, to, seen, start, end, owner, site);
			read.ifPresent((part) -> found.add(part.part()));
			above = read.flatMap(Read::source).filter(PageReader::isSite).or(() -> site);
		}
		return found;
	}

	/** Whether a name holds for the whole page. */
	private static boolean isSite(Source source) {
		return source.rank() == Source.Rank.SITE || source.rank() == Source.Rank.KNOWN_LINE
				|| source.rank() == Source.Rank.LIKELY_LINE;
	}

	/**
	 * An article as read.
	 *
	 * @param part the article
	 * @param source where its outlet was found
	 */
	private record Read(Part part, Optional<Source> source) {
	}

	private Optional<Read> read(List<Line> lines, Head head, int to, Set<Long> seen, int start, int end,
			Optional<Source> owner, Optional<Source> site) {
		String page = lines.get(0).page();
		boolean news = head.title().map(BodyReader::fingerprint).map(seen::add).orElse(false);
		List<Block> body = new ArrayList<>(this.bodies.read(lines, head.body(), to, seen));
		if (body.isEmpty() && !news) {
			return Optional.empty();
		}
		Optional<Source> source = Source.best(head.source(), this.feet.source(lines, head.body(), to));
		PublishedDate published = head.published();
		if (!body.isEmpty()) {
			int text = firstParagraph(body);
			Opening opening = opening(body.get(text), lines.get(0), source);
			for (int i = 0; i < text; i++) {
				Opening above = opening(body.get(i), lines.get(0), source);
				source = Source.best(source, above.source());
				body.set(i, above.block());
			}
			source = Source.best(source, opening.source());
			published = published.date().isKnown() ? published : opening.published();
			published = published.date().isKnown() ? published : this.feet.published(lines, head.body(), to);
			published = published.date().isKnown() ? published : this.textDates.find(page, body);
			source = Source.best(source, this.sites.find(head.above(), head.names(), owner, page, body));
			if (source.filter((found) -> found.rank() != Source.Rank.AGENCY).isEmpty()) {
				source = Source.best(source, this.sites.ofSpokenTo(page, body));
			}
			source = this.sites.called(source, opening.source());
			String dateline = page.substring(body.get(text).start(), opening.block().start());
			body.set(text, opening.block());
			if (!published.date().isDay() && !dateline.isEmpty()) {
				PublishedDate proven = this.yearless.find(dateline, this.feet.days(lines, head.body(), to));
				proven = proven.date().isKnown() ? proven : this.yearless.find(dateline, page, body);
				published = proven.date().isKnown() ? proven : published;
			}
		}
		List<Block> blocks = new ArrayList<>();
		// a line below text that is read is no headline of it
		Optional<Line> title = head.title().filter((line) -> body.isEmpty() || line.end() <= body.get(0).start());
		title.ifPresent((line) -> blocks.add(new Block(Block.Role.TITLE, line.start(), line.end())));
		blocks.addAll(body);
		if (source.filter((found) -> found.rank().compareTo(Source.Rank.AGENCY) < 0).isEmpty()) {
			source = site.isPresent() ? site : source;
		}
		Part part = new Part(start, end, blocks, title.map(Line::text), source.map(Source::name), head.byline(),
				published);
		return Optional.of(new Read(part, source));
	}

	/** A caption or a reporter's name may stand above the text. */
	private static int firstParagraph(List<Block> body) {
		for (int i = 0; i < Math.min(MOST_ABOVE_TEXT, body.size()); i++) {
			if (body.get(i).role() == Block.Role.BODY) {
				return i;
			}
		}
		return 0;
	}

	/**
	 * What the first paragraph begins with.
	 *
	 * @param block the paragraph without it
	 * @param source the outlet it names
	 * @param published the date it gives
	 */
	private record Opening(Block block, Optional<Source> source, PublishedDate published) {
	}

	/**
	 * Takes dateline and date line off a first paragraph: آخر تحديث: … بغداد/ شبكة كذا-
	 * قال.
	 */
	private Opening opening(Block block, Line first, Optional<Source> outlet) {
		Line line = first.between(block.start(), block.end());
		PublishedDate published = PublishedDate.UNKNOWN;
		Optional<DateLine> date = this.dates.read(line)
			.filter((found) -> found.labelled() && found.end() <= LONGEST_DATELINE && found.date().isDay());
		if (date.isPresent()) {
			published = new PublishedDate(date.get().date(), PublishedDate.Basis.HEADER);
			if (date.get().end() < line.length()) {
				line = line.between(line.start() + date.get().end(), line.end());
			}
		}
		String text = line.text();
		Optional<Dateline> dateline = this.datelines.read(text)
			.or(() -> this.sites.opening(text, first.page(), outlet))
			.or(() -> this.datelines.town(text));
		if (dateline.isPresent() && !published.date().isKnown()) {
			published = this.dates.read(line.between(line.start(), line.start() + dateline.get().end()))
				.filter((found) -> found.date().isDay())
				.map((found) -> new PublishedDate(found.date(), PublishedDate.Basis.TEXT))
				.orElse(published);
		}
		int start = line.start() + dateline.map(Dateline::end).orElse(0);
		start = (start < block.end()) ? start : block.start();
		return new Opening(new Block(block.role(), start, block.end()), dateline.flatMap(Dateline::source), published);
	}

}
