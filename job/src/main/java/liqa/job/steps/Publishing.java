package liqa.job.steps;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import liqa.job.files.OutputFolder;
import liqa.job.runs.RunLog;
import liqa.job.settings.Settings;
import liqa.job.settings.Versions;
import liqa.job.state.Dossiers;
import liqa.job.state.Publications;
import liqa.job.state.Run;
import liqa.job.state.SourceFiles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/**
 * A finished draft into its place, and {@code latest} to it. Can be repeated after a
 * crash.
 */
final class Publishing implements Tasklet {

	private static final Logger log = LoggerFactory.getLogger(Publishing.class);

	private final Exporting exporting;

	private final OutputFolder output;

	private final Dossiers dossiers;

	private final SourceFiles sources;

	private final Publications publications;

	private final Versions versions;

	private final Settings settings;

	private final Clock clock;

	Publishing(Exporting exporting, OutputFolder output, Dossiers dossiers, SourceFiles sources,
			Publications publications, Versions versions, Settings settings, Clock clock) {
		this.exporting = exporting;
		this.output = output;
		this.dossiers = dossiers;
		this.sources = sources;
		this.publications = publications;
		this.versions = versions;
		this.settings = settings;
		this.clock = clock;
	}

	@Override
	public RepeatStatus execute(StepContribution contribution, ChunkContext context) throws IOException {
		StepExecution step = contribution.getStepExecution();
		Run run = Parameters.run(step.getJobParameters());
		Path draft = this.output.draft(run.label());
		Path published = this.output.published(run.label());
		if (!Files.isDirectory(draft) && !Files.isDirectory(published)) {
			// Exported for another output folder, or cleared away since.
			this.exporting.write(run);
		}
		if (Files.isDirectory(draft)) {
			Files.writeString(draft.resolve("run.json"), RunLog.json(summary(run, step)) + "\n");
		}
		this.output.publish(run.label());
		this.publications.add(new Publications.Publication(run, this.versions.toString()));
		this.dossiers.keepOnly(run);
		contribution.incrementWriteCount(1);
		this.output.prune(this.settings.keep().reports(), run.label())
			.forEach((label) -> log.info("Removed old report {}", label));
		return RepeatStatus.FINISHED;
	}

	private RunSummary summary(Run run, StepExecution publish) throws IOException {
		JobExecution execution = publish.getJobExecution();
		List<RunSummary.Output> files = RunSummary.Output.in(this.output.draft(run.label()));
		Map<String, Long> counts = new LinkedHashMap<>();
		counts.put("files", this.sources.count());
		for (RunSummary.Output file : files) {
			file.rows().ifPresent((rows) -> counts.put(file.name().replace(".csv", ""), rows));
		}
		Map<String, Long> steps = new LinkedHashMap<>();
		for (StepExecution step : execution.getStepExecutions()) {
			LocalDateTime start = step.getStartTime();
			LocalDateTime end = step.getEndTime();
			if (start != null && end != null) {
				steps.put(step.getStepName(), RunSummary.millis(start, end));
			}
		}
		return new RunSummary(run.label(), run.businessDate(), run.revision(),
				Parameters.from(execution.getJobParameters()).code(), execution.getId(),
				Objects.requireNonNull(execution.getStartTime()), LocalDateTime.now(this.clock), Versions.program(),
				System.getProperty("java.version"), this.versions.reader(), this.versions.extractor(),
				this.versions.report(), counts, steps, files);
	}

}
