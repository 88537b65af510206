package liqa.job.settings;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import liqa.ingest.lexicon.LexiconFolder;
import liqa.job.state.StateFolder;

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

	/** The lexicon people edit, or the packaged one. */
	public LexiconFolder lexicon() {
		return lexiconFolder().map(LexiconFolder::of).orElseGet(LexiconFolder::packaged);
	}

	Optional<Path> lexiconFolder() {
		return this.config.map((folder) -> folder.resolve("lexicon")).filter(Files::isDirectory);
	}

	/** The analysts' decisions, if there are any. */
	public Optional<Path> decisions() {
		return this.config.map((folder) -> folder.resolve("decisions.csv")).filter(Files::isRegularFile);
	}

}
