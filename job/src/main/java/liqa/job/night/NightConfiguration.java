package liqa.job.night;

import java.time.Clock;

import javax.sql.DataSource;

import liqa.ingest.lexicon.LexiconFolder;
import liqa.job.files.InputFolder;
import liqa.job.files.OutputFolder;
import liqa.job.settings.Folders;
import liqa.job.settings.Settings;
import liqa.job.settings.Versions;
import liqa.job.state.Codec;
import liqa.job.state.StateDatabase;
import liqa.job.state.StateFolder;
import liqa.job.steps.StepsConfiguration;
import liqa.transform.resolve.Decisions;

import org.springframework.batch.core.configuration.annotation.BatchObservabilityBeanPostProcessor;
import org.springframework.batch.core.repository.ExecutionContextSerializer;
import org.springframework.batch.core.repository.dao.JacksonExecutionContextStringSerializer;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.batch.jdbc.autoconfigure.BatchJdbcAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The job's beans. Folders, database, stop signal and progress come from outside, from
 * {@link NightShift}.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableConfigurationProperties(Settings.class)
@ImportAutoConfiguration(BatchJdbcAutoConfiguration.class)
@Import(StepsConfiguration.class)
class NightConfiguration {

	/** Makes the steps report what they measure. */
	@Bean
	static BatchObservabilityBeanPostProcessor observability() {
		return new BatchObservabilityBeanPostProcessor();
	}

	@Bean
	DataSource dataSource(StateDatabase database) {
		return database.dataSource();
	}

	@Bean
	PlatformTransactionManager transactionManager(DataSource dataSource) {
		return new JdbcTransactionManager(dataSource);
	}

	/**
	 * Readable, and unlike Java's own serialization not bound to the versions of classes.
	 */
	@Bean
	ExecutionContextSerializer executionContextSerializer() {
		return new JacksonExecutionContextStringSerializer();
	}

	@Bean
	Clock clock(Settings settings) {
		return Clock.system(settings.timeZone());
	}

	@Bean
	Codec codec() {
		return new Codec();
	}

	@Bean
	StateFolder stateFolder(Folders folders) {
		return folders.state();
	}

	@Bean
	InputFolder inputFolder(Folders folders) {
		return new InputFolder(folders.input());
	}

	@Bean
	OutputFolder outputFolder(Folders folders) {
		return new OutputFolder(folders.output());
	}

	@Bean
	LexiconFolder lexicon(Folders folders) {
		return folders.lexicon();
	}

	@Bean
	Versions versions(Folders folders) {
		return Versions.of(folders);
	}

	@Bean
	Decisions decisions(Folders folders) {
		return folders.decisions();
	}

}
