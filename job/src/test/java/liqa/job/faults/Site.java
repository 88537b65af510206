package liqa.job.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import liqa.job.runs.RunLog;
import liqa.job.runs.RunRecord;
import liqa.job.state.StateFolder;

import org.springframework.util.DigestUtils;
import org.springframework.util.FileSystemUtils;

/**
 * Folders of its own, and the real program in a process of its own over them.
 */
final class Site {

	static final String DAY = "2020-11-22";

	private static final Instant LONG_AGO = Instant.parse("2020-11-01T00:00:00Z");

	private final Path root;

	private int written;

	private int patience = 10;

	private final List<String> options = new ArrayList<>();

	private final Map<String, String> environment = new TreeMap<>(Map.of("LC_ALL", "C.UTF-8", "LIQA_CHUNK", "4"));

	Site(Path root) throws IOException {
		this.root = root;
		Files.createDirectories(input());
		SmallLexicon.in(config());
	}

	/** Commands may take so many minutes before they count as hanging. */
	Site withPatience(int minutes) {
		this.patience = minutes;
		return this;
	}

	/** With the lexicon as it is packaged, for texts of any kind. */
	Site withWholeLexicon() throws IOException {
		FileSystemUtils.deleteRecursively(config());
		Files.createDirectories(config());
		return this;
	}

	Path config() {
		return this.root.resolve("config");
	}

	Path input() {
		return this.root.resolve("in");
	}

	Path output() {
		return this.root.resolve("out");
	}

	Path state() {
		return this.root.resolve("state");
	}

	/** Options of the Java machine for the processes from now on. */
	Site with(String... jvmOptions) {
		this.options.clear();
		this.options.addAll(List.of(jvmOptions));
		return this;
	}

	/** As {@link #with}, over a file system that can be made to fail. */
	Site withFaultyFiles(String... jvmOptions) {
		with(jvmOptions);
		this.options.add("-Djava.nio.file.spi.DefaultFileSystemProvider=" + FaultyFileSystems.class.getName());
		return this;
	}

	/** A setting for the processes from now on. */
	Site set(String variable, Object value) {
		this.environment.put(variable, value.toString());
		return this;
	}

	Site withArticles(int count) throws IOException {
		for (int i = 1; i <= count; i++) {
			write("%03d.txt".formatted(i), News.article(i));
		}
		return this;
	}

	Path write(String name, String text) throws IOException {
		Path file = input().resolve(name);
		Files.createDirectories(file.getParent());
		Files.writeString(file, text, StandardCharsets.UTF_8);
		// Long ago: what was written a moment ago is looked into again the next time.
		return Files.setLastModifiedTime(file, FileTime.from(LONG_AGO.plusSeconds(this.written++)));
	}

	/** How a command ended and what it said. */
	record Ended(int code, String said) {
	}

	Ended run() {
		return call("run", "--date", DAY);
	}

	Ended resume() {
		return call("resume");
	}

	/** Executes a command and waits for its end. */
	Ended call(String command, String... arguments) {
		try {
			Path said = Files.createTempFile(this.root, "said", ".txt");
			Process process = start(said, command, arguments);
			if (!process.waitFor(this.patience, TimeUnit.MINUTES)) {
				process.destroyForcibly();
				throw new IllegalStateException(command + " hangs: " + Files.readString(said));
			}
			return new Ended(process.exitValue(), Files.readString(said));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Starts a command; what it says goes into a file. */
	Process start(Path said, String command, String... arguments) throws IOException {
		List<String> line = Program.command(this.options);
		line.add(command);
		if (!command.equals("evaluate")) {
			line.addAll(List.of("--input", input().toString(), "--output", output().toString(), "--state",
					state().toString(), "--config", config().toString()));
		}
		line.addAll(List.of(arguments));
		ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(said.toFile());
		builder.environment().putAll(this.environment);
		return builder.start();
	}

	/**
	 * Ends what a crash left open, as an operator would: resume, and run if there was
	 * nothing to resume.
	 */
	Site recovered() {
		with();
		Ended resumed = resume();
		if (resumed.code() != 0) {
			throw new AssertionError("resume ended with " + resumed);
		}
		if (!Files.exists(output().resolve("latest"))) {
			Ended run = run();
			if (run.code() != 0) {
				throw new AssertionError("run ended with " + run);
			}
		}
		return this;
	}

	/** A file of the newest report. */
	String text(String name) throws IOException {
		return Files.readString(output().resolve("latest").resolve(name));
	}

	/**
	 * Checksums of the newest report, by file name, and its own name; without
	 * {@code run.json}, which tells times.
	 */
	Map<String, String> report() throws IOException {
		Map<String, String> files = new TreeMap<>();
		Path latest = output().resolve("latest").toRealPath();
		files.put("", latest.getFileName().toString());
		try (Stream<Path> walk = Files.walk(latest)) {
			for (Path file : walk.filter(Files::isRegularFile).toList()) {
				String name = latest.relativize(file).toString();
				if (!name.equals("run.json")) {
					files.put(name, DigestUtils.md5DigestAsHex(Files.readAllBytes(file)));
				}
			}
		}
		return files;
	}

	/** What the program remembers of its last execution. */
	RunRecord lastRun() {
		return new RunLog(new StateFolder(state())).last().orElseThrow();
	}

	/** What is in the output folder that should not be. */
	List<String> leftovers() throws IOException {
		try (Stream<Path> entries = Files.list(output())) {
			return entries.map((entry) -> entry.getFileName().toString())
				.filter((name) -> name.startsWith("."))
				.toList();
		}
	}

}
