package liqa.ingest.date;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import liqa.ingest.PartialDate;
import liqa.ingest.date.CalendarNames.Month;

/**
 * Finds the dates of a line that are written with their year: {@code 2015-08-10},
 * {@code 28/03/2017}, {@code Wed, 18 Apr 2018}, ١٢ دجنبر ٢٠٢٥, 26 شوال 1436, 15 كانون
 * الأول/ديسمبر 2019. Thread-safe.
 * <p>
 * A numeric date is read day first, as Arabic papers write it, unless that is no date or
 * a weekday beside it proves the other order.
 */
public final class DateReader {

	private static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th");

	private static final Set<String> BEFORE_YEAR = Set.of("عام", "سنه", "لعام", "لسنه", "من", "of", "de");

	private final CalendarNames names;

	public DateReader(CalendarNames names) {
		this.names = names;
	}

	/**
	 * A date found among pieces.
	 *
	 * @param date the Gregorian date it means
	 * @param calendar the calendar it is written in
	 * @param end index after its last piece
	 */
	public record Found(PartialDate date, CalendarSystem calendar, int end) {
	}

	/** The dates of a line, in its order. */
	public List<WrittenDate> find(List<Piece> line) {
		List<WrittenDate> dates = new ArrayList<>(1);
		Optional<DayOfWeek> weekday = onlyWeekday(line);
		for (int at = 0; at < line.size(); at++) {
			Optional<Found> found = at(line, at, weekday);
			if (found.isPresent()) {
				int end = found.get().end();
				dates.add(new WrittenDate(found.get().date(), found.get().calendar(), line.get(at).start(),
						line.get(end - 1).end()));
				at = end - 1;
			}
		}
		return dates;
	}

	/** The date that begins at a piece. */
	public Optional<Found> at(List<Piece> line, int at, Optional<DayOfWeek> weekday) {
		Piece piece = line.get(at);
		if (piece.isNumber()) {
			return numeric(line, at, weekday).or(() -> dayMonthYear(line, at))
				.or(() -> yearMonthDay(line, at))
				.or(() -> yearDayMonth(line, at));
		}
		return (piece.kind() == Piece.Kind.WORD) ? monthFirst(line, at) : Optional.empty();
	}

	private Optional<DayOfWeek> onlyWeekday(List<Piece> line) {
		Optional<DayOfWeek> found = Optional.empty();
		for (Piece piece : line) {
			Optional<DayOfWeek> weekday = this.names.weekday(piece.form());
			if (weekday.isPresent() && found.isPresent() && !found.equals(weekday)) {
				return Optional.empty();
			}
			found = weekday.isPresent() ? weekday : found;
		}
		return found;
	}

	/** 2015-08-10, 10/8/2015, 10.8.15 */
	private Optional<Found> numeric(List<Piece> line, int at, Optional<DayOfWeek> weekday) {
		if (at + 4 >= line.size() || !isDateSign(line.get(at + 1)) || !line.get(at + 3).is(line.get(at + 1).form())
				|| isJoined(line, at, at - 1) || isJoined(line, at + 4, at + 5)) {
			return Optional.empty();
		}
		int a = line.get(at).value();
		int b = line.get(at + 2).value();
		int c = line.get(at + 4).value();
		if (a < 0 || b < 1 || c < 0 || line.get(at + 2).digits() > 2) {
			return Optional.empty();
		}
		if (line.get(at).digits() == 4 && line.get(at + 4).digits() <= 2) {
			return date(a, b, c, weekday).or(() -> date(a, c, b, weekday)).map((date) -> match(date, a, at + 5));
		}
		if (line.get(at).digits() <= 2 && (line.get(at + 4).digits() == 4 || line.get(at + 4).digits() == 2)) {
			int year = (line.get(at + 4).digits() == 2) ? 2000 + c : c;
			Optional<PartialDate> dayFirst = date(year, b, a, weekday);
			Optional<PartialDate> monthFirst = date(year, a, b, weekday);
			Optional<PartialDate> read = (weekday.isPresent() && monthFirst.isPresent() && falls(monthFirst, weekday)
					&& !falls(dayFirst, weekday)) ? monthFirst : dayFirst.or(() -> monthFirst);
			return read.map((date) -> match(date, year, at + 5));
		}
		return Optional.empty();
	}

	private static Found match(PartialDate date, int year, int end) {
		return new Found(date, CalendarSystem.ofYear(year), end);
	}

	private static Optional<PartialDate> date(int year, int month, int day, Optional<DayOfWeek> weekday) {
		return isYear(year) && month >= 1 && month <= 12 && day >= 1
				? CalendarSystem.ofYear(year).date(year, month, day) : Optional.empty();
	}

	private static boolean falls(Optional<PartialDate> date, Optional<DayOfWeek> weekday) {
		return date.flatMap(PartialDate::from).map((day) -> day.getDayOfWeek()).equals(weekday);
	}

	/**
	 * 21 نوفمبر 2020, 19th, September 2024, 3 من شهر آب 2020, 15 كانون الأول/ديسمبر 2019
	 */
	private Optional<Found> dayMonthYear(List<Piece> line, int at) {
		int day = line.get(at).value();
		if (day < 1 || day > 31 || line.get(at).digits() > 2) {
			return Optional.empty();
		}
		int next = at + 1;
		next = pass(line, next, ORDINALS);
		next = passSigns(line, next);
		next = pass(line, next, Set.of("من", "of", "de"));
		next = pass(line, next, Set.of("شهر"));
		Optional<Month> month = month(line, next);
		if (month.isEmpty()) {
			return Optional.empty();
		}
		int afterMonth = passMonth(line, next, month.get());
		return year(line, afterMonth).flatMap((year) -> month.get()
			.calendar()
			.date(year.value, month.get().number(), day)
			.map((date) -> new Found(date, month.get().calendar(), year.end)));
	}

	/** 2020 نوفمبر 21 */
	private Optional<Found> yearMonthDay(List<Piece> line, int at) {
		int year = line.get(at).value();
		if (line.get(at).digits() != 4 || !isYear(year)) {
			return Optional.empty();
		}
		int next = passSigns(line, at + 1);
		Optional<Month> month = month(line, next);
		if (month.isEmpty()) {
			return Optional.empty();
		}
		int afterMonth = passSigns(line, passMonth(line, next, month.get()));
		int day = (afterMonth < line.size() && line.get(afterMonth).digits() <= 2) ? line.get(afterMonth).value() : -1;
		return (day < 1) ? Optional.empty()
				: month.get()
					.calendar()
					.date(year, month.get().number(), day)
					.map((date) -> new Found(date, month.get().calendar(), afterMonth + 1));
	}

	/** GMT 12:00 2020 السبت 21 نوفمبر */
	private Optional<Found> yearDayMonth(List<Piece> line, int at) {
		int year = line.get(at).value();
		int next = at + 1;
		if (line.get(at).digits() != 4 || !isYear(year) || next + 1 >= line.size()
				|| this.names.weekday(line.get(next).form()).isEmpty()) {
			return Optional.empty();
		}
		int day = line.get(next + 1).value();
		Optional<Month> month = (line.get(next + 1).digits() > 2 || day < 1) ? Optional.empty() : month(line, next + 2);
		return month.filter((named) -> year(line, passMonth(line, next + 2, named)).isEmpty())
			.flatMap((named) -> named.calendar()
				.date(year, named.number(), day)
				.map((date) -> new Found(date, named.calendar(), passMonth(line, next + 2, named))));
	}

	/** November 21, 2020; نوفمبر 21، 2020; نوفمبر 2020 */
	private Optional<Found> monthFirst(List<Piece> line, int at) {
		Optional<Month> named = month(line, at);
		if (named.isEmpty()) {
			return Optional.empty();
		}
		Month month = named.get();
		int next = passSigns(line, passMonth(line, at, month));
		if (next < line.size() && line.get(next).isNumber() && line.get(next).digits() <= 2) {
			int day = line.get(next).value();
			int afterDay = passSigns(line, pass(line, next + 1, ORDINALS));
			return (day < 1) ? Optional.empty()
					: year(line, afterDay).flatMap((year) -> month.calendar()
						.date(year.value, month.number(), day)
						.map((date) -> new Found(date, month.calendar(), year.end)));
		}
		return year(line, next).flatMap((year) -> month.calendar()
			.date(year.value, month.number(), 0)
			.map((date) -> new Found(date, month.calendar(), year.end)));
	}

	private record Year(int value, int end) {
	}

	private static Optional<Year> year(List<Piece> line, int at) {
		int next = pass(line, passSigns(line, at), BEFORE_YEAR);
		if (next < line.size() && line.get(next).digits() == 4 && isYear(line.get(next).value())) {
			return Optional.of(new Year(line.get(next).value(), next + 1));
		}
		return Optional.empty();
	}

	private static boolean isYear(int year) {
		return (year >= 1900 && year <= 2099) || (year >= 1300 && year <= 1500);
	}

	private Optional<Month> month(List<Piece> line, int at) {
		return this.names.month((index) -> (index < line.size()) ? line.get(index).form() : "", at);
	}

	/**
	 * Passes a month and its second name: كانون الأول/ديسمبر, أبريل (نيسان), يونيو
	 * حزيران.
	 */
	private int passMonth(List<Piece> line, int at, Month month) {
		int after = at + month.words();
		int second = passSigns(line, after);
		Optional<Month> again = month(line, second);
		if (again.isEmpty() || again.get().number() != month.number()) {
			return after;
		}
		return second + again.get().words();
	}

	private static int pass(List<Piece> line, int at, Set<String> words) {
		return (at < line.size() && words.contains(line.get(at).form())) ? at + 1 : at;
	}

	private static int passSigns(List<Piece> line, int at) {
		int next = at;
		while (next < line.size() && next < at + 2 && line.get(next).kind() == Piece.Kind.SIGN
				&& "،,/-.()[]–\\".contains(line.get(next).form())) {
			next++;
		}
		return next;
	}

	private static boolean isDateSign(Piece piece) {
		return piece.is("/") || piece.is("-") || piece.is(".") || piece.is("\\");
	}

	/**
	 * Whether a neighbour is written as one with a number, so that it is no part of a
	 * date.
	 */
	private static boolean isJoined(List<Piece> line, int at, int neighbour) {
		if (neighbour < 0 || neighbour >= line.size()) {
			return false;
		}
		Piece piece = line.get(at);
		Piece other = line.get(neighbour);
		boolean touching = (neighbour < at) ? other.end() == piece.start() : piece.end() == other.start();
		return touching && (isDateSign(other) && !other.is(".") && !other.is("-") || other.isNumber());
	}

}
