package liqa.job.faults;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A disk is full or can't be written: the run ends with 75 or 1, says what is wrong
 * without a trace, and goes on to the same bytes when there is room again.
 */
class DiskTests {

	private static final int ARTICLES = 5;

	@TempDir
	private static Path folder;

	private static Map<String, String> undisturbed = Map.of();

	@BeforeAll
	static void runOnceUndisturbed() throws IOException {
		Site site = site("undisturbed");
		assertThat(site.run().code()).isZero();
		undisturbed = site.report();
	}

	@Test
	void theDiskOfTheStateIsFull() throws Exception {
		// From no room for the database to room for all but the last of it.
		for (int kilobytes : some(List.of(0, 16, 60, 100, 140, 180, 220, 260, 300))) {
			Site site = site("state-" + kilobytes);
			try (Disk disk = Disk.at(site.state(), "3m").fillExcept(1024L * kilobytes)) {
				assertFailsForWantOfSpaceAndGoesOn(site, disk, kilobytes + " KB left for the state");
			}
		}
	}

	@Test
	void theDiskOfTheReportsIsFull() throws Exception {
		for (int kilobytes : some(List.of(0, 4, 20, 40, 80, 200, 400, 1000, 1500))) {
			Site site = site("output-" + kilobytes);
			try (Disk disk = Disk.at(site.output(), "4m").fillExcept(1024L * kilobytes)) {
				assertFailsForWantOfSpaceAndGoesOn(site, disk, kilobytes + " KB left for the reports");
			}
		}
	}

	@Test
	void theDiskOfTheTemporaryFilesIsFull() throws Exception {
		for (int kilobytes : some(List.of(0, 4, 12))) {
			Site site = site("temp-" + kilobytes);
			try (Disk disk = Disk.at(site.state().resolve("tmp"), (4 + kilobytes) + "k")) {
				Site.Ended ended = site.run();
				assertThat(ended.said()).contains("No space left on device").doesNotContain("\tat ");
				assertThat(ended.code()).as(ended.said()).isEqualTo(75);
			}
			assertThat(site.recovered().report()).isEqualTo(undisturbed);
		}
	}

	@Test
	void theReportsCannotBeWritten() throws Exception {
		Site site = site("read-only");
		try (Disk disk = Disk.at(site.output(), "8m")) {
			disk.makeReadOnly(true);
			Site.Ended ended = site.run();
			assertThat(ended.said()).contains("Read-only file system").doesNotContain("\tat ");
			assertThat(ended.code()).isEqualTo(1);
			assertThat(site.call("doctor").said()).contains("wrong output").contains("Read-only");
			disk.makeReadOnly(false);
			assertThat(site.recovered().report()).isEqualTo(undisturbed);
		}
	}

	private static void assertFailsForWantOfSpaceAndGoesOn(Site site, Disk disk, String how) throws IOException {
		Site.Ended ended = site.run();
		assertThat(ended.said()).as(how).doesNotContain("\tat ");
		assertThat(ended.code()).as(how + ": " + ended.said()).isEqualTo(75);
		assertThat(site.call("resume").code()).as(how + ", and again").isEqualTo(75);
		disk.empty();
		assertThat(site.recovered().report()).as(how).isEqualTo(undisturbed);
		assertThat(site.leftovers()).as(how).isEmpty();
	}

	private static List<Integer> some(List<Integer> all) {
		return Extent.isWhole() ? all : List.of(all.get(all.size() / 2));
	}

	private static Site site(String name) throws IOException {
		return new Site(folder.resolve(name)).withArticles(ARTICLES);
	}

}
