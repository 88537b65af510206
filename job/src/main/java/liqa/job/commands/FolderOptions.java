package liqa.job.commands;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

import liqa.job.settings.Folders;
import liqa.job.state.StateFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say where things are. */
final class FolderOptions {

	@Option(names = "--input", paramLabel = "FOLDER", defaultValue = "${env:LIQA_INPUT:-seeds}",
			description = "The articles (default: ${DEFAULT-VALUE}).")
	private Path input = Path.of("seeds");

	@Option(names = "--output", paramLabel = "FOLDER", defaultValue = "${env:LIQA_OUTPUT:-out}",
			description = "The reports (default: ${DEFAULT-VALUE}).")
	private Path output = Path.of("out");

	@Option(names = "--state", paramLabel = "FOLDER", defaultValue = "${env:LIQA_STATE:-state}",
			description = "What is remembered from run to run (default: ${DEFAULT-VALUE}).")
	private Path state = Path.of("state");

	@Option(names = "--config", paramLabel = "FOLDER", defaultValue = "${env:LIQA_CONFIG}",
			description = "application.yml, lexicon and decisions.csv (default: config, here or beside the program).")
	private @Nullable Path config;

	StateFolder state() {
		return new StateFolder(this.state);
	}

	Folders folders() {
		return new Folders(this.input, this.output, state(), config());
	}

	private Optional<Path> config() {
		if (this.config != null) {
			return Optional.of(this.config);
		}
		String home = System.getProperty("liqa.home", ".");
		return Stream.of(Path.of("config"), Path.of(home, "config")).filter(Files::isDirectory).findFirst();
	}

}
