package liqa.transform.meetings;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import liqa.transform.MeetingStatus;
import liqa.transform.names.Mention;
import liqa.transform.time.TimeExpression;

/**
 * Tells when the day before a word of meeting is that of something else: of the next
 * station of a journey, or of a denial.
 */
final class OtherDays {

	/** بعد اختتام زيارته, بعد انتهاء الاجتماع, folded. */
	private static final Set<String> ENDS = Set.of("اختتام", "انتهاء", "ختام");

	/** ضمن جولة, في إطار جولة: the stations are other days' destinations, folded. */
	private static final Set<String> PART = Set.of("ضمن", "اطار", "مستهل");

	/** وصل الأحد قادما من بغداد: the day on which he was no longer there, folded. */
	private static final String COMING_FROM = "قادم";

	/** من المقرر and its day stand as near to each other as this. */
	private static final int NEAR = 3;

	private final Page page;

	OtherDays(Page page) {
		this.page = page;
	}

	/** Whether a time in the clause of a word of meeting is not that of the meeting. */
	boolean holds(TimeExpression time, int token, Trigger trigger, Roles roles, MeetingStatus status) {
		if (this.page.text().form(token).startsWith(COMING_FROM)) {
			return true;
		}
		if (time.first() > token) {
			return false;
		}
		if (status == MeetingStatus.PLANNED && !time.future() && isOfSaying(time, token)) {
			return true;
		}
		if (trigger.isVerb()) {
			return false;
		}
		if (roles.isTravel()) {
			return isAfter(token) && isOfNextStation(token, roles)
					|| trigger.isTour() && PART.contains(this.page.text().form(token - 1))
					|| roles.destinations().size() > 1 && trigger.pronoun() != Pronoun.NONE;
		}
		return status == MeetingStatus.DENIED && isOfDenial(time, token);
	}

	/**
	 * ألمح الوزير الاثنين إلى أن القمة قد تعقد: of a meeting to come the day is not
	 * known, but it is in من المقرر الاثنين أن يلتقي and اليوم قبل أن يلتقي.
	 */
	private boolean isOfSaying(TimeExpression time, int token) {
		boolean told = false;
		for (int at = Math.max(0, time.first() - NEAR); at < token && !told; at++) {
			boolean word = this.page.mentionIndexAt(at) < 0;
			boolean attribute = this.page.text().form(at).startsWith("ال")
					&& !this.page.text().form(at - 1).endsWith("من");
			if (word && this.page.has(at, Cue.PLAN) && !attribute) {
				return false;
			}
			told = word && at >= time.end() && this.page.has(at, Cue.CONTENT)
					&& !this.page.text().form(at - 1).equals("قبل");
		}
		return told;
	}

	private boolean isAfter(int token) {
		int before = ENDS.contains(this.page.text().form(token - 1)) ? token - 2 : token - 1;
		return Aftermath.AFTER.contains(this.page.text().form(before));
	}

	/** نفى الحزب، الأحد، لقاء: the day on which he denies it. */
	private boolean isOfDenial(TimeExpression time, int token) {
		for (int at = this.page.sentenceOf(token).first(); at < time.first(); at++) {
			if (this.page.mentionIndexAt(at) < 0 && this.page.has(at, Cue.DENIAL)) {
				return true;
			}
		}
		return false;
	}

	/**
	 * وصل الأحد إلى أثينا بعد زيارة صوفيا: the day of the next station, but not غادر
	 * صوفيا الأحد بعد زيارة.
	 */
	private boolean isOfNextStation(int token, Roles roles) {
		List<Integer> visited = roles.destinations()
			.stream()
			.flatMap((place) -> place.mention().stream())
			.map(Mention::party)
			.toList();
		for (int at = this.page.sentenceOf(token).first(); at < token; at++) {
			Optional<Mention> place = this.page.mentionAt(at).filter(this.page::isPlace);
			boolean next = this.page.has(at, Cue.LAND) || place.filter((m) -> !visited.contains(m.party())).isPresent();
			if (next && this.page.text().form(at - 1).equals("الي")) {
				return true;
			}
		}
		return false;
	}

}
