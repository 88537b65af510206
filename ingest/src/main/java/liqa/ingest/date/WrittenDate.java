package liqa.ingest.date;

import liqa.ingest.PartialDate;

/**
 * A date with its year as it stands in a text.
 *
 * @param date the Gregorian date it means
 * @param calendar the calendar it is written in
 * @param start offset of its first character
 * @param end offset after its last
 */
public record WrittenDate(PartialDate date, CalendarSystem calendar, int start, int end) {
}
