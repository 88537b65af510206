package liqa.transform.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

import liqa.ingest.PartialDate;

/**
 * The day an article appeared, from which relative expressions count. What it does not
 * know for sure it leaves open.
 */
final class Anchor {

	/** So far ahead a day without a year is still taken for one to come. */
	private static final int NEAR_FUTURE = 45;

	/** So many months ahead a month without a year is still taken for one to come. */
	private static final int NEAR_MONTHS = 2;

	/** So many days of a week make it one of their month. */
	private static final int MOST_OF_A_WEEK = 5;

	/** The end of a month and of a year are its last so many days. */
	private static final int END_OF_MONTH = 10;

	private static final int END_OF_YEAR = 60;

	private final PartialDate published;

	Anchor(PartialDate published) {
		this.published = published;
	}

	/** Whether a date is after the article. */
	boolean isAfter(PartialDate date) {
		return date.from().flatMap((from) -> this.published.to().map((to) -> from.isAfter(to))).orElse(false);
	}

	/** Whether the article appeared well before the end of a stretch that has begun. */
	boolean isBeforeEndOf(PartialDate stretch) {
		return day()
			.flatMap((day) -> stretch.from()
				.filter((from) -> !from.isAfter(day) && !stretch.isDay())
				.flatMap((from) -> stretch.to())
				.map((to) -> ChronoUnit.DAYS.between(day, to) > ((stretch.month() != 0) ? END_OF_MONTH : END_OF_YEAR)))
			.orElse(false);
	}

	/** The day so many days on. */
	PartialDate day(int days) {
		if (days == 0) {
			return this.published;
		}
		return day().map((day) -> PartialDate.of(day.plusDays(days))).orElse(PartialDate.UNKNOWN);
	}

	/** Some day in a stretch of days counted from the article. */
	PartialDate between(int first, int last) {
		return day().map((day) -> covering(day.plusDays(first), day.plusDays(last))).orElse(PartialDate.UNKNOWN);
	}

	/**
	 * The week so many weeks on; weeks begin on Sunday. One that nearly lies in a month
	 * is taken for one of that month.
	 */
	PartialDate week(int weeks) {
		return day().map((day) -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY)).plusWeeks(weeks))
			.map((sunday) -> {
				LocalDate fifth = sunday.plusDays(MOST_OF_A_WEEK - 1);
				LocalDate third = sunday.plusDays(7 - MOST_OF_A_WEEK);
				return covering((third.getMonth() == sunday.plusDays(6).getMonth()) ? third : sunday,
						(fifth.getMonth() == sunday.getMonth()) ? fifth : sunday.plusDays(6));
			})
			.orElse(PartialDate.UNKNOWN);
	}

	/** The month so many months on. */
	PartialDate month(int months) {
		return month().map((month) -> month(month.plusMonths(months))).orElse(PartialDate.UNKNOWN);
	}

	/** The year so many years on. */
	PartialDate year(int years) {
		return this.published.isKnown() ? PartialDate.ofYear(this.published.year() + years) : PartialDate.UNKNOWN;
	}

	/** The last such weekday, the article's own day included or not. */
	PartialDate last(DayOfWeek weekday, boolean included) {
		return day()
			.map((day) -> day
				.with(included ? TemporalAdjusters.previousOrSame(weekday) : TemporalAdjusters.previous(weekday)))
			.map(PartialDate::of)
			.orElse(PartialDate.UNKNOWN);
	}

	/** The next such weekday, the article's own day included or not. */
	PartialDate next(DayOfWeek weekday, boolean included) {
		return day()
			.map((day) -> day.with(included ? TemporalAdjusters.nextOrSame(weekday) : TemporalAdjusters.next(weekday)))
			.map(PartialDate::of)
			.orElse(PartialDate.UNKNOWN);
	}

	/** How many days ahead the next such weekday is, 0 for the article's own. */
	int daysTo(DayOfWeek weekday) {
		return day().map((day) -> Math.floorMod(weekday.getValue() - day.getDayOfWeek().getValue(), 7)).orElse(0);
	}

	/** The last such month, the article's own included or not. */
	PartialDate lastMonth(int month, boolean included) {
		return month().map((own) -> {
			boolean thisYear = included ? month <= own.getMonthValue() : month < own.getMonthValue();
			return PartialDate.ofMonth(own.getYear() - (thisYear ? 0 : 1), month);
		}).orElse(PartialDate.UNKNOWN);
	}

	/** The next such month, the article's own included or not. */
	PartialDate nextMonth(int month, boolean included) {
		return month().map((own) -> {
			boolean thisYear = included ? month >= own.getMonthValue() : month > own.getMonthValue();
			return PartialDate.ofMonth(own.getYear() + (thisYear ? 0 : 1), month);
		}).orElse(PartialDate.UNKNOWN);
	}

	/**
	 * A month without a year: the next one where the text looks ahead, the last one where
	 * it looks back, and else the next one if it is near.
	 */
	PartialDate nearestMonth(int month, boolean future, boolean past) {
		PartialDate next = nextMonth(month, true);
		boolean near = month()
			.map((own) -> next.isKnown()
					&& !YearMonth.of(next.year(), next.month()).isAfter(own.plusMonths(NEAR_MONTHS)))
			.orElse(false);
		return (future || (near && !past)) ? next : lastMonth(month, true);
	}

	/** A day of a month in the year that month falls in. */
	static PartialDate dayOf(PartialDate month, int day) {
		boolean exists = month.month() != 0 && day <= YearMonth.of(month.year(), month.month()).lengthOfMonth();
		return exists ? new PartialDate(month.year(), month.month(), day) : PartialDate.UNKNOWN;
	}

	/**
	 * A day and month without a year: the last one, unless the text looks ahead or the
	 * next one is near.
	 */
	PartialDate nearest(int month, int day, boolean future) {
		return future ? dayIn(month, day, 0, Integer.MAX_VALUE) : dayIn(month, day, Integer.MIN_VALUE, NEAR_FUTURE);
	}

	/** The last such day and month before the article. */
	PartialDate lastDay(int month, int day) {
		return dayIn(month, day, Integer.MIN_VALUE, -1);
	}

	/** The day and month nearest to the article that is so many days from it. */
	private PartialDate dayIn(int month, int day, int from, int to) {
		if (day().isEmpty()) {
			return (this.published.month() == month) ? dayOf(this.published, day) : PartialDate.UNKNOWN;
		}
		LocalDate own = day().get();
		PartialDate best = PartialDate.UNKNOWN;
		long distance = Long.MAX_VALUE;
		for (int year = own.getYear() - 1; year <= own.getYear() + 1; year++) {
			PartialDate candidate = dayOf(PartialDate.ofMonth(year, month), day);
			long days = candidate.from().map((date) -> ChronoUnit.DAYS.between(own, date)).orElse(Long.MAX_VALUE);
			if (candidate.isDay() && days >= from && days <= to && Math.abs(days) < distance) {
				distance = Math.abs(days);
				best = candidate;
			}
		}
		return best;
	}

	private Optional<LocalDate> day() {
		return this.published.isDay() ? this.published.from() : Optional.empty();
	}

	private Optional<YearMonth> month() {
		return (this.published.month() != 0) ? Optional.of(YearMonth.of(this.published.year(), this.published.month()))
				: Optional.empty();
	}

	private static PartialDate month(YearMonth month) {
		return PartialDate.ofMonth(month.getYear(), month.getMonthValue());
	}

	/** What two days have in common: the day, the month, the year or nothing. */
	private static PartialDate covering(LocalDate first, LocalDate last) {
		if (first.getYear() != last.getYear()) {
			return PartialDate.UNKNOWN;
		}
		if (first.getMonthValue() != last.getMonthValue()) {
			return PartialDate.ofYear(first.getYear());
		}
		return first.equals(last) ? PartialDate.of(first) : PartialDate.ofMonth(first.getYear(), first.getMonthValue());
	}

}
