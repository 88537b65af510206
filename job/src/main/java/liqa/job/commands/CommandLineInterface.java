package liqa.job.commands;

import java.io.PrintWriter;

import liqa.ingest.lexicon.LexiconException;
import liqa.job.files.Shortage;
import liqa.job.night.ExitCode;
import liqa.job.night.Memory;
import liqa.job.settings.SettingsException;
import liqa.job.state.LockedException;
import liqa.job.state.StateException;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

import org.springframework.core.NestedExceptionUtils;

/** The command line: all commands, and what an error looks like to an operator. */
@Command(name = "liqa", versionProvider = VersionCommand.class, mixinStandardHelpOptions = true,
		synopsisSubcommandLabel = "COMMAND",
		description = "Reads Arabic news into who met whom, who took part and who claimed what.",
		exitCodeListHeading = "%nExit codes:%n",
		exitCodeList = { "0:done, also when there was nothing to do", "1:failed; the message and the log say why",
				"2:wrong command line, settings or lexicon", "3:stopped on request; 'liqa resume' goes on",
				"5:another run is going on over the same state",
				"75:something outside is missing, such as space on a disk; try again later" },
		subcommands = { RunCommand.class, StatusCommand.class, ResumeCommand.class, RerunCommand.class,
				StopCommand.class, HistoryCommand.class, ShowCommand.class, RejectsCommand.class, BackupCommand.class,
				RestoreCommand.class, ScheduleCommand.class, DoctorCommand.class, EvaluateCommand.class,
				VersionCommand.class, HelpCommand.class })
public final class CommandLineInterface {

	private CommandLineInterface() {
	}

	/** Executes a command line and gives the exit code. */
	public static int execute(String[] arguments) {
		CommandLine line = new CommandLine(new CommandLineInterface());
		line.setCaseInsensitiveEnumValuesAllowed(true);
		line.setExecutionStrategy(new CommandLine.RunLast());
		line.setExecutionExceptionHandler((ex, command, result) -> explain(ex, command.getErr()).code());
		try {
			return (arguments.length == 0) ? usage(line) : line.execute(arguments);
		}
		catch (OutOfMemoryError ex) {
			return explain(ex, line.getErr()).code();
		}
	}

	private static int usage(CommandLine line) {
		line.usage(line.getErr());
		return ExitCode.USAGE.code();
	}

	/** Tells an operator what is wrong; the trace of it goes to the log. */
	static ExitCode explain(Throwable ex, PrintWriter err) {
		for (Throwable cause = ex; cause != null; cause = cause.getCause()) {
			if (cause instanceof LockedException) {
				err.println("liqa: " + cause.getMessage());
				return ExitCode.LOCKED;
			}
			if (cause instanceof LexiconException || cause instanceof SettingsException) {
				err.println("liqa: " + cause.getMessage());
				return ExitCode.USAGE;
			}
			if (cause instanceof StateException) {
				err.println("liqa: " + cause.getMessage());
				return Shortage.caused(cause) ? ExitCode.TRY_AGAIN : ExitCode.FAILED;
			}
		}
		if (Shortage.caused(ex)) {
			err.println("liqa: " + NestedExceptionUtils.getMostSpecificCause(ex).getMessage());
			return ExitCode.TRY_AGAIN;
		}
		err.println("liqa: " + ex + (Memory.isLacking(ex) ? ". " + Memory.advice() : ""));
		LoggerFactory.getLogger(CommandLineInterface.class).error("Failed", ex);
		return ExitCode.FAILED;
	}

}
