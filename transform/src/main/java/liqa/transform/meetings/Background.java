package liqa.transform.meetings;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import liqa.ingest.PublishedDate;
import liqa.transform.names.Mention;
import liqa.transform.names.MentionType;
import liqa.transform.time.TimeExpression;

/**
 * What is told with a word of meeting and is no news of one: an interview, a fixture, a
 * hearing, a habit, an event of long ago.
 */
final class Background {

	/** So many words after it was named a film goes on to be what is told of. */
	private static final int PLOT = 40;

	/** How far behind a meeting stands that it is held every week. */
	private static final int EVERY = 8;

	private static final Set<String> WHATEVER = Set.of("ما", "وما", "مما", "بما");

	private static final Set<String> EACH = Set.of("كل", "لكل", "وكل", "بكل");

	/** What returns, folded. */
	private static final Set<String> PERIODS = Set.of("اسبوع", "شهر", "عام", "سنه", "يوم", "جمعه");

	/** Between ذهب and إلى أن stands who thinks so. */
	private static final int OPINION = 14;

	private final Page page;

	private final LongAgo longAgo;

	Background(Page page) {
		this.page = page;
		this.longAgo = new LongAgo(page);
	}

	boolean holds(int token, Trigger trigger, Roles roles, Optional<TimeExpression> time, PublishedDate published) {
		return isHabit(token) || isInterview(token, roles)
				|| trigger.frame() != Frame.CALL && isFixture(token, trigger, roles) || isOpinion(token, trigger)
				|| isOfNoGuest(token, trigger, roles) || isOfWhoever(token, trigger)
				|| !roles.isTravel() && (isPrivate(roles.side1()) || isPrivate(roles.side2()))
				|| isPlot(token, trigger, roles) || this.longAgo.holds(token, roles, time, published);
	}

	/** Whether what is told as done, without a date, belongs to years long past. */
	boolean isTale(int token, Roles roles, Optional<TimeExpression> time, PublishedDate published) {
		return this.longAgo.isTale(token, roles, time, published);
	}

	private boolean isHabit(int token) {
		return this.page.has(token + 1, Cue.HABIT) || this.page.has(token + 2, Cue.HABIT)
				|| this.page.has(token - 1, Cue.HABIT)
				|| this.page.has(token - 3, Cue.HABIT) && this.page.text().form(token - 2).equals("الا")
				|| isPeriodical(token);
	}

	/** يجتمعون في داره يوم الثلاثاء من كل أسبوع */
	private boolean isPeriodical(int token) {
		int end = Math.min(this.page.sentenceOf(token).end() - 1, token + EVERY);
		for (int at = token + 1; at < end && this.page.mentionIndexAt(at) < 0 && !this.page.isComma(at); at++) {
			if (this.page.text().form(at).equals("كل") && PERIODS.contains(this.page.text().form(at + 1))) {
				return true;
			}
		}
		return false;
	}

	/** ذهب المحلل إلى أن: that is what he thinks. */
	private boolean isOpinion(int token, Trigger trigger) {
		int end = Math.min(this.page.sentenceOf(token).end() - 1, token + OPINION);
		for (int at = token + 1; trigger.isVerb() && trigger.frame() == Frame.ARRIVE && at < end; at++) {
			if (this.page.text().form(at).equals("الي")) {
				return this.page.text().form(at + 1).equals("ان");
			}
		}
		return false;
	}

	/** استقبل المستشفى ثلاثة جرحى, ودع الأهالي جثمان الشهيد: those are no guests. */
	private boolean isOfNoGuest(int token, Trigger trigger, Roles roles) {
		List<Mention> parties = Stream.concat(roles.side1().stream(), roles.side2().stream()).toList();
		boolean none = this.page.has(token + 1, Cue.NO_GUEST) || parties.stream().noneMatch(this.page::isTraveller)
				&& parties.stream().anyMatch((m) -> this.page.hasBetween(m.first() - 2, m.end(), Cue.NO_GUEST));
		return trigger.frame() == Frame.RECEIVE && none;
	}

	/** لقاء أصدقائه, التقت زوجها: that is nobody's concern. */
	private boolean isPrivate(List<Mention> side) {
		return !side.isEmpty() && side.stream().allMatch((m) -> this.page.has(m.first(), Cue.KIN));
	}

	/** كل من يقابلها, ما يزوره من أحلام: whoever or whatever it may be. */
	private boolean isOfWhoever(int token, Trigger trigger) {
		String before = this.page.text().form(token - 1);
		boolean whatever = WHATEVER.contains(before)
				|| before.equals("من") && EACH.contains(this.page.text().form(token - 2));
		return whatever && trigger.isImperfect() && trigger.pronoun() != Pronoun.NONE;
	}

	/**
	 * يحكي الفيلم قصة رجل يلتقي امرأة: what a film or novel tells, in the present, of
	 * whom no office sends.
	 */
	private boolean isPlot(int token, Trigger trigger, Roles roles) {
		boolean present = trigger.verb().filter((verb) -> !verb.perfect() && !verb.future()).isPresent();
		if (!present
				|| Stream.concat(roles.side1().stream(), roles.side2().stream()).anyMatch(this.page::isTraveller)) {
			return false;
		}
		int first = Math.max(this.page.sentenceOf(token).first() - PLOT, 0);
		return this.page.hasBetween(first - 1, this.page.sentenceOf(token).end(), Cue.FICTION);
	}

	private boolean isInterview(int token, Roles roles) {
		boolean joint = new Conferences(this.page).isJoint(token);
		if (!joint && isBroadcast(token) || roles.side1().stream().anyMatch(this::isReporter)) {
			return true;
		}
		for (int at = Math.max(this.page.sentenceOf(token).first(), token); !joint
				&& at < Math.min(token + 4, this.page.sentenceOf(token).end()); at++) {
			if (this.page.has(at, Cue.MEDIA) && this.page.mentionIndexAt(at) < 0) {
				return true;
			}
		}
		if (roles.side1().stream().anyMatch(this.page::isOutlet)) {
			return true;
		}
		// في اتصال هاتفي مع راديو دابانغا: who telephones a body speaks to a medium
		if (roles.frame() == Frame.CALL && !roles.side2().isEmpty()
				&& roles.side2().stream().allMatch((m) -> m.type() == MentionType.ORGANIZATION)) {
			return true;
		}
		return roles.side2().stream().anyMatch(this.page::isOutlet) || !roles.side2().isEmpty() && roles.side2()
			.stream()
			.allMatch((m) -> this.page.has(m.first(), Cue.MEDIA) || m.type() == MentionType.GROUP && isOfTheMedia(m));
	}

	/** بث مقدم البرنامج لقاء مع, مراسلة الإذاعة تلتقي */
	private boolean isBroadcast(int token) {
		int start = Math.max(this.page.sentenceOf(token).first(), token - 4);
		for (int at = token - 1; at >= start; at--) {
			if (this.page.mentionIndexAt(at) < 0 && this.page.has(at, Cue.BROADCAST)) {
				return true;
			}
		}
		return false;
	}

	/** مراسلة القناة فلانة: who asks for a living. */
	private boolean isReporter(Mention mention) {
		return mention.type() == MentionType.PERSON && (this.page.has(mention.first(), Cue.BROADCAST)
				|| mention.first() > this.page.sentenceOf(mention.first()).first() && isBroadcast(mention.first()));
	}

	/**
	 * عدد من الصحفيين, رؤساء تحرير الصحف; but وفد من الصحفيين and أعضاء نقابة الصحفيين
	 * come to talk.
	 */
	private boolean isOfTheMedia(Mention group) {
		return this.page.hasBetween(group.first(), group.end(), Cue.MEDIA)
				&& !this.page.has(group.first(), Cue.ENTOURAGE)
				&& !this.page.hasBetween(group.first(), group.end(), Cue.UNION);
	}

	private boolean isFixture(int token, Trigger trigger, Roles roles) {
		int words = 0;
		for (int at = this.page.sentenceOf(token).first(); at < this.page.sentenceOf(token).end(); at++) {
			boolean name = this.page.mentionAt(at).filter((m) -> m.type() == MentionType.PERSON).isPresent();
			if (this.page.has(at, Cue.SPORT) && !name) {
				words++;
			}
			if (this.page.has(at, Cue.HEARING) && Math.abs(at - token) <= 4) {
				return true;
			}
		}
		return words >= 2 && !trigger.isAssembly() && !areOfficials(roles);
	}

	/** بلاتر والرئيس الروسي: a president meets another, whatever sport it is about. */
	private boolean areOfficials(Roles roles) {
		return !roles.side2().isEmpty() && Stream.concat(roles.side1().stream(), roles.side2().stream())
			.allMatch((m) -> m.type() == MentionType.PERSON && this.page.isTraveller(m)
					&& (m.hasName() || !this.page.has(m.first(), Cue.COUNTERPART)));
	}

}
