package liqa.transform.meetings;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import liqa.ingest.PartialDate;
import liqa.ingest.PublishedDate;
import liqa.transform.MeetingKind;
import liqa.transform.MeetingStatus;
import liqa.transform.names.Mention;
import liqa.transform.text.Sentence;
import liqa.transform.time.TimeExpression;

/** Reads the clauses of one article that report an encounter. */
final class EncounterReader {

	/** So reliable is a party that the sentence does not name beside the noun. */
	private static final double SUPPOSED = 0.7;

	/** More words that nobody knows are no part of what tells of a meeting. */
	private static final int UNKNOWN = 3;

	/** Meals that are met over, folded. */
	private static final Set<String> MEALS = Set.of("مادبه", "مائده", "مايده", "عشاء", "غداء", "افطار", "فنجان");

	/**
	 * وذلك في مكتبه stands at most so many words behind the parties, and is no longer
	 * than that.
	 */
	private static final int ADDITION = 24;

	private static final int SITE = 8;

	/** في وقت لاحق stands at most so many words behind its verb. */
	private static final int LATER = 8;

	/** What tells a meeting from the one before it, folded. */
	private static final Set<String> ANOTHER = Set.of("ثان", "ثاني", "ثانيا", "ثانيه", "ثالث", "ثالثه", "اخر", "اخري",
			"جديد", "جديده", "مقبل", "مقبله");

	/** Behind them a meeting is the occasion on which something happened, folded. */
	private static final Set<String> OCCASIONS = Set.of("بعد", "وبعد", "عقب", "وعقب", "اثر", "واثر", "خلال", "وخلال",
			"في", "وفي", "لدي", "ولدي", "اثناء", "واثناء", "منذ", "غداه", "فور", "هامش", "ختام", "بدايه", "مستهل",
			"نهايه", "اول", "اخر", "هو", "هي");

	private final Page page;

	private final PublishedDate published;

	private final VerbRoles verbs;

	private final NounRoles nouns;

	private final Chaired chaired;

	private final Modality modality;

	private final Circumstances circumstances;

	private final Holding holding;

	private final OtherDays otherDays;

	private final Places places;

	private final BackReferences backReferences;

	private final Gatherings gatherings;

	EncounterReader(Page page, PublishedDate published) {
		this.page = page;
		this.published = published;
		Markers markers = new Markers(page);
		PhraseList list = new PhraseList(page, markers);
		Arguments arguments = new Arguments(page, markers, list, new ClauseEnd(page));
		Subjects subjects = new Subjects(page, markers, list);
		Antecedents antecedents = new Antecedents(page, markers);
		ClauseReader clauses = new ClauseReader(page, markers, arguments, subjects, antecedents);
		SitePhrases sites = new SitePhrases(page, markers);
		Destinations destinations = new Destinations(page, markers, list, sites);
		this.places = new Places(page, markers, sites);
		this.verbs = new VerbRoles(page, arguments, clauses, antecedents, destinations);
		Support support = new Support(page, markers, arguments, antecedents, clauses);
		this.nouns = new NounRoles(page, markers, arguments, antecedents,
				new NounTravel(page, arguments, antecedents, destinations, new Departures(page, markers), this.places),
				support);
		this.chaired = new Chaired(page, list, support);
		this.modality = new Modality(page);
		this.circumstances = new Circumstances(page);
		this.holding = new Holding(page);
		this.otherDays = new OtherDays(page);
		this.backReferences = new BackReferences(page, arguments, this.places, this.circumstances);
		this.gatherings = new Gatherings(page, antecedents);
	}

	/** Every clause, in the order of the text. */
	List<Encounter> read() {
		List<Encounter> found = new ArrayList<>();
		for (int token = this.page.nextTrigger(0); token >= 0; token = this.page.nextTrigger(token + 1)) {
			for (Trigger trigger : this.page.triggers(token)) {
				List<Encounter> encounters = isAttendance(token, trigger, found) ? List.of()
						: encounters(token, trigger);
				if (pointsBack(trigger, encounters, found)) {
					encounters = List.of();
				}
				if (encounters.isEmpty()) {
					this.backReferences.read(token, trigger, found);
				}
				found.addAll(encounters.stream().map((e) -> sequel(e, found)).toList());
				if (!encounters.isEmpty()) {
					break;
				}
			}
		}
		found.addAll(gatherings(found));
		return found;
	}

	/**
	 * ثم التقى, كما استقبل, واستقبل في وقت لاحق: what follows a meeting so falls on the
	 * same day.
	 */
	private Encounter sequel(Encounter encounter, List<Encounter> told) {
		int before = encounter.passages().get(0)[0] - 1;
		boolean follows = this.page.text().form(before).equals("ثم") || this.page.text().form(before).equals("كما")
				|| isLaterThatDay(before + 1);
		if (!follows || encounter.isVisit() || encounter.time().isPresent() || told.isEmpty()
				|| encounter.status() != MeetingStatus.HELD) {
			return encounter;
		}
		Encounter last = told.get(told.size() - 1);
		boolean day = last.time().filter((t) -> t.date().isDay()).isPresent();
		return !day || last.isVisit() || last.status() != MeetingStatus.HELD ? encounter : encounter
			.on(last.time().map((t) -> new TimeExpression(before, before, t.date(), false)), Optional.empty());
	}

	/** واستقبل الوزير في وقت لاحق السفير */
	private boolean isLaterThatDay(int first) {
		for (int at = first; at < first + LATER; at++) {
			if (this.page.text().form(at).equals("وقت") && this.page.text().form(at + 1).equals("لاحق")) {
				return this.page.triggers(first).stream().anyMatch(Trigger::isConjoined);
			}
		}
		return false;
	}

	/** Circles that met among themselves and nobody else, as far as the article tells. */
	private List<Encounter> gatherings(List<Encounter> told) {
		List<Encounter> found = new ArrayList<>();
		for (int token = this.page.nextTrigger(0); token >= 0; token = this.page.nextTrigger(token + 1)) {
			for (Trigger trigger : this.page.triggers(token)) {
				Optional<Roles> roles = this.gatherings.of(token, trigger)
					.filter((r) -> told.stream().noneMatch((e) -> !e.isVisit() && e.hasPart(r.side1().get(0).party())));
				if (roles.isPresent()) {
					found.addAll(encounter(token, trigger, roles.get(), Optional.empty()).stream().toList());
					break;
				}
			}
		}
		return found;
	}

	/**
	 * القمة مع فلان, after a summit with him was told: that one is meant, whoever the
	 * sentence is about.
	 */
	private static boolean pointsBack(Trigger trigger, List<Encounter> read, List<Encounter> told) {
		if (trigger.isVerb() || !trigger.definite() || read.size() != 1 || read.get(0).confidence() > SUPPOSED) {
			return false;
		}
		Encounter one = read.get(0);
		return !one.isVisit() && told.stream()
			.anyMatch((other) -> !other.isVisit() && one.side2().stream().anyMatch(other::hasPart)
					&& one.side1().stream().noneMatch(other::hasPart));
	}

	/** شارك في الاجتماع after a report of it: who follows was there, and is no side. */
	private boolean isAttendance(int token, Trigger trigger, List<Encounter> told) {
		return !trigger.isVerb() && trigger.definite() && this.backReferences.isAttendance(token, trigger, told);
	}

	/** What one word reports: one encounter, or a visit to each of several places. */
	private List<Encounter> encounters(int token, Trigger trigger) {
		Optional<Roles> roles = trigger.isVerb() ? this.verbs.of(token, trigger)
				: (trigger.isVerbal() && !trigger.isPurposeOfTalk()) ? Optional.empty()
						: this.nouns.of(token, trigger).or(() -> this.chaired.of(token, trigger));
		if (roles.isEmpty()) {
			return List.of();
		}
		Roles found = roles.get();
		if (found.isEncounter()) {
			return encounter(token, trigger, found, Optional.empty()).stream().toList();
		}
		return found.destinations()
			.stream()
			.flatMap((place) -> encounter(token, trigger, found, Optional.of(place)).stream())
			.toList();
	}

	private Optional<Encounter> encounter(int token, Trigger trigger, Roles roles, Optional<Place> destination) {
		// ناقشا اتفاقا ينتهي في 2030: what was done is not of a day to come
		boolean done = trigger.verb().filter(VerbForm::perfect).isPresent();
		Optional<TimeExpression> time = this.circumstances.time(token, roles.first(), roles.end())
			.filter((t) -> !done || !Modality.isLater(t, this.published))
			.map((t) -> this.circumstances.ahead(t, token, this.published));
		Optional<MeetingStatus> status = this.modality.of(token, trigger, roles, time, this.published);
		if (status.isEmpty()) {
			return Optional.empty();
		}
		Optional<TimeExpression> when = time
			.filter((t) -> !this.otherDays.holds(t, token, trigger, roles, status.get()))
			.filter((t) -> status.get() != MeetingStatus.HELD || !Modality.isLater(t, this.published))
			.or(() -> ongoing(token, roles))
			.flatMap((t) -> status.get() == MeetingStatus.PLANNED ? toCome(t) : Optional.of(t));
		Set<Integer> side1 = parties(roles.side1());
		Set<Integer> side2 = parties(roles.side2());
		side2.removeAll(side1);
		boolean visit = roles.isTravel();
		boolean circle = roles.side1().size() == 1 && roles.side2().isEmpty();
		// two phrases for one person are nobody's meeting
		boolean alone = !visit && !circle && side2.isEmpty() && side1.size() < 2;
		if (side1.isEmpty() || alone || isOneDelegation(roles)) {
			return Optional.empty();
		}
		Set<Integer> also = parties(roles.alsoPresent());
		also.removeAll(side1);
		also.removeAll(side2);
		MeetingKind kind = visit ? MeetingKind.VISIT : kind(token, trigger, roles);
		boolean kindSaid = kind == MeetingKind.CALL || trigger.frame() != Frame.TALK && trigger.frame() != Frame.SPEAK;
		Optional<Place> place = visit ? destination
				: (kind == MeetingKind.CALL) ? Optional.empty() : place(token, roles);
		boolean tentative = this.page.isTitle(token)
				|| status.get() == MeetingStatus.HELD && isMentioned(token, trigger, roles, time)
				|| this.modality.isPurpose(token, trigger, roles) && !isAnother(token)
				|| status.get() == MeetingStatus.PLANNED && this.modality.isOnTheEve(token, trigger, this.published)
				|| visit && !trigger.isVerb() && roles.first() == token
				|| visit && trigger.verb().filter((v) -> !v.perfect() && !v.future()).isPresent();
		return Optional.of(new Encounter(roles.frame(), kind, kindSaid, status.get(), tentative, side1, side2, also,
				when, place, this.circumstances.topics(token, token + 1),
				List.of(new int[] { roles.first(), roles.end() }), roles.confidence()));
	}

	/**
	 * لن تطرح خلال القمة بين فلان وفلان, إن لقاءه بنظيره تاريخي, تلمح الوكالة إلى قمة
	 * بينهما: a meeting that the reader knows of, be it held or to come. But بعد لقائه,
	 * خلال لقاء بين فلان وفلان: something happened then.
	 */
	private boolean isMentioned(int token, Trigger trigger, Roles roles, Optional<TimeExpression> time) {
		boolean known = trigger.definite() || trigger.pronoun() != Pronoun.NONE && this.page.has(token - 1, Cue.CONTENT)
				|| trigger.pronoun() == Pronoun.NONE && !OCCASIONS.contains(this.page.text().form(token - 1))
						&& !isAnother(token) && !isFirst(token);
		return !trigger.isVerb() && known && !roles.isTravel() && time.isEmpty() && roles.first() == token;
	}

	/**
	 * A sentence or clause that begins with the noun tells of it: اجتماع بين فلان وفلان.
	 */
	private boolean isFirst(int token) {
		return token == this.page.sentenceOf(token).first() || this.page.isComma(token - 1)
				|| this.page.isQuiet(token - 1);
	}

	/** لقاء ثان, قمة جديدة: not the one that was told before. */
	private boolean isAnother(int noun) {
		return ANOTHER.contains(this.page.text().form(noun + 1));
	}

	/** اجتماع ضم وفدا برئاسة فلان: a delegation does not meet its leader. */
	private boolean isOneDelegation(Roles roles) {
		if (roles.side1().size() != 1 || roles.side2().size() != 1) {
			return false;
		}
		Mention group = roles.side1().get(0);
		Mention leader = roles.side2().get(0);
		boolean led = false;
		for (int at = leader.first() - 1; at >= Math.max(group.end(), leader.first() - 3); at--) {
			led |= this.page.has(at, Cue.CHAIR);
		}
		return led && group.end() <= leader.first() && leader.first() - group.end() < 14;
	}

	/**
	 * يبدأ الأمير زيارة إلى بريطانيا: a visit told in the present falls in the month of
	 * the article.
	 */
	private Optional<TimeExpression> ongoing(int token, Roles roles) {
		PartialDate today = this.published.date();
		int first = this.page.sentenceOf(token).first();
		boolean present = roles.isTravel() && this.page.triggers(first)
			.stream()
			.anyMatch((t) -> t.verb().map((verb) -> !verb.perfect() && !verb.future()).orElse(false));
		return present && today.month() > 0 && !this.page.isTitle(token)
				? Optional.of(new TimeExpression(token, token, PartialDate.ofMonth(today.year(), today.month()), false))
				: Optional.empty();
	}

	/**
	 * أعلن في شباط تأجيل الاجتماع: what is still to come did not happen on a day before
	 * the article.
	 */
	private static boolean isPast(TimeExpression time, PublishedDate published) {
		return time.date().to().flatMap((to) -> published.date().from().map(to::isBefore)).orElse(false);
	}

	/**
	 * يلتقيان في 16 يونيو: what is planned falls on the next such day, if no year is
	 * written.
	 */
	private Optional<TimeExpression> toCome(TimeExpression time) {
		if (!isPast(time, this.published)) {
			return Optional.of(time);
		}
		PartialDate date = time.date();
		String year = Integer.toString(date.year());
		boolean dated = date.isDay()
				&& this.page.text().cut(time.first(), time.end()).chars().anyMatch(Character::isDigit);
		if (!dated || this.page.text().cut(time.first(), time.end()).contains(year)) {
			return Optional.empty();
		}
		TimeExpression next = new TimeExpression(time.first(), time.end(),
				new PartialDate(date.year() + 1, date.month(), date.day()), true);
		return isPast(next, this.published) ? Optional.empty() : Optional.of(next);
	}

	private Optional<Place> place(int token, Roles roles) {
		Optional<Place> reached = this.places.reachedBefore(token);
		if (reached.isPresent()) {
			return reached;
		}
		Sentence sentence = this.page.sentenceOf(token);
		int end = Math.min(toldUntil(token, roles), sentence.end());
		int limit = Math.min(sentence.end(), end + 12);
		int unknown = (roles.frame() == Frame.TALK || roles.frame() == Frame.SPEAK) ? 0 : 2;
		while (end < limit && !this.page.has(end, Cue.CONTENT) && !this.page.has(end, Cue.TOPIC)
				&& (this.page.has(end, Cue.OCCURRED) || isMargin(end) || isAddition(end) || isOccasion(end)
						|| !endsClause(end))) {
			boolean known = !this.page.text().token(end).isWord() || this.page.mentionIndexAt(end) >= 0
					|| this.page.timeAt(end).isPresent() || !this.page.cues(end).isEmpty() || this.page.isInVenue(end)
					|| isAddition(end) || isOccasion(end);
			// جلسة مباحثات ثنائية في القصر
			boolean adjective = end <= token + 2 && this.page.text().form(end).endsWith("ه")
					|| this.page.has(end - 1, Cue.TOWN);
			if (!known && !adjective && !isMargin(end) && unknown-- <= 0) {
				break;
			}
			end++;
		}
		return this.places.of(token, clauseStart(token, sentence), end)
			.or(() -> heldAt(token, roles))
			.or(() -> this.places.calledBy(token, roles))
			.or(() -> addition(roles, sentence));
	}

	/** اجتماع بين الوزيرين حول الأزمة سيعقد في جنيف */
	private Optional<Place> heldAt(int token, Roles roles) {
		int held = this.page.isVerb(token) ? -1 : this.holding.find(token, roles.end());
		return (held < 0) ? Optional.empty() : this.places.of(held, held, this.holding.limit(held));
	}

	/**
	 * How far the clause goes before it tells something else behind those who met: of
	 * التقى الوزير السفير حول اختفاء الصحفي في الدوحة no more than the ambassador.
	 */
	private int toldUntil(int token, Roles roles) {
		int parties = Stream.of(roles.side1(), roles.side2(), roles.alsoPresent())
			.flatMap(List::stream)
			.mapToInt(Mention::end)
			.filter((end) -> end <= roles.end())
			.reduce(token + 1, Math::max);
		int unknown = 0;
		for (int at = parties; at < roles.end(); at++) {
			if (this.page.mentionIndexAt(at) >= 0) {
				continue;
			}
			unknown += this.page.isUnknown(at) ? 1 : 0;
			if (this.page.has(at, Cue.TOPIC) || this.page.isOtherVerb(at) || unknown > UNKNOWN) {
				return at;
			}
		}
		return roles.end();
	}

	/**
	 * على هامش اجتماع دولي في تركمانستان, على مأدبة عشاء في الفندق: what follows tells
	 * the place.
	 */
	private boolean isMargin(int at) {
		return this.page.has(at - 1, Cue.MARGIN) || this.page.has(at - 2, Cue.MARGIN) || isMeal(at) || isMeal(at - 1);
	}

	/** بحث الوزير الملف مع نظيره خلال اجتماع في جنيف: where the occasion was. */
	private boolean isOccasion(int at) {
		boolean in = this.page.text().form(at - 1).equals("في") || this.page.has(at - 1, Cue.DURING);
		return in && this.page.text().form(at + 1).equals("في")
				&& this.page.triggers(at).stream().anyMatch((t) -> !t.isVerb() && !t.isTravel() && !t.definite());
	}

	private boolean isMeal(int at) {
		return MEALS.contains(this.page.text().form(at)) && this.page.text().form(at - 1).equals("علي");
	}

	/**
	 * سبل إنهاء الحرب في الجنوب، وذلك في مكتبه, حول الحدود، في جنيف: what is said of the
	 * meeting behind its topic.
	 */
	private Optional<Place> addition(Roles roles, Sentence sentence) {
		for (int at = roles.end(); at < Math.min(sentence.end(), roles.end() + ADDITION); at++) {
			if (this.page.text().form(at).equals("وذلك")) {
				return this.places.of(at, at, Math.min(sentence.end(), at + SITE));
			}
			Optional<Place> apart = this.page.isComma(at) ? this.places.apart(at + 1, sentence.end())
					: Optional.empty();
			if (apart.isPresent()) {
				return apart;
			}
			if (this.page.has(at, Cue.CONTENT) || this.page.isVerb(at)) {
				break;
			}
		}
		return Optional.empty();
	}

	/** التقى السفير، وذلك في مكتبه: more of the same. */
	private boolean isAddition(int at) {
		return this.page.text().form(at).equals("وذلك") || this.page.text().form(at + 1).equals("وذلك");
	}

	private boolean endsClause(int at) {
		return this.page.has(at, Cue.BOUNDARY) || this.page.has(at, Cue.RELATIVE) || this.page.has(at, Cue.CONTENT)
				|| !this.page.triggers(at).isEmpty();
	}

	/**
	 * Where the clause of a word of meeting begins; the verb that carries it belongs to
	 * it.
	 */
	private int clauseStart(int token, Sentence sentence) {
		int start = token;
		while (start > sentence.first() && token - start < 24) {
			boolean carrier = this.page.triggers(start - 1)
				.stream()
				.anyMatch((t) -> t.frame() == Frame.HOLD || t.frame() == Frame.HOST);
			boolean compound = start == token && !this.page.triggers(start - 1).isEmpty();
			if (endsClause(start - 1) && !carrier && !compound) {
				break;
			}
			start--;
			if (carrier && this.page.mentionIndexAt(start) < 0) {
				return hostBefore(start);
			}
		}
		return start;
	}

	/** كانت القاهرة قد استضافت لقاء: the host may stand before its verb. */
	private int hostBefore(int verb) {
		int at = verb - 1;
		while (this.page.has(at, Cue.FILLER)) {
			at--;
		}
		boolean hosts = this.page.triggers(verb).stream().anyMatch((t) -> t.frame() == Frame.HOST);
		return hosts ? this.page.mentionAt(at).filter(this.page::isPlace).map(Mention::first).orElse(verb) : verb;
	}

	private MeetingKind kind(int token, Trigger trigger, Roles roles) {
		if (trigger.kind() == MeetingKind.CALL) {
			return MeetingKind.CALL;
		}
		int end = Math.min(this.page.sentenceOf(token).end(), roles.end() + 5);
		for (int at = clauseFirst(token, roles); at < end; at++) {
			if (at > token && trigger.frame() != Frame.TALK && this.page.has(at, Cue.DURING)
					&& !this.page.triggers(at + 1).isEmpty()) {
				// أكد عزمه لقاء نظيره خلال مكالمة هاتفية: of another one
				break;
			}
			if (this.page.has(at, Cue.TELEPHONE) || this.page.has(at, Cue.VIDEO)) {
				return MeetingKind.CALL;
			}
		}
		return MeetingKind.MEETING;
	}

	/**
	 * أجرى الوزير مكالمة هاتفية مع نظيره، كما استقبل السفير: the telephone belongs to the
	 * clause before.
	 */
	private int clauseFirst(int token, Roles roles) {
		int first = token;
		while (first > roles.first() && !this.page.has(first - 1, Cue.BOUNDARY)
				&& !this.page.has(first - 1, Cue.CONTENT)) {
			first--;
		}
		return first;
	}

	private static Set<Integer> parties(List<Mention> mentions) {
		Set<Integer> parties = new LinkedHashSet<>();
		mentions.forEach((mention) -> parties.add(mention.party()));
		return parties;
	}

}
