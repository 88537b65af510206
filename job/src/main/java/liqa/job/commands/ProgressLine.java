package liqa.job.commands;

import java.io.PrintWriter;
import java.util.function.Consumer;

import liqa.job.runs.RunRecord;
import picocli.CommandLine.Help.Ansi;

/**
 * How far the run is: one line that is written over, if there is a terminal to write on.
 */
final class ProgressLine implements Consumer<RunRecord.Progress> {

	private final PrintWriter err;

	private final boolean terminal = Ansi.AUTO.enabled();

	private boolean dirty;

	ProgressLine(PrintWriter err) {
		this.err = err;
	}

	@Override
	public void accept(RunRecord.Progress progress) {
		if (this.terminal) {
			this.err.print("\r\u001B[K" + text(progress));
			this.err.flush();
			this.dirty = true;
		}
	}

	static String text(RunRecord.Progress progress) {
		if (progress.total() == 0) {
			return progress.step();
		}
		String left = (progress.secondsLeft() > 0)
				? ", %d:%02d left".formatted(progress.secondsLeft() / 60, progress.secondsLeft() % 60) : "";
		return "%s %d/%d, %d a second%s".formatted(progress.step(), progress.done(), progress.total(),
				progress.perSecond(), left);
	}

	/** Makes room for other lines. */
	void end() {
		if (this.dirty) {
			this.err.print("\r\u001B[K");
			this.err.flush();
		}
	}

}
