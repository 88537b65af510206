package liqa.transform.meetings;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import liqa.transform.meetings.Support.Held;
import liqa.transform.names.Mention;
import liqa.transform.names.MentionType;

/**
 * Who travelled where by a noun: زيارة البشير إلى القاهرة, وصوله إلى بغداد, قام بزيارة.
 */
final class NounTravel {

	private static final double EXPLICIT = 0.8;

	private static final double PRONOUN = 0.7;

	private static final double TOPIC = 0.65;

	/** زيارة الدولة إلى المغرب, زيارة العمل: a state visit, a working one. */
	private static final Set<String> OFFICIAL = Set.of("الدوله", "العمل", "الصداقه", "الموده");

	/** The lemma of رحلة, which is mostly that of an aircraft. */
	private static final String TRIP = "رحله";

	/** وصل and قادما stand at most so many words apart. */
	private static final int WAY = 24;

	/** The lemma of مغادرة: what follows bare is left, and not reached. */
	private static final String LEAVING = "مغادره";

	/** Between زيارة and ل with the visitor stand adjectives. */
	private static final int VISITOR = 4;

	/** Between جولة and the word before its stations stand adjectives. */
	private static final int TOUR_REACH = 7;

	/** تقرير من الوزير حول جولته: it is his of whom the report is. */
	private static final Set<String> SPOKEN_OF = Set.of("حول", "عن");

	private final Page page;

	private final Arguments arguments;

	private final Antecedents antecedents;

	private final Destinations destinations;

	private final Departures departures;

	private final Places places;

	NounTravel(Page page, Arguments arguments, Antecedents antecedents, Destinations destinations,
			Departures departures, Places places) {
		this.page = page;
		this.arguments = arguments;
		this.antecedents = antecedents;
		this.destinations = destinations;
		this.departures = departures;
		this.places = places;
	}

	/** The parts of a visit, if somebody and somewhere are told. */
	Optional<Roles> of(int noun, Trigger trigger, Cast cast, Optional<Held> held) {
		boolean bare = (trigger.pronoun() != Pronoun.NONE || !cast.genitive().isEmpty())
				&& !trigger.lemma().equals(LEAVING);
		List<Place> destinations = destinations(noun, trigger, bare, held);
		if (destinations.isEmpty() || isAccession(noun, trigger, destinations.get(0))) {
			return Optional.empty();
		}
		if (isParticiple(trigger) && this.antecedents.isOfUnmarkedNoun(noun)) {
			// قال المتحدث إن الصاروخ كان متجها إلى المدينة
			return Optional.empty();
		}
		List<Mention> visitor = List.of();
		double confidence = EXPLICIT;
		if (trigger.pronoun() != Pronoun.NONE) {
			visitor = guest(noun, trigger).or(() -> guestAtHome(noun, trigger, destinations.get(0)))
				.or(() -> foreigner(noun, trigger.pronoun(), destinations.get(0),
						(m) -> !this.page.isTraveller(m) && !this.page.isPrivate(m)))
				.stream()
				.toList();
			confidence = PRONOUN;
		}
		else if (held.isPresent() && this.destinations.isVisited(cast.genitive())) {
			// قام الوزير بزيارة مركز الأطفال: whose visit it is stands before
			visitor = held.get().subject();
			confidence = held.get().confidence();
		}
		else if (!cast.genitive().isEmpty()) {
			visitor = cast.genitive();
		}
		else if (isOfSomebodyUnnamed(noun) || isOfUnknown(noun, trigger, destinations.get(0))) {
			return Optional.empty();
		}
		else if (owner(noun) != Pronoun.NONE) {
			Pronoun owner = owner(noun);
			visitor = foreigner(noun, owner, destinations.get(0), (m) -> !this.page.isTraveller(m)).stream().toList();
			confidence = PRONOUN;
		}
		else if (held.isPresent()) {
			visitor = held.get().subject();
			confidence = held.get().confidence();
		}
		else if (!cast.to().isEmpty() && isOf(cast.to().get(0), noun)) {
			visitor = cast.to();
		}
		else if (!trigger.definite() && (trigger.frame() == Frame.VISIT || isParticiple(trigger))) {
			boolean during = this.page.has(noun - 1, Cue.DURING);
			Optional<Mention> ahead = during ? this.antecedents.openingSubject(noun, this.page::isTraveller)
					: this.antecedents.travellerAhead(noun, this.page::isTraveller);
			visitor = this.departures.whoLeft(noun)
				.filter(this.page::isTraveller)
				.or(() -> guestOf(noun, destinations.get(0)))
				.or(() -> ahead)
				.or(() -> during ? actor(noun, destinations.get(0))
						: this.antecedents.topic(noun, this.page::isTraveller))
				.stream()
				.toList();
			confidence = TOPIC;
		}
		boolean named = trigger.frame() == Frame.VISIT && !cast.genitive().isEmpty()
				&& destinations.get(0).mention().isPresent();
		// زيارة قادة الترويكا لليونان: a group whose visit is spoken of
		visitor = visitor.stream()
			.filter((m) -> this.page.isTraveller(m) || named && m.type() == MentionType.GROUP && !this.page.isOfLands(m)
					&& !this.destinations.isVisited(List.of(m)))
			.filter((m) -> agrees(trigger, m))
			// وصولهم إلى بغداد: of any number of people who were named before
			.filter((m) -> trigger.pronoun() == Pronoun.NONE && !isParticiple(trigger) || !this.page.areEnvoys(m))
			.toList();
		if (visitor.isEmpty() || isInauguration(trigger, visitor.get(0), destinations.get(0))) {
			return Optional.empty();
		}
		if (visitor.size() == 1) {
			// أجرى وفد برئاسة الوزير زيارة: who leads it travels as well
			Mention group = visitor.get(0);
			visitor = this.arguments.leaderOf(group).map((leader) -> List.of(group, leader)).orElse(visitor);
		}
		int end = Math.max(noun + 1, lastTokenOf(destinations.get(0), noun));
		int first = Math.min(held.map(Held::first).orElse(noun), noun);
		return Optional.of(new Roles(trigger.frame(), visitor, List.of(), cast.alsoPresent(), destinations, first, end,
				confidence));
	}

	private List<Place> destinations(int noun, Trigger trigger, boolean bare, Optional<Held> held) {
		if (isArrivalFrom(trigger)) {
			return this.departures.cameFrom(noun).filter((place) -> isOnTheWay(noun)).stream().toList();
		}
		if (trigger.lemma().equals(TRIP) && !bare) {
			// قام برحلة إلى بغداد, رحلة الوزير إلى بغداد, but not رحلات إلى بغداد
			return List.of();
		}
		List<Place> found = this.destinations.of(noun, 25, bare, trigger.frame() == Frame.VISIT);
		if (found.isEmpty() && held.isPresent() && held.get().first() > noun) {
			// الزيارة التي أداها الوزير لتونس
			found = this.destinations.of(held.get().first(), 25, bare, true);
		}
		return (found.isEmpty() && !trigger.definite() && !isParticiple(trigger))
				? this.departures.left(noun).stream().toList() : found;
	}

	/**
	 * التقى الوزير المصري نظيره التركي بمناسبة زيارته إلى القاهرة: whom a pronoun stands
	 * for who visits a country is rather somebody from abroad.
	 */
	private Optional<Mention> foreigner(int noun, Pronoun pronoun, Place place, Predicate<Mention> except) {
		Optional<Mention> whoever = this.antecedents.antecedent(noun, pronoun, except);
		Optional<String> home = land(place).filter((land) -> whoever.filter((m) -> isOf(land, m)).isPresent());
		int first = this.page.sentenceOf(noun).first();
		return home
			.flatMap((land) -> this.antecedents.antecedent(noun, pronoun,
					except.or((m) -> m.first() < first || isOf(land, m))))
			.or(() -> whoever);
	}

	/** أبلغ الوزير نظيره خلال زيارة لموسكو: who acts and comes from elsewhere. */
	private Optional<Mention> actor(int noun, Place place) {
		return this.antecedents
			.actor(noun, (m) -> this.page.isTraveller(m) && land(place).filter((land) -> isOf(land, m)).isEmpty())
			.filter((m) -> m.first() >= this.page.sentenceOf(noun).first())
			.or(() -> this.antecedents.actor(noun, this.page::isTraveller));
	}

	/** The country of a destination that is a country or its capital. */
	private Optional<String> land(Place place) {
		return place.mention()
			.filter((m) -> this.page.isLandOrCapital(m) && m.start() == place.start())
			.flatMap((m) -> this.page.marked().party(m).country());
	}

	private boolean isOf(String land, Mention mention) {
		return this.page.marked().party(mention).country().filter(land::equals).isPresent();
	}

	/** وصوله إلى سدة الحكم, منذ وصوله إلى البيت الأبيض: he took office. */
	private boolean isAccession(int noun, Trigger trigger, Place place) {
		boolean since = this.page.text().form(noun - 1).equals("منذ");
		return trigger.frame() == Frame.ARRIVE && !isParticiple(trigger) && (since || this.destinations.isPower(place));
	}

	/** بعد وصول الرئيس الأميركي إلى البيت الأبيض: an American arrives there in office. */
	private boolean isInauguration(Trigger trigger, Mention visitor, Place place) {
		return trigger.frame() == Frame.ARRIVE && !isParticiple(trigger) && isOf("US", visitor)
				&& this.page.surface(place.start(), place.stop()).startsWith("البيت ال");
	}

	/** زيارة رسمية للرئيس: whose it is follows at once, not whom somebody speaks to. */
	private boolean isOf(Mention visitor, int noun) {
		return visitor.first() - noun <= VISITOR && visitor.proclitics().endsWith("ل");
	}

	/** زيارة مسؤول إيراني للكويت: nobody who has a name. */
	private boolean isOfSomebodyUnnamed(int noun) {
		return this.page.mentionFrom(noun + 1)
			.filter((m) -> m.type() == MentionType.ANONYMOUS && m.proclitics().isEmpty())
			.isPresent();
	}

	/** زيارة المراسلين إلى الجبهة: a noun that nobody marked completes it. */
	private boolean isOfUnknown(int noun, Trigger trigger, Place place) {
		int next = Math.min(noun + 1, this.page.size() - 1);
		return !trigger.definite() && trigger.frame() == Frame.VISIT && this.page.mentionIndexAt(next) < 0
				&& this.page.isUnknown(next) && this.page.text().form(next).startsWith("ال")
				&& !OFFICIAL.contains(this.page.text().form(next))
				&& place.start() > this.page.text().token(next).start();
	}

	/** في أول زيارة رسمية له: whose journey it is, by a pronoun after the noun. */
	private Pronoun owner(int noun) {
		for (int at = noun + 1; at <= noun + 3 && this.page.mentionIndexAt(at) < 0; at++) {
			Pronoun owner = Pronoun.after("ل", this.page.text().form(at));
			if (owner != Pronoun.NONE) {
				return owner;
			}
		}
		return Pronoun.NONE;
	}

	/** استقبل الرئيس نظيره لدى وصوله إلى دكار: who arrives is whom the other receives. */
	private Optional<Mention> guest(int noun, Trigger trigger) {
		boolean received = trigger.frame() == Frame.ARRIVE && this.page.has(noun - 1, Cue.PREPOSITION);
		return received && isOfGuest(noun)
				? this.antecedents.nearest(noun, (m) -> trigger.pronoun().agreesWith(m) && this.page.isTraveller(m))
				: Optional.empty();
	}

	/**
	 * استقبل المحافظ وفدا في إطار زيارته للمملكة: the land that is spoken of is the
	 * host's, so that the guest is who travels.
	 */
	private Optional<Mention> guestAtHome(int noun, Trigger trigger, Place place) {
		boolean home = this.page.isLand(this.page.surface(place.start(), place.stop()))
				|| this.page.text().form(noun - 1).equals("بمناسبه");
		return home && trigger.frame() == Frame.VISIT && (isOfGuest(noun) || isOfEncounter(noun))
				? this.antecedents
					.nearest(noun,
							(m) -> trigger.pronoun().agreesWith(m) && this.page.isTraveller(m)
									&& !this.page.isEntourage(m) && m.first() >= this.page.sentenceOf(noun).first())
				: Optional.empty();
	}

	/** ودع الوزير نظيره في ختام زيارة للبلاد: the guest, unless it is his own country. */
	private Optional<Mention> guestOf(int noun, Place place) {
		return !isOfGuest(noun) ? Optional.empty() : this.antecedents.nearest(noun, this.page::isTraveller)
			.filter((m) -> land(place).filter((land) -> isOf(land, m)).isEmpty());
	}

	/** اجتمع الوزير مع الأمين العام بمناسبة زيارته للبلاد: whom the host met. */
	private boolean isOfEncounter(int noun) {
		for (int at = noun - 1; at >= this.page.sentenceOf(noun).first(); at--) {
			if (this.page.mentionIndexAt(at) < 0 && this.page.triggers(at)
				.stream()
				.anyMatch((t) -> t.isVerb() && (t.frame() == Frame.MEET || t.frame() == Frame.TALK))) {
				return true;
			}
			if (this.page.has(at, Cue.CONTENT)) {
				break;
			}
		}
		return false;
	}

	/** Whether the sentence tells before a noun that somebody receives a guest. */
	private boolean isOfGuest(int noun) {
		for (int at = noun - 1; at >= this.page.sentenceOf(noun).first(); at--) {
			if (this.page.mentionIndexAt(at) < 0
					&& this.page.triggers(at).stream().anyMatch((t) -> t.isVerb() && t.frame() == Frame.RECEIVE)) {
				return true;
			}
		}
		return false;
	}

	/** يبدأ الوزير جولة تشمل السعودية ومصر: a visit to each of the stations. */
	Optional<Roles> tour(int noun, Trigger trigger, Cast cast, Optional<Held> held) {
		if (!trigger.isTour()) {
			return Optional.empty();
		}
		int stations = noun + 1;
		while (stations < noun + TOUR_REACH && !this.page.has(stations, Cue.STATIONS)) {
			stations++;
		}
		List<Mention> visitor = cast.genitive();
		if (held.isPresent() && visitor.isEmpty()) {
			visitor = held.get().subject();
		}
		if (visitor.isEmpty()) {
			boolean spokenOf = SPOKEN_OF.contains(this.page.text().form(noun - 1));
			visitor = (spokenOf ? this.antecedents.nearest(noun, this.page::isTraveller)
					: (trigger.pronoun() == Pronoun.NONE)
							? headOfJourney(noun).or(() -> this.antecedents.topic(noun, this.page::isTraveller))
							: this.antecedents.antecedent(noun, trigger.pronoun(), (m) -> !this.page.isTraveller(m)))
				.stream()
				.toList();
		}
		visitor = visitor.stream().filter(this.page::isTraveller).toList();
		List<Place> places = this.page.has(stations, Cue.STATIONS) ? this.destinations.of(stations, 12, true, false)
				: held.isPresent() || trigger.pronoun() != Pronoun.NONE
						? this.places.of(noun, noun, Math.min(noun + TOUR_REACH, this.page.sentenceOf(noun).end()))
							.filter((p) -> held.isPresent() ? p.mention().isPresent() || isInspectionTour(noun)
									: p.mention().filter(this.page::isCountry).isPresent())
							.or(() -> held.isPresent() ? surveyed(noun) : Optional.empty())
							.map((p) -> this.destinations.listed(p, noun))
							.orElse(List.of())
						: List.of();
		if (visitor.isEmpty() || places.isEmpty()) {
			return Optional.empty();
		}
		int first = Math.min(held.map(Held::first).orElse(noun), noun);
		int end = lastTokenOf(places.get(places.size() - 1), noun);
		return Optional.of(new Roles(Frame.VISIT, visitor, List.of(), cast.alsoPresent(), places, first, end, TOPIC));
	}

	/** جولة تفقدية على مستشفى المدينة: the site that is looked over. */
	private Optional<Place> surveyed(int tour) {
		for (int at = tour + 1; at < tour + TOUR_REACH && this.page.mentionIndexAt(at) < 0; at++) {
			if (this.page.text().form(at).equals("علي")) {
				return this.destinations.surveyed(at + 1);
			}
		}
		return Optional.empty();
	}

	/** استقبل الوزير نظيره الذي يزور مصر في إطار جولة تشمل لبنان: who travels there. */
	private Optional<Mention> headOfJourney(int tour) {
		if (isOfGuest(tour)) {
			return this.antecedents.nearest(tour, this.page::isTraveller);
		}
		for (int at = tour - 1; at > this.page.sentenceOf(tour).first(); at--) {
			if (this.page.has(at, Cue.RELATIVE) && this.page.triggers(at + 1).stream().anyMatch(Trigger::isTravel)) {
				return this.page.mentionAt(this.page.beforeComma(at)).filter(this.page::isTraveller);
			}
		}
		return Optional.empty();
	}

	/** جولة تفقدية, جولة ميدانية */
	private boolean isInspectionTour(int noun) {
		String form = this.page.text().form(noun + 1);
		return form.startsWith("تفقدي") || form.startsWith("ميداني");
	}

	/** طائرة كانت متجهة إلى: a participle goes in gender with who travels. */
	private static boolean agrees(Trigger trigger, Mention visitor) {
		boolean feminine = trigger.lemma().endsWith("ه");
		return !isParticiple(trigger) || trigger.several() || visitor.type() != MentionType.PERSON
				|| visitor.feminine() == feminine;
	}

	/** غادر متوجها إلى: a participle has the subject of its verb. */
	private static boolean isParticiple(Trigger trigger) {
		return trigger.lemma().startsWith("مت") || isArrivalFrom(trigger);
	}

	/** وصل قادما من, عاد قادما من: somebody, and no missile, is on the way. */
	private boolean isOnTheWay(int participle) {
		int first = Math.max(this.page.sentenceOf(participle).first(), participle - WAY);
		for (int at = participle - 1; at >= first && !this.page.has(at, Cue.CONTENT); at--) {
			if (this.page.mentionIndexAt(at) < 0 && (this.page.has(at, Cue.RETURN)
					|| this.page.triggers(at).stream().anyMatch((t) -> t.frame() == Frame.ARRIVE))) {
				return true;
			}
		}
		return false;
	}

	/** قادما من: he was there before. */
	private static boolean isArrivalFrom(Trigger trigger) {
		return trigger.lemma().startsWith("قادم");
	}

	private int lastTokenOf(Place place, int from) {
		int end = from;
		while (end < this.page.size() && this.page.text().token(end).end() <= place.stop()) {
			end++;
		}
		return end;
	}

}
