package liqa.job.state;

/** Another run is going on over the same state. */
public final class LockedException extends RuntimeException {

	public LockedException(String message) {
		super(message);
	}

}
