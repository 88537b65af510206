package liqa.ingest.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import liqa.ingest.Block;
import liqa.ingest.PartialDate;
import liqa.ingest.PublishedDate;
import liqa.ingest.PublishedDate.Basis;
import liqa.ingest.date.CalendarNames;
import liqa.ingest.date.CalendarSystem;
import liqa.ingest.date.DateReader;
import liqa.ingest.date.DateReader.Found;
import liqa.ingest.date.Piece;
import liqa.ingest.page.HeaderWords.Kind;

/**
 * What a text without a date line proves about its date: a dateline (خان يونس 15-7-2012
 * وفا-), a full date beside اليوم or أمس, or, for month or year alone, العام الجاري 2020
 * and الأربعاء الماضي 18 نوفمبر 2020.
 */
final class TextDates {

	/** Longer paragraphs are read so far. */
	private static final int LONGEST = 1500;

	private static final int LONGEST_DATELINE = 80;

	private static final int WORDS_BEFORE = 5;

	private static final int WORDS_AFTER = 3;

	private final DateReader dates;

	private final CalendarNames names;

	private final HeaderWords words;

	TextDates(CalendarNames names, HeaderWords words) {
		this.dates = new DateReader(names);
		this.names = names;
		this.words = words;
	}

	/**
	 * What the paragraphs prove; the first proof of a day counts, or else of a month or
	 * year.
	 */
	PublishedDate find(String page, List<Block> body) {
		PublishedDate found = PublishedDate.UNKNOWN;
		boolean first = true;
		for (Block block : body) {
			String text = page.substring(block.start(), Math.min(block.end(), block.start() + LONGEST));
			if (text.chars().anyMatch(Character::isDigit)) {
				List<Piece> pieces = Piece.of(text);
				boolean opening = first;
				PublishedDate proven = besideToday(pieces).or(() -> opening ? dateline(pieces) : Optional.empty())
					.map((date) -> new PublishedDate(date, Basis.TEXT))
					.or(() -> inferred(pieces).map((date) -> new PublishedDate(date, Basis.INFERRED)))
					.orElse(PublishedDate.UNKNOWN);
				if (proven.date().isDay()) {
					return proven;
				}
				found = (proven.date().month() > found.date().month() || !found.date().isKnown()) ? proven : found;
			}
			first = false;
		}
		return found;
	}

	/** A date before the dash, colon or bracket that closes a dateline. */
	private Optional<PartialDate> dateline(List<Piece> pieces) {
		int words = 0;
		for (int at = 0; at < pieces.size() && words <= WORDS_BEFORE; at++) {
			if (pieces.get(at).start() > LONGEST_DATELINE) {
				return Optional.empty();
			}
			Optional<Found> found = this.dates.at(pieces, at, Optional.empty()).filter((date) -> date.date().isDay());
			if (found.isPresent()) {
				Found date = gregorian(pieces, found.get());
				return closes(pieces, date.end()) ? Optional.of(date.date()) : Optional.empty();
			}
			words += (pieces.get(at).kind() == Piece.Kind.WORD) ? 1 : 0;
		}
		return Optional.empty();
	}

	/**
	 * The Gregorian date beside a Hijri one: 16 ربيع الآخر 1437هـ الموافق 26 يناير 2016م.
	 */
	private Found gregorian(List<Piece> pieces, Found found) {
		for (int at = found.end(); at < pieces.size() && at <= found.end() + WORDS_AFTER; at++) {
			Optional<Found> next = this.dates.at(pieces, at, Optional.empty())
				.filter((date) -> date.date().isDay() && date.calendar() == CalendarSystem.GREGORIAN);
			if (next.isPresent() && found.calendar() != CalendarSystem.GREGORIAN) {
				return next.get();
			}
		}
		return found;
	}

	private static boolean closes(List<Piece> pieces, int from) {
		int words = 0;
		for (int at = from; at < pieces.size() && words <= WORDS_AFTER; at++) {
			if (pieces.get(at).kind() == Piece.Kind.SIGN) {
				return "-–—:/()".contains(pieces.get(at).form());
			}
			words++;
		}
		return false;
	}

	/** اليوم الأربعاء 18 نوفمبر 2020, أمس (الثلاثاء 17/11/2020) */
	private Optional<PartialDate> besideToday(List<Piece> pieces) {
		for (int at = 1; at < pieces.size(); at++) {
			int before = lastWord(pieces, at - 1);
			if (before < 0) {
				continue;
			}
			String word = pieces.get(before).form();
			int days = this.words.is(Kind.TODAY, word) ? 0
					: this.words.is(Kind.YESTERDAY, word) ? 1 : this.words.is(Kind.TOMORROW, word) ? -1 : 2;
			if (days < 2) {
				Optional<LocalDate> day = this.dates.at(pieces, at, Optional.empty())
					.filter((found) -> found.date().isDay())
					.flatMap((found) -> found.date().from());
				if (day.isPresent()) {
					return day.map((date) -> PartialDate.of(date.plusDays(days)));
				}
			}
		}
		return Optional.empty();
	}

	/** The word before a date, passing signs, weekday and الموافق. */
	private int lastWord(List<Piece> pieces, int from) {
		int at = from;
		while (at >= 0
				&& (pieces.get(at).kind() == Piece.Kind.SIGN || this.names.weekday(pieces.get(at).form()).isPresent()
						|| (this.words.is(Kind.DATE, pieces.get(at).form())
								&& !this.words.is(Kind.TODAY, pieces.get(at).form())))) {
			at--;
		}
		return at;
	}

	/** نوفمبر 2020 الجاري, العام الجاري 2020, الأربعاء الماضي 18 نوفمبر 2020 */
	private Optional<PartialDate> inferred(List<Piece> pieces) {
		for (int at = 0; at < pieces.size(); at++) {
			Optional<Found> found = this.dates.at(pieces, at, Optional.empty());
			if (found.isPresent()) {
				PartialDate date = found.get().date();
				if (is(Kind.CURRENT, pieces, found.get().end()) && date.month() > 0) {
					return Optional.of(PartialDate.ofMonth(date.year(), date.month()));
				}
				int last = lastSign(pieces, at - 1);
				if (date.isDay() && is(Kind.LAST, pieces, last) && last > 0
						&& this.names.weekday(pieces.get(last - 1).form()).isPresent()) {
					return monthOfWeekAfter(date);
				}
			}
			if (is(Kind.THE_YEAR, pieces, at) && is(Kind.CURRENT, pieces, at + 1)) {
				int year = nextSign(pieces, at + 2);
				if (isYear(pieces, year)) {
					return Optional.of(PartialDate.ofYear(Integer.parseInt(pieces.get(year).form())));
				}
			}
		}
		return Optional.empty();
	}

	private static Optional<PartialDate> monthOfWeekAfter(PartialDate date) {
		LocalDate first = date.from().orElseThrow().plusDays(1);
		LocalDate last = first.plusDays(6);
		return (first.getMonthValue() == last.getMonthValue())
				? Optional.of(PartialDate.ofMonth(first.getYear(), first.getMonthValue())) : Optional.empty();
	}

	private static int lastSign(List<Piece> pieces, int from) {
		return (from > 0 && pieces.get(from).kind() == Piece.Kind.SIGN) ? from - 1 : from;
	}

	private static int nextSign(List<Piece> pieces, int from) {
		return (from < pieces.size() && pieces.get(from).kind() == Piece.Kind.SIGN) ? from + 1 : from;
	}

	private static boolean isYear(List<Piece> pieces, int at) {
		return at < pieces.size() && pieces.get(at).form().matches("(19|20)[0-9]{2}");
	}

	private boolean is(Kind kind, List<Piece> pieces, int at) {
		return at >= 0 && at < pieces.size() && this.words.is(kind, pieces.get(at).form());
	}

}
