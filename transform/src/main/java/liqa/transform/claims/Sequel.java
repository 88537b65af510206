package liqa.transform.claims;

import java.util.Set;

import liqa.transform.names.MentionType;

/**
 * Whether a clause behind a pause that could as well be the reporter's goes on with the
 * statement before it: the speaker adds one thing to another, sets it against it (الأولى
 * بلغت ألفا، فيما بلغت الثانية ألفين) or says what comes of it (توقف الضخ، الأمر الذي
 * يؤدي إلى نقص المياه).
 */
final class Sequel {

	/** Conjunctions of a clause that is set against the one before it. */
	private static final Set<String> WHILE = Set.of("فيما", "بينما");

	/**
	 * Verbs by which a reporter tells how a statement was taken, and that it came true.
	 */
	private static final Set<String> FOLLOWS = Set.of("اثار", "قوبل", "لقي", "لاقي", "تم", "تحقق");

	/** ما حدث | بالفعل: who reports it knows that it came true. */
	private static final Set<String> INDEED = Set.of("فعلا", "بالفعل");

	/** What was said, in what somebody says of it: رد | عليه. */
	private static final Set<String> OF_IT = Set.of("عليه", "عنه", "منه", "به", "فيه");

	private final Page page;

	Sequel(Page page) {
		this.page = page;
	}

	/**
	 * فيما بلغت الثانية, بينما يبدأ العمل غدا: nobody else is named as who acts in it,
	 * nobody says anything, and it does not tell what failed to happen.
	 */
	boolean compares(int conjunction) {
		int verb = -1;
		if (WHILE.contains(this.page.form(conjunction))) {
			verb = conjunction + 1;
		}
		else if (this.page.form(conjunction).equals("في") && this.page.form(conjunction + 1).equals("حين")) {
			verb = conjunction + 2;
		}
		return verb > 0 && this.page.isWord(verb) && !this.page.is(WordClass.NEGATION, verb) && !isSomebody(verb)
				&& !isSomebody(verb + 1) && !isSaidIn(verb);
	}

	/**
	 * الأمر الذي يؤدي إلى نقص, وهو ما يعني; but not وهو ما نفته الوزارة, الأمر الذي أثار
	 * جدلا, وهو ما لم يحدث.
	 */
	boolean concludes(int first) {
		int verb = verbOfRemark(first);
		return verb > 0 && this.page.cueOf(verb).isEmpty() && !this.page.is(WordClass.NEGATION, verb)
				&& !FOLLOWS.contains(this.page.form(verb)) && !INDEED.contains(this.page.form(verb + 1))
				&& !OF_IT.contains(this.page.form(verb + 1)) && !isDoneToIt(verb);
	}

	/** وهو ما أيده | الوزير: what somebody who is named did about the statement. */
	private boolean isDoneToIt(int verb) {
		return this.page.endsInPronoun(verb) && isSomebody(verb + 1);
	}

	/**
	 * كما | قدم الدعم للأسر: a verb that may report and brings nothing said here; but not
	 * كما قال شهود, كما طلب من الشركة, كما يصفها النظام.
	 */
	boolean adds(int verb) {
		return this.page.frameAt(verb).isEmpty() && !isSomebody(verb + 1) && !isVoiced(verb + 1) && !isVoiced(verb + 2)
				&& this.page.cueAt(verb)
					.filter((cue) -> !cue.object() && !cue.takes(Takes.QUOTE) && !cue.takes(Takes.REQUEST)
							&& !cue.takes(Takes.ABOUT))
					.isPresent();
	}

	/** كما وجه | الدعوة, كما قدمت البلدية | اعتذارها: who does it speaks as well. */
	private boolean isVoiced(int noun) {
		String form = this.page.form(noun);
		return this.page.has(WordClass.VOICED, form) || this.page.has(WordClass.VOICED, Page.withoutArticle(form));
	}

	/** Where the verb of وهو ما, وهو الأمر الذي, الأمر الذي stands, or -1. */
	private int verbOfRemark(int first) {
		boolean apposed = this.page.form(first).equals("وهو");
		int what = apposed ? first + 1 : first;
		if (apposed && this.page.form(what).equals("ما")) {
			return what + 1;
		}
		return (this.page.form(what).equals("الامر") && this.page.isRelative(what + 1)) ? what + 2 : -1;
	}

	private boolean isSomebody(int token) {
		return this.page.mentionFrom(token).filter((who) -> who.type() != MentionType.PLACE).isPresent();
	}

	/** Whether a reporting verb has its statement before the next pause. */
	private boolean isSaidIn(int from) {
		for (int i = from; this.page.text().holds(i) && !this.page.isPause(i) && !this.page.isSign(i, ".!?؟"); i++) {
			boolean says = this.page.cueAt(i).filter((cue) -> cue.is(Cue.Shape.FINITE)).isPresent()
					&& this.page.frameAt(i).isPresent();
			if (says) {
				return true;
			}
		}
		return false;
	}

}
