/**
 * Who said what: quotations, indirect speech and attributions, with speaker, relay, act
 * and the exact content.
 * <p>
 * {@link liqa.transform.claims.ClaimFinder} is what the other rooms see. Inside, in
 * reading order: {@code CueLexicon} knows the reporting verbs in all their forms,
 * {@code ClaimWords} the words around them; {@code Page} is an article with both looked
 * up, {@code CueReader} says where such a form is meant as a reporting word.
 * {@code FrameReader} reads on from a verb to its subject, past {@code Asides}, and, with
 * {@code ComplementReader}, to where its statement begins: as a clause or quotation, a
 * {@code PrepositionalComplement}, a {@code NominalComplement} or what a
 * {@code PredicateComplement} says of an object. {@code ContentExtent} says how far it
 * goes, with {@code StatementBorders} for where the reporter takes the word again and
 * {@code Sequel} for where he may seem to. {@code SpeakerFinder} says whose it is: the
 * subject behind the verb, a {@code PreverbalSubject}, a {@code DroppedSubject} that
 * refers back, a document by its {@code Issuers}, a source that is referred to by
 * {@code SameSource}; {@code QuotationTag} says it of quotations that no verb leads to,
 * {@code SentenceSubject} what a sentence is about. {@code Floor} tells who had the word
 * before, {@code QuotedSources} reads sources without a verb and {@code Relays} who
 * passed it on, with {@code Carriers} for outlets and spokesmen that go on to quote;
 * {@code Recipients} and {@code Audience} say to whom it was told; {@code ActReader} what
 * is done by it, given its {@code Manner} and the words that {@code ActSigns} lists.
 * {@code ClaimPass} puts them together, and {@code Reliability} says how sure a statement
 * is. {@code SpeakerMarker} goes over the text first, for speakers whom only the verb
 * shows, with {@code OutletMarker} for outlets that only the words around show;
 * {@code NoSubject} says which words there are none, {@code NewcomerKind} what the others
 * are; {@code Newcomers} keeps them.
 */
@NullMarked
package liqa.transform.claims;

import org.jspecify.annotations.NullMarked;
