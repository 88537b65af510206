package liqa.transform.meetings;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import liqa.transform.names.Mention;
import liqa.transform.names.MentionType;

/**
 * Who acts, told right before the words that leave him out: أكدها الرئيس خلال لقائه, أداء
 * الرئيس في قمة, قرر الرئيس أن يلتقي.
 */
final class NearSubjects {

	/** أداء الرئيس في مؤتمر صحفي بعد لقاء: one occasion after another. */
	private static final int OCCASIONS = 6;

	/** نقل عنه قوله, folded. */
	private static final Set<String> QUOTED = Set.of("قوله", "قولها", "تاكيده", "تاكيدها", "تصريحه");

	private final Page page;

	private final Markers markers;

	NearSubjects(Page page, Markers markers) {
		this.page = page;
		this.markers = markers;
	}

	/**
	 * أداء الرئيس في قمة مع نظيره, تصريحات الرئيس خلال لقاء: whose doing it was, named
	 * right before the occasion.
	 */
	Optional<Mention> owner(int noun, Predicate<Mention> fits) {
		return beforeOccasion(noun).filter((m) -> m.proclitics().isEmpty() && fits.test(m))
			.filter((m) -> this.markers.markerOf(m, -1) == Marker.OTHER)
			.filter((m) -> this.page.isUnknown(m.first() - 1) && this.page.triggers(m.first() - 1).isEmpty());
	}

	/**
	 * وأكدها الرئيس خلال استقباله, قرر الرئيس أن يلتقي: the subject of the verb before.
	 */
	Optional<Mention> subject(int word, Predicate<Mention> fits) {
		Optional<Mention> before = this.page.has(word - 1, Cue.CONTENT) ? this.page.mentionAt(word - 2)
				: beforeOccasion(word).filter((m) -> isOccasion(m.end()));
		return before.filter((m) -> m.type() == MentionType.PERSON && m.proclitics().isEmpty() && fits.test(m))
			.filter((m) -> this.page.isParty(m)
					// القرار الذي اتخذه الرئيس بأن يلتقي
					&& (this.page.isOtherVerb(m.first() - 1) || this.page.has(m.first() - 2, Cue.RELATIVE)));
	}

	/** أكد مصدر رسمي خلال لقائه الوفد: the pronoun is the source, whom nobody names. */
	boolean isSource(int start, int token, Pronoun pronoun) {
		for (int m = this.page.firstMentionFrom(start); m < this.page.mentionCount(); m++) {
			Mention mention = this.page.mention(m);
			if (mention.first() >= token) {
				break;
			}
			if (mention.type() == MentionType.ANONYMOUS && !this.page.isParty(mention) && pronoun.agreesWith(mention)
					&& mention.proclitics().isEmpty() && this.page.isOtherVerb(mention.first() - 1)) {
				return !this.page.hasBetween(mention.end() - 1, token, Cue.CONTENT);
			}
		}
		return false;
	}

	/** نقل النائب عن الوزير قوله خلال لقائه السفير: it is he who is quoted. */
	Optional<Mention> quoted(int noun, Predicate<Mention> fits) {
		int start = this.page.sentenceOf(noun).first();
		for (int at = noun - 1; at > start; at--) {
			if (QUOTED.contains(this.page.text().form(at))) {
				return this.page.mentionAt(at - 1)
					.filter((m) -> this.page.text().form(m.first() - 1).equals("عن") && this.page.isParty(m))
					.filter(fits);
			}
			if (this.page.has(at, Cue.CONTENT)) {
				break;
			}
		}
		return Optional.empty();
	}

	/** أرسل الرئيس الوزير إلى بغداد للقاء نظيره: who is sent meets, and not who sends. */
	Optional<Mention> sent(int noun, Predicate<Mention> fits) {
		int start = this.page.sentenceOf(noun).first();
		for (int at = noun - 1; at >= start && !this.page.has(at, Cue.CONTENT); at--) {
			if (this.page.mentionIndexAt(at) < 0 && this.page.has(at, Cue.SENDING)) {
				return sentBy(at, noun).filter(fits);
			}
		}
		return Optional.empty();
	}

	/**
	 * بحث الأول الأزمة بينما توجه الثاني إلى بغداد للقاء نظيره: who goes there meets, and
	 * not whom the sentence began with.
	 */
	Optional<Mention> goer(int noun, Predicate<Mention> fits) {
		int start = this.page.sentenceOf(noun).first();
		for (int at = noun - 1; at > start && !this.page.has(at, Cue.CONTENT); at--) {
			if (this.page.mentionIndexAt(at) >= 0 || !isGoing(at)) {
				continue;
			}
			Optional<Mention> subject = this.page.mentionFrom(at + 1)
				.filter((m) -> m.first() < noun && m.proclitics().isEmpty() && m.type() == MentionType.PERSON);
			if (subject.isPresent()) {
				return subject.filter((m) -> this.page.isParty(m) && fits.test(m));
			}
			boolean goesOn = this.page.text().form(at).startsWith("و");
			if (!goesOn) {
				return Optional.empty();
			}
			return interrupted(at, start).filter(fits);
		}
		return Optional.empty();
	}

	/** قطع الوزير إجازته وعاد للقاء: the subject of the verb before goes on. */
	private Optional<Mention> interrupted(int verb, int start) {
		for (int m = this.page.firstMentionFrom(verb) - 1; m >= 0; m--) {
			Mention mention = this.page.mention(m);
			if (mention.first() <= start) {
				break;
			}
			if (mention.type() == MentionType.PERSON && mention.proclitics().isEmpty() && this.page.isParty(mention)
					&& this.page.isOtherVerb(mention.first() - 1)) {
				return Optional.of(mention);
			}
			if (this.page.hasBetween(mention.first() - 1, verb, Cue.CONTENT)) {
				break;
			}
		}
		return Optional.empty();
	}

	/** توجه, وعاد, يستعد: a verb of going there or making ready. */
	private boolean isGoing(int at) {
		return this.page.triggers(at).stream().anyMatch((t) -> t.isVerb() && t.isTravel())
				|| this.page.has(at, Cue.RETURN) && this.page.isOtherVerb(at)
				|| this.page.text().form(at).endsWith("يستعد") || this.page.text().form(at).endsWith("تستعد");
	}

	private Optional<Mention> sentBy(int verb, int noun) {
		Optional<Mention> next = this.page.mentionFrom(verb + 1);
		Optional<Mention> object = next.flatMap((m) -> this.page.mentionFrom(m.end()));
		// أرسل الرئيس الوزير, الرئيس أرسل الوزير
		boolean after = object.filter((m) -> m.first() < noun && m.proclitics().isEmpty()).isPresent();
		return (after ? object : next).filter((m) -> m.proclitics().isEmpty() && this.page.isParty(m))
			.filter((m) -> m.type() == MentionType.PERSON || m.type() == MentionType.GROUP);
	}

	/** كان للوزير لقاءات مع نظرائه: whose they were. */
	Optional<Mention> possessor(int noun, Predicate<Mention> fits) {
		int at = noun - 1;
		while (at > noun - OCCASIONS && this.page.mentionIndexAt(at) < 0 && !this.page.isOtherVerb(at)) {
			at--;
		}
		return this.page.mentionAt(at)
			.filter((m) -> m.type() == MentionType.PERSON && m.proclitics().equals("ل") && fits.test(m))
			.filter((m) -> this.page.triggers(m.first() - 1).stream().anyMatch((t) -> t.frame() == Frame.BE)
					|| this.page.has(m.first() - 1, Cue.FILLER));
	}

	/**
	 * The name before the occasion that a noun tells, whatever occasions stand between.
	 */
	private Optional<Mention> beforeOccasion(int noun) {
		int at = noun - 1;
		if (!isOccasion(at)) {
			return Optional.empty();
		}
		while (at > noun - OCCASIONS && this.page.mentionIndexAt(at) < 0 && !this.page.has(at, Cue.CONTENT)
				&& !this.page.isOtherVerb(at) && !this.page.isComma(at)) {
			at--;
		}
		return this.page.mentionAt(at)
			.filter((m) -> m.type() == MentionType.PERSON && m.hasName() && this.page.isParty(m));
	}

	private boolean isOccasion(int at) {
		return this.page.has(at, Cue.DURING) || this.page.has(at, Cue.OCCASION)
				|| this.page.text().form(at).equals("في") || this.page.text().form(at).equals("عشيه");
	}

}
