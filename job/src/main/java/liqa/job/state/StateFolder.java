package liqa.job.state;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.util.FileSystemUtils;

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

	/**
	 * A name for a copy that is made now. It comes after those of all others, even if the
	 * clock was set back since.
	 */
	public Path newBackup(Clock clock) throws IOException {
		LocalDateTime now = LocalDateTime.now(clock);
		LocalDateTime time = allBackups().stream()
			.findFirst()
			.map((newest) -> LocalDateTime.parse(newest.getFileName().toString(), BACKUP_NAME)
				.plus(Duration.ofMillis(1)))
			.filter((next) -> next.isAfter(now))
			.orElse(now);
		return backups().resolve(time.format(BACKUP_NAME));
	}

	/** The copies there are, the newest first. */
	public List<Path> allBackups() throws IOException {
		if (!Files.isDirectory(backups())) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(backups())) {
			return files.filter((file) -> file.getFileName().toString().matches("liqa-\\d{8}-\\d{6}-\\d{3}\\.zip"))
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

	/** The dossiers of the last runs, which would make up most of the database. */
	public Path dossiers() {
		return this.root.resolve("dossiers");
	}

	/** What is kept of the last report to write the next one faster; may be deleted. */
	public Path kept() {
		return this.root.resolve("kept");
	}

	/** Temporary files, emptied at the start of a run. */
	public Path temp() {
		return this.root.resolve("tmp");
	}

	/**
	 * Removes what earlier runs left in the temporary folder, which may be a mounted one.
	 */
	public void emptyTemp() throws IOException {
		Files.createDirectories(temp());
		try (Stream<Path> left = Files.list(temp())) {
			for (Path file : left.toList()) {
				FileSystemUtils.deleteRecursively(file);
			}
		}
	}

}
