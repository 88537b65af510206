package liqa.job.night;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import liqa.job.runs.RunLog;
import liqa.job.runs.RunRecord;
import liqa.job.settings.Folders;
import liqa.job.settings.Settings;
import liqa.job.settings.SettingsException;
import liqa.job.state.RunLock;
import liqa.job.state.SourceFiles;
import liqa.job.state.StagedArticles;
import liqa.job.state.StateDatabase;
import liqa.job.state.StateFolder;
import liqa.job.steps.Progress;
import liqa.job.steps.StepName;
import liqa.job.steps.StopSignal;

import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.beans.BeansException;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;

/**
 * The way into the job: takes the lock, opens the state, starts Spring and leaves all of
 * it as it was found.
 */
public final class Night {

	/**
	 * One line an event: a failure's trace stands behind its message, in the same line.
	 */
	private static final String LOG_LINE = "%d{yyyy-MM-dd'T'HH:mm:ss.SSSXXX} ${LOG_LEVEL_PATTERN} %-20.20logger{0} : "
			+ "%replace(%m%n%xEx){'\\s*[\\r\\n]+\\s*', ' | '}%nopex%n";

	private final Folders folders;

	private final StopSignal stop;

	private final Consumer<RunRecord.Progress> audience;

	/**
	 * @param folders where things are
	 * @param stop what asks the run to stop
	 * @param audience whom to tell how far the run is
	 */
	public Night(Folders folders, StopSignal stop, Consumer<RunRecord.Progress> audience) {
		this.folders = folders;
		this.stop = stop;
		this.audience = audience;
	}

	/**
	 * Does what there is to do for a day.
	 * @param date the business date; today's if not given
	 * @param acceptRemovals whether an empty input folder is meant
	 */
	public Outcome run(Optional<LocalDate> date, boolean acceptRemovals) throws Exception {
		return open((shift) -> shift.run(date, acceptRemovals));
	}

	/** Goes on where the last run stopped or failed. */
	public Outcome resume() throws Exception {
		return open(
				(shift) -> shift.resume().orElseGet(() -> Outcome.done("Nothing to resume: the last run is complete")));
	}

	/** Does the last finished day once more from a step on. */
	public Outcome rerun(StepName from) throws Exception {
		return open((shift) -> shift.rerun(from));
	}

	/**
	 * The settings as a run would find them.
	 * @throws SettingsException if there is a mistake in them
	 */
	public static Settings settings(Folders folders) {
		try (ConfigurableApplicationContext context = application(folders, SettingsOnly.class).run()) {
			return context.getBean(Settings.class);
		}
		catch (RuntimeException ex) {
			throw new SettingsException(ex);
		}
	}

	@Configuration(proxyBeanMethods = false)
	@EnableConfigurationProperties(Settings.class)
	private static final class SettingsOnly {

	}

	/** Something to do with a shift. */
	private interface Duty {

		Outcome perform(NightShift shift) throws Exception;

	}

	private Outcome open(Duty duty) throws Exception {
		StateFolder state = this.folders.state();
		this.folders.check();
		try (RunLock lock = RunLock.acquire(state)) {
			Files.deleteIfExists(state.stopRequest());
			state.emptyTemp();
			boolean fresh = !Files.exists(state.databaseFile());
			StateDatabase database = StateDatabase.open(state);
			boolean changed = true;
			try {
				Outcome outcome = perform(duty, database, fresh);
				changed = outcome.run().isPresent() && outcome.code() == ExitCode.DONE;
				return outcome;
			}
			finally {
				if (changed) {
					database.closeAndCompact();
				}
				else {
					database.close();
				}
			}
		}
	}

	private Outcome perform(Duty duty, StateDatabase database, boolean fresh) throws Exception {
		RunLog runs = new RunLog(this.folders.state());
		Metrics metrics = new Metrics();
		Journal journal = new Journal(runs, this.audience.andThen(metrics::note));
		try (ConfigurableApplicationContext context = start(database, journal, metrics)) {
			Settings settings = settings(context);
			Clock clock = context.getBean(Clock.class);
			NightShift shift = new NightShift(context, journal, () -> {
				if (settings.backup() && !fresh) {
					backup(database, clock, settings.keep().backups());
				}
			});
			new Recovery(context.getBean(JobRepository.class), context.getBean(JobOperator.class), database, journal,
					runs)
				.recover();
			Outcome outcome = duty.perform(shift);
			if (outcome.run().isPresent()) {
				metrics.note("liqa.articles", context.getBean(StagedArticles.class).count());
				metrics.note("liqa.rejects", context.getBean(SourceFiles.class).countRejects());
				metrics.write(this.folders.state().metrics());
			}
			shift.forgetBefore(LocalDateTime.now(clock).minusDays(settings.keep().history()));
			return outcome;
		}
	}

	private ConfigurableApplicationContext start(StateDatabase database, Journal journal, Metrics metrics) {
		try {
			return application(this.folders, NightConfiguration.class).initializers((context) -> {
				ConfigurableListableBeanFactory beans = context.getBeanFactory();
				beans.registerSingleton("stateDatabase", database);
				beans.registerSingleton("folders", this.folders);
				beans.registerSingleton("stopSignal", this.stop);
				beans.registerSingleton("observations", metrics.observations());
				beans.registerSingleton("progress", new Progress(journal));
			}).run();
		}
		catch (RuntimeException ex) {
			throw new SettingsException(ex);
		}
	}

	private static SpringApplicationBuilder application(Folders folders, Class<?> configuration) {
		String config = folders.config().map((folder) -> ",optional:" + folder.toAbsolutePath().toUri()).orElse("");
		Path log = folders.state().logs().resolve("liqa.log");
		return new SpringApplicationBuilder(configuration).web(WebApplicationType.NONE)
			.bannerMode(Banner.Mode.OFF)
			.logStartupInfo(false)
			.registerShutdownHook(false) // it would close the database under the running
											// job
			.lazyInitialization(true)
			.properties("spring.config.location=optional:classpath:/" + config, "logging.file.name=" + log,
					"logging.threshold.console=off", "logging.pattern.level=%5p [%X{execution:--}]",
					"logging.pattern.file=" + LOG_LINE, "logging.level.org.springframework=warn",
					"spring.batch.jdbc.initialize-schema=never");
	}

	private static Settings settings(ConfigurableApplicationContext context) {
		try {
			return context.getBean(Settings.class);
		}
		catch (BeansException ex) {
			throw new SettingsException(ex);
		}
	}

	/** Copies the state as it is before the run, and removes the oldest copies. */
	private void backup(StateDatabase database, Clock clock, int keep) {
		StateFolder state = this.folders.state();
		try {
			database.backup(state.newBackup(clock));
			List<Path> backups = state.allBackups();
			for (Path old : backups.subList(Math.min(keep, backups.size()), backups.size())) {
				Files.delete(old);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
