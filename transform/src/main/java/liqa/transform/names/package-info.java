/**
 * Who is mentioned: persons, offices, groups, organizations, anonymous sources and
 * places, and which mentions stand for the same party.
 * <p>
 * {@link liqa.transform.names.NameFinder} marks a {@link liqa.transform.text.Text} and
 * gives a {@link liqa.transform.names.MarkedText}, whose
 * {@link liqa.transform.names.Mention mentions} are grouped into parties. Inside,
 * {@code Words} gives every token its readings, {@code Marker} takes the longest phrase
 * at every place, as {@code People}, {@code Bodies}, {@code Groups} and {@code Sources}
 * recognise it, and {@code Coreference} tells whom the phrases stand for. The words are
 * in the lexicon; {@code Vocabulary} and {@code Gazetteer} read it.
 * <p>
 * A person's phrase is titles, {@code Offices} and a name. {@code NamePhrases} reads
 * names of words that lists have, and asks {@code NameWeight} and {@code NameShapes} of
 * each word whether it may be of a name; {@code UnlistedNames} and {@code LeftoverNames}
 * read names of words that nobody knows, by what stands around them. Between an office
 * and what its holder says, which {@code Saying} tells, {@code LastNames} completes a
 * given name and {@code Insertions} passes brackets. Where an office goes on further than
 * its grammar can be followed, {@code FarNames} and {@code NamesAhead} find the name by
 * the verb of saying or the commas, {@code TitledAhead} by its title;
 * {@code OfficesBehind} reads the offices behind a name, {@code AddedOffices} tells
 * whether و adds one of the same person. Once all full names are known,
 * {@code ShortNames} lets the text be read again for what stands for them; {@code Rulers}
 * tells whose a family name alone is. {@code Pairs} splits what a dual names at once, and
 * {@code Singular} says how each of the two is called.
 */
@NullMarked
package liqa.transform.names;

import org.jspecify.annotations.NullMarked;
