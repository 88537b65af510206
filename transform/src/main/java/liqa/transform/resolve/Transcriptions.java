package liqa.transform.resolve;

import java.util.stream.IntStream;

/**
 * Whether two spellings are transcriptions of one foreign name: بوتين and بوتن, غوارديولا
 * and جوارديولا. They sound alike and are spelled nearly alike. Which part of a name is
 * foreign is known from the given names of the lexicon, or from the country of its
 * bearer; a part that is an Arabic name is written in one way only, and there two ways
 * are two names: حسن, حسين.
 */
final class Transcriptions {

	private final GivenNames givenNames;

	private final Nations nations;

	Transcriptions(GivenNames givenNames, Nations nations) {
		this.givenNames = givenNames;
		this.nations = nations;
	}

	/**
	 * Whether a part of a name may be a transcription, so that names that sound like it
	 * are worth a look.
	 */
	boolean mayBeOf(PersonName name) {
		return name.size() > 1 && !name.parts().stream().allMatch(this.givenNames::isAtHome);
	}

	/** Whether names of people of a country, ISO code or empty, are transcribed. */
	boolean isAbroad(String country) {
		return this.nations.isAbroad(country);
	}

	/**
	 * Whether two names are one.
	 * @param country of the one, ISO code, or empty
	 * @param otherCountry of the other
	 */
	boolean areOfOneName(PersonName one, String country, PersonName other, String otherCountry) {
		// Arabs live abroad too, and theirs are the names with an article.
		boolean foreign = this.nations.isAbroad(country) || this.nations.isAbroad(otherCountry)
				|| this.givenNames.isTranscribed(one) && hasNoHomeName(other)
				|| this.givenNames.isTranscribed(other) && hasNoHomeName(one);
		return foreign && !one.family() && !other.family() && one.size() > 1 && one.size() == other.size()
				&& one.sound().equals(other.sound()) && one.isSpelledLike(other) && differsInNoHomeName(one, other);
	}

	private boolean hasNoHomeName(PersonName name) {
		return name.parts().stream().noneMatch(this.givenNames::isAtHome);
	}

	private boolean differsInNoHomeName(PersonName one, PersonName other) {
		return IntStream.range(0, one.size())
			.filter((p) -> !one.parts().get(p).equals(other.parts().get(p)))
			.noneMatch((p) -> this.givenNames.isAtHome(one.parts().get(p))
					|| this.givenNames.isAtHome(other.parts().get(p)));
	}

	/**
	 * Whether one may be a slip of the other: a letter too many, too few or another one,
	 * in a part that is no given name.
	 */
	boolean areOneButForALetter(PersonName one, PersonName other) {
		return one.size() > 1 && one.size() == other.size() && one.differsInOneLetter(other)
				&& differsInNoHomeName(one, other);
	}

}
