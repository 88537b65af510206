package liqa.ingest.page;

import java.util.List;
import java.util.Optional;

import liqa.ingest.Block;
import liqa.ingest.PublishedDate;

/**
 * One article of a page. Offsets count UTF-16 units from the start of the page.
 *
 * @param start where it begins
 * @param end where it ends
 * @param blocks title, sub-headings and paragraphs, in order
 * @param title the headline as written
 * @param outlet the outlet as written
 * @param byline the reporter as written
 * @param published when it appeared, as far as the page tells
 */
public record Part(int start, int end, List<Block> blocks, Optional<String> title, Optional<String> outlet,
		Optional<String> byline, PublishedDate published) {
}
