package liqa.job.commands;

import java.time.Clock;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;

import liqa.job.night.ExitCode;
import liqa.job.night.Night;
import liqa.job.settings.Settings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import org.springframework.scheduling.support.CronExpression;

@Command(name = "schedule", mixinStandardHelpOptions = true,
		description = "Stays in the foreground and runs whenever the schedule says so.")
final class ScheduleCommand extends Operation {

	@Option(names = "--cron", paramLabel = "EXPRESSION",
			description = "Second, minute, hour, day of the month, month, day of the week "
					+ "(default: liqa.schedule.cron in application.yml).")
	private @Nullable String cron;

	@Option(names = "--zone", paramLabel = "ZONE",
			description = "Time zone, such as Asia/Baghdad (default: liqa.zone in application.yml).")
	private @Nullable ZoneId zone;

	@Option(names = "--now", description = "Run once at the start, too.")
	private boolean now;

	@Override
	public Integer call() throws Exception {
		Settings settings = Night.settings(this.folders.folders());
		CronExpression times = expression(Objects.requireNonNullElse(this.cron, settings.schedule().cron()));
		Clock clock = Clock.system(Objects.requireNonNullElse(this.zone, settings.timeZone()));
		Conductor conductor = new Conductor(this.folders.folders(), out(), err());
		if (this.now) {
			run(conductor);
		}
		while (!conductor.isStopping()) {
			ZonedDateTime next = times.next(ZonedDateTime.now(clock));
			if (next == null) {
				out().println("The schedule has no further time.");
				return 0;
			}
			out().println("Next run: " + next.truncatedTo(ChronoUnit.SECONDS));
			out().flush();
			if (conductor.waitUntil(next.toInstant(), clock)) {
				run(conductor);
			}
		}
		return ExitCode.STOPPED.code();
	}

	private CronExpression expression(String text) {
		try {
			return CronExpression.parse(text);
		}
		catch (IllegalArgumentException ex) {
			throw mistake("'" + text + "' is no schedule: " + ex.getMessage());
		}
	}

	/** One run; whatever becomes of it, the next one has its turn. */
	private void run(Conductor conductor) {
		try {
			conductor.conduct((night) -> night.run(Optional.empty(), false));
		}
		catch (Exception ex) {
			CommandLineInterface.explain(ex, err());
		}
	}

}
