package liqa.transform.meetings;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import liqa.ingest.PartialDate;
import liqa.transform.time.TimeExpression;

/**
 * Reckons from the day of a clause to that of the meeting from which it is counted: غداة
 * لقائهما, بعد يوم من اتصال, قبل يومين من القمة.
 */
final class DaysApart {

	/** بعد and how long after stand at most so many words before من and the meeting. */
	private static final int WORDS = 5;

	/** The meeting was the day before, is the day after, folded. */
	private static final Map<String, Integer> NEXT_DAY = Map.of("غداه", -1, "عشيه", 1);

	/** How many days, folded. */
	private static final Map<String, Integer> DAYS = Map.of("يوم", 1, "واحد", 1, "يومين", 2);

	/** How long, if it can't be told to the day, folded. */
	private static final Set<String> LONGER = Set.of("ايام", "يوما", "قليله", "اسبوع", "اسبوعين", "اسابيع", "شهر",
			"شهرين", "اشهر", "عام", "عامين", "سنه", "سنوات", "اعوام");

	private final Page page;

	DaysApart(Page page) {
		this.page = page;
	}

	/** The time of a meeting, from the time that its clause has. */
	Optional<TimeExpression> from(Optional<TimeExpression> time, int noun) {
		if (time.isEmpty() || this.page.isVerb(noun)) {
			return time;
		}
		String before = this.page.formWithoutAnd(noun - 1);
		if (NEXT_DAY.containsKey(before)) {
			return time.flatMap((t) -> moved(t, NEXT_DAY.get(before)));
		}
		if (!before.equals("من") && !before.equals("علي")) {
			return time;
		}
		String unit = this.page.formWithoutAnd(noun - 2);
		for (int at = noun - 3; at >= Math.max(0, noun - WORDS) && this.page.mentionIndexAt(at) < 0; at--) {
			int direction = switch (this.page.formWithoutAnd(at)) {
				case "بعد" -> -1;
				case "قبل" -> 1;
				default -> 0;
			};
			if (direction != 0 && DAYS.containsKey(unit)) {
				return time.flatMap((t) -> moved(t, direction * DAYS.get(unit)));
			}
			if (direction != 0) {
				return time.filter((t) -> !LONGER.contains(unit));
			}
		}
		return time;
	}

	private static Optional<TimeExpression> moved(TimeExpression time, int days) {
		Optional<LocalDate> day = time.date().from().filter((d) -> time.date().isDay());
		return day.map((d) -> d.plusDays(days))
			.map((d) -> new TimeExpression(time.first(), time.end(), PartialDate.of(d), time.future() && days > 0));
	}

}
