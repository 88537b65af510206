/**
 * Who is mentioned: persons, offices, groups, organizations, anonymous sources and
 * places, and which mentions stand for the same party.
 * <p>
 * {@link liqa.transform.names.NameFinder} marks a {@link liqa.transform.text.Text} and
 * gives a {@link liqa.transform.names.MarkedText}, whose
 * {@link liqa.transform.names.Mention mentions} are grouped into parties.
 */
@NullMarked
package liqa.transform.names;

import org.jspecify.annotations.NullMarked;
