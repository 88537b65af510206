package liqa.job.runs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import liqa.job.files.AtomicFile;
import liqa.job.state.StateFolder;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/** The records of a state folder. */
public final class RunLog {

	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(SerializationFeature.INDENT_OUTPUT)
		.disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
		.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.build();

	private final Path folder;

	public RunLog(StateFolder state) {
		this.folder = state.runs();
	}

	/** Keeps a record, in place of the one of the same id. */
	public void write(RunRecord record) {
		try {
			Files.createDirectories(this.folder);
			AtomicFile.write(file(record.id()), JSON.writeValueAsBytes(record));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Removes the records of executions that the database knows nothing of. */
	public void deleteAfter(long id) {
		ids().stream().filter((later) -> later > id).forEach(this::delete);
	}

	/** The newest records, the newest first. */
	public List<RunRecord> newest(int count) {
		return ids().stream()
			.sorted(Comparator.reverseOrder())
			.limit(count)
			.flatMap((id) -> find(id).stream())
			.toList();
	}

	/** The newest record. */
	public Optional<RunRecord> last() {
		return ids().stream().max(Comparator.naturalOrder()).flatMap(this::find);
	}

	/** The record of an execution. */
	public Optional<RunRecord> find(long id) {
		try {
			return Optional.of(JSON.readValue(Files.readAllBytes(file(id)), RunRecord.class));
		}
		catch (NoSuchFileException ex) {
			return Optional.empty();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Removes the record of an execution. */
	public void delete(long id) {
		try {
			Files.deleteIfExists(file(id));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Something as JSON text, indented. */
	public static String json(Object value) {
		return JSON.writeValueAsString(value);
	}

	/** The counts that the {@code run.json} of a report tells. */
	public static Map<String, Long> counts(Path file) {
		Map<String, Long> counts = new LinkedHashMap<>();
		try {
			JSON.readTree(Files.readAllBytes(file))
				.path("counts")
				.properties()
				.forEach((count) -> counts.put(count.getKey(), count.getValue().asLong()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return counts;
	}

	private Path file(long id) {
		return this.folder.resolve(id + ".json");
	}

	private List<Long> ids() {
		if (!Files.isDirectory(this.folder)) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(this.folder)) {
			return files.map((file) -> file.getFileName().toString())
				.filter((name) -> name.matches("^\\d{1,18}\\.json$"))
				.map((name) -> Long.valueOf(name.substring(0, name.length() - 5)))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
