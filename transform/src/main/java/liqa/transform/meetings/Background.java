package liqa.transform.meetings;

import java.util.Optional;
import java.util.stream.Stream;

import liqa.ingest.PartialDate;
import liqa.ingest.PublishedDate;
import liqa.transform.names.Mention;
import liqa.transform.names.MentionType;
import liqa.transform.time.TimeExpression;

/**
 * What is told with a word of meeting and is no news of one: an interview, a fixture, a
 * hearing, a habit, an event of long ago.
 */
final class Background {

	/** What is older than this is background, not news. */
	private static final int YEARS = 5;

	/** So near to a word of meeting it is told how long ago it was. */
	private static final int NEAR = 5;

	private final Page page;

	Background(Page page) {
		this.page = page;
	}

	boolean holds(int token, Trigger trigger, Roles roles, Optional<TimeExpression> time, PublishedDate published) {
		return isHabit(token) || isInterview(token, roles)
				|| trigger.frame() != Frame.CALL && isFixture(token, trigger, roles) || isHistory(time, published)
				|| isLongAgo(token) || isChronicle(this.page.sentenceOf(token).first(), published);
	}

	private boolean isHabit(int token) {
		return this.page.has(token + 1, Cue.HABIT) || this.page.has(token + 2, Cue.HABIT)
				|| this.page.has(token - 1, Cue.HABIT);
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

	/** لقاء حدث قبل 73 عاما, التقاه قبل 20 سنة */
	private boolean isLongAgo(int token) {
		int end = Math.min(this.page.sentenceOf(token).end(), token + NEAR);
		for (int at = token + 1; at < end && !this.page.has(at, Cue.CONTENT); at++) {
			String years = this.page.text().form(at + 1);
			boolean ago = this.page.text().form(at).equals("قبل") && years.length() < 4 && !years.isEmpty()
					&& years.chars().allMatch(Character::isDigit) && Integer.parseInt(years) > YEARS;
			String unit = this.page.text().form(at + 2);
			if (ago && (unit.equals("عاما") || unit.equals("سنه") || unit.equals("عام"))) {
				return true;
			}
		}
		return false;
	}

	/** 1977 - ملكة بريطانيا تزور بلفاست: an entry of a chronicle. */
	private boolean isChronicle(int start, PublishedDate published) {
		String year = this.page.text().form(start);
		String next = this.page.text().form(start + 1);
		boolean dated = year.length() == 4 && year.chars().allMatch(Character::isDigit)
				&& (next.equals("-") || next.equals("–") || next.equals(":"));
		return dated && published.date().isKnown() && published.date().year() - Integer.parseInt(year) > YEARS;
	}

	/** بلاتر والرئيس الروسي: a president meets another, whatever sport it is about. */
	private boolean areOfficials(Roles roles) {
		return !roles.side2().isEmpty() && Stream.concat(roles.side1().stream(), roles.side2().stream())
			.allMatch((m) -> m.type() == MentionType.PERSON && this.page.isTraveller(m)
					&& (m.hasName() || !this.page.has(m.first(), Cue.COUNTERPART)));
	}

	/** A bare year in an article of unknown date tells of the past, too. */
	private static boolean isHistory(Optional<TimeExpression> time, PublishedDate published) {
		PartialDate date = time.map(TimeExpression::date).orElse(PartialDate.UNKNOWN);
		if (!published.date().isKnown()) {
			return date.isKnown() && date.month() == 0;
		}
		return date.isKnown() && published.date().year() - date.year() > YEARS;
	}

}
