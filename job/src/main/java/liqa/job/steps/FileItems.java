package liqa.job.steps;

import java.io.IOException;
import java.io.UncheckedIOException;

import liqa.job.files.InputFolder;
import liqa.job.settings.Settings;
import liqa.job.settings.Versions;
import liqa.job.state.ReadFile;
import liqa.job.state.SourceFiles;
import org.jspecify.annotations.Nullable;

import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/** The files that are new, changed or gone, read. */
final class FileItems implements ItemStreamReader<ReadFile> {

	private final InputFolder input;

	private final SourceFiles sources;

	private final FileReading reading;

	private final Versions versions;

	private final Settings settings;

	private final Progress progress;

	private long present;

	private @Nullable Workers workers;

	private @Nullable ReadAhead<IngestPlan.Item, ReadFile> files;

	FileItems(InputFolder input, SourceFiles sources, FileReading reading, Versions versions, Settings settings,
			Progress progress) {
		this.input = input;
		this.sources = sources;
		this.reading = reading;
		this.versions = versions;
		this.settings = settings;
		this.progress = progress;
	}

	@Override
	public void open(ExecutionContext context) {
		try {
			IngestPlan plan = IngestPlan.make(this.input, this.sources, this.versions.reader());
			this.present = plan.present();
			this.progress.begin("ingest", plan.items().size());
			this.workers = new Workers(this.settings.workers(), this.settings.longestArticle());
			this.files = new ReadAhead<>(plan.items().iterator(), this.workers, this.reading, this.settings.ahead());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** How many files the input folder held when it was looked at. */
	long present() {
		return this.present;
	}

	@Override
	public @Nullable ReadFile read() throws InterruptedException {
		return (this.files != null) ? this.files.next() : null;
	}

	@Override
	public void close() {
		if (this.workers != null) {
			this.workers.close();
		}
	}

}
