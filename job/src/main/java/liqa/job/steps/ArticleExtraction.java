package liqa.job.steps;

import java.util.Optional;

import liqa.ingest.Article;
import liqa.ingest.Reject;
import liqa.job.state.Codec;
import liqa.job.state.StagedArticles.Staged;
import liqa.job.state.StagedFindings.Extracted;
import liqa.transform.Extractor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Extracts the findings of one staged article, or says why not. Thread-safe. */
final class ArticleExtraction implements ReadAhead.Work<Staged, Extracted> {

	private static final Logger log = LoggerFactory.getLogger(ArticleExtraction.class);

	private final Extractor extractor;

	private final Codec codec;

	ArticleExtraction(Extractor extractor, Codec codec) {
		this.extractor = extractor;
		this.codec = codec;
	}

	@Override
	public Extracted process(Staged staged) {
		Article article = this.codec.decode(staged.body(), Article.class);
		byte[] findings = this.codec.encode(this.extractor.extract(article));
		return new Extracted(staged.id(), staged.fileId(), Optional.of(findings), Optional.empty());
	}

	@Override
	public Extracted giveUp(Staged staged, Throwable reason) {
		Article article = this.codec.decode(staged.body(), Article.class);
		boolean slow = reason instanceof Workers.TooSlowException;
		if (!slow) {
			log.error("Extracting {}, article {}, failed", article.sourceFile(), article.part(), reason);
		}
		String detail = "Article %d: %s".formatted(article.part(),
				slow ? "extraction took longer than liqa.longest-article"
						: "extraction failed: " + reason.getClass().getSimpleName());
		return new Extracted(staged.id(), staged.fileId(), Optional.empty(),
				Optional.of(new Reject(article.sourceFile(), "extract", slow ? "too-slow" : "failed", detail)));
	}

	@Override
	public long weight(Staged staged) {
		return 10L * staged.body().length;
	}

}
