package liqa.transform.claims;

import java.util.Optional;

import liqa.transform.names.Mention;

/**
 * A statement put as what is said of an object: وصف القرار بأنه خاطئ, اعتبر الأمر خطوة,
 * حمل الحكومة مسؤولية الفشل.
 */
final class PredicateComplement {

	/** Words between an object and what is said of it: وصف القرار الأخير بأنه. */
	private static final int PREDICATE_REACH = 25;

	private final Page page;

	private final Walk walk;

	private final Cue cue;

	PredicateComplement(Page page, Walk walk) {
		this.page = page;
		this.walk = walk;
		this.cue = walk.cue;
	}

	/** Somebody or something, of which something is said with ب: وصف القرار بأنه خاطئ. */
	Optional<Complement> at(int i) {
		if (i != this.walk.looseSlot || this.page.isThat(i)) {
			return Optional.empty();
		}
		if (this.cue.object()) {
			return predicated(i);
		}
		if (this.cue.takes(Takes.BURDEN)) {
			return burdened(i);
		}
		boolean judged = this.cue.takes(Takes.PREDICATE) && this.cue.takes(Takes.THAT);
		if (!this.walk.hasSubject() && this.walk.isFinite() && !this.cue.plural()
				&& (judged || this.page.mentionFrom(i).isPresent())) {
			return describes(i);
		}
		if (judged) {
			return considers(i);
		}
		int with = predicate(i + 1);
		if (with > 0 && this.page.isThat(with) && this.page.opensQuote(with + 1)) {
			return Complement.at(Takes.PREDICATE, with + 1, 0); // وصف القرار بأنه "خاطئ"
		}
		return (with > 0) ? Complement.at(this.cue.takes(Takes.ACCUSE) ? Takes.ACCUSE : Takes.PREDICATE, i, 0)
				: Optional.empty();
	}

	/**
	 * اعتبرها خطوة, حملها مسؤولية: what a pronoun's owner is said to be, or to have done.
	 */
	private Optional<Complement> predicated(int i) {
		if (this.page.mentionFrom(i).isPresent()) {
			return Optional.empty();
		}
		boolean considered = this.cue.takes(Takes.PREDICATE) && this.cue.takes(Takes.THAT)
				&& !this.page.form(i).startsWith("ال");
		return (considered || this.cue.takes(Takes.BURDEN) && isBurden(i)) ? Complement.at(Takes.OBJECT, i, 0)
				: Optional.empty();
	}

	/**
	 * حمل فلان الحكومة مسؤولية الفشل: somebody, and behind him what he has to answer for.
	 */
	private Optional<Complement> burdened(int i) {
		boolean subjectKnown = this.walk.hasSubject();
		Mention object = this.page.mentionFrom(i).orElse(null);
		int from = (object != null) ? object.end() : i + 1;
		int last = subjectKnown ? Math.min(this.walk.limit, from + PREDICATE_REACH) : from + 1;
		for (int j = from; j < last && (subjectKnown || object != null); j++) {
			if (isBurden(j)) {
				return Complement.at(Takes.ACCUSE, i, 0);
			}
			if (this.page.isPause(j) || this.page.cueAt(j).isPresent()) {
				break;
			}
		}
		return Optional.empty();
	}

	private boolean isBurden(int i) {
		String form = this.page.form(i);
		return this.page.has(WordClass.BURDEN, Page.withoutArticle(form));
	}

	/**
	 * ووصف فلانا بأنه: with nothing between, the phrase is the object, the subject
	 * dropped.
	 */
	private Optional<Complement> describes(int i) {
		Mention object = this.page.mentionFrom(i).orElse(null);
		boolean described = object != null && predicate(object.end()) == object.end();
		return described ? Complement.at(this.cue.takes(Takes.ACCUSE) ? Takes.ACCUSE : Takes.PREDICATE, i, 0)
				: Optional.empty();
	}

	/**
	 * The index of the word in ب that says something of an object; -1 if there is none.
	 */
	private int predicate(int from) {
		for (int j = from; j < Math.min(this.walk.limit, from + PREDICATE_REACH); j++) {
			String form = this.page.form(j);
			if (form.startsWith("ب") && (form.length() > 3 || form.equals("ب"))
					&& !this.page.is(WordClass.NOT_WITH, j)) {
				return j;
			}
		}
		return -1;
	}

	/** اعتبر فلان الأمر كذا: unless a clause with أن follows. */
	private Optional<Complement> considers(int i) {
		boolean his = this.page.form(i).endsWith("ها")
				|| this.page.form(i).endsWith("ه") && !this.page.endsInTaMarbuta(i);
		boolean definite = his || this.page.form(i).startsWith("ال") || this.page.mentionFrom(i).isPresent();
		if (this.walk.subject == null && this.walk.before != null && !definite) {
			return Optional.empty(); // فلان اعتبر صوتا معتدلا: he is said to be one
		}
		boolean apposition = this.page.isPause(i - 1); // اعتبر فلان، المتخصص بالشؤون
														// الكردية، أن
		for (int j = i + 1; j < Math.min(this.walk.limit, i + PREDICATE_REACH)
				&& (this.page.isWord(j) || apposition && !this.page.isSign(j, ".")); j++) {
			if (this.page.isThat(j)) {
				return Optional.empty();
			}
		}
		return Complement.at(Takes.PREDICATE, i, 0);
	}

}
