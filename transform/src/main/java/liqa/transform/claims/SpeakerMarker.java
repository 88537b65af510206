package liqa.transform.claims;

import java.util.Optional;
import java.util.Set;

import liqa.ingest.Block;
import liqa.transform.PartyType;
import liqa.transform.names.MarkedText;
import liqa.transform.names.Mention;
import liqa.transform.names.MentionType;
import liqa.transform.text.Sentence;

/**
 * Marks speakers that no name list and no title shows, but the verb does: what stands
 * between قال and إن is whoever said it (قال الصيادون إن, أوضحت الدراسة أن).
 */
final class SpeakerMarker {

	/** Words that single somebody out and stand before what he is. */
	private static final Set<String> SUPERLATIVES = Set.of("افضل", "اكبر", "اصغر", "اشهر", "اغني", "اقدم", "اقوي",
			"اول", "احدث", "اسرع", "اهم", "ابرز");

	/** What somebody says, as it stands with his pronoun: كلامه, تصريحاته. */
	private static final Set<String> SPEECH = Set.of("كلام", "حديث", "تصريح", "كلمت", "خطاب", "مداخلت", "شهادت", "بيان",
			"رسالت", "تغريد", "روايت", "مقابلت");

	/** Objects that make one verb with a verb of saying: لفت الأنظار, كشف أسرار. */
	private static final Set<String> OBJECTS = Set.of("الانظار", "الانتباه", "النظر", "انظار", "انتباه", "اسرار",
			"معلومات", "خفايا", "ملامح", "النقاب", "اللثام", "الستار");

	/** Words of such a phrase at most. */
	private static final int LONGEST = 6;

	/** Words of a subject before its verb, at most. */
	private static final int LONGEST_BEFORE = 3;

	/** Words between نقلت and عن at most. */
	private static final int REACH = 14;

	/** How reliable a verb must be to prove a speaker. */
	private static final double PROOF = 0.85;

	private static final Set<String> REPORTS = Set.of("تقرير", "احصاءات", "احصاييات", "ارقام", "بيانات", "تقديرات",
			"معطيات", "وثيقه", "تحليل", "نتايج", "تحقيقات", "صور", "مسح", "احصاء", "استطلاع", "استطلاعات", "ابحاث",
			"بحث", "تسريبات", "دراسه", "دراسات", "استبيان", "وثايق", "تحقيق", "تقارير", "مذكره", "دعوي", "مراجعه",
			"احصاييه", "حصيله", "مسوده", "لقطات", "سجلات");

	private final Page page;

	private final Newcomers newcomers;

	private final OutletMarker outlets;

	private final NoSubject noSubject;

	private final NewcomerKind kind;

	SpeakerMarker(Page page) {
		this.page = page;
		this.newcomers = new Newcomers(page);
		this.outlets = new OutletMarker(page, this.newcomers);
		this.noSubject = new NoSubject(page);
		this.kind = new NewcomerKind(page);
	}

	/** The text with these speakers and outlets among its mentions and parties. */
	MarkedText mark() {
		for (Sentence sentence : this.page.text().sentences()) {
			if (sentence.role() == Block.Role.BODY) {
				for (int i = sentence.first(); i < sentence.end(); i++) {
					if (this.page.mayReport(i)) {
						mark(i, sentence);
					}
				}
			}
		}
		return this.newcomers.marked();
	}

	private void mark(int verb, Sentence sentence) {
		Optional<Cue> cue = this.page.cueAt(verb).filter((word) -> word.is(Cue.Shape.FINITE));
		Optional<Frame> read = cue.flatMap((word) -> this.page.frameAt(verb));
		read.ifPresent((found) -> {
			this.outlets.told(verb + 1, found.complement().first());
			if (found.cue().verb().addressee()) {
				this.outlets.addressed(found);
			}
		});
		if (cue.isPresent() && read.isEmpty() && cue.get().takes(Takes.QUOTE) && (this.page.closesQuote(verb - 1)
				|| this.page.isPause(verb - 1) && this.page.closesQuote(verb - 2))) {
			this.outlets.behind(verb, sentence);
		}
		if (read.filter(SpeakerMarker::isClause).isPresent() && this.page.is(WordClass.DOCUMENT, verb + 1)) {
			this.outlets.issuer(verb + 2);
		}
		if (QuotedSources.isLearning(this.page.form(verb))) {
			this.outlets.carrier(verb);
		}
		if (QuotedSources.isCarrying(this.page.form(verb))) {
			this.outlets.carrier(verb);
			markCarried(verb, sentence);
		}
		if (this.page.starts(WordClass.RELAY, verb)) {
			markOrigin(verb, sentence);
			this.outlets.relaying(verb);
		}
		if (this.page.starts(WordClass.ATTRIBUTION, verb) || this.page.starts(WordClass.ATTRIBUTION_CLAUSE, verb)) {
			this.outlets.source(verb);
		}
		if (this.page.is(WordClass.CONVERSATION, verb) || this.page.is(WordClass.APPEARANCE, verb)) {
			this.outlets.conversation(verb, sentence);
		}
		read.filter((found) -> found.subject().isEmpty() && !found.unknownSubject())
			.ifPresent((found) -> markBefore(found, sentence));
		if (this.page.starts(WordClass.ATTRIBUTION_CLAUSE, verb)) {
			markOurs(this.page.end(WordClass.ATTRIBUTION_CLAUSE, verb) + 1);
		}
		if (this.page.starts(WordClass.ATTRIBUTION, verb)) {
			markSource(this.page.end(WordClass.ATTRIBUTION, verb), sentence);
		}
		Optional<Frame> frame = read.filter((found) -> found.subject().isEmpty()
				&& (found.unknownSubject() || isHowMany(verb + 1, verb + 2) || this.page.isNumber(verb + 1)));
		if (frame.isPresent() && isClause(frame.get()) && (markReport(verb + 1) || markStatement(verb + 1))) {
			return;
		}
		if (frame.isEmpty() || refersBack(verb + 1) || isNobody(verb + 1)) {
			return;
		}
		int first = this.page.opensQuote(verb + 1) ? verb + 2 : verb + 1;
		Complement complement = frame.get().complement();
		// دعت حماس | لتشكيل: nothing stands between
		boolean adjoins = complement.cut() > 0 || complement.how() == Takes.OBJECT;
		int limit = adjoins ? complement.first() + 1 : complement.first();
		int end = endOfSuperlative(first, endOfPhrase(first, limit), limit);
		boolean clause = complement.how() == Takes.THAT && complement.first() <= end + 2;
		if (frame.get().cue().homograph() && !clause) {
			return; // ذكر والده | أن, but not بين البلدين
		}
		if (end == first + 1 && markRelation(first, frame.get())) {
			return;
		}
		if (end > first && !markHolder(end, frame.get()) && isPhrase(first, end, frame.get())) {
			boolean feminine = frame.get().cue().feminine();
			this.newcomers.add(first, end, this.kind.of(first, end, feminine), feminine);
		}
	}

	/** قال أفضل | حارس في البطولة: the one of whom it is said belongs to it. */
	private int endOfSuperlative(int first, int end, int limit) {
		if (end > first + 1 || !SUPERLATIVES.contains(this.page.form(first))) {
			return end;
		}
		return this.page.mentionFrom(first + 1)
			.filter((best) -> best.type() != MentionType.PLACE && !best.hasName() && best.end() < limit)
			.map(Mention::end)
			.orElse(first);
	}

	/** قال | محامي | فلان: a noun without article, and the person it belongs to. */
	private boolean markRelation(int noun, Frame frame) {
		Optional<Mention> person = this.page.mentionFrom(noun + 1)
			.filter((of) -> of.type() == MentionType.PERSON && of.hasName() && of.proclitics().isEmpty()
					&& of.end() < frame.complement().first());
		boolean related = person.isPresent() && !this.page.form(noun).startsWith("ال")
				&& this.page.isOrdinary(this.page.form(noun)) && !isAccusative(this.page.form(noun))
				&& !this.page.form(noun).endsWith("ات") && !frame.cue().verb().addressee()
				&& frame.complement().how() == Takes.THAT;
		if (related) {
			// عائلة | فلان
			boolean several = this.page.has(WordClass.SEVERAL, this.page.form(noun));
			this.newcomers.add(noun, person.get().end(), several ? PartyType.GROUP : PartyType.PERSON,
					frame.cue().feminine());
		}
		return related;
	}

	private static boolean isAccusative(String form) {
		return form.length() > 3 && form.endsWith("ا");
	}

	/** نقلت الوكالة عن | أحد سكان الحي | قوله: somebody whom no list knows is quoted. */
	private void markCarried(int verb, Sentence sentence) {
		int last = Math.min(sentence.end(), verb + REACH);
		int about = verb + 1;
		while (about < last && !this.page.form(about).equals("عن") && !this.page.isThat(about)) {
			about++;
		}
		if (about < last && this.page.form(about).equals("عن")) {
			markQuoted(about + 1, sentence);
		}
		else if (QuotedSources.isAboutHim(this.page.form(verb + 1))) {
			markQuoted(verb + 2, sentence); // وينقل عنه أحد زملائه أنه
		}
	}

	/** نقلا عن | والد اللاعب. */
	private void markOrigin(int relay, Sentence sentence) {
		if (relay > sentence.first()) {
			markQuoted(this.page.end(WordClass.RELAY, relay), sentence);
		}
	}

	private void markQuoted(int first, Sentence sentence) {
		int end = endOfPhrase(first, Math.min(sentence.end(), first + LONGEST) + 1);
		if (end == first + 1 && this.page.form(end).startsWith("لل") && this.page.mentionOver(end).isEmpty()) {
			end++; // صديق | للعائلة
		}
		boolean masdar = this.page.cueAt(end).filter((cue) -> cue.is(Cue.Shape.MASDAR)).isPresent();
		boolean whole = masdar || !this.page.isWord(end) || this.page.isThat(end) || this.page.isRelative(end)
				|| this.page.isPreposition(end) || this.noSubject.begins(end);
		boolean named = this.page.is(WordClass.OUTLET, first) || this.page.is(WordClass.DOCUMENT, first)
				|| this.page.is(WordClass.STAND_IN, first);
		if (end > first && whole && !named) {
			this.newcomers.add(first, end, this.kind.of(first, end, false), false);
		}
	}

	/**
	 * رئيس | بلدية شيلوبي | سيف الدين أيدمير: behind the body that completes an office
	 * stands the name of its holder.
	 */
	private boolean markHolder(int office, Frame frame) {
		int first = office;
		Optional<Mention> body = this.page.mentionFrom(first);
		while (body.filter((of) -> of.type() != MentionType.PERSON && of.proclitics().isEmpty()).isPresent()) {
			first = body.get().end();
			body = this.page.mentionFrom(first);
		}
		if (first == office || body.isPresent()) {
			return false;
		}
		first = this.page.isSign(first, "،,") ? first + 1 : first;
		int limit = frame.complement().first();
		int end = endOfPhrase(first, limit);
		boolean last = end >= limit - 1 || this.page.isPause(end) || this.page.isThat(end)
				|| this.page.isPreposition(end);
		boolean named = end >= first + 2 && !this.page.form(first).startsWith("ال")
				&& !this.page.form(first).endsWith("ا") && !this.page.form(first).startsWith("لل");
		if (last && named) {
			this.newcomers.add(first, end, PartyType.PERSON, frame.cue().feminine());
		}
		return last && named;
	}

	/** كشف تفاصيل عن الخطة, طلب اللجوء: what is told or asked for. */
	private boolean isNobody(int token) {
		return this.page.is(WordClass.NOBODY, token) || this.page.form(token).startsWith("ال")
				&& this.page.has(WordClass.NOBODY, this.page.form(token).substring(2));
	}

	/**
	 * Whether the subject is a word that takes up somebody named before: البيان, الموقع.
	 */
	private boolean refersBack(int token) {
		return this.page.is(WordClass.DOCUMENT, token) && !isReport(token) || this.page.is(WordClass.STAND_IN, token)
				|| this.page.is(WordClass.LINK, token) || this.page.is(WordClass.NEGATION, token)
				|| (this.page.is(WordClass.OUTLET, token) && this.page.form(token).startsWith("ال"));
	}

	/** تقرير أممي, إحصاءات رسمية: a document that is named for itself, not for a body. */
	private boolean isReport(int token) {
		boolean issued = isIssued(token + 1) || this.page.mentionFrom(token + 1)
			.filter((of) -> of.type() == MentionType.ORGANIZATION || of.proclitics().isEmpty())
			.isPresent();
		return REPORTS.contains(this.page.form(token)) && !issued;
	}

	/**
	 * ذكر التقرير أن, وبحسب الدراسة: a report that nobody is known to have written speaks
	 * for itself.
	 */
	private boolean markReport(int first) {
		String form = this.page.form(first);
		boolean report = form.startsWith("ال") && this.page.is(WordClass.DOCUMENT, first)
				&& REPORTS.contains(form.substring(2)) && this.page.mentionOver(first).isEmpty();
		int end = first + 1;
		while (report && end < first + LONGEST_BEFORE && this.page.form(end).length() > 3
				&& this.page.form(end).startsWith("ال") && belongs(end, first)) {
			end++;
		}
		report &= !this.page.isWord(end) || this.page.isThat(end) || this.page.isThat(end, 1)
				|| this.page.isRelative(end) || this.page.form(end).equals("الي") && this.page.isThat(end + 1);
		if (report) {
			this.newcomers.add(first, end, PartyType.ANONYMOUS, this.page.endsInTaMarbuta(first));
		}
		return report;
	}

	/**
	 * ذكر | بيان حكومي | أن, وبحسب | بيان رسمي|، فإن: a statement told of for the first
	 * time speaks for itself if nobody is named as its issuer.
	 */
	private boolean markStatement(int first) {
		int end = first + 1;
		while (end < first + LONGEST_BEFORE && belongs(end, first) && !isIssued(end) && this.page.cueAt(end).isEmpty()
				&& !this.page.form(end).startsWith("ال") && !this.page.form(end).startsWith("ل")) {
			end++;
		}
		boolean lone = Issuers.STATEMENTS.contains(this.page.form(first)) && this.page.mentionOver(first).isEmpty()
				&& (!this.page.isWord(end) || this.page.isThat(end) || this.page.isThat(end, 1)
						|| this.page.is(WordClass.TIME, end));
		if (lone) {
			this.newcomers.add(first, end, PartyType.ANONYMOUS, false);
		}
		return lone;
	}

	/** وبحسب | مراسلنا, حسبما أفاد | مراسلنا. */
	private boolean markOurs(int first) {
		boolean ours = this.page.is(WordClass.OUTLET, first) && this.page.form(first).endsWith("نا")
				&& this.page.mentionOver(first).isEmpty();
		if (ours) {
			this.newcomers.add(first, first + 1, PartyType.ORGANIZATION, false);
		}
		return ours;
	}

	/** وبحسب الدراسة, وفقا لتقرير أممي: a report, as the source of what is told. */
	private void markSource(int first, Sentence sentence) {
		String form = this.page.form(first);
		boolean joined = form.startsWith("ل") && REPORTS.contains(form.substring(1));
		// حسب عدد الغرف, حسب كل حالة: a measure, nobody's word
		boolean several = this.page.is(WordClass.QUANTIFIER, first) && !this.page.form(first + 1).equals("من")
				&& !this.page.form(first).equals("عدد") && !this.page.form(first).equals("كل");
		if (markOurs(first)) {
			return;
		}
		if (markReport(first) || markStatement(first) || !joined && !several && !isReport(first)
				|| isIssued(first + 1)) {
			return;
		}
		int end = first + 1;
		while (end < Math.min(sentence.end(), first + LONGEST_BEFORE) && belongs(end, first) && !isIssued(end)
				&& !this.page.form(end).startsWith("ل") && !this.page.form(end).startsWith("ب")) {
			end++;
		}
		if (this.page.mentionFrom(first).isEmpty() && this.page.mentionFrom(end).isEmpty()
				&& end > first + (several ? 1 : 0)) {
			this.newcomers.add(first, end, joined ? 1 : 0, PartyType.ANONYMOUS, this.page.endsInTaMarbuta(first));
		}
	}

	private static boolean isClause(Frame frame) {
		return frame.complement().how() == Takes.THAT || frame.complement().how() == Takes.QUOTE;
	}

	private int endOfPhrase(int first, int limit) {
		// 128 دولة, but not 51 بالمئة
		boolean counts = this.page.isNumber(first) && this.page.isWord(first + 1)
				&& !this.page.form(first + 1).startsWith("ب");
		boolean many = counts || isHowMany(first, first + 1);
		int end = many ? first + 1 : first;
		while (end < Math.min(limit - 1, first + LONGEST)
				&& (belongs(end, first) || isHowMany(first, end) && belongs(end + 1, first))) {
			end++;
		}
		if (isHowMany(first, end)) {
			// أكثر من | مصدر مطلع
			return this.page.mentionFrom(end + 1)
				.filter((several) -> several.end() < limit)
				.map(Mention::end)
				.orElse(end);
		}
		return (this.page.isNumber(first) && end == first + 1) ? first : end;
	}

	/** عدد | من | العقاريين. */
	private boolean isHowMany(int first, int of) {
		boolean more = this.page.form(first).endsWith("اكثر"); // but not أكثر من مرة
		return of == first + 1 && this.page.form(of).equals("من") && this.page.is(WordClass.QUANTIFIER, first) && (!more
				|| this.page.mentionFrom(of + 1).filter((several) -> several.type() != MentionType.PLACE).isPresent());
	}

	/**
	 * الشاكون أوضحوا أن, وكان التطبيق قد أعلن أن, إلا أن دراسة حديثة كشفت أن: a noun that
	 * opens the clause is the subject of the verb behind it, if it has the article or is
	 * one for a report, or for several.
	 */
	private void markBefore(Frame frame, Sentence sentence) {
		int end = frame.at();
		if (!isClause(frame) || this.page.isConjoined(end) || frame.cue().object() || frame.cue().homograph()) {
			return;
		}
		while (end > sentence.first() && this.page.form(end - 1).equals("قد")) {
			end--;
		}
		int first = end - 1;
		while (first > sentence.first() && first > end - LONGEST_BEFORE && !opensSubject(first, sentence)) {
			first--;
		}
		int cut = (this.page.isConjoined(first) && !this.page.form(first).startsWith("والد")) ? 1 : 0;
		if (first >= end || !opensSubject(first, sentence) || refersBack(first) || endOfPhrase(first, end + 1) != end) {
			return;
		}
		String form = this.page.form(first).substring(cut);
		boolean report = this.page.is(WordClass.DOCUMENT, first);
		boolean several = this.page.isNumber(first) || this.page.is(WordClass.QUANTIFIER, first);
		String verb = this.page.form(frame.at());
		// الواقع يقول
		boolean general = (verb.startsWith("ي") || verb.startsWith("ت")) && !report;
		boolean definite = form.startsWith("ال") && !this.page.isRelative(first);
		// إلا أن محللين يقولون
		boolean people = frame.cue().plural() && end == first + 1 && this.kind.isSoundPlural(form);
		if (!general && definite || people || report && isReport(form, first) || several && end > first + 1) {
			boolean feminine = frame.cue().feminine();
			PartyType type = people ? PartyType.GROUP : this.kind.of(first, end, feminine);
			this.newcomers.add(first, end, cut, type, feminine);
		}
	}

	private boolean isReport(String form, int token) {
		return REPORTS.contains(Page.withoutArticle(form)) && !isIssued(token + 1);
	}

	/** تقرير | صادر عن, مسح | أجرته. */
	private boolean isIssued(int token) {
		return this.page.is(WordClass.ISSUED, token) || this.page.starts(WordClass.PUBLISHED, token);
	}

	/** Whether a clause begins at a token: الشاكون, وكان | التطبيق, إلا أن | دراسة. */
	private boolean opensSubject(int token, Sentence sentence) {
		if (token == sentence.first() || this.page.isPause(token - 1)) {
			return true;
		}
		String before = this.page.form(token - 1);
		return before.endsWith("كان") || before.endsWith("كانت") || before.endsWith("لكن") || before.equals("ان")
				|| before.equals("فيما") || before.equals("بينما");
	}

	private boolean belongs(int i, int first) {
		return this.page.isWord(i) && this.page.mentionOver(i).isEmpty() && !this.page.isThat(i)
				&& !this.page.isPreposition(i) && !this.page.isRelative(i) && !this.page.is(WordClass.TIME, i)
				&& !this.page.starts(WordClass.ATTRIBUTION, i) && !this.page.starts(WordClass.ATTRIBUTION_CLAUSE, i)
				&& !this.page.is(WordClass.ADVERB, i)
				&& (i == first || this.page.cueAt(i).isEmpty() && !this.noSubject.begins(i));
	}

	private boolean isPhrase(int first, int end, Frame frame) {
		Optional<Mention> person = this.page.mentionFrom(end).filter((inner) -> inner.type() == MentionType.PERSON);
		if (this.page.isNumber(first) && end == first + 1
				|| person.isPresent() && !isNamedBefore(first, end, person.get())) {
			return false; // محامي فلان
		}
		if (isVerbsObject(first, end, frame) || this.noSubject.is(first, end, frame)) {
			return false;
		}
		if (this.newcomers.isKnown(first, end)) {
			return true;
		}
		Takes how = frame.complement().how();
		boolean quoted = this.page.opensQuote(first - 1) && this.page.closesQuote(end) && how == Takes.THAT;
		boolean clear = isClause(frame) && (this.page.form(first).startsWith("ال") || isReport(first));
		boolean proves = (quoted || clear || frame.cue().verb().reliability() >= PROOF) && how != Takes.PREDICATE
				&& (how != Takes.OBJECT || frame.cue().takes(Takes.QUOTE) && this.page.form(first).startsWith("ال"));
		String form = this.page.form(first);
		boolean possessed = isPossessed(first) && frame.cue().takes(Takes.OBJECT) && !isClause(frame);
		if (possessed || form.equals("صلي") || end == first + 1 && this.page.is(WordClass.QUANTIFIER, first)) {
			// أكد تصميمه القوي على, قال صلى الله عليه وسلم, عدد من وسائل الإعلام
			return false;
		}
		// مخاطبا الحضور
		boolean adverb = form.length() > 3 && form.endsWith("ا") && !form.startsWith("ال")
				&& !this.page.is(WordClass.OUTLET, first) // مراسلنا
				|| isAdverb(this.page.form(end - 1)); // جملة وتفصيلا
		// لراديو المدينة
		boolean told = form.startsWith("ل") && this.page.has(WordClass.OUTLET, form.substring(1));
		return proves && !adverb && !told && (form.length() > 2 || this.page.isNumber(first)) && !form.equals("الله");
	}

	/**
	 * أكمل كلامه, لفت الأنظار, كشف تفاصيل عن, طلب قرضا: what the verb has for its object.
	 */
	private boolean isVerbsObject(int first, int end, Frame frame) {
		String form = this.page.form(first);
		boolean speech = isPossessed(first) && SPEECH.stream().anyMatch(form::startsWith);
		boolean object = OBJECTS.contains(form) && frame.complement().how() != Takes.QUOTE;
		return speech || object || frame.cue().takes(Takes.REQUEST) && !isClause(frame);
	}

	/** تصميمه, رغبتها: something of somebody named before. */
	private boolean isPossessed(int token) {
		return this.page.form(token).length() > 3 && this.page.endsInPronoun(token);
	}

	/**
	 * أرسين فينغر | مدرب أرسنال, عدنان الكاف | الناطق باسمها: words that nobody knows
	 * before an office are its holder; but not محامي عائلة | الرئيس.
	 */
	private boolean isNamedBefore(int first, int end, Mention office) {
		return !office.hasName() && end > first + 1 && !this.page.form(end).startsWith("ال")
				&& !this.page.form(end - 1).startsWith("ال")
				|| !office.hasName() && end > first + 1 && this.page.form(end).startsWith("ال")
						&& this.page.form(end - 1).startsWith("ال") && !this.page.form(first).startsWith("ال");
	}

	private static boolean isAdverb(String form) {
		return form.length() > 4 && form.startsWith("و") && form.endsWith("ا");
	}

}
