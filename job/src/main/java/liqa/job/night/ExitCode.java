package liqa.job.night;

/** What a command's exit code says. */
public enum ExitCode {

	/** Done, also when there was nothing to do. */
	DONE(0),
	/** Something went wrong; the message and the log say what. */
	FAILED(1),
	/** The command line, the settings or the lexicon are wrong. */
	USAGE(2),
	/** Stopped on request; {@code resume} goes on. */
	STOPPED(3),
	/** Another run is going on over the same state. */
	LOCKED(5),
	/** Something outside is missing for now, such as space on a disk; try again later. */
	TRY_AGAIN(75);

	private final int code;

	ExitCode(int code) {
		this.code = code;
	}

	public int code() {
		return this.code;
	}

}
