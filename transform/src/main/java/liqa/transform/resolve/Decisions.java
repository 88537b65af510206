package liqa.transform.resolve;

/**
 * The analysts' word: which records are the same, which are not, what a record is called
 * and what is to be left out. It outranks every rule.
 */
public final class Decisions {

	private static final Decisions NONE = new Decisions();

	private Decisions() {
	}

	/** Nobody has decided anything. */
	public static Decisions none() {
		return NONE;
	}

}
