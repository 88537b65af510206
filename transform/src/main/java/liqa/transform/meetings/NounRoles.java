package liqa.transform.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import liqa.transform.meetings.Support.Held;
import liqa.transform.names.Mention;
import liqa.transform.names.MentionType;

/**
 * Who meets whom by a noun: لقاء قاآني مع الكاظمي, اجتماعه بقادة الفصائل, محادثات بين
 * الوزيرين, عقد الوزير اجتماعا مع نظيره, زيارة البشير إلى القاهرة.
 */
final class NounRoles {

	private static final double EXPLICIT = 0.86;

	private static final double PRONOUN = 0.74;

	private static final double TOPIC = 0.7;

	/** The lemma of قمة, folded as the lexicon folds it. */
	private static final String SUMMIT = "قمه";

	/** The lemma of جولة, which nobody but who leads it holds with his delegation. */
	private static final String TOUR = "جوله";

	private final Page page;

	private final Markers markers;

	private final Arguments arguments;

	private final Antecedents antecedents;

	private final NounTravel travel;

	private final Support support;

	private final Sides sides;

	private final Receptions receptions;

	private final Told told;

	private final Occasions occasions;

	private final NearSubjects near;

	private final Conferences conferences;

	private final Counterparts counterparts;

	NounRoles(Page page, Markers markers, Arguments arguments, Antecedents antecedents, NounTravel travel,
			Support support) {
		this.page = page;
		this.markers = markers;
		this.arguments = arguments;
		this.antecedents = antecedents;
		this.travel = travel;
		this.support = support;
		this.sides = new Sides(page, arguments);
		this.receptions = new Receptions(page, markers, arguments, antecedents, this.sides);
		this.told = new Told(page);
		this.occasions = new Occasions(page, markers, antecedents, this.sides);
		this.near = new NearSubjects(page, markers);
		this.conferences = new Conferences(page);
		this.counterparts = new Counterparts(page, arguments, antecedents, this.sides);
	}

	/** The parts around a noun of meeting, if they are complete. */
	Optional<Roles> of(int noun, Trigger trigger) {
		if (trigger.isPurposeOfTalk()) {
			return purpose(noun, trigger);
		}
		Optional<Held> held = this.support.of(noun, trigger);
		boolean joint = this.conferences.isJoint(noun);
		boolean told = held.isPresent() || joint || this.told.happens(noun) || this.told.isHosted(noun);
		if (trigger.condition() == Trigger.Condition.HELD && this.told.isFollowedByNoun(noun)) {
			return Optional.empty();
		}
		boolean carried = !trigger.definite() && held.isPresent() && !held.get().subject().isEmpty();
		if (trigger.condition() == Trigger.Condition.TELEPHONE && !this.told.isByTelephone(noun) && !carried) {
			return Optional.empty();
		}
		Cast cast = Cast.of(this.page, trigger, this.arguments.after(noun, trigger), this.support.joined(noun, trigger),
				noun);
		if (held.filter(Held::strange).isPresent() && trigger.pronoun() == Pronoun.NONE && cast.isOfNobody()) {
			return Optional.empty();
		}
		Optional<Roles> tour = this.travel.tour(noun, trigger, cast, held);
		if (tour.isPresent()) {
			return tour;
		}
		if (trigger.condition() == Trigger.Condition.HELD && !told && !this.told.byParties(noun, trigger, cast)) {
			return Optional.empty();
		}
		if (trigger.condition() == Trigger.Condition.CREDENTIALS) {
			return this.page.text().form(noun - 1).equals("اوراق") ? this.receptions.credentials(noun, trigger, cast)
					: Optional.empty();
		}
		if (trigger.isTravel()) {
			return this.travel.of(noun, trigger, cast, held).or(() -> call(noun, trigger, cast, held));
		}
		if (trigger.frame() == Frame.RECEIVE) {
			return this.receptions.of(noun, trigger, cast, held);
		}
		return encounter(noun, trigger, cast, held);
	}

	/**
	 * وصل الوزير إلى بغداد لبحث الأزمة مع نظيره: who travels meets whom he is to talk to.
	 */
	private Optional<Roles> purpose(int noun, Trigger trigger) {
		if (!this.told.isPurposeOfJourney(noun)) {
			return Optional.empty();
		}
		Cast cast = Cast.of(this.page, trigger, this.arguments.after(noun, trigger), Optional.empty(), noun);
		List<Mention> met = cast.with();
		boolean known = !met.isEmpty()
				&& met.stream().allMatch((m) -> m.type() == MentionType.PERSON || m.type() == MentionType.GROUP);
		return known
				? this.antecedents.actor(noun, (m) -> !Cast.holds(met, m))
					.map((agent) -> this.sides.of(noun, trigger, cast, withLeader(agent), met, TOPIC))
				: Optional.empty();
	}

	/** بعد زيارته البطريرك, زيارة الوزير لنظيره: who visits a person meets him. */
	private Optional<Roles> call(int noun, Trigger trigger, Cast cast, Optional<Held> held) {
		boolean own = trigger.pronoun() != Pronoun.NONE;
		if (!own && held.isPresent() && !cast.genitive().isEmpty() && trigger.proclitics().endsWith("ب")) {
			return callHeld(noun, trigger, cast, held.get());
		}
		int object = own || cast.genitive().isEmpty() ? noun + 1
				: cast.genitive().get(cast.genitive().size() - 1).end();
		List<Mention> host = (own && !cast.genitive().isEmpty()) ? cast.genitive()
				: cast.bare().isEmpty() || cast.bare().get(0).first() != object ? cast.to() : cast.bare();
		boolean persons = !host.isEmpty() && host.stream().allMatch((m) -> m.type() == MentionType.PERSON);
		if (trigger.frame() != Frame.VISIT || trigger.definite() || trigger.isInspection() || !persons) {
			return Optional.empty();
		}
		List<Mention> guest = cast.genitive();
		if (own) {
			guest = this.antecedents.antecedent(noun, trigger.pronoun(), (m) -> Cast.holds(host, m)).stream().toList();
		}
		else if (guest.isEmpty()) {
			guest = held.map(Held::subject).orElse(List.of());
		}
		boolean known = !guest.isEmpty() && guest.stream().noneMatch((m) -> Cast.holds(host, m));
		return known ? Optional.of(this.sides.of(noun, trigger, cast, guest, host, PRONOUN).as(Frame.MEET))
				: Optional.empty();
	}

	/** قام الوزير بزيارة الشيخ فلان: what completes the noun is the host. */
	private Optional<Roles> callHeld(int noun, Trigger trigger, Cast cast, Held held) {
		List<Mention> guest = held.subject().stream().filter((m) -> !Cast.holds(cast.genitive(), m)).toList();
		boolean persons = !guest.isEmpty() && trigger.frame() == Frame.VISIT && !trigger.definite()
				&& cast.genitive().stream().allMatch((m) -> m.type() == MentionType.PERSON);
		return persons ? Optional.of(this.sides.of(noun, trigger, cast, guest, cast.genitive(), held.confidence())
			.from(held.first())
			.as(Frame.MEET)) : Optional.empty();
	}

	private Optional<Roles> encounter(int noun, Trigger trigger, Cast cast, Optional<Held> held) {
		List<Mention> partner = cast.partner();
		Optional<Roles> opposite = this.counterparts.of(noun, trigger, cast);
		if (opposite.isPresent()) {
			return opposite;
		}
		if (partner.isEmpty() && cast.participants().size() == 1
				&& !held.map(Held::subject).orElse(List.of()).isEmpty()) {
			// يعقد المجلس اجتماعه بمشاركة رجال الأعمال
			List<Mention> joining = cast.participants();
			List<Mention> holders = held.orElseThrow().subject();
			return Optional
				.of(this.sides.of(noun, trigger, cast, holders, joining, TOPIC).from(held.orElseThrow().first()));
		}
		if (trigger.pronoun() == Pronoun.BOTH && cast.with().isEmpty()
				&& cast.by().stream().allMatch((m) -> m.type() == MentionType.ORGANIZATION)) {
			// خلال اجتماعهما بوزارة التعليم: the body is where they met
			partner = List.of();
		}
		if (trigger.lemma().equals(TOUR) && cast.with().isEmpty()
				&& cast.by().stream().anyMatch((m) -> m.type() == MentionType.ORGANIZATION)) {
			// بدأ الجولة بالمستشفى: where he went first
			return Optional.empty();
		}
		if (cast.between().size() > 1) {
			// قمة بين إيران والعراق: states hold no summit, it is the one of their
			// leaders
			if (isSummit(noun, trigger) && cast.between().stream().allMatch(this.page::isPlace)) {
				List<Mention> leaders = this.antecedents.pairAhead(noun);
				return leaders.isEmpty() ? Optional.empty()
						: Optional.of(this.sides.split(noun, trigger, cast, leaders, TOPIC));
			}
			return Optional.of(this.sides.split(noun, trigger, cast, cast.between(), EXPLICIT));
		}
		if (partner.isEmpty() && !trigger.definite() && !cast.chair().isEmpty()) {
			// عقدت اللجنة اجتماعا برئاسة الوزير وبحضور فلان: the chair meets those
			// present
			List<Mention> present = cast.joined().isEmpty() ? cast.alsoPresent() : cast.joined();
			List<Mention> others = present.stream().filter((m) -> !Cast.holds(cast.chair(), m)).toList();
			if (!others.isEmpty()) {
				return Optional.of(this.sides.of(noun, trigger, cast, cast.chair(), others, TOPIC));
			}
		}
		if (cast.between().isEmpty() && this.told.isBetweenBoth(noun)) {
			// لقاء بين الرئيسين: the two who were named before
			List<Mention> two = this.antecedents.pair(noun);
			return two.isEmpty() ? Optional.empty() : Optional.of(this.sides.split(noun, trigger, cast, two, TOPIC));
		}
		if (trigger.pronoun() != Pronoun.NONE) {
			if (trigger.takesObject() && !cast.bare().isEmpty()
					&& cast.bare().get(0).first() == this.arguments.afterInsertion(noun + 1)) {
				// لقائه، الاثنين، الوفد: whoever a later مع brings in
				partner = cast.bare();
			}
			if (partner.isEmpty()) {
				List<Mention> bare = trigger.takesObject() ? cast.bare() : List.of();
				partner = cast.genitive().isEmpty() ? bare : cast.genitive();
			}
			if (partner.isEmpty()) {
				partner = partnerByPronoun(noun, trigger);
			}
			if (partner.isEmpty() && trigger.pronoun() == Pronoun.BOTH && this.antecedents.isOfNamelessPair(noun)) {
				// تعهد زعيما الكوريتين خلال اجتماعهما: who they are is not told here
				return Optional.empty();
			}
			if (partner.isEmpty() && trigger.pronoun() == Pronoun.BOTH) {
				// أكد فلان وفلان خلال لقائهما
				List<Mention> two = this.antecedents.pair(noun);
				return two.isEmpty() ? Optional.empty()
						: Optional.of(this.sides.split(noun, trigger, cast, two, PRONOUN));
			}
			if (partner.isEmpty()) {
				return trigger.proclitics().endsWith("ل") && trigger.takesObject() ? objectPronoun(noun, trigger, cast)
						: Optional.empty();
			}
			List<Mention> known = partner;
			List<Mention> both = trigger.pronoun() == Pronoun.BOTH ? this.antecedents.subjects(noun) : List.of();
			if (!both.isEmpty() && both.stream().noneMatch((m) -> Cast.holds(known, m))) {
				// قال فلان وفلان خلال لقائهما مع الوزير
				return Optional.of(this.sides.of(noun, trigger, cast, both, known, PRONOUN));
			}
			return this.antecedents.antecedent(noun, trigger.pronoun(), (m) -> Cast.holds(known, m))
				.map((agent) -> this.sides.of(noun, trigger, cast, withLeader(agent), known, PRONOUN));
		}
		if (!cast.joined().isEmpty() || !cast.joinedTo().isEmpty()) {
			return gathering(noun, trigger, cast, held);
		}
		if (held.isPresent() && held.get().isShared() && cast.bare().size() + cast.beside().size() > 1) {
			List<Mention> all = new ArrayList<>(cast.beside());
			all.addAll(cast.bare());
			if (trigger.condition() == Trigger.Condition.HELD
					&& all.stream().allMatch((m) -> m.type() == MentionType.GROUP)) {
				// شارك في المؤتمر خبراء ومسؤولون: the public of a conference
				return Optional.empty();
			}
			return Optional.of(this.sides.split(noun, trigger, cast, all, TOPIC));
		}
		if (held.isPresent() && !held.get().subject().isEmpty()) {
			return heldBy(noun, trigger, cast, held.get(), partner);
		}
		if (!cast.genitive().isEmpty()) {
			return genitive(noun, trigger, cast, partner);
		}
		if (!partner.isEmpty() && !cast.to().isEmpty() && cast.to().get(0).first() < partner.get(0).first()) {
			// اجتماع للوزير مع نظيره
			return Optional.of(this.sides.of(noun, trigger, cast, cast.to(), partner, EXPLICIT));
		}
		boolean joined = trigger.proclitics().equals("و") && this.told.isJoinedToTravel(noun);
		if (!partner.isEmpty() && trigger.definite()
				&& (trigger.proclitics().equals("ل") && this.told.followsTravel(noun) || joined)) {
			// توجه إلى بغداد للاجتماع بالوزيرة, بعد زيارة دمشق والاجتماع بالرئيس
			List<Mention> known = partner;
			Optional<Mention> goer = trigger.proclitics().equals("ل")
					? this.near.goer(noun, (m) -> !Cast.holds(known, m)) : Optional.empty();
			return goer.or(() -> this.antecedents.actor(noun, (m) -> !Cast.holds(known, m)))
				.map((agent) -> this.sides.of(noun, trigger, cast, withLeader(agent), known, TOPIC));
		}
		if (trigger.definite() && trigger.frame() == Frame.MEET && followsSubject(noun)
				&& isMetRightBehind(noun, cast)) {
			// قرر الوزير الاجتماع بنظيره
			return this.page.mentionAt(noun - 1)
				.filter((m) -> m.type() == MentionType.PERSON && !Cast.holds(cast.by(), m))
				.map((agent) -> this.sides.of(noun, trigger, cast, List.of(agent), cast.by(), TOPIC));
		}
		if (partner.isEmpty() && !trigger.definite()) {
			List<Mention> present = cast.alsoPresent().stream().filter((m) -> m.type() == MentionType.PERSON).toList();
			List<Mention> two = this.told.isOccasion(noun) ? this.antecedents.subjects(noun) : List.of();
			if (!two.isEmpty()) {
				// اتفق الوزير ونظيره خلال اتصال هاتفي على التعاون
				return Optional.of(this.sides.split(noun, trigger, cast, two, TOPIC));
			}
			if (held.filter((h) -> h.verb().pronoun() != Pronoun.NONE && !h.verb().isVerb()).isPresent()) {
				// خلال ترؤسه اجتماعا بحضور الوزير والمحافظ: they met whom nobody knows
				return Optional.empty();
			}
			// عقد اجتماع بحضور الوزير والمحافظ: with nobody else told they met one
			// another
			return (present.size() > 1) ? Optional.of(this.sides.split(noun, trigger, cast, present, TOPIC))
					: this.occasions.addressed(noun, trigger, cast);
		}
		if (!cast.with().isEmpty() && trigger.definite() && trigger.several() && trigger.frame() == Frame.MEET) {
			// غادر الوفد بعد أسبوع من اللقاءات مع القادة
			List<Mention> known = cast.with();
			return this.antecedents.subject(noun, (m) -> !Cast.holds(known, m) && m.type() != MentionType.ORGANIZATION)
				.map((agent) -> this.sides.of(noun, trigger, cast, withLeader(agent), known, TOPIC));
		}
		boolean states = partner.stream().allMatch(this.page::isPlace);
		boolean one = trigger.frame() == Frame.MEET && !trigger.several()
				|| partner.stream().allMatch((m) -> m.type() == MentionType.PERSON && m.hasName());
		if (!partner.isEmpty() && (!trigger.definite() || cast.by().isEmpty() && (states || one))) {
			List<Mention> known = partner;
			Optional<Mention> agent = states ? this.antecedents.state(noun, (m) -> !Cast.holds(known, m))
					: this.near.owner(noun, (m) -> !Cast.holds(known, m))
						.or(() -> this.near.possessor(noun, (m) -> !Cast.holds(known, m)))
						.or(() -> this.antecedents.openingSubject(noun, (m) -> !Cast.holds(known, m)))
						.or(() -> this.occasions.subject(noun, trigger))
						.or(() -> trigger.proclitics().endsWith("ل")
								? this.near.goer(noun, (m) -> !Cast.holds(known, m)) : Optional.empty())
						.or(() -> this.antecedents.topic(noun,
								(m) -> !Cast.holds(known, m) && m.type() != MentionType.ORGANIZATION));
			if (!states && agent.filter((a) -> a.type() == MentionType.PERSON).isPresent()
					&& this.told.isOfState(noun)) {
				// ألغت كوريا اجتماعا مع نائب الرئيس: the state's, and nobody else's
				return Optional.empty();
			}
			// المفاوضات مع صندوق النقد: who speaks of them does not lead them
			boolean agentless = !this.told.isOccasion(noun) && this.told.isWithoutAgent(noun);
			boolean bodies = trigger.frame() == Frame.TALK && !states
					&& known.stream().allMatch((m) -> m.type() == MentionType.ORGANIZATION);
			return agent.filter((a) -> !bodies || a.type() != MentionType.PERSON)
				// عروض للكبار ولقاءات مع فنانين: whom something else is for
				.filter((a) -> a.type() != MentionType.GROUP || this.markers.markerOf(a, -1) != Marker.TO)
				.filter((a) -> !agentless
						|| !this.page.has(noun - 1, Cue.EXISTENCE) && !this.told.isOfOtherStatement(a.end(), noun))
				.map((a) -> this.sides.of(noun, trigger, cast, together(noun, a, known), known, TOPIC));
		}
		return (partner.isEmpty() && trigger.definite()) ? this.occasions.told(noun, trigger, cast) : Optional.empty();
	}

	/** قبل لقائه بها, اجتماعه معهم: the partner was named before, as the agent was. */
	private List<Mention> partnerByPronoun(int noun, Trigger trigger) {
		String next = this.page.text().form(noun + 1);
		Pronoun by = Pronoun.after("ب", next);
		Pronoun with = (by == Pronoun.NONE) ? Pronoun.after("مع", next) : by;
		if (with == Pronoun.NONE || trigger.pronoun() == Pronoun.BOTH) {
			return List.of();
		}
		Optional<Mention> agent = this.antecedents.antecedent(noun, trigger.pronoun(), (m) -> false);
		return agent.map((a) -> this.antecedents.meant(noun, with, (m) -> m.party() == a.party())).orElse(List.of());
	}

	/** يتطلع للقائه: the pronoun is the partner of who looks forward. */
	private Optional<Roles> objectPronoun(int noun, Trigger trigger, Cast cast) {
		Optional<Mention> agent = this.antecedents.topic(noun, (m) -> m.type() == MentionType.PERSON);
		return agent.flatMap(
				(a) -> this.antecedents.nearest(noun, (m) -> trigger.pronoun().agreesWith(m) && m.party() != a.party())
					.map((met) -> this.sides.of(noun, trigger, cast, agent.stream().toList(), List.of(met), TOPIC)));
	}

	/** عقد الوزير اجتماعا مع نظيره, عقد الوزيران فلان وفلان اجتماعا, تلقى اتصالا من. */
	private Optional<Roles> heldBy(int noun, Trigger trigger, Cast cast, Held held, List<Mention> partner) {
		List<Mention> subject = held.subject();
		if (held.isShared() && partner.isEmpty() && isGathering(cast.genitive())) {
			return Optional
				.of(this.sides.of(noun, trigger, cast, subject, cast.genitive(), held.confidence()).from(held.first()));
		}
		if (held.isReceived()) {
			return cast.from().isEmpty() ? Optional.empty() : Optional
				.of(this.sides.of(noun, trigger, cast, cast.from(), subject, held.confidence()).from(held.first()));
		}
		if (held.isInvitation()) {
			return held.partner().isEmpty() ? Optional.empty()
					: Optional.of(this.sides.of(noun, trigger, cast, subject, held.partner(), held.confidence())
						.from(held.first())
						.as(Frame.INVITE));
		}
		List<Mention> met = partner.isEmpty() ? held.partner() : partner;
		if (met.isEmpty() && Pronoun.after("مع", this.page.text().form(noun + 1)) != Pronoun.NONE) {
			// عقد لقاء معه
			met = this.antecedents.meant(noun, Pronoun.after("مع", this.page.text().form(noun + 1)),
					(m) -> Cast.holds(subject, m));
		}
		if (met.isEmpty() && trigger.takesObject() && trigger.proclitics().endsWith("ب")) {
			// استهل زيارته بلقاء الوزير
			met = cast.genitive();
		}
		boolean state = subject.size() == 1 && this.page.isPlace(subject.get(0));
		if (state && met.stream().anyMatch((m) -> m.type() == MentionType.PERSON)) {
			return Optional.empty();
		}
		if (!met.isEmpty()) {
			return Optional.of(this.sides.of(noun, trigger, cast, subject, met, held.confidence()).from(held.first()));
		}
		if (subject.size() > 1) {
			return Optional.of(this.sides.split(noun, trigger, cast, subject, held.confidence()).from(held.first()));
		}
		// ترأس الوزير اجتماعا للمديرين, اجتماعا بحضور المديرين: with nobody else he met
		// them
		boolean person = subject.stream().anyMatch((m) -> m.type() == MentionType.PERSON);
		List<Mention> gathered = person && !trigger.lemma().equals(TOUR) ? gathered(cast, trigger) : new ArrayList<>();
		gathered.removeIf((m) -> Cast.holds(subject, m));
		return gathered.isEmpty() ? Optional.empty()
				: Optional.of(this.sides.of(noun, trigger, cast, subject, gathered, TOPIC).from(held.first()));
	}

	private List<Mention> gathered(Cast cast, Trigger trigger) {
		List<Mention> all = new ArrayList<>();
		if (!trigger.definite() && trigger.frame() == Frame.MEET) {
			cast.to().stream().filter((m) -> m.type() == MentionType.GROUP).forEach(all::add);
		}
		if (all.isEmpty()) {
			cast.genitive().stream().filter((m) -> m.type() == MentionType.GROUP && m.plural()).forEach(all::add);
		}
		if (all.isEmpty()) {
			cast.alsoPresent().stream().filter((m) -> m.type() != MentionType.ORGANIZATION).forEach(all::add);
		}
		return all;
	}

	/** اجتماع ضم الوزيرين; who held it meets those it brought together. */
	private Optional<Roles> gathering(int noun, Trigger trigger, Cast cast, Optional<Held> held) {
		List<Mention> brought = new ArrayList<>(cast.joined());
		brought.addAll(cast.joinedTo());
		// اتفق الملك على عقد اجتماع يضم مصر والأردن: the states meet one another
		boolean states = brought.size() > 1 && brought.stream().allMatch(this.page::isPlace);
		if (held.isPresent() && !states) {
			List<Mention> agents = held.get().subject().stream().filter((m) -> !Cast.holds(brought, m)).toList();
			if (!agents.isEmpty()) {
				return Optional.of(this.sides.of(noun, trigger, cast, agents, brought, held.get().confidence())
					.from(held.get().first()));
			}
		}
		if (!cast.joined().isEmpty() && !cast.chair().isEmpty()
				&& cast.chair().stream().noneMatch((m) -> Cast.holds(brought, m))) {
			// عقد اجتماع برئاسة الوزير حضره المديرون
			return Optional.of(this.sides.of(noun, trigger, cast, cast.chair(), brought, TOPIC));
		}
		if (!cast.joined().isEmpty() && !cast.joinedTo().isEmpty()) {
			return Optional.of(this.sides.of(noun, trigger, cast, cast.joined(), cast.joinedTo(), EXPLICIT));
		}
		return (brought.size() > 1) ? Optional.of(this.sides.split(noun, trigger, cast, brought, EXPLICIT))
				: Optional.empty();
	}

	/** لقاء قاآني مع الكاظمي, لقاء الكاظمي وقاآني. */
	private Optional<Roles> genitive(int noun, Trigger trigger, Cast cast, List<Mention> partner) {
		if (!partner.isEmpty()) {
			return Optional.of(this.sides.of(noun, trigger, cast, cast.genitive(), partner, EXPLICIT));
		}
		boolean purpose = trigger.proclitics().endsWith("ل") && this.told.followsTravel(noun);
		if (trigger.several() && cast.genitive().size() > 1
				&& cast.genitive().stream().allMatch((m) -> m.type() == MentionType.ORGANIZATION)) {
			// استضافة اجتماعات الصندوق والبنك: each body holds its own
			return Optional.empty();
		}
		if (cast.genitive().size() > 1 && trigger.frame() != Frame.TALK && !purpose) {
			return Optional.of(this.sides.split(noun, trigger, cast, cast.genitive(), PRONOUN));
		}
		boolean object = trigger.takesObject()
				&& (trigger.proclitics().endsWith("ل") || isGroup(cast.genitive()) && !isBoth(cast.genitive().get(0))
						|| followsSubject(noun) || isDoneMeanwhile(noun) || this.page.has(noun - 1, Cue.INTENTION));
		if (!object) {
			return Optional.empty();
		}
		if (this.antecedents.isOfUnmarkedDelegation(noun) || purposeOfOthers(noun, trigger)) {
			return Optional.empty();
		}
		boolean spokenOf = isGroup(cast.genitive()) && !trigger.proclitics().endsWith("ل") && !followsSubject(noun)
				&& !isDoneMeanwhile(noun);
		int from = spokenOf ? this.page.sentenceOf(noun).first() : 0;
		Optional<Mention> subject = this.page.mentionAt(noun - 1).filter((m) -> followsSubject(noun));
		if (subject.filter((m) -> m.type() != MentionType.PERSON).isPresent()) {
			// يعتزم الوفد لقاء الوزير
			return subject.map((agent) -> this.sides.of(noun, trigger, cast, List.of(agent), cast.genitive(), TOPIC));
		}
		Optional<Mention> sent = trigger.proclitics().endsWith("ل")
				? this.near.sent(noun, (m) -> !Cast.holds(cast.genitive(), m)) : Optional.empty();
		Optional<Mention> goer = trigger.proclitics().endsWith("ل")
				? this.near.goer(noun, (m) -> !Cast.holds(cast.genitive(), m)) : Optional.empty();
		return sent.or(() -> goer)
			.or(() -> this.antecedents.travellerAhead(noun, (m) -> !Cast.holds(cast.genitive(), m)))
			.or(() -> this.antecedents.topic(noun,
					(m) -> !Cast.holds(cast.genitive(), m)
							&& (m.type() == MentionType.PERSON || purpose && m.type() == MentionType.GROUP)))
			.filter((agent) -> agent.first() >= from)
			.map((agent) -> this.sides.of(noun, trigger, cast, withLeader(agent), cast.genitive(), TOPIC));
	}

	/** قال المدير إن ممثلين حضروا للقاء الوزير: they came, and not who says so. */
	private boolean purposeOfOthers(int noun, Trigger trigger) {
		return trigger.proclitics().endsWith("ل") && !this.told.followsTravel(noun)
				&& this.antecedents.isOfUnmarkedNoun(noun);
	}

	/** أكد فلان وفلان في اجتماع مع الوزير: the agent and who did it with him. */
	private List<Mention> together(int noun, Mention agent, List<Mention> known) {
		List<Mention> both = this.antecedents.subjects(noun);
		return both.contains(agent) && both.stream().noneMatch((m) -> Cast.holds(known, m)) ? both : List.of(agent);
	}

	/** وصل وفد برئاسة فلان للقاء الوزير: the leader meets him as well. */
	private List<Mention> withLeader(Mention agent) {
		return this.arguments.leaderOf(agent).map((leader) -> List.of(agent, leader)).orElse(List.of(agent));
	}

	/** زيارة تم خلالها لقاء المشير: who travels meets him. */
	private boolean isDoneMeanwhile(int noun) {
		return this.page.has(noun - 1, Cue.PERSON_PRONOUN) && this.page.has(noun - 2, Cue.OCCURRED);
	}

	/**
	 * يعتزم الوزير لقاء نظيره: the noun is the object of a verb whose subject stands
	 * before it.
	 */
	private boolean followsSubject(int noun) {
		return this.page.mentionAt(noun - 1)
			.map((m) -> this.page.isParty(m) && this.markers.markerOf(m, -1) == Marker.BARE)
			.orElse(false);
	}

	private boolean isMetRightBehind(int noun, Cast cast) {
		return cast.with().isEmpty() && !cast.by().isEmpty() && cast.by().get(0).first() == noun + 1
				&& cast.by().stream().noneMatch((m) -> m.type() == MentionType.ORGANIZATION || this.page.isPlace(m));
	}

	/** شارك الوفد في اجتماع وزراء الخارجية: the participant meets those who meet. */
	private boolean isGathering(List<Mention> phrases) {
		return !phrases.isEmpty() && phrases.stream()
			.allMatch((m) -> m.type() == MentionType.GROUP && m.plural() || this.page.has(m.first(), Cue.COMMITTEE));
	}

	/** لقاء الشيخين: the two of them met each other. */
	private boolean isBoth(Mention group) {
		String form = this.page.text().form(group.first());
		return group.end() - group.first() == 1 && form.startsWith("ال") && form.endsWith("ين");
	}

	private static boolean isGroup(List<Mention> phrases) {
		return phrases.get(0).type() == MentionType.GROUP;
	}

	/** قمة, لقاء قمة. */
	private boolean isSummit(int noun, Trigger trigger) {
		return trigger.lemma().equals(SUMMIT)
				|| this.page.triggers(noun - 1).stream().anyMatch((t) -> t.lemma().equals(SUMMIT))
				|| this.page.triggers(noun + 1).stream().anyMatch((t) -> t.lemma().equals(SUMMIT));
	}

}
