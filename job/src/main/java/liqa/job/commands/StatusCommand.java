package liqa.job.commands;

import java.io.PrintWriter;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;

import liqa.job.runs.RunLog;
import liqa.job.runs.RunRecord;
import liqa.job.state.StateFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(name = "status", mixinStandardHelpOptions = true,
		description = "Tells how the last run ended or how far it is, also while it goes on.")
final class StatusCommand implements Callable<Integer> {

	@Mixin
	private final FolderOptions folders = new FolderOptions();

	@Option(names = "--json", description = "As JSON.")
	private boolean json;

	@Spec
	private @Nullable CommandSpec spec;

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
		PrintWriter out = Objects.requireNonNull(this.spec).commandLine().getOut();
		StateFolder state = this.folders.state();
		RunState now = RunState.of(state);
		String status = now.last().map(now::status).orElse("NONE");
		if (this.json) {
			out.println(RunLog.json(new Status(status, now.last())));
		}
		else if (now.last().isEmpty()) {
			out.println("There has been no run over " + state.root() + " yet.");
		}
		else {
			new RunTable(out).print(now.last().get(), status);
		}
		return 0;
	}

}
