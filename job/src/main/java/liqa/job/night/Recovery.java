package liqa.job.night;

import liqa.job.runs.RunLog;
import liqa.job.runs.RunRecord;
import liqa.job.state.StateDatabase;

import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Makes what a dead process left true again, so that it can be gone on with. Only who
 * holds the lock may do so: it is the proof that no other process lives. Everything here
 * can be done again, for this process may die, too.
 */
final class Recovery {

	private final JobRepository repository;

	private final JobOperator operator;

	private final JdbcClient jdbc;

	private final Journal journal;

	private final RunLog runs;

	Recovery(JobRepository repository, JobOperator operator, StateDatabase database, Journal journal, RunLog runs) {
		this.repository = repository;
		this.operator = operator;
		this.jdbc = database.jdbc();
		this.journal = journal;
		this.runs = runs;
	}

	void recover() {
		for (JobExecution dead : this.repository.findRunningJobExecutions(NightShift.JOB)) {
			this.journal.ended(this.operator.recover(dead));
		}
		mendWhatSpringBatchRefuses();
		this.runs.last().filter(RunRecord::saysItIsRunning).ifPresent(this::mend);
	}

	private void mendWhatSpringBatchRefuses() {
		// It goes on from no execution that is of unknown status or has a step that is
		// still
		// running, as when the job could note its failure and the step could not. Ours
		// commit their chunks with the bookkeeping, so what is committed can be gone on
		// from; and nothing runs while we hold the lock.
		this.jdbc.sql("UPDATE BATCH_JOB_EXECUTION SET STATUS = 'FAILED' WHERE STATUS = 'UNKNOWN'").update();
		this.jdbc.sql("""
				UPDATE BATCH_STEP_EXECUTION SET STATUS = 'FAILED'
				WHERE STATUS IN ('UNKNOWN', 'STARTED', 'STARTING', 'STOPPING')""").update();
		// It starts no instance that has no execution, as when the process was killed
		// between the two.
		this.jdbc.sql("""
				DELETE FROM BATCH_JOB_INSTANCE I WHERE NOT EXISTS
				(SELECT 1 FROM BATCH_JOB_EXECUTION E WHERE E.JOB_INSTANCE_ID = I.JOB_INSTANCE_ID)""").update();
	}

	/** A record whose process died between its last commit and its last word. */
	private void mend(RunRecord record) {
		JobExecution execution = this.repository.getJobExecution(record.id());
		if (execution != null) {
			this.journal.ended(execution);
		}
		else {
			this.runs.delete(record.id());
		}
	}

}
