package liqa.transform.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import liqa.transform.meetings.Support.Held;
import liqa.transform.names.Mention;
import liqa.transform.names.MentionType;

/**
 * Meetings without a partner that are told by who chaired them and who was there: انعقد
 * اجتماع بإشراف الوالي وبحضور الوزير, اجتماع اللجنة المشتركة برئاسة الوزير ونظيره. Two
 * who chair it together met; one who chairs it alone meets those present, and so does the
 * body that held it.
 */
final class Chaired {

	private static final double CONFIDENCE = 0.66;

	/** So many words behind the noun stands who chaired or attended. */
	private static final int FAR = 36;

	/** So many words stand between برئاسة and who is meant: برئاسة كل من. */
	private static final int TITLES = 3;

	private static final Set<String> PRESENCE = Set.of("بحضور", "وبحضور", "وحضور", "بمشاركه", "وبمشاركه");

	/** وذلك بحضور الوزير: more of the same. */
	private static final String ADDITION = "وذلك";

	/** جلسة of a court or parliament is none, that of talks and of work is. */
	private static final String SESSION = "جلسه";

	private static final Set<String> WORKING = Set.of("عمل", "مباحثات", "محادثات", "حوار", "الحوار", "مشاورات");

	private final Page page;

	private final PhraseList list;

	private final Support support;

	Chaired(Page page, PhraseList list, Support support) {
		this.page = page;
		this.list = list;
		this.support = support;
	}

	/** The parts around a noun of meeting, if those who have them are told so. */
	Optional<Roles> of(int noun, Trigger trigger) {
		if (!isMeeting(noun, trigger)) {
			return Optional.empty();
		}
		List<Mention> chairs = new ArrayList<>();
		List<Mention> present = new ArrayList<>();
		int limit = Math.min(this.page.sentenceOf(noun).end(), noun + FAR);
		int end = noun + 1;
		int at = noun + 1;
		while (at < limit) {
			boolean chair = this.page.has(at, Cue.CHAIR);
			if (this.page.mentionIndexAt(at) < 0 && (chair || PRESENCE.contains(this.page.text().form(at)))) {
				List<Mention> persons = persons(at);
				if (persons.isEmpty()) {
					break;
				}
				(chair ? chairs : present).addAll(persons);
				end = persons.get(persons.size() - 1).end();
				at = end;
			}
			else if (stops(at)) {
				break;
			}
			else {
				at++;
			}
		}
		return (end == noun + 1) ? Optional.empty() : roles(noun, trigger, chairs, present, end);
	}

	private Optional<Roles> roles(int noun, Trigger trigger, List<Mention> chairs, List<Mention> present, int end) {
		if (chairs.size() > 1 && chairs.stream().allMatch(Mention::hasName)) {
			return Optional.of(together(noun, trigger, chairs, present, end));
		}
		Optional<Held> held = chairs.isEmpty() ? this.support.of(noun, trigger) : Optional.empty();
		List<Mention> holders = held.map(Held::subject).orElse(chairs);
		List<Mention> others = present.stream()
			.filter((m) -> !Cast.holds(holders, m) && holders.stream().noneMatch((body) -> isOf(m, body)))
			.toList();
		if (holders.isEmpty() && others.size() > 1 && !trigger.definite()) {
			return Optional.of(together(noun, trigger, others, List.of(), end));
		}
		if (holders.isEmpty() || others.isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(new Roles(trigger.frame(), holders, others, List.of(), List.of(), noun, end, CONFIDENCE)
			.from(held.map(Held::first).orElse(noun)));
	}

	/** عقد المجلس اجتماعه بحضور رئيس المجلس: a body does not meet its own head. */
	private boolean isOf(Mention person, Mention body) {
		if (body.type() == MentionType.PERSON) {
			return false;
		}
		String noun = this.page.text().form(body.first()).replaceFirst("^و?(?:ال)?", "");
		for (int at = person.first() + 1; at < person.end(); at++) {
			if (this.page.text().form(at).equals("ال" + noun)) {
				return true;
			}
		}
		return false;
	}

	private static Roles together(int noun, Trigger trigger, List<Mention> all, List<Mention> present, int end) {
		boolean two = all.size() == 2;
		return new Roles(trigger.frame(), two ? all.subList(0, 1) : all, two ? all.subList(1, 2) : List.of(), present,
				List.of(), noun, end, CONFIDENCE);
	}

	private boolean isMeeting(int noun, Trigger trigger) {
		if (trigger.isVerb() || trigger.frame() != Frame.MEET && trigger.frame() != Frame.TALK) {
			return false;
		}
		return trigger.condition() == Trigger.Condition.NONE
				|| trigger.lemma().equals(SESSION) && WORKING.contains(this.page.text().form(noun + 1));
	}

	/** Those who follow برئاسة or بحضور. */
	private List<Mention> persons(int introduction) {
		List<Mention> found = new ArrayList<>();
		int end = this.page.sentenceOf(introduction).end();
		Optional<Mention> next = Optional.empty();
		for (int at = introduction + 1; at <= introduction + TITLES && next.isEmpty(); at++) {
			next = this.page.mentionFrom(at);
		}
		while (next.isPresent() && next.get().type() == MentionType.PERSON) {
			Mention person = this.list.named(next.get(), end);
			if (this.page.isParty(person) && !Cast.holds(found, person)) {
				found.add(person);
			}
			next = this.list.next(person.end(), end, Marker.COMPANION);
		}
		return found;
	}

	/** Whether what follows is no longer said of the meeting, or tells its sides. */
	private boolean stops(int at) {
		if (this.page.mentionIndexAt(at) >= 0) {
			return this.page.mentionAt(at).filter((m) -> m.type() == MentionType.PERSON).isPresent();
		}
		boolean clause = this.page.has(at, Cue.CONTENT)
				|| this.page.has(at, Cue.BOUNDARY) && !this.page.text().form(at).equals(ADDITION);
		boolean side = this.page.has(at, Cue.PARTNER) || this.page.has(at, Cue.BETWEEN)
				|| this.page.has(at, Cue.ENTOURAGE);
		return clause || side || this.page.text().form(at).equals(":")
				|| this.page.triggers(at).stream().anyMatch(Chaired::isAnother) || this.page.isOtherVerb(at);
	}

	private static boolean isAnother(Trigger trigger) {
		boolean carries = trigger.frame() == Frame.HOLD || trigger.frame() == Frame.HOST || trigger.frame() == Frame.BE;
		return !carries && !trigger.isVerbal();
	}

}
