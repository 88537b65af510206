package liqa.transform.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import liqa.transform.names.Mention;
import liqa.transform.names.MentionType;

/** Reads subject and partner of a verb of meeting. */
final class ClauseReader {

	/**
	 * Verbs after which و joins no partner: تبادل وجهات النظر, تعرض وابنته لهجوم (spelled
	 * like the imperfect of عرض).
	 */
	private static final Set<String> OF_THINGS = Set.of("عرض", "تبادل");

	/** Between كان and قد stands a subject of so many words. */
	private static final int PAST = 8;

	private static final double EXPLICIT = 0.86;

	/** How sure a subject is that is not named and goes on from before. */
	static final double DROPPED = 0.76;

	private static final double PRONOUN = 0.72;

	private final Page page;

	private final Arguments arguments;

	private final Subjects subjects;

	private final Antecedents antecedents;

	private final Statements statements;

	private final Speakers speakers;

	ClauseReader(Page page, Markers markers, Arguments arguments, Subjects subjects, Antecedents antecedents) {
		this.page = page;
		this.arguments = arguments;
		this.subjects = subjects;
		this.antecedents = antecedents;
		this.statements = new Statements(page);
		this.speakers = new Speakers(page, markers, antecedents);
	}

	/** Subject and partner of a verb. */
	Clause read(int token, Trigger trigger, List<Argument> after) {
		VerbForm verb = trigger.verb().orElseThrow();
		Clause clause = new Clause(this.page);
		List<Argument> bare = new ArrayList<>();
		for (Argument argument : after) {
			sort(token, argument, trigger, clause, bare);
		}
		if (bare.size() > 2 && isApposition(bare.get(0), bare.get(1))) {
			bare.remove(1);
		}
		else if (bare.size() > 2 && isNameOf(bare.get(0), bare.get(1))) {
			bare.remove(0);
		}
		boolean like = trigger.frame() == Frame.MEET && bare.isEmpty() && isSpelledLikeSpoken(token, verb);
		if (verb.spoken() || like) {
			Optional<Mention> speaker = this.speakers.of(token);
			if (verb.spoken() || speaker.isPresent()) {
				return spoken(trigger, clause, bare, speaker);
			}
		}
		List<Mention> before = trigger.isConjoined() && !this.subjects.isSetApart(token) ? List.of()
				: this.subjects.before(token);
		Optional<Argument> agent = agent(trigger, after);
		if (agent.isPresent()) {
			return passive(token, verb, clause, agent.get(), bare.isEmpty() ? before : bare.get(0).phrases());
		}
		Pronoun partner = partnerAfter(token, trigger);
		if (partner != Pronoun.NONE) {
			return withPartnerBefore(token, partner, clause, bare, before);
		}
		if (!before.isEmpty() && trigger.pronoun() == Pronoun.NONE) {
			clause.act(before, EXPLICIT);
			bare.stream().findFirst().ifPresent((argument) -> clause.invite(argument.phrases()));
			if (!bare.isEmpty() && isPartnerByAnd(token, trigger, bare.get(0)) && clause.partner().isEmpty()) {
				clause.meet(bare.get(0).phrases());
			}
			else if (trigger.takesObject() && !bare.isEmpty()) {
				clause.meet(bare.get(0).phrases());
			}
			return clause;
		}
		if (trigger.pronoun() != Pronoun.NONE) {
			return withPronoun(token, trigger, clause, bare, before);
		}
		if (bare.size() == 1 && isGroupOfNamed(bare.get(0), trigger, after)) {
			clause.attend(bare.remove(0).phrases());
		}
		if (bare.size() == 2 && isNameOf(bare.get(0), bare.get(1))) {
			bare.remove(0);
		}
		if (bare.size() == 1 && bare.get(0).phrases().size() > 1 && trigger.frame() == Frame.MEET
				&& (isNominativeDual(bare.get(0).head().first() - 1) || isDualOffice(bare.get(0)))) {
			// التقى الرئيسان المصري فلان والفرنسي فلان
			clause.act(bare.get(0).phrases(), EXPLICIT);
			return clause;
		}
		if (bare.size() == 2 && isWithEntourage(clause, trigger, bare.get(1))) {
			clause.act(bare.get(0).phrases(), EXPLICIT);
			clause.lead(bare.get(1).phrases());
			return clause;
		}
		int needed = clause.partner().isEmpty() && takesParty(trigger) ? 2 : 1;
		if (this.statements.isSubjectGiven(token)) {
			// إنه سيلتقي: the pronoun is the subject, what follows is none
			needed = Integer.MAX_VALUE;
		}
		if (bare.size() == 1 && trigger.frame() == Frame.MEET && isBeforeUnknownPartner(bare.get(0))) {
			needed = Math.min(needed, 1);
		}
		boolean agrees = !bare.isEmpty() && agrees(verb, bare.get(0).head());
		if (bare.size() >= needed && agrees && !bare.isEmpty()) {
			clause.act(bare.get(0).phrases(), EXPLICIT);
			bare.stream().skip(1).findFirst().ifPresent((argument) -> clause.invite(argument.phrases()));
			if (trigger.takesObject() && bare.size() > 1 && clause.partner().isEmpty()) {
				clause.meet(bare.get(1).phrases());
			}
			return clause;
		}
		if (trigger.takesObject() && !bare.isEmpty()) {
			clause.meet(bare.get(0).phrases());
		}
		Optional<Mention> state = bare.isEmpty() ? state(token, trigger) : Optional.empty();
		if (state.isPresent()) {
			// أجرت باريس محادثات مع: nobody named before goes on as subject
			clause.actForState(state.get(), after);
			return clause;
		}
		clause.trust(DROPPED);
		if (!trigger.isConjoined() && opens(token)) {
			return clause;
		}
		if (this.subjects.isRelative(token) && !this.page.has(token + 1, Cue.PERSON_PRONOUN)) {
			return clause;
		}
		// سيجتمع بمستثمرين
		boolean met = trigger.partners().contains("ب") && this.page.text().form(token + 1).startsWith("ب");
		if (!met && this.arguments.isUnknownNoun(token + 1) && (bare.isEmpty() || trigger.frame() == Frame.ARRIVE)) {
			return clause;
		}
		if (isOfUnknown(token, trigger) || isOfUnknownPast(token) || isOfUnknownName(token, trigger)
				|| this.antecedents.isOfUnmarkedDelegation(token)
				|| !trigger.isConjoined() && this.antecedents.isOfUnmarkedNoun(token)) {
			return clause;
		}
		Optional<Mention> traveller = this.antecedents.traveller(token);
		traveller.or(() -> this.antecedents.goingOn(token, verb, (m) -> clause.holds(m.party())))
			.filter((m) -> !clause.holds(m.party()))
			.ifPresent((m) -> clause.act(withLeader(m), clause.confidence()));
		return clause;
	}

	/** تتفاوض واشنطن مع, الولايات المتحدة تجري: a state right beside its verb acts. */
	private Optional<Mention> state(int token, Trigger trigger) {
		VerbForm verb = trigger.verb().orElseThrow();
		boolean acts = trigger.pronoun() == Pronoun.NONE && verb.number() == VerbForm.Number.ONE
				&& (trigger.frame() == Frame.HOLD || trigger.frame() == Frame.TALK || trigger.frame() == Frame.CALL);
		if (!acts) {
			return Optional.empty();
		}
		int before = token - 1;
		while (this.page.has(before, Cue.FILLER)) {
			before--;
		}
		Optional<Mention> ahead = this.page.mentionAt(before).filter((m) -> !trigger.isConjoined());
		return this.page.mentionFrom(token + 1)
			.or(() -> ahead)
			.filter((m) -> this.page.isPlace(m) && m.proclitics().isEmpty() && m.feminine() == verb.feminine())
			.filter((m) -> this.subjects.isFree(m));
	}

	/** ومبعوث كيني يصل: a noun nobody knows is the subject of a verb in a headline. */
	private boolean isOfUnknown(int token, Trigger trigger) {
		int before = token - 1;
		if (this.page.mentionAt(before).filter((m) -> m.type() == MentionType.ANONYMOUS).isPresent()
				&& !trigger.isConjoined()) {
			return true;
		}
		return this.page.isTitle(token) && !trigger.isConjoined() && before > this.page.sentenceOf(token).first()
				&& this.page.isUnknown(before) && this.page.mentionIndexAt(before) < 0
				&& this.page.triggers(before).isEmpty() && !this.page.isOtherVerb(before);
	}

	/**
	 * «الصباح» التقت: a name in quotation marks that nobody marked opens the sentence.
	 */
	private boolean isOfUnknownName(int token, Trigger trigger) {
		int first = this.page.sentenceOf(token).first();
		boolean quoted = token - 2 > first && token - first <= PAST && this.page.isQuiet(token - 1)
				&& this.page.isQuiet(first) && !trigger.isConjoined();
		for (int at = first + 1; quoted && at < token - 1; at++) {
			quoted = this.page.mentionIndexAt(at) < 0 && this.page.text().token(at).isWord();
		}
		return quoted;
	}

	/** وكان سميث قد التقى: a name that nobody marked between كان and قد. */
	private boolean isOfUnknownPast(int token) {
		if (!this.page.text().form(token - 1).equals("قد") || token < 2 || !this.page.isUnknown(token - 2)) {
			return false;
		}
		for (int at = token - 2; at > token - PAST; at--) {
			String form = this.page.text().form(at);
			if (form.equals("كان") || form.equals("وكان") || form.equals("كانت") || form.equals("وكانت")) {
				return true;
			}
			if (this.page.mentionIndexAt(at) >= 0) {
				return false;
			}
		}
		return false;
	}

	/** اجتمعت at the start of what somebody says: I met. */
	private boolean isSpelledLikeSpoken(int token, VerbForm verb) {
		return verb.perfect() && verb.feminine() && verb.number() == VerbForm.Number.ONE
				&& this.speakers.isFirstWord(token);
	}

	/** قال الوزير: «التقيت نظيري» */
	private Clause spoken(Trigger trigger, Clause clause, List<Argument> bare, Optional<Mention> speaker) {
		speaker.ifPresent((m) -> clause.act(List.of(m), DROPPED));
		if (trigger.takesObject() && !bare.isEmpty() && clause.partner().isEmpty()) {
			clause.meet(bare.get(0).phrases());
		}
		return clause;
	}

	/** وفد برئاسة فلان … حيث يلتقي: the leader goes on together with the delegation. */
	private List<Mention> withLeader(Mention topic) {
		return this.arguments.leaderOf(topic).map((leader) -> List.of(topic, leader)).orElse(List.of(topic));
	}

	/** استقبل الوزير من قبل نظيرته: the verb is a passive, and who did it follows. */
	private Optional<Argument> agent(Trigger trigger, List<Argument> after) {
		return after.stream()
			.filter((a) -> trigger.frame() == Frame.RECEIVE && a.marker() == Marker.AGENT)
			.filter((a) -> a.phrases().stream().anyMatch(this.page::isParty))
			.findFirst();
	}

	private Clause passive(int token, VerbForm verb, Clause clause, Argument agent, List<Mention> guest) {
		clause.act(agent.phrases(), EXPLICIT);
		clause.extendTo(agent.end());
		clause.meet(guest);
		if (guest.isEmpty()) {
			clause.trust(DROPPED);
			this.antecedents.goingOn(token, verb, (m) -> clause.holds(m.party()))
				.ifPresent((m) -> clause.meet(List.of(m)));
		}
		return clause;
	}

	/** الملك يبحث والوزير التعاون: و right after the verb is with. */
	private static boolean isPartnerByAnd(int token, Trigger trigger, Argument next) {
		boolean talk = trigger.frame() == Frame.TALK && !OF_THINGS.contains(trigger.lemma())
				|| trigger.frame() == Frame.MEET;
		boolean one = trigger.verb().filter((v) -> v.number() == VerbForm.Number.ONE).isPresent();
		return talk && one && next.first() == token + 1 && next.head().proclitics().equals("و");
	}

	/** Whether a pronoun after a verb of holding means the partner: عقد معه اجتماعا. */
	boolean isHeldWithPronoun(int token, Trigger trigger) {
		return trigger.frame() == Frame.HOLD && partnerAfter(token, trigger) != Pronoun.NONE;
	}

	/** التقى به, اجتمع معهم, اجتمعت بها: the partner was named before. */
	private Pronoun partnerAfter(int token, Trigger trigger) {
		boolean holds = trigger.frame() == Frame.HOLD;
		if (trigger.frame() != Frame.MEET && !holds || trigger.pronoun() != Pronoun.NONE) {
			return Pronoun.NONE;
		}
		// اجتمع بيدرسن به: the subject may stand between
		int after = this.page.mentionFrom(token + 1).map(Mention::end).orElse(token + 1);
		String next = this.page.text().form(after);
		if (holds) {
			// عقد معه اجتماعا
			return Pronoun.after("مع", next);
		}
		Pronoun by = trigger.partners().contains("ب") ? Pronoun.after("ب", next) : Pronoun.NONE;
		return (by == Pronoun.NONE && trigger.partners().contains("مع")) ? Pronoun.after("مع", next) : by;
	}

	/** واجتمع به الملك: a phrase after the pronoun is the subject, which else goes on. */
	private Clause withPartnerBefore(int token, Pronoun pronoun, Clause clause, List<Argument> bare,
			List<Mention> before) {
		VerbForm verb = this.page.triggers(token).get(0).verb().orElseThrow();
		clause.trust(PRONOUN);
		// زوار يجتمعون معه: they are who meets
		boolean visitors = !before.isEmpty() && before.get(0).plural() && !pronoun.agreesWith(before.get(0))
				&& verb.number() == VerbForm.Number.MANY;
		boolean relative = this.subjects.isRelative(token) && !visitors;
		if (!bare.isEmpty() && agrees(verb, bare.get(0).head())) {
			clause.act(bare.get(0).phrases(), PRONOUN);
		}
		else if (!before.isEmpty() && !relative) {
			clause.act(before, PRONOUN);
		}
		else {
			this.antecedents.goingOn(token, verb, (m) -> relative && before.contains(m))
				.ifPresent((m) -> clause.act(List.of(m), PRONOUN));
		}
		if (relative && !before.isEmpty() && !clause.holds(before.get(0).party())) {
			clause.meet(before);
		}
		else {
			clause.meet(this.antecedents.meant(token, pronoun, (m) -> clause.holds(m.party())));
		}
		clause.extendTo(token + 2);
		return clause;
	}

	/** A verb at the start, or after an adverb: برلمانيا، التقت اللجنة. */
	private boolean opens(int token) {
		int first = this.page.sentenceOf(token).first();
		boolean adverb = token - first == 2 && this.page.isComma(token - 1) && this.page.isUnknown(first)
				&& this.page.text().form(first).endsWith("ا");
		return token == first || adverb;
	}

	/** التقاه الوزير: the pronoun is the object, a phrase after the verb its subject. */
	private Clause withPronoun(int token, Trigger trigger, Clause clause, List<Argument> bare, List<Mention> before) {
		clause.trust(PRONOUN);
		VerbForm verb = trigger.verb().orElseThrow();
		boolean relative = this.subjects.isRelative(token);
		// ميركل التي هاتفته: a pronoun that can't be the head of the relative clause
		// leaves
		// it its subject
		boolean headActs = relative && !before.isEmpty() && !trigger.pronoun().agreesWith(before.get(0))
				&& agrees(verb, before.get(0));
		if (!bare.isEmpty() && agrees(verb, bare.get(0).head())) {
			clause.act(bare.get(0).phrases(), PRONOUN);
		}
		else if (!before.isEmpty() && (!relative || headActs)) {
			clause.act(before, PRONOUN);
		}
		else {
			this.antecedents.goingOn(token, verb, (m) -> relative && before.contains(m))
				.ifPresent((m) -> clause.act(List.of(m), clause.confidence()));
		}
		if (headActs && bare.isEmpty()) {
			this.antecedents.antecedent(token, trigger.pronoun(), (m) -> clause.holds(m.party()))
				.ifPresent((m) -> clause.partner().add(m));
			return clause;
		}
		List<Mention> object = before.stream().filter((m) -> !clause.holds(m.party())).limit(1).toList();
		if (object.isEmpty() && relative && before.isEmpty() && isHeadUnknown(token)) {
			// القطر الوحيد الذي يزوره: the pronoun is the noun before, which nobody knows
			return clause;
		}
		if (object.isEmpty()) {
			object = traveller(token, trigger.pronoun(), clause).map(List::of)
				.orElseGet(() -> this.antecedents.meant(token, trigger.pronoun(), (m) -> clause.holds(m.party())));
		}
		clause.partner().addAll(object);
		return clause;
	}

	/**
	 * زار الوزير بغداد واجتمع مع نظيره. واستقبله الرئيس: at the start of a sentence the
	 * pronoun stands for whose journey is told, and not for whom he met last.
	 */
	private Optional<Mention> traveller(int verb, Pronoun pronoun, Clause clause) {
		int first = this.page.firstMentionFrom(this.page.sentenceOf(verb).first());
		boolean opens = first == this.page.mentionCount() || this.page.mention(first).first() > verb;
		return !opens ? Optional.empty()
				: this.antecedents
					.topic(verb,
							(m) -> pronoun.agreesWith(m) && !clause.holds(m.party()) && m.type() == MentionType.PERSON)
					.filter((m) -> this.antecedents.isOfJourney(m));
	}

	private boolean isHeadUnknown(int verb) {
		int at = verb - 1;
		while (at > 0 && !this.page.has(at, Cue.RELATIVE)) {
			at--;
		}
		return at > 0 && this.page.isUnknown(at - 1) && this.page.mentionIndexAt(at - 1) < 0;
	}

	private void sort(int token, Argument argument, Trigger trigger, Clause clause, List<Argument> bare) {
		boolean parties = argument.phrases().stream().anyMatch(this.page::isParty);
		if (!parties) {
			return;
		}
		clause.extendTo(argument.end());
		switch (argument.marker()) {
			case BARE -> {
				if (argument.head().proclitics().equals("و") && argument.first() > token + 1) {
					// الرئيس الذي هاتفه أمس، والوزير: و joins no subject of this verb
					return;
				}
				if (argument.head().proclitics().equals("و") && this.page.isEntourage(argument.head())) {
					// انتقل والوفد المرافق له إلى: و right after the verb is with
					clause.attend(argument.phrases());
					return;
				}
				if (bare.isEmpty() || bare.get(bare.size() - 1).head().party() != argument.head().party()) {
					bare.add(argument);
				}
			}
			case WITH -> {
				if (trigger.partners().contains("مع")) {
					clause.meet(argument.phrases());
				}
			}
			case BY -> {
				// في فندق بالرياض, though a newspaper has the name of the town
				if (trigger.partners().contains("ب") && clause.partner().isEmpty()
						&& !this.page.isPlace(argument.head()) && !this.page.isHouse(argument.head())) {
					clause.meet(argument.phrases());
				}
			}
			case COMPANION, JOINING -> clause.attend(argument.phrases());
			case LEADING -> {
				if (clause.partner().isEmpty()
						|| clause.partner().stream().anyMatch((m) -> m.type() != MentionType.ORGANIZATION)) {
					clause.lead(argument.phrases());
				}
			}
			default -> {
			}
		}
	}

	/**
	 * والتقى | مسؤولين كبارا، ومنهم فلان وفلان: a group in the case of an object, of whom
	 * some are named, so that they are the ones who were met.
	 */
	private boolean isGroupOfNamed(Argument group, Trigger trigger, List<Argument> after) {
		return trigger.takesObject() && group.head().type() == MentionType.GROUP
				&& !this.page.text().form(group.head().first()).endsWith("ون")
				&& after.stream().anyMatch((other) -> other.marker() == Marker.LEADING && other.first() >= group.end());
	}

	/**
	 * التقى الوزير السفير مع وفد من البعثة: behind subject and object مع tells of who
	 * came along.
	 */
	private boolean isWithEntourage(Clause clause, Trigger trigger, Argument object) {
		return trigger.takesObject() && trigger.frame() == Frame.MEET && object.head().type() == MentionType.PERSON
				&& object.head().hasName() && !clause.partner().isEmpty()
				&& clause.partner()
					.stream()
					.allMatch((m) -> m.first() > object.first() && this.page.has(m.first(), Cue.ENTOURAGE));
	}

	/** الأمير فلان ولي العهد before a third phrase: the office belongs to the name. */
	private boolean isApposition(Argument name, Argument office) {
		return office.first() == name.end() && !office.head().hasName() && office.head().type() == MentionType.PERSON;
	}

	/** وزير الخارجية والمغتربين السوري فلان: words no list knows part office and name. */
	private boolean isNameOf(Argument office, Argument name) {
		if (office.phrases().size() > 1 || office.head().hasName() || !name.head().hasName()
				|| office.head().type() != MentionType.PERSON || name.head().type() != MentionType.PERSON
				|| name.first() == office.end() || name.first() - office.end() > 3) {
			return false;
		}
		for (int at = office.end(); at < name.first(); at++) {
			String form = this.page.text().form(at);
			boolean preposition = at == office.end() && (form.equals("عن") || form.equals("في"));
			boolean word = this.page.isUnknown(at) && (form.startsWith("ال") || form.startsWith("وال"));
			if (!word && !preposition) {
				return false;
			}
		}
		return true;
	}

	/**
	 * التقى وزيرا خارجية الأردن والعراق: of two offices told together one meets the
	 * other.
	 */
	private boolean isDualOffice(Argument two) {
		Mention head = two.head();
		String form = this.page.text().form(head.first());
		boolean accusative = this.page.text().cut(head.first(), head.first() + 1).endsWith("ً");
		return two.phrases().size() == 2 && head.type() == MentionType.PERSON && !head.hasName() && form.length() > 4
				&& form.endsWith("ا") && !accusative;
	}

	/** التقى الوزير بالخاطفين, التقى الوزير مع الفائزين: whom he met nobody marked. */
	private boolean isBeforeUnknownPartner(Argument subject) {
		int at = subject.end();
		String form = this.page.text().form(at);
		boolean with = form.equals("مع") && this.page.mentionFrom(at + 1).isEmpty() && this.page.isUnknown(at + 1);
		boolean by = form.startsWith("بال") && this.page.mentionIndexAt(at) < 0 && this.page.isUnknown(at)
				&& form.endsWith("ين") && !this.page.isInVenue(at);
		return with || by;
	}

	/** الرئيسان, وزيرا الخارجية before their names: a subject, and no object. */
	private boolean isNominativeDual(int before) {
		return this.page.mentionAt(before).filter((m) -> m.type() == MentionType.GROUP).filter((m) -> {
			String form = this.page.text().form(m.first());
			return form.endsWith("ان") || form.endsWith("ا") && m.end() - m.first() > 1
					&& !this.page.text().cut(m.first(), m.first() + 1).endsWith("ً");
		}).isPresent();
	}

	/** Whether a person is the object: not of زار بغداد, nor of عقد اجتماعا. */
	private static boolean takesParty(Trigger trigger) {
		return trigger.takesObject() && (trigger.frame() == Frame.MEET || trigger.frame() == Frame.RECEIVE
				|| trigger.frame() == Frame.CALL || trigger.frame() == Frame.BRIEF);
	}

	private static boolean agrees(VerbForm verb, Mention mention) {
		// a verb before its subject stays singular: التقى الوزيران
		return verb.feminine() == mention.feminine() || mention.plural();
	}

}
