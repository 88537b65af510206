/**
 * An article's characters as a reader of Arabic sees them: folded words, tokens, clitics,
 * quotations and sentences, none of which loses its place in the source.
 * <p>
 * {@link liqa.transform.text.Text#of(liqa.ingest.Article)} does all of it at once and is
 * what the other rooms read; {@link liqa.ingest.text.Folding} says which spellings count
 * as the same, {@link liqa.transform.text.Clitics} which letters can be cut off a word's
 * front. {@link liqa.transform.text.Spellings} keep what the other rooms know of a word,
 * so that it is looked up once for all articles.
 */
@NullMarked
package liqa.transform.text;

import org.jspecify.annotations.NullMarked;
