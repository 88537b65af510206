package liqa.job.commands;

import java.nio.file.Files;
import java.time.Duration;

import liqa.job.night.ExitCode;
import liqa.job.state.RunLock;
import liqa.job.state.StateFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "stop", mixinStandardHelpOptions = true,
		description = "Asks the run that is going on to stop at its next chunk, and waits for it.")
final class StopCommand extends Operation {

	@Option(names = "--wait", paramLabel = "SECONDS", defaultValue = "30",
			description = "How long to wait (default: ${DEFAULT-VALUE}).")
	private int seconds;

	@Override
	public Integer call() throws Exception {
		StateFolder state = this.folders.state();
		if (!RunLock.isHeld(state)) {
			out().println("Nothing to stop: no run is going on.");
			return 0;
		}
		Files.writeString(state.stopRequest(), "");
		long end = System.nanoTime() + Duration.ofSeconds(this.seconds).toNanos();
		while (RunLock.isHeld(state)) {
			if (System.nanoTime() > end) {
				err().println("liqa: the run has not stopped yet; 'liqa status' shows how far it is");
				return ExitCode.TRY_AGAIN.code();
			}
			Thread.sleep(100);
		}
		out().println("Stopped; 'liqa resume' goes on.");
		return 0;
	}

}
