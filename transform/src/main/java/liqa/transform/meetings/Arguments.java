package liqa.transform.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import liqa.transform.names.Mention;
import liqa.transform.names.MentionType;
import liqa.transform.text.Token;

/**
 * Reads the phrases that follow a word of meeting, up to the end of its clause, and tells
 * what introduces each.
 */
final class Arguments {

	/**
	 * Words that no rule knows may stand between a verb and a phrase; more is another
	 * clause.
	 */
	private static final int UNKNOWN_WORDS = 14;

	/** A ب farther away belongs to another word. */
	private static final int BY_WORDS = 5;

	private final Page page;

	Arguments(Page page) {
		this.page = page;
	}

	/** The phrases after a token, in the order of the text. */
	List<Argument> after(int token, Trigger trigger) {
		return between(token, trigger, this.page.sentenceOf(token).end());
	}

	/** The phrases after a token and before another. */
	List<Argument> between(int token, Trigger trigger, int end) {
		List<Argument> found = new ArrayList<>();
		int unknown = 0;
		int at = token + 1;
		while (at < end) {
			int index = this.page.mentionIndexAt(at);
			if (index >= 0) {
				Argument argument = argument(this.page.mention(index), token, trigger, end);
				if (belongs(argument, found, token)) {
					found.add(argument);
				}
				at = argument.end();
				continue;
			}
			if (stops(at, token, trigger, found)) {
				return found;
			}
			if (isUnknown(at) && ++unknown > UNKNOWN_WORDS) {
				return found;
			}
			at++;
		}
		afterStrayStop(end, trigger).ifPresent(found::add);
		return found;
	}

	/**
	 * A sentence that a stray full stop cuts in two goes on with its partner: … اجتماعا.
	 * مع عدد من القادة.
	 */
	private Optional<Argument> afterStrayStop(int end, Trigger trigger) {
		if (end >= this.page.size() || !this.page.text().form(end - 1).equals(".")) {
			return Optional.empty();
		}
		int at = end;
		while (at < Math.min(end + 3, this.page.size()) && (this.page.isComma(at) || this.page.has(at, Cue.FILLER))) {
			at++;
		}
		if (!this.page.text().form(at).equals("مع")) {
			return Optional.empty();
		}
		int next = this.page.sentenceOf(at).end();
		return between(at, trigger, next).stream().filter((argument) -> argument.marker() == Marker.WITH).findFirst();
	}

	/**
	 * Whether a phrase has a part of its own: not as apposition (في إدارة الرئيس، رونالد
	 * ريغان), not by a ب or a second مع that belongs to something told in between (لقائها
	 * مع رئيسة الحكومة، ثمنت الاتفاق مع الصندوق).
	 */
	private boolean belongs(Argument argument, List<Argument> found, int token) {
		int words = unknownBetween(found.isEmpty() ? token + 1 : found.get(found.size() - 1).end(), argument.first());
		if (argument.marker() == Marker.BY && unknownBetween(token + 1, argument.first()) > BY_WORDS) {
			return false;
		}
		if (found.isEmpty()) {
			return true;
		}
		Argument last = found.get(found.size() - 1);
		boolean apposition = argument.marker() == Marker.BARE && last.marker() == Marker.OTHER
				&& this.page.isParty(last.head()) && argument.first() - last.end() == 1
				&& this.page.isComma(last.end());
		boolean another = argument.marker() == Marker.WITH && words > 0
				&& found.stream().anyMatch((earlier) -> earlier.marker() == Marker.WITH);
		return !apposition && !another;
	}

	private int unknownBetween(int first, int end) {
		int words = 0;
		for (int at = first; at < end; at++) {
			if (isUnknown(at) && this.page.mentionIndexAt(at) < 0) {
				words++;
			}
		}
		return words;
	}

	private Argument argument(Mention mention, int token, Trigger trigger, int end) {
		Marker marker = markerOf(mention, token);
		if (marker == Marker.GENITIVE && (trigger.isVerb() || trigger.definite())) {
			marker = Marker.BARE;
		}
		Mention first = named(mention, end);
		List<Mention> phrases = new ArrayList<>(List.of(first));
		int last = first.end();
		Optional<Mention> next = nextInList(last, end, marker);
		while (next.isPresent()) {
			Mention listed = named(next.get(), end);
			phrases.add(listed);
			last = listed.end();
			next = nextInList(last, end, marker);
		}
		return new Argument(marker, phrases, mention.first(), last);
	}

	/**
	 * التقى الأمين العام للمنظمة، الدكتور فلان: an office and the name after it are one
	 * person.
	 */
	private Mention named(Mention office, int end) {
		if (office.type() != MentionType.PERSON || office.hasName()) {
			return office;
		}
		int at = office.end();
		while (at < end && (this.page.isQuiet(at) || this.page.isComma(at))) {
			at++;
		}
		if (at == office.end()) {
			return office;
		}
		return this.page.mentionFrom(at)
			.filter((m) -> m.first() < end && m.hasName() && m.type() == MentionType.PERSON && m.proclitics().isEmpty())
			.orElse(office);
	}

	/**
	 * The phrase that goes on a list: joined by و, with or without a comma; or after a
	 * comma alone when the list ends in و further on.
	 */
	Optional<Mention> nextInList(int last, int end, Marker marker) {
		int at = last;
		boolean comma = false;
		while (at < end && (this.page.isQuiet(at) || this.page.isComma(at))) {
			if (this.page.text().form(at).equals(")")) {
				return Optional.empty();
			}
			comma |= this.page.isComma(at);
			at++;
		}
		boolean loose = false;
		if (at < end && this.page.has(at, Cue.COUNTERPART) && this.page.text().form(at).startsWith("و")) {
			loose = true;
			at++;
			while (at < end && isAdjective(at)) {
				at++;
			}
		}
		while (at < end && (this.page.isLooseConjunction(at) || isListWord(at))) {
			loose = true;
			at++;
			while (at < end && this.page.isQuiet(at)) {
				at++;
			}
		}
		Optional<Mention> next = (at < end) ? this.page.mentionFrom(at) : Optional.empty();
		if (next.isEmpty()) {
			return Optional.empty();
		}
		Mention mention = next.get();
		boolean conjoined = mention.proclitics().equals("و") || (loose && mention.proclitics().isEmpty());
		if (conjoined) {
			return next;
		}
		if (mention.proclitics().equals("وب") && marker == Marker.BY) {
			return next;
		}
		if (mention.proclitics().equals("ول") && marker == Marker.TO) {
			return next;
		}
		boolean open = comma && mention.proclitics().isEmpty() && marker != Marker.BARE;
		return (open && nextInList(mention.end(), end, marker).isPresent()) ? next : Optional.empty();
	}

	/** وكذلك, وكل من, وعدد من before a phrase of the list. */
	private boolean isListWord(int at) {
		String form = this.page.text().form(at);
		return form.equals("وكذلك") || form.equals("كذلك") || form.equals("وكل") || form.equals("وايضا");
	}

	/** What introduces a phrase. */
	Marker markerOf(Mention mention, int trigger) {
		String proclitics = mention.proclitics();
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
		if (!proclitics.isEmpty()) {
			return Marker.BARE;
		}
		return markedBy(at, trigger);
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
		if (this.page.has(at, Cue.PARTNER)) {
			return this.page.has(before(at), Cue.BINDING) ? Marker.OTHER : Marker.WITH;
		}
		if (this.page.has(at, Cue.BETWEEN)) {
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
			case "في", "وفي":
				return Marker.IN;
			case "الي", "والي":
				return Marker.TO;
			case "من", "ومن":
				return Marker.FROM;
			default:
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
		boolean noun = !this.page.triggers(at).isEmpty() && !isVerb(at);
		return noun || completes(at) ? Marker.OTHER : Marker.BARE;
	}

	/** مع نظيره الإسرائيلي before a name: what introduces نظيره introduces the name. */
	private Marker ofCounterpart(int at, int trigger) {
		int noun = at;
		while (noun > at - 3 && isAdjective(noun)) {
			noun--;
		}
		if (!isTitling(noun)) {
			return Marker.BARE;
		}
		String form = this.page.text().form(noun);
		if (form.startsWith("ب")) {
			return Marker.BY;
		}
		return form.startsWith("ل") ? Marker.TO : markedBy(before(noun), trigger);
	}

	/** نظيره, مدينة: goes on with a name. */
	private boolean isTitling(int at) {
		return this.page.has(at, Cue.COUNTERPART) || this.page.has(at, Cue.TOWN);
	}

	private boolean isAdjective(int at) {
		return this.page.text().form(at).startsWith("ال") && this.page.mentionIndexAt(at) < 0
				&& this.page.timeAt(at).isEmpty() && this.page.cues(at).isEmpty();
	}

	/** التعاون الثنائي بين: a noun of relation, adjectives after it passed over. */
	private boolean isRelation(int at, int trigger) {
		int noun = at;
		while (noun > at - 2 && noun > trigger && isAdjective(noun)) {
			noun--;
		}
		return noun != trigger && (this.page.has(noun, Cue.RELATION) || this.page.has(at, Cue.RELATION));
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
		if (!this.page.cues(at).isEmpty() && !this.page.has(at, Cue.VENUE) || isVerb(at)) {
			return false;
		}
		String form = token.form();
		boolean article = form.startsWith("ال") || form.startsWith("وال") || form.startsWith("بال")
				|| form.startsWith("لل") || form.startsWith("فال") || form.startsWith("كال");
		char last = this.page.text().raw().charAt(token.end() - 1);
		boolean pronoun = form.length() > 3 && last != 'ة'
				&& (form.endsWith("ته") || form.endsWith("ها") || form.endsWith("هم") || form.endsWith("به"));
		boolean indefinite = form.length() > 3 && form.endsWith("ا");
		return !article && !pronoun && !indefinite && !looksLikeVerb(form);
	}

	private boolean isVerb(int at) {
		return this.page.triggers(at).stream().anyMatch(Trigger::isVerb)
				&& this.page.triggers(at).stream().allMatch(Trigger::isVerb);
	}

	/**
	 * يبحثان, يؤكد: the imperfect's prefix; wrong for some names of things, which does no
	 * harm.
	 */
	private static boolean looksLikeVerb(String form) {
		return form.length() > 3 && (form.charAt(0) == 'ي' || form.startsWith("سي") || form.startsWith("وي"));
	}

	/**
	 * A noun that is no phrase and follows a verb is its subject, though nobody can say
	 * who: وصل عدد الضحايا.
	 */
	boolean isUnknownNoun(int at) {
		return at < this.page.size() && this.page.mentionIndexAt(at) < 0 && isUnknown(at)
				&& this.page.triggers(at).isEmpty() && !this.page.text().form(at).endsWith("ا");
	}

	private boolean isUnknown(int at) {
		return this.page.text().token(at).isWord() && this.page.cues(at).isEmpty() && this.page.timeAt(at).isEmpty();
	}

	/** Whether the clause of a trigger ends before a token. */
	private boolean stops(int at, int trigger, Trigger head, List<Argument> found) {
		Token token = this.page.text().token(at);
		if (token.kind() == Token.Kind.SIGN) {
			return token.form().equals(":") || token.form().equals("؛");
		}
		if (token.kind() == Token.Kind.OPEN_QUOTE) {
			return opensStatement(at);
		}
		if (this.page.has(at, Cue.CONTENT)) {
			return true;
		}
		if (this.page.has(at, Cue.RELATIVE)) {
			return !found.isEmpty();
		}
		if (!found.isEmpty() && isPurpose(at)) {
			return true;
		}
		if (this.page.has(at, Cue.BOUNDARY)) {
			return true;
		}
		if (!head.isVerb() && at > trigger + 1 && startsAnother(at, found)) {
			return true;
		}
		if (at > trigger + 1 && isVerb(at) && !this.page.has(at - 1, Cue.PREPOSITION)) {
			return !found.isEmpty() || this.page.triggers(at).get(0).frame() != Frame.HOLD;
		}
		boolean paused = at > trigger + 1 && this.page.isComma(at - 1);
		return (!found.isEmpty() || paused) && token.isWord() && opensClause(at);
	}

	/**
	 * After a noun of meeting, another one or a verb of holding begins another report.
	 */
	private boolean startsAnother(int at, List<Argument> found) {
		for (Trigger other : this.page.triggers(at)) {
			boolean noun = !other.isVerb() && other.condition() != Trigger.Condition.VERBAL && !other.isTravel()
					&& !this.page.has(at - 1, Cue.MARGIN);
			if (noun || !found.isEmpty() && other.isVerb() && other.frame() == Frame.HOLD) {
				return true;
			}
		}
		return false;
	}

	/** A quotation that is more than a name in quotation marks. */
	private boolean opensStatement(int open) {
		for (int at = open + 1; at <= open + 3; at++) {
			if (at < this.page.size() && this.page.text().token(at).kind() == Token.Kind.CLOSE_QUOTE) {
				return false;
			}
		}
		Optional<Mention> mention = this.page.mentionAt(open + 1);
		return mention.isEmpty() || mention.get().end() < this.page.size()
				&& this.page.text().token(mention.get().end()).kind() != Token.Kind.CLOSE_QUOTE;
	}

	/** لتعزيز, لبحث: what they did it for. */
	private boolean isPurpose(int at) {
		String form = this.page.text().form(at);
		return form.length() > 4 && form.charAt(0) == 'ل' && form.charAt(1) != 'ل' && !this.page.has(at, Cue.VENUE)
				&& !this.page.has(at, Cue.FILLER) && !this.page.has(at, Cue.PREPOSITION);
	}

	/**
	 * A word with و that is no phrase: وأكد, واتفقا. What it begins is no longer the
	 * frame.
	 */
	private boolean opensClause(int at) {
		String form = this.page.text().form(at);
		return !this.page.has(at + 1, Cue.LEADING) && form.length() > 3 && form.charAt(0) == 'و'
				&& !form.startsWith("وال") && this.page.cues(at).isEmpty() && this.page.timeAt(at).isEmpty();
	}

}
