package liqa.report.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import liqa.report.sample.Samples;
import liqa.report.table.Table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

class CsvReportsTests {

	@TempDir
	Path folder;

	@Test
	void everyFileHasTheColumnsThatOthersRelyOn() throws Exception {
		writeSample();
		assertThat(header("articles")).isEqualTo("article_id,source_file,part,title,outlet,published,published_basis,"
				+ "language,duplicate_of,first_seen,content_hash");
		assertThat(header("participants")).isEqualTo("participant_id,name,name_latin,type,roles,country,variants,"
				+ "meetings,claims,articles,first_reported,last_reported,former_ids");
		assertThat(header("mentions")).isEqualTo("participant_id,article_id,source_file,start,end,text");
		assertThat(header("meetings")).startsWith("meeting_id,kind,status,date,date_from,date_to,date_text,place,"
				+ "country,participants,participant_ids,topics,outlets,articles,independent_sources,confidence,"
				+ "first_reported,last_reported,former_ids");
		assertThat(header("meeting_evidence")).isEqualTo("meeting_id,article_id,source_file,start,end,text,side1_ids,"
				+ "side2_ids,also_present_ids,kind,status,date,place");
		assertThat(header("claims")).startsWith("claim_id,speaker_id,speaker,speaker_type,act,form,text,relay,outlets,"
				+ "articles,independent_sources,confidence,first_reported,last_reported,former_ids");
		assertThat(header("claim_evidence"))
			.isEqualTo("claim_id,article_id,source_file,start,end,text,speaker_id,relay_id,act,form");
		assertThat(header("changes")).isEqualTo("run,record,record_id,change,field,before,after");
		assertThat(header("rejects")).isEqualTo("source_file,step,reason,detail");
	}

	@Test
	void aMeetingIsOneRowWithItsListsJoinedAndItsDateAsLongAsItIsKnown() throws Exception {
		writeSample();
		List<Map<String, String>> meetings = rows("meetings");
		assertThat(meetings).hasSize(6);
		assertThat(meetings.get(0)).containsEntry("participants", "إسماعيل قاآني | مصطفى الكاظمي | هادي العامري")
			.containsEntry("participant_ids", "P1 | P2 | P8")
			.containsEntry("date", "2020-11-18")
			.containsEntry("date_from", "2020-11-18")
			.containsEntry("date_text", "الأربعاء الماضي | أول من أمس")
			.containsEntry("kind", "meeting")
			.containsEntry("articles", "2")
			.containsEntry("confidence", "0.87");
		assertThat(meetings.get(1)).containsEntry("date", "2020-11")
			.containsEntry("date_from", "2020-11-01")
			.containsEntry("date_to", "2020-11-30")
			.containsEntry("contradicted_by", "M5");
		assertThat(meetings.get(4)).containsEntry("date", "")
			.containsEntry("date_from", "")
			.containsEntry("date_to", "");
	}

	@Test
	void aBarInsideAListElementDoesNotMakeTwoElements() throws Exception {
		writeSample();
		assertThat(rows("meetings").get(2)).containsEntry("topics", "سد النهضة ¦ مياه النيل");
	}

	@Test
	void evidenceKeepsItsLineEndsAndTextThatLooksLikeAFormulaIsMadeHarmless() throws Exception {
		writeSample();
		assertThat(Files.readString(this.folder.resolve("meeting_evidence.csv"))).contains("الماضي،\r\nرئيس");
		assertThat(rows("meeting_evidence").get(2).get("text")).startsWith("'- زار وفد");
		assertThat(rows("claims").get(3).get("text")).startsWith("'+ نرحب");
		assertThat(rows("articles").get(4).get("title")).isEqualTo("'=HYPERLINK(\"http://example.org\")");
	}

	@Test
	void filesBeginWithAByteOrderMarkAndEndEachRowWithCarriageReturnAndLineFeed() throws Exception {
		writeSample();
		byte[] bytes = Files.readAllBytes(this.folder.resolve("rejects.csv"));
		assertThat(bytes).startsWith(0xEF, 0xBB, 0xBF);
		assertThat(new String(bytes, StandardCharsets.UTF_8).split("\r\n", -1)).hasSize(4).endsWith("");
	}

	@Test
	void theSameDossierGivesTheSameBytes() throws Exception {
		writeSample();
		List<byte[]> first = allBytes();
		writeSample();
		assertThat(allBytes()).usingRecursiveComparison().isEqualTo(first);
	}

	@Test
	void halfASurrogatePairBecomesOneReplacementCharacter() throws Exception {
		Table<String> table = Table.of("odd", List.of("قبل\uD83Dبعد")).quote("text", (text) -> text).build();
		new CsvReports().write(this.folder, table);
		assertThat(rows("odd").get(0)).containsEntry("text", "قبل\uFFFDبعد");
	}

	@Test
	void anythingIsReadBackAsItWasWritten() throws Exception {
		List<String> cells = List.of("", " ", "\"", "\"\"", "\\", "a\\\"", "a,b", "a\nb", "a\rb", "a\r\nb", "؛،؟",
				"\u0000", "\u200F(2024)\u200F", "'", "𝒜", "a\tb", "null", "\uFEFFx");
		Table<String> table = Table.of("odd", cells).quote("text", (text) -> text).count("n", String::length).build();
		new CsvReports().write(this.folder, table);
		assertThat(rows("odd").stream().map((row) -> row.get("text")))
			.containsExactlyElementsOf(cells.stream().map(CsvReportsTests::lineFeeds).toList());
	}

	@Test
	void pythonReadsTheSameCellsAsOpenCsv() throws Exception {
		assumeThat(Path.of("/usr/bin/env")).exists();
		writeSample();
		String script = """
				import csv, sys
				with open(sys.argv[1], encoding='utf-8-sig', newline='') as f:
				    sys.stdout.buffer.write('\\x1e'.join('\\x1f'.join(r) for r in csv.reader(f, strict=True)).encode())
				""";
		for (String name : List.of("articles", "meetings", "meeting_evidence", "claims", "participants", "rejects")) {
			Process python = start("python3", "-c", script, this.folder.resolve(name + ".csv").toString());
			String read = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			assertThat(python.waitFor()).isZero();
			List<List<String>> expected = table(name).stream().map(List::of).toList();
			assertThat(Stream.of(lineFeeds(read).split("\u001e", -1)).map((row) -> List.of(row.split("\u001f", -1))))
				.containsExactlyElementsOf(expected);
		}
	}

	@Test
	void aDiskThatFillsUpIsAnErrorAndNotAShortFile() {
		assumeThat(Path.of("/dev/full")).exists();
		Table<Integer> table = Table.of("full", () -> IntStream.range(0, 100_000).boxed())
			.text("text", (n) -> "سطر " + n)
			.build();
		assertThatThrownBy(() -> {
			try (CsvFile file = CsvFile.create(Path.of("/dev/full"))) {
				file.write(table);
			}
		}).isInstanceOf(IOException.class);
	}

	private static Process start(String... command) {
		try {
			return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
		}
		catch (IOException ex) {
			assumeThat(true).as("python3 is installed").isFalse();
			throw new IllegalStateException(ex);
		}
	}

	private void writeSample() throws IOException {
		new CsvReports().write(this.folder, Samples.autumn(), Samples.rejects());
	}

	private String header(String name) throws Exception {
		return String.join(",", table(name).get(0));
	}

	private List<Map<String, String>> rows(String name) throws Exception {
		List<String[]> all = table(name);
		return all.stream()
			.skip(1)
			.map((row) -> IntStream.range(0, row.length)
				.boxed()
				.collect(Collectors.toMap((i) -> all.get(0)[i], (i) -> row[i])))
			.toList();
	}

	private List<String[]> table(String name) throws Exception {
		String content;
		try (InputStream in = Files.newInputStream(this.folder.resolve(name + ".csv"));
				Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
			assertThat(reader.read()).isEqualTo('\uFEFF');
			StringBuilder text = new StringBuilder();
			for (int c = reader.read(); c != -1; c = reader.read()) {
				text.append((char) c);
			}
			content = text.toString();
		}
		try (CSVReader csv = new CSVReaderBuilder(new StringReader(content))
			.withCSVParser(new RFC4180ParserBuilder().build())
			.build()) {
			return csv.readAll();
		}
	}

	/** OpenCSV reads every line end inside a cell as a line feed. */
	private static String lineFeeds(String text) {
		return text.replace("\r\n", "\n").replace('\r', '\n');
	}

	private List<byte[]> allBytes() throws IOException {
		List<byte[]> all = new ArrayList<>();
		try (Stream<Path> files = Files.list(this.folder)) {
			for (Path file : files.sorted().toList()) {
				all.add(Files.readAllBytes(file));
			}
		}
		return all;
	}

}
