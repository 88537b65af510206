package liqa.transform.claims;

import java.util.Set;

/**
 * The outlets to which something is said, sent or written, as the words before their
 * names show them: in talk with them (في اتصال مع), told to them (في تصريح لهسبريس), on
 * their air, by a copy they got.
 */
final class Recipients {

	/**
	 * Tokens of the name of an outlet between quotation marks, dots included, at most.
	 */
	private static final int LONGEST_SET_APART = 8;

	/** Words from حصلت to نسخة, the name of the outlet included. */
	private static final int LONGEST_COPIED = 9;

	/** Words between مداخلة or ضيف and على قناة. */
	private static final int BROADCAST_REACH = 5;

	/** Letters of ل and the name of an outlet at least. */
	private static final int MIN_TOLD = 5;

	/** Who asks for an outlet. */
	private static final Set<String> CORRESPONDENTS = Set.of("مراسل", "مراسله", "مندوب", "مندوبه");

	private final Page page;

	Recipients(Page page) {
		this.page = page;
	}

	/**
	 * Whether a preposition leads from a conversation to the one it was had with: في
	 * اتصال هاتفي مع, تحدث إلى.
	 */
	boolean isConversation(int token) {
		if (!this.page.form(token).equals("مع") && !this.page.form(token).equals("الي")) {
			return false;
		}
		for (int i = token - 1; i >= Math.max(0, token - 3); i--) {
			if (this.page.is(WordClass.CONVERSATION, i)) {
				return true;
			}
		}
		return false;
	}

	/**
	 * في بيان | حصلت | الوكالة على نسخة منه, وصل | الوكالة نسخة منه: behind the verb
	 * stands who got a copy of a document.
	 */
	boolean isCopied(int verb) {
		if (!this.page.has(WordClass.RECEIVING, this.page.form(verb))) {
			return false;
		}
		for (int i = verb + 1; i < verb + LONGEST_COPIED; i++) {
			if (this.page.form(i).equals("نسخه")) {
				return true;
			}
		}
		return false;
	}

	/**
	 * ردا على | أسئلة | الصحيفة, سؤال مراسل | الصحيفة: a question that an outlet asked.
	 */
	boolean isQuestion(int token) {
		String form = this.page.form(CORRESPONDENTS.contains(this.page.form(token)) ? token - 1 : token);
		return form.equals("سوال") || form.equals("اسيله");
	}

	/** وردا على سؤال: what somebody says answers a question. */
	boolean isAnswer(int token) {
		String form = this.page.form(token);
		return (form.equals("ردا") || form.equals("وردا")) && this.page.form(token + 1).equals("علي")
				&& isQuestion(token + 2);
	}

	/**
	 * في مداخلة هاتفية | على قناة, ضيف البرنامج | على قناة, في مقال رأي | في صحيفة.
	 * @param before the token before the preposition
	 */
	boolean isBroadcast(int before) {
		for (int i = before; i > Math.max(-1, before - BROADCAST_REACH); i--) {
			if (this.page.is(WordClass.CONVERSATION, i) || this.page.has(WordClass.APPEARANCE, this.page.form(i))) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Whether a token leads to the outlet that a statement was made to, and its name is
	 * no ordinary word: في تصريح لهسبريس, لـCNN.
	 */
	boolean isStatementTo(int token) {
		String form = this.page.form(token);
		if (isNumber(form.equals("ل") ? this.page.form(token + 1) : form.substring(Math.min(1, form.length())))) {
			return followsStatement(token); // في تصريح لـ24, but not وفقا لـ17 معيارا
		}
		if (form.equals("ل")) {
			return this.page.isLatin(token + 1) || this.page.outlet(this.page.form(token + 1)).isPresent();
		}
		if (form.startsWith("ل") && form.length() > 2 && Page.isLatin(form.substring(1))) {
			return this.page.mentionOver(token).isEmpty(); // لـCNN, one token
		}
		boolean brief = form.length() < MIN_TOLD && !(form.length() > 2 && followsStatement(token));
		if (brief || !form.startsWith("ل") || this.page.mentionOver(token).isPresent() || this.page.isOrdinary(form)) {
			return false;
		}
		boolean ordinary = this.page.isOrdinary(form.substring(1)) || form.startsWith("لل") || isOneOfOurs(form);
		boolean outlet = this.page.outlet(this.page.toldName(token)).isPresent();
		return outlet && !ordinary || (outlet || !ordinary) && followsStatement(token);
	}

	private static boolean isNumber(String form) {
		return !form.isEmpty() && form.chars().allMatch(Character::isDigit);
	}

	/** Whether a word for what was said stands right before: تصريح خاص لهسبريس. */
	private boolean followsStatement(int token) {
		return this.page.is(WordClass.CONVERSATION, token - 1) || this.page.is(WordClass.CONVERSATION, token - 2);
	}

	/** لأنصاره, لطلابه: whoever they are, they are no outlet. */
	private boolean isOneOfOurs(String form) {
		return form.endsWith("ه") || form.endsWith("ها") || form.endsWith("هم");
	}

	/**
	 * Whether a quotation mark sets the name of an outlet apart and opens no statement:
	 * لـ«الشروق», لقناة "إيه.بي.سي", في مقابلة مع "العربية".
	 */
	boolean namesOutlet(int open) {
		if (!this.page.opensQuote(open) || this.page.closeOf(open) > open + LONGEST_SET_APART) {
			return false;
		}
		String before = this.page.form(open - 1);
		return before.equals("ل") || this.page.is(WordClass.OUTLET, open - 1) && !before.startsWith("ال")
				|| this.page.isOutletTold(open - 1) && !before.startsWith("لل") || isConversation(open - 1)
				|| isQuestion(open - 1);
	}

}
