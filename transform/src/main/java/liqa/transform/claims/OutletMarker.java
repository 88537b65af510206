package liqa.transform.claims;

import java.util.Optional;
import java.util.Set;

import liqa.transform.names.Mention;
import liqa.transform.names.MentionType;
import liqa.transform.text.Sentence;

/**
 * Marks outlets that no name list shows, but the words around do: to whom somebody spoke
 * (قال فلان لـ«الشروق» إن, في مقابلة مع صحيفة محلية), who carried it (نقلت إذاعة الوادي
 * عن, في بيان تلقته «النهر») and after whom it is told (بحسب موقع ساحل نيوز).
 */
final class OutletMarker {

	/** Words of an outlet's name at most. */
	private static final int LONGEST = 4;

	/**
	 * Words from a source without a verb to the outlet it spoke to: بحسب مصدر لـ"الوطن".
	 */
	private static final int REACH_OF_SOURCE = 14;

	/**
	 * Words from وفق to the outlet behind its verb: وفق ما نشره أمس موقع قناة (النهر).
	 */
	private static final int REACH_OF_VERB = 7;

	/** Words from تصريح or مقابلة to the outlet. */
	private static final int REACH_OF_CONVERSATION = 8;

	/** Words between an outlet and نقلت: وكانت قناة النهر قد | نقلت. */
	private static final int REACH_BACK = 7;

	/** Those who work for a medium, whose name alone names the outlet: لمراسل النهر. */
	private static final Set<String> STAFF = Set.of("مراسل", "مراسله", "مندوب", "مندوبه", "مبعوث", "مبعوثه", "موفد",
			"موفده");

	private final Page page;

	private final Recipients recipients;

	private final Newcomers newcomers;

	OutletMarker(Page page, Newcomers newcomers) {
		this.page = page;
		this.recipients = new Recipients(page);
		this.newcomers = newcomers;
	}

	/**
	 * What is set apart or headed by a noun for a medium between a verb and its
	 * statement, where an outlet can stand: قال فلان لـ«الشروق» إن, في اتصال مع قناة
	 * محلية, في تصريح لهسبريس.
	 */
	void told(int first, int end) {
		for (int i = first; i < end; i++) {
			String form = this.page.form(i);
			boolean through = form.equals("ل") || form.equals("عبر") || this.recipients.isConversation(i)
					|| isOnAir(i, form) || this.recipients.isQuestion(i) || this.recipients.isCopied(i);
			int name = through ? i + 1 : this.page.end(WordClass.PUBLISHED, i);
			boolean headed = name > 0 && (this.page.setsApart(name) || this.page.is(WordClass.OUTLET, name)
					|| this.page.isOutletTold(name));
			if (headed) {
				named(name, end);
			}
			else if ((this.recipients.isConversation(i) || this.recipients.isWave(i)) && isBareName(i + 1)) {
				this.newcomers.addOutlet(i + 1, i + 2, 0);
			}
			else if (this.page.isOutletTold(i) || this.recipients.isOnOutlet(i) && this.recipients.isBroadcast(i - 1)) {
				headed(i, end, 1);
			}
			else if (this.recipients.isStatementTo(i)) {
				spelled(i, end);
			}
		}
	}

	/** في مقابلة مع | الجزيرة: the word an outlet goes by, and nothing that goes on. */
	private boolean isBareName(int token) {
		boolean ends = !this.page.isWord(token + 1) || this.page.isThat(token + 1)
				|| this.page.is(WordClass.TIME, token + 1) || this.page.isPreposition(token + 1);
		return ends && this.page.mentionOver(token).isEmpty() && this.page.outlet(this.page.form(token)).isPresent();
	}

	private boolean isOnAir(int preposition, String form) {
		return (form.equals("علي") || form.equals("في")) && this.recipients.isBroadcast(preposition - 1);
	}

	/** أبلغ فلان | «الشروق» | أن: what is set apart behind the subject. */
	void addressed(Frame frame) {
		int name = frame.complement().first() - 1;
		for (int i = frame.at() + 1; i < name; i++) {
			if (this.page.opensQuote(i) && this.page.mentionOver(i - 1).isPresent() && this.page.closeOf(i) < name
					&& this.page.isThat(this.page.closeOf(i) + 1)) {
				setApart(i);
			}
			else if (this.page.is(WordClass.OUTLET, i) && i > frame.at() + 1 && this.page.isWord(i - 1)
					&& this.page.mentionOver(i).isEmpty() && !this.page.isPreposition(i - 1)
					&& !this.page.is(WordClass.OUTLET, i - 1)) {
				headed(i, name, 0);
			}
		}
	}

	/** ذكر تقرير | «النهر» | أن: what is set apart behind a document issued it. */
	void issuer(int open) {
		if (this.page.opensQuote(open)) {
			setApart(open);
		}
	}

	/** وفقا لصحيفة (النهر), وفق ما نشره موقع «النهر»: an outlet as source. */
	void source(int attribution) {
		int limit = this.page.sentenceOf(attribution).end();
		int source = this.page.end(WordClass.ATTRIBUTION, attribution);
		if (source > 0) {
			told(attribution + 1, Math.min(attribution + REACH_OF_SOURCE, limit));
			named(source, limit);
			return;
		}
		int verb = this.page.end(WordClass.ATTRIBUTION_CLAUSE, attribution);
		for (int i = verb; verb > 0 && i < Math.min(attribution + REACH_OF_VERB, limit); i++) {
			boolean next = i == verb + 1 && this.page.setsApart(i);
			if (next || this.page.is(WordClass.OUTLET, i) || this.page.isOutletTold(i)) {
				named(i, limit);
				return;
			}
		}
	}

	/** وفي حديث لـ«الشروق»، قال فلان; قال فلان كذا، وذلك في مقابلة مع قناة محلية. */
	void conversation(int noun, Sentence sentence) {
		told(noun + 1, Math.min(noun + REACH_OF_CONVERSATION, sentence.end()));
	}

	/** نقلت إذاعة محلية عن, ونقلت عنه «النهر» قوله, وكانت «النهر» قد نقلت عن. */
	void carrier(int verb) {
		Sentence sentence = this.page.sentenceOf(verb);
		int next = QuotedSources.isAboutHim(this.page.form(verb + 1)) ? verb + 2 : verb + 1;
		if (this.page.cueAt(next).isPresent()) {
			return; // ونقلت عنه | قوله
		}
		if (!this.page.form(next).equals("عن")) {
			named(next, sentence.end());
			bare(next);
			return;
		}
		int first = sentence.first() + 1;
		if (this.page.form(sentence.first()).contains("كان") && first < verb && first > verb - REACH_BACK) {
			named(first, verb);
		}
	}

	/** ونقلت | شانا | عن: words that are no ordinary ones, and nothing else. */
	private void bare(int first) {
		String form = this.page.form(first);
		if (!this.page.form(first - 1).endsWith("ت") || this.page.isOrdinary(form) || form.startsWith("ال")) {
			return;
		}
		int end = first;
		while (end < first + LONGEST && this.page.isWord(end) && this.page.mentionOver(end).isEmpty()
				&& !this.page.form(end).equals("عن") && !this.page.isPreposition(end)) {
			end++;
		}
		if (end > first && this.page.form(end).equals("عن")) {
			this.newcomers.addOutlet(first, end, 0);
		}
	}

	/** «…»، يقول فلان | لـ«النهر»: behind a verb whose statement stands before it. */
	void behind(int verb, Sentence sentence) {
		told(verb + 1, Math.min(verb + REACH_OF_CONVERSATION, sentence.end()));
	}

	/** ذكرت «النهر» | نقلا عن: what is set apart between verb and origin. */
	void relaying(int relay) {
		int close = this.page.isPause(relay - 1) ? relay - 2 : relay - 1;
		for (int i = close - 1; i > Math.max(0, close - LONGEST - LONGEST); i--) {
			if (this.page.opensQuote(i)) {
				if (this.page.closeOf(i) == close && this.page.cueAt(i - 1).isPresent()) {
					setApart(i);
				}
				return;
			}
		}
	}

	/** The outlet whose name or noun begins at a token. */
	private void named(int i, int limit) {
		if (this.page.setsApart(i)) {
			setApart(i);
		}
		else if (this.page.is(WordClass.OUTLET, i) || this.page.isOutletTold(i)) {
			headed(i, limit, this.page.isOutletTold(i) ? 1 : 0);
		}
	}

	private void setApart(int open) {
		setApart(open, false);
	}

	/**
	 * @param headed whether a noun for a medium stands before, so that what looks like a
	 * person's name is the outlet's
	 */
	private void setApart(int open, boolean headed) {
		int close = endOfSetApart(open, LONGEST + LONGEST);
		int words = 0;
		boolean known = false;
		for (int i = open + 1; i < close; i++) {
			words += this.page.isWord(i) ? 1 : 0;
			known |= this.page.mentionOver(i)
				.filter((inner) -> !isPartOfName(inner, open, close) && !(headed && isLikePerson(inner)))
				.isPresent();
		}
		if (words > 0 && words <= LONGEST && !known) {
			this.newcomers.addOutlet(open + 1, close, 0);
		}
	}

	/** وكالة | فرانس بريس, أسبوعية «جون أفريك»: a name alone, without title or clitic. */
	private static boolean isLikePerson(Mention called) {
		return called.type() == MentionType.PERSON && called.nameFirst() == called.first()
				&& called.nameEnd() == called.end() && called.proclitics().isEmpty();
	}

	/** لـ«أخبار المنامة»: a place, or another body, inside the name of an outlet. */
	private static boolean isPartOfName(Mention inner, int open, int close) {
		return (inner.type() == MentionType.PLACE || inner.type() == MentionType.ORGANIZATION) && inner.first() > open
				&& inner.end() <= close && inner.end() - inner.first() < close - open - 1;
	}

	/**
	 * صحيفة محلية, إذاعة صوت الوادي, قناة «النهر»: a noun for a medium and what is said
	 * or named behind it.
	 */
	private void headed(int noun, int limit, int cut) {
		String form = this.page.form(noun).substring(cut);
		boolean definite = form.startsWith("ال") || cut > 0 && form.startsWith("ل");
		if (this.page.mentionOver(noun).isPresent() || definite) {
			return;
		}
		int name = noun + 1;
		if (this.page.setsApart(name)) {
			setApart(name, !STAFF.contains(form));
			return;
		}
		Optional<Mention> alike = this.page.mentionFrom(name).filter((called) -> isLikePerson(called));
		if (alike.isPresent() && !STAFF.contains(form)) {
			this.newcomers.addOutlet(noun, alike.get().end(), cut);
			return;
		}
		int end = name;
		while (end < Math.min(limit, name + LONGEST) && belongs(end, name)) {
			end++;
		}
		if (end > name) {
			boolean staff = STAFF.contains(form);
			this.newcomers.addOutlet(staff ? name : noun, end, staff ? 0 : cut);
		}
	}

	private boolean belongs(int i, int first) {
		boolean named = this.page.mentionOver(i)
			.filter((inner) -> inner.type() != MentionType.PLACE || i == first)
			.isPresent();
		String form = this.page.form(i);
		return this.page.isWord(i) && !named && !this.page.isThat(i) && !this.page.isThat(i, 1)
				&& !this.page.isPreposition(i) && !this.page.isRelative(i) && !this.page.is(WordClass.TIME, i)
				&& !this.page.is(WordClass.ADVERB, i) && !this.page.starts(WordClass.ATTRIBUTION, i)
				&& !this.page.starts(WordClass.ATTRIBUTION_CLAUSE, i) && !form.startsWith("لل")
				&& !form.startsWith("بال") && (this.page.cueAt(i).isEmpty() || i == first && form.startsWith("ال"));
	}

	/**
	 * في تصريح لهسبريس, لـCNN: the word behind ل, and what follows it in the same script.
	 */
	private void spelled(int at, int end) {
		boolean apart = this.page.form(at).equals("ل");
		int first = apart ? at + 1 : at;
		boolean two = first + 1 < end
				&& (apart ? this.recipients.isOfTwoWords(first) : this.recipients.isToldOfTwoWords(at))
				&& this.page.mentionOver(first).filter((known) -> known.end() > first + 1).isEmpty();
		if (two) {
			this.newcomers.addOutlet(first, first + 2, apart ? 0 : 1);
			return;
		}
		if (first < end && this.page.isWord(first) && this.page.mentionOver(first).isEmpty()) {
			int last = first + 1;
			while (this.page.isLatin(first) && last < end && this.page.isLatin(last)) {
				last++;
			}
			this.newcomers.addOutlet(first, last, apart ? 0 : 1);
		}
	}

	/** The mark that closes what one sets apart, within so many tokens; -1 if none. */
	private int endOfSetApart(int open, int longest) {
		if (this.page.opensQuote(open)) {
			return this.page.closeOf(open);
		}
		String closing = this.page.isSign(open, "(") ? ")" : this.page.isSign(open, "/") ? "/" : "'’‘";
		for (int i = open + 1; i <= open + longest + 1; i++) {
			if (this.page.isSign(i, closing)) {
				return i;
			}
		}
		return -1;
	}

}
