package liqa.job.steps;

import java.util.List;

import liqa.ingest.lexicon.LexiconFolder;
import liqa.job.settings.Settings;
import liqa.job.settings.Versions;
import liqa.job.state.Codec;
import liqa.job.state.StagedArticles;
import liqa.job.state.StagedFindings;
import liqa.job.state.StagedFindings.Extracted;
import liqa.job.state.StateDatabase;
import liqa.transform.Extractor;

import org.springframework.batch.core.listener.StepListener;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** Articles not yet extracted by this version of code and lexicon, into findings. */
@Configuration(proxyBeanMethods = false)
class ExtractConfiguration {

	@Bean
	StagedArticles stagedArticles(StateDatabase database) {
		return new StagedArticles(database);
	}

	@Bean
	StagedFindings stagedFindings(StateDatabase database, Codec codec) {
		return new StagedFindings(database, codec);
	}

	@Bean
	ArticleItems articleItems(StagedArticles articles, LexiconFolder lexicon, Codec codec, Versions versions,
			Settings settings, Progress progress) {
		return new ArticleItems(articles, new ArticleExtraction(new Extractor(lexicon), codec), versions, settings,
				progress);
	}

	@Bean
	Step extract(JobRepository repository, PlatformTransactionManager transactions, ArticleItems items,
			StagedArticles articles, StagedFindings findings, Versions versions, Settings settings, StopSignal stop,
			StepWatch watch) {
		Reconciliation reconciliation = new Reconciliation((step) -> List.of(
				new Reconciliation.Balance("articles written", step.getReadCount(), step.getWriteCount()),
				new Reconciliation.Balance("articles left", 0, articles.countNotExtractedBy(versions.extractor())),
				new Reconciliation.Balance("articles extracted or rejected", articles.count(),
						findings.count() + findings.countRejected())));
		return new StepBuilder("extract", repository).<Extracted, Extracted>chunk(settings.transaction())
			.transactionManager(transactions)
			.listener((StepListener) new RestoredContext(repository))
			.listener((StepListener) watch)
			.listener((StepListener) reconciliation)
			.interruptionPolicy(stop)
			.reader(items)
			.writer((chunk) -> findings.store(chunk.getItems(), versions.extractor()))
			.build();
	}

}
