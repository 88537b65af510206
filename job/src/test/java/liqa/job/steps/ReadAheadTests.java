package liqa.job.steps;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ReadAheadTests {

	private final AtomicBoolean spinning = new AtomicBoolean(true);

	@Test
	void resultsComeInTheOrderOfTheItemsAndOneThatHangsIsGivenUpAlone() throws Exception {
		List<Integer> items = IntStream.range(0, 1000).boxed().toList();
		List<String> results = new ArrayList<>();
		try (Workers workers = new Workers(2, Duration.ofMillis(200))) {
			ReadAhead<Integer, String> ahead = new ReadAhead<>(items.iterator(), workers, new Work());
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
