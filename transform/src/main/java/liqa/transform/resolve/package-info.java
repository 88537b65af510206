/**
 * Which records are the same: one participant for all its spellings, one meeting for all
 * its reports, one claim for all its relays.
 * <p>
 * {@link liqa.transform.resolve.Resolver} turns findings, what was
 * {@link liqa.transform.resolve.Published} before and the analysts'
 * {@link liqa.transform.resolve.Decisions} into a
 * {@link liqa.transform.resolve.Resolution}, whose {@link liqa.transform.resolve.Dossier}
 * holds the rows of the reports.
 * <p>
 * How it goes on inside, in reading order: {@code Archive} numbers everything;
 * {@code Copies} finds articles with one wording, {@code Stories} those that share some
 * of it, {@code Subjects} those about one thing; {@code Personas} gathers parties that
 * are one on their face, and {@code ParticipantMatcher} with {@code NameMatch} decides
 * which personas are one; {@code MeetingMatcher} with {@code MeetingMatch} and
 * {@code ClaimMatcher} with {@code ClaimMatch} do the same for reports;
 * {@code Descriptions} joins who has no name through what they took part in. All that is
 * {@code Casework}. Each matcher compares only what shares a block, gives every
 * comparison a {@code Score} of named features, and lets {@code Clustering} join the
 * surest first. {@code Assembly} writes the records down, {@code Naming} keeps published
 * ids, {@code Changes} tells what is new, {@code Explanations} why records were joined.
 */
@NullMarked
package liqa.transform.resolve;

import org.jspecify.annotations.NullMarked;
