package liqa.transform.resolve;

import java.util.OptionalLong;

import liqa.ingest.PartialDate;
import liqa.transform.ClaimReport;

/**
 * One report of a claim, made ready for comparison.
 *
 * @param article the number of its article
 * @param source the article that its article is a copy of, or its own
 * @param report what it says
 * @param speaker the number of the participant who speaks
 * @param relay the number of the participant it came through, or -1
 * @param named whether the speaker has a name of his own
 * @param speakerWords the words for the speaker
 * @param published when the article appeared
 * @param wording the wording of the content
 */
record Statement(int article, int source, ClaimReport report, int speaker, int relay, boolean named, Words speakerWords,
		PartialDate published, Wording wording) {

	OptionalLong day() {
		return this.published.isDay() ? OptionalLong.of(this.published.from().orElseThrow().toEpochDay())
				: OptionalLong.empty();
	}

}
