/**
 * From a file to its articles.
 * <p>
 * Start with {@link liqa.ingest.ArticleReader}: it takes the bytes of one file and gives
 * a {@link liqa.ingest.Reading} of {@link liqa.ingest.Article}s and
 * {@link liqa.ingest.Reject}s. An article keeps its piece of the decoded file and says
 * with {@link liqa.ingest.Block}s which passages of it are title and body; whatever is no
 * block is site furniture. Every place in a file is a {@link liqa.ingest.Span}.
 * <p>
 * The rooms behind it, in the order the bytes pass them: {@code decode} (which encoding,
 * and is it Arabic at all), {@code page} (where on the page are head and body of which
 * article), {@code date} (dates as they are written in any country). {@code text} says
 * which spellings are the same word, {@code lexicon} reads the words that people may
 * change.
 */
@NullMarked
package liqa.ingest;

import org.jspecify.annotations.NullMarked;
