package liqa.report.workbook;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import liqa.ingest.PartialDate;
import liqa.report.table.Names;
import liqa.transform.MeetingStatus;
import liqa.transform.resolve.Dossier;
import liqa.transform.resolve.Dossier.Claim;
import liqa.transform.resolve.Dossier.Meeting;

/** The numbers behind the pictures. */
final class Figures {

	/** More bars than this cannot be told apart. */
	static final int MOST_MONTHS = 36;

	private final Dossier dossier;

	Figures(Dossier dossier) {
		this.dossier = dossier;
	}

	/** A label and how many. */
	record Count(String label, int number) {
	}

	/**
	 * Meetings held by month, months without any included.
	 *
	 * @param counts the latest months in order
	 * @param undated meetings of which the month is not known
	 * @param earlier meetings before the first of these months
	 */
	record Months(List<Count> counts, int undated, int earlier) {
	}

	Months heldByMonth() {
		TreeMap<YearMonth, Integer> byMonth = new TreeMap<>();
		int undated = 0;
		for (Meeting meeting : held()) {
			PartialDate date = meeting.date();
			if (date.month() == 0) {
				undated++;
			}
			else {
				byMonth.merge(YearMonth.of(date.year(), date.month()), 1, Integer::sum);
			}
		}
		if (byMonth.isEmpty()) {
			return new Months(List.of(), undated, 0);
		}
		YearMonth last = byMonth.lastKey();
		YearMonth earliest = last.minusMonths(MOST_MONTHS - 1L);
		YearMonth first = byMonth.firstKey().isBefore(earliest) ? earliest : byMonth.firstKey();
		List<Count> counts = new ArrayList<>();
		for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
			counts.add(new Count(month.toString(), byMonth.getOrDefault(month, 0)));
		}
		int earlier = byMonth.headMap(first).values().stream().mapToInt(Integer::intValue).sum();
		return new Months(counts, undated, earlier);
	}

	/** Participants by the meetings, calls and visits that they held, most first. */
	List<Count> heldByParticipant() {
		Map<String, Integer> counts = new HashMap<>();
		held().forEach((meeting) -> meeting.participantIds().forEach((id) -> counts.merge(id, 1, Integer::sum)));
		Names names = new Names(this.dossier.participants());
		return mostFirst(counts).stream().map((count) -> new Count(names.of(count.label()), count.number())).toList();
	}

	/** Outlets by the different claims that they carried, most first. */
	List<Count> claimsByOutlet() {
		Map<String, Integer> counts = new HashMap<>();
		for (Claim claim : this.dossier.claims()) {
			claim.outlets().forEach((outlet) -> counts.merge(outlet, 1, Integer::sum));
		}
		return mostFirst(counts);
	}

	private List<Meeting> held() {
		return this.dossier.meetings().stream().filter((meeting) -> meeting.status() == MeetingStatus.HELD).toList();
	}

	private static List<Count> mostFirst(Map<String, Integer> counts) {
		return counts.entrySet()
			.stream()
			.sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
			.map((entry) -> new Count(entry.getKey(), entry.getValue()))
			.toList();
	}

	/** The first and the last day of publication that is known to the day. */
	List<LocalDate> period() {
		List<LocalDate> days = this.dossier.articles()
			.stream()
			.map((article) -> article.published().date())
			.filter(PartialDate::isDay)
			.flatMap((date) -> date.from().stream())
			.sorted()
			.toList();
		return days.isEmpty() ? List.of() : List.of(days.get(0), days.get(days.size() - 1));
	}

}
