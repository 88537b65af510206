package liqa.job.files;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.springframework.util.FileSystemUtils;

/**
 * The folder of reports. A report is written into a hidden folder beside the published
 * ones and then renamed, so that readers see the whole of it or nothing; {@code latest}
 * is a link that is exchanged the same way.
 *
 * @param root the folder
 */
public record OutputFolder(Path root) {

	private static final String LATEST = "latest";

	private static final Pattern PUBLISHED = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})-r(\\d{1,18})");

	/** Where a report is written before it is published. */
	public Path draft(String label) {
		return this.root.resolve(".draft-" + label);
	}

	/** Where a published report is. */
	public Path published(String label) {
		return this.root.resolve(label);
	}

	/** The newest published report. */
	public Path latest() {
		return this.root.resolve(LATEST);
	}

	/** An empty draft, whatever an earlier attempt left. */
	public Path newDraft(String label) throws IOException {
		Path draft = draft(label);
		FileSystemUtils.deleteRecursively(draft);
		return Files.createDirectories(draft);
	}

	/**
	 * Publishes a draft and points {@code latest} to it. Can be repeated after a crash at
	 * any point.
	 */
	public void publish(String label) throws IOException {
		Path draft = draft(label);
		Path target = published(label);
		if (Files.exists(draft)) {
			if (Files.exists(target)) {
				throw new FileSystemException(label, null, "a report of this name has been published already");
			}
			try (Stream<Path> files = Files.walk(draft)) {
				for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
					AtomicFile.sync(file);
				}
			}
			Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
		}
		else if (!Files.isDirectory(target)) {
			throw new FileSystemException(label, null, "there is no draft to publish");
		}
		pointLatestTo(label);
		AtomicFile.sync(this.root);
	}

	private void pointLatestTo(String label) throws IOException {
		Path link = this.root.resolve(".latest-link");
		Files.deleteIfExists(link);
		try {
			Files.createSymbolicLink(link, Path.of(label));
		}
		catch (UnsupportedOperationException | IOException ex) {
			copyToLatest(label);
			return;
		}
		if (Files.isDirectory(latest(), LinkOption.NOFOLLOW_LINKS)) {
			FileSystemUtils.deleteRecursively(latest());
		}
		Files.move(link, latest(), StandardCopyOption.ATOMIC_MOVE);
	}

	/**
	 * Where there are no links, {@code latest} is a copy; for a moment there may be none.
	 */
	private void copyToLatest(String label) throws IOException {
		Path copy = this.root.resolve(".latest-copy");
		Path old = this.root.resolve(".latest-old");
		FileSystemUtils.deleteRecursively(copy);
		FileSystemUtils.deleteRecursively(old);
		FileSystemUtils.copyRecursively(published(label), copy);
		if (Files.exists(latest(), LinkOption.NOFOLLOW_LINKS)) {
			Files.move(latest(), old, StandardCopyOption.ATOMIC_MOVE);
		}
		Files.move(copy, latest(), StandardCopyOption.ATOMIC_MOVE);
		FileSystemUtils.deleteRecursively(old);
	}

	/** The highest revision of a day among the published reports. */
	public long lastRevision(java.time.LocalDate day) throws IOException {
		return labels().stream()
			.map(PUBLISHED::matcher)
			.filter((label) -> label.matches() && label.group(1).equals(day.toString()))
			.mapToLong((label) -> Long.parseLong(label.group(2)))
			.max()
			.orElse(0);
	}

	/** Removes all but the newest reports and what was never published. */
	public List<String> prune(int keep, String current) throws IOException {
		List<String> reports = labels().stream()
			.filter((label) -> !label.equals(current))
			.sorted(Comparator.comparing(OutputFolder::age).reversed())
			.toList();
		List<String> removed = reports.subList(Math.min(Math.max(0, keep - 1), reports.size()), reports.size());
		for (String label : removed) {
			// Renamed first, so that nobody sees a report that is half gone.
			Path dying = draft(label);
			FileSystemUtils.deleteRecursively(dying);
			Files.move(published(label), dying, StandardCopyOption.ATOMIC_MOVE);
			FileSystemUtils.deleteRecursively(dying);
		}
		return removed;
	}

	private static String age(String label) {
		Matcher matcher = PUBLISHED.matcher(label);
		return matcher.matches() ? "%s-%018d".formatted(matcher.group(1), Long.parseLong(matcher.group(2))) : label;
	}

	private List<String> labels() throws IOException {
		if (!Files.isDirectory(this.root)) {
			return List.of();
		}
		try (Stream<Path> entries = Files.list(this.root)) {
			return entries.filter((entry) -> Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS))
				.map((entry) -> Optional.ofNullable(entry.getFileName()).map(Path::toString).orElse(""))
				.filter((name) -> PUBLISHED.matcher(name).matches())
				.toList();
		}
	}

}
