package liqa.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import liqa.ingest.lexicon.Entry;
import liqa.ingest.lexicon.LexiconFolder;

/**
 * Makes articles that read like news, the same ones for the same number: encounters
 * between office holders of the lexicon, each told by several outlets in other words and
 * spellings, some of them copies, with paragraphs of the seeds between. For measuring
 * speed and growth only: what it writes says nothing about how well the program reads.
 */
public final class CorpusGenerator {

	private static final long SEED = 20201121;

	private static final int FILES_A_FOLDER = 1000;

	private static final List<String> TOPICS = List.of("العلاقات الثنائية وسبل تعزيزها", "آخر التطورات في المنطقة",
			"التعاون الاقتصادي والتجاري", "مكافحة الإرهاب وأمن الحدود", "إعادة إعمار المناطق المتضررة",
			"أسعار النفط وخطط الإنتاج", "أوضاع اللاجئين والنازحين", "مشاريع الطاقة والنقل");

	private static final List<String> LEADS = List.of("التقى %1$s، %5$s، %2$s في %3$s، وبحثا %4$s.",
			"استقبل %2$s في %3$s %5$s %1$s، وجرى خلال اللقاء بحث %4$s.",
			"عقد %1$s اجتماعا مع %2$s في %3$s %5$s لبحث %4$s.", "بحث %1$s مع %2$s %4$s خلال لقاء جمعهما في %3$s %5$s.",
			"أجرى %1$s اتصالا هاتفيا بـ%2$s %5$s تناول %4$s.");

	private static final List<String> STATEMENTS = List.of("وقال %1$s إن بلاده تولي أهمية كبيرة لملف %2$s.",
			"وأكد %1$s أن «المرحلة المقبلة ستشهد خطوات عملية في ملف %2$s».",
			"وأضاف أن الجانبين اتفقا على مواصلة التشاور، مشيرا إلى أن فرق العمل ستجتمع قريبا.",
			"من جهته، شدد %1$s على ضرورة الإسراع في تنفيذ ما تم الاتفاق عليه.",
			"ودعا %1$s إلى تكثيف الجهود في ملف %2$s.", "وأوضح %1$s، في تصريح صحفي، أن الاتفاق يدخل حيز التنفيذ قريبا.");

	private final List<Entry> people;

	private final List<String> places;

	private final List<String> outlets;

	private final List<String> fillers;

	/**
	 * @param lexicon where names come from
	 * @param seeds the folder of articles whose paragraphs stand between
	 */
	public CorpusGenerator(LexiconFolder lexicon, Path seeds) {
		this.people = lexicon.entries("people.csv");
		this.places = lexicon.entries("places.csv").stream().limit(300).map((place) -> place.get("name")).toList();
		this.outlets = lexicon.entries("outlets.csv").stream().limit(60).map((outlet) -> outlet.get("name")).toList();
		this.fillers = paragraphs(seeds);
	}

	/** {@code CorpusGenerator SEEDS FOLDER COUNT} */
	public static void main(String[] args) throws IOException {
		new CorpusGenerator(LexiconFolder.packaged(), Path.of(args[0])).write(Path.of(args[1]),
				Integer.parseInt(args[2]));
	}

	/**
	 * Writes articles, a thousand to a folder.
	 * @param folder created if it is not there
	 * @param count how many
	 */
	public void write(Path folder, int count) throws IOException {
		for (int number = 0; number < count; number++) {
			Path into = folder.resolve("%04d".formatted(number / FILES_A_FOLDER));
			if (number % FILES_A_FOLDER == 0) {
				Files.createDirectories(into);
			}
			try (PrintStream out = new PrintStream(Files.newOutputStream(into.resolve("%07d.txt".formatted(number))),
					false, StandardCharsets.UTF_8)) {
				out.print(article(number));
			}
		}
	}

	/**
	 * One article; every number has its own, and about one in ten is a copy of an earlier
	 * one.
	 */
	String article(int number) {
		Random random = new Random(SEED + number);
		boolean copy = number > 10 && random.nextInt(10) == 0;
		int original = copy ? number - 1 - random.nextInt(10) : number;
		return header(number, original) + body(original);
	}

	private String header(int number, int original) {
		Random random = new Random(SEED * 31 + number);
		LocalDate day = event(original).day();
		return "%s%n%n%s%n%s %02d:%02d:00%n%n"
			.formatted(title(original), pick(this.outlets, random), day, 8 + random.nextInt(12), random.nextInt(60))
			.replace("\r\n", "\n");
	}

	private String title(int original) {
		Event event = event(original);
		return "%s يلتقي %s في %s".formatted(shortName(event.guest()), shortName(event.host()), event.place());
	}

	private String body(int original) {
		Random random = new Random(SEED * 17 + original);
		Event event = event(original);
		List<String> paragraphs = new ArrayList<>();
		paragraphs.add(pick(LEADS, random).formatted(spelling(event.guest().get("name"), random),
				spelling(event.host().get("name"), random), event.place(), event.topic(),
				random.nextBoolean() ? "اليوم" : "أمس"));
		for (int i = 0; i < 3 + random.nextInt(3); i++) {
			paragraphs.add(pick(STATEMENTS, random)
				.formatted(shortName(random.nextBoolean() ? event.guest() : event.host()), event.topic()));
			if (random.nextInt(3) == 0) {
				paragraphs.add(pick(this.fillers, random));
			}
		}
		return String.join("\n", paragraphs) + "\n";
	}

	/**
	 * Articles tell of fewer events than there are articles: some of one only, some of
	 * many.
	 */
	private Event event(int number) {
		Random random = new Random(SEED * 7 + (long) (Math.sqrt(number) * 41) / 3 + number / 6);
		LocalDate day = LocalDate.of(2015, 1, 1).plusDays(random.nextInt(3650));
		return new Event(pick(this.people, random), pick(this.people, random), pick(this.places, random),
				pick(TOPICS, random), day);
	}

	private static String shortName(Entry person) {
		String name = person.get("name");
		int space = name.lastIndexOf(' ');
		return (space > 0 && name.length() - space > 4) ? name.substring(space + 1) : name;
	}

	private static String spelling(String name, Random random) {
		return switch (random.nextInt(4)) {
			case 0 -> name.replace('أ', 'ا').replace('إ', 'ا');
			case 1 -> name.replace("عبد ", "عبد");
			default -> name;
		};
	}

	private static <T> T pick(List<T> list, Random random) {
		return list.get(random.nextInt(list.size()));
	}

	private static List<String> paragraphs(Path seeds) {
		try (Stream<Path> files = Files.list(seeds)) {
			return files.filter((file) -> file.toString().endsWith(".txt"))
				.sorted()
				.flatMap((file) -> lines(file).stream())
				.filter((line) -> line.length() > 120)
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static List<String> lines(Path file) {
		try {
			return Files.readAllLines(file, StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private record Event(Entry guest, Entry host, String place, String topic, LocalDate day) {
	}

}
