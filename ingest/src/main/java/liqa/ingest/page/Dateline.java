package liqa.ingest.page;

import java.util.Optional;

/**
 * What a text begins with before its first sentence: بغداد/ شبكة أخبار العراق-.
 *
 * @param source the outlet it names; none in وكالات -
 * @param end offset in the text after it and its separators
 */
record Dateline(Optional<Source> source, int end) {
}
