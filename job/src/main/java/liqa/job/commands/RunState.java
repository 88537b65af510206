package liqa.job.commands;

import java.util.Optional;

import liqa.job.runs.RunLog;
import liqa.job.runs.RunRecord;
import liqa.job.state.RunLock;
import liqa.job.state.StateFolder;

/**
 * The last run, and whether its process still lives.
 *
 * @param last its record
 * @param alive whether a run holds the lock
 */
record RunState(Optional<RunRecord> last, boolean alive) {

	static RunState of(StateFolder state) {
		return new RunState(new RunLog(state).last(), RunLock.isHeld(state));
	}

	/** RUNNING, DIED, or what the record says. */
	String status(RunRecord record) {
		if (!record.saysItIsRunning()) {
			return record.status();
		}
		boolean newest = this.last.filter((newer) -> newer.id() == record.id()).isPresent();
		return (this.alive && newest) ? "RUNNING" : "DIED";
	}

	String whatResumeWouldDo() {
		if (this.last.isEmpty()) {
			return "Nothing: there has been no run.";
		}
		RunRecord run = this.last.get();
		return switch (status(run)) {
			case "RUNNING" -> "Nothing: execution %d is going on.".formatted(run.id());
			case "DIED" -> "Mark execution %d as failed, then go on with run %s at step %s.".formatted(run.id(),
					run.run(), nextStep(run));
			case "FAILED", "STOPPED" -> "Go on with run %s at step %s.".formatted(run.run(), nextStep(run));
			default -> "Nothing: run %s is %s.".formatted(run.run(), run.status().toLowerCase(java.util.Locale.ROOT));
		};
	}

	private static String nextStep(RunRecord run) {
		return run.steps()
			.stream()
			.filter((step) -> !step.status().equals("COMPLETED"))
			.map(RunRecord.StepRecord::name)
			.findFirst()
			.orElseGet(() -> run.steps().isEmpty() ? run.from()
					: "after " + run.steps().get(run.steps().size() - 1).name());
	}

}
