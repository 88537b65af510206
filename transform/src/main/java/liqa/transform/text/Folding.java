package liqa.transform.text;

/**
 * Folding as the rooms of this module know it; see {@link liqa.ingest.text.Folding}.
 */
public final class Folding {

	private Folding() {
	}

	/** The folded form of a word or phrase; white space stays. */
	public static String fold(CharSequence text) {
		return liqa.ingest.text.Folding.fold(text);
	}

	static boolean isIgnorable(char c) {
		return liqa.ingest.text.Folding.isIgnorable(c);
	}

}
