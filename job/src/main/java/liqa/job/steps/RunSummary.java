package liqa.job.steps;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;

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

		/** Every file of a folder, by name. */
		static List<Output> in(Path folder) throws IOException {
			List<Output> outputs = new ArrayList<>();
			try (Stream<Path> files = Files.walk(folder)) {
				for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
					outputs.add(of(folder, file));
				}
			}
			return outputs;
		}

		private static Output of(Path folder, Path file) throws IOException {
			String name = folder.relativize(file).toString().replace('\\', '/');
			MessageDigest digest = newDigest();
			long rows = -1; // the header
			boolean quoted = false;
			byte[] buffer = new byte[65536];
			try (InputStream in = Files.newInputStream(file)) {
				for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
					digest.update(buffer, 0, length);
					for (int i = 0; i < length; i++) {
						quoted ^= buffer[i] == '"';
						if (buffer[i] == '\n' && !quoted) {
							rows++;
						}
					}
				}
			}
			return new Output(name, Files.size(file), HexFormat.of().formatHex(digest.digest()),
					name.endsWith(".csv") ? OptionalLong.of(rows) : OptionalLong.empty());
		}

		private static MessageDigest newDigest() {
			try {
				return MessageDigest.getInstance("SHA-256");
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
