package liqa.transform.meetings;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import liqa.transform.Party;
import liqa.transform.PartyType;
import liqa.transform.Passage;
import liqa.transform.names.MarkedText;
import liqa.transform.names.Mention;
import liqa.transform.names.MentionType;
import liqa.ingest.text.Folding;
import liqa.transform.text.Sentence;
import liqa.transform.text.Text;
import liqa.transform.text.Token;
import liqa.transform.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * A marked text as the rules of this room see it: for each token its mention, its time
 * expression and what the lexicon of meetings knows of it.
 */
final class Page {

	/** Prepositions behind which stands no verb, folded. */
	private static final Set<String> BEFORE_NOUNS = Set.of("علي", "في", "الي", "عن", "خلال", "اثناء", "دون", "بدون");

	private final MarkedText marked;

	private final Text text;

	private final Function<Sentence, List<TimeExpression>> times;

	/** The expressions of time of each sentence, as far as somebody asked. */
	private final @Nullable List<TimeExpression>[] timesOf;

	private final int[] mentionAt;

	private final List<Mention> mentions;

	private final MeetingLexicon.Word[] words;

	private final List<Trigger>[] triggers;

	/** The tokens that have readings as a word of meeting. */
	private final BitSet meeting = new BitSet();

	private final MeetingLexicon lexicon;

	private final OtherSenses senses = new OtherSenses(this);

	@SuppressWarnings("unchecked")
	Page(MarkedText marked, Function<Sentence, List<TimeExpression>> times, MeetingLexicon lexicon) {
		this.marked = marked;
		this.text = marked.text();
		this.times = times;
		this.lexicon = lexicon;
		this.timesOf = new List[this.text.sentences().size()];
		this.mentionAt = new int[this.text.size()];
		Arrays.fill(this.mentionAt, -1);
		this.mentions = new Phrases(this.text, lexicon).of(marked);
		for (int i = 0; i < this.mentions.size(); i++) {
			Arrays.fill(this.mentionAt, this.mentions.get(i).first(), this.mentions.get(i).end(), i);
		}
		this.words = new MeetingLexicon.Word[this.text.size()];
		for (int t = 0; t < this.words.length; t++) {
			this.words[t] = word(t);
		}
		this.triggers = new List[this.words.length];
		for (int t = 0; t < this.words.length; t++) {
			this.triggers[t] = this.words[t].triggers().isEmpty() ? List.of() : readings(t);
			this.meeting.set(t, !this.triggers[t].isEmpty());
		}
	}

	private MeetingLexicon.Word word(int token) {
		MeetingLexicon.Word word = this.lexicon.lookUp(this.text.spelling(token));
		if (word.cues().contains(Cue.BOUNDARY) && this.text.form(token).equals("غير")
				&& !this.text.form(token + 1).equals("ان")) {
			// قمة غير مسبوقة, but غير أن begins a clause
			word = word.without(Cue.BOUNDARY);
		}
		if (word.cues().contains(Cue.BETWEEN) && token + 1 < this.text.size()
				&& this.text.token(token + 1).kind() == Token.Kind.NUMBER) {
			// بين 3 و5 مارس: days, no parties
			return MeetingLexicon.NOTHING;
		}
		return word;
	}

	Text text() {
		return this.text;
	}

	MarkedText marked() {
		return this.marked;
	}

	int size() {
		return this.words.length;
	}

	Sentence sentenceOf(int token) {
		return this.text.sentenceOf(token);
	}

	/** Index of the mention a token belongs to, or -1. */
	int mentionIndexAt(int token) {
		return (token >= 0 && token < this.mentionAt.length) ? this.mentionAt[token] : -1;
	}

	/** The phrase that begins at a token. */
	Optional<Mention> mentionFrom(int token) {
		return mentionAt(token).filter((mention) -> mention.first() == token);
	}

	/** The first place named from a token to before another. */
	Optional<Mention> placeBetween(int first, int end) {
		for (int m = firstMentionFrom(first); m < mentionCount() && mention(m).end() <= end; m++) {
			if (isPlace(mention(m))) {
				return Optional.of(mention(m));
			}
		}
		return Optional.empty();
	}

	Optional<Mention> mentionAt(int token) {
		int index = mentionIndexAt(token);
		return (index < 0) ? Optional.empty() : Optional.of(mention(index));
	}

	Mention mention(int index) {
		return this.mentions.get(index);
	}

	int mentionCount() {
		return this.mentions.size();
	}

	/** Index of the first mention that begins at or after a token. */
	int firstMentionFrom(int token) {
		int low = 0;
		int high = mentionCount();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (mention(middle).first() < token) {
				low = middle + 1;
			}
			else {
				high = middle;
			}
		}
		return low;
	}

	/** The expression of time that a token belongs to. */
	Optional<TimeExpression> timeAt(int token) {
		if (token >= 0 && token < size()) {
			for (TimeExpression time : timesAround(token)) {
				if (time.first() <= token && token < time.end()) {
					return Optional.of(time);
				}
			}
		}
		return Optional.empty();
	}

	/**
	 * The expressions of time of the sentence a token stands in: only sentences around a
	 * word of meeting are searched for any.
	 */
	List<TimeExpression> timesAround(int token) {
		int sentence = this.text.sentenceIndexOf(token);
		List<TimeExpression> known = this.timesOf[sentence];
		if (known == null) {
			known = this.times.apply(this.text.sentences().get(sentence))
				.stream()
				.filter((time) -> !isPersonsName(time))
				.toList();
			this.timesOf[sentence] = known;
		}
		return known;
	}

	/** تيريزا ماي: a month is part of a name. */
	private boolean isPersonsName(TimeExpression time) {
		return time.end() - time.first() == 1
				&& mentionAt(time.first()).filter((mention) -> mention.type() == MentionType.PERSON).isPresent();
	}

	/**
	 * The form of a token without و: عقد of وعقد; of a word that begins so, what is left.
	 */
	String formWithoutAnd(int token) {
		String form = this.text.form(token);
		return form.startsWith("و") ? form.substring(1) : form;
	}

	/** عقد, إجراء: whether a token carries a noun of meeting as a noun itself. */
	boolean isVerbal(int token) {
		return triggers(token).stream().anyMatch(Trigger::isVerbal);
	}

	boolean has(int token, Cue cue) {
		return token >= 0 && token < this.words.length && this.words[token].cues().contains(cue);
	}

	/** Whether a word of a class stands after a token and before another. */
	boolean hasBetween(int token, int end, Cue cue) {
		for (int at = token + 1; at < end; at++) {
			if (has(at, cue)) {
				return true;
			}
		}
		return false;
	}

	Set<Cue> cues(int token) {
		return this.words[token].cues();
	}

	/** Whether a word tells something of a meeting and not only who somebody is. */
	boolean tells(int token) {
		for (Cue cue : this.words[token].cues()) {
			if (!cue.isOfContent()) {
				return true;
			}
		}
		return false;
	}

	/** رغبة, خطة, دعوة: a noun that asks or plans is completed by whose it is. */
	boolean isAskingNoun(int token) {
		boolean asks = has(token, Cue.WISH) || has(token, Cue.PLAN) || has(token, Cue.LONGING);
		return asks && this.text.raw().charAt(this.text.token(token).end() - 1) == 'ة';
	}

	/** Whether a word that is no token of its own names a site: مقر in لمقر. */
	boolean isSite(String form) {
		Set<Cue> cues = this.lexicon.lookUp(form).cues();
		return cues.contains(Cue.VENUE) || cues.contains(Cue.SITE) || cues.contains(Cue.TOWN) && !form.startsWith("ال");
	}

	/** مصنع, المصنع, المباني: a kind of building or ground that people go and look at. */
	boolean isSight(String form) {
		String noun = form.startsWith("ال") ? form.substring(2) : form;
		Set<Cue> cues = this.lexicon.lookUp(noun).cues();
		return cues.contains(Cue.VENUE) || cues.contains(Cue.SITE);
	}

	/** Whether a word that is no token of its own is a kind of place: مدينة in بمدينة. */
	boolean isTown(String form) {
		return this.lexicon.lookUp(form).cues().contains(Cue.TOWN);
	}

	/** بمنزل, بقاعة: ب and a word for a building or room. */
	boolean isInVenue(int token) {
		String form = this.text.form(token);
		return form.startsWith("ب")
				&& (has(token, Cue.VENUE) || this.lexicon.lookUp(form.substring(1)).cues().contains(Cue.VENUE));
	}

	/** The first word of meeting from a token on, outside names; -1 if there is none. */
	int nextTrigger(int from) {
		return this.meeting.nextSetBit(from);
	}

	/** Readings of a token as a word of meeting; none inside a name. */
	List<Trigger> triggers(int token) {
		return (token >= 0 && token < this.words.length) ? this.triggers[token] : List.of();
	}

	/**
	 * A ta marbuta, which folding takes for ه, is no pronoun: وزارة is not و + زار + ه.
	 */
	private List<Trigger> readings(int token) {
		List<Trigger> known = this.words[token].triggers();
		if (this.mentionAt[token] >= 0 || this.senses.hold(token)) {
			return List.of();
		}
		if (this.mentionAt[Math.max(0, token - 1)] < 0 && BEFORE_NOUNS.contains(this.text.form(token - 1))) {
			// يعملون على بحث شراكة: no verb
			known = known.stream().filter((trigger) -> !trigger.isVerb()).toList();
		}
		char last = this.text.raw().charAt(this.text.token(token).end() - 1);
		if (last == 'ة') {
			return known.stream().filter((trigger) -> trigger.pronoun() != Pronoun.HIM).toList();
		}
		// ألتقي is I, التقى is he
		boolean speaker = this.text.raw().charAt(this.text.token(token).start()) == 'أ' && last == 'ي';
		return speaker ? List.of() : known;
	}

	/** سينعقد, ستجري: a word of happening in the future. */
	boolean isToOccur(int token) {
		String form = this.text.form(token);
		return (form.startsWith("سي") || form.startsWith("ست"))
				&& this.lexicon.lookUp(form.substring(1)).cues().contains(Cue.OCCURRED);
	}

	/** Whether a word of meeting can only be a verb. */
	boolean isVerb(int token) {
		List<Trigger> readings = triggers(token);
		return !readings.isEmpty() && readings.stream().allMatch(Trigger::isVerb);
	}

	/** Whether a word is a verb that tells of no meeting: أكد, كشفت, يشير. */
	boolean isOtherVerb(int token) {
		if (!this.text.holds(token)) {
			return false;
		}
		boolean expected = isComma(token - 1) || timeAt(token - 1).isPresent() || has(token - 1, Cue.FILLER)
				|| token == sentenceOf(token).first();
		return this.lexicon.isOtherVerb(this.text.form(token), expected);
	}

	/** Whether a token is a word that no lexicon of this room knows. */
	boolean isUnknown(int token) {
		return this.text.token(token).isWord() && cues(token).stream().allMatch(Cue::isSubject)
				&& timeAt(token).isEmpty();
	}

	/** Whether a token is a number and no day or hour. */
	boolean isNumber(int token) {
		return this.text.holds(token) && this.text.token(token).kind() == Token.Kind.NUMBER && timeAt(token).isEmpty();
	}

	/** Quotation marks, brackets and the like, which are read past. */
	boolean isQuiet(int token) {
		if (token < 0 || token >= this.words.length) {
			return false;
		}
		Token t = this.text.token(token);
		return t.kind() == Token.Kind.OPEN_QUOTE || t.kind() == Token.Kind.CLOSE_QUOTE
				|| (t.kind() == Token.Kind.SIGN && "\"'()[]«»“”‘’".contains(t.form()));
	}

	/** The token before another, but for a comma between. */
	int beforeComma(int token) {
		return isComma(token - 1) ? token - 2 : token - 1;
	}

	/** The last token up to one that is no comma, quotation mark, bracket or time. */
	int beforeInsertion(int last) {
		int at = last;
		while (isComma(at) || isQuiet(at) || timeAt(at).isPresent()) {
			at--;
		}
		return at;
	}

	boolean isComma(int token) {
		String form = this.text.form(token);
		return form.equals("،") || form.equals(",");
	}

	/** A bare و or ف, written apart. */
	boolean isLooseConjunction(int token) {
		String form = this.text.form(token);
		return form.equals("و") || form.equals("ف");
	}

	/**
	 * Whether a phrase can take part in a meeting: neither a place, nor a source, nor a
	 * site (قصر الاتحادية), nor a bare word for those who met (المسؤولين, but not
	 * المسؤولين الروس).
	 */
	boolean isParty(Mention mention) {
		boolean party = mention.type() == MentionType.PERSON || mention.type() == MentionType.GROUP
				|| mention.type() == MentionType.ORGANIZATION
				|| mention.type() == MentionType.ANONYMOUS && has(mention.first(), Cue.OFFICIAL);
		return party && (mention.hasName() && mention.type() == MentionType.PERSON || !isCommon(mention));
	}

	private boolean isCommon(Mention mention) {
		int first = mention.first();
		if (has(first, Cue.PLAN) || has(first, Cue.WISH)
				|| has(first, Cue.PREPOSITION) && mention.type() != MentionType.GROUP
				|| mention.type() == MentionType.PERSON && has(first, Cue.TOWN)) {
			return true;
		}
		return mention.type() == MentionType.ORGANIZATION && has(first, Cue.VENUE)
				|| mention.type() == MentionType.GROUP && has(first, Cue.MUTUAL) && mention.end() - first == 1;
	}

	/**
	 * Whether a phrase names somebody whose travel is news: a person with an office or
	 * known to the lexicon, or a delegation or committee.
	 */
	boolean isTraveller(Mention mention) {
		if (mention.type() == MentionType.GROUP) {
			return has(mention.first(), Cue.ENTOURAGE) || areEnvoys(mention);
		}
		if (mention.type() == MentionType.ORGANIZATION) {
			return has(mention.first(), Cue.COMMITTEE) && !isTeam(mention);
		}
		Party party = this.marked.party(mention);
		boolean person = mention.type() == MentionType.PERSON && isParty(mention)
				&& (mention.hasName() || !isTeam(mention));
		return person && !isPrivate(party)
				&& (!party.roles().isEmpty() || party.lexiconId().isPresent() || has(mention.first(), Cue.DIGNITARY));
	}

	/** مسؤولون أمريكيون, فريق من المفتشين, but not المسؤولون and not فريق البرنامج. */
	boolean areEnvoys(Mention mention) {
		int second = mention.first() + 1;
		boolean team = this.text.form(mention.first()).startsWith("فريق");
		return mention.type() == MentionType.GROUP && has(mention.first(), Cue.ENVOYS) && mention.end() > second
				&& (!team || this.text.form(second).equals("من")) && !isTeam(mention);
	}

	/** المهاجم, الفنانة, الكاتب: whom no office sends anywhere. */
	boolean isPrivate(Mention mention) {
		return mention.type() == MentionType.PERSON && isPrivate(this.marked.party(mention));
	}

	private boolean isPrivate(Party party) {
		return !party.roles().isEmpty()
				&& party.roles().stream().allMatch((role) -> cuesOf(role.split(" ", 2)[0]).contains(Cue.LAYMAN));
	}

	/** المتحدث باسم الوزارة, الناطق الرسمي: who speaks for others. */
	boolean isSpokesman(Mention mention) {
		List<String> roles = mention.type() == MentionType.PERSON ? this.marked.party(mention).roles() : List.of();
		return !roles.isEmpty()
				&& roles.stream().allMatch((role) -> cuesOf(role.split(" ", 2)[0]).contains(Cue.SPOKESMAN));
	}

	/** The year in which somebody died who is spoken of in reports of the past. */
	OptionalInt yearOfDeath(Mention mention) {
		if (mention.type() != MentionType.PERSON) {
			return OptionalInt.empty();
		}
		Party party = this.marked.party(mention);
		return Stream
			.concat(Stream.concat(party.lexiconId().stream(), Stream.of(party.name())),
					party.mentions().stream().map(Passage::text))
			.map(this.lexicon::yearOfDeath)
			.flatMapToInt(OptionalInt::stream)
			.findFirst();
	}

	/** العديد من الدول, مدن عدة: lands, which travel nowhere. */
	boolean isOfLands(Mention mention) {
		return has(mention.first(), Cue.LANDS) || hasBetween(mention.first(), mention.end(), Cue.LANDS);
	}

	/** بعثة المنتخب, بعثة الفريق: sportsmen on a journey are no news of visits. */
	private boolean isTeam(Mention mention) {
		for (int at = mention.first(); at < mention.end() + 2; at++) {
			if (has(at, Cue.SPORT)) {
				return true;
			}
		}
		return false;
	}

	/** Whether a phrase names a medium, to which one speaks but which one meets not. */
	boolean isOutlet(Mention mention) {
		return this.marked.party(mention).lexiconId().filter(this.lexicon::isOutlet).isPresent();
	}

	/** الوفد المرافق: who came along. */
	boolean isEntourage(Mention mention) {
		if (!has(mention.first(), Cue.ENTOURAGE)) {
			return false;
		}
		for (int at = mention.first() + 1; at <= mention.end(); at++) {
			if (has(at, Cue.ACCOMPANYING)) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Whether a phrase names a place, or a body that has the name of one (صحيفة الرياض).
	 */
	boolean isPlace(Mention mention) {
		// محافظة البصرة: a governorate, unless a name says that she is a governor
		boolean governor = mention.type() == MentionType.PERSON && !mention.hasName() && has(mention.first(), Cue.TOWN);
		return governor || mention.type() == MentionType.PLACE || mention.type() == MentionType.ORGANIZATION
				&& (this.lexicon.isPlace(textOf(mention)) || has(mention.first(), Cue.TOWN));
	}

	/** في مكتبه بالبرلمان: a body right behind a venue is where the venue is. */
	boolean isHouse(Mention mention) {
		return mention.type() == MentionType.ORGANIZATION && has(mention.first() - 1, Cue.VENUE);
	}

	/** وصل إلى المطار: who passes through visits nothing yet. */
	boolean isStop(Place place) {
		String where = surface(place.start(), place.stop());
		return place.mention().isEmpty() && cuesOf(where.split(" ", 2)[0]).contains(Cue.STOP);
	}

	/** Whether a word means power and no place: سدة, الحكم. */
	boolean isPower(String word) {
		return cuesOf(word).contains(Cue.POWER);
	}

	/** Whether a phrase means the country or region that is spoken of: البلاد. */
	boolean isLand(String phrase) {
		return cuesOf(phrase).contains(Cue.LAND);
	}

	private Set<Cue> cuesOf(String phrase) {
		return this.lexicon.lookUp(Folding.fold(phrase)).cues();
	}

	/** Whether a phrase means a country or town without its name: العاصمة العراقية. */
	boolean isNameless(String phrase) {
		String noun = phrase.startsWith("هذه ") || phrase.startsWith("هذا ") ? phrase.substring(4) : phrase;
		return isLand(noun) || phrase.startsWith("العاصمة ");
	}

	/** Whether a phrase names a country rather than a town or site. */
	boolean isCountry(Mention mention) {
		return this.lexicon.isCountry(textOf(mention));
	}

	/** Whether a phrase is the name of a country or of its capital. */
	boolean isLandOrCapital(Mention mention) {
		return this.lexicon.isLandOrCapital(textOf(mention));
	}

	private String textOf(Mention mention) {
		return Folding.fold(surface(mention.start(), mention.stop()));
	}

	/**
	 * The characters of a phrase on one line; the لل of للعراق, which hides the article,
	 * is undone.
	 */
	String surface(int start, int stop) {
		String phrase = this.text.raw().substring(start, stop).replaceAll("\\s+", " ");
		return phrase.startsWith("لل") && phrase.length() > 4 ? "ال" + phrase.substring(2) : phrase;
	}

	boolean isPerson(int party) {
		return this.marked.parties().get(party).type() == PartyType.PERSON;
	}

	boolean isTitle(int token) {
		return sentenceOf(token).role() == liqa.ingest.Block.Role.TITLE;
	}

}
