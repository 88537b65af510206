package liqa.transform.claims;

import java.util.Optional;
import java.util.Set;

import liqa.transform.Act;
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

	/** Words between verb and statement at most; titles of officials are long. */
	private static final int REACH = 60;

	private static final int REACH_OF_PARTICIPLE = 25;

	/** A form that is another word as often has its statement close by. */
	private static final int REACH_OF_HOMOGRAPH = 30;

	/** Words between a homograph, or its subject, and its statement. */
	private static final int HOMOGRAPH_GAP = 3;

	/** The same, if a document and who issued it stand there: ذكر بيان للوزارة أن. */
	private static final int LONGEST_DOCUMENT = 16;

	/** Words of a title behind those that are known, at most. */
	private static final int LONGEST_TITLE = 14;

	/** Prepositions that may bind the rest of a title: النائبة في مجلس الشعب. */
	private static final Set<String> LINKS_OF_TITLES = Set.of("في", "علي", "لدي", "عن", "من");

	/** Demonstratives, which stand before the noun they point at: دعت | هذه المنظمة. */
	static final Set<String> DEMONSTRATIVES = Set.of("هذا", "هذه", "هذان", "هاتان", "هولاء", "تلك");

	/** What a source may ask not to be done with its name: رفض الكشف عن اسمه. */
	private static final Set<String> WITHHOLDING = Set.of("الكشف", "كشف", "ذكر", "نشر", "الافصاح", "التصريح");

	private static final Set<String> WITHHELD = Set.of("اسمه", "اسمها", "اسماءهم", "هويته", "هويتها", "هويتهم");

	private final Page page;

	private final Recipients recipients;

	private final Walk walk;

	private final ComplementReader complements;

	private final Asides asides;

	private FrameReader(Page page, Cue cue, int at) {
		this.page = page;
		int reach = cue.homograph() ? REACH_OF_HOMOGRAPH : cue.is(Cue.Shape.PARTICIPLE) ? REACH_OF_PARTICIPLE : REACH;
		this.walk = new Walk(cue, at, Math.min(page.sentenceOf(at).end(), at + reach));
		this.recipients = new Recipients(page);
		this.complements = new ComplementReader(page, this.walk, this.recipients);
		this.asides = new Asides(page, this.walk);
		if (this.walk.isFinite() && !cue.object() && !page.isConjoined(at)) {
			this.walk.before = subjectBefore(page, cue, at);
		}
	}

	/** الوزير أكد, كان الوزير قد أكد. */
	static @Nullable Mention subjectBefore(Page page, Cue cue, int at) {
		int first = page.sentenceOf(at).first();
		int i = at - 1;
		if (page.isRelative(i) && i > first) {
			i = page.isPause(i - 1) ? i - 2 : i - 1;
		}
		while (i > first && page.mentionOver(i).isEmpty() && page.is(WordClass.ADVERB, i)) {
			i--;
		}
		i = page.beforeTurn(i);
		return page.mentionOver(page.beforeAdjectives(i))
			.filter((mention) -> mention.first() >= first && mention.type() != MentionType.PLACE && page.isFree(mention)
					&& page.agreement().after(cue, mention))
			.orElse(null);
	}

	/** The frame of the reporting word at a token, if a statement follows it. */
	static Optional<Frame> read(Page page, Cue cue, int at) {
		if (cue.takes(Takes.DOCUMENT) && !page.is(WordClass.DOCUMENT, at + 1) && !page.isWithin(at + 1)
				&& !(page.form(at + 1).equals("في") && page.is(WordClass.DOCUMENT, at + 2)) && !finds(page, cue, at)) {
			return Optional.empty();
		}
		return new FrameReader(page, cue, at).frame();
	}

	/** وجد الباحثون | أن, أظهر مسح | أن: that they found it out is what they say. */
	private static boolean finds(Page page, Cue cue, int at) {
		return !cue.takes(Takes.QUOTE)
				&& page.mentionFrom(at + 1).filter((finder) -> page.isThat(finder.end())).isPresent();
	}

	private Optional<Frame> frame() {
		Walk w = this.walk;
		return complement().filter((found) -> found.first() < this.page.size())
			.filter(this::isMeant)
			.map((complement) -> new Frame(w.cue, w.at, Optional.ofNullable(w.subject),
					Optional.ofNullable(w.addressee), w.unknownSubject, complement));
	}

	/**
	 * Whether a word that could be another one, or an adjective, is meant to report here.
	 */
	private boolean isMeant(Complement complement) {
		Walk w = this.walk;
		if (w.cue.homograph()) {
			if (w.before != null && this.page.form(w.before.first() - 1).endsWith("كان")
					|| w.subject != null && !w.subject.plural() && w.subject.first() <= w.at + 2) {
				return true; // بين the preposition stands before several
			}
			int from = (w.subject != null) ? w.subject.end() : w.at + 1;
			// بين البلدين
			boolean lone = w.subject == null && w.unknownSubject && this.page.isPreposition(w.at);
			boolean opens = complement.how() == Takes.THAT && w.at == this.page.sentenceOf(w.at).first()
					&& !this.page.isPreposition(w.at); // ذكر أكثر من مصدر قريب منه أن
			int gap = opens || this.page.is(WordClass.DOCUMENT, w.at + 1) ? LONGEST_DOCUMENT : HOMOGRAPH_GAP;
			return !lone && complement.first() - from <= gap;
		}
		boolean clause = complement.how() == Takes.THAT || complement.how() == Takes.QUOTE;
		boolean adjective = w.isParticiple() && (w.cue.feminine() || w.cue.plural()) && !clause
				&& !this.page.isPause(w.at - 1) && !this.page.closesQuote(w.at - 1);
		return !adjective; // شعارات منددة بالقرار
	}

	private Optional<Complement> complement() {
		int i = this.walk.at + 1;
		while (i < this.walk.limit) {
			Optional<Complement> found = this.complements.at(i);
			if (found.isPresent()) {
				return found;
			}
			Mention mention = this.page.mentionFrom(i).orElse(null);
			if (i == this.walk.looseSlot) {
				this.walk.passPause(i, endOfTold(i)); // كشف مسؤول | لـCNN | تفاصيل
			}
			if (mention != null) {
				pass(mention);
				i = Math.max(mention.end(), i + 1);
			}
			else if (endsFrame(i)) {
				break;
			}
			else {
				i = passWord(i);
			}
		}
		return Optional.ofNullable(this.walk.fallback);
	}

	/** ورد | لوكالة النهر, ورد | إلى النهر: where a document came to, nothing it says. */
	private boolean isSentTo(int i) {
		return this.page.form(i).equals("الي") || this.page.isOutletTold(i)
				|| this.page.mentionFrom(i).filter((outlet) -> outlet.proclitics().equals("ل")).isPresent();
	}

	/** Whether another reporting word takes over before this one had its statement. */
	private boolean endsFrame(int i) {
		if (this.page.isSign(i, ".!?؟")) {
			return !this.page.isInsideWord(i) && !isInitial(i);
		}
		if (this.page.form(i).equals("ذلك") && !this.page.isWord(i + 1) && i == this.walk.looseSlot) {
			return true; // نفى الوزير ذلك، ولم توجه إليه اتهامات
		}
		Cue other = this.page.cueAt(i).orElse(null);
		if (other == null || other.is(Cue.Shape.MASDAR) || this.page.isPreposition(i)
				|| this.page.starts(WordClass.ATTRIBUTION, i)) { // نقلا عن is no verb
			return false;
		}
		if (other.takes(Takes.VOICED) && this.page.frameAt(i).isEmpty()) {
			return false; // التي وصلت وتوجهت إلى المدينة
		}
		if (other.takes(Takes.DOCUMENT) && this.page.frameAt(i).isEmpty() && isSentTo(i + 1)) {
			return false; // ذكر بيان | ورد لوكالة النهر | أن
		}
		if (this.walk.inPhrase && !this.page.isConjoined(i)) {
			// الوزير الذي زار بغداد, but not تقرير قال إن
			// and تصريحات قال فيها: «…»
			return this.page.isThat(i + 1) || this.page.isThat(i + 2)
					|| this.page.isWithin(i + 1) && (this.page.isColon(i + 2) || this.page.opensQuote(i + 2));
		}
		if (i == this.walk.slot && this.walk.cue.takes(Takes.QUOTE) && this.walk.isFinite() && this.walk.subject != null
				&& other.is(Cue.Shape.PARTICIPLE) && other.verb().lemma().equals("قال")) {
			return false; // وأردف حداد قائلا: «…»
		}
		if (this.page.form(i + 1).equals("عدم") || WITHHOLDING.contains(this.page.form(i + 1))
				|| this.page.is(WordClass.NEGATION, i - 1) && WITHHELD.contains(this.page.form(i + 1))) {
			return false; // قال مصدر طلب عدم نشر اسمه إن, مصدر لم يذكر اسمه
		}
		return i > this.walk.at + 1 || this.page.isConjoined(i);
	}

	/** ويتني س. جونسون: the dot of a letter that stands for a name. */
	private boolean isInitial(int dot) {
		return this.page.isWord(dot - 1) && this.page.form(dot - 1).length() == 1 && this.page.isWord(dot + 1);
	}

	private void pass(Mention mention) {
		Walk w = this.walk;
		if (w.addressee == null && isTold(mention) && (!w.inPhrase || mention.proclitics().isEmpty())) {
			w.addressee = mention;
			w.inPhrase = false;
			return;
		}
		if (w.unknownSubject && mention.first() == w.at + 2 && mention.isConjoined() && mention.hasName()
				&& mention.type() == MentionType.PERSON && w.isFinite()) {
			w.subjectIs(mention); // الباحث | والطبيب فلان
			return;
		}
		if (!this.page.isFree(mention) || mention.isConjoined()) {
			return;
		}
		if (isOutletBeforeSubject(mention)) {
			w.addresseeIs(mention);
			w.toldFirst = true;
			return;
		}
		boolean toldFirst = w.toldFirst || w.addressee != null && isTold(w.addressee) && !w.cue.verb().addressee();
		// وقال لـ"النهار" الوزير
		if (w.subject == null && (w.addressee == null || toldFirst) && canBeSubject(mention) || holds(mention)) {
			w.subjectIs(mention);
		}
		else if (w.addressee == null && w.cue.verb().addressee() && !w.inPhrase) {
			w.addresseeIs(mention);
		}
	}

	/** أبلغ | «النهار» | مصدر مطلع أن: an outlet with who told it something behind it. */
	private boolean isOutletBeforeSubject(Mention mention) {
		Walk w = this.walk;
		if (w.subject != null || w.addressee != null || !w.isFinite() || !w.cue.verb().addressee()
				|| w.cue.verb().act() != Act.STATE || mention.first() > w.at + 2 || !this.page.isKnownOutlet(mention)) {
			return false;
		}
		int next = this.page.closesQuote(mention.end()) ? mention.end() + 1 : mention.end();
		return this.page.mentionFrom(next)
			.filter((teller) -> teller.type() != MentionType.PLACE && !teller.isConjoined() && this.page.isFree(teller)
					&& this.page.agreement().before(w.cue, teller))
			.isPresent();
	}

	/** لرويترز, لـ«النهار»: whom it was told, right behind the verb. */
	private boolean isTold(Mention mention) {
		int next = this.walk.at + 1;
		return mention.proclitics().endsWith("ل") || mention.proclitics().isEmpty() && this.page.form(next).equals("ل")
				&& (mention.first() == next + 1 || mention.first() == next + 2 && this.page.opensQuote(next + 1));
	}

	private boolean canBeSubject(Mention mention) {
		Walk w = this.walk;
		if (w.before != null && (mention.first() > w.at + 1 || w.cue.verb().addressee() || judges())) {
			return false;
		}
		if (w.inPhrase || w.unknownSubject) {
			return completes(mention);
		}
		if (w.cue.verb().addressee() && w.isFinite() && isOblique(mention)) {
			return false; // وفيما دعا | الصحافيين | إلى
		}
		boolean strict = mention.type() == MentionType.PERSON || w.isParticiple();
		if (strict && !this.page.agreement().before(w.cue, mention) && !followsVerb(mention)) {
			return false;
		}
		return !w.isParticiple() || !(w.cue.verb().addressee() || w.cue.takes(Takes.PREDICATE) || judges());
	}

	/** وحثت | شركاتها على, ودعا | المربين إلى: a noun that can only be the one asked. */
	private boolean isAsked(int i, String form) {
		boolean his = this.page.endsInPronoun(i);
		if (this.walk.addressee != null && this.walk.isFinite() && isOblique(this.walk.addressee)) {
			return true; // دعا المواطنين | والمواطنات
		}
		return this.walk.cue.verb().addressee() && i == this.walk.at + 1 && form.length() > 4
				&& (his || form.startsWith("ال") && (form.endsWith("ين") || this.page.is(WordClass.NOBODY, i)));
	}

	/** الصحافيين, not الصحافيون: a plural of people in the case of an object. */
	private boolean isOblique(Mention mention) {
		String form = this.page.form(mention.first());
		return mention.plural() && mention.type() == MentionType.GROUP && form.startsWith("ال") && form.length() > 5
				&& form.endsWith("ين");
	}

	/** A participle of judging has its object behind it: مدينا الهجوم. */
	private boolean judges() {
		return this.walk.cue.takes(Takes.OBJECT) && !this.walk.cue.takes(Takes.QUOTE);
	}

	/**
	 * Whether a name ends a title that is no known mention: السفير لدى بغداد | فلان.
	 * Behind a noun without article it would be somebody else: محامي فلان.
	 */
	private boolean completes(Mention mention) {
		boolean genitive = mention.first() == this.walk.at + 2 && !this.page.form(this.walk.at + 1).startsWith("ال");
		return this.walk.unknownSubject && mention.type() == MentionType.PERSON && mention.hasName() && !genitive;
	}

	/**
	 * Whether a name belongs to the title taken for the subject, of which only the first
	 * words are known: رئيس بلدية | شيلوبي | فلان, عضو اللجنة «5+5» | الفريق | فلان.
	 */
	private boolean holds(Mention name) {
		Mention title = this.walk.subject;
		if (title == null || title.type() != MentionType.PERSON || title.hasName() || title.plural()
				|| this.walk.addressee != null || name.type() != MentionType.PERSON || !name.hasName()
				|| name.first() == title.end() || name.first() > title.end() + LONGEST_TITLE) {
			return false;
		}
		for (int i = title.end(); i < name.first(); i++) {
			if (!continuesTitle(i, name.first())) {
				return false;
			}
		}
		return true;
	}

	private boolean continuesTitle(int i, int name) {
		if (!this.page.isWord(i)) {
			return !this.page.isPause(i) && !this.page.isColon(i) && !this.page.isSign(i, ".!?؟") || i == name - 1
					|| this.page.isSign(i, "()-–");
		}
		if (this.page.isPreposition(i)) {
			return LINKS_OF_TITLES.contains(this.page.form(i)) && !this.walk.cue.verb().addressee();
		}
		boolean other = this.page.mentionOver(i).filter((inner) -> inner.type() == MentionType.PERSON).isPresent();
		return !other && !this.page.is(WordClass.TIME, i) && !this.page.is(WordClass.ADVERB, i)
				&& !this.page.isRelative(i) && !this.page.isThat(i)
				&& this.page.cueAt(i).filter((word) -> !word.homograph() && !word.is(Cue.Shape.MASDAR)).isEmpty();
	}

	/**
	 * Right behind a verb that has no object but its statement, a name is the subject
	 * whatever its gender.
	 */
	private boolean followsVerb(Mention mention) {
		int next = this.walk.at + 1;
		return this.walk.isFinite() && mention.type() == MentionType.PERSON && !this.walk.cue.verb().addressee()
				&& !this.walk.cue.takes(Takes.PREDICATE)
				&& (mention.first() == next || (mention.first() == next + 1 && this.page.opensQuote(next)));
	}

	/**
	 * Past the outlet that is told something, before an object: كشف مسؤول لـ«الشروق» |
	 * تفاصيل, أدان الوزير في مقابلة مع قناة النهر | الهجوم; the same token if there is
	 * none.
	 */
	private int endOfTold(int i) {
		boolean accuses = this.walk.cue.takes(Takes.ACCUSE) || this.walk.cue.takes(Takes.BURDEN);
		if (!this.walk.cue.takes(Takes.OBJECT) && !accuses) {
			return i;
		}
		int at = afterConversation(i);
		boolean with = at > i && this.page.form(at).equals("مع");
		int noun = (with || this.page.form(at).equals("ل") || this.page.isOutletTold(at)) ? at + 1 : at;
		boolean named = !with || this.page.mentionFrom(noun).isPresent() || !this.page.is(WordClass.OUTLET, noun);
		int name = named ? noun : noun + 1; // مع قناة | «النهر»
		boolean setApart = this.page.setsApart(name);
		return this.page.mentionFrom(setApart ? name + 1 : name)
			.or(() -> this.page.mentionFrom(at))
			.filter((told) -> (told.type() == MentionType.ORGANIZATION || setApart && told.type() == MentionType.PLACE)
					&& (name > at || told.proclitics().endsWith("ل")))
			.map((told) -> setApart && !this.page.isWord(told.end()) || this.page.closesQuote(told.end())
					? told.end() + 1 : told.end())
			.orElse(i);
	}

	/** في تصريح, في تصريح خاص: the same token if nothing of that stands there. */
	private int afterConversation(int i) {
		if (!this.page.form(i).equals("في") || !this.page.is(WordClass.CONVERSATION, i + 1)) {
			return i;
		}
		int next = i + 2;
		boolean adjective = this.page.isWord(next) && this.page.mentionFrom(next).isEmpty()
				&& !this.page.form(next).startsWith("ل") && !this.page.isPreposition(next);
		return adjective ? next + 1 : next;
	}

	/** Whether one mention is all that stands between quotation marks. */
	private boolean isKnownName(int open) {
		return this.page.mentionFrom(open + 1)
			.filter((mention) -> mention.end() == this.page.closeOf(open))
			.isPresent();
	}

	private int passWord(int i) {
		int brackets = this.asides.endOfBrackets(i);
		if (brackets > 0) {
			this.walk.passPause(i, brackets);
			return brackets;
		}
		if ((this.recipients.namesOutlet(i) || this.complements.isAddressed(i)) && !isKnownName(i)) {
			return this.page.closeOf(i) + 1;
		}
		int copy = this.asides.endOfCopy(i, this.recipients);
		if (copy > 0) {
			this.walk.passPause(this.walk.inPhrase ? this.walk.looseSlot : i, copy);
			this.walk.inPhrase = false;
			return copy;
		}
		int dash = this.asides.closingDash(i);
		if (dash > 0 && dash + 1 < this.walk.limit) {
			this.walk.passPause(i, dash + 1);
			return dash + 1;
		}
		int aside = this.page.isPause(i)
				? Math.max(this.asides.endOfAttribution(i + 1), this.asides.endOfRelative(i + 1)) : -1;
		if (aside > 0) {
			this.walk.passPause(this.walk.inPhrase ? this.walk.looseSlot : i, aside);
			this.walk.inPhrase = false;
			return aside;
		}
		if (this.page.isPause(i)) {
			this.walk.passPause(this.walk.inPhrase ? this.walk.looseSlot : i, i + 1);
			this.walk.inPhrase = false;
			return i + 1;
		}
		if (!this.page.isWord(i)) {
			this.walk.passPause(i, i + 1);
			return i + 1;
		}
		if (this.page.isEachOf(i + 1) && !this.walk.inPhrase) {
			this.walk.passPause(i, i + 2);
			return i + 2;
		}
		int after = Math.max(Math.max(this.page.end(WordClass.ADVERB, i), this.page.end(WordClass.TIME, i)),
				Math.max(this.page.end(WordClass.TURN, i), this.asides.endOfManner(i)));
		if (after < 0 && standsIn(i)) {
			after = this.page.end(WordClass.STAND_IN, i);
		}
		if (after > i + 1 || after > 0 && !this.page.isPreposition(i)) {
			this.walk.passPause(i, after); // أمس, في الوقت ذاته
			return after;
		}
		if (i == this.walk.at + 1 && (saysSo(i) || this.page.is(WordClass.IDIOM, i) && this.walk.cue.takes(Takes.TO))) {
			this.walk.passPause(i, i + 1);
			return i + 1;
		}
		int circumstance = (i == this.walk.looseSlot && !this.walk.inPhrase) ? this.asides.endOfCircumstance(i) : -1;
		if (circumstance > 0) {
			this.walk.passPause(i, circumstance);
			return circumstance;
		}
		String form = this.page.form(i);
		// دعت هذه المنظمة, but not تعتبر هذه المحكمة: it is deemed
		if (DEMONSTRATIVES.contains(form) && this.page.mentionFrom(i + 1).isPresent()
				&& !this.walk.cue.takes(Takes.PREDICATE)) {
			return i + 1;
		}
		if (this.page.isPreposition(i) || this.page.isRelative(i) || this.page.opensApposition(i)
				|| isProbablyGoverned(i, form)) {
			this.walk.inPhrase = true;
		}
		else if (!this.walk.inPhrase && this.walk.subject == null && !this.page.is(WordClass.QUANTIFIER, i)
				&& !(this.walk.isFinite() && this.walk.cue.plural()) // أبلغوا | الفريق
				&& !(this.walk.isParticiple() && this.walk.cue.verb().addressee()) && !isAsked(i, form)) {
			this.walk.unknownSubject = true;
		}
		return i + 1;
	}

	/**
	 * Whether a word behind the verb only says once more that it is one of saying: مضى
	 * يقول, تابع قائلا, أضاف قوله.
	 */
	private boolean saysSo(int i) {
		return QuotedSources.SAYING.contains(this.page.form(i)) || this.page.cueAt(i)
			.filter((other) -> !other.is(Cue.Shape.MASDAR) && isSaying(other) && !this.page.isConjoined(i))
			.isPresent();
	}

	private static boolean isSaying(Cue cue) {
		return cue.takes(Takes.QUOTE) && (cue.takes(Takes.THAT) || cue.is(Cue.Shape.PARTICIPLE));
	}

	/**
	 * للصحفيين, بالقاهرة, later also بحضور: a preposition written as one with its noun.
	 */
	private boolean isProbablyGoverned(int i, String form) {
		if (form.length() > 4 && (form.startsWith("لل") || form.startsWith("بال"))) {
			return true;
		}
		boolean noun = i == this.walk.at + 1 && !NoSubject.isGoverned(this.page, i)
				|| this.page.is(WordClass.DOCUMENT, i);
		// وقال | والدموع في عينيه
		boolean joined = i == this.walk.at + 1 && form.startsWith("و");
		return !noun && form.length() > 3 && (form.startsWith("ل") || form.startsWith("ب") || joined);
	}

	/**
	 * Whether a noun takes up an earlier speaker and is no title of a new one: المصدر أن.
	 */
	private boolean standsIn(int i) {
		int after = this.page.end(WordClass.STAND_IN, i);
		return i == this.walk.at + 1 && after > 0 && (!this.page.isWord(after) || this.page.isThat(after)
				|| this.page.isPreposition(after) || this.page.form(i).endsWith("ه"));
	}

}
