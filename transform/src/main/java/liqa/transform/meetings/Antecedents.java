package liqa.transform.meetings;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import liqa.ingest.Block;
import liqa.transform.names.Form;
import liqa.transform.names.Mention;
import liqa.transform.names.MentionType;
import liqa.transform.text.Sentence;

/**
 * Who a verb without a subject of its own, or a pronoun, speaks of.
 * <p>
 * Arabic drops a subject that goes on (زار قاآني بغداد والتقى الكاظمي). The topic of a
 * sentence is its first phrase that nothing governs; a sentence that has none goes on
 * with the topic before (وأضاف أنه التقى ...).
 */
final class Antecedents {

	/** A pronoun so near to the start of its sentence points ahead. */
	static final int OPENING = 3;

	/** Between a journey and a meeting joined to it stand so many words. */
	private static final int SHARED = 30;

	/** How many sentences a subject that is not named lives on. */
	private static final int SENTENCES = 2;

	/** Between a journey and the relative clause about it stands where it led. */
	private static final int JOURNEY = 12;

	private final Page page;

	private final Markers markers;

	private final Pairs pairs;

	private final Statements statements;

	private final NearSubjects near;

	private final Journeys journeys;

	Antecedents(Page page, Markers markers) {
		this.page = page;
		this.markers = markers;
		this.pairs = new Pairs(page, markers);
		this.statements = new Statements(page);
		this.near = new NearSubjects(page, markers);
		this.journeys = new Journeys(page);
	}

	/**
	 * Who goes on as subject of a verb at a token.
	 * @param except parties that can't be it, since they have another part in the clause
	 */
	Optional<Mention> goingOn(int token, VerbForm verb, Predicate<Mention> except) {
		Predicate<Mention> fits = (mention) -> agrees(verb, mention) && !except.test(mention);
		return this.near.subject(token, fits).or(() -> topic(token, fits));
	}

	/** عشية مباحثات يعقدها: who is named right before the occasion. */
	Optional<Mention> owner(int noun, Predicate<Mention> fits) {
		return this.near.owner(noun, fits);
	}

	/**
	 * Who acts nearest before a noun that خلال introduces: نقلها له العلولا خلال زيارة.
	 */
	Optional<Mention> actor(int noun, Predicate<Mention> fits) {
		int start = this.page.sentenceOf(noun).first();
		for (int m = this.page.firstMentionFrom(noun) - 1; m >= 0; m--) {
			Mention mention = this.page.mention(m);
			if (mention.first() < start) {
				break;
			}
			if (acts(mention) && fits.test(mention) && this.markers.markerOf(mention, -1) == Marker.BARE) {
				return subjectBefore(mention, start).filter(fits).or(() -> Optional.of(mention));
			}
		}
		Optional<Mention> named = nearest(noun, start,
				fits.and((m) -> m.type() == MentionType.PERSON && m.hasName() && isSubjectOfNoun(m)));
		return named.or(() -> topic(noun, fits));
	}

	/**
	 * أبلغ الوزير نظيره, الوزير أبلغ نظيره: the subject of which a phrase is the object.
	 */
	private Optional<Mention> subjectBefore(Mention object, int start) {
		int m = this.page.firstMentionFrom(object.first()) - 1;
		if (m < 0 || this.page.mention(m).first() < start || !object.proclitics().isEmpty()) {
			return Optional.empty();
		}
		Mention subject = this.page.mention(m);
		boolean beside = subject.end() == object.first() && this.page.isOtherVerb(subject.first() - 1);
		boolean around = subject.end() == object.first() - 1 && this.page.isOtherVerb(subject.end());
		return Optional.of(subject)
			.filter((s) -> (beside || around) && this.page.isParty(s) && this.markers.markerOf(s, -1) == Marker.BARE);
	}

	/** تصريحات الرئيس الإيراني على هامش زيارته: whose statements they are. */
	private boolean isOwner(Mention mention) {
		return mention.form() == Form.OFFICE && this.markers.markerOf(mention, -1) == Marker.OTHER
				&& mention.proclitics().isEmpty() && this.page.isUnknown(mention.first() - 1);
	}

	/** خروج الرئيس كان لعقد قمة: he does what the noun before him tells. */
	private boolean isSubjectOfNoun(Mention mention) {
		int before = mention.first() - 1;
		return mention.proclitics().isEmpty() && before == this.page.sentenceOf(mention.first()).first()
				|| this.page.has(before - 1, Cue.CONTENT);
	}

	/**
	 * The state that acts in the sentence of a token: أعلنت مصر تأجيل الاجتماع مع
	 * السودان.
	 */
	Optional<Mention> state(int token, Predicate<Mention> fits) {
		int start = this.page.sentenceOf(token).first();
		for (int m = this.page.firstMentionFrom(start); m < this.page.mentionCount(); m++) {
			Mention mention = this.page.mention(m);
			if (mention.first() >= token) {
				break;
			}
			if (this.page.isPlace(mention) && this.markers.markerOf(mention, -1) == Marker.BARE && fits.test(mention)) {
				return Optional.of(mention);
			}
		}
		return Optional.empty();
	}

	/**
	 * Who speaks or acts in the clause around a token, before it or in the sentences
	 * before.
	 */
	Optional<Mention> topic(int token, Predicate<Mention> fits) {
		int index = this.page.text().sentenceIndexOf(token);
		Sentence own = this.page.text().sentences().get(index);
		Optional<Mention> found = firstFree(this.statements.startOf(token), token, fits)
			.or(() -> firstFree(own.first(), token, fits))
			.or(() -> this.statements.isSpokenOf(own, token) ? nearest(token, own.first(), fits)
					: agent(own.first(), token, fits));
		for (int s = index - 1; found.isEmpty() && s >= 0 && s >= index - SENTENCES; s--) {
			Sentence sentence = this.page.text().sentences().get(s);
			if (sentence.role() == Block.Role.TITLE && s < index - 1) {
				break;
			}
			int content = this.statements.contentOf(sentence);
			found = firstFree(sentence.first(), content, fits).or(() -> traveller(sentence.first(), content, fits))
				.or(() -> firstFree(content, sentence.end(), fits));
		}
		return found.or(() -> nearest(token, own.first(), fits.and((m) -> !isCompanion(m, own.first()))));
	}

	/** Whether a sentence up to here tells of somebody and of a journey. */
	boolean isOfJourney(Mention traveller) {
		for (int m = this.page.firstMentionFrom(traveller.end()) - 1; m >= 0; m--) {
			Sentence sentence = this.page.sentenceOf(this.page.mention(m).first());
			boolean named = this.page.mention(m).party() == traveller.party();
			for (int at = sentence.first(); named && at < sentence.end(); at++) {
				if (this.page.triggers(at).stream().anyMatch(Trigger::isTravel)) {
					return true;
				}
			}
		}
		return false;
	}

	/** تأتي زيارة الوزير إلى بغداد: whose journey the sentence is about. */
	private Optional<Mention> traveller(int from, int to, Predicate<Mention> fits) {
		return agent(from, to, fits.and((m) -> this.page.triggers(m.first() - 1).stream().anyMatch(Trigger::isTravel)));
	}

	/** زيارة قاآني … التقى خلالها: whom a noun of meeting before it names. */
	private Optional<Mention> agent(int from, int to, Predicate<Mention> fits) {
		for (int m = this.page.firstMentionFrom(to) - 1; m >= 0 && this.page.mention(m).first() >= from; m--) {
			Mention mention = this.page.mention(m);
			boolean after = !mention.proclitics().endsWith("ب")
					&& this.page.triggers(mention.first() - 1).stream().anyMatch((t) -> !t.isVerb());
			if (after && acts(mention) && fits.test(mention)) {
				return Optional.of(mention);
			}
		}
		return Optional.empty();
	}

	/**
	 * أعلن الوزير أن وفدا سيصل: a delegation that nobody marked is the subject of its
	 * statement, and who announces it is not.
	 */
	boolean isOfUnmarkedDelegation(int token) {
		int start = this.statements.startOf(token);
		int first = this.page.mentionIndexAt(start);
		boolean delegation = start > this.page.sentenceOf(token).first() && first < 0
				&& (this.page.has(start, Cue.ENTOURAGE) || this.page.has(start, Cue.COMMITTEE));
		return delegation && firstFree(start, token, (m) -> true).isEmpty();
	}

	/**
	 * أكد الوزير أن الميناء استقبل سفينة: a noun that nobody marked is the subject of its
	 * statement, and the speaker is not.
	 */
	boolean isOfUnmarkedNoun(int token) {
		int start = this.statements.startOf(token);
		boolean noun = start > this.page.sentenceOf(token).first() && start < token
				&& this.page.mentionIndexAt(start) < 0 && this.page.text().token(start).isWord()
				&& this.page.triggers(start).isEmpty() && this.page.timeAt(start).isEmpty()
				&& !this.page.isOtherVerb(start) && !this.page.has(start, Cue.PREPOSITION)
				&& !this.page.has(start, Cue.DURING) && !this.page.has(start, Cue.FILLER)
				&& !this.page.has(start, Cue.NEGATION);
		return noun && !this.statements.isSubjectGiven(token) && firstFree(start, token, (m) -> true).isEmpty();
	}

	/** The last phrase in the sentence before a token that إلى or ل introduces. */
	Optional<Mention> addressee(int token, Predicate<Mention> fits) {
		int start = this.page.sentenceOf(token).first();
		for (int m = this.page.firstMentionFrom(token) - 1; m >= 0 && this.page.mention(m).first() >= start; m--) {
			Mention mention = this.page.mention(m);
			if (this.page.isParty(mention) && this.markers.markerOf(mention, -1) == Marker.TO && fits.test(mention)) {
				return Optional.of(mention);
			}
		}
		return Optional.empty();
	}

	/** Who acts in the clause of a token, named in its own sentence. */
	Optional<Mention> subject(int token, Predicate<Mention> fits) {
		return firstFree(this.statements.startOf(token), token, fits);
	}

	/**
	 * زيارة الوزير إلى باريس التي التقى خلالها, زيارته التي يلتقي خلالها: who meets is
	 * who travels.
	 */
	Optional<Mention> traveller(int verb) {
		int start = this.page.sentenceOf(verb).first();
		int relative = verb - 1;
		while (relative > start && this.page.has(relative, Cue.FILLER)) {
			relative--;
		}
		if (!this.page.has(relative, Cue.RELATIVE)) {
			return this.journeys.traveller(verb);
		}
		for (int at = relative - 1; at >= Math.max(start, relative - JOURNEY); at--) {
			for (Trigger trigger : this.page.triggers(at)) {
				if (!trigger.isVerb() && trigger.isTravel()) {
					return (trigger.pronoun() != Pronoun.NONE) ? antecedent(at, trigger.pronoun(), (m) -> false)
							: this.page.mentionFrom(at + 1)
								.filter((m) -> m.proclitics().isEmpty() && this.page.isParty(m)
										&& m.type() != MentionType.ORGANIZATION);
				}
			}
		}
		return Optional.empty();
	}

	/** The first phrase in a stretch that nothing governs. */
	private Optional<Mention> firstFree(int from, int to, Predicate<Mention> fits) {
		for (int m = this.page.firstMentionFrom(from); m < this.page.mentionCount(); m++) {
			Mention mention = this.page.mention(m);
			if (mention.first() >= to) {
				break;
			}
			if (acts(mention) && this.markers.markerOf(mention, -1) == Marker.BARE && fits.test(mention)
					&& !isCompanion(mention, from)) {
				return Optional.of(mention);
			}
		}
		return Optional.empty();
	}

	/** بدأ جولته يرافقه مدير المستشفى ووكيل الوزارة: none of those who came along. */
	private boolean isCompanion(Mention mention, int from) {
		for (int at = mention.first() - 1; at >= from; at--) {
			if (this.page.mentionIndexAt(at) >= 0) {
				continue;
			}
			if (this.page.has(at, Cue.COMPANION)) {
				return true;
			}
			if (this.page.has(at, Cue.BOUNDARY) || this.page.has(at, Cue.CONTENT) || this.page.isOtherVerb(at)
					|| this.page.isVerb(at)) {
				break;
			}
		}
		return false;
	}

	/**
	 * Whom a pronoun at a token stands for: the topic if it agrees, else the nearest
	 * phrase before it that does.
	 */
	Optional<Mention> antecedent(int token, Pronoun pronoun, Predicate<Mention> except) {
		Predicate<Mention> fits = (mention) -> (pronoun.agreesWith(mention)
				|| pronoun == Pronoun.THEM && this.page.has(mention.first(), Cue.ENTOURAGE)) && !except.test(mention);
		Optional<Mention> shared = sharedAgent(token, fits).or(() -> this.near.subject(token, fits));
		if (shared.isPresent()) {
			return shared;
		}
		Optional<Mention> ahead = ahead(token, fits).or(() -> this.near.quoted(token, fits));
		if (ahead.isPresent()) {
			return ahead;
		}
		Optional<Mention> inRelative = subjectOfRelative(token, fits);
		if (inRelative.isPresent()) {
			return inRelative;
		}
		int start = this.page.sentenceOf(token).first();
		if (this.near.isSource(start, token, pronoun) && firstFree(start, token, fits).isEmpty()) {
			return Optional.empty();
		}
		boolean spokenOf = firstFree(start, token, (m) -> m.type() == MentionType.PERSON).isPresent();
		if (spokenOf && firstFree(start, token, fits).isEmpty()) {
			// انتقدت النائبة رئيس البرلمان على خلفية زيارته: her sentence goes on with
			// nobody, so that he is in it
			Optional<Mention> inside = nearest(token, start, fits);
			if (inside.isPresent()) {
				return inside;
			}
		}
		if (firstFree(start, token, fits).isEmpty() && !spokenOf) {
			// قادة التحالف الذي يرأسه فلان قبل لقائه: whom its own sentence names; in
			// رد الأول على الثاني قبل لقائه the one who does what it is about
			Predicate<Mention> named = fits.and((m) -> m.type() == MentionType.PERSON && (m.hasName() || isOwner(m)));
			Optional<Mention> own = nearest(token, start, named.and(this::isSubjectOfNoun))
				.or(() -> nearest(token, start, named));
			if (own.isPresent()) {
				return own;
			}
		}
		Optional<Mention> topic = topic(token, fits);
		return topic.isPresent() ? topic : nearest(token, fits);
	}

	/** زيارة الوزير للقاهرة واجتماعه بنظيره: he whose journey was told just before. */
	private Optional<Mention> sharedAgent(int token, Predicate<Mention> fits) {
		if (this.page.triggers(token).stream().noneMatch((t) -> !t.isVerb() && t.isConjoined())) {
			return Optional.empty();
		}
		int start = Math.max(this.page.sentenceOf(token).first(), token - SHARED);
		for (int at = token - 1; at >= start; at--) {
			if (this.page.mentionIndexAt(at) >= 0) {
				continue;
			}
			if (this.page.has(at, Cue.BOUNDARY) || this.page.has(at, Cue.CONTENT) || this.page.isOtherVerb(at)
					|| this.page.isVerb(at)) {
				break;
			}
			if (this.page.triggers(at).stream().anyMatch((t) -> !t.isVerb())) {
				return this.page.mentionFrom(at + 1)
					.filter((m) -> m.type() == MentionType.PERSON && this.page.isParty(m) && fits.test(m));
			}
		}
		return Optional.empty();
	}

	/**
	 * أشاد الوزير بالاتفاق الذي توصل إليه المبعوث خلال محادثاته: a pronoun that means the
	 * head of a relative clause leaves the subject to who follows it.
	 */
	private Optional<Mention> subjectOfRelative(int token, Predicate<Mention> fits) {
		int start = this.page.sentenceOf(token).first();
		for (int at = token - 1; at > start; at--) {
			if (this.page.has(at, Cue.CONTENT)) {
				break;
			}
			if (this.page.has(at, Cue.RELATIVE)) {
				for (int back = at + 1; back <= at + 3; back++) {
					String form = this.page.text().form(back);
					boolean resumes = form.length() > 2 && (form.endsWith("ه") || form.endsWith("ها"))
							&& this.page.mentionIndexAt(back) < 0;
					Optional<Mention> subject = resumes ? this.page.mentionFrom(back + 1) : Optional.empty();
					if (subject.isPresent()) {
						return subject.filter((m) -> m.first() < token && m.proclitics().isEmpty())
							.filter((m) -> this.page.isParty(m) && fits.test(m));
					}
				}
				break;
			}
		}
		return Optional.empty();
	}

	/** لقائهما, واجتمعا: the two persons whom و joins, named last before a token. */
	List<Mention> pair(int token) {
		return this.pairs.before(token);
	}

	/** زعيما الكوريتين before لقائهما: the two have no names here. */
	boolean isOfNamelessPair(int noun) {
		return this.pairs.isNameless(noun);
	}

	/** وخلال قمة بين البلدين، أكد فلان وفلان: the two who follow an opening noun. */
	List<Mention> pairAhead(int noun) {
		Sentence sentence = this.page.sentenceOf(noun);
		List<Mention> two = (noun - sentence.first() <= OPENING) ? this.pairs.before(noun) : List.of();
		return two.stream().allMatch((m) -> m.first() > noun && m.first() < sentence.end()) ? two : List.of();
	}

	/** اتفق فلان وفلان خلال اجتماع: the two who act in the clause before a noun. */
	List<Mention> subjects(int noun) {
		int start = this.statements.startOf(noun);
		for (int m = this.page.firstMentionFrom(start) + 1; m < this.page.mentionCount(); m++) {
			if (this.page.mention(m).first() >= noun) {
				break;
			}
			Mention first = this.page.mention(m - 1);
			if (this.pairs.isPair(m) && this.markers.markerOf(first, -1) == Marker.BARE) {
				return firstFree(start, noun, (other) -> true).filter(first::equals).isPresent()
						? List.of(first, this.page.mention(m)) : List.of();
			}
		}
		return List.of();
	}

	/**
	 * وفي لقائها مع الوزير، أكدت ليلى حداد: at the start of a sentence a pronoun points
	 * ahead.
	 */
	private Optional<Mention> ahead(int token, Predicate<Mention> fits) {
		Sentence sentence = this.page.sentenceOf(token);
		if (token - sentence.first() > OPENING) {
			return Optional.empty();
		}
		Optional<Mention> subject = subjectAhead(token, sentence.end(), fits);
		if (subject.isPresent()) {
			return subject;
		}
		boolean comma = false;
		for (int at = token + 1; at < sentence.end(); at++) {
			comma |= this.page.isComma(at);
			Optional<Mention> mention = comma ? this.page.mentionFrom(at) : Optional.empty();
			if (mention.isPresent()) {
				return mention
					.filter((m) -> this.page.isParty(m) && m.proclitics().isEmpty() && fits.test(m) && !isGoverned(m));
			}
		}
		return Optional.empty();
	}

	/**
	 * وفي اتصال مع الرئيس، أكد الملك دعمه: a noun at the start points ahead as well; to a
	 * body or group only if nobody was named before the noun.
	 */
	Optional<Mention> openingSubject(int noun, Predicate<Mention> fits) {
		Sentence sentence = this.page.sentenceOf(noun);
		int m = this.page.firstMentionFrom(sentence.first());
		boolean first = m >= this.page.mentionCount() || this.page.mention(m).first() > noun;
		// بعد ضغوط من الجيران، وإثر مفاوضات مع الوزير، وافق القادة: what goes before is
		// no
		// clause either
		boolean coordinated = this.page.isComma(noun - 2) && this.page.text().form(noun - 1).startsWith("و")
				&& (this.page.has(noun - 1, Cue.OCCASION) || this.page.has(noun - 1, Cue.DURING));
		return (noun - sentence.first() > OPENING && !coordinated) ? Optional.empty() : subjectAhead(noun,
				sentence.end(),
				fits.and((s) -> s.type() == MentionType.PERSON || (first || coordinated) && !this.page.isOutlet(s)));
	}

	/** وفي زيارة لفنزويلا للقاء نظيره، قال الرئيس: who travels is told behind. */
	Optional<Mention> travellerAhead(int noun, Predicate<Mention> fits) {
		Sentence sentence = this.page.sentenceOf(noun);
		int journey = sentence.first() + 1;
		boolean opens = journey <= noun && (this.page.text().form(journey - 1).equals("وفي")
				|| this.page.text().form(journey - 1).equals("في") || this.page.has(journey - 1, Cue.DURING));
		return opens && this.page.triggers(journey).stream().anyMatch((t) -> !t.isVerb() && t.isTravel())
				? subjectAhead(noun, sentence.end(), fits) : Optional.empty();
	}

	/** وخلال زيارته للعاصمة قدم الوزير مقترحا: the subject of the first verb. */
	private Optional<Mention> subjectAhead(int token, int end, Predicate<Mention> fits) {
		for (int m = this.page.firstMentionFrom(token + 1); m < this.page.mentionCount(); m++) {
			Mention mention = this.page.mention(m);
			if (mention.first() >= end) {
				break;
			}
			int before = mention.first() - 1;
			// بعد اجتماع مع الوزير، عقد نظيره مؤتمرا: after a comma عقد is no noun
			boolean afterVerb = this.page.isOtherVerb(before) || this.page.isVerb(before)
					|| this.page.isComma(before - 1) && this.page.triggers(before).stream().anyMatch(Trigger::isVerb);
			if (afterVerb && mention.proclitics().isEmpty() && this.page.isParty(mention)
					&& !this.page.has(before - 1, Cue.RELATIVE)) {
				return Optional.of(mention).filter(fits);
			}
		}
		return Optional.empty();
	}

	private boolean isGoverned(Mention mention) {
		Marker marker = this.markers.markerOf(mention, -1);
		return this.page.has(mention.first() - 1, Cue.PREPOSITION) || this.page.has(mention.first() - 1, Cue.PARTNER)
				|| marker == Marker.COMPANION || marker == Marker.JOINING || marker == Marker.CHAIRING;
	}

	/**
	 * All whom a pronoun at a token stands for: of هما the two persons named last, unless
	 * a phrase names both.
	 */
	List<Mention> meant(int token, Pronoun pronoun, Predicate<Mention> except) {
		Optional<Mention> last = nearest(token,
				(m) -> !except.test(m) && (pronoun.agreesWith(m) || pronoun == Pronoun.BOTH && m.hasName()));
		if (pronoun != Pronoun.BOTH || last.isEmpty() || last.get().plural()) {
			return last.stream().toList();
		}
		return nearest(token, (m) -> !except.test(m) && m.hasName() && m.party() != last.get().party())
			.map((first) -> List.of(first, last.get()))
			.orElse(List.of());
	}

	/** The nearest phrase before a token, in its sentence or the one before. */
	Optional<Mention> nearest(int token, Predicate<Mention> fits) {
		int index = this.page.text().sentenceIndexOf(token);
		return nearest(token, this.page.text().sentences().get(Math.max(0, index - 1)).first(), fits);
	}

	private Optional<Mention> nearest(int token, int from, Predicate<Mention> fits) {
		for (int m = this.page.firstMentionFrom(token) - 1; m >= 0; m--) {
			Mention mention = this.page.mention(m);
			if (mention.first() < from) {
				break;
			}
			if (acts(mention) && fits.test(mention)) {
				return Optional.of(mention);
			}
		}
		return Optional.empty();
	}

	/** قال المتحدث باسم الرئيس إنه سيزور: a spokesman tells of others. */
	private boolean acts(Mention mention) {
		return this.page.isParty(mention) && !this.page.isSpokesman(mention);
	}

	private static boolean agrees(VerbForm verb, Mention mention) {
		return switch (verb.number()) {
			case ONE -> verb.feminine() == mention.feminine() && (!mention.plural() || mention.feminine());
			case TWO, MANY -> mention.plural();
		};
	}

}
