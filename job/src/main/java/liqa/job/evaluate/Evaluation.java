package liqa.job.evaluate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import liqa.transform.resolve.Dossier;

/**
 * A folder of annotated texts: for each {@code NAME.txt} a {@code NAME.json} that says
 * what is in it.
 */
public final class Evaluation {

	private final Path folder;

	/**
	 * @param folder the annotated texts
	 */
	public Evaluation(Path folder) {
		this.folder = folder;
	}

	/**
	 * The annotated texts, by name.
	 * @throws UncheckedIOException if the folder cannot be read
	 */
	public List<Path> texts() {
		try (Stream<Path> files = Files.list(this.folder)) {
			return files.filter((file) -> file.toString().endsWith(".txt") && Files.exists(annotation(file)))
				.sorted()
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The folder of annotated texts cannot be read: " + this.folder, ex);
		}
	}

	/**
	 * Compares what was read out of {@link #texts()} with their annotations.
	 * @throws UncheckedIOException if a file cannot be read
	 */
	public Scores compare(Dossier dossier) {
		Scorer scorer = new Scorer(dossier);
		for (Path text : texts()) {
			scorer.add(Gold.parse(read(annotation(text))), read(text));
		}
		return scorer.finish();
	}

	private static String read(Path file) {
		try {
			String text = Files.readString(file, StandardCharsets.UTF_8);
			return text.startsWith("\uFEFF") ? text.substring(1) : text;
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot be read: " + file, ex);
		}
	}

	private static Path annotation(Path text) {
		String name = text.getFileName().toString();
		return text.resolveSibling(name.substring(0, name.length() - ".txt".length()) + ".json");
	}

}
