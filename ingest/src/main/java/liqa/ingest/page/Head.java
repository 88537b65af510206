package liqa.ingest.page;

import java.util.List;
import java.util.Optional;

import liqa.ingest.PublishedDate;

/**
 * What stands above the body of an article.
 *
 * @param title the line of the headline
 * @param source the outlet
 * @param byline the reporter as written
 * @param published the date of its date line
 * @param above short lines above the headline, one of which may be the site's name
 * @param names what stands where a site's name may stand
 * @param body index of the first line after the head
 */
record Head(Optional<Line> title, Optional<Source> source, Optional<String> byline, PublishedDate published,
		List<Line> above, List<String> names, int body) {
}
