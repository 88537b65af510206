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
	private static final int RESUMING = 16;

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
		boolean held = this.page.triggers(token - 1).stream().anyMatch(Trigger::isVerbal);
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
	 * مفاوضات, what is to begin anew has not.
	 */
	int reachOfWish(int noun) {
		return RESUMED.contains(this.page.text().form(noun - 1)) ? RESUMING : NEAR;
	}

}
