package liqa.job.faults;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;

/**
 * Ends the process at a commit, as abruptly as {@code kill -9}: with
 * {@code -Dcrash.after=n} right after the n-th, with {@code -Dcrash.before=n} right
 * before; with {@code -Dcrash.memory=n} memory is out there instead. With
 * {@code -Dcrash.count} it tells the number of commits in the end.
 */
public final class CrashInitializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	static final int CRASHED = 137;

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		int before = Integer.getInteger("crash.before", 0);
		int after = Integer.getInteger("crash.after", 0);
		int memory = Integer.getInteger("crash.memory", 0);
		boolean count = System.getProperty("crash.count") != null;
		if (before == 0 && after == 0 && memory == 0 && !count) {
			return;
		}
		Commits commits = Commits.watch(context, (number) -> {
			haltIf(number == before);
			if (number == memory) {
				throw new OutOfMemoryError("Java heap space");
			}
		}, (number) -> haltIf(number == after));
		if (count) {
			context.addApplicationListener((event) -> {
				if (event instanceof ContextClosedEvent) {
					System.out.println("COMMITS " + commits.count());
				}
			});
		}
	}

	private static void haltIf(boolean here) {
		if (here) {
			Runtime.getRuntime().halt(CRASHED);
		}
	}

}
