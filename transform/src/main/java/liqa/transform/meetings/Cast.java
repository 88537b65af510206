package liqa.transform.meetings;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import liqa.transform.meetings.Support.Joined;
import liqa.transform.names.Mention;
import liqa.transform.names.MentionType;

/**
 * The phrases after a noun of meeting by what introduces them, as far as they can have a
 * part.
 */
final class Cast {

	private final Map<Marker, List<Mention>> phrases = new EnumMap<>(Marker.class);

	private final List<Mention> joined = new ArrayList<>();

	private final List<Mention> participants = new ArrayList<>();

	private final List<Mention> joinedTo = new ArrayList<>();

	private int end;

	private Cast(int noun) {
		for (Marker marker : Marker.values()) {
			this.phrases.put(marker, new ArrayList<>());
		}
		this.end = noun + 1;
	}

	/**
	 * Sorts what follows a noun.
	 * @param joined whom a verb after the noun brings together (اجتماع ضم)
	 */
	static Cast of(Page page, Trigger trigger, List<Argument> after, Optional<Joined> joined, int noun) {
		Cast cast = new Cast(noun);
		for (Argument argument : after) {
			if (argument.marker() == Marker.BY && (page.isHouse(argument.head()) || cast.isSeat(argument))) {
				continue;
			}
			List<Mention> parties = argument.phrases()
				.stream()
				.filter((m) -> page.isPlace(m) ? speaksFor(m, argument.marker(), page) : page.isParty(m))
				.filter((m) -> !holds(cast.genitive(), m))
				.toList();
			if (argument.marker() == Marker.BETWEEN && !cast.between().isEmpty() && !parties.isEmpty()) {
				cast.between(parties, page);
				cast.end = argument.end();
			}
			else if (!parties.isEmpty() && cast.takes(argument.marker(), trigger)) {
				cast.of(argument.marker()).addAll(parties);
				cast.end = argument.end();
			}
		}
		cast.readLeading();
		cast.readParticipation();
		joined.ifPresent((argument) -> {
			boolean sides = !cast.with().isEmpty() || !cast.by().isEmpty() || !cast.between().isEmpty()
					|| cast.genitive().size() > 1;
			(argument.present() && sides ? cast.alsoPresent() : cast.joined).addAll(argument.one());
			cast.joinedTo.addAll(argument.other());
			cast.end = Math.max(cast.end, argument.end());
		});
		return cast;
	}

	/** اجتماع اللجنة الاقتصادية بالبرلمان: where the body has its seat. */
	private boolean isSeat(Argument argument) {
		return argument.head().type() == MentionType.ORGANIZATION && genitive().stream()
			.anyMatch((m) -> m.type() == MentionType.ORGANIZATION && m.end() == argument.first());
	}

	/**
	 * قمة بين واشنطن وبيونغ يانغ، بين الرئيس فلان والزعيم فلان: the second tells who met
	 * for the states.
	 */
	private void between(List<Mention> parties, Page page) {
		boolean states = between().stream().allMatch(page::isPlace);
		boolean leaders = parties.stream().noneMatch(page::isPlace);
		if (states && leaders) {
			between().clear();
		}
		if (states == !leaders || states && leaders || between().size() < 2) {
			between().addAll(parties);
		}
	}

	/** محادثات مع إيران is a state, لقاء بالرياض where it was. */
	private static boolean speaksFor(Mention place, Marker marker, Page page) {
		return marker == Marker.BETWEEN || marker == Marker.WITH || marker != Marker.BY && page.isParty(place);
	}

	/** محادثات takes no ب, and one ل or ب is enough. */
	private boolean takes(Marker marker, Trigger trigger) {
		return switch (marker) {
			case BY -> with().isEmpty() && trigger.frame() != Frame.TALK;
			case TO -> to().isEmpty();
			case AGENT -> trigger.frame() == Frame.RECEIVE;
			case IN, OTHER -> false;
			default -> true;
		};
	}

	private void readLeading() {
		List<Mention> leading = of(Marker.LEADING);
		if (!leading.isEmpty()) {
			List<Mention> group = with().isEmpty() ? by() : with();
			if (group.isEmpty()) {
				return;
			}
			alsoPresent().addAll(group);
			group.clear();
			with().addAll(leading);
		}
	}

	/** اجتماع اللجنة بمشاركة الوزراء: they are who met, unless sides are told as well. */
	private void readParticipation() {
		List<Mention> participants = of(Marker.JOINING);
		if (participants.isEmpty()) {
			// شارك في الندوة إلى جانب فلان: those beside him are no gathering of their
			// own
			return;
		}
		boolean sides = !with().isEmpty() || !by().isEmpty() || !between().isEmpty();
		if (sides) {
			alsoPresent().addAll(participants);
		}
		else if (participants.size() + beside().size() < 2) {
			alsoPresent().addAll(participants);
			this.participants.addAll(participants);
		}
		else {
			this.joined.addAll(participants);
			this.joined.addAll(beside());
		}
	}

	private List<Mention> of(Marker marker) {
		return this.phrases.getOrDefault(marker, List.of());
	}

	List<Mention> genitive() {
		return of(Marker.GENITIVE);
	}

	List<Mention> bare() {
		return of(Marker.BARE);
	}

	List<Mention> with() {
		return of(Marker.WITH);
	}

	List<Mention> by() {
		return of(Marker.BY);
	}

	List<Mention> between() {
		return of(Marker.BETWEEN);
	}

	List<Mention> to() {
		return of(Marker.TO);
	}

	List<Mention> from() {
		return of(Marker.FROM);
	}

	/** By whom: استقبال من قبل الوزير. */
	List<Mention> agents() {
		return of(Marker.AGENT);
	}

	/** Who chairs: اجتماع برئاسة الوزير. */
	List<Mention> chair() {
		return of(Marker.CHAIRING);
	}

	List<Mention> beside() {
		return of(Marker.BESIDE);
	}

	List<Mention> alsoPresent() {
		return of(Marker.COMPANION);
	}

	/** Whom a verb after the noun brings together, or who takes part. */
	List<Mention> joined() {
		return this.joined;
	}

	/** With whom it brings them together, if that is told apart. */
	List<Mention> joinedTo() {
		return this.joinedTo;
	}

	/** The only one of whom it is said that he takes part. */
	List<Mention> participants() {
		return this.participants;
	}

	/** The partner: after مع, else after ب. */
	List<Mention> partner() {
		return with().isEmpty() ? by() : with();
	}

	/** Whether nothing behind the noun tells who met there. */
	boolean isOfNobody() {
		return genitive().isEmpty() && between().isEmpty() && this.joined.isEmpty() && chair().isEmpty()
				&& to().isEmpty();
	}

	/** Index after the last token that tells of somebody. */
	int end() {
		return this.end;
	}

	static boolean holds(List<Mention> phrases, Mention mention) {
		return phrases.stream().anyMatch((m) -> m.party() == mention.party());
	}

}
