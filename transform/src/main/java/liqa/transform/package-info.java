/**
 * From an article to what it says, and from what all articles say to one dossier.
 * <p>
 * Reading order: {@link liqa.transform.Extractor} turns an {@link liqa.ingest.Article}
 * into {@link liqa.transform.Findings}, that is {@link liqa.transform.Party parties},
 * {@link liqa.transform.MeetingReport meetings} and {@link liqa.transform.ClaimReport
 * claims}, each with its place in the source; {@link liqa.transform.resolve.Resolver}
 * turns all findings into a {@link liqa.transform.resolve.Dossier}. The rooms below
 * answer one question each: {@code text} (what are the words), {@code names} (who is
 * mentioned), {@code time} (when), {@code meetings} (who met whom), {@code claims} (who
 * said what) and {@code resolve} (which records are the same).
 */
@NullMarked
package liqa.transform;

import org.jspecify.annotations.NullMarked;
