package liqa.report.workbook;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import liqa.report.Parallel;
import liqa.report.RunFacts;
import liqa.report.sample.DossierBuilder;
import liqa.report.sample.Samples;
import liqa.report.wording.Language;
import liqa.report.workbook.RowDigest.Key;
import liqa.transform.resolve.Dossier;

import static liqa.report.sample.ClaimBuilder.aClaim;
import static liqa.report.sample.DossierBuilder.aDossier;
import static liqa.report.sample.MeetingBuilder.aMeeting;
import static org.assertj.core.api.Assertions.assertThat;

/** What is kept of one workbook for the next. */
class KeptTests {

	private static final RunFacts RUN = new RunFacts(LocalDate.of(2020, 11, 21), 2, "1.0.0", 7);

	private static final int MEETINGS = 1_200;

	private static final int ROWS_PER_SHEET = 700;

	@TempDir
	Path folder;

	@TempDir
	Path kept;

	private final Random random = new Random(20201121);

	@Test
	void aWorkbookAfterAnyOtherHasTheBytesOfOneWrittenAnew() throws IOException {
		List<Integer> news = new ArrayList<>();
		for (int night = 0; night < 8; night++) {
			change(news);
			Dossier dossier = dossier(news, (night == 5) ? "رئيس الوزراء السابق" : "رئيس الوزراء");
			byte[] anew = write(dossier, Kept.nothing());
			assertThat(write(dossier, Kept.in(this.kept, "1"))).as("night " + night).isEqualTo(anew);
			WorkbookCheck.check(this.folder.resolve("liqa.xlsx"));
		}
	}

	@Test
	void mostBlocksOfALaterWorkbookAreThoseThatWereKept() throws IOException {
		List<Integer> news = new ArrayList<>();
		change(news);
		write(dossier(news, "رئيس الوزراء"), Kept.in(this.kept, "1"));
		Set<Key> before = keys();
		news.add(300, MEETINGS + 1);
		write(dossier(news, "رئيس الوزراء"), Kept.in(this.kept, "1"));
		Set<Key> after = keys();
		assertThat(after).hasSizeGreaterThan(7);
		after.removeAll(before);
		// The one with the new row, and those where the sheet and its links end.
		assertThat(after).hasSizeBetween(1, 5);
	}

	private Set<Key> keys() throws IOException {
		Set<Key> keys = new HashSet<>();
		for (String sheet : List.of("meetings-0", "meetings-1")) {
			try (KeptBlocks blocks = KeptBlocks.open(this.kept, sheet, "1")) {
				keys.addAll(blocks.keys());
			}
		}
		return keys;
	}

	@Test
	void whatWasDamagedIsWrittenAnew() throws IOException {
		Dossier dossier = Samples.autumn();
		byte[] anew = write(dossier, Kept.in(this.kept, "1"));
		for (Path file : files(this.kept)) {
			byte[] bytes = Files.readAllBytes(file);
			for (int at = 0; at < bytes.length; at += 37) {
				bytes[at] ^= 0x11;
			}
			Files.write(file, bytes);
			assertThat(write(dossier, Kept.in(this.kept, "1"))).isEqualTo(anew);
			Files.write(file, new byte[0]);
			assertThat(write(dossier, Kept.in(this.kept, "1"))).isEqualTo(anew);
			Files.delete(file);
			assertThat(write(dossier, Kept.in(this.kept, "1"))).isEqualTo(anew);
		}
	}

	@Test
	void blocksUnderTheIndexOfAnotherWorkbookAreNotTaken() throws IOException {
		write(dossier(List.of(1, 2, 3), "وزير"), Kept.in(this.kept, "1"));
		byte[] index = Files.readAllBytes(this.kept.resolve("meetings-0.index"));
		Dossier later = dossier(List.of(2, 3, 4), "وزير الخارجية");
		byte[] anew = write(later, Kept.in(this.kept, "1"));
		// As a process leaves it that is killed between the two files.
		Files.write(this.kept.resolve("meetings-0.index"), index);
		assertThat(write(later, Kept.in(this.kept, "1"))).isEqualTo(anew);
		assertThat(write(dossier(List.of(1, 2, 3), "وزير"), Kept.in(this.kept, "1")))
			.isEqualTo(write(dossier(List.of(1, 2, 3), "وزير"), Kept.nothing()));
	}

	@Test
	void whatAnotherVersionKeptIsNotTaken() throws IOException {
		write(Samples.autumn(), Kept.in(this.kept, "1"));
		Path index = this.kept.resolve("meetings-0.index");
		long secret = ByteBuffer.wrap(Files.readAllBytes(index)).getLong(Integer.BYTES + 2 + 1);
		write(Samples.autumn(), Kept.in(this.kept, "2"));
		assertThat(ByteBuffer.wrap(Files.readAllBytes(index)).getLong(Integer.BYTES + 2 + 1)).isNotEqualTo(secret);
	}

	/** Some meetings go, others come, in any place. */
	private void change(List<Integer> news) {
		if (news.isEmpty()) {
			for (int i = 0; i < MEETINGS; i++) {
				news.add(i);
			}
		}
		for (int i = 0; i < 3; i++) {
			news.remove(this.random.nextInt(news.size()));
			news.add(this.random.nextInt(news.size()), MEETINGS + this.random.nextInt(100_000));
		}
	}

	private static Dossier dossier(List<Integer> news, String role) {
		DossierBuilder dossier = aDossier().article("A1", "وكالة الفرات", "2020-11-19", "أخبار اليوم")
			.person("P1", "سالم الجبوري", "Salem", "IQ", role, "سالم الجبوري")
			.person("P2", "نادر الشمري", "Nader", "IQ", "وزير الداخلية", "نادر الشمري")
			.person("P3", "ليلى حداد", "Layla", "LB", "وزيرة العدل", "ليلى حداد");
		for (int number : news.stream().distinct().toList()) {
			dossier.meeting(aMeeting("m-" + Integer.toHexString(number * 0x9E3779B1)).of("P1")
				.with((number % 2 == 0) ? "P2" : "P3")
				.at("بغداد")
				.about("الملف رقم " + number)
				.reportedIn("A1", "التقى رئيس الوزراء سالم الجبوري الوزير في بغداد لبحث الملف رقم " + number));
			dossier.claim(aClaim("c-" + Integer.toHexString(number * 0x85EBCA6B)).by("P2")
				.saying("البلاد أنجزت الملف رقم " + number)
				.in("A1"));
		}
		return dossier.build();
	}

	private byte[] write(Dossier dossier, Kept kept) throws IOException {
		Path file = this.folder.resolve("liqa.xlsx");
		try (Parallel parallel = new Parallel(2)) {
			new WorkbookReport(Language.ARABIC, this.folder, kept, ROWS_PER_SHEET, 500).write(file, dossier,
					Samples.rejects(), RUN, parallel);
		}
		return Files.readAllBytes(file);
	}

	private static List<Path> files(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.sorted().toList();
		}
	}

}
