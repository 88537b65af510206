package liqa.job.commands;

import liqa.job.night.Night;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "resume", aliases = "restart", mixinStandardHelpOptions = true,
		description = "Goes on where the last run was stopped, failed or died. Does nothing if it is complete.")
final class ResumeCommand extends Operation {

	@Option(names = "--dry-run", description = "Only say what would be done.")
	private boolean dryRun;

	@Override
	public Integer call() throws Exception {
		if (this.dryRun) {
			out().println(RunState.of(this.folders.state()).whatResumeWouldDo());
			return 0;
		}
		return conduct(Night::resume);
	}

}
