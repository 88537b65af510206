package liqa.job.state;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder that holds everything Liqa remembers, and where in it things are.
 *
 * @param root the folder
 */
public record StateFolder(Path root) {

	private static final DateTimeFormatter BACKUP_NAME = DateTimeFormatter
		.ofPattern("'liqa-'yyyyMMdd-HHmmss-SSS'.zip'");

	/** The database without its suffix, as H2 wants it. */
	Path database() {
		return this.root.resolve("liqa");
	}

	/** The file of the database. */
	public Path databaseFile() {
		return this.root.resolve("liqa.mv.db");
	}

	/** The file whose lock a run holds. */
	public Path lock() {
		return this.root.resolve("run.lock");
	}

	/** One JSON file an execution, for readers who must not open the database. */
	public Path runs() {
		return this.root.resolve("runs");
	}

	/** The figures of the last run. */
	public Path metrics() {
		return this.root.resolve("metrics.json");
	}

	/** Copies of the database from before each run. */
	public Path backups() {
		return this.root.resolve("backups");
	}

	/** A name for a copy that is made now. */
	public Path newBackup() {
		return backups().resolve(LocalDateTime.now().format(BACKUP_NAME));
	}

	/** The copies there are, the newest first. */
	public List<Path> allBackups() throws IOException {
		if (!Files.isDirectory(backups())) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(backups())) {
			return files.filter((file) -> file.getFileName().toString().matches("liqa-[-\\d]+\\.zip"))
				.sorted(Comparator.reverseOrder())
				.toList();
		}
	}

	/** The database that a restored one took the place of. */
	public Path replaced() {
		return this.root.resolve("liqa.mv.db.replaced");
	}

	/** Log files. */
	public Path logs() {
		return this.root.resolve("log");
	}

	/** A file that asks the run to stop. */
	public Path stopRequest() {
		return this.root.resolve("stop-requested");
	}

	/** Temporary files, emptied at the start of a run. */
	public Path temp() {
		return this.root.resolve("tmp");
	}

}
