package liqa.report.wording;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import com.opencsv.CSVReaderHeaderAware;
import com.opencsv.CSVReaderHeaderAwareBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvValidationException;

/**
 * The words of the reports in one language: headers of columns, labels of codes, and
 * phrases.
 */
public final class Wording {

	/** The width of a column that the file does not know, in characters. */
	private static final int DEFAULT_WIDTH = 20;

	private final Language language;

	private final Map<String, Map<String, String>> columns = new LinkedHashMap<>();

	private final List<Code> codes = new ArrayList<>();

	private final Map<String, Code> codeByColumn = new LinkedHashMap<>();

	private final Map<String, Map<String, String>> phrases = new LinkedHashMap<>();

	public Wording(Language language) {
		this.language = language;
		for (Map<String, String> row : rows("columns.csv")) {
			this.columns.put(value(row, "column"), row);
		}
		for (Map<String, String> row : rows("codes.csv")) {
			for (String column : value(row, "column").split(" ")) {
				Code code = new Code(column, value(row, "code"), row);
				this.codes.add(code);
				this.codeByColumn.put(column + "=" + code.code(), code);
			}
		}
		for (Map<String, String> row : rows("phrases.csv")) {
			this.phrases.put(value(row, "key"), row);
		}
	}

	public Language language() {
		return this.language;
	}

	/** The header of a column; its stable name if nobody has worded it yet. */
	public String header(String sheet, String column) {
		Map<String, String> row = columnRow(sheet, column);
		return row.isEmpty() ? column : value(row, key(this.language));
	}

	/** What the cells of a column hold, in a language of choice. */
	public String explanation(String sheet, String column, Language inLanguage) {
		return columnRow(sheet, column).getOrDefault("explanation_" + key(inLanguage), "");
	}

	/** The width of a column in characters. */
	public int width(String sheet, String column) {
		Map<String, String> row = columnRow(sheet, column);
		return row.isEmpty() ? DEFAULT_WIDTH : Integer.parseInt(value(row, "width"));
	}

	private Map<String, String> columnRow(String sheet, String column) {
		Map<String, String> row = this.columns.get(sheet + "." + column);
		return (row != null) ? row : this.columns.getOrDefault(column, Map.of());
	}

	/** How a reader sees a code; the code itself if nobody has worded it yet. */
	public String label(String column, String code) {
		Code known = this.codeByColumn.get(column + "=" + code);
		return (known != null) ? known.label(this.language) : code;
	}

	/** Every code that has a label. */
	public List<Code> codes() {
		return List.copyOf(this.codes);
	}

	/**
	 * A phrase with its gaps filled.
	 * @throws IllegalArgumentException if there is no such phrase
	 */
	public String phrase(String key, Object... values) {
		Map<String, String> row = this.phrases.get(key);
		if (row == null) {
			throw new IllegalArgumentException("No phrase '" + key + "' in phrases.csv");
		}
		String phrase = value(row, key(this.language));
		for (int i = 0; i < values.length; i++) {
			phrase = phrase.replace("{" + i + "}", values[i].toString());
		}
		return phrase;
	}

	/**
	 * A value of a fixed vocabulary.
	 *
	 * @param column the column that holds it
	 * @param code the value in the CSV files
	 * @param row its row in the file
	 */
	public record Code(String column, String code, Map<String, String> row) {

		public Code {
			row = Map.copyOf(row);
		}

		public String label(Language language) {
			return value(this.row, key(language));
		}

		public String explanation(Language language) {
			return value(this.row, "explanation_" + key(language));
		}

	}

	private static String key(Language language) {
		return language.name().toLowerCase(Locale.ROOT);
	}

	private static String value(Map<String, String> row, String column) {
		return Objects.requireNonNull(row.get(column), () -> "No column " + column + " in " + row);
	}

	private static List<Map<String, String>> rows(String file) {
		List<Map<String, String>> rows = new ArrayList<>();
		try (InputStream in = Objects.requireNonNull(Wording.class.getResourceAsStream(file), file);
				Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
				CSVReaderHeaderAware csv = new CSVReaderHeaderAwareBuilder(afterComments(reader))
					.withCSVParser(new RFC4180ParserBuilder().build())
					.build()) {
			for (Map<String, String> row = csv.readMap(); row != null; row = csv.readMap()) {
				rows.add(row);
			}
		}
		catch (IOException | CsvValidationException ex) {
			throw new UncheckedIOException(new IOException("The file " + file + " of the program is damaged", ex));
		}
		return rows;
	}

	/**
	 * Skips the lines that explain the columns, each of which begins with a hash sign.
	 */
	private static Reader afterComments(Reader reader) throws IOException {
		BufferedReader lines = new BufferedReader(reader);
		lines.mark(1);
		while (lines.read() == '#') {
			lines.readLine();
			lines.mark(1);
		}
		lines.reset();
		return lines;
	}

}
