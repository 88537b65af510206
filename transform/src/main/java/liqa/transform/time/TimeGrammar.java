package liqa.transform.time;

import java.time.DayOfWeek;
import java.util.Optional;
import java.util.Set;

import liqa.ingest.PartialDate;
import liqa.ingest.date.CalendarNames;
import liqa.ingest.date.DateReader;
import liqa.transform.time.Tense.Direction;
import liqa.transform.time.TimeWords.Kind;
import liqa.transform.time.TimeWords.Match;

/**
 * The grammar of expressions of time in one clause: parts of the day and edges (مساء,
 * مطلع) before a day, a weekday, a date, a month, a unit with its direction (الأسبوع
 * الماضي) or a count (قبل يومين). What stands side by side and means one day is one
 * expression: مساء أمس الأربعاء 18 نوفمبر.
 */
final class TimeGrammar {

	private static final int LONGEST_LEAD = 3;

	private static final int MOST_COUNTED = 999;

	private static final int HOURS_OF_A_DAY = 24;

	/** The value of an edge that is the end of something: نهاية, أواخر. */
	private static final int LATE = 1;

	private static final String TODAY = "اليوم";

	/** Behind these stands a town and no outlet, folded. */
	private static final Set<String> TOWARDS = Set.of("في", "الي", "من", "لدي");

	/** What stands between the first and the last of several days, folded. */
	private static final Set<String> UNTIL = Set.of("الي", "حتي");

	private final Clause clause;

	private final Anchor anchor;

	private final TimeWords words;

	private final CalendarNames names;

	private final CalendarDates calendar;

	private final Tense tense;

	TimeGrammar(Clause clause, Anchor anchor, TimeWords words, VerbForms verbs, CalendarNames names, DateReader dates) {
		this.clause = clause;
		this.anchor = anchor;
		this.words = words;
		this.names = names;
		this.tense = new Tense(words, verbs);
		this.calendar = new CalendarDates(clause, anchor, words, names, dates, this.tense);
	}

	/** The expression that begins at a word. */
	Optional<Reading> expression(int at) {
		Optional<Reading> core = core(at);
		if (core.isPresent()) {
			return core;
		}
		int lead = at;
		for (int i = 0; i < LONGEST_LEAD; i++) {
			Optional<Match> match = lead(lead);
			if (match.isEmpty()) {
				return Optional.empty();
			}
			boolean edge = match(Kind.EDGE, lead).isPresent();
			boolean late = match(Kind.EDGE, lead).filter((found) -> found.value() == LATE).isPresent();
			lead = match.get().end();
			Optional<Reading> inner = core(lead);
			if (inner.isPresent()) {
				return inner.map((reading) -> late ? ending(reading) : reading);
			}
			if (edge && (match(Kind.THE_WEEK, lead).isPresent() || match(Kind.THE_MONTH, lead).isPresent())) {
				return Optional.of(present(at, lead));
			}
		}
		return Optional.empty();
	}

	/** نهاية الشهر الجاري: still to come for who writes in the middle of it. */
	private Reading ending(Reading stretch) {
		boolean future = stretch.future() || this.anchor.isBeforeEndOf(stretch.date());
		return new Reading(stretch.date(), future, stretch.end());
	}

	/** مطلع الأسبوع, منتصف الشهر: of the week or month in which the article appears. */
	private Reading present(int at, int noun) {
		Kind unit = match(Kind.THE_WEEK, noun).isPresent() ? Kind.THE_WEEK : Kind.THE_MONTH;
		boolean future = this.tense.at(this.clause, at, noun) == Direction.FUTURE;
		return new Reading(shift(unit, 0), future, match(unit, noun).map(Match::end).orElse(noun + 1));
	}

	/** مساء, فجر; مطلع, نهاية شهر */
	private Optional<Match> lead(int at) {
		return match(Kind.PART, at).or(() -> match(Kind.EDGE, at));
	}

	private Optional<Reading> core(int at) {
		if (this.clause.phrases(at, this.words).isEmpty()) {
			return weekday(at).or(() -> date(at));
		}
		return day(at).or(() -> weekday(at))
			.or(() -> date(at))
			.or(() -> unit(at))
			.or(() -> stretch(at))
			.or(() -> count(at));
	}

	private Optional<Match> match(Kind kind, int at) {
		return this.words.match(kind, this.clause, at);
	}

	/** A date; of 28 جمادى الآخرة الموافق 5 مارس the one that says when. */
	private Optional<Reading> date(int at) {
		return this.calendar.date(at).map((date) -> date.date().isKnown() ? date : joinDate(date));
	}

	/** اليوم, أمس, أول من أمس, غدا; with the weekday or date that repeats it. */
	private Optional<Reading> day(int at) {
		Optional<Match> match = match(Kind.DAY, at);
		if (match.isEmpty() || isNoDay(at, match.get().end())) {
			return Optional.empty();
		}
		int days = match.get().value();
		Reading day = new Reading(this.anchor.day(days), days > 0, match.get().end());
		int next = passOpening(day.end());
		Optional<DayOfWeek> weekday = this.names.weekday(this.clause.form(next));
		if (weekday.isPresent()) {
			PartialDate date = (days > 0) ? this.anchor.next(weekday.get(), true)
					: this.anchor.last(weekday.get(), true);
			day = new Reading(date, days > 0, passClosing(day.end(), next + 1));
		}
		return Optional.of(joinDate(day));
	}

	/**
	 * اليوم التالي, صحيفة اليوم, ذلك اليوم are no day of this week, but أمس والذي is one.
	 */
	private boolean isNoDay(int at, int end) {
		String before = this.clause.form(at - 1);
		boolean other = this.clause.form(at).equals(TODAY) && this.words.is(Kind.NOT_DAY, this.clause.whole(end));
		return other || this.words.is(Kind.NOT_AFTER, before) || isOutlet(at, end);
	}

	/** بغداد اليوم is an agency, but في بغداد اليوم and بغداد اليوم الخميس are none. */
	private boolean isOutlet(int at, int end) {
		return this.clause.form(at).equals(TODAY) && this.words.is(Kind.OUTLET_BEFORE, this.clause.form(at - 1))
				&& !isTowards(at - 2) && this.names.weekday(this.clause.form(passOpening(end))).isEmpty();
	}

	/** في بغداد, في العاصمة العراقية بغداد, وصل مدينة عدن اليوم */
	private boolean isTowards(int before) {
		String form = this.clause.form(before);
		return TOWARDS.contains(form) || form.endsWith("مدينه") || form.endsWith("محافظه") || form.startsWith("ال")
				|| form.startsWith("بال");
	}

	/** الأربعاء, يوم الأربعاء الماضي, الأربعاء 18 نوفمبر */
	private Optional<Reading> weekday(int at) {
		Optional<DayOfWeek> weekday = this.names.weekday(this.clause.form(at));
		if (weekday.isEmpty()) {
			return Optional.empty();
		}
		int end = at + 1;
		Optional<Reading> until = weekdays(at);
		if (until.isPresent()) {
			return until;
		}
		Optional<Match> last = match(Kind.LAST, end);
		if (last.isPresent()) {
			PartialDate date = this.anchor.last(weekday.get(), false);
			return Optional
				.of(joinDate(new Reading((last.get().value() > 1) ? back(date) : date, false, last.get().end())));
		}
		Optional<Match> next = match(Kind.NEXT, end);
		if (next.isPresent()) {
			return Optional.of(joinDate(new Reading(this.anchor.next(weekday.get(), false), true, next.get().end())));
		}
		Optional<Match> current = match(Kind.CURRENT, end);
		int after = current.map(Match::end).orElse(end);
		Reading joined = joinDate(new Reading(PartialDate.UNKNOWN, false, after));
		if (joined.date().isKnown()) {
			return Optional.of(joined);
		}
		boolean future = looksAhead(at, end, weekday.get());
		PartialDate date = future ? this.anchor.next(weekday.get(), true) : this.anchor.last(weekday.get(), true);
		boolean ahead = future && this.anchor.isAfter(date);
		return Optional.of(new Reading(date, ahead, joined.end()));
	}

	/**
	 * الأربعاء والخميس المقبلين, من الأربعاء إلى الجمعة: several days, so the month is
	 * what is known.
	 */
	private Optional<Reading> weekdays(int at) {
		boolean to = UNTIL.contains(this.clause.form(at + 1));
		int second = to ? at + 2 : at + 1;
		if (!to && !this.clause.whole(second).startsWith("وال")
				|| this.names.weekday(this.clause.form(second)).isEmpty()) {
			return Optional.empty();
		}
		return weekday(second).map((last) -> {
			boolean day = last.date().isDay();
			return new Reading(day ? PartialDate.ofMonth(last.date().year(), last.date().month()) : last.date(),
					last.future(), last.end());
		});
	}

	private static PartialDate back(PartialDate date) {
		return date.from().map((day) -> PartialDate.of(day.minusWeeks(1))).orElse(date);
	}

	private boolean looksAhead(int at, int end, DayOfWeek weekday) {
		Direction direction = this.tense.at(this.clause, at, end);
		int ahead = this.anchor.daysTo(weekday);
		return direction == Direction.FUTURE || (direction == Direction.PRESENT && ahead > 0 && ahead <= 3);
	}

	/** الأسبوع الماضي, هذا الشهر, العام المقبل */
	private Optional<Reading> unit(int at) {
		Optional<Match> pointing = match(Kind.CURRENT, at);
		int noun = pointing.map(Match::end).orElse(at);
		for (Kind unit : new Kind[] { Kind.THE_WEEK, Kind.THE_MONTH, Kind.THE_YEAR }) {
			Optional<Match> match = match(unit, noun);
			if (match.isEmpty()) {
				continue;
			}
			int end = match.get().end();
			if (pointing.isPresent() || match(Kind.CURRENT, end).isPresent()) {
				return Optional
					.of(new Reading(shift(unit, 0), false, match(Kind.CURRENT, end).map(Match::end).orElse(end)));
			}
			Optional<Match> last = match(Kind.LAST, end);
			if (last.isPresent()) {
				return Optional.of(new Reading(shift(unit, -last.get().value()), false, last.get().end()));
			}
			return match(Kind.NEXT, end).map((next) -> new Reading(shift(unit, next.value()), true, next.end()));
		}
		return Optional.empty();
	}

	/**
	 * الأيام القليلة الماضية, الأشهر الماضية, اليومين المقبلين: some day of a stretch.
	 */
	private Optional<Reading> stretch(int at) {
		for (Stretch stretch : Stretch.values()) {
			Optional<Match> match = match(stretch.unit, at);
			if (match.isEmpty()) {
				continue;
			}
			int next = match.get().end();
			next = match(Kind.FEW, next).map(Match::end).orElse(next);
			Optional<Match> last = match(Kind.LAST, next);
			if (last.isPresent()) {
				return Optional
					.of(new Reading(this.anchor.between(-stretch.last, -stretch.first), false, last.get().end()));
			}
			return match(Kind.NEXT, next)
				.map((ahead) -> new Reading(this.anchor.between(stretch.first, stretch.last), true, ahead.end()));
		}
		return Optional.empty();
	}

	/** How many days off the first and the last day of a stretch are. */
	private enum Stretch {

		DAYS(Kind.THE_DAYS, 1, 7), WEEKS(Kind.THE_WEEKS, 1, 28), MONTHS(Kind.THE_MONTHS, 1, 180);

		private final Kind unit;

		private final int first;

		private final int last;

		Stretch(Kind unit, int first, int last) {
			this.unit = unit;
			this.first = first;
			this.last = last;
		}

	}

	private PartialDate shift(Kind unit, int by) {
		return switch (unit) {
			case THE_WEEK -> this.anchor.week(by);
			case THE_MONTH -> this.anchor.month(by);
			default -> this.anchor.year(by);
		};
	}

	/** قبل يومين, منذ ثلاثة أيام, قبل أسبوع; not قبل يومين من الانتخابات. */
	private Optional<Reading> count(int at) {
		boolean ago = match(Kind.AGO, at).isPresent();
		if (!ago && match(Kind.AHEAD, at).isEmpty()) {
			return Optional.empty();
		}
		int behind = match(ago ? Kind.AGO : Kind.AHEAD, at).map(Match::end).orElse(at + 1);
		if (!ago && this.tense.at(this.clause, at, behind) != Direction.FUTURE) {
			return Optional.empty();
		}
		int next = match(Kind.ABOUT, behind).map(Match::end).orElse(behind);
		int count = (this.clause.number(next) >= 0) ? this.clause.number(next)
				: match(Kind.NUMBER, next).map(Match::value).orElse(-1);
		next += (count >= 0) ? 1 : 0;
		Optional<Match> hours = match(Kind.HOURS, next).filter((found) -> !isCountedFrom(found.end()));
		if (hours.isPresent()) {
			return Optional.of(new Reading(hours(count, ago), !ago, hours.get().end()));
		}
		for (Kind unit : new Kind[] { Kind.DAYS, Kind.WEEKS, Kind.MONTHS, Kind.YEARS }) {
			Optional<Match> match = match(unit, next);
			if (match.isEmpty()) {
				continue;
			}
			int own = match.get().value();
			int end = match.get().end();
			if (isCountedFrom(end) || (own > 0 && count > 0 && own != 1)) {
				return Optional.empty();
			}
			int number = (count > 0) ? count : own;
			if (number == 0 && unit != Kind.DAYS) {
				return Optional.empty();
			}
			PartialDate some = ago ? this.anchor.between(-9, -2) : this.anchor.between(1, 7);
			return Optional.of(new Reading((number == 0) ? some : counted(unit, ago ? -number : number), !ago, end));
		}
		return Optional.empty();
	}

	/** خلال 48 ساعة, قبل ساعات: on the same day, or within the days they make. */
	private PartialDate hours(int count, boolean ago) {
		int days = (Math.max(count, 0) + HOURS_OF_A_DAY / 2) / HOURS_OF_A_DAY;
		if (days == 0) {
			return this.anchor.day(0);
		}
		return ago ? this.anchor.between(-days, 0) : this.anchor.between(0, days);
	}

	/** قبل يومين من الانتخابات, قبل شهر على الموعد */
	private boolean isCountedFrom(int end) {
		return this.clause.whole(end).equals("من") || this.clause.whole(end).equals("علي");
	}

	private PartialDate counted(Kind unit, int by) {
		if (Math.abs(by) > MOST_COUNTED) {
			return PartialDate.UNKNOWN; // قبل 2500 عام: before the calendar counts
		}
		return switch (unit) {
			case DAYS -> this.anchor.day(by);
			case WEEKS -> this.anchor.between(7 * by - 2, 7 * by + 2);
			case MONTHS -> this.anchor.month(by);
			default -> this.anchor.year(by);
		};
	}

	/**
	 * A date right after a day that means the same: الأربعاء (18 نوفمبر), اليوم الموافق …
	 */
	private Reading joinDate(Reading day) {
		int next = passOpening(day.end());
		int dated = match(Kind.MATCH, next).map(Match::end).orElse(next);
		Optional<Reading> date = this.calendar.dayDate(dated);
		if (date.isEmpty()) {
			return day;
		}
		int end = passClosing(day.end(), date.get().end());
		PartialDate known = date.get().date().isDay() ? date.get().date() : day.date();
		return new Reading(known, day.future() || date.get().future(), end);
	}

	private int passOpening(int at) {
		return this.clause.isSign(at, "(،,[-–") ? at + 1 : at;
	}

	/** Passes the bracket that closes what was opened at an index. */
	private int passClosing(int opened, int at) {
		return (this.clause.isSign(opened, "([") && this.clause.isSign(at, ")]")) ? at + 1 : at;
	}

}
