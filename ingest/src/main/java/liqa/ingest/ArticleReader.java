package liqa.ingest;

import java.util.List;
import java.util.Optional;
import java.nio.charset.StandardCharsets;

import liqa.ingest.lexicon.LexiconFolder;

/**
 * Reads the bytes of one file into its articles. Thread-safe.
 */
public final class ArticleReader {

	public ArticleReader(LexiconFolder lexicon) {
	}

	/**
	 * Reads one file; never throws for what the file holds.
	 * @param sourceFile the path relative to the input folder, with {@code /}
	 * @param content the whole file
	 */
	public Reading read(String sourceFile, byte[] content) {
		String text = new String(content, StandardCharsets.UTF_8);
		List<Block> blocks = new java.util.ArrayList<>();
		int at = 0;
		for (String line : text.split("\n", -1)) {
			if (!line.isBlank()) {
				blocks.add(new Block(blocks.isEmpty() ? Block.Role.TITLE : Block.Role.BODY, at, at + line.length()));
			}
			at += line.length() + 1;
		}
		if (blocks.isEmpty()) {
			return new Reading(List.of(), List.of(new Reject(sourceFile, "ingest", "empty", "The file has no text")));
		}
		Block title = blocks.get(0);
		return new Reading(List.of(new Article(sourceFile, 1, text, 0, blocks,
				Optional.of(text.substring(title.start(), title.end())), Optional.empty(), Optional.empty(),
				PublishedDate.UNKNOWN, "ar", Integer.toHexString(text.hashCode()))), List.of());
	}

}
