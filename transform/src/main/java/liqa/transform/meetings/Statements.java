package liqa.transform.meetings;

import liqa.transform.text.Sentence;

/** Tells where the statement begins that a token stands in: قال إن …, بحسبه فإنه …. */
final class Statements {

	private final Page page;

	Statements(Page page) {
		this.page = page;
	}

	/** Where the statement begins that a token stands in: after the last أن before it. */
	int startOf(int token) {
		int start = this.page.sentenceOf(token).first();
		for (int at = token - 1; at > start; at--) {
			if (this.page.has(at, Cue.CONTENT) && !isGoingOn(at)) {
				return endsWithPronoun(at) ? start : at + 1;
			}
		}
		return start;
	}

	/** قال إن الوزير وصل وأنه التقى: more of whom the statement is about. */
	private boolean isGoingOn(int at) {
		return this.page.text().form(at).startsWith("و") && endsWithPronoun(at);
	}

	/** Where what a sentence states begins, or its end. */
	int contentOf(Sentence sentence) {
		for (int at = sentence.first() + 1; at < sentence.end(); at++) {
			if (this.page.has(at, Cue.CONTENT)) {
				return at;
			}
		}
		return sentence.end();
	}

	/**
	 * بحسب تحركات قاآني فإنه وصل: the pronoun of the statement is in its own sentence.
	 */
	boolean isSpokenOf(Sentence sentence, int token) {
		for (int at = sentence.first(); at < token; at++) {
			if (this.page.has(at, Cue.CONTENT) && endsWithPronoun(at)) {
				return true;
			}
		}
		return false;
	}

	/** Whether أنه or the like right before a verb is its subject. */
	boolean isSubjectGiven(int verb) {
		int at = verb - 1;
		while (at > 0 && this.page.has(at, Cue.FILLER)) {
			at--;
		}
		return at >= 0 && this.page.has(at, Cue.CONTENT) && endsWithPronoun(at);
	}

	/** أنه, إنها: the statement's subject is the one who speaks. */
	private boolean endsWithPronoun(int at) {
		String form = this.page.text().form(at);
		return form.endsWith("نه") || form.endsWith("نها") || form.endsWith("نهم") || form.endsWith("نهما");
	}

}
