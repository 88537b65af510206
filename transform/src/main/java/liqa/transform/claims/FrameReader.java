package liqa.transform.claims;

import java.util.Optional;

import liqa.transform.names.Mention;
import liqa.transform.names.MentionType;

import org.jspecify.annotations.Nullable;

/**
 * Reads on from a reporting word to its subject and to where its statement begins: <pre>
 * قال | وزير الخارجية | في بيان اليوم السبت | إن | ...
 * verb  subject        adjuncts              complement
 * </pre>
 */
final class FrameReader {

	/**
	 * Words between verb and statement at most; titles and adjuncts of officials are
	 * long.
	 */
	private static final int REACH = 60;

	private static final int REACH_OF_PARTICIPLE = 25;

	/** A form that is another word as often has its statement close by. */
	private static final int REACH_OF_HOMOGRAPH = 14;

	/**
	 * How far past one إلى another one with أن is looked for: أشار في زيارة إلى بغداد إلى
	 * أن.
	 */
	private static final int LOOK_AHEAD = 14;

	private final Page page;

	private final Cue cue;

	private final int at;

	private final int limit;

	private @Nullable Mention subject;

	private @Nullable Mention addressee;

	/** Whether the reader is inside a phrase in which nobody is the subject. */
	private boolean inPhrase;

	private boolean unknownSubject;

	/** A noun phrase that may be the statement, if no clause follows. */
	private @Nullable Complement fallback;

	private FrameReader(Page page, Cue cue, int at) {
		this.page = page;
		this.cue = cue;
		this.at = at;
		int reach = cue.homograph() ? REACH_OF_HOMOGRAPH : cue.is(Cue.Shape.PARTICIPLE) ? REACH_OF_PARTICIPLE : REACH;
		this.limit = Math.min(page.sentenceOf(at).end(), at + reach);
	}

	/** The frame of the reporting word at a token, if a statement follows it. */
	static Optional<Frame> read(Page page, Cue cue, int at) {
		if (cue.takes(Takes.DOCUMENT) && !page.is(WordClass.DOCUMENT, at + 1)
				&& !(page.form(at + 1).equals("في") && page.is(WordClass.DOCUMENT, at + 2))) {
			return Optional.empty();
		}
		FrameReader reader = new FrameReader(page, cue, at);
		Complement complement = reader.complement();
		if (complement == null) {
			complement = reader.fallback;
		}
		if (complement != null && cue.homograph() && reader.subject == null && reader.unknownSubject) {
			return Optional.empty();
		}
		return (complement == null) ? Optional.empty()
				: Optional.of(new Frame(cue, at, Optional.ofNullable(reader.subject),
						Optional.ofNullable(reader.addressee), reader.unknownSubject, complement));
	}

	private @Nullable Complement complement() {
		int i = this.at + 1;
		while (i < this.limit) {
			Complement found = complementAt(i);
			if (found != null) {
				return found;
			}
			Mention mention = this.page.mentionFrom(i).orElse(null);
			if (mention != null) {
				pass(mention);
				i = Math.max(mention.end(), i + 1);
				continue;
			}
			if (endsFrame(i)) {
				return null;
			}
			i = passWord(i);
		}
		return null;
	}

	/** Whether another reporting word takes over before this one had its statement. */
	private boolean endsFrame(int i) {
		if (this.page.isSign(i, ".!?؟")) {
			return true;
		}
		if (this.inPhrase && !this.page.isConjoined(i)) {
			return false;
		}
		Cue other = this.page.cueAt(i).orElse(null);
		return other != null && !other.is(Cue.Shape.MASDAR) && (i > this.at + 1 || this.page.isConjoined(i))
				&& !this.page.isPreposition(i);
	}

	private void pass(Mention mention) {
		if (mention.proclitics().endsWith("ل") && this.addressee == null && !this.inPhrase) {
			this.addressee = mention;
			return;
		}
		if (!this.page.isFree(mention) || (this.inPhrase && !completes(mention))) {
			return;
		}
		if (this.subject == null && this.addressee == null && canBeSubject(mention)) {
			this.subject = mention;
			this.unknownSubject = false;
		}
		else if (this.addressee == null && this.cue.verb().addressee() && !mention.isConjoined()) {
			this.addressee = mention;
		}
	}

	/** Whether a name ends a title that is no known mention: السفير لدى بغداد | فلان. */
	private boolean completes(Mention mention) {
		return this.unknownSubject && this.subject == null && mention.type() == MentionType.PERSON && mention.hasName()
				&& !mention.isConjoined();
	}

	private boolean canBeSubject(Mention mention) {
		if (mention.isConjoined()) {
			return false;
		}
		if (!this.cue.agreesBefore(mention) && !followsVerb(mention)
				&& (mention.type() == MentionType.PERSON || this.cue.is(Cue.Shape.PARTICIPLE))) {
			return false;
		}
		if (this.cue.is(Cue.Shape.PARTICIPLE)) {
			return !this.cue.verb().addressee() && !this.cue.takes(Takes.PREDICATE);
		}
		return true;
	}

	/**
	 * Right behind a verb that has no object but its statement, a name is the subject
	 * whatever its gender.
	 */
	private boolean followsVerb(Mention mention) {
		return this.cue.is(Cue.Shape.FINITE) && !this.cue.verb().addressee() && (mention.first() == this.at + 1
				|| mention.first() == this.at + 2 && this.page.opensQuote(this.at + 1));
	}

	private int passWord(int i) {
		if (this.page.isPause(i) || this.page.closesQuote(i)) {
			if (this.page.isPause(i)) {
				this.inPhrase = false;
			}
			return i + 1;
		}
		if (this.page.opensQuote(i)) {
			return i + 1;
		}
		if (!this.page.isWord(i)) {
			return i + 1;
		}
		if (this.page.isPreposition(i) || this.page.isRelative(i)) {
			this.inPhrase = true;
			return i + 1;
		}
		int after = Math.max(this.page.end(WordClass.ADVERB, i), this.page.end(WordClass.TIME, i));
		if (after < 0 && standsIn(i)) {
			return this.page.end(WordClass.STAND_IN, i);
		}
		if (after > 0) {
			return after;
		}
		String form = this.page.form(i);
		if (form.length() > 3 && (form.startsWith("ل") || form.startsWith("ب"))) {
			this.inPhrase = true; // للصحفيين, بحضور
		}
		else if (!this.inPhrase && this.subject == null) {
			this.unknownSubject = true;
		}
		return i + 1;
	}

	/**
	 * Whether a noun takes up an earlier speaker and is no title of a new one: المصدر أن.
	 */
	private boolean standsIn(int i) {
		int after = this.page.end(WordClass.STAND_IN, i);
		return i == this.at + 1 && after > 0 && (!this.page.isWord(after) || this.page.isThat(after)
				|| this.page.isPreposition(after) || this.page.form(i).endsWith("ه"));
	}

	private @Nullable Complement complementAt(int i) {
		String form = this.page.form(i);
		Complement spoken = spokenAt(i);
		if (spoken != null) {
			return spoken;
		}
		if (!this.page.isWord(i)) {
			return null;
		}
		if (this.page.isThat(i)) {
			return thatAt(i);
		}
		Complement after = afterPreposition(i, form);
		if (after != null) {
			return after;
		}
		return nounAt(i, form);
	}

	/** A colon or an opening quotation mark. */
	private @Nullable Complement spokenAt(int i) {
		boolean quotes = this.cue.takes(Takes.QUOTE);
		if (this.page.isColon(i) && quotes && i + 1 < this.page.size()) {
			return new Complement(Takes.QUOTE, i + 1, 0);
		}
		if (this.page.opensQuote(i) && this.page.mentionOver(i).isEmpty()
				&& this.page.mentionFrom(i + 1).filter((mention) -> mention.end() >= this.page.closeOf(i)).isEmpty()
				&& (quotes || this.cue.takes(Takes.THAT))) {
			int length = this.page.closeOf(i) - i - 1;
			boolean last = this.page.closeOf(i) + 1 >= this.page.sentenceOf(i).end()
					|| this.page.isPause(this.page.closeOf(i) + 1) || this.page.isSign(this.page.closeOf(i) + 1, ".");
			boolean closing = this.page.closeOf(i) + 2 >= this.page.sentenceOf(i).end();
			if (length >= 4 || (last && (this.subject != null || i == this.at + 1) && (!this.inPhrase || closing))) {
				return new Complement(Takes.QUOTE, i, 0);
			}
		}
		return null;
	}

	private @Nullable Complement thatAt(int i) {
		if (!this.cue.takes(Takes.THAT) || this.page.isUnreportedThat(i)) {
			return null;
		}
		String before = this.page.form(i - 1);
		boolean ruled = before.equals("الي") || before.equals("علي") || before.equals("من") || before.equals("عن");
		if (ruled && i - 1 > this.at && !takesAfter(before)) {
			return null;
		}
		return (i + 1 < this.page.size()) ? new Complement(Takes.THAT, i + 1, 0) : null;
	}

	private boolean takesAfter(String preposition) {
		return switch (preposition) {
			case "الي" -> this.cue.takes(Takes.TO);
			case "علي" -> this.cue.takes(Takes.ON);
			case "عن" -> this.cue.takes(Takes.ABOUT);
			case "من" -> this.cue.takes(Takes.OF);
			default -> false;
		};
	}

	private @Nullable Complement afterPreposition(int i, String form) {
		if (takesAfter(form) && i + 1 < this.limit && this.page.mentionOver(i).isEmpty()) {
			return governed(i, form);
		}
		if (this.cue.takes(Takes.REQUEST) && form.equals("من")) {
			Mention asked = this.page.mentionFrom(this.page.opensQuote(i + 1) ? i + 2 : i + 1).orElse(null);
			if (asked != null && asked.end() < this.limit) {
				int first = this.page.closesQuote(asked.end()) ? asked.end() + 1 : asked.end();
				return new Complement(Takes.REQUEST, this.page.isThat(first) ? first + 1 : first, 0);
			}
		}
		if (this.cue.takes(Takes.WITH) && form.startsWith("ب") && isContentWith(i, form)) {
			return new Complement(Takes.WITH, form.equals("ب") ? i + 1 : i, form.equals("ب") ? 0 : 1);
		}
		if (this.cue.takes(Takes.FOR) && form.startsWith("ل") && form.length() > 3 && !this.inPhrase
				&& this.page.mentionFrom(i).isEmpty() && this.fallback == null
				&& this.page.has(WordClass.MATTER, form.substring(1))) {
			this.fallback = new Complement(Takes.FOR, i, 1);
		}
		return null;
	}

	/** The noun phrase or clause after إلى, على, عن or من. */
	private @Nullable Complement governed(int i, String form) {
		if (this.page.isThat(i + 1)) {
			return (i + 2 < this.limit) ? new Complement(Takes.THAT, i + 2, 0) : null;
		}
		int end = Math.min(this.limit - 1, i + LOOK_AHEAD);
		for (int j = i + 1; j < end; j++) {
			if (this.page.isSign(j, ".؛") || this.page.cueAt(j).filter((c) -> c.is(Cue.Shape.FINITE)).isPresent()) {
				break;
			}
			if (this.page.form(j).equals(form) && this.page.isThat(j + 1)) {
				return new Complement(Takes.THAT, j + 2, 0);
			}
		}
		boolean addresseeFirst = this.cue.verb().addressee() && form.equals("من")
				&& this.page.mentionFrom(i + 1).isPresent();
		if (addresseeFirst || this.page.form(i + 1).equals("ذلك") || this.page.form(i + 1).equals("هذا")) {
			return null;
		}
		Complement phrase = new Complement(how(form), i + 1, 0);
		if (this.inPhrase && this.cue.takes(Takes.THAT) && !isMatter(this.page.form(i + 1))) {
			this.fallback = phrase; // في تصريحات على متن الطائرة أن
			return null;
		}
		return phrase;
	}

	private static Takes how(String preposition) {
		return switch (preposition) {
			case "الي" -> Takes.TO;
			case "علي" -> Takes.ON;
			case "عن" -> Takes.ABOUT;
			default -> Takes.OF;
		};
	}

	/**
	 * Whether a word in ب opens the statement, rather than an adjunct: بالتهدئة, not
	 * بحضور.
	 */
	private boolean isContentWith(int i, String form) {
		if (this.page.is(WordClass.NOT_WITH, i) || this.page.isPreposition(i)) {
			return false;
		}
		Mention mention = this.page.mentionOver(i).orElse(null);
		if (mention != null) {
			return mention.first() == i && mention.proclitics().endsWith("ب") && !this.inPhrase;
		}
		return form.length() > 3 || form.equals("ب");
	}

	/** A bare noun phrase. */
	private @Nullable Complement nounAt(int i, String form) {
		boolean next = i == this.at + 1 || (this.subject != null && i == this.subject.end());
		if (this.cue.takes(Takes.PREDICATE) || this.cue.takes(Takes.ACCUSE)) {
			return predicateAt(i, next);
		}
		if (!this.cue.takes(Takes.OBJECT) || this.page.is(WordClass.ADVERB, i) || this.page.is(WordClass.TIME, i)
				|| this.page.isPreposition(i) || this.page.isRelative(i)) {
			return null;
		}
		Mention mention = this.page.mentionFrom(i).orElse(null);
		if (isMatter(form) && mention == null) {
			return (next || this.subject != null || !this.inPhrase) ? new Complement(Takes.OBJECT, i, 0) : null;
		}
		boolean judges = !this.cue.takes(Takes.QUOTE);
		if (next && mention == null && this.fallback == null && (judges || !form.startsWith("ال"))
				&& (this.subject != null || this.cue.is(Cue.Shape.PARTICIPLE))) {
			this.fallback = new Complement(Takes.OBJECT, i, 0);
		}
		return null;
	}

	/** Whether a noun opens a statement, with or without a pronoun: حرص, حرصه. */
	private boolean isMatter(String form) {
		if (this.page.has(WordClass.MATTER, form)) {
			return true;
		}
		for (String pronoun : new String[] { "ه", "ها", "هم", "هما" }) {
			if (form.length() > pronoun.length() + 2 && form.endsWith(pronoun)) {
				String stem = form.substring(0, form.length() - pronoun.length());
				if (this.page.has(WordClass.MATTER, stem) || (stem.endsWith("ت")
						&& this.page.has(WordClass.MATTER, stem.substring(0, stem.length() - 1) + "ه"))) {
					return true;
				}
			}
		}
		return false;
	}

	/** Somebody or something, of which something is said with ب: وصف القرار بأنه خاطئ. */
	private @Nullable Complement predicateAt(int i, boolean next) {
		if (!next || this.page.isThat(i)
				|| (this.subject == null && this.cue.is(Cue.Shape.FINITE) && this.page.mentionFrom(i).isPresent())) {
			return null;
		}
		if (this.page.isPreposition(i) || this.page.is(WordClass.TIME, i) || this.page.is(WordClass.ADVERB, i)) {
			return null;
		}
		boolean judged = this.cue.takes(Takes.PREDICATE) && this.cue.takes(Takes.THAT);
		for (int j = i + 1; j < Math.min(this.limit, i + REACH_OF_PARTICIPLE); j++) {
			String form = this.page.form(j);
			if (judged && !this.page.isWord(j)) {
				break;
			}
			if (judged && this.page.isThat(j)) {
				return null;
			}
			if (!judged && form.startsWith("ب") && !this.page.is(WordClass.NOT_WITH, j)
					&& (form.length() > 3 || form.equals("ب"))) {
				return new Complement(this.cue.takes(Takes.ACCUSE) ? Takes.ACCUSE : Takes.PREDICATE, i, 0);
			}
		}
		return (judged && (this.subject != null || this.cue.is(Cue.Shape.PARTICIPLE)))
				? new Complement(Takes.PREDICATE, i, 0) : null;
	}

}
