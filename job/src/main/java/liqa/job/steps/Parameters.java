package liqa.job.steps;

import java.time.LocalDate;
import java.util.Objects;

import liqa.job.state.Run;

import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;

/** The job's parameters: what identifies a run, and beside it where it begins. */
public final class Parameters {

	private static final String BUSINESS_DATE = "businessDate";

	private static final String REVISION = "revision";

	private static final String FROM = "from";

	private Parameters() {
	}

	/** The parameters of a run. */
	public static JobParameters of(Run run, StepName from) {
		return new JobParametersBuilder().addLocalDate(BUSINESS_DATE, run.businessDate())
			.addLong(REVISION, run.revision())
			.addString(FROM, from.code(), false)
			.toJobParameters();
	}

	/** The run that parameters identify. */
	public static Run run(JobParameters parameters) {
		LocalDate date = Objects.requireNonNull(parameters.getLocalDate(BUSINESS_DATE));
		return new Run(date, Objects.requireNonNull(parameters.getLong(REVISION)));
	}

	/** The step a run begins with. */
	public static StepName from(JobParameters parameters) {
		return StepName.of(Objects.requireNonNullElse(parameters.getString(FROM), StepName.INGEST.code()));
	}

}
