package liqa.transform.meetings;

import java.util.List;
import java.util.Optional;

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

	/** The lemma of جولة, folded as the lexicon folds it. */
	private static final String TOUR = "جوله";

	/** Between زيارة and ل with the visitor stand adjectives. */
	private static final int VISITOR = 4;

	/** Between جولة and the word before its stations stand adjectives. */
	private static final int TOUR_REACH = 7;

	private final Page page;

	private final Arguments arguments;

	private final Antecedents antecedents;

	private final Destinations destinations;

	private final Places places;

	NounTravel(Page page, Arguments arguments, Antecedents antecedents, Destinations destinations,
			Places places) {
		this.page = page;
		this.arguments = arguments;
		this.antecedents = antecedents;
		this.destinations = destinations;
		this.places = places;
	}

	/** The parts of a visit, if somebody and somewhere are told. */
	Optional<Roles> of(int noun, Trigger trigger, Cast cast, Optional<Held> held) {
		boolean bare = trigger.pronoun() != Pronoun.NONE || !cast.genitive().isEmpty();
		List<Place> destinations = this.destinations.of(noun, 25, bare, trigger.frame() == Frame.VISIT);
		if (destinations.isEmpty() && held.isPresent() && held.get().first() > noun) {
			// الزيارة التي أداها الوزير لتونس
			destinations = this.destinations.of(held.get().first(), 25, bare, true);
		}
		if (destinations.isEmpty() && !trigger.definite()) {
			destinations = this.destinations.left(noun).stream().toList();
		}
		if (destinations.isEmpty() || isAccession(noun, trigger, destinations.get(0))) {
			return Optional.empty();
		}
		List<Mention> visitor = List.of();
		double confidence = EXPLICIT;
		if (trigger.pronoun() != Pronoun.NONE) {
			visitor = guest(noun, trigger)
				.or(() -> this.antecedents.antecedent(noun, trigger.pronoun(),
						(m) -> !this.page.isTraveller(m) && !this.page.isPrivate(m)))
				.stream()
				.toList();
			confidence = PRONOUN;
		}
		else if (!cast.genitive().isEmpty()) {
			visitor = cast.genitive();
		}
		else if (isOfSomebodyUnnamed(noun)) {
			return Optional.empty();
		}
		else if (owner(noun) != Pronoun.NONE) {
			Pronoun owner = owner(noun);
			visitor = this.antecedents.antecedent(noun, owner, (m) -> !this.page.isTraveller(m)).stream().toList();
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
					: Optional.empty();
			visitor = ahead
				.or(() -> during ? this.antecedents.actor(noun, this.page::isTraveller)
						: this.antecedents.topic(noun, this.page::isTraveller))
				.stream()
				.toList();
			confidence = TOPIC;
		}
		boolean named = trigger.frame() == Frame.VISIT && !cast.genitive().isEmpty()
				&& destinations.get(0).mention().isPresent();
		// زيارة قادة الترويكا لليونان: a group whose visit is spoken of
		visitor = visitor.stream()
			.filter((m) -> this.page.isTraveller(m)
					|| named && m.type() == MentionType.GROUP && !this.page.isOfLands(m))
			.filter((m) -> agrees(trigger, m))
			.toList();
		if (visitor.isEmpty()) {
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

	/** وصوله إلى سدة الحكم, منذ وصوله إلى البيت الأبيض: he took office. */
	private boolean isAccession(int noun, Trigger trigger, Place place) {
		boolean since = this.page.text().form(noun - 1).equals("منذ");
		return trigger.frame() == Frame.ARRIVE && !isParticiple(trigger) && (since || this.destinations.isPower(place));
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
		boolean received = false;
		if (trigger.frame() == Frame.ARRIVE && this.page.has(noun - 1, Cue.PREPOSITION)) {
			for (int at = noun - 1; at >= this.page.sentenceOf(noun).first() && !received; at--) {
				received = this.page.mentionIndexAt(at) < 0
						&& this.page.triggers(at).stream().anyMatch((t) -> t.isVerb() && t.frame() == Frame.RECEIVE);
			}
		}
		return received
				? this.antecedents.nearest(noun, (m) -> trigger.pronoun().agreesWith(m) && this.page.isTraveller(m))
				: Optional.empty();
	}

	/** يبدأ الوزير جولة تشمل السعودية ومصر: a visit to each of the stations. */
	Optional<Roles> tour(int noun, Trigger trigger, Cast cast, Optional<Held> held) {
		if (!trigger.lemma().equals(TOUR)) {
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
			visitor = ((trigger.pronoun() == Pronoun.NONE) ? this.antecedents.topic(noun, this.page::isTraveller)
					: this.antecedents.antecedent(noun, trigger.pronoun(), (m) -> !this.page.isTraveller(m)))
				.stream()
				.toList();
		}
		visitor = visitor.stream().filter(this.page::isTraveller).toList();
		List<Place> places = this.page.has(stations, Cue.STATIONS) ? this.destinations.of(stations, 12, true, false)
				: held.isPresent()
						? this.places.of(noun, noun, Math.min(noun + TOUR_REACH, this.page.sentenceOf(noun).end()))
							.filter((p) -> p.mention().isPresent() || isInspectionTour(noun))
							.stream()
							.toList()
						: List.of();
		if (visitor.isEmpty() || places.isEmpty()) {
			return Optional.empty();
		}
		int first = Math.min(held.map(Held::first).orElse(noun), noun);
		int end = lastTokenOf(places.get(places.size() - 1), noun);
		return Optional.of(new Roles(Frame.VISIT, visitor, List.of(), cast.alsoPresent(), places, first, end, TOPIC));
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
		return trigger.lemma().startsWith("مت");
	}

	private int lastTokenOf(Place place, int from) {
		int end = from;
		while (end < this.page.size() && this.page.text().token(end).end() <= place.stop()) {
			end++;
		}
		return end;
	}

}
