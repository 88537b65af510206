package liqa.job.commands;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import liqa.job.runs.RunRecord;
import picocli.CommandLine.Help.Ansi;

/** Runs as text for people; in colour where that can be seen. */
final class RunTable {

	private final PrintWriter out;

	RunTable(PrintWriter out) {
		this.out = out;
	}

	/** One run with its steps. */
	void print(RunRecord run, String status) {
		this.out.printf("Execution %d of run %s: %s%n", run.id(), run.run(), coloured(status));
		this.out.printf("  started %s, %s%n", time(run.started()), run.ended().isPresent()
				? "ended " + time(run.ended()) + " after " + duration(run.started(), run.ended()) : "not ended");
		if (!run.from().equals("ingest")) {
			this.out.printf("  begun at step %s%n", run.from());
		}
		for (RunRecord.StepRecord step : run.steps()) {
			this.out.printf("  %-8s %s  %9s  read %d, written %d, commits %d, rollbacks %d%n", step.name(),
					coloured(step.status()), duration(step.started(), step.ended()), step.read(), step.written(),
					step.commits(), step.rollbacks());
			step.errors().forEach((error) -> this.out.println("           " + error));
		}
		run.progress().ifPresent((progress) -> this.out.println("  now: " + ProgressLine.text(progress)));
		if (status.equals("DIED")) {
			this.out.println("  Its process is gone; 'liqa resume' goes on.");
		}
	}

	/** One line a run. */
	void printLine(RunRecord run, String status) {
		this.out.printf("%6d  %-15s %s  %s  %9s%n", run.id(), run.run(), coloured(status), time(run.started()),
				duration(run.started(), run.ended()));
	}

	private static String coloured(String status) {
		String style = switch (status) {
			case "COMPLETED" -> "green";
			case "FAILED", "DIED" -> "red";
			default -> "yellow";
		};
		return Ansi.AUTO.string("@|%s %-9s|@".formatted(style, status));
	}

	private static String time(Optional<LocalDateTime> time) {
		return time.map((known) -> known.truncatedTo(ChronoUnit.SECONDS).toString().replace('T', ' ')).orElse("-");
	}

	private static String duration(Optional<LocalDateTime> from, Optional<LocalDateTime> to) {
		if (from.isEmpty() || to.isEmpty()) {
			return "";
		}
		Duration duration = Duration.between(from.get(), to.get());
		if (duration.isNegative()) {
			return "clock set";
		}
		return (duration.toMinutes() > 0) ? "%d:%02d min".formatted(duration.toMinutes(), duration.toSecondsPart())
				: "%.1f s".formatted(duration.toMillis() / 1000.0);
	}

}
