package liqa.transform.claims;

import java.util.Optional;
import java.util.Set;

import liqa.transform.names.Mention;
import liqa.transform.names.MentionType;

/**
 * Tells whether a word with the form of a reporting word is meant as one where it stands:
 * many forms are nouns, prepositions or adjectives as well, some are denied or only aimed
 * at, and some belong to a name.
 */
final class CueReader {

	/** Forms of دعي, which are those of ادعى too, folded. */
	private static final Set<String> CALLED = Set.of("يدعي", "تدعي", "ويدعي", "وتدعي", "فيدعي", "فتدعي");

	/** Verbs of being, of which a participle is the predicate. */
	private static final Set<String> WAS = Set.of("كان", "كانت", "يكون", "تكون", "ليس", "ليست", "كانوا");

	/** Conjunctions before a verb that tells an aim. */
	private static final Set<String> PURPOSE = Set.of("كي", "لكي", "حتي");

	/** What a woman is quoted with in the present. */
	private static final Set<String> SHE_SAYS = Set.of("تقول", "وتقول", "تضيف", "وتضيف", "وتشير", "وتوكد", "وتوضح");

	/** Words before تبين among which such a verb stands, at most. */
	private static final int QUOTED_BEFORE = 60;

	/** Forms of تبين, it turned out, which are those of بين too. */
	private static final Set<String> TURNED_OUT = Set.of("تبين", "وتبين", "فتبين");

	/** Words before أن and a verb of saying that leave it said: قبل أن يضيف. */
	private static final Set<String> TOLD_AFTER = Set.of("قبل", "بعد", "الي", "منذ");

	/** Words behind which a form is the noun and not the verb: عدم كشف, بعد نفي. */
	private static final Set<String> BEFORE_NOUNS = Set.of("عدم", "دون", "بدون", "الي", "علي", "عن", "في", "من", "مع",
			"بعد", "قبل", "رغم", "خلال", "حول", "بشان", "ضد", "وراء", "حق");

	/** Words before a verb that only say when: وفي وقت لاحق. */
	private static final int LONGEST_OPENING = 5;

	/** Words of a phrase that hands over to another speaker, at most. */
	private static final int LONGEST_TURN = 4;

	private final Page page;

	private final CueLexicon cues;

	CueReader(Page page, CueLexicon cues) {
		this.page = page;
		this.cues = cues;
	}

	/** The reporting word at a token, if it is meant as one. */
	Optional<Cue> at(int token) {
		if (isNot(token - 1)) {
			Optional<Cue> undenied = this.cues.undenied(this.page.text(), token);
			if (undenied.isPresent()) {
				return undenied;
			}
		}
		Optional<Cue> cue = this.cues.at(this.page.text(), token);
		if (cue.isEmpty() || (this.page.mentionOver(token).isPresent() && !isMistaken(cue.get(), token))) {
			return Optional.empty();
		}
		if (cue.get().object() && cue.get().verb().lemma().equals("قدر")) {
			return Optional.empty(); // فائضا قدره 61 مليارا
		}
		if (isCalled(cue.get(), token) || this.page.form(token).equals("عدا")) {
			return Optional.empty(); // عدا: "except"
		}
		if (cue.get().is(Cue.Shape.PARTICIPLE) && WAS.contains(this.page.form(token - 1))) {
			return Optional.empty(); // كما كان متوقعا
		}
		if (cue.get().object() && isUs(this.page.form(token)) && !this.page.isThat(token + 1)
				|| isFirstPerson(cue.get(), token)) {
			return Optional.empty(); // ما يدعونا إلى
		}
		if (turnsOut(token)) {
			return Optional.empty();
		}
		boolean poll = this.page.form(token).equals("راي") && this.page.form(token - 1).startsWith("استطلاع");
		boolean nothing = poll || cue.get().homograph() && !opensClause(token) && !isBesideSubject(cue.get(), token)
				|| isUnsaid(cue.get(), token);
		return nothing ? Optional.empty() : cue;
	}

	/** شاب | يدعى | سامر: what somebody is called, unless أن follows. */
	private boolean isCalled(Cue cue, int token) {
		String raw = this.page.text().raw();
		return cue.is(Cue.Shape.FINITE) && cue.verb().lemma().startsWith("ادع")
				&& raw.charAt(this.page.text().token(token).end() - 1) == 'ى' && CALLED.contains(this.page.form(token))
				&& !this.page.isThat(token + 1) && !this.page.isThat(token + 1, 1);
	}

	/**
	 * وبعد الفحص تبين أن, تبين للجنة أن: nobody says it, if nobody stands beside it and
	 * no woman is quoted in the present around it: تقول هدى كذا، وتبين أن.
	 */
	private boolean turnsOut(int token) {
		if (!TURNED_OUT.contains(this.page.form(token))) {
			return false;
		}
		String next = this.page.form(token + 1);
		boolean subject = !this.page.isThat(token + 1) && !this.page.isPreposition(token + 1) && !next.startsWith("لل");
		boolean before = !this.page.isConjoined(token)
				&& (this.page.mentionOver(token - 1).isPresent() || this.page.is(WordClass.DOCUMENT, token - 1));
		for (int i = token - 1; i >= Math.max(0, token - QUOTED_BEFORE) && !before; i--) {
			before = SHE_SAYS.contains(this.page.form(i));
		}
		return !subject && !before;
	}

	private static boolean isUs(String form) {
		return form.endsWith("نا") || form.endsWith("ني");
	}

	/** وهنا أعتقد أن: what the writer thinks himself, if nobody is named behind it. */
	private boolean isFirstPerson(Cue cue, int token) {
		int first = this.page.text().token(token).start() + (this.page.isConjoined(token) ? 1 : 0);
		return cue.is(Cue.Shape.FINITE) && cue.verb().lemma().startsWith("ا")
				&& this.page.text().raw().charAt(first) == 'أ' && this.page.mentionFrom(token + 1).isEmpty();
	}

	/**
	 * الوزير سالم العوضي | ذكر | أن, في وقت | وصف | الوزير سالم العوضي القرار بأنه: what
	 * else a form may be, beside somebody it is the verb.
	 */
	private boolean isBesideSubject(Cue cue, int token) {
		Optional<Mention> before = this.page.mentionOver(token - 1).filter(CueReader::mayAct);
		boolean opens = before.filter((subject) -> this.page.isFree(subject) && subject.end() == token
				&& (this.page.form(subject.first() - 1).endsWith("كان")
						|| subject.first() == this.page.sentenceOf(token).first()
								&& subject.type() == MentionType.PERSON && cue.takes(Takes.PREDICATE)))
			.isPresent(); // وكان الاتحاد | طالب
		Optional<Mention> behind = cue.is(Cue.Shape.FINITE) ? this.page.mentionFrom(token + 1).filter(CueReader::mayAct)
				: Optional.empty();
		boolean governed = this.page.isPreposition(token - 1) || this.page.isPreposition(token)
				|| cue.verb().lemma().equals("بين");
		boolean leads = behind.isPresent() && !governed
				&& (this.page.isThat(behind.get().end()) || cue.takes(Takes.PREDICATE) && behind.get().hasName());
		return opens || leads || this.page.isThat(token + 1) && before.isPresent();
	}

	private static boolean mayAct(Mention mention) {
		return mention.type() != MentionType.PLACE;
	}

	/** مشيرة إلى, داعية الجميع: a participle that was taken for a name. */
	private boolean isMistaken(Cue cue, int token) {
		if (!cue.is(Cue.Shape.PARTICIPLE)) {
			return false;
		}
		Mention taken = this.page.mentionOver(token).orElseThrow();
		boolean leads = this.page.isThat(token + 1) || this.page.form(token + 1).equals("الي")
				|| this.page.form(token + 1).equals("علي");
		return leads && taken.end() == taken.first() + 1
				|| cue.verb().addressee() && this.page.isPause(token - 1) && taken.first() == token;
	}

	/** Whether a token denies the verb behind it: لم يستبعد, ولا يستبعد. */
	private boolean isNot(int token) {
		String form = this.page.form(token);
		return form.equals("لم") || form.equals("لا") || form.equals("ولم") || form.equals("ولا");
	}

	/** Whether the verb at a token denies, and is denied itself: لم | يستبعد. */
	boolean isUndenied(int token) {
		return isNot(token - 1) && this.cues.undenied(this.page.text(), token).isPresent();
	}

	/**
	 * كان من المتوقع أن يعلن, لكي يعيد, لم يعلن: nobody said it; but قبل أن يضيف tells
	 * that he did.
	 */
	private boolean isUnsaid(Cue cue, int token) {
		String form = this.page.form(token);
		if (cue.is(Cue.Shape.FINITE)
				&& (this.page.form(token - 1).equals("لم") || this.page.form(token - 1).equals("ولم")
						|| BEFORE_NOUNS.contains(this.page.form(token - 1)) && !this.page.isConjoined(token))) {
			return true;
		}
		boolean imperfect = cue.is(Cue.Shape.FINITE) && (form.startsWith("ي") || form.startsWith("ت"));
		if (!imperfect || !this.page.form(token - 1).equals("ان")) {
			return imperfect && PURPOSE.contains(this.page.form(token - 1));
		}
		return !TOLD_AFTER.contains(this.page.form(token - 2));
	}

	/** Whether a verb may open a clause at a token: وبين الوزير, كما بين; not ما بين. */
	boolean opensClause(int token) {
		int before = token - 1;
		return this.page.isConjoined(token) || token == this.page.sentenceOf(token).first() || this.page.isPause(before)
				|| this.page.closesQuote(before) || this.page.form(before).equals("كما")
				|| this.page.form(before).equals("قد") || this.page.form(before).equals("فيما")
				|| this.page.isRelative(before) || followsOpening(token);
	}

	/**
	 * من جانبه ثمن, وفي وقت لاحق وصف: what stands before the verb only leads over to it.
	 */
	private boolean followsOpening(int token) {
		for (int i = Math.max(0, token - LONGEST_TURN); i < token; i++) {
			if (this.page.end(WordClass.TURN, i) == token || this.page.end(WordClass.THUS, i) == token) {
				return true;
			}
		}
		int i = this.page.sentenceOf(token).first();
		while (i < token && token - i <= LONGEST_OPENING) {
			int end = Math.max(this.page.end(WordClass.ADVERB, i), this.page.end(WordClass.TIME, i));
			if (end < 0) {
				return false;
			}
			i = end;
		}
		return i == token;
	}

}
