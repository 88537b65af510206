package liqa.transform.meetings;

import liqa.transform.names.MentionType;

/**
 * Tells press conferences that two hold together, and so meet, from those where one alone
 * is asked questions.
 */
final class Conferences {

	/** مشترك, عقده and جمعه stand at most so many words behind the noun. */
	private static final int REACH = 3;

	/** Day and place of what was held together stand in so many words. */
	private static final int CIRCUMSTANCE = 7;

	private final Page page;

	Conferences(Page page) {
		this.page = page;
	}

	/** مؤتمر صحفي مشترك, مؤتمر صحفي عقده أمس مع نظيره, مؤتمر صحفي جمعه بنظيره. */
	boolean isJoint(int noun) {
		if (this.page.has(noun + 2, Cue.PARTNER) && isPersonFrom(noun + 3)) {
			// مؤتمر صحفي مع نظيره
			return this.page.text().form(noun).endsWith("موتمر") || this.page.text().form(noun).endsWith("موتمرا");
		}
		for (int at = noun + 1; at <= noun + REACH && at < this.page.size(); at++) {
			String form = this.page.text().form(at);
			boolean joint = form.equals("مشترك") || form.equals("المشترك") || form.equals("مشتركا");
			if (joint || isHeld(at) && isWithPerson(at + 1) || isJoiningHim(at)) {
				return true;
			}
		}
		return false;
	}

	/** عقده */
	private boolean isHeld(int at) {
		return this.page.triggers(at)
			.stream()
			.anyMatch((t) -> t.isVerb() && t.frame() == Frame.HOLD && t.pronoun() != Pronoun.NONE);
	}

	/** جمعه بنظيره */
	private boolean isJoiningHim(int at) {
		boolean joins = this.page.triggers(at)
			.stream()
			.anyMatch((t) -> t.isVerb() && t.frame() == Frame.JOIN && t.pronoun() != Pronoun.NONE);
		return joins && this.page.mentionFrom(at + 1)
			.filter((m) -> m.type() == MentionType.PERSON && m.proclitics().endsWith("ب"))
			.isPresent();
	}

	/** مع نظيره, قبل قليل مع نظيره, في بغداد مع نظيره. */
	private boolean isWithPerson(int from) {
		int end = Math.min(this.page.sentenceOf(from - 1).end(), from + CIRCUMSTANCE);
		for (int at = from; at < end; at++) {
			if (this.page.has(at, Cue.PARTNER)) {
				return isPersonFrom(at + 1);
			}
			if (!isCircumstance(at)) {
				break;
			}
		}
		return false;
	}

	private boolean isCircumstance(int at) {
		if (this.page.mentionIndexAt(at) >= 0) {
			return this.page.mentionAt(at).filter(this.page::isPlace).isPresent();
		}
		return this.page.timeAt(at).isPresent() || !this.page.isOtherVerb(at) && !this.page.has(at, Cue.CONTENT)
				&& !this.page.has(at, Cue.BOUNDARY) && this.page.triggers(at).isEmpty();
	}

	private boolean isPersonFrom(int token) {
		return this.page.mentionFrom(token).filter((m) -> m.type() == MentionType.PERSON).isPresent();
	}

}
