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

	private static final int SHORTEST_CAPTION = 3;

	private static final int LONGEST_CAPTION = 14;

	private static final String SEPARATORS = "-–—ـ/:|()[]«»\"“”،,+•*";

	private final OutletNames outlets;

	/** The line of pages that collect those of others: نشر في كذا يوم 30 - 08 - 2012. */
	private static final Pattern PUBLISHED_IN = Pattern.compile("نشرت?\\s+في\\s+(.{2,40}?)\\s+(?:يوم|بتاريخ)[\\s:]*$");

	private final HeaderWords words;

	private final CalendarNames calendar;

	SourceFinder(OutletNames outlets, HeaderWords words, CalendarNames calendar) {
		this.outlets = outlets;
		this.words = words;
		this.calendar = calendar;
	}

	/** The outlet a whole line names. */
	Optional<Source> ofLine(Line line) {
		Optional<String> latin = OutletNames.latinToken(line);
		if (latin.isPresent()) {
			Rank rank = latin.get().startsWith("www.") || latin.get().startsWith("http") ? Rank.SIGNATURE
					: Rank.LATIN_LINE;
			return Optional.of(new Source(latin.get(), agencyOr(line.folded(), rank)));
		}
		if (this.outlets.isKnown(line.folded())) {
			// The name alone where the lexicon knows town and name together: دبي - البيان
			return ofSegments(line.text(), Rank.KNOWN_LINE)
				.or(() -> Optional.of(new Source(bare(line.text()), agencyOr(line.folded(), Rank.KNOWN_LINE))));
		}
		return Optional.empty();
	}

	/** The outlet that a header line beside the date names, known or not. */
	Optional<Source> ofHeaderLine(Line line) {
		Optional<Source> whole = ofLine(line);
		if (whole.isPresent()) {
			return whole;
		}
		Optional<Source> known = ofSegments(line.text(), Rank.BYLINE);
		if (known.isEmpty() && this.outlets.looksLikeName(line.folded())) {
			return Optional.of(new Source(bare(line.text()), Rank.LIKELY_LINE));
		}
		return known;
	}

	/** What follows المصدر: the first name that is no joint word such as وكالات. */
	Optional<Source> ofLabel(String text) {
		for (String segment : segments(text)) {
			String folded = Words.folded(segment);
			if (!folded.isEmpty() && !isJoint(folded) && folded.split(" ").length <= LONGEST_SEGMENT + 1) {
				return Optional.of(new Source(segment, Rank.LABEL));
			}
		}
		return Optional.empty();
	}

	/** A known outlet among the parts of a byline: الرياض - واس, عكاظ (جدة). */
	Optional<Source> ofSegments(String text, Rank rank) {
		Optional<Source> best = Optional.empty();
		for (String written : segments(text)) {
			String segment = withoutJoint(written);
			String folded = Words.folded(segment);
			// A month is a paper only in a line of its own: 24 نوفمبر/ تشرين
			if (this.outlets.isKnown(folded) && !this.outlets.isPlace(folded) && !isMonth(folded)) {
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
		if (line.text().indexOf(':') >= 0 && line.words() > LONGEST_SEGMENT - 1) {
			// A headline: مصر: ارتفاع في أسعار كذا
			return false;
		}
		List<String> segments = segments(line.text());
		return segments.size() > 1 && this.outlets.isPlace(Words.folded(segments.get(0)));
	}

	/** Whether a line is outlet and way of work: كذا - متابعات, خاص/ كذا. */
	boolean isJointLine(Line line) {
		List<String> segments = segments(line.text());
		return line.words() <= LONGEST_SEGMENT + 1 && segments.size() > 1 && !line.endsSentence()
				&& segments.stream().anyMatch((segment) -> isJoint(Words.folded(segment)))
				&& segments.stream().allMatch((segment) -> Words.count(segment) <= LONGEST_UNKNOWN);
	}

	/**
	 * The outlet of a line with town, date, reporter or متابعات: a known name, one that
	 * looks like one, or one word with the article beside the town, as in الرياض: الندوة.
	 */
	Optional<Source> ofByline(Line line) {
		Optional<Source> known = ofSegments(line.text(), Rank.BYLINE);
		if (known.isPresent()) {
			return known;
		}
		List<String> segments = segments(line.text());
		boolean anchored = !line.hasDigit() && (isJointLine(line) || isTownLine(line));
		for (String segment : segments) {
			String folded = Words.folded(segment);
			boolean word = folded.indexOf(' ') < 0 && segment.startsWith("ال")
					&& this.calendar.weekday(folded).isEmpty();
			if (!this.outlets.isPlace(folded) && !isJoint(folded)
					&& (this.outlets.looksLikeName(folded) || anchored && (word || isEnclosed(line.text(), segment)))) {
				return Optional.of(new Source(segment, Rank.BYLINE));
			}
		}
		return Optional.empty();
	}

	/** القاهرة - "كذا", أربيل (كذا) - */
	private static boolean isEnclosed(String text, String segment) {
		int at = text.indexOf(segment);
		String before = text.substring(0, at).strip();
		String after = text.substring(at + segment.length()).strip();
		return before.endsWith("\"") || before.endsWith("“") || before.endsWith("«")
				|| before.endsWith("(") && after.matches("\\)\\s*[-–—:/]+");
	}

	/** The outlet a line of a collecting site names before the date. */
	Optional<Source> publishedIn(Line line, DateLine date) {
		Matcher matcher = PUBLISHED_IN.matcher(line.text().substring(0, date.start()));
		return matcher.find() ? Optional.of(new Source(bare(matcher.group(1)), Rank.LABEL)) : Optional.empty();
	}

	/** متابعة المدى is المدى. */
	private String withoutJoint(String segment) {
		int space = segment.indexOf(' ');
		return (space > 0 && isJoint(Words.folded(segment.substring(0, space)))) ? segment.substring(space + 1)
				: segment;
	}

	/** The last line of an article: المسلة – متابعة – وكالات. */
	Optional<Source> ofSignature(Line line) {
		return (line.words() <= LONGEST_SEGMENT + 1 && !line.endsSentence()) ? ofSegments(line.text(), Rank.SIGNATURE)
				: Optional.empty();
	}

	/**
	 * Whether a line is the caption of an agency's picture: فلان وفلان في كذا (رويترز).
	 */
	boolean isCredited(Line line) {
		String text = line.text();
		int open = text.lastIndexOf('(');
		return line.last() == ')' && open > 0 && line.words() <= LONGEST_CAPTION
				&& Words.count(text.substring(0, open)) >= SHORTEST_CAPTION && segments(text.substring(open)).stream()
					.anyMatch((part) -> this.outlets.isAgency(Words.folded(part)));
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
		return (this.outlets.isAgency(folded) && rank != Rank.LATIN_LINE) ? Rank.AGENCY : rank;
	}

	private static List<String> segments(String text) {
		List<String> segments = new ArrayList<>();
		int at = 0;
		for (int i = 0; i <= text.length(); i++) {
			if (i == text.length() || SEPARATORS.indexOf(text.charAt(i)) >= 0) {
				String segment = bare(text.substring(at, i));
				if (!segment.isEmpty()) {
					segments.add(segment);
				}
				at = i + 1;
			}
		}
		return segments;
	}

	/** Without the signs around it. */
	static String bare(String text) {
		int from = 0;
		int to = text.length();
		while (from < to && !Character.isLetterOrDigit(text.charAt(from))) {
			from++;
		}
		while (to > from && !Character.isLetterOrDigit(text.charAt(to - 1))) {
			to--;
		}
		return text.substring(from, to);
	}

}
