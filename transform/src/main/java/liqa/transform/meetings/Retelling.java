package liqa.transform.meetings;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import liqa.transform.MeetingStatus;

/**
 * Whether a clause tells again, in other words, what an earlier one told: استقبل الوزير
 * أمس المنسق فلانا … وناقش الوزير مع المسؤول الأممي. So it is when one of the two parties
 * is the same and the other may be meant by the description.
 */
final class Retelling {

	/** وكذلك التقى, كما التقى: somebody else. */
	private static final Set<String> BESIDES = Set.of("كما", "ايضا", "كذلك", "وكذلك", "اخر", "اخري", "اخرين");

	/** A second time, folded. */
	private static final Set<String> AGAIN = Set.of("مجددا", "ثانيه", "ثانيا", "ثان", "لاحقا", "اخري", "اخر", "جديد",
			"جديده");

	/** Behind a clause stands how often so close. */
	private static final int NEAR = 4;

	private final Page page;

	private final Likeness likeness;

	Retelling(Page page) {
		this.page = page;
		this.likeness = new Likeness(page);
	}

	/** Whether two encounters, on no different days, are one. */
	boolean isOf(Encounter told, Encounter again) {
		if (told.isVisit() || again.isVisit() || told.status() != again.status()
				|| told.kindSaid() && again.kindSaid() && told.kind() != again.kind() || isBesides(again)) {
			return false;
		}
		if (told.pairs().isEmpty() || again.pairs().isEmpty()) {
			return told.pairs().isEmpty() && again.pairs().isEmpty()
					&& this.likeness.isOneCircle(told.side1().iterator().next(), again.side1().iterator().next());
		}
		return !told.side2().isEmpty() && !again.side2().isEmpty()
				&& (isOfThosePresent(told, again) || areAlike(told.side1(), again.side1(), told.side2(), again.side2())
						|| areAlike(told.side1(), again.side2(), told.side2(), again.side1()));
	}

	/** اجتماع مع مستشاريه … اجتماع مع عدد من مستشاريه، وهم فلان وفلان */
	private static boolean isOfThosePresent(Encounter told, Encounter again) {
		return told.side1().equals(again.side1()) && again.alsoPresent().containsAll(told.side2());
	}

	/**
	 * One encounter of both: those who are named rather than described, and whatever
	 * either tells of it.
	 */
	Encounter joined(Encounter told, Encounter again) {
		boolean later = named(again) > named(told);
		Encounter known = later ? again : told;
		Encounter other = later ? told : again;
		Set<Integer> also = new LinkedHashSet<>(known.alsoPresent());
		also.addAll(other.alsoPresent());
		also.removeIf(known::hasPart);
		Set<String> topics = new LinkedHashSet<>(told.topics());
		topics.addAll(again.topics());
		List<int[]> passages = new ArrayList<>(told.passages());
		passages.addAll(again.passages());
		return known.completed(also, known.time().or(other::time), known.place().or(other::place), List.copyOf(topics),
				passages);
	}

	/** How much a report tells of who they are. */
	private int named(Encounter encounter) {
		return Stream.concat(encounter.side1().stream(), encounter.side2().stream())
			.mapToInt((p) -> this.page.marked().parties().get(p).named() ? 1 : 0)
			.sum();
	}

	private boolean areAlike(Set<Integer> one, Set<Integer> oneAgain, Set<Integer> other, Set<Integer> otherAgain) {
		return this.likeness.areAlike(one, oneAgain) && this.likeness.areAlike(other, otherAgain);
	}

	/** سيلتقيه مجددا, قمة ثانية: not the one that was told before. */
	boolean isAnother(Encounter encounter) {
		int[] passage = encounter.passages().get(0);
		for (int at = passage[0]; at < Math.min(passage[1] + NEAR, this.page.size()); at++) {
			if (AGAIN.contains(this.page.text().form(at)) && this.page.mentionIndexAt(at) < 0) {
				return true;
			}
		}
		return false;
	}

	/** كما استقبل, استقبل أيضا: the text says that it is another one. */
	private boolean isBesides(Encounter again) {
		int[] passage = again.passages().get(0);
		for (int at = Math.max(passage[0] - 1, 0); at < passage[1]; at++) {
			if (BESIDES.contains(this.page.text().form(at)) && this.page.mentionIndexAt(at) < 0) {
				return true;
			}
		}
		return again.status() == MeetingStatus.DENIED;
	}

}
