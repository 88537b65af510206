package liqa.ingest.lexicon;

/**
 * A mistake in a lexicon file, told with file and line to the person who can mend it.
 */
public final class LexiconException extends RuntimeException {

	public LexiconException(String file, long line, String expected) {
		super("%s, line %d: %s".formatted(file, line, expected));
	}

	LexiconException(String message, Throwable cause) {
		super(message, cause);
	}

}
