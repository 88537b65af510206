package liqa.job.state;

import java.nio.file.Path;

/**
 * The folder that holds everything Liqa remembers, and where in it things are.
 *
 * @param root the folder
 */
public record StateFolder(Path root) {

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

	/** Copies of the database from before each run. */
	public Path backups() {
		return this.root.resolve("backups");
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
