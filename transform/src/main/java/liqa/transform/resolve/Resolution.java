package liqa.transform.resolve;

import java.util.List;

/**
 * What a run of the resolver gives.
 *
 * @param dossier the content of the reports
 * @param published what the next run has to know
 * @param warnings decisions that found nothing to decide on, for the operator
 */
public record Resolution(Dossier dossier, Published published, List<String> warnings) {

	public Resolution {
		warnings = List.copyOf(warnings);
	}

}
