package liqa.transform.meetings;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import liqa.transform.MeetingKind;
import liqa.transform.MeetingStatus;
import liqa.transform.names.Mention;
import liqa.transform.time.TimeExpression;

/**
 * Reads what is said later of an encounter that is known by then: حضر اللقاء فلان وفلان,
 * وجرى الاجتماع في القصر, وتناول اللقاء ملف الحدود.
 */
final class BackReferences {

	/** A definite noun means an encounter told at most so many sentences before. */
	private static final int SENTENCES = 8;

	/** So many words behind a noun its verb may stand. */
	private static final int OCCURRED = 8;

	/** The verb of hosting stands at most so many tokens behind its noun. */
	private static final int HOST = 4;

	/** So many words behind زيارة its day may stand. */
	private static final int DAY = 5;

	private final Page page;

	private final Arguments arguments;

	private final Places places;

	private final Circumstances circumstances;

	BackReferences(Page page, Arguments arguments, Places places, Circumstances circumstances) {
		this.page = page;
		this.arguments = arguments;
		this.places = places;
		this.circumstances = circumstances;
	}

	/**
	 * What a definite noun adds to the last encounter told before it, put in its place in
	 * the list.
	 */
	void read(int noun, Trigger trigger, List<Encounter> told) {
		boolean points = trigger.definite() || trigger.pronoun() == Pronoun.BOTH;
		boolean visit = trigger.frame() == Frame.VISIT && trigger.definite() && !trigger.several();
		boolean means = !trigger.isVerb() && points && (!trigger.isTravel() || visit) && !trigger.isVerbal();
		for (int i = told.size() - 1; means && i >= 0; i--) {
			Encounter encounter = told.get(i);
			if (isMeant(encounter, noun, trigger)) {
				told.set(i, visit ? dated(encounter, noun) : completed(encounter, noun, trigger));
				return;
			}
		}
	}

	private boolean isMeant(Encounter encounter, int noun, Trigger trigger) {
		int sentence = this.page.text().sentenceIndexOf(encounter.passages().get(0)[0]);
		boolean near = this.page.text().sentenceIndexOf(noun) - sentence <= SENTENCES;
		// الندوة, الجولة name a gathering of their own, not a reception told before
		boolean own = trigger.condition() == Trigger.Condition.HELD && !encounter.side2().isEmpty();
		boolean call = encounter.kind() == MeetingKind.CALL;
		return near && !own && encounter.isVisit() == trigger.isTravel()
				&& call == (trigger.kind() == MeetingKind.CALL || call && trigger.frame() == Frame.TALK);
	}

	/** والزيارة مقررة في 25 نوفمبر, تبدأ الزيارة غدا: the day of a visit told before. */
	private Encounter dated(Encounter visit, int noun) {
		boolean day = visit.time().filter((t) -> t.date().isDay()).isPresent();
		boolean begins = begins(noun - 1) || begins(noun + 1)
				|| this.page.has(noun + 1, Cue.RELATIVE) && begins(noun + 2);
		if (day || !begins) {
			return visit;
		}
		for (int at = noun + 1; at <= noun + DAY && this.page.mentionIndexAt(at) < 0; at++) {
			Optional<TimeExpression> time = this.page.timeAt(at).filter((t) -> t.date().isDay());
			if (time.isPresent()) {
				return visit.completed(visit.alsoPresent(), time, visit.place(), visit.topics(), visit.passages());
			}
		}
		return visit;
	}

	private boolean begins(int at) {
		String form = this.page.text().form(at);
		return form.endsWith("تبدا") || form.endsWith("بدات") || form.startsWith("مقرر") || form.startsWith("المقرر");
	}

	/**
	 * الاجتماع الذي عقد أمس في باريس, كان الاجتماع قد أجري أمس: where the word behind a
	 * noun stands that says that it took place; -1 if there is none.
	 */
	private int occurredAfter(int noun) {
		int end = Math.min(this.page.sentenceOf(noun).end(), noun + OCCURRED);
		for (int at = noun + 1; at < end; at++) {
			boolean mutual = this.page.has(at, Cue.MUTUAL);
			if (this.page.isComma(at) && this.page.has(at + 1, Cue.RELATIVE)) {
				// الاجتماع، الذي عقد أمس
				continue;
			}
			if (this.page.mentionIndexAt(at) >= 0 && !mutual || this.page.has(at, Cue.CONTENT)
					|| this.page.isComma(at)) {
				return -1;
			}
			// not خلال اللقاء جرى بحث: that something else took place
			boolean tells = this.page.has(at - 1, Cue.RELATIVE) || this.page.text().form(at - 1).equals("قد")
					|| at == noun + 1 && this.page.has(noun - 1, Cue.CONTENT);
			boolean occurs = this.page.has(at, Cue.OCCURRED) && !this.page.has(at, Cue.RELATIVE);
			// قال إن اللقاء سيعقد في باريس
			if (tells && occurs || (tells || at == noun + 1) && this.page.isToOccur(at)) {
				return at;
			}
		}
		return -1;
	}

	private Encounter completed(Encounter encounter, int noun, Trigger trigger) {
		Set<Integer> also = new LinkedHashSet<>(encounter.alsoPresent());
		int end = noun + 1;
		if (isAttendance(noun)) {
			for (Argument argument : this.arguments.after(noun, trigger)) {
				if (argument.marker() == Marker.BARE || argument.marker() == Marker.GENITIVE) {
					argument.phrases().stream().filter(this.page::isParty).map(Mention::party).forEach(also::add);
					end = argument.end();
				}
			}
			also.removeAll(encounter.side1());
			also.removeAll(encounter.side2());
		}
		Optional<Place> place = encounter.place();
		boolean pointed = this.page.text().form(noun - 1).equals("هذا")
				|| this.page.text().form(noun - 1).equals("هذه");
		int occurred = this.page.has(pointed ? noun - 2 : noun - 1, Cue.OCCURRED) ? noun : occurredAfter(noun);
		if (place.isEmpty() && occurred >= 0) {
			int limit = Math.min(this.page.sentenceOf(noun).end(), occurred + 8);
			place = this.places.of(occurred, occurred, limit);
		}
		if (place.isEmpty()) {
			place = hostOf(noun);
		}
		Optional<TimeExpression> time = time(encounter, noun, Math.max(occurred, noun));
		Set<String> topics = new LinkedHashSet<>(encounter.topics());
		topics.addAll(this.circumstances.topicsAround(noun));
		boolean tells = also.size() > encounter.alsoPresent().size() || !time.equals(encounter.time())
				|| place.isPresent() && encounter.place().isEmpty();
		List<int[]> passages = new ArrayList<>(encounter.passages());
		if (tells) {
			int first = Math.max(this.page.sentenceOf(noun).first(), noun - 1);
			passages.add(new int[] { first, Math.max(end, noun + 1) });
		}
		Encounter completed = encounter.completed(also, time, place, List.copyOf(topics), passages);
		return isCancelled(noun) ? completed.denied() : completed;
	}

	/** اللقاء الذي احتضنته باريس, القمة، التي استضافتها باريس: the town right behind. */
	private Optional<Place> hostOf(int noun) {
		for (int at = noun + 1; at <= noun + HOST; at++) {
			boolean hosts = this.page.has(at - 1, Cue.RELATIVE) && this.page.triggers(at)
				.stream()
				.anyMatch((t) -> t.frame() == Frame.HOST && t.pronoun() != Pronoun.NONE);
			if (hosts) {
				return this.page.mentionFrom(at + 1).filter(this.page::isPlace).map(Place::of);
			}
		}
		return Optional.empty();
	}

	/** لكن اللقاء ألغي, ثم ألغي الاجتماع: it did not take place after all. */
	private boolean isCancelled(int noun) {
		String before = this.page.text().form(noun - 1);
		String after = this.page.text().form(noun + 1);
		return after.startsWith("الغي") || before.endsWith("الغي") || before.endsWith("الغيت")
				|| before.equals("الغاء") && this.page.has(noun - 2, Cue.OCCURRED)
				|| after.equals("لم") && this.page.has(noun + 2, Cue.OCCURRED);
	}

	/**
	 * ومن المتوقع أن تعقد هذه الجولة الشهر المقبل: the verb of holding gives the day, if
	 * none is known.
	 */
	private Optional<TimeExpression> time(Encounter encounter, int noun, int occurred) {
		boolean held = occurred > noun;
		for (int at = noun - 1; at >= noun - 2 && at >= 0; at--) {
			held |= this.page.has(at, Cue.OCCURRED)
					|| this.page.triggers(at).stream().anyMatch((t) -> t.isVerb() && t.frame() == Frame.HOLD);
		}
		boolean day = encounter.time().filter((time) -> time.date().isDay()).isPresent();
		if (day || !held) {
			return encounter.time();
		}
		return this.circumstances.time(occurred, occurred, occurred + 1)
			// اللقاء المقبل: what took place is not meant
			.filter((time) -> !time.future() || encounter.status() != MeetingStatus.HELD)
			.filter((time) -> encounter.time()
				.filter((known) -> !time.date().isDay() || !known.date().mayBe(time.date()))
				.isEmpty())
			.or(encounter::time);
	}

	/** Whether a definite noun after حضر or شارك في means an encounter told before. */
	boolean isAttendance(int noun, Trigger trigger, List<Encounter> told) {
		return isAttendance(noun) && told.stream().anyMatch((encounter) -> isMeant(encounter, noun, trigger));
	}

	private boolean isAttendance(int noun) {
		for (int at = noun - 1; at >= noun - 2 && at >= 0; at--) {
			for (Trigger trigger : this.page.triggers(at)) {
				boolean part = trigger.isVerb() && trigger.partners().contains("في") && trigger.frame() == Frame.HOLD;
				if (trigger.frame() == Frame.ATTEND || part) {
					return true;
				}
			}
		}
		return false;
	}

}
