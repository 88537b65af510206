package liqa.job.commands;

import java.util.Optional;

import liqa.job.night.ExitCode;
import liqa.job.runs.RunLog;
import liqa.job.runs.RunRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "show", mixinStandardHelpOptions = true,
		description = "Tells of one execution: its steps, counts and durations, and what went wrong.")
final class ShowCommand extends Operation {

	@Parameters(paramLabel = "ID", description = "Its number, as in history.")
	private long id;

	@Option(names = "--json", description = "As JSON.")
	private boolean json;

	@Override
	public Integer call() {
		Optional<RunRecord> run = new RunLog(this.folders.state()).find(this.id);
		if (run.isEmpty()) {
			err().println("liqa: there is no execution " + this.id + "; 'liqa history' lists them");
			return ExitCode.USAGE.code();
		}
		if (this.json) {
			out().println(RunLog.json(run.get()));
		}
		else {
			new RunTable(out()).print(run.get(), RunState.of(this.folders.state()).status(run.get()));
		}
		return 0;
	}

}
