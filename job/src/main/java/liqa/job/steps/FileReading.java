package liqa.job.steps;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import liqa.ingest.ArticleReader;
import liqa.ingest.Reading;
import liqa.ingest.Reject;
import liqa.job.files.InputFile;
import liqa.job.files.InputFolder;
import liqa.job.state.Codec;
import liqa.job.state.ReadFile;
import liqa.job.state.SourceFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads one file into articles, or says why not. Thread-safe.
 */
public final class FileReading implements ReadAhead.Work<IngestPlan.Item, ReadFile> {

	private static final Logger log = LoggerFactory.getLogger(FileReading.class);

	private static final int ATTEMPTS = 3;

	/**
	 * A file written so shortly before it was read may be written again without its time
	 * changing; its stamp is spoilt, so that the next run looks into it.
	 */
	private static final Duration CLOCK_TICK = Duration.ofSeconds(2);

	private static final String SPOILT = " look again";

	private final ArticleReader reader;

	private final String version;

	private final Codec codec;

	private final long largest;

	/**
	 * @param version of the reader's code and lexicon
	 * @param largest the size in bytes of the largest file that is read
	 */
	public FileReading(ArticleReader reader, String version, Codec codec, long largest) {
		this.reader = reader;
		this.version = version;
		this.codec = codec;
		this.largest = largest;
	}

	@Override
	public ReadFile process(IngestPlan.Item item) {
		if (item.file().isEmpty()) {
			return ReadFile.gone(item.path());
		}
		InputFile file = item.file().get();
		Optional<String> reason = unfit(file);
		if (reason.isPresent()) {
			return rejected(file, file.stamp(), reason.get(), detail(file, reason.get()));
		}
		try {
			return read(file, item.known());
		}
		catch (NoSuchFileException ex) {
			return rejected(file, file.stamp() + SPOILT, "vanished", "The file was removed while the run went on");
		}
		catch (IOException ex) {
			return rejected(file, file.stamp() + SPOILT, "unreadable", reason(ex));
		}
	}

	private Optional<String> unfit(InputFile file) {
		return switch (file.kind()) {
			case LINK -> Optional.of("link");
			case SPECIAL -> Optional.of("not-a-file");
			case TOO_DEEP -> Optional.of("too-deep");
			case UNREADABLE -> Optional.of("unreadable");
			case SAME_NAME -> Optional.of("same-name");
			case FILE -> (file.size() > this.largest) ? Optional.of("too-large") : Optional.empty();
		};
	}

	private String detail(InputFile file, String reason) {
		return switch (reason) {
			case "link" -> "Symbolic links are not followed";
			case "not-a-file" -> "A pipe, socket or device";
			case "too-deep" -> "The folder lies too deep below the input folder";
			case "same-name" -> "Another file's name is written the same way";
			case "too-large" ->
				"The file has %d bytes; the setting liqa.largest-file allows %d".formatted(file.size(), this.largest);
			default -> "The file or folder can't be opened";
		};
	}

	private ReadFile read(InputFile file, Optional<SourceFile> known) throws IOException {
		for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
			String before = InputFolder.stamp(file.file());
			byte[] content;
			try (InputStream in = Files.newInputStream(file.file(), LinkOption.NOFOLLOW_LINKS)) {
				content = in.readNBytes((int) this.largest + 1);
			}
			if (content.length <= this.largest && before.equals(InputFolder.stamp(file.file()))) {
				return articles(file, content, isFresh(file) ? before + SPOILT : before, known);
			}
		}
		return rejected(file, file.stamp() + SPOILT, "changing", "The file was written to while it was read");
	}

	private static boolean isFresh(InputFile file) throws IOException {
		Instant written = Files.getLastModifiedTime(file.file(), LinkOption.NOFOLLOW_LINKS).toInstant();
		return written.isAfter(Instant.now().minus(CLOCK_TICK));
	}

	private ReadFile articles(InputFile file, byte[] content, String stamp, Optional<SourceFile> known) {
		String hash = sha256(content);
		if (known.isPresent() && known.get().contentHash().equals(hash) && known.get().reader().equals(this.version)) {
			return ReadFile.touched(file.path(), stamp, hash);
		}
		Reading reading = this.reader.read(file.path(), content);
		List<ReadFile.EncodedArticle> articles = reading.articles()
			.stream()
			.map((article) -> new ReadFile.EncodedArticle(article.part(), this.codec.encode(article)))
			.toList();
		return new ReadFile(file.path(), Optional.of(stamp), hash, Optional.of(articles), reading.rejects());
	}

	/** What is to be noted of a file whose content is what it was; empty if it is not. */
	public Optional<ReadFile> readIfSame(IngestPlan.Item item) {
		if (item.known().isEmpty() || item.file().isEmpty() || !item.known().get().reader().equals(this.version)) {
			return Optional.empty();
		}
		ReadFile now = process(item);
		boolean same = now.articles().isEmpty() || now.contentHash().equals(item.known().get().contentHash());
		return same ? Optional.of(now) : Optional.empty();
	}

	@Override
	public ReadFile giveUp(IngestPlan.Item item, Throwable reason) {
		InputFile file = item.file().orElseThrow();
		if (reason instanceof Workers.TooSlowException) {
			return rejected(file, file.stamp(), "too-slow", "Reading took longer than liqa.longest-article");
		}
		log.error("Reading {} failed", file.path(), reason);
		return rejected(file, file.stamp(), "failed", "Reading failed: " + reason.getClass().getSimpleName());
	}

	private static ReadFile rejected(InputFile file, String stamp, String reason, String detail) {
		String hash = "unread: " + reason;
		return new ReadFile(file.path(), Optional.of(stamp), hash, Optional.of(List.of()),
				List.of(new Reject(file.path(), "ingest", reason, detail)));
	}

	/** What the system said, without the path of this machine. */
	private static String reason(IOException ex) {
		if (ex instanceof FileSystemException fileSystem && fileSystem.getReason() != null) {
			return fileSystem.getReason();
		}
		return (ex instanceof FileSystemException) ? ex.getClass().getSimpleName() : String.valueOf(ex.getMessage());
	}

	private static String sha256(byte[] content) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Override
	public long weight(IngestPlan.Item item) {
		// Bytes, characters, and what is made of them.
		return 4096 + 6 * item.file().map(InputFile::size).map((size) -> Math.min(size, this.largest)).orElse(0L);
	}

}
