package liqa.transform.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Compares two personas: are they one person? Names carry the most; country, office and
 * time decide where names leave it open, as with two given names and nothing else (محمد
 * علي) or with a middle name left out.
 */
final class NameMatch {

	/** From here on two are the same. */
	static final double SAME = 2.0;

	/** From here on an analyst is asked. */
	static final double DOUBTFUL = 1.2;

	private static final double TWO_COUNTRIES = -1.0;

	/** Words of an office at least, its country among them, that make it one of few. */
	private static final int OFFICE_WORDS = 4;

	private static final long CLOSE_DAYS = 14;

	private static final long FAR_DAYS = 3 * 365;

	private final GivenNames givenNames;

	private final Transcriptions transcriptions;

	NameMatch(GivenNames givenNames, Transcriptions transcriptions) {
		this.givenNames = givenNames;
		this.transcriptions = transcriptions;
	}

	/** How two persons compare; empty if nothing in their names fits. */
	Optional<Score> compare(Persona left, Persona right) {
		Optional<Score.Feature> name = bestName(left, right);
		if (name.isEmpty()) {
			return Optional.empty();
		}
		List<Score.Feature> features = new ArrayList<>();
		features.add(name.get());
		if (!left.country().isEmpty() && !right.country().isEmpty()) {
			features.add(areOfTwoCountries(left, right) ? new Score.Feature("different countries", TWO_COUNTRIES)
					: new Score.Feature("same country", 0.7));
		}
		commonOffice(left, right).ifPresent((office) -> features.add(new Score.Feature("both " + office, 1.0)));
		left.daysApart(right).ifPresent((days) -> {
			if (days <= CLOSE_DAYS) {
				features.add(new Score.Feature("in the news at one time", 0.5));
			}
			else if (days > FAR_DAYS) {
				features.add(new Score.Feature("years apart", -0.5));
			}
		});
		if (left.sharesArticle(right) && !left.names().equals(right.names())) {
			features.add(new Score.Feature("two persons in one article", -2.5));
		}
		return Optional.of(new Score(features));
	}

	/**
	 * An office of both, or one that one of them has in more words: المتحدث الرسمي لأمانة
	 * جدة, لأمانة محافظة جدة.
	 */
	private static Optional<String> commonOffice(Persona left, Persona right) {
		Optional<String> same = left.offices().stream().filter(right.offices()::contains).findFirst();
		if (same.isPresent() || left.lexiconId().isPresent() || right.lexiconId().isPresent()) {
			return same;
		}
		for (String one : left.offices()) {
			for (String other : right.offices()) {
				List<String> shorter = List.of(((one.length() < other.length()) ? one : other).split(" "));
				List<String> longer = List.of(((one.length() < other.length()) ? other : one).split(" "));
				if (shorter.size() >= OFFICE_WORDS && shorter.get(0).equals(longer.get(0))
						&& longer.containsAll(shorter)) {
					return Optional.of(String.join(" ", shorter));
				}
			}
		}
		return Optional.empty();
	}

	private Optional<Score.Feature> bestName(Persona left, Persona right) {
		Optional<Score.Feature> best = Optional.empty();
		for (PersonName one : left.names()) {
			for (PersonName other : right.names()) {
				Optional<Score.Feature> found = compare(one, left, other, right);
				if (found.isPresent() && (best.isEmpty() || found.get().weight() > best.get().weight())) {
					best = found;
				}
			}
		}
		return best;
	}

	/** How two names compare; empty if they are names of two persons. */
	private Optional<Score.Feature> compare(PersonName one, Persona left, PersonName other, Persona right) {
		if (one.key().equals(other.key())) {
			return Optional.of(sameName(this.givenNames.isCommon(one) ? one : other));
		}
		PersonName shorter = (one.size() < other.size()) ? one : other;
		PersonName longer = (shorter == one) ? other : one;
		if (shorter.skipsMiddleOf(longer) && !this.givenNames.lacksFamilyName(shorter)) {
			return Optional.of(this.givenNames.isTranscribed(shorter)
					? new Score.Feature("middle name of a foreign name left out", 2.0)
					: this.givenNames.isOfFrequentNames(shorter) ? new Score.Feature("middle name left out", 0.7)
							: new Score.Feature("middle name left out, rare family name", 1.5));
		}
		if (shorter.beginsLike(longer)) {
			return Optional.of(new Score.Feature("last name left out", 0.6));
		}
		if (shorter.size() == 1 && longer.size() > 1 && shorter.first().equals(longer.last())) {
			return Optional.of(new Score.Feature("family name alone", 0.5));
		}
		if (this.transcriptions.areOfOneName(one, left.country(), other, right.country())) {
			return Optional.of(new Score.Feature("one foreign name in two spellings", 2.2));
		}
		if (this.transcriptions.areOneButForALetter(one, other)) {
			return Optional.of(new Score.Feature("one name but for a letter", 0.7));
		}
		return Optional.empty();
	}

	private Score.Feature sameName(PersonName name) {
		if (name.size() > 2) {
			return new Score.Feature("same full name", 3.5);
		}
		if (name.size() == 1) {
			boolean family = !this.givenNames.isGivenName(name.first());
			return new Score.Feature("same single name", family ? 0.3 : 0);
		}
		if (this.givenNames.isTranscribed(name)) {
			return new Score.Feature("same full name, a foreign one", 3.0);
		}
		if (this.givenNames.isCommon(name)) {
			return this.givenNames.isOfFrequentParts(name) ? new Score.Feature("same two frequent given names", 1.2)
					: new Score.Feature("same two given names", 1.5);
		}
		return this.givenNames.isOfFrequentNames(name) ? new Score.Feature("same two frequent names", 0.7)
				: new Score.Feature("same full name", 2.5);
	}

	private static boolean areOfTwoCountries(Persona left, Persona right) {
		return !left.country().isEmpty() && !right.country().isEmpty() && !left.country().equals(right.country());
	}

	/** Whether two can be one person, whatever else speaks for it. */
	boolean mayBeOne(Persona left, Persona right) {
		if (left.lexiconId().isPresent() && right.lexiconId().isPresent()
				&& !left.lexiconId().equals(right.lexiconId())) {
			return false;
		}
		if (left.names().isEmpty() || right.names().isEmpty()) {
			return true;
		}
		return bestName(left, right)
			.filter((name) -> !areOfTwoCountries(left, right) || name.weight() + TWO_COUNTRIES >= SAME)
			.isPresent();
	}

}
