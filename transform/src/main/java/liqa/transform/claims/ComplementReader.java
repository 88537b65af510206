package liqa.transform.claims;

import java.util.Optional;
import java.util.Set;

import liqa.transform.names.Mention;
import liqa.transform.names.MentionType;

import org.jspecify.annotations.Nullable;

/**
 * Tells whether the statement of a reporting word begins at a token: with أن, a colon or
 * a quotation mark, or as a noun phrase behind a preposition or as object.
 */
final class ComplementReader {

	/**
	 * How far past one إلى another one with أن is looked for: أشار في زيارة إلى بغداد إلى
	 * أن.
	 */
	private static final int LOOK_AHEAD = 14;

	/** Words between an object and what is said of it: وصف القرار الأخير بأنه. */
	private static final int PREDICATE_REACH = 25;

	/** A quotation shorter than this may be a name or a word set apart. */
	private static final int SHORT_QUOTATION = 4;

	/** What is made little of in words: قلل من أهمية الزيارة. */
	private static final Set<String> BELITTLED = Set.of("اهميه", "شان", "احتمال", "احتمالات", "احتماليه", "تاثير",
			"تاثيرات", "تداعيات", "فرص", "قيمه", "دور", "مخاوف", "المخاوف", "حجم", "وقع", "توقعات", "امكانيه", "اهميته",
			"اهميتها", "خطوره", "شانه", "شانها");

	/** Nouns that hold a statement whatever the verb: رأى عدم وجود فرق. */
	private static final Set<String> OPINIONS = Set.of("عدم", "ضروره", "اهميه", "امكانيه", "استحاله", "صعوبه", "وجود");

	/** Words of one who is asked, before what he is asked for. */
	private static final int LONGEST_ASKED = 6;

	private static final String OPENING_MARKS = "«“„";

	/** What stands behind على where it tells the occasion, folded. */
	private static final Set<String> OCCASIONS = Set.of("هامش", "هوامش", "متن", "لسان", "حسابه", "حسابها", "صفحته",
			"صفحتها", "خلفيه", "ضوء", "اثر", "راس", "مدار", "شاشه", "تويتر", "فيسبوك");

	private final Page page;

	private final Walk walk;

	private final Cue cue;

	/** A noun phrase that may be the statement, if no clause follows. */
	private @Nullable Complement fallback;

	ComplementReader(Page page, Walk walk) {
		this.page = page;
		this.walk = walk;
		this.cue = walk.cue;
	}

	/** A noun phrase that was passed and is the statement if nothing better came. */
	Optional<Complement> fallback() {
		return Optional.ofNullable(this.fallback);
	}

	Optional<Complement> at(int i) {
		if (this.page.isColon(i) || this.page.opensQuote(i)) {
			return spokenAt(i);
		}
		boolean opens = this.page.isSign(i, OPENING_MARKS) || this.page.isLoneOpeningMark(i);
		if (opens && this.cue.takes(Takes.QUOTE) && i + 1 < this.walk.limit) {
			return found(Takes.QUOTE, i, 0); // never closed
		}
		if (!this.page.isWord(i)) {
			return Optional.empty();
		}
		if (this.page.isThat(i)) {
			return thatAt(i);
		}
		if (this.page.isThatNot(i) && this.cue.takes(Takes.THAT)) {
			return found(Takes.THAT, i, 0);
		}
		if (opensStatement(i)) {
			return found(Takes.THAT, i, 0);
		}
		return whatAfter(i).or(() -> afterPreposition(i, this.page.form(i))).or(() -> nounAt(i, this.page.form(i)));
	}

	/** وقال | يجب أن, ويقول الوزير | لا مانع: no أن leads to what is said. */
	private boolean opensStatement(int i) {
		String lemma = this.cue.verb().lemma();
		boolean asks = lemma.equals("تساءل") && this.page.is(WordClass.QUESTION, i);
		return (asks || lemma.equals("قال") && this.page.is(WordClass.CLAUSE, i)) && !this.walk.cue.is(Cue.Shape.MASDAR)
				&& (this.walk.isFinite() || asks) && i == this.walk.looseSlot
				&& (asks || this.walk.subject != null || this.page.isConjoined(this.walk.at));
	}

	/** كشف | عما | حدث, حذر | مما | يجري, أشاد | بما | تحقق: two words written as one. */
	private Optional<Complement> whatAfter(int i) {
		Takes how = switch (this.page.form(i)) {
			case "عما" -> Takes.ABOUT;
			case "مما" -> Takes.OF;
			case "بما" -> Takes.WITH;
			default -> Takes.OBJECT;
		};
		return (how != Takes.OBJECT && this.cue.takes(how) && i == this.walk.looseSlot) ? found(how, i, 1)
				: Optional.empty();
	}

	private Optional<Complement> spokenAt(int i) {
		boolean quotes = this.cue.takes(Takes.QUOTE);
		if (this.page.isColon(i)) {
			return (quotes && i + 1 < this.page.size()) ? found(Takes.QUOTE, i + 1, 0) : Optional.empty();
		}
		if (this.fallback != null && this.page.closeOf(i) - i <= SHORT_QUOTATION || this.page.namesOutlet(i)) {
			return Optional.empty(); // دعت في بيان إلى وقف "التحريض", قال لقناة
										// "إيه.بي.سي"
		}
		boolean name = this.page.mentionOver(i).isPresent() || isAddressed(i)
				|| this.page.mentionFrom(i + 1).filter((mention) -> mention.end() >= this.page.closeOf(i)).isPresent();
		if (name || isQuotedSubject(i) || !(quotes || this.cue.takes(Takes.THAT)) || this.page.isPreposition(i - 1)) {
			return Optional.empty();
		}
		if (!quotes && this.cue.takes(Takes.OBJECT) && i == this.walk.looseSlot
				&& this.page.isWord(this.page.closeOf(i) + 1)) {
			return found(Takes.OBJECT, i, 0); // ثمن الوزير "الدور المحوري" للجزائر
		}
		return (this.page.closeOf(i) - i > SHORT_QUOTATION || isStatement(i)) ? found(Takes.QUOTE, i, 0)
				: Optional.empty();
	}

	/**
	 * أعلنت | "النهر"، الشركة الأم، | أن: a name right behind the verb, if أن follows.
	 */
	private boolean isQuotedSubject(int open) {
		boolean behind = open == this.walk.at + 1 && this.page.closeOf(open) - open <= SHORT_QUOTATION
				&& this.page.isPause(this.page.closeOf(open) + 1);
		for (int i = open; behind && i < Math.min(this.walk.limit, open + LOOK_AHEAD); i++) {
			if (this.page.isThat(i)) {
				return true;
			}
		}
		return false;
	}

	/** أبلغ فلان | «الشروق» | أن: a name set apart where the one spoken to stands. */
	boolean isAddressed(int open) {
		return this.page.opensQuote(open) && this.cue.verb().addressee() && this.walk.subject != null
				&& this.walk.subject.end() == open && this.page.closeOf(open) - open <= SHORT_QUOTATION
				&& this.page.isThat(this.page.closeOf(open) + 1);
	}

	/**
	 * Whether a short quotation stands where the statement does, at the end of its
	 * clause.
	 */
	private boolean isStatement(int open) {
		int after = this.page.closeOf(open) + 1;
		int end = this.page.sentenceOf(open).end();
		boolean named = this.walk.subject != null || open == this.walk.looseSlot;
		boolean last = after + 1 >= end;
		return named && (last || (!this.walk.inPhrase && (this.page.isPause(after) || this.page.isSign(after, "."))));
	}

	private Optional<Complement> thatAt(int i) {
		if (hasObject(i) && this.page.form(i).startsWith("ب") && isDescribing(i, this.page.form(i))) {
			return found(this.page.opensQuote(i + 1) ? Takes.PREDICATE : Takes.THAT, i + 1, 0);
		}
		if (!this.cue.takes(Takes.THAT) || this.page.isUnreportedThat(i) || i + 1 >= this.page.size()) {
			return Optional.empty();
		}
		String before = this.page.form(i - 1);
		boolean ruled = before.equals("الي") || before.equals("علي") || before.equals("من") || before.equals("عن");
		return (ruled && i - 1 > this.walk.at && !takesAfter(before)) ? Optional.empty() : found(Takes.THAT, i + 1, 0);
	}

	private boolean takesAfter(String preposition) {
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

	private Optional<Complement> afterPreposition(int i, String form) {
		if (takesAfter(form) && i + 1 < this.walk.limit && this.page.mentionOver(i).isEmpty() && !saysWhere(i, form)) {
			return governed(i, form);
		}
		if (this.cue.takes(Takes.REQUEST) && form.equals("من")) {
			return requested(i);
		}
		if (hasObject(i) && form.startsWith("ب") && !form.equals("ب") && isDescribing(i, form)) {
			return found(Takes.WITH, i, 1);
		}
		if (hasObject(i) && form.equals("ب") && isDescribing(i, form)) {
			return found(Takes.WITH, i + 1, 0);
		}
		if (this.cue.takes(Takes.VOICED) && form.startsWith("ب") && this.page.has(WordClass.VOICED, form.substring(1))
				&& i <= this.walk.looseSlot) {
			return found(Takes.VOICED, i, 1);
		}
		if (this.cue.takes(Takes.WITH) && form.startsWith("ب") && isContentWith(i, form)) {
			return form.equals("ب") ? found(Takes.WITH, i + 1, 0) : found(Takes.WITH, i, 1);
		}
		if (this.cue.takes(Takes.FOR) && form.length() > 4 && form.startsWith("ل")
				&& (i == this.walk.slot || i == this.walk.slot + 1 && this.page.form(i - 1).startsWith("ال"))
				&& this.walk.addressee != null && this.page.mentionFrom(i).isEmpty()) {
			return found(Takes.FOR, i, 1); // دعت باكستان للتعاون
		}
		if (this.cue.takes(Takes.FOR) && form.startsWith("ل") && !this.walk.inPhrase && this.fallback == null
				&& this.page.mentionFrom(i).isEmpty() && isMatter(form.substring(1))) {
			this.fallback = new Complement(Takes.FOR, i, 1);
		}
		return Optional.empty();
	}

	/** شكك في بيان, في باريس, أكد على هامش المؤتمر: where or when it was said. */
	private boolean saysWhere(int i, String form) {
		return this.page.is(WordClass.ISSUED, i - 1) // تقرير صادر | عن البنك
				|| form.equals("علي") && OCCASIONS.contains(this.page.form(i + 1))
				|| form.equals("في") && (this.page.is(WordClass.DOCUMENT, i + 1)
						|| this.page.is(WordClass.CONVERSATION, i + 1) || this.page.is(WordClass.TIME, i + 1)
						|| this.page.starts(WordClass.MEDIUM, i) || this.page.starts(WordClass.ADVERB, i)
						|| this.page.mentionFrom(i + 1)
							.filter((mention) -> mention.type() == MentionType.PLACE)
							.isPresent());
	}

	/** The noun phrase or clause after إلى, على, عن, في or من. */
	private Optional<Complement> governed(int i, String form) {
		if (this.cue.verb().lemma().equals("قلل") && !BELITTLED.contains(this.page.form(i + 1))) {
			return Optional.empty(); // قلل من انتشارهم: in deed
		}
		if (this.page.isThat(i + 1)) {
			return (i + 2 < this.walk.limit) ? found(Takes.THAT, i + 2, 0) : Optional.empty();
		}
		int end = Math.min(this.walk.limit - 1, i + LOOK_AHEAD);
		for (int j = i + 1; j < end && !this.page.isSign(j, ".؛"); j++) {
			if (this.page.cueAt(j).filter((other) -> !other.is(Cue.Shape.MASDAR)).isPresent()) {
				break; // حث الجانبين على الهدوء، مشددا على أن
			}
			if (this.page.form(j).equals(form) && this.page.isThat(j + 1)) {
				return found(Takes.THAT, j + 2, 0);
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
		if (this.walk.inPhrase && this.cue.takes(Takes.THAT) && !isMatter(this.page.form(i + 1))) {
			this.fallback = phrase; // في تصريحات على متن الطائرة أن
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
	private boolean hasObject(int i) {
		String before = this.page.form(i - 1);
		return this.cue.object() || i == this.walk.looseSlot && i > this.walk.at + 1
				&& (before.equals("ذلك") || before.equals("هذا") || before.equals("اياه") || before.equals("اياها"));
	}

	/** وصفه بأنه | كذا, اتهمها بالتقصير: what is said of the pronoun's owner. */
	private boolean isDescribing(int i, String form) {
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
		return found(Takes.REQUEST, this.page.isThat(first) ? first + 1 : first, 0);
	}

	/**
	 * Whether a word in ب opens the statement, rather than an adjunct: بالتهدئة, not
	 * بحضور.
	 */
	private boolean isContentWith(int i, String form) {
		if (form.equals("ب") && this.page.opensQuote(i + 1)) {
			return !this.walk.inPhrase; // ندد بـ«سوق السلاح»
		}
		if (this.page.is(WordClass.NOT_WITH, i) || this.page.isPreposition(i)) {
			return false;
		}
		Mention mention = this.page.mentionOver(i).orElse(null);
		if (mention != null) {
			return mention.first() == i && mention.proclitics().endsWith("ب") && !this.walk.inPhrase;
		}
		return form.length() > 3 || form.equals("ب");
	}

	/** A bare noun phrase. */
	private Optional<Complement> nounAt(int i, String form) {
		if (this.page.starts(WordClass.ADVERB, i) || this.page.is(WordClass.TIME, i) || this.page.isPreposition(i)
				|| this.page.isRelative(i) || this.page.starts(WordClass.ATTRIBUTION, i)
				|| this.page.starts(WordClass.ATTRIBUTION_CLAUSE, i)) {
			return Optional.empty();
		}
		if (this.cue.takes(Takes.VOICED) && i == this.walk.looseSlot && this.page.has(WordClass.VOICED, form)) {
			return found(Takes.VOICED, i, 0);
		}
		if (this.cue.takes(Takes.PREDICATE) || this.cue.takes(Takes.ACCUSE) || this.cue.takes(Takes.BURDEN)) {
			return predicateAt(i);
		}
		if (this.cue.takes(Takes.REFUSED)) {
			boolean said = i == this.walk.looseSlot && this.walk.hasSubject()
					&& this.page.has(WordClass.REFUSED, form.startsWith("ال") ? form.substring(2) : form);
			return said ? found(Takes.OBJECT, i, 0) : Optional.empty();
		}
		boolean sees = this.cue.takes(Takes.THAT) && this.cue.takes(Takes.QUOTE) && !this.cue.takes(Takes.OBJECT)
				&& !this.cue.verb().chains() && !this.cue.verb().lemma().equals("قال");
		if (sees && i == this.walk.looseSlot && this.walk.subject != null && OPINIONS.contains(form)) {
			return found(Takes.OBJECT, i, 0); // ويرى الوزير ضرورة الحوار
		}
		Optional<Complement> repeated = repeated(i);
		if (repeated.isPresent() || !this.cue.takes(Takes.OBJECT)) {
			return repeated;
		}
		if (form.equals("ما") && i == this.walk.looseSlot && this.walk.hasSubject()) {
			// نفى المكتب ما ذكرته القناة
			return found(Takes.OBJECT, i, 0);
		}
		if (this.walk.subject != null && i == this.walk.subject.end() && form.startsWith("وال")) {
			this.walk.passPause(i, i + 1); // عدد من الأكاديميين والدعاة
			return Optional.empty();
		}
		boolean mentioned = this.page.mentionFrom(i).isPresent();
		if (!mentioned && isMatter(form) && beginsPhrase(i)) {
			return found(Takes.OBJECT, i, 0);
		}
		return this.cue.takes(Takes.QUOTE) ? plainObject(i, form, mentioned) : judgedObject(i);
	}

	/**
	 * جدد تأكيده أن, كرر الدعوة إلى: a noun of saying as object has the statement itself.
	 */
	private Optional<Complement> repeated(int i) {
		if (i != this.walk.looseSlot || !(this.cue.takes(Takes.OBJECT) || this.cue.takes(Takes.VOICED))) {
			return Optional.empty();
		}
		Optional<Cue> noun = this.page.cueAt(i).filter((word) -> word.is(Cue.Shape.MASDAR));
		return noun.flatMap((word) -> this.page.frameAt(i))
			.map(Frame::complement)
			.filter((inner) -> inner.how() == Takes.THAT && inner.first() <= i + 4);
	}

	/**
	 * أكد الوزير استمرار: any noun without article right behind the subject, if no clause
	 * follows.
	 */
	private Optional<Complement> plainObject(int i, String form, boolean mentioned) {
		boolean governed = form.length() > 3 && (form.startsWith("ل") || form.startsWith("ب"));
		boolean circumstance = i != this.walk.slot && form.endsWith("ا"); // أعلن ليون،
																			// محاطا بهم
		// أبرز سامي حداد الزخم: behind a name no adjective of it, as behind أكد الوزير
		// السابق
		// nor of مصرفيون, which has no article
		boolean adjective = form.startsWith("ال") && (this.walk.subject == null
				|| !this.walk.subject.hasName() && this.page.form(this.walk.subject.end() - 1).startsWith("ال"));
		if (i == this.walk.looseSlot && !mentioned && !governed && !circumstance && !adjective && this.fallback == null
				&& this.walk.hasSubject()) {
			this.fallback = new Complement(Takes.OBJECT, i, 0);
		}
		return Optional.empty();
	}

	/**
	 * أدان الوزير، أمس، الهجوم: what a verb of judging has for object is what is said.
	 */
	private Optional<Complement> judgedObject(int i) {
		String form = this.page.form(i);
		if (i != this.walk.looseSlot || this.walk.inPhrase || form.startsWith("لل") || form.startsWith("بال")) {
			return Optional.empty();
		}
		if (this.cue.verb().addressee() && this.walk.addressee == null
				&& (this.page.mentionFrom(i).isPresent() || isAsked(i))) {
			return Optional.empty(); // ناشد الأهالي الرئيس التدخل
		}
		if (this.walk.addressee != null && goesOnAddressee(i)) {
			return Optional.empty(); // ناشد الطلاب | الجدد, ناشد الملك | وولي عهده
		}
		return this.walk.hasSubject() ? found(Takes.OBJECT, i, 0) : Optional.empty();
	}

	/** ناشد | المجتمع الدولي بالتحرك: whom he asks, as what he asks for follows. */
	private boolean isAsked(int i) {
		boolean asked = this.cue.takes(Takes.WITH) && this.page.form(i).startsWith("ال");
		for (int j = i + 1; asked && j < Math.min(this.walk.limit, i + LONGEST_ASKED) && this.page.isWord(j); j++) {
			String form = this.page.form(j);
			if (form.startsWith("ب") && isContentWith(j, form)) {
				return true;
			}
		}
		return false;
	}

	private boolean goesOnAddressee(int i) {
		Mention asked = this.walk.addressee;
		if (asked == null || i != asked.end() || !this.cue.takes(Takes.WITH)) {
			return false;
		}
		String form = this.page.form(i);
		return this.page.isConjoined(i) || form.startsWith("ال") && this.page.form(asked.first()).startsWith("ال");
	}

	/**
	 * Whether a noun opens a statement, with or without article or pronoun: حرص, حرصه.
	 */
	private boolean isMatter(String form) {
		if (this.page.has(WordClass.MATTER, form)) {
			return true;
		}
		if (form.startsWith("ال") && this.page.has(WordClass.MATTER, form.substring(2))) {
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

	/** Whether a noun is not merely the second half of a phrase: من أجل حق, فرص العمل. */
	private boolean beginsPhrase(int i) {
		int before = i - 1;
		if (before == this.walk.at || i == this.walk.looseSlot || !this.page.isWord(before)
				|| this.page.mentionOver(before).isPresent()) {
			return true;
		}
		String form = this.page.form(before);
		return !this.page.isPreposition(before) && (this.page.is(WordClass.TIME, before)
				|| this.page.is(WordClass.ADVERB, before) || form.startsWith("ال") || form.endsWith("ي")
				|| form.endsWith("ها") || form.endsWith("هم") || form.endsWith("هما")
				|| form.endsWith("ه") && !form.equals("هذه") && !this.page.endsInTaMarbuta(before));
	}

	/** Somebody or something, of which something is said with ب: وصف القرار بأنه خاطئ. */
	private Optional<Complement> predicateAt(int i) {
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
			return found(Takes.PREDICATE, with + 1, 0); // وصف القرار بأنه "خاطئ"
		}
		return (with > 0) ? found(this.cue.takes(Takes.ACCUSE) ? Takes.ACCUSE : Takes.PREDICATE, i, 0)
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
		return (considered || this.cue.takes(Takes.BURDEN) && isBurden(i)) ? found(Takes.OBJECT, i, 0)
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
				return found(Takes.ACCUSE, i, 0);
			}
			if (this.page.isPause(j) || this.page.cueAt(j).isPresent()) {
				break;
			}
		}
		return Optional.empty();
	}

	private boolean isBurden(int i) {
		String form = this.page.form(i);
		return this.page.has(WordClass.BURDEN, form.startsWith("ال") ? form.substring(2) : form);
	}

	/**
	 * ووصف فلانا بأنه: with nothing between, the phrase is the object, the subject
	 * dropped.
	 */
	private Optional<Complement> describes(int i) {
		Mention object = this.page.mentionFrom(i).orElse(null);
		boolean described = object != null && predicate(object.end()) == object.end();
		return described ? found(this.cue.takes(Takes.ACCUSE) ? Takes.ACCUSE : Takes.PREDICATE, i, 0)
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
		return found(Takes.PREDICATE, i, 0);
	}

	private static Optional<Complement> found(Takes how, int first, int cut) {
		return Optional.of(new Complement(how, first, cut));
	}

}
