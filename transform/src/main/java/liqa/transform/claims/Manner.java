package liqa.transform.claims;

/** How the content of a statement is put, as far as it tells what is done by it. */
enum Manner {

	/** In a clause or phrase of its own. */
	PLAIN,
	/** By calling somebody or something what it is: وصف القرار بالخطير. */
	JUDGING,
	/**
	 * By telling what somebody else said, and did by that: قال المتحدث إن الوزير طالب
	 * بكذا.
	 */
	QUOTING

}
