package liqa.job.faults;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.TimeZone;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Sets the clock of a process: with {@code -Dclock.jump=PT-3H} by so much, and with
 * {@code -Dclock.at=n} only after the n-th commit. The program's clock is replaced.
 * Spring Batch asks the system for its local times; they are moved by way of the time
 * zone, which can be shifted by 18 hours at most to either side.
 */
public final class ClockInitializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		String jump = System.getProperty("clock.jump");
		if (jump == null) {
			return;
		}
		int at = Integer.getInteger("clock.at", 0);
		SetClock clock = new SetClock(Duration.parse(jump));
		context.getBeanFactory().addBeanPostProcessor(new BeanPostProcessor() {

			@Override
			public Object postProcessAfterInitialization(Object bean, String name) {
				return (bean instanceof Clock) ? clock : bean;
			}

		});
		if (at == 0) {
			clock.set();
		}
		Commits.watch(context, (number) -> {
		}, (number) -> {
			if (number == at) {
				clock.set();
			}
		});
	}

	private static final class SetClock extends Clock {

		private static final int FARTHEST = ZoneOffset.MAX.getTotalSeconds();

		private final Duration jump;

		private volatile Duration set = Duration.ZERO;

		private SetClock(Duration jump) {
			this.jump = jump;
		}

		private void set() {
			this.set = this.jump;
			long seconds = Math.max(-FARTHEST, Math.min(FARTHEST, this.jump.toSeconds()));
			TimeZone.setDefault(TimeZone.getTimeZone(ZoneOffset.ofTotalSeconds((int) seconds)));
		}

		@Override
		public ZoneId getZone() {
			return ZoneOffset.UTC;
		}

		@Override
		public Clock withZone(ZoneId zone) {
			throw new UnsupportedOperationException();
		}

		@Override
		public Instant instant() {
			return Instant.now().plus(this.set);
		}

	}

}
