package liqa.job.faults;

import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;

/**
 * Ends the process at a commit, as abruptly as {@code kill -9}: with
 * {@code -Dcrash.after=n} right after the n-th, with {@code -Dcrash.before=n} right
 * before. With {@code -Dcrash.count} it tells the number of commits in the end.
 */
public final class CrashInitializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	static final int CRASHED = 137;

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		int before = Integer.getInteger("crash.before", 0);
		int after = Integer.getInteger("crash.after", 0);
		boolean count = System.getProperty("crash.count") != null;
		if (before == 0 && after == 0 && !count) {
			return;
		}
		AtomicInteger commits = new AtomicInteger();
		context.getBeanFactory().addBeanPostProcessor(new BeanPostProcessor() {

			@Override
			public Object postProcessAfterInitialization(Object bean, String name) {
				return (bean instanceof PlatformTransactionManager real) ? new Crashing(real, commits, before, after)
						: bean;
			}

		});
		if (count) {
			context.addApplicationListener((event) -> {
				if (event instanceof org.springframework.context.event.ContextClosedEvent) {
					System.out.println("COMMITS " + commits.get());
				}
			});
		}
	}

	private record Crashing(PlatformTransactionManager real, AtomicInteger commits, int before,
			int after) implements PlatformTransactionManager {

		@Override
		public TransactionStatus getTransaction(@Nullable TransactionDefinition definition) {
			return this.real.getTransaction(definition);
		}

		@Override
		public void commit(TransactionStatus status) {
			int number = this.commits.incrementAndGet();
			if (number == this.before) {
				Runtime.getRuntime().halt(CRASHED);
			}
			this.real.commit(status);
			if (number == this.after) {
				Runtime.getRuntime().halt(CRASHED);
			}
		}

		@Override
		public void rollback(TransactionStatus status) {
			this.real.rollback(status);
		}

	}

}
