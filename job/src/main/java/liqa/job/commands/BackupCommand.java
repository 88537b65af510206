package liqa.job.commands;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;

import liqa.job.night.ExitCode;
import liqa.job.state.RunLock;
import liqa.job.state.StateDatabase;
import liqa.job.state.StateFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "backup", mixinStandardHelpOptions = true,
		description = "Copies the state into a zip file. Runs do this by themselves before they begin.")
final class BackupCommand extends Operation {

	@Parameters(arity = "0..1", paramLabel = "FILE", description = "The file (default: one in the state folder).")
	private @Nullable Path file;

	@Override
	public Integer call() throws Exception {
		StateFolder state = this.folders.state();
		if (!Files.exists(state.databaseFile())) {
			err().println("liqa: there is no state in " + state.root());
			return ExitCode.USAGE.code();
		}
		try (RunLock lock = RunLock.acquire(state); StateDatabase database = StateDatabase.open(state)) {
			Path zip = (this.file != null) ? this.file : state.newBackup(Clock.systemDefaultZone());
			database.backup(zip);
			out().println("Copied to " + zip);
		}
		return 0;
	}

}
