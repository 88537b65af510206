package liqa.ingest.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import liqa.ingest.Block;
import liqa.ingest.page.Furniture.Effect;
import liqa.ingest.text.Folding;

/**
 * Keeps of an article's lines those that are to be read: paragraphs and sub-headings,
 * without furniture, captions and whatever has been read before.
 */
final class BodyReader {

	private static final int LONGEST_SUBHEADING = 12;

	private static final int LONGEST_RELATED = 20;

	private static final int SHORTEST_RESUMING = 20;

	private static final int FEWEST_TAGS = 3;

	private static final int FEWEST_PARAGRAPHS = 2;

	private static final int LONGEST_DATE = 24;

	private static final int LONGEST_BESIDE = 6;

	private final Furniture furniture;

	private final DateLine.Reader dates;

	private final SourceFinder sources;

	private final WrappedLines wrapped;

	BodyReader(Furniture furniture, DateLine.Reader dates, SourceFinder sources, WrappedLines wrapped) {
		this.wrapped = wrapped;
		this.furniture = furniture;
		this.dates = dates;
		this.sources = sources;
	}

	/**
	 * The blocks of a body.
	 * @param from index of its first line
	 * @param to index after its last line
	 * @param seen fingerprints of the lines read before, to which these are added
	 */
	List<Block> read(List<Line> lines, int from, int to, Set<Long> seen) {
		List<Line> kept = keep(lines, from, to, seen);
		double stops = shareOfStops(kept);
		dropTrailing(kept, stops);
		List<Block> blocks = new ArrayList<>();
		for (Line line : this.wrapped.join(kept)) {
			blocks.add(new Block(role(line, stops), line.start(), line.end()));
		}
		dropLastHeadings(blocks);
		return blocks;
	}

	private List<Line> keep(List<Line> lines, int from, int to, Set<Long> seen) {
		List<Line> kept = new ArrayList<>();
		Set<String> captions = new HashSet<>();
		boolean list = false;
		boolean name = false;
		for (int i = from; i < to; i++) {
			Line line = lines.get(i);
			if (line.isBlank()) {
				continue;
			}
			Optional<Effect> effect = this.furniture.effect(line);
			if (effect.isPresent() && (!isMenu(effect.get()) || kept.isEmpty())) {
				if (effect.get() == Effect.STOP || effect.get() == Effect.OTHERS && isText(kept)) {
					break;
				}
				name = effect.get() == Effect.NAME;
				list |= effect.get() == Effect.LIST || effect.get() == Effect.OTHERS;
				continue;
			}
			if (isCounter(line)) {
				continue;
			}
			if (this.sources.isMoreOfSite(line)) {
				list = true;
				continue;
			}
			boolean afterName = name && line.words() <= 5;
			name = false;
			if (afterName || isHeadLine(line) || this.sources.isSignature(line) || this.sources.isCredited(line)
					|| (i + 1 < to && isBegun(line, lines.get(i + 1)))) {
				continue;
			}
			if (list && !(line.isParagraph() || line.words() > SHORTEST_RESUMING)) {
				continue;
			}
			list = false;
			if (seen.add(fingerprint(line))) {
				kept.add(line);
			}
			else if (!kept.isEmpty() && line.words() < LONGEST_SUBHEADING) {
				captions.add(line.folded());
			}
		}
		kept.removeIf((line) -> line.words() < LONGEST_SUBHEADING && captions.contains(line.folded()));
		return kept;
	}

	/** Whether the text has been read, or at least a good piece of it. */
	private static boolean isText(List<Line> kept) {
		return kept.stream().filter(Line::isParagraph).count() >= FEWEST_PARAGRAPHS;
	}

	/** A number without a word: how many read or shared it. */
	private static boolean isCounter(Line line) {
		return line.words() <= 2 && line.hasDigit() && line.text().chars().noneMatch(Character::isLetter);
	}

	private static boolean isMenu(Effect effect) {
		return effect == Effect.MENU || effect == Effect.HOME;
	}

	/** A caption cut short, with the whole of it in the next line of the page. */
	private static boolean isBegun(Line line, Line next) {
		return line.words() > 1 && line.words() < LONGEST_SUBHEADING / 2 && next.words() < 2 * LONGEST_SUBHEADING
				&& next.folded().startsWith(line.folded() + " ");
	}

	/** A date or an outlet in a line of its own. */
	private boolean isHeadLine(Line line) {
		return line.words() <= LONGEST_DATE && !line.endsSentence()
				&& this.dates.read(line).filter(this::isDate).isPresent()
				|| line.words() <= LONGEST_SUBHEADING
						&& (this.sources.ofLine(line).isPresent() || this.sources.isJointLine(line));
	}

	private boolean isDate(DateLine date) {
		return date.pure() || date.labelled() && date.date().isDay() && date.others() <= LONGEST_BESIDE;
	}

	/**
	 * A number for the letters of a line, the same for lines that differ in signs and
	 * spaces.
	 */
	static long fingerprint(Line line) {
		long hash = 1125899906842597L;
		for (int i = line.start(); i < line.end(); i++) {
			char c = line.at(i);
			if (Folding.isArabicLetter(c) || Character.isLetterOrDigit(c)) {
				hash = 31 * hash + c;
				hash ^= hash >>> 29;
			}
		}
		return hash;
	}

	/** How many of the longer lines end with a full stop; 1 if there are none. */
	private static double shareOfStops(List<Line> lines) {
		int all = 0;
		int stops = 0;
		for (Line line : lines) {
			if (line.words() > LONGEST_RELATED) {
				all++;
				stops += line.endsSentence() ? 1 : 0;
			}
		}
		return (all == 0) ? 0 : (double) stops / all;
	}

	/** Related headlines below the last paragraph of a text that sets its full stops. */
	private static void dropTrailing(List<Line> lines, double stops) {
		while (lines.size() > 1 && isTagRow(lines.get(lines.size() - 1))) {
			lines.remove(lines.size() - 1);
		}
		if (stops < 0.8 || lines.size() < 4) {
			return;
		}
		int last = lines.size() - 1;
		while (last > 0 && isHeadline(lines.get(last))) {
			last--;
		}
		// What follows a colon is a list that belongs to the text
		if (lines.get(last).endsSentence()) {
			lines.subList(last + 1, lines.size()).clear();
		}
	}

	/** Tags without a label: كذا كذا وكذا كذا. */
	private static boolean isTagRow(Line line) {
		return line.words() <= LONGEST_RELATED && !line.endsSentence() && line.parts().size() >= FEWEST_TAGS;
	}

	private static boolean isHeadline(Line line) {
		return line.words() <= LONGEST_RELATED && !line.endsSentence() && !line.text().startsWith("و");
	}

	private static Block.Role role(Line line, double stops) {
		boolean short_ = line.words() <= ((stops >= 0.6) ? LONGEST_SUBHEADING : LONGEST_SUBHEADING / 2);
		boolean open = !line.endsSentence() && ":،,؛".indexOf(line.last()) < 0 && !line.text().startsWith("و");
		return (short_ && open && !holdsQuotation(line)) ? Block.Role.SUBHEADING : Block.Role.BODY;
	}

	private static boolean holdsQuotation(Line line) {
		return line.text().chars().filter((c) -> "\"“”«»".indexOf(c) >= 0).count() > 1 && line.words() > 6;
	}

	/**
	 * A heading heads something: what has no paragraph below it is no part of the text.
	 */
	private static void dropLastHeadings(List<Block> blocks) {
		boolean any = blocks.stream().anyMatch((block) -> block.role() == Block.Role.BODY);
		while (any && blocks.get(blocks.size() - 1).role() == Block.Role.SUBHEADING) {
			blocks.remove(blocks.size() - 1);
		}
	}

}
