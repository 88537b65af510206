/**
 * Who met whom: verbs and nouns of meeting with their frames, sides, status, place, date
 * and topics.
 */
@NullMarked
package liqa.transform.meetings;

import org.jspecify.annotations.NullMarked;
