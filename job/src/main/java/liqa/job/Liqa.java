package liqa.job;

import liqa.job.commands.CommandLineInterface;

/** The program. */
public final class Liqa {

	private Liqa() {
	}

	public static void main(String[] arguments) {
		int code = CommandLineInterface.execute(arguments);
		System.out.flush();
		System.err.flush();
		// Not exit: under SIGTERM it would wait for the hook that waits for this thread.
		Runtime.getRuntime().halt(code);
	}

}
