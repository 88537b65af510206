package liqa.job.steps;

import liqa.job.state.StateDatabase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.ChunkListener;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.Chunk;

/** Tells how far a step is, and puts what it wrote on the disk at its end. */
final class StepWatch implements StepExecutionListener, ChunkListener<Object, Object> {

	private static final Logger log = LoggerFactory.getLogger(StepWatch.class);

	private final Progress progress;

	private final StateDatabase database;

	StepWatch(Progress progress, StateDatabase database) {
		this.progress = progress;
		this.database = database;
	}

	@Override
	public void afterChunk(Chunk<Object> chunk) {
		this.progress.advance(chunk.size());
	}

	@Override
	public void beforeStep(StepExecution step) {
		log.info("Step {} begins", step.getStepName());
	}

	@Override
	public ExitStatus afterStep(StepExecution step) {
		this.database.sync();
		log.info("Step {} ends {}: read {}, written {}, commits {}, rollbacks {}", step.getStepName(), step.getStatus(),
				step.getReadCount(), step.getWriteCount(), step.getCommitCount(), step.getRollbackCount());
		return step.getExitStatus();
	}

}
