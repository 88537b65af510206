package liqa.ingest;

/**
 * When an article was published, and how that is known.
 *
 * @param date the date, as precise as it is known
 * @param basis what it rests on
 */
public record PublishedDate(PartialDate date, Basis basis) {

	/** Nothing is known. */
	public static final PublishedDate UNKNOWN = new PublishedDate(PartialDate.UNKNOWN, Basis.NONE);

	/**
	 * What a publication date rests on; the lower-case name is the code in the output.
	 */
	public enum Basis {

		/** A date line of the article's own. */
		HEADER,
		/** A date in the running text, such as a dateline. */
		TEXT,
		/** What several expressions of the text prove together. */
		INFERRED,
		/** The name of the file. */
		FILE,
		/** Nothing: the date is unknown. */
		NONE

	}

}
