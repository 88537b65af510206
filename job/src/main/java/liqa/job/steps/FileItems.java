package liqa.job.steps;

import java.io.IOException;
import java.io.UncheckedIOException;

import liqa.job.settings.Settings;
import liqa.job.state.ReadFile;
import org.jspecify.annotations.Nullable;

import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/** The files that are new, changed or gone, read. */
final class FileItems implements ItemStreamReader<ReadFile> {

	private final IngestPlans plans;

	private final FileReading reading;

	private final Settings settings;

	private final Progress progress;

	private long present;

	private @Nullable Workers workers;

	private @Nullable ReadAhead<IngestPlan.Item, ReadFile> files;

	FileItems(IngestPlans plans, FileReading reading, Settings settings, Progress progress) {
		this.plans = plans;
		this.reading = reading;
		this.settings = settings;
		this.progress = progress;
	}

	@Override
	public void open(ExecutionContext context) {
		try {
			IngestPlan plan = this.plans.take();
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
