package liqa.job.steps;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import liqa.ingest.lexicon.LexiconFolder;
import liqa.job.settings.Versions;
import liqa.job.state.Dossiers;
import liqa.job.state.Publications;
import liqa.job.state.StagedFindings;
import liqa.transform.Findings;
import liqa.transform.resolve.Published;
import liqa.transform.resolve.Resolver;

/**
 * Reads what resolve needs of earlier nights while the state is copied and ingest and
 * extract are busy with this one, which for a few files leaves processors idle.
 */
public final class HeadStart {

	private final LexiconFolder lexicon;

	private final StagedFindings findings;

	private final Dossiers dossiers;

	private final Publications publications;

	private final Versions versions;

	private @Nullable Inputs begun;

	HeadStart(LexiconFolder lexicon, StagedFindings findings, Dossiers dossiers, Publications publications,
			Versions versions) {
		this.lexicon = lexicon;
		this.findings = findings;
		this.dossiers = dossiers;
		this.publications = publications;
		this.versions = versions;
	}

	/**
	 * What resolve begins with.
	 *
	 * @param resolver the resolver with its lexicon
	 * @param findings what was found before this night, by row
	 * @param published what the last run handed on
	 */
	record Inputs(Reading<Resolver> resolver, Reading<Map<Long, Findings>> findings, Reading<Published> published) {
	}

	/** Something that is being read. */
	record Reading<T>(CompletableFuture<T> result) {

		/** Waits until it is read; fails as the reading did. */
		T await() {
			try {
				return this.result.join();
			}
			catch (CompletionException ex) {
				throw (ex.getCause() instanceof RuntimeException cause) ? cause : ex;
			}
		}

	}

	/** Begins to read for the run that begins now. */
	public void begin() {
		this.begun = reading();
	}

	/** What was read ahead for this run; all of it begins now if nothing was. */
	Inputs take() {
		Inputs inputs = (this.begun != null) ? this.begun : reading();
		// Or it would stay in memory until the end, and be of an earlier run in the next.
		this.begun = null;
		return inputs;
	}

	private Inputs reading() {
		return new Inputs(aside(() -> new Resolver(this.lexicon)),
				aside(() -> this.findings.foundBy(this.versions.extractor())), aside(this::published));
	}

	private Published published() {
		return this.publications.last()
			.map((publication) -> this.dossiers.published(publication.run()))
			.orElseGet(Published::nothing);
	}

	/** A run that ends before resolve does not wait for it. */
	private static <T> Reading<T> aside(Supplier<T> work) {
		return new Reading<>(CompletableFuture.supplyAsync(work, (task) -> {
			Thread thread = new Thread(task, "head start");
			thread.setDaemon(true);
			thread.start();
		}));
	}

}
