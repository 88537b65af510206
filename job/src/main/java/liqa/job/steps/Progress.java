package liqa.job.steps;

import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import liqa.job.runs.RunRecord;

/**
 * How far the run is, told now and then to whoever shows it. Its time only goes forward,
 * whatever becomes of the clock.
 */
public final class Progress {

	private static final long INTERVAL = TimeUnit.MILLISECONDS.toNanos(500);

	private final Consumer<RunRecord.Progress> audience;

	private String step = "";

	private long done;

	private long total;

	private long began;

	private long told;

	public Progress(Consumer<RunRecord.Progress> audience) {
		this.audience = audience;
	}

	/** A step begins. */
	void begin(String step, long total) {
		this.step = step;
		this.done = 0;
		this.total = total;
		this.began = System.nanoTime();
		tell(this.began);
	}

	/** Some more items are done and committed. */
	void advance(long items) {
		this.done += items;
		long now = System.nanoTime();
		if (this.done >= this.total || now - this.told > INTERVAL) {
			tell(now);
		}
	}

	private void tell(long now) {
		this.told = now;
		long millis = Math.max(1, TimeUnit.NANOSECONDS.toMillis(now - this.began));
		long perSecond = this.done * 1000 / millis;
		long left = (perSecond > 0) ? Math.max(0, this.total - this.done) / perSecond : 0;
		this.audience.accept(new RunRecord.Progress(this.step, this.done, this.total, perSecond, left));
	}

}
