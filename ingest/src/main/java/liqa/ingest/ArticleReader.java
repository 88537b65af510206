package liqa.ingest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

import liqa.ingest.date.CalendarNames;
import liqa.ingest.date.FileNameDate;
import liqa.ingest.decode.Decoder;
import liqa.ingest.decode.Decoding;
import liqa.ingest.lexicon.LexiconFolder;
import liqa.ingest.page.PageReader;
import liqa.ingest.page.Part;

/**
 * Reads the bytes of one file into its articles. Thread-safe.
 */
public final class ArticleReader {

	private static final String STEP = "ingest";

	private final Decoder decoder = new Decoder();

	private final PageReader pages;

	private final FileNameDate fileDates;

	/**
	 * @throws liqa.ingest.lexicon.LexiconException if a lexicon file has a mistake
	 */
	public ArticleReader(LexiconFolder lexicon) {
		this.pages = new PageReader(lexicon);
		this.fileDates = new FileNameDate(new CalendarNames(lexicon));
	}

	/**
	 * Reads one file; never throws for what the file holds. A file that is damaged in
	 * places gives both its articles and a reject that names the places.
	 * @param sourceFile the path relative to the input folder, with {@code /}
	 * @param content the whole file
	 */
	public Reading read(String sourceFile, byte[] content) {
		Decoding decoding = this.decoder.decode(content);
		if (decoding instanceof Decoding.Unreadable unreadable) {
			return rejected(sourceFile, unreadable.reason(), unreadable.detail());
		}
		Decoding.Readable readable = (Decoding.Readable) decoding;
		List<Article> articles = articles(sourceFile, readable.text());
		if (articles.isEmpty()) {
			return rejected(sourceFile, "empty", "The file has no line that is to be read");
		}
		List<Reject> rejects = readable.damage()
			.map((damage) -> List.of(new Reject(sourceFile, STEP, "damaged", damage)))
			.orElse(List.of());
		return new Reading(articles, rejects);
	}

	private static Reading rejected(String sourceFile, String reason, String detail) {
		return new Reading(List.of(), List.of(new Reject(sourceFile, STEP, reason, detail)));
	}

	private List<Article> articles(String sourceFile, String page) {
		List<Article> articles = new ArrayList<>();
		PublishedDate fileDate = this.fileDates.of(sourceFile)
			.map((date) -> new PublishedDate(date, PublishedDate.Basis.FILE))
			.orElse(PublishedDate.UNKNOWN);
		for (Part part : this.pages.read(page)) {
			PublishedDate published = part.published().date().isDay() || !fileDate.date().isKnown() ? part.published()
					: fileDate;
			String text = page.substring(part.start(), part.end());
			List<Block> blocks = part.blocks()
				.stream()
				.map((block) -> new Block(block.role(), block.start() - part.start(), block.end() - part.start()))
				.toList();
			articles.add(new Article(sourceFile, articles.size() + 1, text, page.codePointCount(0, part.start()),
					blocks, part.title(), part.outlet(), part.byline(), published, "ar", hash(text, blocks)));
		}
		return articles;
	}

	private static String hash(String text, List<Block> blocks) {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			for (Block block : blocks) {
				digest.update(text.substring(block.start(), block.end()).getBytes(StandardCharsets.UTF_8));
				digest.update((byte) '\n');
			}
			return HexFormat.of().formatHex(digest.digest());
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

}
