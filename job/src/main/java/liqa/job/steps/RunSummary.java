package liqa.job.steps;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

import liqa.report.Reports;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What {@code run.json} says of a run: the only file of a report with times of day.
 *
 * @param run business date and revision
 * @param businessDate the day the run is for
 * @param revision which run of that day
 * @param from the first step that was done
 * @param execution number of the execution that finished it
 * @param started when that began, local time
 * @param finished when the report was put in place
 * @param program version of Liqa
 * @param java version of Java
 * @param reader fingerprint of what reads files: code and lexicon
 * @param extractor fingerprint of what extracts
 * @param reporter fingerprint of what resolves and reports: also the analysts' decisions
 * @param counts what the run has at its end
 * @param steps how long each step took, in milliseconds
 * @param files every other file of the report
 */
record RunSummary(String run, LocalDate businessDate, long revision, String from, long execution, LocalDateTime started,
		LocalDateTime finished, String program, String java, String reader, String extractor, String reporter,
		Map<String, Long> counts, Map<String, Long> steps, List<Output> files) {

	/**
	 * One file of a report.
	 *
	 * @param name its name
	 * @param bytes its size
	 * @param sha256 its checksum, in hex
	 * @param rows its rows without the header, for a CSV file
	 */
	record Output(String name, long bytes, String sha256, OptionalLong rows) {

		/** Every file of a report, by name, as {@code datapackage.json} has them. */
		static List<Output> in(Path folder) throws IOException {
			Path list = folder.resolve(Reports.LIST);
			List<Output> outputs = new ArrayList<>();
			for (JsonNode file : new JsonMapper().readTree(Files.readAllBytes(list)).get("resources")) {
				outputs.add(new Output(file.get("path").asString(), file.get("bytes").asLong(),
						file.get("hash").asString().replace("sha256:", ""),
						file.has("rows") ? OptionalLong.of(file.get("rows").asLong()) : OptionalLong.empty()));
			}
			outputs.add(new Output(Reports.LIST, Files.size(list), sha256(list), OptionalLong.empty()));
			outputs.sort(Comparator.comparing(Output::name));
			return outputs;
		}

		private static String sha256(Path file) throws IOException {
			try {
				byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
				return HexFormat.of().formatHex(digest);
			}
			catch (NoSuchAlgorithmException ex) {
				throw new IllegalStateException(ex);
			}
		}

	}

	/** A duration; 0 if the clock was set back in it. */
	static long millis(LocalDateTime from, LocalDateTime to) {
		return Math.max(0, Duration.between(from, to).toMillis());
	}

}
