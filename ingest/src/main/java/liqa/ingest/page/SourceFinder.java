package liqa.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import liqa.ingest.date.CalendarNames;
import liqa.ingest.page.Source.Rank;

/**
 * Finds the outlet in header lines, datelines and signatures.
 */
final class SourceFinder {

	private static final int LONGEST_SEGMENT = 5;

	private static final int LONGEST_UNKNOWN = 3;

	private static final int LONGEST_SIGNATURE = 8;

	private static final int SHORTEST_CAPTION = 3;

	private static final int LONGEST_CAPTION = 14;

	private final OutletNames outlets;

	/** The line of pages that collect those of others: نشر في كذا يوم 30 - 08 - 2012. */
	private static final Pattern PUBLISHED_IN = Pattern.compile("نشرت?\\s+في\\s+(.{2,40}?)\\s+(?:يوم|بتاريخ)[\\s:]*$");

	private static final Pattern DOMAIN = Pattern.compile("^[A-Za-z][A-Za-z0-9.-]{1,60}\\.[A-Za-z]{2,4}$");

	/** A name in Latin letters beside a town. */
	private static final Pattern LATIN_NAME = Pattern.compile("[A-Za-z][A-Za-z0-9]{2,14}");

	private static final int SHORTEST_WORD = 5;

	private static final int FEWEST_TAGS = 3;

	private static final String MORE_OF = "المزيد من ";

	private static final int LONGEST_GUESS = 4;

	private final HeaderWords words;

	private final CalendarNames calendar;

	private final Furniture furniture;

	SourceFinder(OutletNames outlets, HeaderWords words, CalendarNames calendar, Furniture furniture) {
		this.outlets = outlets;
		this.furniture = furniture;
		this.words = words;
		this.calendar = calendar;
	}

	/** The outlet a whole line names. */
	Optional<Source> ofLine(Line line) {
		if (this.outlets.isPlace(line.folded())) {
			return Optional.empty();
		}
		Optional<String> latin = OutletNames.latinToken(line);
		if (latin.isPresent() && this.furniture.effect(line).isEmpty()) {
			Rank rank = latin.get().startsWith("www.") || latin.get().startsWith("http") ? Rank.SIGNATURE
					: Rank.LATIN_LINE;
			return Optional.of(new Source(latin.get(), agencyOr(line.folded(), rank)));
		}
		if (this.outlets.isKnown(line.folded())) {
			// The name alone where the lexicon knows town and name together: دبي - البيان
			return ofSegments(line.text(), Rank.KNOWN_LINE).or(() -> Optional
				.of(new Source(Segments.bare(line.text()), agencyOr(line.folded(), Rank.KNOWN_LINE))));
		}
		return Optional.empty();
	}

	/** The outlet that a header line beside the date names, known or not. */
	Optional<Source> ofHeaderLine(Line line) {
		Optional<Source> whole = ofLine(line);
		if (whole.isPresent()) {
			return whole;
		}
		return ofSegments(line.text(), Rank.BYLINE).or(() -> likely(line.text(), Rank.LIKELY_LINE));
	}

	/** The part of a line that looks like a name: القاهرة - كذا نيوز, kadha.net. */
	private Optional<Source> likely(String text, Rank rank) {
		for (String segment : Segments.of(text)) {
			if (this.outlets.looksLikeName(Words.folded(segment)) || DOMAIN.matcher(segment).matches()) {
				return Optional.of(new Source(withoutJoint(segment), rank));
			}
		}
		return Optional.empty();
	}

	/** A known name that begins with a label: المصدر أونلاين - خاص. */
	Optional<Source> ofWholeName(Line line) {
		return ofSegments(line.text(), Rank.BYLINE)
			.filter((source) -> line.text().startsWith(source.name()) && source.name().indexOf(' ') > 0);
	}

	/** The outlet behind the date of a line: الرياض 12 مارس 2019 م واس. */
	Optional<Source> afterDate(Line line, DateLine date) {
		return ofSegments(line.text().substring(Math.min(date.end(), line.length())), Rank.BYLINE);
	}

	/**
	 * What follows المصدر: the first name that is no joint word such as وكالات, and no
	 * town or reporter.
	 */
	Optional<Source> ofLabel(String text) {
		Optional<Source> best = Optional.empty();
		for (String segment : Segments.of(text)) {
			String folded = Words.folded(segment);
			if (!folded.isEmpty() && !isJoint(folded) && folded.split(" ").length <= LONGEST_SEGMENT + 1
					&& !this.outlets.isPlace(folded) && !this.outlets.isPerson(folded)) {
				best = Source.best(best, Optional.of(new Source(segment, agencyOr(folded, Rank.LABEL))));
			}
		}
		return best;
	}

	/**
	 * The parts of a line that may be the name of an outlet nobody knows: no town,
	 * reporter, date, section or way of work.
	 */
	List<String> candidates(String text) {
		List<String> found = new ArrayList<>();
		for (String written : Segments.of(text)) {
			String segment = withoutJoint(written);
			if (isCandidate(segment, Words.folded(segment))) {
				found.add(segment);
			}
		}
		return found;
	}

	private boolean isCandidate(String segment, String folded) {
		String[] parts = folded.split(" ");
		if (folded.isEmpty() || parts.length > LONGEST_GUESS || this.outlets.isPlace(folded) || isJoint(folded)
				|| this.outlets.isPerson(folded) || this.furniture.isWords(folded)
				|| parts.length == 1 && !(segment.startsWith("ال") && folded.length() >= SHORTEST_WORD)) {
			return false;
		}
		boolean word = false;
		for (String part : parts) {
			char first = part.charAt(0);
			if (this.calendar.weekday(part).isPresent() || this.words.is(HeaderWords.Kind.ISSUE, part)
					|| this.words.is(HeaderWords.Kind.DATE, part) && !this.outlets.isShortName(part)
					|| !Character.isLetter(first) || Words.isLatin(first)) {
				return false;
			}
			word |= part.length() > 2;
		}
		return word && !isMonth(parts[0]) && !parts[0].equals("بقلم") && !parts[0].equals("لا");
	}

	/** The first of the parts of a line that may be a name. */
	Optional<Source> guess(String text) {
		return candidates(text).stream().findFirst().map((name) -> new Source(name, Rank.GUESS));
	}

	/** A known outlet among the parts of a byline: الرياض - واس, عكاظ (جدة). */
	Optional<Source> ofSegments(String text, Rank rank) {
		Optional<Source> best = Optional.empty();
		for (String written : Segments.of(text)) {
			String segment = withoutJoint(written);
			String folded = Words.folded(segment);
			// A month is a paper only in a line of its own: 24 نوفمبر/ تشرين
			if ((this.outlets.isKnown(folded)
					&& (!this.furniture.isWords(folded) || Segments.isQuoted(text, segment) || holdsPlace(text))
					|| rank == Rank.BYLINE && this.outlets.isShortName(folded)
							&& (!this.furniture.isWords(folded) || Segments.isQuoted(text, segment)))
					&& (!this.outlets.isPlace(folded) || Segments.isQuoted(text, segment)) && !isMonth(folded)) {
				best = Source.best(best, Optional.of(new Source(segment, agencyOr(folded, rank))));
			}
		}
		return best;
	}

	/**
	 * Whether a line is town and reporter or outlet: القاهرة - فلان, بغداد / متابعة كذا.
	 */
	boolean isTownLine(Line line) {
		if (line.words() > LONGEST_SEGMENT + 2 || line.endsSentence()) {
			return false;
		}
		int colon = line.text().indexOf(':');
		if (colon >= 0 && line.words() > LONGEST_SEGMENT - 1
				&& line.text().substring(colon).chars().anyMatch(Character::isLetter)) {
			// A headline: مصر: ارتفاع في أسعار كذا
			return false;
		}
		List<String> segments = Segments.of(line.text());
		return segments.size() > 1 && (this.outlets.isPlace(Words.folded(segments.get(0)))
				|| segments.stream().anyMatch((segment) -> this.outlets.isPlace(Words.folded(segment)))
						&& segments.stream().anyMatch((segment) -> this.outlets.isKnown(Words.folded(segment))));
	}

	/** Whether a line is the name of an outlet that can hardly be anything else. */
	boolean isSurelyOutlet(Line line) {
		return line.parts().size() == 1 && this.outlets.isUnmistakable(line.folded())
				&& !this.outlets.isRegion(line.folded()) && !this.furniture.isWords(line.folded());
	}

	/** Whether a line begins with the name of an outlet: بنا 1033 جمت 20/11/2018. */
	boolean beginsWithOutlet(Line line) {
		String words = line.folded();
		int space = words.indexOf(' ');
		return space > 0 && this.outlets.isKnown(words.substring(0, space));
	}

	/** Whether a line is outlet and way of work: كذا - متابعات, خاص/ كذا. */
	boolean isJointLine(Line line) {
		List<String> segments = Segments.of(line.text());
		return line.words() <= LONGEST_SEGMENT + 1 && segments.size() > 1 && !line.endsSentence()
				&& segments.stream().anyMatch((segment) -> isJoint(Words.folded(segment)))
				&& segments.stream().allMatch((segment) -> Words.count(segment) <= LONGEST_UNKNOWN);
	}

	/**
	 * The outlet of a line with town, date, reporter or متابعات: a known name, one that
	 * looks like one, one beside متابعات or an agency, or one word with the article
	 * beside the town, as in الرياض: الندوة.
	 */
	Optional<Source> ofByline(Line line) {
		String text = line.text();
		Optional<Source> known = knownOf(text);
		if (known.isPresent()) {
			return known;
		}
		Optional<Source> likely = likely(text, Rank.BYLINE);
		if (likely.isPresent()) {
			return likely;
		}
		if (line.hasDigit()) {
			return Optional.empty();
		}
		List<String> candidates = candidates(text);
		boolean joint = isJointLine(line);
		boolean town = isTownLine(line);
		if (town) {
			Optional<String> latin = Segments.of(text)
				.stream()
				.filter((segment) -> LATIN_NAME.matcher(segment).matches())
				.filter((segment) -> !this.furniture.isWords(Words.folded(segment)))
				.findFirst();
			if (latin.isPresent()) {
				return Optional.of(new Source(latin.get(), Rank.BYLINE));
			}
		}
		for (String name : candidates) {
			if (joint || town && (name.indexOf(' ') < 0 || Segments.isEnclosed(text, name))) {
				return Optional.of(new Source(name, Rank.BYLINE));
			}
		}
		return (town || Segments.of(text).size() > candidates.size()) ? guess(text) : Optional.empty();
	}

	/** A known outlet among the parts of a byline, or who prints a known agency. */
	private Optional<Source> knownOf(String text) {
		Optional<Source> known = ofSegments(text, Rank.BYLINE);
		return (known.filter((source) -> source.rank() == Rank.AGENCY).isPresent())
				? printedBy(text, Rank.BYLINE).or(() -> known) : known;
	}

	/**
	 * The outlet of a line such as كتب: فلان, where what nobody knows is a person; متابعة
	 * - كذا names no person.
	 */
	Optional<Source> ofLabelledByline(Line line) {
		String words = line.folded();
		int space = words.indexOf(' ');
		return (space > 0 && isJoint(words.substring(0, space))) ? ofByline(line)
				: knownOf(line.text()).or(() -> likely(line.text(), Rank.BYLINE));
	}

	/** Who prints an agency: كذا + أ ف ب, كذا / رويترز; no town stands before them. */
	private Optional<Source> printedBy(String text, Rank rank) {
		List<String> segments = Segments.of(text);
		List<String> candidates = candidates(text);
		return (segments.size() > 1 && !candidates.isEmpty()
				&& segments.get(segments.size() - 2).equals(candidates.get(0))
				&& segments.stream().noneMatch((segment) -> this.outlets.isPlace(Words.folded(segment)))
				&& !this.outlets.isAgency(Words.folded(candidates.get(0))))
						? Optional.of(new Source(candidates.get(0), rank)) : Optional.empty();
	}

	/** طهران - العالم, but عاجل | كذا */
	private boolean holdsPlace(String text) {
		return Segments.of(text).stream().anyMatch((segment) -> this.outlets.isPlace(Words.folded(segment)));
	}

	/** The outlet a line of a collecting site names before the date. */
	Optional<Source> publishedIn(Line line, DateLine date) {
		Matcher matcher = PUBLISHED_IN.matcher(line.text().substring(0, date.start()));
		return matcher.find() ? Optional.of(new Source(Segments.bare(matcher.group(1)), Rank.LABEL)) : Optional.empty();
	}

	/** متابعة المدى is المدى, and so is من مندوب المدى. */
	private String withoutJoint(String segment) {
		String name = segment;
		for (int space = name.indexOf(' '); space > 0; space = name.indexOf(' ')) {
			String word = Words.folded(name.substring(0, space));
			if (!(isJoint(word) || word.equals("من") || this.words.is(HeaderWords.Kind.BEFORE_SITE, word))) {
				break;
			}
			name = name.substring(space + 1);
		}
		return name.startsWith("لـ") ? name.substring(2) : name;
	}

	/**
	 * The last line of an article: المسلة – متابعة – وكالات, (كذا + أ ف ب), (كذا).
	 * @param last whether no text follows
	 */
	Optional<Source> ofSignature(Line line, boolean last) {
		if (line.words() > LONGEST_SEGMENT + 1 || line.endsSentence()) {
			return Optional.empty();
		}
		String text = line.text();
		Optional<Source> known = ofSegments(text, Rank.SIGNATURE);
		boolean bracketed = last && text.charAt(0) == '(' && line.last() == ')';
		if (bracketed && known.filter((source) -> source.rank() != Rank.AGENCY).isEmpty()) {
			return (known.isPresent() ? printedBy(text, Rank.SIGNATURE)
					: guess(text).map((name) -> new Source(name.name(), Rank.SIGNATURE)))
				.or(() -> known);
		}
		return known;
	}

	/**
	 * Whether a line below a text says no more than who wrote and sent it: وام/فلان
	 * الفلاني/فلان كذا, س م/ح ك, --(بترا).
	 */
	boolean isSignature(Line line) {
		if (line.isBlank() || line.words() > LONGEST_SIGNATURE || line.endsSentence() || line.hasDigit()) {
			return false;
		}
		List<String> segments = Segments.of(line.text());
		boolean named = false;
		for (String segment : segments) {
			String folded = Words.folded(segment);
			boolean outlet = this.outlets.isAgency(folded) || segments.size() > 1 && this.outlets.isShortName(folded);
			if (!outlet && !isInitials(folded) && !(segments.size() > 1 && this.outlets.isPerson(folded))) {
				return false;
			}
			named |= outlet || isInitials(folded);
		}
		return named;
	}

	/** ع س, م.ل */
	private static boolean isInitials(String folded) {
		for (String word : folded.split(" ")) {
			if (word.length() > 1) {
				return false;
			}
		}
		return !folded.isEmpty();
	}

	/** A known name in a row of tags, which has the site's own at times. */
	Optional<Source> ofTags(Line line) {
		List<Line> parts = line.parts();
		return (parts.size() < FEWEST_TAGS || line.endsSentence()) ? Optional.empty() : parts.stream()
			.filter((part) -> this.outlets.isUnmistakable(part.folded()) && !this.outlets.isAgency(part.folded()))
			.findFirst()
			.map((part) -> new Source(part.text(), Rank.GUESS));
	}

	/** المزيد من كذا نيوز: what follows are headlines. */
	boolean isMoreOfSite(Line line) {
		String words = line.folded();
		if (line.words() > LONGEST_SEGMENT + 1 || !words.startsWith(MORE_OF)) {
			return false;
		}
		String name = words.substring(MORE_OF.length());
		return this.outlets.isKnown(name) || this.outlets.isShortName(name) || this.outlets.looksLikeName(name);
	}

	/**
	 * Whether a line is the caption of an agency's picture: فلان وفلان في كذا (رويترز).
	 */
	boolean isCredited(Line line) {
		String text = line.text();
		int open = text.lastIndexOf('(');
		return line.last() == ')' && open >= 0 && line.words() <= LONGEST_CAPTION
				&& (open == 0 || Words.count(text.substring(0, open)) >= SHORTEST_CAPTION)
				&& Segments.of(text.substring(open))
					.stream()
					.anyMatch((part) -> this.outlets.isAgency(Words.folded(part)));
	}

	/** The parts of a line between bars, gaps and dashes with spaces beside them. */
	List<Line> parts(Line line) {
		List<Line> parts = new ArrayList<>();
		for (Line part : line.parts()) {
			String text = part.text();
			int from = 0;
			for (int i = 1; i + 1 < text.length(); i++) {
				if ("-–—ـ/".indexOf(text.charAt(i)) >= 0 && !Character.isLetterOrDigit(text.charAt(i - 1))
						&& !Character.isLetterOrDigit(text.charAt(i + 1)) && !Segments.isBetweenDigits(text, i)) {
					addPart(parts, part, from, i);
					from = i + 1;
				}
			}
			addPart(parts, part, from, text.length());
		}
		return parts;
	}

	private static void addPart(List<Line> parts, Line line, int from, int to) {
		Line part = line.between(line.start() + from, line.start() + to);
		if (!part.isBlank()) {
			parts.add(part);
		}
	}

	/**
	 * Whether a line begins with a person's name and says no more than where he is; with
	 * a verb behind the name it is a headline: فلان يستقبل كذا.
	 */
	boolean isReporter(Line line) {
		return line.words() <= LONGEST_CAPTION / 2 + 1 && line.text().indexOf(':') < 0
				&& this.outlets.isPerson(line.folded()) && !this.outlets.tells(line.folded())
				&& (line.words() < LONGEST_SEGMENT || Segments.of(line.text()).size() > 1
						|| this.outlets.isPlace(line.folded().substring(line.folded().lastIndexOf(' ') + 1)));
	}

	/** Whether a line is a town or begins with the name of a person or an outlet. */
	boolean isNamed(Line line) {
		return this.outlets.isPlace(line.folded()) || this.outlets.isPerson(line.folded())
				|| ofHeaderLine(line).isPresent();
	}

	/** Whether a line begins as kickers do: في ختام زيارة كذا, خلال لقائه كذا. */
	boolean isKicker(Line line) {
		String words = line.folded();
		int space = words.indexOf(' ');
		int second = words.indexOf(' ', space + 1);
		return line.text().indexOf(':') < 0 && space > 0
				&& (this.words.is(HeaderWords.Kind.KICKER, words.substring(0, space))
						|| second > 0 && this.words.is(HeaderWords.Kind.KICKER, words.substring(0, second)));
	}

	/** Whether a part of a date row is no headline: a town, a reporter, an outlet. */
	boolean isBesideDate(Line part) {
		String words = part.folded();
		return this.outlets.isPlace(words) || this.outlets.isPerson(words) || this.furniture.isWords(words)
				|| this.outlets.isShortName(words) || this.outlets.looksLikeName(words) || ofLine(part).isPresent();
	}

	/** Whether a part of a line tells the issue of a paper: العدد 4512, السنة 12. */
	boolean isIssue(Line part) {
		if (!part.hasDigit() || part.words() > LONGEST_SEGMENT) {
			return false;
		}
		for (String word : part.folded().split(" ")) {
			if (this.words.is(HeaderWords.Kind.ISSUE, word)) {
				return true;
			}
		}
		return false;
	}

	private boolean isMonth(String folded) {
		return this.calendar.monthBeginnings().contains(folded);
	}

	private boolean isJoint(String folded) {
		for (String word : folded.split(" ")) {
			if (!this.words.is(HeaderWords.Kind.JOINT, word)) {
				return false;
			}
		}
		return true;
	}

	private Rank agencyOr(String folded, Rank rank) {
		// العالم and الاقتصادية are sections of most sites
		if (rank == Rank.KNOWN_LINE && (this.outlets.isRegion(folded) || this.furniture.isWords(folded))) {
			return Rank.GUESS;
		}
		return (this.outlets.isAgency(folded) && rank != Rank.LATIN_LINE) ? Rank.AGENCY : rank;
	}

}
