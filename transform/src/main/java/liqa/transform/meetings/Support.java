package liqa.transform.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import liqa.transform.names.Mention;
import liqa.transform.names.MentionType;

/**
 * Finds the verb that carries a noun of meeting and with it the subject: عقد الوزير
 * اجتماعا, محادثات أجراها الوزير, قام بزيارة, شارك في قمة, تلقى اتصالا, اجتماع ضم.
 */
final class Support {

	/** Between the verb and its noun stand the subject and some circumstances. */
	private static final int REACH = 28;

	/** A verb that brings people together may stand so far behind its noun. */
	private static final int COMMA_REACH = 26;

	/** Between a noun and the verb of its relative clause stand adjectives. */
	private static final int RELATIVE_REACH = 6;

	/** How sure a subject is that stands in the clause. */
	private static final double EXPLICIT = 0.82;

	private static final double PRONOUN = 0.7;

	private static final double TOPIC = 0.65;

	/** The lemma of ضم, of which a meeting is the subject. */
	private static final String GATHER = "ضم";

	/** The lemma of جمع, which says who came together and not who belongs to a body. */
	private static final String ASSEMBLE = "جمع";

	/** Verbs that say with what a journey begins or ends, folded. */
	private static final Set<String> OPENING = Set.of("استهل", "اختتم", "بدا", "انهي");

	private final Page page;

	private final Arguments arguments;

	private final Antecedents antecedents;

	private final ClauseReader clauses;

	private final Strangers strangers;

	Support(Page page, Markers markers, Arguments arguments, Antecedents antecedents, ClauseReader clauses) {
		this.page = page;
		this.arguments = arguments;
		this.antecedents = antecedents;
		this.clauses = clauses;
		this.strangers = new Strangers(page, markers);
	}

	/**
	 * Who holds a meeting that a noun names.
	 *
	 * @param verb the word that says so
	 * @param subject who
	 * @param partner with whom, if that stands before the noun
	 * @param first index of the first token of the clause
	 * @param confidence how reliable the subject is
	 * @param strange whether somebody holds it whom nobody marked
	 */
	record Held(Trigger verb, List<Mention> subject, List<Mention> partner, int first, double confidence,
			boolean strange) {

		/** تلقى: the partner began it. */
		boolean isReceived() {
			return this.verb.frame() == Frame.GET;
		}

		/** دعا: the object is to come. */
		boolean isInvitation() {
			return this.verb.frame() == Frame.INVITE;
		}

		/** شارك في: whoever is named takes part. */
		boolean isShared() {
			return this.verb.frame() == Frame.HOLD && this.verb.partners().contains("في");
		}

		/** خص فلانا باستقبال: the object is the guest. */
		boolean isGift() {
			return this.verb.lemma().equals("خص");
		}

		/** كان في: who follows was there to receive. */
		boolean isPresence() {
			return this.verb.frame() == Frame.BE;
		}

	}

	/**
	 * Whom a meeting brought together.
	 *
	 * @param one who, on one side or on none
	 * @param other with whom, if that is told apart: جمع الوزير بنظيره
	 * @param present whether they are told to have been there: اجتماع حضره
	 * @param end index after the last token
	 */
	record Joined(List<Mention> one, List<Mention> other, boolean present, int end) {

		Joined {
			one = List.copyOf(one);
			other = List.copyOf(other);
		}

	}

	/** What carries a noun, before or after it. */
	Optional<Held> of(int noun, Trigger trigger) {
		Optional<Held> before = before(noun);
		return before.isPresent() ? before : after(noun);
	}

	private Optional<Held> before(int noun) {
		int start = Math.max(this.page.sentenceOf(noun).first(), noun - REACH);
		for (int at = noun - 1; at >= start; at--) {
			if (this.page.mentionIndexAt(at) >= 0) {
				continue;
			}
			Optional<Trigger> carrier = carrier(at, noun);
			if (carrier.isPresent()) {
				return Optional.of(held(at, noun, carrier.get()));
			}
			// يعقد خلال زيارته لموسكو لقاءات: the journey is a circumstance of what is
			// held
			boolean opened = this.page.triggers(noun).get(0).proclitics().endsWith("ب")
					&& this.page.triggers(at).stream().allMatch(Trigger::isTravel);
			boolean journey = opened || this.page.has(at - 1, Cue.MARGIN) || isOccasion(at)
					|| this.page.has(at - 1, Cue.DURING) && this.page.triggers(at).stream().allMatch(Trigger::isTravel);
			// جلسة مباحثات: two nouns of meeting in a row are one
			// جولة من المحادثات: a round of them is no journey
			// عقد وفد ترأسه الوزير لقاء: who led the delegation
			boolean other = at < noun - 1 && !journey && !this.page.has(at, Cue.SEVERAL)
					&& !this.page.has(at, Cue.CHAIR)
					&& this.page.triggers(at).stream().anyMatch((t) -> t.isVerb() || !t.isVerbal());
			boolean opens = at < noun - 1 && (this.page.has(at, Cue.CONTENT) || this.page.has(at, Cue.BOUNDARY)
					|| this.page.has(at, Cue.RELATIVE));
			if (other || opens) {
				break;
			}
		}
		return Optional.empty();
	}

	/** يجري الوزير بمناسبة الزيارة محادثات: an occasion known by now. */
	private boolean isOccasion(int at) {
		return this.page.has(at - 1, Cue.PREPOSITION) && !this.page.triggers(at).isEmpty()
				&& this.page.triggers(at).stream().allMatch((t) -> !t.isVerb() && t.definite());
	}

	private Optional<Trigger> carrier(int at, int noun) {
		for (Trigger trigger : this.page.triggers(at)) {
			boolean holds = switch (trigger.frame()) {
				case HOLD, GET, INVITE -> trigger.isVerb() || trigger.isVerbal();
				case BE -> noun - at <= 3 || isSubjectBetween(at, noun);
				default -> false;
			};
			boolean free = !trigger.isVerb() || trigger.pronoun() == Pronoun.NONE;
			if (holds && free && governs(trigger, at, noun)) {
				return Optional.of(trigger);
			}
		}
		return Optional.empty();
	}

	/** كان وزير الخارجية فلان في استقبال: nobody but who waited stands between. */
	private boolean isSubjectBetween(int verb, int noun) {
		return this.page.text().form(noun - 1).equals("في")
				&& this.page.mentionAt(noun - 2).filter((m) -> m.first() == verb + 1).isPresent();
	}

	/**
	 * Whether the noun stands in the case or after the preposition that the verb wants.
	 */
	private boolean governs(Trigger trigger, int verb, int noun) {
		Trigger named = this.page.triggers(noun).get(0);
		boolean by = named.proclitics().endsWith("ب");
		boolean in = false;
		for (int at = noun - 1; at > verb && at >= noun - 4 && this.page.mentionIndexAt(at) < 0; at--) {
			String form = this.page.text().form(at);
			if (form.equals("في")) {
				in = true;
				break;
			}
			if (form.startsWith("ال") && !named.definite() && !by || this.page.timeAt(at).isPresent()) {
				// أجرى خلال المعرض محادثة: the article ends what the preposition governs
				break;
			}
			boolean quantity = this.page.has(at - 1, Cue.SEVERAL)
					|| this.page.has(at - 2, Cue.SEVERAL) && this.page.mentionIndexAt(at - 1) < 0;
			if (form.equals("من") && quantity) {
				// عقد مجموعة من اللقاءات, بدأ جولة جديدة من المحادثات: the
				// quantity stands in the case that the verb wants
				break;
			}
			if (this.page.has(at, Cue.PARTNER)
					|| this.page.has(at, Cue.PREPOSITION) && trigger.frame() != Frame.INVITE) {
				return false;
			}
		}
		if (!trigger.isVerb() && trigger.proclitics().endsWith("ب")) {
			// وفد برئاسة فلان للقاء: he heads the delegation, not what follows
			return false;
		}
		if (!trigger.isVerb()) {
			return !trigger.lemma().equals("مشاركه") || in;
		}
		if (trigger.frame() == Frame.INVITE) {
			// دعا الوزير نظيره إلى اجتماع, على مأدبة غداء
			boolean second = this.page.triggers(noun - 1).stream().anyMatch((t) -> !t.isVerb());
			String before = this.page.text().form(second ? noun - 2 : noun - 1);
			return named.proclitics().endsWith("ل") || before.equals("الي") || before.equals("علي");
		}
		if (trigger.partners().contains("ب")) {
			return by;
		}
		if (trigger.partners().contains("في")) {
			return in;
		}
		return !in && (!by || OPENING.contains(trigger.lemma()) && isJourneyBetween(verb, noun));
	}

	/** استهل زيارته بلقاء نظيره: what a journey begins or ends with is held. */
	private boolean isJourneyBetween(int verb, int noun) {
		for (int at = verb + 1; at < noun; at++) {
			if (this.page.mentionIndexAt(at) < 0
					&& this.page.triggers(at).stream().anyMatch((t) -> !t.isVerb() && t.isTravel())) {
				return true;
			}
		}
		return false;
	}

	private Held held(int at, int noun, Trigger trigger) {
		List<Argument> between = this.arguments.between(at, trigger, noun);
		List<Mention> intent = trigger.pronoun() == Pronoun.NONE && this.page.isVerbal(at)
				? this.strangers.whoIntends(at) : List.of();
		if (!intent.isEmpty()) {
			return new Held(trigger, intent, withs(between), Math.min(at, first(intent, at)), EXPLICIT, false);
		}
		if (trigger.isVerb()) {
			Clause clause = this.clauses.read(at, trigger, between);
			List<Mention> partner = new ArrayList<>(withs(between));
			if (partner.isEmpty() && this.clauses.isHeldWithPronoun(at, trigger)) {
				partner = clause.partner();
			}
			if (trigger.frame() == Frame.INVITE || trigger.lemma().equals("خص")) {
				partner = clause.invited();
			}
			boolean strange = clause.subject().isEmpty() && (this.strangers.follow(at, noun)
					|| !trigger.isConjoined() && this.antecedents.isOfUnmarkedNoun(at)
					|| this.antecedents.isOfUnmarkedDelegation(at));
			Optional<Mention> named = strange && this.strangers.follow(at, noun) ? known(at) : Optional.empty();
			if (named.isPresent()) {
				return new Held(trigger, List.of(named.get()), partner, at, TOPIC, false);
			}
			return new Held(trigger, clause.subject(), partner, Math.min(at, first(clause.subject(), at)),
					clause.confidence(), strange);
		}
		List<Mention> subject = new ArrayList<>();
		double confidence = EXPLICIT;
		if (trigger.pronoun() != Pronoun.NONE) {
			this.antecedents.antecedent(at, trigger.pronoun(), (m) -> false).ifPresent(subject::add);
			confidence = PRONOUN;
		}
		else if (!between.isEmpty() && between.get(0).marker() == Marker.GENITIVE) {
			subject.addAll(between.get(0).phrases());
		}
		else if (this.strangers.isOfSomebody(at, noun)) {
			return new Held(trigger, subject, withs(between), at, confidence, true);
		}
		else if (trigger.proclitics().equals("ل")) {
			// تنتقل اللجنة إلى باريس لعقد لقاء: who goes there holds it
			this.antecedents.actor(at, (m) -> true).ifPresent(subject::add);
			confidence = TOPIC;
		}
		else {
			this.antecedents.topic(at, (m) -> m.type() == liqa.transform.names.MentionType.PERSON)
				.ifPresent(subject::add);
			confidence = TOPIC;
		}
		subject.removeIf((m) -> !this.page.isParty(m));
		return new Held(trigger, subject, withs(between), Math.min(at, first(subject, at)), confidence, false);
	}

	private List<Mention> withs(List<Argument> between) {
		return between.stream()
			.filter((argument) -> argument.marker() == Marker.WITH)
			.flatMap((argument) -> argument.phrases().stream())
			.filter(this.page::isParty)
			.toList();
	}

	private int first(List<Mention> subject, int at) {
		return subject.stream()
			.mapToInt(Mention::first)
			.filter((first) -> first <= at
					&& this.page.text().sentenceIndexOf(first) == this.page.text().sentenceIndexOf(at))
			.min()
			.orElse(at);
	}

	/** محادثات أجراها الوزير مع نظيره: the verb's pronoun is the noun. */
	private Optional<Held> after(int noun) {
		for (int at = noun + 1; at <= noun + RELATIVE_REACH + 2 && at < this.page.sentenceOf(noun).end(); at++) {
			if (this.page.mentionIndexAt(at) >= 0) {
				break;
			}
			for (Trigger trigger : this.page.triggers(at)) {
				// اتصال أجراه الوزير مع, اتصال تلقاه الوزير من
				boolean holds = trigger.frame() == Frame.HOLD || trigger.frame() == Frame.GET;
				if (holds && trigger.isVerb() && (trigger.pronoun() == Pronoun.HIM || trigger.pronoun() == Pronoun.HER
						|| isTaken(trigger, at))) {
					return Optional.of(relative(noun, at, trigger));
				}
			}
		}
		return Optional.empty();
	}

	/** Whom the noun behind a verb means, if his full name was told before. */
	private Optional<Mention> known(int verb) {
		return this.antecedents.nearest(verb, (m) -> this.strangers.isShortFor(verb, m));
	}

	/** الزيارة التي يقوم بها. */
	private boolean isTaken(Trigger trigger, int at) {
		String next = this.page.text().form(at + 1);
		return trigger.partners().contains("ب") && (next.equals("بها") || next.equals("به"));
	}

	private Held relative(int noun, int at, Trigger trigger) {
		List<Argument> after = this.arguments.after(at, trigger);
		List<Mention> subject = new ArrayList<>();
		double confidence = EXPLICIT;
		Optional<Argument> bare = after.stream()
			.filter((argument) -> argument.marker() == Marker.BARE)
			.filter((argument) -> argument.phrases().stream().anyMatch(this.page::isParty))
			.findFirst();
		bare.ifPresent((argument) -> argument.phrases().stream().filter(this.page::isParty).forEach(subject::add));
		int verb = isTaken(trigger, at) ? at + 1 : at;
		if (subject.isEmpty()) {
			this.strangers.state(verb).ifPresent(subject::add);
		}
		boolean strange = subject.isEmpty() && this.strangers.follow(verb, this.page.sentenceOf(verb).end());
		Optional<Mention> named = strange ? known(verb) : Optional.empty();
		named.ifPresent(subject::add);
		if (subject.isEmpty() && !strange) {
			confidence = TOPIC;
			List<Mention> others = after.stream()
				.filter((argument) -> argument.marker() == Marker.WITH || argument.marker() == Marker.FROM)
				.flatMap((argument) -> argument.phrases().stream())
				.toList();
			this.antecedents.owner(noun, (m) -> !Cast.holds(others, m))
				.or(() -> this.antecedents.goingOn(at, trigger.verb().orElseThrow(), (m) -> Cast.holds(others, m)))
				.ifPresent(subject::add);
		}
		return new Held(trigger, subject, withs(after), at, confidence, strange && named.isEmpty());
	}

	/**
	 * Whom a meeting brought together: اجتماع ضم الوزيرين, لقاء جمع ترامب وبوتين, لقاء
	 * جمعه بنظيره.
	 */
	Optional<Joined> joined(int noun, Trigger told) {
		for (Trigger trigger : this.page.triggers(noun - 1)) {
			// تجمع القمة الرئيسين فلانا وفلانا
			if (trigger.frame() == Frame.JOIN && trigger.isVerb() && trigger.pronoun() == Pronoun.NONE
					&& this.page.mentionIndexAt(noun - 1) < 0) {
				return joinedBy(noun, trigger);
			}
		}
		int reach = RELATIVE_REACH;
		boolean ofWhom = false;
		for (int at = noun + 1; at <= noun + reach && at < this.page.sentenceOf(noun).end(); at++) {
			Optional<Mention> mention = this.page.mentionAt(at);
			// اجتماع للجنة حضره الوزير, اجتماع برئاسة الوزير حضره
			boolean whose = mention
				.filter((m) -> m.first() == noun + 1
						&& (m.proclitics().endsWith("ل") || m.type() == MentionType.ORGANIZATION)
						|| this.page.has(m.first() - 1, Cue.CHAIR))
				.isPresent();
			if (mention.isPresent() && !whose && !this.page.isPlace(mention.get())) {
				break;
			}
			ofWhom |= whose;
			if (mention.isPresent() || this.page.timeAt(at).isPresent()) {
				// اجتماع عقد أمس في القاهرة ضم: day and place count for nothing
				reach++;
			}
			for (Trigger trigger : this.page.triggers(at)) {
				boolean present = isAttended(trigger) && told.definite();
				// يضم مجلس الوزراء: they are its members; التي جمعت الوزيرين: they came
				boolean members = trigger.frame() == Frame.JOIN && ofWhom && !trigger.lemma().equals(ASSEMBLE);
				if (brings(trigger, at) && !present && !members) {
					return joinedBy(at, trigger);
				}
			}
		}
		// اتصال قطع التيار عن المدينة، شمل المعهد: a call brings nobody together so far
		// off
		return (told.frame() == Frame.CALL) ? Optional.empty() : joinedAfterComma(noun);
	}

	/** اجتماع حضره الوزراء */
	private static boolean isAttended(Trigger trigger) {
		return trigger.isVerb() && trigger.frame() == Frame.ATTEND && !trigger.isConjoined()
				&& (trigger.pronoun() == Pronoun.HIM || trigger.pronoun() == Pronoun.HER);
	}

	/** ضم, جمع, شارك فيه, حضره: who follows was brought together. */
	private boolean brings(Trigger trigger, int at) {
		if (!trigger.isVerb()) {
			return false;
		}
		String next = this.page.text().form(at + 1);
		boolean part = trigger.frame() == Frame.HOLD && trigger.partners().contains("في")
				&& (next.equals("فيه") || next.equals("فيها"));
		return trigger.frame() == Frame.JOIN || part || isAttended(trigger);
	}

	/**
	 * اجتماع عقد أمس في منزل النائب فلان، ضم كلا من: the verb after a comma, whatever
	 * tells of day and place before it.
	 */
	private Optional<Joined> joinedAfterComma(int noun) {
		int end = Math.min(this.page.sentenceOf(noun).end(), noun + COMMA_REACH);
		for (int at = noun + 1; at < end; at++) {
			if (this.page.mentionIndexAt(at) >= 0) {
				continue;
			}
			List<Trigger> triggers = this.page.triggers(at);
			if (this.page.isComma(at - 1)) {
				for (Trigger trigger : triggers) {
					// اجتماع عقد في بيروت، وضم السفير, وشارك فيه الوزير: it goes on with
					// the same
					boolean same = !trigger.isConjoined() || trigger.lemma().equals(GATHER)
							|| trigger.verb().filter(VerbForm::perfect).isPresent() && trigger.frame() == Frame.HOLD;
					if (trigger.pronoun() == Pronoun.NONE && same && brings(trigger, at) && !isAttended(trigger)) {
						return joinedBy(at, trigger);
					}
				}
			}
			boolean other = triggers.stream().anyMatch((t) -> t.frame() != Frame.HOLD && !t.isVerbal());
			if (other || this.page.has(at, Cue.CONTENT) || this.page.has(at, Cue.RELATIVE)) {
				break;
			}
		}
		return Optional.empty();
	}

	private Optional<Joined> joinedBy(int verb, Trigger trigger) {
		if (this.page.has(verb + 1, Cue.MATTER) || this.page.has(verb + 2, Cue.MATTER)) {
			// المحادثات شملت عدة ملفات بينها إيران والعراق
			return Optional.empty();
		}
		List<Mention> all = new ArrayList<>();
		int end = verb + 1;
		boolean present = isAttended(trigger);
		if (!present && (trigger.pronoun() == Pronoun.HIM || trigger.pronoun() == Pronoun.HER)) {
			this.antecedents.antecedent(verb, trigger.pronoun(), (m) -> false).ifPresent(all::add);
		}
		if (trigger.pronoun() == Pronoun.BOTH) {
			this.antecedents.nearest(verb, this.page::isParty).ifPresent((last) -> {
				this.antecedents.nearest(verb, (m) -> m.party() != last.party() && !m.plural()).ifPresent(all::add);
				all.add(last);
			});
		}
		List<Mention> other = new ArrayList<>();
		List<Argument> after = this.arguments.after(verb, trigger);
		// اجتماع يضم مصر وإيران, يضم إلى جانب مصر إيران والعراق: several states are
		// parties
		boolean states = after.stream()
			.filter((a) -> a.marker() == Marker.BARE || a.marker() == Marker.BESIDE)
			.mapToLong((a) -> a.phrases().stream().filter(this.page::isPlace).count())
			.sum() > 1;
		for (Argument argument : after) {
			List<Mention> parties = argument.phrases()
				.stream()
				.filter((m) -> this.page.isParty(m) || states && this.page.isPlace(m))
				.toList();
			boolean faces = argument.marker() == Marker.WITH || argument.marker() == Marker.BY;
			if (!other.isEmpty() && trigger.pronoun() != Pronoun.NONE && argument.marker() == Marker.BARE) {
				// أن يجمعه بنظيره بطلب الجانب الآخر: both are told
				break;
			}
			boolean takesPart = faces || argument.marker() == Marker.BARE || argument.marker() == Marker.BETWEEN
					|| argument.marker() == Marker.BESIDE;
			if (takesPart && !parties.isEmpty()) {
				(faces ? other : all).addAll(parties);
				end = argument.end();
			}
		}
		return all.isEmpty() && other.isEmpty() ? Optional.empty() : Optional.of(new Joined(all, other, present, end));
	}

}
