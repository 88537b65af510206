package liqa.job.steps;

import java.util.Locale;

/** The steps, in order. */
public enum StepName {

	/** Files into articles. */
	INGEST,
	/** Articles into findings. */
	EXTRACT,
	/** Findings into a dossier. */
	RESOLVE,
	/** A dossier into reports. */
	EXPORT,
	/** Reports into their place. */
	PUBLISH;

	/** The name in parameters, tables and commands. */
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * The step of a name.
	 * @throws IllegalArgumentException if there is none
	 */
	public static StepName of(String code) {
		return valueOf(code.toUpperCase(Locale.ROOT));
	}

}
