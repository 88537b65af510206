package liqa.transform.time;

import liqa.ingest.PartialDate;

/**
 * An expression of time and what it means.
 *
 * @param first index of its first token
 * @param end index after its last token
 * @param date the date it means, resolved against the article's date; unknown when that
 * can't be concluded
 * @param future whether it points to the time after the article (المقبل, غدا)
 */
public record TimeExpression(int first, int end, PartialDate date, boolean future) {
}
