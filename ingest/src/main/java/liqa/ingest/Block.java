package liqa.ingest;

/**
 * A passage of an article that is to be read: its title, a sub-heading or a paragraph.
 * Lines that a site broke in mid-sentence are one block with the line ends inside it; a
 * line end inside a block is never the end of a sentence, even after a full stop.
 *
 * @param role what the passage is
 * @param start offset into {@link Article#text()} in UTF-16 units
 * @param end offset after its last unit
 */
public record Block(Role role, int start, int end) {

	public Block {
		if (start < 0 || end < start) {
			throw new IllegalArgumentException("A block runs forward from 0, not from " + start + " to " + end);
		}
	}

	/** What a block is to the reader. */
	public enum Role {

		/** The headline. */
		TITLE,
		/** A heading between paragraphs; it carries no statement of its own. */
		SUBHEADING,
		/** A paragraph of running text. */
		BODY

	}

}
