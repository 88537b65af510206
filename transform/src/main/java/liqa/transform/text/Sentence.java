package liqa.transform.text;

import liqa.ingest.Block;

/**
 * A sentence: tokens from a full stop, a block's start or a line's start to the next. A
 * full stop inside quotation marks ends no sentence, so that a quotation stays with the
 * words that attribute it.
 *
 * @param first index of its first token
 * @param end index after its last token
 * @param block index of its block in the article
 * @param role role of that block
 */
public record Sentence(int first, int end, int block, Block.Role role) {
}
