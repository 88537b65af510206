package liqa.ingest;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A Gregorian date only as precise as it is known: a day, a month, a year or nothing.
 *
 * @param year the year, or 0 when nothing is known
 * @param month the month from 1, or 0 when only the year is known
 * @param day the day of the month from 1, or 0 when only the month is known
 */
public record PartialDate(int year, int month, int day) implements Comparable<PartialDate> {

	/** The date of which nothing is known. */
	public static final PartialDate UNKNOWN = new PartialDate(0, 0, 0);

	public PartialDate {
		if (year < 0 || year > 9999 || (year == 0 && month != 0) || (month == 0 && day != 0)) {
			throw new IllegalArgumentException("No date: " + year + "-" + month + "-" + day);
		}
		if (month != 0 && (day < 0 || day > YearMonth.of(year, month).lengthOfMonth())) {
			throw new IllegalArgumentException("No day of that month: " + year + "-" + month + "-" + day);
		}
	}

	public static PartialDate of(LocalDate day) {
		return new PartialDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
	}

	public static PartialDate ofMonth(int year, int month) {
		return new PartialDate(year, month, 0);
	}

	public static PartialDate ofYear(int year) {
		return new PartialDate(year, 0, 0);
	}

	/**
	 * Reads what {@link #toString()} writes.
	 * @throws java.time.DateTimeException if the text is no date
	 */
	public static PartialDate parse(String text) {
		return switch (text.length()) {
			case 0 -> UNKNOWN;
			case 4 -> ofYear(java.time.Year.parse(text).getValue());
			case 7 -> {
				YearMonth month = YearMonth.parse(text);
				yield ofMonth(month.getYear(), month.getMonthValue());
			}
			default -> of(LocalDate.parse(text));
		};
	}

	public boolean isKnown() {
		return this.year != 0;
	}

	public boolean isDay() {
		return this.day != 0;
	}

	/** The first day it can be. */
	public Optional<LocalDate> from() {
		return isKnown() ? Optional.of(LocalDate.of(this.year, Math.max(1, this.month), Math.max(1, this.day)))
				: Optional.empty();
	}

	/** The last day it can be. */
	public Optional<LocalDate> to() {
		if (!isKnown()) {
			return Optional.empty();
		}
		if (isDay()) {
			return from();
		}
		return Optional.of((this.month == 0) ? LocalDate.of(this.year, 12, 31)
				: YearMonth.of(this.year, this.month).atEndOfMonth());
	}

	/** Whether both can be the same day; an unknown date can be any. */
	public boolean mayBe(PartialDate other) {
		return (this.year == 0 || other.year == 0 || this.year == other.year)
				&& (this.month == 0 || other.month == 0 || this.month == other.month)
				&& (this.day == 0 || other.day == 0 || this.day == other.day);
	}

	/** ISO 8601, only as long as it is known: 2020-11-18, 2020-11, 2020 or empty. */
	@Override
	public String toString() {
		if (!isKnown()) {
			return "";
		}
		if (this.month == 0) {
			return "%04d".formatted(this.year);
		}
		return isDay() ? LocalDate.of(this.year, this.month, this.day).toString()
				: YearMonth.of(this.year, this.month).toString();
	}

	/** Earlier first, then less precise first. */
	@Override
	public int compareTo(PartialDate other) {
		if (this.year != other.year) {
			return Integer.compare(this.year, other.year);
		}
		if (this.month != other.month) {
			return Integer.compare(this.month, other.month);
		}
		return Integer.compare(this.day, other.day);
	}

}
