package liqa.transform.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import liqa.transform.meetings.VerbForm.Number;
import liqa.transform.names.Form;
import liqa.transform.names.Mention;
import liqa.transform.names.MentionType;

/** Who meets whom by a verb: التقى, اجتمع, استقبل, بحث مع, زار, وصل, اتصل. */
final class VerbRoles {

	private static final double EXPLICIT = 0.92;

	private static final double DROPPED = 0.8;

	private static final double PRONOUN = 0.72;

	private final Page page;

	private final Arguments arguments;

	private final Subjects subjects;

	private final Places places;

	VerbRoles(Page page, Arguments arguments, Subjects subjects, Places places) {
		this.page = page;
		this.arguments = arguments;
		this.subjects = subjects;
		this.places = places;
	}

	/** The parts of the clause of a verb, if it is complete. */
	Optional<Roles> of(int token, Trigger trigger) {
		List<Argument> after = this.arguments.after(token, trigger);
		return switch (trigger.frame()) {
			case MEET, RECEIVE, CALL -> encounter(token, trigger, after);
			case TALK, SPEAK -> talk(token, trigger, after);
			case VISIT -> visit(token, trigger, after);
			case ARRIVE -> arrival(token, trigger, after);
			default -> Optional.empty();
		};
	}

	private Optional<Roles> encounter(int token, Trigger trigger, List<Argument> after) {
		Clause clause = clause(token, trigger, after);
		if (clause.subject.isEmpty() && clause.partner.size() > 1 && trigger.frame() == Frame.MEET) {
			// التي التقى فيها ميركل وبوتين: no subject elsewhere, so they met one another
			clause.subject = List.copyOf(clause.partner);
			clause.partner.clear();
			return Optional.of(among(clause, token, trigger.frame()));
		}
		if (clause.subject.isEmpty()) {
			return Optional.empty();
		}
		if (trigger.frame() == Frame.RECEIVE
				&& clause.partner.stream().allMatch((m) -> m.type() == MentionType.ORGANIZATION)) {
			return Optional.empty();
		}
		if (clause.partner.isEmpty()) {
			return trigger.frame() == Frame.MEET && clause.subject.size() > 1 && isPlural(trigger)
					? Optional.of(among(clause, token, trigger.frame())) : Optional.empty();
		}
		return Optional.of(clause.roles(token, trigger.frame()));
	}

	private static boolean isPlural(Trigger trigger) {
		return trigger.verb().orElseThrow().number() != Number.ONE || trigger.partners().contains("مع");
	}

	/** بحث needs a partner: with مع, or several who talk (الوزيران بحثا, بحث أ وب). */
	private Optional<Roles> talk(int token, Trigger trigger, List<Argument> after) {
		if (trigger.pronoun() != Pronoun.NONE) {
			return Optional.empty();
		}
		Clause clause = clause(token, trigger, after);
		if (trigger.frame() == Frame.SPEAK && this.page.text().form(token + 1).equals("عن")) {
			return Optional.empty();
		}
		clause.partnerByPronoun(token);
		boolean partnerKnown = clause.partner.stream()
			.allMatch((m) -> m.type() != MentionType.ORGANIZATION || m.form() != Form.DESCRIPTION);
		if (!clause.subject.isEmpty() && !clause.partner.isEmpty() && partnerKnown
				&& (trigger.frame() == Frame.TALK || clause.partner.get(0).hasName())) {
			return Optional.of(clause.roles(token, trigger.frame()));
		}
		boolean several = clause.subject.size() > 1 && trigger.frame() == Frame.TALK
				&& clause.subject.stream().allMatch((m) -> m.hasName() || m.form() == Form.OFFICE);
		return several && clause.partner.isEmpty() ? Optional.of(among(clause, token, trigger.frame()))
				: Optional.empty();
	}

	/** Several subjects who meet one another: the first is side 1, if they are two. */
	private static Roles among(Clause clause, int token, Frame frame) {
		List<Mention> all = clause.subject;
		boolean two = all.size() == 2;
		return new Roles(frame, two ? all.subList(0, 1) : all, two ? all.subList(1, 2) : List.of(), clause.alsoPresent,
				List.of(), clause.first(token), clause.end(token), clause.confidence);
	}

	private Optional<Roles> visit(int token, Trigger trigger, List<Argument> after) {
		Clause clause = clause(token, trigger, after);
		if (clause.subject.isEmpty()) {
			return Optional.empty();
		}
		if (!clause.partner.isEmpty() && clause.partner.stream().allMatch((m) -> m.type() == MentionType.PERSON)
				&& isObject(clause.partner.get(0), token, clause.subject)) {
			return Optional.of(clause.roles(token, Frame.MEET));
		}
		return clause.subject.stream().allMatch(this.page::isTraveller)
				? travel(clause, token, trigger, this.places.destinations(token, 30, true, true)) : Optional.empty();
	}

	private Optional<Roles> arrival(int token, Trigger trigger, List<Argument> after) {
		Clause clause = clause(token, trigger, after);
		if (clause.subject.isEmpty() || !clause.subject.stream().allMatch(this.page::isTraveller)) {
			return Optional.empty();
		}
		List<Place> destinations = this.places.destinations(token, 25, trigger.takesObject(), false);
		return travel(clause, token, trigger,
				destinations.stream().filter((place) -> place.mention().isPresent()).toList());
	}

	private Optional<Roles> travel(Clause clause, int token, Trigger trigger, List<Place> destinations) {
		if (destinations.isEmpty()) {
			return Optional.empty();
		}
		int end = token + 1;
		while (end < this.page.size() && this.page.text().token(end).end() <= destinations.get(0).stop()) {
			end++;
		}
		return Optional.of(new Roles(trigger.frame(), clause.subject, List.of(), clause.alsoPresent, destinations,
				clause.first(token), Math.max(clause.end(token), end), clause.confidence));
	}

	/** Subject and partner of a verb. */
	Clause clause(int token, Trigger trigger, List<Argument> after) {
		VerbForm verb = trigger.verb().orElseThrow();
		Clause clause = new Clause();
		List<Argument> bare = new ArrayList<>();
		for (Argument argument : after) {
			sort(argument, trigger, clause, bare);
		}
		if (bare.size() > 2 && isApposition(bare.get(0), bare.get(1))) {
			bare.remove(1);
		}
		List<Mention> before = trigger.isConjoined() ? List.of() : this.subjects.before(token);
		if (!before.isEmpty() && trigger.pronoun() == Pronoun.NONE) {
			clause.subject = before;
			clause.confidence = EXPLICIT;
			bare.stream().findFirst().ifPresent((argument) -> clause.invited.addAll(argument.phrases()));
			if (trigger.takesObject() && !bare.isEmpty()) {
				clause.addPartner(bare.get(0));
			}
			return clause;
		}
		if (trigger.pronoun() != Pronoun.NONE) {
			return withPronoun(token, trigger, clause, bare, before);
		}
		int needed = clause.partner.isEmpty() && takesParty(trigger) ? 2 : 1;
		boolean agrees = !bare.isEmpty() && agrees(verb, bare.get(0).head());
		if (bare.size() >= needed && agrees && !bare.isEmpty()) {
			clause.addSubject(bare.get(0));
			clause.confidence = EXPLICIT;
			bare.stream().skip(1).findFirst().ifPresent((argument) -> clause.invited.addAll(argument.phrases()));
			if (trigger.takesObject() && bare.size() > 1 && clause.partner.isEmpty()) {
				clause.addPartner(bare.get(1));
			}
			return clause;
		}
		if (trigger.takesObject() && !bare.isEmpty()) {
			clause.addPartner(bare.get(0));
		}
		clause.confidence = DROPPED;
		if (!trigger.isConjoined() && token == this.page.sentenceOf(token).first()) {
			return clause;
		}
		if (this.subjects.isRelative(token)) {
			return clause;
		}
		if (this.arguments.isUnknownNoun(token + 1) && (bare.isEmpty() || trigger.frame() == Frame.ARRIVE)) {
			return clause;
		}
		this.subjects.goingOn(token, verb, (m) -> clause.holds(m.party()))
			.ifPresent((m) -> clause.subject = List.of(m));
		return clause;
	}

	/** التقاه الوزير: the pronoun is the object, a phrase after the verb its subject. */
	private Clause withPronoun(int token, Trigger trigger, Clause clause, List<Argument> bare, List<Mention> before) {
		clause.confidence = PRONOUN;
		VerbForm verb = trigger.verb().orElseThrow();
		boolean relative = this.subjects.isRelative(token);
		if (!bare.isEmpty() && agrees(verb, bare.get(0).head())) {
			clause.addSubject(bare.get(0));
		}
		else if (!before.isEmpty() && !relative) {
			clause.subject = before;
		}
		else {
			this.subjects.goingOn(token, verb, (m) -> relative && before.contains(m))
				.ifPresent((m) -> clause.subject = List.of(m));
		}
		Optional<Mention> object = before.stream().filter((m) -> !clause.holds(m.party())).findFirst();
		if (object.isEmpty()) {
			object = this.subjects.nearest(token, (m) -> trigger.pronoun().agreesWith(m) && !clause.holds(m.party()));
		}
		object.ifPresent((m) -> clause.partner.add(m));
		return clause;
	}

	private void sort(Argument argument, Trigger trigger, Clause clause, List<Argument> bare) {
		boolean parties = argument.phrases().stream().anyMatch(this.page::isParty);
		if (!parties) {
			return;
		}
		clause.last = Math.max(clause.last, argument.end());
		switch (argument.marker()) {
			case BARE -> {
				if (bare.isEmpty() || bare.get(bare.size() - 1).head().party() != argument.head().party()) {
					bare.add(argument);
				}
			}
			case WITH -> {
				if (trigger.partners().contains("مع")) {
					clause.addPartner(argument);
				}
			}
			case BY -> {
				if (trigger.partners().contains("ب") && clause.partner.isEmpty()) {
					clause.addPartner(argument);
				}
			}
			case COMPANION, JOINING -> clause.alsoPresent.addAll(argument.phrases());
			case LEADING -> clause.lead(argument);
			default -> {
			}
		}
	}

	/** الأمير فلان ولي العهد before a third phrase: the office belongs to the name. */
	private static boolean isApposition(Argument name, Argument office) {
		return office.first() == name.end() && !office.head().hasName() && office.head().type() == MentionType.PERSON;
	}

	/** زار الوزير فلانا: the person follows the verb or its subject at once. */
	private static boolean isObject(Mention person, int token, List<Mention> subject) {
		return person.first() - token <= 2 || subject.stream().anyMatch((m) -> m.end() == person.first());
	}

	/** Whether a person is the object: not of زار بغداد, nor of عقد اجتماعا. */
	private static boolean takesParty(Trigger trigger) {
		return trigger.takesObject()
				&& (trigger.frame() == Frame.MEET || trigger.frame() == Frame.RECEIVE || trigger.frame() == Frame.CALL);
	}

	static boolean agrees(VerbForm verb, Mention mention) {
		// a verb before its subject stays singular: التقى الوزيران
		return verb.feminine() == mention.feminine() || mention.plural();
	}

	/** What has been found of a clause. */
	final class Clause {

		List<Mention> subject = List.of();

		final List<Mention> partner = new ArrayList<>();

		final List<Mention> alsoPresent = new ArrayList<>();

		final List<Mention> invited = new ArrayList<>();

		double confidence;

		private int last;

		private void addSubject(Argument argument) {
			this.subject = argument.phrases().stream().filter(VerbRoles.this.page::isParty).toList();
		}

		private void addPartner(Argument argument) {
			for (Mention phrase : argument.phrases()) {
				if (VerbRoles.this.page.isParty(phrase)) {
					(VerbRoles.this.page.isEntourage(phrase) ? this.alsoPresent : this.partner).add(phrase);
				}
			}
		}

		/** قادة يتقدمهم فلان: the named are the partners, the group was there. */
		private void lead(Argument argument) {
			this.alsoPresent.addAll(this.partner);
			this.partner.clear();
			addPartner(argument);
		}

		/** وناقش معه: the partner is somebody named before. */
		private void partnerByPronoun(int token) {
			for (int at = token + 1; at <= token + 2; at++) {
				String form = VerbRoles.this.page.text().form(at);
				for (Pronoun pronoun : Pronoun.values()) {
					if (pronoun != Pronoun.NONE && form.equals("مع" + pronoun.spelling())) {
						this.partner.clear();
						VerbRoles.this.subjects.nearest(token, (m) -> pronoun.fits(m) && !holds(m.party()))
							.ifPresent(this.partner::add);
					}
				}
			}
		}

		boolean holds(int party) {
			return this.partner.stream().anyMatch((m) -> m.party() == party)
					|| this.subject.stream().anyMatch((m) -> m.party() == party);
		}

		private int first(int token) {
			return this.subject.stream()
				.mapToInt(Mention::first)
				.filter((first) -> VerbRoles.this.page.text().sentenceIndexOf(first) == VerbRoles.this.page.text()
					.sentenceIndexOf(token) && token - first < 30)
				.reduce(token, Math::min);
		}

		private int end(int token) {
			return Math.max(this.last, token + 1);
		}

		private Roles roles(int token, Frame frame) {
			boolean guestIsObject = frame == Frame.RECEIVE;
			return new Roles(frame, guestIsObject ? this.partner : this.subject,
					guestIsObject ? this.subject : this.partner, this.alsoPresent, List.of(), first(token), end(token),
					this.confidence);
		}

	}

}
