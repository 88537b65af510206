/**
 * Which records are the same: one participant for all its spellings, one meeting for all
 * its reports, one claim for all its relays.
 * <p>
 * {@link liqa.transform.resolve.Resolver} turns findings into a
 * {@link liqa.transform.resolve.Dossier}, whose records are the rows of the reports.
 */
@NullMarked
package liqa.transform.resolve;

import org.jspecify.annotations.NullMarked;
