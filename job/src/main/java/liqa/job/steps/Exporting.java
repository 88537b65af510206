package liqa.job.steps;

import java.io.IOException;
import java.nio.file.Path;

import liqa.job.files.OutputFolder;
import liqa.job.settings.Versions;
import liqa.job.state.Dossiers;
import liqa.job.state.Run;
import liqa.job.state.SourceFiles;
import liqa.report.Reports;
import liqa.report.RunFacts;
import liqa.transform.resolve.Dossier;

import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** A dossier into the files of a report, in a folder nobody looks into yet. */
final class Exporting implements Tasklet {

	private final Dossiers dossiers;

	private final SourceFiles sources;

	private final OutputFolder output;

	private final Reports reports;

	private final Aside aside;

	private final Progress progress;

	Exporting(Dossiers dossiers, SourceFiles sources, OutputFolder output, Reports reports, Aside aside,
			Progress progress) {
		this.dossiers = dossiers;
		this.sources = sources;
		this.output = output;
		this.reports = reports;
		this.aside = aside;
		this.progress = progress;
	}

	@Override
	public RepeatStatus execute(StepContribution contribution, ChunkContext context) throws Exception {
		StepExecution step = contribution.getStepExecution();
		Run run = Parameters.run(step.getJobParameters());
		this.progress.begin(step.getStepName(), 0);
		contribution.incrementWriteCount(this.aside.await(step, () -> write(run)));
		return RepeatStatus.FINISHED;
	}

	/** Writes the report of a run into its draft; gives the number of articles in it. */
	int write(Run run) throws IOException {
		Dossier dossier = this.dossiers.dossier(run);
		Path draft = this.output.newDraft(run.label());
		RunFacts facts = new RunFacts(run.businessDate(), Math.toIntExact(run.revision()), Versions.program(),
				Math.toIntExact(this.sources.count()));
		this.reports.write(draft, dossier, this.sources.rejects(), facts);
		return dossier.articles().size();
	}

}
