package liqa.transform.meetings;

import java.util.Optional;
import java.util.Set;

import liqa.ingest.PublishedDate;
import liqa.transform.MeetingStatus;
import liqa.transform.names.Mention;
import liqa.transform.time.TimeExpression;

/**
 * Whether a clause says that the meeting took place, will take place or did not; or
 * nothing of the kind, as in a wish or a condition.
 */
final class Modality {

	/** Words of planning and wishing govern the verb from close by. */
	private static final int NEAR = 7;

	/** Between عقد and what is held stand who holds it and when. */
	private static final int CARRIED = 12;

	/** Between a noun and عقده stand adjectives and الذي. */
	private static final int BEHIND = 4;

	/** نفى can stand before a subject and a subordinate clause. */
	private static final int FAR = 16;

	/** Prepositions that make of a meeting the occasion of something else, folded. */
	private static final Set<String> OCCASIONS = Set.of("قبل", "قبيل", "منذ", "هامش", "فور", "لدي", "اثناء");

	/** بهدف لقاء, بغية إجراء محادثات: what is still to come. */
	private static final Set<String> PURPOSES = Set.of("بهدف", "بغيه", "بغرض", "لغرض", "بقصد");

	private final Page page;

	private final Background background;

	private final Hypotheses hypotheses;

	private final Outlook outlook;

	private final Aftermath aftermath;

	private final Eve eve;

	private final Ongoing ongoing;

	Modality(Page page) {
		this.page = page;
		this.background = new Background(page);
		this.hypotheses = new Hypotheses(page);
		this.outlook = new Outlook(page);
		this.aftermath = new Aftermath(page);
		this.eve = new Eve(page);
		this.ongoing = new Ongoing(page);
	}

	/** The status, or empty if no meeting is reported. */
	Optional<MeetingStatus> of(int token, Trigger trigger, Roles roles, Optional<TimeExpression> time,
			PublishedDate published) {
		int start = this.page.sentenceOf(token).first();
		if (this.background.holds(token, trigger, roles, time, published)) {
			return Optional.empty();
		}
		if (roles.frame() == Frame.INVITE) {
			return Optional.of(MeetingStatus.PLANNED);
		}
		// تعرض البعثة في مايو نتائج مباحثاتها: they are over
		boolean over = this.aftermath.holds(token, trigger, roles, time, published)
				|| !trigger.isVerb() && this.ongoing.isCurrent(token);
		boolean future = !over && time.filter((t) -> t.future() || isLater(t, published)).isPresent();
		if (isNegated(token, trigger, start)) {
			// لن يلتقيا ما لم: on a condition
			return this.outlook.isConditional(token) ? Optional.empty() : Optional.of(MeetingStatus.DENIED);
		}
		if (this.hypotheses.hold(token, trigger)) {
			return Optional.empty();
		}
		if (governed(token, start, NEAR, Cue.CANCEL)) {
			return Optional.of(isThreatened(token, start) ? MeetingStatus.PLANNED : MeetingStatus.DENIED);
		}
		boolean done = isDone(token, trigger) || over;
		boolean planned = !done
				&& (isPlannedBefore(token, start) && !this.page.isTitle(token) && !this.ongoing.holds(token)
						|| trigger.verb().map(VerbForm::future).orElse(false) && !trigger.proclitics().endsWith("ل")
						|| isPlanned(token, trigger, start) && !isAfterwards(token, time, published)
						|| isOnAJourney(token, trigger) || isDeparture(token, trigger) && !isWish(token, start)
						|| isOfTheseDays(token, trigger, time, published) || isOnTheEve(token, trigger, published)
						|| this.outlook.isToCome(token, trigger, start, roles));
		if (!planned && !done && (isWish(token, start) || isCase(token))) {
			return future ? Optional.of(MeetingStatus.PLANNED) : Optional.empty();
		}
		if (planned || future || isPurpose(token, trigger, roles)) {
			return Optional.of(this.outlook.isCalledOff(roles.end()) ? MeetingStatus.DENIED : MeetingStatus.PLANNED);
		}
		if (isPastByAuxiliary(token, trigger)) {
			return Optional.of(MeetingStatus.HELD);
		}
		boolean announced = announces(token, trigger, roles, time) || isOfToday(token, trigger, roles, time, published)
				|| isDeparture(token, trigger, time, published);
		if (announced) {
			return Optional.of(MeetingStatus.PLANNED);
		}
		return this.background.isTale(token, roles, time, published) ? Optional.empty()
				: Optional.of(MeetingStatus.HELD);
	}

	/** Whether what is told came before the meeting. */
	boolean isOnTheEve(int token, Trigger trigger, PublishedDate published) {
		return this.eve.holds(token, trigger, published);
	}

	/**
	 * تمهيدا للقمة عقد الوزير لقاء, التحضير للزيارة التي قام بها: what carries the noun
	 * is told in the perfect, whatever is planned around it.
	 */
	private boolean isDone(int token, Trigger trigger) {
		return !trigger.isVerb() && (isCarriedBefore(token) || isCarriedBehind(token));
	}

	private boolean isCarriedBefore(int noun) {
		int start = Math.max(this.page.sentenceOf(noun).first(), noun - CARRIED);
		for (int at = noun - 1; at >= start; at--) {
			if (this.page.mentionIndexAt(at) >= 0) {
				continue;
			}
			if (this.page.has(at, Cue.CONTENT)) {
				break;
			}
			if (isHeldInThePerfect(at)) {
				// من المقرر عقد لقاء: عقد without a subject may be a noun
				return !this.page.isVerbal(at)
						|| this.page.mentionFrom(at + 1).isPresent() && !this.page.has(at - 1, Cue.PLAN);
			}
			if (this.page.has(at, Cue.BOUNDARY) || this.page.has(at, Cue.PLAN) || this.page.has(at, Cue.PREPOSITION)
					|| !this.page.triggers(at).isEmpty()) {
				break;
			}
		}
		return false;
	}

	private boolean isCarriedBehind(int noun) {
		int at = noun + 1;
		while (at < noun + BEHIND && this.page.mentionIndexAt(at) < 0 && this.page.triggers(at).isEmpty()
				&& !this.page.isComma(at)) {
			at++;
		}
		return isHeldInThePerfect(at) && (Pronoun.after("ب", this.page.text().form(at + 1)) != Pronoun.NONE
				|| this.page.triggers(at).stream().anyMatch((t) -> t.pronoun() != Pronoun.NONE));
	}

	private boolean isHeldInThePerfect(int at) {
		return this.page.mentionIndexAt(at) < 0
				&& this.page.triggers(at).stream().anyMatch((t) -> t.frame() == Frame.HOLD && isPerfect(t))
				&& !this.page.has(at - 1, Cue.NEGATION);
	}

	/** هددت روما، بحسب الصحيفة، بإلغاء الاجتماع: it is not called off yet. */
	private boolean isThreatened(int token, int start) {
		for (int at = token - 1; at >= Math.max(start, token - FAR); at--) {
			if (this.page.mentionIndexAt(at) < 0 && this.page.has(at, Cue.THREAT)) {
				return true;
			}
		}
		return false;
	}

	private static boolean isPerfect(Trigger trigger) {
		return trigger.verb().map(VerbForm::perfect).orElse(false);
	}

	/** كان يجتمع: an imperfect after كان tells of the past. */
	private boolean isPastByAuxiliary(int token, Trigger trigger) {
		if (!trigger.isImperfect() || trigger.verb().map(VerbForm::future).orElse(false)) {
			return false;
		}
		for (int at = token - 1; at >= Math.max(this.page.sentenceOf(token).first(), token - NEAR); at--) {
			if (this.page.mentionIndexAt(at) >= 0) {
				continue;
			}
			if (this.page.triggers(at).stream().anyMatch((t) -> t.frame() == Frame.BE && isPerfect(t))) {
				return true;
			}
			if (this.page.has(at, Cue.CONTENT) || this.page.has(at, Cue.PLAN) || this.page.isComma(at)) {
				break;
			}
		}
		return false;
	}

	/**
	 * A sentence of the body that begins with an imperfect announces: يعقد الرئيس قمة مع
	 * نظيره.
	 */
	private boolean announces(int token, Trigger trigger, Roles roles, Optional<TimeExpression> time) {
		int first = this.page.sentenceOf(token).first();
		boolean ongoing = this.ongoing.isBegun(first, token)
				|| time.isEmpty() && this.ongoing.isBetweenBodies(first, token, roles);
		if (isPerfect(trigger) || ongoing) {
			return false;
		}
		return !this.page.isTitle(token) && !trigger.isTravel()
				&& this.page.triggers(first).stream().anyMatch(Trigger::isImperfect)
				&& (first == token || this.page.triggers(first).get(0).frame() == Frame.HOLD
						|| trigger.isImperfect() && this.page.triggers(first).get(0).isTravel());
	}

	/** القمة التي تعقد هذا الشهر, الاجتماع الذي يعقد غدا: not held yet. */
	private boolean isOfTheseDays(int noun, Trigger trigger, Optional<TimeExpression> time, PublishedDate published) {
		int relative = this.page.isComma(noun + 1) ? noun + 2 : noun + 1;
		boolean held = !trigger.isVerb() && this.page.has(relative, Cue.RELATIVE)
				&& this.page.triggers(relative + 1)
					.stream()
					.anyMatch((t) -> t.frame() == Frame.HOLD && t.isImperfect() && t.pronoun() == Pronoun.NONE);
		return held && !this.ongoing.holds(noun)
				&& time.filter((t) -> t.first() > relative)
					.flatMap((t) -> t.date().to())
					.flatMap((to) -> published.date().to().map((today) -> to.isAfter(today)))
					.orElse(false);
	}

	/**
	 * يعقد كيري اليوم اجتماعا: an imperfect on the day of the article is still to come.
	 */
	private boolean isOfToday(int token, Trigger trigger, Roles roles, Optional<TimeExpression> time,
			PublishedDate published) {
		boolean today = time.map(TimeExpression::date)
			.filter((date) -> date.isDay() && date.equals(published.date()))
			.isPresent();
		if (!today || this.page.isTitle(token) || trigger.isTravel() || this.ongoing.holds(token)) {
			return false;
		}
		if (trigger.isVerb()) {
			return trigger.isImperfect();
		}
		for (int at = roles.first(); at < token; at++) {
			if (this.page.triggers(at).stream().anyMatch((t) -> t.frame() == Frame.HOLD && t.isImperfect())) {
				return true;
			}
		}
		return false;
	}

	/**
	 * وبعد السعودية يتوجه الوزير إلى عمان: who is on the way in the present is not there
	 * yet.
	 */
	private boolean isDeparture(int token, Trigger trigger, Optional<TimeExpression> time, PublishedDate published) {
		boolean past = time.flatMap((t) -> t.date().to())
			.flatMap((to) -> published.date().from().map(to::isBefore))
			.orElse(false);
		return trigger.frame() == Frame.ARRIVE && trigger.isImperfect() && !past && !this.page.isTitle(token)
				&& !this.page.has(token - 1, Cue.RELATIVE) && this.page.mentionIndexAt(token - 1) < 0;
	}

	/**
	 * يعقد محادثات …، ويتناول الغداء: what is planned before holds on for imperfects
	 * after it.
	 */
	private boolean isPlannedBefore(int token, int start) {
		boolean imperfect = this.page.triggers(token).stream().anyMatch(Trigger::isImperfect);
		// الرئيس الذي ستكون كتلته كبيرة، التقى نظيره: a perfect tells of the past
		if (this.aftermath.isOutcome(token) || this.page.triggers(token).stream().anyMatch(Modality::isPerfect)) {
			return false;
		}
		for (int at = token - 1; at >= start; at--) {
			if (this.page.mentionIndexAt(at) >= 0) {
				continue;
			}
			imperfect |= this.page.triggers(at).stream().anyMatch(Trigger::isImperfect);
			boolean perfect = this.page.triggers(at)
				.stream()
				.anyMatch((t) -> t.verb().map(VerbForm::perfect).orElse(false));
			if (perfect) {
				return false;
			}
			if (this.page.has(at, Cue.PLAN)) {
				return imperfect;
			}
		}
		return false;
	}

	private boolean isNegated(int token, Trigger trigger, int start) {
		// دون أن يخرج فاتصلت: a verb that goes on is not denied with the one before it
		int near = trigger.isVerb() && trigger.isConjoined() ? token : Math.max(start, token - 3);
		for (int at = token - 1; at >= near; at--) {
			if (this.page.has(at, Cue.NEGATION) && this.page.mentionIndexAt(at) < 0 && negates(at, token, trigger)
					&& !isAffirmative(at)) {
				return true;
			}
			if (this.page.has(at, Cue.BOUNDARY) || this.page.isComma(at)) {
				break;
			}
		}
		return !trigger.isVerb() && isNotHeld(token, start) || governed(token, start, FAR, Cue.DENIAL)
				|| isUntrue(token, start) || isUnplanned(token, start);
	}

	/** من غير المتوقع أن يلتقي, لا يعتزم لقاء, لا توجد خطط للقاء. */
	private boolean isUnplanned(int token, int start) {
		for (int at = token - 1; at > Math.max(start, token - NEAR); at--) {
			if (this.page.mentionIndexAt(at) >= 0) {
				continue;
			}
			String before = this.page.text().form(at - 1);
			boolean none = this.page.has(at, Cue.EXISTENCE) && this.page.has(at - 1, Cue.NEGATION)
					&& !isAffirmative(at - 1) && !this.aftermath.isOutcome(at + 2);
			if (none || this.page.has(at, Cue.PLAN) && (before.equals("غير") || this.page.has(at - 1, Cue.NEGATION))) {
				return true;
			}
			if (this.page.has(at, Cue.BOUNDARY) || this.page.has(at, Cue.RELATIVE) || this.page.isComma(at)) {
				break;
			}
		}
		return false;
	}

	/** لم يعقد الوزير أي لقاء: the verb that carries the noun is denied. */
	private boolean isNotHeld(int noun, int start) {
		for (int at = noun - 1; at > Math.max(start, noun - FAR); at--) {
			if (this.page.mentionIndexAt(at) >= 0) {
				continue;
			}
			if (this.page.isVerb(at)) {
				return this.page.triggers(at).stream().anyMatch((t) -> t.frame() == Frame.HOLD)
						&& this.page.has(at - 1, Cue.NEGATION) && !isAffirmative(at - 1);
			}
			if (this.page.has(at, Cue.BOUNDARY) || this.page.has(at, Cue.CONTENT) || this.page.has(at, Cue.RELATIVE)
					|| this.page.isComma(at) || !this.page.triggers(at).isEmpty()) {
				break;
			}
		}
		return false;
	}

	/** لا صحة لما يتردد عن لقاء. */
	private boolean isUntrue(int token, int start) {
		for (int at = token - 1; at > Math.max(start, token - NEAR); at--) {
			if (this.page.text().form(at).equals("صحه") && this.page.text().form(at - 1).equals("لا")) {
				return true;
			}
		}
		return false;
	}

	/**
	 * لا يزال, ليس هناك شك في أننا نجري: a negation that says that it is so; لم يستبعد أن
	 * يلتقي: that it may be so.
	 */
	private boolean isAffirmative(int negation) {
		String next = this.page.text().form(negation + 1);
		return next.equals("شك") || next.startsWith("يستبعد") || next.startsWith("تستبعد") || next.endsWith("زال")
				|| next.endsWith("زالون") || next.endsWith("زل") || this.page.text().form(negation + 2).equals("شك");
	}

	/** لم يعقد اجتماع, عدم عقد اجتماع, but not لم يستغرق الاجتماع. */
	private boolean negates(int at, int token, Trigger trigger) {
		if (trigger.isVerb() || at == token - 1) {
			return true;
		}
		return this.page.has(at + 1, Cue.OCCURRED)
				|| this.page.triggers(at + 1).stream().anyMatch((t) -> t.frame() == Frame.HOLD);
	}

	/**
	 * وصل لإجراء لقاء, توجه للقاء: what they came for is still to come, but not what is
	 * spoken of in في إشارة لزيارة الرئيس للسعودية.
	 */
	boolean isPurpose(int token, Trigger trigger, Roles roles) {
		if (!trigger.isVerb() && (PURPOSES.contains(this.page.text().form(token - 1))
				|| this.page.isVerbal(token - 1) && PURPOSES.contains(this.page.text().form(token - 2)))) {
			return true;
		}
		if (roles.isTravel() && !trigger.isVerb() && roles.side1().get(0).first() == token + 1) {
			return false;
		}
		if (!trigger.isVerb() && trigger.proclitics().equals("ل")
				&& (!trigger.definite() || this.page.has(token + 1, Cue.PARTNER) || takesBy(token + 1))
				&& !isRecorded(token, trigger) && !this.aftermath.isReason(token, trigger)) {
			return true;
		}
		// لعقد جلسة مباحثات
		boolean second = this.page.triggers(token - 1)
			.stream()
			.anyMatch((t) -> t.condition() == Trigger.Condition.HELD);
		return isForHolding(token - 1) || second && isForHolding(token - 2);
	}

	/** تسجيل لمكالمة مع فلان: of one that took place. */
	private boolean isRecorded(int token, Trigger trigger) {
		return trigger.frame() == Frame.CALL && this.page.mentionIndexAt(token - 1) < 0
				&& this.page.isUnknown(token - 1) && !this.page.isOtherVerb(token - 1);
	}

	private boolean isForHolding(int at) {
		return this.page.triggers(at).stream().anyMatch((t) -> t.isVerbal() && t.proclitics().equals("ل"));
	}

	/**
	 * وصل في زيارة يلتقي خلالها الوزير, متوجها إلى موسكو حيث يلتقي الرئيس: what is on the
	 * programme of a journey.
	 */
	private boolean isOnAJourney(int token, Trigger trigger) {
		String next = this.page.text().form(token + 1);
		// في لندن، حيث يزور الرئيس بريطانيا: he is there
		boolean there = this.page.text().form(token - 1).equals("حيث") && trigger.frame() != Frame.VISIT;
		return trigger.isImperfect() && !this.ongoing.holds(token)
				&& (there || next.equals("خلالها") || next.equals("خلاله") || next.equals("اثناءها"));
	}

	/**
	 * ويتوجه الوزير إلى باريس, ثم يصل إلى لندن: a journey told in the imperfect of the
	 * body is still to come.
	 */
	private boolean isDeparture(int token, Trigger trigger) {
		return trigger.frame() == Frame.ARRIVE && trigger.isImperfect() && !this.page.isTitle(token)
				&& !isPastByAuxiliary(token, trigger) && !this.page.has(token - 1, Cue.RELATIVE)
				&& !this.page.has(token - 1, Cue.NEGATION);
	}

	/** للاجتماع بالوزيرة */
	private boolean takesBy(int at) {
		return this.page.mentionFrom(at).filter((m) -> m.proclitics().equals("ب")).isPresent();
	}

	private boolean isPlanned(int token, Trigger trigger, int start) {
		if (!isPerfect(trigger) && !this.aftermath.isOutcome(token) && governed(token, start, NEAR, Cue.PLAN)) {
			return true;
		}
		int end = Math.min(this.page.sentenceOf(token).end(), token + 4);
		for (int at = token + 1; at < end && this.page.mentionIndexAt(at) < 0 && !this.page.isComma(at); at++) {
			// المحادثات المحتملة بينهما
			if ((this.page.has(at, Cue.PLAN) || this.page.text().form(at).startsWith("المحتمل")) && !trigger.isVerb()) {
				return true;
			}
		}
		return false;
	}

	/** في حال توجهه إلى بغداد, but not حال وصوله. */
	private boolean isCase(int token) {
		String before = this.page.text().form(token - 1);
		return (before.equals("حال") || before.equals("حاله")) && this.page.text().form(token - 2).endsWith("في");
	}

	/** قبيل زيارة الرئيس الشهر الماضي: told when it was over. */
	private boolean isAfterwards(int token, Optional<TimeExpression> time, PublishedDate published) {
		return this.page.text().form(token - 1).endsWith("قبيل") && time.flatMap((t) -> t.date().to())
			.flatMap((to) -> published.date().from().map(to::isBefore))
			.orElse(false);
	}

	private boolean isWish(int token, int start) {
		// طلب من نظيره خلال اجتماع, دعا بعد أن التقاه: what is asked for is not the
		// meeting
		int before = this.page.text().form(token - 1).equals("ان") ? token - 2 : token - 1;
		boolean in = this.page.text().form(token - 1).equals("في") && !this.page.isVerbal(token - 2);
		boolean occasion = this.page.has(before, Cue.DURING) || this.page.has(before, Cue.OCCASION)
				|| OCCASIONS.contains(this.page.text().form(before));
		return !occasion
				&& governed(token, start, this.hypotheses.reachOfWish(token, start), in ? Cue.LONGING : Cue.WISH);
	}

	/** Whether a word of a class stands before the token in what governs its clause. */
	private boolean governed(int token, int start, int reach, Cue cue) {
		int words = 0;
		// طالب الوزير، الموجود في باريس للقاء نظيره، بالإفراج: he is there for the
		// meeting
		boolean purpose = this.page.triggers(token).stream().anyMatch((t) -> !t.isVerb() && t.proclitics().equals("ل"));
		for (int at = token - 1; at >= start && words < reach; at--, words++) {
			Optional<Mention> mention = this.page.mentionAt(at);
			if (mention.isPresent()) {
				at = mention.get().first();
				continue;
			}
			if (this.page.has(at, cue)) {
				// لم يستبعد أن يلتقي: nobody says that it was not
				return cue != Cue.DENIAL || !this.page.has(at - 1, Cue.NEGATION);
			}
			// نفى الخبر الذي تداولته الصحف عن لقائه
			boolean rumour = cue == Cue.DENIAL && this.page.has(at - 1, Cue.RUMOUR);
			if (this.page.has(at, Cue.BOUNDARY) && !this.page.has(at, cue) || this.page.has(at, Cue.RELATIVE) && !rumour
					|| cue == Cue.WISH && this.page.isComma(at) && purpose) {
				return false;
			}
			if (this.page.isComma(at) || this.page.timeAt(at).isPresent()) {
				words--; // دعا الوزير، الخميس، إلى عقد لقاء: when he did so parts nothing
			}
		}
		return false;
	}

	/** Whether a time lies after the article. */
	static boolean isLater(TimeExpression time, PublishedDate published) {
		return time.date().from().flatMap((from) -> published.date().to().map(from::isAfter)).orElse(false);
	}

}
