package liqa.transform.claims;

import java.util.Optional;

import liqa.ingest.text.Folding;
import liqa.transform.claims.Cue.Shape;
import liqa.transform.names.Mention;

/**
 * Tells at which words of a sentence a statement is over because the reporter takes the
 * word again: the next reporting word, an attribution, a change of speaker.
 */
final class StatementBorders {

	/** Words of a relative clause between a subject and its verb at most. */
	private static final int LONGEST_ASIDE = 12;

	/** Between وكان and قد stands who it was, within so many words. */
	private static final int BACKGROUND = 8;

	private final Page page;

	private final Sequel sequel;

	StatementBorders(Page page) {
		this.page = page;
		this.sequel = new Sequel(page);
	}

	/**
	 * Whether the statement is over before a token.
	 * @param phrase whether the statement is a noun phrase, which a finite clause or a
	 * medium can't go on with: القبض عليها | في تغريدات
	 */
	boolean isAt(int i, boolean phrase) {
		if (!this.page.isWord(i)) {
			return false;
		}
		boolean paused = isPaused(i);
		if (paused && (this.page.starts(WordClass.TURN, i) || breaks(i, phrase)
				|| this.page.starts(WordClass.AGENTLESS, i) || isOwnWords(i))) {
			return true;
		}
		if (paused && this.page.form(i).startsWith("و") && turnsAtOnce(i, phrase)) {
			return true;
		}
		if (paused && this.page.isUndenied(i + 1) && this.page.frameAt(i + 1).isPresent()) {
			return true; // ولم يستبعد
		}
		if (this.page.starts(WordClass.MEDIUM, i) && (paused || phrase)) {
			return true;
		}
		if (phrase && paused && this.page.form(i).equals("وقد")) {
			return true; // اتهمه بالتخطيط لانقلاب، وقد قتل كثيرون
		}
		if ((phrase || paused && !this.sequel.concludes(i)) && isAside(i)
				|| phrase && paused && this.page.starts(WordClass.CONTRAST, i)) {
			return true;
		}
		if (this.page.starts(WordClass.OWN_WORDS, i) && (paused || this.page.form(i).startsWith("حسب"))) {
			return true;
		}
		if (paused && (isBackground(i) || weighs(i, phrase)) || this.page.closesQuote(i - 1) && isConcession(i)) {
			return true;
		}
		if (phrase && this.page.starts(WordClass.CONTRAST, i)
				&& this.page.frameAt(this.page.end(WordClass.CONTRAST, i)).isPresent()) {
			return true; // أشادت بالقرار ولكنها طالبت بغيره
		}
		return concedes(i) || attributes(i, paused) || contrasts(i) || takesOver(i, paused, phrase)
				|| paused && isSomebodyElse(i);
	}

	/** Whether what stands behind a quotation is no part of the statement. */
	boolean isAfterQuotation(int i) {
		return takesOver(i, true, false) || this.page.starts(WordClass.TURN, i) || this.page.starts(WordClass.BREAK, i)
				|| this.page.starts(WordClass.MEDIUM, i) || this.page.starts(WordClass.OWN_WORDS, i)
				|| attributes(i, true);
	}

	private boolean isPaused(int i) {
		return this.page.isPause(i - 1) || this.page.closesQuote(i - 1);
	}

	/**
	 * وفي الوقت نفسه دعا الوزير إلى: the reporter goes on with the next reporting word.
	 */
	private boolean turnsAtOnce(int i, boolean phrase) {
		int after = this.page.end(WordClass.ADVERB, i);
		return after > i + 1 && this.page.cueAt(after).filter((cue) -> cue.is(Shape.FINITE)).isPresent()
				&& takesOver(after, true, phrase);
	}

	/** وهو ما قامت به السلطات: the reporter's remark on a phrase. */
	private boolean isAside(int i) {
		String next = this.page.form(i + 1);
		return (this.page.form(i).equals("وهو") || this.page.form(i).equals("وهي"))
				&& (next.equals("ما") || next.equals("الامر") || next.equals("امر"));
	}

	/**
	 * وكان البرلمان قد صادق: what had happened before, which the reporter adds.
	 */
	private boolean isBackground(int i) {
		String form = this.page.form(i);
		if (!form.equals("وكان") && !form.equals("وكانت")) {
			return false;
		}
		for (int at = i + 1; at <= i + BACKGROUND && this.page.isWord(at); at++) {
			if (this.page.form(at).equals("قد")) {
				return true;
			}
		}
		return false;
	}

	/**
	 * غير أن, الأمر الذي: behind a pause the reporter sets something against the
	 * statement.
	 */
	private boolean weighs(int i, boolean phrase) {
		return this.page.form(i).equals("غير") && this.page.isThat(i + 1) || this.page.form(i).equals("الامر")
				&& this.page.isRelative(i + 1) && (phrase || !this.sequel.concludes(i));
	}

	/** "محدود" بالرغم من أن: behind the quotation the reporter weighs it. */
	private boolean isConcession(int i) {
		String form = this.page.form(i);
		return form.equals("رغم") || form.equals("بالرغم")
				|| form.equals("علي") && this.page.form(i + 1).equals("الرغم");
	}

	/** رغم أن خبراء يرون: somebody else has the word right away. */
	private boolean concedes(int i) {
		if (!this.page.form(i).equals("رغم") || !this.page.isThat(i + 1)) {
			return false;
		}
		int verb = this.page.mentionFrom(i + 2).map(Mention::end).orElse(i + 2);
		return this.page.cueAt(verb).isPresent() || this.page.cueAt(verb + 1).isPresent();
	}

	/**
	 * لكنه أضاف أن, غير أن الوزارة نفت علمها: but not لكنه رفض, which goes on with the
	 * statement.
	 */
	private boolean contrasts(int i) {
		int after = this.page.end(WordClass.CONTRAST, i);
		if (after < 0) {
			return false;
		}
		Optional<Mention> other = this.page.mentionFrom(after);
		int verb = other.map(Mention::end).orElse(after);
		if (other.isPresent() && this.page.isPause(verb) && this.page.isRelative(verb + 1)) {
			verb = endOfAside(verb + 1);
		}
		if (other.isPresent() && isAnswer(verb)) {
			return true;
		}
		return this.page.frameAt(verb)
			.filter((frame) -> other.isPresent() || frame.complement().how() == Takes.THAT
					|| frame.complement().how() == Takes.QUOTE)
			.isPresent();
	}

	/** لكن النائب نفى ذلك: what somebody else says of the statement. */
	private boolean isAnswer(int verb) {
		String what = this.page.form(verb + 1);
		return (what.equals("ذلك") || what.equals("هذا") || what.equals("هذه"))
				&& this.page.cueAt(verb).filter((cue) -> cue.is(Shape.FINITE)).isPresent();
	}

	/** Past the pause that closes an aside: المصادر، التي فضلت عدم ذكرها، | نفت. */
	private int endOfAside(int from) {
		for (int i = from; i < from + LONGEST_ASIDE; i++) {
			if (this.page.isPause(i)) {
				return i + 1;
			}
			if (!this.page.isWord(i)) {
				break;
			}
		}
		return -1;
	}

	/** بحسب ترجيحه, على حد تعبيرها: the source is whoever speaks already. */
	private boolean isOwnWords(int i) {
		int noun = this.page.end(WordClass.ATTRIBUTION, i);
		return noun > 0 && this.page.mentionFrom(noun).isEmpty() && !this.page.isWord(noun + 1)
				&& (this.page.form(noun).endsWith("ه") || this.page.form(noun).endsWith("ها")
						|| this.page.form(noun).endsWith("هم"));
	}

	/** فيما and its like break the statement off, but فيما يتعلق does not. */
	private boolean breaks(int i, boolean phrase) {
		if (!this.page.starts(WordClass.BREAK, i)) {
			return false;
		}
		String next = this.page.form(i + 1);
		if (this.page.form(i).equals("قبل")) {
			return phrase || this.page.cueAt(i + 2).isPresent(); // قبل أن يضيف, but not
																	// قبل أن يصل
		}
		if (next.equals("حين") && this.page.isThat(i + 2)) {
			return false; // في حين أن: the speaker himself compares
		}
		if (!phrase && this.sequel.compares(i)) {
			return false;
		}
		return !(this.page.form(i).endsWith("فيما") && (next.startsWith("يتعلق") || next.startsWith("يخص")
				|| next.startsWith("تعلق") || next.startsWith("يلي") || next.startsWith("بعد")));
	}

	/** بحسب and its like, when a source follows. */
	private boolean attributes(int i, boolean paused) {
		if (paused && this.page.form(i).equals("كما") && QuotedSources.isCarrying(this.page.form(i + 1))) {
			return true;
		}
		if (paused && this.page.form(i).equals("ما") && this.page.cueAt(i + 1).filter(Cue::object).isPresent()
				&& this.page.frameAt(i + 1).isPresent()) {
			return true; // ما فسره مراقبون بأنه
		}
		if (paused && this.page.isConjoined(i) && QuotedSources.isCarrying(this.page.form(i))
				&& QuotedSources.isAboutHim(this.page.form(i + 1))) {
			return true; // ونقلت عنه وكالة النهر قوله
		}
		int after = this.page.end(WordClass.ATTRIBUTION_CLAUSE, i);
		if (after > 0) {
			return paused || this.page.cueAt(after).isPresent();
		}
		after = this.page.end(WordClass.ATTRIBUTION, i);
		if (after < 0) {
			return false;
		}
		Optional<Mention> source = this.page.mentionFrom(this.page.opensQuote(after) ? after + 1 : after);
		return source.isPresent() || (paused && this.page.isDocument(after));
	}

	/**
	 * Whether a reporting word inside the sentence is the reporter's, not the speaker's.
	 */
	private boolean takesOver(int i, boolean paused, boolean phrase) {
		if (this.page.form(i).equals("كما") && this.page.cueAt(i + 1).isPresent()) {
			return paused && !(!phrase && this.sequel.adds(i + 1)) || takesOver(i + 1, true, phrase);
		}
		if (paused && this.page.isRelative(i)) { // ، الذي وصفه بأنه
			return this.page.cueAt(i + 1).filter(Cue::object).isPresent() && this.page.frameAt(i + 1).isPresent();
		}
		Cue cue = this.page.cueAt(i).orElse(null);
		if (cue == null || cue.is(Shape.MASDAR)) {
			return cue != null && saysHow(i);
		}
		Optional<Frame> frame = this.page.frameAt(i);
		if (cue.is(Shape.PARTICIPLE)) {
			return frame.filter((found) -> paused || found.complement().first() <= i + 5).isPresent()
					|| paused && isHowItWasSaid(cue, i);
		}
		boolean conjoined = this.page.isConjoined(i);
		if (cue.verb().chains()) {
			return (paused || conjoined) && frame.isPresent();
		}
		if (!paused) {
			// هددت بالانسحاب وحذرت من: a noun phrase goes on with no verb
			return conjoined
					&& frame.filter((found) -> phrase || beginsAnew(found) || pointsOut(cue, found)).isPresent();
		}
		return (!conjoined && saysInPassing(i)) || frame.filter(this::isReporters).isPresent();
	}

	/**
	 * ، داعيا أبناء القبائل لترك السلاح, ، رافضا أي حوار: an accusative without article
	 * behind a pause tells what else the speaker did by his words, whether or not what
	 * follows can be read.
	 */
	private boolean isHowItWasSaid(Cue cue, int i) {
		return !cue.homograph() && !cue.plural()
				&& (cue.feminine() ? !this.page.isConjoined(i) : this.page.form(i).endsWith("ا"));
	}

	/**
	 * فرئيس الوزراء قال إن, والوزير أكد أن: somebody else is named, and says something.
	 */
	private boolean isSomebodyElse(int i) {
		Optional<Mention> other = this.page.mentionFrom(i).filter(Mention::isConjoined);
		return other.isPresent() && this.page.frameAt(other.get().end())
			.filter((frame) -> frame.cue().is(Shape.FINITE)
					&& (frame.complement().how() == Takes.THAT || frame.complement().how() == Takes.QUOTE))
			.isPresent();
	}

	/** ورد على ذلك بقوله إن, بالقول إن: the verb's own words come only now. */
	private boolean saysHow(int i) {
		return this.page.form(i).startsWith("ب") && this.page.frameAt(i)
			.filter((frame) -> frame.complement().first() <= i + 3
					&& (frame.complement().how() == Takes.THAT || frame.complement().how() == Takes.QUOTE))
			.isPresent();
	}

	/** بالتقصير وقال: «…», إن خمسة قتلوا وأفادت تقارير بأن. */
	private boolean beginsAnew(Frame frame) {
		Takes how = frame.complement().how();
		boolean quotes = how == Takes.QUOTE && frame.complement().first() <= frame.at() + 3;
		boolean named = frame.subject().filter((subject) -> subject.first() == frame.at() + 1).isPresent();
		return quotes || (named && frame.cue().takes(Takes.QUOTE) && (how == Takes.THAT || how == Takes.WITH));
	}

	/** إن الوضع صعب وأشار إلى قمة: verbs that hardly ever stand in what somebody says. */
	private boolean pointsOut(Cue cue, Frame frame) {
		Takes how = frame.complement().how();
		return this.page.has(WordClass.POINTING, Folding.fold(cue.verb().lemma()))
				&& (how == Takes.TO || how == Takes.ON || how == Takes.THAT || how == Takes.WITH);
	}

	/** "…، يقول فلان": the verb and its subject stand alone behind the statement. */
	private boolean saysInPassing(int verb) {
		Optional<Mention> speaker = this.page.mentionFrom(verb + 1);
		return speaker.isPresent() && (!this.page.isWord(speaker.get().end())
				|| this.page.cueAt(speaker.get().end()).filter((cue) -> cue.is(Shape.PARTICIPLE)).isPresent());
	}

	/**
	 * Whether a verb behind a pause reports on the same level: وأشار إلى, وأكد حرصه; not
	 * واعتبر الأمر.
	 */
	private boolean isReporters(Frame frame) {
		return switch (frame.complement().how()) {
			case THAT, QUOTE, TO, ON, IN, WITH, REQUEST, ACCUSE, VOICED -> true;
			case OBJECT, ABOUT -> frame.subject().isPresent() || this.page.isConjoined(frame.at());
			// ووصف القرار بأنه
			case PREDICATE -> !frame.cue().takes(Takes.THAT) || frame.subject().isPresent();
			default -> frame.subject().isPresent();
		};
	}

}
