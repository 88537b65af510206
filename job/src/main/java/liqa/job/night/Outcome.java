package liqa.job.night;

import java.util.Optional;

import liqa.job.runs.RunRecord;

/**
 * How a command to the night ended.
 *
 * @param code for the process
 * @param message for the operator
 * @param run the execution, if there was one
 */
public record Outcome(ExitCode code, String message, Optional<RunRecord> run) {

	static Outcome done(String message) {
		return new Outcome(ExitCode.DONE, message, Optional.empty());
	}

}
