package liqa.job.steps;

import java.nio.file.Files;

import liqa.job.state.StateFolder;

import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.StepInterruptionPolicy;

/**
 * Stops a step at its next chunk, from inside the thread that runs it: {@code
 * JobOperator.stop} in the same process would close the step's scope under it, and an
 * interrupt would close the database.
 */
public final class StopSignal implements StepInterruptionPolicy {

	private final StateFolder state;

	private volatile boolean requested;

	public StopSignal(StateFolder state) {
		this.state = state;
	}

	/** Asks the run to stop. */
	public void request() {
		this.requested = true;
	}

	/** Whether a signal or {@code liqa stop} asked the run to stop. */
	public boolean isRequested() {
		return this.requested || Files.exists(this.state.stopRequest());
	}

	@Override
	public void checkInterrupted(StepExecution step) throws JobInterruptedException {
		if (isRequested() || Thread.currentThread().isInterrupted()) {
			step.setTerminateOnly(); // without this 6.0.4 ends the step COMPLETED
		}
		if (step.isTerminateOnly()) {
			throw new JobInterruptedException("Stopped on request");
		}
	}

}
