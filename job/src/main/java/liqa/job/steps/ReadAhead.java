package liqa.job.steps;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.jspecify.annotations.Nullable;

/**
 * Gives the results of work on items in the order of the items, while workers are at
 * those that come after. It stands in for concurrent processors of a chunk, which would
 * let the workers wait whenever a chunk is written.
 *
 * @param <I> an item
 * @param <O> what becomes of it
 */
final class ReadAhead<I, O> {

	/** Large items are rare; a few of them at once must not fill the memory. */
	private static final long HEAVIEST_QUEUE = 64L << 20;

	private final Iterator<I> items;

	private final Workers workers;

	private final Work<I, O> work;

	private final int longestQueue;

	private final Queue<Ahead<I, O>> queue = new ArrayDeque<>();

	private long weight;

	/**
	 * @param longestQueue how many items may be worked on at once; what a crash loses
	 */
	ReadAhead(Iterator<I> items, Workers workers, Work<I, O> work, int longestQueue) {
		this.longestQueue = longestQueue;
		this.items = items;
		this.workers = workers;
		this.work = work;
	}

	/**
	 * What is done with an item.
	 *
	 * @param <I> an item
	 * @param <O> what becomes of it
	 */
	interface Work<I, O> {

		/** Does the work; called by many threads. */
		O process(I item) throws Exception;

		/** What becomes of an item whose work failed or took too long. */
		O giveUp(I item, Throwable reason);

		/** How many bytes of memory an item may need. */
		long weight(I item);

	}

	private record Ahead<I, O>(I item, long weight, CompletableFuture<O> result) {
	}

	/** The next result, or null after the last. */
	@Nullable O next() throws InterruptedException {
		fill();
		Ahead<I, O> first = this.queue.poll();
		if (first == null) {
			return null;
		}
		this.weight -= first.weight();
		return await(first);
	}

	private void fill() {
		while (this.queue.size() < this.longestQueue && (this.queue.isEmpty() || this.weight < HEAVIEST_QUEUE)
				&& this.items.hasNext()) {
			I item = this.items.next();
			long heavy = this.work.weight(item);
			this.weight += heavy;
			this.queue.add(new Ahead<>(item, heavy, this.workers.submit(() -> this.work.process(item))));
		}
	}

	private O await(Ahead<I, O> ahead) throws InterruptedException {
		while (true) {
			try {
				return ahead.result().get(100, TimeUnit.MILLISECONDS);
			}
			catch (TimeoutException ex) {
				this.workers.giveUpSlow();
			}
			catch (ExecutionException ex) {
				Throwable cause = ex.getCause();
				if (cause instanceof OutOfMemoryError exhausted) {
					throw exhausted;
				}
				return this.work.giveUp(ahead.item(), (cause != null) ? cause : ex);
			}
		}
	}

}
