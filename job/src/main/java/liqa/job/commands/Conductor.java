package liqa.job.commands;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

import liqa.job.night.Night;
import liqa.job.night.Outcome;
import liqa.job.settings.Folders;
import liqa.job.steps.StopSignal;

/**
 * Conducts a run from the command line: signals, progress, and what is said at its end.
 */
final class Conductor {

	private static final long LONGEST_STOP = TimeUnit.SECONDS.toMillis(20);

	private final Folders folders;

	private final PrintWriter out;

	private final ProgressLine progress;

	private final StopSignal stop;

	Conductor(Folders folders, PrintWriter out, PrintWriter err) {
		this.folders = folders;
		this.out = out;
		this.progress = new ProgressLine(err);
		this.stop = new StopSignal(folders.state());
		Runtime.getRuntime().addShutdownHook(stopping(this.stop, Thread.currentThread()));
	}

	/** What is to be done with the night. */
	interface Task {

		Outcome perform(Night night) throws Exception;

	}

	int conduct(Task task) throws Exception {
		Outcome outcome;
		try {
			outcome = task.perform(new Night(this.folders, this.stop, this.progress));
		}
		finally {
			this.progress.end();
		}
		new Summary(this.folders, this.out).print(outcome);
		return outcome.code().code();
	}

	boolean isStopping() {
		return this.stop.isRequested();
	}

	/**
	 * Waits for a time to come, by the clock as it is set meanwhile; false if a stop was
	 * requested before it came.
	 */
	boolean waitUntil(Instant time, Clock clock) throws InterruptedException {
		while (clock.instant().isBefore(time)) {
			if (isStopping()) {
				return false;
			}
			Thread.sleep(100);
		}
		return true;
	}

	/** Ctrl-C and SIGTERM: the run ends at its next chunk, and main ends the process. */
	private static Thread stopping(StopSignal stop, Thread main) {
		return new Thread(() -> {
			stop.request();
			try {
				main.join(LONGEST_STOP);
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
		}, "stop");
	}

}
