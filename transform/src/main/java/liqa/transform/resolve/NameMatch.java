package liqa.transform.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

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

	/** Whose country is foreign may play, teach or live in another one. */
	private static final double ABROAD = -0.3;

	/** Names from here on are of one person, if nothing speaks against it. */
	private static final double FULL = 2.0;

	/** Words at least of an office that one person holds. */
	private static final int SOLE_WORDS = 3;

	/**
	 * What it says that two who are called alike are in articles about one thing.
	 */
	private static final double ONE_SUBJECT = 0.8;

	private static final String FATHER_OR_FAMILY = "a father's name here, a family's there";

	private static final String WITHOUT_LAST = "last name left out";

	private static final String FAMILY_ALONE = "family name alone";

	private static final String SINGLE = "same single name";

	/**
	 * Names that leave open who is meant also among those who have to do with a thing.
	 */
	private static final Set<String> HALF_NAMES = Set.of(FATHER_OR_FAMILY, WITHOUT_LAST, FAMILY_ALONE, SINGLE);

	private static final long CLOSE_DAYS = 14;

	private static final long FAR_DAYS = 3 * 365;

	private final CommonOffices offices;

	private final GivenNames givenNames;

	private final Transcriptions transcriptions;

	NameMatch(CommonOffices offices, GivenNames givenNames, Transcriptions transcriptions) {
		this.offices = offices;
		this.givenNames = givenNames;
		this.transcriptions = transcriptions;
	}

	/** How two persons compare; empty if nothing in their names fits. */
	Optional<Score> compare(Persona left, Persona right) {
		if (left.isOffice() || right.isOffice()) {
			return holders(left, right);
		}
		Optional<Score.Feature> name = bestName(left, right);
		double story = (name.isPresent() || areNearlyOne(left, right)) ? left.sharedStory(right) : 0;
		if (story < Stories.ONE && (left.isCalledByOneName() || right.isCalledByOneName())) {
			story = 0;
		}
		if (name.isEmpty() && story < Stories.ONE) {
			return Optional.empty();
		}
		List<Score.Feature> features = new ArrayList<>();
		features.add(name.orElse(new Score.Feature("nearly one name", 0.3)));
		Optional<String> office = this.offices.of(left, right);
		office.ifPresent((common) -> features.add(new Score.Feature("both " + common, 1.0)));
		if (office.isEmpty() && features.get(0).weight() < FULL && story < Stories.ONE
				&& CommonOffices.areTwo(left, right)) {
			features.add(new Score.Feature("different offices", -0.8));
		}
		Score score = around(left, right, features, story);
		boolean open = score.sum() < SAME && score.sum() >= SAME - ONE_SUBJECT;
		return Optional
			.of((open && !HALF_NAMES.contains(features.get(0).name()) && left.sharedSubject(right) >= Subjects.ONE)
					? score.and("articles about one thing", ONE_SUBJECT) : score);
	}

	/** What country, time and company of two persons say, besides their names. */
	private Score around(Persona left, Persona right, List<Score.Feature> features, double story) {
		if (!left.country().isEmpty() && !right.country().isEmpty()) {
			double apart = apart(left, right);
			features.add((apart < 0) ? new Score.Feature("different countries", apart)
					: new Score.Feature("same country", 0.7));
		}
		left.daysApart(right).ifPresent((days) -> {
			if (days <= CLOSE_DAYS) {
				features.add(new Score.Feature("in the news at one time", 0.5));
			}
			else if (days > FAR_DAYS) {
				features.add(new Score.Feature("years apart", -0.5));
			}
		});
		if (story >= Stories.PART) {
			features.add((story >= Stories.ONE) ? new Score.Feature("in one story", 1.5)
					: new Score.Feature("hardly in two stories", 0.8));
		}
		if (left.sharesArticle(right) && !left.names().equals(right.names()) && !isSlip(left, right)) {
			features.add(new Score.Feature("two persons in one article", -2.5));
		}
		return new Score(features);
	}

	/**
	 * Whether somebody who is called by his office is the one who is named with it, or
	 * called by it as well, elsewhere in these days: محافظ البصرة.
	 */
	private Optional<Score> holders(Persona left, Persona right) {
		Optional<String> office = left.soleOffices()
			.keySet()
			.stream()
			.filter((common) -> common.split(" ").length >= SOLE_WORDS && areHeldTogether(common, left, right))
			.max(Comparator.comparingInt(String::length));
		if (office.isEmpty()) {
			return Optional.empty();
		}
		boolean few = office.get().split(" ").length >= CommonOffices.WORDS_OF_FEW
				&& CommonOffices.isOfACountry(office.get());
		List<Score.Feature> features = new ArrayList<>();
		features.add(new Score.Feature("one person is " + office.get(), few ? 1.5 : 0.8));
		return Optional.of(around(left, right, features, left.sharedStory(right)));
	}

	/** Whether articles of the same days say of both that they hold an office. */
	private static boolean areHeldTogether(String office, Persona left, Persona right) {
		Persona.Days here = left.soleOffices().get(office);
		Persona.Days there = right.soleOffices().get(office);
		return here != null && there != null && here.apart(there) <= CLOSE_DAYS;
	}

	/** An article that misspells a name once makes no second holder of the office. */
	private boolean isSlip(Persona left, Persona right) {
		return areNearlyOne(left, right) && this.offices.of(left, right).isPresent();
	}

	private static boolean areNearlyOne(Persona left, Persona right) {
		return areAnyNames(left, right, PersonName::isNearly);
	}

	/** Whether names of two are one with a name more between the first and the last. */
	private static boolean areOneButForTheMiddle(Persona left, Persona right) {
		return areAnyNames(left, right, (one, other) -> one.skipsMiddleOf(other) || other.skipsMiddleOf(one));
	}

	private static boolean areAnyNames(Persona left, Persona right, BiPredicate<PersonName, PersonName> alike) {
		return left.names()
			.stream()
			.anyMatch((one) -> right.names().stream().anyMatch((other) -> alike.test(one, other)));
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
		if (one.key().equals(other.key()) && this.givenNames.isFamilyOfFather(one, other)) {
			return Optional.of(new Score.Feature(FATHER_OR_FAMILY, 0.7));
		}
		if (one.key().equals(other.key())) {
			return Optional.of(sameName(this.givenNames.isCommon(one) ? one : other));
		}
		PersonName shorter = (one.size() < other.size()) ? one : other;
		PersonName longer = (shorter == one) ? other : one;
		if (shorter.skipsMiddleOf(longer) && !this.givenNames.lacksFamilyName(shorter)
				&& !this.givenNames.isFamilyOfFather(shorter, longer)) {
			return Optional.of(this.givenNames.isTranscribed(shorter)
					? new Score.Feature("middle name of a foreign name left out", 2.0)
					: this.givenNames.isOfFrequentNames(shorter) ? new Score.Feature("middle name left out", 0.7)
							: new Score.Feature("middle name left out, rare family name", 1.5));
		}
		if (shorter.skipsMiddleOf(longer) && this.offices.of(left, right).isPresent()) {
			return Optional.of(new Score.Feature("a father's name left out", 0.5));
		}
		if (shorter.beginsLike(longer)) {
			return Optional.of(new Score.Feature(WITHOUT_LAST, 0.6));
		}
		if (shorter.size() == 1 && longer.size() > 1 && shorter.first().equals(longer.last())
				&& !this.givenNames.isGivenName(shorter.first())) {
			return Optional.of(new Score.Feature(FAMILY_ALONE, 0.5));
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
			return new Score.Feature(SINGLE, family ? 0.3 : 0);
		}
		if (this.givenNames.isTranscribed(name)) {
			return new Score.Feature("same full name, a foreign one", 3.0);
		}
		if (this.givenNames.isCommon(name)) {
			return this.givenNames.isOfFrequentParts(name) ? new Score.Feature("same two frequent given names", 1.2)
					: new Score.Feature("same two given names", 1.5);
		}
		if (this.givenNames.isBorneByMany(name)) {
			return new Score.Feature("same full name, one that many bear", 1.5);
		}
		return this.givenNames.isOfFrequentNames(name) ? new Score.Feature("same two frequent names", 0.7)
				: new Score.Feature("same full name", 2.5);
	}

	/** What it costs that two are said to be of two countries; 0 if they are not. */
	private double apart(Persona left, Persona right) {
		if (left.country().isEmpty() || right.country().isEmpty() || left.country().equals(right.country())) {
			return 0;
		}
		boolean abroad = this.transcriptions.isAbroad(left.country()) || this.transcriptions.isAbroad(right.country());
		return abroad ? ABROAD : TWO_COUNTRIES;
	}

	private static boolean areTwoInTheLexicon(Persona left, Persona right) {
		return left.lexiconId().isPresent() && right.lexiconId().isPresent()
				&& !left.lexiconId().equals(right.lexiconId());
	}

	/**
	 * Whether the names of two, which are not one, are both short for a name of a third:
	 * كريم حسن and كريم النهرواني for كريم حسن النهرواني.
	 */
	boolean areBothShortFor(Persona left, Persona right, Persona full) {
		return !areTwoInTheLexicon(left, right) && apart(left, right) == 0
				&& full.names()
					.stream()
					.anyMatch((whole) -> left.names().stream().anyMatch((name) -> name.isShortFor(whole))
							&& right.names().stream().anyMatch((name) -> name.isShortFor(whole)));
	}

	/** Whether two can be one person, whatever else speaks for it. */
	boolean mayBeOne(Persona left, Persona right) {
		if (areTwoInTheLexicon(left, right)) {
			return false;
		}
		if (left.names().isEmpty() || right.names().isEmpty()) {
			return true;
		}
		double apart = apart(left, right);
		return bestName(left, right)
			.filter((name) -> apart == 0 || name.weight() + apart >= ((apart == ABROAD) ? DOUBTFUL : SAME))
			.isPresent() || apart == 0 && areOneButForTheMiddle(left, right)
				|| areNearlyOne(left, right) && left.sharedStory(right) >= Stories.ONE;
	}

}
