/**
 * Who said what: quotations, indirect speech and attributions, with speaker, relay, act
 * and the exact content.
 * <p>
 * {@link liqa.transform.claims.ClaimFinder} is what the other rooms see. Inside, in
 * reading order: {@code CueLexicon} knows the reporting verbs in all their forms,
 * {@code ClaimWords} the words around them; {@code Page} is an article with both looked
 * up. {@code FrameReader} reads on from a verb to its subject, past {@code Asides}, and,
 * with {@code ComplementReader}, to where its statement begins; {@code ContentExtent}
 * says how far it goes, with {@code StatementBorders} for where the reporter takes the
 * word again. {@code SpeakerFinder} says whose it is, with {@code Floor} for who had the
 * word before, {@code QuotedSources} for sources without a verb and {@code Relays} for
 * who passed it on; {@code ActReader} what is done by it, given its {@code Manner}.
 * {@code ClaimPass} puts them together. {@code SpeakerMarker} goes over the text first,
 * for speakers whom only the verb shows, with {@code OutletMarker} for outlets that only
 * the words around show; {@code Newcomers} keeps both.
 */
@NullMarked
package liqa.transform.claims;

import org.jspecify.annotations.NullMarked;
