package liqa.ingest;

import java.util.List;
import java.util.Optional;

/**
 * One article of a source file.
 *
 * @param sourceFile the file, relative to the input folder, with {@code /}
 * @param part which article of the file it is, from 1
 * @param text the piece of the decoded file that holds the article, furniture included,
 * so that offsets stay
 * @param offset code points of the file before {@code text}
 * @param blocks what is to be read, in order; the title first if there is one
 * @param title the headline as written
 * @param outlet the outlet as written in the file's own lines
 * @param byline the reporter's name as written
 * @param published when it was published
 * @param language ISO 639-1 code
 * @param contentHash SHA-256 in hex over the characters of the blocks
 */
public record Article(String sourceFile, int part, String text, int offset, List<Block> blocks, Optional<String> title,
		Optional<String> outlet, Optional<String> byline, PublishedDate published, String language,
		String contentHash) {

	public Article {
		blocks = List.copyOf(blocks);
		if (part < 1) {
			throw new IllegalArgumentException("Parts count from 1: " + part);
		}
		for (Block block : blocks) {
			if (block.end() > text.length()) {
				throw new IllegalArgumentException("Block " + block + " ends after the text of " + sourceFile);
			}
		}
	}

	/** The characters of a block, line ends included. */
	public String textOf(Block block) {
		return this.text.substring(block.start(), block.end());
	}

}
