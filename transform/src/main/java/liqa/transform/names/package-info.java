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
 */
@NullMarked
package liqa.transform.names;

import org.jspecify.annotations.NullMarked;
