package liqa.transform.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import liqa.transform.meetings.VerbForm.Number;
import liqa.transform.names.Form;
import liqa.transform.names.Mention;
import liqa.transform.names.MentionType;

/** Who meets whom by a verb: التقى, اجتمع, استقبل, بحث مع, زار, وصل, اتصل. */
final class VerbRoles {

	/** تراس and راس, folded as the lexicon folds them. */
	private static final Set<String> CHAIRING = Set.of("تراس", "راس");

	/** تبادل, which is a talk only with words for it: تبادل الحديث مع. */
	private static final String EXCHANGE = "تبادل";

	/** قابل, which with a pronoun is also said of things: ارتفاع قابله انخفاض. */
	private static final String FACE = "قابل";

	/** عرض, a talk only with a partner right behind it: عرض مع السفير الأوضاع. */
	private static final String SHOW = "عرض";

	/** هاتف, which is also the telephone itself. */
	private static final String TELEPHONE = "هاتف";

	/** غادر, which tells of the destination only behind a preposition. */
	private static final String LEAVE = "غادر";

	private static final double DUAL = 0.7;

	private static final double HANDED = 0.75;

	/** What is signed stands at most so many words after who signs. */
	private static final int SIGNED = 8;

	/** حل … ضيفا على: the guest stands between, with office and name. */
	private static final int GUEST = 16;

	private final Page page;

	private final Arguments arguments;

	private final ClauseReader clauses;

	private final Antecedents antecedents;

	private final Destinations destinations;

	private final Delegations delegations;

	VerbRoles(Page page, Arguments arguments, ClauseReader clauses, Antecedents antecedents,
			Destinations destinations) {
		this.page = page;
		this.arguments = arguments;
		this.clauses = clauses;
		this.antecedents = antecedents;
		this.destinations = destinations;
		this.delegations = new Delegations(page);
	}

	/** The parts of the clause of a verb, if it is complete. */
	Optional<Roles> of(int token, Trigger trigger) {
		return switch (trigger.frame()) {
			case HOLD -> CHAIRING.contains(trigger.lemma()) ? this.delegations.of(token) : Optional.empty();
			case MEET, RECEIVE, CALL, TALK, SPEAK, VISIT, ARRIVE, DELIVER, SIGN, HOST, BRIEF ->
				of(token, trigger, this.arguments.after(token, trigger));
			default -> Optional.empty();
		};
	}

	private Optional<Roles> of(int token, Trigger trigger, List<Argument> after) {
		return switch (trigger.frame()) {
			case MEET, RECEIVE, CALL -> encounter(token, trigger, after);
			case TALK, SPEAK -> talk(token, trigger, after);
			case VISIT -> visit(token, trigger, after);
			case ARRIVE -> arrival(token, trigger, after);
			case DELIVER -> delivery(token, trigger, after);
			case SIGN -> signing(token, trigger, after);
			case HOST -> guests(token, trigger, after);
			case BRIEF -> briefing(token, trigger, after);
			default -> Optional.empty();
		};
	}

	private Optional<Roles> encounter(int token, Trigger trigger, List<Argument> after) {
		if (isTelephoneItself(token, trigger)) {
			return Optional.empty();
		}
		Optional<Roles> received = receivedByTown(token, trigger, after);
		if (received.isPresent()) {
			return received;
		}
		Clause clause = this.clauses.read(token, trigger, after);
		boolean bare = after.stream()
			.noneMatch((a) -> a.marker() == Marker.WITH || a.marker() == Marker.BY && !this.page.isPlace(a.head()));
		boolean one = trigger.verb().orElseThrow().number() == Number.ONE;
		if (clause.subject().isEmpty() && trigger.frame() == Frame.MEET && one && bare && isList(clause.partner())) {
			// التي التقى فيها ميركل وبوتين: no subject elsewhere, so they met one
			// another; not of التقوا خلالها, which holds its subject
			clause.meetOneAnother();
			return Optional.of(among(clause, token, trigger.frame()));
		}
		if (clause.subject().size() < 2 && clause.partner().isEmpty() && trigger.frame() == Frame.MEET) {
			actTogether(token, trigger, clause);
		}
		if (clause.subject().isEmpty()) {
			return Optional.empty();
		}
		if (trigger.frame() == Frame.RECEIVE && clause.partner().stream().noneMatch(this::isGuest)
				&& (clause.subject().stream().noneMatch((m) -> m.type() == MentionType.PERSON)
						|| clause.isSupposed() && !trigger.isConjoined())) {
			return Optional.empty();
		}
		if (trigger.frame() == Frame.RECEIVE && trigger.pronoun() == Pronoun.NONE && clause.isSupposed()
				&& !clause.partner().isEmpty()
				&& this.arguments.isThing(clause.partner().get(clause.partner().size() - 1).end())) {
			return Optional.empty();
		}
		if (clause.isSupposed() && trigger.pronoun() == Pronoun.NONE && isSubjectAlone(token, trigger, clause)) {
			return Optional.empty();
		}
		if (trigger.lemma().equals(FACE) && trigger.pronoun() != Pronoun.NONE
				&& (!arePersons(clause.subject()) || !arePersons(clause.partner()))) {
			return Optional.empty();
		}
		if (trigger.frame() == Frame.HOST) {
			return clause.partner().isEmpty() ? Optional.empty() : Optional.of(clause.roles(token, Frame.RECEIVE));
		}
		if (clause.partner().isEmpty()) {
			return trigger.frame() == Frame.MEET && clause.subject().size() > 1 && isPlural(trigger)
					? Optional.of(among(clause, token, trigger.frame())) : Optional.empty();
		}
		return Optional.of(clause.roles(token, trigger.frame()));
	}

	/**
	 * استقبل الوزير النقابات, صافح المسؤولون الناجين: what follows the verb is its
	 * subject, where the case says so or an object follows that nobody marked.
	 */
	private boolean isSubjectAlone(int token, Trigger trigger, Clause clause) {
		boolean object = trigger.takesObject() && !clause.partner().isEmpty()
				&& clause.partner().get(0).first() == token + 1 && clause.partner().get(0).proclitics().isEmpty();
		if (!object) {
			return false;
		}
		String first = this.page.text().form(token + 1);
		int end = clause.partner().get(clause.partner().size() - 1).end();
		String next = this.page.text().form(end);
		boolean unmarked = this.page.mentionIndexAt(end) < 0 && this.page.isUnknown(end) && next.startsWith("ال")
				&& (next.endsWith("ين") || next.endsWith("ات"));
		boolean one = clause.partner().stream().noneMatch(Mention::plural);
		return first.startsWith("ال") && first.endsWith("ون") || unmarked && one;
	}

	/**
	 * هاتف ذكي, حطم هاتفه: a verb only where a person stands beside it or it opens a
	 * relative clause.
	 */
	private boolean isTelephoneItself(int token, Trigger trigger) {
		VerbForm verb = trigger.verb().orElseThrow();
		if (!trigger.lemma().equals(TELEPHONE) || !verb.perfect() || verb.feminine() || verb.number() != Number.ONE
				|| this.page.has(token - 1, Cue.RELATIVE)) {
			return false;
		}
		boolean person = this.page.mentionFrom(token + 1)
			.filter((m) -> m.type() == MentionType.PERSON && m.proclitics().isEmpty())
			.isPresent();
		int before = token - 1;
		boolean verbal = token == this.page.sentenceOf(token).first() || trigger.isConjoined()
				|| this.page.isComma(before) || this.page.has(before, Cue.FILLER)
				|| this.page.mentionAt(before).filter((m) -> m.type() == MentionType.PERSON).isPresent();
		return !person || !verbal;
	}

	/** تستقبل واشنطن ولي العهد: who is received by a town visits it. */
	private Optional<Roles> receivedByTown(int token, Trigger trigger, List<Argument> after) {
		boolean receives = trigger.frame() == Frame.RECEIVE && trigger.pronoun() == Pronoun.NONE;
		Optional<Mention> town = receives
				? this.page.mentionFrom(token + 1).filter((m) -> this.page.isPlace(m) && m.proclitics().isEmpty())
				: Optional.empty();
		return town.flatMap((place) -> after.stream()
			.filter((a) -> a.marker() == Marker.BARE && a.first() > token + 1)
			.filter((a) -> a.phrases().stream().allMatch(this.page::isTraveller))
			.findFirst()
			.map((a) -> new Roles(Frame.VISIT, a.phrases(), List.of(), List.of(), List.of(Place.of(place)), token,
					a.end(), HANDED)));
	}

	/** والتقيا, وبحثا, التقى الوزيران: two who were named side by side. */
	private void actTogether(int token, Trigger trigger, Clause clause) {
		if (trigger.verb().orElseThrow().number() == Number.TWO) {
			List<Mention> two = this.antecedents.pair(token);
			if (!two.isEmpty()) {
				clause.act(two, DUAL);
			}
		}
	}

	/** Several joined by و, not a delegation with its leader. */
	private static boolean isList(List<Mention> phrases) {
		return phrases.size() > 1 && phrases.stream().skip(1).anyMatch(Mention::isConjoined);
	}

	/**
	 * استقبلت الوزارة وفدا, but not استقبل المستشفى المرضى or تستقبل الأسر الأهالي: whom
	 * a body or a group receives as guests.
	 */
	private boolean isGuest(Mention mention) {
		return mention.type() == MentionType.PERSON || this.page.has(mention.first(), Cue.ENTOURAGE);
	}

	private static boolean arePersons(List<Mention> phrases) {
		return phrases.stream().allMatch((m) -> m.type() == MentionType.PERSON);
	}

	private static boolean isPlural(Trigger trigger) {
		return trigger.verb().orElseThrow().number() != Number.ONE || trigger.partners().contains("مع");
	}

	/** بحث needs a partner: with مع, or several who talk (الوزيران بحثا, بحث أ وب). */
	private Optional<Roles> talk(int token, Trigger trigger, List<Argument> after) {
		if (trigger.pronoun() != Pronoun.NONE) {
			return Optional.empty();
		}
		Clause clause = this.clauses.read(token, trigger, after);
		if (trigger.lemma().equals(EXCHANGE) && !this.page.hasBetween(token, clause.end(token) + 4, Cue.WORDS)) {
			return Optional.empty();
		}
		if (trigger.frame() == Frame.SPEAK && isBehind("عن", token, clause)) {
			return Optional.empty();
		}
		if (trigger.lemma().equals(SHOW) && (!isFacedAtOnce(token, clause) || isBehind("علي", token, clause))) {
			return Optional.empty();
		}
		clause.meetByPronoun(token, this.antecedents);
		if (trigger.frame() == Frame.SPEAK && clause.partner().isEmpty()) {
			// تحدث بوتين إلى نظيره هاتفيا
			after.stream()
				.filter((a) -> a.marker() == Marker.TO && a.head().type() == MentionType.PERSON)
				.filter((a) -> isByTelephone(token, a.end()))
				.findFirst()
				.ifPresent((a) -> {
					clause.meet(a.phrases());
					clause.extendTo(a.end());
				});
		}
		if (clause.subject().size() < 2 && clause.partner().isEmpty() && trigger.frame() == Frame.TALK) {
			actTogether(token, trigger, clause);
		}
		boolean partnerKnown = clause.partner()
			.stream()
			.allMatch((m) -> m.type() != MentionType.ORGANIZATION || m.form() != Form.DESCRIPTION);
		if (!clause.subject().isEmpty() && !clause.partner().isEmpty() && partnerKnown
				&& (trigger.frame() == Frame.TALK || clause.partner().get(0).hasName()
						|| isByTelephone(token, clause.end(token)) && arePersons(clause.partner()))) {
			return Optional.of(clause.roles(token, trigger.frame()));
		}
		boolean several = clause.subject().size() > 1
				&& (trigger.frame() == Frame.TALK || isByTelephone(token, clause.end(token)))
				&& (clause.subject().stream().allMatch(this::talks) || isInMeeting(clause.end(token)))
				&& (clause.subject()
					.stream()
					.anyMatch((m) -> m.type() == MentionType.PERSON || this.page.has(m.first(), Cue.ENTOURAGE))
						|| isInMeeting(clause.end(token)));
		return several && clause.partner().isEmpty() ? Optional.of(among(clause, token, trigger.frame()))
				: Optional.empty();
	}

	/** ناقشت الوزارة والنقابة الأجور خلال اجتماع: what they do they do face to face. */
	private boolean isInMeeting(int from) {
		int end = this.page.sentenceOf(from - 1).end();
		for (int at = from; at < end - 1; at++) {
			if (this.page.has(at, Cue.CONTENT) || this.page.has(at, Cue.BOUNDARY)) {
				return false;
			}
			if (this.page.text().form(at).equals("خلال") && this.page.triggers(at + 1)
				.stream()
				.anyMatch((t) -> !t.isVerb() && t.frame() == Frame.MEET && !t.definite()
						&& t.pronoun() == Pronoun.NONE)) {
				return !this.page.has(at + 2, Cue.PARTNER)
						&& this.page.mentionFrom(at + 2).filter(this.page::isParty).isEmpty();
			}
		}
		return false;
	}

	/**
	 * عرض الوزير مع السفير, عرض الوزير في مكتبه مع السفير: nothing but the subject stands
	 * before مع, or one person shows another something.
	 */
	private boolean isFacedAtOnce(int token, Clause clause) {
		int at = token + 1;
		while (this.page.mentionFrom(at).isPresent() || this.page.timeAt(at).isPresent()) {
			at = this.page.mentionFrom(at).map(Mention::end).orElse(at + 1);
		}
		boolean persons = !clause.subject().isEmpty() && !clause.isSupposed() && arePersons(clause.subject())
				&& !clause.partner().isEmpty() && arePersons(clause.partner());
		for (int word = at; word < clause.end(token); word++) {
			// عرض الوزير نتائج محادثاته مع السفير
			persons &= this.page.has(word - 1, Cue.MARGIN)
					|| this.page.triggers(word).stream().allMatch((t) -> t.isVerb() || t.isTravel());
		}
		return persons || this.page.has(at, Cue.PARTNER)
				|| Pronoun.after("مع", this.page.text().form(at)) != Pronoun.NONE;
	}

	/**
	 * تحدثت عن علاقتها مع الرئيس: of him, and not with him; عرض على الائتلاف تقاسم السلطة
	 * مع الرئيس: it was offered to whom على names.
	 */
	private boolean isBehind(String preposition, int token, Clause clause) {
		int end = clause.partner().stream().mapToInt(Mention::first).min().orElse(token + 2);
		for (int at = token + 1; at < end; at++) {
			if (this.page.mentionIndexAt(at) < 0 && this.page.text().form(at).equals(preposition)) {
				return true;
			}
		}
		return false;
	}

	/** بحث الوزير ووفد الشركة, ورؤساء الكتل: persons and groups talk with one another. */
	private boolean talks(Mention mention) {
		boolean group = mention.type() == MentionType.GROUP && (mention.plural() || mention.feminine())
				&& mention.end() - mention.first() > 1;
		return mention.hasName() || mention.form() == Form.OFFICE || group
				|| this.page.has(mention.first(), Cue.ENTOURAGE);
	}

	/** الرئيسان فلان وفلان تحدثا هاتفيا: to one another, not to the press. */
	private boolean isByTelephone(int token, int end) {
		for (int at = token + 1; at <= end + 2; at++) {
			if (this.page.has(at, Cue.TELEPHONE) || this.page.has(at, Cue.VIDEO)) {
				return true;
			}
		}
		return false;
	}

	/** Several subjects who meet one another: the first is side 1, if they are two. */
	private static Roles among(Clause clause, int token, Frame frame) {
		List<Mention> all = clause.subject();
		boolean two = all.size() == 2;
		return new Roles(frame, two ? all.subList(0, 1) : all, two ? all.subList(1, 2) : List.of(),
				clause.alsoPresent(), List.of(), clause.first(token), clause.end(token), clause.confidence());
	}

	private Optional<Roles> visit(int token, Trigger trigger, List<Argument> after) {
		Clause clause = this.clauses.read(token, trigger, after);
		if ((trigger.pronoun() == Pronoun.HER || trigger.pronoun() == Pronoun.HIM)
				&& this.page.has(token - 1, Cue.RELATIVE)) {
			// فرنسا التي زارها الوزير, المخيم الذي زاره الوزير
			Optional<Mention> place = this.page.mentionAt(this.page.beforeComma(token - 1)).filter(this.page::isPlace);
			if (place.isPresent()) {
				return clause.subject().stream().anyMatch(this.page::isTraveller)
						? travel(clause, token, trigger, List.of(Place.of(place.get()))) : Optional.empty();
			}
		}
		if (clause.subject().isEmpty()) {
			return Optional.empty();
		}
		if (!trigger.isInspection() && !clause.partner().isEmpty()
				&& clause.partner().stream().allMatch((m) -> m.type() == MentionType.PERSON)
				&& isObject(clause.partner().get(0), token, clause)) {
			return Optional.of(clause.roles(token, Frame.MEET));
		}
		return clause.subject().stream().anyMatch(this.page::isTraveller)
				? travel(clause, token, trigger, destinations(token, clause, true, true)) : Optional.empty();
	}

	/** وقع الوزير ونظيره اتفاقية, وقع الوزير مع نظيره مذكرة: persons who sign meet. */
	private Optional<Roles> signing(int token, Trigger trigger, List<Argument> after) {
		Clause clause = this.clauses.read(token, trigger, after);
		List<Mention> all = new ArrayList<>(clause.subject());
		all.addAll(clause.partner());
		boolean persons = all.size() > 1 && all.stream().allMatch((m) -> m.type() == MentionType.PERSON);
		if (!persons) {
			return this.delegations.of(token);
		}
		if (clause.subject().isEmpty()
				|| !hasLetter(token, Math.min(this.page.sentenceOf(token).end(), clause.end(token) + SIGNED))) {
			return Optional.empty();
		}
		return Optional
			.of(clause.partner().isEmpty() ? among(clause, token, Frame.SIGN) : clause.roles(token, Frame.SIGN));
	}

	/** أطلع المبعوث الرئيس على نتائج جولته: a person who briefs a person meets him. */
	private Optional<Roles> briefing(int token, Trigger trigger, List<Argument> after) {
		Clause clause = this.clauses.read(token, trigger, after);
		boolean persons = !clause.subject().isEmpty() && !clause.partner().isEmpty()
				&& clause.subject().stream().allMatch((m) -> m.type() == MentionType.PERSON)
				&& clause.partner().stream().allMatch((m) -> m.type() == MentionType.PERSON && m.hasName());
		if (persons && this.page.text().form(clause.end(token)).equals("علي")) {
			return Optional.of(clause.roles(token, Frame.TALK));
		}
		// اطلع الرئيس من الوزير على نتائج جولته
		List<Mention> told = clause.subject().isEmpty() ? clause.partner() : clause.subject();
		boolean one = !told.isEmpty() && (clause.subject().isEmpty() || clause.partner().isEmpty());
		Optional<Argument> source = after.stream()
			.filter((a) -> one && a.marker() == Marker.FROM
					&& a.phrases().stream().allMatch((m) -> m.type() == MentionType.PERSON && m.hasName())
					&& this.page.text().form(a.end()).equals("علي"))
			.findFirst();
		return source.map((a) -> new Roles(Frame.TALK, told, a.phrases(), clause.alsoPresent(), List.of(),
				clause.first(token), a.end(), HANDED));
	}

	/** استضاف الرئيس نظيره: a person hosts a person. */
	private Optional<Roles> guests(int token, Trigger trigger, List<Argument> after) {
		List<Argument> persons = after.stream()
			.filter((a) -> a.marker() == Marker.BARE && a.head().type() == MentionType.PERSON)
			.toList();
		boolean both = persons.size() > 1 && trigger.lemma().equals("استضاف") && persons.get(0).first() - token <= 2;
		return both ? encounter(token, trigger, persons).map((roles) -> roles.as(Frame.RECEIVE)) : Optional.empty();
	}

	/** تلقى الرئيس رسالة سلمها له السفير: who brings something meets who gets it. */
	private Optional<Roles> delivery(int token, Trigger trigger, List<Argument> after) {
		Pronoun to = Pronoun.after("ل", this.page.text().form(token + 1));
		Pronoun towards = Pronoun.after("الي", this.page.text().form(token + 1));
		Pronoun recipient = (to == Pronoun.NONE) ? towards : to;
		if (trigger.pronoun() == Pronoun.NONE && recipient == Pronoun.NONE) {
			return handedOver(token, trigger, after);
		}
		if (trigger.pronoun() == Pronoun.NONE || recipient == Pronoun.NONE) {
			return Optional.empty();
		}
		Optional<Argument> bearer = after.stream()
			.filter((a) -> a.marker() == Marker.BARE && a.head().type() == MentionType.PERSON)
			.findFirst();
		return bearer.flatMap((b) -> addressee(token, recipient)
			.or(() -> this.antecedents.topic(token, (m) -> recipient.agreesWith(m) && m.party() != b.head().party()))
			.map((who) -> new Roles(Frame.MEET, b.phrases(), List.of(who), List.of(), List.of(), token, b.end(), 0.7)));
	}

	/** وجه الوزير دعوة إلى الرئيس حملها إليه السفير: to whom it was addressed. */
	private Optional<Mention> addressee(int token, Pronoun recipient) {
		return this.antecedents.addressee(token, (m) -> m.type() == MentionType.PERSON && recipient.agreesWith(m));
	}

	/** سلم السفير رسالة من الملك إلى الرئيس. */
	private Optional<Roles> handedOver(int token, Trigger trigger, List<Argument> after) {
		List<Argument> to = after.stream()
			.filter((a) -> a.marker() == Marker.TO && a.head().type() == MentionType.PERSON)
			.toList();
		int reach = Math.min(this.page.sentenceOf(token).end(), to.isEmpty() ? token : to.get(0).end() + 3);
		if (to.size() != 1 || !hasLetter(token, reach)) {
			return Optional.empty();
		}
		Clause clause = this.clauses.read(token, trigger, after);
		boolean persons = !clause.subject().isEmpty()
				&& clause.subject().stream().allMatch((m) -> m.type() == MentionType.PERSON);
		return persons ? Optional.of(new Roles(Frame.MEET, clause.subject(), to.get(0).phrases(), List.of(), List.of(),
				clause.first(token), to.get(0).end(), HANDED)) : Optional.empty();
	}

	private boolean hasLetter(int first, int end) {
		for (int at = first + 1; at < end; at++) {
			if (this.page.has(at, Cue.LETTER)) {
				return true;
			}
		}
		return false;
	}

	private Optional<Roles> arrival(int token, Trigger trigger, List<Argument> after) {
		Clause clause = this.clauses.read(token, trigger, after);
		Optional<Mention> host = host(token);
		if (host.isPresent() && !clause.subject().isEmpty()) {
			clause.meet(List.of(host.get()));
			clause.extendTo(host.get().end());
			return Optional.of(clause.roles(token, Frame.MEET));
		}
		// منذ وصل إلى البيت الأبيض: since when, and no news
		if (clause.subject().stream().noneMatch(this.page::isTraveller)
				|| this.page.text().form(token - 1).equals("منذ")) {
			return Optional.empty();
		}
		List<Place> destinations = new ArrayList<>(
				this.destinations.asGuest(token).or(() -> this.destinations.headOf(token)).stream().toList());
		if (destinations.isEmpty()) {
			destinations
				.addAll(destinations(token, clause, trigger.takesObject() || isGoingHome(token, trigger), false));
		}
		return travel(clause, token, trigger,
				destinations.stream()
					.filter((place) -> place.mention().isPresent() || this.destinations.isNameless(place))
					.filter((place) -> !this.destinations.isNone(token, place))
					.toList());
	}

	/** غادر الوزير تونس عائدا إلى بلاده: the place that is left was visited. */
	private boolean isGoingHome(int token, Trigger trigger) {
		boolean home = false;
		for (int at = token + 1; at < this.page.sentenceOf(token).end() && trigger.lemma().equals(LEAVE); at++) {
			home |= this.page.text().form(at).startsWith("عايد");
		}
		return home;
	}

	/** حل الوزير ضيفا على نظيره: the person whose guest somebody is. */
	private Optional<Mention> host(int token) {
		int end = Math.min(this.page.sentenceOf(token).end(), token + GUEST);
		for (int at = token + 1; at < end; at++) {
			String form = this.page.text().form(at);
			if (form.startsWith("ضيف") && this.page.text().form(at + 1).equals("علي")) {
				return this.page.mentionFrom(at + 2)
					.filter((m) -> m.type() == MentionType.PERSON && this.page.isParty(m));
			}
		}
		return Optional.empty();
	}

	/** The destinations, which may stand after all that is told of the travellers. */
	private List<Place> destinations(int token, Clause clause, boolean bare, boolean any) {
		List<Place> found = this.destinations.of(token, 30, bare, any);
		int last = clause.subject().stream().mapToInt(Mention::end).max().orElse(token) - 1;
		return found.isEmpty() && last > token ? this.destinations.of(last, 10, bare, any) : found;
	}

	private Optional<Roles> travel(Clause clause, int token, Trigger trigger, List<Place> destinations) {
		// وصلوا إلى بغداد: any number of people were named before
		boolean dropped = clause.isSupposed() && clause.subject().stream().allMatch(this.page::areEnvoys);
		if (destinations.isEmpty() || dropped) {
			return Optional.empty();
		}
		int end = token + 1;
		while (end < this.page.size() && this.page.text().token(end).end() <= destinations.get(0).stop()) {
			end++;
		}
		// وفد برئاسة فلان: who travels with a traveller travels too
		return Optional.of(new Roles(trigger.frame(), clause.subject(), List.of(), clause.alsoPresent(), destinations,
				clause.first(token), Math.max(clause.end(token), end), clause.confidence()));
	}

	/**
	 * زار الوزير فلانا, زار الوزير أمس فلانا, زار الوزير، برفقة السفير، فلانا: the person
	 * follows the verb or its subject, and nothing but when and with whom stands between.
	 */
	private boolean isObject(Mention person, int token, Clause clause) {
		boolean dropped = clause.subject().stream().allMatch((m) -> m.first() < token);
		return person.first() - token <= 2 || dropped && person
			.hasName() && isAsideBetween(token + 1, person.first(), clause) || clause.subject()
				.stream()
				.anyMatch((m) -> m.end() == person.first() || m.type() == MentionType.GROUP && m.first() == token + 1
						|| person.hasName() && m.first() > token && isAsideBetween(m.end(), person.first(), clause));
	}

	private boolean isAsideBetween(int from, int to, Clause clause) {
		int at = from;
		while (at < to) {
			int token = at;
			boolean beside = this.page.mentionFrom(at + 1)
				.filter((m) -> clause.alsoPresent().stream().anyMatch((other) -> other.party() == m.party()))
				.isPresent();
			if (beside) {
				at = this.page.mentionFrom(at + 1).orElseThrow().end();
			}
			else if (this.page.isComma(at)) {
				at++;
			}
			else {
				at = this.page.timeAt(at).map((time) -> token + 1).orElse(Integer.MAX_VALUE);
			}
		}
		return at == to;
	}

}
