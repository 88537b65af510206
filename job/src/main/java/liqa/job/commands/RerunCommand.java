package liqa.job.commands;

import liqa.job.steps.StepName;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "rerun", mixinStandardHelpOptions = true,
		description = "Does the last finished day once more from a step on, as a new revision.")
final class RerunCommand extends Operation {

	@Option(names = "--from", required = true, paramLabel = "STEP",
			description = "The first step to do: ${COMPLETION-CANDIDATES}.")
	private StepName from = StepName.INGEST;

	@Override
	public Integer call() throws Exception {
		return conduct((night) -> night.rerun(this.from));
	}

}
