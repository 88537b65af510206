package liqa.job.steps;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import liqa.job.settings.Settings;
import org.junit.jupiter.api.Test;

import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;

class ReadAheadTests {

	private final AtomicBoolean spinning = new AtomicBoolean(true);

	@Test
	void resultsComeInTheOrderOfTheItemsAndOneThatHangsIsGivenUpAlone() throws Exception {
		List<Integer> items = IntStream.range(0, 1000).boxed().toList();
		List<String> results = new ArrayList<>();
		try (Workers workers = new Workers(2, Duration.ofMillis(200))) {
			ReadAhead<Integer, String> ahead = new ReadAhead<>(items.iterator(), workers, new Work(), 400);
			for (String result = ahead.next(); result != null; result = ahead.next()) {
				results.add(result);
			}
		}
		finally {
			this.spinning.set(false);
		}
		assertThat(results).hasSize(1000);
		assertThat(results.get(7)).isEqualTo("7 took too long");
		assertThat(results.get(500)).isEqualTo("500 took too long");
		assertThat(results.get(13)).isEqualTo("13 failed: StackOverflowError");
		results.removeIf((result) -> result.contains(" "));
		assertThat(results)
			.isEqualTo(items.stream().filter((item) -> item % 493 != 7 && item != 13).map(String::valueOf).toList());
	}

	/** A crash undoes what is not written yet: what is in hand and what is worked on. */
	@Test
	void whatIsNotWrittenYetIsNeverMoreThanAChunk() throws Exception {
		for (int chunk : new int[] { 1, 2, 3, 7, 200 }) {
			Settings settings = settings(chunk);
			AtomicInteger begun = new AtomicInteger();
			int written = 0;
			int inHand = 0;
			try (Workers workers = new Workers(2, Duration.ofSeconds(5))) {
				ReadAhead<Integer, String> ahead = new ReadAhead<>(IntStream.range(0, 1000).iterator(), workers,
						new Counting(begun), settings.ahead());
				while (ahead.next() != null) {
					inHand++;
					assertThat(begun.get() - written).as("chunk " + chunk).isLessThanOrEqualTo(chunk);
					if (inHand == settings.transaction()) {
						written += inHand;
						inHand = 0;
					}
				}
			}
			assertThat(written + inHand).isEqualTo(1000);
		}
	}

	private static Settings settings(int chunk) {
		return new Settings(null, 2, chunk, DataSize.ofMegabytes(1), Duration.ofSeconds(5), true,
				new Settings.Keep(1, 1, 1), new Settings.Schedule("0 0 2 * * *"), new Settings.Report("ar"));
	}

	private record Counting(AtomicInteger begun) implements ReadAhead.Work<Integer, String> {

		@Override
		public String process(Integer item) {
			this.begun.incrementAndGet();
			return item.toString();
		}

		@Override
		public String giveUp(Integer item, Throwable reason) {
			throw new IllegalStateException(reason);
		}

		@Override
		public long weight(Integer item) {
			return 1;
		}

	}

	private final class Work implements ReadAhead.Work<Integer, String> {

		@Override
		public String process(Integer item) {
			while (item % 493 == 7 && ReadAheadTests.this.spinning.get()) {
				Thread.onSpinWait();
			}
			if (item == 13) {
				throw new StackOverflowError();
			}
			return item.toString();
		}

		@Override
		public String giveUp(Integer item, Throwable reason) {
			return item + ((reason instanceof Workers.TooSlowException) ? " took too long"
					: " failed: " + reason.getClass().getSimpleName());
		}

		@Override
		public long weight(Integer item) {
			return 1;
		}

	}

}
