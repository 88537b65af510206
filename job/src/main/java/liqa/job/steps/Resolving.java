package liqa.job.steps;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import liqa.ingest.lexicon.LexiconFolder;
import liqa.job.state.Dossiers;
import liqa.job.state.Publications;
import liqa.job.state.Run;
import liqa.job.state.StagedFindings;
import liqa.transform.Findings;
import liqa.transform.resolve.Decisions;
import liqa.transform.resolve.Published;
import liqa.transform.resolve.Resolution;
import liqa.transform.resolve.Resolver;
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

	private final LexiconFolder lexicon;

	private final Decisions decisions;

	private final StagedFindings findings;

	private final Dossiers dossiers;

	private final Publications publications;

	private final Aside aside;

	private final Progress progress;

	Resolving(LexiconFolder lexicon, Decisions decisions, StagedFindings findings, Dossiers dossiers,
			Publications publications, Aside aside, Progress progress) {
		this.lexicon = lexicon;
		this.decisions = decisions;
		this.findings = findings;
		this.dossiers = dossiers;
		this.publications = publications;
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
		CompletableFuture<Published> before = CompletableFuture.supplyAsync(this::published);
		CompletableFuture<List<Findings>> all = CompletableFuture.supplyAsync(this.findings::all);
		Resolver resolver = new Resolver(this.lexicon);
		Resolution resolution = resolver.resolve(all.join(), before.join(), this.decisions, run.label());
		resolution.warnings().forEach(log::warn);
		return this.dossiers.draft(run, resolution);
	}

	private Published published() {
		return this.publications.last()
			.map((publication) -> this.dossiers.published(publication.run()))
			.orElseGet(Published::nothing);
	}

}
