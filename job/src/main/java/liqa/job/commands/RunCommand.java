package liqa.job.commands;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(name = "run", mixinStandardHelpOptions = true,
		description = "Reads what is new and publishes a report. Does nothing if nothing is new.")
final class RunCommand implements Callable<Integer> {

	@Mixin
	private final FolderOptions folders = new FolderOptions();

	@Option(names = "--date", paramLabel = "DATE", description = "The business date, as 2026-11-22 (default: today).")
	private @Nullable LocalDate date;

	@Option(names = "--accept-removals",
			description = "Go on although the input folder is empty, and withdraw everything.")
	private boolean acceptRemovals;

	@Spec
	private @Nullable CommandSpec spec;

	@Override
	public Integer call() throws Exception {
		var line = Objects.requireNonNull(this.spec).commandLine();
		return new Conductor(this.folders.folders(), line.getOut(), line.getErr())
			.conduct((night) -> night.run(Optional.ofNullable(this.date), this.acceptRemovals));
	}

}
