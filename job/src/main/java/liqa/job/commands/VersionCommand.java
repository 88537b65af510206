package liqa.job.commands;

import java.util.concurrent.Callable;

import liqa.job.settings.Versions;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(name = "version", description = "Tells the versions of Liqa and Java.", mixinStandardHelpOptions = true)
final class VersionCommand implements Callable<Integer>, IVersionProvider {

	@Spec
	private @org.jspecify.annotations.Nullable CommandSpec spec;

	@Override
	public Integer call() {
		for (String line : getVersion()) {
			java.util.Objects.requireNonNull(this.spec).commandLine().getOut().println(line);
		}
		return 0;
	}

	@Override
	public String[] getVersion() {
		return new String[] { "Liqa " + Versions.program(),
				"Java " + System.getProperty("java.version") + ", " + System.getProperty("java.vendor") };
	}

}
