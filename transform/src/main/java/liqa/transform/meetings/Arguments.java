package liqa.transform.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import liqa.transform.names.Mention;
import liqa.transform.names.MentionType;

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

	/** A relative clause that is passed over has no more words than these. */
	private static final int RELATIVE_WORDS = 18;

	/** The members of a delegation are named within so many words. */
	private static final int MEMBERS = 24;

	/** A ب farther away belongs to another word. */
	private static final int BY_WORDS = 5;

	/** Between حسب and the source stands no more than ما علمته and quotation marks. */
	private static final int SOURCE = 4;

	/** What names a source, folded. */
	private static final Set<String> ATTRIBUTION = Set.of("حسب", "بحسب", "وفق", "وفقا", "حسبما", "وفقما");

	private final Page page;

	private final Markers markers;

	private final PhraseList list;

	private final ClauseEnd clause;

	Arguments(Page page, Markers markers, PhraseList list, ClauseEnd clause) {
		this.page = page;
		this.markers = markers;
		this.list = list;
		this.clause = clause;
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
				if (goesOnBehindPlace(argument, found)) {
					found.set(found.size() - 2, joined(found.get(found.size() - 2), argument));
				}
				else if (belongs(argument, found, token)) {
					found.add(argument);
				}
				at = argument.end();
				continue;
			}
			int members = afterMembers(at, trigger, found, end);
			if (members > at) {
				at = members;
				continue;
			}
			if (this.clause.stops(at, token, trigger, found)) {
				int after = lacksObject(trigger, found) && this.page.has(at, Cue.RELATIVE) ? afterRelative(at, end)
						: -1;
				if (after < 0) {
					return found;
				}
				at = after;
				continue;
			}
			if (this.page.isUnknown(at) && ++unknown > UNKNOWN_WORDS) {
				return found;
			}
			at++;
		}
		afterStrayStop(end, trigger).ifPresent(found::add);
		return found;
	}

	/**
	 * ترأس الوزير في جدة، ونظيره اجتماعا: the town parts the second subject from the
	 * first.
	 */
	private boolean goesOnBehindPlace(Argument argument, List<Argument> found) {
		if (found.size() < 2 || argument.marker() != Marker.BARE || !argument.head().proclitics().equals("و")) {
			return false;
		}
		Argument place = found.get(found.size() - 1);
		Argument first = found.get(found.size() - 2);
		boolean persons = first.marker() == Marker.BARE && first.head().type() == MentionType.PERSON
				&& argument.head().type() == MentionType.PERSON;
		boolean where = (place.marker() == Marker.IN || place.marker() == Marker.BY)
				&& place.phrases().stream().allMatch(this.page::isPlace);
		boolean subject = this.page.isVerb(argument.end()) || this.page.isOtherVerb(argument.end());
		return persons && where && !subject && unknownBetween(first.end(), place.first()) == 0
				&& unknownBetween(place.end(), argument.first()) == 0;
	}

	private static Argument joined(Argument first, Argument second) {
		List<Mention> phrases = new ArrayList<>(first.phrases());
		phrases.addAll(second.phrases());
		return new Argument(first.marker(), phrases, first.first(), second.end());
	}

	/**
	 * زار وفد ضم النائبين فلانا وفلانا رئيس الحكومة: the index after those who belong to
	 * a delegation, where whom it meets follows; or the same index.
	 */
	private int afterMembers(int at, Trigger trigger, List<Argument> found, int end) {
		boolean delegation = trigger.isVerb() && !found.isEmpty()
				&& found.get(found.size() - 1).head().type() == MentionType.GROUP
				&& found.get(found.size() - 1).end() >= at - 1
				&& this.page.triggers(at).stream().anyMatch((t) -> t.isVerb() && t.frame() == Frame.JOIN);
		if (!delegation) {
			return at;
		}
		int next = at + 1;
		int last = at;
		while (next < Math.min(end, at + MEMBERS)) {
			Optional<Mention> mention = this.page.mentionFrom(next);
			if (mention.isEmpty()) {
				if (!this.page.isUnknown(next) && !this.page.isComma(next)) {
					break;
				}
				next++;
				continue;
			}
			// النائبين فلانا وفلانا
			boolean named = next == last
					&& this.page.mentionAt(next - 1).filter((m) -> m.type() == MentionType.GROUP).isPresent();
			boolean joined = mention.get().isConjoined() || last == at || named || this.page.isComma(next - 1);
			if (!joined) {
				return next;
			}
			last = mention.get().end();
			next = last;
		}
		return at;
	}

	/** Whether a verb that wants subject and object has found one of them. */
	private static boolean lacksObject(Trigger trigger, List<Argument> found) {
		boolean wants = trigger.isVerb() && trigger.pronoun() == Pronoun.NONE && (trigger.frame() == Frame.MEET
				|| trigger.frame() == Frame.RECEIVE || trigger.frame() == Frame.TALK || trigger.frame() == Frame.CALL);
		return wants && found.stream().filter((a) -> a.marker() == Marker.BARE).count() == 1
				&& found.stream().noneMatch((a) -> a.marker() == Marker.WITH || a.marker() == Marker.BY);
	}

	/**
	 * يلتقي كارتر الذي يقوم بجولة، وفدا عشائريا: the phrase after the comma that closes a
	 * relative clause, or -1. One that tells of a journey needs no comma, since nobody
	 * but who is met can follow: يلتقي كارتر الذي وصل إلى بغداد رئيس الوزراء.
	 */
	private int afterRelative(int relative, int end) {
		boolean journey = this.page.triggers(relative + 1).stream().anyMatch(Trigger::isTravel);
		for (int at = relative + 1; at < Math.min(end, relative + RELATIVE_WORDS); at++) {
			if (this.page.mentionIndexAt(at) < 0
					&& (this.page.has(at, Cue.CONTENT) || this.page.has(at, Cue.BOUNDARY))) {
				break;
			}
			boolean partner = this.page.text().form(at).equals("مع");
			if (partner && (this.page.isComma(at - 1) || journey && at > relative + 2)) {
				// اجتمع الوزير الذي وصل أمس مع نظيره
				return at;
			}
			Optional<Mention> mention = this.page.mentionFrom(at);
			if (journey && at > relative + 2
					&& mention.filter((m) -> m.type() == MentionType.PERSON)
						.filter((m) -> this.markers.markerOf(m, -1) == Marker.BARE)
						.isPresent()) {
				return at;
			}
			if (mention.isPresent() && this.page.isComma(at - 1)) {
				boolean subject = mention.get().end() < end
						&& (this.page.isVerb(mention.get().end()) || this.page.isOtherVerb(mention.get().end()));
				boolean object = mention.get().proclitics().isEmpty() || mention.get().proclitics().equals("ب");
				return object && this.page.isParty(mention.get()) && !subject ? at : -1;
			}
		}
		return -1;
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
	 * ريغان; but بمقر الوزارة، السيد فلان is one), not by a ب or a second مع that belongs
	 * to something told in between (لقائها مع رئيسة الحكومة، ثمنت الاتفاق مع الصندوق).
	 */
	private boolean belongs(Argument argument, List<Argument> found, int token) {
		int words = unknownBetween(found.isEmpty() ? token + 1 : found.get(found.size() - 1).end(), argument.first());
		if (argument.marker() == Marker.BY && unknownBetween(token + 1, argument.first()) > BY_WORDS
				|| argument.marker() == Marker.BARE && isSource(argument.first(), token)) {
			return false;
		}
		if (found.isEmpty()) {
			return true;
		}
		Argument last = found.get(found.size() - 1);
		boolean apposition = argument.marker() == Marker.BARE && last.marker() == Marker.OTHER
				&& this.page.isParty(last.head()) && last.head().type() == argument.head().type()
				&& argument.first() - last.end() == 1 && this.page.isComma(last.end());
		boolean another = argument.marker() == Marker.WITH && words > 0
				&& found.stream().anyMatch((earlier) -> earlier.marker() == Marker.WITH);
		return !apposition && !another;
	}

	/** حسب ما علمته الصحيفة: who tells it takes no part. */
	private boolean isSource(int first, int token) {
		for (int at = first - 1; at > Math.max(token, first - SOURCE - 1) && !this.page.isComma(at); at--) {
			if (this.page.mentionIndexAt(at) < 0 && ATTRIBUTION.contains(this.page.text().form(at))) {
				return true;
			}
		}
		return false;
	}

	private int unknownBetween(int first, int end) {
		int words = 0;
		for (int at = first; at < end; at++) {
			if (this.page.isUnknown(at) && this.page.mentionIndexAt(at) < 0) {
				words++;
			}
		}
		return words;
	}

	private Argument argument(Mention mention, int token, Trigger trigger, int end) {
		Marker marker = this.markers.markerOf(mention, token);
		if (marker == Marker.GENITIVE && (trigger.isVerb() || trigger.definite())) {
			marker = Marker.BARE;
		}
		List<Mention> phrases = listed(mention, end, marker);
		return new Argument(marker, phrases, mention.first(), phrases.get(phrases.size() - 1).end());
	}

	/** A phrase and those that are coordinated with it. */
	private List<Mention> listed(Mention head, int end, Marker marker) {
		Mention first = this.list.named(head, end);
		Optional<Mention> name = apposed(head, end);
		if (name.isPresent()) {
			List<Mention> names = listed(name.get(), end, marker);
			if (names.size() > 1) {
				return names;
			}
		}
		List<Mention> phrases = new ArrayList<>(List.of(first));
		Optional<Mention> next = this.list.next(first.end(), end, marker);
		while (next.isPresent()) {
			Mention listed = this.list.named(next.get(), end);
			phrases.add(listed);
			next = this.list.next(listed.end(), end, marker);
		}
		return phrases;
	}

	/**
	 * وزراء خارجية مصر والأردن فلان وفلان, الرئيسان المصري فلان والفرنسي فلان: the names
	 * right after a group say who belongs to it.
	 */
	private Optional<Mention> apposed(Mention group, int end) {
		if (group.type() != MentionType.GROUP || !group.plural()) {
			return Optional.empty();
		}
		int at = group.end();
		while (at < end
				&& this.page.mentionFrom(at).filter((m) -> m.isConjoined() && this.page.isPlace(m)).isPresent()) {
			at = this.page.mentionFrom(at).orElseThrow().end();
		}
		return (at < end)
				? this.page.mentionFrom(at)
					.filter((m) -> m.hasName() && m.type() == MentionType.PERSON && m.proclitics().isEmpty())
				: Optional.empty();
	}

	/**
	 * The first phrases in what is left of a sentence that nothing governs, whatever
	 * stands between.
	 */
	List<Mention> laterBare(int from) {
		int end = this.page.sentenceOf(from - 1).end();
		for (int m = this.page.firstMentionFrom(from); m < this.page.mentionCount(); m++) {
			Mention mention = this.page.mention(m);
			if (mention.first() >= end || this.page.has(mention.first() - 1, Cue.RELATIVE)) {
				break;
			}
			if (this.page.isParty(mention) && mention.proclitics().isEmpty()
					&& this.markers.markerOf(mention, -1) == Marker.BARE) {
				return listed(mention, end, Marker.BARE).stream().filter(this.page::isParty).toList();
			}
		}
		return List.of();
	}

	/** Who leads a delegation, if that is told beside it. */
	Optional<Mention> leaderOf(Mention group) {
		return this.list.leader(group, this.page.sentenceOf(group.first()).end());
	}

	/**
	 * A noun that is no phrase and follows a verb is its subject, though nobody can say
	 * who: وصل عدد الضحايا.
	 */
	boolean isUnknownNoun(int at) {
		if (this.page.isNumber(at)) {
			// وصل 422 شخصا
			return true;
		}
		return at < this.page.size() && this.page.mentionIndexAt(at) < 0 && this.page.isUnknown(at)
				&& this.page.triggers(at).isEmpty() && !this.page.text().form(at).endsWith("ا");
	}

	/** The first token from one on that is no comma, quotation mark, bracket or time. */
	int afterInsertion(int first) {
		int at = first;
		while (this.page.isComma(at) || this.page.isQuiet(at) || this.page.timeAt(at).isPresent()) {
			at++;
		}
		return at;
	}

	/** استقبل الوزير أمس شحنة أدوية: who follows the verb receives a thing. */
	boolean isThing(int behind) {
		int at = behind;
		while (afterInsertion(at) > at || this.page.text().form(at).equals("في")
				|| this.page.mentionAt(at).filter(this.page::isPlace).isPresent()) {
			at = Math.max(at + 1, afterInsertion(at));
		}
		String form = at < this.page.size() ? this.page.text().form(at) : "";
		return at < this.page.sentenceOf(behind).end() && isUnknownNoun(at) && !form.startsWith("ال")
				&& !form.startsWith("ل") && !form.startsWith("ب") && !form.startsWith("و");
	}

}
