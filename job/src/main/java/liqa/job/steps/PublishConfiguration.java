package liqa.job.steps;

import java.time.Clock;
import java.util.List;

import liqa.job.files.OutputFolder;
import liqa.job.settings.Settings;
import liqa.job.settings.Versions;
import liqa.job.state.Dossiers;
import liqa.job.state.Publications;
import liqa.job.state.SourceFiles;

import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** The report into the place where people look for it. */
@Configuration(proxyBeanMethods = false)
class PublishConfiguration {

	@Bean
	Publishing publishing(Exporting exporting, OutputFolder output, Dossiers dossiers, SourceFiles sources,
			Publications publications, Versions versions, Settings settings, Clock clock) {
		return new Publishing(exporting, output, dossiers, sources, publications, versions, settings, clock);
	}

	@Bean
	Step publish(JobRepository repository, PlatformTransactionManager transactions, Publishing publishing,
			StepWatch watch) {
		return new StepBuilder("publish", repository).tasklet(publishing, transactions)
			.listener(new RestoredContext(repository))
			.listener((StepExecutionListener) watch)
			.build();
	}

}
