package liqa.transform.time;

import liqa.ingest.PartialDate;

/**
 * What an expression was read as.
 *
 * @param date the date it means, unknown if that can't be concluded
 * @param future whether its words point ahead
 * @param end index after its last word in the clause
 */
record Reading(PartialDate date, boolean future, int end) {

}
