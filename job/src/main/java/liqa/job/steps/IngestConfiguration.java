package liqa.job.steps;

import java.util.List;

import liqa.ingest.ArticleReader;
import liqa.ingest.lexicon.LexiconFolder;
import liqa.job.files.InputFolder;
import liqa.job.settings.Settings;
import liqa.job.settings.Versions;
import liqa.job.state.Codec;
import liqa.job.state.ReadFile;
import liqa.job.state.SourceFiles;
import liqa.job.state.StateDatabase;

import org.springframework.batch.core.listener.StepListener;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** Files new, changed or gone since the last run, into articles and rejects. */
@Configuration(proxyBeanMethods = false)
class IngestConfiguration {

	@Bean
	SourceFiles sourceFiles(StateDatabase database) {
		return new SourceFiles(database);
	}

	@Bean
	FileReading fileReading(LexiconFolder lexicon, Versions versions, Codec codec, Settings settings) {
		return new FileReading(new ArticleReader(lexicon), versions.reader(), codec, settings.largestFile().toBytes());
	}

	@Bean
	IngestPlans ingestPlans(InputFolder input, SourceFiles sources, Versions versions) {
		return new IngestPlans(input, sources, versions);
	}

	@Bean
	FileItems fileItems(IngestPlans plans, FileReading reading, Settings settings, Progress progress) {
		return new FileItems(plans, reading, settings, progress);
	}

	@Bean
	Step ingest(JobRepository repository, PlatformTransactionManager transactions, FileItems files, SourceFiles sources,
			Versions versions, Settings settings, StopSignal stop, StepWatch watch) {
		Reconciliation reconciliation = new Reconciliation((step) -> List.of(
				new Reconciliation.Balance("files written", step.getReadCount(), step.getWriteCount()),
				new Reconciliation.Balance("files known", files.present(), sources.count()),
				new Reconciliation.Balance("files that left nothing", 0, sources.countLost())));
		return new StepBuilder("ingest", repository).<ReadFile, ReadFile>chunk(settings.transaction())
			.transactionManager(transactions)
			.listener((StepListener) new RestoredContext(repository))
			.listener((StepListener) watch)
			.listener((StepListener) reconciliation)
			.interruptionPolicy(stop)
			.reader(files)
			.writer((chunk) -> sources.store(chunk.getItems(), versions.reader()))
			.build();
	}

}
