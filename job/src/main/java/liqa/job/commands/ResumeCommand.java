package liqa.job.commands;

import java.util.Objects;
import java.util.concurrent.Callable;

import liqa.job.night.Night;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(name = "resume", aliases = "restart", mixinStandardHelpOptions = true,
		description = "Goes on where the last run was stopped, failed or died. Does nothing if it is complete.")
final class ResumeCommand implements Callable<Integer> {

	@Mixin
	private final FolderOptions folders = new FolderOptions();

	@Option(names = "--dry-run", description = "Only say what would be done.")
	private boolean dryRun;

	@Spec
	private @Nullable CommandSpec spec;

	@Override
	public Integer call() throws Exception {
		var line = Objects.requireNonNull(this.spec).commandLine();
		if (this.dryRun) {
			line.getOut().println(RunState.of(this.folders.state()).whatResumeWouldDo());
			return 0;
		}
		return new Conductor(this.folders.folders(), line.getOut(), line.getErr()).conduct(Night::resume);
	}

}
