package liqa.job.commands;

import java.util.Optional;

import liqa.job.night.ExitCode;
import liqa.job.runs.RunLog;
import liqa.job.runs.RunRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "status", mixinStandardHelpOptions = true,
		description = "Tells how the last run ended or how far it is, also while it goes on.")
final class StatusCommand extends Operation {

	@Option(names = "--json", description = "As JSON.")
	private boolean json;

	@Option(names = "--check", description = "Exit with 1 if the last run failed or its process died.")
	private boolean check;

	/**
	 * What {@code --json} prints.
	 *
	 * @param status NONE, RUNNING, DIED, COMPLETED, STOPPED, FAILED or ABANDONED
	 * @param run the last execution
	 */
	record Status(String status, Optional<RunRecord> run) {
	}

	@Override
	public Integer call() {
		RunState now = RunState.of(this.folders.state());
		String status = now.last().map(now::status).orElse("NONE");
		if (this.json) {
			out().println(RunLog.json(new Status(status, now.last())));
		}
		else if (now.last().isEmpty()) {
			out().println("There has been no run over " + this.folders.state().root() + " yet.");
		}
		else {
			new RunTable(out()).print(now.last().get(), status);
		}
		boolean ill = status.equals("FAILED") || status.equals("DIED");
		return (this.check && ill) ? ExitCode.FAILED.code() : ExitCode.DONE.code();
	}

}
