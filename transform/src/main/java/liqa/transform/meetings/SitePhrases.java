package liqa.transform.meetings;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import liqa.transform.names.Mention;
import liqa.transform.names.MentionType;
import liqa.transform.text.Token;

/** Tells how far the phrase of a site goes that no list has: مقر الوزارة بمدينة جدة. */
final class SitePhrases {

	/**
	 * A site is named in no more words than these: مقر مصلحة الجمارك العامة بمدينة جدة.
	 */
	private static final int WORDS = 8;

	/** What behind في is no place, folded. */
	private static final Set<String> OCCASIONS = Set.of("اطار", "ختام", "ظل", "سياق", "حضور", "وقت", "مستهل", "بدايه",
			"نهايه", "اول", "زياره", "جوله");

	/** في مقر المفوضية هو العمل: what follows says something of another subject. */
	private static final Set<String> COPULAS = Set.of("هو", "هي", "هم");

	/** What behind قاعة is no meeting told, folded. */
	private static final Set<String> ROOM_FOR = Set.of("الاجتماعات", "اللقاءات", "الاجتماع", "الموتمرات", "المحادثات");

	/** Before the name after which a building is called, folded. */
	private static final Set<String> TITLES = Set.of("الملك", "الامير", "الشيخ", "الشهيد", "الريس", "الامام",
			"السلطان");

	/**
	 * في العاصمة المصرية المقررة زيارتها: what is planned is no adjective of it, folded.
	 */
	private static final Set<String> APPOINTED = Set.of("المقرر", "المقرره", "المزمع", "المزمعه");

	/** Parts of a land, before من, folded. */
	private static final Set<String> PARTS = Set.of("الشطر", "الجزء", "القسم", "الجانب", "الساحل");

	/** What somebody goes there for follows, folded. */
	private static final Set<String> PURPOSES = Set.of("بهدف", "بغرض", "بغيه", "بقصد");

	private final Page page;

	private final Markers markers;

	SitePhrases(Page page, Markers markers) {
		this.page = page;
		this.markers = markers;
	}

	/**
	 * The end of the noun phrase that begins at a token: its genitives, adjectives and في
	 * or ب phrases.
	 */
	int nounPhraseEnd(int first) {
		int end = this.page.sentenceOf(first).end();
		int at = first;
		while (at < end && at - first < WORDS) {
			Token token = this.page.text().token(at);
			Optional<Mention> mention = this.page.mentionAt(at).filter((m) -> m.first() > first || !isSeat(m));
			if (mention.isPresent()) {
				boolean place = this.page.isPlace(mention.get());
				boolean goesOn = place || mention.get().type() == MentionType.ORGANIZATION && at > first
						|| isOwner(mention.get(), first);
				if (!goesOn || at > first && mention.get().isConjoined()) {
					break;
				}
				at = mention.get().end();
				if (place && !goesOnIn(at) || !place && isIndefinite(at)) {
					break;
				}
				continue;
			}
			if (closesName(first, at)) {
				at++;
				if (!this.page.text().form(at).startsWith("ال") && !goesOnIn(at)) {
					break;
				}
				continue;
			}
			if (isRoom(at) || isPart(first, at)) {
				at++;
				continue;
			}
			if (at > first && (!token.isWord() && !this.page.isQuiet(at) || ends(at) || this.page.timeAt(at).isPresent()
					|| token.form().startsWith("و") || isBeforeDay(at) || isPurpose(token.form())
					|| isBeyondDefinite(at) || isOccasion(at) || isOtherPhrase(at) || closes(first, at))) {
				break;
			}
			at++;
		}
		while (at > first && (this.page.isQuiet(at - 1) && !closesName(first, at - 1)
				|| this.page.text().form(at - 1).equals("في"))) {
			at--;
		}
		return at;
	}

	/** قصر «الياسمين», مسجد (النور): the mark that closes what a site is called. */
	private boolean closesName(int first, int at) {
		boolean bracket = this.page.text().form(at).equals(")");
		boolean quote = this.page.text().token(at).kind() == Token.Kind.CLOSE_QUOTE;
		return IntStream.range(first, at)
			.anyMatch((t) -> bracket && this.page.text().form(t).equals("(")
					|| quote && this.page.text().token(t).kind() == Token.Kind.OPEN_QUOTE);
	}

	/** قاعة الاجتماعات: what a room is there for. */
	private boolean isRoom(int at) {
		return this.page.has(at - 1, Cue.VENUE) && this.page.mentionIndexAt(at - 1) < 0
				&& ROOM_FOR.contains(this.page.text().form(at));
	}

	/** الشطر الشمالي من الجزيرة */
	private boolean isPart(int first, int at) {
		return this.page.text().form(at).equals("من") && PARTS.contains(this.page.text().form(first))
				&& this.page.mentionAt(at + 1).filter(this.page::isPlace).isPresent();
	}

	/** مكتبه بالبرلمان معتبرا: no adjective of what is named. */
	private boolean isIndefinite(int at) {
		String form = this.page.text().form(at);
		return this.page.mentionIndexAt(at) < 0 && !this.page.isQuiet(at) && !form.startsWith("ال")
				&& !form.startsWith("ب") && !form.equals("في");
	}

	/** قصر المؤتمرات ببغداد, but not بغداد بهدف التعاون. */
	boolean goesOnIn(int at) {
		boolean in = this.page.text().form(at).equals("في");
		int noun = in ? at + 1 : at;
		boolean place = this.page.mentionAt(noun)
			.filter((m) -> this.page.isPlace(m) && (in || m.proclitics().equals("ب")))
			.isPresent();
		return place || (in ? this.page.has(noun, Cue.VENUE) || this.page.has(noun, Cue.TOWN)
				: this.page.isInVenue(noun) || isInTown(noun));
	}

	/** في إطار, في ختام: what follows tells of no place. */
	boolean isOccasion(int at) {
		return this.page.text().form(at).equals("في") && OCCASIONS.contains(this.page.text().form(at + 1));
	}

	/** بمنزل رئيس الحركة: whose house it is stands right behind it. */
	boolean isOwner(Mention mention, int house) {
		boolean titled = mention.first() == house + 2 && TITLES.contains(this.page.text().form(house + 1));
		boolean group = mention.type() == MentionType.GROUP && this.page.isSight(this.page.text().form(house));
		return (mention.first() == house + 1 || titled) && (mention.type() == MentionType.PERSON || group)
				&& mention.proclitics().isEmpty() && !this.page.text().form(house).startsWith("ال")
				&& !this.page.text().form(house).startsWith("بال") && !this.page.text().form(house).endsWith("ه")
				&& !this.page.text().form(house).endsWith("ها");
	}

	/**
	 * المملكة استغرقت: a noun with the article has no genitive, only adjectives with the
	 * article follow.
	 */
	boolean isBeyondDefinite(int at) {
		String form = this.page.text().form(at);
		String before = this.page.text().form(at - 1);
		boolean definite = before.startsWith("ال") || before.startsWith("بال") || before.startsWith("لل");
		return definite && this.page.mentionIndexAt(at - 1) < 0 && !this.page.isQuiet(at) && !form.startsWith("ال")
				&& !form.startsWith("ب") && !form.equals("في");
	}

	/** في 8 نوفمبر, بتاريخ 8 نوفمبر */
	boolean isBeforeDay(int at) {
		String form = this.page.text().form(at);
		return (form.equals("في") || form.equals("بتاريخ") || form.equals("ب")) && this.page.timeAt(at + 1).isPresent();
	}

	/** إلى الجهة للاطلاع: what they went for. */
	private static boolean isPurpose(String form) {
		return form.length() > 4 && form.charAt(0) == 'ل' || PURPOSES.contains(form);
	}

	/** مكتبه is complete; only ب or في goes on. */
	boolean closes(int first, int at) {
		String form = this.page.text().form(at - 1);
		boolean possessed = form.length() > 3
				&& (form.endsWith("ها") || form.endsWith("ه") && !this.page.text().cut(at - 1, at).endsWith("ة"));
		return COPULAS.contains(this.page.text().form(at)) || possessed && at - 1 == first
				&& !this.page.text().form(at).startsWith("ب") && !this.page.text().form(at).equals("في");
	}

	/** مكتب سموه: whose office it is. */
	boolean isHonorific(int at) {
		String form = this.page.text().form(at);
		return this.page.has(at - 1, Cue.VENUE) && (form.endsWith("ه") || form.endsWith("ها"));
	}

	boolean isOtherPhrase(int at) {
		return !this.page.text().form(at).equals("في") && (this.page.has(at, Cue.PREPOSITION)
				|| this.page.has(at, Cue.PARTNER) || this.page.has(at, Cue.BETWEEN) || this.page.has(at, Cue.TOPIC)
				|| this.page.has(at, Cue.COMPANION) || this.page.has(at, Cue.FILLER) && !isHonorific(at)
				|| !this.page.triggers(at).isEmpty());
	}

	boolean ends(int at) {
		return this.page.has(at, Cue.CONTENT) || this.page.has(at, Cue.BOUNDARY) || this.page.has(at, Cue.RELATIVE)
				|| APPOINTED.contains(this.page.text().form(at)) || this.page.has(at, Cue.COMPANION)
				|| this.page.has(at, Cue.TOPIC);
	}

	int stop(int end) {
		return this.page.text().token(end - 1).end();
	}

	/** The end of a site, the name after which it is called included. */
	int siteStop(int site) {
		Optional<Mention> named = this.page.mentionAt(site + 1).filter((m) -> isOwner(m, site));
		return stop(named.map(Mention::end).orElseGet(() -> nounPhraseEnd(site)));
	}

	/** زار الوزير مستشفى الملك حسين: a body that is a building too. */
	boolean isSite(Mention phrase) {
		return phrase.type() == MentionType.ORGANIZATION && this.page.has(phrase.first(), Cue.SITE);
	}

	/** زار الوزير المركز الصحي: the same with the article. */
	boolean isKnownSite(Mention phrase) {
		String form = this.page.text().form(phrase.first());
		return phrase.type() == MentionType.ORGANIZATION && form.startsWith("ال") && this.page.isSight(form);
	}

	/** قام بزيارة لمركز الملك سلمان: the same behind ل. */
	boolean isSiteBehindClitic(Mention phrase) {
		String form = this.page.text().form(phrase.first());
		return phrase.type() == MentionType.ORGANIZATION && phrase.proclitics().equals("ل")
				&& (this.page.isSite(form.substring(1))
						|| form.startsWith("لل") && this.page.isSight(form.substring(2)));
	}

	/** استضافت العاصمة القطرية الدوحة: what stands before a town and its adjectives. */
	int beforeTown(int first) {
		int at = first - 1;
		while (at > first - 4 && this.markers.isAdjective(at)) {
			at--;
		}
		return this.page.has(at, Cue.TOWN) ? at - 1 : first - 1;
	}

	/** في العاصمة المجرية، بودابست: the town that a comma parts from what it is. */
	Optional<Mention> townOf(int capital) {
		return this.page.isComma(capital + 2) ? this.page.mentionAt(capital + 3)
			.filter((m) -> m.first() == capital + 3 && m.proclitics().isEmpty())
			.filter((m) -> this.page.isPlace(m) && !this.page.isCountry(m)) : Optional.empty();
	}

	/** بمدينة, بالعاصمة, but not بلدة. */
	boolean isInTown(int at) {
		String form = this.page.text().form(at);
		return form.startsWith("ب") && this.page.has(at, Cue.TOWN) && this.page.isTown(form.substring(1));
	}

	/** مكتبه, ديوانه: a body in one word that is a room as well. */
	boolean isSeat(Mention mention) {
		return mention.type() == MentionType.ORGANIZATION && mention.end() - mention.first() == 1
				&& this.page.has(mention.first(), Cue.VENUE);
	}

}
