package liqa.job.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import liqa.job.runs.RunLog;
import liqa.job.runs.RunRecord;
import liqa.job.state.StateFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A great many kills: {@code -Dcampaign=1000} goes on until so many processes were
 * killed. A run is killed, then what resumes it, several times in a row: right after a
 * commit, right before one, right before or after a rename, each place in turn, and with
 * {@code kill -9} at a random time. Then it is resumed in peace and must have published
 * the bytes of an undisturbed run, have done nothing twice that was committed, and left
 * nothing behind.
 */
@EnabledIfSystemProperty(named = "campaign", matches = "\\d+")
class CampaignTests {

	private static final int ARTICLES = 7;

	private static final int IN_A_ROW = 5;

	/** While resuming, most places lie before the first chunk. */
	private static final int EARLY = 10;

	private static final int RENAMES = 32;

	@TempDir
	private Path folder;

	private final Random random = new Random(20201122);

	private final AtomicInteger kills = new AtomicInteger();

	private final AtomicInteger sites = new AtomicInteger();

	private final AtomicInteger turns = new AtomicInteger();

	private final int[] byWay = new int[Way.values().length];

	private final ConcurrentSkipListSet<Long> untilRunning = new ConcurrentSkipListSet<>();

	private Map<String, String> undisturbed = Map.of();

	private int commits;

	private volatile long duration;

	/** How a process dies. */
	private enum Way {

		AFTER_COMMIT, BEFORE_COMMIT, AT_RENAME, AT_ANY_TIME

	}

	@Test
	void nothingIsLostOrDoubled() throws Exception {
		Site site = new Site(this.folder.resolve("undisturbed")).withArticles(ARTICLES);
		assertThat(site.call("status").code()).isZero();
		long start = System.nanoTime();
		String said = site.with("-Dcrash.count=yes").run().said();
		this.duration = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
		this.commits = Integer.parseInt(said.replaceAll("(?s).*COMMITS (\\d+).*", "$1"));
		this.undisturbed = site.report();
		CompletableFuture<Void> other = CompletableFuture.runAsync(this::killAndRecover);
		killAndRecover();
		other.join();
	}

	private void killAndRecover() {
		try {
			while (this.kills.get() < Integer.getInteger("campaign")) {
				String name = "site-" + this.sites.incrementAndGet();
				Site site = new Site(this.folder.resolve(name)).withArticles(ARTICLES);
				List<String> deaths = new ArrayList<>();
				while (deaths.size() < IN_A_ROW && kill(site, deaths)) {
					this.kills.incrementAndGet();
				}
				recover(site, deaths.toString());
				System.out.printf("%s %s %s; %d killed %s, at most %d ms to running%n", LocalTime.now().withNano(0),
						name, deaths, this.kills.get(), java.util.Arrays.toString(this.byWay),
						this.untilRunning.isEmpty() ? 0 : this.untilRunning.last());
				FileSystemUtils.deleteRecursively(this.folder.resolve(name));
			}
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Runs or resumes until killed; false if it was done before. */
	private boolean kill(Site site, List<String> deaths) throws IOException, InterruptedException {
		boolean first = deaths.isEmpty();
		int turn = this.turns.getAndIncrement();
		Way way = Way.values()[turn % Way.values().length];
		int at = 1 + turn / Way.values().length % (first ? this.commits : EARLY);
		switch (way) {
			case AFTER_COMMIT -> site.with("-Dcrash.after=" + at);
			case BEFORE_COMMIT -> site.with("-Dcrash.before=" + at);
			case AT_RENAME -> {
				at = 1 + turn / Way.values().length % RENAMES;
				site.withFaultyFiles("-Dmishap.renames=yes", "-Dmishap.how=halt", "-Dmishap.at=" + at,
						"-Dmishap.below=" + site.state().getParent());
			}
			case AT_ANY_TIME -> site.with();
		}
		Path said = this.folder.resolve("said-" + turn);
		long start = System.nanoTime();
		Process process = hasRecord(site) ? site.start(said, "resume") : site.start(said, "run", "--date", Site.DAY);
		if (way == Way.AT_ANY_TIME) {
			at = (int) (this.duration / 10 + this.random.nextLong(this.duration));
			process.waitFor(at, TimeUnit.MILLISECONDS);
			process.destroyForcibly();
		}
		int code = process.waitFor();
		assertThat(code).as(deaths + " " + way + " " + at + ": " + Files.readString(said))
			.isIn(0, CrashInitializer.CRASHED);
		Files.delete(said);
		if (code == 0) {
			this.duration = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
			return false;
		}
		synchronized (this.byWay) {
			this.byWay[way.ordinal()]++;
		}
		deaths.add(way + " " + at);
		return true;
	}

	private static boolean hasRecord(Site site) throws IOException {
		return Files.isDirectory(site.state()) && new RunLog(new StateFolder(site.state())).last().isPresent();
	}

	private void recover(Site site, String deaths) throws IOException, InterruptedException {
		RunLog records = new RunLog(new StateFolder(site.state()));
		long last = records.last().map(RunRecord::id).orElse(0L);
		Path said = Files.createTempFile(this.folder, "said", ".txt");
		long start = System.nanoTime();
		Process process = site.with().start(said, "resume");
		while (process.isAlive() && records.last().map(RunRecord::id).orElse(0L) == last) {
			Thread.sleep(10);
		}
		if (process.isAlive()) {
			this.untilRunning.add(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
		}
		assertThat(process.waitFor()).as(deaths + ": " + Files.readString(said)).isZero();
		Files.delete(said);
		assertThat(site.recovered().report()).as(deaths).isEqualTo(this.undisturbed);
		assertThat(site.leftovers()).as(deaths).isEmpty();
		assertThat(site.lastRun().status()).as(deaths).isEqualTo("COMPLETED");
		for (String step : List.of("ingest", "extract")) {
			long written = records.newest(100)
				.stream()
				.flatMap((record) -> record.steps().stream())
				.filter((execution) -> execution.name().equals(step))
				.mapToLong(RunRecord.StepRecord::written)
				.sum();
			assertThat(written).as(step + " wrote nothing twice: " + deaths).isEqualTo(ARTICLES);
		}
	}

}
