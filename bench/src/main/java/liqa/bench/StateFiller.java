package liqa.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import liqa.ingest.Article;
import liqa.ingest.ArticleReader;
import liqa.ingest.PartialDate;
import liqa.ingest.PublishedDate;
import liqa.ingest.Span;
import liqa.ingest.lexicon.LexiconFolder;
import liqa.job.files.InputFile;
import liqa.job.files.InputFolder;
import liqa.job.settings.Folders;
import liqa.job.settings.Versions;
import liqa.job.state.Codec;
import liqa.job.state.ReadFile;
import liqa.job.state.SourceFiles;
import liqa.job.state.StagedFindings;
import liqa.job.state.StagedFindings.Extracted;
import liqa.job.state.StateDatabase;
import liqa.job.state.StateFolder;
import liqa.transform.ClaimReport;
import liqa.transform.Extractor;
import liqa.transform.Findings;
import liqa.transform.MeetingReport;
import liqa.transform.Party;
import liqa.transform.Passage;

/**
 * Fills a state with the findings of articles that nobody reads, to measure what a night
 * takes on top of very many. Findings of generated articles are the patterns; in each use
 * of one its day, its words and the names that are in no lexicon are others, the same for
 * three articles in a row, one of which is a copy.
 */
public final class StateFiller {

	private static final int PATTERNS = 2_000;

	private static final int TOLD_BY = 3;

	private static final int FILES_A_FOLDER = 1_000;

	private static final int BATCH = 2_000;

	private static final int DAYS = 3_650;

	private final List<Findings> patterns;

	private final String[] words;

	private StateFiller(List<Findings> patterns) {
		this.patterns = patterns;
		SortedSet<String> all = new TreeSet<>();
		patterns.forEach((findings) -> findings.claims()
			.forEach((claim) -> all.addAll(List.of(claim.content().text().split("\\s+")))));
		this.words = all.stream().filter((word) -> word.length() > 2).toArray(String[]::new);
	}

	/** {@code StateFiller HOME INPUT STATE COUNT} */
	public static void main(String[] args) throws IOException {
		Path home = Path.of(args[0]);
		Path input = Path.of(args[1]);
		StateFolder state = new StateFolder(Path.of(args[2]));
		Folders folders = new Folders(input, home.resolve("out"), state, Optional.of(home.resolve("config")));
		int count = Integer.parseInt(args[3]);
		writeFiles(input, count);
		new StateFiller(patterns(folders.lexicon(), home.resolve("seeds"))).fill(state,
				new InputFolder(input).files().subList(0, count), Versions.of(folders));
	}

	private static List<Findings> patterns(LexiconFolder lexicon, Path seeds) throws IOException {
		CorpusGenerator generator = new CorpusGenerator(lexicon, seeds);
		ArticleReader reader = new ArticleReader(lexicon);
		Extractor extractor = new Extractor(lexicon);
		List<Findings> patterns = new ArrayList<>(PATTERNS);
		for (int number = 0; number < PATTERNS; number++) {
			byte[] text = generator.article(number).getBytes(StandardCharsets.UTF_8);
			for (Article article : reader.read(number + ".txt", text).articles()) {
				patterns.add(extractor.extract(article));
			}
		}
		return patterns;
	}

	/** Files that look unchanged to a run, which therefore does not read them. */
	private static void writeFiles(Path input, int count) throws IOException {
		for (int number = 0; number < count; number++) {
			Path folder = input.resolve("%05d".formatted(number / FILES_A_FOLDER));
			if (number % FILES_A_FOLDER == 0) {
				Files.createDirectories(folder);
			}
			Files.writeString(folder.resolve("%07d.txt".formatted(number)), "");
		}
	}

	private void fill(StateFolder state, List<InputFile> files, Versions versions) throws IOException {
		Files.createDirectories(state.root());
		Codec codec = new Codec();
		byte[] article = codec.encode("read by nobody");
		try (StateDatabase database = StateDatabase.open(state)) {
			SourceFiles sources = new SourceFiles(database);
			StagedFindings findings = new StagedFindings(database, codec);
			for (int from = 0; from < files.size(); from += BATCH) {
				int to = Math.min(files.size(), from + BATCH);
				List<ReadFile> read = new ArrayList<>();
				List<Extracted> extracted = new ArrayList<>();
				for (int number = from; number < to; number++) {
					InputFile file = files.get(number);
					read.add(new ReadFile(file.path(), Optional.of(file.stamp()), hash(number),
							Optional.of(List.of(new ReadFile.EncodedArticle(1, article))), List.of()));
					byte[] body = codec.encode(findings(number, file.path()));
					extracted.add(new Extracted(number + 1L, number + 1L, Optional.of(body), Optional.empty()));
				}
				sources.store(read, versions.reader());
				findings.store(extracted, versions.extractor());
			}
		}
	}

	private static String hash(int number) {
		return "%064x".formatted(number);
	}

	private Findings findings(int number, String path) {
		int event = number / TOLD_BY;
		int copyOf = (number % TOLD_BY == 2) ? number - 1 : number;
		Findings pattern = this.patterns.get((int) (event * 7_919L % this.patterns.size()));
		PartialDate day = PartialDate.of(LocalDate.of(2015, 1, 1).plusDays(event * 31L % DAYS));
		List<Party> parties = pattern.parties().stream().map((party) -> party(party, event)).toList();
		List<MeetingReport> meetings = pattern.meetings()
			.stream()
			.map((report) -> meeting(report, day, event))
			.toList();
		List<ClaimReport> claims = pattern.claims()
			.stream()
			.map((claim) -> new ClaimReport(passage(claim.content(), event), claim.speaker(), claim.relay(),
					claim.act(), claim.form(), claim.confidence()))
			.toList();
		List<Long> sketch = pattern.sketch().isEmpty() ? List.of() : sketch(copyOf, pattern.sketch().size());
		return new Findings(path, 1, pattern.title(), pattern.outlet(),
				new PublishedDate(day, pattern.published().basis()), pattern.language(), hash(number), sketch, parties,
				meetings, claims);
	}

	private static List<Long> sketch(int seed, int size) {
		return LongStream.generate(new Random(seed)::nextLong).limit(size).boxed().toList();
	}

	private Party party(Party party, int event) {
		if (party.lexiconId().isPresent()) {
			return party;
		}
		return new Party(party.type(), others(party.name(), event), party.named(), party.lexiconId(), party.country(),
				party.roles(), party.mentions().stream().map((mention) -> passage(mention, event)).toList());
	}

	private MeetingReport meeting(MeetingReport report, PartialDate day, int event) {
		return new MeetingReport(report.kind(), report.status(), report.side1(), report.side2(), report.alsoPresent(),
				report.date().isDay() ? day : report.date().isKnown() ? PartialDate.ofYear(day.year()) : report.date(),
				report.dateText(), report.place(), report.country(), report.topics(),
				report.evidence().stream().map((passage) -> passage(passage, event)).toList(), report.confidence());
	}

	private Passage passage(Passage passage, int event) {
		String text = others(passage.text(), event);
		int start = passage.span().start();
		return new Passage(new Span(start, start + text.codePointCount(0, text.length())), text);
	}

	/** Each word becomes another; the same one becomes the same in one event. */
	private String others(String text, int event) {
		return String.join(" ", Stream.of(text.strip().split("\\s+"))
			.map((word) -> this.words[Math.floorMod(word.hashCode() * 31 + event * 0x9E3779B1, this.words.length)])
			.toList());
	}

}
