package liqa.job.steps;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.step.StepExecution;

import static org.assertj.core.api.Assertions.assertThat;

class ReconciliationTests {

	private final StepExecution step = new StepExecution(1, "ingest",
			new JobExecution(1, new JobInstance(1, "night"), new JobParameters()));

	@Test
	void aStepWhoseNumbersDoNotAgreeFailsAndSaysWhich() {
		this.step.setStatus(BatchStatus.COMPLETED);
		ExitStatus exit = reconcile(7, 6);
		assertThat(this.step.getStatus()).isEqualTo(BatchStatus.FAILED);
		assertThat(exit.getExitCode()).isEqualTo("FAILED");
		assertThat(this.step.getFailureExceptions()).singleElement()
			.hasToString("java.lang.IllegalStateException: The numbers of step ingest do not agree: "
					+ "files known: expected 7, found 6");
	}

	@Test
	void aStepWhoseNumbersAgreeIsLeftAloneAndSoIsOneThatWasStopped() {
		this.step.setStatus(BatchStatus.COMPLETED);
		reconcile(7, 7);
		assertThat(this.step.getStatus()).isEqualTo(BatchStatus.COMPLETED);
		this.step.setStatus(BatchStatus.STOPPED);
		reconcile(7, 6);
		assertThat(this.step.getStatus()).isEqualTo(BatchStatus.STOPPED);
	}

	private ExitStatus reconcile(long known, long found) {
		return new Reconciliation((step) -> List.of(new Reconciliation.Balance("files read", 3, 3),
				new Reconciliation.Balance("files known", known, found)))
			.afterStep(this.step);
	}

}
