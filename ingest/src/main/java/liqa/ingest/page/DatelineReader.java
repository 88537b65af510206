package liqa.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import liqa.ingest.date.CalendarNames;
import liqa.ingest.date.CalendarNames.Month;
import liqa.ingest.page.HeaderWords.Kind;
import liqa.ingest.page.Source.Rank;
import liqa.ingest.text.Folding;

/**
 * Reads the dateline at the beginning of a text: a town, a date, a reporter and an outlet
 * in the order and with the signs each agency prefers, as in عمان 12 أيار (بترا)- or
 * الدوحة في 03 مارس /قنا/ or دمشق-سانا.
 */
final class DatelineReader {

	/** A dateline is over before so many characters. */
	private static final int LONGEST = 110;

	private static final int LONGEST_TOWN = 60;

	private static final String DASHES = "-–—ـ";

	private static final int LONGEST_NAME = 5;

	private static final int LONGEST_REPORTER = 3;

	private static final int MOST_NAMES = 5;

	private static final String CLOSERS = "-–—ـ:/)}";

	private final OutletNames outlets;

	private final HeaderWords words;

	private final CalendarNames calendar;

	private final Furniture furniture;

	DatelineReader(OutletNames outlets, HeaderWords words, CalendarNames calendar, Furniture furniture) {
		this.furniture = furniture;
		this.outlets = outlets;
		this.words = words;
		this.calendar = calendar;
	}

	/**
	 * The dateline of a paragraph, if it begins with one that names an outlet or وكالات.
	 */
	Optional<Dateline> read(String paragraph) {
		return new Pass(paragraph).read();
	}

	/**
	 * The dateline of a first paragraph that names no outlet: الرباط – قال, الخرطوم 17
	 * أغسطس 2014 — قال; but no بغداد - أربيل.
	 */
	Optional<Dateline> town(String paragraph) {
		int dash = 1;
		while (dash < Math.min(paragraph.length(), LONGEST_TOWN) && DASHES.indexOf(paragraph.charAt(dash)) < 0) {
			dash++;
		}
		int next = dash;
		while (next < paragraph.length()
				&& (DASHES.indexOf(paragraph.charAt(next)) >= 0 || Character.isSpaceChar(paragraph.charAt(next)))) {
			next++;
		}
		if (next >= paragraph.length() || DASHES.indexOf(paragraph.charAt(dash)) < 0
				|| !Character.isSpaceChar(paragraph.charAt(next - 1))) {
			return Optional.empty();
		}
		List<List<Word>> parts = withoutDate(new Pass(paragraph).words(0, dash));
		List<Word> name = parts.stream().filter((part) -> !part.isEmpty()).findFirst().orElse(List.of());
		boolean dated = parts.size() > 1;
		boolean town = parts.stream().filter((part) -> !part.isEmpty()).count() == 1
				&& this.outlets.isPlace(folded(name))
				&& (dated || Character.isSpaceChar(paragraph.charAt(dash - 1)) && !beginsWithPlace(paragraph, next));
		return town ? Optional.of(new Dateline(Optional.empty(), passReporter(paragraph, next))) : Optional.empty();
	}

	/** عمان - فلان الفلاني - قال */
	private int passReporter(String paragraph, int from) {
		int to = from;
		while (to < Math.min(paragraph.length(), from + LONGEST_TOWN / 2)
				&& (DASHES + ":").indexOf(paragraph.charAt(to)) < 0) {
			to++;
		}
		String name = Words.folded(paragraph.substring(from, to));
		boolean reporter = to < paragraph.length() && (DASHES + ":").indexOf(paragraph.charAt(to)) >= 0
				&& Words.count(name) <= LONGEST_REPORTER && this.outlets.isPerson(name) && !this.outlets.tells(name);
		while (reporter && to < paragraph.length() && !Character.isLetterOrDigit(paragraph.charAt(to))
				&& "\"“«(".indexOf(paragraph.charAt(to)) < 0) {
			to++;
		}
		return (reporter && to < paragraph.length()) ? to : from;
	}

	private boolean beginsWithPlace(String paragraph, int from) {
		int end = from;
		while (end < paragraph.length() && Character.isLetter(paragraph.charAt(end))) {
			end++;
		}
		return this.outlets.isPlace(Words.folded(paragraph.substring(from, end)));
	}

	/**
	 * A word of the text.
	 *
	 * @param folded its folded form
	 * @param start where it begins
	 * @param end where it ends
	 */
	private record Word(String folded, int start, int end) {
	}

	/** One reading of one paragraph. */
	private final class Pass {

		private final String text;

		private Optional<Source> source = Optional.empty();

		private boolean place;

		private boolean joint;

		private int names;

		private int reporters;

		private int end;

		/** Whether a dash or colon stands after the outlet. */
		private boolean closed;

		private char opener = ' ';

		/** غزة / كذا /: an outlet nobody knows, unless one that is known follows. */
		private Optional<Source> unknown = Optional.empty();

		private int unknownEnd;

		/**
		 * Whether a town nobody knows may stand first, if an outlet follows in brackets.
		 */
		private boolean unknownTown;

		Pass(String text) {
			this.text = text;
		}

		Optional<Dateline> read() {
			int limit = Math.min(this.text.length(), LONGEST);
			int at = 0;
			boolean going = true;
			while (going && at < limit && this.names < MOST_NAMES) {
				int stop = at;
				while (stop < limit && Segments.SEPARATORS.indexOf(this.text.charAt(stop)) < 0) {
					stop++;
				}
				List<List<Word>> parts = withoutDate(words(at, stop));
				going = stop < limit && takeSegment(parts, stop);
				if (!going && this.source.isEmpty()) {
					takeOpenEnd(parts);
				}
				at = stop + 1;
			}
			if (this.end == 0 && this.unknown.isPresent()) {
				this.source = this.unknown;
				this.end = this.unknownEnd;
			}
			if (this.end == 0) {
				return Optional.empty();
			}
			while (this.end < this.text.length() && !Character.isLetterOrDigit(this.text.charAt(this.end))
					&& "\"“«".indexOf(this.text.charAt(this.end)) < 0) {
				this.end++;
			}
			return Optional.of(new Dateline(this.source, this.end));
		}

		/** What stands between two signs; whether the dateline may go on after it. */
		private boolean takeSegment(List<List<Word>> parts, int stop) {
			char separator = this.text.charAt(stop);
			boolean dated = parts.size() > 1;
			// دبي (كذا)-- في 3 أكتوبر/ تشرين الأول: the date is part of the text
			boolean going = !(this.closed && dated && parts.stream().allMatch(List::isEmpty));
			for (List<Word> name : parts) {
				going &= takeName(name, separator, stop);
			}
			if (!going) {
				return false;
			}
			this.opener = separator;
			if ((this.source.isPresent() || this.joint) && CLOSERS.indexOf(separator) >= 0) {
				this.end = stop + 1;
				this.closed = "-–—:".indexOf(separator) >= 0;
			}
			return true;
		}

		private boolean takeName(List<Word> name, char separator, int stop) {
			if (name.isEmpty()) {
				return true;
			}
			this.names++;
			if (name.size() > LONGEST_NAME) {
				return false;
			}
			String folded = folded(name);
			int length = folded.split(" ").length;
			if (length > LONGEST_NAME) {
				return false;
			}
			boolean first = this.names == 1;
			if (first && ":-–—".indexOf(separator) >= 0 && isOutletFromTown(name)) {
				return true;
			}
			if (this.unknownTown && !(this.opener == '(' && separator == ')' && isClosedApart(stop))) {
				return false;
			}
			if (isOutlet(folded, first) || isLikelyOutlet(folded, length, first, separator, stop)) {
				String written = this.text.substring(name.get(0).start(), name.get(name.size() - 1).end());
				Rank rank = DatelineReader.this.outlets.isAgency(folded) ? Rank.AGENCY : Rank.DATELINE;
				this.source = Source.best(this.source, Optional.of(new Source(written, rank)));
				return true;
			}
			if (DatelineReader.this.outlets.isPlace(folded)) {
				this.place = true;
				return true;
			}
			if (isJoint(folded)) {
				this.joint = true;
				return true;
			}
			if (this.source.isPresent() && (this.opener == '(' && separator == ')'
					&& (isClosedAfter(stop) || DatelineReader.this.furniture.isWords(folded))
					|| ":-–—".indexOf(separator) >= 0 && isReporter(folded))) {
				return true;
			}
			if (this.names == 1 && length < LONGEST_REPORTER && separator == '(' && this.opener == ' '
					&& Character.isLetter(this.text.charAt(0))) {
				this.unknownTown = true;
				return true;
			}
			// أنقرة/ فلان الفلاني/ الأناضول
			boolean reporter = this.place && this.source.isEmpty() && length <= LONGEST_REPORTER
					&& this.reporters++ == 0;
			if (reporter && separator == '/' && this.opener == '/' && this.names == 2 && isName(folded)) {
				this.unknown = Optional.of(new Source(
						this.text.substring(name.get(0).start(), name.get(name.size() - 1).end()), Rank.GUESS));
				this.unknownEnd = stop + 1;
			}
			return reporter;
		}

		/** «كذا» من فلان الفلاني: */
		private boolean isReporter(String folded) {
			return folded.startsWith("من ") || DatelineReader.this.outlets.isPerson(folded);
		}

		private boolean isName(String folded) {
			return !isJoint(folded) && !DatelineReader.this.outlets.isPlace(folded)
					&& !DatelineReader.this.outlets.isPerson(folded) && !DatelineReader.this.furniture.isWords(folded);
		}

		/** إيلاف من لندن: */
		private boolean isOutletFromTown(List<Word> name) {
			int from = name.size() - 1;
			while (from > 0 && !name.get(from).folded().equals("من")) {
				from--;
			}
			String outlet = folded(name.subList(0, from));
			if (from == 0 || !DatelineReader.this.outlets.isKnown(outlet)
					|| !DatelineReader.this.outlets.isPlace(folded(name.subList(from + 1, name.size())))) {
				return false;
			}
			this.source = Optional
				.of(new Source(this.text.substring(name.get(0).start(), name.get(from - 1).end()), Rank.DATELINE));
			return true;
		}

		private boolean isOutlet(String folded, boolean first) {
			return DatelineReader.this.outlets.isKnown(folded)
					&& !(first && DatelineReader.this.outlets.isPlace(folded))
					|| this.place && this.names == 2 && DatelineReader.this.outlets.isShortName(folded);
		}

		/** القاهرة (كذا), بيروت - "كذا" -, بغداد/ كذا نيوز, كذا نت - */
		private boolean isLikelyOutlet(String folded, int length, boolean first, char separator, int stop) {
			if (first) {
				return length < LONGEST_NAME
						&& (DatelineReader.this.outlets.endsLikeName(folded)
								|| "-–—".indexOf(separator) >= 0 && isNamedAsOutlet(folded, length))
						&& "-–—:/(|".indexOf(separator) >= 0
						|| this.opener == '(' && separator == ')' && length <= LONGEST_REPORTER && isName(folded)
								&& isClosedApart(stop);
			}
			if (!this.place) {
				return this.names == 2 && this.opener == '(' && separator == ')' && length < LONGEST_NAME
						&& isName(folded) && isClosedApart(stop);
			}
			if (this.names != 2) {
				return false;
			}
			boolean enclosed = this.opener == '(' && separator == ')'
					|| "\"“«".indexOf(this.opener) >= 0 && "\"”»".indexOf(separator) >= 0
							&& (isClosedAfter(stop) || this.text.startsWith(" من ", stop + 1));
			return DatelineReader.this.outlets.looksLikeName(folded)
					|| length <= LONGEST_REPORTER && enclosed && !isJoint(folded);
		}

		/** صحيفة المرفأ -, but not قناة السويس - */
		private boolean isNamedAsOutlet(String folded, int length) {
			return length == 2 && DatelineReader.this.outlets.beginsLikeName(folded)
					&& !DatelineReader.this.outlets.isPlace(folded.substring(folded.indexOf(' ') + 1));
		}

		private boolean isClosedAfter(int stop) {
			int next = stop + 1;
			while (next < this.text.length() && Character.isSpaceChar(this.text.charAt(next))) {
				next++;
			}
			return next < this.text.length() && CLOSERS.indexOf(this.text.charAt(next)) >= 0;
		}

		/** A dash that belongs to no aside: (كذا) - قال. */
		private boolean isClosedApart(int stop) {
			int next = stop + 1;
			while (next < this.text.length() && this.text.charAt(next) == ' ') {
				next++;
			}
			return isClosedAfter(stop)
					&& (next + 1 == this.text.length() || !Character.isLetter(this.text.charAt(next + 1)));
		}

		/**
		 * An outlet that no sign parts from the text: دمشق-سانا قال, 13 يناير 2014 م واس
		 * قال.
		 */
		private void takeOpenEnd(List<List<Word>> names) {
			List<Word> last = names.get(names.size() - 1);
			boolean dated = names.size() > 1;
			boolean afterTown = this.place && "-–—ـ/".indexOf(this.opener) >= 0;
			boolean afterDate = dated && !names.get(0).isEmpty()
					&& DatelineReader.this.outlets.isPlace(folded(names.get(0)));
			for (int length = Math.min(last.size(), LONGEST_NAME); (afterTown || afterDate) && length > 0; length--) {
				List<Word> name = last.subList(0, length);
				String folded = folded(name);
				if (DatelineReader.this.outlets.isUnmistakable(folded)) {
					int nameEnd = name.get(length - 1).end();
					this.source = Optional.of(new Source(this.text.substring(name.get(0).start(), nameEnd),
							DatelineReader.this.outlets.isAgency(folded) ? Rank.AGENCY : Rank.DATELINE));
					this.end = nameEnd;
					return;
				}
			}
		}

		private List<Word> words(int from, int stop) {
			List<Word> words = new ArrayList<>();
			int at = from;
			while (at < stop) {
				int start = at++;
				while (at < stop && !isBoundary(at)) {
					at++;
				}
				start += isSpace(start) ? 1 : 0;
				int last = at;
				while (last > start && !Character.isLetterOrDigit(this.text.charAt(last - 1))) {
					last--;
				}
				String folded = Words.folded(this.text.substring(start, last));
				if (!folded.isEmpty()) {
					words.add(new Word(folded, start, last));
				}
			}
			return words;
		}

		/** White space, or the border of a number written as one with a word: 2012م. */
		private boolean isBoundary(int at) {
			char c = this.text.charAt(at);
			char before = this.text.charAt(at - 1);
			if (Folding.isArabicLetter(c) && !Character.isDigit(before)) {
				return false;
			}
			return isSpace(at) || Character.isLetter(c) && Character.isDigit(before)
					|| Character.isDigit(c) && Character.isLetter(before);
		}

		private boolean isSpace(int at) {
			char c = this.text.charAt(at);
			return c == ' ' || !Folding.isArabicLetter(c) && (Character.isWhitespace(c) || Character.isSpaceChar(c));
		}

	}

	/** The words before a date and those after it; all of them if there is no date. */
	private List<List<Word>> withoutDate(List<Word> words) {
		int first = words.size();
		int last = -1;
		for (int i = 0; i < words.size(); i++) {
			int length = dateWords(words, i);
			if (length > 0 && (last < 0 || isJoinedTo(words, last, i))) {
				first = Math.min(first, i);
				last = i + length - 1;
			}
		}
		if (last < 0) {
			return List.of(words);
		}
		while (first > 0 && this.words.is(Kind.DATE, words.get(first - 1).folded())) {
			first--;
		}
		while (last + 1 < words.size() && this.words.is(Kind.DATE, words.get(last + 1).folded())) {
			last++;
		}
		return List.of(words.subList(0, first), words.subList(last + 1, words.size()));
	}

	/** Whether only words such as الموافق stand between two words of a date. */
	private boolean isJoinedTo(List<Word> words, int last, int at) {
		return words.subList(last + 1, at).stream().allMatch((word) -> this.words.is(Kind.DATE, word.folded()));
	}

	/** How many words of a date begin at a word: 12, الأربعاء, كانون الثاني, 2012م. */
	private int dateWords(List<Word> words, int at) {
		String word = words.get(at).folded();
		if (Character.isDigit(word.charAt(0)) || this.calendar.weekday(word).isPresent()) {
			return 1;
		}
		return this.calendar.month((index) -> (index < words.size()) ? words.get(index).folded() : "", at)
			.map(Month::words)
			.orElse(0);
	}

	private static String folded(List<Word> words) {
		return String.join(" ", words.stream().map(Word::folded).toList());
	}

	private boolean isJoint(String folded) {
		for (String word : folded.split(" ")) {
			if (!this.words.is(Kind.JOINT, word)) {
				return false;
			}
		}
		return true;
	}

}
