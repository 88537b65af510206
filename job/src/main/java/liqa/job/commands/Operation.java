package liqa.job.commands;

import java.io.PrintWriter;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What all commands have: folders, and where to write. */
abstract class Operation implements Callable<Integer> {

	@Mixin
	final FolderOptions folders = new FolderOptions();

	@Spec
	private @Nullable CommandSpec spec;

	final PrintWriter out() {
		return line().getOut();
	}

	final PrintWriter err() {
		return line().getErr();
	}

	/** A mistake on the command line. */
	final CommandLine.ParameterException mistake(String message) {
		return new CommandLine.ParameterException(line(), message);
	}

	private CommandLine line() {
		return Objects.requireNonNull(this.spec).commandLine();
	}

	/** Conducts a run and gives its exit code. */
	final int conduct(Conductor.Task task) throws Exception {
		return new Conductor(this.folders.folders(), out(), err()).conduct(task);
	}

}
