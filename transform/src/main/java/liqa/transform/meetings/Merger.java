package liqa.transform.meetings;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import liqa.ingest.PartialDate;
import liqa.ingest.PublishedDate;
import liqa.ingest.text.Folding;
import liqa.transform.MeetingKind;
import liqa.transform.MeetingStatus;
import liqa.transform.Party;
import liqa.transform.PartyType;
import liqa.transform.time.TimeExpression;

/**
 * Brings together what several clauses of an article report of one encounter: headline,
 * lead and later mentions. A different day, another place of travel or other parties stay
 * apart.
 */
final class Merger {

	/** A journey spoken of again began at most so many days before. */
	private static final int JOURNEY = 4;

	/** Two who meet each other, before the word on whose they are. */
	private static final Set<String> TWO = Set.of("زعيمي", "زعيما", "رئيسي", "رئيسا", "وزيري", "وزيرا", "الزعيمين",
			"الزعيمان", "الرئيسين", "الرئيسان", "الوزيرين", "الوزيران");

	private final Page page;

	private final PartialDate today;

	private final Retelling retelling;

	private final Headlines headlines;

	Merger(Page page, PublishedDate published) {
		this.page = page;
		this.retelling = new Retelling(page);
		this.headlines = new Headlines(page);
		this.today = published.date();
	}

	/** Each encounter once, in the order of first report. */
	List<Encounter> merge(List<Encounter> reported) {
		List<Encounter> merged = new ArrayList<>();
		for (Encounter encounter : reported) {
			if (isHeadline(encounter)) {
				continue;
			}
			int known = known(encounter, merged);
			int retold = (known < 0) ? retold(encounter, merged) : known;
			if (retold < 0) {
				merged.add(encounter);
			}
			else {
				Encounter told = merged.get(retold);
				merged.set(retold, (known < 0) ? this.retelling.joined(told, encounter) : join(told, encounter));
			}
		}
		reported.stream().filter(this::isHeadline).forEach((headline) -> addHeadline(headline, merged));
		merged.sort(Comparator.comparingInt(Merger::firstToken));
		return merged.stream()
			.map((encounter) -> placed(encounter, merged))
			.map((encounter) -> guestFirst(encounter, merged))
			.toList();
	}

	/**
	 * Who meets on a visit meets where the visit goes, and when: on the visit told in the
	 * same sentence, else on the first one told.
	 */
	private Encounter placed(Encounter encounter, List<Encounter> all) {
		if (encounter.isVisit() || encounter.kind() == MeetingKind.CALL
				|| encounter.place().isPresent() && encounter.time().isPresent()) {
			return encounter;
		}
		List<Encounter> visits = all.stream()
			.filter((visit) -> visit.isVisit() && sameDay(visit, encounter))
			.filter((visit) -> visit.status() != MeetingStatus.PLANNED || visit.status() == encounter.status())
			.filter((visit) -> visit.side1().stream().anyMatch(encounter::hasPart))
			.filter((visit) -> shareSentence(visit, encounter) || !isOneOfSeveral(visit, all))
			.toList();
		List<Encounter> besides = visits.stream().filter((visit) -> shareSentence(visit, encounter)).toList();
		if (visits.isEmpty()) {
			return encounter;
		}
		boolean beside = besides.size() == 1;
		Encounter visit = beside ? besides.get(0) : visits.get(0);
		// البلاد tells no analyst where they met, nor does the airport on the way
		Optional<Place> place = besides.size() > 1 ? Optional.empty()
				: visit.place()
					.filter((p) -> (beside || !this.page.isStop(p) && (!isSite(p) || followsAtOnce(encounter, visit)))
							&& !this.page.isLand(this.page.surface(p.start(), p.stop())));
		boolean apart = encounter.time().isPresent() && date(encounter).isDay() && !date(visit).isDay() && !beside
				&& date(visit).isKnown();
		if (apart) {
			return encounter;
		}
		// who arrives on the day of the article meets that day those it tells of
		boolean arriving = visits.size() == 1 && date(visit).isDay() && date(visit).equals(this.today);
		boolean near = beside || arriving || visits.size() == 1 && followsAtOnce(encounter, visit);
		return encounter.on(visit.time().flatMap((time) -> during(time, near)), place);
	}

	/** The first word of a place, folded. */
	private String firstWord(Place place) {
		return Folding.fold(surface(place).split(" ", 2)[0]);
	}

	/** زار المخيم: whom he meets that day he need not meet there. */
	private boolean isSite(Place place) {
		String first = firstWord(place);
		return (this.page.isSite(first) || this.page.isSight(first)) && !this.page.isTown(first);
	}

	/**
	 * When somebody meets who is on a visit: on its day if one sentence tells both, else
	 * in its month. The text does not say so itself, so that no words are given for it.
	 */
	private static Optional<TimeExpression> during(TimeExpression visit, boolean beside) {
		PartialDate date = visit.date();
		if (date.month() == 0) {
			return Optional.empty();
		}
		PartialDate concluded = beside ? date : PartialDate.ofMonth(date.year(), date.month());
		return Optional.of(new TimeExpression(visit.first(), visit.first(), concluded, visit.future()));
	}

	/**
	 * The guest is side 1, whoever is the subject: who is told to be on a visit, or who
	 * comes from elsewhere when the other side is at home.
	 */
	private Encounter guestFirst(Encounter encounter, List<Encounter> all) {
		if (encounter.isVisit() || encounter.kind() == MeetingKind.CALL || encounter.side2().isEmpty()
				|| encounter.frame() == Frame.RECEIVE) {
			return encounter;
		}
		Set<Integer> visitors = new LinkedHashSet<>();
		all.stream().filter(Encounter::isVisit).forEach((visit) -> visitors.addAll(visit.side1()));
		boolean firstTravels = encounter.side1().stream().anyMatch(visitors::contains);
		boolean secondTravels = visitors.containsAll(encounter.side2());
		if (firstTravels || secondTravels) {
			return firstTravels ? encounter : encounter.turned();
		}
		Optional<String> where = encounter.place()
			.flatMap(Place::mention)
			.flatMap((m) -> this.page.marked().party(m).country());
		boolean hostFirst = where.isPresent() && encounter.side1().stream().allMatch((p) -> where.equals(country(p)))
				&& encounter.side2().stream().allMatch((p) -> country(p).isPresent() && !where.equals(country(p)));
		return hostFirst ? encounter.turned() : encounter;
	}

	private Optional<String> country(int party) {
		return party(party).country();
	}

	private Party party(int number) {
		return this.page.marked().parties().get(number);
	}

	private boolean shareSentence(Encounter one, Encounter other) {
		return one.passages()
			.stream()
			.anyMatch((a) -> other.passages()
				.stream()
				.anyMatch((b) -> this.page.text().sentenceIndexOf(a[1] - 1) == this.page.text()
					.sentenceIndexOf(b[1] - 1)));
	}

	/** يجري محادثات مع نظيره قبل أن يلتقي ولي العهد: one sentence tells of two. */
	private boolean isBeside(Encounter told, Encounter again) {
		return this.page.text().sentenceIndexOf(told.passages().get(0)[1] - 1) == this.page.text()
			.sentenceIndexOf(again.passages().get(0)[1] - 1);
	}

	/** زار الوزير أمس المقر. وبحث معه المدير: the sentence after it goes on with it. */
	private boolean followsAtOnce(Encounter encounter, Encounter visit) {
		return encounter.status() == visit.status() && encounter.passages()
			.stream()
			.anyMatch((a) -> visit.passages()
				.stream()
				.anyMatch((b) -> this.page.text().sentenceIndexOf(a[1] - 1)
						- this.page.text().sentenceIndexOf(b[1] - 1) == 1));
	}

	private boolean isHeadline(Encounter encounter) {
		return this.headlines.isOne(encounter);
	}

	/** Whether nothing speaks against two reports being of one encounter. */
	private boolean mayBe(Encounter told, Encounter headline) {
		return told.isVisit() == headline.isVisit() && !isHeadline(told) && sameStatus(told, headline)
				&& sameDay(told, headline) && (!told.isVisit() || samePlace(told, headline))
				&& !(told.kindSaid() && headline.kindSaid() && told.kind() != headline.kind());
	}

	/**
	 * A headline may put several encounters of the body into one: يزور بغداد ويلتقي
	 * الكاظمي وقادة الفصائل. It is evidence for each and adds nobody to them.
	 */
	private void addHeadline(Encounter headline, List<Encounter> merged) {
		List<Integer> told = new ArrayList<>();
		for (int i = 0; i < merged.size(); i++) {
			if (isSame(merged.get(i), headline)) {
				told.add(i);
			}
		}
		if (told.isEmpty()) {
			int meant = this.headlines.meant(headline, merged, (body) -> mayBe(body, headline));
			if (meant < 0) {
				merged.add(headline);
			}
			else {
				merged.set(meant, merged.get(meant).toldIn(headline.passages()));
			}
		}
		for (int i : told) {
			merged.set(i,
					(told.size() > 1) ? merged.get(i).toldIn(headline.passages()) : join(merged.get(i), headline));
		}
	}

	private static int firstToken(Encounter encounter) {
		return encounter.passages().stream().mapToInt((passage) -> passage[0]).min().orElse(0);
	}

	private int known(Encounter encounter, List<Encounter> merged) {
		for (int i = merged.size() - 1; i >= 0; i--) {
			if (isSame(merged.get(i), encounter)) {
				return i;
			}
		}
		return -1;
	}

	/** The last encounter that a report may be telling of in other words; -1 if none. */
	private int retold(Encounter encounter, List<Encounter> merged) {
		for (int i = merged.size() - 1; i >= 0; i--) {
			Encounter told = merged.get(i);
			if (sameDay(told, encounter) && mayBeThere(told, encounter) && !isBeside(told, encounter)
					&& this.retelling.isOf(told, encounter)) {
				return i;
			}
		}
		return -1;
	}

	private boolean isSame(Encounter one, Encounter other) {
		if (one.isVisit() != other.isVisit() || !sameStatus(one, other)
				|| !sameDay(one, other) && !isSpokenOf(one, other)) {
			return false;
		}
		if (one.isVisit()) {
			return !isOneJourney(one, other) && samePlace(one, other)
					&& (one.side1().containsAll(other.side1()) || other.side1().containsAll(one.side1()));
		}
		if (one.kindSaid() && other.kindSaid() && one.kind() != other.kind()) {
			return false;
		}
		Set<List<Integer>> a = one.pairs();
		Set<List<Integer>> b = other.pairs();
		if (a.isEmpty() || b.isEmpty()) {
			// قبل قمة القادة … خلال قمتهم: told on its eve, and when it was held
			boolean eve = one.tentative() != other.tentative() && one.side1().equals(other.side1());
			// a circle to meet is not the two whose talks are spoken of
			boolean status = one.status() == other.status() || isHeadline(one) || isHeadline(other) || eve;
			return status && (a.isEmpty() ? isOfCircle(one, other) : isOfCircle(other, one));
		}
		return a.containsAll(b) || b.containsAll(a);
	}

	/**
	 * اجتماع السفراء is nobody else's meeting; محادثات الزعيمين, and القادة without a
	 * word on who they are, take up what was told before.
	 */
	private boolean isOfCircle(Encounter circle, Encounter other) {
		if (circle.side1().stream().allMatch(other::hasPart)) {
			return true;
		}
		String name = party(circle.side1().iterator().next()).name();
		int space = name.indexOf(' ');
		boolean vague = space < 0 || TWO.contains(name.substring(0, space));
		return !other.pairs().isEmpty() && (vague || Stream.concat(other.side1().stream(), other.side2().stream())
			.anyMatch((one) -> name.startsWith(party(one).name() + " ")));
	}

	/** Which station of a journey a later sentence means nobody knows. */
	private static boolean isOneOfSeveral(Encounter visit, List<Encounter> all) {
		return all.stream().anyMatch((other) -> !other.equals(visit) && other.isVisit() && isOneJourney(visit, other));
	}

	/** جولة تشمل العاصمة المصرية وتونس: the stations of a journey are several visits. */
	private static boolean isOneJourney(Encounter one, Encounter other) {
		int[] first = one.passages().get(0);
		int[] second = other.passages().get(0);
		return first[0] == second[0] && first[1] == second[1];
	}

	private boolean sameStatus(Encounter one, Encounter other) {
		return one.status() == other.status()
				|| one.status() != MeetingStatus.DENIED && other.status() != MeetingStatus.DENIED && (one.tentative()
						|| other.tentative() || isOneDay(one, other) || isOfToday(one, other) || isOfToday(other, one))
				|| isCalledOff(one, other) || isCalledOff(other, one);
	}

	/** سيلتقيان اليوم … ألغى اللقاء: what was planned and then called off. */
	private static boolean isCalledOff(Encounter planned, Encounter denied) {
		return planned.status() == MeetingStatus.PLANNED && denied.status() == MeetingStatus.DENIED
				&& planned.passages().get(0)[0] < denied.passages().get(0)[0];
	}

	/**
	 * استقبله الجمعة … ويبحث معه: written before and after it, on the day of the page.
	 */
	private boolean isOfToday(Encounter held, Encounter planned) {
		return !held.isVisit() && held.status() == MeetingStatus.HELD && planned.status() == MeetingStatus.PLANNED
				&& date(held).isDay() && date(held).equals(this.today) && !date(planned).isKnown()
				&& held.place().filter(this.page::isStop).isEmpty() && mayBeThere(held, planned)
				&& !this.retelling.isAnother(planned);
	}

	/** يلتقي الوزير السبت نظيره … استقبله السبت: a page that was written on. */
	private static boolean isOneDay(Encounter one, Encounter other) {
		return !one.isVisit() && date(one).isDay() && date(one).equals(date(other));
	}

	private static boolean sameDay(Encounter one, Encounter other) {
		return date(one).mayBe(date(other));
	}

	/** وصل أمس الأول … خلال زيارته اليوم: the noun speaks of the journey told before. */
	private boolean isSpokenOf(Encounter one, Encounter other) {
		if (!one.isVisit() || one.status() != other.status() || !one.tentative() && !other.tentative()
				|| one.place().isEmpty() || other.place().isEmpty()
				|| !surface(one.place().get()).equals(surface(other.place().get()))) {
			return false;
		}
		Optional<LocalDate> first = date(one).from();
		Optional<LocalDate> second = date(other).from();
		return first.isPresent() && second.isPresent()
				&& Math.abs(ChronoUnit.DAYS.between(first.get(), second.get())) <= JOURNEY;
	}

	private String surface(Place place) {
		return this.page.surface(place.start(), place.stop());
	}

	private static PartialDate date(Encounter encounter) {
		return encounter.time().map(TimeExpression::date).orElse(PartialDate.UNKNOWN);
	}

	/** في الكرملين, في موسكو: a site may stand in the town. */
	private boolean mayBeThere(Encounter one, Encounter other) {
		return samePlace(one, other)
				|| one.place().filter(this::isSite).isPresent() != other.place().filter(this::isSite).isPresent();
	}

	/**
	 * The same place by name or, when one is a town and the other its country, by
	 * country.
	 */
	private boolean samePlace(Encounter one, Encounter other) {
		if (one.place().isEmpty() || other.place().isEmpty()) {
			return true;
		}
		Place a = one.place().get();
		Place b = other.place().get();
		String first = this.page.text().raw().substring(a.start(), a.stop());
		String second = this.page.text().raw().substring(b.start(), b.stop());
		boolean land = (one.status() == other.status() || first.startsWith("هذ") || second.startsWith("هذ"))
				&& (a.mention().isEmpty() && this.page.isNameless(first)
						|| b.mention().isEmpty() && this.page.isNameless(second));
		if (first.contains(second) || second.contains(first) || land) {
			return true;
		}
		if (a.mention().isEmpty() || b.mention().isEmpty()) {
			return false;
		}
		if (a.mention().get().party() == b.mention().get().party()) {
			return true;
		}
		Optional<String> home = this.page.marked().party(a.mention().get()).country();
		return home.isPresent() && Objects.equals(home, this.page.marked().party(b.mention().get()).country());
	}

	private Encounter join(Encounter one, Encounter other) {
		boolean firstSides = !prefersSidesOf(other, one);
		Encounter sides = firstSides ? one : other;
		Encounter rest = firstSides ? other : one;
		Set<Integer> side1 = new LinkedHashSet<>(sides.side1());
		Set<Integer> side2 = new LinkedHashSet<>(sides.side2());
		Set<Integer> also = new LinkedHashSet<>(one.alsoPresent());
		also.addAll(other.alsoPresent());
		if (!sides.isVisit() && !sides.pairs().containsAll(rest.pairs())) {
			addMissing(side1, side2, rest);
		}
		also.removeAll(side1);
		also.removeAll(side2);
		Set<String> topics = new LinkedHashSet<>(one.topics());
		topics.addAll(other.topics());
		List<int[]> passages = new ArrayList<>(one.passages());
		passages.addAll(other.passages());
		// a headline in the present, which tells of what is to come as well, says the
		// least
		Encounter status = one.tentative() && !(other.tentative() && isHeadline(other)) ? other : one;
		if (!one.tentative() && !other.tentative() && other.status() == MeetingStatus.HELD) {
			status = other;
		}
		if (isCalledOff(one, other) || isCalledOff(other, one)) {
			status = one.status() == MeetingStatus.DENIED ? one : other;
		}
		boolean call = one.kindSaid() ? one.kind() == MeetingKind.CALL : other.kind() == MeetingKind.CALL;
		MeetingKind kind = one.isVisit() ? MeetingKind.VISIT : call ? MeetingKind.CALL : MeetingKind.MEETING;
		return new Encounter(sides.frame(), kind, one.kindSaid() || other.kindSaid(), status.status(),
				status.tentative(), side1, side2, also, morePrecise(one, other), placeOf(one, other),
				List.copyOf(topics), passages, Math.max(one.confidence(), other.confidence()));
	}

	/** A reception tells guest from host; else the first report does. */
	private static boolean prefersSidesOf(Encounter other, Encounter one) {
		boolean received = other.frame() == Frame.RECEIVE && one.frame() != Frame.RECEIVE;
		return received || one.side2().isEmpty() && !other.side2().isEmpty() && one.side1().size() <= 2;
	}

	private static void addMissing(Set<Integer> side1, Set<Integer> side2, Encounter rest) {
		for (int party : rest.side1()) {
			if (!side1.contains(party) && !side2.contains(party)) {
				boolean facesFirst = rest.side2().stream().anyMatch(side1::contains);
				(facesFirst && !side2.isEmpty() ? side2 : side1).add(party);
			}
		}
		for (int party : rest.side2()) {
			if (!side1.contains(party) && !side2.contains(party)) {
				boolean facesSecond = rest.side1().stream().anyMatch(side2::contains);
				(facesSecond || side2.isEmpty() ? side1 : side2).add(party);
			}
		}
	}

	private static Optional<TimeExpression> morePrecise(Encounter one, Encounter other) {
		if (one.time().isEmpty() || other.time().isEmpty()) {
			return one.time().isPresent() ? one.time() : other.time();
		}
		PartialDate a = date(one);
		PartialDate b = date(other);
		boolean more = b.isDay() && !a.isDay() || b.isKnown() && !a.isKnown();
		return more ? other.time() : one.time();
	}

	/** The first place told; a town rather than its country. */
	private Optional<Place> placeOf(Encounter one, Encounter other) {
		boolean country = one.place().flatMap(Place::mention).map(this.page::isCountry).orElse(true);
		// of a hotel in the town the country is told already
		boolean town = other.place()
			.filter((p) -> p.mention()
				.filter((m) -> (m.start() == p.start() || this.page.isTown(firstWord(p))) && this.page.isPlace(m)
						&& !this.page.isCountry(m))
				.isPresent())
			.isPresent();
		// زيارته للمملكة, and elsewhere للسعودية
		boolean bare = one.place().filter((p) -> p.mention().isEmpty() && surface(p).indexOf(' ') < 0).isPresent();
		boolean named = other.place().flatMap(Place::mention).isPresent();
		boolean better = other.place().isPresent()
				&& (one.place().isEmpty() || one.isVisit() && (country && town || bare && named));
		return better ? other.place() : one.place();
	}

}
