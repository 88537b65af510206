package liqa.job.commands;

import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "run", mixinStandardHelpOptions = true,
		description = "Reads what is new and publishes a report. Does nothing if nothing is new.")
final class RunCommand extends Operation {

	@Option(names = "--date", paramLabel = "DATE", description = "The business date, as 2026-11-22 (default: today).")
	private @Nullable LocalDate date;

	@Option(names = "--accept-removals",
			description = "Go on although the input folder is empty, and withdraw everything.")
	private boolean acceptRemovals;

	@Override
	public Integer call() throws Exception {
		return conduct((night) -> night.run(Optional.ofNullable(this.date), this.acceptRemovals));
	}

}
