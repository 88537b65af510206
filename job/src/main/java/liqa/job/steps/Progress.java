package liqa.job.steps;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;

import liqa.job.runs.RunRecord;

/** How far the run is, told now and then to whoever shows it. */
public final class Progress {

	private static final Duration INTERVAL = Duration.ofMillis(500);

	private final Clock clock;

	private final Consumer<RunRecord.Progress> audience;

	private String step = "";

	private long done;

	private long total;

	private Instant began = Instant.MIN;

	private Instant told = Instant.MIN;

	public Progress(Clock clock, Consumer<RunRecord.Progress> audience) {
		this.clock = clock;
		this.audience = audience;
	}

	/** A step begins. */
	void begin(String step, long total) {
		this.step = step;
		this.done = 0;
		this.total = total;
		this.began = this.clock.instant();
		tell(this.began);
	}

	/** Some more items are done and committed. */
	void advance(long items) {
		this.done += items;
		Instant now = this.clock.instant();
		if (this.done >= this.total || Duration.between(this.told, now).compareTo(INTERVAL) > 0) {
			tell(now);
		}
	}

	private void tell(Instant now) {
		this.told = now;
		long millis = Math.max(1, Duration.between(this.began, now).toMillis());
		long perSecond = this.done * 1000 / millis;
		long left = (perSecond > 0) ? Math.max(0, this.total - this.done) / perSecond : 0;
		this.audience.accept(new RunRecord.Progress(this.step, this.done, this.total, perSecond, left));
	}

}
