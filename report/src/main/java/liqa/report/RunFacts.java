package liqa.report;

import java.time.LocalDate;

/**
 * What a report says about the run that made it. No time of day is in it, so that equal
 * input gives equal bytes.
 *
 * @param businessDate the day the run is for
 * @param revision which run of that day, from 1
 * @param version version of the program
 * @param files how many files of the input folder were read
 */
public record RunFacts(LocalDate businessDate, int revision, String version, int files) {

	public RunFacts {
		if (revision < 1 || files < 0) {
			throw new IllegalArgumentException("Revisions count from 1 and files from 0");
		}
	}

}
