package liqa.transform.meetings;

import java.util.List;

import liqa.ingest.PublishedDate;
import liqa.ingest.lexicon.LexiconFolder;
import liqa.transform.MeetingReport;
import liqa.transform.names.MarkedText;
import liqa.transform.time.TimeExpression;

/**
 * Finds the meetings an article reports. Thread-safe.
 */
public final class MeetingFinder {

	public MeetingFinder(LexiconFolder lexicon) {
	}

	/**
	 * One report for each encounter, its passages together. Party indexes are those of
	 * {@link MarkedText#parties()}.
	 */
	public List<MeetingReport> find(MarkedText text, List<TimeExpression> times, PublishedDate published) {
		return List.of();
	}

}
