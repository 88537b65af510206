package liqa.job.night;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import io.micrometer.observation.ObservationRegistry;
import liqa.job.files.OutputFolder;
import liqa.job.files.Shortage;
import liqa.job.runs.RunRecord;
import liqa.job.settings.Versions;
import liqa.job.state.Dossiers;
import liqa.job.state.Publications;
import liqa.job.state.Publications.Publication;
import liqa.job.state.ReadFile;
import liqa.job.state.Run;
import liqa.job.state.SourceFiles;
import liqa.job.state.StagedArticles;
import liqa.job.state.StagedFindings;
import liqa.job.steps.FileReading;
import liqa.job.steps.HeadStart;
import liqa.job.steps.IngestPlan;
import liqa.job.steps.IngestPlans;
import liqa.job.steps.Parameters;
import liqa.job.steps.StepName;

import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.builder.SimpleJobBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.beans.factory.BeanFactory;

/**
 * Decides what is to be run and runs it. It acts on the certainty that no other run is
 * alive, which whoever makes it must have proved by the lock.
 */
final class NightShift {

	static final String JOB = "night";

	private final BeanFactory beans;

	private final JobRepository repository;

	private final JobOperator operator;

	private final Journal journal;

	private final SourceFiles sources;

	private final Publications publications;

	private final OutputFolder output;

	private final Versions versions;

	private final Runnable beforeRun;

	/**
	 * @param beforeRun what is done before a run changes anything
	 */
	NightShift(BeanFactory beans, Journal journal, Runnable beforeRun) {
		this.beforeRun = beforeRun;
		this.beans = beans;
		this.journal = journal;
		this.repository = beans.getBean(JobRepository.class);
		this.operator = beans.getBean(JobOperator.class);
		this.sources = beans.getBean(SourceFiles.class);
		this.publications = beans.getBean(Publications.class);
		this.output = beans.getBean(OutputFolder.class);
		this.versions = beans.getBean(Versions.class);
	}

	/** Goes on where the last run stopped or failed. */
	Optional<Outcome> resume() throws Exception {
		Optional<JobExecution> left = leftOver();
		return left.isPresent() ? Optional.of(goOn(left.get())) : Optional.empty();
	}

	/**
	 * Does what there is to do for a day: goes on with its unfinished run, then reads
	 * what is new.
	 * @param acceptRemovals whether an empty input folder is meant
	 */
	Outcome run(Optional<LocalDate> date, boolean acceptRemovals) throws Exception {
		LocalDate day = date.orElseGet(() -> LocalDate.now(this.beans.getBean(Clock.class)));
		Optional<JobExecution> left = leftOver();
		Optional<Outcome> resumed = Optional.empty();
		if (left.isPresent() && Parameters.run(left.get().getJobParameters()).businessDate().equals(day)) {
			resumed = Optional.of(goOn(left.get()));
			if (resumed.get().code() != ExitCode.DONE) {
				return resumed.get();
			}
		}
		IngestPlan plan = plan();
		if (plan.losesEverything() && !acceptRemovals) {
			return new Outcome(ExitCode.FAILED,
					"The input folder is empty, but " + plan.known()
							+ " files are known. If they were removed on purpose, run with --accept-removals.",
					Optional.empty());
		}
		if (isUpToDate(plan)) {
			return resumed.orElseGet(() -> nothingNew(plan));
		}
		if (resumed.isEmpty() && left.isPresent()) {
			abandon(left.get());
		}
		return start(nextRun(day), StepName.INGEST);
	}

	private Outcome nothingNew(IngestPlan plan) {
		String last = this.publications.last()
			.map((publication) -> this.output.published(publication.run().label()).toString())
			.orElse("");
		return Outcome.done("Nothing new among %d files; the last report is %s".formatted(plan.present(), last));
	}

	/** Does the last finished day once more from a step on, as a new revision. */
	Outcome rerun(StepName from) throws Exception {
		Optional<Publication> last = this.publications.last();
		if (last.isEmpty()) {
			return new Outcome(ExitCode.USAGE, "Nothing has been published yet; 'liqa run' comes first.",
					Optional.empty());
		}
		Optional<JobExecution> left = leftOver();
		if (left.isPresent()) {
			abandon(left.get());
		}
		if (from == StepName.INGEST) {
			this.sources.forgetVersions();
		}
		if (from.compareTo(StepName.EXTRACT) <= 0) {
			this.beans.getBean(StagedFindings.class).forgetVersions();
		}
		Run run = nextRun(last.get().run().businessDate());
		if (from.compareTo(StepName.RESOLVE) > 0) {
			this.beans.getBean(Dossiers.class).copy(last.get().run(), run);
		}
		return start(run, from);
	}

	private Run nextRun(LocalDate day) throws IOException {
		long last = this.output.lastRevision(day);
		for (JobInstance instance : this.repository.findJobInstances(JOB)) {
			JobExecution execution = this.repository.getLastJobExecution(instance);
			Run run = Parameters.run(Objects.requireNonNull(execution).getJobParameters());
			if (run.businessDate().equals(day)) {
				last = Math.max(last, run.revision());
			}
		}
		return new Run(day, last + 1);
	}

	private Optional<JobExecution> leftOver() {
		JobInstance last = this.repository.getLastJobInstance(JOB);
		if (last == null) {
			return Optional.empty();
		}
		return Optional.ofNullable(this.repository.getLastJobExecution(last))
			.filter((execution) -> execution.getStatus() == BatchStatus.FAILED
					|| execution.getStatus() == BatchStatus.STOPPED);
	}

	private void abandon(JobExecution left) throws Exception {
		this.journal.ended(this.operator.abandon(left));
	}

	private Outcome goOn(JobExecution left) throws Exception {
		return start(Parameters.run(left.getJobParameters()), Parameters.from(left.getJobParameters()));
	}

	private Outcome start(Run run, StepName from) throws Exception {
		Files.createDirectories(this.output.root());
		if (from.compareTo(StepName.RESOLVE) <= 0) {
			this.beans.getBean(HeadStart.class).begin();
		}
		this.beforeRun.run();
		JobExecution execution = this.operator.start(job(from), Parameters.of(run, from));
		boolean shortage = execution.getAllFailureExceptions().stream().anyMatch(Shortage::caused);
		return outcome(this.journal.ended(execution), shortage ? ExitCode.TRY_AGAIN : ExitCode.FAILED);
	}

	/** Forgets executions that began before a time, but never the last. */
	void forgetBefore(LocalDateTime time) {
		JobInstance last = this.repository.getLastJobInstance(JOB);
		for (JobInstance instance : this.repository.findJobInstances(JOB)) {
			List<JobExecution> executions = this.repository.getJobExecutions(instance);
			boolean old = executions.stream().allMatch((execution) -> execution.getCreateTime().isBefore(time));
			if (old && last != null && instance.getId() != last.getId()) {
				this.repository.deleteJobInstance(instance);
				executions.forEach((execution) -> this.journal.forget(execution.getId()));
			}
		}
	}

	private Job job(StepName from) {
		SimpleJobBuilder job = new JobBuilder(JOB, this.repository)
			.observationRegistry(this.beans.getBean(ObservationRegistry.class))
			.listener(this.journal)
			.start(step(from));
		for (StepName step : StepName.values()) {
			if (step.compareTo(from) > 0) {
				job.next(step(step));
			}
		}
		return job.build();
	}

	private Step step(StepName name) {
		return this.beans.getBean(name.code(), Step.class);
	}

	private Outcome outcome(RunRecord record, ExitCode failed) {
		Optional<RunRecord> run = Optional.of(record);
		return switch (BatchStatus.valueOf(record.status())) {
			case COMPLETED -> new Outcome(ExitCode.DONE, "Published as " + this.output.published(record.run()), run);
			case STOPPED -> new Outcome(ExitCode.STOPPED, "Stopped on request; 'liqa resume' goes on", run);
			default -> new Outcome(failed, "Failed: " + Objects.requireNonNullElse(reason(record), "") + "; 'liqa show "
					+ record.id() + "' tells more, 'liqa resume' tries again", run);
		};
	}

	private static String reason(RunRecord record) {
		return record.steps()
			.stream()
			.filter((step) -> !step.errors().isEmpty())
			.map((step) -> "step " + step.name() + ": " + reason(step))
			.reduce((first, last) -> last)
			.orElse("the log says why");
	}

	/**
	 * The last of the causes; of several failures, the lack of memory that led to the
	 * others.
	 */
	private static String reason(RunRecord.StepRecord step) {
		return step.errors()
			.stream()
			.filter((error) -> error.startsWith(OutOfMemoryError.class.getSimpleName()))
			.findFirst()
			.map((error) -> error + ". " + Memory.advice())
			.orElseGet(() -> step.errors().get(step.errors().size() - 1));
	}

	private IngestPlan plan() throws IOException {
		return this.beans.getBean(IngestPlans.class).make();
	}

	/**
	 * Whether a run would publish what is published already. Notes new stamps of old
	 * content.
	 */
	private boolean isUpToDate(IngestPlan plan) {
		Optional<Publication> last = this.publications.last();
		if (last.isEmpty() || !last.get().versions().equals(this.versions.toString())
				|| !Files.isDirectory(this.output.published(last.get().run().label()))
				|| !Files.exists(this.output.latest())
				|| this.beans.getBean(StagedArticles.class).countNotExtractedBy(this.versions.extractor()) > 0) {
			return false;
		}
		FileReading reading = this.beans.getBean(FileReading.class);
		List<ReadFile> touched = new ArrayList<>();
		for (IngestPlan.Item item : plan.items()) {
			Optional<ReadFile> same = reading.readIfSame(item);
			if (same.isEmpty()) {
				return false;
			}
			touched.add(same.get());
		}
		this.sources.store(touched, this.versions.reader());
		return true;
	}

}
