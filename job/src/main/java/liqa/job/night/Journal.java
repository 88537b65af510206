package liqa.job.night;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import liqa.job.runs.RunLog;
import liqa.job.runs.RunRecord;
import liqa.job.steps.Parameters;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.listener.JobExecutionListener;

/**
 * Keeps the run's record up to date while it goes on, for {@code status} and
 * {@code history}.
 */
final class Journal implements JobExecutionListener, Consumer<RunRecord.Progress> {

	private static final Logger log = LoggerFactory.getLogger(Journal.class);

	private static final String EXECUTION = "execution";

	private static final long LOG_INTERVAL = TimeUnit.SECONDS.toNanos(10);

	private final RunLog runs;

	private final Consumer<RunRecord.Progress> audience;

	private @Nullable JobExecution current;

	private long logged = System.nanoTime();

	Journal(RunLog runs, Consumer<RunRecord.Progress> audience) {
		this.runs = runs;
		this.audience = audience;
	}

	@Override
	public void beforeJob(JobExecution execution) {
		this.current = execution;
		MDC.put(EXECUTION, String.valueOf(execution.getId()));
		log.info("Run {} begins at step {}", Parameters.run(execution.getJobParameters()),
				Parameters.from(execution.getJobParameters()).code());
		write(execution, Optional.empty());
	}

	@Override
	public void accept(RunRecord.Progress progress) {
		if (this.current != null) {
			write(this.current, Optional.of(progress));
		}
		if (System.nanoTime() - this.logged > LOG_INTERVAL && progress.total() > 0) {
			this.logged = System.nanoTime();
			log.info("Step {}: {} of {}, {} a second, {} s left", progress.step(), progress.done(), progress.total(),
					progress.perSecond(), progress.secondsLeft());
		}
		this.audience.accept(progress);
	}

	/** The execution has ended, or was found to have ended long ago. */
	RunRecord ended(JobExecution execution) {
		// One that was left by a dead process never began in this one.
		MDC.put(EXECUTION, String.valueOf(execution.getId()));
		log.info("Run ends {}", execution.getStatus());
		this.current = null;
		MDC.remove(EXECUTION);
		return write(execution, Optional.empty());
	}

	/** Drops the record of an execution. */
	void forget(long id) {
		this.runs.delete(id);
	}

	private RunRecord write(JobExecution execution, Optional<RunRecord.Progress> progress) {
		RunRecord record = RunRecords.of(execution, progress);
		this.runs.write(record);
		return record;
	}

}
