package liqa.transform.resolve;

import liqa.transform.Act;

/**
 * One report of a claim, made ready for comparison.
 *
 * @param article the number of its article
 * @param source the article that its article is a copy of, or its own
 * @param act what the speaker does by it
 * @param speaker the number of the participant who speaks
 * @param relay the number of the participant it came through, or -1
 * @param named whether the speaker has a name of his own
 * @param speakerWords the words for the speaker
 * @param day the day its article appeared, counted as in {@link Archive#day}
 * @param wording the wording of the content
 */
record Statement(int article, int source, Act act, int speaker, int relay, boolean named, Words speakerWords, long day,
		Wording wording) {

	boolean hasDay() {
		return this.day != Archive.NO_DAY;
	}

	/** Whether two appeared within so many days; true if that isn't known. */
	boolean isWithin(long days, Statement other) {
		return !hasDay() || !other.hasDay() || Math.abs(this.day - other.day) <= days;
	}

}
