package liqa.job.steps;

import liqa.job.state.StateDatabase;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The five steps and what they share. */
@Configuration(proxyBeanMethods = false)
@Import({ IngestConfiguration.class, ExtractConfiguration.class, ResolveConfiguration.class, ExportConfiguration.class,
		PublishConfiguration.class })
public class StepsConfiguration {

	@Bean
	StepWatch stepWatch(Progress progress, StateDatabase database) {
		return new StepWatch(progress, database);
	}

}
