package liqa.ingest.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.Optional;

import liqa.ingest.PartialDate;

/**
 * The calendar a date is counted in.
 */
public enum CalendarSystem {

	/** January to December, under whatever names. */
	GREGORIAN {

		@Override
		public Optional<PartialDate> date(int year, int month, int day) {
			try {
				return Optional.of(new PartialDate(year, month, day));
			}
			catch (DateTimeException | IllegalArgumentException ex) {
				return Optional.empty();
			}
		}

	},

	/**
	 * Muharram to Dhu al-Hijja by the Umm al-Qura tables, which Saudi papers print.
	 * Elsewhere the month may begin a day later; a Gregorian date beside it is to be
	 * preferred.
	 */
	HIJRI {

		@Override
		public Optional<PartialDate> date(int year, int month, int day) {
			try {
				if (month == 0) {
					return Optional.empty();
				}
				HijrahDate first = HijrahChronology.INSTANCE.date(year, month, 1);
				int length = (int) first.range(ChronoField.DAY_OF_MONTH).getMaximum();
				if (day != 0) {
					// Day 30 of a month that the tables give 29 days: its last day
					HijrahDate date = HijrahChronology.INSTANCE.date(year, month, Math.min(day, length));
					return (day > 30) ? Optional.empty() : Optional.of(PartialDate.of(LocalDate.from(date)));
				}
				LocalDate from = LocalDate.from(first);
				LocalDate to = from.plusDays(length - 1L);
				if (from.getYear() != to.getYear()) {
					return Optional.empty();
				}
				return Optional.of((from.getMonthValue() == to.getMonthValue())
						? PartialDate.ofMonth(from.getYear(), from.getMonthValue())
						: PartialDate.ofYear(from.getYear()));
			}
			catch (DateTimeException ex) {
				return Optional.empty();
			}
		}

	};

	/**
	 * The Gregorian date of a day, a month (day 0) or a year (month 0) of this calendar,
	 * only as precise as the conversion leaves it; empty if there is no such date.
	 */
	public abstract Optional<PartialDate> date(int year, int month, int day);

	/** The calendar a four-digit year without any other sign belongs to. */
	public static CalendarSystem ofYear(int year) {
		return (year >= 1300 && year <= 1500) ? HIJRI : GREGORIAN;
	}

}
