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

	/** على أمواج إذاعة النهر: what an outlet is heard or seen through. */
	private static final Set<String> WAVES = Set.of("امواج", "اثير", "موجات", "شاشه", "هواء");

	private static final String TO_THE_WORLD = "للعالم";

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

	/** وفي حديث, ففي مقال, وخلال مقابلة: what somebody says was said or written there. */
	boolean isOccasion(int token) {
		String form = this.page.form(token);
		return (form.endsWith("في") || form.endsWith("خلال"))
				&& (this.page.is(WordClass.CONVERSATION, token + 1) || this.page.is(WordClass.APPEARANCE, token + 1));
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
			if (this.page.is(WordClass.CONVERSATION, i) || this.page.is(WordClass.APPEARANCE, i)) {
				return true;
			}
		}
		return false;
	}

	/** عبر | شاشة | النهر, على | أثير | النهر. */
	boolean isWave(int token) {
		return WAVES.contains(this.page.form(token));
	}

	/**
	 * في مقال | بصحيفة | النهار: a noun for a medium written as one with its preposition.
	 */
	boolean isOnOutlet(int token) {
		String form = this.page.form(token);
		return form.startsWith("ب") && this.page.has(WordClass.OUTLET, form.substring(1));
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
			return this.page.isLatin(token + 1) || this.page.outlet(this.page.form(token + 1)).isPresent()
					|| isOfTwoWords(token + 1);
		}
		if (form.startsWith("ل") && form.length() > 2 && Page.isLatin(form.substring(1))) {
			return this.page.mentionOver(token).isEmpty(); // لـCNN, one token
		}
		if (isToldOfTwoWords(token) || isBetween(token)) {
			return true;
		}
		if (!form.startsWith("ل") || this.page.mentionOver(token).isPresent() || this.page.isOrdinary(form)) {
			return false;
		}
		boolean brief = form.length() < MIN_TOLD && !(form.length() > 2 && followsStatement(token))
				&& this.page.outlet(this.page.toldName(token)).isEmpty();
		if (brief) {
			return false;
		}
		boolean ordinary = this.page.isOrdinary(form.substring(1)) || form.startsWith("لل") || isOneOfOurs(form);
		boolean outlet = this.page.outlet(this.page.toldName(token)).isPresent();
		return outlet && !ordinary || (outlet || !ordinary) && followsStatement(token);
	}

	/** قال مصدر لـ | بغداد اليوم | إن: ordinary words that together name an outlet. */
	boolean isOfTwoWords(int first) {
		return this.page.isWord(first + 1)
				&& this.page.outlet(this.page.form(first) + " " + this.page.form(first + 1)).isPresent();
	}

	/**
	 * قال فلان | للميادين | إن: an outlet's token between speaker and statement, though
	 * it is an ordinary word elsewhere; but not قال للعالم إن, to everybody.
	 */
	private boolean isBetween(int token) {
		String form = this.page.form(token);
		return form.startsWith("ل") && !form.equals(TO_THE_WORLD)
				&& this.page.outlet(this.page.toldName(token)).isPresent()
				&& this.page.mentionOver(token - 1).isPresent() && this.page.mentionOver(token).isEmpty()
				&& (this.page.isThat(token + 1) || this.page.opensQuote(token + 1) || this.page.isColon(token + 1));
	}

	/** The same, written as one with ل: لبغداد اليوم; but not للشرق الأوسط. */
	boolean isToldOfTwoWords(int token) {
		String form = this.page.form(token);
		return form.startsWith("ل") && !form.startsWith("لل") && this.page.isWord(token + 1)
				&& this.page.outlet(form.substring(1) + " " + this.page.form(token + 1)).isPresent();
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
