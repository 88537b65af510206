package liqa.job.commands;

import java.util.List;

import liqa.job.runs.RunLog;
import liqa.job.runs.RunRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "history", mixinStandardHelpOptions = true,
		description = "Lists the executions, the newest first, also while one goes on.")
final class HistoryCommand extends Operation {

	@Option(names = "--json", description = "As JSON.")
	private boolean json;

	@Option(names = "--limit", paramLabel = "N", defaultValue = "20",
			description = "How many (default: ${DEFAULT-VALUE}).")
	private int limit;

	@Override
	public Integer call() {
		RunState now = RunState.of(this.folders.state());
		List<RunRecord> runs = new RunLog(this.folders.state()).newest(this.limit);
		if (this.json) {
			out().println(RunLog.json(runs));
			return 0;
		}
		RunTable table = new RunTable(out());
		runs.forEach((run) -> table.printLine(run, now.status(run)));
		if (runs.isEmpty()) {
			out().println("There has been no run over " + this.folders.state().root() + " yet.");
		}
		return 0;
	}

}
