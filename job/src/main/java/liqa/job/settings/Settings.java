package liqa.job.settings;

import java.time.Duration;
import java.time.ZoneId;

import liqa.report.wording.Language;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The settings under {@code liqa} in {@code application.yml}.
 *
 * @param zone the time zone of business dates and of the schedule; that of the machine if
 * not given
 * @param threads how many articles are worked on at once; 0 for one a processor
 * @param chunk the most articles that a crash makes to be done again
 * @param largestFile larger files are rejected unread
 * @param longestArticle an article that needs more processor time is given up
 * @param backup whether the state is copied before each run
 * @param keep how much of the past is kept
 * @param schedule when {@code liqa schedule} runs
 * @param report how reports are written
 */
@ConfigurationProperties("liqa")
public record Settings(@Nullable ZoneId zone, @DefaultValue("0") int threads, @DefaultValue("200") int chunk,
		@DefaultValue("20MB") DataSize largestFile, @DefaultValue("5s") Duration longestArticle,
		@DefaultValue("true") boolean backup, @DefaultValue Keep keep, @DefaultValue Schedule schedule,
		@DefaultValue Report report) {

	public Settings {
		require(threads >= 0 && threads <= 1024, "liqa.threads must be 0 to 1024, not " + threads);
		require(chunk >= 1 && chunk <= 10_000, "liqa.chunk must be 1 to 10000, not " + chunk);
		require(largestFile.toBytes() > 0 && largestFile.toMegabytes() <= 500,
				"liqa.largest-file must be more than 0 and at most 500MB, not " + largestFile);
		require(!longestArticle.isNegative() && !longestArticle.isZero(),
				"liqa.longest-article must be a time such as 5s, not " + longestArticle);
	}

	private static void require(boolean condition, String message) {
		if (!condition) {
			throw new IllegalArgumentException(message);
		}
	}

	/** The time zone of business dates. */
	public ZoneId timeZone() {
		return (this.zone != null) ? this.zone : ZoneId.systemDefault();
	}

	/** How many articles are worked on at once. */
	public int workers() {
		return (this.threads > 0) ? this.threads : Runtime.getRuntime().availableProcessors();
	}

	/** How many items are written at once: half a chunk. */
	public int transaction() {
		return Math.max(1, this.chunk / 2);
	}

	/**
	 * How many items may be worked on ahead of the one that is written next, so that
	 * these and the ones not yet written are never more than a chunk.
	 */
	public int ahead() {
		return this.chunk - transaction() + 1;
	}

	/**
	 * How much of the past is kept.
	 *
	 * @param reports published reports
	 * @param history days of job history
	 * @param backups copies of the state
	 */
	public record Keep(@DefaultValue("30") int reports, @DefaultValue("400") int history,
			@DefaultValue("3") int backups) {

		public Keep {
			require(reports >= 1, "liqa.keep.reports must be at least 1, not " + reports);
			require(history >= 1, "liqa.keep.history must be at least 1 day, not " + history);
			require(backups >= 1, "liqa.keep.backups must be at least 1, not " + backups);
		}

	}

	/**
	 * How reports are written.
	 *
	 * @param language of the workbook: {@code ar} or {@code en}
	 */
	public record Report(@DefaultValue("ar") String language) {

		public Report {
			Language.of(language);
		}

	}

	/**
	 * When {@code liqa schedule} runs.
	 *
	 * @param cron second, minute, hour, day of the month, month, day of the week
	 */
	public record Schedule(@DefaultValue("0 0 2 * * *") String cron) {
	}

}
