package liqa.job.steps;

import java.util.List;

import liqa.job.state.Dossiers;
import liqa.job.state.Run;
import liqa.job.state.StagedFindings;
import liqa.transform.Findings;
import liqa.transform.resolve.Decisions;
import liqa.transform.resolve.Resolution;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** All findings into a dossier, beside what was published before. */
final class Resolving implements Tasklet {

	private static final Logger log = LoggerFactory.getLogger(Resolving.class);

	private final HeadStart headStart;

	private final Decisions decisions;

	private final StagedFindings findings;

	private final Dossiers dossiers;

	private final Aside aside;

	private final Progress progress;

	Resolving(HeadStart headStart, Decisions decisions, StagedFindings findings, Dossiers dossiers, Aside aside,
			Progress progress) {
		this.headStart = headStart;
		this.decisions = decisions;
		this.findings = findings;
		this.dossiers = dossiers;
		this.aside = aside;
		this.progress = progress;
	}

	@Override
	public RepeatStatus execute(StepContribution contribution, ChunkContext context) throws Exception {
		StepExecution step = contribution.getStepExecution();
		Run run = Parameters.run(step.getJobParameters());
		this.progress.begin(step.getStepName(), this.findings.count());
		Dossiers.Draft draft = this.aside.await(step, () -> resolve(run));
		this.dossiers.store(run, draft);
		contribution.incrementWriteCount(draft.articles());
		return RepeatStatus.FINISHED;
	}

	private Dossiers.Draft resolve(Run run) {
		HeadStart.Inputs inputs = this.headStart.take();
		List<Findings> all = this.findings.all(inputs.findings().await());
		Resolution resolution = inputs.resolver()
			.await()
			.resolve(all, inputs.published().await(), this.decisions, run.label());
		resolution.warnings().forEach(log::warn);
		return this.dossiers.draft(run, resolution);
	}

}
