package liqa.job.steps;

import java.util.List;

import liqa.job.files.OutputFolder;
import liqa.job.settings.Settings;
import liqa.job.settings.Versions;
import liqa.job.state.Dossiers;
import liqa.job.state.SourceFiles;
import liqa.job.state.StagedFindings;
import liqa.job.state.StateFolder;
import liqa.report.ReportSettings;
import liqa.report.Reports;
import liqa.report.wording.Language;
import liqa.report.workbook.Kept;

import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** The dossier into CSV files and the workbook. */
@Configuration(proxyBeanMethods = false)
class ExportConfiguration {

	@Bean
	Exporting exporting(Dossiers dossiers, SourceFiles sources, OutputFolder output, Settings settings,
			Versions versions, StateFolder state, StopSignal stop, Progress progress) {
		String language = settings.report().language();
		Kept kept = Kept.in(state.kept(),
				String.join(" ", versions.report(), language, System.getProperty("java.runtime.version")));
		Reports reports = new Reports(
				new ReportSettings(Language.of(language), state.temp(), kept, settings.workers()));
		return new Exporting(dossiers, sources, output, reports, new Aside(stop), progress);
	}

	@Bean
	Step export(JobRepository repository, PlatformTransactionManager transactions, Exporting exporting,
			StagedFindings findings, StepWatch watch) {
		Reconciliation reconciliation = new Reconciliation((step) -> List
			.of(new Reconciliation.Balance("articles in the report", findings.count(), step.getWriteCount())));
		return new StepBuilder("export", repository).tasklet(exporting, transactions)
			.listener(new RestoredContext(repository))
			.listener((StepExecutionListener) watch)
			.listener(reconciliation)
			.build();
	}

}
