package liqa.job.steps;

import java.io.IOException;

import org.jspecify.annotations.Nullable;

import liqa.job.files.InputFolder;
import liqa.job.settings.Versions;
import liqa.job.state.SourceFiles;

/**
 * Looks through the input folder once for both: whether there is anything to do, and the
 * ingest step that begins right after. For many files that takes as long as to read a few
 * new ones.
 */
public final class IngestPlans {

	private final InputFolder input;

	private final SourceFiles sources;

	private final Versions versions;

	private @Nullable IngestPlan made;

	IngestPlans(InputFolder input, SourceFiles sources, Versions versions) {
		this.input = input;
		this.sources = sources;
		this.versions = versions;
	}

	/**
	 * What there is to do now.
	 * @throws IOException if the input folder cannot be read
	 */
	public IngestPlan make() throws IOException {
		IngestPlan plan = IngestPlan.make(this.input, this.sources, this.versions.reader());
		this.made = plan;
		return plan;
	}

	/**
	 * The plan that was made last, unless a step has begun it already: then a new one.
	 */
	IngestPlan take() throws IOException {
		IngestPlan plan = (this.made != null) ? this.made : make();
		this.made = null;
		return plan;
	}

}
