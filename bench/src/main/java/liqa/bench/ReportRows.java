package liqa.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

import com.sun.management.OperatingSystemMXBean;

import liqa.ingest.PartialDate;
import liqa.ingest.PublishedDate;
import liqa.ingest.PublishedDate.Basis;
import liqa.ingest.Span;
import liqa.report.Parallel;
import liqa.report.Reports;
import liqa.report.ReportSettings;
import liqa.report.RunFacts;
import liqa.report.csv.CsvReports;
import liqa.report.wording.Language;
import liqa.report.workbook.Kept;
import liqa.report.workbook.WorkbookReport;
import liqa.transform.Act;
import liqa.transform.ClaimForm;
import liqa.transform.MeetingKind;
import liqa.transform.MeetingStatus;
import liqa.transform.PartyType;
import liqa.transform.resolve.Dossier;
import liqa.transform.resolve.Dossier.ArticleRecord;
import liqa.transform.resolve.Dossier.Claim;
import liqa.transform.resolve.Dossier.ClaimEvidence;
import liqa.transform.resolve.Dossier.Meeting;
import liqa.transform.resolve.Dossier.MeetingEvidence;
import liqa.transform.resolve.Dossier.Participant;
import liqa.transform.resolve.Dossier.ParticipantMention;

/**
 * Writes a large made-up dossier and says how many evidence rows a second of processor
 * time that is. Run it with {@code -Xmx512m} to see that memory is bounded.
 */
public final class ReportRows {

	private static final String[] WORDS = "التقى رئيس الوزراء وزير الخارجية في بغداد وبحث معه ملف العلاقات بين البلدين وسبل تعزيزها خلال زيارة رسمية"
		.split(" ");

	private final Random random = new Random(7);

	private ReportRows() {
	}

	/**
	 * Arguments: evidence rows, folder.
	 */
	public static void main(String[] arguments) throws IOException {
		int rows = Integer.parseInt(arguments[0]);
		Path folder = Files.createDirectories(Path.of(arguments[1]));
		Dossier dossier = new ReportRows().dossier(rows);
		RunFacts run = new RunFacts(LocalDate.of(2020, 11, 21), 1, "benchmark", rows / 4);
		System.out
			.printf("| what | evidence rows | seconds | of processor time | rows a second of it | MB live after |%n"
					+ "| --- | --- | --- | --- | --- | --- |%n");
		time("CSV files", rows, () -> new CsvReports().write(folder, dossier, List.of()));
		int threads = Runtime.getRuntime().availableProcessors();
		try (Parallel parallel = new Parallel(threads)) {
			time("workbook", rows, () -> new WorkbookReport(Language.ARABIC, folder, Kept.nothing())
				.write(folder.resolve("liqa.xlsx"), dossier, List.of(), run, parallel));
		}
		time("everything", rows, () -> new Reports(new ReportSettings(Language.ARABIC, folder, Kept.nothing(), threads))
			.write(folder, dossier, List.of(), run));
	}

	private interface Work {

		void run() throws IOException;

	}

	private static void time(String what, int rows, Work work) throws IOException {
		long start = System.nanoTime();
		long startOfWork = processorTime();
		work.run();
		double worked = (processorTime() - startOfWork) / 1e9;
		double seconds = (System.nanoTime() - start) / 1e9;
		Runtime.getRuntime().gc();
		long live = (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20;
		System.out.printf(Locale.ROOT, "| %s | %,d | %.1f | %.1f | %,.0f | %d |%n", what, rows, seconds, worked,
				rows / worked, live);
	}

	/** Of all threads, those of the compiler and the collector included. */
	private static long processorTime() {
		return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
	}

	/** Half of the rows report meetings, half carry claims; two passages a record. */
	private Dossier dossier(int rows) {
		int people = Math.max(10, rows / 20);
		List<ArticleRecord> articles = IntStream.range(0, Math.max(1, rows / 4)).mapToObj(this::article).toList();
		List<Meeting> meetings = new ArrayList<>();
		List<Claim> claims = new ArrayList<>();
		for (int i = 0; i < rows / 4; i++) {
			meetings.add(meeting(i, people, articles));
			claims.add(claim(i, people, articles));
		}
		return new Dossier(articles, IntStream.range(0, people).mapToObj(this::participant).toList(), meetings, claims,
				List.of(), List.of(), List.of());
	}

	private ArticleRecord article(int i) {
		return new ArticleRecord("a-%08x".formatted(i), "2020/%06d.txt".formatted(i), 1, sentence(9), "صحيفة " + i % 60,
				new PublishedDate(PartialDate.of(LocalDate.of(2018, 1, 1).plusDays(i % 1000)), Basis.HEADER), "ar",
				Optional.empty(), "2020-11-21", "%064x".formatted(i));
	}

	private Participant participant(int i) {
		ArticleRecord article = article(i);
		List<ParticipantMention> mentions = IntStream.range(0, 10)
			.mapToObj((n) -> new ParticipantMention(article.id(), article.sourceFile(), new Span(n * 50, n * 50 + 9),
					"الاسم " + i))
			.toList();
		return new Participant("p-%08x".formatted(i), sentence(2) + " " + i, "", PartyType.PERSON, List.of(sentence(3)),
				"IQ", List.of("الاسم " + i), 10, 5, 10, article.published().date(), article.published().date(),
				List.of(), mentions);
	}

	private Meeting meeting(int i, int people, List<ArticleRecord> articles) {
		String id = "m-%08x".formatted(i);
		List<String> side1 = List.of("p-%08x".formatted(this.random.nextInt(people)));
		List<String> side2 = List.of("p-%08x".formatted(this.random.nextInt(people)));
		PartialDate date = PartialDate.of(LocalDate.of(2018, 1, 1).plusDays(i % 1000));
		List<MeetingEvidence> evidence = IntStream.range(0, 2).mapToObj((n) -> {
			ArticleRecord article = articles.get(this.random.nextInt(articles.size()));
			String text = sentence(30);
			return new MeetingEvidence(article.id(), article.sourceFile(), new Span(100, 100 + text.length()), text,
					side1, side2, List.of(), MeetingKind.MEETING, MeetingStatus.HELD, date, "بغداد");
		}).toList();
		return new Meeting(id, MeetingKind.MEETING, MeetingStatus.HELD, date, List.of("الأربعاء"), "بغداد", "IQ",
				List.of(side1.get(0), side2.get(0)), List.of(sentence(4)), List.of("صحيفة " + i % 60), 2, 2, 0.8, date,
				date, List.of(), List.of(), evidence);
	}

	private Claim claim(int i, int people, List<ArticleRecord> articles) {
		String speaker = "p-%08x".formatted(this.random.nextInt(people));
		String text = sentence(25);
		PartialDate date = PartialDate.of(LocalDate.of(2018, 1, 1).plusDays(i % 1000));
		List<ClaimEvidence> evidence = IntStream.range(0, 2).mapToObj((n) -> {
			ArticleRecord article = articles.get(this.random.nextInt(articles.size()));
			return new ClaimEvidence(article.id(), article.sourceFile(), new Span(300, 300 + text.length()), text,
					speaker, Optional.empty(), Act.STATE, ClaimForm.INDIRECT);
		}).toList();
		return new Claim("c-%08x".formatted(i), speaker, Act.STATE, ClaimForm.INDIRECT, text, List.of(),
				List.of("صحيفة " + i % 60), 2, 2, 0.8, date, date, List.of(), List.of(), evidence);
	}

	private String sentence(int words) {
		StringBuilder sentence = new StringBuilder();
		for (int i = 0; i < words; i++) {
			sentence.append((i == 0) ? "" : " ").append(WORDS[this.random.nextInt(WORDS.length)]);
		}
		return sentence.toString();
	}

}
