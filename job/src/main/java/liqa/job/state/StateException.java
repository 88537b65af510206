package liqa.job.state;

/** The state cannot be used; the message tells an operator why and what helps. */
public final class StateException extends RuntimeException {

	public StateException(String message) {
		super(message);
	}

	StateException(String message, Throwable cause) {
		super(message, cause);
	}

}
