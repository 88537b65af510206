package liqa.job.faults;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What {@link News} needs of the large files of the lexicon. Reading all of it takes a
 * third of a short process's time.
 */
final class SmallLexicon {

	private static final List<String> LARGE = List.of("offices", "people", "common-words", "organizations",
			"given-names", "places", "outlets", "ambiguous-forms");

	private static final Map<String, List<String>> ROWS = rows();

	private SmallLexicon() {
	}

	/** Writes it into the {@code lexicon} folder of a folder of settings. */
	static Path in(Path config) throws IOException {
		Path lexicon = Files.createDirectories(config.resolve("lexicon"));
		for (Map.Entry<String, List<String>> file : ROWS.entrySet()) {
			Files.write(lexicon.resolve(file.getKey()), file.getValue());
		}
		return config;
	}

	private static Map<String, List<String>> rows() {
		Set<String> words = new TreeSet<>();
		for (int i = 0; i < 6; i++) {
			Arrays.stream(News.article(i).split("[\\s.]+")).filter((word) -> word.length() > 2).forEach(words::add);
		}
		Map<String, List<String>> rows = new TreeMap<>();
		try {
			for (String name : LARGE) {
				rows.put(name + ".csv", rows(name, words));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return rows;
	}

	private static List<String> rows(String name, Set<String> words) throws IOException {
		List<String> rows = new ArrayList<>();
		try (InputStream packaged = SmallLexicon.class.getResourceAsStream("/lexicon/" + name + ".csv");
				BufferedReader lines = new BufferedReader(new InputStreamReader(packaged, StandardCharsets.UTF_8))) {
			boolean header = true;
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				if (header || words.stream().anyMatch(line::contains)) {
					rows.add(line);
				}
				header &= line.startsWith("#");
			}
		}
		return rows;
	}

}
