package liqa.job.steps;

import java.util.List;

import liqa.ingest.lexicon.LexiconFolder;
import liqa.job.state.Codec;
import liqa.job.settings.Versions;
import liqa.job.state.Dossiers;
import liqa.job.state.Publications;
import liqa.job.state.StagedFindings;
import liqa.job.state.StateDatabase;
import liqa.job.state.StateFolder;
import liqa.transform.resolve.Decisions;

import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** The findings of all articles into one dossier. */
@Configuration(proxyBeanMethods = false)
class ResolveConfiguration {

	@Bean
	Dossiers dossiers(StateDatabase database, Codec codec, StateFolder state) {
		return new Dossiers(database, codec, state);
	}

	@Bean
	Publications publications(StateDatabase database) {
		return new Publications(database);
	}

	@Bean
	HeadStart headStart(LexiconFolder lexicon, StagedFindings findings, Dossiers dossiers, Publications publications,
			Versions versions) {
		return new HeadStart(lexicon, findings, dossiers, publications, versions);
	}

	@Bean
	Resolving resolving(HeadStart headStart, Decisions decisions, StagedFindings findings, Dossiers dossiers,
			StopSignal stop, Progress progress) {
		return new Resolving(headStart, decisions, findings, dossiers, new Aside(stop), progress);
	}

	@Bean
	Step resolve(JobRepository repository, PlatformTransactionManager transactions, Resolving resolving,
			StagedFindings findings, StepWatch watch) {
		Reconciliation reconciliation = new Reconciliation((step) -> List
			.of(new Reconciliation.Balance("articles in the dossier", findings.count(), step.getWriteCount())));
		return new StepBuilder("resolve", repository).tasklet(resolving, transactions)
			.listener(new RestoredContext(repository))
			.listener((StepExecutionListener) watch)
			.listener(reconciliation)
			.build();
	}

}
