package liqa.transform.claims;

import java.util.Set;

import liqa.transform.names.Mention;
import liqa.transform.names.MentionType;

/**
 * What may stand between a reporting word and its statement and is no part of either:
 * asides between dashes, brackets or commas, and phrases that say where, when or how.
 * Each method gives the index after such a thing, -1 if there is none.
 */
final class Asides {

	/** Tokens between two dashes that set an aside apart. */
	private static final int LONGEST_ASIDE = 25;

	/** Tokens between brackets behind a name, at most. */
	private static final int LONGEST_BRACKETS = 10;

	/** Words of an attribution between two pauses at most. */
	private static final int LONGEST_ATTRIBUTION = 14;

	/** Words between a noun of meeting and whom somebody met. */
	private static final int LONGEST_WHEN = 6;

	private static final Set<String> MANNER = Set.of("بشكل", "بصوره", "بطريقه", "بلهجه", "بنبره");

	private final Page page;

	private final Walk walk;

	Asides(Page page, Walk walk) {
		this.page = page;
		this.walk = walk;
	}

	/**
	 * The dash that closes what one opens: قال -وفقا لبيان صدر أمس- إن; -1 if none does.
	 */
	int closingDash(int open) {
		if (!this.page.isSign(open, "-–")) {
			return -1;
		}
		for (int i = open + 2; i < Math.min(this.walk.limit, open + LONGEST_ASIDE); i++) {
			if (this.page.isSign(i, "-–")) {
				return i;
			}
		}
		return -1;
	}

	/**
	 * Past an attribution set apart by pauses: أعلنت الشرطة، وفق ما نقلته عنها وكالة، |
	 * توقيف; -1 if there is none.
	 */
	int endOfAttribution(int first) {
		boolean carried = this.page.form(first).equals("كما") && QuotedSources.isCarrying(this.page.form(first + 1));
		if (!carried && !this.page.starts(WordClass.ATTRIBUTION, first)
				&& !this.page.starts(WordClass.ATTRIBUTION_CLAUSE, first)) {
			return -1;
		}
		for (int i = first + 1; i < Math.min(this.walk.limit - 1, first + LONGEST_ATTRIBUTION); i++) {
			if (this.page.isPause(i)) {
				return i + 1;
			}
		}
		return -1;
	}

	/**
	 * Past who got a copy of a document: في بيان | تلقت وكالة النهر نسخة منه |; -1 if
	 * nobody did.
	 */
	int endOfCopy(int verb, Recipients recipients) {
		if (!recipients.isCopied(verb)) {
			return -1;
		}
		int i = verb + 1;
		while (!this.page.form(i).equals("نسخه")) {
			i++;
		}
		return i + 2; // نسخة | منه
	}

	/**
	 * Past what stands in brackets behind a name: (الهايكا), (د. ب. أ); -1 if it is the
	 * subject, or the outlet told: حذرت (الفاو), لـ (الشروق).
	 */
	int endOfBrackets(int open) {
		if (!this.page.isSign(open, "(") || open == this.walk.at + 1 || this.page.form(open - 1).equals("ل")) {
			return -1;
		}
		for (int i = open + 1; i < Math.min(this.walk.limit - 1, open + LONGEST_BRACKETS); i++) {
			if (this.page.isSign(i, ")")) {
				return i + 1;
			}
		}
		return -1;
	}

	/**
	 * Past a clause set apart by pauses, right before what is said: قالت الشركة، التي
	 * تبلغ قيمتها كذا، | إن, قالت ميركل، متحدثة إلى الصحفيين، | إن, في بيان، ورد للوكالة،
	 * | أن; -1 if there is none.
	 */
	int endOfRelative(int first) {
		String form = this.page.form(first);
		boolean adds = this.page.isRelative(first) || form.equals("نشرت") || form.equals("نشر") || form.equals("وهو")
				|| form.equals("وهي") || this.page.starts(WordClass.PUBLISHED, first)
				|| this.page.has(WordClass.RECEIVING, form) || this.walk.isFinite()
						&& this.page.cueAt(first).filter((cue) -> cue.is(Cue.Shape.PARTICIPLE)).isPresent();
		if (!adds) {
			return -1;
		}
		for (int i = first + 1; i < Math.min(this.walk.limit - 1, first + LONGEST_ASIDE); i++) {
			if (this.page.isPause(i)
					&& (this.page.isThat(i + 1) || this.page.opensQuote(i + 1) || this.page.isColon(i + 1))) {
				return i + 1;
			}
		}
		return -1;
	}

	/**
	 * Past a short phrase that says when or where, before an object: أدان الوزير في كلمته
	 * | استهداف المدنيين, ثمن خلال اللقاء | مواقف الجزائر; -1 if there is none.
	 */
	int endOfCircumstance(int i) {
		int noun = i + 1;
		String form = this.page.form(noun);
		if (!this.walk.cue.takes(Takes.OBJECT) && !this.walk.cue.takes(Takes.PREDICATE)
				&& !this.walk.cue.takes(Takes.ACCUSE) && !this.walk.cue.takes(Takes.BURDEN) || !this.walk.hasSubject()
				|| !this.page.isPreposition(i) || !this.page.isWord(noun) || this.page.mentionOver(noun).isPresent()) {
			return -1;
		}
		int medium = this.page.end(WordClass.MEDIUM, i);
		if (medium > noun + 1) {
			return medium; // في مؤتمر صحفي
		}
		if (medium == noun + 1) {
			int after = afterMedium(medium);
			if (after > 0) {
				return after; // في بيان صحفي الأحد
			}
		}
		boolean definite = form.startsWith("ال") || form.endsWith("ها") || form.endsWith("هم") || form.endsWith("هما")
				|| form.endsWith("ه") && !this.page.endsInTaMarbuta(noun);
		if (!definite) {
			return -1;
		}
		String next = this.page.form(noun + 1);
		// خلال الجلسة العامة, في كلمته الافتتاحية, but not في كلمته الدعم
		boolean adjective = next.startsWith("ال") && !this.page.isRelative(noun + 1)
				&& (form.startsWith("ال") || next.endsWith("ي") || this.page.endsInTaMarbuta(noun + 1));
		return adjective ? noun + 2 : endOfEncounter(noun);
	}

	/**
	 * Past whom somebody met while he spoke: لدى استقباله | بمكتبه اليوم السفير الفرنسي
	 * |، حرص بلاده; past the noun alone if nobody is named.
	 */
	private int endOfEncounter(int noun) {
		int i = noun + 1;
		if (!this.page.is(WordClass.ENCOUNTER, noun)) {
			return i;
		}
		while (i < Math.min(this.walk.limit, noun + LONGEST_WHEN)) {
			Mention met = this.page.mentionFrom(i).orElse(null);
			if (met != null && met.type() != MentionType.PLACE) {
				return met.end();
			}
			boolean adjunct = this.page.is(WordClass.TIME, i) || this.page.is(WordClass.ADVERB, i)
					|| this.page.form(i).startsWith("ب") || this.page.isPause(i);
			if (met == null && !adjunct) {
				break;
			}
			i = (met != null) ? met.end() : i + 1;
		}
		return noun + 1;
	}

	/**
	 * Past what tells more of an indefinite noun for where something is said: في بيان |
	 * صحفي أمس الأحد |, في تصريح | له |; -1 if whose it is stands there.
	 */
	private int afterMedium(int first) {
		int i = first;
		while (i < this.walk.limit && (this.page.is(WordClass.TIME, i) || this.page.is(WordClass.ADVERB, i)
				|| this.page.form(i).equals("له") || this.page.form(i).equals("لها")
				|| i == first && isAdjective(this.page.form(i)))) {
			i++;
		}
		if (i == first && this.page.has(WordClass.MATTER, this.page.form(i))) {
			return i; // في بيان | أهمية الحوار
		}
		boolean judged = !this.walk.cue.takes(Takes.QUOTE);
		boolean noun = i > first && this.page.isWord(i) && !this.page.isPreposition(i)
				&& (judged || this.page.mentionOver(i).isEmpty() && !this.page.form(i).startsWith("ال"));
		return noun ? i : -1;
	}

	/** صحفي, رسمي, مشترك: what a statement may be. */
	private static boolean isAdjective(String form) {
		return form.length() > 3 && form.endsWith("ي") && !form.startsWith("ال") || form.equals("مشترك")
				|| form.equals("مقتضب") || form.equals("عاجل");
	}

	/** Past an adverb of two words: بشكل قاطع, بلهجة حادة; -1 if there is none. */
	int endOfManner(int i) {
		boolean manner = MANNER.contains(this.page.form(i)) && this.page.isWord(i + 1)
				&& !this.page.form(i + 1).startsWith("ال") && !this.page.isPreposition(i + 1)
				&& !this.page.isThat(i + 1);
		return manner ? i + 2 : -1;
	}

}
