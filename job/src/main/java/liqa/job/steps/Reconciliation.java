package liqa.job.steps;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;

/**
 * Compares numbers that must be equal at the end of a step; if they are not, the step
 * fails and says which.
 */
final class Reconciliation implements StepExecutionListener {

	private final Function<StepExecution, List<Balance>> balances;

	Reconciliation(Function<StepExecution, List<Balance>> balances) {
		this.balances = balances;
	}

	/**
	 * Two numbers that must be equal.
	 *
	 * @param what what they count, for the message
	 * @param expected the one
	 * @param actual the other
	 */
	record Balance(String what, long expected, long actual) {

		private boolean isOff() {
			return this.expected != this.actual;
		}

		@Override
		public String toString() {
			return "%s: expected %d, found %d".formatted(this.what, this.expected, this.actual);
		}

	}

	@Override
	public ExitStatus afterStep(StepExecution step) {
		if (step.getStatus() != BatchStatus.COMPLETED) {
			return step.getExitStatus();
		}
		List<String> off = new ArrayList<>();
		this.balances.apply(step).stream().filter(Balance::isOff).map(Balance::toString).forEach(off::add);
		if (off.isEmpty()) {
			return step.getExitStatus();
		}
		String message = "The numbers of step " + step.getStepName() + " do not agree: " + String.join("; ", off);
		step.upgradeStatus(BatchStatus.FAILED);
		step.addFailureException(new IllegalStateException(message));
		return ExitStatus.FAILED.addExitDescription(message);
	}

}
