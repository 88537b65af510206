package liqa.transform.meetings;

import java.util.Set;

import liqa.transform.names.Mention;
import liqa.transform.names.MentionType;
import liqa.transform.text.Token;

/**
 * Tells what introduces a phrase: a preposition, a noun that it completes, or nothing.
 */
final class Markers {

	/** Between a delegation and the word that names its leader stand so many words. */
	private static final int DELEGATION = 6;

	/** مع كل زعماء الدول, بعض نظرائه: what introduces the quantity introduces all. */
	private static final Set<String> ALL = Set.of("كل", "جميع", "كافه", "بعض", "معظم", "سائر", "مختلف");

	/** اتجاه, which leads somewhere only behind في. */
	private static final String DIRECTION = "اتجاه";

	/** من جهته, من جانبها: for his part, before the verb. */
	private static final Set<String> ASIDES = Set.of("جهته", "جهتها", "جهتهم", "جانبه", "جانبها", "جانبهم", "ناحيته",
			"ناحيتها");

	/** The lemma of مشاركة, folded as the lexicon folds it. */
	private static final String PARTICIPATING = "مشاركه";

	private final Page page;

	Markers(Page page) {
		this.page = page;
	}

	/** What introduces a phrase. */
	Marker markerOf(Mention mention, int trigger) {
		String proclitics = mention.proclitics();
		if (!proclitics.isEmpty() && this.page.has(mention.first() - 1, Cue.HONOUR)) {
			// مأدبة تكريما للرئيس, احتفاء بالرئيس
			return Marker.WITH;
		}
		if (proclitics.endsWith("ب")) {
			return Marker.BY;
		}
		if (proclitics.endsWith("ل")) {
			return Marker.TO;
		}
		if (proclitics.endsWith("ك")) {
			return Marker.OTHER;
		}
		int at = mention.first() - 1;
		while (at >= 0 && this.page.isQuiet(at)) {
			at--;
		}
		if (at < this.page.sentenceOf(mention.first()).first()) {
			return Marker.BARE;
		}
		if (!proclitics.isEmpty() || mention.type() == MentionType.PERSON && isBehindCapital(at)) {
			return Marker.BARE;
		}
		if (mention.type() != MentionType.ORGANIZATION && at != trigger && isOwnJourney(at)) {
			// استقبله لدى وصوله الوزير: his arrival is complete
			return Marker.BARE;
		}
		boolean body = mention.type() != MentionType.PERSON && !this.page.has(mention.first(), Cue.ENTOURAGE);
		if (body && this.page.has(at, Cue.PARTNER) && isBound(before(at), trigger)) {
			return Marker.OTHER;
		}
		Marker marker = markedBy(at, trigger);
		// استقبال الطائرة عدد من المسؤولين: no group is called so
		boolean thing = marker == Marker.GENITIVE && mention.type() != MentionType.PERSON && at > trigger
				&& isAdjective(at);
		return thing ? Marker.BARE : marker;
	}

	/** وصوله, مشاركتها: a journey with a pronoun for who travels. */
	private boolean isOwnJourney(int at) {
		return this.page.mentionIndexAt(at) < 0 && this.page.triggers(at)
			.stream()
			.anyMatch((t) -> !t.isVerb() && t.pronoun() != Pronoun.NONE
					&& (t.isTravel() || t.lemma().equals(PARTICIPATING)));
	}

	private Marker markedBy(int at, int trigger) {
		if (at == trigger && !this.page.has(at, Cue.PARTNER)) {
			return Marker.GENITIVE;
		}
		String form = this.page.text().form(at);
		if (form.equals("من") && this.page.has(at - 1, Cue.SEVERAL)) {
			String several = this.page.text().form(at - 1);
			if (several.startsWith("ب")) {
				return Marker.BY;
			}
			return several.startsWith("ل") ? Marker.TO : markedBy(before(at - 1), trigger);
		}
		int delegation = delegation(at);
		if (delegation >= 0) {
			String group = this.page.text().form(delegation);
			if (group.startsWith("ب") && !group.startsWith("بعث")) {
				return Marker.BY;
			}
			return group.startsWith("ل") && !group.startsWith("لجن") ? Marker.TO
					: group.startsWith("و") && !group.startsWith("وف") ? Marker.BARE
							: markedBy(before(delegation), trigger);
		}
		if (isAgency(at)) {
			return Marker.AGENT;
		}
		if (ALL.contains(form)) {
			return markedBy(before(at), trigger);
		}
		if (this.page.has(at, Cue.PARTNER)) {
			return this.page.has(before(at), Cue.BINDING) ? Marker.OTHER : Marker.WITH;
		}
		if (this.page.has(at, Cue.HONOUR)) {
			return Marker.WITH;
		}
		if (this.page.has(at, Cue.BETWEEN)) {
			if (this.page.has(at, Cue.LEADING)) {
				// ملفات من بينها إيران, وزراء بينهم فلان
				return Marker.LEADING;
			}
			return isRelation(before(at), trigger) ? Marker.OTHER : Marker.BETWEEN;
		}
		if (this.page.has(at, Cue.LEADING)) {
			return Marker.LEADING;
		}
		if (this.page.has(at, Cue.PARTICIPATION)) {
			return Marker.JOINING;
		}
		if (this.page.has(at, Cue.COMPANION)) {
			return Marker.COMPANION;
		}
		switch (form) {
			case "ب":
				// اتصالا بـ رئيس الوزراء
				return Marker.BY;
			case "ل", "لل":
				// مديرا للـ "هيئة"
				return Marker.TO;
			case "في", "وفي":
				return Marker.IN;
			case "الي", "والي":
				// يضم إضافة إلى السعودية، الكويت والأردن
				return this.page.text().form(at - 1).endsWith("اضافه") ? Marker.BESIDE : Marker.TO;
			case "من", "ومن":
				return Marker.FROM;
			default:
		}
		if (this.page.has(at, Cue.DIRECTION)
				&& (!form.equals(DIRECTION) || this.page.text().form(at - 1).equals("في"))) {
			return Marker.TO;
		}
		if (this.page.has(at, Cue.MARGIN)) {
			return Marker.OTHER;
		}
		if (form.equals("راس") && this.page.text().form(at - 1).equals("علي")) {
			return Marker.COMPANION;
		}
		if (this.page.has(at, Cue.CHAIR)) {
			return Marker.CHAIRING;
		}
		if (this.page.has(at, Cue.PREPOSITION)) {
			return Marker.OTHER;
		}
		if (this.page.has(at, Cue.BESIDE) && this.page.text().form(at - 1).equals("الي")) {
			return Marker.BESIDE;
		}
		if (isTitling(at) || isAdjective(at)) {
			return ofCounterpart(at, trigger);
		}
		boolean noun = !this.page.triggers(at).isEmpty() && !this.page.isVerb(at);
		return noun || completes(at) ? Marker.OTHER : Marker.BARE;
	}

	/**
	 * وفد برئاسة فلان, where nobody marked the delegation: who leads it stands in its
	 * place.
	 */
	private int delegation(int at) {
		int chair = isAdjective(at) ? at - 1 : at;
		if (!this.page.has(chair, Cue.CHAIR)) {
			return -1;
		}
		for (int word = chair - 1; word >= 0 && word >= chair - DELEGATION; word--) {
			if (this.page.mentionIndexAt(word) < 0 && this.page.has(word, Cue.ENTOURAGE)) {
				return word;
			}
			if (this.page.isComma(word) || !this.page.triggers(word).isEmpty() || this.page.has(word, Cue.BOUNDARY)
					|| this.page.mentionAt(word).filter((m) -> !this.page.isPlace(m)).isPresent()) {
				return -1;
			}
		}
		return -1;
	}

	/** من قبل, من طرف, من لدن: who does what a passive tells. */
	private boolean isAgency(int at) {
		String form = this.page.text().form(at);
		return (form.equals("قبل") || form.equals("طرف") || form.equals("لدن"))
				&& this.page.text().form(at - 1).equals("من");
	}

	/** مع نظيره الإسرائيلي before a name: what introduces نظيره introduces the name. */
	private Marker ofCounterpart(int at, int trigger) {
		int noun = at;
		while (noun > at - 3 && isAdjective(noun)) {
			noun--;
		}
		if (!isTitling(noun) && (this.page.has(noun, Cue.COMPANION) || this.page.has(noun, Cue.PARTICIPATION)
				|| this.page.has(noun, Cue.PARTNER))) {
			// بحضور الموسيقي البارز فلان, مع الباحث الكبير فلان
			return markedBy(noun, trigger);
		}
		if (!isTitling(noun)) {
			// زيارة الصديق العزيز فلان: he is the friend whose visit it is
			return noun == trigger && at > noun && !this.page.isVerb(noun)
					&& !this.page.text().form(noun).startsWith("ال") ? Marker.GENITIVE : Marker.BARE;
		}
		String form = this.page.text().form(noun);
		if (form.startsWith("ب")) {
			return Marker.BY;
		}
		return form.startsWith("ل") ? Marker.TO : markedBy(before(noun), trigger);
	}

	/** التقى في العاصمة القطرية السفير: the town goes on with no person. */
	private boolean isBehindCapital(int at) {
		return isAdjective(at) && this.page.has(at - 1, Cue.TOWN) && this.page.mentionIndexAt(at - 1) < 0;
	}

	/** نظيره, مدينة: goes on with a name. */
	private boolean isTitling(int at) {
		return this.page.has(at, Cue.COUNTERPART) || this.page.has(at, Cue.TOWN);
	}

	/**
	 * The name that an adjective with و goes on a list with, or the token itself if it
	 * does not: الوزيران المصري فلان والأردني فلان, الرئيسين الأميركي، فلان، والكوري
	 * الشمالي، فلان.
	 */
	int nameAfterAdjective(int at) {
		if (!this.page.text().form(at).startsWith("وال") || !this.page.isUnknown(at)
				|| this.page.mentionIndexAt(at) >= 0) {
			return at;
		}
		int name = isAdjective(at + 1) ? at + 2 : at + 1;
		name += this.page.isComma(name) ? 1 : 0;
		return this.page.mentionFrom(name)
			.filter((m) -> m.hasName() && m.type() == MentionType.PERSON && m.proclitics().isEmpty())
			.map(Mention::first)
			.orElse(at);
	}

	/** Whether an adjective with و goes on a list with the name behind it. */
	boolean joinsByAdjective(int at) {
		return nameAfterAdjective(at) > at;
	}

	boolean isAdjective(int at) {
		return this.page.text().form(at).startsWith("ال") && this.page.mentionIndexAt(at) < 0
				&& this.page.timeAt(at).isEmpty() && !this.page.tells(at);
	}

	/** التعاون الثنائي بين: a noun of relation, adjectives after it passed over. */
	private boolean isRelation(int at, int trigger) {
		int noun = at;
		while (noun > at - 2 && noun > trigger && isAdjective(noun)) {
			noun--;
		}
		return noun != trigger && (this.page.has(noun, Cue.RELATION) || this.page.has(at, Cue.RELATION));
	}

	/** والتنسيق المشترك مع اللجنة, المعارك الدائرة مع التنظيم: مع belongs to the noun. */
	private boolean isBound(int at, int trigger) {
		int noun = at;
		while (noun > at - 2 && noun > trigger && (isAdjective(noun) || isAttribute(noun)) && !isBinding(noun)) {
			noun--;
		}
		// جلسة الحوار مع اللجنة: the noun before it meets
		return noun > trigger && isBinding(noun)
				&& this.page.triggers(noun - 1).stream().allMatch((t) -> t.isVerbal() && !t.isVerb());
	}

	/** شراكة استراتيجية مع, اتفاقا جديدا مع: a word after a noun that binds. */
	private boolean isAttribute(int at) {
		return this.page.mentionIndexAt(at) < 0 && this.page.isUnknown(at) && !this.page.isVerb(at)
				&& !this.page.isOtherVerb(at) && isBinding(at - 1);
	}

	private boolean isBinding(int noun) {
		return this.page.has(noun, Cue.RELATION) || this.page.has(noun, Cue.BINDING);
	}

	private int before(int at) {
		int previous = at - 1;
		while (previous >= 0 && this.page.isQuiet(previous)) {
			previous--;
		}
		return previous;
	}

	/**
	 * Whether a word can be a noun in construct state that the next phrase completes (مقر
	 * الوزارة): one that has neither article nor pronoun nor indefinite ending, and is no
	 * verb, particle or time.
	 */
	private boolean completes(int at) {
		Token token = this.page.text().token(at);
		if (!token.isWord() || this.page.mentionIndexAt(at) >= 0 || this.page.timeAt(at).isPresent()) {
			return false;
		}
		boolean tells = this.page.tells(at) && !this.page.isAskingNoun(at);
		if (tells && !this.page.has(at, Cue.VENUE) || this.page.isVerb(at)) {
			return false;
		}
		String form = token.form();
		boolean article = form.startsWith("ال") || form.startsWith("وال") || form.startsWith("بال")
				|| form.startsWith("لل") || form.startsWith("فال") || form.startsWith("كال");
		char last = this.page.text().raw().charAt(token.end() - 1);
		boolean pronoun = form.length() > 3 && last != 'ة' && (form.endsWith("ته") || form.endsWith("ها")
				|| form.endsWith("هم") || form.endsWith("به") || last == 'ه' && this.page.has(at, Cue.VENUE));
		boolean indefinite = form.length() > 3 && form.endsWith("ا");
		// زيارة غير معلنة
		boolean negated = this.page.text().form(at - 1).equals("غير");
		return !article && !pronoun && !indefinite && !negated && !looksLikeVerb(form) && !this.page.isOtherVerb(at)
				&& !opens(at);
	}

	/**
	 * كشف الوزير عن لقاء, من جهته شبه الوزير الأزمة: a sentence that begins with a word
	 * and a phrase begins with a verb and its subject.
	 */
	private boolean opens(int at) {
		int first = this.page.sentenceOf(at).first();
		if (this.page.text().form(first).endsWith("من") && ASIDES.contains(this.page.text().form(first + 1))) {
			first += 2;
		}
		while (first < at && (this.page.isQuiet(first) || this.page.has(first, Cue.FILLER))) {
			first++;
		}
		return first == at;
	}

	/**
	 * يبحثان, يؤكد: the imperfect's prefix; wrong for some names of things, which does no
	 * harm.
	 */
	private static boolean looksLikeVerb(String form) {
		return form.length() > 3 && (form.charAt(0) == 'ي' || form.startsWith("سي") || form.startsWith("وي"));
	}

}
