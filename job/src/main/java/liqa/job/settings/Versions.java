package liqa.job.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import liqa.ingest.ArticleReader;
import liqa.report.Reports;
import liqa.transform.Extractor;

/**
 * Fingerprints of everything that a result depends on besides its input. They are taken
 * over the bytes of code and files, so that nobody has to remember to raise a number.
 *
 * @param reader what turns files into articles: its code and the lexicon
 * @param extractor what turns articles into findings
 * @param report what turns findings into a report: also the analysts' decisions
 */
public record Versions(String reader, String extractor, String report) {

	/** The versions of the running program over these folders. */
	public static Versions of(Folders folders) {
		String reader = combine(code(ArticleReader.class), folders.lexiconFolder().map(Versions::content).orElse(""));
		String extractor = combine(reader, code(Extractor.class));
		String report = combine(extractor, code(Reports.class),
				folders.decisionsFile().map(Versions::content).orElse(""));
		return new Versions(reader, extractor, report);
	}

	/**
	 * Where the classes of a module are: a jar, or a folder while it is being developed.
	 */
	private static String code(Class<?> type) {
		try {
			return content(Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()));
		}
		catch (URISyntaxException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String content(Path path) {
		MessageDigest digest = sha256();
		try (Stream<Path> walk = Files.walk(path)) {
			List<Path> files = walk.filter(Files::isRegularFile).sorted().toList();
			for (Path file : files) {
				digest.update(path.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
				digest.update(Files.readAllBytes(file));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return HexFormat.of().formatHex(digest.digest());
	}

	/** The version of the program, as its makers call it. */
	public static String program() {
		return Optional.ofNullable(Versions.class.getPackage().getImplementationVersion()).orElse("development");
	}

	private static String combine(String... parts) {
		MessageDigest digest = sha256();
		for (String part : parts) {
			digest.update(part.getBytes(StandardCharsets.UTF_8));
		}
		return HexFormat.of().formatHex(digest.digest(), 0, 8);
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** The versions as one word, to compare. */
	@Override
	public String toString() {
		return this.reader + "-" + this.extractor + "-" + this.report;
	}

}
