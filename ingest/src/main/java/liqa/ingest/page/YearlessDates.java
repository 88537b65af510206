package liqa.ingest.page;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

import liqa.ingest.Block;
import liqa.ingest.PartialDate;
import liqa.ingest.PublishedDate;
import liqa.ingest.PublishedDate.Basis;
import liqa.ingest.date.CalendarNames;
import liqa.ingest.date.CalendarNames.Month;
import liqa.ingest.date.CalendarSystem;
import liqa.ingest.date.DateReader;
import liqa.ingest.date.Piece;
import liqa.ingest.page.HeaderWords.Kind;

/**
 * The day of a dateline that leaves the year out, as in الدوحة في 03 مارس /قنا/, where
 * the text proves the year: by a full date a few weeks away, by the day of the week, by
 * the current year, or by a conference with its year that is being held. It must be the
 * latest year of the text; the year of a copyright line is no proof.
 */
final class YearlessDates {

	/** The farthest a full date may lie from the dateline that it gives its year. */
	private static final int FEW_WEEKS = 40;

	private static final int LONGEST = 1500;

	private static final int WORDS_BEFORE_YEAR = 5;

	private final CalendarNames names;

	private final DateReader dates;

	private final HeaderWords words;

	YearlessDates(CalendarNames names, HeaderWords words) {
		this.names = names;
		this.dates = new DateReader(names);
		this.words = words;
	}

	/**
	 * The day of publication.
	 * @param dateline the words before the text
	 * @param page the text of the page
	 * @param body the passages of the article, without the dateline
	 */
	PublishedDate find(String dateline, String page, List<Block> body) {
		List<Piece> before = Piece.of(dateline);
		Optional<int[]> day = dayAndMonth(before);
		if (day.isEmpty()) {
			return PublishedDate.UNKNOWN;
		}
		List<Piece> text = new ArrayList<>();
		for (Block block : body) {
			text.addAll(Piece.of(page.substring(block.start(), Math.min(block.end(), block.start() + LONGEST))));
		}
		TreeSet<Integer> years = new TreeSet<>();
		text.stream().filter((piece) -> isYear(piece)).forEach((piece) -> years.add(Integer.parseInt(piece.form())));
		if (years.isEmpty()) {
			return PublishedDate.UNKNOWN;
		}
		return CalendarSystem.GREGORIAN.date(years.last(), day.get()[1], day.get()[0])
			.filter((date) -> isProven(date, before, text, years.size()))
			.map((date) -> new PublishedDate(date, Basis.INFERRED))
			.orElse(PublishedDate.UNKNOWN);
	}

	/** The day of a dateline that a line below the text gives with its year. */
	PublishedDate find(String dateline, List<PartialDate> days) {
		Optional<int[]> day = dayAndMonth(Piece.of(dateline));
		return day
			.flatMap((found) -> days.stream()
				.filter((date) -> date.day() == found[0] && date.month() == found[1])
				.findFirst()
				.map((date) -> new PublishedDate(date, Basis.INFERRED)))
			.orElse(PublishedDate.UNKNOWN);
	}

	private boolean isProven(PartialDate date, List<Piece> before, List<Piece> text, int years) {
		LocalDate day = date.from().orElseThrow();
		Optional<DayOfWeek> weekday = weekday(before).or(() -> weekdayOfToday(text));
		if (weekday.isPresent()) {
			return weekday.get() == day.getDayOfWeek();
		}
		return isNearFullDate(day, text) || isCurrent(date.year(), text) || years == 1 && isHeldNow(date.year(), text);
	}

	/** 12 أيار, 03 مارس, and 5 – 2 in the manner of KUNA. */
	private Optional<int[]> dayAndMonth(List<Piece> pieces) {
		List<Integer> numbers = new ArrayList<>();
		for (int i = 0; i < pieces.size(); i++) {
			int at = i;
			int value = number(pieces.get(i));
			if (value >= 1 && value <= 31) {
				int next = (i + 1 < pieces.size() && pieces.get(i + 1).kind() == Piece.Kind.SIGN) ? i + 2 : i + 1;
				Optional<Month> month = this.names
					.month((index) -> (index < pieces.size()) ? pieces.get(index).form() : "", next);
				if (month.isPresent() && month.get().calendar() == CalendarSystem.GREGORIAN && at < next) {
					return Optional.of(new int[] { value, month.get().number() });
				}
			}
			if (value >= 0) {
				numbers.add(value);
			}
		}
		return (numbers.size() == 2 && numbers.get(0) >= 1 && numbers.get(0) <= 31 && numbers.get(1) >= 1
				&& numbers.get(1) <= 12) ? Optional.of(new int[] { numbers.get(0), numbers.get(1) }) : Optional.empty();
	}

	private static int number(Piece piece) {
		return (piece.kind() == Piece.Kind.NUMBER && piece.form().length() <= 2) ? Integer.parseInt(piece.form()) : -1;
	}

	private Optional<DayOfWeek> weekday(List<Piece> pieces) {
		return pieces.stream().flatMap((piece) -> this.names.weekday(piece.form()).stream()).findFirst();
	}

	/** اليوم الخميس */
	private Optional<DayOfWeek> weekdayOfToday(List<Piece> text) {
		for (int i = 1; i < text.size(); i++) {
			if (this.words.is(Kind.TODAY, text.get(i - 1).form())) {
				Optional<DayOfWeek> found = this.names.weekday(text.get(i).form());
				if (found.isPresent()) {
					return found;
				}
			}
		}
		return Optional.empty();
	}

	/** A full date near by that is no anniversary: not في ذكرى 11 مارس 2004. */
	private boolean isNearFullDate(LocalDate day, List<Piece> text) {
		for (int i = 0; i < text.size(); i++) {
			Optional<LocalDate> found = this.dates.at(text, i, Optional.empty())
				.filter((date) -> date.calendar() == CalendarSystem.GREGORIAN && date.date().isDay())
				.flatMap((date) -> date.date().from());
			if (found.isPresent() && Math.abs(ChronoUnit.DAYS.between(found.get(), day)) <= FEW_WEEKS
					&& text.subList(Math.max(0, i - WORDS_BEFORE_YEAR), i)
						.stream()
						.noneMatch((piece) -> this.words.is(Kind.ANNIVERSARY, piece.form()))) {
				return true;
			}
		}
		return false;
	}

	/** العام الجاري 2022 */
	private boolean isCurrent(int year, List<Piece> text) {
		for (int i = 2; i < text.size(); i++) {
			if (text.get(i).is(String.valueOf(year)) && this.words.is(Kind.CURRENT, text.get(i - 1).form())) {
				return true;
			}
		}
		return false;
	}

	/** للمشاركة في منتدى كذا 2022, ضمن فعاليات معرض كذا 2018 */
	private boolean isHeldNow(int year, List<Piece> text) {
		for (int i = 1; i < text.size(); i++) {
			if (!text.get(i).is(String.valueOf(year))) {
				continue;
			}
			for (int at = i - 1; at > 0 && at >= i - WORDS_BEFORE_YEAR; at--) {
				if (this.words.is(Kind.EVENT, text.get(at).form()) && isTakingPart(text, at)) {
					return true;
				}
			}
		}
		return false;
	}

	private boolean isTakingPart(List<Piece> text, int event) {
		return text.subList(Math.max(0, event - 2), event)
			.stream()
			.anyMatch((piece) -> this.words.is(Kind.TAKING_PART, piece.form()));
	}

	private static boolean isYear(Piece piece) {
		return piece.kind() == Piece.Kind.NUMBER && piece.form().matches("(19[5-9]|20[0-4])[0-9]");
	}

}
