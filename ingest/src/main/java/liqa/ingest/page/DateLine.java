package liqa.ingest.page;

import java.util.List;
import java.util.Optional;

import liqa.ingest.PartialDate;
import liqa.ingest.date.CalendarNames;
import liqa.ingest.date.CalendarSystem;
import liqa.ingest.date.DateReader;
import liqa.ingest.date.Piece;
import liqa.ingest.date.WrittenDate;

/**
 * A line that carries a date.
 *
 * @param date the date; of several the first Gregorian one
 * @param updated whether it says when the text was changed, not when it appeared
 * @param pure whether the line holds nothing else: labels, weekday, time and zone apart
 * @param labelled whether the line begins with a label: تاريخ النشر
 * @param end offset in the line after the date and the time that belongs to it
 * @param others words that are neither date nor time
 * @param dates how many dates it holds
 * @param calendar the calendar of its date
 * @param start offset in the line where the date begins
 */
record DateLine(PartialDate date, boolean updated, boolean pure, boolean labelled, int start, int end, int others,
		int dates, CalendarSystem calendar) {

	/**
	 * Whether it can be the date line of an article of its own: one day, by the usual
	 * calendar.
	 */
	boolean isOneDay() {
		return this.pure && this.dates == 1 && this.date.isDay() && this.calendar == CalendarSystem.GREGORIAN;
	}

	/** Reads lines; thread-safe. */
	static final class Reader {

		private static final int LONGEST = 400;

		private final DateReader dates;

		private final CalendarNames names;

		private final HeaderWords words;

		Reader(CalendarNames names, HeaderWords words) {
			this.dates = new DateReader(names);
			this.names = names;
			this.words = words;
		}

		/** The date of a line, if it has one near its beginning. */
		Optional<DateLine> read(Line line) {
			if (line.isBlank() || !line.hasDigit()) {
				return Optional.empty();
			}
			List<Piece> pieces = (line.length() <= LONGEST) ? line.pieces()
					: Piece.of(line.page().substring(line.start(), line.start() + LONGEST));
			List<WrittenDate> found = this.dates.find(pieces);
			return found.isEmpty() ? Optional.empty() : Optional.of(describe(line, pieces, found));
		}

		/** الساعة 11:18 صباحا: whether a line tells the time and nothing else. */
		boolean isTime(Line line) {
			if (line.isBlank() || !line.hasDigit() || line.length() > LONGEST) {
				return false;
			}
			List<Piece> pieces = line.pieces();
			boolean timed = false;
			for (int i = 0; i < pieces.size(); i++) {
				timed |= pieces.get(i).kind() == Piece.Kind.NUMBER && isTime(pieces, i);
				if (!isFiller(pieces, i)) {
					return false;
				}
			}
			return timed;
		}

		private DateLine describe(Line line, List<Piece> pieces, List<WrittenDate> found) {
			WrittenDate first = found.stream()
				.filter((date) -> date.calendar() == CalendarSystem.GREGORIAN)
				.findFirst()
				.orElse(found.get(0));
			int others = 0;
			boolean updated = false;
			int firstWord = -1;
			int end = first.end();
			boolean going = true;
			for (int i = 0; i < pieces.size(); i++) {
				Piece piece = pieces.get(i);
				boolean dated = found.stream()
					.anyMatch((date) -> piece.start() >= date.start() && piece.end() <= date.end());
				boolean filler = dated || isFiller(pieces, i);
				if (piece.kind() == Piece.Kind.WORD && firstWord < 0) {
					firstWord = i;
				}
				updated |= piece.start() < first.start() && this.words.is(HeaderWords.Kind.UPDATED, piece.form());
				others += filler ? 0 : 1;
				going &= filler || piece.start() < first.end();
				end = (going && piece.end() > end && piece.kind() != Piece.Kind.SIGN) ? piece.end() : end;
			}
			boolean labelled = firstWord >= 0 && isLabel(pieces.get(firstWord).form());
			return new DateLine(first.date(), updated, others == 0 && line.length() <= LONGEST, labelled, first.start(),
					end, others, found.size(), first.calendar());
		}

		private boolean isLabel(String form) {
			return this.words.is(HeaderWords.Kind.LABEL, form) || this.words.is(HeaderWords.Kind.UPDATED, form);
		}

		private boolean isFiller(List<Piece> pieces, int at) {
			Piece piece = pieces.get(at);
			String form = piece.form();
			return switch (piece.kind()) {
				case SIGN -> true;
				case NUMBER -> isTime(pieces, at) || isIssue(pieces, at) || isAgo(pieces, at);
				case WORD -> this.words.is(HeaderWords.Kind.ISSUE, form) || isAgo(pieces, at)
						|| this.words.is(HeaderWords.Kind.HOUR, form) && isSign(pieces, at + 2, ":")
						|| this.words.is(HeaderWords.Kind.DATE, form) || isLabel(form)
						|| this.words.is(HeaderWords.Kind.ZONE, form) || this.names.weekday(form).isPresent()
						|| (at > 0 && this.words.is(HeaderWords.Kind.ZONE, pieces.get(at - 1).form())
								&& form.length() > 2);
			};
		}

		/** السنة 141, رقم العدد [15404] */
		private boolean isIssue(List<Piece> pieces, int at) {
			int before = at - 1;
			while (before >= 0 && pieces.get(before).kind() == Piece.Kind.SIGN) {
				before--;
			}
			return before >= 0 && this.words.is(HeaderWords.Kind.ISSUE, pieces.get(before).form());
		}

		/** منذ 3 سنوات, قبل شهرين */
		private boolean isAgo(List<Piece> pieces, int at) {
			int span = (pieces.get(at).kind() == Piece.Kind.NUMBER) ? at + 1 : at;
			int ago = (span == at && at > 0 && pieces.get(at - 1).kind() == Piece.Kind.NUMBER) ? at - 2 : at - 1;
			return ago >= 0 && span < pieces.size() && this.words.is(HeaderWords.Kind.SPAN, pieces.get(span).form())
					&& this.words.is(HeaderWords.Kind.AGO, pieces.get(ago).form());
		}

		/** 06:00, 11:57:00.000, +0400, الساعة 08, 10h30 */
		private boolean isTime(List<Piece> pieces, int at) {
			return (at > 0 && this.words.is(HeaderWords.Kind.HOUR, pieces.get(at - 1).form()))
					|| isSign(pieces, at - 1, ":") || isSign(pieces, at + 1, ":") || isSign(pieces, at - 1, "+")
					|| isSign(pieces, at - 1, "h") || isSign(pieces, at + 1, "h")
					|| (isSign(pieces, at - 1, "-") && pieces.get(at).form().length() == 4)
					|| (isSign(pieces, at - 1, ".") && at > 3 && isSign(pieces, at - 3, ":"));
		}

		private static boolean isSign(List<Piece> pieces, int at, String sign) {
			return at >= 0 && at < pieces.size() && pieces.get(at).form().equals(sign);
		}

	}

}
