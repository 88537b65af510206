package liqa.job.night;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import liqa.job.runs.RunRecord;
import liqa.job.runs.RunRecord.StepRecord;
import liqa.job.state.Run;
import liqa.job.steps.Parameters;

import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.step.StepExecution;

/** Spring Batch's executions as operators see them. */
final class RunRecords {

	private RunRecords() {
	}

	static RunRecord of(JobExecution execution, Optional<RunRecord.Progress> progress) {
		Run run = Parameters.run(execution.getJobParameters());
		List<StepRecord> steps = execution.getStepExecutions()
			.stream()
			.sorted(Comparator.comparing(StepExecution::getId))
			.map(RunRecords::step)
			.toList();
		return new RunRecord(execution.getId(), run.label(), run.businessDate(), run.revision(),
				Parameters.from(execution.getJobParameters()).code(), status(execution.getStatus()),
				Optional.ofNullable(execution.getStartTime()), Optional.ofNullable(execution.getEndTime()),
				ProcessHandle.current().pid(), steps, progress);
	}

	/**
	 * Spring Batch calls unknown what failed while it was committed. What was not
	 * committed is done again, as after any failure, so that is what it is called.
	 */
	private static String status(BatchStatus status) {
		return ((status == BatchStatus.UNKNOWN) ? BatchStatus.FAILED : status).name();
	}

	private static StepRecord step(StepExecution step) {
		List<String> errors = new ArrayList<>();
		for (Throwable failure : step.getFailureExceptions()) {
			for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
				errors.add(cause.getClass().getSimpleName() + ": " + cause.getMessage());
			}
		}
		if (errors.isEmpty() && !step.getExitStatus().getExitDescription().isBlank()) {
			// Read back from the tables, a failure is the text of its stack trace.
			errors.add(step.getExitStatus().getExitDescription().lines().findFirst().orElse(""));
		}
		return new StepRecord(step.getStepName(), status(step.getStatus()), Optional.ofNullable(step.getStartTime()),
				Optional.ofNullable(step.getEndTime()), step.getReadCount(), step.getWriteCount(),
				step.getCommitCount(), step.getRollbackCount(), errors);
	}

}
