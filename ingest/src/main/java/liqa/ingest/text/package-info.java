/**
 * Which spellings count as the same word.
 */
@NullMarked
package liqa.ingest.text;

import org.jspecify.annotations.NullMarked;
