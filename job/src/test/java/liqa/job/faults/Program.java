package liqa.job.faults;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

import liqa.job.Liqa;

/**
 * The program as a command line. Most of what a short process does is loading classes, so
 * those under test are put into jars, which an archive of loaded classes needs, and the
 * archive is made by one run.
 */
final class Program {

	private static final Path FOLDER = temporary();

	private static final String CLASS_PATH = jars();

	private static final Path ARCHIVE = FOLDER.resolve("classes.jsa");

	private static boolean archived;

	private Program() {
	}

	/** The command that executes a command of Liqa, without that command's arguments. */
	static List<String> command(List<String> jvmOptions) {
		archive();
		return line(jvmOptions, "-XX:SharedArchiveFile=" + ARCHIVE, "-Xshare:auto");
	}

	private static List<String> line(List<String> jvmOptions, String... archiving) {
		List<String> line = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
		line.addAll(List.of(archiving));
		// One short run after another: no time for a second compiler, none for collecting
		// garbage.
		line.addAll(List.of("-Xlog:disable", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xms200m", "-Xmn130m",
				"-Xmx300m", "-XX:-UsePerfData", "-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8",
				"-Dstderr.encoding=UTF-8"));
		line.addAll(jvmOptions);
		line.addAll(List.of("-cp", CLASS_PATH, Liqa.class.getName()));
		return line;
	}

	/** Makes the archive, once a test run. */
	private static synchronized void archive() {
		if (archived) {
			return;
		}
		try {
			Path input = Files.createDirectories(FOLDER.resolve("in"));
			Files.writeString(input.resolve("1.txt"), News.article(1));
			List<String> line = line(List.of(), "-XX:ArchiveClassesAtExit=" + ARCHIVE);
			line.addAll(List.of("run", "--input", input.toString(), "--output", FOLDER.resolve("out").toString(),
					"--state", FOLDER.resolve("state").toString(), "--config",
					SmallLexicon.in(FOLDER.resolve("config")).toString()));
			ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true)
				.redirectOutput(FOLDER.resolve("said.txt").toFile());
			builder.environment().put("LC_ALL", "C.UTF-8");
			Process process = builder.start();
			if (!process.waitFor(15, TimeUnit.MINUTES) || process.exitValue() != 0) {
				throw new IllegalStateException(
						"The first run went wrong: " + Files.readString(FOLDER.resolve("said.txt")));
			}
			archived = true;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String jars() {
		List<String> entries = new ArrayList<>();
		for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
			Path path = Path.of(entry);
			entries.add(Files.isDirectory(path) ? jar(path, entries.size()).toString() : entry);
		}
		return String.join(File.pathSeparator, entries);
	}

	private static Path jar(Path classes, int number) {
		Path jar = FOLDER.resolve("classes-" + number + ".jar");
		try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
				Stream<Path> files = Files.walk(classes)) {
			for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
				JarEntry entry = new JarEntry(classes.relativize(file).toString().replace('\\', '/'));
				entry.setTime(0);
				out.putNextEntry(entry);
				Files.copy(file, (OutputStream) out);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return jar;
	}

	private static Path temporary() {
		try {
			Path folder = Files.createTempDirectory("liqa-faults");
			Runtime.getRuntime()
				.addShutdownHook(
						new Thread(() -> org.springframework.util.FileSystemUtils.deleteRecursively(folder.toFile())));
			return folder;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
