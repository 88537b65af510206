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

	/** What is told with a journey or meeting behind it came later, folded. */
	private static final Set<String> AFTER = Set.of("بعد", "عقب", "اعقاب", "اثر", "غداه");

	/** بعد اختتام زيارته, بعد انتهاء الاجتماع, folded. */
	private static final Set<String> ENDS = Set.of("اختتام", "انتهاء", "ختام");

	/** ضمن جولة, في إطار جولة: the stations are other days' destinations, folded. */
	private static final Set<String> PART = Set.of("ضمن", "اطار", "مستهل");

	private final Page page;

	OtherDays(Page page) {
		this.page = page;
	}

	/** Whether a time in the clause of a word of meeting is not that of the meeting. */
	boolean holds(TimeExpression time, int token, Trigger trigger, Roles roles, MeetingStatus status) {
		if (time.first() > token || trigger.isVerb()) {
			return false;
		}
		if (roles.isTravel()) {
			return isAfter(token) && isOfNextStation(token, roles)
					|| trigger.isTour() && PART.contains(this.page.text().form(token - 1))
					|| roles.destinations().size() > 1 && trigger.pronoun() != Pronoun.NONE;
		}
		return status == MeetingStatus.DENIED && isOfDenial(time, token);
	}

	private boolean isAfter(int token) {
		int before = ENDS.contains(this.page.text().form(token - 1)) ? token - 2 : token - 1;
		return AFTER.contains(this.page.text().form(before));
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
