package liqa.transform.time;

import java.util.Optional;
import java.util.Set;

import liqa.ingest.PartialDate;
import liqa.ingest.date.CalendarNames;
import liqa.ingest.date.CalendarNames.Month;
import liqa.ingest.date.CalendarSystem;
import liqa.ingest.date.DateReader;
import liqa.transform.time.Tense.Direction;
import liqa.transform.time.TimeWords.Kind;
import liqa.transform.time.TimeWords.Match;

/**
 * Dates that name a month or a year: 18 نوفمبر, الخامس من آب الماضي, 30 من الشهر الجاري,
 * أبريل (نيسان) المقبل, عام 2014.
 */
final class CalendarDates {

	/** What stands between the first and the last of several days, folded. */
	private static final Set<String> JOINTS = Set.of("و", "الي", "حتي");

	private final Clause clause;

	private final Anchor anchor;

	private final TimeWords words;

	private final CalendarNames names;

	private final DateReader dates;

	private final Tense tense;

	CalendarDates(Clause clause, Anchor anchor, TimeWords words, CalendarNames names, DateReader dates, Tense tense) {
		this.clause = clause;
		this.anchor = anchor;
		this.words = words;
		this.names = names;
		this.dates = dates;
		this.tense = tense;
	}

	/** A date, month or year that begins at a word. */
	Optional<Reading> date(int at) {
		return dayDate(at).or(() -> month(at)).or(() -> year(at));
	}

	/** A date with a day. */
	Optional<Reading> dayDate(int at) {
		if (at >= this.clause.end()) {
			return Optional.empty();
		}
		Optional<Reading> written = this.dates.at(this.clause.pieces(), at, Optional.empty())
			.filter((found) -> found.date().isDay() || !this.clause.isWord(at))
			.map((found) -> new Reading(found.date(), false, passEra(found.end())));
		return written.or(() -> days(at)).or(() -> dayOfMonth(at));
	}

	/**
	 * 3 و4 مارس, من 3 إلى 5 أبريل, 18-20 نوفمبر: several days, so the month is what is
	 * known.
	 */
	private Optional<Reading> days(int at) {
		int first = this.clause.number(at);
		boolean joint = this.clause.isSign(at + 1, "-–") || JOINTS.contains(this.clause.form(at + 1));
		int second = joint ? at + 2 : at + 1;
		if (first < 1 || first > 31 || this.clause.number(second) < 0
				|| !joint && !this.clause.form(second).startsWith("و")) {
			return Optional.empty();
		}
		return dayOfMonth(second).filter((last) -> last.date().isDay()).map((last) -> {
			PartialDate month = PartialDate.ofMonth(last.date().year(), last.date().month());
			return new Reading(month, last.future() || this.anchor.isAfter(Anchor.dayOf(month, first)), last.end());
		});
	}

	/** 18 نوفمبر, ال18 من نوفمبر, الثامن عشر من نوفمبر, 30 من الشهر الجاري, 15 الجاري */
	private Optional<Reading> dayOfMonth(int at) {
		int number = this.clause.number(at);
		Optional<Match> ordinal = match(Kind.ORDINAL, at);
		int day = (number > 0) ? number : ordinal.map(Match::value).orElse(0);
		if (day < 1 || day > 31) {
			return Optional.empty();
		}
		int next = (number > 0) ? at + 1 : ordinal.get().end();
		boolean of = this.clause.form(next).equals("من");
		next += of ? 1 : 0;
		if (number < 0 && !of) {
			return Optional.empty();
		}
		next += this.clause.form(next).equals("شهر") ? 1 : 0;
		int start = next;
		return month(start, day).or(() -> dayOfUnit(start, day));
	}

	private Optional<Reading> dayOfUnit(int at, int day) {
		Optional<Match> pointing = match(Kind.CURRENT, at);
		Optional<Match> month = match(Kind.THE_MONTH, pointing.map(Match::end).orElse(at));
		if (month.isEmpty()) {
			// 15 الجاري leaves the month out
			return pointing.filter((match) -> this.clause.form(at).startsWith("ال"))
				.map((match) -> new Reading(Anchor.dayOf(this.anchor.month(0), day), false, match.end()));
		}
		int end = month.get().end();
		Optional<Match> last = match(Kind.LAST, end);
		if (last.isPresent()) {
			return Optional.of(new Reading(Anchor.dayOf(this.anchor.month(-1), day), false, last.get().end()));
		}
		Optional<Match> next = match(Kind.NEXT, end);
		if (next.isPresent()) {
			return Optional.of(new Reading(Anchor.dayOf(this.anchor.month(1), day), true, next.get().end()));
		}
		Optional<Match> current = match(Kind.CURRENT, end);
		return (pointing.isPresent() || current.isPresent()) ? Optional
			.of(new Reading(Anchor.dayOf(this.anchor.month(0), day), false, current.map(Match::end).orElse(end)))
				: Optional.empty();
	}

	private Optional<Reading> month(int at) {
		Optional<Month> month = this.names.month(this.clause::form, at);
		if (month.isEmpty()) {
			return Optional.empty();
		}
		boolean named = month.get().alone() || match(Kind.MONTH_BEFORE, at - 1).isPresent();
		Optional<Reading> written = this.dates.at(this.clause.pieces(), at, Optional.empty())
			.map((found) -> new Reading(found.date(), false, passEra(found.end())));
		if (written.isPresent()) {
			return written;
		}
		int end = passMonth(at, month.get());
		boolean qualified = match(Kind.LAST, end).isPresent() || match(Kind.NEXT, end).isPresent()
				|| match(Kind.CURRENT, end).isPresent() || end > at + month.get().words();
		return (named || qualified) ? month(at, 0) : Optional.empty();
	}

	/** A month without a year, and the day of it if it is not 0. */
	private Optional<Reading> month(int at, int day) {
		Optional<Month> named = this.names.month(this.clause::form, at);
		if (named.isEmpty()) {
			return Optional.empty();
		}
		Month month = named.get();
		int end = passMonth(at, month);
		if (month.calendar() == CalendarSystem.HIJRI) {
			// Which year of the Hijra is meant can't be seen from a Gregorian date alone
			return (day > 0) ? Optional.of(new Reading(PartialDate.UNKNOWN, false, end)) : Optional.empty();
		}
		int year = yearAfter(end);
		if (year > 0) {
			PartialDate date = PartialDate.ofMonth(this.clause.number(year), month.number());
			return Optional.of(new Reading((day > 0) ? Anchor.dayOf(date, day) : date, false, passEra(year + 1)));
		}
		Optional<Match> last = match(Kind.LAST, end);
		if (last.isPresent()) {
			PartialDate date = (day > 0) ? this.anchor.lastDay(month.number(), day)
					: this.anchor.lastMonth(month.number(), false);
			return Optional.of(new Reading(date, false, last.get().end()));
		}
		Optional<Match> next = match(Kind.NEXT, end);
		if (next.isPresent()) {
			PartialDate date = (day > 0) ? this.anchor.nearest(month.number(), day, true)
					: this.anchor.nextMonth(month.number(), false);
			return Optional.of(new Reading(date, true, next.get().end()));
		}
		Optional<Match> current = match(Kind.CURRENT, end).filter((match) -> this.clause.form(end).length() > 3);
		if (current.isPresent()) {
			PartialDate date = this.anchor.lastMonth(month.number(), true);
			return Optional.of(new Reading((day > 0) ? Anchor.dayOf(date, day) : date, false, current.get().end()));
		}
		Direction direction = this.tense.at(this.clause, at, end);
		boolean future = direction == Direction.FUTURE;
		PartialDate date = (day > 0) ? this.anchor.nearest(month.number(), day, future)
				: this.anchor.nearestMonth(month.number(), future, direction == Direction.PAST);
		return Optional.of(new Reading(date, future, end));
	}

	/** Index of the year after a month, passing من عام; -1 if there is none. */
	private int yearAfter(int at) {
		int next = at + (this.clause.isSign(at, "،,") ? 1 : 0);
		next += this.clause.form(next).equals("من") ? 1 : 0;
		next += match(Kind.YEAR_WORD, next).isPresent() ? 1 : 0;
		return isYear(next) ? next : -1;
	}

	/** Passes a month and its second name: نوفمبر/تشرين الثاني, أبريل (نيسان). */
	private int passMonth(int at, Month month) {
		int end = at + month.words();
		if (!this.clause.isSign(end, "/([-–\\")) {
			return end;
		}
		Optional<Month> second = this.names.month(this.clause::form, end + 1);
		if (second.isEmpty() || second.get().number() != month.number()) {
			return end;
		}
		int after = end + 1 + second.get().words();
		return (this.clause.isSign(end, "([") && this.clause.isSign(after, ")]")) ? after + 1 : after;
	}

	/** عام 2014, في 2015, 1436هـ */
	private Optional<Reading> year(int at) {
		int year = match(Kind.YEAR_WORD, at).map(Match::end).orElse(at);
		boolean proven = year > at || match(Kind.YEAR_BEFORE, at - 1).isPresent() || passEra(year + 1) > year + 1;
		boolean second = this.clause.isSign(at - 1, "/-–") && this.clause.number(at - 2) > 0;
		if (!proven || second || !isYear(year)) {
			return Optional.empty();
		}
		int value = this.clause.number(year);
		boolean hijri = CalendarSystem.ofYear(value) == CalendarSystem.HIJRI;
		return Optional
			.of(new Reading(hijri ? PartialDate.UNKNOWN : PartialDate.ofYear(value), false, passEra(year + 1)));
	}

	private boolean isYear(int at) {
		int value = this.clause.number(at);
		return this.clause.form(at).length() == 4
				&& ((value >= 1900 && value <= 2099) || (value >= 1300 && value <= 1500));
	}

	/** Passes م or هـ after a year. */
	private int passEra(int at) {
		String form = this.clause.form(at);
		return (form.equals("م") || form.equals("ه") || form.equals("هـ") || form.equals("ميلادي")
				|| form.equals("هجري")) ? at + 1 : at;
	}

	private Optional<Match> match(Kind kind, int at) {
		return this.words.match(kind, this.clause, at);
	}

}
