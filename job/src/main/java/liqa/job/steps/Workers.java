package liqa.job.steps;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Threads that work on articles, with a limit for each piece of work. What takes longer
 * is given up: its result is an error at once, its thread is left alone, since Java can't
 * end one, and another takes its place.
 * <p>
 * The limit is processor time, so that a machine with much else to do rejects the same
 * articles as one with nothing; work that merely waits is given up after a multiple of
 * it.
 */
final class Workers implements AutoCloseable {

	private static final int PATIENCE_WITH_WAITING = 6;

	private final ThreadMXBean clock = ManagementFactory.getThreadMXBean();

	private final Set<Piece<?>> running = ConcurrentHashMap.newKeySet();

	private final AtomicInteger named = new AtomicInteger();

	private final ThreadPoolExecutor pool;

	private final long limit;

	Workers(int threads, Duration limit) {
		this.limit = limit.toNanos();
		this.pool = new ThreadPoolExecutor(threads, Integer.MAX_VALUE, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>(),
				this::thread);
	}

	private Thread thread(Runnable work) {
		Thread thread = new Thread(work, "worker-" + this.named.incrementAndGet());
		thread.setDaemon(true);
		return thread;
	}

	<T> CompletableFuture<T> submit(Callable<T> work) {
		Piece<T> piece = new Piece<>(work);
		this.pool.execute(piece);
		return piece.result;
	}

	/** Gives up what has taken too long; to be called now and then by whoever waits. */
	void giveUpSlow() {
		this.running.forEach(Piece::giveUpIfSlow);
	}

	@Override
	public void close() {
		// Not shutdownNow: an interrupt in the wrong moment closes files for everybody.
		this.pool.shutdown();
	}

	/** A piece of work took longer than the limit. */
	static final class TooSlowException extends Exception {

		TooSlowException() {
			super("took too long");
		}

	}

	private final class Piece<T> implements Runnable {

		private final Callable<T> work;

		private final CompletableFuture<T> result = new CompletableFuture<>();

		private volatile long thread;

		private volatile long startedProcessor;

		private volatile long started;

		private Piece(Callable<T> work) {
			this.work = work;
		}

		@Override
		public void run() {
			this.thread = Thread.currentThread().getId();
			this.startedProcessor = Workers.this.clock.getCurrentThreadCpuTime();
			this.started = System.nanoTime();
			Workers.this.running.add(this);
			try {
				this.result.complete(this.work.call());
			}
			catch (Throwable ex) {
				this.result.completeExceptionally(ex);
			}
			finally {
				if (!Workers.this.running.remove(this)) {
					Workers.this.pool.setCorePoolSize(Workers.this.pool.getCorePoolSize() - 1);
				}
			}
		}

		private void giveUpIfSlow() {
			long processor = Workers.this.clock.getThreadCpuTime(this.thread) - this.startedProcessor;
			long waited = System.nanoTime() - this.started;
			boolean slow = processor > Workers.this.limit || waited > PATIENCE_WITH_WAITING * Workers.this.limit;
			if (slow && Workers.this.running.remove(this)) {
				Workers.this.pool.setCorePoolSize(Workers.this.pool.getCorePoolSize() + 1);
				this.result.completeExceptionally(new TooSlowException());
			}
		}

	}

}
