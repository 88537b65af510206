/**
 * Dates as they are written: names of months and weekdays of every region, the Islamic
 * calendar, numeric forms.
 * <p>
 * {@link liqa.ingest.date.CalendarNames} knows the words,
 * {@link liqa.ingest.date.DateReader} finds the {@link liqa.ingest.date.WrittenDate
 * dates} of a line.
 */
@NullMarked
package liqa.ingest.date;

import org.jspecify.annotations.NullMarked;
