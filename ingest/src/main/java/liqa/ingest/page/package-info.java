/**
 * From a decoded page to the articles on it.
 * <p>
 * {@link liqa.ingest.page.PageReader} cuts the page into {@link liqa.ingest.page.Line
 * lines}, finds where articles begin, reads the head of each (title, outlet, byline,
 * date) and keeps its body without what the site put around it.
 */
@NullMarked
package liqa.ingest.page;

import org.jspecify.annotations.NullMarked;
