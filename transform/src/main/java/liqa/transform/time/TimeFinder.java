package liqa.transform.time;

import java.util.List;

import liqa.ingest.PublishedDate;
import liqa.ingest.lexicon.LexiconFolder;
import liqa.transform.text.Text;

/**
 * Finds the expressions of time in a text. Thread-safe.
 */
public final class TimeFinder {

	public TimeFinder(LexiconFolder lexicon) {
	}

	/**
	 * Every expression of a day, month or year, in the order of the text.
	 * @param published when the article appeared; relative expressions are resolved
	 * against it
	 */
	public List<TimeExpression> find(Text text, PublishedDate published) {
		return List.of();
	}

}
