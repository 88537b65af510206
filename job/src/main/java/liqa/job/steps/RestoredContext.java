package liqa.job.steps;

import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;

/**
 * Saves the context that a restarted step took over before its first chunk. Spring Batch
 * 6.0.4 keeps it in memory only, so that a crash at that moment would lose it.
 */
final class RestoredContext implements StepExecutionListener {

	private final JobRepository repository;

	RestoredContext(JobRepository repository) {
		this.repository = repository;
	}

	@Override
	public void beforeStep(StepExecution step) {
		this.repository.updateExecutionContext(step);
	}

}
