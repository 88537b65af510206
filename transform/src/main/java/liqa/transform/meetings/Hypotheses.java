package liqa.transform.meetings;

import java.util.Set;

import liqa.transform.names.Mention;

/**
 * Meetings that are only thought of: any whatever, one that somebody ought to hold, talks
 * that are wanted back.
 */
final class Hypotheses {

	/** Words of wishing govern a meeting from so close. */
	private static final int NEAR = 5;

	/** Between a wish and the talks that it wants resumed stand other wishes. */
	private static final int FAR = 16;

	/** What brings talks about, folded. */
	private static final Set<String> RESUMED = Set.of("اطلاق", "استئناف", "استيناف", "احياء", "تحريك");

	/** On whom a duty lies, folded. */
	private static final Set<String> ON_SOMEBODY = Set.of("عليه", "عليها", "عليهم", "عليهما", "عليك", "عليكم", "علينا");

	private static final Set<String> ANY = Set.of("اي", "لاي", "باي", "ايه");

	private final Page page;

	Hypotheses(Page page) {
		this.page = page;
	}

	boolean hold(int token, Trigger trigger) {
		return isAny(token, trigger) || isDuty(token, trigger);
	}

	/** شرط لأي لقاء, قبل بدء أي محادثات: of none that somebody tells of. */
	private boolean isAny(int token, Trigger trigger) {
		boolean held = this.page.isVerbal(token - 1);
		int before = held || this.page.text().form(token - 1).equals("بدء") ? token - 2 : token - 1;
		return !trigger.isVerb() && ANY.contains(this.page.text().form(before));
	}

	/** على الكاتب أن يتصل, عليها أن تلتقي, يتعين عليه ألا يلتقي: what one should do. */
	private boolean isDuty(int token, Trigger trigger) {
		String that = this.page.text().form(token - 1);
		if (!trigger.isImperfect() || !that.equals("ان") && !that.equals("الا")) {
			return false;
		}
		int last = token - 2;
		int who = this.page.mentionAt(last).map(Mention::first).orElse(last);
		boolean on = who > this.page.sentenceOf(token).first() && this.page.text().form(who - 1).equals("علي")
				&& this.page.mentionIndexAt(who - 1) < 0;
		return on && !this.page.text().form(last).equals("علي") || ON_SOMEBODY.contains(this.page.text().form(last));
	}

	/**
	 * How far back a wish governs a meeting: ضرورة كسر الجمود بما يفضي إلى إعادة إطلاق
	 * مفاوضات, what is to begin anew has not; نريد أن يتخلى عن السلاح ويلتقي الوفد, what
	 * goes on with و is wished as well.
	 */
	int reachOfWish(int token, int start) {
		return RESUMED.contains(this.page.text().form(token - 1)) || isWishedWithAnother(token, start) ? FAR : NEAR;
	}

	/** أن يتخلى … ويلتقي: between the two stands no verb that tells of something done. */
	private boolean isWishedWithAnother(int token, int start) {
		if (this.page.triggers(token).stream().noneMatch((t) -> t.isImperfect() && t.proclitics().equals("و"))) {
			return false;
		}
		for (int at = token - 1; at >= Math.max(start, token - FAR); at--) {
			if (this.page.has(at, Cue.BOUNDARY) || this.page.has(at, Cue.RELATIVE)) {
				return false;
			}
			if (this.page.text().form(at).equals("ان")) {
				return this.page.text().form(at + 1).startsWith("ي") || this.page.text().form(at + 1).startsWith("ت");
			}
		}
		return false;
	}

}
