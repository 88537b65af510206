package liqa.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The lines of a head while it is being read: marks (date, outlet, labelled byline), and
 * others, among which are headline and bylines.
 */
final class HeadLines {

	/** Shorter lines are headlines only where no other can be. */
	static final int SHORTEST_TITLE = 4;

	private static final int LONGEST_BYLINE = 16;

	/** No reporter's name has so many words. */
	private static final int SHORTEST_SURE = 6;

	private static final int SHORTEST_FIRST = 5;

	private static final int LONGEST_SPEAKER = 3;

	private static final int LONGEST_KICKER = 8;

	/** Headline, kicker and sub-headline stand above a text. */
	private static final int FEWEST_ABOVE_TEXT = 3;

	/** A section or a reporter may stand between the date and a headline below it. */
	private static final int MOST_BEFORE_TITLE = 2;

	private static final int LONGEST_WIDTH = 110;

	private static final double NEARLY = 0.85;

	private final SourceFinder sources;

	private final List<Line> lines;

	private final int from;

	private final int zone;

	private final List<Integer> marks = new ArrayList<>();

	private final List<Integer> others = new ArrayList<>();

	private final List<Integer> sites = new ArrayList<>();

	private final List<Integer> bylines = new ArrayList<>();

	private int menu = -1;

	private int menuWord = -2;

	private int list = -1;

	private boolean aboveMenu;

	private int skipped = -1;

	private int caption = -1;

	private int date = -1;

	private int title = -1;

	private int body;

	HeadLines(List<Line> lines, int from, int zone, SourceFinder sources) {
		this.sources = sources;
		this.lines = lines;
		this.from = from;
		this.zone = zone;
		this.body = from;
	}

	void mark(int line) {
		this.marks.add(line);
	}

	/**
	 * @param moved whether the date before was that of the day, and this is the article's
	 */
	void markDate(int line, boolean moved) {
		this.date = (this.date < 0 || moved) ? line : this.date;
		mark(line);
	}

	/**
	 * The next line that is not blank goes with a furniture line: the editor's name below
	 * his office.
	 */
	void dropNext(int line) {
		int next = line + 1;
		while (next < this.zone && this.lines.get(next).isBlank()) {
			next++;
		}
		this.skipped = next;
	}

	/**
	 * Any other line.
	 * @param site whether it looks like the name of the site
	 */
	void other(int line, boolean site) {
		if (line != this.skipped || this.lines.get(line).words() > 5) {
			this.others.add(line);
			if (site) {
				this.sites.add(line);
			}
		}
	}

	/** Whether a line with these folded words is among the others. */
	boolean holds(String words) {
		return this.others.stream().anyMatch((line) -> this.lines.get(line).folded().equals(words));
	}

	/** The other lines above the headline. */
	List<Integer> above() {
		return (this.title < 0) ? List.of() : before(this.title);
	}

	/**
	 * A line of the site's menu or the path to the page. One word by itself may also be a
	 * piece of the text.
	 * @param row whether it has several parts
	 */
	void menu(int line, boolean row) {
		if (row || line == this.menuWord + 1) {
			this.aboveMenu |= this.menu < 0 && this.others.size() == 1 && this.marks.isEmpty();
			this.menu = line;
		}
		this.menuWord = line;
	}

	/** Whether one line and no more stands above the site's menu. */
	boolean isAboveMenu() {
		return this.aboveMenu;
	}

	/** A line that is a headline only if no other can be. */
	void caption(int line) {
		this.caption = (this.caption < 0) ? line : this.caption;
	}

	/** Whether the line above is a mark. */
	boolean touchesMark(int line) {
		return !this.marks.isEmpty() && this.marks.get(this.marks.size() - 1) == line - 1;
	}

	boolean hasDate() {
		return this.date >= 0;
	}

	/** Headlines of other articles follow. */
	void list(int line) {
		this.list = line;
	}

	/** Whether a line that may be the headline stands above. */
	boolean hasHeadline() {
		return this.others.stream().anyMatch(this::isLongEnough);
	}

	boolean hasOther() {
		return !this.others.isEmpty();
	}

	/**
	 * Decides which of the other lines are headline and bylines and where the body
	 * begins.
	 * @param path the headline as the end of the path to the page
	 */
	void settle(Optional<Line> path) {
		if (this.others.isEmpty() && this.caption >= 0) {
			this.others.add(this.caption);
		}
		dropMarksBelowText();
		if (this.marks.isEmpty()) {
			settleWithoutMarks(path);
			return;
		}
		int anchor = (this.date >= 0) ? this.date : this.marks.get(0);
		int last = lastOfCluster();
		int group = anchor;
		while (group > this.from && !this.lines.get(group - 1).isBlank()) {
			group--;
		}
		List<Integer> above = before(group);
		List<Integer> touching = between(group, last);
		boolean onlySite = isOnlySite(before(anchor))
				&& this.others.stream().anyMatch((line) -> line > anchor && isLongEnough(line));
		List<Integer> beside = touching.stream().filter((line) -> line > anchor).toList();
		boolean listed = this.list > this.menu && this.list < anchor;
		if (!listed && above.stream().anyMatch(this::isLongEnough)) {
			this.title = best(above, path);
		}
		for (List<Integer> candidates : List.of(before(anchor), beside)) {
			// a line of a few words may be a reporter, and the short one above it the
			// headline
			long headings = before(anchor).stream().filter((line) -> !this.sites.contains(line)).count();
			int shortest = !onlySite && headings > (candidates.equals(beside) ? 0 : 1) ? SHORTEST_SURE : SHORTEST_TITLE;
			// nor does a reporter stand above it
			int first = before(anchor).isEmpty() ? -1 : before(anchor).get(0);
			List<Integer> sure = candidates.stream()
				.filter((line) -> isLongEnough(line)
						&& this.lines.get(line)
							.words() >= (line.equals(first) ? Math.min(shortest, SHORTEST_FIRST) : shortest)
						&& this.lines.get(line).last() != ':' && !this.sources.isReporter(this.lines.get(line)))
				.toList();
			if (this.title < 0 && !sure.isEmpty()) {
				this.title = best(sure, path);
			}
		}
		boolean belowMenu = this.menu > anchor
				&& this.others.stream().anyMatch((line) -> line > this.menu && isLongEnough(line));
		if (this.title < 0 && !before(anchor).isEmpty() && !onlySite && !belowMenu) {
			this.title = before(anchor).get(0);
		}
		for (int line : touching) {
			if (line > this.title && this.lines.get(line).words() <= LONGEST_BYLINE) {
				this.bylines.add(line);
			}
		}
		this.body = last + 1;
		if (this.title < 0) {
			int end = belowMenu ? Math.max(last, this.menu) : last;
			List<Integer> below = this.others.stream().filter((line) -> line > end).toList();
			below.stream()
				.limit(MOST_BEFORE_TITLE)
				.filter((line) -> this.lines.get(line).words() >= SHORTEST_TITLE)
				.findFirst()
				.or(() -> below.stream().findFirst().filter(this::isShortTitle))
				.map((line) -> (below.size() > 1 && isKicker(line, below.get(1))) ? below.get(1) : line)
				.ifPresent(this::takeAsTitle);
		}
	}

	/**
	 * أزمة الكهرباء تتفاقم: three words that end as no list or label does and name no
	 * person.
	 */
	private boolean isShortTitle(int line) {
		Line text = this.lines.get(line);
		return text.words() == SHORTEST_TITLE - 1 && text.parts().size() == 1 && !text.hasDigit()
				&& Character.isLetter(text.last()) && !this.sites.contains(line) && !this.sources.isNamed(text)
				&& !this.sources.isKicker(text);
	}

	/** Whether lines are no more than the name of the site, or one word each. */
	private boolean isOnlySite(List<Integer> above) {
		return above.stream().noneMatch(this::isLongEnough) && (above.stream().anyMatch(this.sites::contains) || !above
			.isEmpty() && above.stream()
				.allMatch((line) -> this.lines.get(line).words() == 1 && this.lines.get(line).text().startsWith("ال")));
	}

	/**
	 * In a text of short lines marks also stand below the first of them: a signature in
	 * the last line.
	 */
	private void dropMarksBelowText() {
		for (int i = FEWEST_ABOVE_TEXT; i < this.others.size(); i++) {
			int text = this.others.get(i);
			Line line = this.lines.get(text);
			if (line.endsSentence() && !line.endsWithDots()) {
				this.marks.removeIf((mark) -> mark > text);
				this.date = (this.date > text) ? -1 : this.date;
				return;
			}
		}
	}

	/** The last line of a headline that is broken like the text below it. */
	int lastOfTitle() {
		int next = this.title + 1;
		if (this.title < 0 || !this.others.contains(next) || this.others.contains(next + 1)) {
			return this.title;
		}
		Line line = this.lines.get(this.title);
		int longest = 0;
		for (Line other : this.lines) {
			longest = Math.max(longest, other.length());
		}
		String text = this.lines.get(next).text();
		int space = text.indexOf(' ');
		boolean full = line.length() + ((space < 0) ? text.length() : space) >= longest * NEARLY;
		if (longest > LONGEST_WIDTH || !full || !Character.isLetterOrDigit(line.last())
				|| this.lines.get(next).words() > LONGEST_BYLINE) {
			return this.title;
		}
		this.body = (this.body == next) ? next + 1 : this.body;
		return next;
	}

	/**
	 * The last mark that has no more than three lines of text between it and the mark
	 * before.
	 */
	private int lastOfCluster() {
		int last = this.marks.get(0);
		for (int mark : this.marks) {
			if (between(last + 1, mark).size() <= 3) {
				last = mark;
			}
		}
		return last;
	}

	private void settleWithoutMarks(Optional<Line> path) {
		if (!this.others.isEmpty()) {
			takeAsTitle(best(this.others, path));
		}
	}

	private void takeAsTitle(int line) {
		Line candidate = this.lines.get(line);
		if (candidate.words() >= 2 && !candidate.isParagraph()
				&& (candidate.last() != ':' || candidate.words() >= SHORTEST_TITLE)) {
			this.title = line;
			this.body = line + 1;
		}
	}

	/**
	 * The line that the path to the page or the title of the page repeats, or else the
	 * first with enough words for a headline, those below the menu before those above. Of
	 * two such lines the one that names who speaks is the headline, the one above it a
	 * kicker.
	 */
	private int best(List<Integer> candidates, Optional<Line> path) {
		List<Integer> long_ = candidates.stream().filter(this::isLongEnough).toList();
		if (long_.isEmpty()) {
			return candidates.stream()
				.filter((line) -> !this.sites.contains(line))
				.findFirst()
				.orElse(candidates.get(0));
		}
		for (int line : long_) {
			String words = this.lines.get(line).folded();
			if (path.filter((end) -> end.folded().equals(words)).isPresent()
					|| long_.stream().anyMatch((other) -> other < line && isTitleOfPage(other, line))) {
				return line;
			}
		}
		List<Integer> below = long_.stream().filter((line) -> line > this.menu).toList();
		List<Integer> left = below.isEmpty() ? long_ : below;
		if (this.list > this.menu) {
			left = afterList(left);
		}
		return left.get((left.size() > 1 && isKicker(left.get(0), left.get(1))) ? 1 : 0);
	}

	/** Those of the last block of lines, if a list of other headlines stands above. */
	private List<Integer> afterList(List<Integer> candidates) {
		int first = candidates.get(candidates.size() - 1);
		if (first < this.list) {
			return candidates;
		}
		while (first - 1 > this.list && !this.lines.get(first - 1).isBlank()) {
			first--;
		}
		int begin = first;
		List<Integer> last = candidates.stream().filter((line) -> line >= begin).toList();
		return (begin == this.list + 1) ? List.of(candidates.get(candidates.size() - 1)) : last;
	}

	/** Whether a line is another and the name of the site: كذا وكذا - كذا نيوز. */
	private boolean isTitleOfPage(int line, int other) {
		String text = this.lines.get(line).text();
		String headline = this.lines.get(other).text();
		int at = text.indexOf(headline);
		if (at < 0 || text.length() == headline.length()) {
			return false;
		}
		String rest = (at > 0) ? text.substring(0, at).strip() : text.substring(headline.length()).strip();
		char sign = rest.isEmpty() ? ' ' : rest.charAt((at > 0) ? rest.length() - 1 : 0);
		return "-–—|«»›‹/•".indexOf(sign) >= 0 || rest.startsWith("::") || rest.endsWith("::");
	}

	private boolean isKicker(int line, int next) {
		if (namesSpeaker(line)) {
			return false;
		}
		Line text = this.lines.get(line);
		return namesSpeaker(next) || next == line + 1 && text.words() <= LONGEST_KICKER
				&& text.words() < this.lines.get(next).words() && this.sources.isKicker(text);
	}

	private boolean isLongEnough(int line) {
		return this.lines.get(line).words() >= SHORTEST_TITLE && !this.sites.contains(line);
	}

	/** الخارجية: نرحب بالبيان */
	private boolean namesSpeaker(int line) {
		String text = this.lines.get(line).text();
		int colon = text.indexOf(':');
		return colon > 0 && colon < text.length() - 1 && Words.count(text.substring(0, colon)) <= LONGEST_SPEAKER;
	}

	private List<Integer> before(int line) {
		return this.others.stream().filter((other) -> other < line).toList();
	}

	private List<Integer> between(int from, int to) {
		return this.others.stream().filter((other) -> other >= from && other < to).toList();
	}

	/** Index of the headline's line, -1 if there is none. */
	int title() {
		return this.title;
	}

	List<Integer> bylines() {
		return this.bylines;
	}

	/** Index of the first line after the head. */
	int body() {
		return this.body;
	}

}
