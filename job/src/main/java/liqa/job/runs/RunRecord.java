package liqa.job.runs;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * One execution of the job as operators see it.
 *
 * @param id its number
 * @param run name of the run: business date and revision
 * @param businessDate the day the run is for
 * @param revision which run of that day
 * @param from the first step that is done
 * @param status STARTED, COMPLETED, STOPPED, FAILED or ABANDONED
 * @param started when it began, local time
 * @param ended when it ended
 * @param process id of its process
 * @param steps the steps begun so far
 * @param progress how far the step is that is going on
 */
public record RunRecord(long id, String run, LocalDate businessDate, long revision, String from, String status,
		Optional<LocalDateTime> started, Optional<LocalDateTime> ended, long process, List<StepRecord> steps,
		Optional<Progress> progress) {

	public RunRecord {
		steps = List.copyOf(steps);
	}

	/**
	 * Whether it has neither completed, failed nor been stopped, as far as it says
	 * itself.
	 */
	public boolean saysItIsRunning() {
		return this.status.equals("STARTED") || this.status.equals("STARTING") || this.status.equals("STOPPING");
	}

	/**
	 * One step of an execution.
	 *
	 * @param name its name
	 * @param status as above
	 * @param started when it began
	 * @param ended when it ended
	 * @param read items read
	 * @param written items written
	 * @param commits transactions
	 * @param rollbacks transactions undone
	 * @param errors what went wrong and what caused it, outermost first
	 */
	public record StepRecord(String name, String status, Optional<LocalDateTime> started, Optional<LocalDateTime> ended,
			long read, long written, long commits, long rollbacks, List<String> errors) {

		public StepRecord {
			errors = List.copyOf(errors);
		}

	}

	/**
	 * How far a step is.
	 *
	 * @param step its name
	 * @param done items done
	 * @param total items to do; 0 if unknown
	 * @param perSecond items a second
	 * @param secondsLeft how long it will take at this rate; 0 if unknown
	 */
	public record Progress(String step, long done, long total, long perSecond, long secondsLeft) {
	}

}
