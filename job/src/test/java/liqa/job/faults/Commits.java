package liqa.job.faults;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;

/** The commits of a run, numbered from 1, with something done before and after each. */
final class Commits implements BeanPostProcessor {

	private final AtomicInteger number = new AtomicInteger();

	private final IntConsumer before;

	private final IntConsumer after;

	private Commits(IntConsumer before, IntConsumer after) {
		this.before = before;
		this.after = after;
	}

	static Commits watch(ConfigurableApplicationContext context, IntConsumer before, IntConsumer after) {
		Commits commits = new Commits(before, after);
		context.getBeanFactory().addBeanPostProcessor(commits);
		return commits;
	}

	int count() {
		return this.number.get();
	}

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		return (bean instanceof PlatformTransactionManager real) ? new Watched(this, real) : bean;
	}

	private record Watched(Commits commits, PlatformTransactionManager real) implements PlatformTransactionManager {

		@Override
		public TransactionStatus getTransaction(@Nullable TransactionDefinition definition) {
			return this.real.getTransaction(definition);
		}

		@Override
		public void commit(TransactionStatus status) {
			int number = this.commits.number.incrementAndGet();
			this.commits.before.accept(number);
			this.real.commit(status);
			this.commits.after.accept(number);
		}

		@Override
		public void rollback(TransactionStatus status) {
			this.real.rollback(status);
		}

	}

}
