package liqa.job.faults;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Input made to break readers. Every file is read or rejected, none hangs, none is lost.
 */
class HostileInputTests {

	private static final Pattern BIDI = Pattern.compile("[\u202A-\u202E\u2066-\u2069]");

	@TempDir
	private Path folder;

	@Test
	void everyFileIsReadOrRejectedAndNothingHangs() throws IOException {
		Site site = new Site(this.folder).withWholeLexicon().withArticles(5);
		names(site);
		bytes(site);
		texts(site);
		mutations(site, Extent.isWhole() ? 10_000 : 2000);
		long start = System.nanoTime();
		Site.Ended ended = site.set("LIQA_CHUNK", 200).set("LIQA_LARGEST_FILE", "1MB").run();
		assertThat(ended.code()).as(ended.said()).isZero();
		assertThat((System.nanoTime() - start) / 1_000_000_000L).as("seconds").isLessThan(180);

		Set<String> told = new TreeSet<>(firstSeen(site.text("articles.csv"), 1));
		Set<String> rejected = new TreeSet<>(firstSeen(site.text("rejects.csv"), 0));
		told.addAll(rejected);
		try (Stream<Path> walk = Files.walk(site.input())) {
			long files = walk.filter((path) -> !Files.isDirectory(path, java.nio.file.LinkOption.NOFOLLOW_LINKS))
				.count();
			assertThat(told).hasSize((int) files);
		}
		assertThat(told).allSatisfy((name) -> assertThat(name).doesNotContainPattern(BIDI).doesNotContain("\n"));
		assertThat(site.text("rejects.csv")).contains("link", "too-large");
		assertTellsNothingOfTheHost(site);
		assertThat(site.call("run", "--date", Site.DAY).said()).contains("Nothing new");
	}

	/**
	 * Nearly all of a swarm are empty, no article or copies of one another: the worst for
	 * what is kept and compared per file.
	 */
	@Test
	void eachOfAMillionTinyFilesIsReadOrRejected() throws IOException {
		int count = Extent.isWhole() ? 1_000_000 : 3000;
		Site site = new Site(this.folder).withPatience(60).with("-Xmx1g").set("LIQA_CHUNK", 500);
		for (int i = 0; i < count; i++) {
			site.write("%04d/%d.txt".formatted(i / 1000, i), switch (i % 4) {
				case 0 -> "";
				case 1 -> "خبر";
				case 2 -> "قال الوزير إن الاجتماع عقد اليوم.\n";
				default -> "وصل الوفد رقم " + i + " إلى العاصمة مساء أمس.\n";
			});
		}
		Site.Ended ended = site.run();
		assertThat(ended.code()).as(ended.said()).isZero();
		assertThat(firstSeen(site.text("articles.csv"), 1)).hasSize(count / 2);
		assertThat(firstSeen(site.text("rejects.csv"), 0)).hasSize(count / 2);
		assertThat(site.text("rejects.csv").lines().filter((line) -> line.contains(",too-short,"))).hasSize(count / 4);
	}

	/**
	 * No absolute path and no stack trace is in any file of the report, nor inside the
	 * workbook.
	 */
	private void assertTellsNothingOfTheHost(Site site) throws IOException {
		try (Stream<Path> files = Files.walk(site.output().resolve("latest").toRealPath())) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				if (file.toString().endsWith(".xlsx")) {
					try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
						for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
							assertTellsNothingOfTheHost(entry.getName(), zip.readAllBytes());
						}
					}
				}
				else {
					assertTellsNothingOfTheHost(file.getFileName().toString(), Files.readAllBytes(file));
				}
			}
		}
	}

	private void assertTellsNothingOfTheHost(String name, byte[] content) {
		String text = new String(content, StandardCharsets.UTF_8);
		for (String secret : List.of(this.folder.toString(), System.getProperty("user.dir"),
				System.getProperty("java.home"), "\tat liqa.", "\tat java.", "Exception in thread")) {
			assertThat(text.contains(secret)).as(name + " tells " + secret).isFalse();
		}
	}

	@Test
	void anArticleThatTakesTooLongIsRejectedAloneWithThatReason() throws IOException {
		Site site = new Site(this.folder).withArticles(3).set("LIQA_LONGEST_ARTICLE", "300ms");
		site.write("long.txt", "عنوان الخبر\n\n" + "قال الوزير إن الرئيس التقى السفير و«قال نعم». ".repeat(40_000));
		assertThat(site.set("LIQA_LARGEST_FILE", "20MB").run().code()).isZero();
		assertThat(site.text("rejects.csv").lines().skip(1)).singleElement()
			.asString()
			.startsWith("long.txt,")
			.contains("too-slow");
		assertThat(site.text("articles.csv")).contains("001.txt", "002.txt", "003.txt").doesNotContain("long.txt");
	}

	private static void names(Site site) throws IOException {
		site.write("line\nbreak.txt", News.article(11));
		site.write("right\u202Eto-left.txt", News.article(12));
		site.write("=cmd|' /C calc'!A0.txt", News.article(13));
		site.write("per%0Acent.txt", News.article(14));
		site.write("..name/...txt", News.article(15));
		site.write("عربي/مقال رقم ١.txt", News.article(16));
		Path deep = site.input();
		for (int i = 0; i < 90; i++) {
			deep = deep.resolve("d");
		}
		Files.createDirectories(deep);
		Files.writeString(deep.resolve("deep.txt"), News.article(17));
		Files.createSymbolicLink(site.input().resolve("loop"), Path.of("."));
		Files.createSymbolicLink(site.input().resolve("passwd.txt"), Path.of("/etc/passwd"));
		Files.createSymbolicLink(site.input().resolve("dangling.txt"), Path.of("nowhere"));
	}

	private static void bytes(Site site) throws IOException {
		Path input = site.input();
		byte[] utf8 = News.article(20).getBytes(StandardCharsets.UTF_8);
		Files.write(input.resolve("empty.txt"), new byte[0]);
		Files.write(input.resolve("blank.txt"), " \n\t\r\n ".getBytes(StandardCharsets.UTF_8));
		Files.write(input.resolve("truncated.txt"), java.util.Arrays.copyOf(utf8, utf8.length - 1));
		Files.write(input.resolve("nul.txt"),
				new String(utf8, StandardCharsets.UTF_8).replace(' ', '\0').getBytes(StandardCharsets.UTF_8));
		Files.write(input.resolve("windows-1256.txt"), News.article(21).getBytes(Charset.forName("windows-1256")));
		Files.write(input.resolve("utf-16.txt"), News.article(22).getBytes(StandardCharsets.UTF_16));
		Files.write(input.resolve("surrogate.txt"), new byte[] { (byte) 0xED, (byte) 0xA0, (byte) 0x80, 'a' });
		ByteArrayOutputStream zip = new ByteArrayOutputStream();
		try (OutputStream out = new GZIPOutputStream(zip)) {
			out.write(utf8);
		}
		Files.write(input.resolve("gzip.txt"), zip.toByteArray());
		try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(input.resolve("zip.txt")))) {
			out.putNextEntry(new ZipEntry("article.txt"));
			out.write(utf8);
		}
		try (FileChannel large = FileChannel.open(input.resolve("large.txt"), StandardOpenOption.CREATE,
				StandardOpenOption.WRITE)) {
			large.write(java.nio.ByteBuffer.wrap(utf8), 100_000_000);
		}
		Files.writeString(input.resolve("one-line.txt"), "قال الوزير إن الاجتماع عقد. ".repeat(15_000));
	}

	private static void texts(Site site) throws IOException {
		List<String> titles = List.of("<script>alert(1)</script>", "=HYPERLINK(\"http://x\")", "\u202Eمقلوب", "@SUM(1)",
				"\"\"\"", "]]>&amp;", "_x0041_");
		for (int i = 0; i < titles.size(); i++) {
			site.write("title-" + i + ".txt", titles.get(i) + "\n\n" + News.article(30 + i));
		}
		List<String> bait = List.of("«", "»", "(", "\"", "و", "قال ", "قال إن ", "التقى ", "، ", "بن ", "عبد ", "رئيس ",
				"وزير الخارجية ", "2020 ", "١٢/", "يوم الأحد ", "\u0640", "\u0651", "\u200F", "-", ".");
		for (int i = 0; i < bait.size(); i++) {
			site.write("bait-" + i + ".txt", "عنوان الخبر\n\n" + bait.get(i).repeat(20_000) + "\n");
			site.write("pair-" + i + ".txt", "عنوان الخبر\n\n"
					+ (bait.get(i) + bait.get((i + 7) % bait.size()) + "الوزير ").repeat(4_000) + "\n");
		}
		site.write("nested.txt", "قال «".repeat(10_000) + "نعم" + "»".repeat(10_000));
	}

	/** Real articles with pieces cut out, doubled, exchanged or replaced by any bytes. */
	private static void mutations(Site site, int count) throws IOException {
		Random random = new Random(7);
		for (int i = 0; i < count; i++) {
			byte[] text = News.article(i % 40).getBytes(StandardCharsets.UTF_8);
			ByteArrayOutputStream changed = new ByteArrayOutputStream();
			int at = 0;
			while (at < text.length) {
				int length = Math.min(text.length - at, 1 + random.nextInt(120));
				switch (random.nextInt(12)) {
					case 0 -> {
					}
					case 1 -> {
						changed.write(text, at, length);
						changed.write(text, at, length);
					}
					case 2 -> {
						byte[] noise = new byte[random.nextInt(20)];
						random.nextBytes(noise);
						changed.write(noise);
					}
					default -> changed.write(text, at, length);
				}
				at += length;
			}
			Files.write(site.input().resolve("m" + i + ".txt"), changed.toByteArray());
		}
	}

	private static Set<String> firstSeen(String csv, int column) throws IOException {
		try (com.opencsv.CSVReader reader = new com.opencsv.CSVReaderBuilder(new java.io.StringReader(csv))
			.withSkipLines(1)
			.withCSVParser(new com.opencsv.RFC4180ParserBuilder().build())
			.build()) {
			return reader.readAll()
				.stream()
				.map((row) -> row[column].startsWith("'") ? row[column].substring(1) : row[column])
				.collect(Collectors.toSet());
		}
		catch (com.opencsv.exceptions.CsvException ex) {
			throw new IOException(ex);
		}
	}

}
