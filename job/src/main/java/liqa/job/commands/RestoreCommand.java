package liqa.job.commands;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import liqa.job.night.ExitCode;
import liqa.job.runs.RunLog;
import liqa.job.state.RunLock;
import liqa.job.state.StateDatabase;
import liqa.job.state.StateFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "restore", mixinStandardHelpOptions = true,
		description = "Brings back a copy of the state; the present one is kept beside it.")
final class RestoreCommand extends Operation {

	@Parameters(arity = "0..1", paramLabel = "FILE",
			description = "The copy (default: the newest in the state folder).")
	private @Nullable Path file;

	@Override
	public Integer call() throws Exception {
		StateFolder state = this.folders.state();
		List<Path> backups = state.allBackups();
		if (this.file == null && backups.isEmpty()) {
			err().println("liqa: there is no copy in " + state.backups());
			return ExitCode.USAGE.code();
		}
		Path zip = (this.file != null) ? this.file : backups.get(0);
		if (!Files.isRegularFile(zip)) {
			err().println("liqa: there is no file " + zip);
			return ExitCode.USAGE.code();
		}
		try (RunLock lock = RunLock.acquire(state)) {
			long last = StateDatabase.restore(state, zip);
			new RunLog(state).deleteAfter(last);
			out().println("Restored " + zip + "; the state as it was is " + state.replaced());
		}
		return 0;
	}

}
