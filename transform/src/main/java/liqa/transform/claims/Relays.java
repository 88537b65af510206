package liqa.transform.claims;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import liqa.transform.Act;
import liqa.transform.PartyType;
import liqa.transform.names.Mention;
import liqa.transform.names.MentionType;

/**
 * Who passes statements on: news agencies, channels, papers. They are told by the noun in
 * front of their name (قناة, وكالة) anywhere in the article.
 */
final class Relays {

	/** Words from وفق to the outlet in وفق ما نقلته عنه قناة النهر, at most. */
	private static final int LONGEST_CARRIED = 6;

	/** Words that join a statement to an outlet, at most. */
	private static final int LONGEST_PUBLISHED = 3;

	private final Page page;

	private final Recipients recipients;

	private final Map<Integer, Boolean> outlets = new HashMap<>();

	Relays(Page page) {
		this.page = page;
		this.recipients = new Recipients(page);
		for (Mention mention : page.marked().mentions()) {
			if (namesOutlet(mention)) {
				this.outlets.put(mention.party(), true);
			}
		}
	}

	boolean isOutlet(Mention mention) {
		return this.outlets.containsKey(mention.party());
	}

	/**
	 * The outlet that the statement of a reporting word was made to: قال الوزير لقناة
	 * العربية, وفي حديث لقناة العربية، قال الوزير, أبلغ الوزير رويترز أن.
	 * @param opens whether the word is the first that reports in its sentence
	 */
	OptionalInt of(Frame frame, boolean opens) {
		// but not طالب ترامب الرياض
		boolean tells = frame.cue().verb().act() == Act.STATE;
		OptionalInt behind = between(frame.at() + 1, frame.complement().first(), tells);
		if (behind.isPresent()) {
			return behind;
		}
		Optional<Mention> addressee = frame.addressee().filter((told) -> isOutlet(told) && tells);
		if (addressee.isPresent()) {
			return OptionalInt.of(addressee.get().party());
		}
		int first = this.page.sentenceOf(frame.at()).first();
		boolean conversation = opens && (this.recipients.isOccasion(first) || this.recipients.isAnswer(first));
		return conversation ? between(first + 2, frame.at(), true) : OptionalInt.empty();
	}

	/** The outlet that a statement was made to: قال الوزير لقناة العربية. */
	private OptionalInt between(int first, int end, boolean addressed) {
		Optional<Mention> told = told(first, end, addressed);
		return told.isPresent() ? OptionalInt.of(told.get().party()) : OptionalInt.empty();
	}

	/** The same, as the phrase that names it. */
	Optional<Mention> told(int first, int end) {
		return told(first, end, true);
	}

	private Optional<Mention> told(int first, int end, boolean addressed) {
		Optional<Mention> programme = Optional.empty();
		for (int i = first; i < end; i++) {
			Mention mention = this.page.mentionFrom(i).orElse(null);
			if (mention != null && !isPlatform(mention)
					&& (isTold(mention) || isPublished(mention) || addressed && i > first && isAddressed(mention))) {
				if (!isProgramme(mention)) {
					return Optional.of(mention);
				}
				programme = Optional.of(mention); // في برنامج "المدار" | على قناة النهر
			}
			else if (addressed && mention == null && isTakenUp(i)) {
				return lastBefore(i);
			}
		}
		return programme;
	}

	/** وقال مسؤول | للشبكة | إن: the outlet named last. */
	private boolean isTakenUp(int token) {
		return this.page.form(token).startsWith("لل") && this.page.mentionOver(token).isEmpty()
				&& this.page.has(WordClass.OUTLET, this.page.toldName(token))
				&& (!this.page.isWord(token + 1) || this.page.isThat(token + 1));
	}

	private boolean isProgramme(Mention mention) {
		return this.page.form(mention.first()).endsWith("برنامج")
				|| this.page.setsApart(mention.first() - 1) && this.page.form(mention.first() - 2).endsWith("برنامج");
	}

	/** أبلغ مصدر | رويترز | أن: an outlet right behind the subject. */
	private boolean isAddressed(Mention outlet) {
		boolean setApart = this.page.opensQuote(outlet.first() - 1) && this.page.isThat(outlet.end() + 1);
		return (isOutlet(outlet) || setApart && outlet.type() == MentionType.ORGANIZATION)
				&& this.page.mentionOver(outlet.first() - (setApart ? 2 : 1)).isPresent() && !outlet.isConjoined()
				&& outlet.proclitics().isEmpty();
	}

	/**
	 * Whether something is said to an outlet: لقناة العربية, لـ"العربية", لمراسلة
	 * العربية, مع العربية.
	 */
	private boolean isTold(Mention outlet) {
		boolean setApart = this.page.setsApart(outlet.first() - 1);
		int start = startOf(outlet);
		if (start < outlet.first() - (setApart ? 1 : 0) && isOutlet(outlet)
				&& (isTowards(this.page.form(start - 1)) || isCarriedBy(start - 1))) {
			return true; // مع قناة (النهر)
		}
		int before = setApart ? outlet.first() - 2 : outlet.first() - 1;
		String form = this.page.form(before);
		if (setApart && (form.equals("ل") || form.equals("عبر") || this.recipients.isConversation(before))
				|| form.equals("ل") && before < outlet.first() - 1) {
			return outlet.type() == MentionType.ORGANIZATION || outlet.type() == MentionType.PLACE;
		}
		if (outlet.type() == MentionType.ORGANIZATION && outlet.proclitics().equals("ل")
				&& this.page.is(WordClass.CONVERSATION, before)) {
			return true; // في تصريح لهسبريس
		}
		if (outlet.type() == MentionType.PERSON && outlet.proclitics().endsWith("ل")
				&& this.page.isOutletTold(outlet.first())) {
			return true; // لمندوب سانا, لمراسلنا
		}
		if (outlet.type() == MentionType.PERSON && this.recipients.isQuestion(outlet.first())) {
			return true; // ردا على سؤال | مراسل النهر
		}
		return isOutlet(outlet) && (outlet.proclitics().endsWith("ل") || isTowards(form) || isCarriedBy(before)
				|| (form.startsWith("ل") && this.page.has(WordClass.OUTLET, form.substring(1))));
	}

	private static boolean isTowards(String preposition) {
		return preposition.equals("ل") || preposition.equals("مع") || preposition.equals("عبر")
				|| preposition.equals("الي");
	}

	/** حسبما نقلت عنها | الوكالة. */
	private boolean isCarriedBy(int before) {
		for (int i = before; i > before - LONGEST_CARRIED && this.page.isWord(i); i--) {
			if (this.page.end(WordClass.ATTRIBUTION_CLAUSE, i) > 0
					|| this.page.form(i).equals("كما") && QuotedSources.isCarrying(this.page.form(i + 1))) {
				return true;
			}
		}
		return false;
	}

	/**
	 * في تصريحات نقلتها وكالة, في مقابلة بثتها قناة, في بيان تلقته (النهر), على أمواج
	 * إذاعة.
	 */
	private boolean isPublished(Mention outlet) {
		if (outlet.type() != MentionType.ORGANIZATION && outlet.type() != MentionType.ANONYMOUS) {
			return false;
		}
		int name = startOf(outlet);
		if (isCarriedUpTo(name)) {
			return true;
		}
		if (outlet.type() == MentionType.ANONYMOUS) {
			return false;
		}
		if (this.recipients.isCopied(name - 1)) {
			return true;
		}
		boolean named = isOutlet(outlet) || name < outlet.first();
		return named
				&& (this.recipients.isWave(name - 1)
						|| (this.page.form(name - 1).equals("علي") || this.page.form(name - 1).equals("في"))
								&& this.recipients.isBroadcast(name - 2)
						|| this.recipients.isQuestion(name - 1))
				|| this.recipients.isOnOutlet(name - 1) && this.recipients.isBroadcast(name - 2)
				|| outlet.proclitics().equals("ب") && isOutlet(outlet)
						&& this.recipients.isBroadcast(outlet.first() - 1);
	}

	/** في تصريحات | نقلتها | وكالة, في مقابلة | نشرتها أمس | صحيفة. */
	private boolean isCarriedUpTo(int name) {
		int end = name;
		while (!endsCarried(end)
				&& (this.page.is(WordClass.TIME, end - 1) || this.page.is(WordClass.ADVERB, end - 1))) {
			end--;
		}
		return endsCarried(end);
	}

	private boolean endsCarried(int end) {
		for (int i = end - 1; i >= end - LONGEST_PUBLISHED; i--) {
			if (this.page.end(WordClass.PUBLISHED, i) == end) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Where a name begins, with the marks and the noun for a medium before it: قناة
	 * «النهر».
	 */
	private int startOf(Mention outlet) {
		int name = this.page.setsApart(outlet.first() - 1) ? outlet.first() - 1 : outlet.first();
		boolean noun = this.page.is(WordClass.OUTLET, name - 1) && this.page.mentionOver(name - 1).isEmpty();
		return noun ? name - 1 : name;
	}

	/** The last outlet named before a token: what التقرير belongs to. */
	Optional<Mention> lastBefore(int token) {
		Optional<Mention> last = Optional.empty();
		for (Mention mention : this.page.marked().mentions()) {
			if (mention.end() > token) {
				break;
			}
			if (isOutlet(mention)) {
				last = Optional.of(mention);
			}
		}
		return last;
	}

	/** عبر | تويتر, على | موقع التواصل: where people write for themselves. */
	boolean isPlatform(Mention mention) {
		for (int i = mention.first(); i < mention.end(); i++) {
			if (this.page.starts(WordClass.PLATFORM, i)) {
				return true;
			}
		}
		return false;
	}

	private boolean namesOutlet(Mention mention) {
		if (this.page.marked().party(mention).type() != PartyType.ORGANIZATION || isPlatform(mention)) {
			return false;
		}
		boolean setApart = this.page.setsApart(mention.first() - 1);
		for (int i = mention.first(); i < Math.min(mention.end(), mention.first() + 3); i++) {
			if (this.page.is(WordClass.AGENCY, i)) {
				return false; // وكالة الاستخبارات
			}
		}
		if (this.page.is(WordClass.OUTLET, mention.first() - (setApart ? 2 : 1)) || this.page.isLatin(mention.first())
				|| this.page.isOutletTold(mention.first() - (setApart ? 2 : 1)) || this.page.isKnownOutlet(mention)) {
			return true;
		}
		for (int i = mention.first(); i < Math.min(mention.end(), mention.first() + 2); i++) {
			String form = this.page.form(i);
			if (this.page.has(WordClass.OUTLET, form)
					|| form.length() > 3 && (this.page.has(WordClass.OUTLET, form.substring(1))
							|| (form.startsWith("لل") && this.page.has(WordClass.OUTLET, "ا" + form.substring(1))))) {
				return true;
			}
		}
		return false;
	}

}
