package liqa.transform.meetings;

import java.util.Set;

import liqa.transform.time.TimeExpression;

/**
 * The day on which a meeting is announced, which is not the day of the meeting: أعلنت
 * الرئاسة الثلاثاء عقد قمة, كشف المتحدث أمس عن لقاء.
 */
final class Announcements {

	/** Between the announcing verb and its day stands who announces. */
	private static final int REACH = 24;

	/** Words that make of a meeting what is announced, folded. */
	private static final Set<String> OF = Set.of("عن", "حول", "بشان", "انعقاد", "استضافه", "تنظيم", "موعد", "ترتيب",
			"لتنظيم", "لترتيب", "تفاصيل", "كواليس");

	private final Page page;

	Announcements(Page page) {
		this.page = page;
	}

	/** Whether a time before a noun of meeting is that of its announcement. */
	boolean isOf(TimeExpression time, int noun) {
		int before = noun - 1;
		boolean announced = OF.contains(this.page.text().form(before)) || isHolding(before)
				|| this.page.has(before, Cue.CANCEL);
		if (!announced || this.page.isVerb(noun)) {
			return false;
		}
		for (int at = time.end(); at < noun; at++) {
			if (this.page.mentionIndexAt(at) < 0 && (this.page.has(at, Cue.DURING) || this.page.has(at, Cue.CONTENT)
					|| this.page.has(at, Cue.RELATIVE) || this.page.isVerb(at))) {
				return false;
			}
		}
		return followsVerb(time);
	}

	/**
	 * Whether a verb that tells of no meeting, and of nothing that happens, governs it.
	 */
	private boolean followsVerb(TimeExpression time) {
		int start = Math.max(this.page.sentenceOf(time.first()).first(), time.first() - REACH);
		for (int at = time.first() - 1; at >= start; at--) {
			if (this.page.mentionIndexAt(at) >= 0) {
				continue;
			}
			if (this.page.has(at, Cue.OCCURRED) || this.page.has(at, Cue.CONTENT) || this.page.has(at, Cue.RELATIVE)
					|| this.page.isVerb(at)) {
				return false;
			}
			if (this.page.isOtherVerb(at)) {
				return true;
			}
		}
		return false;
	}

	/** عقد قمة, إجراء محادثات */
	private boolean isHolding(int at) {
		return this.page.mentionIndexAt(at) < 0
				&& this.page.triggers(at).stream().anyMatch((t) -> t.isVerbal() && t.frame() == Frame.HOLD);
	}

}
