package liqa.ingest.page;

import java.util.Optional;

/**
 * A candidate for the outlet of an article.
 *
 * @param name as written
 * @param rank where it was found
 */
record Source(String name, Rank rank) implements Comparable<Source> {

	/** Where an outlet's name stands, the best evidence first. */
	enum Rank {

		/** A token in Latin letters in a header line of its own, as scrapers leave it. */
		LATIN_LINE,
		/** A known name in a header line of its own. */
		KNOWN_LINE,
		/** The site's own name: above the headline and again in the text, or beside ©. */
		SITE,
		/** After المصدر. */
		LABEL,
		/** A header line that looks like a name: كذا نيوز. */
		LIKELY_LINE,
		/** A known name beside reporter or town: الرياض - عكاظ. */
		BYLINE,
		/** At the beginning of the text: بغداد/ شبكة كذا -. */
		DATELINE,
		/** In the last line: كذا – متابعة. */
		SIGNATURE,
		/** Whom people speak to: قال مصدر لـ«كذا». */
		SPOKEN_TO,
		/** A news agency in any of these places: its texts are printed by others. */
		AGENCY,
		/** What stands where an outlet's name stands, and is no name of another kind. */
		GUESS

	}

	@Override
	public int compareTo(Source other) {
		return this.rank.compareTo(other.rank);
	}

	static Optional<Source> best(Optional<Source> a, Optional<Source> b) {
		if (a.isEmpty() || b.isEmpty()) {
			return a.or(() -> b);
		}
		return (a.get().compareTo(b.get()) <= 0) ? a : b;
	}

}
