package liqa.transform.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import liqa.transform.names.Mention;
import liqa.transform.names.MentionType;
import liqa.transform.text.Sentence;

/** Finds the subject that stands before its verb: قاآني التقى, الرئيس الذي التقى. */
final class Subjects {

	/** An insertion between commas longer than this is no insertion. */
	private static final int INSERTION = 14;

	/** The group of a leader stands at most so many words before the name. */
	private static final int LEADER = 12;

	private final Page page;

	private final Markers markers;

	private final PhraseList list;

	Subjects(Page page, Markers markers, PhraseList list) {
		this.page = page;
		this.markers = markers;
		this.list = list;
	}

	/**
	 * The phrases right before a verb that are its subject: قاآني التقى, قاآني، خلال
	 * زيارته، التقى, الرئيس الذي التقى.
	 */
	List<Mention> before(int verb) {
		int start = this.page.sentenceOf(verb).first();
		int at = verb - 1;
		boolean relative = false;
		boolean feminine = false;
		int insertions = 0;
		while (at >= start) {
			Optional<Mention> mention = this.page.mentionAt(at);
			if (beginsClause(at)) {
				return List.of();
			}
			if (mention.isPresent()) {
				// رئيس البعثة التي تزور: the relative clause is not about him
				return feminine && isMan(mention.get()) ? List.of() : subject(mention.get(), relative, verb);
			}
			if (this.page.has(at, Cue.RELATIVE)) {
				relative = true;
				feminine = this.page.text().form(at).equals("التي");
				at--;
			}
			else if (this.page.isComma(at) && !isPassedOver(at - 1) && this.page.mentionIndexAt(at - 1) < 0
					&& insertions++ == 0) {
				int opening = openingComma(at, start);
				if (opening < 0) {
					return List.of();
				}
				at = opening - 1;
			}
			else if (isPassedOver(at)) {
				at--;
			}
			else {
				return List.of();
			}
		}
		return List.of();
	}

	private static boolean isMan(Mention mention) {
		return mention.type() == MentionType.PERSON && !mention.feminine() && !mention.plural()
				&& (!mention.hasName() || mention.nameEnd() < mention.end());
	}

	/** أما الوزير، فالتقى: what أما sets apart is the subject of the verb with ف. */
	boolean isSetApart(int verb) {
		Sentence sentence = this.page.sentenceOf(verb);
		String first = this.page.text().form(sentence.first());
		boolean opens = first.equals("اما") || first.equals("واما");
		return this.page.text().form(verb).startsWith("ف") && (opens || this.page.mentionAt(verb - 2)
			.filter((m) -> this.page.text().form(m.first() - 1).equals("اما"))
			.isPresent());
	}

	/** Whether a verb stands in a relative clause: الرئيس الذي التقاه. */
	boolean isRelative(int verb) {
		int at = verb - 1;
		while (at >= 0 && (this.page.isQuiet(at) || this.page.has(at, Cue.FILLER))) {
			at--;
		}
		return this.page.has(at, Cue.RELATIVE);
	}

	/** الوزير في باريس، وقد التقى نظيره: a conjunction begins a clause. */
	private boolean beginsClause(int at) {
		return this.page.has(at, Cue.FILLER)
				&& (this.page.text().form(at).equals("وقد") || this.page.text().form(at).equals("فقد"));
	}

	private boolean isPassedOver(int at) {
		return this.page.isQuiet(at) || this.page.isComma(at) || this.page.timeAt(at).isPresent()
				|| this.page.has(at, Cue.FILLER) || this.page.has(at, Cue.NEGATION) || this.page.has(at, Cue.PLAN);
	}

	/**
	 * The comma that opens the insertion which another closes, when a phrase stands
	 * before it; or -1.
	 */
	private int openingComma(int closing, int start) {
		for (int at = closing - 1; at > start && closing - at <= INSERTION; at--) {
			if (this.page.isComma(at)) {
				int before = at - 1;
				while (before > start && this.page.isQuiet(before)) {
					before--;
				}
				return (this.page.mentionIndexAt(before) >= 0) ? at : -1;
			}
		}
		return -1;
	}

	private List<Mention> subject(Mention mention, boolean relative, int verb) {
		if (this.page.isPlace(mention)) {
			return states(mention, relative);
		}
		if (!this.page.isParty(mention)) {
			return List.of();
		}
		Optional<Mention> led = ledBy(mention);
		if (led.isPresent() && !relative) {
			List<Mention> group = subject(led.get(), false, verb);
			return group.isEmpty() ? List.of() : Stream.concat(group.stream(), Stream.of(mention)).toList();
		}
		Marker marker = this.markers.markerOf(mention, -1);
		if (relative) {
			// الوزير والوفد المرافق له الذي وصل: the relative clause goes on with the
			// guest
			List<Mention> listed = this.page.isEntourage(mention) ? listEndingWith(mention) : List.of();
			if (!mention.plural() && isOfTwo(verb) && listEndingWith(mention).size() == 2) {
				// فلان وفلان اللذان التقيا بالرئيس
				return listEndingWith(mention);
			}
			return List.of(listed.isEmpty() ? mention : listed.get(0));
		}
		List<Mention> group = listEndingWith(mention);
		if (group.size() > 1 && isOfOne(verb) && (this.page.isTitle(verb) || isAnotherClause(group, verb))) {
			// الأمير يستقبل الرئيسة ووزير الخارجية يجتمع: the second clause of a headline
			return List.of(mention);
		}
		Marker first = (group.size() == 1) ? marker : this.markers.markerOf(group.get(0), -1);
		return (first == Marker.BARE) ? group : List.of();
	}

	/** Whether nothing governs a phrase. */
	boolean isFree(Mention mention) {
		return this.markers.markerOf(mention, -1) == Marker.BARE;
	}

	/** واشنطن وطهران تجريان مفاوضات: two states act like parties. */
	private List<Mention> states(Mention last, boolean relative) {
		Optional<Mention> first = this.page.mentionAt(last.first() - 1)
			.filter((m) -> this.page.isPlace(m) && last.proclitics().equals("و") && m.proclitics().isEmpty())
			.filter((m) -> this.markers.markerOf(m, -1) == Marker.BARE);
		return first.isPresent() && !relative ? List.of(first.get(), last) : List.of();
	}

	private boolean isOfTwo(int verb) {
		return this.page.triggers(verb)
			.stream()
			.flatMap((t) -> t.verb().stream())
			.anyMatch((form) -> form.number() == VerbForm.Number.TWO);
	}

	private boolean isOfOne(int verb) {
		return this.page.triggers(verb)
			.stream()
			.flatMap((t) -> t.verb().stream())
			.allMatch((form) -> form.number() == VerbForm.Number.ONE);
	}

	/**
	 * انتقد الأول الرئيس، والثاني أجرى لقاء: a singular verb right after two persons has
	 * the last as its subject, if the first is told of in a clause of its own.
	 */
	private boolean isAnotherClause(List<Mention> group, int verb) {
		Mention last = group.get(group.size() - 1);
		boolean persons = group.stream().allMatch((m) -> m.type() == MentionType.PERSON);
		return persons && last.end() == verb && this.page.isComma(last.first() - 1)
				&& this.page.isOtherVerb(group.get(0).first() - 1);
	}

	/** وفد برئاسة فلان before its verb: the delegation that a person leads. */
	private Optional<Mention> ledBy(Mention leader) {
		int start = this.page.sentenceOf(leader.first()).first();
		for (int at = leader.first() - 1; at >= Math.max(start, leader.first() - LEADER); at--) {
			Optional<Mention> group = this.page.mentionAt(at);
			if (group.isPresent()) {
				return group.filter((g) -> this.list.leader(g, leader.end()).filter(leader::equals).isPresent());
			}
		}
		return Optional.empty();
	}

	/** The coordinated phrases that a phrase is the last of: البشير والسيسي. */
	private List<Mention> listEndingWith(Mention last) {
		List<Mention> group = new ArrayList<>(List.of(last));
		Mention current = last;
		Optional<Mention> led = Optional.empty();
		while (led.isPresent() || current.proclitics().equals("و")
				|| this.markers.joinsByAdjective(current.first() - 1)) {
			int at = current.proclitics().isEmpty() ? current.first() - 2 : current.first() - 1;
			if (led.isPresent()) {
				at = led.get().end() - 1;
			}
			while (at >= 0 && (this.page.isQuiet(at) || this.page.isComma(at))) {
				at--;
			}
			Optional<Mention> previous = this.page.mentionAt(at);
			if (previous.isEmpty() || !this.page.isParty(previous.get())
					|| this.page.text().sentenceIndexOf(at) != this.page.text().sentenceIndexOf(last.first())) {
				break;
			}
			current = previous.get();
			group.add(0, current);
			// وفد يرأسه فلان وفريق من الخبراء التقيا: before the leader the delegation
			led = led.isEmpty() && current.type() == MentionType.PERSON ? ledBy(current) : Optional.empty();
		}
		return group;
	}

}
