package liqa.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The text files of a folder, in the order of their paths.
 *
 * @param folder the folder
 * @param files its text files, at any depth
 */
record Corpus(Path folder, List<Path> files) {

	/**
	 * @throws UncheckedIOException if the folder cannot be read
	 */
	static Corpus of(Path folder) {
		try (Stream<Path> files = Files.walk(folder)) {
			return new Corpus(folder, files.filter((file) -> file.toString().endsWith(".txt")).sorted().toList());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** At most so many files, spread evenly over all. */
	Corpus sample(int most) {
		if (this.files.size() <= most) {
			return this;
		}
		double step = (double) this.files.size() / most;
		return new Corpus(this.folder,
				java.util.stream.IntStream.range(0, most).mapToObj((i) -> this.files.get((int) (i * step))).toList());
	}

	/** A file's name relative to the folder, with {@code /}. */
	String nameOf(Path file) {
		return this.folder.relativize(file).toString().replace('\\', '/');
	}

	/**
	 * @throws UncheckedIOException if the file cannot be read
	 */
	static byte[] read(Path file) {
		try {
			return Files.readAllBytes(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
