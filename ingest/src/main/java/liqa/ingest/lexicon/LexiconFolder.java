package liqa.ingest.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.lang.ref.SoftReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvValidationException;

/**
 * Where lexicon files come from: a folder that people edit, and for each file that is not
 * there, the copy packaged with the program.
 */
public final class LexiconFolder {

	private static final String PACKAGED = "/lexicon/";

	private final Optional<Path> folder;

	/**
	 * Several rooms read the same files at start; what one has parsed the next need not.
	 */
	private final Map<String, SoftReference<List<Entry>>> read = new ConcurrentHashMap<>();

	private LexiconFolder(Optional<Path> folder) {
		this.folder = folder;
	}

	/** The lexicon as packaged with the program. */
	public static LexiconFolder packaged() {
		return new LexiconFolder(Optional.empty());
	}

	/** The lexicon in a folder, completed by the packaged one. */
	public static LexiconFolder of(Path folder) {
		return new LexiconFolder(Optional.of(folder));
	}

	/**
	 * Every row of a file, in order. Lines at the top that start with {@code #} explain
	 * the columns and are passed over. A file is read once; changes to it show in a new
	 * {@code LexiconFolder}.
	 * @param name the file's name, such as {@code people.csv}
	 * @throws LexiconException if the file is missing or its form is wrong
	 */
	public List<Entry> entries(String name) {
		SoftReference<List<Entry>> kept = this.read.get(name);
		List<Entry> entries = (kept != null) ? kept.get() : null;
		if (entries == null) {
			entries = List.copyOf(read(name));
			this.read.put(name, new SoftReference<>(entries));
		}
		return entries;
	}

	private List<Entry> read(String name) {
		try (BufferedReader reader = open(name)) {
			long comments = skipComments(reader);
			return parse(name, comments, reader);
		}
		catch (IOException | CsvValidationException ex) {
			throw new LexiconException("Lexicon file " + name + " cannot be read: " + ex.getMessage(), ex);
		}
	}

	private static List<Entry> parse(String name, long comments, Reader reader)
			throws IOException, CsvValidationException {
		CSVReader csv = new CSVReaderBuilder(reader).withCSVParser(new RFC4180ParserBuilder().build()).build();
		String[] header = csv.readNext();
		if (header == null) {
			throw new LexiconException(name, comments + 1, "expected a header row with the names of the columns");
		}
		List<String> columns = trimmed(header);
		List<Entry> entries = new ArrayList<>();
		for (long line = comments + csv.getLinesRead() + 1; true; line = comments + csv.getLinesRead() + 1) {
			String[] row = csv.readNext();
			if (row == null) {
				return entries;
			}
			if (row.length == 1 && row[0].isBlank()) {
				continue;
			}
			if (row.length != header.length) {
				throw new LexiconException(name, line, "expected %d cells (%s), found %d".formatted(header.length,
						String.join(",", header), row.length));
			}
			entries.add(new Entry(name, line, columns, trimmed(row)));
		}
	}

	private static List<String> trimmed(String[] cells) {
		return Arrays.stream(cells).map(String::trim).toList();
	}

	private static long skipComments(BufferedReader reader) throws IOException {
		long lines = 0;
		reader.mark(1);
		int first = reader.read();
		while (first == '#' || first == '\uFEFF') {
			if (first == '#') {
				reader.readLine();
				lines++;
			}
			reader.mark(1);
			first = reader.read();
		}
		if (first != -1) {
			reader.reset();
		}
		return lines;
	}

	private BufferedReader open(String name) throws IOException {
		Path file = this.folder.map((path) -> path.resolve(name)).filter(Files::exists).orElse(null);
		if (file != null) {
			return Files.newBufferedReader(file, StandardCharsets.UTF_8);
		}
		InputStream packaged = LexiconFolder.class.getResourceAsStream(PACKAGED + name);
		if (packaged == null) {
			throw new IOException("it is neither in " + this.folder.map(Path::toString).orElse("a folder")
					+ " nor packaged with the program");
		}
		return new BufferedReader(new InputStreamReader(packaged, StandardCharsets.UTF_8));
	}

}
