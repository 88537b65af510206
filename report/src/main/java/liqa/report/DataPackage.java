package liqa.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import liqa.report.table.Column;
import liqa.report.table.Table;
import liqa.report.wording.Language;
import liqa.report.wording.Wording;

/**
 * Writes {@code datapackage.json}: every file of the folder with its size and checksum,
 * and for the tables their rows and columns, so that a reader can tell whether a copy is
 * whole and what is in it.
 *
 * @see <a href="https://datapackage.org/">Data Package, by Frictionless Data</a>
 */
final class DataPackage {

	private final JsonMapper json = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

	private final Wording arabic = new Wording(Language.ARABIC);

	private final Wording english = new Wording(Language.ENGLISH);

	private final Map<Path, String> checksums = new ConcurrentHashMap<>();

	/**
	 * Takes the checksum of a file that is whole while others are still written, lest
	 * processors wait for the last one and then all checksums are taken.
	 */
	void add(Path file) throws IOException {
		this.checksums.put(file, sha256(file));
	}

	void write(Path folder, List<Table<?>> tables, RunFacts run, Parallel parallel) throws IOException {
		Map<String, Table<?>> byFile = tables.stream()
			.collect(Collectors.toMap((table) -> table.name() + ".csv", Function.identity()));
		Map<String, Object> content = new LinkedHashMap<>();
		content.put("name", "liqa-" + run.businessDate() + "-r" + run.revision());
		content.put("title", this.arabic.phrase("overview.title"));
		content.put("version", run.version());
		content.put("lang", "ar");
		List<Callable<Map<String, Object>>> resources = new ArrayList<>();
		for (Path file : files(folder)) {
			resources.add(() -> resource(file, Optional.ofNullable(byFile.get(file.getFileName().toString()))));
		}
		content.put("resources", parallel.all(resources));
		try (OutputStream out = Files.newOutputStream(folder.resolve(Reports.LIST))) {
			this.json.writeValue(out, content);
		}
	}

	private static List<Path> files(Path folder) throws IOException {
		try (Stream<Path> all = Files.list(folder)) {
			return all.filter(Files::isRegularFile).filter((file) -> !file.endsWith(Reports.LIST)).sorted().toList();
		}
	}

	private Map<String, Object> resource(Path file, Optional<Table<?>> table) throws IOException {
		String name = file.getFileName().toString();
		Map<String, Object> resource = new LinkedHashMap<>();
		resource.put("name", name.replace('.', '-'));
		resource.put("path", name);
		resource.put("format", name.substring(name.lastIndexOf('.') + 1));
		resource.put("bytes", Files.size(file));
		String checksum = this.checksums.get(file);
		resource.put("hash", "sha256:" + ((checksum != null) ? checksum : sha256(file)));
		table.ifPresent((it) -> describe(resource, it));
		return resource;
	}

	private void describe(Map<String, Object> resource, Table<?> table) {
		resource.put("encoding", "utf-8");
		resource.put("dialect", Map.of("lineTerminator", "\r\n"));
		resource.put("rows", table.rows().get().count());
		resource.put("schema",
				Map.of("fields", table.columns().stream().map((column) -> field(table.name(), column)).toList()));
	}

	private Map<String, Object> field(String table, Column<?> column) {
		Map<String, Object> field = new LinkedHashMap<>();
		field.put("name", column.code());
		field.put("type", switch (column.kind()) {
			case COUNT -> "integer";
			case FIGURE -> "number";
			case DAY -> "date";
			// A date that is known to the month or year alone is no date to Frictionless.
			case DATE, ID, IDS, CODE, TEXT, QUOTE, LIST, TECHNICAL -> "string";
		});
		String explanation = this.english.explanation(table, column.code(), Language.ENGLISH);
		if (!explanation.isEmpty()) {
			field.put("title", this.arabic.header(table, column.code()));
			field.put("description", explanation);
		}
		return field;
	}

	private static String sha256(Path file) throws IOException {
		try (DigestInputStream in = new DigestInputStream(Files.newInputStream(file),
				MessageDigest.getInstance("SHA-256"))) {
			in.transferTo(OutputStream.nullOutputStream());
			return HexFormat.of().formatHex(in.getMessageDigest().digest());
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

}
