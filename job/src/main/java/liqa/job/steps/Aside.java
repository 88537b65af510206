package liqa.job.steps;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.slf4j.MDC;

import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.step.StepExecution;

/**
 * Long work in one piece, done aside of the step's own thread, so that a run can stop in
 * the midst of it: the work is left to end with the process. It must have no effect that
 * the step doing it again would not replace.
 */
final class Aside {

	private final StopSignal stop;

	Aside(StopSignal stop) {
		this.stop = stop;
	}

	/**
	 * Waits for the work.
	 * @throws JobInterruptedException if the run is to stop
	 */
	<T> T await(StepExecution step, Callable<T> work) throws Exception {
		Map<String, String> logged = Objects.requireNonNullElse(MDC.getCopyOfContextMap(), Map.of());
		FutureTask<T> task = new FutureTask<>(() -> {
			MDC.setContextMap(logged);
			return work.call();
		});
		Thread thread = new Thread(task, step.getStepName());
		thread.setDaemon(true);
		thread.start();
		while (true) {
			this.stop.checkInterrupted(step);
			try {
				return task.get(100, TimeUnit.MILLISECONDS);
			}
			catch (TimeoutException ex) {
				// Look whether to stop, then wait on.
			}
			catch (ExecutionException ex) {
				if (ex.getCause() instanceof Exception cause) {
					throw cause;
				}
				throw ex;
			}
		}
	}

}
