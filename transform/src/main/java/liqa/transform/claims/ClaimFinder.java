package liqa.transform.claims;

import java.util.List;

import liqa.ingest.lexicon.LexiconFolder;
import liqa.transform.ClaimReport;
import liqa.transform.names.MarkedText;

/**
 * Finds the statements an article attributes to somebody. Thread-safe.
 */
public final class ClaimFinder {

	public ClaimFinder(LexiconFolder lexicon) {
	}

	/** Every claim, in the order of the text; party indexes are those of the text. */
	public List<ClaimReport> find(MarkedText text) {
		return List.of();
	}

}
