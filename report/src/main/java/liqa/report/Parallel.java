package liqa.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Work that is done at the same time, on so many threads. What is written must not depend
 * on which piece is done first. A piece must not wait for another: only the one thread
 * that starts them may.
 */
public final class Parallel implements AutoCloseable {

	private final ExecutorService pool;

	private final List<CompletableFuture<?>> started = new ArrayList<>();

	private volatile boolean closed;

	public Parallel(int threads) {
		this.pool = Executors.newFixedThreadPool(threads, Parallel::thread);
	}

	/** A process that is told to stop does not wait for a report. */
	private static Thread thread(Runnable work) {
		Thread thread = new Thread(work, "report");
		thread.setDaemon(true);
		return thread;
	}

	/** Begins a piece of work as soon as there is a thread for it. */
	public <T> CompletableFuture<T> start(Callable<? extends T> work) {
		CompletableFuture<T> result = new CompletableFuture<>();
		this.started.add(result);
		this.pool.execute(() -> {
			try {
				if (this.closed) {
					throw new CancellationException();
				}
				result.complete(work.call());
			}
			catch (Throwable ex) {
				result.completeExceptionally(ex);
			}
		});
		return result;
	}

	/**
	 * Does all pieces and gives their results in the order of the pieces.
	 * @throws IOException if one of them threw it
	 */
	public <T> List<T> all(List<? extends Callable<? extends T>> work) throws IOException {
		List<CompletableFuture<T>> results = new ArrayList<>();
		for (Callable<? extends T> piece : work) {
			results.add(start(piece));
		}
		return results(results);
	}

	/**
	 * Waits for results.
	 * @throws IOException if a piece of the work threw it
	 */
	public static <T> List<T> results(List<CompletableFuture<T>> started) throws IOException {
		try {
			return started.stream().map(CompletableFuture::join).toList();
		}
		catch (CompletionException ex) {
			Throwable cause = (ex.getCause() instanceof UncheckedIOException unchecked) ? unchecked.getCause()
					: ex.getCause();
			if (cause instanceof IOException io) {
				throw io;
			}
			throw ex;
		}
	}

	/**
	 * Leaves out what has not begun and waits for the rest, so that nobody writes any
	 * longer.
	 */
	@Override
	public void close() {
		this.closed = true;
		this.pool.shutdown();
		this.started.forEach((work) -> work.handle((result, failure) -> true).join());
	}

}
