package liqa.transform.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import liqa.ingest.PartialDate;
import liqa.transform.MeetingKind;
import liqa.transform.MeetingReport;
import liqa.transform.MeetingStatus;
import liqa.transform.Passage;

/**
 * Writes down meetings: what their reports say together.
 */
final class MeetingRecords {

	private final Archive archive;

	private final Copies copies;

	private final String[] participantIds;

	/**
	 * @param participantIds the id of each party's participant; empty for one left out
	 */
	MeetingRecords(Archive archive, Copies copies, String[] participantIds) {
		this.archive = archive;
		this.copies = copies;
		this.participantIds = participantIds;
	}

	/**
	 * One meeting.
	 * @param reports the numbers of its reports, ascending
	 * @param contradictedBy ids of meetings that deny it, or that it denies
	 */
	Dossier.Meeting meeting(Naming.Name ids, int[] reports, Collection<String> contradictedBy) {
		Map<MeetingKind, Integer> kinds = new EnumMap<>(MeetingKind.class);
		Tally dateTexts = new Tally();
		Tally places = new Tally();
		Tally countries = new Tally();
		Set<String> topics = new LinkedHashSet<>();
		Sources sources = new Sources(this.archive, this.copies);
		List<Dossier.MeetingEvidence> evidence = new ArrayList<>();
		for (int number : reports) {
			MeetingReport report = this.archive.meeting(number);
			int article = this.archive.articleOfMeeting(number);
			kinds.merge(report.kind(), 1, Integer::sum);
			dateTexts.add(OneLine.of(report.dateText()));
			places.add(OneLine.of(report.place()));
			countries.add(report.country());
			report.topics().forEach((topic) -> topics.add(OneLine.of(topic)));
			sources.add(article, report.confidence());
			evidence.addAll(evidence(article, report));
		}
		return new Dossier.Meeting(ids.id(), MostFrequent.of(kinds), status(reports), date(reports), dateTexts.all(),
				places.first(), countries.first(), everybody(evidence), List.copyOf(topics), sources.outlets(),
				sources.articles(), sources.independent(), sources.confidence(), sources.firstReported(),
				sources.lastReported(), ids.formerIds(), List.copyOf(contradictedBy), evidence);
	}

	private List<Dossier.MeetingEvidence> evidence(int article, MeetingReport report) {
		List<String> side1 = ids(article, report.side1());
		List<String> side2 = ids(article, report.side2());
		List<String> also = ids(article, report.alsoPresent());
		List<Dossier.MeetingEvidence> evidence = new ArrayList<>();
		for (Passage passage : report.evidence()) {
			evidence.add(new Dossier.MeetingEvidence(this.archive.articleId(article),
					this.archive.article(article).sourceFile(), passage.span(), passage.text(), side1, side2, also,
					report.kind(), report.status(), report.date(), report.place()));
		}
		return evidence;
	}

	private List<String> ids(int article, List<Integer> side) {
		return side.stream()
			.map((party) -> this.participantIds[this.archive.party(article, party)])
			.filter((id) -> !id.isEmpty())
			.distinct()
			.toList();
	}

	/** Side 1 first, those who merely attended last. */
	private static List<String> everybody(List<Dossier.MeetingEvidence> evidence) {
		Set<String> everybody = new LinkedHashSet<>();
		evidence.forEach((passage) -> everybody.addAll(passage.side1()));
		evidence.forEach((passage) -> everybody.addAll(passage.side2()));
		evidence.forEach((passage) -> everybody.addAll(passage.alsoPresent()));
		return List.copyOf(everybody);
	}

	/** Held, if one report says so; planned, if one does; else denied. */
	private MeetingStatus status(int[] reports) {
		MeetingStatus status = MeetingStatus.DENIED;
		for (int report : reports) {
			MeetingStatus reported = this.archive.meeting(report).status();
			status = (reported.compareTo(status) < 0) ? reported : status;
		}
		return status;
	}

	/**
	 * The most precise date; of several, the one most reports give, then the earliest.
	 */
	private PartialDate date(int[] reports) {
		Tally days = new Tally();
		Tally months = new Tally();
		Tally years = new Tally();
		for (int report : reports) {
			PartialDate date = this.archive.meeting(report).date();
			(date.isDay() ? days : (date.month() != 0) ? months : years).add(date.toString());
		}
		return PartialDate.parse(!days.isEmpty() ? days.first() : !months.isEmpty() ? months.first() : years.first());
	}

}
