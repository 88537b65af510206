package liqa.job.settings;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import liqa.ingest.lexicon.LexiconFolder;
import liqa.job.state.StateFolder;
import liqa.transform.resolve.Decisions;

/**
 * Where things are.
 *
 * @param input the articles
 * @param output the reports
 * @param state what is remembered
 * @param config {@code application.yml}, {@code lexicon}, {@code decisions.csv}; empty if
 * there is none
 */
public record Folders(Path input, Path output, StateFolder state, Optional<Path> config) {

	/**
	 * Makes sure that the folders fit together.
	 * @throws SettingsException if the input folder or that of the settings is missing,
	 * or reports or state would be written into the input folder
	 */
	public void check() {
		if (!Files.isDirectory(this.input)) {
			throw new SettingsException("There is no input folder " + this.input);
		}
		this.config.filter((folder) -> !Files.isDirectory(folder)).ifPresent((folder) -> {
			throw new SettingsException("There is no folder of settings " + folder);
		});
		for (Path written : List.of(this.output, this.state.root())) {
			if (written.toAbsolutePath().normalize().startsWith(this.input.toAbsolutePath().normalize())) {
				throw new SettingsException("The folder " + written + " lies in the input folder " + this.input
						+ ", so that it would be read as news");
			}
		}
	}

	/** The lexicon people edit, or the packaged one. */
	public LexiconFolder lexicon() {
		return lexiconFolder().map(LexiconFolder::of).orElseGet(LexiconFolder::packaged);
	}

	Optional<Path> lexiconFolder() {
		return this.config.map((folder) -> folder.resolve("lexicon")).filter(Files::isDirectory);
	}

	/**
	 * The analysts' decisions.
	 * @throws liqa.ingest.lexicon.LexiconException if there is a mistake in them
	 */
	public Decisions decisions() {
		return decisionsFile()
			.map((file) -> Decisions
				.of(LexiconFolder.of(file.resolveSibling(".")).entries(file.getFileName().toString())))
			.orElseGet(Decisions::none);
	}

	Optional<Path> decisionsFile() {
		return this.config.map((folder) -> folder.resolve("decisions.csv")).filter(Files::isRegularFile);
	}

}
