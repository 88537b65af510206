/**
 * From bytes to characters: which encoding a file is in, and whether it is Arabic text at
 * all.
 * <p>
 * {@link liqa.ingest.decode.Decoder} gives a {@link liqa.ingest.decode.Decoding}.
 */
@NullMarked
package liqa.ingest.decode;

import org.jspecify.annotations.NullMarked;
