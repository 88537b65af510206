package liqa.job.steps;

import liqa.job.settings.Settings;
import liqa.job.settings.Versions;
import liqa.job.state.StagedArticles;
import liqa.job.state.StagedFindings.Extracted;
import org.jspecify.annotations.Nullable;

import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/** The articles that this version has not extracted yet, extracted. */
final class ArticleItems implements ItemStreamReader<Extracted> {

	private final StagedArticles articles;

	private final ArticleExtraction extraction;

	private final Versions versions;

	private final Settings settings;

	private final Progress progress;

	private @Nullable Workers workers;

	private @Nullable ReadAhead<StagedArticles.Staged, Extracted> extracted;

	ArticleItems(StagedArticles articles, ArticleExtraction extraction, Versions versions, Settings settings,
			Progress progress) {
		this.articles = articles;
		this.extraction = extraction;
		this.versions = versions;
		this.settings = settings;
		this.progress = progress;
	}

	@Override
	public void open(ExecutionContext context) {
		this.progress.begin("extract", this.articles.countNotExtractedBy(this.versions.extractor()));
		this.workers = new Workers(this.settings.workers(), this.settings.longestArticle());
		this.extracted = new ReadAhead<>(this.articles.notExtractedBy(this.versions.extractor()), this.workers,
				this.extraction, this.settings.ahead());
	}

	@Override
	public @Nullable Extracted read() throws InterruptedException {
		return (this.extracted != null) ? this.extracted.next() : null;
	}

	@Override
	public void close() {
		if (this.workers != null) {
			this.workers.close();
		}
	}

}
