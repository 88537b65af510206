package liqa.transform.meetings;

import java.util.Optional;
import java.util.Set;

import liqa.transform.names.Mention;
import liqa.transform.names.MentionType;

/**
 * Whether a noun of meeting is told to take place, and is not only spoken of: a word says
 * that it happens, a place hosts it, or it is the occasion of something else.
 */
final class Told {

	/** The verb of hosting stands at most so many words before what is hosted. */
	private static final int HOSTED = 6;

	/** Between جرت and what took place stand day, town and mediator. */
	private static final int HAPPENING = 10;

	/** Farther away from talks, بين tells of persons or of something else. */
	private static final int BETWEEN = 8;

	/** Imperfects and perfects that stand without an agent in the passive, folded. */
	private static final Set<String> PASSIVES = Set.of("يقام", "تقام", "يعقد", "تعقد", "ينظم", "تنظم", "عقد", "عقدت",
			"نظم", "نظمت", "اقيم", "اقيمت");

	private final Page page;

	Told(Page page) {
		this.page = page;
	}

	/** استضافت الدوحة أمس مفاوضات: a place held them. */
	boolean isHosted(int noun) {
		for (int at = noun - 1; at >= Math.max(this.page.sentenceOf(noun).first(), noun - HOSTED); at--) {
			if (this.page.triggers(at).stream().anyMatch((t) -> t.frame() == Frame.HOST && t.isVerb())) {
				return true;
			}
			if (this.page.has(at, Cue.CONTENT) || this.page.has(at, Cue.BOUNDARY) || this.page.has(at, Cue.RELATIVE)) {
				return false;
			}
		}
		return false;
	}

	/**
	 * قال خلال غداء عمل مع مستثمرين, بعد مفاوضاته مع نظيره, المفاوضات بين الحكومة
	 * والمعارضة: an occasion with somebody and talks between two took place.
	 */
	boolean byParties(int noun, Trigger trigger, Cast cast) {
		boolean talks = trigger.frame() == Frame.TALK;
		boolean between = cast.between().size() > 1 && (cast.between().get(0).first() - noun <= BETWEEN
				|| cast.between().stream().allMatch((m) -> m.type() == MentionType.PERSON));
		if (talks && (between || trigger.pronoun() != Pronoun.NONE && !cast.with().isEmpty())) {
			return true;
		}
		boolean occasion = this.page.has(noun - 1, Cue.DURING) || this.page.has(noun - 1, Cue.OCCASION);
		int at = this.page.text().form(noun + 1).equals("عمل") ? noun + 2 : noun + 1;
		boolean with = !cast.with().isEmpty() && (talks || this.page.has(at, Cue.PARTNER));
		return occasion && (with || between);
	}

	/** جلسة مباحثات: the second noun tells it. */
	boolean isFollowedByNoun(int noun) {
		return this.page.triggers(noun + 1).stream().anyMatch((t) -> !t.isVerb());
	}

	/**
	 * انطلقت في جنيف مفاوضات, تبدأ غدا الجولة الثانية من المفاوضات: a word before the
	 * noun says that it takes place.
	 */
	boolean happens(int noun) {
		int start = Math.max(this.page.sentenceOf(noun).first(), noun - HAPPENING);
		for (int at = noun - 1; at >= start; at--) {
			if (this.page.mentionIndexAt(at) >= 0 || this.page.has(at, Cue.RELATIVE)) {
				continue;
			}
			if (this.page.has(at, Cue.OCCURRED)) {
				return true;
			}
			if (this.page.has(at, Cue.BOUNDARY) || this.page.has(at, Cue.CONTENT) || this.page.isComma(at)
					|| this.page.isOtherVerb(at)) {
				break;
			}
		}
		return false;
	}

	/**
	 * سيقام لقاء, لقاء سينظم, هناك لقاء: nobody is told to hold it.
	 */
	boolean isWithoutAgent(int noun) {
		int behind = noun + 1;
		return isPassive(behind) || happens(noun) || isPassiveBefore(noun) || this.page.has(noun - 1, Cue.EXISTENCE)
				|| this.page.has(noun - 1, Cue.PLAN) && !this.page.isTitle(noun);
	}

	/**
	 * كوريا ألغت اجتماعا, ألغت كوريا اجتماعا: a state does what the meeting is the object
	 * of.
	 */
	boolean isOfState(int noun) {
		Optional<Mention> behind = this.page.mentionAt(noun - 1).filter(this::isFreePlace);
		int verb = behind.map(Mention::first).orElse(noun) - 1;
		boolean acts = this.page.isOtherVerb(verb) || this.page.has(verb, Cue.CANCEL);
		return acts && (behind.isPresent() || this.page.mentionAt(verb - 1).filter(this::isFreePlace).isPresent());
	}

	private boolean isFreePlace(Mention mention) {
		return this.page.isPlace(mention) && mention.proclitics().isEmpty()
				&& !this.page.has(mention.first() - 1, Cue.PREPOSITION);
	}

	/** قال المدير: سيقام لقاء: who says so is not told to be there. */
	boolean isOfOtherStatement(int speaker, int noun) {
		boolean quoted = false;
		for (int at = speaker; at < noun; at++) {
			if (this.page.has(at, Cue.CONTENT) || this.page.text().form(at).equals(":")) {
				return true;
			}
			quoted = this.page.isQuiet(at) ? !quoted : quoted;
		}
		return quoted;
	}

	private boolean isPassiveBefore(int noun) {
		int start = Math.max(this.page.sentenceOf(noun).first(), noun - HAPPENING);
		for (int at = noun - 1; at >= start && !this.page.has(at, Cue.CONTENT); at--) {
			if (this.page.mentionIndexAt(at) < 0 && isPassive(at)) {
				return true;
			}
		}
		return false;
	}

	/** سيقام, ستعقد, ينظم: read as a passive where no party follows. */
	private boolean isPassive(int verb) {
		String future = this.page.formWithoutAnd(verb);
		boolean arranged = PASSIVES.contains(future.startsWith("س") ? future.substring(1) : future);
		return (arranged || this.page.isToOccur(verb)) && this.page.mentionFrom(verb + 1).isEmpty()
				&& (!this.page.isUnknown(verb + 1) || !this.page.triggers(verb + 1).isEmpty());
	}

	/** هاتفي within three words: اتصالا مهما هاتفيا. */
	boolean isByTelephone(int noun) {
		for (int at = noun + 1; at <= noun + 3; at++) {
			if (this.page.has(at, Cue.TELEPHONE)) {
				return true;
			}
		}
		return false;
	}

	/** خلال لقاء, في ختام قمة, بعد اجتماع. */
	boolean isOccasion(int noun) {
		return this.page.has(noun - 1, Cue.DURING) || this.page.has(noun - 1, Cue.OCCASION)
				|| this.page.text().form(noun - 1).equals("في");
	}

	/**
	 * لقاء بينهما, لقاء بين الرئيسين, قمة جمعت الرئيسين: of the two who were named
	 * before.
	 */
	boolean isBetweenBoth(int noun) {
		for (int at = noun + 1; at <= noun + 4 && at + 1 < this.page.size(); at++) {
			if (this.page.text().form(at).equals("بينهما")) {
				return true;
			}
			boolean joins = this.page.has(at + 1, Cue.MUTUAL) && this.page.triggers(at)
				.stream()
				.anyMatch((t) -> t.frame() == Frame.JOIN && t.pronoun() == Pronoun.NONE);
			if (this.page.has(at, Cue.BETWEEN) || joins) {
				return this.page.has(at + 1, Cue.MUTUAL) && this.page.text().form(at + 1).endsWith("ين")
						&& this.page.mentionAt(at + 1).filter(this.page::isParty).isEmpty();
			}
			if (this.page.mentionIndexAt(at) >= 0) {
				break;
			}
		}
		return false;
	}

	/**
	 * توجه إلى الرياض للقاء الملك وولي العهد: those he goes to meet do not meet one
	 * another.
	 */
	boolean followsTravel(int noun) {
		for (int at = noun - 1; at >= this.page.sentenceOf(noun).first(); at--) {
			if (this.page.triggers(at).stream().anyMatch(Trigger::isTravel)) {
				return true;
			}
		}
		return false;
	}

	/** زيارة دمشق والاجتماع بالرئيس: the journey, its place, the meeting. */
	boolean isJoinedToTravel(int noun) {
		int place = this.page.mentionAt(noun - 1).filter(this.page::isPlace).map(Mention::first).orElse(noun);
		int before = this.page.has(place - 1, Cue.PREPOSITION) ? place - 2 : place - 1;
		return place < noun && this.page.triggers(before).stream().anyMatch((t) -> !t.isVerb() && t.isTravel());
	}

	/**
	 * يصل إلى بغداد لبحث, but neither عقد بعد وصوله لقاء لبحث nor لن يزور بغداد لبحث: the
	 * journey is what stands next before.
	 */
	boolean isPurposeOfJourney(int noun) {
		int start = this.page.sentenceOf(noun).first();
		for (int at = noun - 1; at >= start && !this.page.has(at, Cue.CONTENT); at--) {
			boolean told = this.page.triggers(at)
				.stream()
				.anyMatch((t) -> t.frame() != Frame.JOIN && (t.isVerb() || !t.isVerbal()));
			if (told) {
				return this.page.triggers(at).stream().anyMatch(Trigger::isTravel)
						&& !this.page.has(at - 1, Cue.NEGATION);
			}
		}
		return false;
	}

}
