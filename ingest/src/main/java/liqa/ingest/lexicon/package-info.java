/**
 * The lexicon: linguistic knowledge as CSV files that people may change without
 * compiling.
 * <p>
 * {@link liqa.ingest.lexicon.LexiconFolder} opens a file of it, from the folder the
 * operator named or else from the copy inside the jar, and gives
 * {@link liqa.ingest.lexicon.Entry entries} that know their line, so that a mistake can
 * be reported where it stands.
 */
@NullMarked
package liqa.ingest.lexicon;

import org.jspecify.annotations.NullMarked;
