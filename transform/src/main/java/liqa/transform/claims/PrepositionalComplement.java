package liqa.transform.claims;

import java.util.Optional;

import liqa.transform.names.Mention;
import liqa.transform.names.MentionType;

/**
 * A statement put as the phrase that a preposition governs, which the reporting word
 * chooses: دعا إلى التهدئة, ندد بالهجوم, طلب من الحكومة كذا.
 */
final class PrepositionalComplement {

	/**
	 * How far past one إلى another one with أن is looked for: أشار في زيارة إلى بغداد إلى
	 * أن.
	 */
	private static final int LOOK_AHEAD = 14;

	private final Page page;

	private final Walk walk;

	private final Cue cue;

	PrepositionalComplement(Page page, Walk walk) {
		this.page = page;
		this.walk = walk;
		this.cue = walk.cue;
	}

	/** Whether the reporting word may have its statement after this preposition. */
	boolean takesAfter(String preposition) {
		Takes how = how(preposition);
		return how != Takes.OBJECT && this.cue.takes(how);
	}

	/** What a preposition holds; a bare object for any other word. */
	private static Takes how(String preposition) {
		return switch (preposition) {
			case "الي" -> Takes.TO;
			case "علي" -> Takes.ON;
			case "عن" -> Takes.ABOUT;
			case "من" -> Takes.OF;
			case "في" -> Takes.IN;
			default -> Takes.OBJECT;
		};
	}

	/** The statement that a preposition at a token leads to, or a word in ب or ل. */
	Optional<Complement> at(int i, String form) {
		if (takesAfter(form) && i + 1 < this.walk.limit && this.page.mentionOver(i).isEmpty() && !saysWhere(i, form)) {
			return governed(i, form);
		}
		if (this.cue.takes(Takes.REQUEST) && form.equals("من")) {
			return requested(i);
		}
		if (hasObject(i) && form.startsWith("ب") && !form.equals("ب") && isDescribing(i, form)) {
			return Complement.at(Takes.WITH, i, 1);
		}
		if (hasObject(i) && form.equals("ب") && isDescribing(i, form)) {
			return Complement.at(Takes.WITH, i + 1, 0);
		}
		if (this.cue.takes(Takes.VOICED) && form.startsWith("ب") && this.page.has(WordClass.VOICED, form.substring(1))
				&& i <= this.walk.looseSlot) {
			return Complement.at(Takes.VOICED, i, 1);
		}
		if (this.cue.takes(Takes.WITH) && form.startsWith("ب") && isContentWith(i, form) && !isBeforeThat(i)) {
			return form.equals("ب") ? Complement.at(Takes.WITH, i + 1, 0) : Complement.at(Takes.WITH, i, 1);
		}
		if (this.cue.takes(Takes.FOR) && form.length() > 4 && form.startsWith("ل")
				&& (i == this.walk.slot || i == this.walk.slot + 1 && this.page.form(i - 1).startsWith("ال"))
				&& this.walk.addressee != null && this.page.mentionFrom(i).isEmpty()) {
			return Complement.at(Takes.FOR, i, 1); // دعت باكستان للتعاون
		}
		if (this.cue.takes(Takes.FOR) && this.walk.isParticiple() && form.length() > 4 && form.startsWith("ل")
				&& i > this.walk.at + 1 && !this.walk.inPhrase && this.page.mentionFrom(i).isEmpty()
				&& !this.page.is(WordClass.TIME, i) && !this.page.starts(WordClass.ADVERB, i)) {
			return Complement.at(Takes.FOR, i, 1); // داعيا أبناء القبائل | لترك السلاح
		}
		if (this.cue.takes(Takes.FOR) && form.startsWith("ل") && !this.walk.inPhrase && this.walk.fallback == null
				&& this.page.mentionFrom(i).isEmpty() && this.page.isMatter(form.substring(1))) {
			this.walk.fallback = new Complement(Takes.FOR, i, 1);
		}
		return Optional.empty();
	}

	/** شكك في بيان, في باريس, أكد على هامش المؤتمر: where or when it was said. */
	private boolean saysWhere(int i, String form) {
		return this.page.is(WordClass.ISSUED, i - 1) // تقرير صادر | عن البنك
				|| this.page.end(WordClass.RELAY, i - 1) == i + 1 // نقلا | عن مصدر
				|| form.equals("علي") && this.page.has(WordClass.OCCASION, this.page.form(i + 1))
				|| form.equals("في") && (this.page.is(WordClass.DOCUMENT, i + 1)
						|| this.page.is(WordClass.CONVERSATION, i + 1) || this.page.is(WordClass.TIME, i + 1)
						|| this.page.starts(WordClass.MEDIUM, i) || this.page.starts(WordClass.ADVERB, i)
						|| this.page.mentionFrom(i + 1)
							.filter((mention) -> mention.type() == MentionType.PLACE)
							.isPresent());
	}

	/** The noun phrase or clause after إلى, على, عن, في or من. */
	private Optional<Complement> governed(int i, String form) {
		if (this.cue.verb().lemma().equals("قلل") && !this.page.has(WordClass.BELITTLED, this.page.form(i + 1))) {
			return Optional.empty(); // قلل من انتشارهم: in deed
		}
		if (this.page.isThat(i + 1)) {
			return (i + 2 < this.walk.limit) ? Complement.at(Takes.THAT, i + 2, 0) : Optional.empty();
		}
		int end = Math.min(this.walk.limit - 1, i + LOOK_AHEAD);
		for (int j = i + 1; j < end && !this.page.isSign(j, ".؛"); j++) {
			if (this.page.cueAt(j).filter((other) -> !other.is(Cue.Shape.MASDAR)).isPresent()) {
				break; // حث الجانبين على الهدوء، مشددا على أن
			}
			if (this.page.form(j).equals(form) && this.page.isThat(j + 1)) {
				return Complement.at(Takes.THAT, j + 2, 0);
			}
		}
		boolean addressee = this.cue.verb().addressee() && form.equals("من")
				&& this.page.mentionFrom(i + 1).isPresent();
		if (completesTitle(i)) {
			return Optional.empty();
		}
		if (addressee || this.page.form(i + 1).equals("ذلك") || this.page.form(i + 1).equals("هذا")) {
			return Optional.empty();
		}
		Complement phrase = new Complement(how(form), i + 1, 0);
		if (this.walk.inPhrase && this.cue.takes(Takes.THAT) && !this.page.isMatter(this.page.form(i + 1))) {
			this.walk.fallback = phrase; // في تصريحات على متن الطائرة أن
			return Optional.empty();
		}
		return Optional.of(phrase);
	}

	/**
	 * أكد المشرف على البرنامج سامي حداد أن: a preposition right behind a title belongs to
	 * it, if the holder's name and أن follow.
	 */
	private boolean completesTitle(int i) {
		Mention title = this.walk.subject;
		boolean known = title != null && !title.hasName() && title.end() == i;
		boolean unknown = title == null && this.walk.unknownSubject && i == this.walk.at + 2;
		if (!known && !unknown) {
			return false;
		}
		for (int j = i + 2; j < this.walk.limit; j++) {
			if (this.page.isThat(j)) {
				int last = this.page.isWord(j - 1) ? j - 1 : j - 2;
				return this.page.mentionOver(last)
					.filter((holder) -> holder.type() == MentionType.PERSON && holder.hasName())
					.isPresent();
			}
			if (this.page.cueAt(j).filter((other) -> other.is(Cue.Shape.FINITE)).isPresent()) {
				return false;
			}
		}
		return false;
	}

	/** وصفه | بأنه, واصفا ذلك | بأنه: a pronoun is what something is said of. */
	boolean hasObject(int i) {
		String before = this.page.form(i - 1);
		return this.cue.object() || i == this.walk.looseSlot && i > this.walk.at + 1
				&& (before.equals("ذلك") || before.equals("هذا") || before.equals("اياه") || before.equals("اياها"));
	}

	/** وصفه بأنه | كذا, اتهمها بالتقصير: what is said of the pronoun's owner. */
	boolean isDescribing(int i, String form) {
		return (this.cue.takes(Takes.PREDICATE) || this.cue.takes(Takes.ACCUSE)) && i + 1 < this.walk.limit
				&& (this.page.isThat(i) || isContentWith(i, form));
	}

	/** طلب من فلان | كذا. */
	private Optional<Complement> requested(int i) {
		Mention asked = this.page.mentionFrom(this.page.opensQuote(i + 1) ? i + 2 : i + 1).orElse(null);
		if (asked == null || asked.end() + 1 >= this.walk.limit) {
			return Optional.empty();
		}
		int first = this.page.closesQuote(asked.end()) ? asked.end() + 1 : asked.end();
		return Complement.at(Takes.REQUEST, this.page.isThat(first) ? first + 1 : first, 0);
	}

	/**
	 * هدد الوفد بالأردن | بوقف الحوار: the place is where, what he threatens with
	 * follows.
	 */
	private boolean isContentWithNext(int next) {
		String form = this.page.form(next);
		boolean its = form.endsWith("ه") || form.endsWith("ها"); // أشاد بالصين باعتبارها
		return next < this.walk.limit && form.startsWith("ب") && !its && this.page.mentionOver(next).isEmpty()
				&& isContentWith(next, form);
	}

	/**
	 * أفاد مكتب الإعلام | بالمجلس الرئاسي، بأن: what the speaker belongs to, as بأن leads
	 * to the statement.
	 */
	private boolean isBeforeThat(int i) {
		int end = Math.min(this.walk.limit, i + LOOK_AHEAD);
		for (int j = i + 1; j < end && !this.page.isSign(j, ".؛:"); j++) {
			if (this.page.form(j).equals("بان") && this.page.isThat(j)) {
				return true;
			}
			if (this.page.cueAt(j).filter((other) -> !other.is(Cue.Shape.MASDAR)).isPresent()) {
				break; // نوه بالاتفاق، مذكرا بأن
			}
		}
		return false;
	}

	/**
	 * Whether a word in ب opens the statement, rather than an adjunct: بالتهدئة, not
	 * بحضور.
	 */
	boolean isContentWith(int i, String form) {
		if (form.equals("ب") && this.page.opensQuote(i + 1)) {
			return !this.walk.inPhrase; // ندد بـ«سوق السلاح»
		}
		if (this.page.is(WordClass.NOT_WITH, i) || this.page.isPreposition(i)) {
			return false;
		}
		Mention mention = this.page.mentionOver(i).orElse(null);
		if (mention != null) {
			return mention.first() == i && mention.proclitics().endsWith("ب") && !this.walk.inPhrase
					&& !(mention.type() == MentionType.PLACE && isContentWithNext(mention.end()));
		}
		return form.length() > 3 || form.equals("ب");
	}

}
