package liqa.job.state;

import java.time.LocalDate;

/**
 * One publication to be: a business date and which revision of it. What identifies a job
 * instance.
 *
 * @param businessDate the day the run is for
 * @param revision which run of that day, from 1
 */
public record Run(LocalDate businessDate, long revision) {

	public Run {
		if (revision < 1) {
			throw new IllegalArgumentException("Revisions count from 1: " + revision);
		}
	}

	/** The run's name, also that of its output folder: {@code 2026-11-22-r1}. */
	public String label() {
		return this.businessDate + "-r" + this.revision;
	}

	/** The next run of the same day. */
	public Run next() {
		return new Run(this.businessDate, this.revision + 1);
	}

	@Override
	public String toString() {
		return label();
	}

}
