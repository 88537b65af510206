package liqa.job.commands;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

import liqa.ingest.Article;
import liqa.ingest.ArticleReader;
import liqa.ingest.lexicon.LexiconFolder;
import liqa.job.files.InputFolder;
import liqa.job.night.ExitCode;
import liqa.job.night.Night;
import liqa.job.settings.Folders;
import liqa.job.settings.Settings;
import liqa.job.state.LockedException;
import liqa.job.state.RunLock;
import liqa.job.state.StateDatabase;
import liqa.job.state.StateFolder;
import liqa.transform.Extractor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;

@Command(name = "doctor", mixinStandardHelpOptions = true,
		description = "Checks folders, rights, space, settings, lexicon and database, and says what is wrong.")
final class DoctorCommand extends Operation {

	private static final long LEAST_SPACE = 1L << 30;

	private boolean ill;

	@Override
	public Integer call() {
		Folders where = this.folders.folders();
		check("Java", () -> System.getProperty("java.version") + ", " + Runtime.getRuntime().availableProcessors()
				+ " processors, " + (Runtime.getRuntime().maxMemory() >> 20) + " MB of memory at most");
		check("settings", () -> {
			Settings settings = Night.settings(where);
			return where.config().map(Path::toString).orElse("the built-in ones") + ", time zone "
					+ settings.timeZone();
		});
		check("lexicon", () -> {
			LexiconFolder lexicon = where.lexicon();
			new Extractor(lexicon).extract(sample(lexicon));
			return "no mistake in it";
		});
		check("decisions", () -> {
			where.decisions();
			return "no mistake in them";
		});
		check("folders", () -> {
			where.check();
			return "all there, and apart";
		});
		check("input", () -> new InputFolder(where.input()).files().size() + " files in " + where.input());
		check("output", () -> writable(where.output()));
		check("state", () -> writable(where.state().root()));
		check("database", () -> database(where.state()));
		out().println(this.ill ? "Something is wrong." : "All is well.");
		return (this.ill ? ExitCode.FAILED : ExitCode.DONE).code();
	}

	private static Article sample(LexiconFolder lexicon) {
		byte[] text = "قال الوزير إنه التقى السفير يوم الأحد.".repeat(3).getBytes(StandardCharsets.UTF_8);
		return new ArticleReader(lexicon).read("sample.txt", text).articles().get(0);
	}

	/** Something to look at. */
	private interface Check {

		String look() throws Exception;

	}

	private void check(String what, Check check) {
		try {
			out().println(Ansi.AUTO.string("@|green ok   |@ ") + what + ": " + check.look());
		}
		catch (Exception ex) {
			this.ill = true;
			out().println(Ansi.AUTO.string("@|red wrong|@ ") + what + ": " + reason(ex));
		}
	}

	/** Java says of most troubles with a file no more than its name. */
	private static String reason(Exception ex) {
		boolean bare = ex instanceof FileSystemException file && file.getReason() == null;
		return bare ? ex.getClass().getSimpleName() + ": " + ex.getMessage() : String.valueOf(ex.getMessage());
	}

	private static String writable(Path folder) throws IOException {
		Files.createDirectories(folder);
		Files.delete(Files.createTempFile(folder, ".doctor", ""));
		long space = Files.getFileStore(folder).getUsableSpace();
		if (space < LEAST_SPACE) {
			throw new IOException("only " + (space >> 20) + " MB are left for " + folder);
		}
		return folder + " can be written, " + (space >> 30) + " GB are left";
	}

	private static String database(StateFolder state) {
		if (!Files.exists(state.databaseFile())) {
			return "none yet";
		}
		try (RunLock lock = RunLock.acquire(state); StateDatabase database = StateDatabase.open(state)) {
			return "H2 " + database.version() + " opens it";
		}
		catch (LockedException ex) {
			return "in use by a run";
		}
	}

}
