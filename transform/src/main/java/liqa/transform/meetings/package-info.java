/**
 * Who met whom: verbs and nouns of meeting with their frames, sides, status, place, date
 * and topics.
 * <p>
 * {@link liqa.transform.meetings.MeetingFinder} is what the other rooms see. Inside, in
 * reading order: {@code MeetingLexicon} knows the words of meeting in every spelling,
 * each reading a {@code Trigger} with its {@code Frame}, and the {@code Cue}s near them;
 * {@code Page} is an article with both looked up. {@code EncounterReader} goes from
 * trigger to trigger: {@code Background}, {@code LongAgo} and {@code Told} say whether it
 * is a meeting at all, {@code Modality} with {@code Outlook} whether it took place,
 * {@code Arguments} and {@code Markers} which phrases follow it and what introduces them.
 * {@code VerbRoles} with {@code ClauseReader} gives the parts by a verb;
 * {@code NounRoles}, with {@code Cast}, {@code Sides}, {@code Receptions} and
 * {@code Support} for the verb that carries the noun, those by a noun; {@code Chaired}
 * those of a meeting that only its chair and those present are told of;
 * {@code Destinations} and {@code NounTravel} those of visits. Who is not named in the
 * clause is found by {@code Subjects}, {@code NearSubjects} and {@code Antecedents};
 * {@code Strangers}, {@code Welcomed} and {@code Journeys} tell where that is somebody
 * else. {@code Circumstances}, {@code Places} and {@code Holding} read when and where,
 * {@code BackReferences} what is said of it later; {@code Merger} makes one encounter of
 * headline, lead and later mentions; {@code Reliability} says how sure it is.
 * <p>
 * Beside them, {@code OtherSenses} knows what is no word of meeting where it stands, and
 * {@code Hypotheses} which meetings are only thought of; {@code Eve}, {@code Aftermath}
 * and {@code Ongoing} tell what came before, after and while it was told;
 * {@code Neighbours}, {@code OtherDays} and {@code DaysApart} which days are another's or
 * are reckoned from. {@code Sights} and {@code SitePhrases} read what is visited without
 * a name; {@code Speakers} who tells of himself, {@code Counterparts} whom a pronoun
 * beside a name means. {@code Headlines}, {@code Retelling} and {@code Likeness} tell for
 * the {@code Merger} what is said again in other words.
 */
@NullMarked
package liqa.transform.meetings;

import org.jspecify.annotations.NullMarked;
