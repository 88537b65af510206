package liqa.transform.meetings;

import java.util.Optional;
import java.util.Set;

import liqa.transform.time.TimeExpression;

/**
 * Finds what is said behind the parties of a meeting, and behind its topic, of when and
 * where it is held: لقاء بين فلان وفلان حول الحدود سيعقد في جنيف غدا, اجتماع الوزراء بشأن
 * الأزمة الذي عقد في باريس.
 */
final class Holding {

	/** The word of holding stands at most so many words behind the parties. */
	private static final int REACH = 12;

	/** Day and place stand at most so many words behind the word of holding. */
	private static final int TOLD = 8;

	/** كان مقررا عقده, المزمع إجراؤها: what is planned, with a pronoun for it, folded. */
	private static final Set<String> ITS_HOLDING = Set.of("عقده", "عقدها", "انعقاده", "انعقادها", "اجراوه", "اجراوها",
			"اجرايه", "اجرايها", "تنظيمه", "تنظيمها");

	private final Page page;

	Holding(Page page) {
		this.page = page;
	}

	/** The day, if it is told behind the word of holding. */
	Optional<TimeExpression> time(int noun, int end) {
		int held = find(noun, end);
		for (int at = held + 1; held >= 0 && at < limit(held); at++) {
			if (this.page.timeAt(at).isPresent()) {
				return this.page.timeAt(at);
			}
			if (isOther(at)) {
				break;
			}
		}
		return Optional.empty();
	}

	/** The index after what may tell the place behind the word of holding. */
	int limit(int held) {
		return Math.min(this.page.sentenceOf(held).end(), held + TOLD);
	}

	/** Where the word of holding stands; -1 if there is none. */
	int find(int noun, int end) {
		boolean feminine = isFeminine(this.page.text().form(noun));
		int stop = Math.min(this.page.sentenceOf(noun).end(), end + REACH);
		for (int at = end; at < stop; at++) {
			if (this.page.mentionIndexAt(at) >= 0) {
				continue;
			}
			if (isHeld(at, feminine)
					&& (!this.page.has(at - 1, Cue.RELATIVE) || at - 1 == end || !isOfNoun(at - 1, feminine))) {
				return at;
			}
			boolean relative = this.page.has(at, Cue.RELATIVE) && isHeld(at + 1, feminine)
					&& (at == end || !isOfNoun(at, feminine));
			boolean was = this.page.text().form(at).startsWith("كان") && this.page.has(at + 1, Cue.PLAN);
			if (!relative && !was && !this.page.has(at, Cue.PLAN) && isOther(at)) {
				break;
			}
		}
		return -1;
	}

	/**
	 * محادثات بعد الانتخابات، التي أجريت: a noun right before it may be what is meant.
	 */
	private boolean isOfNoun(int relative, boolean feminine) {
		int before = this.page.beforeComma(relative);
		String form = this.page.text().form(before);
		return this.page.mentionIndexAt(before) < 0 && form.startsWith("ال") && isFeminine(form) == feminine;
	}

	/** سيعقد, ستجري; الذي عقد, التي تعقد; مقررا عقده */
	private boolean isHeld(int at, boolean feminine) {
		String form = this.page.text().form(at);
		if (this.page.has(at - 1, Cue.PLAN) && ITS_HOLDING.contains(form)) {
			return form.endsWith("ها") == feminine;
		}
		if (this.page.isToOccur(at)) {
			return form.startsWith("ست") == feminine;
		}
		boolean who = this.page.text().form(at - 1).endsWith("التي") == feminine;
		return this.page.has(at - 1, Cue.RELATIVE) && who && this.page.has(at, Cue.OCCURRED)
				&& !this.page.has(at, Cue.RELATIVE) && agrees(form, feminine);
	}

	/** عقد, يعقد of a لقاء; عقدت, تعقد of a قمة. */
	private static boolean agrees(String form, boolean feminine) {
		return (form.endsWith("ت") || form.startsWith("ت") && form.length() > 3) == feminine;
	}

	/** قمة, محادثات, القمم */
	private static boolean isFeminine(String noun) {
		return noun.endsWith("ه") || noun.endsWith("ات");
	}

	/** Whether something else is told at a token. */
	private boolean isOther(int at) {
		return this.page.has(at, Cue.CONTENT) || this.page.has(at, Cue.RELATIVE) || this.page.has(at, Cue.BOUNDARY)
				|| this.page.isOtherVerb(at) || !this.page.triggers(at).isEmpty()
				|| this.page.text().form(at).equals(".");
	}

}
